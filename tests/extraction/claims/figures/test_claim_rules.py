"""Constructions that count victims: every rule finds its example, and what only looks like one is left alone."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.claim_rule import ClaimRule, least_numbers
from quizapp.extraction.claims.figures.claim_rules import CLAIM_RULES
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.claims.figures.refusals import REFUSALS
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.tokens import tokenize

K, W, C, M, D, ALL = Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED, Measure.CASUALTIES


def figures(text: str) -> list[tuple[int, Measure]]:
    dates = tuple(mention.span for mention in find_dates(text, 0, len(text)))
    return [(figure.quantity.low, figure.measure) for figure in find_figures(tokenize(text, Span(0, len(text)), dates))]


@pytest.mark.parametrize("rule", CLAIM_RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_example(rule: ClaimRule) -> None:
    assert rule.why
    assert tuple(figures(rule.example)) == rule.expects


@pytest.mark.parametrize("rule", CLAIM_RULES, ids=lambda rule: rule.name)
def test_a_rule_has_no_more_numbers_at_least_than_its_example(rule: ClaimRule) -> None:
    sentence = tokenize(rule.example, Span(0, len(rule.example)), ())
    assert 1 <= least_numbers(rule.pattern) <= sentence.tags.count("Q")


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        ("Q", 1),
        (r"Q[QN]{0,2}(?P<verb>K)(?:CQ)?", 1),
        (r"(?P<verb>K)(?P<figures>Q(?:,Q)+)(?![QH])(?<=Q)", 2),
        (r"\(Q(?:OQ|N)(?=[.Q])", 1),
        (r"QC(?:QK|K(?:Q){0,3}Q|YQ?Q)", 2),
        ("Q*K(?:Q|QQ)", 1),
    ],
)
def test_the_least_numbers_of_a_pattern_are_those_that_it_cannot_do_without(pattern: str, least: int) -> None:
    assert least_numbers(pattern) == least


FOUND = [
    ("Six were killed and eight captured.", [(6, K), (8, C)]),
    ("It killed one person and wounded two others.", [(1, K), (2, W)]),
    ("The Guard lost 2,100 soldiers in the town and 9,000 wounded.", [(2100, K), (9000, W)]),
    ("One civilian was stated to have been killed while 12 others were stated to have been injured.", [(1, K), (12, W)]),
    ("It ended in seven fatal casualties and four injuries.", [(7, K), (4, W)]),
    ("Two senior commanders of the Guard, Ali Omar and Omar Ali, were reported by Syrian media to have been killed.", [(2, K)]),
    ("Soldiers from Task Force 20 killed two sons of the leader.", [(2, K)]),
    ("Adam Nagy, 24, and Bela Toth, 20, were killed in the attack; Ivan Kun, 30, was injured.", []),
    ("The centre registered 2,131 Hungarian and Syrian insurgents killed in its list.", [(2131, K)]),
    ("He surrendered nearly 90,000 men of the army to the general.", [(90000, C)]),
    ("This leaves out the losses at sea, which would raise the number of deaths to 290,000.", [(290000, K)]),
    (
        "The 32 dead were soldiers, including 21 members of the Guard and the Legion and 11 members of the police.",
        [(32, K), (21, K), (11, K)],
    ),
    ("In addition, 6 rebels were killed while no less than 40 were injured.", [(6, K), (40, W)]),
    ("The connection was lost with 25 rebels after an ambush.", [(25, M)]),
    ("About 30 fighters (including two officers) were killed in the blast.", [(30, K), (2, K)]),
    ("The attack failed, leaving its two pilots dead.", [(2, K)]),
    ("It killed from 135 to 300 people, while also kidnapping about 400 others.", [(135, K), (400, C)]),
    ("Militants beheaded at least 70 soldiers.", [(70, K)]),
    ("70 captured & executed", [(70, K), (70, C)]),
    ("114,000 Italians and 105,000 Hungarians were killed, wounded or captured.", [(114000, ALL), (105000, ALL)]),
    ("The British 29th Division lost 86 officers and 1,924 men, 312 of them killed.", [(86, ALL), (1924, ALL), (312, K)]),
    ("Of the 210,000 Germans, 60,000 died.", [(60000, K)]),
    ("302 officers and men were taken prisoner, of whom 48 were wounded.", [(302, C), (48, W)]),
    ("Two thousand Athenians fell, together with their general.", [(2000, K)]),
    ("More than 60,000 people had fled their homes.", [(60000, D)]),
    ("At least 18 civilians including 10 children were killed.", [(18, K), (10, K)]),
    ("British casualties were 48 killed and 115 wounded.", [(48, K), (115, W)]),
    ("It took the first line and 1,150 prisoners, at a cost of 900 casualties.", [(1150, C), (900, ALL)]),
    ("With the loss of 3 British and 25 Argentine lives they won.", [(3, K), (25, K)]),
    ("Among the dead were two police officers and five children.", [(2, K), (5, K)]),
    ("The ferry sank and 40 bodies were recovered.", []),
    ("The victims included 2,842 Serbs and 64 Roma women.", [(2842, K), (64, K)]),
    ("Nine men drowned; two more died the next day.", [(9, K), (2, K)]),
    ("In all, 961 Argentine troops (including 202 airmen) were taken prisoner.", [(961, C), (202, C)]),
]
PARTS_AND_LISTS = [
    (
        "The raids hit 200 targets, killing 90 rebels and striking 80 posts, including 9 tanks, 30 Ratels, and 12 guns.",
        [(90, K)],
    ),
    ("The reporting of 80 of those total alleged deaths is contested.", []),
    ("In one raid up to 30 civilians, including four boys, were alleged to have been killed by the army.", [(30, K), (4, K)]),
    ("The strikes hit the town, killing an alleged total of 148 people.", [(148, K)]),
    ("Three officers attacked the post and were repelled.", []),
    ("Twelve soldiers attacked the post and four rebels were killed.", [(4, K)]),
    (
        "Norland hosts nearly 40,000 registered refugees—although local officials say the total number is 90,000.",
        [(40000, D), (90000, D)],
    ),
    ("The town hosted 40 officers, where it sheltered refugees.", []),
    ("One of the injured men died in the town.", [(1, K)]),
    ("Ali Omar, one of the wounded men, died.", []),
    ("The captain was killed along with one of his aides near the town.", [(1, K)]),
    ("The army lost 30 tanks in the battle as well as two villages.", []),
    ("One man was killed, a dozen hurt, and 252 residents moved to temporary shelter.", [(1, K), (12, W), (252, D)]),
    ("The strike killed 12 soldiers, and 252 residents were moved to safety.", [(12, K), (252, D)]),
    ("The strike killed 12 soldiers and 30 civilians rescued by others.", [(12, K)]),
    (
        "By then, 750 rebels were killed, 225 soldiers killed, and 300 fighters on both sides wounded.",
        [(750, K), (225, K), (300, W)],
    ),
    ("Some 75 rebels killed and 300 people on both sides wounded.", [(75, K), (300, W)]),
    ("The attack killed 12 soldiers and 30 civilians gathered at the mosque.", [(12, K), (30, K)]),
    ("Two captains—Fernando L. Rossi and Paul F. Dale—were killed.", [(2, K)]),
    ("He said that one Rada member was killed while two were wounded.", [(1, K), (2, W)]),
    ("Two soldiers were shot dead; another one was wounded.", [(2, K), (1, W)]),
    ("They clashed with militants, which resulted in 19 rebels being killed.", [(19, K)]),
    ("Some 3,000 civilian hostages were rounded up and then killed.", [(3000, K)]),
    ("Around 91,000 exhausted, ill, wounded, and starving prisoners were taken.", [(91000, C)]),
    ("The returns listed 43,633 rank and file deaths.", [(43633, K)]),
    ("He surrendered his entire army of over 7,000 men on 19 May.", [(7000, C)]),
    ("The general surrendered with 3,000 men and 40 guns.", [(3000, C)]),
    ("Eight civilians were found dead on the side of the road.", [(8, K)]),
    ("Two Malaysian terrorists who were with him were among those militants killed late on Thursday.", [(2, K)]),
    ("Among the dead on the rebel side from the two days of fighting were 12 guards and three officers.", [(12, K), (3, K)]),
    ("Among those killed on the rebel side were 35 party members.", [(35, K)]),
    ("Another 23 civilians were executed in the town, nine of them children.", [(23, K), (9, K)]),
    ("It reported 135 fatalities, of which 85 were civilians and 50 soldiers.", [(135, K), (85, K), (50, K)]),
    (
        "About 440 people were killed, including: 200 soldiers, 110 rebels and 127 civilians.",
        [(440, K), (200, K), (110, K), (127, K)],
    ),
    (
        "The clash left 470 dead, including: 241 rebels, 127 soldiers and 105 civilians.",
        [(470, K), (241, K), (127, K), (105, K)],
    ),
    ("The executions of prisoners, 34 of whom were shot in January, took their toll.", [(34, K)]),
    ("The battalion lost one man.", [(1, K)]),
    ("Fighting led to the death of at least one woman.", [(1, K)]),
    ("He reported 19 civilians, some of whom were women and children, had been killed.", [(19, K)]),
    ("They uncovered a grave with the bodies of 40 civilians.", [(40, K)]),
    ("Later 190 people suspected of having links with rebels were arrested.", [(190, C)]),
    ("The navy lost some 3,700 sailors, at the cost of 10 aircraft and 12 airmen.", [(3700, K), (12, K)]),
    ("Up to 700 families were still being held hostage.", [(700, C)]),
    ("At least 56 people, among them 11 children, lost their lives.", [(56, K), (11, K)]),
    ("The toll rose to 78 after four of the injured died.", [(78, K), (4, K)]),
    ("Twelve of the wounded later succumbed to their injuries.", [(12, K)]),
    ("Two of the captured soldiers were executed.", [(2, K)]),
    ("The army said it lost 12 men and killed 70 insurgents.", [(12, K), (70, K)]),
    ("UNHCR said more than 40,000 had fled their homes.", [(40000, D)]),
    ("The raiders carried off 300 captives.", [(300, C)]),
    ("They killed 15 Hill Guard (HG) fighters and four Norland soldiers.", [(15, K), (4, K)]),
    ("They killed seven Norland Army (NA) soldiers.", [(7, K)]),
    ("Some 2,500 prisoners fell into Allied hands.", [(2500, C)]),
    ("On 20 May, 12 soldiers captured a week earlier were executed.", [(12, K)]),
    ("That night, 40 wounded soldiers froze to death.", [(40, K)]),
    ("Some 12 captured soldiers were executed in the square.", [(12, K)]),
    ("At least 40 soldiers died; local officials put the number at 60.", [(40, K), (60, K)]),
    ("The army reported 12 deaths, while activists spoke of at least 30.", [(12, K), (30, K)]),
    ("Chroniclers claim 10,000 dead, but modern historians suggest 2,000.", [(10000, K), (2000, K)]),
    ("The guns opened fire; by noon 300 men had fallen.", [(300, K)]),
    ("They lost 40 soldiers, against rebel losses of 70 killed.", [(40, K), (70, K)]),
    (
        "Five thousand Russians were killed or wounded, among them eight generals and two dukes.",
        [(5000, ALL), (8, ALL), (2, ALL)],
    ),
    ("A hospital received 45 beheaded bodies.", [(45, K)]),
    ("Eighty Tarn bodies were counted.", [(80, K)]),
    ("They took 100 prisoners, of whom 12 died.", [(100, C), (12, K)]),
    ("Some 100 men were wounded, of whom 12 died.", [(100, W), (12, K)]),
    ("The dead came from the Guards (32 of which died at sea).", [(32, K)]),
    ("A six-man scouting team in the town was killed.", [(6, K)]),
    ("The blast killed a five-member crew, and a 30-strong patrol was captured.", [(5, K), (30, C)]),
    ("They suffered 28,000 casualties (versus Ali's 23,000).", [(28000, ALL), (23000, ALL)]),
    ("100 of Ali's men, compared to 1,000 of Omar's, died.", [(100, K), (1000, K)]),
    ("The victims included 2,000 Serbs, 1,250 Jews, 64 Roma and 11 Croats.", [(2000, K), (1250, K), (64, K), (11, K)]),
    ("The toll was put at 410 (200 Serbs and 13 Russians) or 420.", [(410, K), (200, K), (13, K), (420, K)]),
    ("They announced the death of most leaders inside (numbering six).", [(6, K)]),
    ("The battalion accounted for sixteen of the twenty-three killed.", [(16, K)]),
    ("Four YPG fighters, two of them officers, were killed.", [(4, K), (2, K)]),
    ("About 400 rebels who were killed, 54 soldiers and 23 policemen were named.", [(400, K), (54, K), (23, K)]),
    ("39 people were killed, including 17 in a strike on a square.", [(39, K), (17, K)]),
    ("He had killed “more than 500” civilians.", [(500, K)]),
    ("The civil defense extracted and buried 160 bodies.", []),
    ("Another dozen were wounded.", [(12, W)]),
    ("Half a million people were displaced.", [(500000, D)]),
    ("It drew more than a half-million displaced Syrians.", [(500000, D)]),
    ("At least 137 died, but by then that number had risen to 531.", [(137, K), (531, K)]),
    ("Some 300 soldiers surrendered.", [(300, C)]),
    ("Two soldiers of Division 17 were killed and 5 fighters of Regiment 121 wounded.", [(2, K), (5, W)]),
    ("Altogether 12 IS militants were killed.", [(12, K)]),
    ("4,000–6,000 Red Guard supporters were arrested.", [(4000, C)]),
    ("4,000 killed ~10,000 wounded", [(4000, K), (10000, W)]),
    ("They had over 1,000 casualties, including 800 prisoners.", [(1000, ALL), (800, C)]),
    ("The list had five lieutenants and ten officers among the dead.", [(5, K), (10, K)]),
    ("Ambushes led to the death of nine Indian frontier policemen.", [(9, K)]),
    ("The fate of 200 others remained unknown.", [(200, M)]),
    ("The whereabouts of forty men were not known.", [(40, M)]),
    ("50 soldiers from the ambushed group were captured and summarily executed.", [(50, K), (50, C)]),
    ("Two other counts were captured, as well as twenty-five barons and over a hundred knights.", [(2, C), (25, C), (100, C)]),
    ("The civilian casualties are estimated to have numbered well over 250.", [(250, ALL)]),
    ("The number of executions of prisoners during the war has been put as high as 153.", [(153, K)]),
    ("Five men were shot by firing squad.", [(5, K)]),
    ("Another 40 were injured, and contact was lost with 25 rebels.", [(40, W), (25, M)]),
    ("Twelve soldiers were killed and contact with 14 others was lost.", [(12, K), (14, M)]),
    ("10 soldiers (including an officer), who were trying to reach the base, were reportedly killed.", [(10, K)]),
    ("546 militants who were fleeing the city disguised as civilians were arrested.", [(546, C)]),
    ("12 soldiers were killed or went missing, and 30 men were dead or wounded.", [(12, ALL), (30, ALL)]),
    ("It left 21 militants, including commanders, dead.", [(21, K)]),
    ("It put the number of killed at 168, with another 600 soldiers and civilians detained.", [(168, K), (600, C)]),
    ("The army reported 12 dead, whereas the SOHR counted 60.", [(12, K), (60, K)]),
    ("SOHR said 12 rebels were killed, while the army gave 40.", [(12, K), (40, K)]),
    ("The garrison of 300 surrendered.", [(300, C)]),
    ("12 bodies of soldiers who had been executed were recovered.", [(12, K)]),
    ("SOHR denied the report, saying that 12 soldiers were killed.", [(12, K)]),
    (
        "Three Italians and an estimated 40 Eritrean Ascari were killed, with about 70 Ascari wounded.",
        [(3, K), (40, K), (70, W)],
    ),
    ("Only three Jewish fighters were killed, compared to over 200 Arab fighters.", [(3, K), (200, K)]),
    ("They lost about 200 soldiers and 30 centurions.", [(200, K), (30, K)]),
    ("Villani gives 3,000 dead, Compagni 4,000.", [(3000, K), (4000, K)]),
    ("It left 70 Syrian Army and 40 ISIL fighters dead.", [(70, K), (40, K)]),
    ("They found 12 dead soldiers and 30 wounded militants.", [(12, K), (30, W)]),
    ("A family of five were reported killed and at least 32 injured.", [(5, K), (32, W)]),
    ("It reported four deaths, including two foreign workers and 21 injuries.", [(4, K), (2, K), (21, W)]),
    ("The British losses were 121, including Stewart, who was fatally wounded.", [(121, ALL)]),
    ("France suffered 38,000 casualties including Marshal Tallard, who was taken captive.", [(38000, ALL)]),
    ("It came a day after 28 Turkish truck drivers were abducted.", [(28, C)]),
    ("India said that 40 of its nationals, who were working there, had been abducted.", [(40, C)]),
    ("He puts the dead and wounded at 8,000, with a further 7,000 captured.", [(8000, ALL), (7000, C)]),
    ("Some 12,087 of the king's army were killed or wounded.", [(12087, ALL)]),
    ("The encounter ended with three killed Whites.", [(3, K)]),
    ("Losses were 1,100 killed, 3,900 wounded and 7,900 prisoners.", [(1100, K), (3900, W), (7900, C)]),
    (
        "It included 25,000 men killed or wounded and 30,000 prisoners (20,000 Italians and 10,724 Germans).",
        [(25000, ALL), (30000, C), (20000, C), (10724, C)],
    ),
    ("They lost 4 lieutenants and 630 men, while he says 368 were killed.", [(4, K), (630, K), (368, K)]),
    ("The attack killed 20 militants at the cost of more than 45 fighters.", [(20, K), (45, K)]),
    ("At least 52 UN-backed Government of National Accord (GNA) fighters have been killed.", [(52, K)]),
    ("At Karsa 50,000 soldiers fought, while at Homs 200,000 men had been lost.", [(200000, K)]),
    ("Twelve militants were meanwhile reported on 8 July to have been killed.", [(12, K)]),
    ("Per SOHR, 13 Syrian officers were among the fatalities.", [(13, K)]),
    ("It gave the names of the 30 Syrian soldiers who were killed.", [(30, K)]),
    ("The 6th Army lost 60,548 men, including 12,782 killed and 45,545 wounded.", [(60548, ALL), (12782, K), (45545, W)]),
    ("He reported that the Athenians lost 192 men and the Plataeans 11.", [(192, K), (11, K)]),
    ("One widely used estimate puts the English casualties at 450.", [(450, ALL)]),
    ("At least two children, aged 4 and 6, were killed.", [(2, K)]),
    ("Some 400 rebels laid down their arms and 60 were shot dead.", [(400, C), (60, K)]),
    ("Twelve soldiers defected to the rebels and 60 were killed.", [(60, K)]),
    ("Twelve rebels trapped in the base and 60 soldiers were killed.", [(12, K), (60, K)]),
    ("More than 3,000 families were forced to leave their homes.", [(3000, D)]),
    ("The bodies of 23 soldiers were handed over.", [(23, K)]),
    ("It resulted in 900 casualties for the Hungarians and 1,500 for the Syrians.", [(900, ALL), (1500, ALL)]),
    ("Among those killed were 12 women and six children.", [(12, K), (6, K)]),
    ("Nearly 100 people are thought to have died.", [(100, K)]),
    ("Plutarch puts the dead at 5,000, Livy at 8,000.", [(5000, K), (8000, K)]),
    ("Plutarch says 5,000 died, Livy 8,000.", [(5000, K), (8000, K)]),
    ("The number of civilians killed in May reached 112, including 40 women.", [(112, K), (40, K)]),
    ("The Syrians had 300 dead, the rebels 450.", [(300, K), (450, K)]),
    ("The attack cost the army 45 men.", [(45, K)]),
    ("Some 45 corpses were found in the rubble.", []),
    ("The 11 Germans killed in the area are buried there.", [(11, K)]),
    ("Two U.S. soldiers were killed during the battle, while two others were injured.", [(2, K), (2, W)]),
    ("Four members of Mr. Hadi's family were killed.", [(4, K)]),
    ("It hit the market, in which at least 32 civilians were now known to have died.", [(32, K)]),
    ("39 ISIL and 27 Kurdish fighters had been killed.", [(39, K), (27, K)]),
    ("Some 70 Taliban and 12 Afghan soldiers died.", [(70, K), (12, K)]),
    ("Three soldiers died, while ten militants were eliminated.", [(3, K), (10, K)]),
    ("45,000 refugees crossed into Turkey, and 300 villagers crossed the border.", [(45000, D), (300, D)]),
    ("It sent off a wave of some 300,000 Kurdish refugees, who fled to Turkey.", [(300000, D)]),
    ("Twelve prisoners were shot, and five men were shot by the river.", [(12, K), (5, K)]),
    ("Some 300 soldiers held out and surrendered.", [(300, C)]),
    ("Twelve men were shot and wounded.", [(12, W)]),
    ("Some 3,000 civilians managed to escape the town.", [(3000, D)]),
    ("In the churchyard 87 soldiers are buried.", [(87, K)]),
    ("The brigade had lost 63 men killed over just four days.", [(63, K)]),
    ("Syrian dead and captured numbered over 650.", [(650, ALL)]),
    ("The clash resulted in the death of at least five rebels and four Hezbollah fighters.", [(5, K), (4, K)]),
    ("Some 1,026 marines surrendered, including 162 officers and 400 wounded fighters.", [(1026, C), (162, C), (400, W)]),
    ("They captured 134 servicemen, bringing the total number of prisoners to 1,160.", [(134, C), (1160, C)]),
    ("It stated that 1,582 people had died, increasing that number to 2,187.", [(1582, K), (2187, K)]),
    ("At least 40 evacuees, who were staying outside the camps, died of thirst.", [(40, K)]),
    ("The British lost 6,094 seamen; the Germans 2,551.", [(6094, K), (2551, K)]),
    ("The number of refugees had reached 60,000.", [(60000, D)]),
    ("The casualties for both sides during the entire campaign were 57,225.", [(57225, ALL)]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS_AND_LISTS)
def test_parts_lists_and_totals_are_told_apart(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures(text) == expected


PARTITIONS = [
    ("In 2006, 295 people were killed compared with 111 in 2007 and 80 in 2008.", [(295, K), (111, K), (80, K)]),
    ("The number of casualties is 15 at the moment, not 18.", [(15, ALL)]),
    ("Some 70 people managed to escape death by hiding.", []),
    ("They told of men missing legs or arms and one man blown in half.", []),
    ("Among the 17 injured were 16 Sud service members and one Gull soldier.", [(16, W), (1, W)]),
    ("He died, raising the total killed to 5.", [(5, K)]),
    ("It began, with at least one officer of the Sud Border Force (SBF) killed and a number injured.", [(1, K)]),
    ("Among the victims there were 32 children.", [(32, K)]),
    ("They took into hostage at least two infants, two women and over a dozen soldiers.", [(2, C), (2, C), (12, C)]),
    ("They executed 58 people, and later 14 more.", [(58, K), (14, K)]),
    ("The rebels attacked the barracks, shooting dead two guards.", [(2, K)]),
    ("The pocket eventually yielded over 500,000 Sud prisoners.", [(500000, C)]),
    ("The invasion had cost the Sud Army over 830,000 men.", [(830000, K)]),
    ("He puts the number of Jews murdered by the units at 1,400,000.", [(1400000, K)]),
    ("Some 100 vehicles were involved along with 572 military personnel, one of which was killed in an accident.", [(1, K)]),
    ("Of the 1,619 who died, 1,420 were Italian POWs.", [(1619, K), (1420, K)]),
    ("It was the execution of 47 kadogos accused of plotting.", [(47, K)]),
    ("They captured craters 2, 3 and 4 and hill 60.", []),
    ("Seven naval and one merchant sailor had been killed.", [(7, K), (1, K)]),
    ("Some 12 trucks and four rebel fighters were captured.", [(4, C)]),
    ("They were charged with the murders of 24 civilians in May 2005, 10 of them women and children.", [(24, K), (10, K)]),
    ("The casualty figure for Alda in 2008 was 314 against a figure of 904 in 2007.", [(314, ALL), (904, ALL)]),
    ("The number of soldiers killed was under 100 per month in 2008.", []),
    ("The Danes lost 800 men, the Swedes 1,500.", [(800, K), (1500, K)]),
    ("The battle caused 39 YPG and 21 Islamist fatalities.", [(39, K), (21, K)]),
    ("It ended with the retrieval of at least 15 bodies.", []),
    ("They seized 40 villages and up to 186 students.", []),
    ("They seized up to 186 students.", [(186, C)]),
    ("They took 40 students with them.", []),
    ("He captured 66 other towns, of which 40 surrendered and 26 were taken by force.", []),
    ("It was a battle with up to 13,000 Romans dead of 20,000.", [(13000, K)]),
    ("There were 219 children who lost one or both parents in the raid.", []),
    ("An uncertain number – probably more than 70 – were killed.", [(70, K)]),
    ("He lost 70; were killed.", []),
    ("He cited the deaths of 1,500 Serbs and displacement of 270,000 prior to the raid.", [(1500, K), (270000, D)]),
    (
        "Some 317 civilians were killed or went missing, of whom 276 were Serbs, 19 Croats and 45 Roma and others.",
        [(317, ALL), (276, ALL), (19, ALL), (45, ALL)],
    ),
    (
        "The 3,218 dead or missing were fighters, including 2,131 members of the KLA and 3 members of KFOR.",
        [(3218, ALL), (2131, ALL), (3, ALL)],
    ),
    (
        "Up to 90,000 people were killed and 650,000 displaced, of whom 19,000 were Gull soldiers and between 30,000–60,000 "
        "were Tarn soldiers.",
        [(90000, K), (650000, D), (19000, K), (30000, K)],
    ),
    ("Of the 300 men, 60 were killed, 45 of them Gulls.", [(60, K), (45, K)]),
    ("The dead were 30 Serbs and 40 Croats.", [(30, K), (40, K)]),
    ("The casualties of both towns were according to Tarn at least 18 Serbs and over 200 Croats.", [(18, ALL), (200, ALL)]),
    ("They killed 12 Sud Ascari and 9 Gull auxiliaries.", [(12, K), (9, K)]),
    ("The raid killed 12 fedayeen, and 30 Janjaweed were captured.", [(12, K), (30, C)]),
    ("They had 12 Humvees (two captured) and 30 soldiers (five captured).", [(5, C)]),
]


@pytest.mark.parametrize(("text", "expected"), PARTITIONS)
def test_parts_of_a_count_are_told_by_what_they_were(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures(text) == expected


WHAT_BEFELL_THEM_LATER = [
    ("The militia shot 250 people in the province alone.", [(250, K)]),
    ("They shot more than 30 prisoners.", [(30, K)]),
    ("He shot two of the prisoners in the leg.", []),
    ("Soldiers shot 12 protesters, killing two of them.", [(2, K)]),
    ("The archer shot 12 arrows.", []),
    ("Some 300 rebels broke out of the town and went north, but were soon captured.", [(300, C)]),
    ("Some 300 rebels went north when they were captured.", []),
    ("Three farmers were stopped at a bridge and the militia killed some of them.", []),
    ("Three farmers were stopped at a bridge and the militia killed both of them.", []),
    ("They fired at the car, killing one of the guards and badly injuring his friend.", [(1, K)]),
    ("They killed one of the commanders.", []),
    ("They captured two men and killed both of them.", [(2, C), (2, K)]),
    ("One of the wounded, councillor Ivar Holt, died of his injuries.", [(1, K)]),
    ("The report said that two soldiers and a number of rebels were killed in the clashes.", [(2, K)]),
    ("Many rebels were killed, including 4 who were named and 5 others who were arrested.", [(4, K), (5, C)]),
    ("The White Fear, as it would become known, killed about 300 people.", [(300, K)]),
    ("It would soon kill 300 people.", []),
]
RATES_AND_SHARES = [
    ("They were losing 500 men killed and another 900 wounded in action every day.", []),
    ("Their losses were 500 wounded and killed every day.", []),
    ("Some 50–100 Tarn soldiers were killed in the sector each day.", []),
    ("Some 40 soldiers were killed in the sector that day.", [(40, K)]),
    ("Over 20,000 fighters (among them were 20% of the 50,000 prisoners that it recruited) had been killed.", [(20000, K)]),
]
REFUGEES = [
    ("Some 700,000 refugees and 300 dead were counted.", [(300, K)]),
    ("Of the 300 dead, 200 were refugees.", [(300, K), (200, K)]),
    ("The raid triggered the flight of 50,000 refugees and the flight of 30 planes.", [(50000, D)]),
    ("The war created 40,000 refugees and produced 12 films.", [(40000, D)]),
    ("About 10,000 were officers.", []),
]
#: What opens the next clause parts a verb from a number that is no object of it.
NEXT_CLAUSES = [
    ("36 men were killed whilst 60 more were wounded.", [(36, K), (60, W)]),
    ("36 men were killed whereas 60 more were wounded.", [(36, K), (60, W)]),
    ("36 men were killed although 60 more were wounded.", [(36, K), (60, W)]),
    ("They were held in a mill in which others were imprisoned, while in Karsa as a whole, some 1,250 died.", [(1250, K)]),
    ("They were imprisoned, while later, some 1,250 died in Tarn.", [(1250, K)]),
]
HURT_AND_LOST = [
    ("In all, 27 people were hurt, five seriously.", [(27, W), (5, W)]),
    ("In all, 27 people were hurt, five reportedly.", [(27, W)]),
    ("The raid left 23 civilians dead and 4,000 homeless.", [(23, K), (4000, D)]),
    ("Some 12 homeless people were killed.", [(12, K)]),
    ("At least 1,619 were listed as missing.", [(1619, M)]),
    ("Some 31 rebels died and 12 gave themselves up.", [(31, K), (12, C)]),
    ("They lost 2,500 killed, 4,000 taken prisoner and nearly 10,000 to desertion.", [(2500, K), (4000, C)]),
    ("Some 120,000 Gullians had been uprooted and a further 12,000 had crossed into Tarn.", [(120000, D), (12000, D)]),
    ("Over 11,000 Mau Mau were killed.", [(11000, K)]),
    ("They left 35 villages with wide roads.", []),
    ("In the riots 250 people died, 84 of them policemen.", [(250, K), (84, K)]),
    ("Losses came to 2,000 killed, wounded and missing, including two colonels.", [(2000, ALL), (2, ALL)]),
    ("Government casualties since 2011 are thought to number 60,000 to 70,000.", [(60000, ALL)]),
    ("The siege cost the Tarns 15,000 men, the Gulls about 5,000.", [(15000, K), (5000, K)]),
    ("An estimated 3,500 Hazaras have been driven from their homes.", [(3500, D)]),
    ("Two boys (12) were killed.", [(2, K)]),
    ("The raid led to the death of Commander Holt and 12 of his men.", [(12, K)]),
    ("The raid led to the death of Commander Holt and 12 trucks.", []),
    ("They took the surrender of Holt, eight of his officers and over 300 soldiers.", [(8, C), (300, C)]),
    ("They seized some 40 northern Tarn Hungarians and 12 Humvees.", [(40, C)]),
    ("They seized 12 Humvees and 30 Tarnian villages.", []),
    ("Holt surrendered with his remaining 300 men.", [(300, C)]),
    ("Four Tarns, who had been held since then—Ivar Holt, Pavel Lund and Jan Krol—were executed.", [(4, K)]),
    ('The number of "unauthorised" executions of prisoners has been put as high as 153.', [(153, K)]),
    ("The plane came down with the loss of all 12 on board.", [(12, K)]),
    ("The fleet came home with the loss of only 12.", []),
    ("It listed 9 officers and 212 men as killed, 14 officers and 603 men as wounded.", [(9, K), (212, K), (14, W), (603, W)]),
    ("The Tarns claimed to have lost only 13 soldiers, and to have killed 271 rebels.", [(13, K), (271, K)]),
    ("Karsa's army killed 300 Tarnians and lost 20.", [(300, K), (20, K)]),
    ("Karsa's army captured 3 Humvees and lost 20.", []),
    ("The Legion had some 450 casualties, 90 of them fatal.", [(450, ALL), (90, K)]),
    ("Among the fallen were General Holt and 14 of his officers.", [(14, K)]),
    ("The toll, which stood at 84 on Monday, had climbed to 102 by Thursday.", [(84, K), (102, K)]),
    ("The toll of 84 was told to 12 towns.", [(84, K)]),
    ("Another 6,000 suspected communists were detained, 300 of whom were never seen again.", [(6000, C), (300, M)]),
    ("He insists 12 trucks were captured.", []),
    ("Livy gives 10,000 dead, with 5,000 taken alive.", [(10000, K), (5000, C)]),
]
SUMS = [
    ("He put the number of dead at 300 (120 in the Hill Army, 180 Hill armies and Tarns).", [(300, K), (120, K), (180, K)]),
    ("Some claimed at least 250,000 summary executions of enemies of the people.", [(250000, K)]),
    ("It reported two murders of policemen.", []),
    ("Executions followed 40.", []),
    ("He estimated the losses of the people from 1920 on from war, hunger and prison as 240,000.", [(240000, ALL)]),
    ("The losses of the army in the long fight for the fort with its 60.", []),
    ("The losses of the army in the long fight for the fort at 60.", []),
    ("It resulted in the death of 13 people who had been wounded.", [(13, Measure.KILLED)]),
    ("It resulted in the death of 13 of people who were already seriously injured.", [(13, Measure.KILLED)]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*WHAT_BEFELL_THEM_LATER, *RATES_AND_SHARES, *REFUGEES, *NEXT_CLAUSES, *HURT_AND_LOST, *SUMS]
)
def test_what_befell_them_may_stand_far_off(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures(text) == expected


NOTHING = [
    "Another one of the casualties was a boy.",
    "Government forces captured four villages and 14 tanks.",
    "An air defense system, 14 tanks and two ISIL-held buildings were destroyed.",
    "A platoon of 29 servicemen was encircled.",
    "Its 12,000 men and 40 guns besieged the town.",
    "After two failed attempts, a rebel stronghold was captured on 30 December.",
    "No soldiers were killed, and none of the 40 men was hurt.",
    "They planned to kill 30 hostages.",
    "Up to 500 people could be killed, he feared.",
    "Casualties of 40,000 were greatly exaggerated.",
    "The army lost two infantry fighting vehicles.",
    "The loss of the two airfields meant an end to supplies.",
    "Sergeant Ian McKay of 4 Platoon, B Company, 3 Para died in the attack.",
    "At Division 17 and Hill 99 nobody was killed.",
    "108 of the missing soldiers arrived at the air base.",
    "29 soldiers missing from the base managed to reach the army lines.",
    "The 47th Brigade was hit 12 km from the town, 3 days after the attack.",
    "One of the commanders was killed.",
    "Three horses and two dogs were killed.",
    "The battle killed hopes for the two towns.",
    "All but eight had been killed, and all but 200 of the captured men were landed.",
    "Three other captured ships were too battered, and he turned two captured cannons.",
    "It was shaken by the deaths of the king and his successor in 683 and 684, respectively.",
    "If two stretcher bearers were injured or killed, more had to go.",
    "40 captured soldiers were freed and 12 wounded men recovered.",
    "It found itself caring for wounded Union troops and 8,000 Confederate prisoners.",
    "The ship, its decks crowded with 1,600 survivors, surrendered.",
    "The fate of the two towns remained unknown.",
    "Contact with 14 others was made.",
    "The attack cost 12 million dollars and two tanks.",
    "Other losses included 42 Ju 86s, 9 Fw 200 Condors and 5 He 177 bombers.",
    "In the gloom, one company commander got lost.",
    "They were to be executed, and 12 men were to be shot dead.",
    "He was accused of murdering 7 people.",
    "Ten infantry colours were lost to the enemy.",
    "They limped back, losing another 7,000 men through desertion.",
    "The battalion alone lost 1/3 of its men.",
    "It was built at the cost of 20 million.",
    "Some 19 legions and 12,000 cavalry fled before the battle.",
    "2,000 civilians who fled to the north had returned.",
    "The death of one soldier is no great loss.",
    "A crew of 3 Para died.",
    "More than 500 fighters captured al-Ba'aj, 300 soldiers captured it and 40 rebels killed him.",
    "The ministry denied that 12 soldiers were killed.",
    "Reports of 12 soldiers killed were false, and 12 soldiers were almost killed.",
    "Of the 30 killed, all were buried.",
    "At 03:27 local time (UTC+2), a captain and a corporal surrendered.",
    "One of those killed was a student from Algiers.",
    "Some 300 rebel fighters crossed into Turkey, and 40 tanks crossed the border.",
    "They lost two of their best tanks.",
    "Doctors received up to 60 Ukrainian casualties a day, and 150–300 marines were killed per day.",
    "They treated ten injured civilians for every soldier.",
    "Two planes were shot down, and 40 men were shot in the leg.",
    "About 40 rebels managed to escape.",
    "The general was told that 900 enemy soldiers had died.",
    "Nearly 25,000 slaves fled, migrated or died.",
    "About 20,000 slaves defected to or were captured by the army.",
    "Other losses included 5 He 177 bombers and 1 Ju 290.",
    "Some 300 men came; the king had said: four women and a boy; all were killed.",
    "The town surrendered with 40 guns, and he died with 3,000 men around him.",
    "Twelve men marched to Homs, five of them officers.",
    "Neither side lost more than 20 men.",
    "At least three villages had fallen, and the number was put at 60.",
    "He adopted a child after the first one died.",
    "The army captured 15–20% of the area and 10 to 15 per cent of the town.",
    "A three-man tank and a four-member council were captured.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_figures_of_victims_are_found(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_other_figures_are_left_alone(text: str) -> None:
    assert figures(text) == []


def test_a_long_list_costs_no_more_than_its_length() -> None:
    text = "12 men, " * 400
    assert figures(text) == []


def test_every_refusal_says_why() -> None:
    assert all(refusal.__doc__ and refusal.__doc__.startswith("Refuse ") for refusal in REFUSALS)
