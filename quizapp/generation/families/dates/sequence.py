"""Questions on the order of events: first, last, before, in order, matched to their dates.

Only events whose dates exclude each other stand in one question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from quizapp.domain.facts import Window
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.chronology.date_options import event_choice, how_hard, precision_of, proof_of
from quizapp.generation.chronology.events import Event, worthiest
from quizapp.generation.chronology.sense import (
    are_both_counted,
    begins,
    ends,
    in_one_time,
    is_ending,
    is_opening,
    is_settled,
    is_told_by_kind,
    is_turning_point,
    stands_apart,
    tells_again,
    thread,
)
from quizapp.generation.chronology.telling_apart import may_be_one
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.labels.asking import plain
from quizapp.generation.names.spellings import is_spelt_twice
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import quoted

#: With fewer plain events than this the others are compared too.
_FEW_PLAIN = 6


def _closed(subject: Subject) -> list[Event]:
    """Return the events with both ends known, earliest first; plain ones, as several of them are read at a glance.

    One more of what was done before is none of them: its twin may stand at another place in the order. Nor is what another
    event, known more nearly, may tell too.
    """
    closed = [event for event in subject.chronology.events if event.start and event.end and not tells_again(event.text)]
    closed = [event for event in closed if not any(_tells_more_nearly(other, event) for other in closed)]
    plain = [event for event in closed if event.plainness and not event.is_bare]
    return sorted(plain if len(plain) >= _FEW_PLAIN else closed, key=lambda one: (one.first, one.last))


def _tells_more_nearly(one: Event, other: Event) -> bool:
    """Tell whether one event may be the other, known to the day where that is known to the month."""
    return one.last - one.first < other.last - other.first and may_be_one(one, other)


def _is_before(one: Event, other: Event) -> bool:
    return one.last < other.first


#: How many days two events may lie apart whose order is worth a question: known to the year, and to the month or day.
_FAR_APART = (2500, 120)
#: A window of so many days or fewer is known to the month.
_MONTH = 31


def _is_near(one: Event, other: Event) -> bool:
    """Tell whether two events lie so near that their order is not that of two ages."""
    are_close = one.last - one.first <= _MONTH and other.last - other.first <= _MONTH
    return other.first - one.last <= _FAR_APART[are_close]


def _are_alike_exact(one: Event, other: Event) -> bool:
    """Tell whether both events are known to the month or better, or neither."""
    return (one.last - one.first <= _MONTH) == (other.last - other.first <= _MONTH)


def _before(events: Sequence[Event], pivot: Event) -> list[Event]:
    """Return the events of the same age that were over when another began."""
    return [one for one in events if one.last < pivot.first and _is_near(one, pivot)]


def _after(events: Sequence[Event], pivot: Event) -> list[Event]:
    """Return the events of the same age that began when another was over."""
    return [one for one in events if pivot.last < one.first and _is_near(pivot, one)]


def _proof(subject: Subject, events: Sequence[Event]) -> dict[str, object]:
    return {
        "evidence": tuple(one for event in events for one in proof_of(subject, event)),
        "facts": tuple(one.fact.id for one in events),
    }


#: Words that tell the place in a sequence: what began can be no last event, and what ended no first.
_TELLING = {
    "first": re.compile(r"(?i)\b(?:last|final\w*|end(?:ed|ing)|ceased|concluded|finished|first)\b"),
    "last": re.compile(r"(?i)\b(?:first|began|begun|start(?:ed|ing)|initial\w*|open(?:ed|ing)|last|final\w*)\b"),
}


@lru_cache(maxsize=512)  # each event is an option beside many others
def _tells_place(which: str, text: str) -> bool:
    return _TELLING[which].search(text) is not None


def first_and_last(subject: Subject) -> Proposals:
    """Ask which event came first, or last, of four."""
    events, main = subject.once(_closed), main_window(subject.sheet)
    sketches = []
    for number, event in enumerate(worthiest(events, 2 * subject.most)):
        if number % 2 == 0:
            which, ask = "first", "Which of these came first?"
            near, told = _after(events, event)[:9], is_opening(event, main) or begins(event.text)
        else:
            which, ask = "last", "Which of these was the last to happen?"
            near = _before(events, event)[-9:]
            told = is_ending(event, subject.sheet.article.title, main) or ends(event.text)
        pool = [one for one in near if not _tells_place(which, one.text)]
        if len(pool) < 3 or told or _tells_place(which, event.text) or stands_apart(event, pool):
            continue
        sketches.append(
            Sketch(
                "dates: which came first",
                Skill.DATES,
                ItemFormat.SINGLE,
                f"dates.sequence.{which}",
                ask,
                (event_choice(subject, event),),
                tuple(event_choice(subject, one) for one in pool),
                f"By the article's dates, {quoted(event.statement.text, 10)} is the "
                f"{'earliest' if which == 'first' else 'latest'} of these.",
                proof_of(subject, event),
                (event.fact.id, *(one.fact.id for one in pool)),
                how_hard(event, 0.5),
                excludes=frozenset({f"order of {event.fact.id}"}),
                place=event.place,
                rank=4,
            )
        )
    return Proposals(tuple(sketches))


def before_and_after(subject: Subject) -> Proposals:
    """Name one event and ask which of four came before (or after) it."""
    main, common, title = main_window(subject.sheet), subject.names.words, subject.sheet.article.title
    events = [event for event in subject.once(_closed) if not is_turning_point(event, main, title)]
    sketches = []
    for number, pivot in enumerate(worthiest(events, 2 * subject.most)):
        alike = [one for one in events if _are_alike_exact(one, pivot)]
        earlier, later = _before(alike, pivot), _after(alike, pivot)
        word, keys, pool = ("before", earlier[-3:], later[:8]) if number % 2 else ("after", later[:3], earlier[-8:])
        if len(pool) < 3 or not keys:
            continue
        key = max(keys, key=lambda one: thread(one, pivot, common))
        pair = (key, pivot) if word == "before" else (pivot, key)
        told_apart = is_settled(*pair, main, common, title) or (begins(key.text) if word == "before" else ends(key.text))
        if told_apart or stands_apart(key, [pivot, *pool]):
            continue
        pool = sorted(pool, key=lambda one: len(one.text) < 0.8 * len(key.text))
        sketches.append(
            Sketch(
                "dates: which came first",
                Skill.DATES,
                ItemFormat.SINGLE,
                f"dates.sequence.{word}",
                f"Which of these happened {word} {told}?"
                if (told := plain(pivot.inline))
                else f"Which of these happened {word} this, going by the article's dates: “{pivot.inline}”?",
                (event_choice(subject, key),),
                tuple(event_choice(subject, one) for one in pool),
                f"Of these, only {quoted(key.statement.text, 9)} is dated {'earlier' if word == 'before' else 'later'}.",
                (*proof_of(subject, key), *proof_of(subject, pivot)),
                (key.fact.id, pivot.fact.id, *(one.fact.id for one in pool)),
                how_hard(pivot, 0.55),
                excludes=frozenset({f"order of {pivot.fact.id}", f"order of {key.fact.id}"}),
                place=pivot.place,
                rank=3,
            )
        )
    return Proposals(tuple(sketches[: subject.most]))


def _chains(events: list[Event], size: int) -> list[list[Event]]:
    """Return up to six sets of events with pairwise disjoint dates, spread over the article; no event twice in a set."""
    chain: list[Event] = []
    for event in events:
        if not chain or _is_before(chain[-1], event):
            chain.append(event)
    if len(chain) < size:
        return []
    sets = [chain[start : start + size] for start in range(0, len(chain) - size + 1, size - 1)]
    stride = max(1, len(chain) // size)
    if stride > 1:
        sets.append(chain[::stride][:size])
    return sets[:6]


def _after_singles(events: Sequence[Event]) -> int:
    """An order uses up its events as keys; where there are few, single questions come first."""
    return 2 if len(events) >= 9 else 7


def _is_known(chain: Sequence[Event], main: Window | None, common: frozenset[str], title: str) -> bool:
    """Tell whether sense alone gives the first or the last of some events, or which of two neighbours came first."""
    if is_opening(chain[0], main) or is_ending(chain[-1], title, main):
        return True
    if begins(chain[0].text) or ends(chain[-1].text):
        return True
    return any(is_settled(one, other, main, common, title) for one, other in pairwise(chain))


def in_order(subject: Subject) -> Proposals:
    """Put four or five events in order."""
    sketches = []
    main, title = main_window(subject.sheet), subject.sheet.article.title
    events = subject.once(_closed)
    for size in (5, 4):
        for chain in _chains(events, size):
            if sum(one.relative_steps for one in chain) * 2 > len(chain):
                continue
            if _is_known(chain, main, subject.names.words, title):
                continue
            sketches.append(
                Sketch(
                    "dates: put in order",
                    Skill.DATES,
                    ItemFormat.ORDER,
                    "dates.order",
                    "Put these events in order, the earliest first.",
                    rationale="Each event has a date of its own in the article; no two of these dates overlap.",
                    difficulty=0.5 + 0.05 * size,
                    sequence=tuple(event_choice(subject, one) for one in chain),
                    excludes=frozenset(f"order of {one.fact.id}" for one in chain) | {one.mark for one in chain},
                    place=chain[0].place,
                    rank=_after_singles(events),
                    **_proof(subject, chain),  # type: ignore[arg-type]
                )
            )
    return Proposals(tuple(sketches[: subject.most]))


#: With so many dated events none but sets of five are matched.
_MANY_DATED = 9


def to_dates(subject: Subject) -> Proposals:
    """Match events to their days, or years; one date more than events, so that the last pair is not free."""
    pointed = [event for event in subject.once(_closed) if event.point is not None]
    days = [event for event in pointed if event.day is not None]
    years = [event for event in pointed if event.point is not None and precision_of(event.point) == 1]
    sketches = []
    few = [chain for events in (days, years) if len(events) < _MANY_DATED for chain in _chains(events, 4)]
    for chain in (*_chains(days, 5), *_chains(years, 5), *few):
        spare = chain[len(chain) // 2]
        used = [one for one in chain if one is not spare]
        pairs = tuple((_prompt(subject, one), _date(subject, one)) for one in used)
        sketches.append(
            Sketch(
                "dates: match",
                Skill.DATES,
                ItemFormat.MATCH,
                "dates.match",
                f"Match each event to its {'date' if spare.day else 'year'} in the article. "
                f"One {'date' if spare.day else 'year'} is left over.",
                rationale="Each of these events has one date in the article, and no two of them have the same.",
                difficulty=0.55,
                pairs=pairs,
                pool=(_date(subject, spare),),
                excludes=frozenset({one.mark for one in chain}),
                place=chain[0].place,
                rank=_after_singles(days),
                **_proof(subject, used),  # type: ignore[arg-type]
            )
        )
    return Proposals(tuple(sketches[:4]))


def _prompt(subject: Subject, event: Event) -> Choice:
    assert event.point is not None
    return Choice(event.text, f"{event.dated_by} this to {event.point.in_words()}.", proof_of(subject, event))


def _date(subject: Subject, event: Event) -> Choice:
    assert event.point is not None
    reason = f"This is the {'date' if event.day else 'year'} of this event: {quoted(event.statement.text, 10)}."
    return Choice(event.point.in_words(), reason, proof_of(subject, event), event.point.first_day)


def true_before(subject: Subject) -> Proposals:
    """Say that one event came before another, truly or the other way round; first those of one thread, near in time.

    No more than half of them are true: who believes what is stated learns nothing.
    """
    main, common, title = main_window(subject.sheet), subject.names.words, subject.sheet.article.title
    events = [event for event in subject.once(_closed) if not is_turning_point(event, main, title)]
    chosen = sorted(worthiest(events, 2 * subject.most + 2), key=lambda one: (one.first, one.last))
    pairs = [pair for pair in combinations(chosen, 2) if _is_before(*pair) and _is_near(*pair) and _are_alike_exact(*pair)]
    used: set[str] = set()
    found: list[tuple[Event, Event]] = []
    for one, other in sorted(pairs, key=lambda pair: (-thread(pair[0], pair[1], common), pair[1].first - pair[0].last)):
        if used & {one.fact.id, other.fact.id} or not in_one_time((one, other), main):
            continue
        if is_told_by_kind(one, other) or are_both_counted(one, other) or is_spelt_twice(one.text, other.text):
            continue
        if not is_settled(one, other, main, common, title):
            used |= {one.fact.id, other.fact.id}
            found.append((one, other))
    return Proposals(tuple(_half_of_them_true(subject, found[: subject.most])))


def _half_of_them_true(subject: Subject, pairs: Sequence[tuple[Event, Event]]) -> list[Sketch]:
    """Return the statements on pairs in their order, by turns true and false; of an odd number more are false."""
    turn = int(pairs[0][0].first % 2 == 0 and len(pairs) % 2 == 0) if pairs else 0
    return [_stated_order(subject, *(pair if (number + turn) % 2 else (pair[1], pair[0]))) for number, pair in enumerate(pairs)]


def _stated_order(subject: Subject, a: Event, b: Event) -> Sketch:
    """Return the question whether ``a`` came before ``b``."""
    holds = _is_before(a, b)
    dates = f"the first to {_words(a)} and the second to {_words(b)}"
    true = f"The article dates {dates}." if holds else f"The order is the other way round: the article dates {dates}."
    false = f"The order is the one given: the article dates {dates}." if holds else f"The article dates {dates}."
    options = (Choice("True", true, proof_of(subject, a), 0), Choice("False", false, proof_of(subject, b), 1))
    one, other = plain(a.inline), plain(b.inline)
    return Sketch(
        "dates: which came first",
        Skill.DATES,
        ItemFormat.TRUE_FALSE,
        f"dates.true-before.{'a' if one and other else 'b'}",
        f"True or false: going by the article's dates, {one} before {other}."
        if one and other and "before" not in one
        else f"True or false, going by the article's dates: “{a.inline}” came before “{b.inline}”.",
        (options[0 if holds else 1],),
        (options[1 if holds else 0],),
        f"The article dates {dates}.",
        (*proof_of(subject, a), *proof_of(subject, b)),
        (a.fact.id, b.fact.id),
        how_hard(a, 0.45),
        excludes=frozenset({a.mark, b.mark}),
        place=a.place,
        rank=5,
    )


def _words(event: Event) -> str:
    assert event.start is not None
    assert event.end is not None
    return event.start.in_words() if event.start == event.end else f"a longer time, “{event.fact.evidence[0].quote}”"


RULES = (
    Rule("dates.sequence.first", "the earliest or latest of four", "Which of these came first?", first_and_last, grows=True),
    Rule(
        "dates.sequence.before", "what came before an event", "Which of these happened before …?", before_and_after, grows=True
    ),
    Rule("dates.order", "put in order", "Put these events in order, the earliest first.", in_order, grows=True),
    Rule("dates.match", "events to dates", "Match each event to its date in the article.", to_dates),
    Rule(
        "dates.true-before",
        "before or after",
        "True or false, going by the article's dates: “…” came before “…”.",
        true_before,
        grows=True,
    ),
)
