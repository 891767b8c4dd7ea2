"""The days that a distance stands for, counted from what the narrative has come to."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.mentions import Edge, Shift
from quizapp.extraction.dates.shifts import shifted

MAIN = Window(PartialDate(2018, 3, 1), PartialDate(2018, 5, 30))
CASES = [
    (Shift(1, "day"), "2018-04-06"),
    (Shift(2, "week"), "2018-04-19"),
    (Shift(1, "month"), "2018-05"),
    (Shift(-1, "year"), "2017"),
    (Shift(1, "month", day=3), "2018-05-03"),
    (Shift(1, "month", month=4), "2019-04"),
    (Shift(1, "month", month=7), "2018-07"),
    (Shift(1, "day", after_kind="battle"), "2018-05-31"),
    (Shift(1, "day", after_kind="siege"), "2018-04-06"),
    (Shift(-3, "day", from_conflict=True), "2018-02-26"),
    (Shift(1, "day", is_ordinal=True), "2018-03-02"),
    (Shift(0, "day", weekday=4), "2018-04-06"),
]


@pytest.mark.parametrize(("shift", "day"), CASES)
def test_a_distance_counts_from_the_last_day_or_the_conflict(shift: Shift, day: str) -> None:
    last = PartialDate(2018, 4, 5) if not shift.is_ordinal else None
    window = shifted(shift, Course(MAIN, frozenset({"battle"}), day=last, anchor=last, any_date=last, paragraph_date=last))
    assert window is not None
    assert window.end is not None
    assert window.end.iso() == day


def test_before_anything_is_told_the_month_before_is_that_before_the_conflict() -> None:
    window = shifted(Shift(-1, "month"), Course(MAIN))
    assert window is not None
    assert window.end is not None
    assert window.end.iso() == "2018-02"


def test_a_limit_leaves_the_start_open() -> None:
    last = PartialDate(2018, 4, 5)
    window = shifted(Shift(1, "day", edge=Edge.BEFORE), Course(MAIN, day=last, anchor=last))
    assert window == Window(None, PartialDate(2018, 4, 6))
