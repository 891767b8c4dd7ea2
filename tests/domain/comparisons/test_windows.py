"""The days of claims beside each other."""

from __future__ import annotations

import pytest

from quizapp.domain.comparisons.windows import (
    are_a_night_apart,
    are_disjoint,
    days_of,
    differ,
    is_long,
    is_of_whole,
    is_short,
    reach_as_far,
)
from tests.support.claims import DAY, EARLY, LATE, LONG, NEXT_DAY, UNKNOWN, WHOLE, days

NIGHT = ("2017-09-19", "2017-09-20")
TWO = [
    ("the same", WHOLE, WHOLE, False, False),
    ("a part", EARLY, WHOLE, False, True),
    ("no day in common", EARLY, LATE, True, True),
    ("a night and its first day", NIGHT, DAY, False, False),
    ("two days on end", DAY, NEXT_DAY, True, True),
    ("an open beginning", ("", "2017-09-21"), LATE, True, False),
    ("an open end", EARLY, ("2017-09-20", ""), False, False),
    ("unknown", UNKNOWN, WHOLE, False, False),
]


@pytest.mark.parametrize(("name", "one", "other", "apart", "other_days"), TWO, ids=[row[0] for row in TWO])
def test_days_are_apart_or_differ_only_where_that_is_certain(
    name: str, one: tuple[str, str], other: tuple[str, str], apart: bool, other_days: bool
) -> None:
    for first, second in ((days(*one), days(*other)), (days(*other), days(*one))):
        assert are_disjoint(first, second) is apart
        assert differ(first, second) is other_days


def test_only_known_days_one_after_the_other_are_a_night_apart() -> None:
    assert are_a_night_apart(days(*DAY), days(*NEXT_DAY))
    assert are_a_night_apart(days(*NEXT_DAY), days(*DAY))
    assert not are_a_night_apart(days(*DAY), days(*LATE))
    assert not are_a_night_apart(days("", DAY[1]), days(*NEXT_DAY))


LENGTHS = [
    (DAY, False, True),
    (NIGHT, False, True),
    (EARLY, True, False),
    (("", "2017-09-21"), False, False),
    (UNKNOWN, False, False),
]


@pytest.mark.parametrize(("window", "long", "short"), LENGTHS)
def test_unknown_days_are_neither_long_nor_short(window: tuple[str, str], long: bool, short: bool) -> None:
    assert (is_long(days(*window)), is_short(days(*window))) == (long, short)
    assert (days_of(days(*window)) is None) is (not long and not short)


PARTS = [(EARLY, WHOLE, False), (LONG, WHOLE, True), (DAY, DAY, True), (DAY, NIGHT, False), (("", "2017-09-21"), WHOLE, True)]


@pytest.mark.parametrize(("part", "whole", "expected"), PARTS)
def test_a_figure_of_a_third_of_the_days_can_be_meant_for_the_whole(
    part: tuple[str, str], whole: tuple[str, str], expected: bool
) -> None:
    assert is_of_whole(days(*part), days(*whole)) is expected


def test_a_count_that_stops_a_day_early_still_reaches_the_end() -> None:
    assert reach_as_far(days("2017-09-19", "2017-09-28"), days(*WHOLE))
    assert not reach_as_far(days(*EARLY), days(*WHOLE))
    assert reach_as_far(days("2017-09-19", ""), days(*WHOLE))
