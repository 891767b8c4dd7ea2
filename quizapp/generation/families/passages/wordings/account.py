"""What is asked about causes, doubts and old texts by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.account``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import BECAUSE, DOUBTED, MARKS, TOLD_BY, UNCERTAIN, WHY, WRITER
from quizapp.generation.families.passages.cues.reports import SAID, SOFT
from quizapp.generation.families.passages.cues.voice import OPINION
from quizapp.generation.families.passages.declared import Wording

ACCOUNT = (
    Wording(
        "passages.reason",
        "the reason for something",
        BECAUSE,
        "Click the sentence that gives a reason in so many words.",
        "Behind or before “{}” the sentence gives the reason.",
        ((None, "The sentence gives no reason in so many words."),),
        (WHY,),
        (DOUBTED, SAID),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.uncertain",
        "what is not certain",
        UNCERTAIN,
        "Click the sentence in which the article itself says that something is not certain.",
        "With “{}” the sentence leaves it open.",
        (
            (SAID, "The sentence passes on what somebody says; the article itself does not call it uncertain."),
            (None, "The sentence has no word such as “possibly” or “unclear”."),
        ),
        (DOUBTED, SOFT, OPINION, MARKS),
        (SAID, MARKS),
    ),
    Wording(
        "passages.writer",
        "a writer or an old text",
        WRITER,
        "Click the sentence that passes on what a writer or an old text says, and names it.",
        "The sentence names the source: “{}”.",
        ((None, "The sentence names nobody as a historian or chronicler, and no old text."),),
        (TOLD_BY, OPINION),
    ),
)
