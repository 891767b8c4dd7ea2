"""Click the sentence: which of the dates of a passage is the first in time, or the last, where the text has another order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from quizapp.domain.facts import Certainty, DateFact, Place
from quizapp.domain.item import Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, any_of
from quizapp.generation.families.passages.clicking import Task, click
from quizapp.generation.families.passages.shown import unfit
from quizapp.generation.passage import FEW, Passage
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import listing

#: So many questions of each rule are enough for one article; so many sentences with a date make an order.
_MOST, _DATED = 2, 3
_MONTH = any_of(MONTHS)
#: Words of a date or of a time that may be one.
_TIME = re.compile(
    rf"\b(?:{_MONTH})\b(?! (?:\w+ )?(?:was|were|had|said)\b)|\b(?:1\d|20)\d\d(?:s\b|[–/-]\d+)?(?!,\d)\b|"
    r"(?i:\b(?:centur(?:y|ies)|decades?|\d+ ?(?:BC|AD|BCE)|World War|christmas|easter|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:years?|months?|weeks?|days?) (?:ago|earlier|before|previously|later|after(?:wards)?|prior)|(?:last|next|previous|"
    r"following|same|preceding|that|first|second|third|final) (?:year|month|week|day|night|morning|evening|afternoon|summer|"
    r"winter|spring|autumn)|"
    r"(?:early|late|mid|summer|winter|spring|autumn|fall) (?:of|in) |yesterday|overnight|today|tomorrow|"
    r"(?:day|night) (?:before|after))\b)"
)
_EARLIEST = "Click the sentence that gives the earliest date in this passage."
_LATEST = "Click the sentence that gives the latest date in this passage."


def earliest(subject: Subject) -> Proposals:
    """Click the sentence with the earliest date, where others with a date stand before it."""
    return Proposals(tuple(islice(_of_order(subject, is_first=True), _MOST)))


def latest(subject: Subject) -> Proposals:
    """Click the sentence with the latest date, where others with a date stand behind it."""
    return Proposals(tuple(islice(_of_order(subject, is_first=False), _MOST)))


def _of_order(subject: Subject, *, is_first: bool) -> Iterator[Sketch]:
    for passage in subject.clickable:
        dated = subject.made(_dated, passage)
        if len(dated) >= _DATED and (sketch := _asked(subject, passage, dated, is_first=is_first)):
            yield sketch


Dated = dict[int, tuple[DateFact, ...]]


def _dates_by_sentence(subject: Subject) -> dict[Span, tuple[DateFact, ...]]:
    """Return the dates of the prose by their sentences; to be read ``once``."""
    found: dict[Span, tuple[DateFact, ...]] = {}
    for one in subject.sheet.dates:
        if one.place is Place.PROSE:
            found[one.event_span] = (*found.get(one.event_span, ()), one)
    return found


def _dated(subject: Subject, passage: Passage) -> Dated:
    """Return the dates of a passage by the numbers of their sentences; none where a time in it is not read for certain."""
    by_sentence = subject.once(_dates_by_sentence)
    inside = [one for span in passage.sentences for one in by_sentence.get(span, ())]
    if sum(span in by_sentence for span in passage.sentences) < _DATED:
        return {}
    chronology = subject.chronology
    doubtful = chronology.loose | chronology.unsure
    if len(passage.sentences) < FEW or any(_is_unsure(one) or one.id in doubtful for one in inside):
        return {}
    if not _are_years_told(inside) or not subject.once(unfit).isdisjoint(passage.words):
        return {}
    found: Dated = {}
    for number, (span, words) in enumerate(zip(passage.sentences, passage.words, strict=True)):
        mine = by_sentence.get(span, ())
        read = [proof.span for one in mine for proof in one.evidence]
        start = span.start + (len(span.of(subject.text)) - len(span.of(subject.text).lstrip()))
        times = [Span(start + hit.start(), start + hit.end()) for hit in _TIME.finditer(words)]
        if any(not any(time.overlaps(one) for one in read) for time in times):
            return {}
        if mine:
            found[number] = mine
    return found


def _are_years_told(inside: Sequence[DateFact]) -> bool:
    """Tell whether the days without a year are all of one, which the passage writes out if it has any."""
    inferred, written = (
        {end.year for one in inside if (one.certainty is Certainty.YEAR_INFERRED) is is_inferred for end in one.window.ends}
        for is_inferred in (True, False)
    )
    return len(inferred) < _TWO and (not written or inferred <= written)


_TWO = 2


def _is_unsure(fact: DateFact) -> bool:
    """Tell whether a date is only counted to, about right, or open at an end."""
    return fact.certainty is Certainty.RELATIVE or fact.is_approximate or not fact.window.is_closed


def _ends(fact: DateFact) -> tuple[int, int]:
    start, end = fact.window.start, fact.window.end
    assert start is not None
    assert end is not None
    return start.first_day, end.last_day


def _asked(subject: Subject, passage: Passage, dated: Dated, *, is_first: bool) -> Sketch | None:
    spans = {number: [_ends(one) for one in facts] for number, facts in dated.items()}
    if is_first:
        key = min(spans, key=lambda n: min(spans[n]))
        edge = min(spans[key])[1]
        is_alone = all(start > edge for n, mine in spans.items() if n != key for start, _ in mine)
        is_told_by_place = key == min(spans)
    else:
        key = max(spans, key=lambda n: max(end for _, end in spans[n]))
        edge = max(start for start, end in spans[key] if end == max(last for _, last in spans[key]))
        is_alone = all(end < edge for n, mine in spans.items() if n != key for _, end in mine)
        is_told_by_place = key == max(spans)
    if not is_alone or is_told_by_place:
        return None
    extreme = (min if is_first else max)(dated[key], key=lambda one: _ends(one)[0 if is_first else 1])
    told, than = ("earliest", "later") if is_first else ("latest", "earlier")
    task = Task(
        f"passages.{told}",
        Skill.DATES,
        _EARLIEST if is_first else _LATEST,
        f"All other dates of the passage are {than} than “{_told(extreme)}”.",
        partial(_other, passage, dated, f"{than} than “{_told(extreme)}”"),
        tuple(one.id for facts in dated.values() for one in facts),
    )
    return click(subject, passage, passage.sentences[key], task)


#: Words that lead to a date and are none of it.
_LEAD = re.compile(r"(?i)^(?:on|in|of|at|by|during|from|until|since|for|as of) (?:the (?=\d|[A-Z]))?")


def _told(fact: DateFact) -> str:
    return _LEAD.sub("", " ".join(fact.evidence[0].quote.split()))


def _other(passage: Passage, dated: Dated, than: str, span: Span) -> str:
    told = [f"“{_told(one)}”" for one in dated.get(passage.sentences.index(span), ())]
    return f"{listing(told)} {'is' if len(told) == 1 else 'are'} {than}." if told else "The sentence gives no date."


RULES = (
    Rule("passages.earliest", "the first in time", _EARLIEST, earliest),
    Rule("passages.latest", "the last in time", _LATEST, latest),
)
