"""The days that the headings of an article name, each for its section and those below it.

Walking through the sections is ``timeline``; which words are dates is ``dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.article import Section
from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.course import AHEAD, NEAR, Course, is_inside
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.named_days import is_name_of_day
from quizapp.extraction.dates.resolving import absolute


def read_headings(
    sections: Sequence[Section], main: Window, *, is_guessed: bool = False
) -> Iterator[tuple[Window, Dated | None]]:
    """Yield for each section the days of its heading, or of that of the section around it, and the heading's own date.

    ``is_guessed`` where ``main`` is only what the lead tells, which may be the first of the days.
    """
    ahead = AHEAD if is_guessed else NEAR
    around: list[tuple[int, Window]] = []
    for section in sections:
        while around and around[-1][0] >= section.level:
            around.pop()
        above = around[-1][1] if around else Window()
        found = _date_in(section.heading, above if above.is_closed else main, ahead) or _year_in(section.heading, main)
        around.append((section.level, found[0] if found else above))
        yield around[-1][1], _placed(section, *found) if found else None


def _placed(section: Section, window: Window, certainty: Certainty, words: Span) -> Dated | None:
    """Return the date at its place in the text."""
    if section.heading_span is None:
        return None
    start = section.heading_span.start
    return Dated(Span(start + words.start, start + words.end), window, certainty)


def _date_in(heading: str, main: Window, ahead: int) -> tuple[Window, Certainty, Span] | None:
    """Return the first days that a heading names, how they are known, and where its words stand in it."""
    if "]]" in heading:
        return None  # the rest of a broken image, no heading
    if not _TELLS_TIME.search(heading):
        return None
    lead = _LEAD if _MONTHS.fullmatch(heading) else ""
    words = lead + heading
    for mention in find_dates(words, 0, len(words)):
        course = Course(main, any_date=main.start)
        if is_name_of_day(words, mention, course):
            continue
        read = absolute(mention, course)
        if read and read[0].is_closed and (mention.states_year or _is_near(read[0], main, ahead)):
            return *read, Span(max(0, mention.span.start - len(lead)), mention.span.end - len(lead))
    return None


#: Put before a month that is all of a heading, since a month alone is no date elsewhere.
_LEAD = "in "


def _year_in(heading: str, main: Window) -> tuple[Window, Certainty, Span] | None:
    """Return the year that is all of a heading, or that of the conflict with which it ends: "Orland 2017"."""
    match = _YEAR.search(heading)
    if match is None:
        return None
    year = PartialDate(int(match.group()))
    if match.start() and not is_inside(year, main):
        return None
    return Window(year, year), Certainty.STATED, Span(*match.span())


_YEAR = re.compile(r"(?:\A|(?<=[a-z]\s)|(?<=[a-z],\s)|(?<=\())(?:1[0-9]{3}|20[0-9]{2})(?=\)?\Z)")


def _is_near(days: Window, main: Window, ahead: int) -> bool:
    """Tell whether the months of a heading touch the time around them, which gave them their year."""
    start, end = main.start, main.end
    if start is None or days.start is None or days.end is None:
        return False
    return days.end.last_day >= start.first_day - NEAR and (end is None or days.start.first_day <= end.last_day + ahead)


#: Without a numeral or a month a heading names no days.
_TELLS_TIME = re.compile(r"\d|January|February|March|April|May|June|July|August|September|October|November|December")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: A heading that is a month or two, or what befell then: "March events", "July–August army assault", but not "March to Karn".
_MONTHS = re.compile(
    rf"{_MONTH}(?:\s*(?:[–—-]|and|to)\s*{_MONTH})?(?:\s+(?:(?!to\b)[\w'’-]+\s+){{0,3}}?(?:events?|incidents?|fighting|clash(?:es)?|"
    r"raids?|attacks?|(?:counter-?)?offensives?|battles?|assaults?|advances?|bombings?|bombardments?|shelling|air-?strikes?|"
    r"uprising|rebellion|coup|protests?|riots?|massacres?|killings?|ambush(?:es)?|campaign|operations?|crisis|violence|"
    r"cease-?fires?|truce|talks|negotiations|withdrawal|retreat|escalation|landings?|siege|capture|elections?)\b.*)?"
)
