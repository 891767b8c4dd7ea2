"""What was done by a day: no kind of clause that is not, and completed deeds stay."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.done_by import NOT_DONE, NotDone, is_done


@pytest.mark.parametrize("kind", NOT_DONE, ids=lambda kind: kind.name)
def test_each_kind_refuses_its_own_example(kind: NotDone) -> None:
    assert not is_done(kind.example)


@pytest.mark.parametrize("text", ["no mill had been taken", "the League remained in Tarn", "the road stretched to Tarn"])
def test_what_lasted_or_did_not_come_about_was_not_done(text: str) -> None:
    assert not is_done(text)


@pytest.mark.parametrize(
    "text",
    [
        "the League had captured Tarn",
        "the mill of Tarn had been captured by the League",
        "the League reached Tarn",
        "the guards withdrew from the mill of Tarn",
    ],
)
def test_a_completed_deed_was_done(text: str) -> None:
    assert is_done(text)
