"""What a learner gives, checked against the question."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.errors import ResponseError
from quizapp.domain.item import ItemFormat
from quizapp.domain.response import (
    Chosen,
    Matched,
    Ordered,
    Response,
    Typed,
    check_fits,
    is_blank,
    response_from_json,
    response_to_json,
)
from tests.support.makers import make_item
from tests.support.strategies import items, responses


@given(st.data())
def test_a_fitting_response_is_taken_and_survives_storage(data: st.DataObject) -> None:
    item = data.draw(items)
    response = data.draw(responses(item))
    check_fits(item, response)
    assert response_from_json(response_to_json(response)) == response


@pytest.mark.parametrize(
    ("item_format", "response", "says"),
    [
        (ItemFormat.SINGLE, Chosen(frozenset({"o9"})), "does not belong"),
        (ItemFormat.SINGLE, Chosen(frozenset({"o1", "o2"})), "one choice"),
        (ItemFormat.SINGLE, Typed("o1"), "another form"),
        (ItemFormat.MULTIPLE, Ordered(("o1",)), "another form"),
        (ItemFormat.NUMBER, Chosen(frozenset()), "another form"),
        (ItemFormat.NUMBER, Typed("1" * 201), "201 characters"),
        (ItemFormat.NUMBER, Typed("1\0"), "cannot be shown"),
        (ItemFormat.DATE, Typed("\u202e29 May"), "cannot be shown"),
        (ItemFormat.ORDER, Ordered(("o1", "o1", "o2", "o3")), "place of its own"),
        (ItemFormat.ORDER, Ordered(("o1", "o2")), "place of its own"),
        (ItemFormat.MATCH, Matched((("o3", "o1"),)), "does not belong"),
        (ItemFormat.MATCH, Matched((("o1", "o3"), ("o1", "o4"))), "does not belong"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(item_format: ItemFormat, response: Response, says: str) -> None:
    with pytest.raises(ResponseError, match=says):
        check_fits(make_item(item_format), response)


@pytest.mark.parametrize(
    "value", [{}, {"chosen": "o1"}, {"chosen": [1]}, {"typed": 3}, {"matched": [["a"]]}, {"typed": "x", "chosen": []}]
)
def test_a_stored_value_of_another_shape_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(ResponseError, match="cannot be read"):
        response_from_json(value)


@pytest.mark.parametrize(
    ("response", "blank"),
    [
        (None, True), (Chosen(frozenset()), True), (Typed("  "), True), (Ordered(()), True), (Matched(()), True),
        (Chosen(frozenset({"o1"})), False), (Typed("0"), False), (Ordered(("o1",)), False),
    ],
)  # fmt: skip
def test_an_empty_response_counts_as_none(response: Response | None, blank: bool) -> None:
    assert is_blank(response) is blank
