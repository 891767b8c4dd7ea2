"""Questions on dates: when, on what day, by when, how long between. Sequences are ``sequence``'s.

Rules draw on events whose date the article gives once and exactly; an open date is asked as what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Certainty, DateFact, Place
from quizapp.domain.item import DateAnswer, ItemFormat, NumberAnswer, Skill
from quizapp.domain.partial_date import PartialDate, from_day_number
from quizapp.generation.events import Chronology, Event, evidence_of, worthiest
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import days, on_date, quoted, shorten


def how_hard(event: Event, base: float) -> float:
    """Difficulty by rule: more where the day is counted from another date, or where the year stands elsewhere."""
    return base + 0.2 * event.relative_steps + (0.05 if event.fact.certainty is Certainty.YEAR_INFERRED else 0.0)


def proof_of(subject: Subject, event: Event) -> tuple[Evidence, ...]:
    """Return the sentence that tells the event, and the dates that it is counted from."""
    known = subject.passages.get(event.fact.id)
    if known is None:
        sentence = evidence_of(subject.sheet, event.fact.event_span)
        known = (sentence, *(one for one in event.fact.evidence[1:] if not sentence.span.contains(one.span)))
        subject.passages[event.fact.id] = known
    return known


def other_dates(subject: Subject, key: Event) -> list[Choice]:
    """Return the other dates of the article as precise as the key's, nearest first, each with what it belongs to."""
    known = subject.near_dates.get(key.fact.id)
    if known is None:
        known = tuple(_find_other_dates(subject, key))
        subject.near_dates[key.fact.id] = known
    return list(known)


def _find_other_dates(subject: Subject, key: Event) -> Iterator[Choice]:
    point = key.point or key.end
    if point is None:
        return
    near: list[tuple[int, int, PartialDate, DateFact]] = []
    for number, fact in enumerate(subject.sheet.dates):
        date = fact.window.end or fact.window.start
        if date is None or fact.place is Place.INFOBOX or _precision(date) != _precision(point) or date == point:
            continue
        if not _belongs_to(fact, date, key):
            near.append((abs(date.first_day - point.first_day), number, date, fact))
    told = subject.chronology.by_fact
    seen: set[PartialDate] = set()
    for _, _, date, fact in sorted(near, key=lambda one: one[:2]):
        if date in seen:
            continue
        seen.add(date)
        yield Choice(
            date.in_words(),
            _what_it_is(subject, fact, told.get(fact.id)),
            (evidence_of(subject.sheet, fact.event_span),),
            date.first_day,
        )
        if len(seen) == _NEAR:
            return


#: So many other dates are enough to choose from.
_NEAR = 7


def _precision(date: PartialDate) -> int:
    return 1 + (date.month is not None) + (date.day is not None)


def _belongs_to(fact: DateFact, date: PartialDate, key: Event) -> bool:
    """A date inside the key's own window, or of its own clause, is no wrong answer."""
    window = key.fact.window
    low = window.start.first_day if window.start else None
    high = window.end.last_day if window.end else None
    inside = low is not None and high is not None and low <= date.first_day <= high
    return inside or fact.id == key.fact.id


def _what_it_is(subject: Subject, fact: DateFact, event: Event | None) -> str:
    if event is not None and event.is_latest_only:
        return f"This is the latest day that the article gives for another event: {quoted(event.statement.text, 9)}."
    if event is not None:
        return f"The article uses this date for another event: {quoted(event.statement.text, 10)}."
    sentence = fact.event_span.of(subject.text)
    return f"This date belongs to another sentence, which begins “{shorten(sentence.replace('“', '').replace('”', ''), 7)}”."


def neighbours(subject: Subject, date: PartialDate) -> list[Choice]:
    """By a stated rule: the days around ``date`` to which the article ties nothing, nearest first."""
    if not date.is_day:
        return []
    choices = []
    for step in (2, -2, 3, -3, 4, -4, 5, -5):
        other = date.plus_days(step)
        if other.first_day not in subject.chronology.on_day:
            reason = f"The article ties nothing to this day, {days(abs(step))} {'later' if step > 0 else 'earlier'}."
            choices.append(Choice(other.in_words(), reason, (), other.first_day))
    return choices


