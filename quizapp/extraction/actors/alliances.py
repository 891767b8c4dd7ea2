"""Names of alliances that stand in no box, as data: whose side "the Axis" or "Allied troops" are, by who fights whom and when.

What else the people of a side are called is ``side_peoples``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.fact_kinds import PARTY
from quizapp.domain.facts import Actor
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
#: Letters of the lead in which the conflict's year stands.
_LEAD = 600
_YEAR = re.compile(r"\b1[0-9]{3}\b")


def alliances(article: Article, actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the words for the alliances that fight each other here, with their sides."""
    year = _year_of(article)
    if year is None:
        return {}
    parties = [(fold(one.name), one.side) for one in actors if one.kind is PARTY and one.side is not None]
    found: dict[str, set[int]] = {}
    for alliance in ALLIANCES:
        own, other = ({side for name, side in parties if name in names} for names in (alliance.states, alliance.foes))
        if year in alliance.years and len(own) == len(other) == 1 and own != other:
            found |= {word: {*own} for word in alliance.words}
    return _without_name(article.text, actors, year) | found


def _year_of(article: Article) -> int | None:
    """Return the first year in the date of the infobox, or else in the title or the lead."""
    fields = article.infobox.fields if article.infobox else ()
    date = next((field.value.of(article.text) for field in fields if field.name == "date" and field.value), "")
    year = _YEAR.search(date) or _YEAR.search(article.title or "")
    lead = next((paragraph.span for paragraph in article.paragraphs()), None) if year is None else None
    if lead is not None:
        year = _YEAR.search(article.text, lead.start, min(lead.end, lead.start + _LEAD))
    return int(year.group()) if year else None


#: Years in which "the Allies" are those of a world war.
_WORLD_WARS = (*range(1914, 1920), *range(1939, 1946))
_REALM = re.compile(r"\b(?:Kingdom|Empire|Republic|Duchy|County|Electorate|Principality|Monarchy|Commonwealth|Savoy)\b")
_IMPERIAL = re.compile(r"\b(?:Holy Roman Empire|Habsburg|Austrian? Empire|Austria|Russian Empire|Imperial Army)\b")
_EMPIRE = re.compile(r"\b(?:Empire|Imperial|Habsburg)\b")
_IMPERIALS = ("imperial", "imperials", "imperialist", "imperialists")


def _without_name(text: str, actors: Iterable[Actor], year: int) -> dict[str, set[int]]:
    """Return "Allied" with the side of several realms against one, and "imperial" with that of the one empire called so."""
    parties = [one for one in actors if one.kind is PARTY and one.side in (1, 2)]
    allied = _side_of_allies(parties) if "Allie" in text and year not in _WORLD_WARS else None
    imperial = _side_of_empire(parties) if "mperial" in text else None
    found = {word: {allied} for word in ("allied", "allies") if allied is not None}
    return found | {word: {imperial} for word in _IMPERIALS if imperial is not None}


def _side_of_allies(parties: Sequence[Actor]) -> int | None:
    """Return the side of several realms where all parties are realms and one stands against them."""
    sides = [one.side or 0 for one in parties if _is_realm(one.name)]
    realms = [sides.count(side) for side in (1, 2)]
    if len(sides) < len(parties) or min(realms) != 1 or max(realms) == 1:
        return None
    return 1 + realms.index(max(realms))


def _side_of_empire(parties: Sequence[Actor]) -> int | None:
    """Return the side of the one empire that is called imperial."""
    called = {one.side or 0 for one in parties if _IMPERIAL.search(one.name)}
    others = {one.side or 0 for one in parties if _EMPIRE.search(one.name) and not one.name.startswith("Ottoman")}
    return next(iter(called)) if len(called) == 1 and others <= called else None


def _is_realm(name: str) -> bool:
    return fold(name) in STATES or _REALM.search(name) is not None
