"""Dates with the events that the text ties to them, and dates that tie to none."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

NO_EVENT = [
    ("= Battle of Testville (2018) =", "The battle of testville (2018) was long."),
    ("= Battle of X =", "Krupp_75_mm_field_gun_(1897).JPG They fought."),
    ("= Battle of X =", "Lazenby (1993) believes that they fought."),
    ("= Karsa clashes (2012–2013) =", "The June 2012–April 2013 Karsa clashes were a row of fights."),
    ("= Karsa clashes =", "They struck in Vell (1979 Vell bombing) and left."),
    ("= Karsa clashes =", "Rebuilding it would cost $50 million (2017 USD)."),
    ("= Karsa clashes =", "It was the largest operation since the 2003 invasion of Orland."),
    ("= Karsa clashes =", "It was a part of the 2022–2023 Velland invasion of Orland."),
    ("= Karsa clashes =", "The superintendent of the 1870 Census wrote it."),
]


@pytest.mark.parametrize(("title", "prose"), NO_EVENT)
def test_titles_files_and_books_date_nothing(title: str, prose: str) -> None:
    assert extract(read_plain(f"{title}\n\n{prose}")).dates == ()


def test_each_date_of_a_sentence_has_its_own_clause_and_one_in_a_name_has_none() -> None:
    prose = "On 5 May 2018 they took the bridge, and on 7 May they left under the Convention of 1907."
    sheet = extract(read_plain(f"= Battle of X =\n\n{prose}"))
    clauses = [fact.clause.of(sheet.article.text) if fact.clause else None for fact in sheet.dates]
    assert clauses == ["On 5 May 2018 they took the bridge", "on 7 May they left under the Convention of 1907", None]


HEAD = "= Battle of X =\n\nInfobox\n- Date: 19–29 September 2017\n- Place: X\n\n"


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Around 20 September, they came. The next day, they left.", ["about", "about"]),
        ("Around 20 September, they came. On 22 September, they left. Later that day it rained.", ["about", "", ""]),
        ("On 20 September, they came. By the evening, they held it.", ["", "hour"]),
        ("On 20 September, they came. By nightfall, they held it.", ["", "hour"]),
        ("On 20 September, they came. By the next day, they held it.", ["", ""]),
        ("By 20 September, they had come.", [""]),
    ],
)
def test_a_fact_says_whether_its_day_is_only_about_right_or_open_by_hours(prose: str, expected: list[str]) -> None:
    sheet = extract(read_plain(HEAD + prose))
    found = ["about" if fact.is_approximate else "hour" if fact.is_hour_limit else "" for fact in sheet.dates[1:]]
    assert found == expected


def test_the_days_of_the_war_that_it_is_part_of_are_no_frame_for_a_count() -> None:
    box = "- Partof: the War of Vell (1908–1920)\n- Date: 3–29 May 1916\n- Combatant1: A\n- Combatant2: B\n- Place: X\n"
    text = f"= Battle of X =\n\nInfobox\n{box}- Casualties1: 80 killed (SOHR; as of 4 May), 99 killed (Reuters)\n\nIt ended.\n"
    sheet = extract(read_plain(text))
    assert [fact.window.start.iso() for fact in sheet.dates if fact.window.start] == ["1916-05-03", "1908"]
    assert sheet.comparisons
    assert not any("1908" in str(one) for one in sheet.comparisons)


LABELS = [
    ("==Raids (June–July 2016)==\n\nThey came.", [("June–July 2016", "2016-06..2016-07")]),
    ("==2016==\n\n===April===\n\nThey came.", [("2016", "2016..2016"), ("April", "2016-04..2016-04")]),
    ("==18 May==\n\nThey came.", [("18 May", "2016-05-18..2016-05-18")]),
    ("==April events==\n\nThey came.", [("April", "2016-04..2016-04")]),
    ("==June–July rebel assault==\n\nThey came.", [("June–July", "2016-06..2016-07")]),
    ("==April Ostian raid on Karn==\n\nThey came.", [("April", "2016-04..2016-04")]),
    ("==Orland 2016==\n\nThey came.", [("2016", "2016..2016")]),
    ("==Orland 1716==\n\nThey came.", []),
    ("==May Berg==\n\nThey came.", []),
    ("==March to Karn==\n\nThey came.", []),
    ("==March to the raid==\n\nThey came.", []),
    ("==Course==\n\nThey came on 18 May.", []),
    ("==Unit 731==\n\nThey came.", []),
]


@pytest.mark.parametrize(("prose", "expected"), LABELS)
def test_the_date_of_a_heading_is_a_label_and_no_event(prose: str, expected: list[tuple[str, str]]) -> None:
    sheet = extract(read_plain(f"= Battle of X =\n\nInfobox\n- Date: 3–29 May 2016\n- Place: X\n\nIt came.\n\n{prose}\n"))
    assert [(fact.evidence[0].quote, _days(fact.window)) for fact in sheet.labels] == expected
    assert not {fact.evidence[0].quote for fact in sheet.labels} & {fact.evidence[0].quote for fact in sheet.dates}


def test_a_date_beside_a_commander_or_a_strength_is_a_label() -> None:
    box = "- Date: 3–29 May 2016\n- Commander1: Ali Berg (until 12 May)\n"
    box += "- Strength1: June 2016:, 2,000 men\n- Strength2: 2016 men\n"
    sheet = extract(read_plain(f"= Battle of X =\n\nInfobox\n{box}\nIt ended.\n"))
    assert [(fact.evidence[0].quote, _days(fact.window)) for fact in sheet.labels] == [
        ("until 12 May", "..2016-05-12"),
        ("June 2016", "2016-06..2016-06"),
    ]


def test_a_date_beside_losses_or_in_notes_is_a_label() -> None:
    box = (
        "- Date: 3–29 May 2016\n- Combatant1: Orland (1915 split), Ali Berg (1870–1921)\n- Casualties1: 40 killed (by 12 May)\n"
    )
    box += "- Place: Karn (May 2016)\n- Notes: 8 were found in June 2016\n"
    sheet = extract(read_plain(f"= Battle of X =\n\nInfobox\n{box}\nIt ended.\n"))
    assert [(fact.evidence[0].quote, _days(fact.window)) for fact in sheet.labels] == [
        ("1915", "1915..1915"),
        ("by 12 May", "..2016-05-12"),
        ("in June 2016", "2016-06..2016-06"),
    ]


def test_the_result_has_the_days_that_the_lead_tells_where_the_infobox_has_no_date() -> None:
    box = "- Result: Victory, * The town is taken on 12 May\n- Place: X\n"
    sheet = extract(read_plain(f"= Battle of X =\n\nInfobox\n{box}\nThe battle was fought on 3–29 May 2016.\n"))
    assert _days(sheet.dates[0].window) == "2016-05-12..2016-05-12"


def _days(window: Window) -> str:
    return "..".join(day.iso() if day else "" for day in (window.start, window.end))
