"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

from quizapp.domain.item import Item


def choose(items: Sequence[Item], limit: int, rng: Random) -> tuple[Item, ...]:
    """Return at most ``limit`` items over skills, families, places and difficulties; none that answers another."""
    pool = list(items)
    rng.shuffle(pool)
    kept: list[Item] = []
    marks: set[str] = set()
    used: Counter[str] = Counter()
    while pool and len(kept) < limit:
        fitting = [item for item in pool if not item.excludes & marks]
        if not fitting:
            break
        best = min(fitting, key=lambda item: _crowding(item, kept, used))
        pool.remove(best)
        kept.append(best)
        marks |= best.excludes
        used.update([best.skill.value, best.family, best.format.value, best.rule])
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
