"""The dated events of an article that can be asked about, and those that cannot, with the reason.

An event is a date with a statement that stands by itself; how a text is read for them is ``event_reading``'s. Which question
it serves is the families' matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Certainty, DateFact, FactSheet, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.generation.labels.statement import Statement
from quizapp.generation.wording import capital, lower_first

#: The day number of an open end: before, or after, any date.
OPEN = 10**9


#: The words by which a day is counted are told where they are no more than this.
_TIME_IN_WORDS = 6


def mark_of(window: Window) -> str:
    """Return the mark of questions whose key is this time."""
    return f"date of {window.start.iso() if window.start else ''}/{window.end.iso() if window.end else ''}"


#: So many characters before a date may tell which part of it is meant.
_BEFORE = 16
#: A part of a month or a year, or a season: by its beginning is not by the month that it lies in.
_PART = re.compile(
    r"(?i)\b(?:early|mid|middle|late|end|beginning|start|close|turn|half|third|quarter|first|last|second|weeks?|days?|springs?|"
    r"summers?|autumns?|falls?|winters?|harvest)\b"
)


def is_latest_only(fact: DateFact) -> bool:
    """Tell whether the article gives only the day, or the whole month or year, by which it was done."""
    said, window = fact.evidence[0], fact.window
    if window.start is not None or window.end is None or fact.is_hour_limit:
        return False
    if not window.end.is_day and _PART.search(f"{said.prefix[-_BEFORE:]}{said.quote}"):
        return False
    says_by = re.match(r"(?i)by\b", said.quote) or re.search(r"(?i)\bby\s+(?:the\s+\w+\s+of\s+)?$", said.prefix)
    return bool(says_by)


@dataclass(frozen=True, slots=True, eq=False)  # one event for each date: comparing by value takes long
class Event:
    """Something that the article dates."""

    fact: DateFact
    statement: Statement
    section: str
    #: The sentence that says what a pronoun of the statement stands for.
    antecedent: Span | None = None
    worth: int = 0
    #: 2 where the statement is of the plainest shape, 0 where it is a long or winding one.
    plainness: int = 0
    #: Whether its words could fit another event: kept only where the article has few.
    is_bare: bool = False
    #: Whether another sentence has the same deed under a day, so that "by that day" may not be all that is said.
    is_retold: bool = False
    #: The statement as an option: capital first letter, no full stop.
    text: str = field(init=False, repr=False)
    #: The first and the last day, month or year, None where that end is open; with their day numbers.
    start: PartialDate | None = field(init=False, repr=False)
    end: PartialDate | None = field(init=False, repr=False)
    first: int = field(init=False, repr=False)
    last: int = field(init=False, repr=False)
    #: The one day, month or year that a closed date names, None where it is only about right.
    point: PartialDate | None = field(init=False, repr=False)
    #: Where in the article it stands.
    place: int = field(init=False, repr=False)
    #: Its one day, None for anything wider, open or only about right.
    day: PartialDate | None = field(init=False, repr=False)
    #: The statement inside a sentence.
    inline: str = field(init=False, repr=False)
    #: The mark of questions on its date: one of a set is enough, whatever else happened on it.
    mark: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        start, end = self.fact.window.start, self.fact.window.end
        object.__setattr__(self, "text", capital(self.statement.text))
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "first", -OPEN if start is None else start.first_day)
        object.__setattr__(self, "last", OPEN if end is None else end.last_day)
        object.__setattr__(self, "point", start if start == end and not self.fact.is_approximate else None)
        object.__setattr__(self, "place", self.fact.event_span.start)
        object.__setattr__(self, "day", self.point if self.point is not None and self.point.is_day else None)
        object.__setattr__(self, "inline", lower_first(self.statement.text))
        object.__setattr__(self, "mark", mark_of(self.fact.window))

    @property
    def is_latest_only(self) -> bool:
        """Whether the article gives only the day by which it was done."""
        return is_latest_only(self.fact)

    @property
    def dated_by(self) -> str:
        """Who gives its date, with the verb: a day that is only counted to stands nowhere in the article."""
        if not self.relative_steps:
            return "The article dates"
        told = lower_first(" ".join(self.fact.evidence[0].quote.split()))
        if len(told.split()) > _TIME_IN_WORDS or any(mark in told for mark in '“”"'):
            return "Counted from another date, the article dates"
        return f"By the words “{told}”, the article dates"

    @property
    def relative_steps(self) -> int:
        """1 where the reader has to count from another date, else 0."""
        return int(self.fact.certainty is Certainty.RELATIVE)


@dataclass(frozen=True)
class Chronology:
    """All usable events in the order of the text, the refused ones, and how often each day is spoken of."""

    events: tuple[Event, ...]
    refused: tuple[tuple[DateFact, str], ...]
    #: Day number to the ids of all date facts (usable or not) that cover exactly that day.
    on_day: dict[int, tuple[str, ...]]
    #: Dates counted from something that is itself open, or by words that fix no day.
    loose: frozenset[str] = frozenset()
    #: Dates whose year is not written and not sure.
    unsure: frozenset[str] = frozenset()
    #: The last year that still belongs to the time of the conflict.
    last_year: int = OPEN

    @cached_property
    def by_fact(self) -> dict[str, Event]:
        """Return each event by the id of its date."""
        return {event.fact.id: event for event in self.events}

    @cached_property
    def latest_only(self) -> frozenset[str]:
        """Return the dates of events of which the article gives only the day by which they were done."""
        return frozenset(event.fact.id for event in self.events if event.is_latest_only)

    def exact(self) -> tuple[Event, ...]:
        """Return the events with one day of their own."""
        return tuple(event for event in self.events if event.day is not None)


def worthiest(events: Sequence[Event], most: int) -> tuple[Event, ...]:
    """Return at most ``most`` of the events, the weightiest first; of equals those that stand apart in the article."""
    rest, kept = list(events), list[Event]()
    paragraphs: dict[int, int] = defaultdict(int)
    while rest and len(kept) < most:
        best = max(rest, key=lambda one: one.worth - 1.5 * paragraphs[one.place // _NEAR])
        rest.remove(best)
        kept.append(best)
        paragraphs[best.place // _NEAR] += 1
    return tuple(kept)


#: Events within so many characters stand in one part of the article.
_NEAR = 1500


def evidence_of(sheet: FactSheet, span: Span) -> Evidence:
    """Return the evidence for a span of the sheet's article, without blank space at its ends."""
    text = sheet.article.text
    raw = span.of(text)
    left = len(raw) - len(raw.lstrip())
    return select(text, Span(span.start + left, span.start + len(raw.rstrip())))
