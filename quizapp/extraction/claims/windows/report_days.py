"""The dates on which something is said or published, which are not those of what it tells.

Who says something is ``tellings``.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.text import at_word, holds_any, word_beginnings, words_alone
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.attribution.telling_words import SAYING, SAYING_OR_NOUN
from quizapp.extraction.dates.dated import Dated


def before_source(dates: tuple[Dated, ...], attribution: Attribution | None) -> tuple[Dated, ...]:
    """Return the dates on which the source spoke: "On 25 May, the Pentagon concluded that 105 died in the airstrike"."""
    if attribution is None:
        return ()
    return tuple(
        dated
        for dated in dates
        if dated.window.is_one_day and (dated.is_statement or dated.span.end <= attribution.source.start)
    )


#: What is published on a day: "according to a statement on 4 July".
_PUBLISHED = re.compile(
    at_word(
        r"reports?|statements?|interviews?|articles?|estimates?|videos?|press\s+(?:releases?|conferences?)|letters?|briefings?|"
        r"footage|stud(?:y|ies)|surveys?|papers?|books?|memoirs?|histor(?:y|ies)|communiqu[eé]s?|bulletins?|d[ei]spatch(?:es)?|"
        r"telegrams?|announcements?|speech(?:es)?"
    )
    + r"['’\"”]?(?:\s+by\s+(?:the\s+)?(?:[\w.’-]+\s?){1,6})?,?\s+(?:(?:dated|published|released|issued|made)\s+)?\Z",
    re.IGNORECASE,
)
#: Behind a day on which something that tells of others was issued: "On 22 July, they issued a statement".
_ISSUED = re.compile(
    r",?\s+(?:(?:the|a|an|its|their)\s+)?(?:[\w'’-]+\s+){1,6}?(?:issued|released|published|circulated)\s+(?:(?:an?|the|its|their|his|her)\s+)?"
    r"(?:[a-z]+\s+){0,2}(?:statement|communiqu[eé]|report|bulletin|letter|list|press\s+release|press\s+statement)\b"
)
_ISSUES = (" issued ", " released ", " published ", " circulated ")
#: A day in the name of what was published on it: "in his 1 May press briefing".
_OF_ITS_DAY = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}?(?:report|statement|briefing|interview|article|letter|speech|communiqu[eé]|bulletin|announcement|press\s+conference)\b"
)
_ITS = re.compile(r"\b(?:an?|the|his|her|its|their)\s+\Z", re.IGNORECASE)
#: The same with who published it: "a report published by the Mission and the Office in November 2017".
_PUBLISHED_BY = re.compile(
    r"\b(?:reports?|stud(?:y|ies)|surveys?|papers?)\b[^.;]{0,60}?\b(?:published|released|issued)\s+(?:by\s+[^.;,]{1,120}\s+)?\Z"
)
#: What came to light on a date: "In 2022, a video was published".
_SURFACED = re.compile(
    r",?\s+(?:an?|the|two|three|several)\s+(?:[\w'’-]+\s+){0,3}?(?:videos?|footage|photo\w*|recordings?)\s+(?:[\w'’-]+\s+){0,2}?"
    r"(?:was|were|surfaced|emerged|appeared)\b"
)


def of_reports(text: str, dates: tuple[Dated, ...], attribution: Attribution | None) -> tuple[Dated, ...]:
    """Return the dates of what is published, and those right after a source: "according to an officer on 6 June"."""
    end = attribution.source.end if attribution else -9
    return tuple(
        dated
        for dated in dates
        if (0 <= dated.span.start - end <= 2 and (dated.window.is_one_day or _SAID_NEXT.match(text, dated.span.end)))
        or is_of_publication(text, dated)
        or was_said(text, dated)
        or is_year_of_report(text, dated)
    )


def is_of_publication(text: str, dated: Dated) -> bool:
    """Tell whether something that tells of other days was published on that date."""
    start = dated.span.start
    if _SURFACED.match(text, dated.span.end):
        return True
    behind = text[dated.span.end : dated.span.end + _ISSUED_REACH]
    if holds_any(behind, _ISSUES) and _ISSUED.match(behind):
        return True
    if _ITS.search(text, max(0, start - _ITS_REACH), start) and _OF_ITS_DAY.match(behind):
        return True
    if not _WRITINGS.search(words_alone(text), max(0, start - _PUBLISHER_REACH), start + 1):
        return False
    if _PUBLISHED.search(text, max(0, start - _PUBLISHED_REACH), start):
        return True
    before = text[max(0, start - _PUBLISHER_REACH) : start]
    return holds_any(before, _PUBLISHES) and _PUBLISHED_BY.search(before) is not None


_PUBLISHED_REACH, _PUBLISHER_REACH = 60, 200
_ISSUED_REACH, _ITS_REACH = 120, 8
#: Beginnings of words of which one stands before whatever was published.
_WRITINGS = word_beginnings(
    "report statement interview article estimate video press letter brief footage stud survey paper book memoir histor "
    "communiqu bulletin despatch dispatch telegram announce speech".split()
)
_PUBLISHES = ("published ", "released ", "issued ")


def tells_by(main: Window, day: Window) -> bool:
    """Tell whether something published on a day counts all until then: it came out while the event went on, or soon after."""
    end, last = day.end, main.end
    if end is None or not end.is_day or not day.is_one_day or main.start is None or last is None:
        return False
    return main.start.first_day <= end.first_day <= last.last_day + _SOON


#: Days after an event in which it is still being counted.
_SOON = 30


def is_year_of_report(text: str, dated: Dated) -> bool:
    """Tell whether a month or year only says which report is meant: "A late 1976 report by the church"."""
    point = dated.point
    return point is not None and not point.is_day and bool(_REPORT_NEXT.match(text, dated.span.end))


_REPORT_NEXT = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:reports?|stud(?:y|ies)|surveys?|estimates?|censuse?s?|inquir(?:y|ies)|interviews?|speech(?:es)?|articles?|letters?|statements?)\b"
)


def was_said(text: str, dated: Dated) -> bool:
    """Tell whether something done before was reported on that date by nobody in particular."""
    return text.startswith(_IT, dated.span.end) and bool(_IT_WAS_SAID.match(text, dated.span.end))


_IT = (" it was ", ", it was ")


#: Behind a date on which something was said by nobody in particular, and done before: "On 4 July, it was reported that … had".
_IT_WAS_SAID = re.compile(
    r",?\s+it\s+was\s+(?:[a-z]+ly\s+)?(?:reported|announced|claimed|stated|revealed|confirmed|said|estimated)\b"
    r"[^.;]*\bhad\s+(?:been|lost|[a-z]+ed)\b"
)


#: The verb of the source that a date stands behind: "an investigation in May 2022 concluded that".
_SAID_NEXT = re.compile(rf",?\s+(?:{SAYING}|{SAYING_OR_NOUN})\b")
