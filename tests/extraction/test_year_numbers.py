"""Four digits that are no year: each rule holds for its example, and none for years."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates import find_dates
from quizapp.extraction.year_numbers import NUMBER_RULES, NumberRule

NUMBERS = [
    "The wall was 1300 paces wide.",
    "He had 1200 horse and 1400 foot.",
    "A column of 1850 infantrymen moved.",
    "The village of 1200 inhabitants burned.",
    "Grouchy led 1500 sabres.",
    "The garrison of 1100 regulars gave up.",
    "The Regiment (Colonel Bohun) - 2050 cossacks",
    "At around 1430, the guns opened.",
    "They fought from 1500 to 1900 hours.",
    "About 1500 to 2000 fighters came.",
    "They landed at 0630. By 1200, they held it.",
    "Point 1502 held.",
    "They dived at 0914, 1150 and 1518 to hide.",
    "At 1400 they met. The sea was rough for hours, and the wind grew to a gale from the north. "
    "The ships kept their stations with much trouble. About 1700 the Alma was struck by a wave.",
    "Resolution 1973 authorised it.",
    "The raid was part of the 2014 Idlib offensive.",
    "in the 1023rd Rifle Regiment",
    "They had cannons and up to 1300 auxiliary infantry.",
    "He led 1000 cavalry and 1300 auxiliaries.",
    "It had 1500 light auxiliary horse archers.",
    "Some 1400 Lithuanian levies came.",
    "He brought another 1000 of infantry and nearly 1900 of horse.",
]
YEARS = [
    "It had been lost in 1941.",
    "The 1848 revolutions spread.",
    "In 1914 armies marched.",
    "After the 1973 war, they met.",
    "(1942 was worse)",
    "He was a graduate of 1846 and rich.",
    "The 1956 Suez Crisis began.",
    "the border of 1967, which",
    "since the 2003 invasion of Iraq",
    "In 1812 it was burned.",
    "By 1915, they had 0.5 million men.",
    "It went back to 1848 and before.",
    "It lasted up to 1941 and later.",
    "It happened in approximately 1850 in the north.",
    "It was fought by some in 1914 and others.",
]


@pytest.mark.parametrize("rule", NUMBER_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: NumberRule) -> None:
    assert rule.why
    before, digits, _ = re.split(r"[\[\]]", rule.example)
    text = rule.example.replace("[", "").replace("]", "")
    start = len(before)
    prepositions = rule.prepositions or {""}
    assert any(rule.holds(text, start, start + len(digits), preposition) for preposition in prepositions)
    assert find_dates(text, 0, len(text)) == []


@pytest.mark.parametrize("text", NUMBERS)
def test_counts_hours_and_names_are_no_years(text: str) -> None:
    assert find_dates(text, 0, len(text)) == []


@pytest.mark.parametrize("text", YEARS)
def test_years_stay_years(text: str) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert mention.is_bare_year
