"""Days that a sentence tells by both their ends: a range with its end in words, fighting that went on until another day.

The order of all ways to have days is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.windows.dated_figures import DatedFigure
from quizapp.extraction.dates.dated import Dated

#: From the first day of a range to the last one, which has words of its own: "until its surrender on 9 May".
_TO_LAST = re.compile(r",?\s+(?:(?:and\s+)?(?P<until>up\s+to|until|till|to|through)|and)\s+(?:(?!and\b)[\w'’-]+\s+){1,9}")
#: Words before a first day: "from the start of the siege on 12 May".
_FROM = re.compile(r"\b(?:[Ff]rom|[Bb]etween)\s+(?:(?:the|its|their)\s+(?:[\w'’-]+\s+){1,6})?\Z")
_UNTIL_WORDS = ("from ", "between ")
#: Characters before a day in which the words that lead in a range stand.
_REACH = 60


def range_in_words(counted: DatedFigure) -> Window | None:
    """Return the days of "from 3 May until its surrender on 9 May"."""
    if len(counted.dates) < len(_ENDS) or not holds_any(counted.words, _UNTIL_WORDS):
        return None
    for one, other in zip(counted.dates, counted.dates[1:], strict=False):
        window = _between(one, other) if one.window.start == one.window.end or one.window.end is None else None
        if window and _is_range(counted, one, other) and _is_own(counted, one, other):
            return window
    return None


#: A range has two.
_ENDS = ("first", "last")


def _is_range(counted: DatedFigure, one: Dated, other: Dated) -> bool:
    gap = _TO_LAST.fullmatch(counted.text, one.span.end, other.span.start)
    if gap is None:
        return False
    lead = counted.text[max(counted.sentence.span.start, one.span.start - _REACH) : one.span.start]
    words = counted.text[one.span.start : one.span.start + len("between ")].lower()
    is_led = words.startswith(_UNTIL_WORDS) or _FROM.search(lead) is not None
    is_between = words.startswith("between") or "etween " in lead
    return is_led and is_between is (gap["until"] is None)


def _between(one: Dated, other: Dated) -> Window | None:
    """Return the days from the first of ``one`` to the last of ``other``."""
    start, end = one.window.start, other.window.end
    if start is None or end is None or end.last_day < start.first_day:
        return None
    return Window(start, end)


def _is_own(counted: DatedFigure, one: Dated, other: Dated) -> bool:
    """Tell whether the figure has one of the two dates."""
    own = counted.own_date(dated for dated in counted.dates if dated not in counted.told)
    return own is not None and own in (one.window, other.window)


#: What goes on until a later day, or into it.
_WENT_ON = re.compile(
    r"\b(?:continu|last|rag|persist|drag|stretch)(?:ed|ing)\b[^.;,]{0,60}?\Z|\bwent\s+on\b[^.;,]{0,60}\Z|\bcarried\s+on\b[^.;,]{0,60}\Z"
)
_GOING_ON = ("continu", "last", "rag", "persist", "drag", "stretch", "went on", "carried on")
_INTO = re.compile(r"(?:well\s+|early\s+|late\s+)?(?:into|until|till|through)\s", re.IGNORECASE)
_LEADS_INTO = re.compile(r"\b(?:into|until|till|through)\s+(?:the\s+)?(?:early\s+)?(?:hours\s+of\s+)?(?:the\s+)?\Z")
_NEAR = 30
#: Days: nothing that has gone on for longer is one fight.
_LONGEST_FIGHT = 31


def went_on(counted: DatedFigure) -> Window | None:
    """Return the days from that told before to the one until or into which the fighting is said to have gone on."""
    if not counted.dates or not holds_any(counted.words, _GOING_ON):
        return None
    for number, dated in enumerate(counted.dates):
        if dated.span.end > counted.place[0] or not lasts_until(counted.text, dated, counted.sentence.span.start):
            continue
        before = counted.dates[number - 1].window if number else counted.course.current
        start, end = before.start, dated.window.end
        if start is None or end is None or not (before.is_closed and start.is_day and end.is_day):
            continue
        is_later = 0 < end.last_day - start.first_day <= _LONGEST_FIGHT
        if is_later and _is_of_last_alone(counted.text, dated.span.end, counted.place[0]):
            return None
        if is_later and counted.own_date(one for one in counted.dates if one not in counted.told) == dated.window:
            return Window(start, end)
    return None


def _is_of_last_alone(text: str, end: int, number: int) -> bool:
    """Tell whether the figure is of the day that ends at ``end``, into which it went on: "into 9 May, with another 12"."""
    return _WITH_MORE.match(text, end, number) is not None or _WHILE.search(text, end, number) is not None


_WITH_MORE = re.compile(r",?\s+with\s+(?:an?other\b|\w+\s+more\b|(?:(?:at\s+least|over|about|some)\s+)?\Z)")
_WHILE = re.compile(r",\s+while\s|,?\s+when\s")


def lasts_until(text: str, dated: Dated, floor: int) -> bool:
    """Tell whether the date is that until or into which something told before it, behind ``floor``, went on."""
    start = dated.span.start
    leads_in = _INTO.match(text, start)
    lead = None if leads_in else _LEADS_INTO.search(text, max(floor, start - _NEAR), start)
    if not (leads_in or lead):
        return False
    until = start if lead is None else lead.start()
    return _WENT_ON.search(text, max(floor, until - _REACH), until) is not None
