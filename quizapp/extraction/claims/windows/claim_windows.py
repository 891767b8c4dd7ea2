"""The days that a figure of the prose covers: its own date, the day of a report, or what the paragraph has come to.

Which words are dates, and which days they stand for, is ``timeline``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import holds_any, small_letters
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.windows.closed_counts import SO_FAR, closed, had_been, is_new_count
from quizapp.extraction.claims.windows.counted_days import before_another_deed, came_after, days_of_fighting, first_days
from quizapp.extraction.claims.windows.dated_figures import DatedFigure, length_before, length_behind, length_of, time_back
from quizapp.extraction.claims.windows.earlier_deeds import accused_of, tried_for, when_captured
from quizapp.extraction.claims.windows.paragraph_days import ADDED, Days
from quizapp.extraction.claims.windows.report_days import (
    before_source,
    is_of_publication,
    is_year_of_report,
    of_reports,
    was_said,
)
from quizapp.extraction.claims.windows.since_counts import since_as_whole, since_conflict, since_day, since_open, since_untold
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
from quizapp.extraction.claims.windows.whole_counts import is_estimated, number_reached, whole_count
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence


def _by_the_way(counted: DatedFigure) -> Window | None:
    quantity = counted.figure.quantity
    if not is_told_beside(counted.text, counted.sentence.span, quantity.number_start, quantity.end):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > quantity.end) or Window()


def _of_some_days(counted: DatedFigure) -> Window | None:
    return Window() if counted.days and not counted.back and counted.reports else None


def _of_each_day(counted: DatedFigure) -> Window | None:
    if "respectively" not in counted.words or counted.figure.quantity.low < len(_BOTH):
        return None
    behind = (one.window for one in counted.dates if one.span.start > counted.figure.quantity.end and one.window.is_closed)
    days = [day for window in behind for day in (window.start, window.end) if day is not None]
    if len(set(days)) < len(_BOTH):
        return None
    return Window(min(days, key=lambda day: day.first_day), max(days, key=lambda day: day.last_day))


#: What "respectively" needs of people and of days.
_BOTH = ("one", "other")


def _told_earlier(counted: DatedFigure) -> Window | None:
    return Window() if was_told_earlier(counted.text, counted.sentence, counted.figure.quantity.end) else None


def _this_year(counted: DatedFigure) -> Window | None:
    if "this year" not in counted.words:
        return None
    told = counted.reports or counted.told or counted.dates
    day = told[-1].window.start if told else counted.course.current.start
    year = PartialDate(day.year) if day else None
    return Window(year, day if "so far this year" in counted.words else year) if year else None


def _of_what_is_told(counted: DatedFigure) -> Window | None:
    reports = counted.reports or counted.told
    if not reports or len(counted.dates) <= len(reports):
        return None
    place = counted.figure.quantity.number_start, counted.figure.quantity.end
    return told_apart(counted.text, counted.sentence, place, counted.dates, reports)


def _of_own_date(counted: DatedFigure) -> Window | None:
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


def _told_at_end(counted: DatedFigure) -> Window | None:
    dates = [dated for dated in counted.dates if dated not in counted.told and not (dated.borrowed or dated.looks_back)]
    return told_behind(counted.text, counted.sentence, counted.figure.quantity.end, dates) if dates else None


def _of_same_period(counted: DatedFigure) -> Window | None:
    if "period" in counted.words and _THIS_PERIOD.search(counted.text, counted.figure.quantity.end, counted.sentence.span.end):
        return counted.course.period or (Window() if counted.course.current.is_one_day else None)
    return counted.course.counted if counted.opens_with(SAME_PERIOD) else None


#: The days of which the sentences before tell.
_THIS_PERIOD = re.compile(r"\b(?:during|in|over|within|throughout)\s+(?:this|that)\s+(?:time\s+)?period\b")


def _of_those_before(counted: DatedFigure) -> Window | None:
    """Return the days of those counted in the sentence before, of whom the figure is a part."""
    course = counted.course
    if counted.dates or course.counted is None or not 0 <= counted.sentence.span.start - course.counted_end <= 1:
        return None
    return course.counted if is_part_of_those_before(counted.text, counted.sentence, counted.place) else None


def _until_then(counted: DatedFigure) -> Window | None:
    day = counted.course.current
    if not day.is_known or any(dated not in counted.told for dated in counted.dates):
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
_THEN = re.compile(r"\b(?:[Uu]p\s+(?:to|until)|[Uu]ntil|[Bb]y)\s+(?:that|this)\s+(?:point|time)\b|\b[Bb]y\s+then\b")
_THEN_WORDS = ("that point", "this point", "that time", "this time", "by then")


def _of_report(counted: DatedFigure) -> Window | None:
    if not counted.told:
        return None
    course, is_by_source = counted.course, counted.told[0] in counted.reports
    is_by_source = is_by_source or was_said(counted.text, counted.told[0])
    if (is_by_source and had_been(counted)) or is_estimated(counted):
        course.reported = Window(None, counted.told[0].window.end)
        return course.reported
    course.reported = Window()
    is_dated = is_year_of_report(counted.text, counted.told[0]) or is_of_publication(counted.text, counted.told[0])
    is_apart = is_by_source or is_dated or not course.current.is_known or is_told_later(counted)
    return Window() if is_apart else course.current


def _days_back(counted: DatedFigure) -> Window | None:
    last = counted.course.current.end
    if not counted.back or last is None or not counted.course.current.is_one_day:
        return None
    first = time_back(counted.back, last)
    return Window(first, last) if first else None


def _as_reported(counted: DatedFigure) -> Window | None:
    if not counted.opens_with(ADDED):
        return None
    day = counted.course.current
    is_count = counted.course.reported is None and not counted.dates and day.is_one_day and had_been(counted)
    return Window(None, day.end) if is_count else counted.course.reported


def _of_no_day(counted: DatedFigure) -> Window | None:
    return Window() if is_of_no_day(counted) else None


def _up_to_heading(counted: DatedFigure) -> Window | None:
    """Return all days up to that of the heading for a count of all until then, where the sentence has no date."""
    course, text, start = counted.course, counted.text, counted.figure.quantity.start
    if not course.under_day or counted.dates or not course.current.is_one_day:
        return None
    is_count = SO_FAR.search(text, max(counted.sentence.span.start, start - 60), counted.sentence.span.end)
    return Window(None, course.current.end) if is_count or is_new_count(text, counted.sentence, counted.figure) else None


@dataclass(frozen=True, slots=True)
class WindowRule:
    """One way for a figure to have days; ``example`` ends in a figure that has those of ``gives`` in a conflict of May 2017."""

    name: str
    why: str
    example: str
    gives: str
    days: Callable[[DatedFigure], Window | None]


#: Tried in this order; the first that gives days, or says that there are none, wins.
WINDOW_RULES = (
    WindowRule(
        "set free",
        "who is set free was captured before",
        "On 12 May, they freed 150 rebels captured in March 2017.",
        "2017-03..2017-03",
        when_captured,
    ),
    WindowRule(
        "told by the way",
        "those whom a monument remembers, or whom a campaign of years killed, are not of the day of what is told",
        "On 12 May 2018, a monument was built for the 30 men who had been killed there.",
        "..",
        _by_the_way,
    ),
    WindowRule(
        "part of a count since a day",
        "the parts of a count have its days",
        "By 20 May, strikes had killed 90 civilians since 12 May, including 20 children.",
        "2017-05-12..2017-05-20",
        since_as_whole,
    ),
    WindowRule(
        "since the conflict began",
        "the conflict is a first day, and its last one or that of a report closes it",
        "On 20 May, SOHR reported that 30 soldiers had been killed since the offensive began.",
        "2017-05-10..2017-05-20",
        since_conflict,
    ),
    WindowRule(
        "since a day",
        "a count since a day goes up to the day of the count",
        "By 20 May, losses since the start of the fighting on 12 May had reached 75 rebels killed.",
        "2017-05-12..2017-05-20",
        since_day,
    ),
    WindowRule(
        "since a day until the telling",
        "a count since a day goes up to the day of the report, or that which the paragraph has come to",
        "On 20 May, the army said that it had lost 60 soldiers killed since April 2017.",
        "2017-04..2017-05-20",
        since_open,
    ),
    WindowRule(
        "since an untold day",
        "a count since something whose day nobody tells goes up to the day of the count",
        "On 12 May, the town fell. They said that 69 men had been killed since the start of the truce.",
        "..2017-05-12",
        since_untold,
    ),
    WindowRule(
        "some days, told by a source",
        "the day of a report is not one of the days that it tells of",
        "On 20 May the minister stated that over 1,000 troops had been killed over just two days.",
        "..",
        _of_some_days,
    ),
    WindowRule(
        "each on a day",
        "people told together and then each on a day have all of those days",
        "The rebels executed three men: Ali and Omar on 12 May and 14 May respectively, and Hassan on 19 May.",
        "2017-05-12..2017-05-19",
        _of_each_day,
    ),
    WindowRule(
        "told earlier",
        "what was announced some time before is not of the day that the sentence tells",
        "On 20 May, they reported 90 deaths, a rise from the 40 deaths announced two months earlier.",
        "..",
        _told_earlier,
    ),
    WindowRule(
        "this year",
        "a count of the year that is on when it is told",
        "On 20 May, the army said that it had killed 20 rebels in firing this year.",
        "2017..2017",
        _this_year,
    ),
    WindowRule(
        "what a report tells",
        "the days that a report tells of go before its own",
        "On 20 May, the army reported that it had killed 138 rebels along the river during 2016.",
        "2016..2016",
        _of_what_is_told,
    ),
    WindowRule(
        "count of a whole",
        "a report counts all until its day: of the whole event, or more than fall in a day",
        "On 20 May, the army said that it had killed 138 rebels during the offensive.",
        "..2017-05-20",
        whole_count,
    ),
    WindowRule(
        "tried for it",
        "the day of a trial is not that of the deed",
        "On 12 May, a man was convicted for the killing of 20 soldiers in March 2017.",
        "2017-03..2017-03",
        tried_for,
    ),
    WindowRule(
        "accused of it",
        "the month of an accusation is not that of the deed",
        "In April 2017, the army accused the rebels of killing 20 soldiers.",
        "..",
        accused_of,
    ),
    WindowRule(
        "days of fighting",
        "days of fighting that end on a day are those up to it",
        "On 14 May, the town fell after four days of fighting that killed 20 rebels.",
        "2017-05-11..2017-05-14",
        days_of_fighting,
    ),
    WindowRule(
        "first days",
        "the first days of the whole event are counted from its first",
        "In the first three days of the offensive, 40 soldiers were killed.",
        "2017-05-10..2017-05-12",
        first_days,
    ),
    WindowRule(
        "it came so long after",
        "what another deed came some days after is of the day so far back",
        "On 14 May, they took the mill. The raid came two days after 28 drivers were abducted.",
        "2017-05-12..2017-05-12",
        came_after,
    ),
    WindowRule(
        "another deed some days before",
        "those killed by what came days before are not of the day counted from it",
        "On 12 May, the army left, three days after a raid on its post killed 22 soldiers.",
        "..",
        before_another_deed,
    ),
    WindowRule(
        "own date",
        "a figure has the date of its clause, or the last one before it",
        "On 12 May, they left, and on 13 May, 20 rebels were killed.",
        "2017-05-13..2017-05-13",
        _of_own_date,
    ),
    WindowRule(
        "date at the end",
        "a date that ends the sentence is that of all who are told before it, where nothing else is",
        "Two men were killed, while four were reported to be injured in shelling by rebels on 18 May.",
        "2017-05-18..2017-05-18",
        _told_at_end,
    ),
    WindowRule(
        "same period",
        "it is the time of the figures told before",
        "On 20 May, the army said it killed 40 rebels during 2016. In the same period, it lost 30 soldiers killed.",
        "2016..2016",
        _of_same_period,
    ),
    WindowRule(
        "part of those before",
        "some of those counted in the sentence before have their days",
        "By 12 May, some 90 rebels had been killed. Among the dead were 20 children.",
        "..2017-05-12",
        _of_those_before,
    ),
    WindowRule(
        "until then",
        "a count up to a point goes up to the day that the paragraph has come to",
        "On 12 May, the town fell. By then, 40 soldiers had been killed.",
        "..2017-05-12",
        _until_then,
    ),
    WindowRule(
        "report",
        "a report is not of the day of what it tells, which was done by then",
        "On 20 May, the UN said it would look into it, since 32 men were now known to have died.",
        "..2017-05-20",
        _of_report,
    ),
    WindowRule(
        "count under a day",
        "under a heading that is one day, a count of all until then goes up to it",
        "They left.\n\n===15 May 2017===\n\nThe town fell. This brought the number of soldiers killed to 14.",
        "..2017-05-15",
        _up_to_heading,
    ),
    WindowRule(
        "number reached",
        "a running number goes up to the day that the paragraph has come to",
        "On 12 May, the town fell. The number of rebels killed there reached 100.",
        "..2017-05-12",
        number_reached,
    ),
    WindowRule(
        "days back",
        "a length of time goes back from the day that the paragraph has come to",
        "On 20 May they fled. Over 40 men had died over the previous two days.",
        "2017-05-18..2017-05-20",
        _days_back,
    ),
    WindowRule(
        "added",
        "what a statement adds is of the days of what it said",
        "On 12 May, the ministry concluded that 30 men died in the strike. It added that 12 were wounded.",
        "..",
        _as_reported,
    ),
    WindowRule(
        "no day",
        "a sum, an example, a part of others and what is told in the present have no day of the paragraph",
        "On 12 May, the town fell. For example, in one attack 20 civilians were killed.",
        "..",
        _of_no_day,
    ),
    WindowRule(
        "paragraph",
        "else the figure is of the day that the paragraph has come to",
        "On 12 May, the town fell. Some 20 rebels were killed.",
        "2017-05-12..2017-05-12",
        lambda counted: counted.course.of_sentence(counted.text, counted.sentence.span),
    ),
)


def window_of(
    text: str, sentence: Sentence, figure: Figure, dates: tuple[Dated, ...], attribution: Attribution | None, course: Days
) -> tuple[Window, int | None]:
    """Return the days that the figure covers, and a length without dates ("over two days")."""
    words = small_letters(text)[sentence.span.start + 1 : sentence.span.end + 1]
    lasting = length_behind(text, sentence, figure.quantity.end, words) or length_before(text, sentence, figure.quantity.start)
    days = length_of(lasting) if lasting else None
    reports = before_source(dates, attribution)
    goes_back = bool(reports) and _BACK.match(text, figure.quantity.end, sentence.span.end) is not None
    told = (*(reports if goes_back else ()), *of_reports(text, dates, attribution))
    back = lasting if lasting and lasting["back"] and days else None
    counted = DatedFigure(text, sentence, figure, dates, attribution, course, reports, told, days, back, words)
    window = _first_told(counted)
    course.last_counted = window, sentence.span.end
    return window, days


def _first_told(counted: DatedFigure) -> Window:
    for rule in WINDOW_RULES:
        window = rule.days(counted)
        if window is not None:
            return window
    return Window()


#: A figure that goes back to an event told before: its day is that event's, not that of the report.
_BACK = re.compile(
    r"[^.;]{0,60}?\b(?:in|during)\s+the\s+(?:air-?strikes?|attack|battle|bombing|massacre|siege|offensive|raid|strike|campaign|war)\b"
)
