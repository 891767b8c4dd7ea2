"""Dates in the order of the text: years that were left out, and what "the next day" counts from.

The grammar of the expressions is ``dates`` and ``relative_dates``; this file knows only how a narrative carries them on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizapp.domain.article import Article, Section
from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates import Edge, Mention, Parts, Shift, find_dates
from quizapp.extraction.relative_dates import find_relative_dates

#: Headings whose sections hold no facts of the article.
APPENDICES = frozenset(
    """
    see also|references|external links|notes|footnotes|bibliography|further reading|sources|citations|works cited|
    literature|gallery|notes and references|explanatory notes|general references
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
#: Words that set a new paragraph beside the one before it.
_BESIDE = re.compile(r"(?:Concurrently|Meanwhile|Simultaneously|At the same time|In parallel|Elsewhere)\b")
#: A statement is made on its own day, which is not the day of what it tells.
_STATEMENT = re.compile(r"\b(?:stated|said|claimed|reported|announced|declared|confirmed|acknowledged|told)\s+\Z")
#: A bare year counts for the dates after it where it opens its sentence.
_OPENING = re.compile(r"(?:In|By|During|Since|Throughout|After|Before)\s+\Z|\Z")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression with the days that it stands for."""

    span: Span
    window: Window
    certainty: Certainty
    #: The day is that of a statement ("said on 3 May that …").
    is_statement: bool = False
    #: Counted from the infobox, since the prose gives no day before it.
    borrowed: bool = False
    #: Points back from the narrative ("lost the previous day").
    looks_back: bool = False


@dataclass(slots=True)
class _Course:
    """What the narrative has come to: the last day, the last date of any precision, and the year in force."""

    main: Window
    day: PartialDate | None = None
    any_date: PartialDate | None = None
    #: A year said in this paragraph, or in this section.
    year: int | None = None
    section: Window = field(default_factory=Window)
    #: Whether a date has been told in this section already.
    section_dated: bool = False
    paragraph_start: int = 0
    paragraph_day: PartialDate | None = None
    #: The last date of any precision in this paragraph.
    paragraph_date: PartialDate | None = None
    previous_paragraph_day: PartialDate | None = None


def is_appendix(section: Section) -> bool:
    """Tell whether the section only points elsewhere."""
    return section.heading.strip().lower().rstrip(":") in APPENDICES


def body_sections(article: Article) -> list[Section]:
    """Return the sections that tell something; the subsections of an appendix are left out with it."""
    kept: list[Section] = []
    level = 0
    last = max((index for index, section in enumerate(article.sections) if not is_appendix(section)), default=-1)
    for index, section in enumerate(article.sections):
        if level and section.level > level:
            continue
        opens = is_appendix(section) and (index > last or section.heading.strip().lower() not in _PERHAPS_TOLD)
        level = section.level if opens else 0
        if not level:
            kept.append(section)
    return kept


#: Headings that hold literature at the end of an article, and prose in the middle of it.
_PERHAPS_TOLD = frozenset({"sources", "notes", "literature"})


def _partial(year: int, month: int | None, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _distance(course: _Course, date: PartialDate, near: PartialDate) -> int:
    return abs(date.first_day - near.first_day)


def _inside(date: PartialDate, window: Window) -> bool:
    return bool(
        window.start and window.end and window.start.first_day <= date.last_day and date.first_day <= window.end.last_day
    )


def _infer_year(parts: Parts, course: _Course) -> int | None:
    """Return the year that the context gives to a month and day."""
    if course.year is not None:
        return _roll_over(parts, course)
    for window in (course.section, course.main):
        fitting = _years_inside(parts, window)
        if fitting:
            return _in_order(fitting, course.any_date)
    near = _year_near(parts, course.main) if not course.section_dated or _is_far(course) else None
    if near is not None:
        return near
    anchor = _last_told(course) or course.main.end or course.main.start
    return _nearest_year(parts, anchor) if anchor else None


def _last_told(course: _Course) -> PartialDate | None:
    """Return the last date told; a mere year only where it leads on from the last day, or is of the conflict's time."""
    last, day, start = course.any_date, course.day, course.main.start
    if last is None or last.month is not None:
        return last or day
    if day is not None:
        return last if abs(last.year - day.year) <= 1 else day
    return None if start and abs(last.year - start.year) > _SAME_TIME else last


#: Years: a mere year further from the conflict than this tells of another time.
_SAME_TIME = 50


def _years_inside(parts: Parts, window: Window) -> list[PartialDate]:
    """Return the dates in ``window`` that the month and day can stand for, one a year."""
    if window.start is None or window.end is None:
        return []
    dates = (_partial(year, parts.month, parts.day) for year in range(window.start.year, window.end.year + 1) if year)
    return [date for date in dates if date and _inside(date, window)]


