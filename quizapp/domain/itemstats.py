"""Item analysis of a table of marks, by the formulas that Moodle documents for its quiz statistics.

A pure function of the marks; where they come from is the caller's. All variances and covariances divide by n − 1.
Source of the formulas: Moodle, "Quiz statistics calculations" (docs.moodle.org/dev/Quiz_statistics_calculations).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import mean, median

Marks = Sequence[float]


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """One question. ``facility`` is a share, ``sd`` is in marks, all else in per cent; None where undefined."""

    item: str
    n: int
    facility: float | None
    sd: float | None
    intended_weight: float | None
    effective_weight: float | None
    discrimination_index: float | None
    discriminative_efficiency: float | None


@dataclass(frozen=True, slots=True)
class TestStatistics:
    """The whole quiz. Mean, median, sd and standard error are in marks, consistency and error ratio in per cent."""

    __test__ = False  # the word is the field's, not pytest's

    n: int
    mean: float | None
    median: float | None
    sd: float | None
    skewness: float | None
    kurtosis: float | None
    internal_consistency: float | None
    error_ratio: float | None
    standard_error: float | None


@dataclass(frozen=True, slots=True)
class MarkTable:
    """``marks[i]`` are all learners' marks on item ``i``; ``totals`` one a learner, ``maxima`` one an item."""

    items: tuple[str, ...]
    maxima: tuple[float, ...]
    marks: tuple[tuple[float, ...], ...]
    totals: tuple[float, ...]


def covariance(left: Marks, right: Marks) -> float:
    """Return the sample covariance of two equally long series of at least two values."""
    left_mean, right_mean = mean(left), mean(right)
    return sum((x - left_mean) * (y - right_mean) for x, y in zip(left, right, strict=True)) / (len(left) - 1)


def _ratio(part: float, whole: float) -> float | None:
    return 100 * part / whole if abs(whole) > 1e-12 else None


def analyse_items(table: MarkTable) -> tuple[ItemStatistics, ...]:
    """Return the statistics of every item of ``table``."""
    spreads = [_effective_spread(marks, table.totals) for marks in table.marks]
    spread_sum = sum(one for one in spreads if one is not None)
    return tuple(
        _item(name, maximum, marks, table, spread, spread_sum)
        for name, maximum, marks, spread in zip(table.items, table.maxima, table.marks, spreads, strict=True)
    )


def _effective_spread(marks: Marks, totals: Marks) -> float | None:
    """Square root of the covariance with the total; None where it is negative or undefined."""
    if len(marks) < 2:
        return None
    value = covariance(marks, totals)
    return None if value < 0 else sqrt(value)


def _item(name: str, maximum: float, marks: Marks, table: MarkTable, spread: float | None, spread_sum: float) -> ItemStatistics:
    n = len(marks)
    rest = [total - one for total, one in zip(table.totals, marks, strict=True)]
    return ItemStatistics(
        item=name,
        n=n,
        facility=mean(marks) / maximum if n and maximum else None,
        sd=sqrt(covariance(marks, marks)) if n > 1 else None,
        intended_weight=_ratio(maximum, sum(table.maxima)),
        effective_weight=None if spread is None else _ratio(spread, spread_sum),
        discrimination_index=_discrimination(marks, rest) if n > 1 else None,
        discriminative_efficiency=_efficiency(marks, rest) if n > 1 else None,
    )


def _discrimination(marks: Marks, rest: Marks) -> float | None:
    """Correlation with the rest of the quiz, in per cent."""
    return _ratio(covariance(marks, rest), sqrt(covariance(marks, marks) * covariance(rest, rest)))


def _efficiency(marks: Marks, rest: Marks) -> float | None:
    """Covariance with the rest as a share of the largest that these marks could have, in per cent."""
    return _ratio(covariance(marks, rest), covariance(sorted(marks), sorted(rest)))


def analyse_test(table: MarkTable) -> TestStatistics:
    """Return the statistics of the whole quiz."""
    totals = table.totals
    n = len(totals)
    if n < 2:
        only = totals[0] if n else None
        return TestStatistics(n, only, only, None, None, None, None, None, None)
    variance = covariance(totals, totals)
    skewness, kurtosis = _shape(totals)
    consistency = _consistency(table, variance)
    error_ratio = None if consistency is None else _error_ratio(consistency)
    sd = sqrt(variance)
    return TestStatistics(
        n=n,
        mean=mean(totals),
        median=median(totals),
        sd=sd,
        skewness=skewness,
        kurtosis=kurtosis,
        internal_consistency=consistency,
        error_ratio=error_ratio,
        standard_error=None if error_ratio is None else error_ratio * sd / 100,
    )


def _error_ratio(consistency: float) -> float | None:
    """Share of the spread that is chance; None for a consistency above 100, which totals unlike the marks can give."""
    rest = 1 - consistency / 100
    return None if rest < -1e-9 else 100 * sqrt(max(rest, 0.0))


def _shape(totals: Marks) -> tuple[float | None, float | None]:
    """Skewness and kurtosis from the k-statistics k2, k3, k4."""
    n, middle = len(totals), mean(totals)
    m2, m3, m4 = (sum((one - middle) ** power for one in totals) / n for power in (2, 3, 4))
    k2 = n * m2 / (n - 1)
    if k2 < 1e-12:
        return None, None
    skewness = n**2 * m3 / ((n - 1) * (n - 2)) / k2**1.5 if n > 2 else None
    if n <= 3:
        return skewness, None
    k4 = n**2 * ((n + 1) * m4 - 3 * (n - 1) * m2**2) / ((n - 1) * (n - 2) * (n - 3))
    return skewness, k4 / k2**2


def _consistency(table: MarkTable, variance: float) -> float | None:
    """Cronbach's alpha in per cent; not clamped."""
    items, n = len(table.items), len(table.totals)
    if items < 2 or n < 3 or variance < 1e-12:
        return None
    parts = sum(covariance(marks, marks) for marks in table.marks)
    return 100 * items / (items - 1) * (1 - parts / variance)
