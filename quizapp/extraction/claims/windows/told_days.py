"""The days of what a sentence tells where they stand apart from the figure: behind its verb, or beside the day of a report.

Which of the dates in its own clause a figure has is ``own_dates``'s; the order of all ways is ``window_rules``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.domain.facts import Window
from quizapp.domain.text import Span
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence

#: Verbs between a figure and the date of its clause that tell what befell it, or that it was said to.
_OF_HARM = (
    r"(?:stat|kill|wound|injur|captur|detain|arrest|execut|abduct|kidnapp|displac|report|claim|alleg|repeat|estimat|confirm|believ|"
    r"declar|document|record|includ)ed|shot|hurt"
)
#: What lets a date behind a figure belong to something else.
_ELSEWHERE = re.compile(
    rf"\b(?!(?:{_OF_HARM})\b)(?:[a-z]{{3,}}ed|which|who|whom|whose|where|when|that|after|before|until|since|to\s+(?!be\b|have\b)[a-z]+|"
    r"(?:another|others?|more)\s+(?:later\s+)?(?:died|succumbed)|had(?!\s+been)|took|fell|left|began|came|went|led|broke|fought|saw|became)\b|\balone,|[;:(]|,\s+with\s"
)
#: Opens a clause right before its date: "20 were killed, and on 3 May they left".
_OPENS_CLAUSE = re.compile(r"(?:,|\b(?:and|but|then|while|or|also|later))\s*\Z")
#: Goes on with more of the same behind the date, or ends the sentence.
_ENDS = re.compile(r"[^,;]{0,50}(?:[.,;)]|\Z)")
_LED = re.compile(r"(?:in|on|during|throughout|over|between|from|for|this|at)\b", re.IGNORECASE)


def told_behind(text: str, sentence: Sentence, end: int, dates: Iterable[Dated]) -> Window | None:
    """Return the days of the first of ``dates`` behind the figure that ends at ``end``, where nothing else is dated by it."""
    for dated in dates:
        if dated.span.start < end or not dated.window.is_closed:
            continue
        gap = text[end : dated.span.start]
        if not _LED.match(text, dated.span.start) or _ELSEWHERE.search(gap) or _OPENS_CLAUSE.search(gap):
            return None
        return dated.window if _ENDS.match(text, dated.span.end, sentence.span.end) else None
    return None


def told_apart(
    text: str, sentence: Sentence, figure: tuple[int, int], dates: Iterable[Dated], reports: tuple[Dated, ...]
) -> Window | None:
    """Return the days that a report gives to the figure besides its own: "On 10 May, they said that 30 died in April".

    ``figure`` is where its number begins and ends, ``reports`` are the dates of the report.
    """
    last = reports[-1].window.end
    others = [
        dated
        for dated in dates
        if dated not in reports
        and not (dated.borrowed or dated.looks_back or dated.is_statement)
        and dated.window.start is not None
        and last is not None
        and dated.window.start.first_day <= last.last_day
    ]
    before = [
        one for one in others if reports[-1].span.end < one.span.start and one.span.end <= figure[0] and one.window.is_closed
    ]
    for dated in reversed(before):
        gap = text[dated.span.end : figure[0]]
        if _LED.match(text, dated.span.start) and len(gap) <= _NEAR and not _APART.search(gap):
            return dated.window
    return told_behind(text, sentence, figure[1], others)


#: Characters between the days told in a report and the figure that has them.
_NEAR = 80
#: Parts the days told from the figure.
_APART = re.compile(r"[;:(]|\b(?:while|whereas|after|before|until|since|which|who|whom|but)\b")


def is_as_of(text: str, own: Window, dates: Iterable[Dated]) -> bool:
    """Tell whether the figure's own date only says up to when it was counted: "as of mid-2014, 12 had been killed"."""
    return any(dated.window == own and text[dated.span.start : dated.span.start + 6].lower() == "as of " for dated in dates)


