"""Questions on dates: when, typed, in which year, what happened on a day. Open dates are ``open_ended``', spans ``spans``'.

Rules draw on events whose date the article gives once and exactly, the weightiest first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.item import DateAnswer, ItemFormat, NumberAnswer, Skill
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.chronology.date_options import event_choice, how_hard, other_dates, precision_of, proof_of, wrong_dates
from quizapp.generation.chronology.events import Event, worthiest
from quizapp.generation.chronology.own_event import own_years
from quizapp.generation.chronology.sense import begins, ends, is_told_by_box
from quizapp.generation.chronology.slips import slips
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.labels.asking import inverted
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import quoted, shorten

__all__ = ["RULES", "how_hard", "proof_of"]

#: By precision (3 day, 2 month, 1 year): stems for what can be put as a question, and for what has to be quoted.
_WHEN = {
    3: ("On what date {ask}?", "When {ask}, according to the article?"),
    2: ("In which month {ask}?", "When {ask}, according to the article?"),
    1: ("In which year {ask}?", "When {ask}, according to the article?"),
}
_WHEN_QUOTED = {
    3: ("To which day does the article date this: “{it}”?", "On what date, according to the article, did this happen: “{it}”?"),
    2: (
        "To which month does the article date this: “{it}”?",
        "In which month, according to the article, did this happen: “{it}”?",
    ),
    1: (
        "To which year does the article date this: “{it}”?",
        "In which year, according to the article, did this happen: “{it}”?",
    ),
}
_PRECISION = {1: "year", 2: "month", 3: "day"}


#: Left out where the event names a source of its own.
_BY_ARTICLE = ", according to the article"


#: "In the hills according to Stone": without its comma it is the article's, not ours.
_UNPARTED = re.compile(r"[^,] according to ")


def _asked(event: Event, stems: Sequence[str], quoted_stems: Sequence[str], variant: int) -> tuple[str, str]:
    """Return the stem for an event, and the letter of its wording."""
    ask = inverted(event.inline)
    if ask is not None and not _UNPARTED.search(ask):
        stem = stems[variant % len(stems)].format(ask=ask)
        if " according to " in ask:
            stem = stem.replace(_BY_ARTICLE, "")
        return stem, "ab"[variant % len(stems)]
    return quoted_stems[variant % len(quoted_stems)].format(it=event.inline), "cd"[variant % len(quoted_stems)]


def _dated_key(subject: Subject, event: Event) -> Choice:
    point = event.point
    assert point is not None
    reason = f"{event.dated_by} it to {'this day' if point.is_day else 'this time'}: {quoted(event.statement.text, 12)}."
    return Choice(point.in_words(), reason, proof_of(subject, event), point.first_day)


def when(subject: Subject) -> Proposals:
    """Ask the date of an event that has exactly one."""
    dated = [event for event in subject.once(_hidden) if event.point is not None]
    made = (subject.made(_when, event, number % 2) for number, event in enumerate(worthiest(dated, 3 * subject.most)))
    return Proposals(tuple(sketch for sketch in made if sketch is not None), subject.once(_refusals))


def _hidden(subject: Subject) -> tuple[Event, ...]:
    """Return the events whose date has to be looked up; to be read ``once``."""
    return tuple(event for event in subject.chronology.events if not _is_plain_date(subject, event))


def _is_plain_date(subject: Subject, event: Event) -> bool:
    """Tell whether the date is read at a glance: the year of the whole article, or an end of the infobox's days."""
    point = event.point
    if point is not None and precision_of(point) == 1 and point.year in subject.once(_own_years):
        return True
    return is_told_by_box(event, main_window(subject.sheet))


def _own_years(subject: Subject) -> frozenset[int]:
    return own_years(subject.sheet)


def _when(subject: Subject, event: Event, variant: int) -> Sketch | None:
    point = event.point
    assert point is not None
    pool = wrong_dates(subject, event, point)
    if not pool:
        return None
    precision = precision_of(point)
    stem, letter = _asked(event, _WHEN[precision], _WHEN_QUOTED[precision], variant)
    return Sketch(
        "dates: when",
        Skill.DATES,
        ItemFormat.SINGLE,
        f"dates.when.{_PRECISION[precision]}.{letter}",
        stem,
        (_dated_key(subject, event),),
        tuple(pool),
        f"{event.dated_by} {quoted(event.statement.text, 12)} to {point.in_words()}.",
        proof_of(subject, event),
        (event.fact.id,),
        how_hard(event, 0.35),
        Arrange.RANKED,
        excludes=frozenset({event.mark}),
        place=event.place,
        rank=2,
    )


def _refusals(subject: Subject) -> tuple[Refusal, ...]:
    return tuple(
        Refusal(f"When did this happen: “{shorten(fact.event, 14)}”?", f"Not asked, because {reason}.", (fact.id,))
        for fact, reason in subject.chronology.refused
    )


_TYPED = ("On what date {ask}, according to the article?",)
_TYPED_QUOTED = ("Give the date, according to the article, of this event: “{it}”.",)


def typed(subject: Subject) -> Proposals:
    """Ask for the date itself, to be typed."""
    asked = [event for event in subject.once(_hidden) if event.day is not None]
    exact = worthiest(asked, 2 * subject.most)
    chosen = exact if len(exact) < subject.most else exact[1::2]
    return Proposals(tuple(subject.made(_typed, event) for event in chosen[: subject.most]))


