"""The application as a whole: settings, headers, errors, health."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.exc import OperationalError

from quizapp import create_app
from quizapp.domain import errors
from quizapp.services.config import Config
from quizapp.web.errors import status_of
from quizapp.web.identity import safe_next


def test_cookies_of_an_https_site_are_pinned_to_it(tmp_path: Path) -> None:
    app = create_app(Config(f"sqlite:///{tmp_path / 'x.db'}", tmp_path, "key", secure_cookies=True))
    assert app.config["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert app.config["IDENTITY_COOKIE"].startswith("__Host-")
    assert app.config["SESSION_COOKIE_SECURE"]


def test_a_form_does_not_expire_under_a_long_quiz(site: Flask) -> None:
    assert site.config["WTF_CSRF_TIME_LIMIT"] is None


def test_a_host_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    app = create_app(Config(f"sqlite:///{tmp_path / 'x.db'}", tmp_path, "key", trusted_hosts=("quiz.example",)))
    assert app.test_client().get("/sign-in", headers={"Host": "evil.example"}).status_code == 400


def test_a_body_that_is_too_large_is_refused_with_words(guest: FlaskClient) -> None:
    reply = guest.post("/sign-in", data={"email": "x" * 2_600_000})
    assert reply.status_code == 413
    assert "too large" in reply.text


@pytest.mark.parametrize("path", ["/", "/articles", "/sign-in", "/no/such/page", "/healthz"])
def test_nothing_inline_and_nothing_foreign_may_load(guest: FlaskClient, path: str) -> None:
    reply = guest.get(path)
    assert reply.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert reply.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "style=" not in reply.text
    assert "<script>" not in reply.text


def test_the_health_page_tells_whether_the_database_answers(guest: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    assert guest.get("/healthz").json == {"status": "ok"}
    monkeypatch.setattr("quizapp.web.health.is_alive", lambda session: False)
    assert guest.get("/healthz").status_code == 503


def _raises(error: Exception) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_a_database_that_does_not_answer_is_a_page_that_says_so(guest: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    error = OperationalError("SELECT", {}, Exception("locked"))
    monkeypatch.setattr("quizapp.services.library.list_articles", _raises(error))
    reply = guest.get("/articles")
    assert reply.status_code == 503
    assert reply.headers["Retry-After"] == "5"
    assert "Nothing is lost" in reply.text


def test_an_address_forges_no_line_of_the_log(
    guest: FlaskClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    guest.application.testing = False
    monkeypatch.setattr("quizapp.services.library.get_article", _raises(RuntimeError("x")))
    guest.get("/articles/a%0A2026-01-01%20INFO%20forged")
    assert all("\n" not in record.getMessage() for record in caplog.records)
    assert caplog.records


def test_an_unexpected_error_has_a_number_and_no_traceback(guest: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    guest.application.testing = False
    monkeypatch.setattr("quizapp.services.library.list_articles", _raises(RuntimeError("secret detail")))
    reply = guest.get("/articles")
    assert reply.status_code == 500
    assert "Tell your teacher" in reply.text
    assert "secret detail" not in reply.text
    assert "Traceback" not in reply.text


def test_an_error_for_a_script_is_json(guest: FlaskClient) -> None:
    reply = guest.get("/no/such/page", headers={"Accept": "application/json"})
    assert reply.status_code == 404
    assert set(reply.json or {}) == {"error", "to_do"}


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotFoundError("x"), 404),
        (errors.StaleResponseError("x"), 409),
        (errors.AttemptClosedError("x"), 409),
        (errors.ConflictError("x"), 409),
        (errors.ResponseError("x"), 422),
        (errors.ArticleError("x"), 422),
        (errors.SourceError("x"), 502),
        (errors.ConfigError("x"), 500),
    ],
)
def test_each_refusal_has_its_status(error: errors.QuizError, status: int) -> None:
    assert status_of(error) == status


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/teach/results?quiz=1", "/teach/results?quiz=1"),
        ("//evil.example", "/home"),
        ("/\\evil.example", "/home"),
        ("https://evil.example", "/home"),
        ("/\tx", "/home"),
        ("", "/home"),
        (None, "/home"),
    ],
)
def test_one_is_sent_on_within_the_site_only(address: str | None, expected: str) -> None:
    assert safe_next(address, "/home") == expected


def test_a_page_older_than_the_session_says_so(site: Flask) -> None:
    site.config["WTF_CSRF_ENABLED"] = True
    reply = site.test_client().post("/sign-out")
    assert reply.status_code == 400
    assert "older than your session" in reply.text
