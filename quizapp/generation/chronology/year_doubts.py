"""Days whose year the article leaves out and nothing nearby makes sure: none of them may be asked for.

How a year is read from the narrative is the reading's (``extraction.dates.left_out_years``); here only what a teacher
would trust.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizapp.domain.facts import Certainty, DateFact, Window
from quizapp.domain.partial_date import MONTHS, PartialDate

#: Days: a conflict no longer than this has each month once, and draws the days around it into its year.
_SHORT, _AROUND = 300, 150
#: Days back and ahead in which a narrative goes on within its section, and over a heading.
_WITHIN, _OVER_HEADING = (-60, 330), (-30, 150)
#: Days: a date of the lead further from its first one than this belongs to another time.
_ONE_CONFLICT = 1500
#: Days: a body that begins so near the first day of the infobox begins with the conflict.
_OPENING_DAYS = 60
#: Days that a section may tell beyond the first date of the next.
_BACK = 30
#: Days: a date so near one told before follows it, whatever else was told between.
_CLOSE = 60
#: So many sure dates before one may lead on to it: a side remark of another time may stand between.
_LAST = 3
#: A year within its sentence may be that of a side remark; one within so many characters of its beginning governs what follows.
_OPENING = 16
#: A year of a heading or title, and the one that it is joined to: "2016–19", "2022–present".
_YEAR = re.compile(r"\b(?P<year>(?:1\d|20)\d\d)\b(?:\s?[–—-]\s?(?P<to>\d{4}\b|\d\d\b|present|ongoing))?")
#: A heading of two years settles one only where its months do ("November 2022 – January 2023").
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")


def unsure_years(
    prose: Sequence[DateFact], main: Window | None, headings: Mapping[int, str], text: str, title: str = ""
) -> set[str]:
    """Return the dates without a year that no title, days of the conflict, heading or sure date before them settles.

    ``prose`` is in the order of ``text``; ``headings`` gives the section of each sentence by the offset where it begins.
    """
    if all(fact.certainty is not Certainty.YEAR_INFERRED for fact in prose):
        return set()
    frame = _frame(prose, main, headings)
    unsure: set[str] = set()
    settled: set[str] = set()
    trusted: deque[tuple[PartialDate, str]] = deque(maxlen=_LAST)
    for fact in prose:
        date = fact.window.start or fact.window.end
        if date is None or fact.certainty is Certainty.RELATIVE:
            continue
        heading = headings.get(fact.event_span.start, "")
        opens = bool(heading) and not any(where for _, where in trusted) and _opens_conflict(date, main, title)
        if fact.certainty is Certainty.STATED:
            is_sure = _governs(fact, date, text)
        else:
            is_named = _is_named(date, heading) or _is_named(date, title)
            is_settled = opens or is_named or _is_drawn(date, frame)
            is_sure = is_settled or _leads_on(date, heading, trusted)
            if is_settled:
                settled.add(fact.id)
            elif not is_sure:
                unsure.add(fact.id)
        if is_sure:
            trusted.append((date, heading))
    doubtful = _contradicted(prose, headings, text) | _of_years_before(prose, frame, text)
    return unsure | (doubtful - settled) | _gone_back(prose, frame, text)


def _of_years_before(prose: Sequence[DateFact], frame: tuple[int, int] | None, text: str) -> set[str]:
    """Return the dates without a year that were read long before the conflict, where their paragraph does not write the year.

    A background that has told of years before comes to the war itself without saying so.
    """
    if frame is None:
        return set()
    written = {
        (_paragraph(fact, text), end.year)
        for fact in prose
        if fact.certainty is Certainty.STATED
        for end in (fact.window.start, fact.window.end)
        if end is not None
    }
    found: set[str] = set()
    for fact in prose:
        date = fact.window.end or fact.window.start
        is_before = fact.certainty is Certainty.YEAR_INFERRED and date is not None and frame[0] - date.last_day > _SHORT
        if is_before and date is not None and (_paragraph(fact, text), date.year) not in written:
            found.add(fact.id)
    return found


def _paragraph(fact: DateFact, text: str) -> int:
    """Return where the paragraph of a date begins."""
    return text.rfind("\n", 0, fact.event_span.start)


def _gone_back(prose: Sequence[DateFact], frame: tuple[int, int] | None, text: str) -> set[str]:
    """Return the dates without a year that lie long before one with its year told just before them, in the same paragraph.

    "By spring 1915 they had left; on 5 August, the town fell": whoever counts on comes to 1915.
    """
    if frame is not None and frame[1] - frame[0] <= _SHORT:
        return set()
    found: set[str] = set()
    told: DateFact | None = None
    for fact in prose:
        date = fact.window.start or fact.window.end
        if date is None or fact.certainty is Certainty.RELATIVE:
            continue
        if fact.certainty is Certainty.STATED:
            told = fact
        elif told is not None and (last := told.window.end or told.window.start) is not None and last.month is not None:
            is_near = "\n" not in text[told.event_span.start : fact.event_span.start]
            if is_near and last.first_day - date.last_day > _CLOSE:
                found.add(fact.id)
    return found


def _contradicted(prose: Sequence[DateFact], headings: Mapping[int, str], text: str) -> set[str]:
    """Return the dates without a year of sections that a later section's first sure date, or its heading's, would lie before.

    Sections that tell of places one after another run back in time: the year of the one before is not theirs.
    """
    found: set[str] = set()
    begun: dict[str, int] = {}
    following, current = None, ""
    for fact in reversed(prose):
        heading = headings.get(fact.event_span.start, "")
        if heading != current:
            following, current = begun.get(current, following), heading
        date = fact.window.start or fact.window.end
        if date is None or date.month is None:
            continue
        if fact.certainty is Certainty.STATED and fact.evidence[0].start - fact.event_span.start <= _OPENING:
            begun[heading] = date.first_day
        elif fact.certainty is Certainty.YEAR_INFERRED and following is not None and date.first_day - following > _BACK:
            found.add(heading)
        named = _first_month(heading)
        if named is not None:
            begun[heading] = named.first_day
    return {fact.id for fact in _without_own_year(prose, headings, text) if headings.get(fact.event_span.start, "") in found}


def _without_own_year(prose: Sequence[DateFact], headings: Mapping[int, str], text: str) -> Iterator[DateFact]:
    """Yield the dates without a year before which their own section tells of no day or month with one."""
    own = ""
    for fact in prose:
        heading = headings.get(fact.event_span.start, "")
        date = fact.window.start or fact.window.end
        if fact.certainty is Certainty.STATED and date is not None and date.month and _governs(fact, date, text):
            own = heading
        elif fact.certainty is Certainty.YEAR_INFERRED and heading != own:
            yield fact


@lru_cache(maxsize=64)  # asked for every date below a heading
def _first_month(heading: str) -> PartialDate | None:
    """Return the month with which a heading says that its section begins: "Siege of Ash, July-November 1571"."""
    month, year = _MONTH.search(heading), _YEAR.search(heading)
    if month is None or year is None or year.start() < month.start():
        return None
    return PartialDate(int(year["year"]), MONTHS.index(month.group()) + 1, None)


def _frame(prose: Sequence[DateFact], main: Window | None, headings: Mapping[int, str]) -> tuple[int, int] | None:
    """Return the first and last day number of the conflict, None where nothing tells them.

    The infobox's days, else those and the months that the lead tells with their year, else all that the article tells so.
    """
    if main is not None and main.start is not None and main.start.month:
        start = main.start.first_day
        return start, start + _ONE_CONFLICT if main.end is None else main.end.last_day
    told = [fact for fact in prose if fact.certainty is Certainty.STATED and _ends(fact.window)]
    told = [fact for fact in told if not headings.get(fact.event_span.start, "")] or told
    ends = [end for fact in told for end in _ends(fact.window)]
    near = [end for end in ends if abs(end.first_day - ends[0].first_day) <= _ONE_CONFLICT]
    if not near:
        return None
    if any(fact.window.end is None for fact in told):  # "since 14 October 2016" has no end
        return near[0].first_day, near[0].first_day + _ONE_CONFLICT
    return min(end.first_day for end in near), max(end.last_day for end in near)


def _ends(window: Window) -> list[PartialDate]:
    return [end for end in (window.start, window.end) if end is not None and end.month]


def _is_drawn(date: PartialDate, frame: tuple[int, int] | None) -> bool:
    """Tell whether only one year can be meant, or no other year is told of."""
    if frame is None:
        return True
    first, last = frame
    return last - first <= _SHORT and first - _AROUND <= date.first_day <= last + _AROUND


def _opens_conflict(date: PartialDate, main: Window | None, title: str) -> bool:
    """Tell whether the first date of the body lies about the first day of the infobox, or without one in the title's year."""
    start = main.start if main is not None else None
    if start is None:
        first = _YEAR.search(title)
        return first is not None and int(first["year"]) == date.year
    return start.is_day and abs(date.first_day - start.first_day) <= _OPENING_DAYS


