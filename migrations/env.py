"""How Alembic reaches the database: through the application, so that one setting chooses it."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from flask import current_app

from quizapp.storage import tables
from quizapp.storage.base import UtcDateTime, db


def render_item(kind: str, value: Any, _context: object) -> str | Literal[False]:
    """Write our own types as what they are in the database, so that old revisions never import the application."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(value, UtcDateTime) else False


def run_migrations() -> None:
    """Apply the revisions in one transaction on the application's engine."""
    options = current_app.extensions["migrate"].configure_args
    with db.engine.connect().execution_options(write=True) as connection:
        context.configure(connection=connection, target_metadata=tables.metadata, render_item=render_item, **options)
        with context.begin_transaction():
            context.run_migrations()


run_migrations()
