"""The words by which sentences on causes, doubts and old texts are told apart.

Only cues, each with its reason and examples; the questions stand in ``wordings.account``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

#: Behind "due to": no verb that belongs to what stands before it ("the losses due to the raid were also reported").
_NO_VERB = r"(?![^,;.]*\b(?:was|were|is|are|has|have)\b)"
#: Behind the noun of a cause a second verb of what stands before it: "due to the rains | and bogged".
_EFFECT = (
    r" and (?:(?:was|were|had|then|also|so|thus|therefore|thereby) |"
    r"(?!wounded|injured|armed|combined|limited)[a-z]+ed\b(?! [a-z]+s\b))"
)
BECAUSE = Cue(
    "a reason in so many words",
    re.compile(
        r"(?<!not )(?<!partly )(?<!either )(?<!or )(?<!perhaps )(?<!possibly )(?<!probably )"
        r"\b(?P<shown>(?:because (?!of\b)(?=[^,;.]*\b(?:was|were|is|are|had|has|have|did|could|would|"
        rf"\w+ed|lay|held|took|came|went|fell|left|lost|ran)\b)|because of {_NO_VERB}|"
        rf"due to {_NO_VERB}(?!(?:\w+ )?(?:traps|mines|bomb|explosi|wounds|injur)|arrive|begin|be\b|start|leave|take|meet|"
        r"return|join|go\b))"
        r"(?!(?:the |a )?(?:[\w-]+ )?(?:firing|shelling|fire\b|air-?strikes?))[^,;:.()“”\"–]{8,110}?)"
        # "due to the rains and bogged on both banks": the effect goes on behind the cause
        rf"(?=[,;.]|\Z|{_EFFECT})"
    ),
    "the sentence gives a reason with the word for one",
    ("They fled because the ford was lost.", "The attack failed due to the rain."),
    (
        "The riders were due to arrive at noon.",
        "The loss of riders due to the raids at the mill were also told.",
        "The League took the hill.",
        "Seven died due to hidden mines.",
        "They stayed, either because the ford was lost or because the rain came on.",
        "In response to this, the town rose.",
        "Ten men were hurt because of shelling.",
        "Because of the shelling ten men had been hurt.",
        "It was hard because the Tarn, the Mole and the Verna run west.",
    ),
    ("because", "due to"),
    in_small=True,
)
WHY = Cue(
    "what may be a reason",
    re.compile(
        r"(?:\b(?i:because|due|owing|caus\w+|reason\w*|response|reaction|retaliat\w+|reveng\w+|aveng\w+|protest\w*|fear\w*|"
        r"account of|"
        r"punish\w*|therefore|thus|hence|consequen\w+|results?|resulted|resulting|so that|so \w+ that|in order|led to|since|"
        r"thanks|"
        r"prompt\w*|motivat\w+|trigger\w*|anger\w*|angry|resent\w*|provok\w+|spark\w*|encourag\w+|dissatisf\w+|grievanc\w*|"
        r"hoping|"
        r"wish\w*|want\w*|given|forced|meant|meaning|explain\w*|why|purpose|intend\w*|to (?:avoid|prevent|punish|protect|"
        r"stop|relieve|secure)|unable|surprised|reali[sz]\w+|faced|believing|knowing|despite|contribut\w+|made it|this made|"
        r"making|which made|so (?:he|she|they|it|the)|for (?:he|she|they|it|the) \w+ (?:was|were|had)|preventing)\b|"
        r"\b[Aa]s (?:he|she|it|they|there|most|many|the|his|her|their|its|no|[A-Z]))"
    ),
    "a reader can defend the sentence as one that gives a reason",
    ("Unable to cross, they turned back.", "They fled, as the ford was lost.", "Thus it fell."),
    ("The League took the hill.",),
)
UNCERTAIN = Cue(
    "the article is not certain",
    re.compile(
        r"\b(?P<shown>may (?:well |also )?have|it is (?:also )?(?:possible|unclear|unknown|uncertain|likely|"
        r"unlikely|probable|"
        r"doubtful|not known|not clear|not certain)|possibly|presumably|perhaps(?! (?:the )?(?:most|best|more|even|worst|"
        r"least)\b)|(?:is|are|remains?|was|were) (?:unclear|"
        r"unknown|"
        r"uncertain)|(?:seems?|appears?) to have)\b"
    ),
    "the sentence itself says that something is not certain",
    ("He may have died in the fight.", "It is unclear who began it.", "The number is unknown.", "They seem to have fled."),
    (
        "He died in the fight.",
        "Peace might have been made, but the League refused.",
        "It was clear that he fled.",
        "Perhaps most of all, they wanted bread.",
    ),
    tuple(
        "may |possib|unclear|unknown|uncertain|likely|probable|doubtful|not known|not clear|not certain|presum|"
        "perhaps|seem|appear".split("|")
    ),
    in_small=True,
)
DOUBTED = Cue(
    "what may be uncertain",
    re.compile(
        r"\b(?:may|might|could have|would have|possib\w+|unclear|unknown|uncertain\w*|(?:un)?likely|probab\w+|doubt\w*|"
        r"presum\w+|perhaps|seem\w*|"
        r"appear\w*|appar\w+|suggest\w*|estimat\w+|believ\w+|thought|evidence|legend\w*|tradition\w*|debat\w+|disput\w+|"
        r"claim\w*|"
        r"alleg\w+|suppos\w+|rumou?r\w*|said to|reportedly|circa|not known|controvers\w+|vary|varies|"
        r"differ\w*|if|whether|must have|should have|theor\w+|speculat\w+|assum\w+|considered|almost certainly|"
        r"obscure|potential\w*)\b"
    ),
    "a reader can defend the sentence as one that leaves something open",
    ("It is said to have been large.", "Scholars doubt it.", "They were potentially lost.", "It was most likely so."),
    ("The League took the hill.",),
    in_small=True,
)
MARKS = Cue(
    "quotation marks",
    re.compile(r"[“”\"«»‘]|(?<!\S)'(?=[a-z])"),
    "whatever stands in quotation marks may be somebody's words",
    ("It is called “The Long War”.", "They blew up a 'tunnel bomb'."),
    ("The League took the hill.",),
)

CUES = (BECAUSE, WHY, UNCERTAIN, DOUBTED, MARKS)
