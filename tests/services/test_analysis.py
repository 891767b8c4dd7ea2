"""Tables of marks as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.domain.errors import SourceError
from quizapp.services.analysis import analyse_marks, read_marks


def written(folder: Path, body: str) -> Path:
    path = folder / "marks.csv"
    path.write_text(body, encoding="utf-8")
    return path


def test_without_a_column_of_totals_the_total_is_the_sum(tmp_path: Path) -> None:
    table = read_marks(written(tmp_path, "learner,a,b\nmax,1,2\nx,1,0.5\ny,0,2\n"))
    assert table.totals == (1.5, 2.0)
    assert table.maxima == (1.0, 2.0)


@pytest.mark.parametrize("maxima", ["max,1,2,3", "max,1,2,", "max,1,2"])
def test_a_column_of_totals_is_taken_as_it_is(tmp_path: Path, maxima: str) -> None:
    table = read_marks(written(tmp_path, f"\ufefflearner,a,b,total\n{maxima}\nx,1,0.5,1.6\n"))
    assert (table.items, table.totals) == (("a", "b"), (1.6,))


def test_the_output_has_the_published_names(tmp_path: Path) -> None:
    out = analyse_marks(written(tmp_path, "learner,a,b\nmax,1,2\nx,1,0.5\ny,0,2\n"))
    assert set(out["items"][0]) == {
        "item", "n", "facility", "sd", "intended_weight", "effective_weight",
        "discrimination_index", "discriminative_efficiency",
    }  # fmt: skip
    assert set(out["test"]) == {
        "n", "mean", "median", "sd", "skewness", "kurtosis", "internal_consistency", "error_ratio", "standard_error",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "line 1"),
        ("learner,a\nx,1\n", "line 1"),
        ("learner,a,b\nmax,1,1\nx,1\n", "line 3"),
        ("learner,a\nmax,1\nx,one\n", "line 3"),
        ("learner,a\nmax,1\nx,nan\n", "line 3"),
        ("learner,a\nmax,1\nx,\n", "line 3"),
        ("learner,a\nmax,1\nx,1e200\n", "line 3"),
        ("learner,a\n\n\nmax,1\n\nx,one\n", "line 6"),
    ],
)
def test_a_table_that_is_off_is_refused_with_its_line(tmp_path: Path, body: str, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        read_marks(written(tmp_path, body))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read_marks(tmp_path / "none.csv")
