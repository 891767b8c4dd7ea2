"""How the database is opened: durable, strict, and taking the writer's lock at the start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from quizapp.storage.base import db, writing
from quizapp.storage.people import PersonRow, SignInRow

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def person(public_id: str = "p1", created_at: datetime = NOW) -> PersonRow:
    return PersonRow(public_id=public_id, name="Guest", email=None, role="guest", created_at=created_at)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_every_sqlite_connection_is_durable_and_keeps_foreign_keys(session: Session) -> None:
    for _ in range(5):
        values = {
            name: session.scalar(text(f"PRAGMA {name}"))
            for name in ("foreign_keys", "synchronous", "journal_mode", "busy_timeout")
        }
        assert values == {"foreign_keys": 1, "synchronous": 2, "journal_mode": "wal", "busy_timeout": 10_000}
        session.close()
        db.engine.dispose()


def test_a_failed_writing_transaction_leaves_nothing(session: Session) -> None:
    def half() -> None:
        with writing(session):
            session.add(person())
            session.flush()
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        half()
    assert session.scalar(text("SELECT count(*) FROM person")) == 0


def test_reading_before_writing_does_not_get_in_the_way(session: Session) -> None:
    assert session.scalar(text("SELECT count(*) FROM person")) == 0
    with writing(session):
        session.add(person())
    assert session.scalar(text("SELECT count(*) FROM person")) == 1


def test_a_row_that_points_nowhere_is_refused(session: Session) -> None:
    with pytest.raises(IntegrityError), writing(session):
        session.add(SignInRow(token_sha256="t", person_id=99, opened_at=NOW, seen_at=NOW))


def test_instants_come_back_aware_in_utc(session: Session) -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=5)))
    with writing(session):
        session.add(person(created_at=elsewhere))
    session.expire_all()
    stored = session.query(PersonRow).one().created_at
    assert (stored, stored.tzinfo) == (NOW, UTC)


def test_a_naive_instant_is_refused(session: Session) -> None:
    with pytest.raises(StatementError, match="naive"), writing(session):
        session.add(person(created_at=NOW.replace(tzinfo=None)))
