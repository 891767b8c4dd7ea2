"""The ways for a figure to have days that need no file of their own: its own date, that of a report, what was told before.

The order of all ways is ``window_rules``'.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Certainty, Measure, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.windows.closed_counts import SO_FAR, closed, had_been, had_done, is_new_count
from quizapp.extraction.claims.windows.dated_figures import DatedFigure, time_back
from quizapp.extraction.claims.windows.paragraph_days import ADDED
from quizapp.extraction.claims.windows.report_days import is_of_publication, is_year_of_report, tells_by, was_said
from quizapp.extraction.claims.windows.told_beside import is_told_beside
from quizapp.extraction.claims.windows.told_days import (
    SAME_PERIOD,
    is_as_of,
    is_part_of_those_before,
    said_afterwards,
    told_apart,
    told_behind,
    was_told_earlier,
)
from quizapp.extraction.claims.windows.undated_figures import is_of_no_day, is_told_later
from quizapp.extraction.claims.windows.whole_counts import (
    as_whole,
    goes_on_from_whole,
    has_reached,
    is_estimated,
    joined_to_whole,
)
from quizapp.extraction.dates.dated import Dated


def by_the_way(counted: DatedFigure) -> Window | None:
    quantity = counted.figure.quantity
    if not is_told_beside(counted.text, counted.sentence.span, quantity.number_start, quantity.end):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > quantity.end) or Window()


def of_some_days(counted: DatedFigure) -> Window | None:
    return Window() if counted.days and not counted.back and counted.reports else None


def of_each_day(counted: DatedFigure) -> Window | None:
    if "respectively" not in counted.words or counted.figure.quantity.low < len(_BOTH):
        return None
    behind = (one.window for one in counted.dates if one.span.start > counted.figure.quantity.end and one.window.is_closed)
    days = [day for window in behind for day in (window.start, window.end) if day is not None]
    if len(set(days)) < len(_BOTH):
        return None
    return Window(min(days, key=lambda day: day.first_day), max(days, key=lambda day: day.last_day))


#: What "respectively" needs of people and of days.
_BOTH = ("one", "other")


def told_earlier(counted: DatedFigure) -> Window | None:
    return Window() if was_told_earlier(counted.text, counted.sentence, counted.figure.quantity.end) else None


def this_year(counted: DatedFigure) -> Window | None:
    if "this year" not in counted.words:
        return None
    told = counted.reports or counted.told or counted.dates
    day = told[-1].window.start if told else counted.course.current.start
    year = PartialDate(day.year) if day else None
    return Window(year, day if "so far this year" in counted.words else year) if year else None


def of_what_is_told(counted: DatedFigure) -> Window | None:
    reports = counted.reports or counted.told
    if not reports or len(counted.dates) <= len(reports):
        return None
    place = counted.figure.quantity.number_start, counted.figure.quantity.end
    return told_apart(counted.text, counted.sentence, place, counted.dates, reports)


def of_own_date(counted: DatedFigure) -> Window | None:
    own = counted.own_date(dated for dated in counted.dates if dated not in counted.told)
    if own is None:
        return None
    text, main, source = counted.text, counted.course.main, counted.attribution
    if source and said_afterwards(text, counted.sentence, counted.dates, own, source.source, main):
        return Window(None, own.end) if is_estimated(counted) else Window()
    is_limit = is_as_of(text, own, counted.dates) or _is_until_own(counted, own)
    return Window(None, own.end) if is_limit else closed(counted, own)


def _is_until_own(counted: DatedFigure, own: Window) -> bool:
    """Tell whether a count goes up to a date before it in its sentence: "On 12 May, they left, and by then 20 had died"."""
    if not holds_any(counted.words, _THEN_WORDS) or not own.is_closed:
        return False
    dated = [one.span.end for one in counted.dates if one.window == own and one.span.end <= counted.place[0]]
    return bool(dated) and _THEN.search(counted.text, max(dated), counted.place[0]) is not None


def told_at_end(counted: DatedFigure) -> Window | None:
    dates = [
        one for one in counted.dates if one not in counted.told and not (one.borrowed or one.looks_back or _reaches_back(one))
    ]
    return told_behind(counted.text, counted.sentence, counted.figure.quantity.end, dates) if dates else None


def _reaches_back(dated: Dated) -> bool:
    return dated.certainty is Certainty.RELATIVE and dated.window.is_closed and not dated.window.is_one_day


def of_same_period(counted: DatedFigure) -> Window | None:
    if "period" in counted.words and _THIS_PERIOD.search(counted.text, counted.figure.quantity.end, counted.sentence.span.end):
        return counted.course.period or (Window() if counted.course.current.is_one_day else None)
    return counted.course.counted if counted.opens_with(SAME_PERIOD) else None


#: The days of which the sentences before tell.
_THIS_PERIOD = re.compile(r"\b(?:during|in|over|within|throughout)\s+(?:this|that)\s+(?:time\s+)?period\b")


def of_those_before(counted: DatedFigure) -> Window | None:
    """Return the days of those counted in the sentence before, of whom the figure is a part."""
    course = counted.course
    if counted.dates or course.counted is None or not 0 <= counted.sentence.span.start - course.counted_end <= 1:
        return None
    if course.counted.end is not None and course.counted.start is None and _goes_on_counting(counted):
        return as_whole(counted, course.counted)
    return course.counted if is_part_of_those_before(counted.text, counted.sentence, counted.place) else None


def _goes_on_counting(counted: DatedFigure) -> bool:
    """Tell whether the figure is one more of the running numbers of the sentence before."""
    start, number = counted.sentence.span.start, counted.place[0]
    if counted.course.whole == counted.course.counted and goes_on_from_whole(counted):
        return True
    is_stood = _STOOD.search(counted.text, max(start, number - _STOOD_REACH), number)
    return bool(is_stood) or (counted.attribution is None and " had been " in counted.words and had_been(counted))


#: Goes on counting what the sentence before does: "Fatalities of the army numbered 93".
_STOOD = re.compile(r"\b(?:numbered|stood\s+at|totall?ed|amounted\s+to|came\s+to)\s+(?:[\w-]+\s+){0,2}\Z")
_STOOD_REACH = 40


def until_then(counted: DatedFigure) -> Window | None:
    day = counted.course.current
    if not day.is_known and 0 <= counted.sentence.span.start - counted.course.running.end <= 1:
        day = counted.course.running.window
    if day.end is None or any(dated not in counted.told for dated in counted.dates):
        return None
    if not holds_any(counted.words, _THEN_WORDS):
        return None
    start, end = counted.place
    near = _THEN.search(
        counted.text, max(counted.sentence.span.start, start - 60), min(counted.sentence.span.end, end + _THEN_REACH)
    )
    return Window(None, day.end) if near else None


#: Characters behind a figure, and the others of its list, in which "up to this point" stands.
_THEN_REACH = 110
_THEN = re.compile(
    r"\b[Aa]t\s+th(?:is|at)\s+(?:point|stage)\b(?=[^.;]*\bhad\b)|"
    r"\b(?:[Uu]p\s+(?:to|until)|[Uu]ntil|[Bb]y)\s+(?:that|this)\s+(?:point|time)\b|\b[Bb]y\s+then\b"
    r"|\b(?:[Ii]n|[Oo]ver|[Dd]uring)\s+the\s+(?:previous|preceding)\s+(?:few\s+|several\s+)?days\b"
    r"|\b(?:[Ss]o|[Tt]hus)\s+far\b(?=[^.;]*\bhad\b)"
    r"|(?<![\w,]\s)It\s+had\s+(?:already\s+|now\s+)?(?:cost|claimed|left|killed)\b"
)
_THEN_WORDS = (
    "so far",
    "thus far",
    "it had ",
    "that point",
    "this point",
    "that time",
    "this time",
    "by then",
    "previous",
    "preceding",
)


def of_report(counted: DatedFigure) -> Window | None:
    if not counted.told:
        return None
    course, is_by_source = counted.course, counted.told[0] in counted.reports
    if counted.told[0].window.is_one_day and has_reached(counted):
        course.reported = as_whole(counted, Window(None, counted.told[0].window.end))
        return course.reported
    is_by_source = is_by_source or was_said(counted.text, counted.told[0])
    if (is_by_source and (had_been(counted) or had_done(counted))) or is_estimated(counted):
        course.reported = as_whole(counted, Window(None, counted.told[0].window.end))
        return course.reported
    if (joined := joined_to_whole(counted)) is not None:
        return joined
    course.reported = Window()
    is_dated = is_year_of_report(counted.text, counted.told[0]) or is_of_publication(counted.text, counted.told[0])
    is_apart = is_by_source or is_dated or not course.current.is_known or is_told_later(counted)
    if is_apart and is_dated and not is_by_source and tells_by(course.main, counted.told[0].window):
        course.reported = Window(None, counted.told[0].window.end)
        return course.reported
    return Window() if is_apart else course.current


def done_by_then(counted: DatedFigure) -> Window | None:
    """Return all days up to that of the paragraph for thousands of whom the pluperfect tells."""
    day, start = counted.course.current, counted.place[0]
    if counted.figure.quantity.low < _MORE_THAN_A_DAY or counted.figure.measure is Measure.CAPTURED:
        return None
    if counted.dates or not day.is_one_day or " had " not in counted.words:
        return None
    is_done = had_been(counted) or _HAD_LOST.search(counted.text, max(counted.sentence.span.start, start - _LOST_REACH), start)
    return as_whole(counted, Window(None, day.end)) if is_done else None


#: People: so many do not fall in a day.
_MORE_THAN_A_DAY = 1000
_HAD_LOST = re.compile(
    r"\bhad\s+(?:already\s+|also\s+|now\s+)?(?:lost|suffered|sustained|incurred|inflicted)\s+(?:[^.;,\d]|,(?=\d)){0,40}\Z"
)
_LOST_REACH = 70


def days_back(counted: DatedFigure) -> Window | None:
    last = counted.course.current.end
    if not counted.back or last is None or not counted.course.current.is_one_day:
        return None
    first = time_back(counted.back, last)
    return Window(first, last) if first else None


def as_reported(counted: DatedFigure) -> Window | None:
    if not counted.opens_with(ADDED):
        return None
    day, course = counted.course.current, counted.course
    told = course.counted
    if told and told.is_closed and not told.is_one_day and told.end == day.end and not counted.dates:
        return told
    if (
        course.counted
        and course.counted.end
        and course.counted.start is None
        and _ALSO.match(counted.text, counted.sentence.span.start)
    ):
        return course.counted
    is_count = counted.course.reported is None and not counted.dates and day.is_one_day and had_been(counted)
    return Window(None, day.end) if is_count else counted.course.reported


_ALSO = re.compile(r"(?:He|She|It|They)\s+also\s+(?:said|stated|added|reported|claimed)\b")


def of_no_day(counted: DatedFigure) -> Window | None:
    return as_whole(counted, Window()) if is_of_no_day(counted) else None


def up_to_heading(counted: DatedFigure) -> Window | None:
    """Return all days up to that of the heading for a count of all until then, where the sentence has no date."""
    course, text, start = counted.course, counted.text, counted.figure.quantity.start
    if counted.dates or not course.current.is_one_day:
        return None
    if is_new_count(text, counted.sentence, counted.figure) and (course.under_day or not holds_any(counted.words, _LATER)):
        return Window(None, course.current.end)
    is_count = course.under_day and SO_FAR.search(text, max(counted.sentence.span.start, start - 60), counted.sentence.span.end)
    return Window(None, course.current.end) if is_count else None


#: The dead of one deed may die of it later on: its toll stays of its day.
_LATER = (" later ", "eventually", "finally", "hospital", "succumb", "injuries")
