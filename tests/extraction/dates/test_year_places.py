"""Places that prove a year: each rule holds for its example."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.year_numbers import DigitsRule
from quizapp.extraction.dates.year_places import YEAR_RULES, is_year


@pytest.mark.parametrize("rule", YEAR_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: DigitsRule) -> None:
    assert rule.why
    before, digits, _ = re.split(r"[\[\]]", rule.example)
    text = before + rule.example[len(before) :].replace("[", "").replace("]", "")
    start, end = len(before), len(before) + len(digits)
    prepositions = rule.prepositions or {""}
    assert any(rule.holds(text, start, end, preposition) for preposition in prepositions)
    assert any(mention.span.start <= start and end <= mention.span.end for mention in find_dates(text, 0, len(text)))


def test_digits_in_no_such_place_are_a_number() -> None:
    text = "So many as 1741 Gauls ran."
    assert not is_year(text, 11, 15, "")
