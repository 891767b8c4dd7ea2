"""On which side victims fought, told from the words that name them."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.side_peoples import PEOPLE_OF, PeopleRule
from quizapp.extraction.actors.side_poles import side_of_opposition
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.infobox_claims import fielded_words, labelled_words
from quizapp.extraction.readers.plain import read_plain

REBELLION = (
    "- Combatant1: Hay'at Tahrir al-Sham, Free Syrian Army\n- Combatant2: Syrian Arab Republic,\n- Units2: Russian Armed Forces"
)
STATES = "- Combatant1: United Kingdom\n- Combatant2: Argentina"
ISIL = "- Combatant1: Islamic State of Iraq and the Levant\n- Combatant2: Syria, Russia, Iran, Liwa Fatemiyoun, Hezbollah"
LABELLED = "- Combatant2: Donetsk People's Republic\n- Casualties1: 8 soldiers killed\n- Casualties2: 60+ separatists killed"
FINNISH = "- Combatant1: Finnish Reds\n- Combatant2: Finnish Whites, German Empire"
MONARCHY = "- Combatant1: Habsburg Monarchy\n- Combatant2: Republic of Venice"
KOREA = "- Combatant1: North Korea\n- Combatant2: South Korea"
DYNASTY = "- Combatant1: Tang dynasty\n- Combatant2: Kingdom of Hungary"
THREE = (
    "- Combatant1: Turkey, Free Syrian Army, Ahrar al-Sham\n- Combatant2: Islamic State of Iraq and the Levant\n"
    "- Combatant3: Syrian Democratic Forces, YPG"
)
SECESSION = "- Combatant1: United States\n- Combatant2: Confederate States"
INITIALS = "- Combatant1: NLB\n- Combatant2: FR Orlavia"
KHANATE = "- Combatant1: Empire of Vell\n- Combatant2: Khanate of Morda"
ALLIES = "- Combatant1: Norway, Italian Libya\n- Combatant2: Denmark, Hill Rebels"
COUNTRY = (
    "- Place: Nasir, Karsa Province, Norway\n- Combatant1: Karsan Forces, Danish Union, Denmark, Sweden\n"
    "- Combatant2: Islamic State\n- Combatant3: Norway, Finland"
)
INVASION = "- Place: Nasir, Karsa Province, Norway\n- Combatant1: Denmark\n- Combatant2: Norway"
STRENGTHS = (
    "- Combatant1: United Nations, India\n- Combatant2: State of Malanga\n"
    "- Strength1: 13,000 peacekeepers, 40 mercenaries\n- Strength2: 9,000 soldiers, 5,000 gendarmes, 300 mercenaries"
)
GUERRILLAS = (
    "- Place: Norway\n- Combatant1: Revolutionary Armed Forces of Norway (RAFN)\n"
    "- Combatant2: Norway, * Norwegian National Army, Hill Self-Defenses"
)
HOST = "- Combatant1: Karsan Hetmanate\n- Combatant2: Denmark"
SERVICES = "- Combatant1: United States Marine Corps\n- Combatant2: Royal Danish Navy"
#: A state fights beside those who rose against the one in which all is fought.
JOINED = (
    "- Place: Norway\n- Combatant1: Norway, Denmark\n- Combatant2: Karsan Front, Free Fjord Army, Islamic State, Sweden, Togo"
)
RIVALS = (
    "- Combatant1: Government of National Peace, Karsa Guard\n"
    "- Combatant2: Salvation Government, Norwegian National Guard, Hill Front"
)
ALONE = "- Combatant1: Danish Army, 3rd Fusiliers"
TROUBLES = "- Combatant1: Official IRA\n- Combatant2: British Army"
CASES = [
    (GUERRILLAS, "soldiers", 2),
    (GUERRILLAS, "guerrillas", 1),
    (GUERRILLAS, "RAFN-EP fighters", 1),
    (HOST, "Karsans", 1),
    (COUNTRY, "government soldiers", 3),
    (COUNTRY, "pro-government fighters", 3),
    (COUNTRY, "soldiers", None),
    (COUNTRY.replace("Norway\n", "Norway, Denmark\n", 1), "government soldiers", None),
    (COUNTRY.replace("Norway, F", "Norwegian Arab Republic, F"), "government soldiers", 3),
    (
        "- Place: Norway\n- Combatant1: Denmark, United States\n- Combatant2: Norwegian government forces",
        "pro-government men",
        2,
    ),
    ("- Place: Norway, Togo\n- Combatant1: Norway\n- Combatant2: Karsan Front", "government soldiers", None),
    ("- Place: Norway\n- Combatant1: Norway\n- Combatant2: Karsan Front", "government soldiers", 1),
    (INVASION, "border guards", 2),
    (INVASION, "soldiers", None),
    (INVASION, "Danish border guards", 1),
    (STATES, "border guards", None),
    ("- Combatant1: Turkey, Danish National Army\n- Combatant2: Danish Free Forces", "Danish soldiers", None),
    ("- Combatant1: Turkey, Danish National Army\n- Combatant2: Hill Forces", "Danish soldiers", 1),
    (REBELLION, "Danish troops", None),
    (REBELLION, "Syrian troops", 2),
    (REBELLION, "Russian servicemen", 2),
    ("- Combatant1: Germany, Romania, Italy\n- Combatant2: Soviet Union", "Red Army troops", 2),
    ("- Combatant1: Germany, Romania, Italy\n- Combatant2: Soviet Union", "Wehrmacht soldiers", 1),
    ("- Combatant1: Germany, Romania, Italy\n- Combatant2: Soviet Union", "Soviet Jews", None),
    ("- Combatant1: Germany, Romania, Italy\n- Combatant2: Soviet Union", "coalition troops", None),
    ("- Combatant1: United States, Poland, Italy\n- Combatant2: Iraq", "Coalition troops", 1),
    ("- Combatant1: United States, Poland, Italy\n- Combatant2: Iraq", "Marines", 1),
    ("- Combatant1: Iraqi Army\n- Combatant2: Islamic State", "Iraqi cadets", 1),
    ("- Combatant1: al-Nusra Front\n- Combatant2: Syria", "members of the Nusra Front", 1),
    ("- Combatant1: Al-Nusra Front\n- Combatant2: Syria", "Nusra Front fighters", 1),
    ("- Combatant1: Yugoslavia, Lebanon\n- Combatant2: Croatia", "Yugoslav troops", 1),
    ("- Combatant1: Yugoslavia, Lebanon\n- Combatant2: Croatia", "Lebanese soldiers", 1),
    ("- Combatant1: Yugoslavia, Lebanon\n- Combatant2: Croatia", "Croat fighters", 2),
    ("- Combatant1: DR Congo\n- Combatant2: Nazi Germany", "Congolese troops", 1),
    ("- Combatant1: DR Congo\n- Combatant2: Nazi Germany", "Germans", 2),
    (SECESSION, "Union soldiers", 1),
    (SECESSION, "Federals", 1),
    (SECESSION, "Confederacy", 2),
    (SECESSION, "Confederate deserters", 2),
    ("- Combatant1: United States\n- Combatant2: Libya", "Union soldiers", None),
    (INITIALS, "Orlavian troops", 2),
    (INITIALS, "Orlavian soldiers and policemen", 2),
    (REBELLION, "leaders of the former government", None),
    (REBELLION, "deposed regime soldiers", None),
    (ALLIES, "pro-Norwegian rebels", 1),
    (ALLIES, "pro-Danish militants", 2),
    (ALLIES, "Danish-backed militiamen", 2),
    (ALLIES, "anti-Norwegian fighters", 2),
    (ALLIES, "Libyan Dubats", 1),
    (ALLIES + ", Libya", "Libyan Dubats", 2),
    (THREE, "anti-Turkish fighters", None),
    (REBELLION, "pro-Swedish rebels", 1),
    ("- Combatant1: Hill Government\n- Combatant2: Mill Council\n- Commander1: Bo Marsh", "pro-Marsh fighters", 1),
    (KHANATE, "Mordan bodies", 2),
    (KHANATE, "Mordans", 2),
    ("- Combatant1: United States\n- Combatant2: Libya", "U.S. Air Force captains", 1),
    (KHANATE, "Vellian troops", 1),
    (THREE, "rebels", 1),
    (THREE, "militants", 2),
    (THREE, "ISIL fighters", 2),
    (THREE, "Turkish soldiers", 1),
    (THREE, "Kurdish fighters", 3),
    (REBELLION, "rebels", 1),
    (REBELLION, "soldiers", 2),
    (REBELLION, "HTS commanders", 1),
    (REBELLION, "Syrian soldiers", 2),
    (REBELLION, "pro-government fighters", 2),
    (REBELLION, "anti-government fighters", 1),
    (REBELLION, "civilians", None),
    (REBELLION, "people", None),
    (REBELLION, "militants", 1),
    (REBELLION, "government soldiers", 2),
    (REBELLION, "fighters", None),
    (STATES, "British soldiers", 1),
    (STATES, "Argentine troops", 2),
    (STATES, "soldiers", None),
    (STATES, "Argentine civilians", None),
    (ISIL, "ISIL fighters", 1),
    (ISIL, "militants", 1),
    (ISIL, "pro-government fighters", 2),
    (ISIL, "Russian pilots", 2),
    (LABELLED, "separatists", 2),
    (LABELLED, "soldiers", 1),
    (LABELLED, "policemen", 1),
    (FINNISH, "Reds", 1),
    (FINNISH, "Whites", 2),
    (FINNISH, "Germans", 2),
    (DYNASTY, "Tang soldiers", 1),
    (FINNISH, "Red fighters", 1),
    (FINNISH, "White soldiers", 2),
    (MONARCHY, "Habsburg soldiers", 1),
    (MONARCHY, "Venetians", 2),
    (KOREA, "North Koreans", 1),
    (KOREA, "South Korean troops", 2),
    (KOREA, "Koreans", None),
    (DYNASTY, "Hungarian knights", 2),
    (STRENGTHS, "peacekeepers", 1),
    (STRENGTHS, "Malangese gendarmes", 2),
    (STRENGTHS, "mercenaries", None),
    (SERVICES, "Danish soldiers", 2),
    (SERVICES, "Danes", 2),
    (SERVICES, "American marines", 1),
    (SERVICES, "U.S. soldiers", 1),
    (SERVICES, "Swedish soldiers", None),
    (SERVICES + ", Danish Free Front", "Danish soldiers", 2),
    (SERVICES.replace("Marine Corps", "Marine Corps, Danish Free Front"), "Danish soldiers", None),
    ("- Combatant1: Armed Forces of the Philippines\n- Combatant2: Hill Front", "Filipino soldiers", 1),
    ("- Combatant1: Royal Air Force\n- Combatant2: Hill Front", "British soldiers", 1),
    ("- Combatant1: Royal Air Force\n- Combatant2: Hill Front", "Royal Marines", 1),
    ("- Combatant1: United Kingdom\n- Combatant2: Hill Front", "RUC officers", 1),
    ("- Combatant1: Provisional HRA\n- Combatant2: Norway", "HRA members", 1),
    ("- Combatant1: Provisional HRA\n- Combatant2: Official HRA", "HRA members", None),
    ("- Combatant1: Provisional Hill Republican Army\n- Combatant2: Norway", "HRA members", 1),
    ("- Combatant1: Mutinous sepoys\n- Combatant2: East India Company", "sepoys", 1),
    ("- Combatant1: Mutinous sepoys\n- Combatant2: East India Company", "loyal sepoys", None),
    ("- Combatant1: Norway, Norwegian Army\n- Combatant2: Hill Front", "soldiers loyal to President Holt", 1),
    ("- Combatant1: Norway, Norwegian Army\n- Combatant2: Hill Front", "soldiers loyal to Holt", None),
    ("- Combatant1: Mutinous sepoys\n- Combatant2: East India Company", "British officers", 2),
    ("- Combatant1: Dutch East India Company\n- Combatant2: Hill Rajah", "British officers", None),
    ("- Combatant1: Barbary pirates\n- Combatant2: Swedish Empire", "pirates", 1),
    ("- Combatant1: Barbary pirates\n- Combatant2: Swedish Empire", "Swedes", 2),
    ("- Combatant1: Szechwan clique\n- Combatant2: Japan", "Chinese", 1),
    ("- Combatant1: Szechwan clique\n- Combatant2: Republic of China", "Chinese", 2),
    ("- Combatant1: Nationalist Vellia\n- Combatant2: Vellian Republic", "Nationalists", 1),
    ("- Combatant1: Vellian Republican Guard\n- Combatant2: Norway", "Republicans", None),
    ("- Combatant1: Grand Duchy of Vellia\n- Combatant2: Electorate of Saxony", "Vellians", 1),
    ("- Combatant1: Grand Duchy of Vellia\n- Combatant2: Electorate of Saxony", "Saxon cavalry", 2),
    ("- Combatant1: Austria-Hungary\n- Combatant2: Italy", "Austrians", 1),
    ("- Combatant1: Austria-Hungary\n- Combatant2: Austria", "Austrians", 2),
    ("- Combatant1: Turkey\n- Combatant2: PKK", "militants", 2),
    ("- Combatant1: Turkey\n- Combatant2: PKK", "soldiers", 1),
    ("- Combatant1: Iraq, PKK\n- Combatant2: Turkey", "soldiers", None),
    ("- Combatant1: Norway\n- Combatant2: Hill Party (Maoist)", "Maoists", 2),
    ("- Combatant1: United Kingdom, France\n- Combatant2: Russia, Spain", "Anglo-French force", 1),
    ("- Combatant1: United Kingdom, France\n- Combatant2: Russia, Spain", "Franco-Spanish fleet", None),
    ("- Combatant1: United Kingdom, France\n- Combatant2: Russia, Spain", "Anglo-Saxon men", None),
    ("- Combatant1: United States\n- Combatant2: Spain", "African Americans", None),
    ("- Combatant1: United States\n- Combatant2: Spain", "African American soldiers", 1),
    (TROUBLES, "soldiers", 2),
    (TROUBLES, "three militants", 1),
    (TROUBLES, "loyalists", None),
    (TROUBLES, "loyalist gunmen", None),
    (TROUBLES, "Danish soldiers", None),
    ("- Combatant1: Armed Forces of Togo\n- Combatant2: FARC", "policemen", 1),
    ("- Combatant1: Armed Forces of Togo\n- Combatant2: FARC", "guerrillas", 2),
    ("- Combatant1: Armed Forces of Togo\n- Combatant2: FARC", "loyalists", 1),
    ("- Combatant1: Viet Cong, North Vietnam\n- Combatant2: United States", "soldiers", None),
    ("- Combatant1: United States (Union)\n- Combatant2: CSA", "Union cavalry", 1),
    ("- Combatant1: United States (Union)\n- Combatant2: CSA", "Confederates", 2),
    (LABELLED, "PKOs", None),
    (LABELLED.replace("8 soldiers killed", "264+ PKOs killed"), "PKOs", 1),
    (JOINED, "militants", 2),
    (JOINED, "soldiers", None),
    (JOINED, "Swedish soldiers", 2),
    (JOINED.replace("Norway, Denmark", "Norway, Hill Front"), "militants", None),
    (JOINED.replace("Karsan Front, Free Fjord Army, Islamic State", "Karsan Front"), "militants", None),
    (JOINED + "\n- Combatant3: Peru", "militants", None),
    (RIVALS, "militants", None),
    ("- Combatant1: Anti-Salama forces, France\n- Combatant2: Salama Loyalists, Tarnak Guard", "rebels", 1),
    ("- Combatant1: Anti-Salama forces, France\n- Combatant2: Salama Loyalists, Tarnak Guard", "government soldiers", 2),
    ("- Combatant1: Anti-Salama forces\n- Combatant2: Anti-Tarn forces", "rebels", None),
    (RIVALS, "Norwegian soldiers", None),
    (RIVALS, "Norwegian National Guard soldiers", 2),
    (RIVALS + ", Norway", "Norwegian soldiers", 2),
    (ALONE, "soldiers", 1),
    (ALONE, "policemen", 1),
    (ALONE, "Swedish soldiers", None),
    (ALONE + ", Hill Front", "soldiers", None),
    ("- Combatant1: Norway, Norwegian Army\n- Combatant2: Karsan Front", "security force members", 1),
    ("- Combatant1: Norway, Norwegian Army\n- Combatant2: Karsan Front", "Danish security forces", None),
    (STATES, "security personnel", None),
]


def sides(lines: str) -> Sides:
    prose = "The Free Syrian Army and Hayat Tahrir al-Sham (HTS) fought. Rebels and ISIL militants fled government forces."
    article = read_plain(f"= X =\n\nInfobox\n- Conflict: X\n{lines}\n\n{prose}\n")
    return read_sides(article, find_actors(article)[0], labelled_words(article), fielded_words(article))


@pytest.mark.parametrize(("lines", "victims", "side"), CASES)
def test_victims_are_placed_by_their_words(lines: str, victims: str, side: int | None) -> None:
    assert sides(lines).of(victims) == side


@pytest.mark.parametrize("rule", PEOPLE_OF, ids=lambda rule: rule.words[0])
def test_people_of_a_body_are_called_by_words_of_their_own(rule: PeopleRule) -> None:
    told = sides(f"- Combatant1: Hill Front\n- Combatant2: {rule.example}")
    assert {told.of(f"{word} fighters") for word in rule.words} == {2}
    assert rule.bodies.search("Hill Front") is None


def test_a_party_in_a_fourth_column_has_no_side() -> None:
    lines = "- Combatant1: United Kingdom\n- Combatant2: Argentina\n- Combatant3: Chile\n- Combatant4: Peru"
    article = read_plain(f"= X =\n\nInfobox\n- Conflict: X\n{lines}\n\nThey fought.\n")
    assert {actor.side for actor in find_actors(article)[0]} <= {1, 2, 3, None}
    assert sides(lines).of("Peruvian soldiers") is None


def test_a_side_is_called_by_the_articles_own_word() -> None:
    assert (sides(REBELLION).label(1), sides(REBELLION).label(2), sides(REBELLION).label(None)) == (
        "rebels",
        "government forces",
        "people",
    )
    assert sides(THREE).label(2) == "militants"
    assert (
        sides(JOINED.replace("Karsan Front,", "Sweden, Karsan Front,").replace(", Sweden\n", "\n")).label(2)
        == "Sweden and allies"
    )
    assert sides(THREE).label(1) == "Turkey and allies"
    assert sides(STATES).label(1) == "United Kingdom forces"


def test_units_are_no_allies() -> None:
    assert sides(STATES + "\n- Units2: 4th Marines, 5th Regiment").label(2) == "Argentina forces"
    assert sides("- Combatant1: Finnish Reds\n- Combatant2: Third Army").label(1) == "Finnish Reds"


def test_a_side_of_units_alone_is_called_by_those() -> None:
    assert sides("- Units1: 4th Brigade\n- Units2: 5th Regiment, 6th Regiment").label(2) == "5th Regiment and allies"


def test_the_army_is_that_of_the_only_side_with_one() -> None:
    lines = "- Combatant1: Bolivia\n- Combatant2: Eastern Guarani"
    for prose, side in (("A Bolivian army patrol came.", 1), ("The Bolivian army met the Eastern Guarani army.", None)):
        article = read_plain(f"= X =\n\nInfobox\n- Conflict: X\n{lines}\n\n{prose} The army fled.\n")
        assert read_sides(article, find_actors(article)[0]).of("army") == side


OPPOSED = [
    ("- Combatant1: Hill Units\n- Combatant2: Orland Republic\n- Combatant3: Free Fjord Army", 3),
    ("- Combatant1: Hill Units\n- Combatant2: Orland Republic\n- Combatant3: Fjord Army", None),
    ("- Combatant1: Hill Front\n- Combatant2: Orland Republic\n- Combatant3: Free Fjord Army", None),
    ("- Combatant1: Orland Republic\n- Combatant3: Free Fjord Army", None),
]


@pytest.mark.parametrize(("box", "side"), OPPOSED)
def test_of_three_sides_the_opposition_is_the_one_that_no_state_and_nobody_else_is(box: str, side: int | None) -> None:
    article = read_plain(f"= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n{box}\n\nThey came.")
    assert side_of_opposition(find_actors(article)[0], None) == side
