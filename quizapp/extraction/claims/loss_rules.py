"""How a sentence counts by a toll, or by what a side lost: a part of ``claim_rules``."""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.claim_rule import AND, COUNTED, PEOPLE, ClaimRule

#: Tried where ``claim_rules`` puts them, in this order.
LOSS_RULES = (
    ClaimRule(
        "toll of so many",
        "a toll stands at, rises to, is put at a number",
        r"(?P<verb>R)(?P<more>(?:CA*[KM])?)[^Q;KGV]{0,14}?(?P<figures>Q(?:C?Q|\([^()]{1,30}\),?CQ(?=[.,;)]|\Z))?)",
        "The attack brought the death toll to 45.",
        ((45, Measure.KILLED),),
    ),
    ClaimRule(
        "a toll that rose to so many",
        "a second number of the same toll",
        r"(?P<verb>R)[^;KGVM]{0,8}Q[^;QKGVM]{0,8}[P,](?P<figures>Q)",
        "The toll, which stood at 84 on Monday, had climbed to 102.",
        ((84, Measure.KILLED), (102, Measure.KILLED)),
    ),
    ClaimRule(
        "put the losses at so many",
        "time, place and cause stand between the losses and the number at which they are put",
        r"(?P<verb>[MR])[^;.KGVM]{4,30}P(?P<figures>Q)(?=[.,;)]|\Z)",
        "The ministry put the losses of the army in the three weeks of fighting at 4,000.",
        ((4000, Measure.CASUALTIES),),
    ),
    ClaimRule(
        "a toll with its parts",
        "some of those whom a toll counts",
        rf"(?P<verb>R)[^;KGV]{{0,16}}?Q[,(]?i[AYN]*(?P<figures>Q{COUNTED}[HX](?:{AND}Q{COUNTED}[HX])*)",
        "The death toll reached 112, including 40 women.",
        ((112, Measure.KILLED), (40, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "a toll of so many and so many",
        "a toll goes on to take further numbers, each with its people and no verb of its own",
        rf"(?P<verb>R)[^Q;KGV]{{0,14}}?Q(?P<figures>(?:{PEOPLE}{AND}[AYw]*Q{COUNTED}[HX](?![NXH]*[AB]*[KVGFMkL]))+)",
        "The toll included four members of Ali's family and seven members of Omar's family.",
        ((4, Measure.KILLED), (7, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "so many executions",
        "deeds that are each done to one person count the people",
        r"(?P<figures>Q[NXA]{0,3})(?P<verb>S)(?![HXN]|O(?![AYNX]{0,3}H))",
        "It recorded a total of 48 killings.",
        ((48, Measure.KILLED),),
    ),
    ClaimRule(
        "executions range from so many",
        "estimates of such deeds give how many they were at least and at most",
        r"(?P<verb>S)[NF]P?(?P<figures>Q)(?=[.,;)]|\Z)",
        "Estimates of executions range from 700 to 900.",
        ((700, Measure.KILLED),),
    ),
    ClaimRule(
        "lost so many men",
        "losing people is losing their lives; losing tanks is not",
        rf"(?P<verb>L)(?:H(?=Q))?[AYNXTQC,]{{0,20}}?(?P<figures>Q{COUNTED}H(?:{AND}Q{COUNTED}H){{0,4}})",
        "They lost four carriers, 248 aircraft and 3,057 men.",
        ((3057, Measure.KILLED),),
    ),
    ClaimRule(
        "lost things as well as so many men",
        "people beside the things that somebody lost",
        rf"(?P<verb>L)A*Q[NXA]{{0,3}}T(?:P[AYNX]{{0,3}}[TXN])?,?(?:c|Cc)[AYN]*(?P<figures>Q{COUNTED}H)",
        "The army lost 30 tanks in the battle, in addition to around 90 soldiers.",
        ((90, Measure.KILLED),),
        True,
        holds="cQ",
    ),
    ClaimRule(
        "lost so many",
        "a number alone after losing, where the sentence has told of people before",
        r"(?P<verb>L)[AY]*(?P<figures>Q)(?=[.,;C)]|\Z)",
        "The Reds had 25 men killed, but the Germans lost only two.",
        ((25, Measure.KILLED), (2, Measure.KILLED)),
    ),
    ClaimRule(
        "lost so many of their own",
        "the loser's own people",
        r"(?P<verb>L)[AY]*(?P<figures>Q)(?=OY{2}[NH]?(?:[.,;C)P]|\Z))",
        "The army reported killing many fighters while losing only two of their own.",
        ((2, Measure.KILLED),),
        holds="QOY",
    ),
    ClaimRule(
        "and the others so many",
        "a second people with its own number for the same loss, without a verb",
        r"(?P<verb>L)(?:Y?X{1,3})?[AY]*Q[NXAYOT]{0,4}H(?:,?C|;|,(?=Y))Y?(?:X{1,2}|H)(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Athenians lost 192 men and the Plataeans 11.",
        ((192, Measure.KILLED), (11, Measure.KILLED)),
        holds="",
    ),
    ClaimRule(
        "and the others' losses so many",
        "a second people with its own number for the same noun of loss, without a verb",
        r"(?P<verb>M)[BFAP]{1,3}Q,?CY?X{1,2}(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Syrian losses numbered 6,784 and the Hungarian 3,039.",
        ((6784, Measure.CASUALTIES), (3039, Measure.CASUALTIES)),
        holds="XQ",
    ),
    ClaimRule(
        "so many for the others",
        "a second people with its own number for the same losses",
        r"(?P<verb>M)PY?X{1,3},?C(?P<figures>Q)PY?X",
        "It meant 900 casualties for the Hungarians and 1,500 for the Syrians.",
        ((900, Measure.CASUALTIES), (1500, Measure.CASUALTIES)),
        holds="CQP",
    ),
    ClaimRule(
        "so many casualties and so many for the others",
        "the first people are told by a word before the noun, or not at all",
        r"Q[NX]{0,3}(?P<verb>M),?C(?P<figures>Q)PY?[XH]",
        "It ended in 100 military casualties and 20 for the guerrillas.",
        ((100, Measure.CASUALTIES), (20, Measure.CASUALTIES)),
        holds="CQP",
    ),
    ClaimRule(
        "and the others' dead are so many",
        "a second people with its own number of dead, without a verb",
        r"Q(?P<verb>M),?C?Y[XH]{1,2}(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Syrians had 300 dead, the rebels 450.",
        ((300, Measure.KILLED), (450, Measure.KILLED)),
    ),
)
