"""Questions on time and figure: a running total beside one day, and the day to which a figure is dated (j)."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Bound, Certainty, Claim, DateFact, Measure
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.number_words import written
from quizapp.domain.text import Span, stands_alone
from quizapp.generation.claims.bodies import is_body
from quizapp.generation.claims.count_words import is_raised
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.other_counts import by_whom
from quizapp.generation.claims.victims import may_be_same_people
from quizapp.generation.periods import during
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, number, with_the

#: So many days back a running total is set beside the figure of one day.
_LOOKING_BACK = 14


def total_and_day(subject: Subject) -> Proposals:
    """(j) How does a running total relate to the figure of one day?"""
    ledger = subject.ledger
    sketches = []
    for total in ledger.sourced:
        if _is_running(ledger, total):
            day = next((one for one in reversed(ledger.claims) if _is_day_within(ledger, total, one)), None)
            sketches.extend([_total(ledger, total, day)] if day else [])
    return Proposals(tuple(sketches[:3]))


def _is_running(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a figure counts up to a day and no sentence calls it raised."""
    end = claim.window.end
    return claim.window.start is None and end is not None and end.is_day and not is_raised(claim.context.of(ledger.text))


def _is_day_within(ledger: Ledger, total: Claim, day: Claim) -> bool:
    """Tell whether a figure of the prose for one day of those before counts the same side and measure as a total."""
    end, until = day.window.end, total.window.end
    if end is None or until is None or not day.window.is_one_day or is_in_infobox(day):
        return False
    if day.measure is not total.measure or day.side != total.side or day.low >= total.low:
        return False
    if (
        counted(day.victims) != counted(total.victims)
        or ledger.is_dated_by_statement(day)
        or ledger.is_dated_by_statement(total)
    ):
        return False
    is_quoted = not day.source or is_body(ledger.source(day))
    return 0 <= until.first_day - end.first_day <= _LOOKING_BACK and is_quoted


def _total(ledger: Ledger, total: Claim, day: Claim) -> Sketch:
    who, n = with_the(ledger.source(total), ledger.text), number(day.low)
    assert day.window.end is not None
    proof: tuple[Evidence, ...] = (ledger.statement_of(total), ledger.statement_of(day))
    repeats = f"The figure up to a day is {bounded(total)}, not {n}, so it repeats no earlier one."
    key = Choice(
        f"It is a total up to a day, while the {n} stand for one day",
        "“By” a day is a running total; the other figure is tied to a single day.",
        proof,
    )
    wrong = (
        Choice(
            f"It takes back the {n}, which had been reported for an earlier day",
            f"The article does not withdraw or change the {n}.",
            proof,
        ),
        Choice(
            f"It rules out the {n}, since one of the two has to be wrong",
            "A total over several days and the figure of one day can both be right.",
            proof,
        ),
        Choice(f"It repeats the {n}, which had been reported by another source", repeats, proof),
    )
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.total",
        f"{capital(who)} reported {ledger.figure(total)}{ledger.when(total)}; for {day.window.end.in_words()} the "
        f"article gives {ledger.figure(day)}. "
        f"How does the first figure relate to the second?",
        (key,),
        wrong,
        "A figure up to a day adds up several days; it neither corrects nor contradicts the figure of one of them.",
        proof,
        (total.id, day.id),
        0.6,
        excludes=frozenset({f"pair {total.id} {day.id}"}),
        place=total.evidence[0].start,
        rank=1,
    )


def _dated(subject: Subject) -> list[Claim]:
    """Return the figures of the prose that have a day of their own; one that hangs on an open date is none."""
    ledger = subject.ledger
    open_dates = {fact.event_span for fact in subject.sheet.dates if fact.id in subject.chronology.loose}
    return [
        claim
        for claim in ledger.claims
        if claim.window.is_one_day
        and not is_in_infobox(claim)
        and claim.context not in open_dates
        and not ledger.is_dated_by_statement(claim)
    ]


#: Figures that others fulfil: "at least 20" is true of 40 as well, and "about 20" of what lies so near.
_NO_FEWER, _NO_MORE = frozenset({Bound.AT_LEAST, Bound.MORE_THAN}), frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_ABOUT = 1.25


