"""What is asked about persons and forces by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in ``cues.people``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.people import (
    BLAMED,
    CHANGED,
    CRITICAL,
    DIRECTED,
    FALLEN,
    MADE_UP,
    MORE_MEN,
    NOT_DONE,
    NUMBERED,
    ON_A_SIDE,
    ORDERED,
    PARTS,
    POSTED,
    STRENGTHENED,
    STRONG,
    WENT_OVER,
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
        "Click the sentence that tells of what a force was made up.",
        "Behind “{}” the sentence names the parts.",
        ((None, "The sentence does not say of what a force was made up."),),
        (PARTS,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.strength",
        "how strong a force was",
        STRONG,
        "Click the sentence that says how many men a force had.",
        "The sentence gives the strength: “{}”.",
        ((None, "The sentence does not say how many men a force had."),),
        (NUMBERED,),
        (FALLEN,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.blame",
        "who blamed whom",
        BLAMED,
        "Click the sentence that tells who accused, blamed or condemned somebody.",
        "The sentence says so with “{}”; whether it was just, it leaves open.",
        ((None, "The sentence tells of no accusation and of no blame."),),
        (CRITICAL,),
        (NOT_DONE,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.order",
        "what somebody ordered",
        ORDERED,
        "Click the sentence that tells what somebody ordered.",
        "The sentence says so with “{}”.",
        ((None, "The sentence tells of no order."),),
        (DIRECTED,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.reinforced",
        "who was strengthened",
        STRENGTHENED,
        "Click the sentence that tells of reinforcements.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no reinforcements."),),
        (MORE_MEN,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.changed-side",
        "who chose or changed a side",
        WENT_OVER,
        "Click the sentence that tells who changed sides, or declared for one.",
        "The sentence says so with “{}”.",
        ((None, "The sentence tells of nobody who chose or changed a side."),),
        (ON_A_SIDE,),
        skill=Skill.ACTORS,
    ),
)
