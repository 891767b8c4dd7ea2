"""Counts since a day, until that of the telling or that which the paragraph has come to.

Which words are such counts is ``since_days``; the order of all ways to have days is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.claims.windows.dated_figures import DatedFigure
from quizapp.extraction.claims.windows.since_days import (
    count_day,
    is_of,
    is_since_untold,
    report_day,
    since_counted,
    since_date,
    since_start,
)

#: From a count to the first of its parts: "90 civilians since 2013, including 20 children".
_TO_PART = re.compile(r"[^.;]{0,90}?,\s+(?:including|among\s+them|of\s+whom|of\s+them)\s+(?:[a-z]+\s+){0,3}")
#: From a part to the next one: "20 children, 14 women and at least 3 doctors".
_TO_NEXT_PART = re.compile(r"[^.;,\d]{0,30}(?:,\s+(?:and\s+)?|\s+and\s+)(?:[a-z]+\s+){0,3}")

#: Words by which a count goes up to the day that the paragraph has come to.
_BY_THEN = ("that point", "this point", "by then", "so far", "up to that day", "until then")


def since_as_whole(counted: DatedFigure) -> Window | None:
    """Return the days of the count since a day of which the figure is a part told behind it."""
    course = counted.course
    if course.since is None or "since" not in counted.words:
        return None
    gap = counted.text[course.since_end : counted.figure.quantity.start]
    if not (_TO_NEXT_PART if course.in_part else _TO_PART).fullmatch(gap):
        return None
    course.since_end, course.in_part = counted.place[1], True
    return course.since


def _kept(counted: DatedFigure, window: Window) -> Window:
    """Return ``window``, which the parts of the figure have too."""
    counted.course.since, counted.course.since_end, counted.course.in_part = window, counted.place[1], False
    return window


def since_conflict(counted: DatedFigure) -> Window | None:
    """Return the days from the first one of the article's event for "since the offensive began"."""
    course, place = counted.course, counted.place
    if "since" not in counted.words or not since_start(counted.text, counted.sentence, place, course):
        return None
    told = counted.reports or tuple(one for one in counted.dates if one.window.is_one_day)
    day = report_day(told, course.main) or (None if any(one.window.end for one in counted.dates) else _day_of_had(counted))
    start = course.main.start
    return _kept(counted, Window(start if day is None or (start and start.is_day) else None, day))


def _day_of_had(counted: DatedFigure) -> PartialDate | None:
    """Return the day that the paragraph has come to for what "had been" done by then in the event."""
    day, start = counted.course.current, counted.course.main.start
    if not (counted.course.under_day or _HAD.search(counted.words)) or not day.is_one_day or day.end is None or start is None:
        return None
    return day.end if day.end.is_day and day.end.last_day >= start.first_day else None


#: Told of what was done until then.
_HAD = re.compile(r"\bhad\b|\bhave\b|\bhas\b")


def since_day(counted: DatedFigure) -> Window | None:
    """Return the days since a day that the sentence tells something to have begun on."""
    if "since" not in counted.words:
        return None
    place = counted.text, counted.sentence, counted.place, counted.dates
    since = since_date(*place) or since_counted(*place)
    if since is None:
        return None
    end = count_day(since, counted.sentence, counted.reports, counted.dates) or _day_come_to(counted, since)
    return _kept(counted, Window(since, end))


def _day_come_to(counted: DatedFigure, since: PartialDate) -> PartialDate | None:
    """Return the day of whatever tells the figure, or that which the paragraph has come to, after ``since``."""
    telling = counted.reports or counted.told
    day = (telling[-1].window if telling else counted.course.current).end
    return day if day and (day.is_day or telling) and day.first_day > since.last_day else None


def since_open(counted: DatedFigure) -> Window | None:
    """Return the days since a day, month or year up to that of the telling."""
    if "since" not in counted.words:
        return None
    told = [*counted.told, *counted.reports]
    dates = [one for one in counted.dates if one not in told and one.certainty is not Certainty.RELATIVE]
    dates = [one for one in dates if one.window.end or is_of(counted.text, counted.sentence, counted.place, one.span.start)]
    own = counted.own_date(dates)
    if own is None or own.start is None or own.end is not None:
        return None
    is_closed = counted.reports or counted.told or any(words in counted.words for words in _BY_THEN)
    day = _day_come_to(counted, own.start) if is_closed else None
    limits = (one.window.end for one in counted.dates if one.window.start is None and one.window.end)
    day = day or next((end for end in limits if end.first_day >= own.start.first_day), None)
    return _kept(counted, Window(own.start, day)) if day or own.start.is_day else None


def since_untold(counted: DatedFigure) -> Window | None:
    """Return all days until the telling for a count since something of which no day is told."""
    if "since" not in counted.words or not is_since_untold(counted.text, counted.sentence, counted.place, counted.dates):
        return None
    reported = counted.reports[-1].window if counted.reports else None
    day = reported or counted.own_date(one for one in counted.dates if one.window.end) or counted.course.current
    if day.start is not None and day.start == day.end:
        if counted.text.startswith("Since ", counted.sentence.span.start):
            counted.course.summed_end = counted.sentence.span.end
        return Window(None, day.end)
    return Window() if any(one.window.end is None for one in counted.dates) else None
