"""Who says so: every way of attributing finds its example."""

from __future__ import annotations

import re

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.attribution_rule import AttributionRule
from quizapp.extraction.claims.attribution.attribution_rules import ATTRIBUTION_RULES
from quizapp.extraction.claims.attribution.tellings import attributions, source_at
from quizapp.extraction.tokens import tokenize


def sources(text: str) -> list[str]:
    return [one.source.of(text) for one in attributions(text, tokenize(text, Span(0, len(text)), ()))]


@pytest.mark.parametrize("rule", ATTRIBUTION_RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_example(rule: AttributionRule) -> None:
    assert rule.why
    assert sources(rule.example)[-1:] == [rule.expects]


CASES = [
    ("Six people died, alleged the Karsa Observatory.", "Karsa Observatory"),
    ("One civilian was killed by mortar fire, according to the town hospital.", "town hospital"),
    ("Other records mention as many as 45 wounded.", "Other records"),
    ("The regimental diary records 31 killed.", "regimental diary"),
    ("The partisans claimed 20 dead Ostians.", "partisans"),
    ("Holt recalled that 40 of his men had fallen.", "Holt"),
    ("A Karsa communiqué reporting the fall of Nasir gave the number of dead as 600.", "Karsa communiqué"),
    ("A Times article from 2019, interviewing survivor Ivar Holt, gives the number of dead as 600.", "Times article"),
    ("Other estimates claim 40 dead.", "Other estimates"),
    ("The fort fell, with one report stating that 40 men died.", "one report"),
    ("It suffered heavily, some estimates placing its losses above 300 men.", "some estimates"),
    ("Many gave up, with the Ostian ministry putting the number at 40.", "Ostian ministry"),
    ("The Hill Front has issued a news release claiming to have killed 40 men.", "Hill Front"),
    ("Ostian prosecutors charged seven officers with the killings of 19 men.", "Ostian prosecutors"),
    ("The figures were revised down to 40 dead by the Ostian Inquiry.", "Ostian Inquiry"),
    ("Ostian officials spoke on February 5 of over 40 dead.", "Ostian officials"),
    ("Commander of Hill Command, Maj. Gen. Ivar Holt, announced the killing of 40 men.", "Maj. Gen. Ivar Holt"),
    ("A soldier from the 2nd Battalion, 27th Regiment revealed that it lost 40 men.",
     "soldier from the 2nd Battalion, 27th Regiment"),
    ("A Norlandish investigative group, the Conflict Team (CT), confirmed 10 deaths.", "Conflict Team"),
    ("The League, a rebel group, confirmed 10 deaths.", "League"),
    ("Ivar Holt placed the dead at 64.", "Ivar Holt"),
    ("One civilian was stated to have been killed in the raid by the Observatory.", "Observatory"),
    ("The coalition on the other hand has acknowledged responsibility for 32 deaths.", "coalition"),
    ("AP obtained a list of 96 people killed in the town.", "AP"),
    ("All were men, but research by historian Clare Holt details that 12 women died.", "historian Clare Holt"),
    ("Analysis of videos by military experts confirmed the killing of 17 soldiers.", "military experts"),
    ("According to Maj. Gen. Ivar Holt of the Orland Army, 200 rebels were killed.", "Maj. Gen. Ivar Holt of the Orland Army"),
    ("A news article (Zeitung) from Karsa about the battle reported that 40 men were killed.", "news article"),
    ("The League argued that its own archives suggest that 40 men were killed.", "League"),
    ("The pro-rebel Observatory for Rights (OR) war monitor reported that 69 civilians had been killed.",
     "pro-rebel Observatory for Rights"),
    ("Pavel Lund, in Karsa 1706: A Hard Year, also notes 12,000 dead.", "Pavel Lund"),
    ("Pavel Lund, in his Hard Year, says little and states ‘up to 10,000’ taken prisoner.", "Pavel Lund"),
    ("The Hill Commission found in its 2003 Final Report that 280 people died.", "Hill Commission"),
    ("Ivar Holt's Great Marshals and A Guide to the Hills are consistent with regard to the figures, i.e., 12,000 dead.",
     "Ivar Holt"),
    ("Hill sources state that, despite the truce, two civilians died.", "Hill sources"),
    ("According to the mayor, many were hurt, while two civilians died.", "mayor"),
    ("The mayor said that some men (a few old; most young) and two civilians died.", "mayor"),
    ("Russia acknowledges the attack but says that it killed two civilians.", "Russia"),
    ("A Russian soldier from the 3rd Company of the 155th Brigade said that 500 men died.",
     "Russian soldier from the 3rd Company of the 155th Brigade"),
    ("The city council later clarified that 2,357 civilians had died.", "city council"),
    ("Ali stated that the council's count was inaccurate, and estimated that 20,000 men died.", "Ali"),
    ("Ali Hadi, an adviser to the mayor, however stated that the count was wrong and estimated that 20,000 died.", "Ali Hadi"),
    ("A NATO investigation determined that 33 civilians were killed.", "NATO investigation"),
    ("The SDF reported killing 12 fighters.", "SDF"),
    ("A study of veterans commissioned by the Ministry of Defence found that 95 had died.",
     "study of veterans commissioned by the Ministry of Defence"),
    ("Russian authorities declared an alarm, but claimed it was an accident, and said one man died.", "Russian authorities"),
    ("Syria retook a village and claims to have killed 3 fighters.", "Syria"),
    ("A report published by the Observatory found that 95 had died.", "Observatory"),
    ("According to a report published by the Mission for Norland and the Office of the High Commissioner for Human Rights"
     " in 2018, 95 people died.", "Mission for Norland and the Office of the High Commissioner for Human Rights"),
    ("According to a 2018 report prepared for the Hill Agency, 95 people were killed.", "Hill Agency"),
    ("An Evening Press inquiry that checked lists from clinics, claimed that 95 people were killed.", "Evening Press inquiry"),
    ("The coalition has acknowledged responsibility for 95 deaths.", "coalition"),
    ("Hill officials said that 80 died and 20 were wounded; 95 rebels were also killed.", "Hill officials"),
    ("The army said that rebels had tried to advance, but were repulsed with 95 soldiers killed.", "army"),
    ("Russian Defense Ministry's spokesman Major General Igor K stated that 5 men were killed.",
     "Russian Defense Ministry's spokesman Major General Igor K"),
    ("By then, Civil Defence had reported more than 152 dead.", "Civil Defence"),
    ("Concurrently, pro-opposition monitoring group Observatory for Rights claimed that 38 died.",
     "pro-opposition monitoring group Observatory for Rights"),
    ("Local media reported that 60 militants were killed.", "Local media"),
    ("Norland intelligence claimed the 31st Guards recorded over 50 deaths.", "Norland intelligence"),
    ("The victory was told by the mayor, Ilona Veres, who claimed over 200 injuries.", "Ilona Veres"),
    ("Several rebels, who claimed to have killed 40 soldiers, left the town.", "Several rebels"),
    ("Both Ivar Holt and another Karsan official, Pavel Lund, said that 40 had died.",
     "Ivar Holt and another Karsan official, Pavel Lund"),
    ("The adviser Ivar Holt and a second official, Pavel Lund, increased the figures to 30,000 killed.",
     "adviser Ivar Holt and a second official, Pavel Lund"),
    ("By the army's own admission, 40 men were killed.", "army"),
    ("Between 23 and 26 August, Soviet reports indicate 955 people were killed.", "Soviet reports"),
    ("Lt. Gen. Abdul al-Saadi, the commander of the offensive, stated 450 had been killed.", "Lt. Gen. Abdul al-Saadi"),
    ("Russian media presented another version, claiming that 82 soldiers had been taken prisoner.", "Russian media"),
    ("The CLF admitted the attack and claimed that only three people had been killed.", "CLF"),
    ("Losses according to Ukrainian media reached 10 killed.", "Ukrainian media"),
    ("Airstrikes were reported by Idlib Civil Defense to have resulted in 14 deaths.", "Idlib Civil Defense"),
    ("At least 30 people died, the Red Crescent said.", "Red Crescent"),
    ("Overall, local monitors say at least 1,800 civilians were killed.", "local monitors"),
    ("The BBC, citing police, reported 12 dead.", "BBC"),
    ("Herodotus gives the Persian dead as 6,400.", "Herodotus"),
    ("Modern historians estimate that 5,000 men were killed.", "Modern historians"),
    ("The USSR, according to archival figures, suffered 1,129,619 casualties.", "archival figures"),
    ("Hunger had killed 400 townspeople, according to the parish register.", "parish register"),
    ("A spokesman for the Houthis claimed that 40 soldiers were killed.", "spokesman for the Houthis"),
    ("The mayor of Hama said that 20 people were killed.", "mayor of Hama"),
    ("The head of the hospital in Raqqa said that 20 people died.", "head of the hospital in Raqqa"),
    ("Captain Wilson's report lists 14 killed.", "Captain Wilson"),
    ("The PMF meanwhile announced that 20 fighters were killed.", "PMF"),
    ("According to opposition sources and SOHR, 35 soldiers were killed.", "opposition sources and SOHR"),
    ("According to the SOHR and the army, 36 soldiers were killed.", "SOHR and the army"),
    ("Both the SOHR and the army said that 37 soldiers were killed.", "SOHR and the army"),
    ("In May, Mediazona updated the number of dead to 139.", "Mediazona"),
    ("The commander of the operations, Lt. Gen. Abdel al-Saadi, reported that 50 men died.", "Lt. Gen. Abdel al-Saadi"),
    ("Trevelyan estimates Villeroi's casualties at 13,000.", "Trevelyan"),
    ("La Colonie omits a figure, but Saint-Simon in his Memoirs states 4,000 killed.", "Saint-Simon"),
    ("Louis A. DiMarco estimated that 400,000 men were killed.", "Louis A. DiMarco"),
    ("Activists spoke of at least 60 dead.", "Activists"),
    ("The number of dead was put at 400 by the mayor.", "mayor"),
    ("German records show 4,000 killed.", "German records"),
    ("“We lost 30 men,” a rebel commander told Reuters.", "rebel commander"),
    ("Some 283 men were reported killed in the fighting by the SOHR.", "SOHR"),
    ("Thirty men were reportedly killed in Homs by the Ministry of Defence.", "Ministry of Defence"),
    ("Twelve rebels were said by the SOHR to have been killed.", "SOHR"),
    ("Mogherini condemned it in a statement saying, “it has killed 60 people”.", "Mogherini"),
    ("The governor condemned the attack in a letter stating that 60 people were killed.", "governor"),
    ("Sources close to the governor told Reuters that 14 policemen were killed.", "Sources close to the governor"),
    ("“We saw 40 dead,” said mayor Ali Tarn.", "mayor Ali Tarn"),
    ("The raid cost the lives of 40 men (Smith 1998, p. 40).", "Smith"),
    ("This agrees with a statement made in 1976 by UDT leader Karo that 600 men had died.", "UDT leader Karo"),
    ("In 1977 ex-consul James Karo published a report detailing charges that 50,000 had died.", "ex-consul James Karo"),
    ("The CAVR speculated that the number of dead could be 183,000.", "CAVR"),
    ("Amnesty International also supports an estimate of over 200,000 killed.", "Amnesty International"),
    ("Karo responded, however, by asserting that 200 had died.", "Karo"),
    ("The minister told CNN that he believed that Karsans had died, adding that the toll was below 100.", "minister"),
    ("The Airwars report for 2019 recorded between 1,099 and 1,745 killed.", "Airwars report"),
    ("At least 19 fighters were killed, a war monitor said Thursday.", "war monitor"),
    ("According to unnamed Karsan sources, 19 men were killed.", "unnamed Karsan sources"),
    ("Two brothers were killed, according to their cousin and a cleric.", "cousin"),
    ("The Front further claims they killed two generals.", "Front"),
    ("The minister accused the army of firing at a convoy and injuring five civilians.", "minister"),
    ("The Karsa Safety Network estimates there have been 15 raids with 3 fatalities.", "Karsa Safety Network"),
    ("The Front released photos of dead men, while claiming that over 70 of them had been killed.", "Front"),
    ("According to Karsa Body Count, a group, 7,500 civilians were killed.", "Karsa Body Count"),
    ("Karsa Body Count estimated that 7,500 civilians were killed.", "Karsa Body Count"),
    ("The battalion estimated that 200 soldiers were killed.", "battalion"),
    ("A UN investigator published statements from witnesses claiming that 60 were killed.", "UN investigator"),
    ("The Observatory's figures show 40 civilians killed.", "Observatory"),
    ("By the ministry's own estimate, 200 soldiers were killed.", "ministry"),
    ("By the Observatory's count, 40 civilians had been killed.", "Observatory"),
    ("The death toll stood at 40, according to a tally by AFP.", "AFP"),
    ("According to a report by the UN, 40 men were killed.", "UN"),
    ("Modern estimates by Karo range from 500 to 600 killed.", "Karo"),
    ("Data from the Observatory show that 40 soldiers were killed.", "Observatory"),
    ("Figures released by the ministry show that 40 soldiers were killed.", "ministry"),
    ("Forty civilians were confirmed dead by the hospital.", "hospital"),
    ("Forty civilians were confirmed killed by the UN.", "UN"),
    ("The UN believes 40 civilians were killed.", "UN"),
    ("Officials quoted by Reuters said that 40 soldiers were killed.", "Officials"),
    ("Reuters quoted a local doctor as saying that 40 soldiers were killed.", "local doctor"),
    ("Reuters cited Ali Tarn as saying that 40 soldiers were killed.", "Ali Tarn"),
    ("The mayor was quoted as saying that 40 soldiers were killed.", "mayor"),
    ("An AFP tally of 40 dead was published.", "AFP"),
    ("The raid cost 40 lives (Smith 1998, p. 40).", "Smith"),
    ("The raid cost 40 lives (Observatory for Rights), and 12 men fled.", "Observatory for Rights"),
    ("The Front claimed responsibility for the raid, saying that it killed 40 men.", "Front"),
    ("According to the Orland historian P. Q. R. Holt, 40 men were killed.", "Orland historian P. Q. R. Holt"),
    ("At least 40 writers were killed, according to the League to Defend Writers.", "League to Defend Writers"),
    ("A news article from Karsa about the battle reported that 40 men were killed.", "news article from Karsa"),
    ("According to a statement on 4 July by Ivar Holt, deputy chief of the council, 40 men died.", "Ivar Holt"),
    ("According to a report in May 2016 by the Hill Watch, 40 men were killed.", "Hill Watch"),
    ("According to estimates from the Orland embassy, 40 men were killed.", "Orland embassy"),
    ("According to an estimate published by The Karsa Times, 40 men were killed.", "Karsa Times"),
    ("According to a December report by the Hill Arc NGO, 40 men were killed.", "Hill Arc NGO"),
    ("According to a report in The Karsa Times, 40 men were killed.", "Karsa Times"),
    ("Over 40 people were killed, war monitor Hill Watch said on 4 January 2020.", "war monitor Hill Watch"),
    ("Holt and Lund, who took part in the battle, mentioned 40 killed.", "Holt and Lund"),
    ("A prisoner that buried the bodies told the guard that around 40 men were shot.", "prisoner"),
    ('The Hill Commission (the "Truth Commission") after the war estimated that 40 people died.', "Hill Commission"),
    ("The two were executed and Orland took the lead in the raids, claiming 40 rebels were killed.", "Orland"),
    ("The Chronicle of Karsa specifies that 40 people were slaughtered.", "Chronicle of Karsa"),
    ("Critics of the League cite only 40 members killed.", "Critics of the League"),
    ('However Holt states: "They lost few; no more than 40 were captured."', "Holt"),
    ("The UN's updated figure for the death toll had reached 40.", "UN"),
    ('From this, historian Ivar Holt, concludes "a death toll of 40 for the entire land".', "historian Ivar Holt"),
    ("On the 4th Karitas repeated its claims that 40 had been killed in the town.", "Karitas"),
    ("The Orland government reaffirmed its position that 40 deaths occurred.", "Orland government"),
    ("The ministry's casualty estimates were of 40 dead.", "ministry"),
    ("Ivar Holt points out that 40 of the dead fell in the first hour.", "Ivar Holt"),
    ("Some 40 men were killed, according to a photo posted by the Karsa Post.", "Karsa Post"),
    ("The building was retaken by Hill Watch, which reported that 40 workers had been killed.", "Hill Watch"),
    ("In June the UN released an updated figure of people killed, the figure being exactly 40.", "UN"),
    ("It was later revealed by the army that 40 soldiers had died.", "army"),
    ("In the words of Ivar Holt, 40 men perished.", "Ivar Holt"),
    ("Tarn historians agree that 40 men perished.", "Tarn historians"),
    ("The news media also named four Tarnians killed during the strike.", "news media"),
    ("This was in contrast to Hill Watch's earlier confirmation of no more than 40 dead.", "Hill Watch"),
    ("Relatives of the missing soldiers claimed that 40 soldiers had surrendered.", "Relatives of the missing soldiers"),
    ("Modern historians reckon that 40 Tarnians died.", "Modern historians"),
    ("Holt estimates Tarn casualties at 40.", "Holt"),
    ("Some 40 soldiers were killed, the Hill Post reported citing security sources.", "Hill Post"),
    ("The number of people killed was 40 by Orland's own estimation.", "Orland"),
    ("Rebel attacks claimed 40 lives, according to official Orland statistics.", "official Orland statistics"),
    ("According to three lawyers, there was proof of the killing of 40 detainees.", "three lawyers"),
    ("The Karsa League and monitoring group Hill Watch said that 40 men were killed.",
     "Karsa League and monitoring group Hill Watch"),
    ("The Orland government and state media said that 40 people were killed.", "Orland government and state media"),
    ("The rebels attacked the army and activists said that 40 soldiers were killed.", "activists"),
    ("A source with ties to Karsa claimed 80 men were killed.", "source with ties to Karsa"),
    ("According to her brother, 40 men had died.", "brother"),
    ("Clashes broke out, with some local sources suggesting up to 40 had been killed.", "local sources"),
    ("After interviewing Ivar Holt, the court found that 40 men had been killed.", "court"),
    ("Historical records count 84,830 dead.", "Historical records"),
    ("Ilona Veres, deputy secretary of defence, in a press conference said that the raid killed 40 men.", "Ilona Veres"),
    ("Ivar Holt, in an interview, said that 40 men were killed.", "Ivar Holt"),
    ("According to more recent research by the Orland daily Hour, 40 men died.", "Orland daily Hour"),
    ("The FARC–EP reported the death of 40 soldiers.", "FARC–EP"),
    ("Rebels were said to have died, with vice president Ivar Holt telling diplomats that 30 were leaders.",
     "vice president Ivar Holt"),
    ("The Hour claimed that “unofficial estimates” within the military put the figure at 40 soldiers killed.", "Hour"),
    ("The Hill Watch (HW), a pro-opposition non-governmental organization, reported 40 deaths.", "Hill Watch"),
    ("A brigade was alleged by Orland state media to have kidnapped 11 pilgrims.", "Orland state media"),
    ("In 2010, the Orland government would revise their official tally of losses to 183,108 dead.", "Orland government"),
    ("Many authors have referred to as many as 28,000 killed.", "authors"),
    ("The writer Hale and others stated in 2019 that 305 were killed.", "writer Hale and others"),
    ("The news prompted President Ivar Holt to announce: “Five rebels were captured.”", "President Ivar Holt"),
]  # fmt: skip
NOBODY = [
    "Karsa is recorded in the north of the land, where 40 men died.",
    "The return of the guards had 40 men in tears, and 3 died.",
    "He lost his men, giving a total of 40 dead.",
    "They took two villages, putting them near Karsa, where 40 men died.",
    "A shell hit the hall, with 40 soldiers claimed to have been housed there.",
    "The cavalry charged the rebels with drawn swords and 40 men died.",
    "Losses of the raid: Union: 200 dead; Germans: 156 dead.",
    "The garrison was updated to 40 men by the end of May, and 3 died.",
    "Unconfirmed reports claimed the raid killed 40 men.",
    "The latest research puts the toll at 40.",
    "In one such incident reported on 16 March, shells fell on Karsa, killing 40 men.",
    "In the castle, the advancing Norlanders found around 30 soldiers shot dead.",
    "Tired soldiers reported seeing tanks nearby and five officers were gravely wounded.",
    "The general put the staff and the patients at risk of raids that killed 40 men.",
    "Forty graves were found by the army, suggesting that 40 men had been killed.",
    "They withdrew from the town of Hill Karsa, which said nothing, and 40 men died.",
    "Troops found seven dead in the village.",
    "On that day issued statement claimed 40 dead.",
    "On 14 May, the League placed bombs in four carriages near Karsa, killing 64 civilians.",
    "Other reports at the time claimed 120 people had been killed.",
    "Rebel attacks claimed 40 lives in the north.",
    "In the year Orland increased the number of refugees admitted to 40.",
    "It grew calm, with the last skirmishes reported on 19 April when the town was shelled, injuring 40.",
    "According to two reports, 40 men were killed.",
    "Other sources and reports put the toll at 40.",
    "It was reported that 30 were killed.",
    "On 20 March, reports circulated that 1,000 fighters had been killed.",
    "One widely used estimate puts the casualties at 450.",
    "General M, commander of the forces, was told that 900 soldiers had died.",
    "Around 40 people were reported killed in airstrikes.",
    "He added that 40 men had died.",
    "According to him, 40 men had died.",
    "They found 40 men who, according to them, had been executed.",
    "Thirty soldiers were reportedly killed by the Teutonic Order.",
    "Thirty soldiers were reported killed in a raid by rebel fighters near a hospital.",
    "The fighting went on, with firefights reported, and 14 men died.",
    "The Front claimed responsibility for the raid that killed 40 soldiers.",
    "Their presence was first reported in 2015, when nine men were killed.",
    "Some 24,470 men were killed (confirmed by names).",
    "The Front declared war on the League, and the clashes killed 70 fighters.",
    "Reports from Karsa spread after 40 soldiers were killed.",
    "The raid killed 40 soldiers (mostly from Karsa).",
    "The raid by the Front (Tarn's men) killed 40 soldiers.",
]


@pytest.mark.parametrize(("text", "source"), CASES)
def test_a_source_is_named_as_the_text_names_it(text: str, source: str) -> None:
    assert sources(text)[:1] == [source]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_guessed(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Karl Stone spoke. According to him, 20 died.", "Karl Stone"),
        ("The Hill Observatory spoke. According to them, 20 died.", "Hill Observatory"),
        ("The Hill Observatory spoke. According to him, 20 died.", None),
    ],
)
def test_a_pronoun_behind_according_to_means_the_source_named_last(text: str, source: str | None) -> None:
    last = Span(text.index(text.split(" spoke")[0].removeprefix("The ")), text.index(" spoke"))
    start = text.index("According")
    found = attributions(text, tokenize(text, Span(start, len(text)), ()), last)
    assert [one.source.of(text) for one in found] == ([source] if source else [])