def _is_named(date: PartialDate, heading: str) -> bool:
    """Tell whether a heading or title names the year of a date, alone or beside the next one with their months."""
    years: list[int] = []
    for found in _YEAR.finditer(heading):
        year, to = found["year"], found["to"] or ""
        if to.isalpha():
            return False
        years += [int(year), int(year[: len(year) - len(to)] + to)]
    if not years or not min(years) <= date.year <= max(years):
        return False
    return min(years) == max(years) or (max(years) - min(years) == 1 and _MONTH.search(heading) is not None)


def _leads_on(date: PartialDate, heading: str, trusted: deque[tuple[PartialDate, str]]) -> bool:
    """Tell whether a narrative that has come to one of the ``trusted`` dates goes on to ``date``; the lead's ends with it.

    Not where the same day of another year lies close to one of them, and that of its own year does not.
    """
    steps: list[int] = []
    for before, where in trusted:
        if where != heading and not where:
            continue
        if before.month is None:
            if before.year == date.year and where == heading:
                steps.append(_CLOSE)
            continue
        back, ahead = _WITHIN if where == heading else _OVER_HEADING
        step = date.first_day - before.first_day
        if back <= step <= ahead:
            steps.append(abs(step))
    return bool(steps) and (min(steps) <= _CLOSE or not _has_rival(date, [one for one, where in trusted if where]))


def _has_rival(date: PartialDate, told: Sequence[PartialDate]) -> bool:
    """Tell whether the month and day of ``date`` in another year lie close to one of the dates told."""
    for one in told:
        for year in (one.year - 1, one.year, one.year + 1):
            other = _in_year(date, year) if year not in (0, date.year) and one.month else None
            if other is not None and abs(other.first_day - one.first_day) <= _CLOSE:
                return True
    return False


def _in_year(date: PartialDate, year: int) -> PartialDate | None:
    try:
        return PartialDate(year, date.month, date.day)
    except ValueError:
        return None


def _governs(fact: DateFact, date: PartialDate, text: str) -> bool:
    """Tell whether the narrative goes on from a date: a year at the beginning of its sentence, a day not in brackets."""
    start = fact.evidence[0].start
    if date.month is None:
        return start - fact.event_span.start <= _OPENING
    before = text[fact.event_span.start : start]
    return before.count("(") <= before.count(")")
