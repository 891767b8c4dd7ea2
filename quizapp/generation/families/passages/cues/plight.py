"""The words by which sentences on what people went through are told apart: hunger, ruses, unequal numbers.

Only cues, each with its reason and examples; the questions stand in ``wordings.plight``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

_STORES = r"(?:\w+ ){0,2}(?:food|water|supplies|provisions|fodder|ammunition|powder|gunpowder)"

HUNGRY = Cue(
    "hunger or want",
    re.compile(
        rf"\b(?<!no )(?<!any )(?<!without )(?P<shown>starvation|famine|"
        rf"(?:shortages?|lack) of {_STORES}|ran (?:out|short|low) (?:of|on) {_STORES})\b"
    ),
    "the sentence names what people wanted; who is only called starving may have wanted more",
    ("There was famine in the town.", "They retreated for lack of food.", "The riders ran out of powder."),
    (
        "The riders had food.",
        "The fort suffered no starvation.",
        "There was a hunger strike.",
        "They were weary from hunger and retreat.",
        "Many died of wounds, hunger and frost.",
        "They were exhausted, starving and ill.",
    ),
    tuple("starv famine shortage lack ran".split()),
)
IN_NEED = Cue(
    "what may have been want",
    re.compile(
        r"(?:starv|famin|hung(?:er|ry)|thirst|plague|dysent|cholera|typh|malaria|smallpox|scurvy|epidemic|shortage|\black|"
        r"\bfood|\bwater\b|suppl|provision|fodder|\bsick|\bill\b|illness|disease|fever|exhaust|frostb|\bcold\b|harvest|"
        r"\bcrops?\b|ration|\bbread|\bgrain|blockad|ran out|weak(?:en)|\bfatigue|malnutr|infect)"
    ),
    "a reader can defend the sentence as one that tells of hunger, sickness or want",
    ("They had no bread.", "Many fell ill.", "The riders were exhausted."),
    ("The League took the hill.",),
    in_small=True,
)

CUES = (HUNGRY, IN_NEED)
