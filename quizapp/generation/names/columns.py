"""How questions speak of the columns of an infobox, and which names in them are too near each other.

What is asked about actors belongs to the families.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import Span
from quizapp.generation.names.actors import rare_words
from quizapp.generation.sketch import Subject
from quizapp.generation.wording import it, with_the

T = TypeVar("T")


def thin_out(cases: Sequence[T], most: int) -> Sequence[T]:
    """Keep at most ``most``, evenly over the list, so that no one question is asked of every name."""
    stride = max(1, -(-len(cases) // most))
    return cases[::stride]


def shares_words(one: str, other: str) -> bool:
    """Tell whether two names share a word that others do not have by chance, or one contains the other."""
    return one in other or other in one or bool(rare_words(one) & rare_words(other))


def listed(actor: Actor, where: str) -> str:
    """Return where the infobox has an actor: "The infobox lists it under the Syrian Army, in the column of …"."""
    if actor.parent:
        return f"The infobox lists {it(actor.name)} under {with_the(actor.parent)}, {where}."
    return f"The infobox lists {it(actor.name)} {where}."


def column_of(subject: Subject, side: int | None) -> str:
    """Return "in the column of …", by the parties of that side; "in another column" where it has none."""
    parties = parties_of(subject, side)
    if not parties:
        return "in another column"
    return f"in the {'same column as' if _has_blocks(subject, side) else 'column of'} {parties}"


def _sided(subject: Subject, side: int | None) -> list[Actor]:
    return [one for one in subject.names.groups if one.kind is ActorKind.PARTY and one.side == side]


def _has_blocks(subject: Subject, side: int | None) -> bool:
    """Tell whether a divider parts the parties of a column, which then need not be allies."""
    return any(_block(subject, one)[1] for one in _sided(subject, side))


def parties_of(subject: Subject, side: int | None) -> str:
    """Return the parties of a side: one or two by name, more as the first "and its allies"; empty where it has none.

    Where a divider parts them, the first alone: what stands below the line may be anybody's enemy.
    """
    parties = [one.name for one in _sided(subject, side) if not _OFFICE.match(one.name)]
    if not parties:
        return ""
    first = people_of(parties[0], subject.text)
    if len(parties) == 1 or _has_blocks(subject, side):
        return first
    is_plural = it(parties[0]) == "them" or is_people(parties[0]) or _MEMBERS.search(parties[0]) is not None
    allies = "their allies" if is_plural else "its allies"
    return f"{first} and {people_of(parties[1], subject.text) if len(parties) == _PAIR else allies}"


#: Somebody's office, which a list of the sides may hold beside a body: no party of its own.
_OFFICE = re.compile(r"(?:(?:Prime |Deputy |Vice )?(?:Minister|President|Chief|Head|Governor|Commander)\b)")
#: Plurals that name the people of a side ("Caesarians", "Royalists"): they stand with "the".
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:ans|ists|ites|ards|ers)")
#: Those of a body in the plural: "Hill Volunteers" have allies of their own.
_MEMBERS = re.compile(r" (?:Volunteers|Guards|Rebels|Tribes|Partisans|Fighters|Knights|Forces|Units|Brigades|Militias)$")


def is_people(name: str) -> bool:
    """Tell whether a plural alone names the people of a side."""
    return bool(_PEOPLE.fullmatch(name))


def people_of(name: str, text: str) -> str:
    """Return the name of a party as it stands in a sentence."""
    return f"the {name}" if is_people(name) else with_the(name, text)


#: So many parties are both named.
_PAIR = 2


#: What parts a column into blocks that need not be allies: a rule, or a heading over those who only helped.
_DIVIDER = re.compile(r"-{4,}|\bsupport(?:ed\s+by)?\s*:", re.IGNORECASE)


def _parted_lists(subject: Subject) -> list[tuple[Span, list[int]]]:
    """Return the lists of the infobox that have dividers, with the places of these."""
    box = subject.sheet.article.infobox
    values = [field.value for field in box.fields if field.value] if box else []
    values = [one for one in values if "----" in (words := one.of(subject.text)) or "support" in words.lower()]
    found = [(one, [hit.start() for hit in _DIVIDER.finditer(subject.text, one.start, one.end)]) for one in values]
    return [(one, dividers) for one, dividers in found if dividers]


def _block(subject: Subject, actor: Actor) -> tuple[int, int]:
    """Return in which block of its list an actor stands, from 0, and how many dividers the list has."""
    place = actor.evidence[0].start
    for value, dividers in subject.once(_parted_lists):
        if value.start <= place < value.end:
            return sum(divider < place for divider in dividers), len(dividers)
    return 0, 0


def stand_together(subject: Subject, one: Actor, other: Actor) -> bool:
    """Tell whether two actors of one column stand in the same block of it; where the lists are parted unlike, nobody knows."""
    return _block(subject, one) == _block(subject, other)


def is_parted(subject: Subject) -> bool:
    """Tell whether a list of parties has blocks, so that one column may hold more than one side."""
    return any(_block(subject, party)[1] for party in subject.names.groups if party.kind is ActorKind.PARTY)
