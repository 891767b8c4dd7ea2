"""What is asked about the gains and the end of a fight by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in ``cues.spoils``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.course import MERE_ATTEMPT
from quizapp.generation.families.passages.cues.rivals import OF_BOOTY, OF_CAPTIVITY, OF_CAPTURE
from quizapp.generation.families.passages.cues.spoils import BOOTY, GOT, GRASPED, HELD_PEOPLE, PRISONERS, TAKEN
from quizapp.generation.families.passages.declared import Wording
from quizapp.generation.families.passages.wordings.course import UNSETTLED

#: Why a sentence on what was tried or refused is no answer.
_TRIED = "“{}” tells what was tried, planned or refused; that it was done, the sentence does not say."

SPOILS = (
    Wording(
        "passages.taken",
        "a place taken",
        TAKEN,
        "Click the sentence that proves this statement: “A place came into the hands of one side.”",
        "“{}” says that a place came into the hands of one side.",
        ((MERE_ATTEMPT, _TRIED), (None, "The sentence tells of no place that was taken.")),
        (GRASPED, OF_CAPTURE),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
        nearly=MERE_ATTEMPT,
        of_doer="Click the sentence that proves this statement: “A place came into the hands of {who}.”",
    ),
    Wording(
        "passages.prisoners",
        "people taken prisoner",
        PRISONERS,
        "Click the sentence that proves this statement: “People fell into the hands of the other side.”",
        "“{}” tells of people who fell into the hands of the other side.",
        ((None, "The sentence tells of nobody who fell into the hands of the other side."),),
        (HELD_PEOPLE, OF_CAPTIVITY),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
    ),
    Wording(
        "passages.booty",
        "weapons or goods captured",
        BOOTY,
        "Click the sentence that tells which things one side took from the other.",
        "“{}” tells of things that one side took from the other.",
        ((None, "The sentence tells of no things that were taken from a side."),),
        (GOT, OF_BOOTY),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
    ),
)