def _dated_key(subject: Subject, event: Event) -> Choice:
    point = event.point
    assert point is not None
    reason = f"The article dates it to {'this day' if point.is_day else 'this time'}: {quoted(event.statement.text, 12)}."
    return Choice(point.in_words(), reason, proof_of(subject, event), point.first_day)


_WHEN = {
    3: (
        "To which day does the article date this: “{it}”?",
        "When did this happen, by the date that the article gives: “{it}”?",
    ),
    2: ("In which month does the article place this: “{it}”?", "Which month belongs to this event: “{it}”?"),
    1: ("In which year does the article place this: “{it}”?", "Which year does the article give for this: “{it}”?"),
}


def when(subject: Subject) -> Proposals:
    """Ask the date of an event that has exactly one."""
    sketches = []
    asked = worthiest([event for event in subject.chronology.events if event.point is not None], 2 * subject.most)
    for number, event in enumerate(asked):
        point = event.point
        assert point is not None
        pool = other_dates(subject, event)
        pool += neighbours(subject, point)[: max(0, 4 - len(pool))]
        precision = _precision(point)
        variant = number % 2
        sketches.append(
            Sketch(
                "dates: when",
                Skill.DATES,
                ItemFormat.SINGLE,
                f"dates.when.{'year month day'.split()[precision - 1]}.{'ab'[variant]}",
                _WHEN[precision][variant].format(it=event.inline),
                (_dated_key(subject, event),),
                tuple(pool),
                f"The article dates {quoted(event.statement.text, 12)} to {point.in_words()}.",
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.35),
                Arrange.RANKED,
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=2,
            )
        )
    return Proposals(tuple(sketches), tuple(_refusals(subject.chronology)))


def _refusals(chronology: Chronology) -> Iterator[Refusal]:
    for fact, reason in chronology.refused:
        yield Refusal(f"When did this happen: “{shorten(fact.event, 14)}”?", f"Not asked, because {reason}.", (fact.id,))


def typed(subject: Subject) -> Proposals:
    """Ask for the date itself, to be typed."""
    sketches = []
    for event in worthiest(subject.chronology.exact()[1::2] or subject.chronology.exact(), subject.most):
        day = event.day
        assert day is not None
        near = [choice for choice in other_dates(subject, event) if abs(choice.rank - day.first_day) <= 10][:3]
        sketches.append(
            Sketch(
                "dates: when",
                Skill.DATES,
                ItemFormat.DATE,
                "dates.typed",
                f"On what date did this happen, as the article tells it: “{event.inline}”?",
                rationale=f"The article dates it to {day.in_words()}.",
                evidence=proof_of(subject, event),
                facts=(event.fact.id,),
                difficulty=how_hard(event, 0.55),
                answer=DateAnswer(day),
                misreadings=tuple((from_day_number(int(one.rank)).iso(), one.rationale) for one in near),
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=4,
            )
        )
    return Proposals(tuple(sketches[: subject.most]))


_ON = ("What does the article date to {date}?", "Which of these does the article report for {date}?")


def on_that_day(subject: Subject) -> Proposals:
    """Ask what happened on a day; no other event of that day is among the options."""
    sketches = []
    events = subject.chronology.exact()
    for number, event in enumerate(worthiest(events, 2 * subject.most)):
        day = event.day
        assert day is not None
        others = sorted(
            (one for one in events if one.day != day), key=lambda one: abs((one.day or day).first_day - day.first_day)
        )
        if len(subject.chronology.on_day.get(day.first_day, ())) > 2:
            continue
        sketches.append(
            Sketch(
                "dates: on that day",
                Skill.DATES,
                ItemFormat.SINGLE,
                f"dates.on-day.{'ab'[number % 2]}",
                _ON[number % 2].format(date=day.in_words()),
                (Choice(event.text, f"The article dates this to {day.in_words()}.", proof_of(subject, event)),),
                tuple(event_choice(subject, one) for one in others[:9]),
                f"For {day.in_words()} the article gives {quoted(event.statement.text, 12)}.",
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.4),
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=3,
            )
        )
    return Proposals(tuple(sketches[: subject.most]))


