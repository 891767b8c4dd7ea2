"""Line breaks that a stored copy lost."""

from __future__ import annotations

import pytest

from quizapp.extraction.readers.entries import read_field
from quizapp.extraction.readers.lost_breaks import LOST_BREAKS, LostBreak


@pytest.mark.parametrize("rule", LOST_BREAKS, ids=lambda rule: rule.name)
def test_each_lost_break_parts_its_example(rule: LostBreak) -> None:
    assert rule.place.search(rule.example)
    for name in sorted(rule.keys):
        field, problems = read_field(rule.example, name, 1, 0, len(rule.example))
        assert tuple(entry.span.of(rule.example) for entry in field.entries) == rule.pieces
        assert problems == [(0, f"1 line break lost in “{name}1”: parted there")]


def test_a_number_behind_an_abbreviation_in_the_plural_is_of_the_next_entry() -> None:
    value = "1,388 POWs103 officers executed"
    field, _ = read_field(value, "casualties", 1, 0, len(value))
    assert [entry.span.of(value) for entry in field.entries] == ["1,388 POWs", "103 officers executed"]


WHOLE = [
    ("casualties", "3 T-72s lost"),
    ("casualties", "the 7th lost 12 men"),
    ("casualties", "2 AC130 lost"),
    ("casualties", "5 Type96 lost"),
    ("casualties", "1,200 killed"),
    ("casualties", "1,234,567 displaced"),
    ("casualties", "40 killed (10 rebels2 guards)"),
    ("commander", "Sean MacFarland"),
    ("commander", "Arn FitzHolt"),
    ("commander", "Mbilini waMswati"),
    ("commander", "Arn HoltKIA"),
    ("units", "9th Division C1 Company"),
    ("combatant", "UNPROFORs"),
    ("result", "VictoryOfRask"),
]


@pytest.mark.parametrize(("name", "value"), WHOLE)
def test_what_only_looks_glued_stays_whole(name: str, value: str) -> None:
    field, problems = read_field(value, name, 1, 0, len(value))
    assert [entry.span.of(value) for entry in field.entries] == [value]
    assert problems == []
