"""Who does what a sentence tells: named for the question only where the words are plain."""

from __future__ import annotations

import pytest

from quizapp.generation.families.passages.doers import doer_in, names_many
from quizapp.generation.families.passages.wordings.course import COURSE
from quizapp.generation.families.passages.wordings.spoils import SPOILS

RETREAT = next(one for one in COURSE if one.rule == "passages.retreat")
DOERS = [
    ("The riders withdrew to the hill.", "the riders"),
    ("On 5 May, the Northern League then withdrew.", "the Northern League"),
    ("Meanwhile, Union forces had also withdrawn or retreated.", ""),
    ("After a day of rain, YPG fighters retreated.", "YPG fighters"),
    ("They withdrew to the hill.", ""),
    ("The mill burned and the riders withdrew.", ""),
    ("On 5 May the riders withdrew.", ""),
    ("The mill was pulled back.", ""),
    ("Beaten at the mill, the garrison retreated.", ""),
]


@pytest.mark.parametrize(("sentence", "who"), DOERS)
def test_those_who_act_are_taken_from_the_head_of_a_sentence(sentence: str, who: str) -> None:
    assert doer_in(RETREAT, sentence) == who


def test_what_was_taken_did_not_take_itself() -> None:
    taken = next(one for one in SPOILS if one.rule == "passages.taken")
    assert doer_in(taken, "The airport was captured by the riders.") == ""
    assert doer_in(taken, "Tarn airport was captured by the riders.") == ""
    assert doer_in(taken, "On 5 May, Union riders captured the town of Tarn.") == "Union riders"


@pytest.mark.parametrize(
    ("sentence", "is_many"),
    [
        ("The riders withdrew.", True),
        ("The League army withdrew.", True),
        ("Stone retreated.", False),
        ("The British withdrew.", True),
    ],
)
def test_one_man_gives_no_ground(sentence: str, is_many: bool) -> None:
    assert names_many(RETREAT, sentence) is is_many
