"""Bare numbers of the text whose side the infobox tells: it counts the same dead in the column of one side.

Victims whom the text itself places are ``victim_sides``'.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure

#: Smaller or round numbers are the same by chance.
_LEAST = 100
_ROUND = 50
#: Letters between two numbers of one list: "368 dead and 700 wounded".
_BESIDE = 60
#: Words for victims that place them nowhere.
_ANYBODY = frozenset({"people", "men"})


def place_by_box(told: list[Claim], boxed: Iterable[Claim]) -> list[Claim]:
    """Return the claims of the text, those with the number of one column of the infobox alone on its side.

    A round number is placed only right beside one that is not: the two are one list.
    """
    columns: dict[tuple[Measure, int], set[int | None]] = {}
    for claim in boxed:
        columns.setdefault((claim.measure, claim.low), set()).add(claim.side)
    owners = {key: next(iter(found)) for key, found in columns.items() if len(found) == 1}
    placed: list[Claim] = []
    for claim in told:
        side = owners.get((claim.measure, claim.low)) if _is_bare(claim) else None
        is_sure = side is not None and (claim.low % _ROUND != 0 or _is_beside(claim, placed, side))
        placed.append(replace(claim, side=side) if is_sure else claim)
    return [
        _beside_alternative(claim, placed) if _is_bare(claim) and (claim.measure, claim.low) not in columns else claim
        for claim in placed
    ]


def _beside_alternative(claim: Claim, placed: list[Claim]) -> Claim:
    """Return a bare count with the side of the one that it corrects in its sentence: "368 dead, or 427 dead"."""
    near = [one for one in placed if one.context == claim.context and one.source == claim.source]
    sides = {one.side for one in near if one.victims == claim.victims and one.side is not None}
    is_again = any(one.side is not None and one.measure is claim.measure for one in near)
    return replace(claim, side=sides.pop()) if is_again and len(sides) == 1 else claim


def _is_bare(claim: Claim) -> bool:
    """Tell whether a claim counts people of whom nothing is told, by one number that is no chance."""
    return claim.side is None and claim.high is None and claim.low >= _LEAST and claim.victims.lower() in _ANYBODY


def _is_beside(claim: Claim, placed: list[Claim], side: int) -> bool:
    """Tell whether the claim before it is of the side and ends right before it."""
    before = placed[-1] if placed else None
    return before is not None and before.side == side and 0 <= claim.evidence[0].start - before.evidence[0].end <= _BESIDE
