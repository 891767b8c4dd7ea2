"""Counts since a day: from which day they go, and which day closes them.

When a figure has such days is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.claims.windows.paragraph_days import Days
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence

#: Characters before a day in which the words for what began then stand.
_REACH = 120
#: From the first day of the whole event on.
_SINCE_START = re.compile(
    r"\bsince\s+(?:the\s+(?:start|beginning|launch|initiation|inception)\s+of\s+(?:the|its|their)\s+(?P<whose>(?:[\w-]+\s+){0,3}?)|"
    r"(?:the|its|their)\s+)?(?P<word>offensive|operation|campaign|battle|siege|invasion|uprising|raid|fighting|hostilities|clashes)"
    r"(?P<began>\s+(?:had\s+)?(?:began|begun|started|erupted|commenced|was\s+launched|broke[n]?\s+out))?"
    r"(?=\s*[,.;)]|\s+(?:\d|and|with|while|including|according)|\Z)",
    re.IGNORECASE,
)
#: What the article's event is, whatever its title calls it, once it has begun.
_FIGHTING = frozenset({"fighting", "hostilities", "clashes"})


def since_start(text: str, sentence: Sentence, figure: tuple[int, int], course: Days) -> bool:
    """Tell whether the figure at ``figure`` counts from the first day of the event that the article is about."""
    match = _SINCE_START.search(text, sentence.span.start, sentence.span.end)
    if match is None or course.main.start is None:
        return False
    if match["word"].lower() not in course.kinds and not _is_of_all(match, course):
        return False
    if not course.kinds.issuperset(word for word in (match["whose"] or "").lower().split() if word != "military"):
        return False  # another's offensive
    return is_of(text, sentence, figure, match.start())


def _is_of_all(match: re.Match[str], course: Days) -> bool:
    """Tell whether "the fighting began" is of the article's event: nothing that began later has been told."""
    if match["word"].lower() not in _FIGHTING or not (match["began"] or match["whose"] is not None):
        return False
    start, told = course.main.start, course.current.start
    return start is not None and start.is_day and (told is None or told.first_day >= start.first_day)


def is_of(text: str, sentence: Sentence, figure: tuple[int, int], since: int) -> bool:
    """Tell whether "since" at ``since`` is of the figure's clause, and does not only say that nothing was so great."""
    if since >= figure[1] and _APART.search(text, figure[1], since):
        return False
    return not _GREATEST.search(text, max(sentence.span.start, since - _REACH), since)


#: Parts a figure from what another one counts.
_APART = re.compile(r";|,\s+(?:with|while|as|but|bringing|and\s+(?:a\s+total|others?))\b")
_GREATEST = re.compile(
    r"\b(?:[a-z]{2,}iest|most|worst|heaviest|largest|deadliest|highest|greatest|biggest|first)\b[^.;,]{0,60}\Z"
)
#: From a day that nobody tells.
_SINCE_UNTOLD = re.compile(
    r"\b[Ss]ince\s+(?:the\s+(?:start|beginning|outbreak|launch|onset|resumption)\s+of\b|"
    r"(?:the|its|their|[A-Z][\w-]+['’]s?)\s+(?:landings?|invasion|coup|uprising|revolution|cease-?fire|truce|retreat|withdrawal|attack|war|offensive|siege|battle)\b"
    r"(?!\s+(?:on|in|of)\b)|"
    r"(?:the\s+)?(?:fighting|operations|hostilities|clashes)\s+(?:began|started|broke\s+out|resumed)\b(?!\s+(?:on|in)\b)|"
    r"(?:the|its|their|[A-Z][\w-]+['’]s?)\s+(?:[\w'’-]+\s+){1,5}?(?:began|started|broke\s+out|erupted)\b(?!\s+(?:on|in)\b)|(?!during|nothing|something|being|having)[a-z]+ing\b)"
)


