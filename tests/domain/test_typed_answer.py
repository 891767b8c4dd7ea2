"""Numbers and dates as learners type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.partial_date import PartialDate
from quizapp.domain.typed_answer import parse_day, parse_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("31", 31), (" 31 ", 31), ("1,200", 1200), ("1 200", 1200), ("13,500", 13500), ("1,234,567", 1234567),
        ("+5", 5), ("-5", -5), ("−5", -5), ("1\u202f200", 1200),
        ("", None), ("３", None), ("1_000", None), ("²", None), ("1e3", None), ("12,34", None), ("1.5", None),
        ("ten", None), ("5 days", None), ("١٢", None), ("9" * 40, None),
    ],
)  # fmt: skip
def test_a_number_is_read_or_it_is_not(typed: str, number: int | None) -> None:
    assert parse_number(typed) == number


@given(st.integers(-(10**11), 10**11))
def test_every_way_of_writing_a_number_is_read_back(number: int) -> None:
    assert parse_number(str(number)) == number
    if abs(number) < 10**11:
        assert parse_number(f"{number:,}") == number


@pytest.mark.parametrize(
    "typed",
    [
        "29 September 2017", "29 Sept 2017", "29 Sep. 2017", "September 29, 2017", "Sept. 29 2017", "2017-09-29",
        "29 september", "29th of September 2017", "September 29th", " 29 September ",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(typed: str) -> None:
    assert parse_day(typed, year=2017) == PartialDate(2017, 9, 29)


@pytest.mark.parametrize("typed", ["", "September", "31 February 2017", "29/9/2017", "12", "29 Septembre x", "29 Octopus"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert parse_day(typed, year=2017) is None


def test_a_typed_year_wins_over_the_one_that_stands_in() -> None:
    assert parse_day("29 September 2016", year=2017) == PartialDate(2016, 9, 29)
