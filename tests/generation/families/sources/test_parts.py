"""Part and whole in one sentence."""

from __future__ import annotations

import pytest

from quizapp.domain.item import NumberAnswer
from tests.support.bridge import asked, page


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("The Union suffered 335 casualties of which 68 were dead.", 335),
        ("At the ford 40 rebels were killed, including four officers.", 40),
        ("At the ford 40 rebels were killed and four officers captured.", None),
        ("At the ford 40 rebels were killed, including one officer.", None),
        ("At the ford 40 rebels were killed, including 17 in a strike.", None),
        ("At the ford at least 40 rebels were killed, including four officers.", None),
        ("At the ford nine rebels were killed, including four officers.", None),
    ],
    ids=["of which", "including", "two fates", "one man", "a place", "a limit", "counted at sight"],
)
def test_a_part_is_not_added_to_its_whole(sentence: str, answer: int | None) -> None:
    made = asked("sources.parts.together", page(f"It rained.\n\n{sentence}"))
    assert [one.answer.value for one in made if isinstance(one.answer, NumberAnswer)] == ([answer] if answer else [])


def test_whoever_gives_both_numbers_is_named_in_the_question() -> None:
    (sketch,) = asked("sources.parts.together", page("Relief Watch said that 40 rebels were killed, including four officers."))
    assert "according to Relief Watch" in sketch.stem