def is_since_untold(text: str, sentence: Sentence, figure: tuple[int, int], dates: tuple[Dated, ...]) -> bool:
    """Tell whether the figure counts from the start of something of which no day is told."""
    match = _SINCE_UNTOLD.search(text, sentence.span.start, sentence.span.end)
    if match is None or any(one.window.end is None and one.certainty is not Certainty.RELATIVE for one in dates):
        return False
    return is_of(text, sentence, figure, match.start())


def report_day(reports: tuple[Dated, ...], main: Window) -> PartialDate | None:
    """Return the day of the report where it falls after the first day of the event."""
    day = reports[-1].window.end if reports else None
    return day if day and main.start and day.last_day >= main.start.first_day else None


#: A first day told in words before it: "since the war began on 24 April".
_SINCE = re.compile(r"\bsince\s+(?:[\w'’-]+\s+){0,12}\Z", re.IGNORECASE)


#: The same before a month or year.
_SINCE_IT_BEGAN = re.compile(
    r"\bsince\s+(?:[\w'’-]+\s+){1,8}?(?:began|begun|started|broke\s+out|launched|start|beginning|outbreak|launch|onset|"
    r"initiation|inception)\b[^.;,]{0,40}\Z",
    re.IGNORECASE,
)


def since_date(text: str, sentence: Sentence, figure: tuple[int, int], dates: tuple[Dated, ...]) -> PartialDate | None:
    """Return the first day of "since the war began on 24 April", or "since the start of the fighting on 18 February"."""
    for dated in dates:
        if not is_of(text, sentence, figure, dated.span.start) or _is_dated_anew(dated, figure, dates):
            continue
        is_told = dated.certainty is not Certainty.RELATIVE  # "the battle" need not be the article's
        if is_told and dated.window.end is None and _SINCE_THE.match(text, dated.span.start):
            return dated.window.start
        before = max(sentence.span.start, dated.span.start - _REACH)
        if dated.window.start is None or dated.window.start != dated.window.end:
            continue
        leads = _SINCE if dated.window.is_one_day else _SINCE_IT_BEGAN
        if leads.search(text, before, dated.span.start):
            return dated.window.start
    return None


def _is_dated_anew(since: Dated, figure: tuple[int, int], dates: tuple[Dated, ...]) -> bool:
    """Tell whether another date stands between the first day and the figure: "since May, though on 3 June 12 were killed"."""
    return any(since.span.end < one.span.start < figure[0] and one.window.is_one_day for one in dates)


#: A mention that begins with the words for a beginning.
_SINCE_THE = re.compile(
    r"[Ss]ince\s+(?:the\s+)?(?:start|beginning|outbreak|onset|launch|commencement|resumption|initiation|inception)\s+of\s"
)


def count_day(
    since: PartialDate, sentence: Sentence, reports: tuple[Dated, ...], dates: tuple[Dated, ...]
) -> PartialDate | None:
    """Return the day of the report, or of the count ("By 18 April, losses since 18 February had reached")."""
    if reports:
        return reports[-1].window.end
    opening = sentence.span.start + _OPENING
    ends = (
        dated.window.end
        for dated in dates
        if dated.window.start is None or (dated.span.start < opening and dated.window.start == dated.window.end)
    )
    return next((end for end in ends if end is not None and end.last_day >= since.first_day), None)


#: Characters in which a date opens its sentence.
_OPENING = 4


def since_counted(text: str, sentence: Sentence, figure: tuple[int, int], dates: tuple[Dated, ...]) -> PartialDate | None:
    """Return the first day of a count that another date closes: "By May 2016, 30 had been killed in strikes since 2013"."""
    if not any(dated.window.start is None for dated in dates):
        return None
    open_ends = (one for one in dates if one.span.start > figure[1] and one.window.end is None)
    open_ends = (one for one in open_ends if is_of(text, sentence, figure, one.span.start))
    return next((one.window.start for one in open_ends if _SINCE_WORD.match(text, one.span.start)), None)


_SINCE_WORD = re.compile(r"since\b", re.IGNORECASE)
