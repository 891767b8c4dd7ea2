"""Questions and item analysis on the command line: JSON for programs, lines for people."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from quizapp.cli import main
from tests.conftest import BUNDLED


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_questions_are_the_same_list_for_the_same_seed() -> None:
    first, second = (run("items", str(BUNDLED), "--json", "--seed", "7").stdout for _ in range(2))
    assert first == second
    assert len(json.loads(run("items", str(BUNDLED), "--json", "--limit", "5").stdout)) == 5


def test_analysis_is_printed_for_people_and_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("learner,a,b\nmax,1,1\nx,1,0\ny,0,0\n", encoding="utf-8")
    assert json.loads(run("analyse", str(path), "--json").stdout)["test"]["n"] == 2
    assert "facility 0.5" in run("analyse", str(path)).stdout
    assert "–" in run("analyse", str(path)).stdout
