"""Which pairs of figures a reader sets side by side: by where they stand, what they cover, and how far apart they are.

Used for the pairs that say little by themselves; how ``comparison`` relates them is settled before.
"""

from __future__ import annotations

from quizapp.domain.comparisons.contrasts import are_neighbours, is_total, tells_incident
from quizapp.domain.comparisons.figures import factor
from quizapp.domain.comparisons.populations import is_open
from quizapp.domain.comparisons.windows import is_of_whole, is_short, reach_as_far
from quizapp.domain.fact_kinds import INFOBOX, PROSE
from quizapp.domain.facts import Claim, ComparisonKind

#: Counts of other days of so few people are single incidents.
_SINGLE = 5
#: Figures of which one has no source are set side by side up to this factor.
_NEAR_FIGURES = 1.5
#: Figures of two sources that the text does not set against each other are told up to this factor.
_COMPARABLE = 3.0
#: Counts of other days that differ by less teach nothing; by more, nobody takes one for the other.
_LEAST_FACTOR, _MOST_FACTOR = 1.2, 10.0


def are_side_by_side(one: Claim, other: Claim, kind: ComparisonKind, text: str) -> bool:
    """Tell whether both figures stand in the infobox, one there against a total of the prose, or in neighbouring sentences."""
    if not _are_of_a_size(one, other, kind):
        return False
    boxed = [claim for claim in (one, other) if claim.place is INFOBOX]
    if len(boxed) == 1:
        return _is_told_for_the_box(one if one.place is PROSE else other, boxed[0], kind, text)
    return bool(boxed) or _are_told_together(one, other, kind, text)


def _are_of_a_size(one: Claim, other: Claim, kind: ComparisonKind) -> bool:
    """Tell whether two figures are near enough for one to be taken for the other, and one of them at least has a source."""
    unsourced = (one.source is None) + (other.source is None)
    ratio = factor(one, other)
    if ratio is None or unsourced == 2:
        return False
    if kind is ComparisonKind.DIFFERENT_WINDOW:
        return _LEAST_FACTOR <= ratio <= _MOST_FACTOR and min(one.low, other.low) >= _SINGLE
    if one.place is other.place is INFOBOX and not unsourced:
        return True
    return ratio <= (_NEAR_FIGURES if unsourced else _COMPARABLE)


def _is_told_for_the_box(told: Claim, boxed: Claim, kind: ComparisonKind, text: str) -> bool:
    """Tell whether a figure of the prose is a total that can be meant for what the line of the infobox counts."""
    if kind is not ComparisonKind.DIFFERENT_WINDOW:
        return is_total(told, text) and reach_as_far(told.window, boxed.window)
    return bool(told.source and boxed.source) and is_of_whole(told.window, boxed.window) and is_total(told, text)


def _are_told_together(one: Claim, other: Claim, kind: ComparisonKind, text: str) -> bool:
    """Tell whether two figures of the prose, one of them a total, stand together and neither is that of an incident."""
    if not are_neighbours(text, one, other):
        return False
    is_dated = kind is ComparisonKind.DIFFERENT_WINDOW
    if any(tells_incident(text, claim) or (is_dated and is_short(claim.window)) for claim in (one, other)):
        return False
    if all(is_open(claim) and not claim.window.is_known for claim in (one, other)):
        return False
    return any(is_total(claim, text) for claim in (one, other))
