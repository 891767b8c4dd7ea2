"""What the page of an open question shows."""

from __future__ import annotations

import pytest

from quizapp.domain.item import ItemFormat
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.web.student.question import next_open, question_view
from tests.web.student.test_forms import page


@pytest.mark.parametrize(
    ("answered", "position", "expected"), [((), 1, 2), ((2,), 1, 3), ((3,), 2, 1), ((1, 2, 3), 2, None), ((1, 3), 2, None)]
)
def test_the_next_question_is_the_next_without_an_answer(
    answered: tuple[int, ...], position: int, expected: int | None
) -> None:
    assert next_open(page(ItemFormat.SINGLE, answered=answered).head, position) == expected


def test_what_was_chosen_before_is_chosen_again() -> None:
    view = question_view(page(ItemFormat.SINGLE, Chosen(frozenset({"b"}))))
    assert [(one.letter, one.value, one.is_chosen) for one in view.choices] == [
        ("A", "1", False),
        ("B", "2", True),
        ("C", "3", False),
    ]


@pytest.mark.parametrize(
    ("item_format", "current", "expected"),
    [
        (ItemFormat.ORDER, Ordered(("b", "c", "key")), ["3", "1", "2"]),
        (ItemFormat.ORDER, None, ["", "", ""]),
        (ItemFormat.MATCH, Matched((("p", "c"),)), ["3", ""]),
    ],
)
def test_lists_show_what_was_chosen_in_them(item_format: ItemFormat, current: Response | None, expected: list[str]) -> None:
    assert [one.chosen for one in question_view(page(item_format, current)).selects] == expected


def test_what_a_refused_form_sent_is_kept() -> None:
    assert [one.chosen for one in question_view(page(ItemFormat.ORDER), {"place-1": "1", "place-2": "1"}).selects] == [
        "1",
        "1",
        "",
    ]
    assert question_view(page(ItemFormat.NUMBER, Typed("3")), {"typed": "x"}).typed == "x"
    assert question_view(page(ItemFormat.NUMBER, Typed("3"))).typed == "3"


def test_the_line_of_progress_says_each_state_in_words() -> None:
    bar = question_view(page(ItemFormat.SINGLE, answered=(1,))).bar
    assert [step.words for step in bar.steps] == ["answered", "this one", "not answered"]


def test_nothing_of_the_page_holds_an_option_s_own_id() -> None:
    view = question_view(page(ItemFormat.MULTIPLE))
    assert all("key" not in (one.value, one.letter) for one in view.choices)
