"""The words by which sentences on what followed a deed are told apart: who owned to it, who protested, how it ranks.

Only cues, each with its reason and examples; the questions stand in ``wordings.aftermath``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Cue, thesaurus

_DEED = any_of("attacks? bombings? assault raid shootings? operation blast explosions? killings? ambush strikes?".split())
_MOST = (
    r"(?:deadliest|bloodiest|worst|largest|biggest|greatest|heaviest|costliest|fiercest|highest|longest|"
    r"most (?:deadly|destructive|devastating|serious|severe|intense|violent|costly))"
)
_STRIFE = any_of(
    "war conflict troubles campaign siege insurgency uprising revolt rebellion invasion fighting occupation".split()
)
_AMONG = (
    rf"(?:since\b|(?:of|in|during) the (?:[\w-]+ )?(?:{_STRIFE}|century|year|country|region)\b|in (?:the |\w+ )?history\b|"
    r"ever\b(?: (?:\w+ed|seen|fought|built|known|made|held|met|told)\b)?|"
    r"in (?:over |more than |nearly |almost )?(?:[\w-]+ )?(?:years|months|decades)\b|"
    r"up (?:to|until) (?:that|this|then)\b|until (?:then|that)\b|to date\b|so far\b|at (?:the|that) time\b)"
)

OWNED = Cue(
    "a deed owned to",
    re.compile(
        r"\b(?P<shown>(?:claim(?:ed|ing|s)|took|taken|accepted|admitted|assumed) (?:the |full |public )?"
        rf"(?:responsibility|credit)|claimed (?:the|this|that|these|both) (?:[a-z]+ )?{_DEED}"
        r"(?=[.,;]| as\b| in (?:a|an|its)\b))"
    ),
    "the sentence says that somebody called a deed their own",
    ("The Guard claimed responsibility for the raid.", "The League later claimed this attack."),
    ("The League claimed the attack had failed.", "The mayor took the hill.", "He blamed the League."),
    ("responsib", "credit", "claimed"),
    in_small=True,
)
OF_DOERS = thesaurus(
    "doers",
    "responsib blam accus behind/ suspect attribut credit admit admission confess perpetrat carried_out_by culprit mastermind "
    "ordered_by own_up owned_up claim believed_to_(?:be|have) said_(?:to_be|they|that_(?:it|they)|it_had) statement spokes "
    "announc declar deni(?:ed|es) deny trial guilty convict arrest charged retaliat reveng",
    "The Guard was believed to be behind the fire.",
    "Reed confessed to the raid.",
    "A spokesman said that they had meant the mill.",
)
RANKED = Cue(
    "a place among others",
    re.compile(
        rf"(?<!\d[a-z]{{2}} )(?<!second )(?<!third )\b"
        rf"(?P<shown>{_MOST} (?:(?!(?:and|but|which|who|that|when)\b)[\w'’-]+,? ){{0,12}}?{_AMONG})"
    ),
    "the sentence says how something compares with all others of its kind",
    (
        "It was the deadliest raid since 1902.",
        "This was the largest fire of the war.",
        "The toll was the highest in ten years.",
    ),
    (
        "The largest guns fired.",
        "It was the 23rd largest raid of the war.",
        "It was the best mill in Tarn.",
        "The biggest ship had sailed, and since then it rained.",
    ),
    tuple("deadli|bloodi|worst|largest|biggest|greatest|heaviest|costli|fierces|highest|longest|most ".split("|")),
    in_small=True,
)
OF_RANK = thesaurus(
    "rank",
    "first_(?:time|ever|of_|since|to/|such|major|large|in/|raid|attack) most_(?!of) more_than/ less_than/ no_\\w+_had/ "
    "than_(?:any|the|other|in) unlike compar unprecedented never_ ever/ record/ only_ last_ "
    "major decisive turning_point water_mark significan important largest biggest greatest highest heaviest deadliest "
    "bloodiest worst longest fiercest costliest smallest lowest least/ best/ strongest equal "
    "similar_(?:attack|raid|event|incident|act) same/ "
    "(?:great|larg|high|heav|few|bigg|wors|low|strong|small)(?:er|ier)/ worse outnumber exceed surpass rare unusual unique "
    "typical series second_(?:time|largest|most)",
    "It was the first raid on the mill.",
    "Unlike before, they came by night.",
    "More men were lost than in the year before.",
)

CUES = (OWNED, OF_DOERS, RANKED, OF_RANK)
