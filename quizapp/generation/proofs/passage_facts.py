"""What a clicked sentence must be by the facts read in it: whose number, which day, first or last, above a limit."""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, DateFact, FactSheet, Measure
from quizapp.domain.item import Item
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span
from quizapp.generation.proofs.passage_lines import COUNT_WORDS, HARM, TELLING, Line, claims_in, dates_in, line_of


def _counts_people(line: Line) -> bool:
    counted = any(word[0].isdigit() or word in COUNT_WORDS for word in line.words)
    return counted and line.has_word_like(HARM)


def is_unsourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = claims_in(sheet, line)
    return any(one.source is None for one in claims) and not any(one.source for one in claims)


def may_be_unsourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = claims_in(sheet, line)
    return (_counts_people(line) and not claims) or (bool(claims) and not any(one.source for one in claims))


def is_sourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = claims_in(sheet, line)
    return bool(claims) and all(one.source for one in claims)


def may_be_sourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    """A claim with a source, or words for a count of people beside a verb of saying."""
    return any(one.source for one in claims_in(sheet, line)) or (
        _counts_people(line) and any(one in TELLING for one in line.words)
    )


def _day_asked(item: Item) -> str:
    found = re.search(rf"\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{1,4}}(?: BC)?)?", item.stem)
    return found.group() if found else ""


def tells_of_day(sheet: FactSheet, item: Item, line: Line) -> bool:
    asked = _day_asked(item)
    days = (one.window.start for one in dates_in(sheet, line) if one.window.is_one_day)
    return any(day is not None and asked in (day.in_words(), day.in_words(with_year=False)) for day in days)


def may_tell_of_day(sheet: FactSheet, item: Item, line: Line) -> bool:
    """A date around the day; or no date at all, directly behind the sentence of that day."""
    asked = next(one for one in sheet.dates if one.id == item.facts[0])
    day = asked.window.start
    facts = dates_in(sheet, line)
    if day is None or not facts:
        return day is None or 0 <= line.span.start - asked.event_span.end <= 3
    return any(
        (one.window.start is None or one.window.start.first_day <= day.first_day)
        and (one.window.end is None or day.first_day <= one.window.end.last_day)
        for one in facts
    )


def _shown(sheet: FactSheet, item: Item) -> list[tuple[Span, list[DateFact]]]:
    """All sentences of a question with their dates."""
    lines = (line_of(option) for option in item.options)
    return [(line.span, dates_in(sheet, line)) for line in lines]


def _first_day(facts: list[DateFact]) -> int | None:
    return min((one.window.start.first_day for one in facts if one.window.start is not None), default=None)


def _last_day(facts: list[DateFact]) -> int | None:
    return max((one.window.end.last_day for one in facts if one.window.end is not None), default=None)


def is_first(sheet: FactSheet, item: Item, line: Line) -> bool:
    mine = _first_day(dates_in(sheet, line))
    others = [_first_day(facts) for span, facts in _shown(sheet, item) if span != line.span]
    return mine is not None and all(one is None or mine < one for one in others)


def may_be_first(sheet: FactSheet, item: Item, line: Line) -> bool:
    """No date of the key lies before all of its own, or a date of its own is open to the past."""
    facts = dates_in(sheet, line)
    return is_first(sheet, item, line) or any(one.window.start is None for one in facts)


def is_last(sheet: FactSheet, item: Item, line: Line) -> bool:
    mine = _last_day(dates_in(sheet, line))
    others = [_last_day(facts) for span, facts in _shown(sheet, item) if span != line.span]
    return mine is not None and all(one is None or mine > one for one in others)


def may_be_last(sheet: FactSheet, item: Item, line: Line) -> bool:
    facts = dates_in(sheet, line)
    return is_last(sheet, item, line) or any(one.window.end is None for one in facts)


#: What a statement says befell people.
_FATES = {
    Measure.KILLED: ("people killed", "lost their lives"),
    Measure.WOUNDED: ("people wounded", "were wounded", "were injured"),
    Measure.CAPTURED: ("people captured", "were taken prisoner", "were captured"),
}


_FATE_WORDS = {
    Measure.KILLED: HARM,
    Measure.WOUNDED: ("wound", "injur", "hurt", "casualt"),
    Measure.CAPTURED: ("captur", "prison", "captiv", "surrender", "detain", "arrest"),
}


def _limit_of(item: Item) -> tuple[Measure, int]:
    """The fate and the number of the statement in a stem."""
    said = item.stem.partition("“")[2]
    fate = next(one for one, ways in _FATES.items() if any(way in said for way in ways))
    return fate, int(re.findall(r"\d[\d,]*", said)[0].replace(",", ""))


def passes(sheet: FactSheet, item: Item, line: Line) -> bool:
    fate, limit = _limit_of(item)
    return any(one.measure is fate and one.low > limit for one in claims_in(sheet, line))


def may_pass(sheet: FactSheet, item: Item, line: Line) -> bool:
    """More people of a fate than the limit in all claims, or a word of the fate beside a number that large."""
    fate, limit = _limit_of(item)
    claims = claims_in(sheet, line)
    if sum(max(one.low, one.high or 0) for one in claims if one.measure is fate) > limit:
        return True
    others = {number for one in claims if one.measure is not fate for number in (one.low, one.high)}
    return line.has_word_like(_FATE_WORDS[fate]) and any(
        number > limit and number not in others for number in _numbers(line.text)
    )


_DATED = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?:[–-]\d{{1,2}}| and \d{{1,2}})? (?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) \d{{1,2}}|"
    r"\b(?:1\d|20)\d\d\b"
)


def _numbers(text: str) -> list[int]:
    """The figures of a sentence that stand alone and are no part of a date."""
    found = re.findall(r"(?<![\w.:,-])\d[\d,]*(?![\w:.-]*\d)", _DATED.sub(" ", text))
    return [int(one.replace(",", "")) for one in found]


_OPEN_ABOVE = frozenset((Bound.AT_LEAST, Bound.MORE_THAN))


def limits(sheet: FactSheet, item: Item, line: Line) -> bool:
    return any(one.bound in _OPEN_ABOVE for one in claims_in(sheet, line))


def may_limit(sheet: FactSheet, item: Item, line: Line) -> bool:
    said = {("at", "least"), ("more", "than"), ("fewer", "than"), ("less", "than"), ("or", "more")}
    return limits(sheet, item, line) or (line.has_word_like(HARM) and not said.isdisjoint(line.pairs()))