#: Days that a narrative may step back without leaving its year.
_STEP_BACK = 60


def _in_order(fitting: list[PartialDate], told: PartialDate | None) -> int:
    """Return the year of the first date that keeps the order of the narrative, which has come to ``told``."""
    if told is None:
        return fitting[0].year
    return next((date.year for date in fitting if date.last_day >= told.first_day - _STEP_BACK), fitting[-1].year)


#: Days before and after the conflict in which a date without a year is still taken for one of its time.
_NEAR = 120


def _is_far(course: _Course) -> bool:
    """Tell whether the narrative has run on to another time, as to an anniversary."""
    end = course.main.end
    return bool(course.day and end and course.day.first_day - end.last_day > 400)


def _year_near(parts: Parts, window: Window) -> int | None:
    """Return the year that puts the month and day shortly before or after ``window``."""
    if window.start is None or window.end is None or not window.start.month:
        return None
    for year in range(window.start.year, window.end.year + 2):
        date = _partial(year, parts.month, parts.day) if year else None
        if date and window.start.first_day - _NEAR <= date.last_day and date.first_day <= window.end.last_day + _NEAR:
            return year
    return None


def _nearest_year(parts: Parts, anchor: PartialDate) -> int:
    """Return the year that puts the month and day closest to ``anchor``."""
    if anchor.month is None:
        return anchor.year
    months = (parts.month or anchor.month) - anchor.month
    step = 1 if months < -8 else -1 if months > 8 else 0
    return anchor.year + step or anchor.year


def _roll_over(parts: Parts, course: _Course) -> int | None:
    """Return the paragraph's year, or the next where December has turned into January."""
    assert course.year is not None
    day = course.day
    if day and day.year == course.year and day.month and parts.month and day.month - parts.month > 8:
        return course.year + 1
    return course.year


def _complete(parts: Parts, course: _Course) -> PartialDate | None:
    if parts.month is None and parts.day is not None:  # "on the 25th"
        anchor = course.day or course.any_date or course.main.start
        return _day_of_month(anchor, parts.day) if anchor and anchor.month else None
    year = parts.year if parts.year is not None else _infer_year(parts, course)
    return _partial(year, parts.month, parts.day) if year else None


def _day_of_month(anchor: PartialDate, day: int) -> PartialDate | None:
    return _partial(anchor.year, anchor.month, day)


def _absolute(mention: Mention, course: _Course) -> tuple[Window, Certainty] | None:
    assert mention.first is not None
    assert mention.last is not None
    last = _complete(mention.last, course)
    first = _complete(mention.first, course) if mention.first != mention.last else last
    if first is None or last is None or last.last_day < first.first_day:
        return None
    stated = mention.last.year is not None
    certainty = Certainty.STATED if stated else Certainty.YEAR_INFERRED
    if mention.last.month is None and mention.last.day is not None:
        certainty = Certainty.RELATIVE
    start = None if mention.edge is Edge.BEFORE else first
    end = None if mention.edge is Edge.AFTER else last
    return Window(start, end), certainty


def _shifted(shift: Shift, course: _Course) -> Window | None:
    """Return the days of a relative date, or None where nothing precedes it."""
    if shift.is_ordinal:
        return _ordinal_day(shift, course)
    anchor = _anchor(shift, course)
    if anchor is None:
        return None
    if shift.length:
        end = _moved(anchor, shift.length, shift.unit)
        return Window(anchor, end) if end else None
    point = _moved(anchor, shift.amount, shift.unit) if shift.amount or shift.edge is Edge.NONE else anchor
    if point is None:
        return None
    if shift.edge is not Edge.NONE:
        return Window(None, point) if shift.edge is Edge.BEFORE else Window(point, None)
    return Window(anchor, point) if shift.night and point.is_day else Window(point, point)


def _anchor(shift: Shift, course: _Course) -> PartialDate | None:
    """Return the date that a relative date counts from."""
    if shift.from_conflict:
        return course.main.start
    if shift.any_precision or shift.unit in {"month", "year"}:
        return course.paragraph_date or course.day or course.main.end or course.main.start
    return course.day or (course.main.start if course.main.is_one_day else None)


def _ordinal_day(shift: Shift, course: _Course) -> Window | None:
    """Return "the second day", counted from the start of the conflict, where the narrative has come to about that day."""
    start = course.main.start
    if start is None or not start.is_day:
        return None
    day = start.plus_days(shift.amount)
    if course.day and abs(day.first_day - course.day.first_day) > 1:
        return None
    return Window(None, day) if shift.edge is Edge.BEFORE else Window(day, day)


