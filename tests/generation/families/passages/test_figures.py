"""Why a sentence of a passage gives no number of people lost."""

from __future__ import annotations

import pytest

from quizapp.generation.families.passages.figures import why_no_number

OTHER = [
    ("The army came with 72 tanks.", "72 tanks"),
    ("The army came with its T-72 tanks.", None),
    ("They had an RPG-7 rocket.", None),
    ("They stayed for 12 days.", None),
    ("They burned three villages.", "three villages"),
]


@pytest.mark.parametrize(("words", "number"), OTHER)
def test_another_number_is_told_whole_and_the_name_of_a_weapon_is_none(words: str, number: str | None) -> None:
    told = f"another number, “{number}”, and none" if number else "gives no number"
    assert told in why_no_number(words)
