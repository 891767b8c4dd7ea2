"""Parties, commanders, units and results of an infobox, with what stands beside their names."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Actor, ActorKind, FactSheet, Fate
from quizapp.extraction.pipeline import ROW_OF_NAMES, extract
from quizapp.extraction.readers.plain import read_plain


def box(*lines: str) -> FactSheet:
    return extract(read_plain("= X =\n\nInfobox\n- Conflict: X\n" + "\n".join(lines) + "\n\nIt was fought.\n"))


def actors(line: str) -> list[Actor]:
    return list(box(line).actors)


COMMANDERS = [
    ("Abu HasanKIA", "Abu Hasan", None, Fate.KILLED),
    ("Abu Hasan KIA, (field commander)", "Abu Hasan", "field commander", Fate.KILLED),
    ("Abu Hamza Al-Ansari, KIA (emir of the town)", "Abu Hamza Al-Ansari", "emir of the town", Fate.KILLED),
    ("Ibrahim BunuwaraPOW (top commander)", "Ibrahim Bunuwara", "top commander", Fate.CAPTURED),
    ("Robert Hale (WIA)", "Robert Hale", None, Fate.WOUNDED),
    ("Albrecht of Tessen (DOW)", "Albrecht of Tessen", None, Fate.DIED_OF_WOUNDS),
    ("Henri II †", "Henri II", None, Fate.KILLED),
    ("John Doe (MIA)", "John Doe", None, Fate.MISSING),
    ("Maj. Gen. Viktor Shuliak, (deputy commander)", "Viktor Shuliak", "deputy commander", None),
    ("Field Marshal Johann von Reuth", "Johann von Reuth", None, None),
    ("Brig Gen Saleh SalehKIA", "Saleh Saleh", None, Fate.KILLED),
    ("Général Louis Perrot", "Louis Perrot", None, None),
    ("Theresa May (from 2016)", "Theresa May", None, None),
    ("Killed: Abu Ahed", "Abu Ahed", None, Fate.KILLED),
    ("Edward, the Black Knight", "Edward, the Black Knight", None, None),
    ("Philippe, Duke of Vell", "Philippe, Duke of Vell", None, None),
    ("Peter I, Duke of Vell †", "Peter I, Duke of Vell", None, Fate.KILLED),
    ("General Sir Abel Marsh", "Abel Marsh", None, None),
    ("Baron Ivar von Rask", "Ivar von Rask", None, None),
    ("Sir Abel", "Sir Abel", None, None),
    ("Crown Prince Abel of Moch", "Crown Prince Abel of Moch", None, None),
    ("Lt. Col. Abel Marsh, Jr.", "Abel Marsh, Jr.", None, None),
    ("Jean III de Vell, captal de Moch", "Jean III de Vell", None, None),
]
NOBODY = ["Unknown", "KIA", "()", "18px", "----", "Various", "Unnamed lieutenant colonelKIA", "Several", "(ISIL/ISIS)", "'"]


@pytest.mark.parametrize(("entry", "name", "role", "fate"), COMMANDERS)
def test_a_commander_has_name_role_and_fate(entry: str, name: str, role: str | None, fate: Fate | None) -> None:
    (actor,) = actors(f"- Commander1: {entry}")
    assert (actor.name, actor.role, actor.fate, actor.side, actor.kind) == (name, role, fate, 1, ActorKind.COMMANDER)
    assert all(one.quote for one in actor.evidence)


@pytest.mark.parametrize("entry", NOBODY)
def test_placeholders_marks_and_debris_name_nobody(entry: str) -> None:
    assert actors(f"- Commander2: {entry}") == []


def test_a_title_alone_is_another_commander() -> None:
    names = [actor.name for actor in actors("- Commander1: John Chan, Earl of Vell, Dauphin Charles, the Old Man of Moch")]
    assert names == ["John Chan", "Earl of Vell", "Dauphin Charles", "the Old Man of Moch"]


def test_units_are_nested_by_stars_glued_or_spaced() -> None:
    units = actors("- Units2: Syrian Army, *1st Division, **18px Tiger Forces, ** 5th Brigade, * Navy, Police")
    assert [(unit.name, unit.parent) for unit in units] == [
        ("Syrian Army", None),
        ("1st Division", "Syrian Army"),
        ("Tiger Forces", "1st Division"),
        ("5th Brigade", "1st Division"),
        ("Navy", "Syrian Army"),
        ("Police", None),
    ]


def test_a_label_groups_what_follows_and_names_nobody_itself() -> None:
    names = [
        actor.name for actor in actors("- Combatant2: Syria, Allied militias:, Liwa Fatemiyoun, Hezbollah, Supported by:, Iran")
    ]
    assert names == ["Syria", "Liwa Fatemiyoun", "Hezbollah", "Iran"]
    units = actors("- Units1: United States:, U.S. Marines, USAF, France:, French Army")
    assert [(unit.name, unit.parent) for unit in units] == [
        ("U.S. Marines", "United States"),
        ("USAF", "United States"),
        ("French Army", "France"),
    ]


RUN_TOGETHER = [
    ("- Combatant1: Sham Legion Jund al-Aqsa, Liwaa al-Umma", ["Sham Legion", "Jund al-Aqsa", "Liwaa al-Umma"]),
    ("- Combatant1: Orland (from 22 Oct.) Ostia, Hill Guard (Ostia)", ["Orland", "Ostia", "Hill Guard"]),
    ("- Combatant2: Council of the Hills   Norrish Brigades", ["Council of the Hills", "Norrish Brigades"]),
    ("- Commander1: Mahdi Holt (until March 2012) Salem Rask (after March 2012)", ["Mahdi Holt", "Salem Rask"]),
    ("- Commander1: V. Holt Colonel Balen  Colonel Rask", ["V. Holt", "Balen", "Rask"]),
    ("- Commander1: Brig. Gen. Ivar Holt, Lt Col Jon Rask", ["Ivar Holt", "Jon Rask"]),
    ("- Commander1: Abd al-Rahman ibn Muhammad ibn al-Ash'ath", ["Abd al-Rahman ibn Muhammad ibn al-Ash'ath"]),
    ("- Commander1: Ivar Holt KIA Jon Rask", ["Ivar Holt", "Jon Rask"]),
    ("- Commander1: Ivar Holt Jon Rask A. F. Balen T. R. Ask, Clare Holt", ["A. F. Balen", "T. R. Ask", "Clare Holt"]),
    ("- Commander1: Ivar Holt Jon Rask Bel Balen Arn Ask, Clare Holt", ["Clare Holt"]),
    ("- Commander1: Omar Pasha Selim Pasha (left) Arn Rask", ["Omar Pasha", "Selim Pasha", "Arn Rask"]),
    ("- Combatant1: First Ostian Empire Kingdom of Orland", ["First Ostian Empire", "Kingdom of Orland"]),
]


@pytest.mark.parametrize(("line", "names"), RUN_TOGETHER)
def test_entries_whose_break_was_lost_are_parted_where_something_parts_them(line: str, names: list[str]) -> None:
    assert [actor.name for actor in actors(line)] == names


def test_what_befell_somebody_stands_behind_a_bracket_too() -> None:
    told = actors("- Commander1: Ada Stone (field commander) KIA, Karl Hill  WIA, Max Wood")
    assert [(actor.name, actor.fate) for actor in told] == [
        ("Ada Stone", Fate.KILLED),
        ("Karl Hill", Fate.WOUNDED),
        ("Max Wood", None),
    ]


def test_names_in_a_row_that_nothing_parts_are_told_as_skipped_and_leave_the_list_open() -> None:
    sheet = box("- Commander1: Ivar Holt Jon Rask Ole Marsh Bel Balen T. R. Ask")
    assert [actor.name for actor in sheet.actors] == ["T. R. Ask"]
    assert [(one.quote, one.reason) for one in sheet.skipped] == [("Ivar Holt Jon Rask Ole Marsh Bel Balen", ROW_OF_NAMES)]
    assert sheet.open_lists == {("commander", 1)}


@pytest.mark.parametrize("key", ["Combatant1", "Belligerent1", "Belligerents1", "Combatants1"])
def test_parties_are_found_under_any_of_their_keys(key: str) -> None:
    assert [(actor.name, actor.side) for actor in actors(f"- {key}: Athens, Plataea")] == [("Athens", 1), ("Plataea", 1)]


def test_participants_without_a_column_have_no_side() -> None:
    assert [(actor.name, actor.side) for actor in actors("- Participants: Hungarian occupying troops")] == [
        ("Hungarian occupying troops", None)
    ]


RESULTS = [
    (
        "The rebels took four villages, before they were lost, An Army attack took two, before it fled",
        ["The rebels took four villages, before they were lost", "An Army attack took two, before it fled"],
    ),
    (
        "Forces capture Qayyarah Airfield West, Qayyarah, and Al-Shirqat",
        ["Forces capture Qayyarah Airfield West, Qayyarah, and Al-Shirqat"],
    ),
    (
        "ISIL captures the suburbs including Al-Bughayliyah, Ayyash and the Al Mari'iyah Farms",
        ["ISIL captures the suburbs including Al-Bughayliyah, Ayyash and the Al Mari'iyah Farms"],
    ),
    (
        "ISIL captures Division 17, Brigade 93 and Al-Tabqa air base, The Army flees",
        ["ISIL captures Division 17, Brigade 93 and Al-Tabqa air base", "The Army flees"],
    ),
    (
        "The army captures Raqqa, IS's new de facto capital city, on 14 October",
        ["The army captures Raqqa, IS's new de facto capital city, on 14 October"],
    ),
    (
        "Rebel victory, Decisive Army defeat, No territorial changes",
        ["Rebel victory", "Decisive Army defeat", "No territorial changes"],
    ),
    ("Ukrainian victory; LPR retreats", ["Ukrainian victory", "LPR retreats"]),
    (
        "Beginning of the war, Withdrawal of the army, Declaring of an emirate",
        ["Beginning of the war", "Withdrawal of the army", "Declaring of an emirate"],
    ),
    ("Decisive Athenian victory", ["Decisive Athenian victory"]),
]


@pytest.mark.parametrize("key", ["Result", "Status", "Outcome", "Territory"])
@pytest.mark.parametrize(("value", "expected"), RESULTS)
def test_results_are_clauses_that_keep_their_commas(key: str, value: str, expected: list[str]) -> None:
    assert [result.text for result in box(f"- {key}: {value}").results] == expected
