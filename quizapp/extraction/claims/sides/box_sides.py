"""Bare numbers of the text whose side the infobox tells: it counts the same dead in the column of one side.

Victims whom the text itself places are ``victim_sides``'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span

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
    for claim in _placed_together(told, owners):
        side = owners.get((claim.measure, claim.low)) if _is_bare(claim) else None
        is_sure = side is not None and (claim.low % _ROUND != 0 or _is_beside(claim, placed, side))
        placed.append(replace(claim, side=side) if is_sure else claim)
    return [
        _beside_alternative(claim, placed) if _is_bare(claim) and (claim.measure, claim.low) not in columns else claim
        for claim in placed
    ]


#: So many counts of one sentence in one column are no chance, however small they are.
_TOGETHER = 2


def _placed_together(told: list[Claim], owners: Mapping[tuple[Measure, int], int | None]) -> list[Claim]:
    """Return the claims, those of a sentence that tells several counts of one column and none of another on its side."""
    sides: dict[Span, set[int | None]] = {}
    matched: dict[Span, set[tuple[Measure, int]]] = {}
    for claim in told:
        key = (claim.measure, claim.low)
        if key in owners and claim.low > 1:
            sides.setdefault(claim.context, set()).add(owners[key])
            matched.setdefault(claim.context, set()).add(key)
        elif claim.side is not None:
            sides.setdefault(claim.context, set()).add(claim.side)
    sure = {
        context: next(iter(sides[context]))
        for context, keys in matched.items()
        if len(keys) >= _TOGETHER and len(sides[context]) == 1
    }
    return [
        replace(claim, side=sure[claim.context])
        if claim.context in sure and claim.side is None and (claim.measure, claim.low) in matched[claim.context]
        else claim
        for claim in told
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
