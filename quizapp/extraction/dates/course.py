"""What a narrative has come to, and the year that it gives to a date which leaves it out.

Which words are dates is ``dates``; which dates stand beside the narrative is ``asides``; walking through an article is
``timeline``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.mentions import Parts


@dataclass(slots=True)
class Course:
    """What the narrative has come to: the last day, the last date of any precision, and the year in force."""

    main: Window
    #: Words of the title: what "the battle" and "the siege" mean.
    kinds: frozenset[str] = frozenset()
    day: PartialDate | None = None
    #: The day that "the next day" counts from: no heading and no vaguer date stands between.
    anchor: PartialDate | None = None
    #: Whether the anchor stands in the section before, so that only words that surely lead on count from it.
    is_across: bool = False
    #: Whether the anchor is only about right.
    is_approximate: bool = False
    any_date: PartialDate | None = None
    #: The day told before the last one, where that was only a limit ahead: "until 5 May".
    day_before_limit: PartialDate | None = None
    #: A year said in this paragraph, or in this section.
    year: int | None = None
    #: Whether that year was said in this very sentence.
    is_year_fresh: bool = False
    #: The first date of this paragraph that gives its year, where all days before it run on to it.
    ahead: PartialDate | None = None
    #: The day on which an offensive, a landing or the like was last said to begin, and the sentence that says so.
    began: PartialDate | None = None
    began_in: Span | None = None
    #: Whether the words around the date now read go back before what was told.
    goes_back: bool = False
    #: Whether the paragraph has told of a whole night, after which a morning is that of the next day.
    is_night: bool = False
    section: Window = field(default_factory=Window)
    #: The first day of a later section that goes on with the narrative: this section comes before it.
    until: PartialDate | None = None
    #: Whether the heading says that the section tells what came before the conflict.
    is_before: bool = False
    #: Whether the heading says that the section tells what came after it.
    is_after: bool = False
    #: Whether a date has been told in this section already.
    section_dated: bool = False
    paragraph_start: int = 0
    #: The sentence that is being read.
    sentence: Span | None = None
    paragraph_day: PartialDate | None = None
    #: The last date of any precision in this paragraph.
    paragraph_date: PartialDate | None = None
    previous_paragraph_day: PartialDate | None = None
    #: A mere year of the conflict told before in this sentence: "throughout 2006 with a battle fought in March".
    sentence_year: int | None = None
    #: The day or month in brackets behind the event that the paragraph has named: "the Battle of Tarn (1–3 July 1863)".
    named: PartialDate | None = None
    #: The date told last, where it stands beside the narrative: "that year" means it nonetheless.
    beside: PartialDate | None = None


@lru_cache(maxsize=4096)  # each date is tried in the same few years
def partial(year: int, month: int | None, day: int | None) -> PartialDate | None:
    """Return the date, or None where there is no such day."""
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _inside(date: PartialDate, window: Window) -> bool:
    return bool(
        window.start and window.end and window.start.first_day <= date.last_day and date.first_day <= window.end.last_day
    )


def _infer_year(parts: Parts, course: Course) -> int | None:
    """Return the year that the context gives to a month and day: no later one than that which the paragraph runs on to."""
    if course.year is None and course.sentence_year is not None and parts.month:
        return course.sentence_year
    if course.year is None and course.named is not None and course.paragraph_date is None and parts.month:
        same = partial(course.named.year, parts.month, parts.day)
        if same is not None and -1 <= same.last_day - course.named.first_day <= _STEP_AHEAD:
            return same.year
    year = _year_walked_to(parts, course) if course.year is not None else _year_of_time(parts, course)
    if course.year is None and course.ahead is not None and year is not None and parts.day:
        return _year_run_up_to(parts, course.ahead, year)
    return year


def _year_run_up_to(parts: Parts, ahead: PartialDate, year: int) -> int:
    """Return the year of a day that its paragraph runs on from to ``ahead``: no later one, and the same where that is near."""
    same = partial(ahead.year, parts.month, parts.day)
    is_near = same is not None and 0 <= ahead.first_day - same.last_day <= _STEP_BACK
    return ahead.year if year > ahead.year or is_near else year


def _year_of_time(parts: Parts, course: Course) -> int | None:
    """Return the year that the conflict, the section and the dates told before give to a month and day."""
    before = _year_before_conflict(parts, course)
    if before is not None:
        return before
    after = _year_after_conflict(parts, course) if course.is_after else None
    if after is not None:
        return after
    fitting = years_inside(parts, course.section)
    if fitting:
        return _year_just_before(parts, fitting[0], course) or _in_order(fitting, course)
    run_on = _year_run_on_to(parts, course)
    if run_on is not None:
        return run_on
    fitting = years_inside(parts, course.main)
    if fitting and (beyond := _year_beyond(parts, fitting[-1], course)) is not None:
        return beyond
    if fitting:
        return _year_just_before(parts, fitting[0], course) or _in_order(fitting, course)
    near = _year_near(parts, course.main) if not course.section_dated or _is_far(course) else None
    if near is not None:
        return near
    anchor = _last_told(course) or course.main.end or course.main.start
    return _year_behind(parts, _nearest_year(parts, anchor), course) if anchor else None


def _year_behind(parts: Parts, year: int, course: Course) -> int:
    """Return the year after ``year`` where that leads from the conflict to before it, and just behind it is nearer."""
    told, start, end = course.any_date, course.main.start, course.main.end
    same, ahead = partial(year, parts.month, parts.day), partial(year + 1 or 1, parts.month, parts.day)
    if not (told and start and end and same and ahead) or course.goes_back or told.last_day < start.first_day:
        return year
    before, behind = start.first_day - same.last_day, ahead.first_day - end.last_day
    return ahead.year if 0 < behind < before and behind <= _STEP_BACK else year


def _year_run_on_to(parts: Parts, course: Course) -> int | None:
    """Return the year beside the last date told in this section where that lies after the conflict."""
    told, end = course.any_date, course.main.end
    if told is None or end is None or told.first_day <= end.last_day:
        return None
    if told.month is None:
        return told.year if told == course.paragraph_date else None
    return _year_beside(parts, course)


def _year_beyond(parts: Parts, last: PartialDate, course: Course) -> int | None:
    """Return the year that puts a day just behind the conflict, where the last such day within it would lead far back."""
    told = course.any_date
    return _year_beside(parts, course) if told and last.last_day < told.first_day - _STEP_BACK else None


def _year_beside(parts: Parts, course: Course) -> int | None:
    """Return the year that puts a day near the last date told in this section, None where that is not told to the month."""
    told = course.any_date
    if not course.section_dated or told is None or told.month is None:
        return None
    year = _nearest_year(parts, told)
    date = partial(year, parts.month, parts.day)
    return year if date and told.first_day - _STEP_BACK <= date.last_day and date.first_day <= told.last_day + _NEAR else None


#: Days: the first such day within a conflict is not meant this long after what is told of its beginning.
_LONG_AFTER = 180


def _year_just_before(parts: Parts, fitting: PartialDate, course: Course) -> int | None:
    """Return the year that puts a day just before the conflict, where the narrative stands at its beginning."""
    start, told = course.main.start, course.any_date
    if start is None or not start.is_day or told is None or not parts.day or fitting.first_day - told.last_day < _LONG_AFTER:
        return None
    before = partial(start.year, parts.month, parts.day)
    if before is None or abs(told.first_day - start.first_day) > _STEP_BACK:
        return None
    return start.year if 0 < start.first_day - before.last_day <= _STEP_BACK else None


def _last_told(course: Course) -> PartialDate | None:
    """Return the last date told; a mere year only where it leads on from the last day, or is of the conflict's time."""
    last, day, start = course.any_date, course.day, course.main.start
    if last is None or last.month is not None:
        return last or day
    if day is not None:
        return last if abs(last.year - day.year) <= 1 else day
    return None if start and abs(last.year - start.year) > _SAME_TIME else last


