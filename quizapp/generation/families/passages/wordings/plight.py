"""What is asked about what people went through by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.plight``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.course import ATTEMPT
from quizapp.generation.families.passages.cues.plight import HIDDEN, HUNGRY, IN_NEED, RUSE
from quizapp.generation.families.passages.cues.rivals import OF_RUSE, OF_WANT
from quizapp.generation.families.passages.declared import Wording

PLIGHT = (
    Wording(
        "passages.hunger",
        "hunger, sickness, want",
        HUNGRY,
        "Click the sentence that tells what people had too little of.",
        "“{}” tells what people had too little of.",
        ((None, "The sentence tells of nothing that people had too little of."),),
        (IN_NEED, OF_WANT),
        (DOUBTED,),
        skill=Skill.RESULTS,
        told="tells of want",
    ),
    Wording(
        "passages.ruse",
        "a surprise or a ruse",
        RUSE,
        "Click the sentence that tells how somebody was caught unawares or misled.",
        "With “{}” the sentence tells of somebody who was caught unawares or misled.",
        ((None, "The sentence tells of nobody who was caught unawares or misled."),),
        (HIDDEN, OF_RUSE),
        (ATTEMPT,),
        skill=Skill.ACTORS,
        told="tells of a surprise or a ruse",
    ),
)
