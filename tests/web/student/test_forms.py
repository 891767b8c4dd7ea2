"""A question's form is read back as a response, and nothing else is."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from quizapp.domain.errors import ResponseError
from quizapp.domain.item import ItemFormat
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.services.attempt_views import AttemptHead, OptionView, QuestionPage, SlotState
from quizapp.web.student.forms import read_response
from tests.conftest import NOW


def page(
    item_format: ItemFormat, current: Response | None = None, *, total: int = 3, answered: tuple[int, ...] = ()
) -> QuestionPage:
    progress = tuple(SlotState(number, number in answered, False) for number in range(1, total + 1))
    head = AttemptHead("a1", "q1", "Quiz", "hama", "Hama", FeedbackPolicy.AT_ONCE, progress, NOW, None)
    options = tuple(OptionView(one, f"Option {one}") for one in ("key", "b", "c"))
    prompts = tuple(OptionView(one, f"Prompt {one}") for one in ("p", "q")) if item_format is ItemFormat.MATCH else ()
    return QuestionPage(head, 2, "What?", item_format, options, prompts, "days", True, current, 4, "fresh", None, False)


@pytest.mark.parametrize(
    ("item_format", "fields", "expected"),
    [
        (ItemFormat.SINGLE, [("choice", "2")], Chosen(frozenset({"b"}))),
        (ItemFormat.SINGLE, [], Chosen(frozenset())),
        (ItemFormat.MULTIPLE, [("choice", "1"), ("choice", "3")], Chosen(frozenset({"key", "c"}))),
        (ItemFormat.NUMBER, [("typed", " 12 ")], Typed("12")),
        (ItemFormat.DATE, [("typed", "7 May")], Typed("7 May")),
        (ItemFormat.ORDER, [("place-1", "3"), ("place-2", "1"), ("place-3", "2")], Ordered(("b", "c", "key"))),
        (ItemFormat.ORDER, [("place-1", ""), ("place-2", "")], Ordered(())),
        (ItemFormat.MATCH, [("match-1", "3"), ("match-2", "")], Matched((("p", "c"),))),
        (ItemFormat.PASSAGE, [("choice", "3")], Chosen(frozenset({"c"}))),
    ],
)
def test_what_was_chosen_is_read_by_its_place(
    item_format: ItemFormat, fields: list[tuple[str, str]], expected: Response
) -> None:
    assert read_response(page(item_format), MultiDict([*fields, ("seq", "4"), ("do", "save")])) == expected


@pytest.mark.parametrize(
    ("item_format", "fields"),
    [
        (ItemFormat.SINGLE, [("choice", "0")]),
        (ItemFormat.SINGLE, [("choice", "4")]),
        (ItemFormat.SINGLE, [("choice", "key")]),
        (ItemFormat.SINGLE, [("choice", "²")]),
        (ItemFormat.SINGLE, [("choice", "-1")]),
        (ItemFormat.SINGLE, [("choice", "9999999999")]),
        (ItemFormat.SINGLE, [("score", "1"), ("choice", "1")]),
        (ItemFormat.ORDER, [("place-1", "1"), ("place-2", "1"), ("place-3", "2")]),
        (ItemFormat.ORDER, [("place-1", "1")]),
        (ItemFormat.MATCH, [("match-1", "7")]),
    ],
)
def test_what_no_page_can_send_is_refused(item_format: ItemFormat, fields: list[tuple[str, str]]) -> None:
    with pytest.raises(ResponseError):
        read_response(page(item_format), MultiDict(fields))
