"""Hypothesis strategies for questions and responses."""

from __future__ import annotations

from hypothesis import strategies as st

from quizapp.domain.item import Item, ItemFormat, MatchAnswer
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from tests.support.makers import make_item

items = st.sampled_from(ItemFormat).flatmap(
    lambda one: st.just(make_item(one, keys=2, options=4) if one is ItemFormat.MULTIPLE else make_item(one))
)


def responses(item: Item) -> st.SearchStrategy[Response]:
    """Every response that fits the question, right, partly right and wrong."""
    ids = [option.id for option in item.options]
    match item.format:
        case ItemFormat.NUMBER:
            return st.builds(Typed, st.sampled_from(["31", "30", "", "thirty", "1,000"]))
        case ItemFormat.DATE:
            return st.builds(Typed, st.sampled_from(["29 September", "2017-09-29", "28 September 2017", "?"]))
        case ItemFormat.ORDER:
            return st.builds(Ordered, st.permutations(ids).map(tuple))
        case ItemFormat.MATCH:
            assert isinstance(item.answer, MatchAnswer)
            prompts = item.answer.prompts
            targets = [one for one in ids if one not in prompts]
            picks = st.tuples(*(st.sampled_from(targets) for _ in prompts))
            return picks.map(lambda chosen: Matched(tuple(zip(prompts, chosen, strict=True))))
        case ItemFormat.MULTIPLE:
            return st.builds(Chosen, st.frozensets(st.sampled_from(ids)))
        case _:
            return st.builds(Chosen, st.frozensets(st.sampled_from(ids), max_size=1))
