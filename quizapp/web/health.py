"""Whether the server and its database answer, for whoever watches them."""

from __future__ import annotations

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from quizapp.services.operating import is_alive
from quizapp.storage.base import db

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> ResponseReturnValue:
    """Answer 200 when the database answers, 503 otherwise."""
    return jsonify(status="ok") if is_alive(db.session()) else (jsonify(status="database unavailable"), 503)
