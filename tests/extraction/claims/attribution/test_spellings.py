"""Slips of spelling in the names of sources."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.attribution.spellings import bare_places, edits, is_slip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Syria Civil Defence", "Syria Civial Defence", True),
        ("Syrian Observatory", "Syrian Observatori", True),
        ("Human Rights Watch", "Human Rights Match", False),
        ("SOHR", "SOHS", False),
        ("8th Division", "9th Division", False),
        ("Interior Ministry", "Foreign Ministry", False),
    ],
)
def test_a_slip_is_told_from_another_name(one: str, other: str, same: bool) -> None:
    assert is_slip(one, other) is same
    assert is_slip(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "distance"), [("", "abc", 3), ("kitten", "sitting", 3), ("civil", "civial", 1), ("a", "a", 0)]
)
def test_edit_distance(one: str, other: str, distance: int) -> None:
    assert edits(one, other) == distance


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They fought near Karsa.", {"Karsa"}),
        ("They moved towards Karsa. " + "Karsa said so. " * 60, set()),
        ("Karsa said so.", set()),
    ],
)
def test_a_name_is_a_towns_where_the_text_goes_there_often_enough(text: str, places: set[str]) -> None:
    assert bare_places(["Karsa"], text) == places