#: Years: a mere year further from the conflict than this tells of another time.
_SAME_TIME = 50


def years_inside(parts: Parts, window: Window) -> list[PartialDate]:
    """Return the dates in ``window`` that the month and day can stand for, one a year; a window may still go on."""
    if window.start is None:
        return []
    last = window.end.year if window.end else window.start.year + _GOING_ON
    dates = (partial(year, parts.month, parts.day) for year in range(window.start.year, last + 1) if year)
    return [date for date in dates if date and _since(date, window.start) and (window.end is None or _inside(date, window))]


def _since(date: PartialDate, start: PartialDate) -> bool:
    return date.last_day >= start.first_day


#: Years: how far a conflict that goes on to the present is followed.
_GOING_ON = 40

#: Days after those of an event in which a date without a year is of its year.
_STEP_AHEAD = 31
#: Days that a narrative may step back without leaving its year.
_STEP_BACK = 60


def _in_order(fitting: list[PartialDate], course: Course) -> int:
    """Return the year of the first date that keeps the order of the narrative."""
    told = _last_told(course) if course.any_date else None
    if told is None:
        return fitting[0].year
    found = next((date for date in fitting if date.last_day >= told.first_day - _STEP_BACK), fitting[-1])
    return _before_next_section(found, told, course).year


