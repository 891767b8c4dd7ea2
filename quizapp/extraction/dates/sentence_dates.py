"""The date expressions of a sentence, absolute and relative, joined where two of them tell of one time.

Which words are dates is ``dates`` and ``relative_dates``; the days that they stand for are ``dated``'s.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest

from quizapp.domain.facts import Window
from quizapp.domain.text import Span
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.early_years import before_christ, find_early_years, is_early
from quizapp.extraction.dates.mentions import Edge, Mention, Shift
from quizapp.extraction.dates.relative_dates import find_relative_dates
from quizapp.extraction.dates.side_days import is_open_which


def find_mentions(text: str, sentence: Span, main: Window) -> list[Mention]:
    """Return the date expressions of ``sentence`` in order, in an article on the days ``main``."""
    return _sharing_year(text, _mentions(text, sentence, main))


def _mentions(text: str, sentence: Span, main: Window) -> list[Mention]:
    absolute = find_dates(text, sentence.start, sentence.end)
    if is_early(main):
        is_counted_down = _is_before_christ(main)
        years = find_early_years(text, sentence.start, sentence.end, is_before_christ=is_counted_down)
        if is_counted_down:
            absolute = [before_christ(text, mention) for mention in absolute]
        absolute += [year for year in years if not any(year.span.overlaps(other.span) for other in absolute)]
    relative = find_relative_dates(text, sentence.start, sentence.end)
    if not relative:
        return sorted(absolute, key=_start_of)
    absolute, relative = _until_its_end(text, absolute, relative)
    kept = [
        one for one in relative if not any(one.span.overlaps(other.span) or _apposed(text, one, other) for other in absolute)
    ]
    found = sorted(absolute + kept, key=_start_of)
    found = _up_to_hour(text, _of_that_year(text, found))
    return [
        one
        for one, after in zip_longest(found, found[1:])
        if not (
            _is_hour_of(text, one, after)
            or _is_apart(text, one, found)
            or is_open_which(text, sentence, one, found[: found.index(one)])
        )
    ]


def _of_that_year(text: str, found: list[Mention]) -> list[Mention]:
    """Join a month or day to the words that say of which year it is: "in November of that year"."""
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before and mention.shift and _is_year_of(text, before, mention, mention.shift):
            joined[-1] = replace(before, span=Span(before.span.start, mention.span.end), years_on=mention.shift.amount)
        else:
            joined.append(mention)
    return joined


#: An event behind "two weeks after": its day is its own, not that told last.
_EVENT_BEHIND = re.compile(r"\s+(?:(?:the|its|their|his|her|that)\s+[\w'’-]+|[A-Z])")


def _is_apart(text: str, one: Mention, found: list[Mention]) -> bool:
    """Tell whether a distance behind a dated clause counts from an event that the clause does not tell."""
    if one.shift is None or one.shift.amount < 1 or one is found[0] or text[one.span.start - 2 : one.span.start] != ", ":
        return False
    return text.endswith("after", 0, one.span.end) and bool(_EVENT_BEHIND.match(text, one.span.end))


def _up_to_hour(text: str, found: list[Mention]) -> list[Mention]:
    """Join a limit within the day to the day that follows it: "by nightfall the next day"."""
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before and before.shift and before.shift.is_hour_limit and _leads_on(mention) and _is_next(text, before, mention):
            assert mention.shift is not None
            limit = replace(mention.shift, edge=Edge.BEFORE, night=False)
            joined[-1] = Mention(Span(before.span.start, mention.span.end), shift=limit, is_approximate=mention.is_approximate)
        else:
            joined.append(mention)
    return joined


def _is_next(text: str, one: Mention, after: Mention) -> bool:
    return not text[one.span.end : after.span.start].strip(" ,")


def _leads_on(mention: Mention) -> bool:
    shift = mention.shift
    return shift is not None and bool(shift.amount) and shift.unit == "day"


def _start_of(mention: Mention) -> int:
    return mention.span.start


def _is_year_of(text: str, before: Mention, one: Mention, shift: Shift) -> bool:
    """Tell whether the second of two dates only says of which year the first is: "in November of that year"."""
    if shift.unit != "year" or shift.amount not in {-1, 0, 1} or shift.edge is not Edge.NONE or not _lacks_year(before):
        return False
    return text[before.span.end : one.span.start].strip() in {"of", "in"}


def _lacks_year(mention: Mention) -> bool:
    return mention.last is not None and mention.last.month is not None and mention.last.year is None


def _is_hour_of(text: str, one: Mention, after: Mention | None) -> bool:
    """Tell whether the first of two dates is an hour of the other: "at dawn the next day"."""
    if after is None:
        return False
    is_hour = one.shift is not None and one.shift == Shift(0, "day")
    return is_hour and _leads_on(after) and not text[one.span.end : after.span.start].strip()


def _is_before_christ(main: Window) -> bool:
    return any(point is not None and point.year < 0 for point in (main.start, main.end))


def _until_its_end(text: str, absolute: list[Mention], relative: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Join a first day to the end of its month or year: "from 12 May until the end of the month"."""
    for at, one in enumerate(absolute):
        if one.edge is not Edge.AFTER or one.last is None or not text.startswith(_FROM, one.span.start):
            continue
        end = next((other for other in relative if text[one.span.end : other.span.start] == " "), None)
        shift = end.shift if end else None
        if end is None or shift is None or shift.edge is not Edge.BEFORE or shift.amount or shift.unit not in _TIMES:
            continue
        last = replace(one.last, day=None, month=one.last.month if shift.unit == "month" else None)
        joined = Mention(Span(one.span.start, end.span.end), one.first, last, is_approximate=one.is_approximate)
        return [*absolute[:at], joined, *absolute[at + 1 :]], [other for other in relative if other is not end]
    return absolute, relative


_FROM, _TIMES = ("from ", "From "), ("month", "year")
_APPOSED = re.compile(r"\s*(?:,\s*)?\(?(?:in|on)?\s*\Z")


def _apposed(text: str, relative: Mention, absolute: Mention) -> bool:
    """Tell whether a date and a distance say the same twice: "On 16 August, two days after the action"."""
    first, second = sorted((relative.span, absolute.span))
    return second.start - first.end <= 6 and bool(_APPOSED.fullmatch(text[first.end : second.start]))


#: Joins a month or day to the next, which gives the year of both: "in May or June of 2018".
_AND = re.compile(r"\s*(?:,\s*)?(?:and|or|,|to)\s+(?:early\s+|mid-|late\s+)?(?:in|on)?\s*")


def _sharing_year(text: str, found: list[Mention]) -> list[Mention]:
    """Give a month or day the year of the one joined to it: "in May or June of 2018", "from May to July and in August 2018"."""
    shared = list(found)
    for at in range(len(found) - 2, -1, -1):
        one, after = shared[at], shared[at + 1]
        year = after.last.year if after.last and after.last.month and after.first == after.last else None
        if year is None or not _lacks_year(one) or one.first is None or one.last is None or not one.first.month:
            continue
        if _AND.fullmatch(text, one.span.end, after.span.start) and _is_in_order(one, after):
            shared[at] = replace(one, first=replace(one.first, year=year), last=replace(one.last, year=year))
    return shared


def _is_in_order(one: Mention, after: Mention) -> bool:
    """Tell whether neither of two dates without regard to the year goes back before the other."""
    months = [parts.month or 0 for parts in (one.first, one.last, after.first) if parts]
    return months == sorted(months)
