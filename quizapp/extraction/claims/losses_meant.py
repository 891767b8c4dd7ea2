"""What an article means by men who were lost: all its losses, but the dead where it elsewhere counts so many dead.

Which claims say no more than "lost" is ``bare_losses``'.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure, Window

#: Since then reports count the dead apart, and "lost three fighters" is said of them.
_REPORTS = 1980


def read_losses(told: Sequence[Claim], boxed: Sequence[Claim], lost: Set[int], event: Window) -> list[Claim]:
    """Return the claims of the prose, those at ``lost`` as casualties where no count of the dead shows them to be dead.

    One count that is found again shows it for all: an article uses the word in one sense.
    """
    day = event.end or event.start
    if not lost or day is None or day.year >= _REPORTS:
        return list(told)
    sure = [claim for at, claim in enumerate(told) if at not in lost] + [*boxed]
    dead = {(claim.low, claim.side) for claim in sure if claim.measure is Measure.KILLED}
    numbers = {low for low, _ in dead}
    if any(_is_dead(told[at], dead, numbers) for at in lost):
        return list(told)
    return [replace(claim, measure=Measure.CASUALTIES) if at in lost else claim for at, claim in enumerate(told)]


def _is_dead(claim: Claim, dead: Set[tuple[int, int | None]], numbers: Set[int]) -> bool:
    """Tell whether so many of its side, or of a side that is not told, are counted as dead elsewhere."""
    if claim.side is None:
        return claim.low in numbers
    return (claim.low, claim.side) in dead or (claim.low, None) in dead
