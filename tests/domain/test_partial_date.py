"""Dates as precise as a text gives them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.partial_date import PartialDate, from_day_number, from_iso

years = st.integers(-9000, 9000).filter(bool)


@pytest.mark.parametrize(
    ("given_date", "iso", "words"),
    [
        (PartialDate(2017), "2017", "2017"),
        (PartialDate(2017, 9), "2017-09", "September 2017"),
        (PartialDate(2017, 9, 19), "2017-09-19", "19 September 2017"),
        (PartialDate(-429), "-0429", "429 BC"),
        (PartialDate(-490, 9, 12), "-0490-09-12", "12 September 490 BC"),
        (PartialDate(79, 10), "0079-10", "October 79"),
    ],
)
def test_a_date_reads_as_precise_as_it_is(given_date: PartialDate, iso: str, words: str) -> None:
    assert (given_date.iso(), given_date.in_words()) == (iso, words)
    assert from_iso(iso) == given_date


@pytest.mark.parametrize("parts", [(0,), (2017, 13), (2017, 2, 29), (2017, 0), (2017, None, 3), (2017, 6, 31)])
def test_what_no_calendar_has_is_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"not a|no such"):
        PartialDate(*parts)


@pytest.mark.parametrize("text", ["", "17", "2017-9", "2017-09-19T00:00", "September", "2017-02-30", "0000"])
def test_what_is_no_iso_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a|no such"):
        from_iso(text)


@given(st.dates())
def test_day_numbers_agree_with_the_standard_library(day: date) -> None:
    ours = PartialDate(day.year, day.month, day.day)
    assert ours.first_day == ours.last_day == (day - date(1970, 1, 1)).days
    assert from_day_number(ours.first_day) == ours


@given(st.integers(-4_000_000, 4_000_000))
def test_every_day_number_is_a_day_even_before_our_era(number: int) -> None:
    day = from_day_number(number)
    assert day.first_day == number
    assert day.plus_days(1).first_day == number + 1


@given(years, st.integers(1, 12))
def test_a_month_lies_within_its_year(year: int, month: int) -> None:
    whole, part = PartialDate(year), PartialDate(year, month)
    assert whole.first_day <= part.first_day <= part.last_day <= whole.last_day
