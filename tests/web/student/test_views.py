"""Taking a quiz through its pages, without JavaScript and with the requests that the script sends."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from quizapp.storage.base import db
from tests.web.conftest import SLUG, answer_fields, hidden

Start = Callable[[FlaskClient, str], str]


def other_answer(fields: dict[str, str]) -> dict[str, str]:
    """What makes of an answer another one."""
    for name, value in (("typed", "99"), ("choice", "2"), ("match-1", "2")):
        if name in fields:
            return {name: value}
    return {"place-1": fields["place-2"], "place-2": fields["place-1"]}


def test_a_quiz_is_taken_without_an_account_from_start_to_history(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    for position in range(1, 11):
        page = guest.get(f"{attempt}/questions/{position}")
        reply = guest.post(f"{attempt}/questions/{position}", data=answer_fields(page) | {"do": "check"})
        assert reply.location == f"{attempt}/questions/{position}/feedback", reply.text
        reasons = guest.get(reply.location).text
        assert reasons.count("<mark") == 1
    assert "All 10 questions are answered." in guest.get(f"{attempt}/submit").text
    assert guest.post(f"{attempt}/submit").location == f"{attempt}/result"
    assert "of 10 marks" in guest.get(f"{attempt}/result").text
    assert "Hama offensive" in guest.get("/history").text


def test_a_quiz_that_cannot_be_started_leaves_nobody_behind(site: Flask, guest: FlaskClient, exam_id: str) -> None:
    assert guest.post("/quizzes/nothing/start").status_code == 404
    assert guest.post(f"/quizzes/{exam_id}/start").status_code == 409
    with site.app_context():
        assert db.session.scalar(text("SELECT count(*) FROM person WHERE role = 'guest'")) == 0


def test_starting_again_goes_on_with_the_open_attempt(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    assert start(guest, quiz_id) == attempt
    assert "0 of 10 answered" in guest.get("/").text


def test_a_saved_answer_is_there_after_a_reload_in_the_same_order(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    page = guest.get(f"{attempt}/questions/1")
    guest.post(f"{attempt}/questions/1", data=answer_fields(page) | {"do": "save"})
    again = guest.get(f"{attempt}/questions/1")
    assert "Saved <time" in again.text
    assert hidden(again, "seq") == "1"
    assert re.findall(r"<label[^>]*>.*?</label>", page.text) is not None


def test_the_script_is_told_when_the_answer_was_stored(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    fields = answer_fields(guest.get(f"{attempt}/questions/1")) | {"do": "save"}
    reply = guest.post(f"{attempt}/questions/1", data=fields, headers={"Accept": "application/json"})
    assert reply.json is not None
    assert set(reply.json) == {"seq", "saved_at", "client_key"}
    again = guest.post(f"{attempt}/questions/1", data=fields, headers={"Accept": "application/json"})
    assert again.json is not None
    assert again.json["seq"] == reply.json["seq"] == 1


def test_an_old_window_cannot_overwrite_a_newer_answer(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    old = answer_fields(guest.get(f"{attempt}/questions/1"))
    newer = answer_fields(guest.get(f"{attempt}/questions/1")) | {"do": "save"}
    guest.post(f"{attempt}/questions/1", data=newer)
    changed = (
        old | ({"typed": "77"} if "typed" in old else {"choice": "2"} if "choice" in old else {"match-1": "2"}) | {"do": "save"}
    )
    for headers in ({}, {"Accept": "application/json"}):
        reply = guest.post(f"{attempt}/questions/1", data=changed, headers=headers)
        assert reply.status_code == 409
        assert "another window" in reply.text


@pytest.mark.parametrize("wish", ["check", "next"])
def test_nothing_is_checked_without_an_answer(guest: FlaskClient, quiz_id: str, start: Start, wish: str) -> None:
    attempt = start(guest, quiz_id)
    page = guest.get(f"{attempt}/questions/1")
    empty = {"seq": hidden(page, "seq"), "client_key": hidden(page, "client_key"), "do": wish}
    reply = guest.post(f"{attempt}/questions/1", data=empty)
    assert reply.status_code == (409 if wish == "check" else 303)
    if wish == "check":
        assert "no answer to check" in reply.text
        assert "Not answered yet" in reply.text
    assert "Not answered yet" in guest.get(f"{attempt}/questions/1").text


def test_an_answer_without_its_fields_is_refused_in_words(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    reply = guest.post(f"{attempt}/questions/1", data={"choice": "1"})
    assert reply.status_code == 422
    assert "incomplete" in reply.text


def test_a_checked_question_shows_its_reasons_and_takes_no_answer(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    fields = answer_fields(guest.get(f"{attempt}/questions/1"))
    guest.post(f"{attempt}/questions/1", data=fields | {"do": "check"})
    assert guest.get(f"{attempt}/questions/1").location == f"{attempt}/questions/1/feedback"
    late = fields | other_answer(fields) | {"seq": "2", "client_key": "another", "do": "save"}
    assert guest.post(f"{attempt}/questions/1", data=late).location == f"{attempt}/questions/1/feedback"


def test_handing_in_names_what_is_unanswered_and_asks_once_more(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    attempt = start(guest, quiz_id)
    page = guest.get(f"{attempt}/submit").text
    assert "0 of 10 questions are answered" in page
    assert all(f"Question {number}</a>" in page for number in range(1, 11))
    assert guest.get(f"{attempt}/result").location == attempt


def test_a_test_shows_no_reasons_before_it_is_handed_in(learner: FlaskClient, exam_id: str, start: Start) -> None:
    attempt = start(learner, exam_id)
    page = learner.get(f"{attempt}/questions/1")
    assert "Save and go on" in page.text
    assert "Check my answer" not in page.text
    reply = learner.post(f"{attempt}/questions/1", data=answer_fields(page) | {"do": "next"})
    assert reply.location == f"{attempt}/questions/2"
    assert learner.get(f"{attempt}/questions/1/feedback").status_code == 404
    learner.post(f"{attempt}/submit")
    assert learner.get(f"{attempt}/questions/1").location == f"{attempt}/questions/1/feedback"
    assert learner.get(f"{attempt}/questions/1/feedback").status_code == 200
    again = learner.post(f"/quizzes/{exam_id}/start")
    assert again.status_code == 409
    assert "No attempt is left" in again.text


def test_a_test_with_counted_attempts_needs_an_account(guest: FlaskClient, exam_id: str) -> None:
    reply = guest.post(f"/quizzes/{exam_id}/start")
    assert reply.status_code == 409
    assert "account" in reply.text


def test_a_history_is_taken_away_as_a_file(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    start(guest, quiz_id)
    reply = guest.get("/history.csv")
    assert reply.headers["Content-Type"].startswith("text/csv")
    assert reply.text.count("\r\n") == 2


def test_an_empty_history_says_what_will_be_here(guest: FlaskClient) -> None:
    assert "No attempts yet" in guest.get("/history").text


def test_the_question_page_leads_to_the_article(guest: FlaskClient, quiz_id: str, start: Start) -> None:
    page = guest.get(start(guest, quiz_id), follow_redirects=True).text
    assert f'href="/articles/{SLUG}#text"' in page
