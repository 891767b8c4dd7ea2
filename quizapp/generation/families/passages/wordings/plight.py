"""What is asked about what people went through by the words of one sentence, each question a row of the table.

Asked in articles of prose alone. How a row becomes a question is ``by_words``'; the words stand in ``cues.plight``.
"""

from __future__ import annotations

from quizapp.domain.item import Skill
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.plight import (
    BUILT,
    COMPARED,
    FEWER,
    HARSH,
    HIDDEN,
    HUNGRY,
    IN_NEED,
    MONEY,
    OF_OTHERS,
    ONLY_THOUGHT,
    PAID,
    PUNISHED,
    RULING,
    RUSE,
    SKY,
    THRONE,
    WET,
    WORKS,
)
from quizapp.generation.families.passages.declared import Wording

PLIGHT = (
    Wording(
        "passages.hunger",
        "hunger, sickness, want",
        HUNGRY,
        "Click the sentence that tells of hunger, sickness or a want of supplies.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no hunger, no sickness and no want of supplies."),),
        (IN_NEED,),
        (DOUBTED,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.weather",
        "the weather",
        WET,
        "Click the sentence that tells of the weather.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells nothing of the weather."),),
        (SKY,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.ruse",
        "a surprise or a ruse",
        RUSE,
        "Click the sentence that tells of a surprise, an ambush or a ruse.",
        "The sentence says so with “{}”.",
        ((None, "The sentence tells of no surprise and of no ruse."),),
        (HIDDEN,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.works",
        "what was built for war",
        WORKS,
        "Click the sentence that tells of walls, trenches, bridges or other works that were built.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no works that were built."),),
        (BUILT,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.tribute",
        "tribute or ransom",
        PAID,
        "Click the sentence that tells of a tribute, a ransom or an indemnity.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no tribute and of no ransom."),),
        (MONEY,),
        (ONLY_THOUGHT,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.punished",
        "how people were punished",
        PUNISHED,
        "Click the sentence that tells how people were sentenced or punished.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of no sentence and of no punishment."),),
        (HARSH,),
        skill=Skill.RESULTS,
    ),
    Wording(
        "passages.throne",
        "who came to rule",
        THRONE,
        "Click the sentence that tells who came to rule.",
        "The sentence says so: “{}”.",
        ((None, "The sentence tells of nobody who came to rule."),),
        (RULING,),
        skill=Skill.ACTORS,
    ),
    Wording(
        "passages.outnumbered",
        "one side outnumbered",
        FEWER,
        "Click the sentence that says that one side was greater in number than the other.",
        "The sentence says so: “{}”.",
        ((None, "The sentence does not set the numbers of one side beside those of the other."),),
        (COMPARED,),
        (OF_OTHERS,),
        skill=Skill.ACTORS,
    ),
)
