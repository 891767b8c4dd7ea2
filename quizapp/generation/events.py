"""The dated events of an article that can be asked about, and those that cannot, with the reason.

An event is a date with a statement that stands by itself. Which question it serves is the families' matter.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Certainty, DateFact, FactSheet, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.generation.statements import Statement, Unusable, state
from quizapp.generation.wording import capital, lower_first


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the article dates: ``first`` and ``last`` are day numbers, None where that end is open."""

    fact: DateFact
    statement: Statement
    section: str

    @property
    def text(self) -> str:
        """The statement as an option: capital first letter, no full stop."""
        return capital(self.statement.text)

    @property
    def inline(self) -> str:
        """The statement inside a sentence."""
        return lower_first(self.statement.text)

    @property
    def start(self) -> PartialDate | None:
        """The first day, month or year."""
        return self.fact.window.start

    @property
    def end(self) -> PartialDate | None:
        """The last day, month or year."""
        return self.fact.window.end

    @property
    def day(self) -> PartialDate | None:
        """The one day of the event, None for anything wider, open or only about right."""
        return self.start if self.fact.window.is_one_day and not self.fact.is_approximate else None

    @property
    def is_latest_only(self) -> bool:
        """Whether the article gives only the day by which it was done."""
        said = self.fact.evidence[0]
        says_by = re.match(r"(?i)by\b", said.quote) or re.search(r"(?i)\bby\s+(?:the\s+\w+\s+of\s+)?$", said.prefix)
        is_open = self.start is None and self.end is not None and not self.fact.is_hour_limit
        return is_open and bool(says_by)

    @property
    def point(self) -> PartialDate | None:
        """The one day, month or year that a closed date names, None where it is only about right."""
        closed = self.start is not None and self.start == self.end and not self.fact.is_approximate
        return self.start if closed else None

    @property
    def place(self) -> int:
        """Where in the article it stands."""
        return self.fact.event_span.start

    @property
    def mark(self) -> str:
        """The mark of questions that give away its date."""
        return f"date of {self.fact.id}"

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

    @cached_property
    def by_fact(self) -> dict[str, Event]:
        """Return each event by the id of its date."""
        return {event.fact.id: event for event in self.events}

    def exact(self) -> tuple[Event, ...]:
        """Return the events with one day of their own."""
        return tuple(event for event in self.events if event.day is not None)


