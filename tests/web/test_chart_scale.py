"""The scale and the calendar of a chart of claims."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import FactSheet, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.web.chart_scale import calendar_of, days_shape, event_window, percent, shared_year, ticks_of


@given(st.floats(0, 1))
def test_a_share_is_said_in_per_cent(share: float) -> None:
    assert abs(float(percent(share).rstrip("%")) - share * 100) < 0.01


@given(st.integers(1, 10**9))
def test_a_scale_has_few_ticks_that_begin_at_nothing_and_rise_evenly(largest: int) -> None:
    values = [int(tick.label.replace(",", "")) for tick in ticks_of(largest)]
    assert values[0] == 0
    assert 2 <= len(values) <= 6
    assert len({after - before for before, after in pairwise(values)}) == 1


def test_the_calendar_spans_the_event_and_every_dated_claim(hama: FactSheet) -> None:
    calendar, event = calendar_of(hama, hama.claims), event_window(hama.dates)
    assert calendar is not None
    assert event is not None
    assert event.start is not None
    assert event.end is not None
    assert calendar.first <= event.start.first_day <= event.end.last_day <= calendar.last


def test_a_bare_year_does_not_stretch_the_calendar(hama: FactSheet) -> None:
    year = replace(hama.claims[0], window=Window(PartialDate(1017), PartialDate(1017)), place=Place.PROSE)
    assert calendar_of(hama, [year]) == calendar_of(hama, [])


def test_nothing_is_drawn_without_a_calendar(hama: FactSheet) -> None:
    assert days_shape(hama.claims[0].window, None, is_event=False) is None


@pytest.mark.parametrize(("years", "expected"), [((2016, 2016), 2016), ((2016, 2017), None)])
def test_a_year_that_all_figures_share_need_not_be_said(hama: FactSheet, years: tuple[int, int], expected: int | None) -> None:
    days = [PartialDate(year, 9, 19) for year in years]
    claims = [replace(hama.claims[0], window=Window(day, day)) for day in days]
    assert shared_year(replace(hama, dates=()), claims) == expected
