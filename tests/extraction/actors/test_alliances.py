"""Names of alliances: each is the side of its states in its years, where its foes stand on the other."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.alliances import ALLIANCES, Alliance
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.readers.plain import read_plain


def side_of(first: str, second: str, date: str, victims: str, prose: str = "They fought.") -> int | None:
    box = f"= X =\n\nInfobox\n- Conflict: X\n- Date: {date}\n- Combatant1: {first}\n- Combatant2: {second}\n\n{prose}\n"
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


PROSE = "The Allies met the imperial army."
WITHOUT_NAME = [
    ("France", "Kingdom of England, Duchy of Savoy", "1702", "Allied troops", 2),
    ("France", "Kingdom of England", "1702", "Allied troops", None),
    ("France, Spain", "Kingdom of England, Duchy of Savoy", "1702", "Allied troops", None),
    ("Hill Rebels", "Kingdom of England, Duchy of Savoy", "1702", "Allied knights", None),
    ("Austrian Empire", "Hungarian Revolutionary Army", "1849", "Imperials", 1),
    ("Austrian Empire", "French Empire", "1805", "imperial troops", None),
    ("Habsburg Monarchy", "Ottoman Empire", "1697", "imperial troops", 1),
]


@pytest.mark.parametrize(("first", "second", "date", "victims", "side"), WITHOUT_NAME)
def test_allies_and_imperials_are_told_by_realms(first: str, second: str, date: str, victims: str, side: int | None) -> None:
    assert side_of(first, second, date, victims, PROSE) == side
    assert side_of(first, second, date, victims) is None
