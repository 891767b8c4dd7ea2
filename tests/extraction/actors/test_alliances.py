"""Names of alliances: each is the side of its states in its years, where its foes stand on the other."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.alliances import ALLIANCES, Alliance
from quizapp.extraction.actors.sides import read_sides
from quizapp.extraction.readers.plain import read_plain


def side_of(first: str, second: str, date: str, victims: str) -> int | None:
    box = f"= X =\n\nInfobox\n- Conflict: X\n- Date: {date}\n- Combatant1: {first}\n- Combatant2: {second}\n\nThey fought.\n"
    article = read_plain(box)
    return read_sides(article, find_actors(article)[0]).of(victims)


@pytest.mark.parametrize("alliance", ALLIANCES, ids=lambda alliance: alliance.why)
def test_an_alliance_names_the_side_of_its_states(alliance: Alliance) -> None:
    first, second = alliance.example
    date = f"7 May {alliance.years.start}"
    assert {side_of(first, second, date, f"{word} soldiers") for word in alliance.words} == {1}
    assert {side_of(first, second, "7 May 1899", f"{word} soldiers") for word in alliance.words} == {None}


CASES = [
    ("Germany", "Soviet Union, Finland", "June 1941", "Axis troops", 1),
    ("Germany", "Soviet Union", "June 1941", "Allied troops", 2),
    ("Germany, France", "United Kingdom", "July 1940", "Allied troops", None),
    ("Bulgaria", "Kingdom of Serbia", "1916", "Allied troops", 2),
    ("Hill Front", "United States", "1943", "Axis", None),
    ("Germany", "United Kingdom", "1943", "allied German civilians", None),
]


@pytest.mark.parametrize(("first", "second", "date", "victims", "side"), CASES)
def test_an_alliance_is_told_by_who_fights_whom(first: str, second: str, date: str, victims: str, side: int | None) -> None:
    assert side_of(first, second, date, victims) == side
