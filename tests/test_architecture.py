"""The dependency rule, enforced by import-linter, and what no linter knows."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "quizapp").rglob("*.py"))
PURE = [path for path in MODULES if path.relative_to(ROOT / "quizapp").parts[0] in ("domain", "extraction", "generation")]
#: Reading the clock or the dice; a ``Random`` that is handed in is neither.
IMPURE = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "open", "print", "input", "urlopen"}


def test_arrows_point_down_only() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_pure_core_reads_no_clock_rolls_no_dice_and_does_no_input_or_output(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            assert name not in IMPURE, f"line {node.lineno}: {name}()"
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            assert not (isinstance(owner, ast.Name) and owner.id in ("random", "secrets")), f"line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_belongs_in_it(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert path.stem not in ("utils", "helpers", "manager", "misc", "common")


def test_rows_never_reach_the_pages() -> None:
    for path in (ROOT / "quizapp" / "web").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quizapp.storage"):
                assert node.module == "quizapp.storage.base", path


def test_nothing_evaluates_or_unpickles_data() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                owner = getattr(node.func.value, "id", "") if isinstance(node.func, ast.Attribute) else ""
                assert name not in ("eval", "exec", "render_template_string", "from_string"), path
                assert owner not in ("pickle", "marshal", "shelve"), path
