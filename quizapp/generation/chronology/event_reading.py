"""Which dates of an article become events: those that can be told from each other, the weighty ones where there are many.

What an event is stands in ``events``, how one is read in ``event_of_date``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from quizapp.domain.facts import DateFact, FactSheet, Place
from quizapp.domain.partial_date import MONTHS
from quizapp.generation.chronology.begun_again import is_begun_again
from quizapp.generation.chronology.event_of_date import EventReader
from quizapp.generation.chronology.events import Chronology, Event
from quizapp.generation.chronology.telling_apart import fights_in_own_place, is_everyday, repeats, twins_among
from quizapp.generation.chronology.worth import last_year
from quizapp.generation.labels.statement import Unusable

#: Events of less worth than the first go where more than the second are left: side remarks, and what is hardly one.
_LIGHT = ((-1, 6), (0, 12))
#: An article with so many plain events does without winding ones.
_ENOUGH_PLAIN = 10
#: Bare events fill up to so many, in an article so short that its reader has all of it in mind.
_FEW_EVENTS, _SHORT_ARTICLE = 8, 20_000


def _weighty(events: Sequence[Event], length: int) -> list[Event]:
    """Return the events without bare and winding ones and side remarks, as far as enough remain."""
    bare = sorted((event for event in events if event.is_bare), key=lambda event: -event.worth)
    few = _FEW_EVENTS if length < _SHORT_ARTICLE else 0
    too_many = set(bare[max(0, few - len(events) + len(bare)) :])
    events = [event for event in events if event not in too_many]
    plain = [event for event in events if event.plainness and event.worth >= 0]
    if len(plain) >= _ENOUGH_PLAIN:
        return plain
    for below, enough in _LIGHT:
        light = sorted((event for event in events if event.worth < below), key=lambda event: event.worth)
        dropped = set(light[: max(0, len(events) - enough)])
        events = [event for event in events if event not in dropped]
    return events


def build_chronology(sheet: FactSheet) -> Chronology:
    """Return the events of ``sheet``; time is linear in its dates except for the comparison of pairs of events."""
    prose = sorted((fact for fact in sheet.dates if fact.place is Place.PROSE), key=lambda fact: fact.evidence[0].start)
    on_day: dict[int, list[str]] = defaultdict(list)
    for fact in prose:
        for day in {end.first_day for end in fact.window.ends if end.is_day}:
            on_day[day].append(fact.id)
    reader = EventReader(sheet, prose)
    events: list[Event] = []
    refused: list[tuple[DateFact, str]] = []
    for fact in prose:
        if _is_afterlife(reader.headings.get(fact.event_span.start, "")):
            continue
        made = reader.event(fact)
        if isinstance(made, Unusable):
            refused.append((fact, made.reason))
        else:
            events.append(made)
    kept = _told_once(sheet, events, refused)
    days = {day: tuple(ids) for day, ids in on_day.items()}
    return Chronology(tuple(kept), tuple(refused), days, frozenset(reader.loose), frozenset(reader.unsure), last_year(sheet))


def _told_under_two_dates(events: Sequence[Event], actors: frozenset[str]) -> set[str]:
    """Return the ids of events that seem to have a twin; one told in the historical present casts no doubt on another."""
    surely = [event for event in events if not event.statement.in_present]
    twins = set(twins_among(surely, actors))
    if len(surely) < len(events):
        twins |= set(twins_among(events, actors)).difference(event.fact.id for event in surely)
    return twins


#: A line of the infobox and the prose that date one thing differ by so many days at the most.
_APART = 3
_NAME, _MONTH = re.compile(r"\b[A-Z][\w’'-]+"), re.compile("|".join(MONTHS))


def _boxed_otherwise(sheet: FactSheet, events: Sequence[Event]) -> set[str]:
    """Return the ids of events of whose names a line of the infobox's result tells something with a day near by."""
    boxed = [fact for fact in sheet.dates if fact.place is Place.INFOBOX and fact.window.is_one_day]
    found: set[str] = set()
    for result in sheet.results:
        line = result.evidence[0]
        days = [
            fact.window.start.first_day for fact in boxed if fact.window.start and line.span.contains(fact.evidence[0].span)
        ]
        names = set(_NAME.findall(_MONTH.sub("", result.text)))
        for event in events if days and len(names) > 1 else ():
            is_near = event.point is not None and any(0 < abs(day - event.point.first_day) <= _APART for day in days)
            if is_near and all(name in event.text for name in names):
                found.add(event.fact.id)
    return found


def _told_once(sheet: FactSheet, events: list[Event], refused: list[tuple[DateFact, str]]) -> list[Event]:
    """Return the events that can be told from each other, the weighty ones where many; ``refused`` takes the others."""
    actors = frozenset(word for actor in sheet.actors for name in (actor.name, *actor.aliases) for word in name.split())
    text, title = sheet.article.text, sheet.article.title
    twins = _told_under_two_dates(events[:60], actors) | _boxed_otherwise(sheet, events)
    for event in events:
        label = event.statement.text
        is_vague = event.is_bare and fights_in_own_place(label, title, actors)
        if is_vague or is_everyday(event, text, actors) or is_begun_again(label, event.fact, sheet.dates, text):
            twins.add(event.fact.id)
    refused += [(event.fact, "the article seems to tell it under two dates") for event in events if event.fact.id in twins]
    kept: list[Event] = []
    for event in events:
        if event.fact.id in twins:
            continue
        if _is_told_before(event, kept):
            refused.append((event.fact, "the article tells it twice, and another sentence of it is used"))
        else:
            kept.append(event)
    last = last_year(sheet)
    timely = [event for event in kept if (date := event.start or event.end) is None or date.year <= last]
    refused += [(event.fact, "it is a side remark on a later time") for event in kept if event not in timely]
    weighty = _weighty(timely, len(text))
    refused += [(event.fact, "it is a side remark beside weightier events") for event in timely if event not in weighty]
    return weighty


def _is_told_before(event: Event, kept: Sequence[Event]) -> bool:
    """Tell whether one of the events that are kept says the same, or nearly so of the same time."""
    same = [one.text for one in kept if one.fact.window == event.fact.window]
    return any(one.text.lower() == event.text.lower() for one in kept) or repeats(event.text, same)


#: Sections that tell of books, films and memorials, not of the conflict.
_AFTERLIFE = re.compile(
    r"(?i)\b(?:legacy|popular culture|fiction|films?|literature|historiograph\w+|commemorat\w+|memorial|in art|depictions?|"
    r"cultural|portrayals?|notes|references|bibliography|further reading|media|sources|etymology|name)\b"
)


@lru_cache(maxsize=64)  # asked for every date below a heading
def _is_afterlife(heading: str) -> bool:
    return _AFTERLIFE.search(heading) is not None
