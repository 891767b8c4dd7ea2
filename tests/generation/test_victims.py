"""Which words for victims say whom a figure counts."""

from __future__ import annotations

import pytest

from quizapp.generation.victims import ANYBODY, SIDES, UNSIDED, clean_victims


@pytest.mark.parametrize(
    ("told", "clean"),
    [("the rebels", "rebels"), ("some of the other rebels", "rebels"), ("hill guards", "hill guards"), ("", "")],
)
def test_small_words_before_the_noun_go(told: str, clean: str) -> None:
    assert clean_victims(told) == clean


def test_what_leaves_the_side_open_is_anybody() -> None:
    assert UNSIDED <= ANYBODY
    assert "soldiers" not in UNSIDED


def test_whoever_fights_on_one_side_is_not_anybody() -> None:
    assert not ANYBODY & SIDES
