"""Item analysis, on tables small enough to work out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.itemstats import MarkTable, analyse_items, analyse_test

#: Four learners, two items of one mark; worked out with paper from the formulas in the module's source.
SMALL = MarkTable(("a", "b"), (1.0, 1.0), ((1.0, 1.0, 0.0, 0.0), (1.0, 0.0, 1.0, 0.0)), (2.0, 1.0, 1.0, 0.0))
AGREEING = MarkTable(("a", "b"), (1.0, 3.0), ((1.0, 1.0, 0.0, 0.0), (3.0, 3.0, 0.0, 0.0)), (4.0, 4.0, 0.0, 0.0))


def test_two_unrelated_items_discriminate_nothing() -> None:
    a, b = analyse_items(SMALL)
    assert (a.n, a.facility, a.intended_weight) == (4, 0.5, 50)
    assert a.sd == pytest.approx(math.sqrt(1 / 3))
    assert a.discrimination_index == pytest.approx(0)
    assert a.discriminative_efficiency == pytest.approx(0)
    assert a.effective_weight == b.effective_weight == pytest.approx(50)


def test_two_items_that_agree_discriminate_fully() -> None:
    a, b = analyse_items(AGREEING)
    assert a.discrimination_index == b.discrimination_index == pytest.approx(100)
    assert a.discriminative_efficiency == pytest.approx(100)
    assert (a.intended_weight, b.intended_weight) == (25, 75)
    assert b.effective_weight == pytest.approx(100 * math.sqrt(3) / (1 + math.sqrt(3)))


def test_the_whole_quiz() -> None:
    small = analyse_test(SMALL)
    assert (small.n, small.mean, small.median) == (4, 1, 1)
    assert small.sd == pytest.approx(math.sqrt(2 / 3))
    assert small.skewness == pytest.approx(0)
    assert small.internal_consistency == pytest.approx(0)
    assert small.error_ratio == pytest.approx(100)
    assert small.standard_error == pytest.approx(small.sd)
    assert analyse_test(AGREEING).internal_consistency == pytest.approx(75)


def test_what_is_undefined_is_none_and_not_nought() -> None:
    (flat, _) = analyse_items(MarkTable(("a", "b"), (0.0, 1.0), ((0.0, 0.0), (1.0, 1.0)), (1.0, 1.0)))
    assert (flat.facility, flat.discrimination_index, flat.discriminative_efficiency, flat.effective_weight) == (None,) * 4
    lonely = analyse_test(MarkTable(("a",), (1.0,), ((1.0,),), (1.0,)))
    assert (lonely.sd, lonely.skewness, lonely.kurtosis, lonely.internal_consistency) == (None,) * 4
    assert analyse_test(MarkTable(("a",), (1.0,), ((),), ())).mean is None


marks = st.lists(st.lists(st.sampled_from([0.0, 0.25, 0.5, 1.0]), min_size=3, max_size=3), min_size=2, max_size=12)


@given(marks)
def test_indices_stay_within_their_bounds_and_facility_is_the_mean(rows: list[list[float]]) -> None:
    columns = tuple(zip(*rows, strict=True))
    table = MarkTable(("a", "b", "c"), (1.0,) * 3, columns, tuple(math.fsum(row) for row in rows))
    for one, column in zip(analyse_items(table), columns, strict=True):
        assert one.facility == pytest.approx(sum(column) / len(column))
        assert one.discrimination_index is None or abs(one.discrimination_index) <= 100.001
        assert one.discriminative_efficiency is None or one.discriminative_efficiency <= 100.001
    weights = [one.effective_weight for one in analyse_items(table) if one.effective_weight is not None]
    assert not weights or sum(weights) == pytest.approx(100)


def test_totals_unlike_the_marks_leave_the_error_undefined() -> None:
    flat = MarkTable(("a", "b"), (1.0, 1.0), ((1.0,) * 3, (1.0,) * 3), (0.0, 1.0, 2.0))
    test = analyse_test(flat)
    assert test.internal_consistency == pytest.approx(200)
    assert (test.error_ratio, test.standard_error) == (None, None)


@given(st.lists(st.floats(min_value=0, max_value=1e9), min_size=3, max_size=8))
def test_two_equal_items_have_no_error_however_their_marks_round(column: list[float]) -> None:
    test = analyse_test(MarkTable(("a", "b"), (1.0, 1.0), (tuple(column),) * 2, tuple(2 * mark for mark in column)))
    assert test.error_ratio is None or test.error_ratio == pytest.approx(0, abs=0.01)
