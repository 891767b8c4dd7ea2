"""How a sentence says that a number of people were killed, wounded and so on: declared rules over the tags of ``tokens``.

To teach the grammar another construction, add one rule with an example; its test runs by itself.
"""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.claim_rule import AND, COUNTED, DOING, DONE, IN_PHRASE, MEMBERS, PEOPLE, WITH_NUMBERS, ClaimRule
from quizapp.extraction.claims.loss_rules import LOSS_RULES
from quizapp.extraction.claims.number_first_rules import NUMBER_FIRST_RULES
from quizapp.extraction.claims.part_rules import ASIDE_PART_RULES, PART_RULES
from quizapp.extraction.claims.rival_counts import RIVAL_RULES

#: In order of strength: a number taken by one rule is not given to a later one.
CLAIM_RULES = (
    ClaimRule(
        "so many of the wounded died",
        "what befell some of those first told by what befell them before",
        r"(?P<figures>Q)OYA*K[NXH]{0,3}(?:B[AB]*)?A*(?P<verb>[VK])",
        "Twelve of the wounded later died.",
        ((12, Measure.KILLED),),
        holds="QO",
    ),
    ClaimRule(
        "killing so many",
        "the verb takes the number as its object",
        rf"{DOING}(?:[AY]|N(?=Q))*(?P<figures>Q)",
        "The strike hit the hill, killing more than 50 rebels.",
        ((50, Measure.KILLED),),
    ),
    *NUMBER_FIRST_RULES,
    *RIVAL_RULES,
    ClaimRule(
        "so many displaced people",
        "the participle stands before its noun",
        r"(?P<figures>Q)(?P<verb>K)N?[HX]",
        "It drew more than 500,000 displaced Syrians.",
        ((500000, Measure.DISPLACED),),
    ),
    ClaimRule(
        "so many prisoners were taken",
        "prisoners as the subject of taking",
        rf"(?P<figures>Q(?:{COUNTED}|[NXA]{{0,3}}(?:,?C?[NXAK]){{1,5}}))(?P<verb>U)B[AB]*k",
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
        rf"k[AY]*(?P<figures>Q{COUNTED})(?P<verb>U)",
        "They took 300 prisoners.",
        ((300, Measure.CAPTURED),),
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
        rf"[KM],?C?(?P<figures>Q{COUNTED})(?P<verb>U)(?!A*[BFVK])",
        "Losses were 1,100 killed, 3,900 wounded and 7,900 prisoners.",
        ((1100, Measure.KILLED), (3900, Measure.WOUNDED), (7900, Measure.CAPTURED)),
    ),
    ClaimRule(
        "deaths of so many",
        "a noun of dying with the number after it",
        r"(?P<verb>[MLGS])O[AY]*(?P<figures>Q)",
        "It caused the deaths of 12 people.",
        ((12, Measure.KILLED),),
    ),
    ClaimRule(
        "deaths of so many and so many",
        "further people after the first ones of such a noun",
        rf"(?P<verb>[MLS])O[AY]*Q(?P<figures>{COUNTED}[HXT]+(?:{AND}[AY]*Q{COUNTED}[HX]+)+)(?!N*[BA]*[KVGFM])",
        "It resulted in the deaths of at least five rebels and six Hezbollah fighters.",
        ((5, Measure.KILLED), (6, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "losses were so many",
        "a noun of dying, then a verb or preposition, then the number",
        rf"(?P<verb>M)(?P<more>(?:CA*[KM])?)(?:[OP][YNXCDHTA]{{1,8}}?){{0,2}}(?:[OPBFANJ]{{1,6}}?|[BFAN]{{1,3}}PX{{1,3}}P|BNPX{{1,3}})(?P<figures>Q(?:{PEOPLE}{AND}Q{PEOPLE}(?=H|X[.,;)]|X\Z))*)",
        "Casualties in the army were estimated at 2,000.",
        ((2000, Measure.CASUALTIES),),
    ),
    ClaimRule(
        "and by another as so many",
        "a second source with its own figure for the same losses",
        r"(?P<verb>M)[^Q;.]{1,12}Q,?CPX{1,4}P(?P<figures>Q)",
        "The losses were given by Klapka as 600, and by Gelich as 700.",
        ((600, Measure.CASUALTIES), (700, Measure.CASUALTIES)),
        holds="PQ",
    ),
    ClaimRule(
        "surrendered with so many",
        "who surrenders with his people, or gives up an army of so many",
        rf"(?P<verb>V)(?:wY?|[YAN]{{1,4}}[TH]O[AY]*)?(?P<figures>Q{COUNTED}H)",
        "The general surrendered with 3,000 men.",
        ((3000, Measure.CAPTURED),),
        True,
    ),
    *PART_RULES,
    ClaimRule(
        "while another counts so many",
        "a second source with its own number for those whom the first one killed, and no noun",
        r"(?P<verb>[KG])[AY]*Q[NXAYO]{0,4}H?,PY?[XNH]{1,3}[AF](?P<figures>Q)(?=[.,;)]|\Z)",
        "Russia claimed to have killed 1,000 rebels, while the rebels claimed only 50.",
        ((1000, Measure.KILLED), (50, Measure.KILLED)),
    ),
    ClaimRule(
        "and perhaps as high as so many",
        "a number of the dead goes on with how high it may be",
        r"(?P<verb>R)[^;KGV]{0,4}Q,[^;QKGVM]{0,8},?C(?P<figures>Q)(?=[.,;)]|\Z)",
        "He believes the number of deaths was 750, more than was thought, and possibly as high as 850.",
        ((750, Measure.KILLED), (850, Measure.KILLED)),
    ),
    *ASIDE_PART_RULES,
    *LOSS_RULES,
    ClaimRule(
        "took so many prisoner",
        "people taken, told by a verb of taking and a word for captives after it",
        rf"k(?:[AYNXTPO]{{0,10}}?C)?[AY]*(?P<figures>Q{PEOPLE}(?:{AND}Q{PEOPLE})?)P?(?P<verb>U)",
        "They took 40 of the men prisoner.",
        ((40, Measure.CAPTURED),),
    ),
    ClaimRule(
        "seized so many people",
        "people who are seized are captives; towns and guns are not",
        r"(?P<verb>k)[AY]*(?P<figures>Q[NXA]{0,4}[HU])",
        "On the same day, they seized up to 186 Syrian students.",
        ((186, Measure.CAPTURED),),
        True,
    ),
    ClaimRule(
        "killing so many and so many",
        "the verb goes on to take further numbers, each with its people",
        rf"{DOING}[AYN]*Q(?P<figures>(?:{PEOPLE}(?:[PD]{PEOPLE})?{AND}[AYw]*Q{COUNTED}[HXU](?![NXH]*[AB]*[KVGFM]))+)",
        "The raid killed 12 soldiers, two officers and three children.",
        ((12, Measure.KILLED), (2, Measure.KILLED), (3, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "killing so many and later so many more",
        "a later number of the same people, without a noun",
        r"(?P<verb>[KG])[AY]*Q[NXAYO]{0,4}H,?CA+(?P<figures>Q)Y(?=[.,;)]|\Z)",
        "They reportedly executed 58 people, and later 14 more.",
        ((58, Measure.KILLED), (14, Measure.KILLED)),
        holds="QY",
    ),
    ClaimRule(
        "killing so many at once and so many later",
        "a later number of such people with its own cause or place, without a noun",
        r"(?P<verb>[KG])[AY]*Q[NXAYO]{0,4}H?A*,?C(?P<figures>Q)(?=A+P)",
        "The flood came, killing 200 people immediately, and 300 later from famine.",
        ((200, Measure.KILLED), (300, Measure.KILLED)),
        holds="QA",
    ),
    ClaimRule(
        "and so many by another day",
        "the count goes on to another day, without a noun or verb",
        rf"{DONE}{IN_PHRASE}D(?:\([^()]{{0,12}}\))?C(?P<figures>Q)(?=D)",
        "About 80 men were killed by October and about 175 by the end of 1941.",
        ((80, Measure.KILLED), (175, Measure.KILLED)),
        holds="QD",
    ),
    ClaimRule(
        "so many who did this were killed",
        "a participle or relative clause stands between the people and their verb",
        rf"(?P<figures>Q{PEOPLE}[HX])(?:W[NF]|[NF])(?:[NXAYOTPFG]|wY?[HXN]|[OP]B(?=[NX])){{0,16}}?B[ABY]*{DONE}",
        "Six men sent to capture a house near the river were each killed.",
        ((6, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "so many, who did this, were killed",
        "a relative clause of any words stands between the people and their passive",
        rf"(?P<figures>Q{PEOPLE}[HX])(?:\([^()]{{0,16}}\))?(?:,?W|,[YNA]{{1,2}},)[^QGV;]{{1,20}}?,?B[ABY]*{DONE}",
        "546 militants who were fleeing the city disguised as civilians were arrested.",
        ((546, Measure.CAPTURED),),
        True,
    ),
    ClaimRule(
        "so many, who did this, died",
        "the same with a verb of dying",
        rf"(?P<figures>Q{PEOPLE}[HX]),W[^QGVK;]{{1,20}},[AB]*(?P<verb>V)",
        "At least 40 evacuees, who were staying outside the camps, died.",
        ((40, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "as well as so many",
        "more victims joined on after the verb and its circumstances",
        rf"(?P<verb>[KGVM]){WITH_NUMBERS}(?:c|,?i;?|\(i?|,?C|[,;](?=[AYN]*Q{COUNTED}[HX](?:,A*Q{COUNTED}[HX])*,?CA*Q))[AYN]*"
        rf"(?P<figures>Q{COUNTED}[HX]{MEMBERS}(?:{AND}Q{COUNTED}[HX]{MEMBERS})*)(?!N*[BA]*[KVGFM])",
        "At least 12 rebels were killed in the fighting, as well as eight government soldiers.",
        ((12, Measure.KILLED), (8, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "along with so many of his",
        "those who fell beside the one to whom they belonged",
        rf"{DONE}c(?P<figures>Q)(?=OYN)",
        "The commander was killed along with one of his escorts.",
        ((1, Measure.KILLED),),
        holds="cQOY",
    ),
    ClaimRule(
        "and so many elsewhere",
        "a second number without a noun, only with another place",
        rf"{DONE}{IN_PHRASE}(?:C|,?i)(?P<figures>Q)(?=P)",
        "Tens of fighters were killed and injured by the blasts in the valley and at least 16 in the base.",
        ((16, Measure.CASUALTIES),),
    ),
)
