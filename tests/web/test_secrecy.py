"""No key, reason or passage of an open question leaves the server, by any way that a learner has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.evidence import Evidence
from quizapp.domain.item import Item, ItemFormat
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.services import accounts, authoring, publishing
from tests.conftest import NOW
from tests.support.makers import make_item
from tests.support.shelf import SLUG, anchored

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
CANARY = "CANARY"


def marked(item_format: ItemFormat, proof: Evidence) -> Item:
    """A question whose reasons, key ids and family can be recognised wherever they turn up."""
    item = anchored(make_item(item_format, keys=2 if item_format is ItemFormat.MULTIPLE else 1), proof)
    options = tuple(replace(one, rationale=f"{CANARY} reason {one.id}") for one in item.options)
    return replace(item, options=options, rationale=f"{CANARY} why", family=f"{CANARY} family", facts=(f"{CANARY}fact",))


@pytest.fixture(params=FeedbackPolicy, ids=str)
def attempt(
    request: pytest.FixtureRequest, client: FlaskClient, app: Flask, session: Session, article: str, proof: Evidence,
    teacher: Person, student: Person, monkeypatch: pytest.MonkeyPatch,
) -> str:  # fmt: skip
    """The address of an open attempt at a quiz with a question of every format."""
    monkeypatch.setattr("quizapp.web.identity.now", lambda: NOW)
    ids = [authoring.write_item(session, article, marked(one, proof), now=NOW, by=teacher) for one in ItemFormat]
    for one in ids:
        authoring.keep_item(session, one)
    quiz = publishing.create_quiz(
        session, article, title="All", item_ids=ids, feedback=request.param, attempts_allowed=None, now=NOW, by=teacher
    )
    publishing.publish_quiz(session, quiz, NOW)
    client.set_cookie(app.config["IDENTITY_COOKIE"], accounts.open_session(session, student.id, NOW))
    location = client.post(f"/quizzes/{quiz}/start").headers["Location"]
    assert location.startswith("/attempts/")
    return location


def crawl(client: FlaskClient, attempt: str, questions: int) -> str:
    """Everything that a learner can get hold of in the middle of an attempt, headers included."""
    addresses = [
        "/",
        "/articles",
        f"/articles/{SLUG}",
        "/history",
        "/history.csv",
        attempt,
        f"{attempt}/submit",
        f"{attempt}/result",
    ]
    for position in range(1, questions + 1):
        addresses += [f"{attempt}/questions/{position}", f"{attempt}/questions/{position}/feedback"]
    told = []
    for address in addresses:
        for accept in ("text/html", "application/json"):
            reply = client.get(address, headers={"Accept": accept})
            told += [reply.text, str(reply.headers)]
    return "\n".join(told)


def test_an_open_attempt_tells_nothing(client: FlaskClient, attempt: str) -> None:
    told = crawl(client, attempt, len(ItemFormat))
    assert CANARY not in told
    assert "Option 2" in told


def test_saving_an_answer_tells_nothing_either(client: FlaskClient, attempt: str) -> None:
    for accept in ("text/html", "application/json"):
        form = {"seq": "0" if accept == "text/html" else "1", "client_key": accept, "choice": "2", "do": "save"}
        reply = client.post(f"{attempt}/questions/1", data=form, headers={"Accept": accept}, follow_redirects=True)
        assert reply.status_code == 200
        assert CANARY not in reply.text + str(reply.headers)
    assert CANARY not in crawl(client, attempt, len(ItemFormat))


def test_the_places_of_options_on_the_page_do_not_tell_their_ids(client: FlaskClient, attempt: str) -> None:
    page = client.get(f"{attempt}/questions/1").text
    assert not any(f'"o{number}"' in page for number in range(1, 5))


def test_a_checked_question_tells_its_own_reasons_and_no_others(
    client: FlaskClient, attempt: str, request: pytest.FixtureRequest
) -> None:
    form = {"seq": "0", "client_key": "k1", "choice": "2", "do": "check"}
    client.post(f"{attempt}/questions/1", data=form)
    at_once = "at once" in request.node.callspec.id
    feedback = client.get(f"{attempt}/questions/1/feedback")
    assert (CANARY in feedback.text) is at_once
    others = "".join(client.get(f"{attempt}/questions/{n}{more}").text for n in range(2, 9) for more in ("", "/feedback"))
    assert CANARY not in others


def test_after_handing_in_everything_is_told(client: FlaskClient, attempt: str) -> None:
    client.post(f"{attempt}/submit")
    for position in range(1, len(ItemFormat) + 1):
        assert client.get(f"{attempt}/questions/{position}/feedback").status_code == 200
    assert f"{CANARY} reason o2" in client.get(f"{attempt}/questions/1/feedback").text


@pytest.mark.parametrize("field", ["score", "is_correct", "user_id", "submitted_at", "correctAnswers", "role"])
def test_a_field_that_no_form_has_is_refused(client: FlaskClient, attempt: str, field: str) -> None:
    form = {"seq": "0", "client_key": "k1", "choice": "1", field: "1"}
    reply = client.post(f"{attempt}/questions/1", data=form, headers={"Accept": "application/json"})
    assert reply.status_code == 422
