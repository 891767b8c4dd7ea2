"""How a sentence tells first how many people there were and then what befell them: a part of ``claim_rules``."""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.claim_rule import AND, COUNTED, DONE, PEOPLE, WITH_NUMBERS, ClaimRule

#: Tried where ``claim_rules`` puts them, in this order.
NUMBER_FIRST_RULES = (
    ClaimRule(
        "so many were killed",
        "the numbers are the subject of a passive; several may share one verb",
        rf"(?P<figures>Q{WITH_NUMBERS};?)W?B[ABY]*(?:F?D?PB[ABY]*|PY?[XN]{{1,5}}PB[AB]*)?(?:[FNk]N?A*,?C?A*)??{DONE}",
        "66 rebels and 38 soldiers were killed.",
        ((66, Measure.KILLED), (38, Measure.KILLED)),
    ),
    ClaimRule(
        "so many were so treated and killed",
        "the last of joined passives tells what befell them",
        rf"(?P<figures>Q{PEOPLE}[HX])B[AB]*[NPF][NPYA]{{0,4}},?[NPYACFkT,]{{0,10}}CA*(?P<verb>K)(?![AY]*[QXH])",
        "Some 45 farmers were rounded up, led up a hill and massacred.",
        ((45, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "so many did this and were killed",
        "the last of two verbs tells what befell those who did the first",
        rf"(?P<figures>Q{PEOPLE}[HX])[NF][NXAYOPDT]{{1,16}}?,?CA*B[AB]*(?P<verb>K)(?![AY]*[QXH])",
        "That day, three armed men tried to cross the river and were shot dead.",
        ((3, Measure.KILLED),),
        True,
        holds="CB",
    ),
    ClaimRule(
        "so many taken were killed",
        "a participle says which ones they are, and the passive after it what befell them",
        rf"(?P<figures>Q{PEOPLE}[HX])K[NXAYOTPD]{{0,10}}?B[ABY]*{DONE}(?![AY]*[QXH])",
        "On that day, 12 soldiers captured a week earlier were executed.",
        ((12, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "so many wounded people died",
        "a participle before them says which ones they are",
        r"(?P<figures>Q)K[NX]{0,2}[HU](?:P[YNXT]{1,4})?(?:B[AB]*)?A*(?P<verb>[VK])(?![AY]*[QXH])",
        "That night, 40 wounded soldiers froze to death.",
        ((40, Measure.KILLED),),
    ),
    ClaimRule(
        "so many died",
        "the numbers are the subject of a verb of dying or fleeing",
        rf"(?P<figures>Q{WITH_NUMBERS})W?[AB]*(?:PB+A*|[kF]PC)?(?P<verb>V)",
        "In all, 649 Argentines, 255 Britons, and three islanders died.",
        ((649, Measure.KILLED), (255, Measure.KILLED), (3, Measure.KILLED)),
    ),
    ClaimRule(
        "so many killed",
        "a participle after the number, without a verb; not followed by an object of its own",
        rf"(?P<figures>Q(?:OQ)?{PEOPLE}(?:{AND}Q(?:OQ)?{PEOPLE}){{0,6}}){DONE}(?!A*(?:[YX]|Q(?!K)))",
        "The list names 13 soldiers killed in an ambush.",
        ((13, Measure.KILLED),),
    ),
    ClaimRule(
        "so many of them killed",
        "a phrase of place or side stands between the people and their participle",
        rf"(?P<figures>Q{COUNTED}[HU](?:[OP][AY]*[NXT]{{1,5}}(?:\(X\))?)){DONE}(?=[,;.)CPD]|\Z)",
        "By then, 300 fighters on both sides wounded.",
        ((300, Measure.WOUNDED),),
        True,
    ),
    ClaimRule(
        "so many dead",
        "the number counts the dead, the deaths, the casualties",
        rf"(?P<figures>Q{PEOPLE}(?:{AND}Q{PEOPLE}){{0,6}})(?:,i[NXHAY]{{1,4}},)?(?P<verb>M)(?P<more>(?:,?A*,?C?A*[KM](?![AY]*Q)){{0,3}})",
        "It cost 10 British and 30 Argentine lives.",
        ((10, Measure.KILLED), (30, Measure.KILLED)),
    ),
    ClaimRule(
        "so many sustained injuries",
        "people who had wounds",
        rf"(?P<figures>Q{COUNTED}H)[NF][NA]{{0,3}}(?P<verb>M)(?=[,.;)PDC]|\Z)",
        "Another three soldiers sustained light injuries.",
        ((3, Measure.WOUNDED),),
        True,
    ),
    ClaimRule(
        "so many lay dead",
        "dead as what they were or lay",
        rf"(?P<figures>Q{WITH_NUMBERS})W?B[AB]*(?P<verb>M)(?P<more>(?:,?A*,?C?A*[KM]){{0,3}})(?![AY]*Q)",
        "At least two people were confirmed dead.",
        ((2, Measure.KILLED),),
    ),
    ClaimRule(
        "leaving so many somewhere dead",
        "a phrase of place or side stands between the people and what they were left",
        rf"E(?P<figures>Q{COUNTED}[HU](?:P[AYNXT]{{1,4}}))(?P<verb>[MK])(?=[,;.)CPD]|\Z)",
        "The clash left over 60 soldiers on both sides dead.",
        ((60, Measure.KILLED),),
        True,
        holds="EQ",
    ),
    ClaimRule(
        "so many were lost",
        "people lost with their ship or plane",
        rf"(?P<figures>Q{WITH_NUMBERS})W?B[AB]*(?P<verb>L)",
        "Five ships and 1,200 sailors were lost.",
        ((1200, Measure.KILLED),),
    ),
    ClaimRule(
        "a crew of so many",
        "the number stands behind the body of people that was killed or taken",
        r"(?:(?P<verb>[KG])[AYNX]*HO(?P<figures>Q)(?![NXAY]*[HTU]))",
        "The plane crashed, killing its crew of eight.",
        ((8, Measure.KILLED),),
        holds="HOQ",
    ),
    ClaimRule(
        "a garrison of so many",
        "the same as the subject of a passive",
        rf"HO(?P<figures>Q[NH]?)B[AB]*{DONE}",
        "The garrison of 400 was put to the sword.",
        ((400, Measure.KILLED),),
        holds="HOQ",
    ),
    ClaimRule(
        "a garrison of so many gave up",
        "the same as the subject of a verb of dying or surrender",
        r"HO(?P<figures>Q[NH]?)[AB]*(?P<verb>V)",
        "The garrison of 300 surrendered.",
        ((300, Measure.CAPTURED),),
        holds="HOQ",
    ),
)
