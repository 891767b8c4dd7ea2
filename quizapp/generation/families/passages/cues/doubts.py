"""The words by which sentences of a passage are told apart: disagreement, denial, doubt.

Only cues, each with its reason and examples; the questions stand in ``by_words``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.cues.reports import SAYINGS
from quizapp.generation.families.passages.declared import Cue

DENIED = Cue(
    "a denial",
    re.compile(
        r"\b(?:(?P<shown>den(?:ied|ies|ying)) (?:(?:this|these|the|that|such|all) (?:\w+ )?(?:claim|report|"
        r"allegation|accusation|figure|"
        r"charge)s?|this|"
        r"any (?:(?:\w+ ){1,3}(?:had|has|have|was|were)|involvement|responsibility|wrongdoing|knowledge|role|part|link|"
        r"connection)|"
        r"all of|having|responsibility|involvement|it\b|that (?:it|they|the)\b|being))"
    ),
    "the sentence says that somebody denies a report or a charge",
    ("The army denied this claim.", "The rebels denied having used gas.", "The coalition denied that it had hit the dam."),
    (
        "The guards denied them entry.",
        "Henry denied any rest for the dead.",
        "The claim was not verified.",
        "He denied that he was in command.",
    ),
    roots=tuple("denied denies denying".split()),
    in_small=True,
)
CONTRARY = Cue(
    "words against a report",
    re.compile(
        rf"(?i)\b(?:den(?:y|ied|ies|ying|ial)|contra(?:dict|ry)\w*|disput\w+|refut\w+|reject\w+|dismiss\w+|false\w*|untrue|"
        rf"(?:{SAYINGS})\b[^.]*\b(?:not|never|no|neither|nor))\b"
    ),
    "a reader can defend the sentence as a denial",
    ("The coalition stated that the dam had not been hit.", "They rejected the offer."),
    ("The army claimed that the base stood.", "The next day the base fell."),
)
UNVERIFIED = Cue(
    "a claim that nobody checked",
    re.compile(
        r"\b(?:(?:not|never|neither) (?:\w+ )?(?:be |been )?(?:independently )?(?:verif|confirm)\w+|"
        r"no independent (?:confirm|verif)\w+|unverified (?:report|claim|account)s?|unconfirmed (?:report|claim|account)s?|"
        r"yet to be (?:independently )?(?:confirm|verif)\w+|(?:difficult|impossible) to (?:verify|confirm)|"
        r"without (?:independent )?(?:confirmation|verification))\b"
    ),
    "the sentence itself says that a claim has not been confirmed",
    ("The claims were not independently verified.", "There were unconfirmed reports of a ceasefire."),
    ("The army confirmed the claim.", "Reports of the fighting were contradictory."),
    roots=tuple("verif confirm".split()),
    in_small=True,
)
SETTLED = Cue(
    "a claim that was settled later",
    re.compile(
        r"\b(?:later|then|subsequently|eventually|finally|afterwards) (?:\w+ )?(?:confirm|verif|prov|disprov|den)(?:ied|ed)\b"
    ),
    "what was confirmed or denied in the end is no longer open",
    ("It was an unconfirmed report; it was later confirmed.",),
    ("It was later reported, though not confirmed, that the mill fell.",),
    in_small=True,
)
UNSURE = Cue(
    "an open claim",
    re.compile(
        r"\b(?:unconfirmed|unverified|verif\w+|confirm\w*|corrobor\w*|uncorrobor\w*|substantiat\w*|unsubstantiat\w*|"
        r"authenticat\w*|validat\w*|geolocat\w*|debunk\w*|independent(?:ly)?|(?:un)?reliab\w*|evidence|proof|prove[ds]?|proven|"
        r"doubt\w*|question\w*|unclear|uncertain|speculat\w*|suggest\w*|"
        r"unknown|alleg\w+|rumou?r\w*|contradict\w*|disput\w+|den(?:y|ied|ies|ying)|exaggerat\w+|false\w*|propaganda)\b"
    ),
    "a reader can defend the sentence as one that says that a claim is not confirmed",
    (
        "There was no evidence of an advance.",
        "It is unclear who won.",
        "The rebels denied this.",
        "Photographs showed smoke, corroborating the report.",
    ),
    ("The army claimed that the base stood.",),
    in_small=True,
)


CUES = (SETTLED, DENIED, CONTRARY, UNVERIFIED, UNSURE)
