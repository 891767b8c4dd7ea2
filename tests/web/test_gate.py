"""Requests that no page sends, on both databases: refused alike, and never an error of ours."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from quizapp.domain.account import Person
from tests.conftest import PASSWORD
from tests.support.shelf import SLUG, Shelf


@pytest.fixture
def tutor(client: FlaskClient, shelf: Shelf, teacher: Person) -> FlaskClient:
    client.post("/sign-in", data={"email": teacher.email, "password": PASSWORD})
    return client


@pytest.mark.parametrize(
    "path",
    [
        "/attempts/%00",
        "/attempts/%00/questions/1",
        "/articles/%00/passage?start=0&end=1",
        "/teach/questions/%00",
        "/teach/learners/%00",
        "/teach/results?quiz=%00",
    ],
)
def test_a_nul_in_an_address_leads_nowhere(tutor: FlaskClient, path: str) -> None:
    assert tutor.get(path).status_code == 404


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/sign-in", {"email": "a\0b@school.example", "password": PASSWORD}),
        ("/sign-up", {"name": "A", "email": "a\0b@school.example", "password": PASSWORD}),
        ("/teach/import", {"text": "x", "title": "a\0b"}),
        (f"/teach/articles/{SLUG}/quizzes/new", {"title": "a\0b", "feedback": "at once"}),
        (f"/teach/articles/{SLUG}/questions/new", {"stem": "a\0b"}),
        (f"/teach/articles/{SLUG}/questions/new", {"options-²-text": "x"}),
        (f"/teach/articles/{SLUG}/questions/new", {f"options-{'9' * 5000}-text": "x"}),
    ],
)
def test_a_field_that_no_page_sends_is_refused(tutor: FlaskClient, path: str, fields: dict[str, str]) -> None:
    assert tutor.post(path, data=fields).status_code == 400


def test_a_nul_in_an_answer_s_key_or_a_reason_is_refused(tutor: FlaskClient, shelf: Shelf) -> None:
    address = tutor.post(f"/quizzes/{shelf.practice}/start").location
    sent = {"choice": "1", "seq": "0", "client_key": "a\0b"}
    assert tutor.post(f"{address}/questions/1", data=sent).status_code == 400
    assert tutor.post(f"/teach/questions/{shelf.items[0]}/reject", data={"reason": "a\0b"}).status_code == 400


def test_fields_that_say_themselves_what_is_wrong_still_do(tutor: FlaskClient) -> None:
    assert "NUL character" in tutor.post("/sign-up", data={"name": "A", "email": "a@b.example", "password": "\0" * 9}).text
    assert "U+0000" in tutor.post("/teach/import", data={"text": "On 3 May 2015 a\0b fell."}).text
