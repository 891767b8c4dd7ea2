"""What is asked about what people went through by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.plight``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.plight import COMPARED, FEWER, HIDDEN, HUNGRY, IN_NEED, OF_OTHERS, RUSE
from quizapp.generation.families.passages.declared import Wording

PLIGHT = (
    Wording(
        "passages.hunger",
        "hunger, sickness, want",
        HUNGRY,
        "Click the sentence that tells what people had too little of.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of nothing that people had too little of."),),
        (IN_NEED,),
        (DOUBTED,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.ruse",
        "a surprise or a ruse",
        RUSE,
        "Click the sentence that tells how somebody was caught unawares or misled.",
        "The sentence says so with “{}”.",
        ((None, "The sentence tells of nobody who was caught unawares or misled."),),
        (HIDDEN,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.outnumbered",
        "one side outnumbered",
        FEWER,
        "Click the sentence that says that one side was greater in number than the other.",
        "The sentence says so: “{}”.",
        ((None, "The sentence does not set the numbers of one side beside those of the other."),),
        (COMPARED,),
        (OF_OTHERS,),
        skill=Skill.ACTORS,
    ),
)
