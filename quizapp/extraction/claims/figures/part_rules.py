"""Constructions that count parts of those counted before in the same sentence, by what they were: a part of ``claim_rules``.

Parts told in the sentence after it are ``parts``'.
"""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.claim_rule import AND, COUNTED, DONE_OR_SUFFERED, MEMBERS, ClaimRule

PART_RULES = (
    ClaimRule(
        "of which so many were of a kind",
        "the parts of a count of the dead, told by what they were",
        r"(?P<verb>M),{1,2}(?P<figures>QB[NXA]{0,3}[HU](?:ON)?(?:(?:,C?|C)QB?[NXA]{0,3}H)*)(?=[,.;)]|\Z)",
        "It reported 135 fatalities, of which 85 were civilians and 50 soldiers.",
        ((135, Measure.KILLED), (85, Measure.KILLED), (50, Measure.KILLED)),
        holds=",QB",
    ),
    ClaimRule(
        "the dead were of a kind, and so many of others",
        "further parts of the dead, behind what the first of them were, without a verb",
        r"Q(?P<verb>M)B[NXA]{0,3}H(?P<figures>(?:(?:,C?|C)Q[NXA]{0,4}H(?:CY?[NX]{0,2}H)?)+)(?=[,.;)]|\Z)",
        "It killed 90 people, of which: 60 dead were rebels, 20 soldiers and other troops and 10 civilians.",
        ((90, Measure.KILLED), (60, Measure.KILLED), (20, Measure.KILLED), (10, Measure.KILLED)),
        True,
        holds="QMB",
    ),
    ClaimRule(
        "of whom so many were of a kind",
        "the same of people whom a verb counted before",
        rf"{DONE_OR_SUFFERED}[NXAYOPDT]{{0,10}}(?:,,|P,)(?P<figures>(?:P(?=Q))?QB[NXA]{{0,3}}(?:[HX]|U(?:ON)?)"
        r"(?:(?:,C?|C)(?:P(?=Q)|Y?N(?=Q))?QB?[NXA]{0,3}[HX])*)(?=(?:C[NH])?[,.;)]|(?:C[NH])?\Z)",
        "In all, 70 people were killed, of whom 20 were Syrian soldiers and 30 were Hungarians.",
        ((70, Measure.KILLED), (20, Measure.KILLED), (30, Measure.KILLED)),
        holds="QB",
    ),
    ClaimRule(
        "of so many dead so many were of a kind",
        "a part of the dead who are counted right before it",
        r"[OP]Y?Q[NX]{0,3}H?(?P<verb>[KM])[^;QKGVM]{0,8},(?P<figures>QB[NXA]{0,3}[HXU](?:(?:,C?|C)QB?[NXA]{0,3}[HX])*)(?=[,.;)C]|\Z)",
        "Of the 300 dead, 200 were soldiers.",
        ((300, Measure.KILLED), (200, Measure.KILLED)),
        holds="QB",
    ),
    ClaimRule(
        "so many of the dead were of a kind and so many of another",
        "further parts of the dead, behind the first of them",
        r"QOY(?P<verb>[MK])B[NXA]{0,3}[HX](?:P[YNX]{1,3})?(?:\([^()]{0,12}\))?(?P<figures>(?:(?:,[CP]?|[CPc])A*QB?[NXA]{0,3}[HX]"
        r"(?:P[YNX]{1,3})?(?:\([^()]{0,12}\))?)+)(?=[,.;)]|\Z)",
        "In all, 21 of the dead were guards, while 10 were rebels.",
        ((21, Measure.KILLED), (10, Measure.KILLED)),
        holds="OY",
    ),
    ClaimRule(
        "of so many who died so many were of a kind",
        "a part of those whose death is told right before it",
        r"OQW(?:B[AB]*)?(?P<verb>[VK])[^Q;.KVG]{0,8},(?P<figures>QB[NXA]{0,3}[HXU])(?=[,.;)C]|\Z)",
        "Of the 1,619 who died, 1,420 were Italian sailors.",
        ((1619, Measure.KILLED), (1420, Measure.KILLED)),
        holds="QW",
    ),
    ClaimRule(
        "so many of them badly",
        "some of the wounded, told by how badly they were",
        r"(?P<verb>[KG])[^;QKGVMF]{0,12}(?:Q[NXAHY]{0,4})?[^;QKGVMF]{0,12},[iw,]?(?P<figures>Q)(?:OH)?A(?=[.,;)]|\Z)",
        "In all, 27 people were injured, five seriously.",
        ((27, Measure.WOUNDED), (5, Measure.WOUNDED)),
        words=frozenset("seriously critically severely badly gravely lightly slightly".split()),
    ),
    ClaimRule(
        "including so many who did this",
        "some of those before, told by a clause",
        r"(?P<verb>[KGVM])[^Q;KGVMF]{0,14}i[AYN]*(?P<figures>Q)WB[AB]*N",
        "Many rebels were killed, including 12 who were identified as officers.",
        ((12, Measure.KILLED),),
        holds="QWB",
    ),
    ClaimRule(
        "a toll with its parts by place",
        "parts of a count of the dead, told by where or of whose they were",
        r"(?P<verb>[RM])(?:[^;KGV(]{0,14}Q)?[(;]A*(?P<figures>Q(?:PY?[NXT]{1,4}|[NX]{0,3}[HXT])"
        r"(?:(?:,C?|C)A*Q(?:PY?[NXT]{1,4}|[NX]{0,3}[HXT](?:CX)?))+)(?=[).]|\Z)",
        "He put the number of dead at 300: 120 in the Hill Army and 180 in the Red Army.",
        ((300, Measure.KILLED), (120, Measure.KILLED), (180, Measure.KILLED)),
    ),
    ClaimRule(
        "so many of them under an age",
        "some of those before, told by how old they were",
        r"(?P<verb>[MSKG])[^;KGV]{1,24},,(?:QB?[NXA]{0,3}[HX](?:,C?|C)){0,3}(?P<figures>Q)BPYNO(?=Q)",
        "It led to the massacre of 60 Syrians, of whom 18 were women and ten were under the age of sixteen.",
        ((60, Measure.KILLED), (18, Measure.KILLED), (10, Measure.KILLED)),
        holds="QBPYNO",
    ),
)

