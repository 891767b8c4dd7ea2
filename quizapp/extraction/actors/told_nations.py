"""Nations that no list of parties names any more, told by those of their commanders: lists lose the names that stood in flags.

The nation that fights a listed party is ``lost_parties``'; whose a unit or a person is beside named ones ``told_owners``'.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import STATES, country_of, demonyms_of, peoples

_RANK = (
    r"(?i:commander|commandant|general|marshal|admiral|colonel|major|captain|brigadier|lieutenant|minister|president|king|prince|leader|"
    r"governor|sultan|chief|officer)\b"
)
_NATION = r"(?P<nation>[A-Z][a-z]+(?:['’]s)?)"
_PERSON = r"(?P<who>[A-Z][\w.'’-]+(?: (?:(?:von|de|van|ibn|bin|al) )?[A-Z][\w.'’-]+){1,3})"
#: A commander with his nation before or behind him: "the Norrish general Ali Omar", "Ali Omar, a Norrish general".
_OF_NATION = (
    re.compile(rf"\b{_NATION}\s+(?:[a-z-]+\s+){{0,2}}?(?:{_RANK},?\s+){{1,3}}{_PERSON}"),
    re.compile(rf"\b{_PERSON},\s+(?:the\s+|an?\s+)?{_NATION}\s+(?:[a-z-]+\s+){{0,2}}?{_RANK}"),
)


def told_nations(article: Article, actors: Iterable[Actor], known: Container[str]) -> dict[str, set[int]]:
    """Return the words for nations, folded, of a side whose list names no state, where their adjective is not ``known``."""
    parties = [one for one in actors if one.kind is ActorKind.PARTY and one.side is not None]
    stateless = {side for side in (1, 2) if not any(one.side == side and _is_state(one.name) for one in parties)}
    if not stateless or article.infobox is None or any(one.side == 3 for one in parties):
        return {}
    told = {nation: side for nation, side in _by_commanders(article).items() if side in stateless and nation not in known}
    return {form: {side} for nation, side in told.items() for form in _forms(nation)}


def _is_state(name: str) -> bool:
    folded = fold(name)
    return folded in STATES or any(word in peoples() for word in folded.split())


def _forms(nation: str) -> tuple[str, ...]:
    country = country_of(nation)
    return (nation, fold(country), *demonyms_of(country)) if country else (nation,)


def _by_commanders(article: Article) -> dict[str, int]:
    """Return the nations of commanders, as the text tells them, with the one column in which they stand."""
    lists = {
        field.column: fold(field.value.of(article.text))
        for field in (article.infobox.fields if article.infobox else ())
        if field.name == "commander" and field.column in (1, 2) and field.value
    }
    votes: dict[str, set[int]] = {}
    for pattern in _OF_NATION if lists else ():
        for match in pattern.finditer(article.text):
            nation, is_country = fold(match["nation"][:-2]), match["nation"][-2:] in {"'s", "’s"}
            nation = fold(next(iter(demonyms_of(nation)), "")) if is_country else fold(match["nation"])
            nation = nation if nation in peoples() - STATES else ""
            columns = {column for column, names in lists.items() if f" {fold(match['who'])} " in f" {names} "} if nation else ()
            votes.setdefault(nation, set()).update(column for column in columns if column)
    return {nation: next(iter(columns)) for nation, columns in votes.items() if len(columns) == 1}
