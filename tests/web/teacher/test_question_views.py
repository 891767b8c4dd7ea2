"""Reviewing, writing and composing, as the pages do it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quizapp.domain.quiz import ItemStatus
from quizapp.services import authoring
from quizapp.storage.base import db
from tests.web.conftest import SLUG
from tests.web.teacher.test_authoring import COMPLETE

NEW = f"/teach/articles/{SLUG}/questions/new"


@pytest.fixture
def item_id(site: Flask) -> str:
    """A drafted question with choices."""
    with site.app_context():
        cards = authoring.list_items(db.session(), SLUG, ItemStatus.KEPT)
        return next(card.id for card in cards if card.format.value == "single")


def status_of(site: Flask, item_id: str) -> tuple[str, str, int]:
    with site.app_context():
        stored = authoring.get_item(db.session(), item_id)
        return stored.status.value, stored.status_reason, stored.version


def test_the_list_shows_questions_and_what_was_not_asked(tutor: FlaskClient) -> None:
    page = tutor.get(f"/teach/articles/{SLUG}/questions").text
    assert "questions, 0 waiting" in page
    assert "Not asked" in page
    assert page.count('href="/teach/questions/') > 40


def test_a_question_is_rejected_with_a_reason_and_kept_again(site: Flask, tutor: FlaskClient, item_id: str) -> None:
    assert "checks passed" in tutor.get(f"/teach/questions/{item_id}").text
    assert tutor.post(f"/teach/questions/{item_id}/reject", data={"reason": "too easy"}).status_code == 303
    assert status_of(site, item_id) == ("rejected", "too easy", 1)
    assert "too easy" in tutor.get(f"/teach/questions/{item_id}").text
    assert tutor.post(f"/teach/questions/{item_id}/keep").status_code == 303
    assert status_of(site, item_id)[0] == "kept"
    assert tutor.post(f"/teach/questions/{item_id}/reject", data={"reason": "x" * 501}).status_code == 422


def edited(page: str) -> dict[str, str]:
    """The fields of the edit form as the browser would send them."""
    fields = dict(
        re.findall(
            r'<input[^>]*? name="((?:options-\d+-)?(?:text|why|quote|start|id|base_version))"[^>]*? value="([^"]*)"', page
        )
    )
    for name in re.findall(r'<input[^>]*checked[^>]*name="(options-\d+-is_key)"', page):
        fields[name] = "y"
    for name, text in re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>\s*([^<]*)</textarea>', page):
        fields[name] = text
    return fields | {"skill": "sources", "do": "save"}


def test_an_edit_is_a_new_version_and_an_old_form_is_refused(site: Flask, tutor: FlaskClient, item_id: str) -> None:
    page = unescape(tutor.get(f"/teach/questions/{item_id}/edit").text)
    fields = edited(page) | {"stem": "Is this worded better, according to the article?"}
    reply = tutor.post(f"/teach/questions/{item_id}/edit", data=fields)
    assert reply.status_code == 303, re.findall(r"<div class=\"summary.*?</div>", reply.text, re.S)
    assert status_of(site, item_id)[2] == 2
    again = tutor.post(f"/teach/questions/{item_id}/edit", data=fields | {"stem": "And this?"})
    assert again.status_code == 422
    assert "changed meanwhile" in again.text
    assert "And this?" in again.text
    assert status_of(site, item_id)[2] == 2


def test_one_s_own_question_is_written_by_marking_its_passage(tutor: FlaskClient) -> None:
    opened = tutor.post(NEW, data={"do": "section", "section": "4", "stem": "Who reported it?"})
    assert "Who reported it?" in opened.text
    sentence = re.search(r'name="sentence" value="(\d+)"[^>]*><span>In contrast', opened.text)
    assert sentence is not None
    words = {
        "do": "use",
        "section": "4",
        "sentence": sentence[1],
        "words": "SOHR reported that 66 rebels",
        "target": "options-0",
    }
    picked = tutor.post(NEW, data=words)
    assert (
        'id="options-0-quote" maxlength="2000" name="options-0-quote" type="text" value="SOHR reported that 66 rebels"'
        in picked.text
    )
    missed = tutor.post(NEW, data=words | {"words": "nothing like it"})
    assert missed.status_code == 422
    assert "do not stand in the ticked sentences" in missed.text
    saved = tutor.post(NEW, data=COMPLETE | {"do": "save"})
    assert saved.status_code == 303, saved.text
    page = tutor.get(saved.location)
    assert "saved as a draft" in page.text
    assert "waiting" in page.text


def test_a_question_that_is_not_complete_is_not_stored_and_says_why(tutor: FlaskClient) -> None:
    reply = tutor.post(NEW, data={"do": "save", "stem": "", "options-0-text": "SOHR"})
    assert reply.status_code == 422
    assert "Write the question." in reply.text
    assert 'value="SOHR"' in reply.text
    faulty = tutor.post(NEW, data=COMPLETE | {"do": "save", "options-1-text": "All of the above"})
    assert faulty.status_code == 422
    assert "no option of its own" in faulty.text


def test_a_quiz_is_made_of_kept_questions_and_published(tutor: FlaskClient, guest: FlaskClient, item_id: str) -> None:
    address = f"/teach/articles/{SLUG}/quizzes/new"
    assert item_id in tutor.get(address).text
    empty = tutor.post(address, data={"title": "Test", "feedback": "at once"})
    assert empty.status_code == 422
    assert "no questions" in empty.text
    fields = {"title": "My test", "items": [item_id], "feedback": "after submit", "attempts": "2"}
    assert tutor.post(address, data=fields | {"attempts": "0"}).status_code == 422
    tutor.post(address, data=fields | {"do": "save"})
    assert "My test" not in guest.get(f"/articles/{SLUG}").text
    desk = tutor.get("/teach/").text
    quiz = re.search(r'action="(/teach/quizzes/\w+/publish)"', desk)
    assert quiz is not None
    assert tutor.post(quiz[1]).status_code == 303
    assert "My test" in guest.get(f"/articles/{SLUG}").text


@pytest.mark.parametrize("section", ["²", "-1", "9" * 5000, "99"])
def test_a_section_that_does_not_exist_opens_the_first(tutor: FlaskClient, section: str) -> None:
    page = tutor.post(NEW, data={"do": "section", "section": section})
    assert page.status_code == 200
    assert re.findall(r'<option value="(\d+)" selected', page.text)[0] == "0"
