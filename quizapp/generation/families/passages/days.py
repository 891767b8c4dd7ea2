"""Click the sentence: questions on days in a passage, counted from another."""

from __future__ import annotations

import re
from functools import partial

from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Certainty, DateFact
from quizapp.domain.item import Skill
from quizapp.domain.text import Span
from quizapp.generation.families.passages.clicking import Task, click
from quizapp.generation.families.passages.cues.course import ONLY_TOLD
from quizapp.generation.families.passages.cues.days import COUNTED_DAY, REFERRED_DAY
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import listing, lower_first

#: So many questions of one rule are enough for one article.
_MOST = 4
#: Words behind which a day ends what began earlier.
_LASTING = re.compile(r"(?i)\b(?:until|till|through|by)\b")
#: A clause that is not the sentence's own: what it tells besides, or what was before.
_ASIDE = re.compile(r"(?i)\b(?:that|which|who|whom|whose|where|with|when|while|after|before|had)\b[^,;:–]*\Z")
#: A date within so many characters opens a sentence.
_OPENING = 40


def _dates_in(subject: Subject, passage: Passage) -> list[DateFact]:
    return [fact for fact in subject.sheet.dates if fact.place is PROSE and passage.span.contains(fact.event_span)]


def by_day(subject: Subject) -> Proposals:
    """Click the one sentence that tells of a day which it does not write out."""
    found = (
        _counted(subject, passage, inside, fact)
        for passage in subject.clickable
        for inside in [_dates_in(subject, passage)]
        for fact in inside
        if fact.certainty is Certainty.RELATIVE
    )
    return Proposals(tuple(sketch for sketch in found if sketch is not None)[:_MOST])


def _counted(subject: Subject, passage: Passage, inside: list[DateFact], fact: DateFact) -> Sketch | None:
    key, day = fact.event_span, fact.window.start
    is_known = fact.window.is_one_day and not fact.is_approximate and fact.id not in subject.chronology.loose
    if not is_known or day is None or key not in passage.sentences:
        return None
    if sum(other.event_span == key for other in inside) > 1 or re.search(rf"\b{day.day}\b", passage.of(key)):
        return None
    if _LASTING.search(fact.evidence[0].quote) or ONLY_TOLD.holds(passage.of(key)):
        return None
    if _ASIDE.search(subject.text, key.start, fact.evidence[0].start):
        return None
    if not COUNTED_DAY.holds(fact.evidence[0].quote) or not _stands_alone(passage, inside, fact, day.first_day):
        return None
    task = Task(
        "passages.day",
        Skill.DATES,
        # A year that stands nowhere in the passage is not needed to find the day, and may be misread.
        f"Click the sentence that tells what happened on {day.in_words(with_year=str(abs(day.year)) in passage.lowered)}.",
        f"“{fact.evidence[0].quote.strip()}” leads to this day, counted from the date before.",
        partial(_other_day, passage, tuple(inside)),
        (fact.id,),
    )
    return click(subject, passage, key, task)


def _stands_alone(passage: Passage, inside: list[DateFact], fact: DateFact, day: int) -> bool:
    """Tell whether no other sentence of the passage can be told of that day.

    A sentence without a date belongs to the date before it, or to that day already; one behind it that has to be counted
    may do.
    """
    key = fact.event_span
    dated = {other.event_span for other in inside}
    before, after = passage.before(key), passage.after(key)
    if any(other.event_span != key and _covers(other, day) for other in inside):
        return False
    if before is None or before not in dated or (after is not None and not _opens_with_date(inside, after)):
        return False
    later = (span for span in passage.sentences if span.start > key.start and span not in dated)
    return not any(COUNTED_DAY.holds(passage.of(span)) for span in later)


def _opens_with_date(inside: list[DateFact], sentence: Span) -> bool:
    """Tell whether a sentence leaves the day before it at once; a date further on may belong to a part of it."""
    return any(one.event_span == sentence and one.evidence[0].start - sentence.start <= _OPENING for one in inside)


def _covers(fact: DateFact, day: int) -> bool:
    start = fact.window.start.first_day if fact.window.start else None
    end = fact.window.end.last_day if fact.window.end else None
    return (start is None or start <= day) and (end is None or day <= end)


def _other_day(passage: Passage, inside: tuple[DateFact, ...], span: Span) -> str:
    facts = [fact for fact in inside if fact.event_span == span]
    if not facts and (told := REFERRED_DAY.words(passage.of(span))):
        return f"The sentence gives a day without its date: “{lower_first(told)}”."
    if not facts:
        return "The sentence gives no day of its own."
    told = listing([f"“{' '.join(one.evidence[0].quote.split())}”" for one in facts])
    return f"The sentence gives another {'day' if all(one.window.is_one_day for one in facts) else 'time'}: {told}."


RULES = (
    Rule("passages.day", "a day that has to be counted", "Click the sentence that tells what happened on 27 May 2017.", by_day),
)
