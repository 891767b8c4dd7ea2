"""The year that a narrative gives to a month or day which leaves it out, and the month that it gives to a mere number.

What the narrative has come to is ``course``; what lies before and behind the conflict is ``years_around``.
"""

from __future__ import annotations

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import (
    AHEAD,
    NEAR,
    STEP_AHEAD,
    STEP_BACK,
    Course,
    is_inside,
    is_short,
    is_since,
    last_told,
    nearest_year,
    partial,
    years_inside,
)
from quizapp.extraction.dates.mentions import Parts
from quizapp.extraction.dates.years_around import (
    may_be_near,
    year_after_conflict,
    year_before_conflict,
    year_just_before,
    year_near,
)


def complete(parts: Parts, course: Course) -> PartialDate | None:
    """Return the date that ``parts`` stand for where the narrative has come to ``course``."""
    if parts.month is None and parts.day is not None:  # "on the 25th"
        anchor = course.day or course.any_date or course.main.start
        return _day_of_month(anchor, parts.day, course) if anchor and anchor.month else None
    year = parts.year if parts.year is not None else _infer_year(parts, course)
    return partial(year, parts.month, parts.day) if year else None


def _infer_year(parts: Parts, course: Course) -> int | None:
    """Return the year that the context gives to a month and day: no later one than that which the paragraph runs on to."""
    if course.year is None and course.sentence_year is not None and parts.month:
        return course.sentence_year
    if course.year is None and course.named is not None and course.paragraph_date is None and parts.month:
        same = partial(course.named.year, parts.month, parts.day)
        if same is not None and -1 <= same.last_day - course.named.first_day <= STEP_AHEAD:
            return same.year
    year = _year_walked_to(parts, course) if course.year is not None else _year_of_time(parts, course)
    if year is not None and parts.day and (leads_on := _year_led_on_to(parts, year, course)):
        return leads_on
    if course.year is None and course.ahead is not None and year is not None and parts.day:
        return _year_run_up_to(parts, course.ahead, year)
    return year


def _year_led_on_to(parts: Parts, year: int, course: Course) -> int | None:
    """Return the year that puts a day just behind the one told last, be it beside the narrative, where ``year`` is a leap.

    "The truce was signed on 15 February 2015. On 18 February" in a section on 2014 goes on from the truce.
    """
    day, leap = course.day, partial(year, parts.month, parts.day)
    if day is None or leap is None or abs(leap.first_day - day.first_day) <= NEAR:
        return None
    last = day if course.section_dated and course.any_date == day else None
    for told, ahead in ((course.beside, STEP_BACK), (course.beside_before, STEP_AHEAD), (last, STEP_AHEAD)):
        same = partial(told.year, parts.month, parts.day) if told and told.is_day and told.year != year else None
        if told and same and 0 < same.first_day - told.first_day <= ahead:
            return told.year
    return None


def _year_run_up_to(parts: Parts, ahead: PartialDate, year: int) -> int:
    """Return the year of a day that its paragraph runs on from to ``ahead``: no later one, and the same where that is near."""
    same = partial(ahead.year, parts.month, parts.day)
    is_near = same is not None and 0 <= ahead.first_day - same.last_day <= STEP_BACK
    return ahead.year if year > ahead.year or is_near else year


def _year_of_time(parts: Parts, course: Course) -> int | None:
    """Return the year that the conflict, the section and the dates told before give to a month and day."""
    before = year_before_conflict(parts, course)
    if before is not None:
        return before
    after = year_after_conflict(parts, course) if course.is_after else None
    if after is not None:
        return after
    fitting = years_inside(parts, course.section)
    if fitting:
        return year_just_before(parts, fitting[0], course) or _in_order(fitting, course)
    run_on = _year_run_on_to(parts, course)
    if run_on is not None:
        return run_on
    fitting = years_inside(parts, course.main)
    if fitting and (beyond := _year_beyond(parts, fitting[-1], course)) is not None:
        return beyond
    if fitting:
        return year_just_before(parts, fitting[0], course) or _in_order(fitting, course)
    near = year_near(parts, course.main) if may_be_near(course) else None
    if near is not None:
        return near
    anchor = last_told(course) or course.main.end or course.main.start
    if course.day and anchor and anchor.month is None and anchor.year == course.day.year:
        anchor = course.day  # "In November, it fell. By the end of 2022, they had more. In January"
    return _year_behind(parts, nearest_year(parts, anchor), course) if anchor else None


def _year_behind(parts: Parts, year: int, course: Course) -> int:
    """Return the year after ``year`` where that leads from the conflict to before it, and just behind it is nearer."""
    told, start, end = course.any_date, course.main.start, course.main.end
    same, ahead = partial(year, parts.month, parts.day), partial(year + 1 or 1, parts.month, parts.day)
    if not (told and start and end and same and ahead) or course.goes_back or told.last_day < start.first_day:
        return year
    before, behind = start.first_day - same.last_day, ahead.first_day - end.last_day
    return ahead.year if 0 < behind < before and behind <= STEP_BACK else year


