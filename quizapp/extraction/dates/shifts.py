"""The days that a distance stands for ("two days later", "the second day"), and from which date it counts.

Which words are distances is ``relative_dates``; walking through an article is ``timeline``.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, opening_words
from quizapp.extraction.dates.course import Course, partial
from quizapp.extraction.dates.mentions import Edge, Shift


def shifted(shift: Shift, course: Course) -> Window | None:
    """Return the days of a relative date, or None where nothing precedes it."""
    if shift.is_ordinal:
        return _ordinal_day(shift, course)
    if shift.of_kind:
        return _of_conflict(shift, course)
    anchor = _anchor(shift, course)
    if anchor is None:
        return None
    if shift.weekday is not None:
        return _weekday_near(shift.weekday, anchor)
    if shift.months is not None:
        return _closed(*(partial(anchor.year, month, None) for month in shift.months))
    if shift.month is not None or shift.day is not None:
        return _in_month_ahead(shift, anchor)
    is_coarse, is_open = shift.unit in {"month", "year"}, shift.edge is not Edge.NONE
    if shift.length and not (is_coarse and is_open):
        first = anchor.plus_days(1) if shift.unit == "day" and anchor.is_day else anchor
        return _closed(first, _moved(anchor, shift.length, shift.unit))
    if is_open:
        limit = _moved(anchor, shift.amount, shift.unit) if shift.amount or is_coarse else anchor
        return _open(limit, shift.edge) if limit else None
    point = anchor if shift.beside and not shift.amount else _moved(anchor, shift.amount, shift.unit)
    if point is None:
        return None
    if shift.reaches_back:
        return Window(point, anchor)
    return Window(anchor, point) if shift.night and point.is_day else Window(point, point)


def _closed(first: PartialDate | None, last: PartialDate | None) -> Window | None:
    return Window(first, last) if first and last else None


def _in_month_ahead(shift: Shift, anchor: PartialDate) -> Window | None:
    """Return "the 3rd of the next month", or "the following July" after ``anchor``."""
    if anchor.month is None:
        return None
    ahead = shift.amount if shift.month is None else (shift.month - anchor.month - 1) % 12 + 1
    month = _moved(anchor, ahead, "month")
    point = partial(month.year, month.month, shift.day) if month and month.year else None
    return Window(point, point) if point else None


#: Years: weekdays are counted by the Gregorian calendar, which came to most countries after this.
_GREGORIAN = 1800


def _weekday_near(weekday: int, anchor: PartialDate) -> Window | None:
    """Return the day of that name (0 for Monday) that lies at most three days from ``anchor``."""
    if not anchor.is_day or anchor.year < _GREGORIAN:
        return None
    # Day 0 (1 January 1970) was a Thursday.
    ahead = (weekday - (anchor.first_day + 3)) % 7
    day = anchor.plus_days(ahead if ahead <= 3 else ahead - 7)
    return Window(day, day)


def _open(point: PartialDate, edge: Edge) -> Window:
    return Window(None, point) if edge is Edge.BEFORE else Window(point, None)


def _anchor(shift: Shift, course: Course) -> PartialDate | None:
    """Return the date that a relative date counts from."""
    main = course.main
    if shift.from_conflict or (shift.amount < 0 and course.any_date is None and course.day is None):
        return main.start
    if shift.after_kind and course.kinds.issuperset(shift.after_kind.split()):
        return main.end if shift.amount > 0 else main.start
    if shift.any_precision or shift.unit in {"month", "year"}:
        return _anchor_of_any_precision(shift, course)
    vague = course.paragraph_date if course.paragraph_date and course.paragraph_date.month else None
    if shift.beside:
        return course.anchor or vague
    is_between = vague is not None and not vague.is_day and (bool(shift.amount) or not _holds(vague, main.start))
    return course.anchor or (main.start if main.is_one_day and not is_between else None)


def _holds(time: PartialDate, day: PartialDate | None) -> bool:
    return day is not None and time.first_day <= day.first_day <= time.last_day


def _anchor_of_any_precision(shift: Shift, course: Course) -> PartialDate | None:
    """Return the date that "that year" means, or that "a month later" counts from."""
    if shift.any_precision and shift.unit in {"month", "year"} and not shift.amount and course.beside:
        return course.beside
    if shift.unit == "year" and shift.amount == 1 and course.beside and course.beside.month is None:
        return course.beside  # "It ended with his death in 1263. The following year"
    last = course.any_date if course.section_dated else None
    told = last if last and (last.month or shift.unit == "year") else None
    return course.paragraph_date or told or course.day or course.main.end or course.main.start


def _ordinal_day(shift: Shift, course: Course) -> Window | None:
    """Return "the second day", counted from the day on which something was last said to begin, or the conflict began."""
    day = _day_by_number(shift.amount, course, shift.of_kind)
    if day is None:
        return None
    return Window(None, day) if shift.edge is Edge.BEFORE else Window(day, day)


def _day_by_number(number: int, course: Course, kind: str) -> PartialDate | None:
    (began, began_in), start = _last_begun(course), course.main.start
    is_of_all = kind in course.kinds
    if began and (began_in == course.sentence or (kind and not is_of_all and _is_on(began, number, course))):
        return began.plus_days(number)
    if start and start.is_day:
        if is_of_all:
            return start.plus_days(number)
        day = start.plus_days(number)
        if course.day is None or abs(day.first_day - course.day.first_day) <= 1:
            return day
    return began.plus_days(number) if began and _is_on(began, number, course) else None


#: What begins on a day, from which the days are counted.
_BEGAN = re.compile(
    opening_words(
        "launch(?:ed|es|ing) began begun start(?:ed|s) landed invaded attacked assaulted stormed erupted besieged".split()
    )
    + r"\b|\bb(?:roke|roken|reaking)\s+out\b"
)
#: Characters before and after a date in which its verb stands.
_VERB_BEFORE, _VERB_AFTER = 50, 80


def _last_begun(course: Course) -> tuple[PartialDate | None, Span | None]:
    """Return the day on which an offensive, a landing or the like was last said to begin, and the sentence that says so.

    Few articles count days from it, so it is looked for only then, and no day twice.
    """
    told = course.days_told
    while told:
        day, sentence, date = told[-1]
        start, end = max(sentence.start, date.start - _VERB_BEFORE), min(sentence.end, date.end + _VERB_AFTER)
        if _BEGAN.search(course.text, start, end):
            return day, sentence
        told.pop()
    return None, None


def _is_on(began: PartialDate, number: int, course: Course) -> bool:
    """Tell whether what began is still being told of: nothing later than the day after that so many days on has been told."""
    return course.day is not None and course.day.first_day <= began.first_day + number + 1


def _of_conflict(shift: Shift, course: Course) -> Window | None:
    """Return the first or last days of the conflict, or the day of one that lasted no longer."""
    start, end = course.main.start, course.main.end
    if shift.of_kind not in course.kinds or start is None or end is None or not (start.is_day and end.is_day):
        return None
    if shift.length:
        first, last = (end.plus_days(shift.length + 1), end) if shift.length < 0 else (start, start.plus_days(shift.length - 1))
        return Window(first, last) if start.first_day <= first.first_day and last.first_day <= end.last_day else None
    day = start.plus_days(shift.amount)
    return Window(day, day) if start == end else None


def _moved(anchor: PartialDate, amount: int, unit: str) -> PartialDate | None:
    """Return ``anchor`` moved by ``amount`` units, as precise as the unit allows."""
    if unit == "year":
        return partial(anchor.year + amount, None, None) if anchor.year + amount else None
    if unit == "month":
        if anchor.month is None:
            return None
        months = anchor.month - 1 + amount
        year = anchor.year + months // 12
        return partial(year, months % 12 + 1, None) if year else None
    if not anchor.is_day:
        return None
    return anchor.plus_days(amount * _DAYS_OF.get(unit, 1))


_DAYS_OF = {"week": 7, "fortnight": 14}
