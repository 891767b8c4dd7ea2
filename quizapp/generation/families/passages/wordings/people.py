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
    MADE_UP,
    MORE_MEN,
    NOT_DONE,
    NUMBERED,
    ORDERED,
    PARTS,
    POSTED,
    STRENGTHENED,
    STRONG,
)
from quizapp.generation.families.passages.declared import Wording

PEOPLE = (
    Wording(
        "passages.post",
        "who was given or lost a post",
        POSTED,
        "Click the sentence that tells who was given a post, or lost one.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no post that was given or lost."),),
        (CHANGED,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.made-up",
        "the parts of a force",
        MADE_UP,
        "Click the sentence that tells who or what belonged to one force.",
        "Behind “{}” the sentence names the parts.",
        ((None, "The sentence does not tell who or what belonged to a force."),),
        (PARTS,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.strength",
        "how strong a force was",
        STRONG,
        "Click the sentence that says how many fought on one side.",
        "The sentence gives the strength: “{}”.",
        ((None, "The sentence does not say how many fought on a side."),),
        (NUMBERED,),
        (FALLEN,),
        beside=FIGURE,
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.blame",
        "who blamed whom",
        BLAMED,
        "Click the sentence that passes on a charge against somebody.",
        "The sentence does so with “{}”; whether the charge was just, it leaves open.",
        ((None, "The sentence passes on no charge against anybody."),),
        (CRITICAL,),
        (NOT_DONE,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.order",
        "what somebody ordered",
        ORDERED,
        "Click the sentence that tells what somebody told others to do.",
        "The sentence says so with “{}”.",
        ((None, "The sentence does not tell that anybody told others what to do."),),
        (DIRECTED,),
        (ONLY_TOLD,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.reinforced",
        "who was strengthened",
        STRENGTHENED,
        "Click the sentence that tells how one side got more men.",
        "The sentence says so: “{}”.",
        ((None, "The sentence does not tell that a side got more men."),),
        (MORE_MEN,),
        skill=Skill.ACTORS,
        deed=True,
    ),
)
