"""What the people of each side are called: the names of its parties and what a text makes of them, and its commanders' names.

What a group of victims' words tell of its side is ``sides``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.domain.article import Article
from quizapp.domain.fact_kinds import COMMANDER, PARTY
from quizapp.domain.facts import Actor
from quizapp.domain.naming import fold
from quizapp.extraction.actors.alliances import alliances
from quizapp.extraction.actors.names import STATES, demonyms_of, names_against
from quizapp.extraction.actors.services import forces_of
from quizapp.extraction.actors.side_peoples import adjectives, colonies, factions, parts_of_names, peoples_of_bodies, served

#: The columns of an infobox that are sides.
SIDES = (1, 2, 3)


def owners_of_names(article: Article, actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what parties and units are called, folded, each with the sides that it names."""
    actors = tuple(actors)
    owners: dict[str, set[int]] = {}
    for actor in actors:
        if actor.side is None or actor.kind is COMMANDER:
            continue
        for name in (actor.name, *actor.aliases, *demonyms_of(actor.name), *forces_of(actor.name)):
            owners.setdefault(fold(name), set()).add(actor.side)
            if name[:3].lower() == "al-" and " " in name:  # "the Nusra Front"
                owners.setdefault(fold(name[3:]), set()).add(actor.side)
    for heading, column in _headings(article):
        owners.setdefault(heading, set()).add(column)
    for word, columns in alliances(article, actors).items():
        owners.setdefault(word, columns)
    for tell in _SHORTER:  # each counts only where no fuller name is called so
        for short, columns in tell(actors).items():
            owners.setdefault(short, columns)
    return owners


def commanders_of_sides(actors: Iterable[Actor], at: int) -> dict[str, int]:
    """Return the last (``at`` -1) or first (0) words of commanders' names with their sides, where no other side has them."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        if actor.kind is COMMANDER and actor.side is not None:
            words = fold(actor.name).split()
            found.setdefault(words[at] if words else "", set()).add(actor.side)
    return {name: next(iter(columns)) for name, columns in found.items() if len(columns) == 1 and len(name) > 2}


#: A heading within a column that names all those under it: "Coalition:", and words that name nobody.
_HEADING = re.compile(r"(?:\A|[,*])\s*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}):(?=\s*(?:[,*]|\Z))")
_NO_NAME = re.compile(
    r"Support|Per\b|With\b|From\b|Until\b|Before\b|After\b|Allied|Claim|Foreign|State\b|Other|Main|Local|Units?\b"
)


def _headings(article: Article) -> list[tuple[str, int]]:
    """Return the headings of the lists of parties, folded, with the columns that they stand in."""
    fields = article.infobox.fields if article.infobox else ()
    found = [
        (fold(match["name"]), field.column)
        for field in fields
        if field.name == "combatant" and field.column in SIDES and field.value
        for match in _HEADING.finditer(field.value.of(article.text))
        if not _NO_NAME.match(match["name"])
    ]
    found += [(name.removesuffix(" powers"), column) for name, column in found if name.endswith(" powers")]
    return [*found, *((name[:-1], column) for name, column in found if name.endswith("ists"))]  # "a royalist general"


#: States from which on those of one side are a coalition.
_MANY = 3


def _coalition(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return "coalition" with the side on which the United States fight beside two states more, others beside none."""
    states: dict[int, set[str]] = {}
    for actor in actors:
        if actor.kind is PARTY and actor.side is not None and fold(actor.name) in STATES:
            states.setdefault(actor.side, set()).add(fold(actor.name))
    sides = [side for side, names in states.items() if len(names) >= _MANY]
    return {"coalition": {sides[0]}} if len(sides) == 1 and "united states" in states[sides[0]] else {}


#: What a party is, after or before the name that tells which: "Tang dynasty", "Kingdom of Goguryeo".
_KIND_LAST = re.compile(
    r"\s+(?:dynasty|kingdom|empire|caliphate|emirate|sultanate|khanate|republic|monarchy|league|commonwealth|confederation|confederacy|tribes?|clan|faction|"
    r"hetmanate|host|sich|duchy|principality|rebels|loyalists|militia|forces|army|troops|government|group|battalion|regiment|cartel)\Z",
    re.IGNORECASE,
)
_KIND_FIRST = re.compile(r"(?:Kingdom|Empire|Republic|Emirate|Duchy|Principality|County|House|Khanate|Sultanate|City)\s+of\s+")
#: The people of a party by its last word: "Finnish Reds".
_PLURAL_LAST = re.compile(r"[A-Z][\w-]+\s+(?P<people>[A-Z][a-z]{2,}s)\Z")
_NOT_SHORT = frozenset(
    "forces troops states units brigades battalions guards police tribes islands nations rebels militias fighters".split()
)


_THE = re.compile(r"\A[Tt]he\s+")


def short_names(actor: Actor) -> tuple[str, ...]:
    """Return what a text calls a party for short: "Tang" of the Tang dynasty, "Reds" of the Finnish Reds."""
    if actor.kind is not PARTY:
        return ()
    names = [_THE.sub("", name) for name in (_KIND_LAST.sub("", actor.name), _KIND_FIRST.sub("", actor.name))]
    people = _PLURAL_LAST.fullmatch(actor.name)
    if people and people["people"].lower() not in _NOT_SHORT:
        names += [people["people"], people["people"][:-1]]
    short = [name for name in names if name != actor.name and len(name) > 2]
    return tuple(dict.fromkeys([*short, *(f"{name}s" for name in short if " " not in name and not name.endswith("s"))]))


def _against(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what parties are called against one on another side, "Union" against the Confederate States, with their sides."""
    parties = [(actor.name, actor.side) for actor in actors if actor.kind is PARTY and actor.side is not None]
    found: dict[str, set[int]] = {}
    for name, side in parties:
        for word in names_against(name, (other for other, column in parties if column != side)):
            found.setdefault(word, set()).add(side)
    return found


def _short_names(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what the parties are called for short, folded, with the sides whose they are."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        for name in short_names(actor) if actor.side is not None else ():
            found.setdefault(fold(name), set()).add(actor.side or 0)
    return found


#: Ways in which a side is called by less than a name, the surest first.
_SHORTER = (adjectives, _short_names, peoples_of_bodies, colonies, _against, _coalition, parts_of_names, served, factions)
