"""The commands that look after what the site keeps, on a SQLite file of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from quizapp import create_app
from quizapp.cli import main
from quizapp.services.wikipedia import WikipediaPage
from quizapp.storage.base import db
from tests.conftest import BUNDLED


@pytest.fixture
def instance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path / "instance"))
    return tmp_path / "instance"


def run(*arguments: str, **options: str) -> Result:
    return CliRunner().invoke(main, list(arguments), **options)


def test_a_fresh_site_is_made_checked_copied_and_brought_back(instance: Path, tmp_path: Path) -> None:
    assert run("db", "upgrade").exit_code == 0
    imported = run("import", str(BUNDLED), "--publish", "--licence", "CC BY-SA 4.0")
    assert "Hama offensive" in imported.stdout
    assert "published" in imported.stdout
    assert "already imported" in run("import", str(BUNDLED)).stdout
    assert run("check").stdout == "Everything is as it was stored.\n"
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy)).exit_code == 0
    assert run("backup", str(copy)).exit_code == 1
    (instance / "quizapp.db").unlink()
    assert run("restore", str(copy)).exit_code == 0
    assert run("check").exit_code == 0


def test_an_account_is_added_once(instance: Path) -> None:
    arguments = ("user", "add", "anna@school.example", "--teacher", "--password", "correct horse")
    assert run(*arguments).stdout == "anna@school.example is a teacher now.\n"
    again = run(*arguments)
    assert again.exit_code == 1
    assert "account with this address" in again.stderr


def test_a_wrong_setting_is_one_line(instance: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_DATABASE_URL", "oracle://x")
    result = run("check")
    assert result.exit_code == 1
    assert "QUIZAPP_DATABASE_URL" in result.stderr


@pytest.mark.parametrize("command", [("check",), ("db", "upgrade"), ("demo",), ("import", str(BUNDLED))])
@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all.db", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_database_that_does_not_answer_is_one_line(
    instance: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], url: str
) -> None:
    monkeypatch.setenv("QUIZAPP_DATABASE_URL", url)
    result = run(*command)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1), result.output
    assert "does not answer" in result.stderr


def test_a_database_without_tables_says_how_to_make_them(instance: Path) -> None:
    assert "quizapp db upgrade" in run("check").stderr


def test_a_copy_that_cannot_be_written_is_one_line(instance: Path, tmp_path: Path) -> None:
    assert run("db", "upgrade").exit_code == 0
    result = run("backup", str(tmp_path / "none" / "copy.db"))
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1), result.output
    assert "cannot be written" in result.stderr


def test_importing_needs_something_to_import(instance: Path) -> None:
    assert run("import").exit_code == 2


def test_an_article_of_wikipedia_is_imported_with_title_revision_licence_and_link(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wikitext = BUNDLED.read_bytes()
    page = WikipediaPage("Hama offensive", 4711, "2020-01-01T00:00:00Z", wikitext, "CC BY-SA 4.0", "https://x.example/")
    monkeypatch.setattr("quizapp.cli.data.fetch_article", lambda title: page)
    result = run("import", "--wikipedia", "Hama offensive (September 2017)")
    assert result.exit_code == 0, result.output
    with create_app().app_context():
        row = db.session.execute(text("SELECT source_title, revision, licence FROM article")).one()
        db.session.remove()
        db.engine.dispose()
    assert tuple(row) == ("Hama offensive", "4711", "CC BY-SA 4.0")