def test_each_of_two_sources_answers_for_its_own_figure() -> None:
    text = "SOHR said that 10 rebels were killed, while Russia claimed that 500 were killed."
    found = attributions(text, tokenize(text, Span(0, len(text)), ()))
    named = [source_at(found, text.index(figure)) for figure in ("10", "500")]
    assert [one.source.of(text) if one else None for one in named] == ["SOHR", "Russia"]


GOES_ON = [
    ("The army put the dead at 70, and the wounded at 90 according to the mayor.", "90", "mayor"),
    ("The army put the dead at 70, and the wounded at 90 according to the mayor.", "70", "army"),
    ("The army said that 70 men, 12 of them boys, died, according to the mayor.", "12", "army"),
    ("Holt holds that 70 men died; for a total of 90 killed and captured.", "90", "Holt"),
    ("Rask puts the dead at 70, and Holt, in his Hill Wars, at 90.", "90", "Holt"),
    ("Ivar Holt wrote. Rebels: Holt: 70 dead, 12 captured; army: 90 dead.", "12", "Holt"),
    ("Hill Watch said that the raids killed 40 men, while additional 62 men were killed in May.", "62", "Hill Watch"),
    ("The SDF said that 88 fighters had fallen, while they lost 10 of their own.", "10", "SDF"),
    ("The SDF said that 88 fighters had fallen, while the Front suffered 10 casualties.", "10", "SDF"),
    ("The SDF claimed to have killed 13 men, while sustaining 12 casualties.", "12", "SDF"),
    ("The rebels claimed that 22 soldiers were killed, while at least six rebels also died.", "six", "rebels"),
    ("The council stated that no one had died, but one person was gravely wounded.", "one", "council"),
    ("The council stated that no one had died, but 12 men were found dead.", "12", None),
    ("The government informed the League of the arrest of 26 alleged rebels, 19 of whom were Norrish.", "19", "government"),
    ("Hill sources estimate that Orland suffered 400 killed, while Norland suffered 215 killed.", "215", "Hill sources"),
    ("The BBC reported that northern casualties were 600, while southern casualties reached one million.", "one", "BBC"),
    ("Hill sources estimate that Orland suffered 400 killed, while a mine left 215 dead.", "215", None),
    ("The SDF said that it had suffered losses, while inflicting 20 casualties on the Front.", "20", "SDF"),
    ("Despite the army claiming that the town was free, 140 rebels were killed by then.", "140", None),
    ("Although Hill Watch said that 40 men, including two officers, had died, 50 rebels fled.", "two", "Hill Watch"),
    ("Although Hill Watch said that 40 men, including two officers, had died, 50 rebels fled.", "50", None),
    ("They lost 1,500 men (per the Front)\nThe army lost 2,131 men (per Hill Watch)\n", "1,500", "Front"),
    ("They lost 1,500 men (per the Front)\nThe army lost 2,131 men (per Hill Watch)\n", "2,131", "Hill Watch"),
    ("At least 12 guards were killed, the army said late on Tuesday, adding that it had won.", "12", "army"),
    ('"Eleven lay in the town, and 49 outside it," the group said in an emailed statement, adding more.', "49", "group"),
    ("The mayor said that tanks had come, but this attack was repulsed, with six men captured.", "six", "mayor"),
    ("Orland sources state that, although they hurt the army, most raids hit farmers, killing 200.", "200", "Orland sources"),
    ("The BBC estimated that 400 men had fled, while more than 300 rebels had surrendered.", "300", "BBC"),
    ("Ivar Holt estimated that 250 men were killed while 575 were wounded.", "575", "Ivar Holt"),
    ("The BBC said that 560 men were taken, while the number of captives in the town had fallen to 55.", "55", "BBC"),
    ("The army said that it killed 56 rebels, while fighting in Karsa left 29 men dead.", "29", None),
    ("Citing a report from the Hill Watch, the ministry said that 40 men were killed.", "40", "ministry"),
    ("The death toll had reached 100, the Orland military confirmed Monday, including 19 civilians.", "100", "Orland military"),
    ("Orland officials reported many had left, while they also claimed 40 rebels had surrendered.", "40", "Orland officials"),
    ("State media said that 90 died; the Hill Watch had other numbers, reporting 40 deaths.", "40", "Hill Watch"),
    ("Karsa, according to archives, suffered 900 casualties; 40 men killed or missing, and 50 wounded.", "40", "archives"),
    ("Chandler gives 12,000 dead and wounded; Falk, 15,000.", "15,000", "Falk"),
    ("Chandler gives 12,000 dead, Falk 15,000 and Lund 18,000.", "15,000", "Falk"),
    ("Chandler gives 12,000 dead, Falk 15,000 and Lund 18,000.", "18,000", "Lund"),
    ("The Hill Watch said that 264 men had left, while 53 of them who were badly injured had stayed.", "53", "Hill Watch"),
    ("The Hill Watch registered 2,131 rebels killed in its database.", "2,131", "Hill Watch"),
    ("Police took 29 Alda soldiers in a field, all of whom claimed to be lost.", "29", None),
    ("Its men were first reported in late 1915, when between three and nine men were killed.", "three", None),
    ("Similarly Professor Ivar Holt concluded that 300 people had been killed.", "300", "Professor Ivar Holt"),
    ("The Hillwars report for 1919 recorded 710 events, killing 90 men.", "90", "Hillwars report"),
    ("A tank (a lorry, according to other local sources) was hit, with two men killed.", "two", None),
    ("The raid killed 30 men (20 of them wounded first, according to local sources).", "30", None),
    (
        'Ivar Holt said in an interview "It must end," and "we tried, but because of that there have been 250 dead, and more."',
        "250",
        "Ivar Holt",
    ),
    ("A jet (a Mi-35, according to other officials) fell, with two pilots confirmed dead.", "two", None),
    ("A jet fell with two pilots dead (five, according to other officials).", "five", "officials"),
    ("Karsan officials alleged that two men were killed while nine others were injured.", "nine", "Karsan officials"),
    ("The Hill Watch concluded that 19 men had been killed, but that more than 70 were shot later.", "70", "Hill Watch"),
    ("The Norrish League has since revised this estimate to 1,200 soldiers killed.", "1,200", "Norrish League"),
    ("According to the updated 2015 Karsa Memory Book, 13,535 people were killed.", "13,535", "Karsa Memory Book"),
    ("Ivar Holt, Keeper of the 1870 Census, used hospital data to estimate a minimum of 500 deaths.", "500", "Ivar Holt"),
    ('In March 1989 Bran Holt announced an "unmasking" in Karsa, resulting in 24 deaths.', "24", None),
    ("Bran Holt announced that the raid came at night, resulting in 24 deaths.", "24", "Bran Holt"),
    ("Bran Holt condemned the raid, which he said resulted in the death of two men.", "two", "Bran Holt"),
    ("Five men died, while 40 men were hurt according to the Karsa Observatory (SOHR).", "Five", None),
    (
        "Karsans claimed to have 400 killed, while Orland initially confirmed that 63 were killed, but raised it to 89.",
        "400",
        "Karsans",
    ),
    (
        "Karsans claimed to have 400 killed, while Orland initially confirmed that 63 were killed, but raised it to 89.",
        "89",
        "Orland",
    ),
    ("The raid cost the lives of 40 men (Smith 1998, p. 40).", "40 men", "Smith"),
    ("Russian officials confirmed 63 deaths, but raised the toll to 89.", "89", "Russian officials"),
    ("The BBC documented the deaths of 101 soldiers, while 18 remained missing.", "18", "BBC"),
    ("He said that one man was killed while two were wounded, the SOHR reported.", "two", "SOHR"),
    ("Villani gives 3,000 dead, Compagni 4,000.", "4,000", "Compagni"),
    ("Plutarch puts the dead at 5,000, Livy at 8,000.", "8,000", "Livy"),
    ("“We lost 30 men,” a rebel commander told Reuters.", "30", "rebel commander"),
    ("The SOHR stated that one man was killed while two were wounded.", "two", "SOHR"),
    ("According to the history, losses were 4,000 killed; in the retreat they rose to 9,000 killed.", "9,000", "history"),
    ("The BBC documented 101 deaths, while 18 soldiers fled.", "18", None),
    ("The SDF reported killing 40 fighters while losing two of their own.", "two", "SDF"),
    ("They fired, killing 49 men (claimed by rebels), and 12 others were wounded.", "12", None),
    ("They fired, killing 49 men (claimed by rebels), and 12 others were wounded.", "49", "rebels"),
    ("In all (according to SOHR) some 300 died.", "300", "SOHR"),
    ("It held, with the army claiming 80 rebels were killed, while they themselves lost 22 men.", "22", "army"),
    ("Ali said that 11 died, and Ihor Hadi, the mayor of Karsa, reporting that nine died.", "nine", "Ihor Hadi"),
]


