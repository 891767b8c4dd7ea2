"""What is asked about the course of a fight by the words of one sentence, each question a row of the table.

How a row becomes a question is ``by_words``'; the words stand in the ``cues`` on course, force and outcome.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.course import (
    ALLIED,
    ATTEMPT,
    BACK,
    BY_AGREEMENT,
    GIVING_WAY,
    HELPED,
    MERE_ATTEMPT,
    NO_FIGHT,
    NO_FIGHTERS,
    ONLY_TOLD,
    RETAKEN,
    RETREAT,
    WON,
)
from quizapp.generation.families.passages.cues.force import AIM, ENCLOSED, PURPOSE, SURROUNDED
from quizapp.generation.families.passages.cues.outcome import DAMAGED, FLED, SURRENDERED, UPROOTED, WRECKED, YIELDED
from quizapp.generation.families.passages.cues.rivals import (
    OF_ENCLOSURE,
    OF_FLIGHT,
    OF_HELP,
    OF_PURPOSE,
    OF_REGAIN,
    OF_RETREAT,
    OF_SURRENDER,
    OF_WRECKS,
)
from quizapp.generation.families.passages.declared import Wording

#: What only seems, or was only said or meant, is not told as done.
UNSETTLED = (ATTEMPT, ONLY_TOLD, DOUBTED)
#: Why a sentence on what was tried or refused is no answer.
_TRIED = "“{}” tells what was tried, planned or refused; that it was done, the sentence does not say."

COURSE = (
    Wording(
        "passages.retaken",
        "ground won back",
        RETAKEN,
        "Click the sentence that proves this statement: “A side won back what it had lost.”",
        "“{}” says that it had been lost before.",
        ((MERE_ATTEMPT, _TRIED), (None, "The sentence does not tell that anything was won back.")),
        (BACK, OF_REGAIN),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
        nearly=MERE_ATTEMPT,
        of_same=WON,
        of_doer="Click the sentence that proves this statement: “{who} won back what had been lost.”",
    ),
    Wording(
        "passages.retreat",
        "a retreat",
        RETREAT,
        "Click the sentence that proves this statement: “One side gave ground.”",
        "With “{}” the sentence tells of a retreat.",
        ((None, "The sentence tells of no side that gave ground."),),
        (GIVING_WAY, OF_RETREAT),
        (*UNSETTLED, BY_AGREEMENT),
        skill=Skill.RESULTS,
        deed=True,
        of_doer="Click the sentence that proves this statement: “{who} gave ground.”",
        by_many=True,
    ),
    Wording(
        "passages.help",
        "help for a side",
        HELPED,
        "Click the sentence that proves this statement: “One side did not fight alone.”",
        "Behind “{}” the sentence names who helped.",
        ((None, "The sentence does not tell that anybody helped those who fought."),),
        (ALLIED, OF_HELP),
        (NO_FIGHTERS, NO_FIGHT),
        skill=Skill.ACTORS,
        of_doer="Click the sentence that proves this statement: “{who} did not fight alone.”",
    ),
    Wording(
        "passages.surrender",
        "a surrender",
        SURRENDERED,
        "Click the sentence that tells of people who gave themselves up.",
        "With “{}” the sentence tells of people who gave up the fight.",
        ((MERE_ATTEMPT, _TRIED), (None, "The sentence tells of no surrender.")),
        (YIELDED, OF_SURRENDER),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
        nearly=MERE_ATTEMPT,
    ),
    Wording(
        "passages.surrounded",
        "what was cut off",
        SURROUNDED,
        "Click the sentence that tells who or what was cut off from the outside.",
        "With “{}” the sentence tells who or what was cut off.",
        ((None, "The sentence tells of nobody and nothing that was cut off."),),
        (ENCLOSED, OF_ENCLOSURE),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
    ),
    Wording(
        "passages.fled",
        "inhabitants who left",
        FLED,
        "Click the sentence that tells of those who had to leave where they lived.",
        "“{}” tells of people who had to leave where they lived.",
        ((None, "The sentence tells of nobody who had to leave where they lived."),),
        (UPROOTED, OF_FLIGHT),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
    ),
    Wording(
        "passages.destroyed",
        "what was destroyed",
        WRECKED,
        "Click the sentence that tells of something that was put out of action.",
        "“{}” tells of something that was put out of action.",
        ((None, "The sentence tells of nothing that was put out of action."),),
        (DAMAGED, OF_WRECKS),
        UNSETTLED,
        skill=Skill.RESULTS,
        deed=True,
    ),
    Wording(
        "passages.aim",
        "what a side meant to do",
        AIM,
        "Click the sentence that tells what somebody meant to achieve.",
        "With “{}” the sentence tells what somebody meant to achieve; whether it was achieved is another matter.",
        ((None, "The sentence does not say what anybody meant to achieve."),),
        (PURPOSE, OF_PURPOSE),
        (ONLY_TOLD, DOUBTED),
        skill=Skill.ACTORS,
        deed=True,
        of_doer="Click the sentence that tells what {who} meant to achieve.",
    ),
)
