"""Pairs of events of which nobody need look up which came first."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.chronology.events import Event
from quizapp.generation.chronology.sense import COURSES, Course, in_one_time, is_settled, stands_apart, tells_again
from quizapp.generation.chronology.worth import main_window
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"


def told(prose: str) -> tuple[list[Event], object]:
    sheet = facts_of((HEAD + prose + "\n").encode())
    return list(build_chronology(sheet).events), main_window(sheet)


@pytest.mark.parametrize(
    ("prose", "settled"),
    [
        ("On 4 March 2015, Reden reached the river Tarn. On 9 March 2015, Reden died near the town of Verna.", True),
        ("On 4 March 2015, the League invaded the land of Verna. On 9 March 2015, the Union shelled and took Tarn.", True),
        ("On 4 March 2015, the League launched the Mill offensive. On 9 March 2015, the Union captured Tarn.", True),
        ("On 3 March 2015, the League reached the hills of Mill. On 9 March 2015, the Union captured Tarn.", True),
        ("On 4 March 2015, the League captured Tarn. On 9 March 2015, a ceasefire was signed in Verna.", True),
        ("On 4 March 2015, the League entered Tarn. On 9 March 2015, the League captured Tarn.", True),
        ("On 4 March 2015, the League shipped off to Tarn. On 9 March 2015, the Union captured Verna.", True),
        ("On 5 March 2015, the League captured Tarn. On 9 March 2015, the Union captured the base of Karsa.", True),
        ("On 5 March 2015, the League captured Tarn. On 9 March 2015, the remains of the Union guard left Verna.", True),
        ("On 5 March 2015, the League shelled all Tarn. On 9 March 2015, the guards fully cleared Tarn of troops.", True),
        ("On 5 March 2015, Marsh shelled the Tarn mill. On 9 March 2015, the League destroyed the army of Marsh.", True),
        ("On 5 March 2015, Marsh shelled the Tarn mill. On 9 March 2015, the League met Marsh and destroyed his army.", True),
        ("On 5 March 2015, the League captured Tarn. On 9 March 2015, the Union shelled Verna.", False),
        ("On 5 March 2015, the League captured Tarn. On 9 March 2015, the Union captured a hill near Karsa.", False),
        ("On 5 March 2015, the League reached Tarn. On 9 March 2015, the Union captured Verna.", False),
    ],
    ids=[
        "death",
        "invasion",
        "large opening",
        "first day",
        "end",
        "same place",
        "voyage",
        "place of the title",
        "remains",
        "the rest of a place",
        "an army of two names",
        "destroyed with his army",
        "two places",
        "near the title",
        "arrival elsewhere",
    ],
)
def test_sense_settles_what_opens_and_what_ends(prose: str, settled: bool) -> None:
    (earlier, later), main = told(prose)
    assert is_settled(earlier, later, main, title="Battle of Karsa") is settled  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("prose", "alike"),
    [
        ("On 4 March 2015, the League captured Tarn. On 9 March 2015, the Union shelled Verna.", True),
        ("On 4 March 2011, the League captured Tarn. On 9 March 2015, the Union shelled Verna.", False),
        ("On 4 March 2011, the League captured Tarn. On 9 March 2012, the Union shelled Verna.", True),
    ],
    ids=["both within", "background", "both before"],
)
def test_background_stands_in_no_pair_with_the_battle(prose: str, alike: bool) -> None:
    events, main = told(prose)
    assert in_one_time(events, main) is alike  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("year", "apart"), [("2011", True), ("2014", False)], ids=["years before all others", "within their time"]
)
def test_an_event_years_before_all_others_is_known_for_the_first(year: str, apart: bool) -> None:
    events, _ = told(
        f"On 4 March {year}, the League captured Tarn. On 9 March 2015, the Union shelled Verna. "
        "On 12 March 2015, the Union captured Brenn. On 15 March 2015, the League shelled Pell Hill."
    )
    assert stands_apart(events[0], events[1:]) is apart


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.name)
def test_what_comes_in_one_order_by_nature_is_settled(course: Course) -> None:
    earlier, later = course.examples
    assert course.earlier.search(earlier)
    assert course.later.search(later)


@pytest.mark.parametrize(
    ("prose", "settled"),
    [
        ("On 5 March 2015, the Duke approved a raid on Tarn. On 9 March 2015, the Union guards shelled Tarn.", True),
        ("On 5 March 2015, the Duke approved a raid on Tarn. On 9 March 2015, the Union guards shelled Mole.", False),
        ("On 5 March 2015, Marsh helped riders form the Mole Guard. On 9 March 2015, the Mole Guard shelled Tarn.", True),
        ("On 5 March 2015, the Duke stopped short of taking Tarn. On 9 March 2015, the Union guards captured Tarn.", True),
        ("On 5 March 2015, the League retook Tarn. On 9 March 2015, a car bomb was detonated in Tarn.", False),
        (
            "On 5 March 2015, riders attacked a mill in Tarn. On 9 March 2015, the Union denied the attack on the Tarn mill.",
            True,
        ),
        ("On 5 March 2015, Stone said guards were close to entering Tarn. On 9 March 2015, the Union said Tarn fell.", True),
        ("On 5 March 2015, riders attacked a mill in Tarn. On 9 March 2015, the Union denied the attack on Mole.", False),
        ("On 5 March 2015, Stone agreed to a withdrawal of US guards. On 9 March 2015, US guards left Mole.", True),
    ],
    ids=[
        "order and deed",
        "two places",
        "formed and at work",
        "stopped short and taken",
        "no course",
        "deed and denial",
        "close to and fallen",
        "denial elsewhere",
        "two letters",
    ],
)
def test_the_course_of_things_settles_two_events_of_one_place(prose: str, settled: bool) -> None:
    (earlier, later), main = told(prose)
    assert is_settled(earlier, later, main, title="Battle of Karsa") is settled  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("the guards resumed their march on Tarn", True),
        ("another mill burned in Tarn", True),
        ("a second bridge was blown up in Tarn", True),
        ("clashes re-erupted in Tarn", True),
        ("the guards marched on Tarn", False),
    ],
)
def test_one_more_of_a_kind_is_known_by_its_words(text: str, again: bool) -> None:
    assert tells_again(text) is again