def _moved(anchor: PartialDate, amount: int, unit: str) -> PartialDate | None:
    """Return ``anchor`` moved by ``amount`` units, as precise as the unit allows."""
    if unit == "year":
        return _partial(anchor.year + amount, None, None) if anchor.year + amount else None
    if unit == "month":
        if anchor.month is None:
            return None
        months = anchor.month - 1 + amount
        year = anchor.year + months // 12
        return _partial(year, months % 12 + 1, None) if year else None
    if not anchor.is_day:
        return None
    return anchor.plus_days(amount * (7 if unit == "week" else 1))


def _advance(course: _Course, dated: Dated, mention: Mention) -> None:
    """Carry the narrative on to ``dated``."""
    window = dated.window
    point = window.end or window.start
    if point is None:
        return
    if dated.borrowed or dated.looks_back:
        return
    if mention.shift and mention.shift.length and mention.shift.unit in {"month", "year"}:
        return  # "for the next six months" goes ahead of what is told
    course.section_dated = True
    course.any_date = course.paragraph_date = point if mention.edge is not Edge.AFTER else window.start or point
    if point.is_day:
        course.day = point
        course.paragraph_day = course.paragraph_day or window.start or point


def _sets_year(sentence: Span, mention: Mention) -> int | None:
    """Return the year that this mention puts in force for the dates after it."""
    if mention.last is None or mention.last.year is None:
        return None
    if mention.last.month is None:
        opens = mention.first == mention.last and mention.span.start - sentence.start < 2
        return mention.last.year if opens else None
    return mention.last.year


#: Words before a date that put it beside the narrative: an earlier thing, a name, a bracket, a relative clause, a look back.
_ASIDE = re.compile(
    r"(?:\b(?:previous|earlier|former|prior|preceding|past)\s+(?:[\w'’-]+\s+){1,4}"
    r"|\b(?:which|who|whom|whose|where)\b[^,;]*|\bhad\b[^,;]*|\bthat\s+(?:began|took|was|were|[a-z]+ed)\b[^,;]*|\([^)]*"
    r"|,\s+(?:first\s+|last\s+|already\s+)?(?:[a-z]{2,}ed|taken|held|lost|won|built|begun|fought)\b[^,;]*)\Z"
)
_OF_THING = re.compile(
    r"\b(?:battle|siege|offensive|campaign|war|attack|assault|raid|invasion|uprising|revolt|massacre|treaty|convention|act|"
    r"agreement|accord|ceasefire|truce|declaration|resolution|revolution|coup|election|elections|constitution)s?\s+\Z",
    re.IGNORECASE,
)
#: Years: a date this long before the conflict is of another age, and no running context.
_OTHER_AGE = 500


def _is_aside(text: str, sentence: Span, mention: Mention, main: Window) -> bool:
    """Tell whether a date with its own year, not one of the conflict's, stands beside the narrative and does not move it."""
    last = mention.last
    if last is None or last.year is None or main.start is None or main.end is None:
        return False
    if main.start.year <= last.year <= main.end.year:
        return False
    if last.year < main.start.year - _OTHER_AGE:
        return True
    if last.month is None:
        return False  # a bare year counts only where it opens its sentence
    start = max(sentence.start, mention.span.start - 120)
    words = mention.span.of(text).lower()
    if words.startswith("of ") and _OF_THING.search(text, start, mention.span.start):
        return True
    return words.startswith("since ") or bool(_ASIDE.search(text, start, mention.span.start))


def _section_window(heading: str, main: Window) -> Window:
    """Return the days that a heading such as "Initial advances (3 August – 1 October 2022)" names."""
    if "]]" in heading:
        return Window()  # the rest of a broken image, no heading
    for mention in find_dates(heading, 0, len(heading)):
        course = _Course(main, any_date=main.start)
        read = _absolute(mention, course)
        if read and read[0].is_closed:
            return read[0]
    return Window()


def resolve(article: Article, main: Window) -> list[list[Dated]]:
    """Return the dates of each sentence of the body, sentence by sentence in the order of ``body_sections``."""
    text, course = article.text, _Course(main)
    resolved: list[list[Dated]] = []
    for section in body_sections(article):
        course.section = _section_window(section.heading, main)
        course.year, course.section_dated = None, False
        for paragraph in section.paragraphs:
            _open_paragraph(text, paragraph.span, course)
            for sentence in paragraph.sentences:
                resolved.append(_resolve_sentence(text, sentence, course))
    return resolved


def _open_paragraph(text: str, paragraph: Span, course: _Course) -> None:
    beside = _BESIDE.match(text, paragraph.start)
    if course.paragraph_day:
        course.previous_paragraph_day = course.paragraph_day
    if beside and course.previous_paragraph_day:
        course.day = course.previous_paragraph_day
    course.paragraph_start = paragraph.start
    course.paragraph_day = None
    course.paragraph_date = None
    course.year = None


