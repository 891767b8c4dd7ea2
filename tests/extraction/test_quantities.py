"""Numbers with the words that bound them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import Bound
from quizapp.extraction.quantities import BOUNDS_BEFORE, BoundWords, find_quantities, value_of

CASES = [
    ("Around 40 people", 40, None, Bound.ABOUT),
    ("from 135 to 300 people", 135, 300, Bound.RANGE),
    ("between 38 and 67 civilians", 38, 67, Bound.RANGE),
    ("between at least 70 and 200 people", 70, 200, Bound.RANGE),
    ("between about 30 and more than 50 people", 30, 50, Bound.RANGE),
    ("from around 70 to over 200 people", 70, 200, Bound.RANGE),
    ("more than hundred people", 100, None, Bound.MORE_THAN),
    ("nearly thousand people", 1000, None, Bound.ABOUT),
    ("127–300 civilians", 127, 300, Bound.RANGE),
    ("14,200–14,400 killed", 14200, 14400, Bound.RANGE),
    ("3,000 to 4,000 hostages", 3000, 4000, Bound.RANGE),
    ("≈400 civilians", 400, None, Bound.ABOUT),
    ("~400 civilians", 400, None, Bound.ABOUT),
    ("c. 1,800 killed", 1800, None, Bound.ABOUT),
    ("60+ killed", 60, None, Bound.AT_LEAST),
    ("1,000+ dead", 1000, None, Bound.AT_LEAST),
    ("+2,000 civilians killed", 2000, None, Bound.AT_LEAST),
    ("others & +400 wounded", 400, None, Bound.AT_LEAST),
    ("500 or more", 500, None, Bound.AT_LEAST),
    ("no less than 40 were", 40, None, Bound.AT_LEAST),
    ("more than 152 dead", 152, None, Bound.MORE_THAN),
    ("up to 70", 70, None, Bound.AT_MOST),
    ("fewer than 20", 20, None, Bound.LESS_THAN),
    ("two hundred and five men", 205, None, Bound.EXACT),
    ("Three hundred and twenty-three members", 323, None, Bound.EXACT),
    ("1.6 million people", 1_600_000, None, Bound.EXACT),
    ("a dozen men", 12, None, Bound.EXACT),
    ("another 43 deaths", 43, None, Bound.EXACT),
    ("an estimated 600 men", 600, None, Bound.ABOUT),
    ("rose from 12 to 19 dead", 19, None, Bound.EXACT),
    ("raised the number of injured from 30 to 45", 45, None, Bound.EXACT),
    ("two or three men", 2, 3, Bound.RANGE),
    ("two or three thousand men", 2000, 3000, Bound.RANGE),
    ("six to a dozen men", 6, 12, Bound.RANGE),
    ("1.8–2 million people", 1_800_000, 2_000_000, Bound.RANGE),
]
NOTHING = [
    "the 11th Division",
    "18px",
    "MiG-23",
    "65% of them",
    "a three-year siege",
    "$500",
    "the first line",
    "T4 base",
    "several hundred men",
]


@pytest.mark.parametrize(("text", "low", "high", "bound"), CASES)
def test_a_number_is_read_with_its_bound(text: str, low: int, high: int | None, bound: Bound) -> None:
    quantity = find_quantities(text, 0, len(text))[0]
    assert (quantity.low, quantity.high, quantity.bound) == (low, high, bound)


@pytest.mark.parametrize("words", BOUNDS_BEFORE, ids=lambda words: words.bound.value)
def test_each_bound_is_seen_in_its_example_and_with_each_of_its_words(words: BoundWords) -> None:
    assert find_quantities(words.example, 0, len(words.example))[0].bound is words.bound
    for phrase in words.words:
        text = f"It left {phrase} 300 dead."
        assert find_quantities(text, 0, len(text))[0].bound is words.bound, phrase


def test_and_joins_two_numbers_only_after_between() -> None:
    text = "killed 12 and wounded 30, and 66 and 38 died"
    assert [quantity.low for quantity in find_quantities(text, 0, len(text))] == [12, 30, 66, 38]


@pytest.mark.parametrize("text", NOTHING)
def test_names_shares_and_ordinals_are_no_quantities(text: str) -> None:
    assert find_quantities(text, 0, len(text)) == []


def test_digits_without_end_are_no_number() -> None:
    assert value_of("1" * 400) is None
    assert find_quantities("1" * 400, 0, 400) == []


@given(st.integers(min_value=1, max_value=10_000_000))
def test_any_number_with_commas_is_read_back(number: int) -> None:
    assert value_of(f"{number:,}") == number
