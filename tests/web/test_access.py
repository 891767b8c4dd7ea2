"""Who may open what: every address of the site, asked by everybody. A new address fails until it is classified here."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.response import Chosen
from quizapp.services import accounts, delivery
from quizapp.storage.base import db
from tests.conftest import NOW
from tests.support.shelf import SLUG, Shelf

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

#: Address → whom it is for: everybody, its owner, or teachers. ``GET`` is asked of each.
EVERYBODY = {
    "/", "/articles", f"/articles/{SLUG}", f"/articles/{SLUG}/passage?start=0&end=5", "/healthz", "/history",
    "/sign-in", "/sign-up", "/static/style.css", "/sign-in/link/guess",
}  # fmt: skip
OWNER = {
    "/attempts/{open}", "/attempts/{open}/questions/1", "/attempts/{open}/questions/2/feedback", "/attempts/{open}/submit",
    "/attempts/{done}/result", "/history.csv",
}  # fmt: skip
TEACHER = {
    "/teach/", "/teach/import", "/teach/results", "/teach/results.csv", "/teach/attempts/{done}", "/teach/learners/{owner}",
    f"/teach/articles/{SLUG}/questions", f"/teach/articles/{SLUG}/questions/new", f"/teach/articles/{SLUG}/quizzes/new",
    "/teach/questions/{item}", "/teach/questions/{item}/edit",
}  # fmt: skip
#: What only answers to POST, with the same audiences.
POSTS = {
    "/sign-out": "everybody", "/quizzes/{quiz}/start": "everybody", "/attempts/{open}/questions/1": "owner",
    "/attempts/{open}/submit": "owner", "/teach/questions/{item}/keep": "teacher", "/teach/questions/{item}/reject": "teacher",
    "/teach/quizzes/{quiz}/publish": "teacher",
}  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """A site on which a learner has one open and one handed-in attempt."""

    app: Flask
    names: dict[str, str]
    people: dict[str, Person | None]

    def client(self, who: str) -> FlaskClient:
        """A browser in which ``who`` is signed in."""
        client = self.app.test_client()
        person = self.people[who]
        if person is not None:
            with self.app.app_context():
                token = accounts.open_session(db.session(), person.id, NOW)
            client.set_cookie(self.app.config["IDENTITY_COOKIE"], token)
        return client

    def address(self, pattern: str) -> str:
        return pattern.format(**self.names)


@pytest.fixture
def scene(
    app: Flask, session: Session, shelf: Shelf, student: Person, teacher: Person, monkeypatch: pytest.MonkeyPatch
) -> Scene:
    monkeypatch.setattr("quizapp.web.identity.now", lambda: NOW)
    done = delivery.start_attempt(session, shelf.graded, student.id, NOW, seed=1)
    delivery.submit(session, done, student.id, NOW)
    running = delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=1)
    value = Chosen(frozenset({"o2"}))
    delivery.save_answer(session, running, student.id, 2, value=value, seq=0, client_key="k", now=NOW)
    delivery.check_answer(session, running, student.id, 2, NOW)
    guest = accounts.new_guest(session, NOW)
    other = accounts.sign_up(session, name="Other", email="other@school.example", password="correct horse", now=NOW)
    names = {"open": running, "done": done, "item": shelf.items[0], "quiz": shelf.practice, "owner": student.id}
    people = {"nobody": None, "guest": guest, "other": other, "owner": student, "teacher": teacher}
    return Scene(app, names, people)


def rules(app: Flask, method: str) -> set[str]:
    return {rule.endpoint for rule in app.url_map.iter_rules() if method in (rule.methods or ())}


def endpoint(app: Flask, address: str, method: str) -> str:
    return app.url_map.bind("localhost").match(address.partition("?")[0], method)[0]


def test_every_address_is_classified(scene: Scene) -> None:
    asked = {endpoint(scene.app, scene.address(one), "GET") for one in EVERYBODY | OWNER | TEACHER}
    assert rules(scene.app, "GET") - asked == set()
    posted = {endpoint(scene.app, scene.address(one), "POST") for one in POSTS}
    with_pages = {endpoint(scene.app, scene.address(one), "GET") for one in EVERYBODY | OWNER | TEACHER}
    assert rules(scene.app, "POST") - posted - with_pages == set()


@pytest.mark.parametrize("who", ["nobody", "guest", "other", "owner", "teacher"])
def test_each_page_opens_for_those_it_is_for_and_does_not_exist_for_the_others(scene: Scene, who: str) -> None:
    client = scene.client(who)
    for pattern in sorted(EVERYBODY):
        with client.get(scene.address(pattern)) as reply:
            assert reply.status_code < 400, pattern
    for pattern in sorted(OWNER - {"/history.csv"}):
        expected = {200, 303} if who == "owner" else {404}
        with client.get(scene.address(pattern)) as reply:
            assert reply.status_code in expected, pattern
    for pattern in sorted(TEACHER):
        reply = client.get(scene.address(pattern))
        if who == "teacher":
            assert reply.status_code == 200, pattern
        elif who in ("nobody", "guest"):
            assert reply.status_code == 302, pattern
            assert reply.headers["Location"].startswith("/sign-in"), pattern
        else:
            assert reply.status_code == 404, pattern


@pytest.mark.parametrize("who", ["nobody", "guest", "other", "owner", "teacher"])
def test_what_changes_something_takes_no_order_from_strangers(scene: Scene, who: str) -> None:
    scene.app.config["WTF_CSRF_ENABLED"] = False
    client = scene.client(who)
    for pattern, audience in POSTS.items():
        if audience == "everybody":
            continue
        status = client.post(scene.address(pattern), data={}).status_code
        allowed = who == audience
        assert (status != 404) if allowed else (status == 404), (pattern, status)


@pytest.mark.parametrize("pattern", sorted(POSTS))
def test_no_order_is_taken_without_the_form_s_token(scene: Scene, pattern: str) -> None:
    who = "teacher" if POSTS[pattern] == "teacher" else "owner"
    client = scene.client(who)
    before = dump(scene)
    for headers in ({}, {"Content-Type": "text/plain"}, {"Accept": "application/json"}):
        reply = client.post(scene.address(pattern), data=b"do=save&choice=1&seq=0&client_key=x", headers=headers)
        assert reply.status_code == 400, headers
    assert dump(scene) == before


def dump(scene: Scene) -> list[str]:
    """Everything that is stored, but for when a session was last seen."""
    from sqlalchemy import select

    from quizapp.storage import tables

    with scene.app.app_context():
        return [
            str(row)
            for table in tables.metadata.sorted_tables
            if table.name != "sign_in"
            for row in db.session.execute(select(table)).all()
        ]


@pytest.mark.parametrize("who", ["nobody", "owner", "teacher"])
def test_reading_changes_nothing(scene: Scene, who: str) -> None:
    client = scene.client(who)
    before = dump(scene)
    for pattern in sorted(EVERYBODY | OWNER | TEACHER):
        for method in ("GET", "HEAD"):
            client.open(scene.address(pattern), method=method).close()
    assert dump(scene) == before


@pytest.mark.parametrize(
    "address",
    [
        "/attempts/-1", "/attempts/0/questions/1", "/attempts/1'--/result", "/attempts/%00", "/attempts/１",
        "/attempts/{open}/questions/0", "/attempts/{open}/questions/99999999999999999999", "/attempts/{open}/questions/-1",
        "/articles/nothing", f"/articles/{SLUG}/passage?start=9&end=5", f"/articles/{SLUG}/passage?start=-1&end=5",
        f"/articles/{SLUG}/passage?start=0&end=99999999", f"/articles/{SLUG}/passage?start=x&end=1e3",
        f"/articles/{SLUG}/passage", "/no/such/page",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found_and_never_an_error(scene: Scene, address: str) -> None:
    reply = scene.client("owner").get(scene.address(address))
    assert reply.status_code == 404
    assert "According to" in reply.text


@pytest.mark.parametrize(
    "aim", ["//evil.example", "/\\evil.example", "https://evil.example", "/\t//evil.example", "javascript:alert(1)", "///evil"]
)
def test_signing_in_leads_to_this_site_only(scene: Scene, aim: str) -> None:
    scene.app.config["WTF_CSRF_ENABLED"] = False
    form = {"email": "sami@school.example", "password": "correct horse battery"}
    reply = scene.app.test_client().post("/sign-in", query_string={"next": aim}, data=form | {"next": aim})
    assert reply.status_code == 303
    assert not reply.headers["Location"].startswith(("//", "/\\", "http", "javascript"))
    assert "evil" not in reply.headers["Location"].partition("?")[0]


def test_a_cookie_copied_before_signing_out_is_worth_nothing_after(scene: Scene) -> None:
    scene.app.config["WTF_CSRF_ENABLED"] = False
    client = scene.client("owner")
    cookie = client.get_cookie(scene.app.config["IDENTITY_COOKIE"])
    assert cookie is not None
    client.post("/sign-out")
    thief = scene.app.test_client()
    thief.set_cookie(scene.app.config["IDENTITY_COOKIE"], cookie.value)
    assert thief.get(scene.address("/attempts/{open}")).status_code == 404


def test_every_page_carries_the_headers_that_keep_strangers_out(scene: Scene) -> None:
    client = scene.client("owner")
    for pattern in sorted(EVERYBODY | OWNER):
        with client.get(scene.address(pattern)) as reply:
            headers = reply.headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        if not pattern.startswith("/static"):
            assert "no-store" in headers["Cache-Control"], pattern
