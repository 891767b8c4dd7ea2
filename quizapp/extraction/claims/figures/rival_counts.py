"""How a sentence gives a second count of the same people, by another source or for another people: rules of ``claim_rules``."""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.claim_rule import ClaimRule

#: Tried where ``claim_rules`` puts them.
RIVAL_RULES = (
    ClaimRule(
        "another counts so many",
        "a second source with its own number for the same people, and no noun",
        r"Q[^Q;.]{0,8}?(?P<verb>[KMV])(?P<more>(?:CA*[KM])?)(?:[^Q;.KVG]{0,12}|[^;.KVG]{0,12}\(|[^Q;.KVG]{0,6},PQ)[XHTN][FNA](?P<figures>Q(?:[NXA]{0,2}H(?:,?C?Q[NXA]{0,2}H)?)?)(?=[.,;)(]|\Z)",
        "The army reported 12 dead, whereas the SOHR counted 60.",
        ((12, Measure.KILLED), (60, Measure.KILLED)),
    ),
    ClaimRule(
        "another puts the number at so many",
        "a second source with its own number for what was counted before",
        r"(?P<verb>[KMV])[^Q.KVGM]{0,10}(?:[FN]YNP|[FN]O)(?P<figures>Q)(?=[.,)]|\Z)",
        "At least 40 soldiers died; local officials put the number at 60.",
        ((40, Measure.KILLED), (60, Measure.KILLED)),
    ),
    ClaimRule(
        "another says the number is so many",
        "a second source with its own number for all who were counted before",
        r"(?P<verb>[KGMV])[AYN]*Q[^Q.]{0,10}[;,]P?Y?[XN]{0,3}H?[FNA]W?YN{1,2}B[AB]*(?P<figures>Q)(?=[.,)]|\Z)",
        "The raid killed 12 soldiers, although local officials say the total number is 60.",
        ((12, Measure.KILLED), (60, Measure.KILLED)),
        holds="YN",
    ),
    ClaimRule(
        "another's dead are so many",
        "further authors with their own numbers, without a verb or noun",
        r"QA*(?P<verb>[MK])(?P<more>(?:CA*[KM])?)(?P<figures>(?:(?:[,;]C?|C)X{1,3},?Q)+)(?=[.;)]|\Z)",
        "Villani gives 3,000 dead, Compagni 4,000 and Falk 6,000.",
        ((3000, Measure.KILLED), (4000, Measure.KILLED), (6000, Measure.KILLED)),
    ),
    ClaimRule(
        "and the others so many by comparison",
        "a second people's own number beside the first, without a noun",
        r"(?P<verb>[ML])(?:[AY]*Q[NXAYO]{0,4}H)?[,(]{0,2}c[AY]*X{1,3}(?P<figures>Q)(?=[.,;)]|\Z)",
        "Ali's men suffered 900 casualties (versus Omar's 1,200).",
        ((900, Measure.CASUALTIES), (1200, Measure.CASUALTIES)),
        holds="XQ",
    ),
    ClaimRule(
        "compared to so many for the others",
        "another people's or place's own number behind the first, without a noun",
        r"(?P<verb>[KVM])(?:[^;.KGVM]{0,12}Q)?[^;.QKGVM]{0,12}c[AY]*(?P<figures>Q)(?=PY?[XHN])",
        "Tarn losses came to 900 compared to 40 for the Ostians.",
        ((900, Measure.CASUALTIES), (40, Measure.CASUALTIES)),
        holds="cQP",
    ),
    ClaimRule(
        "deaths of some, numbering so many",
        "how many the people are stands in brackets behind them",
        r"(?P<verb>[KSG])[OAYNXP]{0,6}H{1,2}[AYNP]{0,2}\(N(?P<figures>Q)\)",
        "It announced the death of most leaders inside (numbering six).",
        ((6, Measure.KILLED),),
        holds="(NQ)",
    ),
    ClaimRule(
        "another puts them at so many",
        "a second author with his own number after the preposition, without a verb",
        r"(?P<verb>M)PQ,C?X{1,3}P(?P<figures>Q)(?=[.;)]|\Z)",
        "Plutarch puts the dead at 5,000, Livy at 8,000.",
        ((5000, Measure.KILLED), (8000, Measure.KILLED)),
        holds="XP",
    ),
    ClaimRule(
        "so many died, says another",
        "a second author with his own number after a verb of dying",
        r"Q[NXH]{0,4}A*(?P<verb>V),C?X{1,3}(?P<figures>Q)(?=[.;)]|\Z)",
        "Plutarch says 5,000 died, Livy 8,000.",
        ((5000, Measure.KILLED), (8000, Measure.KILLED)),
        holds="XQ",
    ),
    ClaimRule(
        "or by another's account so many",
        "the same behind an active verb and its people",
        r"(?P<verb>[LGK])[AY]*Q[NXAYO]{0,4}H[^QKGVM;]{0,8},C?NPY?[XTHN]{1,3},?A*(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Tarns fled, losing 4,000 men, or according to Holt, 2,000.",
        ((4000, Measure.KILLED), (2000, Measure.KILLED)),
        holds="NP",
    ),
    ClaimRule(
        "by another's account so many",
        "another source with its own number, for the people counted before",
        r"Q[NXAYO]{0,4}H?A*(?P<verb>K)[^QKGVM;]{0,12},NPY?[XTHN]{1,3}A*(?P<figures>Q)(?=[.,;)]|\Z)",
        "They had 25 men killed in the town, according to some sources even 100.",
        ((25, Measure.KILLED), (100, Measure.KILLED)),
        holds=",NP",
    ),
)
