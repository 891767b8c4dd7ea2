"""The words by which sentences of a passage are told apart: days that are given, counted, or only pointed to.

Only cues, each with its reason and examples; the questions stand in the ``days`` of the family.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS
from quizapp.generation.families.passages.declared import Cue

_MONTH = "|".join(MONTHS)
BY_DAY = Cue(
    "by a day",
    re.compile(
        rf"\b(?:by|no later than|at the latest on) (?:(?:the )?(?:early |late )?(?:morning|night|evening|afternoon) of )?"
        rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH.lower()})|(?:{_MONTH.lower()}) \d{{1,2}})\b"
    ),
    "“by” before a day with its month sets a limit; “by the end of the day” and “until” do not",
    ("By 15 October, they had taken the town.", "They had taken the town by October 15."),
    (
        "By the end of the day, they had taken the town.",
        "Resistance persisted until 17 April.",
        "By 300 men they were stopped.",
    ),
    roots=("by ", "no later than ", "at the latest on "),
    in_small=True,
)
NO_LIMIT = Cue(
    "no limit of a deed",
    re.compile(
        r"\b(?:continu\w+|remain\w*|still|not|no|only|ongoing|last(?:ed|ing)|persist\w+|at the latest|until|reportedly|"
        r"(?:restrict|confin|limit|reduc|number|controll)ed|held|"
        r"(?:report|stat|claim|announc|confirm)ed|said|"
        r"(?:was|were) (?:under|in|within|at|near|about|able|unable|ready|[a-z]+ing)|per ?cent|most of|half of|"
        r"(?:ask|order|agree|plan|demand|hope|promise|expect|told|urge|call|intend|instruct)\w* [^.]*\bto)\b"
    ),
    "a state that lasted, a thing not done or only ordered by a day is not limited by it",
    (
        "By 8 May, they were making little progress.",
        "By 8 May, they were within a mile of the mill.",
        "By 8 May, the fighting continued.",
        "By 8 May, the League was reduced to two villages.",
        "Stone asked Marsh to bring his men by 8 May.",
        "By 8 May, 40 dead were reported.",
    ),
    ("By 8 May, the League had taken the hill.",),
    in_small=True,
)
LOOSE_LIMIT = Cue(
    "another latest time",
    re.compile(
        r"\b(?:(?:until|till|before|as of) the|by the (?:\w+ )?(?:end|start|beginning|middle|hours|time|morning|evening|"
        r"afternoon|night|day|"
        r"week|month)|"
        r"(?:by|until|till|before|as of) (?:then|that|this|now|noon|dawn|dusk|night\w*|midnight|early|late|mid\w*|\d|"
        rf"(?:{_MONTH.lower()}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|prior to|already|had (?!to\b|an?\b|the\b|no\b|"
        rf"its\b|their\b|his\b)\w+|"
        r"previous\w*|earlier|as of|not later than|within \w+ days|so far|to date|up to|since)\b"
    ),
    "a reader can defend the sentence as one that gives only the latest time",
    (
        "The tunnels were built prior to the attack.",
        "By the early hours of 25 February, the mill was lost.",
        "The army had taken the hill.",
        "The city had become encircled.",
        "The town was empty by the evening.",
    ),
    ("On 3 May, the League attacked the mill.", "The town was taken by the rebels."),
    roots=(
        "by ",
        "had ",
        "as of",
        *"until till before prior already previous earlier later within".split(),
        "so far",
        "to date",
        "up to",
        "since",
    ),
    in_small=True,
)
COUNTED_DAY = Cue(
    "a day that has to be counted",
    re.compile(
        r"\b(?:(?:next|following|same|previous|preceding|that|very|first|second|third|last|final) (?:day|night|"
        r"morning|evening|"
        r"afternoon|week)|(?:\w+|\d+) (?:days?|weeks?|nights?) (?:later|earlier|after|before|afterwards|prior)|"
        r"the day (?:after|before)|(?:later|earlier) (?:that|on the same) day|overnight|yesterday|that (?:same )?(?:day|night)|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+(?:st|nd|rd|th)|meanwhile|at the same time|simultaneously|"
        r"concurrently)\b"
    ),
    "the sentence gives a time that has to be counted from another",
    ("The next day, the bridge fell.", "Two days later it rained.", "Later that day, they left."),
    ("On 3 May, the League attacked the mill.",),
    in_small=True,
)
_TIME_OF_DAY = r"(?:days?|nights?|mornings?|evenings?|afternoons?)"
REFERRED_DAY = Cue(
    "a day without its date",
    re.compile(
        r"\b(?:(?:on|in|during) )?(?:just |only )?(?:(?:(?:late |early )?in )?the (?:very )?(?:next|following|same|previous|"
        rf"preceding|opening|first|second|third|fourth|fifth|last|final) {_TIME_OF_DAY}(?: of (?:the )?[a-z-]+)?|"
        rf"(?:(?:later|earlier|early|late) (?:on )?)?that (?:same |very )?{_TIME_OF_DAY}|the {_TIME_OF_DAY} (?:after|before)|"
        rf"(?:an?|one|two|three|four|five|six|\d+) {_TIME_OF_DAY} (?:later|earlier|afterwards)|overnight)\b"
    ),
    "the sentence tells of a day, though not by its date",
    (
        "The mill fell on the first day of fighting.",
        "That day, it rained.",
        "Two days later, the mill fell.",
        "It fell overnight.",
    ),
    ("On 3 May, the League attacked the mill.", "The 16th Brigade left in the first week.", "That brigade left."),
    roots=tuple("day night morning evening afternoon".split()),
    in_small=True,
)


CUES = (BY_DAY, NO_LIMIT, LOOSE_LIMIT, COUNTED_DAY, REFERRED_DAY)