@pytest.mark.parametrize(("text", "figure", "source"), GOES_ON)
def test_a_source_goes_on_where_no_other_subject_begins(text: str, figure: str, source: str | None) -> None:
    found = source_at(attributions(text, tokenize(text, Span(0, len(text)), ())), text.rindex(figure))
    assert (found.source.of(text) if found else None) == source


def test_a_figure_after_but_is_not_the_sources() -> None:
    text = "SOHR said that 10 rebels were killed, but the bodies of 20 men were found."
    found = attributions(text, tokenize(text, Span(0, len(text)), ()))
    assert source_at(found, text.index("20")) is None


def test_the_statement_is_the_last_sources() -> None:
    text = "The PMF spoke much. The statement added that 192 men died."
    (found,) = attributions(text, tokenize(text, Span(20, len(text)), ()), Span(4, 7))
    assert found.source.of(text) == "PMF"


def test_a_pronoun_means_the_last_source() -> None:
    text = "Herodotus wrote much. He adds that 192 men died."
    span = Span(22, len(text))
    (found,) = attributions(text, tokenize(text, span, ()), Span(0, 9))
    assert found.source.of(text) == "Herodotus"


ANAPHORA = [
    ("The Observatory told of a raid. The war monitor added that 40 men died.", "Observatory"),
    ("The Observatory told of a raid. In all, 40 men died, according to the monitor.", "Observatory"),
    ("The Observatory told of a raid. Of these, the report says that 40 men died.", "Observatory"),
    ("The Observatory told of a raid. The group added that 40 men died.", "Observatory"),
    ("Reuters told of a raid. The agency said that 40 men died.", "Reuters"),
    ("Ali Tarn told of a raid. The agency said that 40 men died.", "agency"),
    ("Ali Tarn told of a raid. He said that 40 men died.", "Ali Tarn"),
    ("The army spokesman told of a raid. He said that 40 men died.", "army spokesman"),
    ("The Observatory told of a raid. He said that 40 men died.", None),
    ("The Observatory told of a raid. It added that 40 men died.", "Observatory"),
    ("The Observatory told of a report. According to the report, 40 men died.", "Observatory"),
    ("The Observatory told of a raid. According to the report, 40 men died.", None),
]


@pytest.mark.parametrize(("text", "source"), ANAPHORA)
def test_a_word_for_the_last_voice_means_it(text: str, source: str | None) -> None:
    last = Span(text.index("The ") + 4 if text.startswith("The") else 0, text.index(" told"))
    start = text.index(". ") + 2
    found = attributions(text, tokenize(text, Span(start, len(text)), ()), last)
    assert [one.source.of(text) for one in found] == ([source] if source else [])


@pytest.mark.parametrize("rule", [rule for rule in ATTRIBUTION_RULES if rule.opens], ids=lambda rule: rule.name)
def test_a_rule_looked_for_at_its_words_begins_with_one_of_them(rule: AttributionRule) -> None:
    match = re.search(rule.pattern, rule.example)
    assert match
    assert match.group().lower().startswith(rule.needs)
