"""The words by which sentences on forces are told apart: who led, what they meant to do, where they stood.

Only cues, each with its reason and examples; the questions stand in ``wordings.course``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

AIM = Cue(
    "what a side meant to do",
    re.compile(
        r"\b(?:the (?:\w+ )?(?:goal|aim|objective|purpose|intention)s? (?:of the (?:\w+ )?(?:\w+) )?(?:was|were|"
        r"being) to|"
        r"with the (?:\w+ )?(?:aim|goal|objective|intention|purpose) of|"
        r"aim(?:ed|ing) to|in an? (?:\w+ )?(?:attempt|effort|bid) to|"
        # "was hoped to" is what others hoped.
        r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!ly )hop(?:ed|ing) to(?! have\b)|"
        r"(?:planned|intended) to(?! have\b))\b"
    ),
    "the sentence says what somebody meant to achieve",
    ("The aim of the attack was to cut the road.", "They attacked in an attempt to relieve the fort.", "They hoped to win."),
    (
        "They cut the road.",
        "Aimed fire hit the mill.",
        "The powder was designed to burn.",
        "One rider was hoped to have fled.",
        "The raid was initially hoped to end the war.",
    ),
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
        r"(?i)\b(?:(?:was|were|been|became|become|left|remained) (?:(?!nearly|partly|partially|virtually|practically)"
        r"(?:now|also|then|\w+ly) )?(?:encircled|"
        r"surrounded|besieged|cut off|trapped)|(?<!that )(?<!which )(?<!who )(?:encircled|surrounded|"
        r"besieged)(?= (?:(?:the|an?|all)\b|(?-i:[A-Z])))|"
        r"laid siege to)\b(?! with|"
        r" from (?:\w+ )?(?:electricity|power|water|gas|heat\w*|food|internet|communications?|suppli"
        r"es)\b| by (?!the\b|(?-i:[A-Z])|"
        r"rebels?|forces|troops|government)|[^.;]* (?:on|from) (?:two|three) sides\b)"
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
        "The League had encircled the mill on three sides.",
        "The base was partially besieged by rebels.",
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

CUES = (AIM, PURPOSE, SURROUNDED, ENCLOSED)
