"""What an operator asks of the whole site: is it alive, is its data sound, copy it, bring a copy back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from quizapp.domain.attempt import score
from quizapp.domain.errors import ConfigError, SourceError
from quizapp.domain.text import digest
from quizapp.storage.articles import ArticleRow
from quizapp.storage.attempts import AnswerStepRow, AttemptRow, GradingRow, SlotMarkRow
from quizapp.storage.items import ItemRow, ItemVersionRow


def is_alive(session: Session) -> bool:
    """Tell whether the database answers."""
    try:
        session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        session.rollback()
        return False
    return True


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that breaks a promise."""

    table: str
    row: int
    message: str


def find_faults(session: Session) -> Iterator[Fault]:
    """Yield what is wrong in the stored data; reads only."""
    yield from _article_faults(session)
    yield from _version_faults(session)
    yield from _step_faults(session)
    yield from _grading_faults(session)


def _article_faults(session: Session) -> Iterator[Fault]:
    for row in session.scalars(select(ArticleRow).order_by(ArticleRow.id)):
        if digest(row.text) != row.sha256:
            yield Fault("article", row.id, "the text is not the one that was stored")


def _version_faults(session: Session) -> Iterator[Fault]:
    query = select(ItemVersionRow, ArticleRow.text).join(ItemRow, ItemRow.id == ItemVersionRow.item_id)
    for row, body in session.execute(query.join(ArticleRow, ArticleRow.id == ItemRow.article_id).order_by(ItemVersionRow.id)):
        if digest(row.content) != row.sha256:
            yield Fault("item_version", row.id, "the question is not the one that was stored")
            continue
        if not all(one.stands_in(body) for one in row.to_domain().all_evidence()):
            yield Fault("item_version", row.id, "a quotation does not stand in its article")


def _step_faults(session: Session) -> Iterator[Fault]:
    query = (
        select(AnswerStepRow.attempt_id, AnswerStepRow.position, func.count(), func.max(AnswerStepRow.seq))
        .group_by(AnswerStepRow.attempt_id, AnswerStepRow.position)
        .having(func.count() != func.max(AnswerStepRow.seq))
    )
    for attempt_id, position, count, last in session.execute(query):
        yield Fault("answer_step", attempt_id, f"question {position} has {count} steps and a last number of {last}")
    late = select(AnswerStepRow.id).join(AttemptRow, AttemptRow.id == AnswerStepRow.attempt_id)
    for row_id in session.scalars(late.where(AnswerStepRow.given_at > AttemptRow.submitted_at)):
        yield Fault("answer_step", row_id, "the answer was given after the attempt was handed in")


def _grading_faults(session: Session) -> Iterator[Fault]:
    for row in session.scalars(select(AttemptRow).where(AttemptRow.submitted_at.is_not(None)).order_by(AttemptRow.id)):
        grading = session.scalars(
            select(GradingRow.id).where(GradingRow.attempt_id == row.id).order_by(GradingRow.number.desc()).limit(1)
        ).one_or_none()
        if grading is None:
            yield Fault("attempt", row.id, "it was handed in and never graded")
            continue
        stored = session.scalar(select(func.sum(SlotMarkRow.marks)).where(SlotMarkRow.grading_id == grading))
        computed = score(row.to_domain()).marks
        if stored != computed:
            yield Fault("grading", grading, f"the stored marks are {stored}, the answers give {computed}")


def _sqlite_file(database_url: str) -> Path:
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise ConfigError(
            "This command copies SQLite databases", where=url.get_backend_name(), to_do="Use pg_dump and pg_restore instead."
        )
    return Path(url.database)


def backup(database_url: str, target: Path) -> int:
    """Copy the live database to ``target`` consistently and return its size in bytes; an existing file is kept."""
    source = _sqlite_file(database_url)
    if target.exists():
        raise SourceError("There is a file of this name already", where=str(target), to_do="Choose another name.")
    if not source.exists():
        raise SourceError("There is no database yet", where=str(source), to_do="Run `quizapp demo` or `quizapp db upgrade`.")
    partial = target.with_name(target.name + ".part")
    try:
        partial.touch(mode=0o600)
        _copy(source, partial)
        os.replace(partial, target)
    except (OSError, sqlite3.Error) as error:
        raise SourceError(f"The copy cannot be written: {error}", where=str(target), to_do="Choose another place.") from None
    finally:
        partial.unlink(missing_ok=True)
    return target.stat().st_size


def _copy(source: Path, target: Path) -> None:
    """Copy a database that may be in use, as one file without a log beside it."""
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def restore(database_url: str, backup_file: Path) -> Path | None:
    """Put a backup in the place of the database; return where the replaced one was kept, if there was one.

    A damaged or foreign file is refused before anything is touched. The server must be stopped.
    """
    target = _sqlite_file(database_url)
    _require_sound_backup(backup_file)
    kept = None
    if target.exists():
        kept = target.with_name(target.name + ".before-restore")
        kept.unlink(missing_ok=True)
        backup(database_url, kept)
    fresh = target.with_name(target.name + ".restoring")
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh.touch(mode=0o600)
    _copy(backup_file, fresh)
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    os.replace(fresh, target)
    return kept


def _require_sound_backup(path: Path) -> None:
    refusal = SourceError("This is no sound backup", where=str(path), to_do="Choose another file; nothing was changed.")
    if not path.is_file():
        raise refusal
    try:
        with closing(sqlite3.connect(f"file:{path.absolute()}?mode=ro", uri=True)) as connection:
            intact = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError:
        raise refusal from None
    if not intact or not {"alembic_version", "attempt", "answer_step", "person"} <= tables:
        raise refusal
