"""The commands that run the site, on a SQLite file of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import main
from quizapp.services import bundled
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


def test_the_demo_makes_everything_ready_and_keeps_it(instance: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[int] = []
    monkeypatch.setattr("quizapp.cli.server._serve", lambda _app, port: served.append(port))
    first, second = run("demo"), run("demo")
    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert "published: " in first.stdout
    assert "already there, kept" in second.stdout
    assert "/sign-in/link/" in second.stdout
    assert len(served) == 2


def test_importing_needs_something_to_import(instance: Path) -> None:
    assert run("import").exit_code == 2


def test_a_missing_bundled_folder_is_no_crash(tmp_path: Path) -> None:
    assert list(bundled.bundled_articles(tmp_path)) == []
