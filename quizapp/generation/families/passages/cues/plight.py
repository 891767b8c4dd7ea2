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
RUSE = Cue(
    "a surprise or a ruse",
    re.compile(
        r"\b(?P<shown>(?:was|were|been) (?:\w+ )?(?:ambushed|tricked|deceived|lured|duped)|ambushed(?= (?:an?|the|\d|[A-Z]))|"
        r"killed in an ambush|(?:taken|took|caught|attacked) (?:[\w’'-]+ ){0,5}?(?:by surprise|off guard|unawares)|"
        r"(?:launched|made|mounted|staged) (?:an?|the|their|its) (?:\w+ )?surprise (?:attack|raid|assault))\b"
    ),
    "the sentence says that somebody was surprised or deceived",
    ("The riders were ambushed at the ford.", "The garrison was taken by surprise.", "They ambushed the guards."),
    (
        "It was a surprising victory.",
        "The League took the hill.",
        "None of them fell for the ruse.",
        "They planned a surprise attack.",
        "They rode without fear of an ambush.",
        "They sent men to ambush the guards.",
        "He meant to come by surprise.",
    ),
    tuple("ambush surprise trick deceiv lured duped guard unawares".split()),
)
HIDDEN = Cue(
    "what may be a ruse",
    re.compile(
        r"(?:ambush|surpris|\bruse|stratagem|trick|feign|pretend|pretext|deceiv|decept|disguis|\blure|\btrap|treacher|"
        r"betray|"
        r"brib|secret|\bspy|\bspies|unexpected|unaware|hidden|\bhid\b|conceal|sudden|cunning|by night|at night|undetected|"
        r"misled|suspect)"
    ),
    "a reader can defend the sentence as one that tells of a surprise or a ruse",
    ("They came at night.", "A spy opened the gate."),
    ("The League took the hill.",),
    in_small=True,
)

CUES = (HUNGRY, IN_NEED, RUSE, HIDDEN)
