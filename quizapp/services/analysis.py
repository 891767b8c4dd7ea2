"""Read a table of marks (CSV) for item analysis; the formulas are ``domain.itemstats``'s."""

from __future__ import annotations

import csv
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quizapp.domain.errors import SourceError
from quizapp.domain.itemstats import MarkTable, analyse_items, analyse_test

#: Larger marks would overflow in the fourth powers of the formulas.
_LARGEST = 1e9
_SHAPE = "Expected a header learner,<item>,…[,total], then a row max,<max mark>,…, then a row a learner."


def analyse_marks(path: Path) -> dict[str, Any]:
    """Return item and test statistics of the mark table at ``path``, in the shape of the contract."""
    table = read_marks(path)
    return {"items": [asdict(one) for one in analyse_items(table)], "test": asdict(analyse_test(table))}


def read_marks(path: Path) -> MarkTable:
    """Return the table at ``path``; raise SourceError with the line that is off."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            numbered = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SourceError(f"The table cannot be read: {error}", where=str(path), to_do=_SHAPE) from None
    rows = [row for _, row in numbered]
    if len(rows) < 2 or len(rows[0]) < 2 or rows[1][0].strip() != "max":
        raise SourceError("This is no table of marks", where="line 1", to_do=_SHAPE)
    head = [cell.strip() for cell in rows[0][1:]]
    has_total = head[-1] == "total"
    items = tuple(head[:-1] if has_total else head)
    numbers = [_numbers(row, len(head), line) for line, row in numbered[1:]]
    maxima, learners = numbers[0][: len(items)], numbers[1:]
    marks = tuple(tuple(row[index] for row in learners) for index in range(len(items)))
    totals = tuple(row[-1] if has_total else math.fsum(row) for row in learners)
    return MarkTable(items, tuple(maxima), marks, totals)


def _numbers(row: list[str], width: int, line: int) -> list[float]:
    cells = row[1:]
    is_max = row[0].strip() == "max"
    if len(cells) == width - 1 and is_max:
        cells = [*cells, "0"]  # the maximum of the total may be left out
    if len(cells) != width:
        raise SourceError(f"{len(cells)} marks where the header has {width}", where=f"line {line}", to_do=_SHAPE)
    return [_number(cell.strip() or ("0" if is_max else ""), line) for cell in cells]


def _number(cell: str, line: int) -> float:
    try:
        value = float(cell)
    except ValueError:
        value = math.nan
    if not abs(value) <= _LARGEST:  # not a number compares as false, too
        raise SourceError(f"{cell[:80]!r} is no mark", where=f"line {line}", to_do="Write a number with a decimal point.")
    return value