def spread_over(events: Sequence[Event], most: int) -> tuple[Event, ...]:
    """Return at most ``most`` of the events, evenly over the list, so that no part of the article is left out."""
    if len(events) <= most:
        return tuple(events)
    return tuple(events[n * len(events) // most] for n in range(most))


def evidence_of(sheet: FactSheet, span: Span) -> Evidence:
    """Return the evidence for a span of the sheet's article, without blank space at its ends."""
    text = sheet.article.text
    raw = span.of(text)
    left = len(raw) - len(raw.lstrip())
    return select(text, Span(span.start + left, span.start + len(raw.rstrip())))


def _lead(sheet: FactSheet) -> str:
    first = next(sheet.article.paragraphs(), None)
    return first.span.of(sheet.article.text) if first else ""


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


def _hangs_on_open_date(fact: DateFact, anchor: DateFact | None, text: str) -> bool:
    """A day counted from "by 8 October", over a "Concurrently", or by "in the evening" is not a day that can be asked for."""
    if fact.certainty is not Certainty.RELATIVE:
        return False
    if not _COUNTED.search(fact.evidence[0].quote):
        return True
    if anchor is None:
        return True
    between = text[anchor.evidence[0].end : fact.evidence[0].start]
    return bool(_LOOSE.search(between)) or anchor.window.start is None or anchor.window.end is None


def _statement(
    sheet: FactSheet, fact: DateFact, phrases: dict[Span, list[Span]], claims: tuple[Span, ...], lead: str, *, is_loose: bool
) -> Statement | Unusable:
    text = sheet.article.text
    inside = phrases[fact.event_span]
    if is_loose:
        return Unusable("its day is counted from a date that is itself open")
    clause = fact.clause
    if clause is None:
        return Unusable("its date belongs to a name or to a phrase beside the statement")
    own = tuple(one.span for one in fact.evidence)
    made = state(text, clause, own, lead=lead, avoid=claims)
    opens = clause.start == fact.event_span.start  # a later clause has its date to itself
    if isinstance(made, Unusable) and opens and clause != fact.event_span and len(inside) == 1:
        made = state(text, fact.event_span, own, lead=lead, avoid=claims)
    return made


_EVERYDAY = tuple(
    "captur recap attac launc repor kill start conti advan seiz claim stat annou targ destr mov forc enter reach arriv "
    "follo inclu "
    "suppo retur beg cross order agre attem push withd retak clash count resum fight bomb strik shell offens govern "
    "rebel milit troop "
    "arm soldi forc posit citi villag fail stopp call led bec mad plan secur occup defend defeat control held sen "
    "oper conduct".split()
)


def _content(text: str) -> frozenset[str]:
    """Return the stems of the small-letter words that carry the event, without those that every battle has."""
    stems = (word[:6] for word in re.findall(r"(?<![\w’'-])[a-z]{4,}", text))
    return frozenset(stem for stem in stems if not stem.startswith(_EVERYDAY) and stem not in _LITTLE)


_LITTLE = frozenset(
    "with from that which were been have into over during against after before their several between "
    "other near north south around "
    "another through being under upon some more than three four five first within across along also "
    "while".split()
)


def _twins(events: list[Event]) -> dict[str, str]:
    """Find events that the article seems to tell under two dates: one rare verb, or mostly the same rare words."""
    content = {event.fact.id: _content(event.statement.text) for event in events}
    verbal = {word[:6] for event in events for word in re.findall(r"\b[a-z]{4,}(?:ed|ing)\b", event.statement.text)}
    common = Counter(stem for stems in content.values() for stem in stems)
    twins: dict[str, str] = {}
    for one, other in combinations(events, 2):
        a, b = one.fact.id, other.fact.id
        shared = content[a] & content[b]
        alike = len(shared) >= 2 and len(shared) >= 0.6 * min(len(content[a]), len(content[b]))
        rare_verb = any(common[stem] == 2 for stem in shared & verbal)
        if (alike or rare_verb) and not _agree(one.fact.window, other.fact.window):
            twins[a], twins[b] = b, a
    return twins


#: One of several of its kind, as far as its words tell.
_ONE_OF_MANY = re.compile(
    r"(?i)\ban? (?:[\w-]+ )?(?P<noun>counter-?attack|counter-?offensive|attack|assault|advance|raid|ambush|air ?strike|"
    r"bombardment|offensive)\b"
)


def _is_everyday(event: Event, text: str, actors: frozenset[str]) -> bool:
    """Tell whether the label fits a second sentence: only everyday words, no place, and an act told more than once."""
    label = event.statement.text
    act = _ONE_OF_MANY.search(label)
    if act is None or _content(label):
        return False
    if any(word not in actors for word in re.findall(r"\b[A-Z][\w'’-]+", label[act.start() :])):
        return False
    told = [found.start() for found in re.finditer(rf"(?i)\b{act.group('noun')}", text)]
    return any(not event.fact.event_span.start <= place < event.fact.event_span.end for place in told)


def _agree(one: Window, other: Window) -> bool:
    """Tell whether one of two dates lies in the other (490 BC, 12 September 490 BC)."""
    if None in (one.start, one.end, other.start, other.end):
        return one == other
    assert one.start
    assert one.end
    assert other.start
    assert other.end
    a, b = (one.start.first_day, one.end.last_day), (other.start.first_day, other.end.last_day)
    return (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])


def _loose_dates(prose: Sequence[DateFact], anchors: Mapping[str, DateFact | None], text: str) -> set[str]:
    """Return the dates that hang on an open date, directly or through the date that they are counted from."""
    loose: set[str] = set()
    for fact in prose:
        anchor = anchors[fact.id]
        through = fact.certainty is Certainty.RELATIVE and anchor is not None and anchor.id in loose
        if through or _hangs_on_open_date(fact, anchor, text):
            loose.add(fact.id)
    return loose


def build_chronology(sheet: FactSheet) -> Chronology:
    """Return the events of ``sheet``; time is linear in its dates except for the comparison of pairs of events."""
    text, lead = sheet.article.text, _lead(sheet)
    claims = tuple(claim.evidence[0].span for claim in sheet.claims if claim.place is Place.PROSE)
    phrases: dict[Span, list[Span]] = defaultdict(list)
    on_day: dict[int, list[str]] = defaultdict(list)
    prose = sorted((fact for fact in sheet.dates if fact.place is Place.PROSE), key=lambda fact: fact.evidence[0].start)
    for fact in prose:
        if fact.evidence[0].span not in phrases[fact.event_span]:
            phrases[fact.event_span].append(fact.evidence[0].span)
        for day in {end.first_day for end in (fact.window.start, fact.window.end) if end is not None and end.is_day}:
            on_day[day].append(fact.id)
    events: list[Event] = []
    refused: list[tuple[DateFact, str]] = []
    seen: dict[str, Event] = {}
    headings = _headings(sheet)
    anchors = dict(zip((fact.id for fact in prose), [None, *prose], strict=False))
    loose = _loose_dates(prose, anchors, text)
    for fact in prose:
        if _AFTERLIFE.search(headings.get(fact.event_span.start, "")):
            continue
        made = _statement(sheet, fact, phrases, claims, lead, is_loose=fact.id in loose)
        if isinstance(made, Unusable):
            refused.append((fact, made.reason))
        elif made.text.lower() in seen:
            refused.append((fact, "another date has the same words"))
        else:
            event = Event(fact, made, headings.get(fact.event_span.start, ""))
            seen[made.text.lower()] = event
            events.append(event)
    twins = _twins(events[:60])
    actors = frozenset(word for actor in sheet.actors for name in (actor.name, *actor.aliases) for word in name.split())
    twins |= {event.fact.id: event.fact.id for event in events if _is_everyday(event, text, actors)}
    refused += [(event.fact, "the article seems to tell it under two dates") for event in events if event.fact.id in twins]
    kept = tuple(event for event in events if event.fact.id not in twins)
    return Chronology(kept, tuple(refused), {day: tuple(ids) for day, ids in on_day.items()}, frozenset(loose))


#: Sections that tell of books, films and memorials, not of the conflict.
_AFTERLIFE = re.compile(
    r"(?i)\b(?:legacy|popular culture|fiction|films?|literature|historiograph\w+|commemorat\w+|memorial|in art|depictions?|"
    r"cultural|portrayals?|notes|references|bibliography|further reading|media|sources|etymology|name)\b"
)


def _headings(sheet: FactSheet) -> dict[int, str]:
    return {
        sentence.start: section.heading
        for section in sheet.article.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
    }
