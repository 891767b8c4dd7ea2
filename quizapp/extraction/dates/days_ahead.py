"""The year that a text writes out behind days without one: "On 13 April … On 3 May 2022", or in a later section.

What the days before get from it is ``left_out_years``'; which words are dates is ``dates``'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.article import Section
from quizapp.domain.facts import Window
from quizapp.domain.partial_date import MONTHS, PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.course import partial

_MONTH = "|".join(MONTHS)
_DAY = re.compile(
    rf"\b(?=[\dA-Z])(?:(?P<day>\d{{1,2}})\s(?P<month>{_MONTH})|(?P<month2>{_MONTH})\s(?P<day2>\d{{1,2}})\b(?!\s(?:{_MONTH})))"
    r"(?:,?\s(?P<year>[12]\d{3})\b)?"
)


def year_ahead(text: str, paragraph: Span, main: Window) -> PartialDate | None:
    """Return the first day of ``paragraph`` that has its year, where days without one stand before it and run on to it.

    None for a conflict within one year, which leaves no choice, and where any other year stands before that day.
    """
    start, end = main.start, main.end
    if start is None or (end is not None and end.year == start.year):
        return None
    last = (0, 0)
    for match in _DAY.finditer(text, paragraph.start, paragraph.end):
        day = (MONTHS.index(match["month"] or match["month2"]) + 1, int(match["day"] or match["day2"]))
        if day < last or (last != (0, 0) and day[0] - last[0] > _FURTHEST):
            return None
        if match["year"]:
            before = last != (0, 0) and not _YEAR.search(text, paragraph.start, match.start("year"))
            return partial(int(match["year"]), *day) if before else None
        last = day
    return None


#: Months from one day of such a paragraph to the next.
_FURTHEST = 8
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")


def first_days_told(text: str, sections: Sequence[Section], windows: Sequence[Window]) -> list[PartialDate | None]:
    """Return the first day that each section surely tells: that of its heading, or one with its year in its first paragraph.

    ``windows`` are the days of the headings. None for a section that has neither.
    """
    days: list[PartialDate | None] = []
    for section, window in zip(sections, windows, strict=True):
        first = section.paragraphs[0].span if section.paragraphs else None
        days.append(window.start if window.is_closed else _first_with_year(text, first) if first else None)
    return days


def _first_with_year(text: str, paragraph: Span) -> PartialDate | None:
    """Return the first day that the paragraph tells where that has its year, and no other year stands before it."""
    match = _DAY.search(text, paragraph.start, paragraph.end)
    if match is None or not match["year"] or _YEAR.search(text, paragraph.start, match.start("year")):
        return None
    return partial(int(match["year"]), MONTHS.index(match["month"] or match["month2"]) + 1, int(match["day"] or match["day2"]))
