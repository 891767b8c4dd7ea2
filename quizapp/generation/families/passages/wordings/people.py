"""What is asked about persons and forces by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in ``cues.people``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.course import ONLY_TOLD
from quizapp.generation.families.passages.cues.people import BLAMED, CHANGED, CRITICAL, DIRECTED, NOT_DONE, ORDERED, POSTED
from quizapp.generation.families.passages.cues.reports import SAID
from quizapp.generation.families.passages.cues.rival_accounts import OF_CHARGES
from quizapp.generation.families.passages.cues.rivals import OF_ORDERS, OF_POSTS
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
    ),
    Wording(
        "passages.blame",
        "who blamed whom",
        BLAMED,
        "Click the sentence that passes on a charge against somebody: that they had done wrong.",
        "With “{}” the sentence passes on a charge; whether it is true, it leaves open.",
        ((None, "The sentence passes on no charge against anybody."),),
        (CRITICAL, SAID, OF_CHARGES),
        (NOT_DONE,),
        skill=Skill.ACTORS,
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
        of_doer="Click the sentence that tells what {who} told others to do.",
    ),
)
