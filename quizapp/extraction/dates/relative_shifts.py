"""How far from another date the words of a relative one lie, read from the match of its rule.

Which words those are is declared in ``relative_rules``.
"""

from __future__ import annotations

import re

from quizapp.extraction.dates.date_forms import MONTH_NUMBERS, NUMBER_WORDS
from quizapp.extraction.dates.date_leads import PARTS_OF_YEAR
from quizapp.extraction.dates.mentions import Edge, Shift

#: Numbers of days in words, the first at 0.
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


#: Words that lead in a limit.
_LIMITS = ("by ", "until ", "till ")


def amount_of(match: re.Match[str]) -> int:
    """Return the number that the match tells in figures or words."""
    word = match.group("n").lower()
    return int(word) if word.isdigit() else NUMBER_WORDS[word]


def to_later(match: re.Match[str]) -> Shift:
    """Count on by so many units."""
    told = match.groupdict()
    if told.get("few"):
        return Shift(0, "day")
    if told.get("hours"):
        return Shift(int(told["hours"]) // 24, "day")
    return Shift(amount_of(match), match.group("unit"))


def to_earlier(match: re.Match[str]) -> Shift | None:
    """Count back by so many units; None where it may be before anything."""
    if match.group("unit").lower() == "year" and amount_of(match) > 1 and not match.group().endswith("earlier"):
        # "before" can be before anything: told from so far off, nobody counts from the last date
        return None
    return Shift(-amount_of(match), match.group("unit"))


def to_next(match: re.Match[str]) -> Shift:
    """Go to the next day, month or year."""
    unit = match.group("what").lower()
    is_day = unit not in {"month", "year"}
    edge = Edge.BEFORE if match.group().lower().startswith(_LIMITS if is_day else "by ") else Edge.NONE
    return Shift(1, "day" if is_day else unit, night=unit == "night", edge=edge)


def to_previous(match: re.Match[str]) -> Shift:
    """Go to the day, month or year before."""
    unit = match.group("what").lower()
    return Shift(-1, unit if unit in {"month", "year"} else "day")


def to_same(match: re.Match[str]) -> Shift:
    """Stay on the day."""
    words = match.group().lower()
    edge = Edge.BEFORE if words.startswith(_LIMITS) else Edge.AFTER if words.startswith("since ") else Edge.NONE
    return Shift(0, "day", edge=edge, is_hour_limit=edge is Edge.BEFORE)


def to_end_of_time(match: re.Match[str]) -> Shift:
    """Stay within the month or year, of which the end is told."""
    edge = Edge.BEFORE if match.group().lower().startswith(("by ", "before ", "until ", "till ")) else Edge.NONE
    return Shift(0, match["what"].lower(), edge=edge, any_precision=True)


def to_beside(match: re.Match[str]) -> Shift:
    """Stay on the day, beside what is told there."""
    return Shift(0, "day", edge=Edge.BEFORE if match.group().startswith(("By", "by")) else Edge.NONE, beside=True)


def to_ordinal(match: re.Match[str]) -> Shift:
    """Count the days of the conflict: "the third day"."""
    edge = Edge.BEFORE if match.group().lower().startswith("by ") else Edge.NONE
    kind = (match.group("kind") or "").lower()
    nth = match.group("nth").lower()
    number = int(nth[:-2]) - 1 if nth[0].isdigit() else ORDINALS.index(nth)
    return Shift(number, "day", edge=edge, is_ordinal=True, of_kind=kind)


def to_days_of_conflict(match: re.Match[str]) -> Shift:
    """Count so many of the first or last days of the conflict."""
    unit = match.group("unit") or match.group("one")
    number = (amount_of(match) if match.group("n") else 1) * (7 if unit.lower() == "week" else 1)
    is_end = match.group("which").lower() in {"last", "final", "closing"}
    return Shift(0, "day", length=-number if is_end else number, of_kind=match.group("kind").lower())


def to_part_of_conflict(match: re.Match[str]) -> Shift:
    """Go to the day of a conflict of one day, or to that before it."""
    return Shift(-1 if match.group("part").lower() == "eve" else 0, "day", of_kind=match.group("kind").lower())


def to_time_back(match: re.Match[str]) -> Shift:
    """Reach back so many days, or hours, from the day that has been told."""
    days = int(match["hours"]) // 24 if match["hours"] else 7 if match["week"] else amount_of(match)
    return Shift(-days, "day", reaches_back=True)


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def to_weekday(match: re.Match[str]) -> Shift:
    """Go to the day of the week."""
    return Shift(0, "day", weekday=_WEEKDAYS.index(match.group("weekday")[:3].lower()))


def to_into_conflict(match: re.Match[str]) -> Shift:
    """Count on from the beginning of the conflict."""
    return Shift(amount_of(match), match.group("unit"), from_conflict=True)


def to_before_conflict(match: re.Match[str]) -> Shift:
    """Count back from the beginning of the conflict."""
    return Shift(-amount_of(match), match.group("unit"), from_conflict=True)


def to_day_of_month(match: re.Match[str]) -> Shift:
    """Go to a day of the month, or of that after it."""
    return Shift(1 if match.group("next") else 0, "month", day=int(match.group("dom")))


def to_month_ahead(match: re.Match[str]) -> Shift:
    """Go to the next month of that name."""
    return Shift(1, "month", month=MONTH_NUMBERS[match.group("name")[:3].lower()])


def to_part_of_year(match: re.Match[str]) -> Shift:
    """Stay within the year, in some of its months."""
    return Shift(0, "year", months=PARTS_OF_YEAR[" ".join(match.group("part").lower().split())])


def to_after_conflict(match: re.Match[str]) -> Shift:
    """Count on from an event of a kind: "two days after the landing"."""
    return Shift(amount_of(match), match.group("unit"), after_kind=match.group("kind").lower())


def to_before_kind(match: re.Match[str]) -> Shift:
    """Count back from an event of a kind."""
    return Shift(-amount_of(match), match.group("unit"), after_kind=match.group("kind").lower())


def to_around_named(match: re.Match[str]) -> Shift:
    """Count on or back from an event that is named."""
    amount = amount_of(match) * (1 if match.group("way").lower() == "after" else -1)
    name = match.group("name") or match.group("of")
    return Shift(amount, match.group("unit"), after_kind=" ".join(re.findall(r"[a-z]+", name.lower())))


def to_lasting(match: re.Match[str]) -> Shift:
    """Stay where it begins, for so many units."""
    return Shift(0, match.group("unit"), length=amount_of(match))
