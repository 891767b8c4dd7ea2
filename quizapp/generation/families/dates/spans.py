"""Questions on spans of time: days or years between two events, and the first and last day of the infobox."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.facts import DateFact, Place, Window
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.chronology.date_options import as_wrong_date, first_day, precision_of, proof_of
from quizapp.generation.chronology.events import Event, mark_of, worthiest
from quizapp.generation.chronology.own_event import called_in_a_sentence
from quizapp.generation.chronology.sense import thread
from quizapp.generation.labels.asking import inverted, is_said, plain
from quizapp.generation.names.spellings import is_spelt_twice
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import days

#: Spans that can be counted in the head: from and to so many days, so many years.
_DAYS, _YEARS = (2, 60), (2, 60)
#: Events further apart than this have a place or a person in common.
_NEAR_DAYS, _NEAR_YEARS = 21, 10


#: A place or a person that both are about counts as much as so much worth.
_THREAD = 4


def _pairs(events: list[Event]) -> Iterator[tuple[Event, Event]]:
    """Yield events that follow each other, then those with one between them, the weightiest pairs first."""
    ordered = sorted(events, key=lambda one: (first_day(one), one.place))
    for step in (1, 2):
        pairs = zip(ordered, ordered[step:], strict=False)
        yield from sorted(pairs, key=lambda pair: -pair[0].worth - pair[1].worth - _THREAD * bool(thread(*pair)))


def between(subject: Subject) -> Proposals:
    """Ask how many days lie between two exact days of which neither is counted from the other."""
    sketches: list[Sketch] = []
    exact = [event for event in subject.chronology.exact() if not event.relative_steps and not is_said(event.inline)]
    for one, other in _pairs(list(worthiest(exact, 3 * subject.most))):
        if len(sketches) == subject.most:
            break
        gap = int(first_day(other) - first_day(one))
        # Days between two events that have nothing in common are counted for their own sake.
        is_far = gap > _NEAR_DAYS and not thread(one, other, subject.names.words)
        if _DAYS[0] <= gap <= _DAYS[1] and not is_far and _are_alike(one, other):
            sketches.append(subject.made(_between, one, other, gap, len(sketches)))
    return Proposals(tuple(sketches))


def _are_alike(one: Event, other: Event) -> bool:
    """Tell whether both days are as sure, and no name of the two events has two spellings."""
    return one.fact.certainty == other.fact.certainty and not is_spelt_twice(one.text, other.text)


def years_between(subject: Subject) -> Proposals:
    """Ask how many years lie between two events of which the article gives the year only."""
    sketches: list[Sketch] = []
    dated = [event for event in subject.chronology.events if event.point is not None and precision_of(event.point) == 1]
    for one, other in _pairs(list(worthiest(dated, 3 * subject.most))):
        if len(sketches) == subject.most:
            break
        assert one.point is not None
        assert other.point is not None
        gap = other.point.year - one.point.year
        if gap > _NEAR_YEARS and not thread(one, other, subject.names.words):
            continue
        if _YEARS[0] <= gap <= _YEARS[1] and one.point.year * other.point.year > 0:
            sketches.append(subject.made(_between, one, other, gap, len(sketches)))
    return Proposals(tuple(sketches))


#: For events that have to be quoted: the letter of the wording, and the wording.
_COUNTED = (
    ("b", "How many {units} passed between these two events, going by the article's dates: “{one}” and “{other}”?"),
    (
        "c",
        "Going by the article's dates, how many {units} after the first of these events came the second? "
        "First: “{one}”. Second: “{other}”.",
    ),
)


def _between(subject: Subject, one: Event, other: Event, gap: int, number: int) -> Sketch:
    assert one.point is not None
    assert other.point is not None
    unit = "day" if one.point.is_day else "year"
    units = f"{unit}s"
    first, ask = plain(one.inline), inverted(other.inline)
    if first and ask and number % 2 == 0:
        letter, stem = "a", f"Going by the article's dates, how many {units} after {first} {ask}?"
    else:
        letter, words = _COUNTED[number % len(_COUNTED)]
        stem = words.format(units=units, one=one.inline, other=other.inline)
    span = days(gap) if unit == "day" else f"{gap} years"
    return Sketch(
        "dates: between",
        Skill.DATES,
        ItemFormat.NUMBER,
        f"dates.{'between' if unit == 'day' else 'years'}.{letter}",
        stem,
        rationale=f"From {one.point.in_words()} to {other.point.in_words()} it is {span}.",
        evidence=(*proof_of(subject, one), *proof_of(subject, other)),
        facts=(one.fact.id, other.fact.id),
        difficulty=0.6 + (0.1 if one.point.month != other.point.month else 0.0),
        answer=NumberAnswer(gap, 0, units if gap > 1 else unit),
        misreadings=(
            (str(gap + 1), f"This counts both the first and the last {unit}; the first {unit} is {unit} 0."),
            (str(gap - 1), f"This leaves out the last {unit}; the {unit} after the first event is {unit} 1."),
        ),
        excludes=frozenset({one.mark, other.mark}),
        place=one.place,
        rank=3,
    )


def infobox_frame(subject: Subject) -> Proposals:
    """Ask the first and the last day of the infobox date."""
    fact = next((one for one in subject.sheet.dates if one.place is Place.INFOBOX and one.window.is_closed), None)
    if fact is None or fact.window.start is None or fact.window.end is None or fact.window.start == fact.window.end:
        return Proposals()
    start, end = fact.window.start, fact.window.end
    if not (start.is_day and end.is_day) or _has_other_span(subject, fact):
        return Proposals()
    framed = (_frame(subject, fact, start, "first"), _frame(subject, fact, end, "last"))
    return Proposals(tuple(one for one in framed if one is not None))


def _has_other_span(subject: Subject, fact: DateFact) -> bool:
    """Tell whether the cell of the infobox has days or words beside this date ("28–30 June (second phase, until 10 July)")."""
    cell = fact.event_span.of(subject.text).replace(fact.evidence[0].quote, "", 1)
    return re.search(r"[^\W_]", re.sub(r"\[\d+\]|\([^()]*\d+ (?:days?|weeks?|months?|years?)[^()]*\)", "", cell)) is not None


#: The day itself has to be found among days on both sides of it; one beyond it has to lie so near.
_BEYOND = 60


def _wrong_days(subject: Subject, fact: DateFact, day: PartialDate, which: str) -> list[Choice]:
    """Return three other days of the article, one or two beyond the frame, so that no end of the list tells; else none."""
    pool: list[tuple[int, PartialDate, DateFact]] = []
    for other in subject.sheet.dates:
        date = other.window.end
        if date and date.is_day and date != day and (which == "last" or date != fact.window.start):
            pool.append((abs(date.first_day - day.first_day), date, other))
    beyond: dict[str, Choice] = {}
    within: dict[str, Choice] = {}
    for distance, date, other in sorted(pool, key=lambda one: (one[0], one[2].id))[:20]:
        if len(beyond) >= 2 and len(within) >= 3:
            break
        choice = as_wrong_date(subject, other) if other.place is Place.PROSE else None
        is_beyond = (date.first_day < day.first_day) if which == "first" else (day.first_day < date.first_day)
        if choice is not None and (not is_beyond or distance <= _BEYOND):
            (beyond if is_beyond else within).setdefault(choice.text, choice)
    wanted = 2 if len(within) < 2 or day.first_day % 2 else 1
    chosen = [*list(beyond.values())[:wanted], *within.values()][:3]
    return chosen if beyond and within and len(chosen) == 3 else []


def _frame(subject: Subject, fact: DateFact, day: PartialDate, which: str) -> Sketch | None:
    wrong = _wrong_days(subject, fact, day, which)
    if not wrong:
        return None
    event = called_in_a_sentence(subject.sheet.article.title)
    key = Choice(
        day.in_words(),
        f"The date in the infobox {'begins' if which == 'first' else 'ends'} with this day.",
        fact.evidence,
        day.first_day,
    )
    return Sketch(
        "dates: when",
        Skill.DATES,
        ItemFormat.SINGLE,
        f"dates.frame.{which}",
        f"According to the infobox, which was the {which} day{f' of {event}' if event else ''}?",
        (key,),
        tuple(wrong),
        f"The infobox has the date “{fact.evidence[0].quote}”.",
        fact.evidence,
        (fact.id,),
        0.3,
        Arrange.RANKED,
        excludes=frozenset({mark_of(Window(day, day))}),
        place=fact.event_span.start,
    )


RULES = (
    Rule("dates.between", "days between two events", "How many days after … did …?", between, grows=True),
    Rule("dates.years", "years between two events", "How many years after … did …?", years_between, grows=True),
    Rule(
        "dates.frame",
        "the infobox date",
        "According to the infobox, which was the first day of the Battle of …?",
        infobox_frame,
    ),
)
