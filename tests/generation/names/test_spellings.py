"""One name in two spellings."""

from __future__ import annotations

import pytest

from quizapp.generation.names.spellings import is_spelt_twice


@pytest.mark.parametrize(
    ("one", "other", "is_twice"),
    [
        ("the guards took Tarad", "the League left Taarad", True),
        ("the guards took most of Tas Verna", "they were seen in Ta's Verna", True),
        ("the guards took Al-Karn", "the League left AlKarn", True),
        ("the guards took Tarkanah", "the mills of Tarakanah's north burned", True),
        ("the guards took Karstland", "the Karstlandi army left", False),
        ("the guards took Tarn", "the mills of Tarn's League burned", False),
        ("the Tarnians took Tarn", "the Tarnian guard left Torn", False),
        ("THE LEAGUE left", "the League came", False),
    ],
)
def test_a_doubled_letter_or_a_mark_makes_another_spelling(one: str, other: str, *, is_twice: bool) -> None:
    assert is_spelt_twice(one, other) is is_twice
