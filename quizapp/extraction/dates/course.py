"""What a narrative has come to, and how its days lie to each other.

Which words are dates is ``dates``; the year that the narrative gives to a date is ``left_out_years``; walking through an
article is ``timeline``.
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
    #: The text, and the days told in it, each with its sentence and its words: something may have begun on them.
    text: str = ""
    days_told: list[tuple[PartialDate, Span, Span]] = field(default_factory=list)
    #: Whether the words around the date now read go back before what was told.
    goes_back: bool = False
    #: Whether the paragraph has told of a whole night, after which a morning is that of the next day.
    is_night: bool = False
    #: Whether what was told last was of an evening or a night, after which "until dawn" means that of the next day.
    is_dark: bool = False
    section: Window = field(default_factory=Window)
    #: The first day of a later section that goes on with the narrative: this section comes before it.
    until: PartialDate | None = None
    #: Whether the heading says that the section tells what came before the conflict.
    is_before: bool = False
    #: Whether the heading says that the section tells what came after it.
    is_after: bool = False
    #: Whether a date has been told in this section already.
    section_dated: bool = False
    #: The years that this section has written out, of dates beside the narrative too.
    section_years: list[int] = field(default_factory=list)
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
    #: The date with which the paragraph before ended, where that stands beside the narrative.
    beside_before: PartialDate | None = None
    #: Whether ``main`` is only what the lead tells first, since no infobox gives it.
    is_guessed: bool = False

    def runs_elsewhere(self, year: int) -> bool:
        """Tell whether the section goes on to ``year`` in a time that the lead, which alone is known, does not tell of."""
        start, end, years = self.main.start, self.main.end, self.section_years
        if not self.is_guessed or start is None or end is None or len(years) < _RUN:
            return False
        if max(*years[-_RUN:], year) - min(*years[-_RUN:], year) > _RUNS_ON:
            return False
        return not any(start.year - _AROUND <= one <= end.year + _AROUND for one in years)


#: So many years in a row, no further apart than this, tell of their own time: of a life, or of a war before.
_RUN, _RUNS_ON = 2, 5
#: Years around those of the lead of which the article may still tell.
_AROUND = 2


@lru_cache(maxsize=4096)  # each date is tried in the same few years
def partial(year: int, month: int | None, day: int | None) -> PartialDate | None:
    """Return the date, or None where there is no such day."""
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def is_inside(date: PartialDate, window: Window) -> bool:
    return bool(
        window.start and window.end and window.start.first_day <= date.last_day and date.first_day <= window.end.last_day
    )


def last_told(course: Course) -> PartialDate | None:
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
    return [date for date in dates if date and is_since(date, window.start) and (window.end is None or is_inside(date, window))]


def is_since(date: PartialDate, start: PartialDate) -> bool:
    return date.last_day >= start.first_day


#: Years: how far a conflict that goes on to the present is followed.
_GOING_ON = 40


#: Days after those of an event in which a date without a year is of its year.
STEP_AHEAD = 31
#: Days that a narrative may step back without leaving its year.
STEP_BACK = 60


#: Days before and after the conflict in which a date without a year is still taken for one of its time.
NEAR = 120


#: Days ahead of the last date told in which the narrative may come to the conflict itself.
AHEAD = 335


def nearest_year(parts: Parts, anchor: PartialDate) -> int:
    """Return the year that puts the month and day closest to ``anchor``."""
    if anchor.month is None:
        return anchor.year
    months = (parts.month or anchor.month) - anchor.month
    step = 1 if months < -8 else -1 if months > 9 else 0
    return anchor.year + step or anchor.year


#: Days: a conflict longer than this does not draw dates of the year before into it.
_SHORT = 250


def is_short(window: Window) -> bool:
    return bool(window.start and window.end and window.end.last_day - window.start.first_day <= _SHORT)