def event_choice(subject: Subject, event: Event) -> Choice:
    """Return an event as an option, with its date as the reason."""
    known = subject.told.get(event.fact.id)
    if known is None:
        window = event.fact.window
        group = f"{window.start.iso() if window.start else ''}/{window.end.iso() if window.end else ''}"
        known = Choice(event.text, f"{_dated(event)}.", proof_of(subject, event), _low(event), group=group)
        subject.told[event.fact.id] = known
    return known


def _low(event: Event) -> float:
    date = event.start or event.end
    return float(date.first_day) if date else 0.0


def _dated(event: Event) -> str:
    if event.point:
        return f"The article dates this to {event.point.in_words()}"
    if event.is_latest_only and event.end:
        return f"The article gives {event.end.in_words()} as the latest date for this"
    if event.start and event.start == event.end:
        return f"The article dates this to about {event.start.in_words()}"
    if event.start and event.end:
        return f"The article dates this from {event.start.in_words()} to {event.end.in_words()}"
    return f"The article dates this to the time since {event.start.in_words() if event.start else ''}"


_LATEST = "It sets it as the latest day"
_VERY = "It names it as the very day"
_OTHER = "It names another day instead"


def pupil_writes(subject: Subject) -> Proposals:
    """A pupil gives a day: does the article name it, set it as the latest, or name another one?"""
    sketches = []
    events = [
        event
        for event in subject.chronology.events
        if event.end and event.end.is_day and (event.day or (event.is_latest_only and not _LASTING.search(event.text)))
    ]
    for number, event in enumerate(worthiest(events, subject.most)):
        end = event.end
        assert end is not None
        other = next((choice for choice in other_dates(subject, event) if 0 < abs(choice.rank - end.first_day) <= 9), None)
        if event.is_latest_only:
            claimed, kind = end, _LATEST
        elif number % 2 and other is not None:
            claimed, kind = from_day_number(int(other.rank)), _OTHER
        else:
            claimed, kind = end, _VERY
        proof = proof_of(subject, event)
        reasons = _pupil_reasons(event, end, kind)
        options = {text: Choice(text, reasons[text], proof, place) for place, text in enumerate((_VERY, _LATEST, _OTHER))}
        sketches.append(
            Sketch(
                "dates: by-date",
                Skill.DATES,
                ItemFormat.SINGLE,
                "dates.by.pupil",
                f"A pupil dates this to {claimed.in_words()}: “{event.inline}”. What does the article say about that day?",
                (options[kind],),
                tuple(choice for text, choice in options.items() if text != kind),
                reasons[kind],
                proof,
                (event.fact.id,),
                how_hard(event, 0.5),
                size=3,
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=1 if event.is_latest_only else 4,
            )
        )
    return Proposals(tuple(sketches[: subject.most]))


def _pupil_reasons(event: Event, end: PartialDate, kind: str) -> dict[str, str]:
    words = end.in_words()
    if kind == _LATEST:
        return {
            _LATEST: "The wording fixes the latest day only: it was done on that day or earlier.",
            _VERY: f"The article does not fix the day; it says that it was done by {words}.",
            _OTHER: "The article names no other day for it.",
        }
    if kind == _OTHER:
        return {
            _OTHER: f"The article dates it to {words}.",
            _VERY: f"The article names {words} for it, and the pupil's day for something else.",
            _LATEST: f"The article gives one day for it, {words}, and no latest day.",
        }
    return {
        _VERY: f"The article dates it to exactly this day, {words}.",
        _LATEST: "The article names the day itself, not only a limit.",
        _OTHER: "The article names no other day for it.",
    }


#: What lasted, or did not come about, by a day has no latest day.
_LASTING = re.compile(r"(?i)\b(?:no|not|nothing|nobody|continu\w+|remain\w+|still|only|ongoing|lasted|until|failed)\b")


def latest(subject: Subject) -> Proposals:
    """Ask an open date as what it is: the latest day."""
    sketches = []
    for event in subject.chronology.events:
        end = event.end
        if not event.is_latest_only or end is None or not end.is_day or _LASTING.search(event.text):
            continue
        pool = other_dates(subject, event)
        pool += neighbours(subject, end)[: max(0, 4 - len(pool))]
        key = Choice(end.in_words(), "The article says that it was done by this day.", proof_of(subject, event), end.first_day)
        sketches.append(
            Sketch(
                "dates: by-date",
                Skill.DATES,
                ItemFormat.SINGLE,
                "dates.by.latest",
                f"Which day does the article give as the latest for this: “{event.inline}”?",
                (key,),
                tuple(pool),
                f"The article says that it was done by {end.in_words()}; the day itself is left open.",
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.45),
                Arrange.RANKED,
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=2,
            )
        )
    return Proposals(tuple(sketches[: subject.most]))