def _mentions(text: str, sentence: Span) -> list[Mention]:
    absolute = find_dates(text, sentence.start, sentence.end)
    relative = find_relative_dates(text, sentence.start, sentence.end)
    kept = [
        one for one in relative if not any(one.span.overlaps(other.span) or _apposed(text, one, other) for other in absolute)
    ]
    return sorted(absolute + kept, key=lambda mention: mention.span.start)


_APPOSED = re.compile(r"\s*,?\s*(?:in|on)?\s*\Z")


def _apposed(text: str, relative: Mention, absolute: Mention) -> bool:
    """Tell whether a date and a distance say the same twice: "On 16 August, two days after the action"."""
    first, second = sorted((relative.span, absolute.span))
    return second.start - first.end <= 6 and bool(_APPOSED.fullmatch(text[first.end : second.start]))


def _resolve_sentence(text: str, sentence: Span, course: _Course) -> list[Dated]:
    dates: list[Dated] = []
    in_statement = False
    own_year = course.year
    for mention in _mentions(text, sentence):
        statement = bool(_STATEMENT.search(text, max(sentence.start, mention.span.start - 24), mention.span.start))
        dated = None if _is_manner(mention, sentence, course) else _resolve_one(mention, course, statement, in_statement)
        if dated is None:
            continue
        dates.append(dated)
        in_statement = in_statement or statement
        if _is_aside(text, sentence, mention, course.main):
            continue
        year = _sets_year(sentence, mention)
        if mention.is_bare_year and mention.last and mention.last.year:
            course.any_date = course.paragraph_date = dated.window.end or dated.window.start
        if year is not None:
            course.year = year
            own_year = year
        _advance(course, dated, mention)
    course.year = own_year
    return dates


def _is_manner(mention: Mention, sentence: Span, course: _Course) -> bool:
    """Tell whether "at the same time" does not open its sentence, or follows sentences of its paragraph without a date."""
    if mention.shift is None or not mention.shift.beside:
        return False
    undated = course.paragraph_date is None and sentence.start != course.paragraph_start
    return undated or mention.span.start != sentence.start


def _resolve_one(mention: Mention, course: _Course, statement: bool = False, in_statement: bool = False) -> Dated | None:
    if mention.shift is not None:
        window = _shifted(mention.shift, course)
        borrowed = course.day is None and not mention.shift.any_precision
        looks_back = mention.shift.amount < 0 and not in_statement
        return Dated(mention.span, window, Certainty.RELATIVE, statement, borrowed, looks_back) if window else None
    read = _absolute(mention, course)
    return Dated(mention.span, read[0], read[1], statement) if read else None


def main_window(article: Article, infobox_dates: Iterable[Window]) -> Window:
    """Return the days of the conflict: the infobox's, or those of the full dates of the lead, exact ones before months."""
    for window in infobox_dates:
        if window.is_known:
            return window
    lead = article.sections[0].paragraphs[:_LEAD] if article.sections else ()
    found: list[Window] = []
    for paragraph in lead:
        for mention in find_dates(article.text, paragraph.span.start, paragraph.span.end):
            if mention.last and mention.last.year is not None and mention.last.month is not None:
                read = _absolute(mention, _Course(Window()))
                if read and read[0].is_known:
                    found.append(read[0])
    found = [window for window in found if any(one and one.is_day for one in (window.start, window.end))] or found
    if found:
        return _around(found)
    return _year_of_lead(article) or _year_of_title(article.title) or Window()


#: Paragraphs of the lead that tell when the conflict was.
_LEAD = 4
#: Days: a date of the lead further from the first one than this belongs to another time.
_ONE_CONFLICT = 1500


def _around(windows: list[Window]) -> Window:
    """Return the days from the first to the last of the lead's dates, other times left out."""
    points = [point for window in windows for point in (window.start, window.end) if point is not None]
    near = [point for point in points if abs(point.first_day - points[0].first_day) <= _ONE_CONFLICT]
    return Window(min(near, key=lambda point: point.first_day), max(near, key=lambda point: point.last_day))


def _year_of_title(title: str) -> Window | None:
    for mention in find_dates(title, 0, len(title)):
        read = _absolute(mention, _Course(Window())) if mention.last and mention.last.year else None
        if read:
            return read[0]
    return None


def _year_of_lead(article: Article) -> Window | None:
    lead = article.sections[0].paragraphs[:1] if article.sections else ()
    for paragraph in lead:
        for mention in find_dates(article.text, paragraph.span.start, paragraph.span.end):
            read = _absolute(mention, _Course(Window())) if mention.last and mention.last.year else None
            if read:
                return read[0]
    return None


def resolve_alone(text: str, span: Span, main: Window | None = None) -> list[Dated]:
    """Return the dates in ``span`` without a narrative around them, as in an infobox value."""
    course = _Course(main or Window())
    found = []
    for mention in find_dates(text, span.start, span.end):
        dated = _resolve_one(mention, course)
        if dated:
            found.append(dated)
            _advance(course, dated, mention)
    return found
