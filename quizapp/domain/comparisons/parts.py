"""Figures that are a part of another, or of a side's part, and so are not set against the whole of others.

Only what the words and places of the figures tell; whom they count is ``populations``'s.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from quizapp.domain.fact_kinds import INFOBOX
from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span, holds_any


def without_parts(claims: Sequence[Claim], text: str) -> list[Claim]:
    """Return the claims but for those that are told as a part of another."""
    largest: dict[tuple[Span, Measure], int] = {}
    for claim in claims:
        told = claim.context, claim.measure
        largest[told] = max(claim.low, largest.get(told, 0))
    return [
        claim
        for claim in claims
        if not (_is_bracketed(claim, text) or (claim.low < largest[claim.context, claim.measure] and _is_of_them(claim, text)))
    ]


def unnamed_parts(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the ids of infobox claims of which one source gives several for a side: each is of a part that a flag named."""
    told: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for one in claims:
        if one.place is INFOBOX:
            told[one.source, one.side, one.victims, one.group, one.measure, one.window].add(one.id)
    return frozenset(identity for ids in told.values() if len(ids) > 1 for identity in ids)


#: Behind a figure, and before one, where it is a part of the figure told just before: "40 of them children".
_OF_THEM = re.compile(r"\s+(?:[\w-]+\s+)?(?:of|among)\s+(?:them|whom|these|those|which)\b")
_PART_BEFORE = re.compile(
    r"\b(?:includ(?:ing|ed|es)|among\s+(?:them|whom|these)|of\s+(?:them|whom|which|these))\s*:?\s*(?:[a-z]+\s+){0,3}\Z"
)

_PART_SEEDS, _NEAR = ("includ", "mong", "whom", "which", "of them", "of these"), 48


def _is_bracketed(claim: Claim, text: str) -> bool:
    """Tell whether the figure stands in brackets inside another's line: "106 killed (20 executed)" is a part of it."""
    before = text[claim.context.start : claim.evidence[0].start]
    return before.count("(") > before.count(")") and any(char.isdigit() for char in before)


def _is_of_them(claim: Claim, text: str) -> bool:
    """Tell whether the figure is told as a part of the larger one beside it: "186 killed, 40 of them children"."""
    number = claim.evidence[0]
    if " of them" in number.quote or _OF_THEM.match(text, number.end):
        return True
    before = text[claim.context.start : number.start]
    return holds_any(before[-_NEAR:], _PART_SEEDS) and _PART_BEFORE.search(before) is not None
