"""What is asked about persons and forces by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in ``cues.people``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.course import ONLY_TOLD
from quizapp.generation.families.passages.cues.people import (
    BLAMED,
    CHANGED,
    CRITICAL,
    DIRECTED,
    FALLEN,
    FIGURE,
    MORE_MEN,
    NOT_DONE,
    NUMBERED,
    ORDERED,
    POSTED,
    STRENGTHENED,
    STRONG,
)
from quizapp.generation.families.passages.cues.rival_accounts import OF_CHARGES
from quizapp.generation.families.passages.cues.rivals import OF_ORDERS, OF_POSTS, OF_STRENGTH, OF_STRENGTHENING
from quizapp.generation.families.passages.declared import Wording

PEOPLE = (
    Wording(
        "passages.post",
        "who was given or lost a post",
        POSTED,
        "Click the sentence that tells who was given a post, or lost one.",
        "“{}” tells of a post that was given or lost.",
        ((None, "The sentence tells of no post that was given or lost."),),
        (CHANGED, OF_POSTS),
        skill=Skill.ACTORS,
        told="tells of a post that was given or lost",
    ),
    Wording(
        "passages.strength",
        "how strong a force was",
        STRONG,
        "Click the sentence that tells how large a body of troops was.",
        "“{}” tells how large a body of troops was.",
        ((None, "The sentence does not tell how large a body of troops was."),),
        (NUMBERED, OF_STRENGTH),
        (FALLEN,),
        beside=FIGURE,
        skill=Skill.ACTORS,
        told="tells how strong a force was",
    ),
    Wording(
        "passages.blame",
        "who blamed whom",
        BLAMED,
        "Click the sentence in which somebody finds fault with others.",
        "With “{}” the sentence passes on a charge; whether it was just, the sentence leaves open.",
        ((None, "In this sentence nobody finds fault with others."),),
        (CRITICAL, OF_CHARGES),
        (NOT_DONE,),
        skill=Skill.ACTORS,
        told="passes on a charge",
    ),
    Wording(
        "passages.order",
        "what somebody ordered",
        ORDERED,
        "Click the sentence that tells what somebody told others to do.",
        "With “{}” the sentence tells what somebody told others to do.",
        ((None, "The sentence does not tell that anybody told others what to do."),),
        (DIRECTED, OF_ORDERS),
        (ONLY_TOLD,),
        skill=Skill.ACTORS,
        deed=True,
        told="tells of an order",
    ),
    Wording(
        "passages.reinforced",
        "who was strengthened",
        STRENGTHENED,
        "Click the sentence that tells of fresh troops for one side.",
        "“{}” tells of fresh troops for one side.",
        ((None, "The sentence tells of no fresh troops for a side."),),
        (MORE_MEN, OF_STRENGTHENING),
        skill=Skill.ACTORS,
        deed=True,
        told="tells of reinforcements",
    ),
)
