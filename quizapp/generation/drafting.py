"""From a fact sheet to the list of drafted questions, and to what was refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item


@dataclass(frozen=True, slots=True)
class Refusal:
    """A question that is not asked, because …; shown to the teacher."""

    question: str
    reason: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafts:
    """What drafting gave: questions to review, and refusals."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...] = ()


def draft(sheet: FactSheet, rng: Random, *, limit: int | None = None, others: Sequence[FactSheet] = ()) -> Drafts:
    """Return the questions that ``sheet`` supports, in a fixed order for the same ``rng`` state."""
    return Drafts(())
