"""The words by which sentences of a passage are told apart: days that are given, counted, or only pointed to.

Only cues, each with its reason and examples; the questions stand in the ``days`` of the family.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

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


CUES = (COUNTED_DAY, REFERRED_DAY)
