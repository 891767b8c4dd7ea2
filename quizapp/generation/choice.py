"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from quizapp.domain.item import DateAnswer, Item
from quizapp.generation.cues import fold
from quizapp.generation.shares import GENERIC


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a learner sees of an item, what answers it, and what it is about (fact ids)."""

    shown: str
    keys: tuple[str, ...]
    about: frozenset[str]

    def answers(self, other: _Sight) -> bool:
        """Tell whether this item shows the key of another that is about the same fact."""
        return bool(self.about & other.about) and any(key in self.shown for key in other.keys)


def _sight(item: Item) -> _Sight:
    keys = {fold(option.text) for option in item.options if option.is_key} - GENERIC
    if isinstance(item.answer, DateAnswer):
        keys.add(fold(item.answer.value.in_words()))
    shown = " | ".join(fold(text) for text in (item.stem, *(option.text for option in item.options)))
    return _Sight(shown, tuple(sorted(keys)), frozenset(item.facts))


def answer_each_other(one: Item, other: Item) -> bool:
    """Tell whether one of two questions, as a learner sees it, gives the key of the other away."""
    a, b = _sight(one), _sight(other)
    return bool(one.excludes & other.excludes) or a.answers(b) or b.answers(a)


def choose(items: Sequence[Item], limit: int, rng: Random) -> tuple[Item, ...]:
    """Return at most ``limit`` items over skills, families, places and difficulties; none that answers another."""
    pool = list(items)
    rng.shuffle(pool)
    sights = {item.id: _sight(item) for item in pool}
    kept: list[Item] = []
    used: Counter[str] = Counter()
    while pool and len(kept) < limit:
        best = min(pool, key=lambda item: _crowding(item, kept, used))
        kept.append(best)
        used.update([best.skill.value, best.family, best.format.value, best.rule])
        seen = sights[best.id]
        pool = [
            item
            for item in pool
            if item is not best
            and not item.excludes & best.excludes
            and not seen.answers(sights[item.id])
            and not sights[item.id].answers(seen)
        ]
    return tuple(kept)


def _crowding(item: Item, kept: Sequence[Item], used: Counter[str]) -> float:
    """How much a set would repeat itself with one more such item; smaller is better."""
    where = item.evidence[0].start if item.evidence else 0
    near = sum(abs(where - one.evidence[0].start) < 400 for one in kept if one.evidence)
    alike = sum(abs(item.difficulty - one.difficulty) < 0.1 for one in kept)
    return (
        6 * used[item.skill.value]
        + 4 * used[item.family]
        + 2 * used[item.format.value]
        + 3 * used[item.rule]
        + near
        + 0.5 * alike
    )