def between(subject: Subject) -> Proposals:
    """Ask how many days lie between two exact days of which neither is counted from the other."""
    sketches = []
    events = sorted(
        (event for event in subject.chronology.exact() if not event.relative_steps), key=lambda one: (_low(one), one.place)
    )
    for step in (1, 2):
        for one, other in zip(events, events[step:], strict=False):
            gap = int(_low(other) - _low(one))
            if not 2 <= gap <= 60 or one.fact.certainty != other.fact.certainty:
                continue
            sketches.append(_between(subject, one, other, gap))
    return Proposals(tuple(sketches[: subject.most]))


def _between(subject: Subject, one: Event, other: Event, gap: int) -> Sketch:
    misread = [
        (str(gap + 1), "This counts both the first and the last day; the first day is day 0."),
        (str(gap - 1), "This leaves out the last day; the day after the first event is day 1."),
    ]
    assert one.day is not None
    assert other.day is not None
    return Sketch(
        "dates: between",
        Skill.DATES,
        ItemFormat.NUMBER,
        "dates.between",
        f"Count by the article's dates: how many days after “{one.inline}” came this: “{other.inline}”?",
        rationale=f"From {one.day.in_words()} to {other.day.in_words()} it is {days(gap)}.",
        evidence=(*proof_of(subject, one), *proof_of(subject, other)),
        facts=(one.fact.id, other.fact.id),
        difficulty=0.6 + (0.1 if one.day.month != other.day.month else 0.0),
        answer=NumberAnswer(gap, 0, "day" if gap == 1 else "days"),
        misreadings=tuple(misread),
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
    if not (start.is_day and end.is_day):
        return Proposals()
    return Proposals((_frame(subject, fact, start, "first"), _frame(subject, fact, end, "last")))


def _frame(subject: Subject, fact: DateFact, day: PartialDate, which: str) -> Sketch:
    pool = []
    for other in subject.sheet.dates:
        date = other.window.end
        if date and date.is_day and date != day and (which == "last" or date != fact.window.start):
            pool.append((abs(date.first_day - day.first_day), date, other))
    choices: dict[str, Choice] = {}
    told = subject.chronology.by_fact
    for _, date, other in sorted(pool, key=lambda one: (one[0], one[2].id))[:20]:
        if other.place is Place.PROSE:
            reason = _what_it_is(subject, other, told.get(other.id))
            choice = Choice(date.in_words(), reason, (evidence_of(subject.sheet, other.event_span),), date.first_day)
            choices.setdefault(choice.text, choice)
    extra = [one for one in neighbours(subject, day) if one.text not in choices][: max(0, 3 - len(choices))]
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
        f"Which day does the infobox give as the {which} day of the events of this article?",
        (key,),
        (*list(choices.values())[:8], *extra),
        f"The infobox has the date “{fact.evidence[0].quote}”.",
        fact.evidence,
        (fact.id,),
        0.3,
        Arrange.RANKED,
        excludes=frozenset({f"date of {fact.id}"}),
        place=fact.event_span.start,
    )


RULES = (
    Rule("dates.when", "the date of an event", "To which day does the article date this: “…”?", when),
    Rule("dates.typed", "the date, typed", "On what date did this happen, as the article tells it: “…”?", typed),
    Rule(
        "dates.on-day",
        "what happened on a day",
        f"What does the article date to {PartialDate(2017, 10, 8).in_words()}?",
        on_that_day,
    ),
    Rule(
        "dates.by.pupil",
        "very day, latest day, another day",
        f"A pupil dates this {on_date(PartialDate(2017, 9, 22))} …",
        pupil_writes,
    ),
    Rule("dates.by.latest", "an open date as such", "Which day does the article give as the latest for this: “…”?", latest),
    Rule("dates.between", "days between two events", "How many days after “…” came this: “…”?", between),
    Rule("dates.frame", "the infobox date", "Which day does the infobox give as the first day of the events?", infobox_frame),
)
