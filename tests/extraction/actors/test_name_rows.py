"""Names of several persons in a row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.text import Span
from quizapp.extraction.actors.name_rows import ROW_BREAKS, RowBreak, part_row
from quizapp.extraction.actors.told_names import ToldNames


def names(row: str, prose: str = "") -> list[str]:
    """Return the pieces of ``row``, "?" before one that is still a row."""
    text = f"{row}\n{prose}"
    pieces = part_row(text, Span(0, len(row)), ToldNames(text, len(row)))
    return [f"{'?' * is_row}{span.of(text)}" for span, is_row in pieces]


@pytest.mark.parametrize("rule", ROW_BREAKS, ids=lambda rule: rule.name)
def test_each_break_parts_its_example(rule: RowBreak) -> None:
    assert tuple(names(rule.example, rule.prose)) == rule.names


WHOLE = [
    ("Arn Holt Bel Rask", ""),
    ("Terry de la Holt Rask Jr.", ""),
    ("Dia Abdul Zahra Holt", ""),
    ("Yusuf Mohammed Siad Inda'ade", "Then Mohammed fled."),
    ("Crown Prince Arn Holt", ""),
    ("Abu Bakr al-Holti al-Lorni", ""),
    ("Nur al-Din Abu Holt", ""),
    ("Arn Holt Bel Rask", "The Holt Bel Rask stood there, and Arn fell."),
    ("Matthew J Van Holten Rask", ""),
    ("Arn Holt, Bel Rask of Lorn", "Bel Rask of Lorn fell."),
]


@pytest.mark.parametrize(("row", "prose"), WHOLE)
def test_what_nothing_parts_stays_whole(row: str, prose: str) -> None:
    assert names(row, prose) == [row]


LEFT = [
    ("Ivar Holt Bela Rask Ole Marsh", "Ivar Holt fell.", ["Ivar Holt", "Bela Rask", "Ole Marsh"]),
    ("Ivar Holt Bela Rask Marsh", "Ivar Holt fell.", ["Ivar Holt", "?Bela Rask Marsh"]),
    ("Ivar Holt Bel Rask Ole Marsh Ann Stone", "Ivar Holt fell.", ["Ivar Holt", "?Bel Rask Ole Marsh Ann Stone"]),
    ("Ivar Holt Ahmed Ali Ole Marsh", "Ivar Holt fell.", ["Ivar Holt", "?Ahmed Ali Ole Marsh"]),
]


@pytest.mark.parametrize(("row", "prose", "expected"), LEFT)
def test_what_is_left_is_two_names_only_where_the_others_have_two_words(row: str, prose: str, expected: list[str]) -> None:
    assert names(row, prose) == expected


@given(
    st.lists(st.sampled_from(["Arn", "Holt", "Abu", "al-Rask", "von", "F.", "III", "Sir", "Pasha"]), min_size=1, max_size=12)
)
def test_pieces_stand_in_order_and_none_is_lost(words: list[str]) -> None:
    row = " ".join(words)
    pieces = names(row, "Arn Holt fell. Rask fled.")
    assert " ".join(piece.removeprefix("?") for piece in pieces).split() == words
