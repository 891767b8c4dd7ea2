"""The numbers of claims beside each other."""

from __future__ import annotations

import pytest

from quizapp.domain.comparisons.figures import agree, can_both_be_right, factor, is_limit, same_figure
from quizapp.domain.facts import Bound, Claim
from tests.support.claims import claim


def test_the_factor_is_the_larger_by_the_smaller() -> None:
    assert factor(claim(168), claim(850)) == factor(claim(850), claim(168)) == 5.06
    assert factor(claim(0), claim(5)) is None


BOTH = [
    ("two numbers", claim(40), claim(41), False, False),
    ("one number", claim(40), claim(40), True, True),
    ("a lower limit below", claim(40, bound=Bound.AT_LEAST), claim(152), True, False),
    ("a lower limit above", claim(152, bound=Bound.MORE_THAN), claim(40), False, False),
    ("an upper limit above", claim(152, bound=Bound.AT_MOST), claim(40), True, False),
    ("an upper limit below", claim(40, bound=Bound.LESS_THAN), claim(152), False, False),
    ("about as many", claim(100, bound=Bound.ABOUT), claim(108), True, True),
    ("far from about", claim(100, bound=Bound.ABOUT), claim(120), False, False),
    ("within a range", claim(100, high=300, bound=Bound.RANGE), claim(200), True, True),
    ("a limit in a range", claim(100, high=300, bound=Bound.RANGE), claim(200, bound=Bound.AT_LEAST), True, False),
    ("ranges that overlap", claim(100, high=300, bound=Bound.RANGE), claim(200, high=400, bound=Bound.RANGE), True, False),
]


@pytest.mark.parametrize(("name", "one", "other", "possible", "agreed"), BOTH, ids=[row[0] for row in BOTH])
def test_figures_can_both_be_right_and_agree_only_when_near(
    name: str, one: Claim, other: Claim, possible: bool, agreed: bool
) -> None:
    for first, second in ((one, other), (other, one)):
        assert can_both_be_right(first, second) is possible
        assert agree(first, second) is agreed


def test_a_range_is_another_figure_than_its_lower_end() -> None:
    assert not same_figure(claim(400, high=500), claim(400))
    assert same_figure(claim(400), claim(400, bound=Bound.AT_LEAST))


@pytest.mark.parametrize("bound", list(Bound))
def test_only_what_is_open_at_one_end_is_a_limit(bound: Bound) -> None:
    assert is_limit(claim(40, bound=bound)) is (bound not in (Bound.EXACT, Bound.ABOUT, Bound.RANGE))
