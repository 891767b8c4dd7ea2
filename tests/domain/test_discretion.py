"""What a reason leaves unsaid while another question is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.discretion import discreet
from quizapp.domain.item import Item, ItemFormat
from tests.support.makers import make_item

ELSEWHERE = "The article uses this date for another event: “the League took Eastham”."


def asked(item_id: str, reason: str) -> Item:
    """A question whose second option has this reason, with the passage of the question itself."""
    item = make_item(ItemFormat.SINGLE, item_id=item_id)
    told = replace(item.options[1], rationale=reason, evidence=item.evidence)
    return replace(item, options=(item.options[0], told, *item.options[2:]))


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        (ELSEWHERE, "The article uses this date for another event."),
        ("The League says “about 30”, not more.", "The League says “about 30”, not more."),
    ],
)
def test_a_quotation_at_the_end_waits_for_the_other_question(reason: str, shown: str) -> None:
    item = asked("i1", reason)
    assert discreet(item, [make_item(ItemFormat.SINGLE, item_id="i2")]).options[1].rationale == shown


def test_without_another_question_on_the_passage_everything_is_said() -> None:
    item = asked("i1", ELSEWHERE)
    assert discreet(item, []) is item


def test_the_reason_of_the_key_and_every_passage_stay() -> None:
    item = asked("i1", ELSEWHERE)
    shown = discreet(item, [make_item(ItemFormat.SINGLE, item_id="i2")])
    assert shown.options[0] == item.options[0]
    assert shown.options[1].evidence == item.evidence
