"""Figures of victims in whole sentences: what several numbers and verbs of one sentence have to do with each other."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Bound, Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.tokens import tokenize

K, W, C, M, D, ALL = Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED, Measure.CASUALTIES


def found(text: str) -> list[Figure]:
    dates = tuple(mention.span for mention in find_dates(text, 0, len(text)))
    return find_figures(tokenize(text, Span(0, len(text)), dates))


def figures(text: str) -> list[tuple[int, Measure]]:
    return [(figure.quantity.low, figure.measure) for figure in found(text)]


OF_OTHER_VERBS = [
    ("At least 50 people were killed, including 14 foreign guests, and over 90 were injured.", [(50, K), (14, K), (90, W)]),
    ("At least 50 people were killed, including 14 guests, and 90 injured.", [(50, K), (14, K), (90, W)]),
    ("A camp was built for oil; about 200 prisoners worked there and more than 40 died.", [(40, K)]),
    ("Some 300 fighters who surrendered were reportedly massacred after the battle.", [(300, K)]),
    ("Two captured mercenaries revealed that the camp was empty.", [(2, C)]),
    ("That night 12 badly wounded soldiers were flown out.", [(12, W)]),
    ("That day two captured soldiers were released.", []),
    ("Two captured tanks were repaired.", []),
    ("It said that 15 displaced Sud children, 13 of them under one year old, had died of the cold.", [(15, K), (13, K)]),
    ("They had lost 600 soldiers, with an additional 200 prisoners of war and 100 missing.", [(600, ALL), (200, C), (100, M)]),
    ("They ambushed a patrol, killing three, injuring two, and seizing two Sud soldiers.", [(3, K), (2, W), (2, C)]),
    ("Some 300 people died in the camp, of whom 40 are unknown prisoners of war.", [(300, K), (40, K)]),
    ("It resulted in the deaths of three Sud members and another two being injured.", [(3, K), (2, W)]),
    ("The haste resulted in the deaths of 97 personnel and another 70 wounded.", [(97, K), (70, W)]),
    ("It resulted in the evacuation of at least 1,000 Tarnians, as well as approximately 20 deaths.", [(20, K)]),
    ("Between 400 and 500 members served in the Brigades, including 150 who died in combat.", [(150, K)]),
    ("They killed 14 Tarnians and 69 Sud soldiers, with 30 prisoners taken.", [(14, K), (69, K), (30, C)]),
    ("He sailed with 70 followers to Alda, after being expelled from Tarn.", []),
    ("By June some 200 Tarnians were dead and 2,000 had fled the Eastern Province.", [(200, K), (2000, D)]),
    ("By June some 200 soldiers were dead and 20 had fled the Eastern Province.", [(200, K)]),
]
MIXED = [
    ("40,000 Tarns and 12,000 Sud soldiers died or went missing during the war.", [(40000, ALL), (12000, ALL)]),
    ("Some 300 sailors died or were captured.", [(300, ALL)]),
    ("Two of the sailors were wounded and taken prisoner.", [(2, W), (2, C)]),
    ("The army lost 300 men wounded and captured.", [(300, ALL)]),
    ("Some 64 men were killed and 20 missing, presumed drowned.", [(64, K), (20, M)]),
    ("In all, 25 were wounded and 13 were missing and presumed captured.", [(25, W), (13, M)]),
    ("More than 9,000 Sud soldiers had been killed, been badly wounded, or gone missing.", [(9000, ALL)]),
    ("About 7,000 have been estimated to have been wounded or fallen ill.", [(7000, W)]),
    ("The siege left 40,000 sick and wounded.", [(40000, ALL)]),
    ("The clashes left 14 rebels and dozens of soldiers dead and wounded.", [(14, ALL)]),
    ("They fled, with 3 captains and a colonel killed or captured on the way.", [(3, ALL)]),
    ("The storm left 12 houses and a farmer dead.", []),
    ("They took 12 rebels and a captain prisoner.", [(12, C)]),
    ("The battle cost 6,000 (out of 8,000 participants) dead, wounded or captured.", [(6000, ALL)]),
    ("There were 4,000 wounded or dead on each side.", [(4000, ALL)]),
    ("The Reds had 230,000 casualties, of whom 50,000 became prisoners of war.", [(230000, ALL), (50000, C)]),
    ("Another 300 rebels were being held as prisoners.", [(300, C)]),
    ("It led to the death of 16 rebels and 15 soldiers, while others were captured.", [(16, K), (15, K)]),
]
OF_MANY_KINDS = [
    ("At Alda the Tarnian army lost 23,185; at Sud the Gullians lost 23,003.", [(23185, ALL), (23003, ALL)]),
    ("The Tarnians lost 300 in the air, and their planes were gone.", []),
    ("The Tarnians lost 30 in the raid.", []),
    ("The town lost 300 in the fire.", []),
    ("They held seven villages, although they lost Alda and two others several hours later.", []),
    ("The conflict has killed some 1,500 people this year.", [(1500, K)]),
    ("The raid killed 12 people last week.", [(12, K)]),
    ("A raid had killed 12 soldiers days before.", [(12, K)]),
    ("They came to murder two leading gangsters.", []),
    ("They received 42 civilians fleeing the town.", [(42, D)]),
    ("The raid killed 42 civilians fleeing the town.", [(42, K)]),
    ("In all, 42 civilians fleeing the town were killed.", [(42, K)]),
    ("They met 42 rebels fleeing the town, and seized it.", []),
    ("Two ringleaders were shot.", [(2, K)]),
    ("Two villages, including Alda, were captured on the front, and one near Sud.", []),
    ("More than 600 were wounded; including at least 200 civilians and rebels, 37 Sud soldiers and nine guards.",
     [(600, W), (200, W), (37, W), (9, W)]),
    ("Their losses amounted to 300 men; the enemy's to 500.", [(300, ALL), (500, ALL)]),
    ("They lost 12 officers and 300 men, the enemy 40 officers and 900 men.", [(12, K), (300, K), (40, K), (900, K)]),
    ("Two of the captured policemen were reported to have been executed.", [(2, K)]),
    ("They had captured 350 of the 354 villages around the town.", []),
    ("They had captured 40 out of the 56 eastern villages.", []),
    ("Only 6 villages were left, and they had already captured 32 of them.", []),
    ("Some 60 rebels fled, and they had captured 32 of them.", [(32, C)]),
    ("A 10 year-old child was wounded.", []),
    ("The office said that the toll of 40 dead was underestimated.", []),
    ("In all, nine pro-government and six Sud-affiliated fighters were killed.", [(9, K), (6, K)]),
    ("The Tarnian dead, 114,520 Tarnians (84,830 killed, missing and 29,690 wounded), are counted.",
     [(114520, ALL), (84830, ALL), (29690, W)]),
    ("An army of 20,000 (4,000 killed, 10,000 wounded) came.", [(4000, K), (10000, W)]),
    ("The graves hold the remains of 1,386 victims.", [(1386, K)]),
    ("The prisoners included 22 generals.", [(22, C)]),
    ("From that camp 160 men, women and children were sent to their deaths.", [(160, K)]),
    ("In the raid, 6 people - including one seven-year-old girl - were injured.", [(6, W), (1, W)]),
    ("Air raids also killed 17 civilians – including five children – during the clashes.", [(17, K), (5, K)]),
    ("Four volunteers—two Tarns, one Gull, and one Sud—fighting there were killed.", [(4, K), (2, K), (1, K), (1, K)]),
    ("The raid led to death of 64 women and children.", [(64, K)]),
    ("The shelling resulted in the death of one child.", [(1, K)]),
    ("Nearly a million civilians were displaced by the war, and some never returned.", [(1000000, D)]),
    ("Five Tarn men in the attacking party were also captured.", [(5, C)]),
    ("Out of the nearly 900 Tarn prisoners captured in the city, many returned.", [(900, C)]),
    ("The seven were freed in return for 12 prisoners taken in the war.", []),
    ("He was one of three gunmen killed in a gunfight.", [(3, K)]),
    ("In the south there were 50,000, while at the city 200,000 Tarnians had been lost.", [(200000, K)]),
    ("The monitor said that 16 of the dead were government soldiers.", [(16, K)]),
    ("Then 64 of the dead were soldiers, 7 were civilians in Tarn, and 90 were killed in Gull.", [(64, K), (7, K), (90, K)]),
    ("About 16,000 fled to neighbouring Tarn.", [(16000, D)]),
    ("About 160 fighters and soldiers were there, and 60 fled to neighbouring Tarn.", []),
    ("The damage forced 1,800 people (mostly Gulls) from their homes.", [(1800, D)]),
    ("Soldiers took 40 men from their homes.", []),
    ("The militia completely captured neighbourhood 1 with half of the next one.", []),
    ("One activist source said that some were executed.", []),
    ("They had jailed many 2 June Movement members.", []),
    ("They continue to hold 200 people, mostly women and children, as hostages.", [(200, C)]),
    ("About 700 hostages continued to be held captive by the group.", [(700, C)]),
    ("It said that 125 hostages remained in captivity, of whom 66 were being held by the army.", [(125, C), (66, C)]),
    ("Of the villages, 12 were still held by the army.", []),
    ("Some sixty-five hostages from six countries were taken.", [(65, C)]),
    ("They seized three more Tarnians.", [(3, C)]),
    ("They suffered between 3,000 and 5,000 killed and another 900 carried off as slaves.", [(3000, K), (900, C)]),
    ("The lowest estimate of their own dead of 4,000 is wrong.", [(4000, K)]),
    ("Military casualties (killed and wounded) are estimated to be over 5,000.", [(5000, ALL)]),
    ("A minimum of 580 people is estimated to be dead.", [(580, K)]),
    ("The loss of life on both sides was 9,823 personnel.", [(9823, K)]),
    ("The count of displaced children has reached more than 300.", [(300, D)]),
    ("The toll had reached 100, the army confirmed Monday, including 19 women.", [(100, K), (19, K)]),
    ("The death or imprisonment of 130 Tarn troops followed.", [(130, ALL)]),
    ("It killed 65 civilians, including 34 children, five adolescents and two elders.", [(65, K), (34, K), (5, K), (2, K)]),
    ("They captured a Gull national, two Tarn nationals, and a Sud national as well.", [(2, C)]),
    ("One person was hurt, but it was enough to injure 36 people.", [(1, W), (36, W)]),
    ("Chandler gives 12,000 dead and wounded; Falk, 15,000; Lund 18,000.", [(12000, ALL), (15000, ALL), (18000, ALL)]),
    ("They hung the mayor – who had fled – and shot dead 12 guards.", [(12, K)]),
]  # fmt: skip
OTHER_COUNTS = [
    ("The Office said that over a million people had fled; this later rose to over two million.", [(1000000, D), (2000000, D)]),
    ("The mayor said 40 people were killed; the number later rose to 52.", [(40, K), (52, K)]),
    ("At first 30 people were wounded, rising to 45 by the evening.", [(30, W), (45, W)]),
    ("Some 12 men were killed, with temperatures rising to 40 degrees.", [(12, K)]),
    ("The number of Sud soldiers being held as prisoners had fallen to 550, from 900 in April.", [(550, C), (900, C)]),
    ("The number of missing people rose to 40.", [(40, M)]),
    ("The number of prisoners fell from 900 to 300.", [(300, C)]),
    ("One person was killed and a number of others injured when two rival militias clashed.", [(1, K)]),
    ("He hoped that the true death toll was below 300.", []),
    ("The dead were put at a minimum of 1,500 and a maximum of 4,000.", [(1500, K)]),
    ("The register of deaths in the district shows 27 names.", []),
    ("Estimates of dead or missing Tarns range from 250 to 300.", [(250, ALL)]),
    ("About 40 men (15 non-Tarnians; including a leader) were killed.", [(40, K), (15, K)]),
    ("A lieutenant with 26 soldiers surrendered.", [(26, C)]),
    ("At least one woman lost her life in the raid.", [(1, K)]),
    ("Eight strikers were arrested.", [(8, C)]),
    ("Eight trawlers were detained.", []),
    ("Ninety rebels, some wounded, were marched off to a camp.", [(90, C)]),
    ("Thirty soldiers were killed in the winter, in contrast to the ten soldiers killed before.", [(30, K), (10, K)]),
    ("At least 300 were documented to have died in the camps.", [(300, K)]),
    ("Some 400 were medical casualties.", [(400, ALL)]),
    ("The number of farms and villages captured rose to 26.", []),
    ("Some 500 rebels were killed or surrendered.", [(500, ALL)]),
    ("Some 500 rebels surrendered or were killed.", [(500, ALL)]),
    ("All of the 80 defenders were killed or captured.", [(80, ALL)]),
    ("Losses in the east were 300, in the west 40 tanks.", [(300, ALL)]),
    ("In the morning, 12 were killed; at night, 40.", [(12, K)]),
    ("Losses among the rebels were 12, in the town 40.", [(12, ALL)]),
    ("At least 12 soldiers were killed in the town, as well as nine rebel fighters.", [(12, K), (9, K)]),
    ("Soldiers shot 28 unarmed villagers during a march in the town; 13 people died.", [(13, K)]),
    ("In all, 28 people were shot by the guards; 13 died on the day.", [(13, K)]),
    ("In all, 14 people were shot by the guards.", [(14, K)]),
    ("The militia shot 25,000 people in the province alone.", [(25000, K)]),
    ("They were angered by the arrest of another seven of their number.", [(7, C)]),
    ("A further dozen were wounded.", [(12, W)]),
    ("More than 8.2 million had fled the country.", [(8200000, D)]),
    ("It killed 12 Red Guard soldiers, as well as three Sud Army officers and two Tarn monks.", [(12, K), (3, K), (2, K)]),
]
SOME_OF_THEM = [
    ("The soldiers went out against tanks, successfully capturing two.", []),
    ("The soldiers met the rebels, capturing two.", [(2, C)]),
    ("They pressed on by capturing two military bases, one of them in Karsa and the other in Elm.", []),
    ("In two days the Front had lost 32 fighters, and a further 326 had been wounded.", [(32, K), (326, W)]),
    ("They were let go in exchange for 213 prisoners held by the army, and two hostages taken by others.", []),
    ("Tests on the clothes of eleven of the dead proved nothing.", []),
    ("It was the day that 12 of those killed were buried.", []),
    ("Later two of those arrested were found guilty.", []),
    ("Two of those killed were identified as officers.", [(2, K)]),
    ("It was led by those nine arrested and killed leaders.", []),
    ("The three men, who became known as the Karsa Three, were arrested.", [(3, C)]),
]
PARTS = [
    (
        "They killed 16 villagers, including three men over the age of 65, and four children under the age of 16.",
        [(16, K), (3, K), (4, K)],
    ),
    ("It stated that out of 940 killed during the war, at least 410 were Tarns.", [(940, K), (410, K)]),
    ("Of the 300 dead, 200 were soldiers.", [(300, K), (200, K)]),
    ("It has 657 dead, of which 27 are unknown prisoners of war.", [(657, K), (27, K)]),
]
FURTHER = [
    ("About 80 men were killed in Alda by October and about 175 by the end of 1941.", [(80, K), (175, K)]),
    ("The flood came, killing 200 people immediately, and 300 later from famine.", [(200, K), (300, K)]),
    ("It took hours, resulting in 100 military casualties and 20 for the guerrillas.", [(100, ALL), (20, ALL)]),
    (
        "By noon 6,500 people had been displaced within Alda, while more than 3,000 had fled to other countries.",
        [(6500, D), (3000, D)],
    ),
    ("They took 68 employees of the Sud company Tekt and three police guards as hostages.", [(68, C), (3, C)]),
]
NUMBERS = [
    ("It killed one third of the people, and two thirds of their army died.", []),
    ("By then over 437,000 of Alda's 725,000 villagers had died.", [(437000, K)]),
    ("Some 104 people died in 1988 compared to 61 in 1986 and 57 in 1985.", [(104, K), (61, K), (57, K)]),
    ('Ivar Holt, "Brother number 5", a leader, died in the "Karsa 1" displaced people camp.', []),
    ("He had killed “more than 500” men.", [(500, K)]),
    (
        "The losses were counted as 40 soldiers being killed out of which 16 were Gulls and the remaining 24 were Tarns.",
        [(40, K), (16, K), (24, K)],
    ),
    ("Two detailed studies of deaths differ, and it gave 27 names of people known to be dead.", []),
    ("Two widows of those executed came to the town.", []),
    ("The losses totaled 21 fighters, 12 bombers and 15 trainers.", []),
    ("Some 1,000 men, women, and children were shot at the old cemetery by the police.", [(1000, K)]),
    ("It was after the massacre by Ivar Holt of 30 villagers.", [(30, K)]),
    ("5 People including 3 Guard personnel killed in an attack.", [(5, K), (3, K)]),
    ("The capture of the town cost them some 300 men.", [(300, K)]),
    ("The number of refugees increased from around 2,000 in early 2013 to 9,000 in late 2014.", [(2000, D), (9000, D)]),
    ("They claimed to have killed, on the same day, more than 100 fighters.", [(100, K)]),
    ("The raid killed, according to locals, 12 men.", [(12, K)]),
    ("It has caused the death of more than 70 villagers in Sud and 20 villagers in Gull.", [(70, K), (20, K)]),
    ("It raised the total civilians killed by shelling in Gull to 18.", [(18, K)]),
    ("The attack resulted in one villager dying.", [(1, K)]),
    ("Some 40 men were dying of thirst.", []),
    ("With the three deaths, May became the worst month.", []),
    ("Three Gull soldiers were killed: two at Karsa and one in Homs.", [(3, K), (2, K), (1, K)]),
    ("There were 10 Sud casualties from a garrison of about 60.", [(10, ALL)]),
    ("They put the total number of all Sud casualties to be in the 200–600 range.", [(200, ALL)]),
    ("Three unarmed Karsa Metropolitan Police were shot dead.", [(3, K)]),
    ("He accepted the surrender of some 3,000 soldiers of the Guard.", [(3000, C)]),
    ("They name 56 members of that body killed by others.", [(56, K)]),
    ("He began writing around 1167 and died at home.", []),
    ("Of the 400 Jews deported in May, about 320 were gassed on arrival.", [(400, D), (320, K)]),
    ("Its bombers were sent home after one was lost in an accident.", []),
    ("It ended in the death of an officer and the injury of 13 other people.", [(13, W)]),
    ("Last year it hosted 3,200 internally displaced Tarnians.", [(3200, D)]),
    ("The country has 33 deaths per 1,000 persons.", []),
    ("As many as 600 children are killed or wounded in the fighting every year.", []),
    ("It reported more than 200 killings in May.", [(200, K)]),
    ("There were 12 actions, including over 20 murders, eight kidnappings and 11 bombs.", [(20, K), (8, C)]),
    ("After the first three executions there were two mass executions and two massacres.", []),
    ("He took the forts in turn, capturing each one with little loss.", []),
    ("The mayor put the number of the dead and injured to be 400.", [(400, ALL)]),
    ("The Sud Division – 1,000 men – surrendered to the general.", [(1000, C)]),
    ("Over 260 men, women and children were shot with the aid of the police.", [(260, K)]),
    ("The king has killed 150 Tarns this campaign.", [(150, K)]),
    ("It was told after the recent killings of two former Guard members.", [(2, K)]),
    ("The number of officially registered Sud refugees in Alda dropped to less than 5,000.", [(5000, D)]),
    ("The raids led to the deaths of over 110 Tarnians and extensive damage to the town.", [(110, K)]),
    ("Some 2,000 prisoners were still being killed or maimed each month in the mines.", []),
    ("Some 36 guards were killed whilst 60 more were wounded.", [(36, K), (60, W)]),
    ("The troops were said to have happened to kill 20–30 Tarns.", [(20, K)]),
    ("They routed the rebels, with a small detachment cutting down over a hundred as they fled.", [(100, K)]),
    ("Seventy prisoners were marched to the bridge and piked to death.", [(70, K)]),
    ("Two priests were also sent to the gallows in Karsa.", [(2, K)]),
    ("The siege starved more than a million people to death.", [(1000000, K)]),
    ("The court sentenced 12 rebels to death, and another court sentenced 40 rebels.", []),
    ("The raid led to death of 12 men.", [(12, K)]),
    ("The camp was burned down, chasing about 5,000 people from their temporary homes.", [(5000, D)]),
    ("Two officials had been involved, with one saying some of the men had been killed.", []),
    ("The claim of 200 dead was an exaggeration.", []),
    ("The claim of the army that it killed 5 soldiers, destroyed bunkers in firing on the line, is totally wrong.", []),
    ("The toll hit 113, with 345 being injured.", [(113, K), (345, W)]),
    ("Two men were killed, including one by a shell.", [(2, K)]),
    ("Tarnia reported that one of its soldiers was killed and eight wounded.", [(1, K), (8, W)]),
    ("Two of his aides were captured by the army.", [(2, C)]),
    ("In the hills and the Union, 30,000 Romani were killed by the guards.", [(30000, K)]),
    ("Nearly all 25,000 Romani living in the State of Orland were killed.", [(25000, K)]),
    ("In the hills, 12 Platoon were killed.", []),
    ("The press reported 3,252 disappearances.", [(3252, M)]),
    ("It honours the memory of the over 100,000 civilians killed in the battle.", [(100000, K)]),
    ("Of the 15 men in the post, one was mortally wounded.", [(1, K)]),
    ("The office identified 65 Tarns as killed through open sources.", [(65, K)]),
    ("There were 50 citizens of Tarnia and Orland dead after the strike.", [(50, K)]),
    ("Only 54 fighters in the town trained and many captured or killed.", []),
    ("The figure of Tarn fatalities in the strike, based on what relatives and friends told, stood at 334.", [(334, K)]),
    ("The Tarn side suffered around 7,500 deaths, the Orland side about 30,000.", [(7500, K), (30000, K)]),
    ("Losses of the guard (with the crossing of the river and the fighting in the town) totaled 4,206.", [(4206, ALL)]),
    ("Casualties for the two days of fighting was over 70.", [(70, ALL)]),
    ("All 7 soldiers inside the vehicle, who were from the Hill Brigade, were killed.", [(7, K)]),
    ("Six men were killed, 2 cooks and 4 guards, and another two guards seriously wounded.", [(6, K), (2, K), (4, K), (2, W)]),
    ("They lost 16 Tarns and 55 Orlanders killed, and 76 total wounded.", [(16, K), (55, K), (76, W)]),
    ("The number of Tarns killed is put at 800, but the number was more likely over 2,000.", [(800, K), (2000, K)]),
    ("At least 10 men were killed, including three children drowning while attempting to cross.", [(10, K), (3, K)]),
    ("The ship sank, drowning an estimated 700 passengers.", [(700, K)]),
    ("They lost 10 fighters and had more than 100 injured.", [(10, K), (100, W)]),
    ("The Guard lost 19 officers including its commander, who was listed missing.", [(19, K)]),
    ("Two soldiers, Sgt. Jon P. Holt, 24, of Hill and Cpl. Jason Berg, 31, were killed.", [(2, K)]),
    ("In Karsa, 12 rebels were killed.", [(12, K)]),
    ("With 26 dying in the town, including 10 in a house, it ended.", [(26, K), (10, K)]),
    ("It told of 241 men, including eight officers, killed there, and another four cooks missing.", [(241, K), (8, K), (4, M)]),
    ("It records 229 killed which included 10 officers, 561 wounded and 92 missing.", [(229, K), (10, K), (561, W), (92, M)]),
    ("Some 43 men were killed and 65 wounded in a raid which included 10 suicide-bombers.", [(43, K), (65, W)]),
    ("Many were let go, but around 200 were taken to the nearby Karsa farm and executed.", [(200, K)]),
    (
        "The losses were three men (Ivar Holt, Pavel Lund and Jon Berg) killed and ten men (all cooks) wounded.",
        [(3, K), (10, W)],
    ),
    ("They came from RI 25, and 12 were killed.", [(12, K)]),
    ("The dead numbered 400 according to Holt.", [(400, K)]),
    ("By then 42,852 were made refugees.", [(42852, D)]),
    ("Ten loyal soldiers were captured during the fighting and later executed in a hotel.", [(10, C), (10, K)]),
    ("Some 23 soldiers were killed and 11 missing, while 37 soldiers reached the lines.", [(23, K), (11, M)]),
    ("Local media put the toll at 30; the Red Cross at 45.", [(30, K), (45, K)]),
    ("The toll was an acceptable one; there were 95 rebels dead in the trenches.", [(95, K)]),
    ("In all, 18 men were killed and eight Hill Carriers were disabled in the fighting.", [(18, K)]),
    ("Overall, three men had been killed, and eleven wounded, two of them critically.", [(3, K), (11, W), (2, W)]),
    ("The militia announced it had captured 12 nearby villages, killing 37 rebels.", [(37, K)]),
    ("Some 150 bodies belonging to the army were recovered, and hundreds were still missing.", []),
    ("An additional 84 wounded later succumbed.", [(84, K)]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*OF_OTHER_VERBS, *MIXED, *OF_MANY_KINDS, *OTHER_COUNTS, *SOME_OF_THEM, *PARTS, *FURTHER, *NUMBERS]
)
def test_each_number_has_what_befell_its_own_people(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures(text) == expected


UNCERTAIN = [
    ("As many as 1,500 people may have been killed.", 1500, Bound.AT_MOST),
    ("Forty people may have been killed in the raid.", 40, Bound.ABOUT),
    ("The raid may have killed over 40 people.", 40, Bound.MORE_THAN),
]


@pytest.mark.parametrize(("text", "low", "bound"), UNCERTAIN)
def test_what_may_have_been_is_a_figure_but_no_exact_one(text: str, low: int, bound: Bound) -> None:
    assert [(one.quantity.low, one.quantity.bound) for one in found(text)] == [(low, bound)]


@pytest.mark.parametrize(
    "text", ["Forty people could have been killed.", "Forty people may be killed.", "It would have killed 40."]
)
def test_what_was_only_possible_is_no_figure(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize("toll", ["The death toll exceeded 500.", "By June the toll had surpassed 500."])
def test_a_toll_that_exceeds_a_number_is_more(toll: str) -> None:
    assert [figure.quantity.bound for figure in found(toll)] == [Bound.MORE_THAN]