#: Days: a section on another place or matter may go back so far, where the next one tells of earlier days than it would.
_ASIDE = 200


def _before_next_section(found: PartialDate, told: PartialDate, course: Course) -> PartialDate:
    """Return ``found``, or that day of the year before where the later sections leave no other."""
    until, before = course.until, partial(found.year - 1 or -1, found.month, found.day)
    start = course.main.start
    if until is None or before is None or start is None or found.first_day <= until.first_day:
        return found
    if not _since(before, start) or told.first_day > until.first_day or told.first_day - before.last_day > _ASIDE:
        return found
    return before


#: Days before and after the conflict in which a date without a year is still taken for one of its time.
_NEAR = 120


def _is_far(course: Course) -> bool:
    """Tell whether the narrative has run on to another time, as to an anniversary."""
    end = course.main.end
    return bool(course.day and end and course.day.first_day - end.last_day > 400)


def _year_near(parts: Parts, window: Window) -> int | None:
    """Return the year that puts the month and day shortly before or after ``window``, nearest to it."""
    if window.start is None or window.end is None or not window.start.month:
        return None
    dates = (partial(year, parts.month, parts.day) for year in range(window.start.year, window.end.year + 2) if year)
    away = [(_days_away(date, window.start, window.end), date.year) for date in dates if date]
    days, year = min(away, default=(_NEAR + 1, 0))
    return year if days <= _NEAR else None


def _days_away(date: PartialDate, start: PartialDate, end: PartialDate) -> int:
    """Return how many days ``date`` lies before ``start`` or after ``end``."""
    return max(start.first_day - date.last_day, date.first_day - end.last_day, 0)


def _nearest_year(parts: Parts, anchor: PartialDate) -> int:
    """Return the year that puts the month and day closest to ``anchor``."""
    if anchor.month is None:
        return anchor.year
    months = (parts.month or anchor.month) - anchor.month
    step = 1 if months < -8 else -1 if months > 8 else 0
    return anchor.year + step or anchor.year


#: Months back from the last date told that are a step into the next year, where nothing says that the narrative goes back.
_INTO_NEXT_YEAR = 6
#: Days ahead of the last date told in which the narrative may come to the conflict itself.
_AHEAD = 335


def _year_walked_to(parts: Parts, course: Course) -> int | None:
    """Return the year in which a paragraph that has given a year comes to the month and day.

    A narrative goes forward: into the days of the conflict where they are near, else over a New Year rather than half a
    year back, unless the pluperfect or "earlier" says so.
    """
    assert course.year is not None
    told = _told_in_year(course)
    if told is None:
        return course.year
    months = (parts.month or told.month or 1) - (told.month or parts.month or 1)
    if course.goes_back:
        return (told.year - 1 or -1) if months >= _INTO_NEXT_YEAR else told.year
    if told.month is None and course.is_year_fresh:  # "In 2011 it had a siege, which ended on October 20"
        return told.year
    years = _years_in_conflict(parts, told, course)
    same = partial(told.year, parts.month, parts.day)
    if told.month and same and same.last_day >= told.first_day:  # only to the days of the conflict does it step back
        return years[0] if years and years[0] <= told.year else told.year
    if years:
        return years[0]
    return (told.year + 1 or 1) if months <= -_INTO_NEXT_YEAR else told.year


def _years_in_conflict(parts: Parts, told: PartialDate, course: Course) -> list[int]:
    """Return the years near ``told`` that put the month and day into the section's or the conflict's days, best first."""
    dates = (partial(told.year + step, parts.month, parts.day) for step in (0, 1, -1) if told.year + step)
    near = [date for date in dates if date and _follows(date, told)]
    return [
        date.year
        for date in near
        if any(_inside(date, one) and (date.year <= told.year or _is_short(one)) for one in (course.section, course.main))
    ]


