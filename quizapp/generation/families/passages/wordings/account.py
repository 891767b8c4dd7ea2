"""What is asked about causes, doubts and old texts by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.account``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import BECAUSE, DOUBTED, MARKS, UNCERTAIN, WHY
from quizapp.generation.families.passages.cues.force import PURPOSE
from quizapp.generation.families.passages.cues.reports import SAID, SOFT
from quizapp.generation.families.passages.cues.rival_accounts import OF_OPEN_MATTERS, OF_REASONS
from quizapp.generation.families.passages.cues.voice import OPINION
from quizapp.generation.families.passages.declared import Wording

ACCOUNT = (
    Wording(
        "passages.reason",
        "the reason for something",
        BECAUSE,
        "Click the sentence that gives a reason for what it tells.",
        "The sentence gives the reason: “{}”.",
        ((None, "The sentence gives no reason for what it tells."),),
        (WHY, PURPOSE, OF_REASONS),
        (DOUBTED, SAID),
        skill=Skill.RESULTS,
        can_be_undone=False,
        told="gives a reason",
    ),
    Wording(
        "passages.uncertain",
        "what is not certain",
        UNCERTAIN,
        "Click the sentence in which the article itself says that something is not certain.",
        "With “{}” the article itself leaves the matter unsettled.",
        (
            (SAID, "The sentence passes on what somebody says; the article itself does not call it uncertain."),
            (None, "The sentence has no word such as “possibly” or “unclear”."),
        ),
        (DOUBTED, SOFT, OPINION, MARKS, OF_OPEN_MATTERS),
        (SAID, MARKS),
        told="leaves something open",
    ),
)
