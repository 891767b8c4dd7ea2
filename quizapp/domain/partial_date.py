"""Dates as precise as a text gives them: a year, a month, a day, before or after our era.

Arithmetic counts days in the proleptic Gregorian calendar; no clock, no time of day.
"""

from __future__ import annotations

import re
from dataclasses import field
from functools import lru_cache

from quizapp.domain.records import record

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = re.compile(r"(?P<year>-?\d{4,5})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


def _ordinal(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01, for any year (H. Hinnant, days_from_civil, chrono-Compatible Low-Level Date Algorithms)."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def _civil(ordinal: int) -> tuple[int, int, int]:
    """Inverse of ``_ordinal`` (same source)."""
    era, day_of_era = divmod(ordinal + 719468, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + (3 if shifted_month < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted_month + 2) // 5 + 1


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month; ``year`` is astronomical (0 is 1 BC)."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month == 2 else _LENGTHS[month - 1]


def _astronomical(year: int) -> int:
    return year if year > 0 else year + 1


@lru_cache(maxsize=4096)  # asked of the same few dates again and again
def _first_day(year: int, month: int | None, day: int | None) -> int:
    return _ordinal(_astronomical(year), month or 1, day or 1)


@lru_cache(maxsize=4096)
def _last_day(year: int, month: int | None, day: int | None) -> int:
    length = month_length(_astronomical(year), month or 12)
    return _ordinal(_astronomical(year), month or 12, day or length)


@record
class PartialDate:
    """A year, a month of a year, or a day; ``year`` −429 is 429 BC as the text counts it (contract: ``-0429``)."""

    year: int
    month: int | None = None
    day: int | None = None
    #: The first and the last day that the date can mean, as day numbers; asked for too often to be counted out each time.
    first_day: int = field(init=False, repr=False, compare=False)
    last_day: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.year == 0 or (self.day is not None and self.month is None):
            raise ValueError(f"not a date: {self.year}, {self.month}, {self.day}")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"not a month: {self.month}")
        if self.day is not None and not 1 <= self.day <= month_length(_astronomical(self.year), self.month or 1):
            raise ValueError(f"no such day: {self.year}-{self.month}-{self.day}")
        object.__setattr__(self, "first_day", _first_day(self.year, self.month, self.day))
        object.__setattr__(self, "last_day", _last_day(self.year, self.month, self.day))

    def __eq__(self, other: object) -> bool:  # days are compared by the thousand: no tuples are made for it
        return self is other or (
            type(other) is PartialDate and self.day == other.day and self.month == other.month and self.year == other.year
        )

    @property
    def is_day(self) -> bool:
        """Whether the date is exact to the day."""
        return self.day is not None

    def plus_days(self, days: int) -> PartialDate:
        """Return the day ``days`` after this one; the date must be exact to the day."""
        return from_day_number(self.first_day + days)

    def iso(self) -> str:
        """Return the date in ISO 8601, as precise as it is: ``2017``, ``2017-09``, ``2017-09-19``, ``-0429``."""
        year = f"{'-' if self.year < 0 else ''}{abs(self.year):04d}"
        return "-".join([year] + [f"{part:02d}" for part in (self.month, self.day) if part is not None])

    def in_words(self, *, with_year: bool = True) -> str:
        """Return the date as English prose has it: ``19 September 2017``, ``September 2017``, ``490 BC``."""
        if self.day and self.month and with_year and self.year > 0:  # as most are, and asked for most often
            return f"{self.day} {MONTHS[self.month - 1]} {self.year}"
        year = f"{-self.year} BC" if self.year < 0 else str(self.year)
        parts = [str(self.day)] if self.day else []
        parts += [MONTHS[self.month - 1]] if self.month else []
        return " ".join(parts + ([year] if with_year or not parts else []))


def from_day_number(number: int) -> PartialDate:
    """Return the day with that day number."""
    year, month, day = _civil(number)
    return PartialDate(year if year > 0 else year - 1, month, day)


def from_iso(text: str) -> PartialDate:
    """Read an ISO 8601 date of any precision; raise ValueError where it is none."""
    match = _ISO.fullmatch(text)
    if match is None:
        raise ValueError(f"not an ISO date: {text!r}")
    year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
    return PartialDate(year or 0, month, day)
