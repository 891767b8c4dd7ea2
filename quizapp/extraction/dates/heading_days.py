"""The days that the headings of an article name, each for its section and those below it.

Walking through the sections is ``timeline``; which words are dates is ``dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.article import Section
from quizapp.domain.facts import Window
from quizapp.extraction.dates.course import NEAR, Course
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.named_days import is_name_of_day
from quizapp.extraction.dates.resolving import absolute


def section_windows(sections: Sequence[Section], main: Window) -> Iterator[Window]:
    """Yield the days that each heading names, or the heading of the section around it."""
    around: list[tuple[int, Window]] = []
    for section in sections:
        while around and around[-1][0] >= section.level:
            around.pop()
        above = around[-1][1] if around else Window()
        window = _section_window(section.heading, above if above.is_closed else main)
        around.append((section.level, window if window.is_known else above))
        yield around[-1][1]


def _section_window(heading: str, main: Window) -> Window:
    """Return the days that a heading such as "Initial advances (3 August – 1 October 2022)" names."""
    if "]]" in heading:
        return Window()  # the rest of a broken image, no heading
    if not _TELLS_TIME.search(heading):
        return Window()
    words = f"in {heading}" if _MONTHS.fullmatch(heading) else heading
    for mention in find_dates(words, 0, len(words)):
        course = Course(main, any_date=main.start)
        if is_name_of_day(words, mention, course):
            continue
        read = absolute(mention, course)
        if read and read[0].is_closed and (mention.states_year or _is_near(read[0], main)):
            return read[0]
    return Window()


def _is_near(days: Window, main: Window) -> bool:
    """Tell whether the months of a heading touch the time around them, which gave them their year."""
    start, end = main.start, main.end
    if start is None or days.start is None or days.end is None:
        return False
    return days.end.last_day >= start.first_day - NEAR and (end is None or days.start.first_day <= end.last_day + NEAR)


#: Without a numeral or a month a heading names no days.
_TELLS_TIME = re.compile(r"\d|January|February|March|April|May|June|July|August|September|October|November|December")
#: A heading that is a month.
_MONTHS = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)")
