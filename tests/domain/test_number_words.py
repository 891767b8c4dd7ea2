"""How a text may write a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.number_words import WORD_VALUES, written

CASES = [
    (0, {"0", "zero"}),
    (12, {"12", "twelve"}),
    (30, {"30", "thirty"}),
    (21, {"21", "twenty-one", "twenty one"}),
    (1200, {"1200", "1,200"}),
]


@pytest.mark.parametrize(("number", "ways"), CASES, ids=[str(number) for number, _ in CASES])
def test_a_number_is_written_in_figures_and_in_words(number: int, ways: set[str]) -> None:
    assert written(number) == ways


@given(st.integers(min_value=0, max_value=10**9))
def test_every_way_of_writing_a_number_stands_for_it_alone(number: int) -> None:
    words = [way.replace("-", " ").split() for way in written(number) if way[0].isalpha()]
    assert all(sum(WORD_VALUES[part] for part in parts) == number for parts in words)
    assert {int(way.replace(",", "")) for way in written(number) if way[0].isdigit()} == {number}
