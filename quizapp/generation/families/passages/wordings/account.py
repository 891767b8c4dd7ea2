"""What is asked about causes, doubts, old texts and remembrance by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.account``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import (
    BECAUSE,
    DOUBTED,
    FABLED,
    LATER_TIMES,
    LEARNED,
    LEGEND,
    MARKS,
    QUOTED,
    REMEMBERED,
    TOLD_BY,
    UNCERTAIN,
    WHY,
    WRITER,
)
from quizapp.generation.families.passages.cues.reports import SAID
from quizapp.generation.families.passages.declared import Wording

ACCOUNT = (
    Wording(
        "passages.reason",
        "the reason for something",
        BECAUSE,
        "Click the sentence that gives a reason in so many words.",
        "Behind or before “{}” the sentence gives the reason.",
        ((None, "The sentence tells what happened, and gives no reason in so many words."),),
        (WHY,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.uncertain",
        "what is not certain",
        UNCERTAIN,
        "Click the sentence in which the article itself says that something is not certain.",
        "The words “{}” leave it open.",
        (
            (SAID, "The sentence passes on what is said; it does not call it uncertain."),
            (None, "The sentence states this as a fact."),
        ),
        (DOUBTED,),
    ),
    Wording(
        "passages.writer",
        "a writer or an old text",
        WRITER,
        "Click the sentence that passes on what a writer or an old text says, and names it.",
        "The sentence names {}.",
        (
            (SAID, "The sentence passes on what is said, but from no writer and no old text."),
            (None, "The sentence names no writer and no old text."),
        ),
        (TOLD_BY,),
    ),
    Wording(
        "passages.historians",
        "what historians make of it",
        LEARNED,
        "Click the sentence that tells what historians or scholars make of it.",
        "The sentence tells it of “{}”.",
        (
            (SAID, "The sentence passes on what is said, but not by historians or scholars."),
            (None, "The sentence tells nothing of historians or scholars."),
        ),
        (TOLD_BY,),
    ),
    Wording(
        "passages.legend",
        "a legend",
        LEGEND,
        "Click the sentence that passes on a legend or a tradition.",
        "The sentence says so: “{}”; whether it is true, is left open.",
        ((None, "The sentence passes on no legend and no tradition."),),
        (FABLED,),
    ),
    Wording(
        "passages.quoted",
        "quoted words",
        QUOTED,
        "Click the sentence that quotes words of somebody else.",
        "Between quotation marks it has: {}.",
        ((None, "The sentence quotes nobody: everything in it is said in the words of the article."),),
        (MARKS,),
    ),
    Wording(
        "passages.memory",
        "how it is remembered",
        REMEMBERED,
        "Click the sentence that tells of a monument or of another remembrance.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no remembrance."),),
        (LATER_TIMES,),
        skill=Skill.RESULTS,
    ),
)
