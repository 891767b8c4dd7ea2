"""From a fact sheet to the list of drafted questions, and to what was refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.generation.choice import choose
from quizapp.generation.composing import Tally, compose
from quizapp.generation.events import build_chronology
from quizapp.generation.families import RULES
from quizapp.generation.proof import is_proved
from quizapp.generation.shares import fair_items, likely_sketches, shared_items
from quizapp.generation.sketch import Refusal, Sketch, Subject

__all__ = ["Drafts", "Refusal", "draft"]


@dataclass(frozen=True, slots=True)
class Drafts:
    """What drafting gave: questions to review, and refusals."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...] = ()


def draft(sheet: FactSheet, rng: Random, *, limit: int | None = None, others: Sequence[FactSheet] = ()) -> Drafts:
    """Return the questions that ``sheet`` supports, in a fixed order for the same ``rng`` state.

    With ``limit`` a balanced set of at most that many, in which no question answers another.
    """
    if sheet.is_empty:
        return Drafts(
            (), (Refusal("Any question", "Not asked, because no date, actor, result or claim was found in the article."),)
        )
    subject = Subject(sheet, build_chronology(sheet), tuple(others))
    sketches: list[Sketch] = []
    refusals: list[Refusal] = []
    for rule in RULES:
        proposals = rule.propose(subject)
        sketches += proposals.sketches
        refusals += proposals.refusals
    items = _compose_all(sketches, sheet, rng)
    if limit is not None:
        items = list(choose(items, limit, rng))
    return Drafts(tuple(sorted(items, key=_place)), tuple(dict.fromkeys(refusals)))


def _compose_all(sketches: list[Sketch], sheet: FactSheet, rng: Random) -> list[Item]:
    """Compose what is likely to be kept, choose, and compose the chosen ones again against a tally of their own."""
    first: dict[str, tuple[Sketch, Item]] = {}
    tally = Tally()
    for sketch in likely_sketches(sketches):
        item = compose(sketch, rng, tally, sheet)
        if item is not None and is_proved(sheet, item):
            first.setdefault(item.id, (sketch, item))
    chosen = shared_items([item for _, item in first.values()])
    if len(chosen) == len(first):
        return fair_items(chosen, tally.known)
    tally = Tally()
    again = [_composed_again(*first[item.id], sheet, rng, tally) for item in chosen]
    return fair_items(again, tally.known)


def _composed_again(sketch: Sketch, item: Item, sheet: FactSheet, rng: Random, tally: Tally) -> Item:
    if item.format is not ItemFormat.SINGLE:
        return item
    fresh = compose(sketch, rng, tally, sheet)
    return fresh if fresh is not None and is_proved(sheet, fresh) else item


def _place(item: Item) -> tuple[int, str, int, str]:
    return list(Skill).index(item.skill), item.family, item.evidence[0].start if item.evidence else 0, item.id
