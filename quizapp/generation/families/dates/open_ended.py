"""Questions on open dates: the latest day, and what an article says about a day that a pupil names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.domain.discretion import shortened
from quizapp.domain.facts import Window
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.partial_date import PartialDate, from_day_number
from quizapp.generation.chronology.date_options import how_hard, other_dates, proof_of
from quizapp.generation.chronology.done_by import is_done_by, is_open_by_hours
from quizapp.generation.chronology.events import Event, mark_of, worthiest
from quizapp.generation.chronology.retold import deed_kind
from quizapp.generation.chronology.sense import is_told_by_box
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.labels.asking import inverted
from quizapp.generation.periods import on_date
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import lower_first

_LATEST = "Not quite: the article says only that it was done by then"
_VERY = "Yes: it happened on that very day"
_OTHER = "No: it happened on another day"
_EARLIER, _LATER = "No: the article dates it earlier", "No: the article dates it later"
#: What stands beside each other: where "not quite" were never right, a class would soon leave it out.
_BY_LIMIT, _BY_ORDER = (_VERY, _LATEST, _OTHER), (_VERY, _EARLIER, _LATER)


def pupil_writes(subject: Subject) -> Proposals:
    """A pupil gives a day: does the article name it, set it as the latest, or name another one?"""
    main = main_window(subject.sheet)
    events = [event for event in subject.chronology.events if _has_settled_end(event) and not is_told_by_box(event, main)]
    sketches = []
    for number, event in enumerate(worthiest(events, subject.most)):
        if event.end is not None:
            other = subject.made(_day_nearby, event, event.end)
            turn = number + event.end.first_day
            is_wrong = other is not None and not event.is_latest_only and turn % _RIGHT_EVERY > 0
            kinds = _BY_LIMIT if event.is_latest_only or turn % _LIMIT_EVERY == 0 else _BY_ORDER
            sketches.append(subject.made(_pupil_sketch, event, event.end, kinds, other if is_wrong else None))
    return Proposals(tuple(sketches))


#: Of so many events one is a pupil's own day, as far as another day can be mistaken for it: an error teaches more, and a set
#: takes a question on one day more easily than one on two.
_RIGHT_EVERY = 3
#: Of so many events with a day of their own one is asked about as if that day might be a limit.
_LIMIT_EVERY = 4


def _has_settled_end(event: Event) -> bool:
    """Tell whether an event is dated to a day, or was done by a day at the latest."""
    if event.end is None or not event.end.is_day or event.is_retold:
        return False
    return bool(event.day) or (is_done_by(event) and not is_open_by_hours(event))


#: A pupil is wrong by so many days at the most.
_NEARBY = 9


def _day_nearby(subject: Subject, event: Event, end: PartialDate) -> Choice | None:
    """Return the day of another event that a pupil may take for that of this one."""
    kind = deed_kind(event.text)
    alike = {one.first for one in subject.chronology.events if kind is not None and deed_kind(one.text) == kind}
    near = (choice for choice in other_dates(subject, event) if 0 < abs(choice.rank - end.first_day) <= _NEARBY)
    # On a day of a like deed the pupil may be half right.
    return next((choice for choice in near if int(choice.rank) not in alike), None)


#: What a pupil writes: as a sentence, and as a note, which has no tense of its own.
_WRITTEN = "A pupil writes: “On {date}, {it}.” Is that the day the article gives?"
_NOTED = "A pupil has noted: “{date}: {it}.” Does this agree with the article?"


def _pupil_sketch(subject: Subject, event: Event, end: PartialDate, kinds: tuple[str, ...], other: Choice | None) -> Sketch:
    """Return the question on a pupil's day: that of ``other``, or else the day or the latest day of the event itself."""
    claimed = from_day_number(int(other.rank)) if other else end
    kind = _kind_of(event, end, claimed, kinds)
    proof, reasons = proof_of(subject, event), _pupil_reasons(event, end, kind, other)
    options = {text: Choice(text, reasons[text], proof, place) for place, text in enumerate(kinds)}
    if other is not None:
        options[_VERY] = replace(options[_VERY], evidence=(*proof, *other.evidence))
    is_note = event.is_latest_only or end.first_day % 2 == 1
    return Sketch(
        "dates: by-date",
        Skill.DATES,
        ItemFormat.SINGLE,
        f"dates.by.pupil.{'b' if is_note else 'a'}",
        (_NOTED if is_note else _WRITTEN).format(date=claimed.in_words(), it=event.inline),
        (options[kind],),
        tuple(choice for text, choice in options.items() if text != kind),
        reasons[kind],
        proof,
        (event.fact.id,),
        how_hard(event, 0.5),
        size=3,
        # The day that the pupil names is shown, so it is no other question's key either.
        excludes=frozenset({event.mark, mark_of(Window(claimed, claimed))}),
        place=event.place,
        rank=1 if event.is_latest_only else 4,
    )


