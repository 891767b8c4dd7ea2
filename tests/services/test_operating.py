"""Checking, copying and bringing back the data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.errors import ConfigError, SourceError
from quizapp.services import delivery, operating
from tests.conftest import NOW
from tests.support.shelf import Shelf


@pytest.fixture
def handed_in(session: Session, shelf: Shelf, student: Person) -> str:
    attempt = delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=1)
    from quizapp.domain.response import Chosen

    right = Chosen(frozenset({"o1"}))
    delivery.save_answer(session, attempt, student.id, 1, value=right, seq=0, client_key="k", now=NOW)
    delivery.submit(session, attempt, student.id, NOW)
    return attempt


def test_sound_data_has_no_faults(session: Session, handed_in: str) -> None:
    assert operating.is_alive(session)
    assert list(operating.find_faults(session)) == []


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("UPDATE article SET text = text || '.'", "text is not the one"),
        ("UPDATE item_version SET content = replace(content, 'Option 1', 'Option 9')", "question is not the one"),
        ("UPDATE answer_step SET seq = 2", "has 1 steps"),
        ("UPDATE slot_mark SET marks = 0", "the stored marks are 0"),
        ("DELETE FROM slot_mark", "the stored marks are None"),
        ("DELETE FROM answer_step", "the stored marks are 100"),
        ("UPDATE attempt SET submitted_at = '2020-01-01 00:00:00'", "after the attempt was handed in"),
    ],
)
def test_each_kind_of_damage_is_found(session: Session, handed_in: str, damage: str, says: str) -> None:
    session.execute(text(damage))
    session.commit()
    session.expire_all()
    assert any(says in fault.message for fault in operating.find_faults(session))


@pytest.fixture
def database_file(database_url: str) -> Path:
    return Path(database_url.removeprefix("sqlite:///"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_backup_brings_everything_back(
    session: Session, handed_in: str, student: Person, database_url: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    assert operating.backup(database_url, copy) == copy.stat().st_size
    session.execute(text("DELETE FROM slot_mark"))
    session.commit()
    session.close()
    session.get_bind().engine.dispose()  # the site is stopped
    kept = operating.restore(database_url, copy)
    assert kept is not None
    assert kept.exists()
    assert list(operating.find_faults(session)) == []
    assert delivery.get_result(session, handed_in, student.id).score.marks == 100


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_damaged_or_foreign_file_is_refused_before_anything_is_touched(
    session: Session, handed_in: str, database_file: Path, database_url: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    operating.backup(database_url, copy)
    before = database_file.read_bytes()
    whole = copy.read_bytes()
    for name, data in (("cut", whole[: len(whole) // 2]), ("text", b"no database"), ("empty", b"")):
        bad = tmp_path / name
        bad.write_bytes(data)
        with pytest.raises(SourceError, match="no sound backup"):
            operating.restore(database_url, bad)
    with pytest.raises(SourceError, match="no sound backup"):
        operating.restore(database_url, tmp_path / "missing")
    assert database_file.read_bytes() == before


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_backup_never_overwrites_a_file(session: Session, database_url: str, database_file: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken.db"
    shutil.copy(database_file, taken)
    with pytest.raises(SourceError, match="file of this name"):
        operating.backup(database_url, taken)


def test_another_database_is_pointed_to_its_own_tools(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="pg_dump"):
        operating.backup("postgresql+psycopg://postgres@/x", tmp_path / "x")
