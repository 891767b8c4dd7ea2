"""Counts since a day, until that of the telling or that which the paragraph has come to.

Which words are such counts is ``since_days``; the order of all ways to have days is ``claim_windows``'s.
"""

from __future__ import annotations

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.claims.dated_figures import DatedFigure
from quizapp.extraction.claims.since_days import count_day, is_since_untold, report_day, since_counted, since_date, since_start


def since_conflict(counted: DatedFigure) -> Window | None:
    """Return the days from the first one of the article's event for "since the offensive began"."""
    course, place = counted.course, counted.place
    if "since" not in counted.words or not since_start(counted.text, counted.sentence, place, course):
        return None
    told = counted.reports or tuple(one for one in counted.dates if one.window.is_one_day)
    return Window(course.main.start, report_day(told, course.main) or course.main.end)


def since_day(counted: DatedFigure) -> Window | None:
    """Return the days since a day that the sentence tells something to have begun on."""
    if "since" not in counted.words:
        return None
    place = counted.text, counted.sentence, counted.place, counted.dates
    since = since_date(*place) or since_counted(*place)
    if since is None:
        return None
    end = count_day(since, counted.sentence, counted.reports, counted.dates) or _day_come_to(counted, since)
    return Window(since, end)


def _day_come_to(counted: DatedFigure, since: PartialDate) -> PartialDate | None:
    """Return the day of whatever tells the figure, or that which the paragraph has come to, after ``since``."""
    telling = counted.reports or counted.told
    day = (telling[-1].window if telling else counted.course.current).end
    return day if day and day.is_day and day.first_day > since.last_day else None


def since_open(counted: DatedFigure) -> Window | None:
    """Return the days since a day, month or year up to that of the telling."""
    if "since" not in counted.words:
        return None
    told = [*counted.told, *counted.reports]
    dates = [one for one in counted.dates if one not in told and one.certainty is not Certainty.RELATIVE]
    own = counted.own_date(dates)
    if own is None or own.start is None or own.end is not None:
        return None
    day = _day_come_to(counted, own.start)
    return Window(own.start, day) if day else None


def since_untold(counted: DatedFigure) -> Window | None:
    """Return all days until the telling for a count since something of which no day is told."""
    if "since" not in counted.words or not is_since_untold(counted.text, counted.sentence, counted.place, counted.dates):
        return None
    reported = counted.reports[-1].window if counted.reports else None
    day = reported or counted.own_date(one for one in counted.dates if one.window.end) or counted.course.current
    if day.start is not None and day.start == day.end:
        return Window(None, day.end)
    return Window() if any(one.window.end is None for one in counted.dates) else None
