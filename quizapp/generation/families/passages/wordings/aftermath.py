"""What is asked about what followed a deed by the words of one sentence, each question a row of the table.

Asked where an article gives few. How a row becomes a question is ``by_words``'; the words stand in ``cues.aftermath``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED, MARKS
from quizapp.generation.families.passages.cues.aftermath import OF_DOERS, OF_PROTEST, OF_RANK, OWNED, PROTESTED, RANKED
from quizapp.generation.families.passages.cues.people import CRITICAL, NOT_DONE
from quizapp.generation.families.passages.cues.rival_accounts import OF_CHARGES
from quizapp.generation.families.passages.declared import Wording

AFTERMATH = (
    Wording(
        "passages.owned",
        "who said that they did it",
        OWNED,
        "Click the sentence that tells who said that they themselves had done something.",
        "The sentence passes this on with “{}”; it is the word of those who did so.",
        ((None, "In this sentence nobody says that they themselves had done something."),),
        (OF_DOERS,),
        skill=Skill.ACTORS,
        told="tells who said that they had done it",
    ),
    Wording(
        "passages.protest",
        "who spoke against it",
        PROTESTED,
        "Click the sentence that tells who spoke out against something.",
        "With “{}” the sentence tells who spoke out against something.",
        ((None, "The sentence does not tell that anybody spoke out against something."),),
        (CRITICAL, OF_CHARGES, MARKS, OF_PROTEST),
        (NOT_DONE,),
        skill=Skill.ACTORS,
        told="passes on a protest",
    ),
    Wording(
        "passages.rank",
        "how it ranks among others",
        RANKED,
        "Click the sentence that compares something with others of its kind.",
        "“{}” compares something with others of its kind.",
        ((None, "The sentence compares nothing with others of its kind."),),
        (OF_RANK,),
        (DOUBTED,),
        skill=Skill.RESULTS,
        told="compares something with others of its kind",
    ),
)
