"""From a fact sheet to the list of drafted questions, and to what was refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, Skill
from quizapp.generation.claims.twins import first_mentions, without_twins
from quizapp.generation.composing import Tally, compose
from quizapp.generation.families import RULES
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sets.choice import choose
from quizapp.generation.sets.shares import fair_items, likely_sketches
from quizapp.generation.sketch import Proposals, Refusal, Sketch, Subject

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
    if any(claim.with_somebody is not claim for claim in sheet.claims):
        sheet = replace(sheet, claims=tuple(claim.with_somebody for claim in sheet.claims))
    sketches, refusals = _propose(make_subject(sheet, tuple(others)))
    items = _compose_all(sketches, sheet, rng)
    if limit is not None:
        items = list(choose(items, limit, rng, first_mentions(sheet)))
    return Drafts(tuple(sorted(items, key=_place)), tuple(dict.fromkeys(refusals)))


#: Few questions of one wording are enough where an article gives many wordings; so many sketches make a full list.
_FEW, _MANY, _ENOUGH = 3, 8, 120
#: An article that gives fewer sketches than this beside those on dates is prose alone, or nearly.
_THIN = 40


def _propose(subject: Subject) -> tuple[list[Sketch], list[Refusal]]:
    """Let every rule propose few questions; where the article gives less than enough, one rule after another proposes many.

    Those on figures and sources, which stand last, are asked for more first.
    """
    few, many = replace(subject, most=_FEW), replace(subject, most=_MANY)
    proposals = [Proposals() if rule.fills else rule.propose(few) for rule in RULES]
    if sum(sketch.skill is not Skill.DATES for one in proposals for sketch in one.sketches) < _THIN:
        proposals = [rule.propose(few) if rule.fills else one for rule, one in zip(RULES, proposals, strict=True)]
    spare = sum(len(one.sketches) for one in proposals) - _ENOUGH
    for number, rule in reversed(list(enumerate(RULES))):
        if spare >= 0:
            break
        if rule.grows and (proposals[number].sketches or not rule.fills):
            more = rule.propose(many)
            spare += len(more.sketches) - len(proposals[number].sketches)
            proposals[number] = more
    sketches = [sketch for one in proposals for sketch in one.sketches]
    return sketches, [refusal for one in proposals for refusal in one.refusals]


#: An article that gives fewer questions than this has all of them composed before the shares are taken.
_PLENTY = 45


def _compose_all(sketches: list[Sketch], sheet: FactSheet, rng: Random) -> list[Item]:
    """Compose what is within the shares; for each sketch that gives no item, one of the others stands in."""
    tally = Tally()
    items: dict[str, Item] = {}
    chosen, others = likely_sketches(sketches)
    enough, most = max(len(chosen), _PLENTY), max(2 * len(chosen), _PLENTY)
    for sketch in islice((*chosen, *others), most):
        if len(items) >= enough:
            break
        item = compose(sketch, rng, tally, sheet)
        if item is not None and item.id not in items and is_proved(sheet, item):
            items[item.id] = item
    return fair_items(without_twins(items.values(), first_mentions(sheet)), tally.known)


_SKILLS = list(Skill)


def _place(item: Item) -> tuple[int, str, int, str]:
    return _SKILLS.index(item.skill), item.family, item.evidence[0].start if item.evidence else 0, item.id
