"""Dates counted from something that is itself open, far off, or only near: no day that can be asked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from quizapp.domain.facts import Certainty, DateFact

#: Relative phrases that name a day; "in the evening" or "soon after" do not.
_COUNTED = re.compile(
    r"(?i)\b(?:next|following|same|previous|preceding|that|very) (?:day|night|morning|evening|afternoon|week|month|year)\b|"
    r"\b(?:\w+|\d+) (?:days?|weeks?|months?|years?) (?:later|earlier|after|before|afterwards|prior)\b|\bthe day "
    r"(?:after|before)\b|"
    r"\b\d+(?:st|nd|rd|th)\b|\b(?:yesterday|overnight)\b"
)
_LOOSE = re.compile(
    r"\b(?:Concurrently|Meanwhile|Simultaneously|Around (?:this|the same) time|At the same time|Subsequently|Soon)\b"
)


#: "12 years after Tarn", "a day after two drones fell": counted from what is told there, and not from the date before.
_COUNTED_FROM = re.compile(r" [\w“\"]")
#: The same where the date itself has the words: "a week before the invasion".
_COUNTED_IN = re.compile(r"(?i)\b(?:days?|weeks?|months?|years?) (?:after|before|prior to|following) (?!that\b)\w")
#: So many ends of paragraphs may stand between a date and the one that it is counted from.
_FAR = 1


#: "Six weeks later" is seldom so to the day.
_LONG_COUNT = re.compile(r"(?i)\b(?:weeks?|months?|years?)\b")


def is_rounded(fact: DateFact) -> bool:
    """Tell whether a day is reached by counting weeks, months or years."""
    return fact.window.is_one_day and _LONG_COUNT.search(fact.evidence[0].quote) is not None


def _hangs_on_open_date(fact: DateFact, anchor: DateFact | None, text: str) -> bool:
    """A day counted from "by 8 October", over a "Concurrently", or by "in the evening" is not a day that can be asked for."""
    if fact.certainty is not Certainty.RELATIVE:
        return False
    said = fact.evidence[0]
    if is_rounded(fact):
        return True
    if not _COUNTED.search(said.quote) or (said.quote.endswith(("after", "before")) and _COUNTED_FROM.match(text, said.end)):
        return True
    if anchor is None or _COUNTED_IN.search(said.quote):
        return True
    if fact.window.is_one_day and not anchor.window.is_one_day:
        return True
    between = text[anchor.evidence[0].end : fact.evidence[0].start]
    if anchor.window.start is None or anchor.window.end is None or between.count("\n\n") > _FAR:
        return True
    return bool(_LOOSE.search(between)) or _is_behind_undated(between) or _is_far_back(said.quote, between)


#: A sentence that is over, with more behind it.
_SENTENCE_OVER = re.compile(r"[a-z\d)”\"][.!?]\s+(?=[A-Z“\"]|\Z)")


def _is_behind_undated(between: str) -> bool:
    """Tell whether a paragraph has begun without a date between an anchor and what counts from it: "that day" is its own."""
    own = between.rpartition("\n\n")
    return bool(own[1]) and _SENTENCE_OVER.search(own[2]) is not None


#: "The same day", so many whole sentences behind the one with its day, may be that of a sentence between.
_SENTENCES_BACK = 3


def _is_far_back(said: str, between: str) -> bool:
    """Tell whether the same day is meant by words that stand far from it."""
    return bool(_SAME.search(said)) and len(_SENTENCE_OVER.findall(between)) > _SENTENCES_BACK


#: A night belongs to two days: nobody can say which of them is counted to.
_NIGHT = re.compile(r"(?i)\bnight\b|\bovernight\b")


#: So many days ahead of the next date a date is a slip of the pen, or an aside.
_AHEAD = 10


def out_of_order(prose: Sequence[DateFact], headings: Mapping[int, str]) -> set[str]:
    """Return the exact days that lie far ahead of the next one, while the one before them in their section does not.

    ``headings`` gives the section of each sentence by the offset where it begins.
    """
    days = [fact for fact in prose if fact.certainty is not Certainty.RELATIVE and fact.window.is_one_day]
    slips: set[str] = set()
    for before, fact, after in zip(days, days[1:], days[2:], strict=False):
        spans = (before.event_span.start, fact.event_span.start, after.event_span.start)
        if len(set(spans)) < len(spans) or headings.get(spans[0]) != headings.get(spans[1]):
            continue
        first, own, last = (one.window.start.first_day if one.window.start else 0 for one in (before, fact, after))
        if first <= last < own - _AHEAD:
            slips.add(fact.id)
    return slips


#: "Later that day" is no further than the day it counts from.
_SAME = re.compile(r"(?i)\b(?:same|that) (?:day|morning|afternoon|evening|night)\b")


def _is_stepped(anchor: DateFact, fact: DateFact, text: str) -> bool:
    """Tell whether a date of an earlier paragraph is itself counted on from another."""
    if anchor.certainty is not Certainty.RELATIVE or _SAME.search(anchor.evidence[0].quote):
        return False
    return "\n" in text[anchor.evidence[0].end : fact.evidence[0].start]


def loose_dates(
    prose: Sequence[DateFact], anchors: Mapping[str, DateFact | None], text: str, unsure: Collection[str] = ()
) -> set[str]:
    """Return the dates that hang on an open date, one of ``unsure`` or another count, directly or through what they count from.

    "The next day …", and in a new paragraph "The following day …": nobody is sure from which the second is counted.
    """
    loose: set[str] = set()
    for fact in prose:
        anchor = anchors[fact.id]
        is_counted = fact.certainty is Certainty.RELATIVE and anchor is not None
        through = (
            is_counted and anchor is not None and (anchor.id in loose or anchor.id in unsure or _is_stepped(anchor, fact, text))
        )
        if through or _hangs_on_open_date(fact, anchor, text):
            loose.add(fact.id)
    # What counts on from such a night counts from the day before it.
    return loose | {fact.id for fact in prose if fact.certainty is Certainty.RELATIVE and _NIGHT.search(fact.evidence[0].quote)}
