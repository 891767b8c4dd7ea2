"""Whose units, commanders and ships are that no box names."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.told_owners import NAVIES, side_of_person, side_of_ship, side_of_unit

NAMES = {"danish": 1, "denmark": 1, "swedish": 2, "sweden": 2}


def named(words: str) -> int | None:
    return NAMES.get(words.lower())


UNITS = [
    ("The Danish 79th Air Assault Brigade came.", "79th Brigade", 1),
    ("Denmark's 79th Brigade came.", "79th Separate Brigade", 1),
    ("The Danish 79th Division came.", "79th Brigade", None),
    ("The Danish 79th Brigade met the Swedish 79th Brigade.", "79th Brigade", None),
    ("The Danish 79th Brigade met the Norwegian 79th Brigade.", "79th Brigade", None),
    ("The Danish army met the 79th Brigade.", "79th Brigade", None),
]
PERSONS = [
    ("The Swedish general Karl Tarn came.", "Tarn", 2),
    ("The Swedish Major General Tarn came. Later Tarn left.", "Tarn", 2),
    ("The Swedish writer Karl Tarn came.", "Tarn", None),
    ("The Swedish general Karl Tarn met the Danish general Ali Tarn.", "Tarn", None),
]


@pytest.mark.parametrize(("text", "unit", "side"), UNITS)
def test_a_unit_is_of_the_only_side_that_the_text_ties_it_to(text: str, unit: str, side: int | None) -> None:
    assert side_of_unit(text, unit, named) == side


@pytest.mark.parametrize(("text", "name", "side"), PERSONS)
def test_a_commander_is_of_the_nation_told_with_his_rank(text: str, name: str, side: int | None) -> None:
    assert side_of_person(text, name, named) == side


@pytest.mark.parametrize("navy", NAVIES)
def test_a_ship_is_of_the_navy_whose_letters_stand_before_it(navy: str) -> None:
    state = NAVIES[navy][0]
    text = f"The {navy} Falcon lay off Nasir. The Falcon sank, and the Raven fled."
    assert side_of_ship(text, "Falcon", {state: 2}.get) == 2
    assert side_of_ship(text, "Raven", {state: 2}.get) is None
