"""Dates told by their distance from another: each rule finds the words in brackets of its example."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates.mentions import Edge, Shift
from quizapp.extraction.dates.relative_dates import find_relative_dates
from quizapp.extraction.dates.relative_rules import RELATIVE_RULES, RelativeRule

SHIFTS = [
    ("The next morning, they", Shift(1, "day")),
    ("two days later, they", Shift(2, "day")),
    ("13 days later it was", Shift(13, "day")),
    ("a day earlier", Shift(-1, "day")),
    ("In the first quarter of the year, they", Shift(0, "year", months=(1, 3))),
    ("during the second half of that year", Shift(0, "year", months=(7, 12))),
    ("It fell in the last quarter.", Shift(0, "year", months=(10, 12))),
    ("two days before, they", Shift(-2, "day")),
    ("five days before and left", Shift(-5, "day")),
    ("two weeks before (see there)", Shift(-2, "week")),
    ("The following night, it", Shift(1, "day", night=True)),
    ("by the following day.", Shift(1, "day", edge=Edge.BEFORE)),
    ("the next month he was", Shift(1, "month")),
    ("four years later, the walls", Shift(4, "year")),
    ("By the end of the day, it", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("Over the next near 3 months there", Shift(0, "month", length=3)),
    ("On the same day, a man", Shift(0, "day")),
    ("By the evening, they", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("by midday the town", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("By that evening, they", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("later this day, they", Shift(0, "day")),
    ("fought since earlier in the day.", Shift(0, "day", edge=Edge.AFTER)),
    ("By the end of the second day, it", Shift(1, "day", edge=Edge.BEFORE, is_ordinal=True)),
    ("on the third day of the battle", Shift(2, "day", is_ordinal=True, of_kind="battle")),
    ("On the evening of the second day of the assault, it", Shift(1, "day", is_ordinal=True, of_kind="assault")),
    ("on just the first day.", Shift(0, "day", is_ordinal=True)),
    ("until the evening, they", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("by mid-afternoon it", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("By late that night it", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("until early the next morning.", Shift(1, "day", edge=Edge.BEFORE)),
    ("The subsequent day, it", Shift(1, "day")),
    ("raids over the following day, it", Shift(1, "day")),
    ("at mid-morning, it", Shift(0, "day")),
    ("In the earlier hours of the day, it", Shift(0, "day")),
    ("in the early morning hours, it", Shift(0, "day")),
    ("Just before dusk, it", Shift(0, "day")),
    ("around noon, it", Shift(0, "day")),
    ("Over the course of the night it", Shift(1, "day", night=True)),
    ("only two weeks beforehand.", Shift(-2, "week")),
    ("45 days in advance.", Shift(-45, "day")),
    ("in the previous two days", Shift(-2, "day", reaches_back=True)),
    ("in the first three days of the battle.", Shift(0, "day", length=3, of_kind="battle")),
    ("in the final week of the siege, it", Shift(0, "day", length=-7, of_kind="siege")),
    ("on the last day of the siege, it", Shift(0, "day", length=-1, of_kind="siege")),
    ("On the eve of the battle, he", Shift(-1, "day", of_kind="battle")),
    ("By then he", Shift(0, "day", edge=Edge.BEFORE, beside=True)),
    ("three days before the battle.", Shift(-3, "day", from_conflict=True)),
    ("By this time, they", Shift(0, "day", edge=Edge.BEFORE, beside=True)),
    ("Around this time, they", Shift(0, "day", beside=True)),
    ("Since the start of the offensive, they", Shift(0, "day", edge=Edge.AFTER, from_conflict=True)),
    ("five days into the battle they", Shift(5, "day", from_conflict=True)),
    ("Twenty years later, a stone", Shift(20, "year")),
    ("fled on Saturday, he said", Shift(0, "day", weekday=5)),
    ("By dark they held it", Shift(0, "day", edge=Edge.BEFORE, is_hour_limit=True)),
    ("By the end of the month, it", Shift(0, "month", edge=Edge.BEFORE, any_precision=True)),
    ("That same month he", Shift(0, "month", any_precision=True)),
    ("on the same date a board", Shift(0, "day")),
    ("fought on this date at Karn", Shift(0, "day")),
    ("Several hours later, they left", Shift(0, "day")),
    ("during the 2nd day of the battle they", Shift(1, "day", is_ordinal=True, of_kind="battle")),
    ("on the 21st of the month they", Shift(0, "month", day=21)),
    ("in the previous week they", Shift(-7, "day", reaches_back=True)),
    ("the previous four days of heavy fighting", Shift(-3, "day", reaches_back=True)),
]
NOTHING = [
    "in the first half of the battle",
    "in the first quarter of the 19th century",
    "over the following year",
    "over the next month",
    "during the first days of the war",
    "in the last days of the battle of Vell",
    "in advance of the army",
    "until the evening of 5 May",
    "in the day's fighting",
    "the past few days",
    "the morning of the battle of Vell",
    "shortly after midnight",
    "nine days before he was due to come",
    "two days before the strikes in the capital",
    "two weeks prior to signing it",
    "on Saturday, 7 March",
    "on Sundays they rest",
    "since the start of the century",
    "by dark blue flags",
    "several days later",
    "for several hours afterwards",
    "in two days of fighting",
    "only a couple of days later",
    "a few days later",
    "the day of reckoning",
    "after hours of fighting",
    "in the area",
    "a few weeks earlier",
    "the next village",
    "less than six months later",
    "within two weeks after the fall",
    "and at the same time encircle the forces",
    "on the second day of the talks",
    "for the third day running",
    "by day and by night",
]


@pytest.mark.parametrize("rule", RELATIVE_RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_example(rule: RelativeRule) -> None:
    text = re.sub(r"[\[\]]", "", rule.example)
    (mention,) = find_relative_dates(text, 0, len(text))
    assert mention.span.of(text) == re.findall(r"\[(.+)\]", rule.example)[0]
    assert rule.why


@pytest.mark.parametrize(("text", "shift"), SHIFTS)
def test_a_distance_is_read(text: str, shift: Shift) -> None:
    (mention,) = find_relative_dates(text, 0, len(text))
    assert mention.shift == shift


@pytest.mark.parametrize(
    ("text", "is_approximate"),
    [
        ("About two days later, they left.", True),
        ("Some three weeks later it fell.", True),
        ("Roughly two weeks later it fell.", True),
        ("Around this time, they left.", True),
        ("Two days later, they left.", False),
        ("The next day they left.", False),
    ],
)
def test_a_distance_may_be_only_about_right(text: str, is_approximate: bool) -> None:
    (mention,) = find_relative_dates(text, 0, len(text))
    assert mention.is_approximate is is_approximate


@pytest.mark.parametrize("text", NOTHING)
def test_vague_distances_are_left_alone(text: str) -> None:
    assert find_relative_dates(text, 0, len(text)) == []
