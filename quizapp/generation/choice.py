"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from quizapp.domain.item import DateAnswer, Item, ItemFormat, NumberAnswer
from quizapp.generation.cues import content_words, fold
from quizapp.generation.shares import GENERIC

#: Rules that teach least: they come last, however rare their format is.
_WORTH_LITTLE = ("actors.abbreviation", "sources.bound.named", "sources.bound.unnamed", "passages.source", "results.term")


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a learner sees of an item, what answers it, what it asks with, and what it is about (fact ids)."""

    shown: str
    keys: tuple[str, ...]
    asked: frozenset[str]
    about: frozenset[str]

    def answers(self, other: _Sight, *, strictly: bool = True) -> bool:
        """Tell whether this item shows the key of another beside the same fact or, strictly, beside words of its stem."""
        if not any(f" {key} " in self.shown for key in other.keys):
            return False
        if self.about & other.about:
            return True
        return strictly and sum(f" {word} " in self.shown for word in other.asked) >= _TELLING


#: So many words of a stem, beside its key, give the answer away.
_TELLING = 4


def _sight(item: Item) -> _Sight:
    chosen = item.format in (ItemFormat.SINGLE, ItemFormat.MULTIPLE, ItemFormat.PASSAGE)
    keys = {fold(option.text) for option in item.options if option.is_key and chosen} - GENERIC
    if isinstance(item.answer, DateAnswer):
        keys.add(fold(item.answer.value.in_words()))
    if isinstance(item.answer, NumberAnswer):
        keys.add(str(item.answer.value))
    shown = " | ".join(fold(text) for text in (item.stem, *(option.text for option in item.options)))
    return _Sight(f" {shown} ", tuple(sorted(keys)), content_words(item.stem) - _ASKING, frozenset(item.facts))


#: Words that stand in many stems.
_ASKING = frozenset(
    "article date dates day days tells told happen happened gives give figure number infobox these place people killed "
    "following name names named source sources according reported order apply choose all one after before many".split()
)


def answer_each_other(one: Item, other: Item, *, strictly: bool = False) -> bool:
    """Tell whether one of two questions, as a learner sees it, gives the key of the other away."""
    return _clash(one, other, _sight(one), _sight(other), strictly=strictly)


def _clash(one: Item, other: Item, a: _Sight, b: _Sight, *, strictly: bool) -> bool:
    return bool(one.excludes & other.excludes) or a.answers(b, strictly=strictly) or b.answers(a, strictly=strictly)


def choose(items: Sequence[Item], limit: int, rng: Random) -> tuple[Item, ...]:
    """Return at most ``limit`` items over skills, families, places and difficulties; none that answers another.

    What only shares words with another is taken where nothing else is left.
    """
    rest = list(items)
    rng.shuffle(rest)
    sights = {item.id: _sight(item) for item in rest}
    kept: list[Item] = []
    used: Counter[str] = Counter()
    for strictly in (True, False):
        pool = [
            item
            for item in rest
            if item not in kept
            and not any(_clash(item, one, sights[item.id], sights[one.id], strictly=strictly) for one in kept)
        ]
        while pool and len(kept) < limit:
            best = min(pool, key=lambda item: _crowding(item, kept, used))
            kept.append(best)
            used.update([best.skill.value, best.family, best.format.value, best.rule])
            pool = [
                item
                for item in pool
                if item is not best and not _clash(item, best, sights[item.id], sights[best.id], strictly=strictly)
            ]
    return tuple(kept)


def _crowding(item: Item, kept: Sequence[Item], used: Counter[str]) -> float:
    """How much a set would repeat itself with one more such item; smaller is better."""
    where = item.evidence[0].start if item.evidence else 0
    near = sum(abs(where - one.evidence[0].start) < 400 for one in kept if one.evidence)
    same = sum(where == one.evidence[0].start for one in kept if one.evidence)
    alike = sum(abs(item.difficulty - one.difficulty) < 0.1 for one in kept)
    return (
        6 * used[item.skill.value]
        + 4 * used[item.family]
        + 2 * used[item.format.value]
        + 6 * used[item.rule]
        + 8 * item.rule.startswith(_WORTH_LITTLE)
        + near
        + 6 * same
        + 0.5 * alike
    )
