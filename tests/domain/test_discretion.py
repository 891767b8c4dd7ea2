"""What a reason leaves unsaid while another question is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.discretion import HeldBack, discreet, held_back
from quizapp.domain.evidence import Evidence
from quizapp.domain.item import Item, ItemFormat, Skill
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
        (
            "This is the latest day that the article gives for another event: “the League took Eastham”.",
            "The article has this date elsewhere.",
        ),
        ("This number belongs to another count: 30 killed on 3 May.", "This number belongs to another count."),
        ("The article names Ada for another figure: 30 killed.", "The article names Ada for another figure."),
        (
            "This number belongs to another count, in the infobox: 30 killed.",
            "This number belongs to another count, in the infobox.",
        ),
        (
            "This divides 900 by 30; 30 is the figure for the dead on the side of Norland, according to Norland.",
            "This divides 900 by 30.",
        ),
        (
            "The article uses this date for another event, in the section “Truce”.",
            "The article uses this date for another event, in the section “Truce”.",
        ),
        (
            "The article has this date elsewhere, in the section “Truce”: “… the riders left on 5 May …”.",
            "The article has this date elsewhere, in the section “Truce”.",
        ),
        ("On this day: 30 people killed.", "On this day: 30 people killed."),
        ("The League says “about 30”, not more.", "The League says “about 30”, not more."),
    ],
)
def test_a_quotation_at_the_end_waits_for_the_other_question(reason: str, shown: str) -> None:
    item = asked("i1", reason)
    assert discreet(item, [make_item(ItemFormat.SINGLE, item_id="i2")]).options[1].rationale == shown


@pytest.mark.parametrize(
    ("rule", "reason", "shown"),
    [
        ("dates.on-day.a", "The article dates this to 3 May 1910.", "The article gives another date for this."),
        (
            "dates.on-day.b",
            "By the words “the next day”, the article dates this to 3 May 1910.",
            "The article gives another date for this.",
        ),
        ("dates.sequence.first", "The article dates this to 3 May 1910.", "The article gives a later date for this."),
        ("dates.sequence.after", "The article dates this to 3 May 1910.", "The article gives an earlier date for this."),
        ("dates.match", "The article dates this to 3 May 1910.", "The article dates this to 3 May 1910."),
        ("dates.on-day.a", "The article dates this to a longer time: “in May”.", "The article dates this to a longer time."),
    ],
)
def test_the_date_of_a_wrong_event_waits_for_the_other_question(rule: str, reason: str, shown: str) -> None:
    item = replace(asked("i1", reason), rule=rule)
    assert discreet(item, [make_item(ItemFormat.SINGLE, item_id="i2")]).options[1].rationale == shown


def test_what_is_said_of_a_typed_answer_waits_where_it_quotes_what_is_asked() -> None:
    other = make_item(ItemFormat.SINGLE, item_id="i2")
    words = " ".join(other.evidence[0].quote.split()[:4])
    reasons = (f"The article uses this date for another event: “{words} …”.", ELSEWHERE, "It counts 30.")
    item = replace(make_item(ItemFormat.DATE, item_id="i1"), misreadings=tuple((str(n), one) for n, one in enumerate(reasons)))
    shown = [why for _, why in discreet(item, [other]).misreadings]
    assert shown == ["The article uses this date for another event.", ELSEWHERE, "It counts 30."]


def test_a_heading_that_names_what_is_asked_waits_too() -> None:
    other = replace(make_item(ItemFormat.SINGLE, item_id="i2"), stem="When was the truce of Tarn signed?")
    reason = "The article uses this date for another event, in the section “Truce”: “the League signed it”."
    assert discreet(asked("i1", reason), [other]).options[1].rationale == "The article uses this date for another event."


def test_who_has_to_click_a_sentence_learns_nothing_from_its_words() -> None:
    item, other = asked("i1", ELSEWHERE), replace(make_item(ItemFormat.PASSAGE, item_id="i2"), skill=Skill.ACTORS)
    assert discreet(item, [other]) is item
    assert discreet(item, [replace(other, skill=Skill.SOURCES)]) is not item


def test_without_another_question_on_the_passage_everything_is_said() -> None:
    item = asked("i1", ELSEWHERE)
    assert discreet(item, []) is item


def test_the_reason_of_the_key_and_every_passage_stay() -> None:
    item = asked("i1", ELSEWHERE)
    shown = discreet(item, [make_item(ItemFormat.SINGLE, item_id="i2")])
    assert shown.options[0] == item.options[0]
    assert shown.options[1].evidence == item.evidence


@pytest.mark.parametrize(("skill", "is_held"), [(Skill.SOURCES, True), (Skill.DATES, False)])
def test_what_an_open_question_rests_on_is_held_back_and_the_figures_among_its_options(skill: Skill, is_held: bool) -> None:
    item = make_item(ItemFormat.SINGLE, skill=skill)
    beside = replace(item.options[1], evidence=(Evidence(200, 210, "30 killed."),))
    held = held_back([replace(item, facts=("c1",), options=(item.options[0], beside, *item.options[2:]))])
    assert held.facts == {"c1"}
    assert any(span.overlaps(beside.evidence[0].span) for span in held.spans) is is_held
    assert held_back([]) == HeldBack()
