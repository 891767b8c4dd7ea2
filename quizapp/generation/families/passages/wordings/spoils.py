"""What is asked about the gains and the end of a fight by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in ``cues.spoils``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.course import ATTEMPT, MERE_ATTEMPT, ONLY_TOLD
from quizapp.generation.families.passages.cues.outcome import DAMAGED
from quizapp.generation.families.passages.cues.rivals import OF_BOOTY, OF_CAPTIVITY, OF_CAPTURE, OF_HARM
from quizapp.generation.families.passages.cues.spoils import (
    BOOTY,
    BY_NATURE,
    DAMAGE,
    FALLEN_FIRST,
    GOT,
    GRASPED,
    HELD_PEOPLE,
    PRISONERS,
    TAKEN,
)
from quizapp.generation.families.passages.declared import Wording

#: Why a sentence on what was tried or refused is no answer.
_TRIED = "The sentence tells what was tried or refused; that it was done, it does not say."

SPOILS = (
    Wording(
        "passages.taken",
        "a place taken",
        TAKEN,
        "Click the sentence that proves this statement: “A place came into the hands of one side.”",
        "“{}” says that a place came into the hands of one side.",
        ((MERE_ATTEMPT, _TRIED), (None, "The sentence tells of no place that was taken.")),
        (GRASPED, OF_CAPTURE),
        (ATTEMPT, ONLY_TOLD),
        skill=Skill.RESULTS,
        deed=True,
        nearly=MERE_ATTEMPT,
        told="tells of a place taken",
    ),
    Wording(
        "passages.prisoners",
        "people taken prisoner",
        PRISONERS,
        "Click the sentence that proves this statement: “People fell into the hands of the other side.”",
        "“{}” tells of people who fell into the hands of the other side.",
        ((None, "The sentence tells of nobody who fell into the hands of the other side."),),
        (HELD_PEOPLE, OF_CAPTIVITY),
        (ATTEMPT,),
        skill=Skill.RESULTS,
        deed=True,
        told="tells of prisoners",
    ),
    Wording(
        "passages.booty",
        "weapons or goods captured",
        BOOTY,
        "Click the sentence that tells which things one side took from the other.",
        "“{}” tells of things that one side took from the other.",
        ((None, "The sentence tells of no things that were taken from a side."),),
        (GOT, OF_BOOTY),
        (ATTEMPT,),
        skill=Skill.RESULTS,
        deed=True,
        told="tells of weapons or goods captured",
    ),
    Wording(
        "passages.damage",
        "buildings damaged",
        DAMAGE,
        "Click the sentence that tells of harm done to a town or its buildings.",
        "“{}” tells of harm done to a town or its buildings.",
        ((None, "The sentence tells of no harm to a town or its buildings."),),
        (DAMAGED, OF_HARM),
        (ATTEMPT, FALLEN_FIRST, BY_NATURE, DOUBTED),
        skill=Skill.RESULTS,
        told="tells of damage",
    ),
)