#: Further parts, told by the way or after a verb of being; tried behind all of ``PART_RULES`` and what a second source counts.
ASIDE_PART_RULES = (
    ClaimRule(
        "among so many injured were so many",
        "the parts of those told before their verb",
        rf"P[QY](?P<verb>[KMU])B(?P<figures>Q{COUNTED}[HX](?![NXH])(?:{AND}Q{COUNTED}[HX](?![NXH]))*)(?![AB]*[KVF])",
        "Among the 17 injured were 16 soldiers and one policeman.",
        ((16, Measure.WOUNDED), (1, Measure.WOUNDED)),
        True,
        holds="BQ",
    ),
    ClaimRule(
        "against so many before",
        "the same count of another time, without a noun",
        r"(?P<verb>[MR])[^Q;.KGV]{0,8}Q[^Q;.,KGVM]{0,6}P{1,2}(?:YNO)?(?P<figures>Q)(?=D)",
        "Fatalities numbered 490 in November 2008 as against 3,500 in January 2007.",
        ((490, Measure.KILLED), (3500, Measure.KILLED)),
        holds="QD",
    ),
    ClaimRule(
        "so many killed compared with so many",
        "the same count of other years, without a noun",
        r"Q[^Q;.]{0,8}(?P<verb>[KVM])D?c(?P<figures>Q(?=D)(?:D,?CQ(?=D))*)",
        "In 1976, 295 people were killed compared with 111 in 1977 and 80 in 1978.",
        ((295, Measure.KILLED), (111, Measure.KILLED), (80, Measure.KILLED)),
        holds="cQ",
    ),
    ClaimRule(
        "among the dead were so many",
        "the verb stands behind where or of which side the dead were",
        rf"(?P<verb>K)P[^KGVMFB;]{{1,24}}B(?P<figures>Q{COUNTED}[HX](?![HX])(?:{AND}Q{COUNTED}[HX])*)",
        "Among the dead on the rebel side from the last two days were 12 guards and three officers.",
        ((12, Measure.KILLED), (3, Measure.KILLED)),
        True,
        holds="BQ",
    ),
    ClaimRule(
        "the dead were of a kind, including so many",
        "the parts of a count of the dead, behind what all of them were",
        rf"Q(?P<verb>M)(?P<more>(?:CA*K)?)B[NXA]{{0,3}}H,i[AYN]*"
        rf"(?P<figures>Q{COUNTED}[HX]{MEMBERS}(?:{AND}[AY]*Q{COUNTED}[HX]{MEMBERS})*)",
        "The other 3,218 dead were fighters, including 1,084 policemen and 300 soldiers.",
        ((3218, Measure.KILLED), (1084, Measure.KILLED), (300, Measure.KILLED)),
        True,
        holds="H,i",
    ),
)
