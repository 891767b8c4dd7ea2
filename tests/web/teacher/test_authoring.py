"""From a form to a question and back; words are tied to their place in the article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import ChoiceAnswer, ItemFormat, NumberAnswer, OrderAnswer, Skill
from quizapp.web.teacher.authoring import (
    DraftFaultsError,
    build_picker,
    find_quote,
    form_data,
    pick_words,
    read_item,
    use_passage,
)
from quizapp.web.teacher.forms import QuestionForm
from tests.support.makers import make_item
from tests.web.student.test_feedback import anchored, proof

__all__ = ["proof"]

COMPLETE = {
    "stem": "Who reported 66 rebels killed?",
    "skill": "sources",
    "why": "The sentence names SOHR.",
    "quote": "SOHR reported that 66 rebels",
    "options-0-text": "SOHR",
    "options-0-is_key": "y",
    "options-0-why": "The sentence says so.",
    "options-0-quote": "SOHR reported",
    "options-1-text": "Russia",
    "options-1-why": "Russia gives 850.",
    "options-1-quote": "killed 850 rebel fighters",
}


@pytest.fixture(autouse=True)
def _request(hama: FactSheet) -> Iterator[None]:
    """Forms of Flask-WTF want a request around them, and nothing else of it here."""
    app = Flask("forms")
    app.config |= {"SECRET_KEY": "x", "WTF_CSRF_ENABLED": False}
    with app.test_request_context("/"):
        yield


def filled(fields: dict[str, Any]) -> QuestionForm:
    return QuestionForm(formdata=MultiDict(fields))


def test_a_complete_form_is_a_question_with_evidence(hama: FactSheet) -> None:
    item = read_item(hama.article, filled(COMPLETE))
    assert item.format is ItemFormat.SINGLE
    assert item.skill is Skill.SOURCES
    assert [option.text for option in item.options] == ["SOHR", "Russia"]
    assert item.answer == ChoiceAnswer(frozenset({item.options[0].id}))
    assert all(one.stands_in(hama.article.text) for one in item.all_evidence())


def test_two_right_answers_make_a_question_with_several(hama: FactSheet) -> None:
    fields = COMPLETE | {"options-2-text": "Both", "options-2-is_key": "y", "options-2-why": "It says so."}
    assert read_item(hama.article, filled(fields)).format is ItemFormat.MULTIPLE


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"quote": ""}, "quote", "Mark the words"),
        ({"quote": "no such words"}, "quote", "do not stand in the article"),
        ({"quote": "rebels"}, "quote", "times in the article"),
        ({"options-0-is_key": ""}, "options-0-is_key", "Tick the right answer"),
        ({"options-1-is_key": "y"}, "options-0-is_key", "at least one option that is not right"),
        ({"options-1-why": ""}, "options-1-why", "Option B: say why it is wrong"),
        ({"options-0-why": ""}, "options-0-why", "Option A: say why it is right"),
        ({"options-1-text": ""}, "options-1-text", "Option B: write the option"),
        ({"options-1-text": "", "options-1-why": "", "options-1-quote": ""}, "options-0-text", "at least two options"),
    ],
)
def test_what_is_missing_is_said_at_its_field(hama: FactSheet, change: dict[str, str], field: str, words: str) -> None:
    fields = {name: value for name, value in (COMPLETE | change).items() if value}
    with pytest.raises(DraftFaultsError) as caught:
        read_item(hama.article, filled(fields))
    assert any(where == field and words in what for where, what in caught.value.faults), caught.value.faults


@pytest.mark.parametrize("item_format", ItemFormat)
def test_a_question_comes_back_from_its_form_unchanged(hama: FactSheet, proof: Any, item_format: ItemFormat) -> None:
    item = anchored(make_item(item_format, keys=2 if item_format is ItemFormat.MULTIPLE else 1), proof)
    again = read_item(hama.article, QuestionForm(formdata=None, data=form_data(item, 3)), item)
    assert again == item


def test_a_question_without_choices_keeps_its_answer(hama: FactSheet, proof: Any) -> None:
    for item_format, kind in ((ItemFormat.NUMBER, NumberAnswer), (ItemFormat.ORDER, OrderAnswer)):
        item = anchored(make_item(item_format), proof)
        data = form_data(item, 1) | {"stem": "Another wording?"}
        again = read_item(hama.article, QuestionForm(formdata=None, data=data), item)
        assert isinstance(again.answer, kind)
        assert again.stem == "Another wording?"


@given(start=st.integers(0, 8_000), length=st.integers(1, 80))
def test_words_at_their_place_are_found_there(hama: FactSheet, start: int, length: int) -> None:
    text = hama.article.text
    start %= len(text) - length
    quote = text[start : start + length]
    found = find_quote(hama.article, quote, start)
    assert found is None or (found.start, found.quote) == (start, quote)
    assert found is not None or not quote.strip()


def test_ticked_sentences_give_all_their_words_or_some(hama: FactSheet) -> None:
    article = hama.article
    sentence = next(span for span in article.sentences() if "66 rebels" in span.of(article.text))
    whole = pick_words(article, [sentence.start], "")
    assert whole is not None
    assert whole.quote == sentence.of(article.text)
    some = pick_words(article, [sentence.start], "66 rebels")
    assert some is not None
    assert sentence.start < some.start < sentence.end
    assert pick_words(article, [sentence.start], "850") is None
    assert pick_words(article, [], "66 rebels") is not None
    assert pick_words(article, [], "rebels") is None


def test_picked_words_go_where_they_are_wanted(hama: FactSheet) -> None:
    evidence = find_quote(hama.article, "66 rebels", None)
    assert evidence is not None
    form = filled(COMPLETE)
    use_passage(form, "options-1", evidence)
    assert form.options.entries[1].form.quote.data == "66 rebels"
    use_passage(form, "nonsense", evidence)
    assert form.quote.data == "66 rebels"


@pytest.mark.parametrize(("section", "heading"), [("0", "Infobox"), ("1", "Lead"), ("99", "Infobox"), ("x", "Infobox")])
def test_the_picker_opens_a_section(hama: FactSheet, section: str, heading: str) -> None:
    picker = build_picker(hama.article, filled(COMPLETE), {"section": section}, [], "")
    assert picker.heading == heading
    assert picker.sentences
    assert [one.is_open for one in picker.sections].count(True) == 1
    assert len(picker.targets) == 5
