"""The party of a column whose list was lost: the one nation that the text sets against the parties that are listed.

Only to tell sides by; it is no actor, for no list names it. A column with a party of its own, or a third side, takes none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import PARTY
from quizapp.domain.facts import Actor
from quizapp.domain.naming import fold
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import country_of, is_people_of_state

#: People of a nation as those who fight: "Orlandian troops", "the Orlandians lost", "Orlandian losses".
_FIGHTING = re.compile(
    r"\b(?P<people>[A-Z][a-z]{3,})\s+(?:(?:\w+\s)?(?:soldiers|troops|forces|army|infantry|cavalry|artillery|units?|regiments?|battalions?|"
    r"divisions?|brigades?|side|positions|attacks?|commanders?|casualties|losses|aircraft|ships|prisoners|dead|wounded)\b"
    r"|(?:lost|attacked|retreated|withdrew|captured|suffered|killed|defeated|advanced)\b)"
)
#: Fewer mentions, or not so many times those of the next nation, leave open whom the others fight.
_FEWEST = 3
_TIMES = 3


def lost_party(article: Article, actors: Collection[Actor], owners: Mapping[str, set[int]]) -> Actor | None:
    """Return the nation that the listed side fights, as a party of the other column; None where the text does not tell it.

    ``owners`` are the names of the listed parties and units, folded, with their sides.
    """
    if article.infobox is None:
        return None
    columns = {field.column for field in article.infobox.fields if field.column is not None}
    listed = {actor.side for actor in actors if actor.kind is PARTY and actor.side is not None}
    if not columns >= {1, 2} or 3 in columns & listed or listed >= {1, 2}:
        return None
    named = _nations_named(owners)
    known: set[int] = set()
    others: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for match in _FIGHTING.finditer(article.text):
        word = fold(match["people"])
        country = country_of(word) if is_people_of_state(word) else None
        if country is None:
            continue
        sides = named.get(word) or named.get(fold(country))
        if sides:
            known |= sides
        else:
            others[country] += 1
            first.setdefault(country, Span(*match.span("people")))
    ranked = others.most_common(2)
    is_sure = bool(ranked) and ranked[0][1] >= max(_FEWEST, _TIMES * (ranked[1][1] if len(ranked) > 1 else 0))
    free = {1, 2} - known - listed
    if not is_sure or len(free) != 1 or not known:
        return None
    country = ranked[0][0]
    evidence = (select(article.text, first[country]),)
    return Actor("lost", country, PARTY, free.pop(), evidence)


def _nations_named(owners: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Return the words that begin a name, and those behind its last "of": "Soviet Border Troops", "Guard of Norland"."""
    named: dict[str, set[int]] = {}
    for name, sides in owners.items():
        for word in {name, name.split()[0], name.rpartition(" of ")[2].removeprefix("the ")}:
            named.setdefault(word, set()).update(sides)
    return named
