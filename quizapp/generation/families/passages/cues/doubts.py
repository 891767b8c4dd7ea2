"""The words by which sentences of a passage are told apart: disagreement, denial, doubt.

Only cues, each with its reason and examples; the questions stand in ``by_words``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of, at_word, whole_words
from quizapp.generation.families.passages.cues.reports import SAYING, SAYING_ROOTS, SAYINGS
from quizapp.generation.families.passages.declared import Cue

_ANY_SAID = any_of((*SAYING, "according"))
DISAGREE = Cue(
    "reports that disagree",
    re.compile(
        r"\b(?:contradict\w+ (?:\w+ )?(?:reports|accounts|claims|figures|statements|sources|estimates|information)|"
        r"(?:reports|accounts|claims|figures|statements|estimates)\b[^.;]{0,60}\bcontradict\w+|"
        r"conflicting (?:reports|accounts|claims|figures|statements)|(?:is|are|was|were|remains?) disputed|"
        r"(?:accounts|figures|reports|estimates|sources|historians) (?:\w+ )?(?:differ|var(?:y|ied)|disagree)\w*)\b"
    ),
    "the sentence says in so many words that accounts do not agree",
    ("Reports of the fighting were contradictory.", "Estimates vary between 20 and 60.", "The number is disputed."),
    (
        "The contradictory orders of both generals delayed the reserve.",
        "In contrast, SOHR counted 66 dead.",
        "The claim was not independently verified.",
    ),
    roots=tuple("contradict conflicting disputed differ vary varied disagree".split()),
    in_small=True,
)
AT_ODDS = Cue(
    "accounts at odds",
    whole_words(
        r"contradict\w* conflicting disput\w+ controvers\w+ debat\w+ differ(?:ing|ed|s|ent(?=\s(?:accounts|reports)))? "
        r"varied vary varies others disagree\w* challenged contested questioned doubt\w* unclear uncertain discrepan\w+ "
        r"inconsisten\w+".split()
    ),
    "a reader can defend the sentence as one that says that accounts do not agree",
    ("It is unclear who won.", "The two sides disagreed.", "Opinions varied.", "Others believe that it fell."),
    ("In contrast, SOHR counted 66 dead.",),
)
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
_TOLD = (
    r"claim(?:s|ed)|said|says|stat(?:es|ed)|announced|report(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|alleg(?:es|ed)|"
    r"assert(?:s|ed)|"
    r"declared|argued"
)
_AGAINST = r"den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)|refut(?:es|ed)|contradict(?:s|ed)|counter(?:s|ed)"
_JOINTS = "though|although|but|whereas|while|however|yet|contrast|contrary|despite"
SET_AGAINST = Cue(
    "words that may stand against others",
    re.compile(
        at_word(
            rf"(?:{_JOINTS}|on the other hand)\b[^.]*\b(?:{_TOLD}|{_AGAINST}|according)\b|"
            rf"(?:{_TOLD}|according)\b[^.]*\b(?:{_JOINTS})\b|"
            rf"(?:{_AGAINST}|denial)\b"
        )
    ),
    "a reader can defend the sentence as one that sets one account against another",
    ("However, Hill Watch reported two raids.", "In contrast, SOHR said that 66 died.", "The League denied this."),
    ("Hill Watch reported a raid.", "The army took the ford, but the river rose."),
    in_small=True,
)
TWO_VOICES = Cue(
    "two voices",
    re.compile(
        rf"(?i)\b{_ANY_SAID}\b.*\b(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bit )(?<!\bwho )(?<!\balso )(?<!\band ){_ANY_SAID}\b"
    ),
    "two accounts stand side by side in one sentence, and a reader can hear them disagree",
    ("The Guild reported 500 gone, while the Red Cross stated that nobody had left.", "Hill Watch said so; Karsa denied it."),
    (
        "Hill Watch reported a raid.",
        "The army took the ford, and the river rose.",
        "The Guild reported 500 gone, while they also claimed that 12 had given up.",
    ),
    roots=SAYING_ROOTS,
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


CUES = (DISAGREE, AT_ODDS, DENIED, CONTRARY, SET_AGAINST, TWO_VOICES, UNVERIFIED, UNSURE)
