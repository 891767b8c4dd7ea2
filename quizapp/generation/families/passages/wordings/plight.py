"""What is asked about what people went through by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.plight``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.plight import HUNGRY, IN_NEED
from quizapp.generation.families.passages.cues.rivals import OF_WANT
from quizapp.generation.families.passages.declared import Wording
from quizapp.generation.families.passages.wordings.course import UNSETTLED

PLIGHT = (
    Wording(
        "passages.hunger",
        "hunger, sickness, want",
        HUNGRY,
        "Click the sentence that tells what people had too little of.",
        "“{}” tells what people had too little of.",
        ((None, "The sentence tells of nothing that people had too little of."),),
        (IN_NEED, OF_WANT),
        UNSETTLED,
        skill=Skill.RESULTS,
    ),
)
