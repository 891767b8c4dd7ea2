"""A running total beside one day, and the day to which a figure is dated."""

from __future__ import annotations

import pytest

from tests.support.bridge import asked, page

DAY = "On 4 May, 12 rebels were killed at the ford."
TOTALS = [
    ("a total up to a later day", "Relief Watch said that 31 rebels had been killed by 6 May.", True),
    ("the same number", "Relief Watch said that 12 rebels had been killed by 6 May.", False),
    ("another measure", "Relief Watch said that 31 rebels had been wounded by 6 May.", False),
    ("long after", "Relief Watch said that 31 rebels had been killed by 30 June.", False),
    ("no source", "By 6 May, 31 rebels had been killed.", False),
]


@pytest.mark.parametrize(("name", "total", "expected"), TOTALS, ids=[name for name, *_ in TOTALS])
def test_a_total_is_set_beside_a_day_of_the_two_weeks_before_it(name: str, total: str, expected: bool) -> None:
    assert bool(asked("sources.total", page(f"{DAY}\n\n{total}"))) is expected


def test_figures_are_matched_to_days_only_where_there_are_three() -> None:
    days = [f"On {day} May, {count} rebels were killed at the {place}." for day, count, place in PLACES]
    assert not asked("sources.days", page("\n\n".join(days[:2])))
    (sketch,) = asked("sources.days", page("\n\n".join(days)))
    assert [(one.text, day.text) for one, day in sketch.pairs] == [
        (f"{count} rebels killed", f"On {day} May 2015") for day, count, _ in PLACES
    ]


def test_a_number_that_two_days_have_is_matched_to_none() -> None:
    days = [f"On {day} May, {count} rebels were killed at the {place}." for day, count, place in PLACES]
    twice = "On 9 May, 12 rebels and 40 guards were killed at the well."
    (sketch,) = asked("sources.days", page("\n\n".join([*days, twice])))
    assert "12 rebels killed" not in {one.text for one, _ in sketch.pairs}


PLACES = [(4, 12, "ford"), (6, 31, "mill"), (8, 25, "gate")]


LATER = [
    ("a number of another size", "On 6 May, 31 rebels were killed at the mill.", True),
    (
        "the number again, read as no figure",
        "On 6 May, 31 rebels were killed at the mill and twelve were said to be hurt.",
        False,
    ),
]


@pytest.mark.parametrize(("name", "later", "expected"), LATER, ids=[name for name, *_ in LATER])
def test_a_day_beside_whose_date_the_number_stands_is_no_wrong_option(name: str, later: str, expected: bool) -> None:
    prose = f"{DAY}\n\n{later}\n\nOn 8 May, 25 rebels were killed at the gate.\n\nOn 9 May, 40 rebels were killed at the well."
    prose = f"{prose}\n\nOn 7 May, 29 rebels were killed on the road."
    (sketch,) = [one for one in asked("sources.period", page(prose)) if "12 rebels" in one.stem]
    assert ("On 6 May 2015" in {choice.text for choice in sketch.pool}) is expected


def test_a_day_is_asked_for_only_among_days_near_it_with_figures_for_the_same_fate() -> None:
    days = "On 6 May, 31 rebels were {0}. On 7 May, 29 rebels were {0}. On 8 May, 25 rebels were {0}."
    for fate, expected in (("killed at the mill", True), ("captured at the mill", False)):
        stems = " ".join(one.stem for one in asked("sources.period", page(f"{DAY}\n\n{days.format(fate)}")))
        assert ("12 rebels" in stems) is expected
