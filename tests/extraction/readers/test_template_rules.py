"""Every rule shows its own example, and no name stands in two rules."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.extraction.readers.template_rules import RULES, Rule
from quizapp.extraction.readers.wikitext import read_wikitext


@pytest.mark.parametrize("rule", RULES, ids=[rule.names.split("|")[0] for rule in RULES])
def test_each_rule_shows_its_example(rule: Rule) -> None:
    source, shown = rule.example
    assert read_wikitext(source, "T").text == f"= T =\n\n{shown}\n"
    assert rule.why


def test_no_template_has_two_rules() -> None:
    counts = Counter(name for rule in RULES for name in rule.names.split("|"))
    assert [name for name, count in counts.items() if count > 1] == []


def test_names_are_written_as_they_are_looked_up() -> None:
    names = [name for rule in RULES for name in rule.names.split("|")]
    assert [name for name in names if name != name.strip().lower() or not name] == []