def _typed(subject: Subject, event: Event) -> Sketch:
    day = event.day
    assert day is not None
    return Sketch(
        "dates: when",
        Skill.DATES,
        ItemFormat.DATE,
        "dates.typed",
        _asked(event, _TYPED, _TYPED_QUOTED, 0)[0],
        rationale=f"{event.dated_by} it to {day.in_words()}.",
        evidence=proof_of(subject, event),
        facts=(event.fact.id,),
        difficulty=how_hard(event, 0.55),
        answer=DateAnswer(day),
        misreadings=slips(subject, event),
        excludes=frozenset({event.mark}),
        place=event.place,
        rank=4,
    )


def typed_year(subject: Subject) -> Proposals:
    """Ask for the year itself, to be typed as a number."""
    sketches, own = [], subject.once(_own_years)
    dated = [
        event
        for event in subject.chronology.events
        if event.point is not None and precision_of(event.point) == 1 and event.point.year not in own and event.worth >= 0
    ]
    for event in worthiest(dated, 2 * subject.most)[::-1][: subject.most]:
        year = event.point.year if event.point else 0
        era = " BC" if year < 0 else ""
        near = [choice for choice in other_dates(subject, event) if choice.text.endswith("BC") == bool(era)][:3]
        sketches.append(
            Sketch(
                "dates: when",
                Skill.DATES,
                ItemFormat.NUMBER,
                "dates.year-typed",
                _asked(event, (f"In which year{era} {{ask}}?",), (f"Give the year{era} of this event: “{{it}}”.",), 0)[0],
                rationale=f"The article dates it to {PartialDate(year).in_words()}.",
                evidence=proof_of(subject, event),
                facts=(event.fact.id,),
                difficulty=how_hard(event, 0.55),
                answer=NumberAnswer(abs(year), 0, era.strip()),
                misreadings=tuple((choice.text.removesuffix(" BC"), choice.rationale) for choice in near),
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=4,
            )
        )
    return Proposals(tuple(sketches))


_ON = ("What does the article date to {date}?", "Which of these does the article report for {date}?")
#: So many events, the nearest in time, are weighed as wrong options.
_RIVALS = 6
#: So many of the wrong options for a year have to lie within so many years of it.
_FEWEST, _ONE_TIME = 2, 40
#: ... and for a day within so many days: else the time alone tells which of them it was.
_ONE_COURSE = 200
#: An option with less than this part of the key's length makes the key stand out.
_SHORT = 0.8


def on_that_day(subject: Subject) -> Proposals:
    """Ask what happened on a day, or in a year; no other event of that time is among the options."""
    days = _on_time(subject, [event for event in subject.once(_hidden) if event.day is not None])
    dated = [event for event in subject.chronology.events if event.point is not None and precision_of(event.point) == 1]
    return Proposals((*days, *_on_time(subject, dated)))


def _on_time(subject: Subject, events: Sequence[Event]) -> list[Sketch]:
    sketches: list[Sketch] = []
    for event in worthiest(events, 2 * subject.most):
        point = event.point
        assert point is not None
        if len(sketches) == subject.most:
            break
        if _is_crowded(subject, point):
            continue
        rivals = _nearest(event, point, [one for one in events if one.point is not None and one.point != point])
        if _is_told_by_place(event, point, rivals):
            continue
        if sum(_is_of_one_time(one, point) for one in rivals) < _FEWEST:
            continue
        variant = len(sketches) % 2
        sketches.append(
            Sketch(
                "dates: on that day",
                Skill.DATES,
                ItemFormat.SINGLE,
                f"dates.on-{_PRECISION[precision_of(point)]}.{'ab'[variant]}",
                _ON[variant].format(date=point.in_words()),
                (Choice(event.text, f"{event.dated_by} this to {point.in_words()}.", proof_of(subject, event)),),
                tuple(event_choice(subject, one) for one in rivals),
                f"For {point.in_words()} the article gives {quoted(event.statement.text, 12)}.",
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.4),
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=3,
            )
        )
    return sketches


def _is_of_one_time(event: Event, point: PartialDate) -> bool:
    """Tell whether an event lies so near a day, or a year, that its time alone does not set it apart."""
    other = event.point or point
    if point.is_day:
        return abs(other.first_day - point.first_day) <= _ONE_COURSE
    return abs(other.year - point.year) <= _ONE_TIME


def _is_told_by_place(event: Event, point: PartialDate, rivals: Sequence[Event]) -> bool:
    """Tell whether a beginning stands before all other options, or an end behind them."""
    first = point.first_day
    is_first, is_last = all(one.first > first for one in rivals), all(one.first < first for one in rivals)
    return (is_first and begins(event.text)) or (is_last and ends(event.text))


def _nearest(event: Event, point: PartialDate, others: Sequence[Event]) -> list[Event]:
    """Return the nearest others in time, those about as long as the event's own words first."""
    first = point.first_day
    near = sorted(others, key=lambda one: abs(one.first - first))[:_RIVALS]
    return sorted(near, key=lambda one: len(one.text) < _SHORT * len(event.text))


def _is_crowded(subject: Subject, point: PartialDate) -> bool:
    """Tell whether the article tells several things of a time."""
    if point.is_day:
        return len(subject.chronology.on_day.get(point.first_day, ())) > 2
    return sum(event.point is not None and event.point.year == point.year for event in subject.chronology.events) > 1


RULES = (
    Rule("dates.when", "the date of an event", "On what date did …?", when, grows=True),
    Rule("dates.typed", "the date, typed", "On what date did …, according to the article?", typed, grows=True),
    Rule("dates.year-typed", "the year, typed", "In which year did …?", typed_year, grows=True),
    Rule(
        "dates.on-day",
        "what happened on a day or in a year",
        f"What does the article date to {PartialDate(2017, 10, 8).in_words()}?",
        on_that_day,
        grows=True,
    ),
)
