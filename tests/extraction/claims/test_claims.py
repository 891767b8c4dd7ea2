"""Claims of the prose: their days, their source and the words that prove them."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Claim
from quizapp.domain.text import word_beginnings, words_alone
from quizapp.extraction.claims.figures.claim_rules import CLAIM_RULES
from quizapp.extraction.claims.harm_words import ROOTS
from quizapp.extraction.claims.windows.window_rules import WINDOW_RULES, WindowRule
from quizapp.extraction.phrases import PHRASES
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= X offensive =\n\nInfobox\n- Conflict: X offensive\n- Date: 10–30 May 2017\n"
    "- Combatant1: Hungarian Revolutionary Army\n- Combatant2: Syrian Arab Army, Russia\n- Commander2: Ali Salama\n\n"
)
WINDOWS = [
    ("On 22 May it ended a 24-year campaign which killed over 100 people.", "", ""),
    ("They left on 16 May. About 100 rebels were killed in the past week.", "2017-05-09", "2017-05-16"),
    ("In 2005 a monument was built for 305 men who were killed during the war (1992–1995).", "1992", "1995"),
    ("In 1988 they bombed a bus, as revenge for the ambush the year before when the guard shot dead 8 rebels.", "1987", "1987"),
    ("They left on 14 May. A late 2017 report by the Church put the death toll at 60.", "", ""),
    ("They left on 14 May. Of the 1,619 who died, 1,420 were sailors.", "", ""),
    ("A statement made on 14 May by the leader said that 60 men had been killed.", "", "2017-05-14"),
    ("Fatalities numbered 490 in November 2018 as against 3,500 in January 2016.", "2016-01", "2016-01"),
    ("On 14 May, 40 rebels were killed in the town the day before.", "2017-05-13", "2017-05-13"),
    ("On 14 May, they freed the 18 men who were taken prisoner the previous day.", "2017-05-13", "2017-05-13"),
    ("On 14 May, they killed 30 rebels in a town that was lost the previous day.", "2017-05-14", "2017-05-14"),
    ("On 14 May, it was reported on a blog that 3 officers had been killed.", "", "2017-05-14"),
    ("A study published in 2020 estimated that 12,000 people were killed.", "", ""),
    ("From 1 January 2017 up until May 2018, 135 people were killed.", "2017-01-01", "2018-05"),
    ("The town fell on 14 May. Three days earlier, 50 rebels had been killed.", "2017-05-11", "2017-05-11"),
    ("On 14 May, the town fell. Five years earlier, 50 rebels had been killed.", "2012", "2012"),
    ("On 25 May, the Pentagon concluded that 105 civilians died in the airstrike.", "", ""),
    ("According to a report published by the Hill Agency in June 2017, 105 civilians were killed in the battle.", "", ""),
    ("On 25 May, the Pentagon said that 105 civilians had been killed.", "", "2017-05-25"),
    ("On 12 May, Russia acknowledged 63 men had died, updating the figure two days later to 89 dead.", "", "2017-05-14"),
    ("On 12 May the ministry raised the death toll to 89.", "", "2017-05-12"),
    ("On 12 May, Russia acknowledged 63 men had died, updating it two days later.", "", "2017-05-12"),
    ("On 25 May, Russia acknowledged that 63 soldiers had died in the attack.", "", "2017-05-25"),
    ("The chief stated on 10 May that 70 people had died in the past few days.", "", "2017-05-10"),
    ("Millner's memoirs (1733) record that 9,729 men were killed.", "", ""),
    ("It was a victory in the War of 1848–1849, causing the loss of 5,000 soldiers.", "", ""),
    ("On 18 May, 56 men were shot dead, to bring the total number of executed soldiers to 71.", "", "2017-05-18"),
    ("Smith's more recent 2005 work documents 23,231 casualties.", "", ""),
    ("On 20 May they fled. Over 40 men had died over the previous two days.", "2017-05-18", "2017-05-20"),
    ("According to a statement on 14 May by the mayor, 200 people were killed.", "", ""),
    ("On 20 May four men were killed, according to an Iraqi officer on 26 May.", "2017-05-20", "2017-05-20"),
    ("On 12 May a call was released. He says 610 people died in the camp.", "", ""),
    ("In a report of 2016, Amnesty said 200 civilians were killed.", "", ""),
    ("It put the number of executed at 450 as of 15 May.", "", "2017-05-15"),
    ("On 20 May the minister stated that over 1,000 troops had been killed over just two days.", "", ""),
    ("On 16 May, the army confirmed 63 deaths and on 19 May took the town.", "2017-05-16", "2017-05-16"),
    (
        "On 27 May, the mayor said that 150 men had been killed since the war began on 24 April 2017.",
        "2017-04-24",
        "2017-05-27",
    ),
    ("On 20 May SOHR said that 40 men had died over the previous two days.", "2017-05-18", "2017-05-20"),
    ("On 25 May, SOHR reported that two more civilians had been killed.", "2017-05-25", "2017-05-25"),
    ("On 20 May, SOHR reported that 30 soldiers had been killed since the offensive began.", "2017-05-10", "2017-05-20"),
    ("Since the operation began, 40 soldiers had been killed.", "2017-05-10", ""),
    ("Some 40 soldiers had been killed since the offensive into western Mosul began.", "", ""),
    ("On 12 May, 30 soldiers were killed. At least 10 of those killed were officers.", "2017-05-12", "2017-05-12"),
    ("On 12 May, the ministry concluded that 30 men died in the strike. It added that 12 were wounded.", "", ""),
    ("In a town held by rebels, an investigation in June 2019 concluded that the strike killed 52 men.", "", ""),
    ("On 20 May, the UN said it would look into it, since 32 men were now known to have died.", "", "2017-05-20"),
    ("By 20 May, they held it; 27 rebels had been killed in the previous 48 hours.", "2017-05-18", "2017-05-20"),
    ("On 12 May it began. After six days of combat they left. Some 5,000 civilians fled.", "", ""),
    ("On 12 May, the town fell. For example, in one attack 20 civilians were killed.", "", ""),
    ("On 12 May, the town fell. In one incident, 20 civilians were killed.", "", ""),
    ("On 12 May, they attacked. On 13 May, they left. Over the two days, 20 rebels were killed.", "2017-05-12", "2017-05-13"),
    ("As of May 2017, there had been almost 3,000 deaths.", "", "2017-05"),
    ("As of May 2017, 394 rebels have been killed.", "", "2017-05"),
    ("As of 2017, the army has killed 394 rebels.", "", "2017"),
    ("As of May 2017, they held it. On 20 May, 30 men had been killed.", "2017-05-20", "2017-05-20"),
    ("As of 7 p.m. on 20 May, the army have killed 394 rebels.", "", "2017-05-20"),
    ("On 20 May, the army announced that it has so far killed 191 rebels.", "", "2017-05-20"),
    ("At the end of May and beginning of June 2017, 50 civilians were shot dead.", "2017-05", "2017-06"),
    ("In 2014 and 2016, 50 civilians were shot dead.", "2014", "2016"),
    ("On 25 November 2013, they had shot down a plane. Some 140 soldiers remained missing.", "", ""),
    ("On 12 May, the town had its worst day since March 2009, when 155 people were killed.", "2009-03", "2009-03"),
    ("On 12 May, the town fell to those who had left it on 3 May 2016, when 20 rebels died.", "2016-05-03", "2016-05-03"),
    ("By 20 May, losses since the start of the fighting on 12 May had reached 75 rebels killed.", "2017-05-12", "2017-05-20"),
    ("On 20 May, SOHR said 75 rebels had been killed since the start of the war on 12 May 2016.", "2016-05-12", "2017-05-20"),
    ("Some 75 rebels have been killed since the start of the war on 12 May 2016.", "2016-05-12", ""),
    ("On 12 May, a bomb went off. In mid-June 2017, they came. A lorry also blew up, killing 26 people.", "2017-06", "2017-06"),
    (
        "On 12 May, the town fell. Part of it had been lost in March 2016. A lorry blew up, killing 26 people.",
        "2017-05-12",
        "2017-05-12",
    ),
    ("On 12 May, they freed 150 rebels captured during the campaign (October 2016–February 2017).", "2016-10", "2017-02"),
    ("On 12 May, they released 150 rebels captured by the army.", "", ""),
    ("On 12 May, they released the mayor and captured 150 rebels.", "2017-05-12", "2017-05-12"),
    ("On 12 May, a mine went off. Over 30 people have died in such blasts after the truce.", "", ""),
    ("On 12 May, a mine went off. Two soldiers were said to have died.", "2017-05-12", "2017-05-12"),
    ("On 12 May, the town fell when 20 rebels died.", "2017-05-12", "2017-05-12"),
    (
        "They met in the battle (14 to 16 May). The charge on 16 May is often considered its end. The army suffered 280 dead.",
        "2017-05-14",
        "2017-05-16",
    ),
    ("On 20 May, the ministry published its figures for 2016. It counted 138 soldiers killed.", "2016", "2016"),
    ("On 20 May, it was reported that 3 rebels, including a chief called Ali, had been killed.", "", "2017-05-20"),
    (
        "On 17 May, six men were killed in a claim made two days later by the mayor. In addition, 12 civilians died.",
        "2017-05-17",
        "2017-05-17",
    ),
    ("They left.\n\n===15 May 2017===\n\nThe sun shone. Some 20 rebels were killed.", "2017-05-15", "2017-05-15"),
    ("They left.\n\n===15–18 May 2017===\n\nThe sun shone. Some 20 rebels were killed.", "", ""),
    ("They left.\n\n===15 May 2017===\n\nOn 17 May, it rained. Some 20 rebels were killed.", "2017-05-17", "2017-05-17"),
    (
        "On 14 May, he said it fell. This later turned out to be wrong, as he got a medal on June 20. Two men were killed.",
        "2017-05-14",
        "2017-05-14",
    ),
    ("They left.\n\n===The 30 Men===\n\nSome 20 rebels were killed.", "", ""),
    ("On 20 May, a bank was bombed. This attack was followed by another attack on a bank that killed 26.", "", ""),
    ("In 2019, the army claimed that 462 soldiers were killed.", "", ""),
    ("Later, in June 2018, the army claimed that 462 soldiers were killed.", "", ""),
    ("As of mid-2017, two civilians were killed.", "", "2017"),
    ("Through the raids, which began in late 2016, as of 14 May, two civilians were killed.", "", "2017-05-14"),
    ("May 2017 became the bloodiest month for the army since June 2009, with 15 soldiers killed.", "2017-05", "2017-05"),
    ("By August 2017, it was estimated that 17 civilians were killed by strikes since 2013.", "2013", "2017-08"),
    ("The War of 2013 to 2016, a late effect of the raid, caused 155,000 deaths.", "2013", "2016"),
    ("According to the updated 2015 Memory Book, 135 people were killed in the town.", "", ""),
    (
        "On 26 May the mayor alleged that two civilians were killed in firing by soldiers on 24–25 May.",
        "2017-05-24",
        "2017-05-25",
    ),
    ("On 20 May, SOHR reported that in April, 40 rebels died.", "2017-04", "2017-04"),
    ("On 14 May, he spoke of a raid in Alda that killed 30 civilians the week before.", "", ""),
    ("They made attacks like the 2003 Alda attack which killed four men, and the 2008 raid.", "2003", "2003"),
    ("They made a raid in 2009 which killed four men.", "2009", "2009"),
]
#: The days of the first of several figures.
FIRST_WINDOWS = [
    ("Two civilians were killed, while four were reported to be hurt in shelling by rebels on 18 May.", "2017-05-18"),
    ("One man was stated to have been killed by the mayor while 12 were stated to have been hurt on 18 May.", "2017-05-18"),
    ("Two civilians were killed, and on 18 May they left. Four died on 19 May.", ""),
    ("Two civilians were killed while the town, which fell on 18 May, burned. Four died on 19 May.", ""),
]


@pytest.mark.parametrize(("text", "day"), FIRST_WINDOWS)
def test_a_date_at_the_end_is_that_of_all_before_it_where_nothing_else_is(text: str, day: str) -> None:
    window = claims(text)[0].window
    assert (window.start.iso() if window.start else "", window.end.iso() if window.end else "") == (day, day)


@pytest.mark.parametrize(
    "text", [*(rule.example for rule in CLAIM_RULES), *(phrase.example for phrase in PHRASES if phrase.tag in set("KV"))]
)
def test_the_quick_test_for_harm_lets_every_construction_through(text: str) -> None:
    assert word_beginnings(ROOTS).search(words_alone(text))


EVIDENCE = [
    ("The army suffered 2,500 killed or wounded.", "2,500 killed or wounded"),
    ("2,500 men were killed, wounded or captured.", "2,500 men were killed, wounded or captured"),
    ("It reported 135 fatalities, of which 85 were rebels.", "85 were rebels"),
    ("The fate of 200 soldiers remained unknown.", "fate of 200 soldiers remained unknown"),
    ("The rebels beheaded 12 captured soldiers.", "beheaded 12 captured soldiers"),
    ("There were 12,000 dead and wounded.", "12,000 dead and wounded"),
    ("The casualties for both sides during the entire campaign were 57,225.", "campaign were 57,225"),
    ("Some 70 were captured and later executed.", "70 were captured and later executed"),
]


def claims(text: str) -> tuple[Claim, ...]:
    return extract(read_plain(HEAD + text)).claims


@pytest.mark.parametrize("rule", WINDOW_RULES, ids=lambda rule: rule.name)
def test_each_way_of_having_days_gives_those_of_its_example(rule: WindowRule) -> None:
    assert rule.why
    window = claims(rule.example)[-1].window
    assert "..".join(day.iso() if day else "" for day in (window.start, window.end)) == rule.gives


@pytest.mark.parametrize(("text", "start", "end"), WINDOWS)
def test_the_last_figure_covers_the_days_that_the_text_gives_it(text: str, start: str, end: str) -> None:
    window = claims(text)[-1].window
    assert (window.start.iso() if window.start else "", window.end.iso() if window.end else "") == (start, end)


def test_a_closing_day_behind_a_list_holds_for_all_of_it() -> None:
    told = claims("On 15 May it said 12 soldiers, 30 civilians and five policemen from the town had been killed as of 15 May.")
    assert {(one.window.start, one.window.end and one.window.end.iso()) for one in told} == {(None, "2017-05-15")}
    assert len(told) == 3


@pytest.mark.parametrize(("text", "quote"), EVIDENCE)
def test_the_evidence_reaches_the_words_of_the_measure(text: str, quote: str) -> None:
    assert claims(text)[-1].evidence[0].quote.endswith(quote)


ALONE = [
    ("They killed 38 soldiers in the raid, as well as more than 40 civilians.", "more than 40 civilians"),
    ("At least 38 soldiers were killed in the raid, as well as more than 40 civilians.", "more than 40 civilians"),
    ("39 people were killed, including 17 in a strike on the square.", "17 in a strike"),
    ("Two counts were captured by the French, as well as twenty-five barons.", "twenty-five barons"),
    ("Some 26 of the around 50 rebels in the area were killed.", "Some 26 of the around 50 rebels in the area were killed"),
    ("The strike killed and wounded 40 civilians.", "killed and wounded 40 civilians"),
    ("Among the dead were two officers and five children.", "five children"),
    ("The raid killed 12 soldiers, two officers and three children.", "three children"),
    ("In all, 961 troops (including 202 airmen of the field) were taken prisoner.", "202 airmen"),
]


@pytest.mark.parametrize(("text", "quote"), ALONE)
def test_the_evidence_of_a_listed_figure_is_its_number_and_people(text: str, quote: str) -> None:
    assert claims(text)[-1].evidence[0].quote == quote


SIDES = [
    ("The bomb killed two commanders from Russia.", [2]),
    ("The bomb killed two soldiers from the Hungarian Revolutionary Army.", [1]),
    ("They attacked a vehicle belonging to the Hungarian Revolutionary Army, killing 4 of their members.", [1]),
    ("The Hungarian Revolutionary Army attacked the Syrian Arab Army, killing 4 of its members.", [2]),
    ("They arrested 3 individuals linked to the Syrian Arab Army.", [2]),
    ("They killed 3 fighters affiliated with the Syrian Arab Army.", [2]),
    ("Out of 60 men in a platoon from Russia, about 40 were killed.", [2]),
    ("The bomb killed 12 people from Russia.", [None]),
    ("The Hungarian Revolutionary Army took 150 prisoners.", [2]),
    ("Russia attacked the hill and killed 40 men.", [1]),
    ("Russia attacked as the Hungarian Revolutionary Army left, capturing 40 men.", [None]),
    ("Russia lost the hill and 40 of its own men.", [2]),
    ("Russia was hit and 40 men were killed.", [None]),
    ("Russia killed 40 people.", [None]),
    ("In all, 85 Syrian soldiers were killed. The fate of 200 others remained unknown.", [2, 2]),
    ("The bomb killed 12 soldiers and fled from Russia.", [None]),
    ("They captured two Hungarian officers and 123 men.", [1, 1]),
    ("Two Syrian officers and 12 civilians were killed.", [2, None]),
    ("The number of Syrian soldiers killed at the base was updated to 105.", [2]),
    ("Some 20 soldiers fell.", [None]),
    ("A bomb exploded, killing 30 Syrian soldiers and wounding 50.", [2, 2]),
    ("They killed 30 Syrian soldiers in an ambush, wounded 50, and captured 12.", [2, 2, 2]),
    ("They killed two civilians and captured 12 Syrian soldiers.", [None, 2]),
    ("An attack killed General Ali Salama along with 20 of his men.", [2]),
    ("The army captured 20 of its men.", [None]),
    ("Of the 40 Syrian soldiers, 12 were killed.", [2]),
    ("Russia initially acknowledged that 63 soldiers had died.", [2]),
    ("Russia confirmed a soldier's death, and said that three others had been wounded.", [2]),
    ("Russia confirmed a boy's death, and said that three others had been wounded.", [None]),
    ("Russia said that 63 men had died.", [None]),
    ("Russia confirmed that 63 civilians had died.", [None]),
    ("The Syrian Arab Army had at least 25 men killed there.", [2]),
    ("SOHR said that 400 Syrian troops were killed, while the army confirmed that 63 troops were killed.", [2, 2]),
    ("SOHR said that 400 Syrian troops were killed, while 63 rebels were wounded.", [2, None]),
    ("Some 15 of the 40 Syrian soldiers were killed.", [2]),
    ("Russia acknowledged that 63 soldiers had died, updating the figure two days later to 89 dead.", [2, 2]),
    ("SOHR said that 400 Syrian troops died. By then, it documented the deaths of 101 soldiers.", [2, 2]),
    ("They killed 30 Syrian soldiers and 40 Hungarian soldiers. Later 12 soldiers died.", [2, 1, None]),
    ("There was one civilian casualty in Alda, and 12 Syrian soldiers died.", [None, 2]),
    ("They killed 30 Syrian soldiers. Later 12 people died.", [2, None]),
    ("The Syrian Arab Army’s troops lost 100 soldiers, including some 30 cavalrymen.", [2, 2]),
    ("Russia's army lost 100 soldiers.", [2]),
    ("The Syrian army killed 60 rebels with losses of their own of only four killed.", [1, 2]),
    ("Russia took 20 civilians at the cost of five dead and 12 wounded.", [2, 2]),
    ("The Syrian army killed 20 rebels for the loss of 7 of their own.", [1, 2]),
    ("The battle ended with the loss of 40 men.", [None]),
    ("After suffering 40 dead, Ali Salama called off the attack.", [2]),
    ("Having lost 40 men, Salama withdrew.", [2]),
    ("Salama's men suffered 40 dead.", [2]),
    ("The strike killed four members of Salama's family.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_victims_belong_to_the_side_that_the_text_tells(text: str, expected: list[int | None]) -> None:
    assert [claim.side for claim in claims(text)] == expected


def test_two_verbs_share_the_people_told_with_the_second() -> None:
    assert [claim.victims for claim in claims("They killed 208 and captured 65 Syrian soldiers.")] == ["Syrian soldiers"] * 2


def test_a_number_of_people_counts_those_people() -> None:
    (claim,) = claims("The number of dead soldiers was later updated to 200.")
    assert (claim.victims, claim.evidence[0].quote) == ("soldiers", "number of dead soldiers was later updated to 200")


VICTIMS = [
    ("The number of Danish servicemen being held as prisoners had fallen to 550.", "Danish servicemen"),
    ("Three Danish soldiers were killed: two at Nasir and one in Homs.", "Danish soldiers"),
    ("Of the 210 Danes, ten stayed, 105 surrendered and the remaining 60 died.", "Danes"),
    ("Out of the 550 Danish soldiers who took part in the crossing near Nasir, 485 were killed.", "Danish soldiers"),
    ("The executions of Danish prisoners, 34 of whom were shot in May, went on.", "Danish prisoners"),
    ("Some 100 Danish citizens have joined groups in Norway and Sweden, 18 of whom were killed.", "Danish citizens"),
    ("At least ten of those killed were confirmed as rebel fighters.", "rebel fighters"),
    ("Of the 210 Danes, ten stayed; 60 died.", "people"),
    ("In all, 40 people were killed, of whom 12 were Gull soldiers.", "Gull soldiers"),
    ("Some 186 civilians were killed, 40 of them Croats.", "Croats"),
    ("They suffered 15 killed.", "people"),
    ("The army killed more than 60 rebels with losses of their own of only four killed.", "army"),
    ("The rebels killed 20 soldiers with a loss of 7 killed.", "rebels"),
    ("The rebels killed 20 soldiers for the loss of 7 of their own.", "rebels"),
    ("Homs was taken with a loss of 40 killed.", "people"),
    ("They withdrew with losses of 12 dead.", "people"),
    ("Another group of 50 Serbs from Homs (mostly from Rastan) were imprisoned and murdered.", "Serbs"),
    ("They captured seven soldiers, tied them and killed all of them.", "soldiers"),
    ("The toll included four members of Ali's family and seven members of Omar's family.", "members of Omar's family"),
    ("The ship suffered damage to all three masts and suffered more than 60 casualties.", "people"),
    ("Fifty members of the Iraqi forces were killed.", "members of the Iraqi forces"),
    ("Of the 40 Syrian soldiers, 12 were killed.", "Syrian soldiers"),
    ("Some 15 of the 40 Syrian soldiers were killed.", "Syrian soldiers"),
    ("A bomb killed 30 Syrian soldiers and wounded 50.", "Syrian soldiers"),
    ("German losses were 1,100 killed and 3,900 wounded and Italian losses as 1,200 killed.", "Italian"),
    ("The rebels executed up to 180 surrendered Syrian soldiers.", "Syrian soldiers"),
    ("The USSR, according to archival figures, suffered 1,129,619 casualties.", "USSR"),
    ("Some 255 men and 3 female Falkland Island civilians were killed.", "female Falkland Island civilians"),
    ("He reported that the Athenians lost 192 men and the Plataeans 11.", "Plataeans"),
    ("Thirty-three of the British Army's dead came from Wales.", "British Army"),
    ("Fourteen civilians lost their lives and 30 sustained injuries.", "civilians"),
    ("It resulted in 900 casualties for the Hungarians and 1,500 for the Syrians.", "Syrians"),
    ("They killed 40 of us, said Ahmed.", "people"),
    ("The number of Patriots seriously wounded was estimated from 8,500 to 25,000.", "Patriots"),
    ("Some 1,200 of the 5,000 prisoners died in captivity.", "prisoners"),
    ("The Syrians had 300 dead, the rebels 450.", "rebels"),
    ("It drew more than 500,000 displaced Syrians.", "Syrians"),
    ("The number of executed Reds is estimated between 20 and 50.", "Reds"),
    ("They found 12 dead soldiers.", "soldiers"),
    ("The strike killed 32 civilians and wounded 46 more.", "civilians"),
    ("The SDF reported killing many fighters while only losing two of their own.", "SDF"),
    ("The number of refugees had reached 60,000.", "refugees"),
    ("They found eighteen beheaded bodies.", "people"),
    ("A bomber ran at the Syrian soldiers, killing 11 of them.", "Syrian soldiers"),
    ("Out of 60 men in a platoon of the Army, about 40 were killed.", "men"),
    ("The Syrian losses numbered 6,784 and the Hungarian 3,039.", "Hungarian"),
    ("The British lost 6,094 seamen; the Germans 2,551.", "Germans"),
    ("Ali estimates Salama's casualties at 13,000.", "Salama"),
    ("Two U.S. soldiers were killed, while two others were injured.", "U.S. soldiers"),
    ("Some 9,000 ill, wounded and starving prisoners were taken.", "prisoners"),
    ("Some 3,000 civilian hostages were killed.", "civilian hostages"),
    ("It reported 135 fatalities, of which 85 were rebels.", "rebels"),
    ("They suffered 15 killed, and inflicted 470 casualties on the Japanese.", "Japanese"),
    ("Inflicting over 300 dead on the rebel troops, they left.", "rebel troops"),
    ("They took 40 hostages. He added that a soldier was killed, while three others were wounded.", "people"),
    ("They lost the town. The fate of 200 soldiers remained unknown.", "soldiers"),
    ("The Reds had 25 men killed in Homs, according to some sources even 100.", "men"),
    ("Historians have estimated a total of 6,000 dead and wounded.", "people"),
    ("German losses: 1,200 killed.", "German"),
    ("The Japanese garrison of 4,500 was annihilated.", "Japanese garrison"),
    ("They executed 23 people, including nine minors, and kidnapped 86 others.", "people"),
    ("They lost 60,000 men, including 12,000 killed and 45,000 wounded.", "men"),
    ("A family of five were reported killed.", "people"),
    ("Syria lost 40 soldiers, against rebel losses of 70 killed.", "rebel"),
    ("Eleven soldiers, three of them officers, were killed and 20 more injured.", "soldiers"),
    ("That night, 40 wounded soldiers froze to death.", "soldiers"),
    ("Four of the seven hijackers were killed.", "hijackers"),
    ("The Prussian loss was 1,819 killed.", "Prussian"),
    ("The campaign cost France 60,000 casualties.", "France"),
    ("The raid killed 60 pilots and technicians.", "pilots and technicians"),
    ("There were 777 Syrian non-fatal casualties.", "Syrian"),
    ("The survey found 860,000 total war-related excess deaths.", "people"),
    ("The survey found 300 violent deaths.", "people"),
    ("Some 100 rebels were hurt, of whom 12 died.", "rebels"),
    ("Syrian losses were 9,000, with 4,000 Hungarians (300 killed).", "Hungarians"),
    ("A six-man rebel scouting team was killed.", "rebel scouting team"),
    ("They announced the death of most rebel leaders inside (numbering six).", "rebel leaders"),
    ("His men had killed 38 fighters and lost five.", "men"),
    ("Hungarian losses numbered 600 killed.", "Hungarian"),
    ("Hungarian losses were light: two killed.", "Hungarian"),
    ("It told of the death of 412 rebels, of whom 180 were foreigners, and the injury of over 900.", "rebels"),
    ("The Hungarians escaped with only two killed.", "Hungarians"),
    ("The raid resulted in the deaths of Holt and three others.", "people"),
    ("The militia lost 3 officers and 41 other ranks killed.", "other ranks"),
    ("Syrian troops, who suffered two killed, withdrew.", "Syrian troops"),
    ("They had held 12 soldiers there, and they had taken 17 prisoner.", "people"),
]


@pytest.mark.parametrize(("text", "victims"), VICTIMS)
def test_victims_are_called_as_the_text_calls_them(text: str, victims: str) -> None:
    assert claims(text)[-1].victims == victims


@pytest.mark.parametrize(("others", "victims"), [("Swedish guards", "people"), ("Danes", "Danes")])
def test_those_of_whom_some_are_another_people_are_not_the_people_named_last(others: str, victims: str) -> None:
    text = f"Five Danes fell, while the Hill Office said that 10 were killed, seven of which were {others}."
    assert next(one for one in claims(text) if one.low == TEN).victims == victims


TEN = 10


SPEAKING = [
    ("Hama reported 20 killed. They fought near Hama.", None),
    ("Moscow reported 20 killed. They fought near Moscow.", "Moscow"),
    ("Mulcahy reported 20 killed. They fought near Hama.", "Mulcahy"),
]


@pytest.mark.parametrize(("text", "source"), SPEAKING)
def test_a_bare_place_is_no_source(text: str, source: str | None) -> None:
    assert claims(text)[0].source == source


VOICES = [
    ("After the raid, a local priest sent a letter. He claimed that 40 men had died.", "local priest"),
    ("After the raid, a boat sent a letter. He claimed that 40 men had died.", None),
    ('The mayor said: "It was bad. They came at night." Many fled. It is estimated that 40 men were killed.', None),
    ("Omar Karo told “El Mundo” of it, and said “the army states so, but they have no say, and 40 men died”.", "Omar Karo"),
    ("Omar Karo told “El Mundo” of it, but 40 men died.", None),
    ("“The raid was bloody,” the mayor said. “We counted 40 dead in the square.”", "mayor"),
    ("The mayor said “it was bloody”. “The raid” killed 40 men.", None),
    ("“The raid was bloody,” the mayor said. Some 40 men died.", None),
    ("General Omar Karo spoke of the raid. He said that 40 men had died.", "General Omar Karo"),
    ("The town fell to Omar Karo. He said that 40 men had died.", None),
    ("They called Ivar Holt. Holt spoke by radio. He said that 40 men had died.", "Holt"),
    ("They came to Holt. Holt fell at dawn. He said that 40 men had died.", None),
    ("The SOHR said the town fell. Omar Karo fled. He said that 40 men had died.", "Omar Karo"),
    ("The SOHR joined JaN. According to Omar, 40 men died.", "Omar"),
    ("Police on foot gave chase as the man fled to a house where he wounded 40 men.", None),
    ("One worker died at Karsa, and in 2010, according to army figures, 180 rockets fell.", None),
    ("One worker died at Karsa, and in 2010, according to army figures, 180 men died.", "army figures"),
    ('According to a report by the newspaper "Hour", 40 men died.', "newspaper Hour"),
    ("According to a 2016 Gull report, 40 men died.", "Gull report"),
    ("Holt's final report, dated 18 September 1941, states that they killed 40 men.", "Holt's final report"),
    ("A Hill Watch report, published in May 2015, stated the Tarn government has killed 40 men.", "Hill Watch report"),
    ("According to a 2012 research from the National Tarn Office, 40 men died.", "National Tarn Office"),
    ("Some 40 men died according to the Tarn High Commissioner for Refugees.", "Tarn High Commissioner for Refugees"),
    ("The Hill Guards admit 5,000 of their fighters were killed.", "Hill Guards"),
    ("A man who fled to the Gull town of Karsa said that 40 men died.", None),
    ('The town fell, the Hill Watch said. "Rebels took a post and captured 50 troops. They fled."', "Hill Watch"),
    ('The Hill Watch said. "They took a post. They captured 50 troops," it said.', "Hill Watch"),
    ("The town fell, the Hill Watch said. Rebels captured 50 troops.", None),
    ("The Hill Watch said that 30 rebels died. The same group reported that 10 were killed.", "Hill Watch"),
    ("On 13 May, the same group reported that 10 rebels were killed.", None),
    ("More modest estimates put the dead at 40.", None),
    ("The army lost 40 men, the mayor said, and fled.", "mayor"),
    ("The UN put the dead at 149, Tarnian sources at over 300.", "Tarnian sources"),
    ("Local newspapers set the number of drowned at 300.", "Local newspapers"),
    ("It killed 40 men, according to conflicting reports.", None),
    ("It reported 12 dead, though Ivar Holt later spoke of 40.", "Ivar Holt"),
    ("General Ivar Holt, who said that it was safe, lost 40 men.", None),
    ("The UN put the number of dead at 400, the government at 250.", "government"),
]


@pytest.mark.parametrize(("text", "source"), VOICES)
def test_a_voice_goes_on_where_the_text_says_so(text: str, source: str | None) -> None:
    assert claims(text)[-1].source == source


def test_evidence_of_a_sum_holds_its_measure() -> None:
    (claim,) = claims("The casualties for both sides during the entire campaign were 57,225.")
    assert claim.evidence[0].quote.startswith("casualties")


ALL_OF_THEM = [
    ("They captured seven soldiers and killed all of them.", [(7, "captured"), (7, "killed")]),
    ("The rebels captured 12 soldiers and later executed them all.", [(12, "captured"), (12, "killed")]),
    ("They captured 20 soldiers and were accused of killing all of them.", [(20, "captured")]),
    ("They wounded seven men and captured 12, killing all of them.", [(7, "wounded"), (12, "captured")]),
    ("They captured 20 men and released all of them.", [(20, "captured")]),
    ("A group of 50 soldiers attacked the town and two were killed.", [(2, "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), ALL_OF_THEM)
def test_a_number_told_once_counts_again_for_what_befell_all_of_them(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(claim.low, claim.measure.value) for claim in claims(text)] == expected


PLACES = [
    ("Some 20 men were killed near Karsa.", "Karsa"),
    ("They took 150 prisoners, including women who had fought in the Battle of Alvettula.", None),
    ("Some 20 men died, said a spokesman in Iraq.", None),
    ("Some 20 men were killed during the War in Bosnia.", None),
    ("Some 20 men were killed in the Okean shipbuilding plant.", "Okean shipbuilding plant"),
    ("Some 20 men died in the Syrian siege of the town.", None),
    ("Some 20 men died in Karsa's siege.", "Karsa"),
    ("Some 20 cooks died, the most in the Royal Navy.", None),
    ("Four were killed in Coalition airstrikes.", None),
    ("Four were killed in the Kurdish-led offensive near Karsa.", "Karsa"),
    ("Some 5,000 soldiers were lost, the most in Karsan history.", None),
    ("Four were killed in the Karsa countryside.", "Karsa"),
    ("They suffered 15 killed, and inflicted 470 casualties on the Japanese.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_figure_has_the_place_of_its_own_clause(text: str, place: str | None) -> None:
    assert claims(text)[0].location == place
