"""Dates in the order of the text: years that were left out, and what "the next day" counts from.

The grammar of the expressions is ``dates`` and ``relative_dates``; this file knows only how a narrative carries them on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest

from quizapp.domain.article import Article, Section
from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.anchors import is_too_far, open_section
from quizapp.extraction.asides import Told, goes_back, is_aside, is_name_of_day
from quizapp.extraction.course import Course, complete, partial
from quizapp.extraction.dates import find_dates
from quizapp.extraction.early_years import early_year_alone, find_early_years, is_early
from quizapp.extraction.mentions import Edge, Mention, Parts, Shift
from quizapp.extraction.relative_dates import find_relative_dates
from quizapp.extraction.shifts import shifted

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
    #: Stands beside the narrative, which goes on from the day before it ("On 2 May 2009 they had fled").
    is_aside: bool = False
    #: Said to be only about right, or counted from a day that is.
    is_approximate: bool = False
    #: Limits the hour only, within a day that is known.
    is_hour_limit: bool = False


def is_appendix(section: Section) -> bool:
    """Tell whether the section only points elsewhere."""
    return section.heading.strip().lower().rstrip(":") in APPENDICES


def body_sections(article: Article) -> list[Section]:
    """Return the sections that tell something; the subsections of an appendix are left out with it.

    A heading without a name ("==-   -==") opens nothing: it is a piece of the appendix before it.
    """
    kept: list[Section] = []
    level = 0
    told = [not (is_appendix(section) or _is_broken(section)) for section in article.sections]
    last = max((index for index, is_told in enumerate(told) if is_told), default=-1)
    for index, section in enumerate(article.sections[: _end_of_body(article)]):
        if level and (section.level > level or _is_broken(section)):
            continue
        opens = is_appendix(section) and (index > last or section.heading.strip().lower() not in _PERHAPS_TOLD)
        level = section.level if opens else 0
        if not level:
            kept.append(_without_categories(article.text, section))
    return kept


def _end_of_body(article: Article) -> int:
    """Return the index of the section after which only references come, under whatever headings they have."""
    sizes = [sum(one.span.end - one.span.start for one in section.paragraphs) for section in article.sections]
    ends = (index for index, section in enumerate(article.sections) if section.heading.strip().lower().rstrip(":") in _LAST)
    return next((index for index in ends if sum(sizes[:index]) >= sum(sizes[index:])), len(sizes))


def _is_broken(section: Section) -> bool:
    """Tell whether the heading is the rest of a lost list, not the name of a section."""
    return section.level > 1 and (section.heading.startswith("-") or not any(char.isalpha() for char in section.heading))


def _without_categories(text: str, section: Section) -> Section:
    """Leave out lines that only file the article: "Category:Conflicts in 1849"."""
    if not any(text.startswith("Category:", paragraph.span.start) for paragraph in section.paragraphs):
        return section
    kept = tuple(one for one in section.paragraphs if not text.startswith("Category:", one.span.start))
    return replace(section, paragraphs=kept)


#: Headings that hold literature at the end of an article, and prose in the middle of it.
_PERHAPS_TOLD = frozenset({"sources", "notes", "literature"})
#: Headings after which no prose comes.
_LAST = APPENDICES - _PERHAPS_TOLD - {"see also", "gallery", "explanatory notes"}


def _ends(first: Parts, last: Parts, course: Course) -> tuple[PartialDate | None, PartialDate | None]:
    """Return both ends of a date; without a year, a range such as "28 December to 3 January" ends in the year after."""
    if first == last:
        point = complete(last, course)
        return point, point
    turns = last.year is None and first.month is not None and last.month is not None and first.month > last.month
    if turns and first.day is None:  # "in the winter"
        opening = complete(first, course)
        return opening, partial(opening.year + 1 or 1, last.month, last.day) if opening else None
    closing = complete(last, course)
    if turns:
        return partial(closing.year - 1 or -1, first.month, first.day) if closing else None, closing
    return complete(first, course), closing


def _absolute(mention: Mention, course: Course) -> tuple[Window, Certainty] | None:
    assert mention.first is not None
    assert mention.last is not None
    first, last = _ends(mention.first, mention.last, course)
    if first is None or last is None or last.last_day < first.first_day:
        return None
    stated = mention.last.year is not None
    certainty = Certainty.STATED if stated else Certainty.YEAR_INFERRED
    if mention.last.month is None and mention.last.day is not None:
        certainty = Certainty.RELATIVE
    start = None if mention.edge is Edge.BEFORE else first
    end = None if mention.edge is Edge.AFTER else last
    return Window(start, end), certainty


def _advance(course: Course, dated: Dated, mention: Mention, *, is_limit: bool = False) -> None:
    """Carry the narrative on to ``dated``; ``is_limit`` where that is only how long something lasted."""
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
        course.day_before_limit = course.day if is_limit else None
        course.day = course.anchor = point
        course.is_night = course.is_night and mention.shift is not None and not mention.shift.amount
        course.is_across = False
        course.is_approximate = dated.is_approximate
        course.paragraph_day = course.paragraph_day or window.start or point
    elif point.month:  # "in early August" goes on to a time without a day
        course.anchor = None


def _sets_year(sentence: Span, mention: Mention) -> int | None:
    """Return the year that this mention puts in force for the dates after it."""
    if mention.last is None or mention.last.year is None:
        return None
    if mention.last.month is None:
        opens = mention.first == mention.last and mention.span.start - sentence.start < 2
        return mention.last.year if opens else None
    return mention.last.year


def _section_window(heading: str, main: Window) -> Window:
    """Return the days that a heading such as "Initial advances (3 August – 1 October 2022)" names."""
    if "]]" in heading:
        return Window()  # the rest of a broken image, no heading
    for mention in find_dates(heading, 0, len(heading)):
        course = Course(main, any_date=main.start)
        read = _absolute(mention, course)
        if read and read[0].is_closed:
            return read[0]
    return Window()


#: Headings of what came before the conflict.
_BEFOREHAND = re.compile(
    r"\b(?:background|prelude|preparations?|planning|plans|mobili[sz]ation|build-?up|lead-?up|origins|causes|prior|preceding)\b",
    re.IGNORECASE,
)


def resolve(article: Article, main: Window) -> list[list[Dated]]:
    """Return the dates of each sentence of the body, sentence by sentence in the order of ``body_sections``."""
    text, course = article.text, Course(main, kinds=frozenset(re.findall(r"[a-z]+", article.title.lower())))
    resolved: list[list[Dated]] = []
    for section in body_sections(article):
        course.section = _section_window(section.heading, main)
        course.year, course.section_dated = None, False
        course.is_before = _BEFOREHAND.search(section.heading) is not None
        open_section(text, section, course)
        for paragraph in section.paragraphs:
            _open_paragraph(text, paragraph.span, course)
            for sentence in paragraph.sentences:
                resolved.append(_resolve_sentence(text, sentence, course))
    return resolved


def _open_paragraph(text: str, paragraph: Span, course: Course) -> None:
    beside = _BESIDE.match(text, paragraph.start)
    if course.paragraph_day:
        course.previous_paragraph_day = course.paragraph_day
    if beside and course.previous_paragraph_day:
        course.day = course.anchor = course.previous_paragraph_day
    course.paragraph_start = paragraph.start
    course.paragraph_day = None
    course.paragraph_date = course.beside = None
    course.year = None
    course.is_night = False


def _mentions(text: str, sentence: Span, main: Window) -> list[Mention]:
    absolute = find_dates(text, sentence.start, sentence.end)
    if is_early(main):
        years = find_early_years(text, sentence.start, sentence.end, before_christ=_is_before_christ(main))
        absolute += [year for year in years if not any(year.span.overlaps(other.span) for other in absolute)]
    relative = find_relative_dates(text, sentence.start, sentence.end)
    kept = [
        one for one in relative if not any(one.span.overlaps(other.span) or _apposed(text, one, other) for other in absolute)
    ]
    found = sorted(absolute + kept, key=lambda mention: mention.span.start)
    return [one for one, after in zip_longest(found, found[1:]) if not (after and _is_hour_of(text, one, after))]


def _is_hour_of(text: str, one: Mention, after: Mention) -> bool:
    """Tell whether the first of two dates is an hour of the other: "at dawn the next day"."""
    is_hour = one.shift is not None and one.shift == Shift(0, "day")
    leads_on = after.shift is not None and bool(after.shift.amount) and after.shift.unit == "day"
    return is_hour and leads_on and not text[one.span.end : after.span.start].strip()


def _is_before_christ(main: Window) -> bool:
    return any(point is not None and point.year < 0 for point in (main.start, main.end))


_APPOSED = re.compile(r"\s*,?\s*(?:in|on)?\s*\Z")


def _apposed(text: str, relative: Mention, absolute: Mention) -> bool:
    """Tell whether a date and a distance say the same twice: "On 16 August, two days after the action"."""
    first, second = sorted((relative.span, absolute.span))
    return second.start - first.end <= 6 and bool(_APPOSED.fullmatch(text[first.end : second.start]))


_THROUGH_NIGHT = re.compile(
    r"\b(?:through(?:out)?\s+the|all|the\s+whole|all\s+through\s+the)\s+night\b|\buntil\s+(?:dawn|daybreak)\b"
)
#: What comes first after a night.
_MORNING = re.compile(
    r"(?:Finally,?\s+|Then,?\s+)?(?:[Aa]t\s+(?:about\s+|around\s+)?(?:[1-9]|1[01])(?:[:.]\d\d)?\s*(?:am\b|a\.m\.)|"
    r"[Aa]t\s+(?:dawn|daybreak|sunrise|first\s+light)\b|[Ii]n\s+the\s+(?:early\s+)?morning\b(?!\s+(?:of|on)\b))"
)


def _lasts_a_night(words: str) -> bool:
    """Tell whether a sentence tells of fighting through a whole night."""
    return holds_any(words, ("night", "until")) and bool(_THROUGH_NIGHT.search(words))


def _pass_night(text: str, sentence: Span, course: Course) -> None:
    """Go on to the next day where a morning follows a night of fighting told in a sentence before."""
    if course.is_night and course.anchor and course.anchor.is_day and _MORNING.match(text, sentence.start, sentence.end):
        course.day = course.anchor = course.anchor.plus_days(1)
        course.is_night = False


def _resolve_sentence(text: str, sentence: Span, course: Course) -> list[Dated]:
    dates: list[Dated] = []
    in_statement = False
    course.sentence = sentence
    _pass_night(text, sentence, course)
    own_year = course.year
    for mention in _mentions(text, sentence, course.main):
        course.goes_back = course.year is not None and goes_back(text, sentence, mention)
        statement = bool(_STATEMENT.search(text, max(sentence.start, mention.span.start - 24), mention.span.start))
        left_out = (
            is_too_far(text, mention, course)
            or _is_manner(text, mention, sentence, course)
            or is_name_of_day(text, mention, course)
        )
        dated = None if left_out else _resolve_one(mention, course, statement, in_statement)
        if dated is None:
            continue
        in_statement = in_statement or statement
        day = dated.window.end or dated.window.start
        if is_aside(Told(text, sentence, mention, day, course)):
            dates.append(replace(dated, is_aside=True))
            course.beside = day
            continue
        course.beside = None
        dates.append(dated)
        year = _sets_year(sentence, mention)
        if mention.is_bare_year and mention.last and mention.last.year:
            course.any_date = course.paragraph_date = dated.window.end or dated.window.start
            if course.year is not None and mention.last.year == course.year + 1:
                course.year, course.is_year_fresh = mention.last.year, True  # "early in 1923, some in January"
        if year is not None:
            course.year, course.is_year_fresh = year, True
            own_year = year
        if course.year is not None and mention.shift and mention.shift.unit == "year" and mention.shift.amount > 0 and day:
            course.year = own_year = day.year  # "the next year"
        _advance(course, dated, mention, is_limit=text.startswith(_LASTS, mention.span.start))
        if dated.window.is_one_day and _begins(text, sentence, mention):
            course.began, course.began_in = day, sentence
    course.year, course.is_year_fresh = own_year, False
    course.is_night = course.is_night or _lasts_a_night(sentence.of(text))
    return dates


#: Leads in the day on which something that lasted ended.
_LASTS = ("until ", "till ")


#: What begins on a day, from which the days are counted.
_BEGAN = re.compile(r"\b(?:launch(?:ed|es|ing)|began|begun|start(?:ed|s)|landed|invaded)\b")
#: Characters before and after a date in which its verb stands.
_VERB_BEFORE, _VERB_AFTER = 50, 80


def _begins(text: str, sentence: Span, mention: Mention) -> bool:
    start, end = mention.span.start - _VERB_BEFORE, mention.span.end + _VERB_AFTER
    return bool(_BEGAN.search(text, max(sentence.start, start), min(sentence.end, end)))


#: What may stand before a date that opens a sentence.
_OPENS = re.compile(r"(?:(?:Also|And|But|Yet|It was|Then),?\s+)?")


def _is_manner(text: str, mention: Mention, sentence: Span, course: Course) -> bool:
    """Tell whether "at the same time" does not open its sentence, or follows sentences of its paragraph without a date."""
    if mention.shift is None or not mention.shift.beside:
        return False
    undated = course.paragraph_date is None and sentence.start != course.paragraph_start
    return undated or not _OPENS.fullmatch(text, sentence.start, mention.span.start)


def _resolve_one(mention: Mention, course: Course, statement: bool = False, in_statement: bool = False) -> Dated | None:
    if mention.shift is not None:
        window = shifted(mention.shift, course)
        borrowed = _is_borrowed(mention.shift, course)
        looks_back = mention.shift.amount < 0 and not in_statement
        if window is None:
            return None
        return Dated(
            mention.span,
            window,
            Certainty.RELATIVE,
            statement,
            borrowed,
            looks_back,
            is_approximate=mention.is_approximate or (course.is_approximate and not mention.shift.from_conflict),
            is_hour_limit=mention.shift.is_hour_limit,
        )
    read = _absolute(mention, course)
    return Dated(mention.span, read[0], read[1], statement, is_approximate=mention.is_approximate) if read else None


def _is_borrowed(shift: Shift, course: Course) -> bool:
    """Tell whether a distance counts from the conflict, since nothing told before it gives a date to count from."""
    if shift.unit in {"month", "year"}:
        return course.paragraph_date is None and course.day is None
    return course.anchor is None and not shift.any_precision


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
                read = _absolute(mention, Course(Window()))
                if read and read[0].is_known:
                    found.append(read[0])
    found = [window for window in found if any(one and one.is_day for one in (window.start, window.end))] or found
    if found:
        return _around(found)
    return _year_of_lead(article) or _year_of_title(article.title) or _early_year_of_lead(article) or Window()


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
        read = _absolute(mention, Course(Window())) if mention.last and mention.last.year else None
        if read:
            return read[0]
    return None


def _year_of_lead(article: Article) -> Window | None:
    lead = article.sections[0].paragraphs[:1] if article.sections else ()
    for paragraph in lead:
        for mention in find_dates(article.text, paragraph.span.start, paragraph.span.end):
            read = _absolute(mention, Course(Window())) if mention.last and mention.last.year else None
            if read:
                return read[0]
    return None


def _early_year_of_lead(article: Article) -> Window | None:
    """Return the first year of three digits in the first paragraph, where the lead gives no other date."""
    lead = article.sections[0].paragraphs[:1] if article.sections else ()
    for paragraph in lead:
        for mention in find_early_years(article.text, paragraph.span.start, paragraph.span.end):
            read = _absolute(mention, Course(Window()))
            if read:
                return read[0]
    return None


def resolve_alone(text: str, span: Span, main: Window | None = None) -> list[Dated]:
    """Return the dates in ``span`` without a narrative around them, as in an infobox value."""
    course = Course(main or Window())
    found = []
    for mention in find_dates(text, span.start, span.end, is_value=True) or early_year_alone(text, span):
        dated = _resolve_one(mention, course)
        if dated:
            found.append(dated)
            _advance(course, dated, mention)
    return found
