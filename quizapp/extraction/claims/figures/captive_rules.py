"""How a sentence counts prisoners, hostages and other captives by a noun for them: a part of ``claim_rules``."""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.claim_rule import AND, COUNTED, MEMBERS, ClaimRule

#: Tried where ``claim_rules`` puts them, in this order.
CAPTIVE_RULES = (
    ClaimRule(
        "so many prisoners were taken",
        "prisoners as the subject of taking",
        rf"(?P<figures>Q(?:{COUNTED}|[NXA]{{0,3}}(?:,?C?[NXAK]){{1,5}}))(?P<verb>U)(?:P[NXTQ]{{1,3}}|Q[NX]{{0,2}}T)?B[AB]*k",
        "More than 800 prisoners were taken.",
        ((800, Measure.CAPTURED),),
    ),
    ClaimRule(
        "with so many prisoners taken",
        "prisoners before a participle of taking that ends its phrase",
        r"[w,C]A*(?P<figures>Q[NXA]{0,3})(?P<verb>U)A*k(?=[,.;)]|\Z)",
        "They killed 40 men, with 80 prisoners taken.",
        ((40, Measure.KILLED), (80, Measure.CAPTURED)),
        holds="Uk",
    ),
    ClaimRule(
        "so many prisoners taken",
        "prisoners are a claim where somebody takes them",
        rf"k[AY]*(?:Q[NXA]{{0,3}}T,?C?[AY]*){{0,4}}(?P<figures>Q{COUNTED})(?P<verb>U)",
        "They took 300 prisoners.",
        ((300, Measure.CAPTURED),),
    ),
    ClaimRule(
        "the booty was so many prisoners",
        "prisoners counted among what was taken",
        r"[NT](?:O[AY]*[NXT]{1,3})?[BN]A*(?:Q[NXA]{0,3}[TN],?C?A*){0,4}(?P<figures>Q[NXA]{0,2})(?P<verb>U)",
        "The booty was 90 guns, 12 colours and 13,000 prisoners.",
        ((13000, Measure.CAPTURED),),
        words=frozenset("trophies booty spoils haul".split()),
    ),
    ClaimRule(
        "so many taken there",
        "a participle of taking tells where, when or by whom the prisoners were taken",
        r"(?P<figures>Q[NXAH]{0,3})(?P<verb>U)(?:ON)?A*[kK](?=[PD])",
        "Out of around 900 rebel prisoners taken in the war, many were old.",
        ((900, Measure.CAPTURED),),
        holds="U",
    ),
    ClaimRule(
        "so many prisoners as hostages",
        "captives told to be kept as such",
        r"(?P<figures>Q[NXA]{0,3})(?P<verb>U)PU",
        "The king had kept 900 Tarn prisoners as hostages.",
        ((900, Measure.CAPTURED),),
        holds="UPU",
    ),
    ClaimRule(
        "so many prisoners among the losses",
        "prisoners told as a part of losses counted before",
        rf"[ML](?:[AY]*Q[NX]{{0,2}}H)?(?:P[YNXTO]{{1,6}})?,?[iw](?P<figures>Q{COUNTED})(?P<verb>U)",
        "They suffered over 1,000 casualties, including 800 prisoners.",
        ((1000, Measure.CASUALTIES), (800, Measure.CAPTURED)),
    ),
    ClaimRule(
        "and so many prisoners",
        "prisoners told last in a list of the killed and wounded",
        rf"[KM](?:\([^()]{{1,24}}\))?,?C?(?P<figures>Q{COUNTED})(?P<verb>U)(?!A*[BFVK])",
        "Losses were 1,100 killed, 3,900 wounded and 7,900 prisoners.",
        ((1100, Measure.KILLED), (3900, Measure.WOUNDED), (7900, Measure.CAPTURED)),
    ),
    ClaimRule(
        "prisoners were taken with their parts",
        "the same in the passive, or behind a participle",
        rf"(?P<verb>U)(?:B[AB]*)?k[^QKGV;]{{0,8}},?i[AYN]*(?P<figures>Q{COUNTED}[HX]{MEMBERS}(?:{AND}[AY]*Q{COUNTED}[HX]{MEMBERS})*)",
        "Some 900 prisoners were taken in the town, including 12 officers.",
        ((900, Measure.CAPTURED), (12, Measure.CAPTURED)),
        True,
        holds="iQ",
    ),
    ClaimRule(
        "so many prisoners, of them so many of a kind",
        "the prisoners counted right before a bracket, told by whose they were",
        r"Q[NX]{0,2}(?P<verb>U)\((?P<figures>Q[NX]{0,2}[HX](?:(?:,C?|C)Q[NX]{0,2}[HX])+)(?=[);.])",
        "They took 300 prisoners (200 Tarns and 100 Hungarians).",
        ((300, Measure.CAPTURED), (200, Measure.CAPTURED), (100, Measure.CAPTURED)),
        holds="U(Q",
    ),
)