#: Days: a conflict longer than this does not draw dates of the year before into it.
_SHORT = 250


def _is_short(window: Window) -> bool:
    return bool(window.start and window.end and window.end.last_day - window.start.first_day <= _SHORT)


def _year_before_conflict(parts: Parts, course: Course) -> int | None:
    """Return the year of a date on the way to a long conflict, where the narrative has come to the year before its start.

    A month or day told first in a section on what came before the conflict is the last one of that name before it.
    """
    told, start = _last_told(course), course.main.start
    if start is None or (_is_short(course.main) and not course.is_before):
        return None
    if course.is_before and (told is None or (told.month is None and told.year <= start.year)):
        return _year_up_to(parts, course.main)
    if not course.section_dated or told is None or told.month is None:
        return None
    date = partial(told.year, parts.month, parts.day)
    if date is None or not 0 < start.first_day - told.last_day < _AHEAD:
        return None
    on_the_way = told.first_day - _STEP_BACK <= date.first_day and date.last_day < start.first_day
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


def _year_after_conflict(parts: Parts, course: Course) -> int | None:
    """Return the year of the first such month or day from the end of the conflict on, or from what is told after it."""
    told, end = course.any_date, course.main.end
    if end is None or end.month is None or parts.month is None:
        return None
    floor, year = end.first_day - _STILL, end.year
    if course.section_dated:
        if told is None or told.month is None or told.first_day <= end.last_day or course.goes_back:
            return None
        before = (partial(told.year - step or -1, parts.month, parts.day) for step in (0, 1))
        if any(floor <= date.last_day < told.first_day for date in before if date):
            return None  # it may go back to the days right after the conflict
        floor, year = told.first_day - _STEP_BACK, told.year
    dates = (partial(year + step or 1, parts.month, parts.day) for step in (0, 1))
    return next((date.year for date in dates if date and date.last_day >= floor), None)


def _told_in_year(course: Course) -> PartialDate | None:
    """Return the last date told since the paragraph gave its year, or that year."""
    assert course.year is not None
    last = course.paragraph_date
    if last and (last.month or last.year == course.year):
        return last
    if course.day and course.day.year == course.year:
        return course.day
    return partial(course.year, None, None)


def _follows(date: PartialDate, told: PartialDate) -> bool:
    return told.first_day - _STEP_BACK <= date.last_day and date.first_day <= told.last_day + _AHEAD


def complete(parts: Parts, course: Course) -> PartialDate | None:
    """Return the date that ``parts`` stand for where the narrative has come to ``course``."""
    if parts.month is None and parts.day is not None:  # "on the 25th"
        anchor = course.day or course.any_date or course.main.start
        return _day_of_month(anchor, parts.day, course) if anchor and anchor.month else None
    year = parts.year if parts.year is not None else _infer_year(parts, course)
    return partial(year, parts.month, parts.day) if year else None


def _day_of_month(anchor: PartialDate, day: int, course: Course) -> PartialDate | None:
    """Return the day of that number in the month of ``anchor``, or in the one beside it that keeps the order of the narrative.

    A section of a few days that its heading dates draws it in; after "until 5 May" it may be a day on the way there; a
    number far below that of the last day is of the next month.
    """
    same = partial(anchor.year, anchor.month, day)
    around = [same, *(_in_month(anchor, step, day) for step in (1, -1))]
    if _is_short(course.section):
        drawn = next((one for one in around if one and _inside(one, course.section)), None)
        if drawn is not None:
            return drawn
    if course.day_before_limit is not None and course.day == anchor:
        on_the_way = Window(course.day_before_limit, anchor)
        return next((one for one in around if one and _inside(one, on_the_way)), same)
    ahead = around[1]
    if (
        anchor.day
        and anchor.day - day > _MONTH_TURNS
        and ahead
        and course.main.end
        and ahead.first_day <= course.main.end.last_day + _NEAR_END
    ):
        return ahead
    return same


#: Days: a bare number so far below the last one told is of the next month, up to so long after the conflict.
_MONTH_TURNS, _NEAR_END = 20, 31


def _in_month(anchor: PartialDate, step: int, day: int) -> PartialDate | None:
    """Return the day of that number in the month ``step`` after that of ``anchor``."""
    assert anchor.month is not None
    months = anchor.month - 1 + step
    year = anchor.year + months // 12
    return partial(year, months % 12 + 1, day) if year else None
