"""The commands that other programs rely on: JSON on stdout, one line on stderr, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import COMMANDS, main
from tests.conftest import BUNDLED


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_facts_are_one_json_object_with_the_published_fields() -> None:
    out = json.loads(run("facts", str(BUNDLED), "--json", "--with-text").stdout)
    assert set(out) == {"article", "text", "dates", "actors", "results", "claims", "comparisons", "skipped", "warnings"}
    assert set(out["article"]) == {"title", "sha256", "characters", "form"}
    assert out["text"] == BUNDLED.read_text(encoding="utf-8")
    for kind in ("dates", "actors", "results", "claims"):
        for fact in out[kind]:
            assert fact["evidence"]
            assert all(out["text"][one["start"] : one["end"]] == one["quote"] for one in fact["evidence"])


def test_the_text_comes_only_when_it_is_asked_for() -> None:
    assert "text" not in json.loads(run("facts", str(BUNDLED), "--json").stdout)


@pytest.mark.parametrize("command", ["facts", "items"])
def test_a_person_can_read_the_output_too(command: str) -> None:
    result = run(command, str(BUNDLED))
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 10


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"), (b" \n\xe2\x80\x8b\n", "no visible text"), (b"Al\xe8s fell.", "UTF-8"), (b"%PDF-1.7", "PDF"),
        (b"The bridge\x00fell.", "U+0000"), (b"x" * 2_000_001, "2 MB"), (b"Eggs, milk and bread.", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", ["facts", "items"])
def test_a_bad_file_is_refused_in_one_line_without_a_traceback(tmp_path: Path, command: str, data: bytes, says: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    result = run(command, str(path), "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert says in result.stderr


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    result = run("facts", str(tmp_path / "none.txt"))
    assert result.exit_code == 1
    assert "cannot be opened" in result.stderr


@pytest.mark.parametrize(
    "arguments", [["facts"], ["items", str(BUNDLED), "--limit", "0"], ["nonsense"], ["facts", str(BUNDLED), "--no-such"]]
)
def test_wrong_usage_has_a_code_of_its_own(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout or "Commands:" in result.stdout


def test_reading_an_article_loads_no_web_framework() -> None:
    code = (
        "import sys; from quizapp.services.reading import facts_of; print('flask' in sys.modules, 'sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_reading_facts_loads_nothing_of_the_questions() -> None:
    code = "import sys; import quizapp.cli.articles; print(any('generation' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
