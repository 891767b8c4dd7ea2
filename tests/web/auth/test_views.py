"""Sign-up, sign-in, sign-out and one-time links through their pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quizapp.services import accounts
from quizapp.storage.base import db
from quizapp.web.identity import now
from tests.conftest import PASSWORD
from tests.web.conftest import STUDENT, TEACHER

NEW = {"name": "Nour", "email": "nour@school.example", "password": PASSWORD}


def test_a_guest_who_signs_up_keeps_the_attempt(
    guest: FlaskClient, quiz_id: str, start: Callable[[FlaskClient, str], str]
) -> None:
    attempt = start(guest, quiz_id)
    reply = guest.post("/sign-up", data=NEW, follow_redirects=True)
    assert "Welcome, Nour" in reply.text
    assert attempt in reply.text
    assert guest.get(attempt).status_code == 303


def test_a_guest_who_signs_in_takes_the_attempt_along(
    guest: FlaskClient, quiz_id: str, start: Callable[[FlaskClient, str], str]
) -> None:
    attempt = start(guest, quiz_id)
    guest.post("/sign-in", data={"email": STUDENT, "password": PASSWORD})
    assert attempt in guest.get("/history").text


@pytest.mark.parametrize("email", [STUDENT, "nobody@school.example"])
def test_a_wrong_password_and_an_unknown_address_read_the_same(guest: FlaskClient, email: str) -> None:
    reply = guest.post("/sign-in", data={"email": email, "password": "not this one"})
    assert reply.status_code == 422
    assert "Address and password do not belong together" in reply.text
    assert "not this one" not in reply.text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"password": "short"}, "too short"),
        ({"email": "no address"}, "no e-mail address"),
        ({"email": STUDENT}, "There is an account with this address"),
        ({"name": ""}, "Give the name"),
        ({"password": ""}, "Choose a password"),
        ({"name": "x" * 81}, "up to 80 letters"),
    ],
)
def test_a_refused_sign_up_says_what_to_do_and_keeps_what_was_typed(
    guest: FlaskClient, change: dict[str, str], words: str
) -> None:
    fields = NEW | change
    reply = guest.post("/sign-up", data=fields)
    assert reply.status_code == 422
    assert words in reply.text
    assert fields["email"] in reply.text
    assert 'role="alert"' in reply.text


@pytest.mark.parametrize(("email", "home"), [(STUDENT, "/history"), (TEACHER, "/teach/")])
def test_one_lands_where_one_works(guest: FlaskClient, email: str, home: str) -> None:
    assert guest.post("/sign-in", data={"email": email, "password": PASSWORD}).location == home


def test_one_goes_back_to_the_page_that_asked_for_the_sign_in(guest: FlaskClient) -> None:
    asked = guest.get("/teach/results?quiz=1").location
    assert asked == "/sign-in?next=/teach/results?quiz%3D1"
    page = guest.get(asked)
    assert 'value="/teach/results?quiz=1"' in page.text


def test_signing_out_ends_the_session_everywhere(learner: FlaskClient) -> None:
    assert "Sign out" in learner.get("/").text
    reply = learner.post("/sign-out")
    assert "storage" in reply.headers["Clear-Site-Data"]
    assert "Sign out" not in learner.get("/").text


def test_a_one_time_link_works_once_and_only_by_its_button(site: Flask, guest: FlaskClient) -> None:
    with site.app_context():
        link = f"/sign-in/link/{accounts.make_sign_in_link(db.session(), TEACHER, now())}"
    for _ in range(2):
        assert "The link works once" in guest.get(link).text
    assert guest.post(link).location == "/teach/"
    reply = site.test_client().post(link, follow_redirects=True)
    assert "does not work any more" in reply.text
