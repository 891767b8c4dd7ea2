"""The year of a date without one that lies before, around or behind the conflict.

The year that the conflict itself and what was told give is ``left_out_years``.
"""

from __future__ import annotations

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import AHEAD, NEAR, STEP_BACK, Course, is_short, last_told, partial, years_inside
from quizapp.extraction.dates.mentions import Parts


def may_be_near(course: Course) -> bool:
    """Tell whether nothing that the section has told is nearer than the conflict: no more than a mere year in passing."""
    told, start = course.any_date, course.main.start
    if not course.section_dated or told is None or _is_far(course):
        return True
    in_passing = told.month is None and told != course.paragraph_date
    return in_passing and start is not None and abs(told.year - start.year) > 1 and not course.runs_elsewhere(told.year)


def _is_far(course: Course) -> bool:
    """Tell whether the narrative has run on to another time, as to an anniversary."""
    end = course.main.end
    return bool(course.day and end and course.day.first_day - end.last_day > 400)


def year_near(parts: Parts, window: Window) -> int | None:
    """Return the year that puts the month and day shortly before or after ``window``, nearest to it."""
    if window.start is None or window.end is None or not window.start.month:
        return None
    dates = (partial(year, parts.month, parts.day) for year in range(window.start.year, window.end.year + 2) if year)
    away = [(_days_away(date, window.start, window.end), date.year) for date in dates if date]
    days, year = min(away, default=(NEAR + 1, 0))
    return year if days <= NEAR else None


def _days_away(date: PartialDate, start: PartialDate, end: PartialDate) -> int:
    """Return how many days ``date`` lies before ``start`` or after ``end``."""
    return max(start.first_day - date.last_day, date.first_day - end.last_day, 0)


#: Days: the first such day within a conflict is not meant this long after what is told of its beginning.
_LONG_AFTER = 180


def year_just_before(parts: Parts, fitting: PartialDate, course: Course) -> int | None:
    """Return the year that puts a day just before the conflict, where the narrative stands at its beginning."""
    start, told = course.main.start, course.any_date
    if start is None or not start.is_day or told is None or not parts.day or fitting.first_day - told.last_day < _LONG_AFTER:
        return None
    before = partial(start.year, parts.month, parts.day)
    if before is None or abs(told.first_day - start.first_day) > STEP_BACK:
        return None
    return start.year if 0 < start.first_day - before.last_day <= STEP_BACK else None


def year_before_conflict(parts: Parts, course: Course) -> int | None:
    """Return the year of a date on the way to a long conflict, where the narrative has come to the year before its start.

    A month or day told first in a section on what came before the conflict is the last one of that name before it.
    """
    told, start = last_told(course), course.main.start
    if start is None or (is_short(course.main) and not course.is_before):
        return None
    if course.is_before and (told is None or (told.month is None and told.year <= start.year)):
        return _year_up_to(parts, course.main)
    if not course.section_dated or told is None or told.month is None:
        return None
    date = partial(told.year, parts.month, parts.day)
    if date is None or not 0 < start.first_day - told.last_day < AHEAD:
        return None
    on_the_way = told.first_day - STEP_BACK <= date.first_day and date.last_day < start.first_day
    return date.year if on_the_way else None


#: Days: what came before a conflict as short as this is told together with it.
_BRIEF = 60


def _year_up_to(parts: Parts, main: Window) -> int | None:
    """Return the year of the last such month or day up to the first day of the conflict; none for one of a brief conflict."""
    start, end = main.start, main.end
    if start is None or end is None or start.month is None:
        return None
    if end.last_day - start.first_day <= _BRIEF and years_inside(parts, main):
        return None
    dates = (partial(start.year - step or -1, parts.month, parts.day) for step in (0, 1))
    return next((date.year for date in dates if date and date.first_day <= start.last_day), None)


#: Days before the end of the conflict of which a section on its aftermath still tells.
_STILL = 31


def year_after_conflict(parts: Parts, course: Course) -> int | None:
    """Return the year of the first such month or day from the end of the conflict on, or from what is told after it."""
    told, end = course.any_date, course.main.end
    if end is None or end.month is None or parts.month is None:
        return None
    floor, year = end.first_day - _STILL, end.year
    start = course.main.start
    if start is not None and start.is_day and end.last_day - start.first_day <= _BRIEF:
        floor = min(floor, start.first_day)  # its own days are nearer than those of a year on
    if course.section_dated:
        if told is None or told.month is None or told.first_day <= end.last_day or course.goes_back:
            return None
        if _goes_back_to_end(parts, told, course):
            return end.year
        before = (partial(told.year - step or -1, parts.month, parts.day) for step in (0, 1))
        if any(floor <= date.last_day < told.first_day for date in before if date):
            return None  # it may go back to the days right after the conflict
        floor, year = told.first_day - STEP_BACK, told.year
    dates = (partial(year + step or 1, parts.month, parts.day) for step in (0, 1))
    return next((date.year for date in dates if date and date.last_day >= floor), None)


def _goes_back_to_end(parts: Parts, told: PartialDate, course: Course) -> bool:
    """Tell whether a new paragraph goes back from years later to the time right behind the conflict."""
    end = course.main.end
    if end is None or told.year <= end.year + 1 or course.paragraph_date is not None:
        return False
    at_once = partial(end.year, parts.month, parts.day)
    return at_once is not None and 0 <= at_once.first_day - end.first_day <= NEAR
