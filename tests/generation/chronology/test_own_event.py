"""What is said of the article's own event as a whole, and the years that anybody knows it by."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.chronology.own_event import called_in_a_sentence, own_day, own_years, tells_own_event
from quizapp.services.reading import facts_of


@pytest.mark.parametrize(
    ("label", "is_own"),
    [
        ("the Battle of Karsa was fought near the sea", True),
        ("The battle took place in a narrow valley", True),
        ("the battle of Karsa started in the north, between the League and the Union", True),
        ("The League fought the Battle of Karsa", True),
        ("battle was offered near the river", True),
        ("the Battle of Tarn took place near the sea", False),
        ("the League reached Karsa", False),
        ("the battle cost the League its fleet", False),
        ("the war began in the north", False),
        ("the Battle of Karsa, also called the Battle of Homs, took place near the river", True),
        ("the Battle of Karsa called the turning point ended", True),
    ],
)
def test_the_event_of_the_title_is_known_where_nothing_else_is_told(label: str, is_own: bool) -> None:
    assert tells_own_event(label, "Battle of Karsa (1901)") is is_own


@pytest.mark.parametrize(
    ("head", "prose", "years"),
    [
        ("= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3 May 1901 – 2 June 1902\n\n", "", {1901, 1902}),
        ("= Karsa offensive (May 1901) =\n\n", "On 3 May, it took Tarn.", {1901}),
        (
            "= Battle of Karsa =\n\n",
            "The League took Tarn in 1899. On 3 May 1903 it took Verna. On 5 May 1903 it took Mill.",
            {1903},
        ),
        (
            "= Battle of Karsa =\n\n",
            "The Battle of Karsa was fought in 31 BC. They had come there in 33 BC. They had left Tarn in 35 BC.",
            {-31},
        ),
    ],
    ids=["infobox", "title", "most dates", "defining sentence"],
)
def test_the_years_of_the_whole(head: str, prose: str, years: set[int]) -> None:
    assert own_years(facts_of((head + (prose or "The fleet came.") + "\n").encode())) == years


def test_what_began_in_a_named_place_is_a_part_of_the_whole() -> None:
    assert not tells_own_event("the raid started in the town of Tarn", "Karsa raid")
    assert tells_own_event("the raid started in Karsa", "Karsa raid")
    assert tells_own_event("the raid started at dawn", "Karsa raid")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("= Karsa bombing =\n\nInfobox\n- Date: 4 May 1979\n\nOn 4 May 1979, the League bombed Karsa.", "1979-05-04"),
        ("= Karsa bombing =\n\nThe Karsa bombing took place on 4 May 1979 in Karsa. The League left.", "1979-05-04"),
        ("= Karsa mill attack =\n\nOn 4 May 1979, the League took a mill in Karsa. The League left.", "1979-05-04"),
        ("= Karsa siege =\n\nOn 4 May 1979, the League took a mill in Karsa. The League left.", None),
        ("= Karsa raid =\n\nThe Karsa raid took place on 4 May 1979 in the war of 1977–1980.", "1979-05-04"),
        ("= Karsa raid =\n\nInfobox\n- Date: 4–6 May 1979\n\nThe Karsa raid began on 4 May 1979.", None),
        ("= Karsa raid =\n\nThe Karsa raid was the first of the war. On 4 May 1979, the League left.", None),
    ],
    ids=["infobox", "opening sentence", "kind of a day", "another kind", "years beside it", "more than a day", "no day"],
)
def test_the_day_that_the_first_line_tells(text: str, day: str | None) -> None:
    known = own_day(facts_of(text.encode()))
    assert (known.start.iso() if known is not None and known.start else None) == day


def test_nothing_of_that_day_is_asked_for() -> None:
    text = (
        "= Karsa bombing =\n\nInfobox\n- Date: 4 May 1979\n- Place: Karsa\n\nOn 4 May 1979, the League shelled the mill "
        "of Tarn. On 9 May 1979, the Union took the hill of Verna."
    )
    chronology = build_chronology(facts_of(text.encode()))
    assert [event.text for event in chronology.events] == ["The Union took the hill of Verna"]


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("Battle of Karsa (1901)", "the Battle of Karsa"),
        ("Karsa clashes", "the Karsa clashes"),
        ("Operation Tarn", "Operation Tarn"),
        ("Tarn", ""),
        ("4 May attack", ""),
        ("Karsa offensive (May 1901)", "the Karsa offensive"),
    ],
)
def test_a_title_that_names_an_event_stands_in_a_sentence(title: str, called: str) -> None:
    assert called_in_a_sentence(title) == called
