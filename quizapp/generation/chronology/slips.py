"""Days that a reader may type by mistake, each with what it is: reasons for questions whose answer is a day to be typed.

Options to choose from are ``date_options``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Certainty, DateFact
from quizapp.domain.partial_date import from_day_number
from quizapp.generation.chronology.date_options import other_dates
from quizapp.generation.chronology.events import Event
from quizapp.generation.sketch import Subject

#: Days: what lies further off is no slip; so many are told of at most, so many of them days elsewhere.
_NEAR, _MOST, _ELSEWHERE = 10, 5, 3
#: ... and days of the same paragraph.
_SAME_PARAGRAPH = 60
#: Neither of them tells what happened on the day: it may be the answer of another question.
_COUNTED_FROM = "This is the day that is counted from."
_BESIDE = "The article has this date in the same paragraph, for something else."


def slips(subject: Subject, event: Event) -> tuple[tuple[str, str], ...]:
    """Return wrong days (ISO) with their reasons: that which is counted from, those of the paragraph, others close by."""
    day = event.point
    if day is None or not day.is_day:
        return ()
    key, found = day.first_day, dict[int, str]()
    anchor = _anchor(subject, event)
    if anchor is not None:
        found[_day_of(anchor)] = _COUNTED_FROM
    near = [choice for choice in other_dates(subject, event) if abs(choice.rank - key) <= _NEAR][:_ELSEWHERE]
    for choice in near:
        found.setdefault(int(choice.rank), choice.rationale)
    for fact in _beside(subject, event):
        found.setdefault(_day_of(fact), _BESIDE)
    found.pop(key, None)
    return tuple([(from_day_number(number).iso(), reason) for number, reason in found.items()][:_MOST])


def _day_of(fact: DateFact) -> int:
    assert fact.window.start is not None
    return fact.window.start.first_day


#: Words that count days from the date before them; a number with them is the day itself ("on the 14th").
_COUNTS = re.compile(r"(?i)\b(?:next|following|later|after|afterwards|before|earlier|previous|preceding)\b")


def _anchor(subject: Subject, event: Event) -> DateFact | None:
    """Return the day that a counted one is counted from, where the paragraph writes it out."""
    fact, article = event.fact, subject.sheet.article
    quote = fact.evidence[0].quote
    if fact.certainty is not Certainty.RELATIVE or not _COUNTS.search(quote) or re.search(r"\d(?:st|nd|rd|th)", quote):
        return None
    prose = [one for one in subject.sheet.dates if one.place is PROSE and one.evidence[0].start < fact.evidence[0].start]
    before = max(prose, key=lambda one: one.evidence[0].start, default=None)
    if before is None or before.certainty is Certainty.RELATIVE or not before.window.is_one_day:
        return None
    is_near = article.paragraph_at(before.event_span.start) == article.paragraph_at(event.place)
    return before if is_near else None


def _beside(subject: Subject, event: Event) -> list[DateFact]:
    """Return the days that the event's paragraph writes out in other sentences, the nearest in the text first."""
    article, own = subject.sheet.article, event.fact
    paragraph = article.paragraph_at(event.place)
    if paragraph is None:
        return []
    days = [
        one
        for one in subject.sheet.dates
        if one.place is PROSE
        and paragraph.span.contains(one.event_span)
        and one.event_span != own.event_span
        and one.certainty is not Certainty.RELATIVE
        and one.window.is_one_day
        and not one.is_approximate
        and one.id not in subject.chronology.unsure
        and abs(_day_of(one) - event.first) <= _SAME_PARAGRAPH
    ]
    return sorted(days, key=lambda one: abs(one.event_span.start - event.place))