def is_true_of(claim: Claim, other: Claim) -> bool:
    """Tell whether the words of a figure are true of what another one may count of the same people."""
    if other.measure is not claim.measure or not may_be_same_people(claim, other):
        return False
    low, high = other.low, other.high or other.low
    if claim.bound in _NO_FEWER:
        return high >= claim.low
    if claim.bound in _NO_MORE:
        return low <= claim.low
    if claim.bound is Bound.ABOUT:
        return claim.low <= _ABOUT * high and low <= _ABOUT * claim.low
    return low <= (claim.high or claim.low) and claim.low <= high


def _days_it_is_true_of(subject: Subject, claim: Claim) -> frozenset[float]:
    """Return the other days of which the words of a figure are true too, whether or not they can be asked about."""
    others = (one for one in subject.sheet.claims if one.window.is_one_day and one.window != claim.window)
    return frozenset(_start(one) for one in others if is_true_of(claim, one))


def _with_one_date(subject: Subject, claims: list[Claim]) -> list[Claim]:
    """Return the figures whose sentence has one date: without one, or with several, it is open to which they belong."""
    dates = Counter(fact.event_span for fact in subject.sheet.dates)
    return [claim for claim in claims if dates[claim.context] == 1]


def period(subject: Subject) -> Proposals:
    """(j) On which day does the article say that so many were killed?"""
    ledger = subject.ledger
    dated = _dated(subject)
    asked = [
        claim
        for claim in _with_one_date(subject, dated)
        if claim.low >= _TELLING
        and not (claim.victims == "people" and claim.measure is Measure.CAPTURED)
        and not any(other is not claim and ledger.figure(other) == ledger.figure(claim) for other in ledger.claims)
    ]
    sketches = (_day_sketch(subject, claim, _other_days(subject, claim, dated)) for claim in asked)
    return Proposals(tuple(islice((sketch for sketch in sketches if sketch is not None), 2)))


def _other_days(subject: Subject, claim: Claim, dated: list[Claim]) -> dict[float, Claim]:
    """Return the days near that of a figure which have other figures for the same fate, with the largest of each."""
    beside = _days_beside(subject, claim.low) | _days_it_is_true_of(subject, claim)
    return {
        _start(other): other
        for other in sorted(dated, key=lambda one: one.low)
        if other.measure is claim.measure
        and other.low >= _TELLING
        and 0 < abs(_start(other) - _start(claim)) <= _NEAR
        and _start(other) not in beside
    }


def _days_beside(subject: Subject, number: int) -> frozenset[float]:
    """Return the days in whose sentence the number stands, whatever it counts: a reader may find it there."""
    ways = written(number)
    return frozenset(day for day, words in subject.once(_dated_words) if any(stands_alone(way, words) for way in ways))


def _dated_words(subject: Subject) -> list[tuple[int, str]]:
    """Return the first day of each date with the sentence that it stands in, in small letters; to be read ``once``."""
    dated = [(fact.window.start, fact.event_span) for fact in subject.sheet.dates]
    return [(start.first_day, span.of(subject.text).lower()) for start, span in dated if start]


#: A smaller number is no event to look for; so many other days, no further off than so many, make a choice.
_TELLING, _OTHER_DAYS, _NEAR = 3, 3, 60


def _told_on_day(ledger: Ledger, claim: Claim) -> str:
    """Return the reason that another figure is told of a day, with who gives it."""
    figure = ledger.figure(claim)
    return f"On this day: {figure}{by_whom(ledger, claim, figure)}."


#: Said of a figure whose sentence writes out the day.
_DATED = "The sentence dates the figure to this day."


