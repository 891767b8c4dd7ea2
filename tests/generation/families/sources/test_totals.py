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


OPEN_FIGURES = [
    ("an exact figure", "On 4 May, 12 rebels were killed at the ford.", True),
    ("at least so many, and more on other days", "On 4 May, at least 12 rebels were killed at the ford.", False),
    ("at least so many, as no other day has", "On 4 May, at least 92 rebels were killed at the ford.", True),
    ("up to so many, and fewer on other days", "On 4 May, up to 92 rebels were killed at the ford.", False),
    ("about as many as on another day", "On 4 May, about 28 rebels were killed at the ford.", False),
    ("six weeks after a day", "On 23 March, the mill burned. Six weeks later, 12 rebels were killed at the ford.", False),
]


@pytest.mark.parametrize(("name", "first", "expected"), OPEN_FIGURES, ids=[name for name, *_ in OPEN_FIGURES])
def test_the_day_of_a_figure_is_asked_where_no_other_day_fulfils_it(name: str, first: str, expected: bool) -> None:
    others = [
        f"On {day} May, {count} rebels were killed at the {place}." for day, count, place in (*PLACES[1:], (9, 27, "gap"))
    ]
    stems = [
        one.stem for one in asked("sources.period", page("\n\n".join([first, *others]))) if "12" in one.stem or "2" in one.stem
    ]
    told = first.split(" rebels")[0].rpartition(" ")[2]
    assert any(f"{told} rebels" in stem for stem in stems) is expected


def test_a_figure_with_a_limit_is_matched_only_where_it_fits_one_day() -> None:
    days = [f"On {day} May, {count} rebels were killed at the {place}." for day, count, place in (*PLACES, (9, 40, "gap"))]
    for limit, expected in (("", True), ("at least ", False)):
        (sketch,) = asked("sources.days", page("\n\n".join([days[0].replace("12", f"{limit}12"), *days[1:]])))
        assert any("12 rebels" in one.text for one, _ in sketch.pairs) is expected


def test_a_day_that_a_sentence_only_points_to_is_told_by_its_words() -> None:
    days = [f"On {day} May, {count} rebels were killed at the {place}." for day, count, place in PLACES]
    prose = f"On 12 May, the mill burned. That day, 45 rebels were killed on the road.\n\n{days[0]}\n\n{days[1]}"
    (sketch,) = asked("sources.days", page(prose))
    assert sketch.rationale.endswith("which the article gives.")
    assert [one.rationale for one, _ in sketch.pairs if "45" in one.text] == [
        "By the words “That day”, this is dated to 12 May 2015."
    ]
