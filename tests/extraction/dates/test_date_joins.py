"""Which two dates are the ends of one time."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates.date_joins import JOIN_RULES, JoinRule
from quizapp.extraction.dates.dates import find_dates


@pytest.mark.parametrize("rule", JOIN_RULES, ids=lambda rule: rule.name)
def test_each_rule_joins_its_example(rule: JoinRule) -> None:
    text = re.sub(r"[\[\]]", "", rule.example)
    (mention,) = find_dates(text, 0, len(text))
    assert f"[{mention.span.of(text)}]" in rule.example
    assert mention.first != mention.last
    assert rule.why


@pytest.mark.parametrize(
    "text",
    [
        "They came in May 2015, and in March 2016 they left.",
        "It fell between the lines in May 2015, and August 2016 was calm.",
        "It was held until March 2016. From May 2016 it was empty.",
    ],
)
def test_dates_of_two_statements_stay_two(text: str) -> None:
    assert len(find_dates(text, 0, len(text))) == 2
