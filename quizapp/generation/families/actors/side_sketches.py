"""The sketch of a question on who stands on a side of the infobox: one to choose or several, and how the side is named.

Which names may be asked for, and which are wrong beside them, belongs to the families.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.names.columns import column_of, listed, parties_of, people_of
from quizapp.generation.sketch import Choice, Sketch, Subject


@dataclass(frozen=True, slots=True)
class SideNoun:
    """What is asked for: family and beginning of the pattern's name, the noun, and the mark of questions on one of them."""

    family: str
    pattern: str
    noun: str
    mark: str
    several: str
    difficulty: float
    rank: int
    rank_of_several: int


UNITS = SideNoun("actors: which side", "actors.side.units", "units", "side of {}", "actors.side.all-units", 0.4, 2, 2)
GROUPS = SideNoun("actors: which side", "actors.side.groups", "groups", "side of {}", "actors.side.all-groups", 0.4, 2, 2)
COMMANDERS = SideNoun(
    "actors: who led whom", "actors.commander.side", "commanders", "commander {}", "actors.commander.all-side", 0.4, 2, 1
)


def named(subject: Subject, actor: Actor) -> str:
    """Return the name of a party as it stands in a sentence."""
    return people_of(actor.name, subject.text)


def _reason(one: Actor, where: str) -> str:
    return f"The infobox lists this commander {where}." if one.kind is ActorKind.COMMANDER else listed(one, where)


#: The stems of a choice of one, by turns; a choice of several has the first.
_STEMS = ("Which of these {} does the infobox list on {}?", "Which of these {} stands on {} in the infobox?")


def _side_of(subject: Subject, party: Actor) -> str:
    """Return "the side of" for the first party of a column, with its allies; another one may only stand beside it."""
    if _is_first(subject, party):
        return f"the side of {parties_of(subject, party.side)}"
    return f"the same side as {named(subject, party)}"


def _is_first(subject: Subject, party: Actor) -> bool:
    return party == next(one for one in subject.names.groups if one.kind is ActorKind.PARTY and one.side == party.side)


def on_side(
    subject: Subject, asked: SideNoun, keys: Sequence[Actor], reference: Actor, wrong: Sequence[Actor], number: int = 0
) -> Sketch:
    """Return the question which of several names stand on the side of ``reference``; with one key that one is to be chosen.

    ``number``: the place of the question among those of its rule, by which its wording changes.
    """
    one = len(keys) == 1
    is_whole = _is_first(subject, reference)
    where = column_of(subject, reference.side) if is_whole else f"in the column of {named(subject, reference)}"
    variant = number % len(_STEMS) if one else 0
    stem = _STEMS[variant].format(asked.noun, _side_of(subject, reference))
    return Sketch(
        asked.family,
        Skill.ACTORS,
        ItemFormat.SINGLE if one else ItemFormat.MULTIPLE,
        f"{asked.pattern}.{'ab'[variant]}" if one else asked.several,
        stem if one else f"{stem} Choose all that apply.",
        tuple(Choice(key.name, _reason(key, where), key.evidence) for key in keys),
        tuple(Choice(other.name, _reason(other, column_of(subject, other.side)), other.evidence) for other in wrong),
        f"The infobox has {keys[0].name if one else 'them'} {where}.",
        (*(proof for key in keys for proof in key.evidence), *reference.evidence),
        (keys[0].id, reference.id),
        asked.difficulty + (0.0 if one else 0.08),
        # The feedback tells the side of every name that is shown.
        excludes=frozenset(
            [asked.mark.format(key.name) for key in keys] + [f"side of {shown.name}" for shown in (*keys, *wrong)]
        ),
        place=keys[0].evidence[0].start,
        rank=asked.rank if one else asked.rank_of_several,
    )
