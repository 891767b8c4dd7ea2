"""Sides of victims whose own words name none: every rule tells that of its example."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.sides.victim_sides import SIDE_RULES, SideRule
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10–30 May 2017\n"
    "- Combatant1: Coalition:, Velland Army, Falcon Scouts of Karsa\n- Combatant2: Orland Army, Russia, al-Tarnak Front\n"
    "- Commander1: Omar Tarn\n- Commander2: Ali Salama\n\n"
)


def sides(text: str) -> list[int | None]:
    return [claim.side for claim in extract(read_plain(HEAD + text)).claims]


@pytest.mark.parametrize("rule", SIDE_RULES, ids=lambda rule: rule.name)
def test_each_rule_tells_the_side_of_its_example(rule: SideRule) -> None:
    assert rule.why
    assert sides(rule.example)[-1] == rule.gives


SIDES = [
    ("Nine Orland Army militants were killed. Later two soldiers died.", [2, 1]),
    ("Nine Orland Army militants were killed. Later two troops died.", [2, 2]),
    ("The Velland Army attacked the fort. The defenders lost 30 men.", [2]),
    ("The Velland Army attacked the fort. The attackers lost 30 men.", [1]),
    ("The Velland Army left the fort. The defenders lost 30 men.", [None]),
    ("Russian losses were 300 killed, and Danish casualties were 40 killed.", [2, None]),
    ("Danish losses were 300 killed; Russian losses have been estimated at 40 killed and 20 wounded.", [None, 2, 2]),
    ("They met.\n\n- Orland Army: Holt gives 32 killed and 70 wounded; Bell gives 28 dead.", [2, 2, 2]),
    ("They met.\n\n- Orland Army: Holt gives 32 killed. Four were captured.", [2, 2]),
    ("They met.\n\n- Skirra: Holt gives 32 killed.", [None]),
    ("They met.\n\n- Orland Army: The Velland Army came, and 32 were killed.", [None]),
    ("The 5/2nd Infantry said that it met Orland Army scouts, and claimed to have killed 12 enemy soldiers.", [None]),
    ("Nine wounded men from the 2nd Karsa Rifles were left behind.", [None]),
    ("The Orland Army fell back. The total dead and wounded of both sides amounted to 200 and 600 respectively.", [None, None]),
    ("Official records say that the Orland Army suffered 165 casualties.", [2]),
    ("They hit a convoy of the Velland Army, killing four of its members.", [1]),
    ("The Orland Army took Nasir from the Velland Army. It had lost 42 dead and 400 wounded.", [2, 2]),
    ("The Orland Army had had 400 of its soldiers killed and 900 wounded, with 100 dead in May.", [2, 2, 2]),
    ("The Orland Army suffered its worst losses near Nasir, when at least 30 soldiers were killed.", [2]),
    ("Orland Army agents came to Nasir. Later 16 agents were wounded.", [2]),
    ("The assault cost the Russians 40 men.", [2]),
    ("The Russian 79th Brigade came to Nasir. Later the 79th Separate Brigade lost 63 men.", [2]),
    ("The Russian general Karl Mack came to Nasir. In May Mack surrendered his army of 20,000 infantry.", [2]),
    ("The Orland Army captured 2,377 Velland Army men, although others put the number at 3,500 prisoners.", [1, 1]),
    ("The number of Russian servicemen being held as prisoners had fallen to 550, from 900 in April.", [2, 2]),
    ("The Russians lost 22 officers and 188 other ranks killed, and one officer and 62 other ranks missing.", [2] * 4),
    ("Tarn's force lost 47 men killed and 382 wounded, the majority from Holt's command.", [1, 1]),
    ("On 8 May the Velland Army was able to take the mill; however, they lost 10 fighters and had 100 injured.", [1, 1]),
    ("The Russians left the mill as well, losing two guns and 10 fighters.", [2]),
    ("They said that 60 Russian soldiers were killed and Tarn recognizes only a loss of 8 men in all.", [2, 1]),
    ("Colonel Salama told him that his losses were 20 dead and about 60 wounded.", [2, 2]),
    ("Russian losses are disputed. The official Velland Army account records 87 killed and 188 wounded.", [2, 2]),
    ("The Hill Brigade lost 20 men. The Russians met the Velland Army, and they lost 30 men.", [None, None]),
    ("The Velland Army met the Russians. It inflicted losses of 30 men.", [None]),
    ("The Russians lost the mill; the town records 30 dead.", [None]),
    ("At Nasir 17 Orland Army men and two Velland Army men died. Another 26 were wounded.", [2, 1, None]),
    ("At Nasir 17 Orland Army men died. Another 26 people in the market were wounded.", [2, None]),
    ("The Orland Army took Nasir. A Danish battalion came. It had lost 42 dead.", [None]),
    ("Orland Army agents and Velland Army agents came. Later 16 agents were wounded.", [None]),
    ("Orland Army agents and Danish agents came. Later 16 agents were wounded.", [None]),
    ("Among the Orland Army dead were 55 Danes, and among those killed on the Velland Army side none.", [2]),
    ("The Orland Army had 169 knights killed.", [2]),
    ("The Orland Army forces' losses according to one account reached 10 killed.", [2]),
    ("The Orland Army suffered heavily. Some 40 were killed.", [2]),
    ("They claimed the Russians were suffering heavy losses in the area, including over 120 soldiers killed.", [2]),
    ("The Velland Army divisions were badly mauled near the hill that Salama held, losing some 4,600 men.", [1]),
    ("The blast destroyed an Orland Army base, killing 70 soldiers.", [2]),
    ("An air strike hit a large group of Orland Army soldiers, killing 18 fighters.", [2]),
    ("Tarn's cavalry chased out the Russians, killing two hussars.", [2]),
    ("Two civilians and four soldiers were killed overnight due to a Russian airstrike on the town.", [None, 1]),
    ("Four soldiers were killed in a Russian attack on a town.", [None]),
    ("Two others were captured by the Russians, as well as twenty barons and over a hundred knights.", [None, 1, 1]),
    ("Salama's forces took the town, losing 36 men.", [2]),
    ("Omar Tarn captured 81 guns, at the loss of six dead and 30 wounded.", [1, 1]),
    ("Tarn led his men to the hill, with 5,000 enemy dead.", [2]),
    ("Salama reported 112 dead, 195 wounded and 1,243 missing.", [2, 2, 2]),
    ("Salama reported 112 dead.", [None]),
    ("The Velland Army killed 40 Danish soldiers.", [None]),
    (
        "A bomb killed 12 Orland Army men and injured 50; on 19 May, it was the market, killing 21 and injuring 45.",
        [2, 2, None, None],
    ),
    ("On the Russian side, 23 men were killed and 60 wounded.", [2, 2]),
    ("On the Russian side, 23 civilians were killed.", [None]),
    ("Russian casualties were recorded with some care in the weeks that followed it as 218 killed and 677 wounded.", [2, 2]),
    ("The Orland Army's 9th Division was destroyed, with 2,000 killed and 900 captured.", [2, 2]),
    ("Velland Army losses came to 60 dead and 200 wounded, those of Russia to 90 dead.", [1, 1, 2]),
    ("Nine Orland Army men and three Velland Army men were killed, and 12 others wounded.", [2, 1, None]),
    ("Nine Orland Army men and three Velland Army men were killed and 12 wounded.", [2, 1, None]),
    ("Nine Orland Army men and three Russians were killed, and 12 others wounded.", [2, 2, 2]),
    ("The rebels met government forces, which killed 30 militants, while the rebels claimed 12 soldiers died.", [1, 2]),
    ("Velland Army forces killed 43 Russians and lost three men.", [2, 1]),
    ("Velland Army forces killed 43 Russian soldiers and lost three fighters.", [2, 1]),
    ("The Russians took 30 prisoners but lost 40 men.", [1, 2]),
    ("The Russians, of whom many were recruits, lost 40 men.", [2]),
    ("The Velland Army lost 80 knights, and 300 of Tarnak's men were killed.", [1, None]),
    ("The Velland Army said 40 Russian soldiers were killed, while it lost five men.", [2, 1]),
    ("Russia reported 40 casualties, bringing its losses to 158.", [2, 2]),
    ("The Velland Army lost 700 men and captured 1,000 prisoners.", [1, 2]),
    ("The Velland Army bombed the headquarters of the Orland Army, wounding 19 people.", [None]),
    ("Velland Army guns hit Nasir, killing 20 people. Five of them were shot dead.", [None, None]),
    ("Some 900 Russians fled. Five hundred of them were found shot dead.", [None, 2]),
    ("It claimed to have killed 93 Russian troops and to have wounded another 99.", [2, 2]),
    ("The Orland Army killed 30 Velland Army soldiers, with 5 dead.", [1, None]),
    ("It said that 40 soldiers were captured by the Velland Army.", [2]),
    ("Another 50 Orland Army men were killed and 40 prisoners were taken.", [2, None]),
    ("The Russian losses were 9,000 killed and wounded and a further 2,000 prisoners.", [2, 2]),
    ("Tarn said that Russia had taken up to 70,000 casualties in the sector.", [2]),
    ("The bombing killed ten fighters and 19 soldiers.", [None, None]),
    (
        "In 26 days Russian casualties included 25 killed and 99 wounded, while communist casualties included 267 killed, "
        "7 wounded and 11 captured.",
        [2, 2, None, None, None],
    ),
    ("Russian casualties included 25 killed and 99 wounded, while enemy losses were 267 killed.", [2, 2, 1]),
    ("In all, 450,000 Russians were killed.", [2]),
    ("That day, a further 90 were killed in Velland Army airstrikes on an al Tarnak training camp.", [2]),
    ("They drove out Orland Army troops, forcing most back and others into the woods, where ten of them were captured.", [2]),
    ("They met.\n\n- Casualties U.S. Velland Army: 3,486 Dead", [1]),
    ("Clashes were renewed in Nasir, with Al Tarnak suffering 15 casualties.", [2]),
    ("That day, a further 90 were killed in Velland Army airstrikes on an Orland Army training camp.", [2]),
    ("The Velland Army retaliated by targeting Orland Army positions with artillery, resulting in 13 dead.", [2]),
    (
        "The strike killed 90 people, of which: 60 dead were Orland Army fighters, 20 civilians and 10 boys.",
        [None, 2, None, None],
    ),
    ("Velland Army strikes on Karsa killed 12 people.", [None]),
    (
        "The soldiers repelled Orland Army troops from Nasir, forcing most of them to flee, where ten of them were captured.",
        [2],
    ),
    ("The Russian losses on the Eastern Front consisted of an estimated 3,600 killed.", [2]),
    ("The Velland Army conducted several airstrikes on Orland Army positions near Nasir, killing at least 20 fighters.", [2]),
    ("Velland Army strikes on Nasir killed seven fighters.", [2]),
    ("Velland Army jets bombed the area, killing four soldiers and wounding one.", [2, 2]),
    ("Velland Army jets bombed the area, killing seven people.", [None]),
    ("Velland Army and Orland Army strikes killed seven fighters.", [None]),
    ("A strike by the Velland Army killed seven fighters.", [2]),
    ("The Velland Army fired a missile at an Orland Army convoy near Nasir, killing two soldiers and wounding seven.", [2, 2]),
    ("The Orland Army stated that 1,026 marines had surrendered.", [1]),
    ("The Orland Army claimed that 2,439 prisoners had been taken.", [1]),
    ("The Orland Army claims the death of some five colonels.", [1]),
    ("The Orland Army confirmed that 1,000 marines had been captured.", [2]),
    ("Shelling by Russian guns killed a boy and wounded two other teenagers.", [None]),
    ("The Norrish fighters came. Later nine Norrish fighters died.", [None]),
    ("The raid killed two Norrish Russians.", [None]),
    ("The raid killed 300 Russians, mostly civilians.", [None]),
    ("The raid killed a Russian soldier and wounded five others.", [2]),
    ("It was reported that Russia had lost between 1,700 and 1,800 fighters.", [2]),
    ("It was the worst day of the Velland Army, which suffered 5,700 casualties, including 1,240 dead.", [1, 1]),
    ("Russia suffered roughly 5,000 chemical weapon casualties.", [2]),
    ("In the war, total Russian combat deaths totalled around 5,000.", [2]),
    ("The Velland Army went on, and teams captured 800 enemy soldiers.", [2]),
    ("Velland Army troops had inflicted 2,000 more casualties.", [2]),
    ("Some 100 Russian captives were taken.", [2]),
    ("The Russians fell back, with the Karsan Corps alone taking 300 prisoners.", [None]),
    ("Velland Army Falcons came. The raid killed 8 Falcons Volunteers.", [1]),
    ("Orland Army soldiers massacred 2,000 men, women and children.", [None]),
    ("The Orland Army attacked a patrol of Velland Army members and wounded one fighter.", [1]),
    ("One young Russian activist was killed.", [None]),
    ("The raid killed 23 members of the Tarnak Front.", [2]),
    ("The strike killed 34 Norwegian regular troops.", [None]),
    ("Rebels ambushed a patrol of the Orland Army near Nasir, killing five and wounding 12.", [2, 2]),
    ("Raiders attacked Velland Army soldiers outside of Nasir, wounding three.", [1]),
    ("Rebels ambushed a patrol of the Orland Army near Nasir, killing five.", [2]),
    ("A convoy of the Orland Army was ambushed near Nasir, leaving five dead.", [2]),
    ("Rebels attacked a market near the Orland Army base, killing five.", [None]),
    ("The Orland Army attacked a village, killing five people.", [None]),
    ("The Orland Army attacked soldiers of the Velland Army and fled, killing five.", [None]),
    ("The Russians suffered 672 casualties and 91 prisoners.", [2, 2]),
    ("The Russians lost 40 men killed, 12 wounded and three officers captured.", [2, 2, 2]),
    ("The Russians suffered 40 casualties and 12 civilians were killed.", [2, None]),
    ("It failed, with the Velland Army claiming 80 Russians killed, while they themselves lost 22 soldiers.", [2, 1]),
    ("A Velland Army commander was arrested along with 10 other militants.", [1]),
    ("The raid by Russia killed an emir and 10 other militants.", [1]),
    ("The raid killed an emir of the Velland Army and 10 other Russian fighters.", [2]),
    ("Russia (14 killed) and the Velland Army (20 killed) withdrew.", [2, 1]),
    ("A raid by Russia (14 killed) failed.", [None]),
    ("Russians stormed the town of Karsa. Ten attackers were killed.", [2]),
    ("The town was calm before an Orland Army raid. Some 10 attackers were killed.", [2]),
    ("Russians fled. Ten attackers were killed.", [None]),
    ("The Coalition came. In all, 14 Coalition soldiers were killed.", [1]),
    ("Velland Army Hussars came. Later 14 Hussars were killed.", [1]),
    ("Velland Army Hussars and Russian Hussars came. Later 14 Hussars were killed.", [None]),
    ("Later 14 Falcon fighters were killed.", [1]),
    ("The raid killed 12 Russian-led fighters and 13 Russian-aligned militiamen.", [2, 2]),
    ("The raid killed 12 anti-Russian fighters.", [1]),
    ("The attacks led to 3 injuries among Velland Army servicemen.", [1]),
    ("The attacks led to 40 deaths among the Orland Army.", [2]),
    ("The attacks led to 40 deaths among residents of Orland Army towns.", [None]),
    ("The attack was beaten back, with the Orland Army numbering 25–35 casualties.", [2]),
    ("Strikes killed 58 people, with the Velland Army only receiving 11 casualties.", [None, 1]),
    ("In the end, the Orland Army put its casualties at 11 dead and 61 injured.", [2, 2]),
    ("The Orland Army told of 50 Velland Army fighters killed. They put their losses at 11 dead.", [1, 2]),
    ("The Orland Army put their losses at 11 dead.", [None]),
    (
        "The Orland Army reported that 88 Velland Army fighters had been killed, while they lost 10 of their own fighters "
        "with an additional 30 wounded.",
        [1, 2, 2],
    ),
    ("The Orland Army stated that 20 Velland Army fighters and 50 others had been wounded.", [1, None]),
    ("The raid killed 20 Velland Army fighters and wounded 50 others.", [1, 1]),
    ("One Velland Army soldier and two civilians on the Velland Army's side were wounded.", [1, None]),
    ("Five Russian Kurds were killed while crossing the border.", [None]),
    ("They executed 21 detainees, including 2 defecting Orland Army soldiers.", [None, None]),
    ("On 12 May, Russians launched a counteroffensive against the Velland Army, killing 23 and wounding others.", [1]),
    ("On 12 May, the Velland Army launched an offensive against Russia, killing 23.", [None]),
    ("On 12 May, the Velland Army attacked a village of the Orland Army, killing 23.", [None]),
    ("Orland Army troops tried to advance at Karsa, but were repulsed with up to 100 soldiers killed.", [2]),
    ("The Velland Army attacked Orland Army troops, but was repelled with 100 killed.", [1]),
    (
        "The Velland Army claimed to have killed over 4,000 Orland Army troops in Karsa, and to have captured a further 1,478.",
        [2, 2],
    ),
    ("The group beheaded two recently captured Velland Army servicemen.", [1]),
    ("Five Velland Army child soldiers surrendered.", [1]),
    ("Two Russian soldiers and two Russian private contractors were killed.", [2, 2]),
    ("Two Russian civilian contractors were killed.", [None]),
    ("At least 17 others were injured, including 16 Russians.", [None, 2]),
    ("A Russian Air Force jet crashed near Nasir, killing its two pilots and three passengers.", [2, None]),
    ("The Velland Army shot down a Russian jet, killing two pilots.", [2]),
    ("A Russian helicopter and an Orland Army jet were shot down. Six crew members were killed.", [2]),
    ("Velland Army soldiers repelled the raid, killing over 30 of the attackers.", [2]),
    ("The Russians fought off another assault. In all, 20 attackers were killed.", [1]),
    ("The Orland Army stormed the hill, which Velland Army men had left. They took 200 prisoners.", [None]),
    ("In all, 43 Velland Army soldiers, including 13 Finns, had been killed.", [1, 1]),
    ("In all, 43 villagers, including 13 Finns, had been killed.", [None, None]),
    ("The Velland Army executed 40 prisoners.", [None]),
    ("The Velland Army captured 40 prisoners.", [2]),
    ("A Russian major general was killed and two servicemen were hurt by a mine.", [2]),
    ("A Russian general was killed and two villagers were hurt by a mine.", [None]),
    ("A Russian general was killed by Velland Army men and two soldiers were hurt.", [None]),
    ("The Velland Army lost 300 men killed and 900 wounded, the Russians 700 killed.", [1, 1, 2]),
    ("The Russians had 30 dead and 40 wounded, the rest were unhurt.", [2, 2]),
    ("The 9th Velland Army Division beat off three counter-attacks; 60 of the attackers fell.", [2]),
    ("Russian lancers rode into Nasir at dawn. They seized two guns and 45 prisoners.", [1]),
    ("A Russian captain and three soldiers were killed.", [2]),
    ("A Russian Su-24 was shot down, and two crewmen died.", [2]),
    ("Among the Russians there were 40 dead, while it was quiet.", [2]),
    ("Russian historians estimated that 900 prisoners were taken.", [None]),
    (
        "In all, 60 Russians were killed or missing and 70 wounded; on the march the losses rose to 90 killed, 120 wounded "
        "and 35 prisoners.",
        [2, 2, 2, 2, 2],
    ),
    ("Seventeen Falcon Scouts were able to disrupt the Russian advance, killing or wounding 240 men.", [2]),
    ("Russian casualties included 2,500 men killed or wounded (including 590 Russians killed) and 3,000 prisoners.", [2] * 3),
    ("In all, 900 villagers were made prisoners of the Orland Army.", [None]),
    ("The Orland Army repelled the attack, killing 34 villagers.", [None]),
    ("The Orland Army attacked, repelled the attack on the mill and lost 34 dead.", [2]),
    ("The Orland Army suffered its worst losses near Nasir, when 30 villagers were killed.", [None]),
    ("The Velland Army carried out a strike on the Orland Army. In the attack 40 soldiers were killed.", [None]),
    ("Orland Army bombers targeted a village. Four were killed in Orland Army airstrikes.", [None]),
    ("The Orland Army had executed 15 of its own fighters.", [2]),
    ('The Russian death toll was "above ten".', [2]),
    ("The number of Russian casualties is not known. Ali Omar, writing in Russia, said that 4,100 were killed.", [2]),
    ("Russian losses are not known. The rolls suggest that 900 men were killed.", [2]),
    ("Russian losses are not known. The rolls suggest that 900 people were killed.", [None]),
    ("Casualties on the Russian side are not known. One writer thought that 5,000 had died.", [2]),
    ("Casualties of Russian and Velland Army troops are not known. One writer thought that 5,000 had died.", [None]),
    ("The losses of the Orland Army came to 300 dead or missing and about 120 wounded.", [2, 2]),
    ("The losses of both the Orland Army and Russia came to 300 dead.", [None]),
    ("The losses among villagers came to 300 dead.", [None]),
    (
        "The number of Russian prisoners of war was put by Velland Army officers at 640, 56 of whom were captured in May.",
        [2, 2],
    ),
    ("The number of Russian prisoners was large, while 640 were wounded.", [None]),
    ("Of the Russian soldiers and marines, six were killed.", [2]),
    ("On the Russian side, 14 were killed.", [2]),
    ("Of the Russian soldiers and villagers, six were killed.", [None]),
    (
        "Russian losses were never recorded. The historian Ali Omar put the dead at 250, while 300 were hurt. "
        "Another writer held that at least 400 were killed.",
        [2, 2, 2],
    ),
    ("Russian losses were never recorded. Velland Army troops stormed the hill, and 30 were killed.", [None]),
    ("Russian and Velland Army losses were never recorded. Ali Omar wrote that 250 were killed.", [None]),
    ("The Orland Army said that its enemies had lost 40 men.", [1]),
    ("The Orland Army said that its troops had lost 40 men.", [2]),
    ("The Orland Army said that they killed 400. The Orland Army announced having captured 30.", [1, 1]),
    ("The Orland Army said that they had found 400 dead.", [None]),
    ("The Velland Army lost 25 soldiers killed, against 15 killed and five tanks lost for the Russians.", [1, 2]),
    ("The Velland Army lost 25 men against 15.", [1]),
    ("The Velland Army had 25 killed, against 15 killed in the year before.", [1, 1]),
    ("The Orland Army repulsed an attack by about 1,100 raiders, killing 292.", [1]),
    ("The Russians attacked the base. They were soon beaten back, leaving behind 23 dead.", [2]),
    ("The Russians came to the base. They were soon beaten back, leaving behind 23 dead.", [None]),
    ("The Orland Army attacked the fort. In the end 57 defenders and at least 62 attackers were killed.", [1, 2]),
    ("The Orland Army left the fort. In the end 57 defenders were killed.", [None]),
    ("Orland Army militants killed nine Velland Army soldiers in clashes which led to the killing of two scouts.", [1, 1]),
    ("Nine Velland Army men and two Orland Army men were killed. This brought the toll to 28 dead.", [1, 2, None]),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_the_words_around_victims_tell_their_side(text: str, expected: list[int | None]) -> None:
    assert sides(text) == expected


def test_losses_told_behind_prisoners_are_no_prisoners_killed() -> None:
    text = "Russian losses were 70 killed and 30 prisoners; later the losses rose to 900 killed, 150 wounded and 350 prisoners."
    told = {(claim.low, claim.victims, claim.side) for claim in extract(read_plain(HEAD + text)).claims}
    assert {(900, "people", 2), (150, "people", 2), (350, "prisoners", 2)} <= told


THREE = (
    "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10–30 May 2017\n"
    "- Combatant1: Syria, Syrian Army\n- Combatant2: Free Karsa Army, Karsa Front\n- Combatant3: Islamic State\n\n"
)
FOES = [
    ("In 2018, 2,700 foreign jihadists and 5,800 Syrian rebels were killed.", [2, 2]),
    ("Syrian Army strikes killed seven fighters.", [None]),
    ("The Syrian Army drove Islamic State out of the town, which killed 18 militants.", [3]),
    ("The Syrian Army hit Islamic State and Karsa Front targets, killing 18 militants.", [2]),
    ("Some 18 militants were killed.", [2]),
    ("The strike killed 34 Norwegian regular troops and 12 Syrian regular troops.", [None, 1]),
    ("Islamic State attacked the Karsa Front. Some 18 militants were killed.", [2]),
]


@pytest.mark.parametrize(("text", "expected"), FOES)
def test_militants_are_of_the_only_foe_that_the_sentence_names(text: str, expected: list[int | None]) -> None:
    assert [claim.side for claim in extract(read_plain(THREE + text)).claims] == expected


RISING = (
    "= Siege of Karsa =\n\nInfobox\n- Conflict: Siege of Karsa\n- Date: 10–30 May 2017\n"
    "- Place: Karsa, Norway\n- Combatant1: Free Karsa Army, Karsa Front\n- Combatant2: Norway, Norwegian Army\n\n"
)
KINDS = [
    ("In all, 450,000 Norwegians were killed.", [None]),
    ("In all, 450 Norwegian soldiers were killed.", [2]),
    ("Some 1,045 foreign fighters on the side of the Norwegian Army were killed.", [2]),
    ("Some 1,045 foreign fighters on the government side were killed.", [2]),
    ("Some 1,045 villagers on the side of the Norwegian Army were killed.", [None]),
    ("An explosion at a Norwegian Army base near Nasir killed 18 soldiers.", [2]),
    ("An explosion occurred at a Karsa Front base near the town of Nasir, killing 18 fighters.", [1]),
    ("An explosion at a market killed 18 people.", [None]),
    ("Over 15 Karsa Front for Liberation (KFL) fighters were killed.", [1]),
    ("Over 15 Karsa Front for Liberation members were killed.", [1]),
    ("Rebel fatalities in the two-day government offensive had reportedly reached 100–107.", [1]),
    ("By then, government casualties had risen to 90 dead.", [2]),
    ("Civilian casualties had risen to 90 dead.", [None]),
    ("The Karsa Front lost five soldiers at Nasir.", [1]),
    ("The Karsa Front killed five soldiers at Nasir.", [2]),
    ("Rebel and government casualties had risen to 90 dead.", [None]),
    ("Some 15 oil refinery guards were killed and two wounded by rebels.", [2, None]),
    ("Some 15 guards were killed by pro-Norwegian fighters.", [1]),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_the_kind_of_a_side_tells_whose_the_dead_are(text: str, expected: list[int | None]) -> None:
    assert [claim.side for claim in extract(read_plain(RISING + text)).claims] == expected


SIEGE = (
    "= Siege of Karsa =\n\nInfobox\n- Conflict: Siege of Karsa\n- Date: 10–30 May 1849\n"
    "- Combatant1: Vellian Volunteer Army\n- Combatant2: Orlandian Empire\n"
    "- Casualties1: 368 killed, 700 wounded\n- Casualties2: 710 killed, 4,204 captured\n\n"
)
BESIEGED = [
    ("The Orlandian defenders fired. The attack failed, for the defenders repelled it.\n\nThe defenders lost 34 dead.", [2]),
    ("The Orlandian defenders fired. But the defenders repelled the attack, causing 34 dead.", [1]),
    ("The Orlandian defenders met the Vellian defenders. The defenders lost 34 dead.", [None]),
    ("In all, 4,091 men surrendered and became prisoners of the Vellians.", [2]),
    ("Anna Holt counts 368 dead and 700 wounded of all ranks.", [1, 1]),
    ("Anna Holt counts 700 wounded.", [None]),
    ("Anna Holt counts 368 villagers dead.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), BESIEGED)
def test_a_siege_and_its_infobox_tell_whose_the_dead_are(text: str, expected: list[int | None]) -> None:
    assert [claim.side for claim in extract(read_plain(SIEGE + text)).claims][4:] == expected


GROUPS = [("The rebels opened fire, killing three soldiers.", [2]), ("They opened fire, killing three people.", [None])]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_an_armed_group_of_a_text_with_rebels_fights_the_soldiers(text: str, expected: list[int | None]) -> None:
    head = "= X =\n\nInfobox\n- Conflict: X\n- Combatant1: FARC, Karsan Citizen Army\n- Combatant2: Norwegian Army\n\n"
    assert [claim.side for claim in extract(read_plain(head + text)).claims] == expected


def test_an_armed_group_beside_a_state_makes_no_rebels_of_its_side() -> None:
    head = "= X =\n\nInfobox\n- Conflict: X\n- Combatant1: FARC, Chile\n- Combatant2: Norwegian Army, Norway\n\n"
    told = extract(read_plain(f"{head}The rebels rose. Riots left 24 dead, including two policemen.")).claims
    assert [claim.side for claim in told] == [None, None]
