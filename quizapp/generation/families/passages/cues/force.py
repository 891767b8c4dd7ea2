"""The words by which sentences on forces are told apart: who led, what they meant to do, where they stood.

Only cues, each with its reason and examples; the questions stand in ``wordings.course``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

_RANK = (
    r"(?:General|Gen\.|Colonel|Col\.|Captain|Major|Maj\.|Lieutenant|Lt\.|Admiral|Brigadier|Brig\.|Marshal|King|Emperor|"
    r"Sultan|Emir|Prince|Duke|Earl|Count|Lord|Sir|commander|leader|officer)"
)
_PART = (
    r"(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|(?:two|three|four)[- ](?:thirds|quarters|fifths)|(?:about |over |nearly )?half|"
    r"(?:one|a)[- ](?:third|quarter|fifth)|most|large parts|parts|much|the (?:whole|entirety|majority|rest)|all)"
)

#: Whoever heads such a body commands no forces by it.
_NO_RULE = "".join(
    rf"(?<!{body} )"
    for body in "junta government regime council party committee delegation commission cabinet ministry company".split()
)

LED = Cue(
    "who was in command",
    re.compile(
        r"\b(?P<shown>(?:under (?:the )?(?:(?:overall|direct|personal) )?command of|"
        r"commanded by)(?= (?:the )?(?:[a-z]+ )?[A-Z][a-z])|"
        rf"{_NO_RULE}(?:led|headed) (?:personally )?by(?= (?:(?:the|its|their|his) )?(?:[\w-]+ ){{0,2}}"
        rf"{_RANK} (?:of \w+ )?[A-Z][a-z]))"
    ),
    "the sentence names who commanded some of the forces",
    ("The reserve, under the command of Ada Stone, took the hill.", "The riders were led by Captain Reed."),
    (
        "The League-led coalition took the hill.",
        "The attack was led by the League.",
        "Stone led a quiet life.",
        "A new junta headed by General Stone ruled.",
    ),
    roots=("command", "led by", "headed by", "personally"),
)
IN_COMMAND = Cue(
    "somebody who may have been in command",
    re.compile(
        rf"\b(?:(?i:led\b|lead\b|leads\b|leader\w*|leading|command\w*|head(?:ed|ing|s)\b|generals?\b|officers?\b|"
        rf"marshal|brigadier|chiefs?\b|appoint\w*|in charge|at the head|direct(?:ed|ing)\b)|{_RANK} [A-Z]|"
        r"under (?:the )?[A-Z][a-z])"
    ),
    "a reader can defend the sentence as one that tells who commanded",
    (
        "General Stone crossed the ford.",
        "The commander fled.",
        "He was appointed to the guard.",
        "The third line was under the Counts of Tarn.",
    ),
    ("The League took the hill.", "They were under fire."),
)
AIM = Cue(
    "what a side meant to do",
    re.compile(
        r"\b(?:the (?:\w+ )?(?:goal|aim|objective|purpose|intention)s? (?:of the (?:\w+ )?(?:\w+) )?(?:was|were|"
        r"being) to|"
        r"with the (?:\w+ )?(?:aim|goal|objective|intention|purpose) of|(?:was|were) (?:(?:\w+ly|also|then|"
        r"not) )?(?:intended to|"
        r"designed to|meant to)|"
        r"aim(?:ed|ing) to|in an? (?:\w+ )?(?:attempt|effort|bid) to|(?:hop(?:ed|ing)|planned|intended) to)\b"
    ),
    "the sentence says what somebody meant to achieve",
    ("The aim of the attack was to cut the road.", "They attacked in an attempt to relieve the fort.", "They hoped to win."),
    ("They cut the road.", "Aimed fire hit the mill.", "He was having a badge designed to please them."),
    roots=tuple(
        "goal|objective|purpose|inten|designed|meant|attempt|effort|bid|hoped|hoping|planned| aim|aimed|aiming".split("|")
    ),
    in_small=True,
)
PURPOSE = Cue(
    "what somebody may have meant to do",
    re.compile(
        r"(?i)\b(?:aim\w*|goals?|objectives?|purpose|intend\w*|intent\w*|plan\w*|hop(?:e|es|ed|ing)|want\w*|wish\w*|seek\w*|"
        r"sought|"
        r"attempt\w*|effort\w*|bid|try\w*|tried|tries|in order|so (?:as|that)|decid\w*|design\w*|prepar\w*|desire\w*|"
        r"order(?:ed|s)?|meant|"
        r"target\w*|would|vow\w*|ready|determin\w*|ambition\w*|strateg\w*|(?<!due )(?<!according )(?<!prior )(?<!close )"
        r"(?<!led )(?<!leading )(?<!up )to (?:\w+ly )?(?!the\b|a\b|an\b|his\b|its\b|their\b|be\b|have\b|it\b|them\b|him\b|"
        r"this\b|that\b|one\b|two\b|within\b|(?-i:[A-Z0-9]))[a-z]+)\b"
    ),
    "a reader can defend the sentence as one that tells of an intention",
    ("They moved south to cut the road.", "They wanted peace.", "The order to attack came late."),
    ("They moved to the mill.", "They fled to Eastham."),
)
SURROUNDED = Cue(
    "somebody surrounded",
    re.compile(
        r"(?i)\b(?:(?:was|were|been|became|become|left|remained) (?:(?!nearly)(?:now|also|then|\w+ly) )?(?:encircled|"
        r"surrounded|besieged|cut off|trapped)|(?<!that )(?<!which )(?<!who )(?:encircled|surrounded|"
        r"besieged)(?= (?:(?:the|an?|all)\b|(?-i:[A-Z])))|"
        r"laid siege to)\b(?! with|"
        r" from (?:\w+ )?(?:electricity|power|water|gas|heat\w*|food|internet|communications?|suppli"
        r"es)\b| by (?!the\b|(?-i:[A-Z])|"
        r"rebels?|forces|troops|government))"
    ),
    "the sentence says who or what was shut in",
    ("The garrison was surrounded by the League.", "The League besieged the fort.", "The mill was cut off."),
    (
        "The bay was surrounded by bonfires.",
        "They passed the shoals that surrounded the island.",
        "They cut the rope.",
        "He led the men encircled at Tarn.",
        "The League took the hill.",
        "The town was cut off from electricity.",
    ),
    roots=tuple("encircled surrounded siege cut trapped".split()),
)
ENCLOSED = Cue(
    "something that may have been surrounded",
    re.compile(
        r"\b(?:encircl\w*|surround\w*|besieg\w*|siege\w*|cut\w*|trap\w*|block\w*|sever\w*|isolat\w*|pockets?|enclave\w*|"
        r"escape|"
        r"ring|stranded|beleaguer\w*|invest\w*|envelop\w*|enclos\w*|closed|closing|separat\w*|split\w*|supply|prevent\w*|"
        r"(?:unable|not able|not allowed|impossible) to|could (?:not|no longer)|exit\w*|corridors?|way out|break\w* ?out|"
        r"no way|confin\w*|allow\w*|let (?:in|out)|shut)\b"
    ),
    "a reader can defend the sentence as one that tells of something surrounded or cut off",
    (
        "The road was blocked.",
        "The siege went on.",
        "They severed the supply line.",
        "They were preventing the townsmen from exiting.",
    ),
    ("The League took the hill.",),
    in_small=True,
)
HELD_PART = Cue(
    "how much was held",
    re.compile(
        rf"(?i)\b(?:controll(?:ed|ing)|control (?:of|over)|held|holding|(?:re)?captured|(?:re)?capturing|seized|"
        rf"(?:re)?taken|took|"
        rf"retook|liberated|cleared|occupied|secured) (?:about |around |over |more than |nearly |almost |at least |some |"
        rf"approximately |up to |roughly |only )?{_PART} of (?:the (?:\w+ )?(?:city|town|village|island|country|"
        rf"region|province|"
        rf"district|territory|area|neighbou?rhood|peninsula|suburb|base|airport|valley|camp|governorate|quarter)\b|it\b|"
        rf"(?:al-|ad-|as-|ash-)?(?-i:[A-Z])\w+)"
    ),
    "the sentence says how much of a place a side had",
    ("The League controlled 40% of the town.", "They captured half of Eastham.", "By then it held most of the island."),
    ("They captured most of their guns.", "They regained all of the areas.", "The League took the hill."),
    roots=(
        *"third quarter fifth".split(),
        *(f"{part} of" for part in "% cent half most parts much whole entirety majority rest all".split()),
    ),
)
SOME_PART = Cue(
    "a part of a place",
    re.compile(
        r"(?:%|\b(?:per ?cent\w*|half|thirds?|quarters|most|part|parts|all|whole|entire\w*|full\w*|complete\w*|much|rest|"
        r"remain\w*|majority|total\w*|portion\w*|sections?|areas?|square)\b)"
    ),
    "a reader can defend the sentence as one that tells how much of a place was held",
    ("The whole town fell.", "Parts of the town burned.", "They lost 30% of it."),
    ("The League took the hill.",),
    in_small=True,
)

CUES = (LED, IN_COMMAND, AIM, PURPOSE, SURROUNDED, ENCLOSED, HELD_PART, SOME_PART)
