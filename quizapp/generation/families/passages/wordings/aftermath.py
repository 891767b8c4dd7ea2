"""What is asked about what followed a deed by the words of one sentence, each question a row of the table.

Asked where an article gives few. How a row becomes a question is ``by_words``'; the words stand in ``cues.aftermath``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.aftermath import OF_DOERS, OF_RANK, OWNED, RANKED
from quizapp.generation.families.passages.declared import Wording

AFTERMATH = (
    Wording(
        "passages.owned",
        "who said that they did it",
        OWNED,
        "Click the sentence that tells who said that they were behind an attack.",
        "The sentence passes this on with “{}”; it is the word of those who did so.",
        ((None, "In this sentence nobody says that they were behind an attack."),),
        (OF_DOERS,),
        skill=Skill.ACTORS,
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
    ),
)