def _year_run_on_to(parts: Parts, course: Course) -> int | None:
    """Return the year beside the last date told in this section where that lies before or after the conflict."""
    told, start, end = course.any_date, course.main.start, course.main.end
    if told is None or start is None or end is None or not course.section_dated:
        return None
    is_behind = told.first_day > end.last_day
    if not is_behind and not _is_of_time_before(parts, told, course):
        return None
    if is_behind and (near := _back_from_far(parts, told, course)) is not None:
        return near
    if course.runs_elsewhere(told.year):
        day = course.day
        is_later = told.month is None and day and day.year in course.section_years and day.year - told.year > 1
        return nearest_year(parts, day if is_later and day else told)
    if told.month is not None:
        return _year_beside(parts, course)
    return told.year if is_behind and told == course.paragraph_date else None


def _back_from_far(parts: Parts, told: PartialDate, course: Course) -> int | None:
    """Return the year of the conflict for a paragraph that begins behind a date many years after it, told in passing."""
    end = course.main.end
    if end is None or told.year - end.year <= _FAR or course.paragraph_date is not None:
        return None
    if sum(year - end.year > _FAR for year in course.section_years) > 1:
        return None
    return year_near(parts, course.main)


#: Years: what is told so long after the conflict is another time than its days.
_FAR = 10


def _is_of_time_before(parts: Parts, told: PartialDate, course: Course) -> bool:
    """Tell whether the narrative stands in a year before the conflict, and has not come to a short one."""
    start = course.main.start
    if start is None or told.last_day >= start.first_day or told.year == start.year:
        return False
    return course.is_guessed or not (is_short(course.main) and years_inside(parts, course.main))


def _year_beyond(parts: Parts, last: PartialDate, course: Course) -> int | None:
    """Return the year that puts a day just behind the conflict, where the last such day within it would lead far back."""
    told = course.any_date
    return _year_beside(parts, course) if told and last.last_day < told.first_day - STEP_BACK else None


def _year_beside(parts: Parts, course: Course) -> int | None:
    """Return the year that puts a day near the last date told in this section, None where that is not told to the month."""
    told = course.any_date
    if not course.section_dated or told is None or told.month is None:
        return None
    year = nearest_year(parts, told)
    date = partial(year, parts.month, parts.day)
    return year if date and told.first_day - STEP_BACK <= date.last_day and date.first_day <= told.last_day + NEAR else None


def _in_order(fitting: list[PartialDate], course: Course) -> int:
    """Return the year of the first date that keeps the order of the narrative."""
    told = last_told(course) if course.any_date else None
    if told is None:
        return fitting[0].year
    found = next((date for date in fitting if date.last_day >= told.first_day - STEP_BACK), fitting[-1])
    return _before_next_section(found, told, course).year


#: Days: a section on another place or matter may go back so far, where the next one tells of earlier days than it would.
_ASIDE = 200


def _before_next_section(found: PartialDate, told: PartialDate, course: Course) -> PartialDate:
    """Return ``found``, or that day of the year before where the later sections leave no other."""
    until, before = course.until, partial(found.year - 1 or -1, found.month, found.day)
    start = course.main.start
    if until is None or before is None or start is None or found.first_day <= until.first_day:
        return found
    if not is_since(before, start) or told.first_day > until.first_day or told.first_day - before.last_day > _ASIDE:
        return found
    return before


#: Months back from the last date told that are a step into the next year, where nothing says that the narrative goes back.
_INTO_NEXT_YEAR = 6


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
        if any(is_inside(date, one) and (date.year <= told.year or is_short(one)) for one in (course.section, course.main))
    ]


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
    return told.first_day - STEP_BACK <= date.last_day and date.first_day <= told.last_day + AHEAD


def _day_of_month(anchor: PartialDate, day: int, course: Course) -> PartialDate | None:
    """Return the day of that number in the month of ``anchor``, or in the one beside it that keeps the order of the narrative.

    A section of a few days that its heading dates draws it in; after "until 5 May" it may be a day on the way there; a
    number far below that of the last day is of the next month.
    """
    same = partial(anchor.year, anchor.month, day)
    around = [same, *(_in_month(anchor, step, day) for step in (1, -1))]
    if is_short(course.section):
        drawn = next((one for one in around if one and is_inside(one, course.section)), None)
        if drawn is not None:
            return drawn
    if course.day_before_limit is not None and course.day == anchor:
        on_the_way = Window(course.day_before_limit, anchor)
        return next((one for one in around if one and is_inside(one, on_the_way)), same)
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
