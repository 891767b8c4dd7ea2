"""Refusals as pages: one table from error class to status, one template, the same as JSON for scripts."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from flask import Flask, current_app, g, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, SecurityError

from quizapp.domain.errors import (
    AccountError,
    ArticleError,
    AttemptClosedError,
    AttemptError,
    ConflictError,
    EvidenceError,
    ItemError,
    NotFoundError,
    QuizError,
    ResponseError,
    SourceError,
    StaleResponseError,
)
from quizapp.storage.base import db

#: Which status answers which refusal; the first class that fits counts.
STATUS: tuple[tuple[type[QuizError], int], ...] = (
    (NotFoundError, 404),
    (AttemptClosedError, 409),
    (StaleResponseError, 409),
    (AttemptError, 409),
    (ConflictError, 409),
    (ResponseError, 422),
    (EvidenceError, 422),
    (ItemError, 422),
    (ArticleError, 422),
    (AccountError, 422),
    (SourceError, 502),
)
_NOT_FOUND = (
    "There is no page at this address",
    "The link may be old, or a letter may be missing. If you were in a quiz, your answers are saved.",
)
_TITLES = {
    400: ("This request cannot be read", "Go back, load the page again and repeat what you did."),
    404: _NOT_FOUND,
    405: ("This address does something only through its button", "Go back and use the button on the page."),
    413: ("This is too large", "The limit is 2 MB of text. Hand in a part of it."),
    500: ("Something broke on our side", "Answers that the page called saved are saved. Try again in a minute."),
    503: ("The site is busy or its store does not answer", "Nothing is lost that was called saved. Try again in a minute."),
}


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What happened, what to do, and a number to quote where somebody has to look into it."""

    status: int
    title: str
    text: str
    number: str = ""


def status_of(error: QuizError) -> int:
    """Return the HTTP status for a refusal."""
    return next((status for kind, status in STATUS if isinstance(error, kind)), 500)


def _answer(page: ErrorPage) -> ResponseReturnValue:
    # A page after a failed transaction must not read through it, nor ask a broken database who is there.
    db.session.rollback()
    if page.status >= 500:
        g.person = None
    if request.accept_mimetypes.best == "application/json":
        return jsonify(error=page.title, to_do=page.text), page.status
    return render_template("errors/error.html", page=page), page.status


def _refused(error: QuizError) -> ResponseReturnValue:
    status = status_of(error)
    if status == 404:
        return _answer(ErrorPage(404, *_NOT_FOUND))
    title = f"{error.what} ({error.where})" if error.where else error.what
    return _answer(ErrorPage(status, title, error.to_do))


def _outdated_form(error: CSRFError) -> ResponseReturnValue:
    text = "You signed in or out in another window, or the cookie is gone. Load the page again; what was saved is saved."
    return _answer(ErrorPage(400, "This page is older than your session", text))


def _http(error: HTTPException) -> ResponseReturnValue:
    if isinstance(error, SecurityError):
        # Asked under a foreign name: no page of ours, whose links would carry that name.
        return "This host is not served here.", 400, {"Content-Type": "text/plain; charset=utf-8"}
    if error.code is not None and error.code < 400:
        return error.get_response()
    status = error.code or 500
    title, text = _TITLES.get(status, (error.name, ""))
    return _answer(ErrorPage(status, title, text))


def _busy(error: OperationalError) -> ResponseReturnValue:
    current_app.logger.error("database unavailable: %s", type(error.orig).__name__)
    page = _answer(ErrorPage(503, *_TITLES[503]))
    return (*page, {"Retry-After": "5"}) if isinstance(page, tuple) and len(page) == 2 else page


def _broken(error: Exception) -> ResponseReturnValue:
    number = secrets.token_hex(4).upper()
    current_app.logger.exception("unexpected error %s on %r", number, request.path)
    return _answer(ErrorPage(500, *_TITLES[500], number))


def register_errors(app: Flask) -> None:
    """Answer every error of ``app`` with a page of its own."""
    app.register_error_handler(QuizError, _refused)
    app.register_error_handler(CSRFError, _outdated_form)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(OperationalError, _busy)
    app.register_error_handler(500, _broken)
    if not app.debug:
        app.register_error_handler(Exception, _broken)
