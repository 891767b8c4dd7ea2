"""Questions on order: which events stand together, and which would be settled without reading."""

from __future__ import annotations

import pytest

from quizapp.generation.families.dates.sequence import before_and_after, first_and_last, in_order, true_before
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Choice
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"
COURSE = (
    "On 5 March 2015, the League shelled Verna. On 7 March 2015, the Union blew up the bridge of Mill. "
    "On 9 March 2015, a car bomb was detonated in Tarn. On 11 March 2015, heavy rain bogged down the guns in Dale. "
)
OPENED = "On 3 March 2015, the League launched an offensive on the hills of Holm. "
ENDED = "On 19 March 2015, a ceasefire was signed in Holm. "
LONG_BEFORE = "In 1846, a treaty was signed in Holm. In 1850, the railway of Dale was opened. "


def told(prose: str, propose: object) -> list[str]:
    """The texts of the keys and of the events that are named."""
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    sketches = propose(subject).sketches  # type: ignore[operator]
    return [" | ".join([one.stem, *(choice.text for choice in (*one.keys, *one.sequence))]) for one in sketches]


@pytest.mark.parametrize("propose", [first_and_last, true_before, in_order], ids=["first", "true", "order"])
def test_the_course_of_a_battle_is_asked_for_its_order(propose: object) -> None:
    assert told(COURSE, propose)


@pytest.mark.parametrize("propose", [first_and_last, true_before, in_order], ids=["first", "true", "order"])
@pytest.mark.parametrize(("prose", "words"), [(OPENED + COURSE, "launched an offensive"), (COURSE + ENDED, "ceasefire")])
def test_what_opens_or_ends_the_whole_is_no_key(propose: object, prose: str, words: str) -> None:
    assert not any(words in one for one in told(prose, propose))


@pytest.mark.parametrize("propose", [first_and_last, before_and_after], ids=["first", "before"])
def test_two_ages_stand_in_no_question(propose: object) -> None:
    assert not any("treaty" in one or "railway" in one for one in told(LONG_BEFORE + COURSE, propose))


def stated(prose: str) -> list[str]:
    """The stems of the true or false, with their keys."""
    sketches = true_before(make_subject(facts_of((HEAD + prose + "\n").encode()))).sketches
    return [f"{one.stem} {one.keys[0].text}" for one in sketches]


def test_no_more_than_half_of_the_stated_orders_are_true() -> None:
    days = "Verna Mill Tarn Dale Holm Pell Brenn Mole".split()
    found = stated(" ".join(f"On {4 + number} March 2015, the League shelled {place}." for number, place in enumerate(days)))
    assert len(found) > 1
    assert sum(one.endswith("True") for one in found) * 2 <= len(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 2015, the Union shelled Verna.", "In February 2016, the Union shelled Holm."),
        ("On 5 March 2015, the first mill of Verna burned down.", "On 7 March 2015, the first bridge of Holm was blown up."),
    ],
    ids=["year and month", "both the first"],
)
def test_an_order_that_shows_in_the_words_is_not_stated(one: str, other: str) -> None:
    assert stated(f"{one} {other}") == []


def test_one_more_of_a_kind_stands_in_no_order() -> None:
    again = COURSE + "On 13 March 2015, the Union resumed its raids on Holm. "
    assert not any("resumed" in choice.text for choice in offered(again))


def offered(prose: str) -> list[Choice]:
    """All that an order, or a first of four, may show."""
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    sketches = [one for propose in (first_and_last, in_order) for one in propose(subject).sketches]
    return [choice for one in sketches for choice in (*one.keys, *one.pool, *one.sequence)]


def test_of_one_event_told_by_the_month_and_by_the_day_only_the_day_is_offered() -> None:
    rough, nearly = (
        "In April 2015, Tarnian riders captured the mill of Dale. ",
        "On 4 April 2015, Tarnian riders captured Dale. ",
    )
    assert any(choice.text in rough for choice in offered(COURSE + rough))
    assert not any(choice.text in rough for choice in offered(COURSE + nearly + rough))
