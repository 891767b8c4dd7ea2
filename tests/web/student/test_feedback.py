"""Verdict and reasons, for every format and every way to answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.discretion import HeldBack
from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.domain.scoring import HUNDRED, fraction, mark
from quizapp.domain.text import Span
from quizapp.services.attempt_views import Feedback
from quizapp.web.student.feedback import chart_line, feedback_view, verdict
from tests.support.makers import make_item
from tests.support.strategies import items, responses


def anchored(item: Item, proof: Evidence) -> Item:
    return replace(item, evidence=(proof,), options=tuple(replace(one, evidence=(proof,)) for one in item.options))


def released(item: Item, response: Response | None) -> Feedback:
    share = fraction(item, response)
    return Feedback(1, item, item.options, response, share, mark(share, HUNDRED))


@pytest.fixture(scope="module")
def proof(hama: FactSheet) -> Evidence:
    start = hama.article.text.index("66 rebels")
    return select(hama.article.text, Span(start, start + 9))


@pytest.mark.parametrize(
    ("item_format", "response", "title"),
    [
        (ItemFormat.SINGLE, Chosen(frozenset({"o1"})), "Right: Option 1"),
        (ItemFormat.SINGLE, Chosen(frozenset({"o2"})), "Not “Option 2”"),
        (ItemFormat.SINGLE, None, "Not answered"),
        (ItemFormat.TRUE_FALSE, Chosen(frozenset({"o2"})), "Not right"),
        (ItemFormat.NUMBER, Typed("31"), "Right: 31 days"),
        (ItemFormat.NUMBER, Typed("30"), "Not 30"),
        (ItemFormat.DATE, Typed("29 September"), "Right: 29 September 2017"),
        (ItemFormat.ORDER, Ordered(("o1", "o2", "o4", "o3")), "Partly right"),
        (ItemFormat.ORDER, Ordered(("o2", "o1", "o4", "o3")), "Not right"),
        (ItemFormat.MATCH, Matched((("o1", "o3"), ("o2", "o5"))), "Partly right"),
    ],
)
def test_the_verdict_is_in_words(item_format: ItemFormat, response: Response | None, title: str) -> None:
    assert verdict(released(make_item(item_format), response)).title == title


def test_a_wrong_answer_hears_its_own_reason_and_the_right_one() -> None:
    text = verdict(released(make_item(ItemFormat.SINGLE), Chosen(frozenset({"o2"})))).text
    assert text == "The answer is: Option 1. This is the reason of option 2. Because."


def test_sentences_to_click_are_told_apart_by_their_letters_however_short() -> None:
    text = verdict(released(make_item(ItemFormat.PASSAGE), Chosen(frozenset({"o2"})))).text
    assert text == "Your answer, B: This is the reason of option 2. The right one, A: Because."


def test_an_answer_with_a_full_stop_gets_no_second() -> None:
    item = make_item(ItemFormat.SINGLE)
    ended = replace(item, options=tuple(replace(one, text=f"{one.text}.") for one in item.options))
    assert verdict(released(ended, None)).text == "The answer is: Option 1. Because."


def test_options_too_long_to_be_named_are_told_apart_by_their_letters() -> None:
    item = make_item(ItemFormat.SINGLE)
    long = replace(
        item,
        options=tuple(
            replace(one, text=one.text + " of a kind too long to be said in one breath, on and on") for one in item.options
        ),
    )
    text = verdict(released(long, Chosen(frozenset({"o2"})))).text
    assert text == "Your answer, B: This is the reason of option 2. The right one, A: Because."


def test_a_known_misreading_of_a_number_is_explained() -> None:
    item = replace(make_item(ItemFormat.NUMBER), misreadings=(("30", "Thirty leaves the last day out."),))
    assert "Thirty leaves the last day out." in verdict(released(item, Typed("30"))).text


@given(data=st.data())
def test_every_option_has_its_reason_whatever_was_answered(data: st.DataObject, hama: FactSheet, proof: Evidence) -> None:
    item = anchored(data.draw(items), proof)
    response = data.draw(st.none() | responses(item))
    view = feedback_view(hama, released(item, response))
    assert view.passage is not None
    assert view.passage.words == "66 rebels"
    expected = {ItemFormat.NUMBER: 0, ItemFormat.DATE: 0, ItemFormat.MATCH: 2}.get(item.format, len(item.options))
    assert len(view.reasons) == expected
    assert all(reason.why and reason.cites for reason in view.reasons)
    right = [reason for reason in view.reasons if reason.icon == "check"]
    assert (
        (len(right) == len(view.reasons))
        or fraction(item, response) < 1
        or item.format not in (ItemFormat.ORDER, ItemFormat.MATCH)
    )


@pytest.mark.parametrize(
    ("chosen", "tags"),
    [
        ({"o1"}, ["Your answer, right", "Right answer, not chosen", "", ""]),
        ({"o3"}, ["Right answer, not chosen", "Right answer, not chosen", "Your answer", ""]),
        (set(), ["Right answer", "Right answer", "", ""]),
    ],
)
def test_each_option_says_what_the_learner_did_with_it(
    hama: FactSheet, proof: Evidence, chosen: set[str], tags: list[str]
) -> None:
    item = anchored(make_item(ItemFormat.MULTIPLE, keys=2), proof)
    response = Chosen(frozenset(chosen)) if chosen else None
    assert [reason.tag for reason in feedback_view(hama, released(item, response)).reasons] == tags


def test_a_source_question_brings_the_figures_it_could_be_compared_with(hama: FactSheet, proof: Evidence) -> None:
    claim = next(one for one in hama.claims if one.low == 66)
    item = replace(anchored(make_item(ItemFormat.SINGLE, skill=Skill.SOURCES), proof), facts=(claim.id,))
    view = feedback_view(hama, released(item, None))
    assert view.chart is not None
    assert len(view.chart.groups) == 1
    assert view.chart.count >= 5
    assert "figures for" in chart_line(view)


def test_a_figure_that_an_open_question_asks_for_waits_with_its_repetitions(hama: FactSheet, proof: Evidence) -> None:
    claim, *_ = (one for one in hama.claims if one.low == 66)
    others = [one for one in hama.claims if one.low == 850]
    item = replace(anchored(make_item(ItemFormat.SINGLE, skill=Skill.SOURCES), proof), facts=(claim.id,))
    for fact in (others[0].id, others[-1].id):
        view = feedback_view(hama, replace(released(item, None), held_back=HeldBack(frozenset({fact, claim.id}))))
        assert view.chart is not None
        shown = {one for group in view.chart.groups for row in group.rows for one in row.claim_ids}
        assert claim.id in shown
        assert shown.isdisjoint(one.id for one in others)
        assert "Others follow" in chart_line(view)


@pytest.mark.parametrize("skill", [Skill.DATES, Skill.SOURCES])
def test_a_question_about_no_figure_brings_no_chart(hama: FactSheet, proof: Evidence, skill: Skill) -> None:
    view = feedback_view(hama, released(anchored(make_item(ItemFormat.SINGLE, skill=skill), proof), None))
    assert view.chart is None
    assert chart_line(view) == ""
