"""Infobox values as lists: entries, depth, and what was lost."""

from __future__ import annotations

import pytest

from quizapp.extraction.readers.entries import read_field

CASES = [
    ("A, B", ["A", "B"]),
    ("Ahmed, (Leader of X), BobKIA", ["Ahmed, (Leader of X)", "BobKIA"]),
    ("Hamza, KIA (emir), Bob", ["Hamza, KIA (emir)", "Bob"]),
    ("A, * B, ** C, **18px D, *** E", ["A", "*B", "**C", "**D", "***E"]),
    ("A, *B, *C", ["A", "*B", "*C"]),
    ("8 killed, 5 captured ---- 5 tanks", ["8 killed", "5 captured", "5 tanks"]),
    (
        "850 killed (per Russia; 19 Sep. – 21 Sep.), 2,000 wounded",
        ["850 killed (per Russia; 19 Sep. – 21 Sep.)", "2,000 wounded"],
    ),
    ("Serzh Sargsyan , Bako Sahakyan", ["Serzh Sargsyan", "Bako Sahakyan"]),
    ("14,200 killed; 51,000 wounded", ["14,200 killed", "51,000 wounded"]),
    ("Hale's report: 130 killed. Danish sources: 41 killed", ["Hale's report: 130 killed", "Danish sources: 41 killed"]),
    ("Maj. Gen. Viktor Shuliak", ["Maj. Gen. Viktor Shuliak"]),
    ("A (one, two), B (three", ["A (one", "two)", "B (three"]),
]


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_a_value_is_parted_into_entries(value: str, expected: list[str]) -> None:
    text = f"- Units1: {value}"
    field, _ = read_field(text, "units", 1, 9, len(text))
    assert ["*" * entry.depth + entry.span.of(text) for entry in field.entries] == expected


def test_a_lost_line_break_parts_entries_and_is_warned_of() -> None:
    text = "- Casualties1: 91 killed286 wounded (4 Holts5 Rasks)"
    field, problems = read_field(text, "casualties", 1, 15, len(text))
    assert [entry.span.of(text) for entry in field.entries] == ["91 killed", "286 wounded (4 Holts5 Rasks)"]
    assert [message for _, message in problems] == ["1 line break lost in “casualties1”: parted there"]
    assert not field.is_open


OPEN = [
    ("A,", True),
    ("A, , B", True),
    ("A, , (alleged), B", True),
    ("'", True),
    (", , ,", True),
    ("(ISIL/ISIS)", True),
    ("", True),
    ("()", True),
    ("A, B", False),
    ("A, (), B", False),
    ("A, * B", False),
    ("A ---- B", False),
]


@pytest.mark.parametrize(("value", "is_open"), OPEN)
def test_a_list_that_lost_an_entry_is_open_and_says_so(value: str, is_open: bool) -> None:
    text = f"- Combatant2: {value}"
    field, problems = read_field(text, "combatant", 2, 14, len(text))
    assert field.is_open is is_open
    assert bool(problems) is (is_open or "()" in value)


@pytest.mark.parametrize("name", ["result", "date", "place", "conflict", "status"])
def test_a_phrase_is_not_parted(name: str) -> None:
    text = "- Key: They took it, before it fell, and left"
    field, _ = read_field(text, name, None, 7, len(text))
    assert [entry.span.of(text) for entry in field.entries] == ["They took it, before it fell, and left"]


def test_a_long_run_of_marks_costs_no_more_than_its_length() -> None:
    text = "- Units1: " + ", * " * 20_000
    field, problems = read_field(text, "units", 1, 10, len(text))
    assert field.entries == ()
    assert len(problems) == 1