#: Told at a time that lies back from the one told: "the 400 deaths announced a few months earlier".
_TOLD_EARLIER = re.compile(
    r"[^.;,]{0,24}?\b(?:announced|reported|given|claimed|confirmed|acknowledged|recorded|admitted)\s+"
    r"(?:(?:a\s+few|several|some|many|\w+)\s+(?:days|weeks|months|years)\s+(?:earlier|before|previously|ago)|earlier|before)\b"
)


def was_told_earlier(text: str, sentence: Sentence, end: int) -> bool:
    """Tell whether the figure that ends at ``end`` was told some time before the day that the sentence gives."""
    return _TOLD_EARLIER.match(text, end, sentence.span.end) is not None


#: Opens a sentence with the time of the figures before.
SAME_PERIOD = re.compile(
    r"(?:During|In|Over|For|Within)\s+(?:the|that|this)\s+same\s+(?:time\s+)?(?:period|span|timeframe|time\s+frame)\b"
    r"|In\s+turn,\s+(?:[\w-]+\s+){1,3}?put\s+(?:its|their|his|her)\s+(?:own\s+)?(?:casualties|losses)\s+at\b"
)


def said_afterwards(text: str, sentence: Sentence, dates: Iterable[Dated], own: Window, source: Span, main: Window) -> bool:
    """Tell whether ``own`` is a time after the conflict, when the source at ``source`` spoke: "In 2001, the army claimed"."""
    if main.end is None or own.start is None or own.start.is_day or own.start.first_day <= main.end.last_day:
        return False
    opening = next((dated for dated in dates if dated.window == own), None)
    if opening is None:
        return False
    if opening.is_statement and text.startswith(" that ", opening.span.end):
        return True
    if source.end <= opening.span.start:  # "The historian Dorn estimated in 1990 that"
        return opening.span.start - source.end <= _SPEAKS_NEXT and text.startswith(" that ", opening.span.end)
    if opening.span.start - sentence.span.start > _OPENING:
        return False
    return 0 <= source.start - opening.span.end <= _SPEAKS_NEXT


def is_time_of_statement(text: str, sentence: Sentence, dates: Iterable[Dated], own: Window, source: Span, number: int) -> bool:
    """Tell whether ``own`` is a month or year in which the source spoke: "In April 2016, the envoy said"."""
    if own.start is None or own.start != own.end or own.start.is_day:
        return False
    dated = next((one for one in dates if one.window == own), None)
    if dated is None:
        return False
    if source.end <= dated.span.start:
        return dated.span.end < number and text.startswith(" that ", dated.span.end)
    is_opening = dated.span.start - sentence.span.start <= _OPENING
    return is_opening and 0 <= source.start - dated.span.end <= _SPEAKS_NEXT


#: Characters before a date that opens its sentence, and from there to who speaks: "Later, in 2013, the army claimed".
_OPENING, _SPEAKS_NEXT = 10, 40


_FALLEN = (
    r"(?:dead|killed|wounded|injured|captured|missing|casualties|victims|fatalities|deaths|slain|prisoners|captives|arrested)"
)
#: Opens a sentence on some of those counted before, or stands behind a number of them.
_AMONG_THEM = re.compile(
    rf"(?:Among|Amongst|Of)\s+(?:(?:those|these|them)\b|(?:the\s+|those\s+|these\s+)?(?:[a-z-]+\s+)?{_FALLEN}\b)"
)
_OF_THEM = re.compile(
    rf"[^.;,]{{0,40}}?\s+(?:of|among|amongst)\s+(?:the|those|these|its|their)\s+(?:[a-z-]+\s+)?(?:who\s+)?{_FALLEN}\b(?!\s+(?:in|on|at|by|during)\b)"
)


def is_part_of_those_before(text: str, sentence: Sentence, figure: tuple[int, int]) -> bool:
    """Tell whether the figure is only some of those counted in the sentence before: "Among the dead were 55 civilians"."""
    start = sentence.span.start
    return bool(_AMONG_THEM.match(text, start, figure[0]) or _OF_THEM.match(text, figure[1], sentence.span.end))
