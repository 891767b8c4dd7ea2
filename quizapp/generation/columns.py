"""How questions speak of the columns of an infobox, and which names in them are too near each other.

What is asked about actors belongs to the families.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from quizapp.domain.facts import Actor, ActorKind
from quizapp.generation.naming import rare_words
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
    """Return "in the column of …", by the first party of that side; "in another column" where it has none."""
    first = next((one for one in subject.names.groups if one.kind is ActorKind.PARTY and one.side == side), None)
    return f"in the column of {with_the(first.name, subject.text)}" if first else "in another column"