def _day_sketch(subject: Subject, claim: Claim, days: dict[float, Claim]) -> Sketch | None:
    """Ask for the day of a figure among other ``days``; with too few of them, not at all."""
    ledger = subject.ledger
    pool = [
        Choice(_day(other), _told_on_day(ledger, other), (ledger.statement_of(other),), start)
        for start, other in sorted(days.items(), key=lambda pair: abs(pair[0] - _start(claim)))
    ]
    if len(pool) < _OTHER_DAYS:
        return None
    date = subject.once(_counted_days).get(claim.context)
    dated = f"By the words “{date.evidence[0].quote}”, the figure is dated to this day." if date else _DATED
    key = Choice(_day(claim), dated, (ledger.statement_of(claim),), _start(claim))
    credited = f"according to {with_the(ledger.source(claim), ledger.text)}" if claim.source else "as the article tells it"
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.period",
        f"On which day, {credited}, were {ledger.figure(claim)}?",
        (key,),
        tuple(pool),
        f"The article gives {ledger.figure(claim)} {during(claim.window)}.",
        (ledger.statement_of(claim),),
        (claim.id,),
        0.45,
        Arrange.RANKED,
        excludes=frozenset({f"period of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=4,
    )


def days_of_figures(subject: Subject) -> Proposals:
    """(j) Match figures to the days to which the article dates them."""
    days: dict[float, Claim] = {}
    figures: set[int] = set()
    dated = _dated(subject)
    for claim in _with_one_date(subject, dated):
        is_fit = claim.low >= _TELLING and claim.high is None and claim.low not in figures and _start(claim) not in days
        # A number that is told of another day as well stands for that day too.
        if is_fit and not any(one.low == claim.low and one.window != claim.window for one in dated):
            days[_start(claim)] = claim
            figures.add(claim.low)
    chosen = _near_each_other({day: one for day, one in days.items() if not _days_it_is_true_of(subject, one) & days.keys()})[
        :5
    ]
    if len(chosen) < _PAIRS:
        return Proposals()
    return Proposals((_days_sketch(subject, chosen),))


def _near_each_other(days: dict[float, Claim]) -> list[Claim]:
    """Return the figures of the most days that lie close together; a day far from all others is matched at sight."""
    groups = [[one for day, one in sorted(days.items()) if 0 <= day - first <= _NEAR] for first in sorted(days)]
    return max(groups, key=len, default=[])


#: So few pairs are too easy to match.
_PAIRS = 3


def _days_sketch(subject: Subject, chosen: list[Claim]) -> Sketch:
    ledger, counted_days = subject.ledger, subject.once(_counted_days)
    pairs = []
    for claim in chosen:
        day, date, proof = _day(claim), counted_days.get(claim.context), (ledger.statement_of(claim),)
        dated = f"By the words “{date.evidence[0].quote}”, this is dated to" if date else "The sentence dates this to"
        figure = Choice(capital(ledger.figure(claim)), f"{dated} {day.removeprefix('On ')}.", proof)
        pairs.append((figure, Choice(day, _told_on_day(ledger, claim), proof, _start(claim))))
    told_by = "the article" if any(claim.context in counted_days for claim in chosen) else "its own sentence"
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.MATCH,
        "sources.days",
        "Match each figure to the day to which the article dates it.",
        rationale=f"Each of these figures stands for one day, which {told_by} gives.",
        evidence=tuple(ledger.statement_of(claim) for claim in chosen),
        facts=tuple(claim.id for claim in chosen),
        difficulty=0.5,
        pairs=tuple(pairs),
        excludes=frozenset(f"period of {claim.id}" for claim in chosen),
        place=chosen[0].evidence[0].start,
        rank=2,
    )


def _counted_days(subject: Subject) -> dict[Span, DateFact]:
    """Return by their sentences the days that a sentence only counts from another one: "that day"."""
    return {fact.event_span: fact for fact in subject.sheet.dates if fact.certainty is Certainty.RELATIVE}


def _day(claim: Claim) -> str:
    return capital(during(claim.window))


def _start(claim: Claim) -> float:
    date = claim.window.end or claim.window.start
    return float(date.first_day) if date else 0.0


RULES = (
    Rule("sources.total", "(j) total and day", "How does the first figure relate to the second?", total_and_day),
    Rule(
        "sources.days", "(j) figures and days", "Match each figure to the day to which the article dates it.", days_of_figures
    ),
    Rule("sources.period", "(j) the day of a figure", "On which day, as the article tells it, were … killed?", period),
)
