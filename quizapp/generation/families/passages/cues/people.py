"""The words by which sentences on persons and forces are told apart: posts, orders, blame, strength, make-up.

Only cues, each with its reason and examples; the questions stand in ``wordings.people``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

_POSTS = r"(?:commander|governor|chief|head|leader|general|president|minister|king|emperor|marshal|captain|admiral|successor)"
_MOVES = r"(?:attack|retreat|withdrawal|advance|assault|charge|evacuation|offensive|surrender|mobili[sz]ation|bombardment)"

#: A name that stands alone: "dismissed Reed.", and not "dismissed Norland peace plans", "promoted Norlandish ideals".
_SOMEBODY = (
    r"(?: (?:the )?[A-Z][\w.'’-]*)+"
    r"(?:[,.;]| (?:as|to|from|and|in|on|for|who|after|before|because|with|by|at|instead|when|while)\b)"
)

_OFFICE = r"(?:command|duty|duties|post|office|position|role)"
POSTED = Cue(
    "a post given or lost",
    re.compile(
        rf"\b(?P<shown>(?:was|were|been) (?:\w+ )?(?:appointed|replaced (?:by (?=[A-Z])|as (?:the )?(?:\w+ )?{_POSTS})|"
        rf"dismissed (?:from|as (?:the )?(?:\w+ )?{_POSTS})|promoted|relieved of (?:\w+ )?{_OFFICE}|"
        rf"removed as)|(?:appointed|promoted|dismissed)(?={_SOMEBODY})|resigned|took over as|"
        rf"became (?:the )?(?:\w+ )?{_POSTS})\b"
    ),
    "the sentence says who was given a post, or lost one",
    ("Ada Stone was appointed to the guard.", "The council dismissed General Reed.", "Marsh became governor."),
    (
        "The bridge was replaced by a ferry.",
        "General Reed took the hill.",
        "The council dismissed Norland peace plans.",
        "They promoted Tarn ideals.",
    ),
    tuple("appoint|replac|dismiss|promot|reliev|removed|resign|took over|became".split("|")),
)
CHANGED = Cue(
    "somebody who may have had a new post",
    re.compile(
        r"(?:appoint|replac|dismiss|promot|reliev|remov|elect|crown|sack|resign|succe(?:ed|ss)|took over|\bbec[ao]me|"
        r"\bnam(?:ed|ing)\b|assign|in charge|command|nominat|proclaim|retire|oust|overthr|depos|\bpost(?:ed|s)?\b|"
        r"\bnew (?:commander|governor|chief|head|leader|general|president|minister|king|emperor))"
    ),
    "a reader can defend the sentence as one that tells of a new post",
    ("Reed succeeded Stone.", "The new leader fled."),
    ("The League took the hill.", "A new attack began."),
    in_small=True,
)
BLAMED = Cue(
    "blame",
    re.compile(
        r"\b(?P<shown>(?:accused|accusing)(?= (?:the |its |his |their |both )?(?:\w+ )?[A-Z])|"
        r"(?:blamed|blaming)(?= (?:(?:the|its|his|their|both) (?:\w+ )?[A-Z]|[A-Z]\w+ (?:forces|troops|army|government|"
        r"authorities|rebels|fighters))))"
    ),
    "the sentence passes on a charge of somebody against others",
    ("The mayor accused the League of looting.", "They blamed Norland forces."),
    ("The accused fled.", "The League took the hill.", "He blamed Tarnheim for his fall."),
    tuple("accus|blam".split("|")),
)
CRITICAL = Cue(
    "words against somebody",
    re.compile(
        r"(?:accus|blam|denounc|condemn|alleg|responsib|critici|fault|charge[ds]\b|\bden(?:y|ied)|protest|complain|"
        r"violat|crime|called (?:on|it|the)|attribut|\bclaims? of)"
    ),
    "a reader can defend the sentence as one that tells of blame",
    ("They criticised the mayor.", "The League denied it.", "There were claims of raids on the town."),
    ("The League took the hill.",),
    tuple(
        "accus blam denounc condemn alleg responsib critici fault charge deny denied protest complain violat crime called "
        "attribut claim".split()
    ),
    in_small=True,
)
NOT_DONE = Cue(
    "no open charge",
    re.compile(
        r"\b(?:not|never|nobody|without|avoid(?:ed|ing)|refrain(?:ed|ing)|declin(?:ed|ing)|den(?:y|ied|ies)|admit\w*|"
        r"acknowledg\w*|took responsibility|apologi[sz]\w*|confess\w*|retract\w*|cleared)\b"
    ),
    "who did not blame anybody, blamed nobody; and a charge that was denied or owned to is left open no more",
    ("She did not blame the League.", "He avoided blaming the mayor.", "The League, which they blamed, denied it."),
    ("The mayor blamed the League.",),
    in_small=True,
)
ORDERED = Cue(
    "an order",
    re.compile(
        rf"\b(?P<shown>(?<!not )(?<!never )(?:ordered|instructed)(?= (?:the|his|their|its|all|that|"
        rf"[A-Z]))(?! \w+ \w+ to attention)|"
        rf"ordered (?:an?|the) (?:\w+ ){{0,2}}?{_MOVES}|"
        r"(?:gave|issued) (?:the |an? |his |their )?(?:\w+ )?orders?(?= (?:to|that)\b))\b"
    ),
    "the sentence says what somebody ordered",
    ("Stone ordered the riders to cross.", "She gave the order to attack.", "He ordered a general retreat."),
    (
        "The riders kept order.",
        "In order to win, they crossed.",
        "He issued marching orders.",
        "He ordered his men to attention.",
    ),
    tuple("ordered|instructed|orders|order".split("|")),
)
DIRECTED = Cue(
    "what may have been an order",
    re.compile(
        r"(?:\border|instruct|\bcommanded\b|direct(?:ed|ive)|\btold\b|decid|decision|\bsent\b|\bsend|dispatch|"
        r"despatch|authori[sz]|"
        r"\basked\b|demand|urg(?:ed|ing)|call(?:ed|ing)|decree|forbade|commission|task(?:ed|s)|requir|assign|permi(?:t|ss)|"
        r"allowed|requested|proclaim|(?:was|were) to [a-z]+\b|\bplan|\bthe word\b|signal)"
    ),
    "a reader can defend the sentence as one that tells of an order",
    ("She told them to cross.", "Reed was to leave at dawn.", "All men were to be sent away.", "The council sent riders."),
    ("The League took the hill.",),
    in_small=True,
)

CUES = (POSTED, CHANGED, BLAMED, CRITICAL, NOT_DONE, ORDERED, DIRECTED)
