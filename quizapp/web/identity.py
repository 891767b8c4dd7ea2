"""Who is asking: the session cookie, the person behind it, and who may enter which pages.

The cookie holds an opaque token only; whom it stands for is kept on the server and dies at sign-out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import ParamSpec

from flask import Flask, Response, current_app, flash, g, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from quizapp.domain.account import Person
from quizapp.domain.errors import NotFoundError
from quizapp.services import accounts
from quizapp.storage.base import db

#: One slash and no backslash: browsers take "//" and "/\\" for another host.
_OWN_PATH = re.compile(r"/(?:[^/\\][^\\]*)?")
_Arguments = ParamSpec("_Arguments")
#: The cookie outlives the browser for so long, in seconds; the server may end the session earlier.
COOKIE_AGE = 60 * 60 * 24 * 60


@dataclass(frozen=True, slots=True)
class Viewer:
    """What templates may know of the person who asks."""

    name: str = ""
    is_signed_in: bool = False
    is_teacher: bool = False


def register_identity(app: Flask, *, secure: bool) -> None:
    """Let templates see the viewer; name the cookie so that HTTPS sites pin it to their host."""
    app.config["IDENTITY_COOKIE"] = "__Host-person" if secure else "person"

    @app.context_processor
    def add_viewer() -> dict[str, object]:
        return {"viewer": viewer()}


def now() -> datetime:
    """Return the current instant: the one clock that views read."""
    return datetime.now(UTC)


def _token() -> str | None:
    return request.cookies.get(current_app.config["IDENTITY_COOKIE"])


def current_person() -> Person | None:
    """Return the person of the request's cookie, a guest included, or None."""
    if "person" not in g:
        token = _token()
        g.person = accounts.person_for(db.session(), token, now()) if token else None
    person: Person | None = g.person
    return person


def viewer() -> Viewer:
    """Return what a page shows of the person who asks."""
    person = current_person()
    if person is None or person.is_guest:
        return Viewer()
    return Viewer(person.name, True, person.is_teacher)


def require_person() -> Person:
    """Return the person who asks; raise NotFoundError where nobody is known, as for somebody else's page."""
    person = current_person()
    if person is None:
        raise NotFoundError("There is no page at this address")
    return person


def require_teacher() -> Person:
    """Return the teacher who asks; raise NotFoundError for everybody else."""
    person = require_person()
    if not person.is_teacher:
        raise NotFoundError("There is no page at this address")
    return person


def teachers_only(view: Callable[_Arguments, ResponseReturnValue]) -> Callable[_Arguments, ResponseReturnValue]:
    """Let teachers in; send those who are not signed in to the sign-in page, answer 404 to the others."""

    @wraps(view)
    def guarded(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> ResponseReturnValue:
        person = current_person()
        if (person is None or person.is_guest) and request.method == "GET":
            return redirect(url_for("auth.sign_in", next=request.full_path.rstrip("?")))
        require_teacher()
        return view(*args, **kwargs)

    return guarded


def start_session(person: Person, address: str, message: str = "") -> Response:
    """Open a new session for ``person`` (the old one ends) and go to ``address``, where ``message`` is shown."""
    old = _token()
    if old:
        accounts.close_session(db.session(), old)
    session.clear()
    if message:
        flash(message)
    g.person = person
    return with_session(make_response(redirect(address, 303)), person)


def with_session(response: Response, person: Person) -> Response:
    """Open a new session for ``person`` and set its cookie on ``response``."""
    token = accounts.open_session(db.session(), person.id, now())
    response.set_cookie(
        current_app.config["IDENTITY_COOKIE"],
        token,
        max_age=COOKIE_AGE,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Lax",
        path="/",
    )
    return response


def end_session(address: str) -> Response:
    """End the session on the server and forget everything that this browser holds, then go to ``address``."""
    token = _token()
    if token:
        accounts.close_session(db.session(), token)
    session.clear()
    g.person = None
    response = make_response(redirect(address, 303))
    response.delete_cookie(current_app.config["IDENTITY_COOKIE"], path="/", secure=current_app.config["SESSION_COOKIE_SECURE"])
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def safe_next(address: str | None, fallback: str) -> str:
    """Return ``address`` if it is a path of this site, else ``fallback``."""
    return address if address and _OWN_PATH.fullmatch(address) and address.isprintable() else fallback
