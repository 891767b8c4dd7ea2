"""Words taken away from a clause."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.trimming import endings, plain, strip_openers, tidy, without_date, without_lost_distance

DATES = [
    ("On 3 May 2015, the army took Verna.", "3 May 2015", "the army took Verna."),
    ("The army took Verna on 3 May 2015.", "3 May 2015", "The army took Verna."),
    ("The army made a new effort in the predawn hours of 8 May.", "8 May", "The army made a new effort."),
    ("In the early morning hours of 8 May, the army left.", "8 May", "the army left."),
    ("It took place in 490 BC, during the invasion.", "490 BC", "It took place during the invasion."),
    ("The landing of 6 Sept. failed.", "6 Sept", "The landing failed."),
    ("Fighting began in Verna again on 8 May.", "8 May", "Fighting began in Verna again."),
]


@pytest.mark.parametrize(("text", "date", "rest"), DATES)
def test_a_date_goes_with_what_led_to_it(text: str, date: str, rest: str) -> None:
    start = text.index(date)
    assert without_date(text, start, start + len(date)) == rest


OPENERS = [
    ("Further Norland raids hit Verna.", "Further Norland raids hit Verna"),
    ("Further, Norland raids hit Verna.", "Norland raids hit Verna"),
    ("But the army withdrew.", "the army withdrew"),
    ("After heavy fighting, the army withdrew.", "the army withdrew"),
    ("Two days later, the army withdrew.", "the army withdrew"),
    ("The army withdrew.", "The army withdrew"),
]


@pytest.mark.parametrize(("text", "rest"), OPENERS)
def test_what_joins_a_sentence_to_the_one_before_is_dropped(text: str, rest: str) -> None:
    assert strip_openers(text) == rest


def test_about_a_hundred_is_no_hundred() -> None:
    assert strip_openers("about a hundred guards left Verna") == "about a hundred guards left Verna"


def test_later_goes_from_behind_a_subject_with_a_title() -> None:
    assert strip_openers("Lt. Stone later returned to Verna") == "Lt. Stone returned to Verna"


def test_brackets_and_note_marks_say_nothing() -> None:
    assert plain("map.png The army (of the north) took  Verna[3] .") == "The army took Verna."


def test_a_cut_leaves_no_comma_and_no_small_word() -> None:
    assert tidy("the army took Verna, eventually") == "the army took Verna"
    assert tidy("the army took Verna,") == "the army took Verna"
    assert tidy("the army took Verna, then known by its old name of Mole") == "the army took Verna"


def test_what_is_only_thought_of_somebody_goes_with_no_date() -> None:
    assert tidy("Stone was arrested by the guards and is thought to have died in Tarn") == "Stone was arrested by the guards"
    assert tidy("Stone was thought to have died in Tarn") == "Stone was thought to have died in Tarn"


@pytest.mark.parametrize(
    ("text", "head", "stands"),
    [
        ("the army stormed the mill and took it", "the army stormed the mill", True),
        ("the army of Verna besieged and took the mill", "the army of Verna besieged", False),
        ("the army stormed the mill, burned it and took it", "the army stormed the mill, burned it", False),
        ("Stone said that it stormed the mill and took it", "Stone said that it stormed the mill", False),
    ],
    ids=["two deeds", "one object", "in a row", "said"],
)
def test_the_first_of_two_deeds_may_stand_alone(text: str, head: str, stands: bool) -> None:
    assert (head in endings(text)) is stands


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("the riders took Verna, a town in the hills, about from the capital.", "the riders took Verna, a town in the hills."),
        ("the riders took Verna, about north of Tarn, and left.", "the riders took Verna, and left."),
        ("the riders took Verna, about 40 km from the capital.", "the riders took Verna, about 40 km from the capital."),
    ],
)
def test_a_distance_without_its_number_is_dropped(text: str, rest: str) -> None:
    assert without_lost_distance(text) == rest
