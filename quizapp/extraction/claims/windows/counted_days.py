"""Days that are counted: the first ones of the event, days of fighting, and what came some days after.

The order of all ways to have days is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.extraction.claims.windows.dated_figures import FEW, DatedFigure, number_of


def days_of_fighting(counted: DatedFigure) -> Window | None:
    """Return the days up to that on which something ended "after four days of fighting that killed 20"."""
    if "days of" not in counted.words:
        return None
    match = _AFTER_DAYS.search(counted.text, counted.sentence.span.start, counted.figure.quantity.start)
    own = counted.own_date(dated for dated in counted.dates if dated not in counted.told) if match else None
    if match and match["sum"] and not counted.dates:
        own = counted.course.current
    if match is None or own is None or not own.is_one_day or own.end is None or not own.end.is_day:
        return None
    return Window(own.end.plus_days(1 - number_of(match["n"])), own.end)


_AFTER_DAYS = re.compile(
    rf"\b(?:after|(?P<sum>(?:toll|total|number|count)\s+(?:[a-z]+\s+){{0,3}}(?:in|of|after|from)))\s+(?:about\s+|some\s+|nearly\s+)?(?P<n>{FEW})"
    r"\s+days\s+of\s+(?:[a-z]+\s+){0,2}(?:fighting|clashes|combat|battle|siege|bombardment|shelling|skirmishes)\s+"
    r"(?(sum)(?:to|at|stood|reached|was|had)|(?:that|which|in\s+which))\s+[^.;]{0,40}\Z"
)


def first_days(counted: DatedFigure) -> Window | None:
    """Return the first day, days, hours or weeks of the article's event."""
    start = counted.course.main.start
    if " first " not in counted.words or start is None or not start.is_day:
        return None
    match = _FIRST_DAYS.search(counted.text, counted.sentence.span.start, counted.sentence.span.end)
    if match is None or not _is_of_event(match["word"], counted):
        return None
    return Window(start, start.plus_days(_length(match) - 1))


def _is_of_event(word: str, counted: DatedFigure) -> bool:
    """Tell whether ``word`` means the article's event; "the fighting" does where no other day has been told."""
    if word not in _FIGHTING:
        return word in counted.course.kinds
    told = counted.course.current.start
    return not counted.dates and (told is None or told == counted.course.main.start)


def _length(match: re.Match[str]) -> int:
    """Return the days of a number and its unit."""
    count = number_of(match["n"]) if match["n"] else 1
    return count // 24 if match["unit"] == "hours" else count * _DAYS_OF[match["unit"]]


_FIGHTING = frozenset({"fighting", "clashes", "combat", "hostilities"})
_DAYS_OF = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_FIRST_DAYS = re.compile(
    rf"(?:\b(?:[Ii]n|[Oo]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Bb]y\s+the\s+end\s+of)\s+the|\b[Tt]he)\s+first\s+(?:(?P<n>{FEW})\s+)?"
    r"(?P<unit>days|weeks|(?<=24\s)hours|(?<=48\s)hours|(?<=72\s)hours|day(?!s)|week(?!s))\s+of\s+(?:the\s+)?(?P<word>[a-z]+)\b(?!\s+(?:of|on|in|for)\b)"
)


def came_after(counted: DatedFigure) -> Window | None:
    """Return the day of those who fell a told number of days before what is told."""
    if " after " not in counted.words:
        return None
    start = counted.place[0]
    match = _CAME_AFTER.search(counted.text, max(counted.sentence.span.start, start - _CAME_REACH), start)
    if match is None:
        return None
    day = next((one.window for one in counted.dates if one.span.end <= match.start()), counted.course.current)
    if not day.is_one_day or day.end is None or not day.end.is_day:
        return Window()
    back = day.end.plus_days(-_length(match))
    return Window(back, back)


#: Characters before a figure in which it is said what came after its people fell.
_CAME_REACH = 70
_CAME_AFTER = re.compile(
    rf"\b(?:came|comes|coming|happened|occurred|followed)\s+(?:just\s+|only\s+)?(?:an?|one|(?P<n>{FEW}))\s+(?P<unit>days?|weeks?)\s+after\s+"
    r"(?:(?:at\s+least|about|some|around|nearly|over)\s+)?\Z"
)


def before_another_deed(counted: DatedFigure) -> Window | None:
    """Return no days for those whom a deed some days before killed."""
    start = counted.place[0]
    for dated in counted.dates:
        if dated.span.end < start and counted.text.endswith(" after", dated.span.start, dated.span.end):
            gap = counted.text[dated.span.end : start]
            if "," not in gap and _DID_HARM.search(gap):
                return Window()
    return None


#: The verb of a deed told behind "three days after".
_DID_HARM = re.compile(r"\b(?:left|killed|killing|wounded|claimed|had\s+killed|that\s+killed|which\s+killed)\b")
