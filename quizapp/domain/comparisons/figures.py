"""The numbers of claims, set beside each other: the same, near, one within the other, or only one of them right.

Only numbers and their bounds; whether two claims count the same people on the same days is not asked here.
"""

from __future__ import annotations

from quizapp.domain.facts import Bound, Claim

#: Figures of different sources that differ by less than this share agree, where one of them is only a bound or a round figure.
AGREEMENT = 0.1
_NO_LIMIT = (Bound.EXACT, Bound.ABOUT, Bound.RANGE)


def same_figure(one: Claim, other: Claim) -> bool:
    """Tell whether two claims give the same number, or the same range."""
    return (one.low, one.high) == (other.low, other.high)


def factor(one: Claim, other: Claim) -> float | None:
    """Return the larger figure divided by the smaller, or None where the smaller is nothing."""
    larger, smaller = (one.low, other.low) if one.low > other.low else (other.low, one.low)
    return round(larger / smaller, 2) if smaller else None


def is_limit(claim: Claim) -> bool:
    """Tell whether a claim only limits its number from one end: "at least 40"."""
    return claim.bound not in _NO_LIMIT


def can_both_be_right(one: Claim, other: Claim) -> bool:
    """Tell whether one number is allowed by both claims."""
    (low, high), (low2, high2) = _range(one), _range(other)
    return low <= high2 and low2 <= high


def agree(one: Claim, other: Claim) -> bool:
    """Tell whether both claims can be right and are near, or the one lies in the range that the other gives."""
    larger, smaller = max(one.low, other.low), min(one.low, other.low)
    near = larger - smaller <= AGREEMENT * larger
    return can_both_be_right(one, other) and (near or _lies_within(one, other) or _lies_within(other, one))


def _range(claim: Claim) -> tuple[float, float]:
    """Return the numbers that a claim allows."""
    low, high = float(claim.low), float(claim.high or claim.low)
    match claim.bound:
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return low, float("inf")
        case Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, high
        case Bound.ABOUT:
            return low * (1 - AGREEMENT), high * (1 + AGREEMENT)
        case _:
            return low, high


def _lies_within(one: Claim, other: Claim) -> bool:
    """Tell whether a number, or a range, lies in the range that the other claim gives."""
    return other.high is not None and other.low <= one.low and (one.high or one.low) <= other.high and not is_limit(one)
