"""Four digits that are no year: each rule holds for its example, and none for years."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.year_numbers import NUMBER_RULES, DigitsRule

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
    "It rained during the 2014 Idlib offensive.",
    "It was one of many since the 2016 Alda bombing.",
    "Prior to the 2014 Northern invasion, it was rich.",
    "in the 1023rd Rifle Regiment",
    "They had cannons and up to 1300 auxiliary infantry.",
    "He led 1000 cavalry and 1300 auxiliaries.",
    "It had 1500 light auxiliary horse archers.",
    "Some 1400 Lithuanian levies came.",
    "He brought another 1000 of infantry and nearly 1900 of horse.",
    "His 1250 lancers charged.",
    "1054 Sudlanders died out of the first 5000.",
    "RESULTS: 1054 Sudlanders died.",
    "1800 Sudlanders fell.",
    "He went south with two companies and 1200 carts.",
    "There were 3000 for the fight and 2000 to guard the road.",
    "A train of 2000 camel drivers followed.",
    "Of the 10500 camels only 1500 remained alive.",
    "On the hill about 1500 Northerners made a stand.",
    "In the port 1500 were sworn in.",
    "A force of 1500, well armed, came.",
    "The 2000 horses were lost.",
    "They came in 1200 carts.",
    "He had 800–1000 knights.",
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
    "The 1800 elections were held.",
    "The election of 1860 triggered it.",
    "The winter was cold, but 1839 was not a normal year.",
    "It was founded in the Electoral Act 1856, which gave votes.",
    "He stopped in the early months of 1923 at home.",
    "He set plans for 1777, and left.",
    "Smith (1993) says so.",
    "It was cheap (Clio Press, 1985).",
    "Smith's 1993 book says so.",
    "It was completed in 2006 and named so.",
    "the War of 1812 who walked",
    "And 1943 was worse.",
    "His 1912 memoirs say so.",
    "The fort, built 1720, stood.",
    "The city was founded about 1743 by monks.",
]


@pytest.mark.parametrize("rule", NUMBER_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: DigitsRule) -> None:
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