def _kind_of(event: Event, end: PartialDate, claimed: PartialDate, kinds: tuple[str, ...]) -> str:
    """Return which verdict on a pupil's day is right."""
    if event.is_latest_only:
        return _LATEST
    if claimed == end:
        return _VERY
    if kinds is _BY_LIMIT:
        return _OTHER
    return _EARLIER if end.first_day < claimed.first_day else _LATER


#: So many words of a reason are read at a glance.
_LONGEST = 25


#: Behind another day these words would mean that one.
_THIS_DATE = re.compile(r"\bthis da(?:te|y)\b|\b[Tt]his(?= is the latest\b)")


def _of_the_pupils_day(words: str, other: Choice | None) -> str:
    """Return what the article tells of the pupil's day, the day of ``other``; ``words`` is the event's own day."""
    own = f"The article dates it to {words}."
    if other is None:
        return own
    reason = _THIS_DATE.sub(other.text, other.rationale)
    full = f"{own} {reason}"
    return full if len(full.split()) <= _LONGEST else f"{own} {shortened(reason, keeps_heading=True)}"


def _pupil_reasons(event: Event, end: PartialDate, kind: str, other: Choice | None) -> dict[str, str]:
    words = end.in_words()
    if kind == _LATEST:
        return {
            _LATEST: "The wording fixes the latest day only: it was done on that day or earlier.",
            _VERY: f"The article does not fix the day; it says that it was done by {words}.",
            _OTHER: "The article names no other day for it.",
        }
    own = f"{event.dated_by} it to {words}"
    if other is not None:
        side = "before" if end.first_day < other.rank else "after"
        told = f"{own}, which is {side} the pupil's day."
        return {
            _VERY: _of_the_pupils_day(words, other),
            _LATEST: f"The article gives the day itself, {words}; it does not say “by” a day.",
            _OTHER: f"{own}.",
            _EARLIER: told,
            _LATER: told,
        }
    return {
        _VERY: f"{event.dated_by} it to exactly this day, {words}.",
        _LATEST: "The article gives the day itself, not only a limit.",
        _OTHER: "The article names no other day for it.",
        _EARLIER: f"{own}, and to no earlier day.",
        _LATER: f"{own}, and to no later day.",
    }


def latest(subject: Subject) -> Proposals:
    """Ask an open date as what it is: the latest day."""
    sketches = []
    open_dates = [event for event in subject.chronology.events if is_done_by(event) and not event.is_retold]
    for number, event in enumerate(worthiest(open_dates, subject.most)):
        end = event.end
        pool = _around(other_dates(subject, event), end, number + end.first_day) if end is not None and end.is_day else []
        if end is None or not pool:
            continue
        ask = inverted(event.inline)
        key = Choice(end.in_words(), "The article says that it was done by this day.", proof_of(subject, event), end.first_day)
        sketches.append(
            Sketch(
                "dates: by-date",
                Skill.DATES,
                ItemFormat.SINGLE,
                "dates.by.latest",
                f"By which day at the latest {ask}, according to the article?"
                if ask
                else f"By which day, at the latest, had this happened, according to the article: “{event.inline}”?",
                (key,),
                tuple(pool),
                f"The article says that it was done by {end.in_words()}{_told_so(event)}.",
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.45),
                Arrange.RANKED,
                excludes=frozenset({event.mark}),
                place=event.place,
                rank=2,
            )
        )
    return Proposals(tuple(sketches))


def _told_so(event: Event) -> str:
    """Return the article's words for a latest day that has to be counted, in brackets; empty for one that is named."""
    told = " ".join(event.fact.evidence[0].quote.split())
    return f" (“{lower_first(told)}”)" if event.relative_steps and not _MARKED.search(told) else ""


_MARKED = re.compile(r"[“”\"()]")
#: How many of the three other days stand before the latest day, by turns; at least one stands after it.
_BEFORE = (1, 2, 0)


def _around(others: Sequence[Choice], end: PartialDate, number: int) -> list[Choice]:
    """Return three other days around ``end`` with a later one among them, so that "latest" does not tell; else none."""
    earlier = [one for one in others if one.rank < end.first_day]
    later = [one for one in others if one.rank > end.first_day]
    for wanted in (_BEFORE[number % len(_BEFORE)], *_BEFORE):
        if len(earlier) >= wanted and len(later) >= 3 - wanted:
            return [*earlier[:wanted], *later[: 3 - wanted]]
    return []


RULES = (
    Rule(
        "dates.by.pupil",
        "very day, latest day, another day",
        f"A pupil dates this {on_date(PartialDate(2017, 9, 22))} …",
        pupil_writes,
        grows=True,
    ),
    Rule("dates.by.latest", "an open date as such", "By which day at the latest had …?", latest, grows=True),
)
