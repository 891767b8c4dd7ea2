"""The days that a date expression stands for, where a narrative has come to some point.

Walking through an article is ``timeline``; the year that the context gives is ``left_out_years``.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import Course, partial
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.dates.left_out_years import complete
from quizapp.extraction.dates.mentions import Edge, Mention, Parts, Shift
from quizapp.extraction.dates.shifts import shifted

#: A statement is made on its own day, which is not the day of what it tells.
_STATEMENT = re.compile(
    r"\b(?:stated|said|claimed|reported|announced|declared|confirmed|acknowledged|told(?:\s+(?:him|her|them|reporters|journalists))?)\s+\Z"
)


def is_of_statement(text: str, floor: int, start: int) -> bool:
    """Tell whether a verb of saying, behind ``floor``, stands right before the date that begins at ``start``."""
    return _STATEMENT.search(text, max(floor, start - 24), start) is not None


def _ends(first: Parts, last: Parts, course: Course) -> tuple[PartialDate | None, PartialDate | None]:
    """Return both ends of a date; without a year, a range such as "28 December to 3 January" ends in the year after."""
    if first == last:
        point = complete(last, course)
        return point, point
    turns = last.year is None and first.month is not None and last.month is not None and first.month > last.month
    if turns and first.day is None:  # "in the winter"
        opening = complete(first, course)
        return opening, partial(opening.year + 1 or 1, last.month, last.day) if opening else None
    closing = complete(last, course)
    if turns:
        return partial(closing.year - 1 or -1, first.month, first.day) if closing else None, closing
    if closing and first.year is None and last.year is None and first.month is not None:
        return partial(closing.year, first.month, first.day), closing
    return complete(first, course), closing


def absolute(mention: Mention, course: Course) -> tuple[Window, Certainty] | None:
    """Return the days of a date that is told by its own words, and how they are known; None where there are none such."""
    assert mention.first is not None
    assert mention.last is not None
    told = course.paragraph_date or course.any_date or course.day
    if mention.years_on is not None and told is not None:
        year = told.year + mention.years_on
        first, last = (partial(year, parts.month, parts.day) for parts in (mention.first, mention.last))
    else:
        first, last = _ends(mention.first, mention.last, course)
    if first is None or last is None or last.last_day < first.first_day:
        return None
    stated = mention.last.year is not None
    certainty = Certainty.STATED if stated else Certainty.YEAR_INFERRED
    if mention.last.month is None and mention.last.day is not None:
        certainty = Certainty.RELATIVE
    start = None if mention.edge is Edge.BEFORE else first
    end = None if mention.edge is Edge.AFTER else last
    return Window(start, end), certainty


def resolve_one(mention: Mention, course: Course, statement: bool = False, in_statement: bool = False) -> Dated | None:
    """Return the date with its days where the narrative has come to ``course``, None where nothing tells them."""
    if mention.shift is not None:
        window = shifted(mention.shift, course)
        borrowed = _is_borrowed(mention.shift, course)
        looks_back = mention.shift.amount < 0 and not (in_statement or mention.shift.reaches_back)
        if window is None:
            return None
        return Dated(
            mention.span,
            window,
            Certainty.RELATIVE,
            statement,
            borrowed,
            looks_back,
            is_approximate=mention.is_approximate or (course.is_approximate and not mention.shift.from_conflict),
            is_hour_limit=mention.shift.is_hour_limit,
        )
    read = absolute(mention, course)
    return Dated(mention.span, read[0], read[1], statement, is_approximate=mention.is_approximate) if read else None


def _is_borrowed(shift: Shift, course: Course) -> bool:
    """Tell whether a distance counts from the conflict, since nothing told before it gives a date to count from."""
    if shift.unit in {"month", "year"}:
        return course.paragraph_date is None and course.day is None
    return course.anchor is None and not (shift.any_precision or shift.of_kind)
