"""What a response is worth."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.item import ItemFormat
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.domain.scoring import Score, fraction, mark, total
from tests.support.makers import make_item
from tests.support.strategies import items, responses


@pytest.mark.parametrize(
    ("item_format", "response", "worth"),
    [
        (ItemFormat.SINGLE, Chosen(frozenset({"o1"})), 1),
        (ItemFormat.SINGLE, Chosen(frozenset({"o2"})), 0),
        (ItemFormat.SINGLE, None, 0),
        (ItemFormat.TRUE_FALSE, Chosen(frozenset({"o1"})), 1),
        (ItemFormat.PASSAGE, Chosen(frozenset({"o3"})), 0),
        (ItemFormat.NUMBER, Typed("31"), 1),
        (ItemFormat.NUMBER, Typed("30"), 0),
        (ItemFormat.NUMBER, Typed("about 31"), 0),
        (ItemFormat.DATE, Typed("29 September"), 1),
        (ItemFormat.DATE, Typed("29 September 2016"), 0),
        (ItemFormat.ORDER, Ordered(("o1", "o2", "o3", "o4")), 1),
        (ItemFormat.ORDER, Ordered(("o1", "o2", "o4", "o3")), Fraction(1, 2)),
        (ItemFormat.MATCH, Matched((("o1", "o3"), ("o2", "o4"))), 1),
        (ItemFormat.MATCH, Matched((("o1", "o3"), ("o2", "o5"))), Fraction(1, 2)),
        (ItemFormat.MATCH, Matched(()), 0),
        (ItemFormat.SINGLE, Typed("o1"), 0),
    ],
)
def test_each_format_has_its_rule(item_format: ItemFormat, response: Response | None, worth: int | Fraction) -> None:
    assert fraction(make_item(item_format), response) == worth


@pytest.mark.parametrize(
    ("chosen", "worth"),
    [
        ({"o1", "o2"}, 1), ({"o1"}, Fraction(1, 2)), ({"o1", "o2", "o3"}, Fraction(1, 2)),
        ({"o1", "o3"}, 0), ({"o3", "o4"}, 0), ({"o1", "o2", "o3", "o4"}, 0), (set(), 0),
    ],
)  # fmt: skip
def test_ticking_everything_earns_nothing(chosen: set[str], worth: int | Fraction) -> None:
    assert fraction(make_item(ItemFormat.MULTIPLE, keys=2), Chosen(frozenset(chosen))) == worth


@given(st.data())
def test_a_fraction_lies_between_nothing_and_everything(data: st.DataObject) -> None:
    item = data.draw(items)
    assert 0 <= fraction(item, data.draw(responses(item))) <= 1


@given(st.data())
def test_the_order_of_the_options_changes_no_mark(data: st.DataObject) -> None:
    item = data.draw(items)
    response = data.draw(responses(item))
    shuffled = replace(item, options=tuple(data.draw(st.permutations(item.options))))
    assert fraction(shuffled, response) == fraction(item, response)


@pytest.mark.parametrize(
    ("share", "max_mark", "marks"),
    [(Fraction(1, 3), 100, 33), (Fraction(2, 3), 100, 67), (Fraction(1, 2), 1, 1), (Fraction(1), 250, 250)],
)
def test_marks_are_whole_hundredths(share: Fraction, max_mark: int, marks: int) -> None:
    assert mark(share, max_mark) == Score(marks, max_mark)


@given(st.lists(st.tuples(st.integers(0, 100), st.just(100))))
def test_a_total_is_the_sum_and_never_more_than_its_maximum(pairs: list[tuple[int, int]]) -> None:
    scores = [Score(*pair) for pair in pairs]
    assert total(scores) == Score(sum(one.marks for one in scores), 100 * len(scores))
    assert 0 <= total(scores).share <= 1
