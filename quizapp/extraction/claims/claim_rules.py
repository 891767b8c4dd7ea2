"""How a sentence says that a number of people were killed, wounded and so on: declared rules over the tags of ``tokens``.

To teach the grammar another construction, add one rule with an example; its test runs by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.facts import Measure

#: Tags that can stand between a number and its verb; bounded, so that no sentence costs more than its length.
_IN_PHRASE = r"(?:[NXHAYOPDTUMCc,iw]|\([^()]{0,30}\)){0,40}?"
_WITH_NUMBERS = r"(?:[NXHAYOPDTUMCc,iwQ]|\([^()]{0,30}\)|;[NXHAYOPTCc,iw.]{1,24};){0,40}?"
#: What is counted, at most six words of it.
_COUNTED = r"[NXAYOT]{0,6}?"
_PEOPLE = r"[NXAYOTHU]{0,6}?(?:HCA*H|XCX{1,3}H)?"
#: Whose members they are: "members of the Guard and the Legion".
_MEMBERS = r"(?:O[YNX]{1,4}(?:CY?[NX]{1,3})?)?"
_AND = r"(?:,?[Cci]|,)A*"
#: One verb or several joined: "killed", "killed, wounded or captured"; not the next verb with an object of its own.
_DONE = r"(?P<verb>K)(?P<more>(?:,?A*,?(?:C?A*|CB)K(?![AY]*Q)){0,3})"
_DOING = r"(?P<verb>[KG])(?P<more>(?:,?CA*[KG]){0,2})"


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """A construction: ``pattern`` over tags, its group ``figures`` holds the numbers, ``verb`` the word that tells the measure.

    ``needs_people`` asks for a word for people after each number. ``expects`` is what the example gives.
    """

    name: str
    why: str
    pattern: str
    example: str
    expects: tuple[tuple[int, Measure], ...]
    needs_people: bool = False


#: In order of strength: a number taken by one rule is not given to a later one.
CLAIM_RULES = (
    ClaimRule(
        "so many of the wounded died",
        "what befell some of those first told by what befell them before",
        r"(?P<figures>Q)OYA*K[NXH]{0,3}(?:B[AB]*)?A*(?P<verb>[VK])",
        "Twelve of the wounded later died.",
        ((12, Measure.KILLED),),
    ),
    ClaimRule(
        "killing so many",
        "the verb takes the number as its object",
        rf"{_DOING}(?:[AY]|N(?=Q))*(?P<figures>Q)",
        "The strike hit the hill, killing more than 50 rebels.",
        ((50, Measure.KILLED),),
    ),
    ClaimRule(
        "so many were killed",
        "the numbers are the subject of a passive; several may share one verb",
        rf"(?P<figures>Q{_WITH_NUMBERS};?)W?B[ABY]*(?:F?D?PB[ABY]*|PY?[XN]{{1,5}}PB[AB]*)?(?:[FNk]N?A*,?C?A*)??{_DONE}",
        "66 rebels and 38 soldiers were killed.",
        ((66, Measure.KILLED), (38, Measure.KILLED)),
    ),
    ClaimRule(
        "so many were so treated and killed",
        "the last of joined passives tells what befell them",
        rf"(?P<figures>Q{_PEOPLE}[HX])B[AB]*[NPF][NPYA]{{0,4}},?[NPYACFkT,]{{0,10}}CA*(?P<verb>K)(?![AY]*[QXH])",
        "Some 45 farmers were rounded up, led up a hill and massacred.",
        ((45, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "so many taken were killed",
        "a participle says which ones they are, and the passive after it what befell them",
        rf"(?P<figures>Q{_PEOPLE}[HX])K[NXAYOTPD]{{0,10}}?B[ABY]*{_DONE}(?![AY]*[QXH])",
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
        rf"(?P<figures>Q{_WITH_NUMBERS})W?[AB]*(?:PB+A*|[kF]PC)?(?P<verb>V)",
        "In all, 649 Argentines, 255 Britons, and three islanders died.",
        ((649, Measure.KILLED), (255, Measure.KILLED), (3, Measure.KILLED)),
    ),
    ClaimRule(
        "so many killed",
        "a participle after the number, without a verb; not followed by an object of its own",
        rf"(?P<figures>Q(?:OQ)?{_PEOPLE}(?:{_AND}Q(?:OQ)?{_PEOPLE}){{0,6}}){_DONE}(?!A*(?:[YX]|Q(?!K)))",
        "The list names 13 soldiers killed in an ambush.",
        ((13, Measure.KILLED),),
    ),
    ClaimRule(
        "so many of them killed",
        "a phrase of place or side stands between the people and their participle",
        rf"(?P<figures>Q{_COUNTED}[HU](?:[OP][AY]*[NXT]{{1,5}}(?:\(X\))?)){_DONE}(?=[,;.)CPD]|\Z)",
        "By then, 300 fighters on both sides wounded.",
        ((300, Measure.WOUNDED),),
        True,
    ),
    ClaimRule(
        "so many dead",
        "the number counts the dead, the deaths, the casualties",
        rf"(?P<figures>Q{_PEOPLE}(?:{_AND}Q{_PEOPLE}){{0,6}})(?:,i[NXHAY]{{1,4}},)?(?P<verb>M)(?P<more>(?:,?A*,?C?A*[KM](?![AY]*Q)){{0,3}})",
        "It cost 10 British and 30 Argentine lives.",
        ((10, Measure.KILLED), (30, Measure.KILLED)),
    ),
    ClaimRule(
        "so many lay dead",
        "dead as what they were or lay",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?B[AB]*(?P<verb>M)(?P<more>(?:,?A*,?C?A*[KM]){{0,3}})(?![AY]*Q)",
        "At least two people were confirmed dead.",
        ((2, Measure.KILLED),),
    ),
    ClaimRule(
        "so many were lost",
        "people lost with their ship or plane",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?B[AB]*(?P<verb>L)",
        "Five ships and 1,200 sailors were lost.",
        ((1200, Measure.KILLED),),
    ),
    ClaimRule(
        "a crew of so many",
        "the number stands behind the body of people that was killed or taken",
        r"(?:(?P<verb>[KG])[AYNX]*HO(?P<figures>Q)(?![NXAY]*[HTU]))",
        "The plane crashed, killing its crew of eight.",
        ((8, Measure.KILLED),),
    ),
    ClaimRule(
        "a garrison of so many",
        "the same as the subject of a passive",
        rf"HO(?P<figures>Q[NH]?)B[AB]*{_DONE}",
        "The garrison of 400 was put to the sword.",
        ((400, Measure.KILLED),),
    ),
    ClaimRule(
        "a garrison of so many gave up",
        "the same as the subject of a verb of dying or surrender",
        r"HO(?P<figures>Q[NH]?)[AB]*(?P<verb>V)",
        "The garrison of 300 surrendered.",
        ((300, Measure.CAPTURED),),
    ),
    ClaimRule(
        "another counts so many",
        "a second source with its own number for the same people, and no noun",
        r"Q[^Q;.]{0,8}(?P<verb>[KMV])[^Q;.KVG]{0,12}[XHTN][FNA](?P<figures>Q)(?=[.,;)(]|\Z)",
        "The army reported 12 dead, whereas the SOHR counted 60.",
        ((12, Measure.KILLED), (60, Measure.KILLED)),
    ),
    ClaimRule(
        "another puts the number at so many",
        "a second source with its own number for what was counted before",
        r"Q[^Q;.]{0,8}(?P<verb>[KMV])[^Q.KVGM]{0,10}(?:[FN]YNP|[FN]O)(?P<figures>Q)(?=[.,)]|\Z)",
        "At least 40 soldiers died; local officials put the number at 60.",
        ((40, Measure.KILLED), (60, Measure.KILLED)),
    ),
    ClaimRule(
        "another's dead are so many",
        "a second author with his own number, without a verb",
        r"QA*(?P<verb>M),C?X{1,3}(?P<figures>Q)(?=[.;)]|\Z)",
        "Villani gives 3,000 dead, Compagni 4,000.",
        ((3000, Measure.KILLED), (4000, Measure.KILLED)),
    ),
    ClaimRule(
        "and the others so many by comparison",
        "a second people's own number beside the first, without a noun",
        r"(?P<verb>[ML])(?:[AY]*Q[NXAYO]{0,4}H)?[,(]{0,2}c[AY]*X{1,3}(?P<figures>Q)(?=[.,;)]|\Z)",
        "Ali's men suffered 900 casualties (versus Omar's 1,200).",
        ((900, Measure.CASUALTIES), (1200, Measure.CASUALTIES)),
    ),
    ClaimRule(
        "deaths of some, numbering so many",
        "how many the people are stands in brackets behind them",
        r"(?P<verb>[KSG])[OAYNXP]{0,6}H{1,2}[AYNP]{0,2}\(N(?P<figures>Q)\)",
        "It announced the death of most leaders inside (numbering six).",
        ((6, Measure.KILLED),),
    ),
    ClaimRule(
        "another puts them at so many",
        "a second author with his own number after the preposition, without a verb",
        r"(?P<verb>M)PQ,C?X{1,3}P(?P<figures>Q)(?=[.;)]|\Z)",
        "Plutarch puts the dead at 5,000, Livy at 8,000.",
        ((5000, Measure.KILLED), (8000, Measure.KILLED)),
    ),
    ClaimRule(
        "so many died, says another",
        "a second author with his own number after a verb of dying",
        r"Q[NXH]{0,4}A*(?P<verb>V),C?X{1,3}(?P<figures>Q)(?=[.;)]|\Z)",
        "Plutarch says 5,000 died, Livy 8,000.",
        ((5000, Measure.KILLED), (8000, Measure.KILLED)),
    ),
    ClaimRule(
        "by another's account so many",
        "another source with its own number, for the people counted before",
        r"Q[NXAYO]{0,4}H?A*(?P<verb>K)[^QKGVM;]{0,12},NPY?[XTHN]{1,3}A*(?P<figures>Q)(?=[.,;)]|\Z)",
        "They had 25 men killed in the town, according to some sources even 100.",
        ((25, Measure.KILLED), (100, Measure.KILLED)),
    ),
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
        rf"(?P<figures>Q(?:{_COUNTED}|[NXA]{{0,3}}(?:,?C?[NXAK]){{1,5}}))(?P<verb>U)B[AB]*k",
        "More than 800 prisoners were taken.",
        ((800, Measure.CAPTURED),),
    ),
    ClaimRule(
        "so many prisoners taken",
        "prisoners are a claim where somebody takes them",
        rf"k[AY]*(?P<figures>Q{_COUNTED})(?P<verb>U)",
        "They took 300 prisoners.",
        ((300, Measure.CAPTURED),),
    ),
    ClaimRule(
        "so many prisoners among the losses",
        "prisoners told as a part of losses counted before",
        rf"M(?:P[YNXTO]{{1,6}})?,?i(?P<figures>Q{_COUNTED})(?P<verb>U)",
        "They suffered over 1,000 casualties, including 800 prisoners.",
        ((1000, Measure.CASUALTIES), (800, Measure.CAPTURED)),
    ),
    ClaimRule(
        "and so many prisoners",
        "prisoners told last in a list of the killed and wounded",
        rf"[KM],?C?(?P<figures>Q{_COUNTED})(?P<verb>U)(?!A*[BFVK])",
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
        rf"(?P<verb>[MLS])O[AY]*Q(?P<figures>{_COUNTED}[HXT]+(?:{_AND}[AY]*Q{_COUNTED}[HX]+)+)(?!N*[BA]*[KVGFM])",
        "It resulted in the deaths of at least five rebels and six Hezbollah fighters.",
        ((5, Measure.KILLED), (6, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "losses were so many",
        "a noun of dying, then a verb or preposition, then the number",
        rf"(?P<verb>M)(?P<more>(?:CA*[KM])?)(?:[OP][YNXCDHTA]{{1,8}}?){{0,2}}(?:[OPBFANJ]{{1,6}}?|[BFAN]{{1,3}}PX{{1,3}}P|BNPX{{1,3}})(?P<figures>Q(?:{_PEOPLE}{_AND}Q{_PEOPLE}(?=H|X[.,;)]|X\Z))*)",
        "Casualties in the army were estimated at 2,000.",
        ((2000, Measure.CASUALTIES),),
    ),
    ClaimRule(
        "and by another as so many",
        "a second source with its own figure for the same losses",
        r"(?P<verb>M)[^Q;.]{1,12}Q,?CPX{1,4}P(?P<figures>Q)",
        "The losses were given by Klapka as 600, and by Gelich as 700.",
        ((600, Measure.CASUALTIES), (700, Measure.CASUALTIES)),
    ),
    ClaimRule(
        "surrendered with so many",
        "who surrenders with his people, or gives up an army of so many",
        rf"(?P<verb>V)(?:wY?|[YAN]{{1,4}}[TH]O[AY]*)?(?P<figures>Q{_COUNTED}H)",
        "The general surrendered with 3,000 men.",
        ((3000, Measure.CAPTURED),),
        True,
    ),
    ClaimRule(
        "of which so many were of a kind",
        "the parts of a count of the dead, told by what they were",
        r"(?P<verb>M),{1,2}(?P<figures>QB[NXA]{0,3}H(?:(?:,C?|C)QB?[NXA]{0,3}H)*)(?=[,.;)]|\Z)",
        "It reported 135 fatalities, of which 85 were civilians and 50 soldiers.",
        ((135, Measure.KILLED), (85, Measure.KILLED), (50, Measure.KILLED)),
    ),
    ClaimRule(
        "of whom so many were of a kind",
        "the same of people whom a verb counted before",
        rf"{_DONE}[NXAYOPDT]{{0,10}},,(?P<figures>(?:P(?=Q))?QB[NXA]{{0,3}}[HX](?:(?:,C?|C)(?:P(?=Q))?QB?[NXA]{{0,3}}[HX])*)"
        r"(?=(?:C[NH])?[,.;)]|(?:C[NH])?\Z)",
        "In all, 70 people were killed, of whom 20 were Syrian soldiers and 30 were Hungarians.",
        ((70, Measure.KILLED), (20, Measure.KILLED), (30, Measure.KILLED)),
    ),
    ClaimRule(
        "of so many who died so many were of a kind",
        "a part of those whose death is told right before it",
        r"OQW(?:B[AB]*)?(?P<verb>[VK])[^Q;.KVG]{0,8},(?P<figures>QB[NXA]{0,3}[HXU])(?=[,.;)C]|\Z)",
        "Of the 1,619 who died, 1,420 were Italian sailors.",
        ((1619, Measure.KILLED), (1420, Measure.KILLED)),
    ),
    ClaimRule(
        "deaths of so many, of which so many were of a kind",
        "the same of people whom a noun of dying counted before",
        r"(?P<verb>[MS])O[AY]*Q[NXAHO]{0,6},,(?P<figures>QB[NXA]{0,3}[HX](?:(?:,C?|C)QB?[NXA]{0,3}[HX])*)(?=[,.;)C]|\Z)",
        "It led to the massacre of 60 Syrians, of whom 18 were women and 10 were children.",
        ((60, Measure.KILLED), (18, Measure.KILLED), (10, Measure.KILLED)),
    ),
    ClaimRule(
        "so many of them under an age",
        "some of those before, told by how old they were",
        r"(?P<verb>[MSKG])[^;KGV]{1,24},,(?:QB?[NXA]{0,3}[HX](?:,C?|C)){0,3}(?P<figures>Q)BPYNO(?=Q)",
        "It led to the massacre of 60 Syrians, of whom 18 were women and ten were under the age of sixteen.",
        ((60, Measure.KILLED), (18, Measure.KILLED), (10, Measure.KILLED)),
    ),
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
    ClaimRule(
        "so many of them of a kind",
        "some of those before, told by what they were",
        rf"{_DONE}{_IN_PHRASE},A*(?P<figures>Q)OH[NXA]{{0,2}}[HX](?=[,.;)]|\Z)",
        "Another 23 civilians were executed in the town, nine of them children.",
        ((23, Measure.KILLED), (9, Measure.KILLED)),
    ),
    ClaimRule(
        "deaths of so many, some of them of a kind",
        "the same of people whom a noun of dying counted before",
        rf"(?P<verb>[MS])OY*Q{_IN_PHRASE},A*(?P<figures>Q)OH[NXA]{{0,2}}[HX](?:CH)?(?=[,.;)]|\Z)",
        "He was tried for the murders of 24 civilians, 10 of them women and children.",
        ((24, Measure.KILLED), (10, Measure.KILLED)),
    ),
    ClaimRule(
        "among so many injured were so many",
        "the parts of those told before their verb",
        rf"PQ(?P<verb>[KM])B(?P<figures>Q{_COUNTED}[HX](?![NXH])(?:{_AND}Q{_COUNTED}[HX](?![NXH]))*)(?![AB]*[KVF])",
        "Among the 17 injured were 16 soldiers and one policeman.",
        ((16, Measure.WOUNDED), (1, Measure.WOUNDED)),
        True,
    ),
    ClaimRule(
        "against so many before",
        "the same count of another time, without a noun",
        r"(?P<verb>[MR])[^Q;.KGV]{0,8}Q[^Q;.,KGVM]{0,6}P{1,2}(?:YNO)?(?P<figures>Q)(?=D)",
        "Fatalities numbered 490 in November 2008 as against 3,500 in January 2007.",
        ((490, Measure.KILLED), (3500, Measure.KILLED)),
    ),
    ClaimRule(
        "among the dead were so many",
        "the verb stands behind where or of which side the dead were",
        rf"(?P<verb>K)P[^KGVMFB;]{{1,24}}B(?P<figures>Q{_COUNTED}[HX](?![HX])(?:{_AND}Q{_COUNTED}[HX])*)",
        "Among the dead on the rebel side from the last two days were 12 guards and three officers.",
        ((12, Measure.KILLED), (3, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "the dead were of a kind, including so many",
        "the parts of a count of the dead, behind what all of them were",
        rf"Q(?P<verb>M)(?P<more>(?:CA*K)?)B[NXA]{{0,3}}H,i[AYN]*"
        rf"(?P<figures>Q{_COUNTED}[HX]{_MEMBERS}(?:{_AND}[AY]*Q{_COUNTED}[HX]{_MEMBERS})*)",
        "The other 3,218 dead were fighters, including 1,084 policemen and 300 soldiers.",
        ((3218, Measure.KILLED), (1084, Measure.KILLED), (300, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "among them so many",
        "a part of those before, joined without a verb",
        rf"{_DONE}{_IN_PHRASE},,A*(?P<figures>Q{_COUNTED}[HX](?![HX])(?:{_AND}Q{_COUNTED}[HX])*)(?=[,.;)]|\Z)",
        "Five thousand men were killed, among them eight generals.",
        ((5000, Measure.KILLED), (8, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "toll of so many",
        "a toll stands at, rises to, is put at a number",
        r"(?P<verb>R)[^Q;KGV]{0,14}?(?P<figures>Q(?:C?Q|\([^()]{1,30}\),?CQ(?=[.,;)]|\Z))?)",
        "The attack brought the death toll to 45.",
        ((45, Measure.KILLED),),
    ),
    ClaimRule(
        "a toll with its parts",
        "some of those whom a toll counts",
        rf"(?P<verb>R)[^;KGV]{{0,16}}?Q[,(]?i[AYN]*(?P<figures>Q{_COUNTED}[HX](?:{_AND}Q{_COUNTED}[HX])*)",
        "The death toll reached 112, including 40 women.",
        ((112, Measure.KILLED), (40, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "a toll of so many and so many",
        "a toll goes on to take further numbers, each with its people and no verb of its own",
        rf"(?P<verb>R)[^Q;KGV]{{0,14}}?Q(?P<figures>(?:{_PEOPLE}{_AND}[AYw]*Q{_COUNTED}[HX](?![NXH]*[AB]*[KVGFMkL]))+)",
        "The toll included four members of Ali's family and seven members of Omar's family.",
        ((4, Measure.KILLED), (7, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "lost so many men",
        "losing people is losing their lives; losing tanks is not",
        rf"(?P<verb>L)[AYNXTQC,]{{0,20}}?(?P<figures>Q{_COUNTED}H(?:{_AND}Q{_COUNTED}H){{0,4}})",
        "They lost four carriers, 248 aircraft and 3,057 men.",
        ((3057, Measure.KILLED),),
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
    ),
    ClaimRule(
        "and the others so many",
        "a second people with its own number for the same loss, without a verb",
        r"(?P<verb>L)[AY]*Q[NXAYOT]{0,4}H(?:,?C|;|,(?=Y))Y?X{1,2}(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Athenians lost 192 men and the Plataeans 11.",
        ((192, Measure.KILLED), (11, Measure.KILLED)),
    ),
    ClaimRule(
        "and the others' losses so many",
        "a second people with its own number for the same noun of loss, without a verb",
        r"(?P<verb>M)[BFAP]{1,3}Q,?CY?X{1,2}(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Syrian losses numbered 6,784 and the Hungarian 3,039.",
        ((6784, Measure.CASUALTIES), (3039, Measure.CASUALTIES)),
    ),
    ClaimRule(
        "so many for the others",
        "a second people with its own number for the same losses",
        r"(?P<verb>M)PY?X{1,3},?C(?P<figures>Q)PY?X",
        "It meant 900 casualties for the Hungarians and 1,500 for the Syrians.",
        ((900, Measure.CASUALTIES), (1500, Measure.CASUALTIES)),
    ),
    ClaimRule(
        "and the others' dead are so many",
        "a second people with its own number of dead, without a verb",
        r"Q(?P<verb>M),?C?Y[XH]{1,2}(?P<figures>Q)(?=[.,;)]|\Z)",
        "The Syrians had 300 dead, the rebels 450.",
        ((300, Measure.KILLED), (450, Measure.KILLED)),
    ),
    ClaimRule(
        "took so many prisoner",
        "people taken, told by a verb of taking and a word for captives after it",
        rf"k(?:[AYNXTPO]{{0,10}}?C)?[AY]*(?P<figures>Q{_PEOPLE})P?(?P<verb>U)",
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
        rf"{_DOING}[AYN]*Q(?P<figures>(?:{_PEOPLE}(?:[PD]{_PEOPLE})?{_AND}[AYw]*Q{_COUNTED}[HXU](?![NXH]*[AB]*[KVGFM]))+)",
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
    ),
    ClaimRule(
        "so many who did this were killed",
        "a participle or relative clause stands between the people and their verb",
        rf"(?P<figures>Q{_PEOPLE}[HX])(?:W[NF]|[NF])(?:[NXAYOTPFG]|wY?[HXN]|[OP]B(?=[NX])){{0,16}}?B[ABY]*{_DONE}",
        "Six men sent to capture a house near the river were each killed.",
        ((6, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "so many, who did this, were killed",
        "a relative clause of any words stands between the people and their passive",
        rf"(?P<figures>Q{_PEOPLE}[HX])(?:\([^()]{{0,16}}\))?(?:,?W|,[YNA]{{1,2}},)[^QGV;]{{1,20}}?,?B[ABY]*{_DONE}",
        "546 militants who were fleeing the city disguised as civilians were arrested.",
        ((546, Measure.CAPTURED),),
        True,
    ),
    ClaimRule(
        "so many, who did this, died",
        "the same with a verb of dying",
        rf"(?P<figures>Q{_PEOPLE}[HX]),W[^QGVK;]{{1,20}},[AB]*(?P<verb>V)",
        "At least 40 evacuees, who were staying outside the camps, died.",
        ((40, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "as well as so many",
        "more victims joined on after the verb and its circumstances",
        rf"(?P<verb>[KGVM]){_WITH_NUMBERS}(?:c|,?i;?|\(i?|,?C|[,;](?=[AYN]*Q{_COUNTED}[HX](?:,A*Q{_COUNTED}[HX])*,?CA*Q))[AYN]*"
        rf"(?P<figures>Q{_COUNTED}[HX]{_MEMBERS}(?:{_AND}Q{_COUNTED}[HX]{_MEMBERS})*)(?!N*[BA]*[KVGFM])",
        "At least 12 rebels were killed in the fighting, as well as eight government soldiers.",
        ((12, Measure.KILLED), (8, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "and so many elsewhere",
        "a second number without a noun, only with another place",
        rf"{_DONE}{_IN_PHRASE}(?:C|,?i)(?P<figures>Q)(?=P)",
        "Tens of fighters were killed and injured by the blasts in the valley and at least 16 in the base.",
        ((16, Measure.CASUALTIES),),
    ),
)
