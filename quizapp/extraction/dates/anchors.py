"""Which day a relative date may count from: what a heading takes away, and what it leaves.

The walk through the article is ``timeline``'s; what an expression counts is ``relative_dates``'.
"""

from __future__ import annotations

import re

from quizapp.domain.article import Section
from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.mentions import Mention, Shift
from quizapp.extraction.dates.relative_dates import find_relative_dates

#: Days: in a conflict no longer than this the sections part hours, and a day of it holds across their headings.
_SHORT = 4
#: The level of the headings that part an article's chapters.
CHAPTER = 2
#: What surely leads on from a day told before a heading; "that night" may mean another.
_LEADS_ON = re.compile(r"\b(?:same|next|following|later)\b", re.IGNORECASE)


def open_section(text: str, section: Section, course: Course) -> None:
    """Set the anchor anew: the day in the heading, or none.

    The last day stays in a subsection, in a short conflict, and where the section begins with a distance ("The next day");
    a day of the conflict that the last paragraph told stays for words that surely lead on from it.
    """
    if course.section.is_one_day:
        if not _leads_to_heading(text, section, course):
            course.anchor = course.section.start
        course.is_approximate = course.is_across = False
    elif section.level <= CHAPTER and not _is_short(course) and not _opens_relative(text, section):
        course.is_across = course.paragraph_day is not None and _is_inside(course.anchor, course.main)
        course.anchor = course.anchor if course.is_across else None
        course.previous_paragraph_day = None


def _leads_to_heading(text: str, section: Section, course: Course) -> bool:
    """Tell whether the section opens with "The next day", which is the heading's, counted from the section before."""
    before, start = course.anchor, course.section.start
    if before is None or start is None or not before.is_day or start.first_day - before.first_day != 1:
        return False
    opening = _opening_distance(text, section)
    return opening is not None and (opening.unit, opening.amount) == ("day", 1)


def open_beside(text: str, section: Section, course: Course) -> None:
    """Let only words that surely lead on count from the subsection before this one, in a conflict of more than a few days."""
    if not (course.section.is_one_day or _is_short(course) or _opens_relative(text, section)):
        course.is_across = course.anchor is not None


def is_too_far(text: str, mention: Mention, course: Course) -> bool:
    """Tell whether a distance that may count from any day has only one before the heading to count from."""
    shift = mention.shift
    if shift is None or not course.is_across or shift.any_precision or shift.from_conflict or shift.is_ordinal:
        return False
    return shift.unit not in {"month", "year"} and not _LEADS_ON.search(mention.span.of(text))


def _is_short(course: Course) -> bool:
    """Tell whether the anchor is a day of a conflict of a few days."""
    main = course.main
    if main.start is None or main.end is None or not _is_inside(course.anchor, main):
        return False
    return main.end.last_day - main.start.first_day < _SHORT


def _is_inside(day: PartialDate | None, main: Window) -> bool:
    if day is None or main.start is None or main.end is None:
        return False
    return main.start.first_day <= day.first_day <= main.end.last_day


def _opens_relative(text: str, section: Section) -> bool:
    return _opening_distance(text, section) is not None


def _opening_distance(text: str, section: Section) -> Shift | None:
    """Return the distance with which the section opens: "The next day"; None where it opens otherwise."""
    if not section.paragraphs:
        return None
    first = section.paragraphs[0].sentences[0]
    opening = next(iter(find_relative_dates(text, first.start, first.end)), None)
    return opening.shift if opening is not None and opening.span.start == first.start else None
