"""Routes for teachers."""

from __future__ import annotations

from flask import Blueprint
from flask.typing import ResponseReturnValue

from quizapp.web.identity import teachers_only

blueprint = Blueprint("teacher", __name__, url_prefix="/teach")


@blueprint.get("/")
@teachers_only
def desk() -> ResponseReturnValue:
    """Show where a teacher starts."""
    return "desk"
