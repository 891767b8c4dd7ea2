"""Names of alliances that stand in no box, as data: whose side "the Axis" or "Allied troops" are, by who fights whom and when.

What else the people of a side are called is ``side_peoples``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import STATES


@dataclass(frozen=True, slots=True)
class Alliance:
    """Words for an alliance; in its years its states fight on one side alone, and its foes' on the other alone."""

    words: tuple[str, ...]
    years: range
    states: frozenset[str]
    foes: frozenset[str]
    why: str
    #: The parties of the first and the second side in a box in which the first is the alliance's.
    example: tuple[str, str]


def _states(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


_WESTERN = _states(
    """
    united kingdom, great britain, british empire, british raj, france, french third republic, free france, united states,
    australia, new zealand, canada, south africa, union of south africa, india, british india, belgium, greece,
    kingdom of greece, yugoslavia, kingdom of yugoslavia, serbia, kingdom of serbia, poland
    """
)
_ALLIED_1939 = _WESTERN | _states("soviet union, ussr, netherlands, norway, philippines, china, republic of china, brazil")
_AXIS = _states(
    """
    germany, nazi germany, german reich, italy, kingdom of italy, fascist italy, italian empire, italian social republic,
    japan, empire of japan, japanese empire
    """
)
_ALLIED_1914 = _WESTERN | _states("russia, russian empire, italy, kingdom of italy, japan, empire of japan")
_CENTRAL = _states("germany, german empire, austria-hungary, ottoman empire, turkey, bulgaria, kingdom of bulgaria")

_WW1, _WW2 = range(1914, 1919), range(1939, 1946)

#: The same words for two wars: they are told apart by their years.
ALLIANCES = (
    Alliance(("axis",), _WW2, _AXIS, _ALLIED_1939, "the Axis of the second world war", ("Kingdom of Italy", "Greece")),
    Alliance(("allied", "allies"), _WW2, _ALLIED_1939, _AXIS, "the Allies against it", ("United States", "Empire of Japan")),
    Alliance(("central powers",), _WW1, _CENTRAL, _ALLIED_1914, "one side of the first", ("German Empire", "Russia")),
    Alliance(("allied", "allies", "entente"), _WW1, _ALLIED_1914, _CENTRAL, "its foes", ("Japan", "Austria-Hungary")),
)
_YEAR = re.compile(r"\b1[0-9]{3}\b")


def alliances(article: Article, actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the words for the alliances that fight each other here, with their sides."""
    fields = article.infobox.fields if article.infobox else ()
    date = next((field.value.of(article.text) for field in fields if field.name == "date" and field.value), "")
    year = _YEAR.search(date)
    parties = [(fold(one.name), one.side) for one in actors if one.kind is ActorKind.PARTY and one.side is not None]
    found: dict[str, set[int]] = {}
    for alliance in ALLIANCES if year else ():
        own, other = ({side for name, side in parties if name in names} for names in (alliance.states, alliance.foes))
        if year and int(year.group()) in alliance.years and len(own) == len(other) == 1 and own != other:
            found |= {word: {*own} for word in alliance.words}
    return _without_name(article.text, actors, int(year.group())) | found if year else found


#: Years in which "the Allies" are those of a world war.
_WORLD_WARS = (*range(1914, 1920), *range(1939, 1946))
_REALM = re.compile(r"\b(?:Kingdom|Empire|Republic|Duchy|County|Electorate|Principality|Monarchy|Commonwealth|Savoy)\b")
_IMPERIAL = re.compile(r"\b(?:Holy Roman Empire|Habsburg|Austrian? Empire|Austria|Russian Empire|Imperial Army)\b")
_EMPIRE = re.compile(r"\b(?:Empire|Imperial|Habsburg)\b")
_IMPERIALS = ("imperial", "imperials", "imperialist", "imperialists")


def _without_name(text: str, actors: Iterable[Actor], year: int) -> dict[str, set[int]]:
    """Return "Allied" with the side of several realms against one, and "imperial" with that of the one empire called so."""
    parties = [one for one in actors if one.kind is ActorKind.PARTY and one.side in (1, 2)]
    found: dict[str, set[int]] = {}
    if "Allie" in text and year not in _WORLD_WARS:
        realms = [sum(one.side == side and _is_realm(one.name) for one in parties) for side in (1, 2)]
        if min(realms) == 1 and max(realms) > 1 and all(_is_realm(one.name) for one in parties):
            found |= {word: {1 + realms.index(max(realms))} for word in ("allied", "allies")}
    if "mperial" in text:
        called = {one.side or 0 for one in parties if _IMPERIAL.search(one.name)}
        others = {one.side or 0 for one in parties if _EMPIRE.search(one.name) and not one.name.startswith("Ottoman")}
        if len(called) == 1 and others <= called:
            found |= {word: {*called} for word in _IMPERIALS}
    return found


def _is_realm(name: str) -> bool:
    return fold(name) in STATES or _REALM.search(name) is not None
