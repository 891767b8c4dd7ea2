"""Words and numbers as the pages print them: figures with their bound, days, places, plurals.

Pure functions from domain values to text; no HTML, no sentences of any one page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from quizapp.domain.article import Article, Infobox, Section
from quizapp.domain.facts import Bound, Claim, Window
from quizapp.domain.partial_date import MONTHS, PartialDate
from quizapp.domain.scoring import HUNDRED, Score
from quizapp.domain.text import Span

#: Longer quotations are cut where they stand in a list.
_QUOTE = 140
#: Questions that begin alike are told apart by what stands near the end, so a list shows this much of a stem.
STEM_LENGTH = 220
NO_SOURCE = "No source named"
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_BOUNDS = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.ABOUT: "around ",
    Bound.AT_MOST: "at most ",
    Bound.LESS_THAN: "less than ",
    Bound.RANGE: "",
}


def count_word(number: int) -> str:
    """Return ``number`` as prose has it: a word up to ten, digits above."""
    return _SMALL[number] if 0 <= number <= 10 else f"{number:,}"


def plural(number: int, one: str, many: str | None = None) -> str:
    """Return ``3 figures``, ``1 figure``; ``many`` where the plural is not the singular with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def capital(text: str) -> str:
    """Return ``text`` with its first letter in upper case and the rest as it is."""
    return text[:1].upper() + text[1:]


def shorten(text: str, limit: int) -> str:
    """Return ``text`` in one line, cut at a word before ``limit`` characters, with an ellipsis where cut."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def short_quote(quote: str) -> str:
    """Return a quotation as lists show it; the link beside it leads to all of its words."""
    return shorten(quote, _QUOTE)


def figure_words(claim: Claim) -> str:
    """Return the figure with its bound: ``more than 152``, ``38–67``."""
    number = f"{claim.low:,}" if claim.high is None else f"{claim.low:,}–{claim.high:,}"
    return _BOUNDS[claim.bound] + number


def _year_words(date: PartialDate) -> str:
    return f"{-date.year} BC" if date.year < 0 else str(date.year)


def _day(date: PartialDate, *, year: bool, month: bool = True, full: bool = False) -> str:
    """The date in words; year and month only where they are wanted or nothing else is there."""
    name = MONTHS[date.month - 1][: None if full else 3] if date.month else ""
    day = str(date.day) if date.day else ""
    parts = (day, name if month or not day else "", _year_words(date) if year or not name else "")
    return " ".join(part for part in parts if part)


def _span_words(start: PartialDate, end: PartialDate, *, year: int | None, full: bool) -> str:
    if start == end:
        return _day(start, year=start.year != year, full=full)
    same_year = start.year == end.year
    same_month = same_year and start.month == end.month
    first = _day(start, year=not same_year, month=not (same_month and end.is_day), full=full)
    return f"{first}–{_day(end, year=not same_year or end.year != year, full=full)}"


def window_words(window: Window, *, year: int | None = None, full: bool = False) -> str:
    """Return the days as ``19–21 Sep``, ``by 28 Sep``, ``since 2014``; ``not dated`` where neither end is known.

    ``year`` is the one that need not be said; ``full`` spells the months out.
    """
    match window.start, window.end:
        case None, None:
            return "not dated"
        case None, PartialDate() as end:
            return f"by {_day(end, year=end.year != year, full=full)}"
        case PartialDate() as start, None:
            return f"since {_day(start, year=start.year != year, full=full)}"
        case PartialDate() as start, PartialDate() as end:
            return _span_words(start, end, year=year, full=full)
    return ""


def _holds(span: Span | None, offset: int) -> bool:
    return span is not None and span.start <= offset < span.end


def _infobox_place(infobox: Infobox, offset: int) -> str:
    field = next((one for one in infobox.fields if _holds(one.value, offset)), None)
    return f"Infobox, {field.name}" if field else "Infobox"


def _path(article: Article, last: Section) -> str:
    """The headings that lead to a section, from the outermost one."""
    path: list[Section] = []
    for section in article.sections[: article.sections.index(last) + 1]:
        path = [one for one in path if one.level < section.level] + [section]
    return " › ".join(filter(None, (section.heading for section in path))) or "Lead"


def place_words(article: Article, offset: int) -> str:
    """Say where an offset stands: ``The offensive › Prelude, sentence 2``, ``Infobox, casualties``, ``Lead``."""
    if article.infobox is not None and _holds(article.infobox.span, offset):
        return _infobox_place(article.infobox, offset)
    section = article.section_at(offset)
    if section is None:
        return "Article"
    sentences = [span for paragraph in section.paragraphs for span in paragraph.sentences]
    number = sum(span.start <= offset for span in sentences)
    return f"{_path(article, section)}, sentence {max(1, number)}"


def clock(instant: datetime) -> str:
    """Return the time of day of an aware instant: ``14:02:31``."""
    return f"{instant:%H:%M:%S}"


def day_words(instant: datetime) -> str:
    """Return the day of an aware instant: ``28 Mar 2027``."""
    return f"{instant.day} {MONTHS[instant.month - 1][:3]} {instant.year}"


def number_words(hundredths: int) -> str:
    """Return hundredths of a mark as ``1``, ``0.5``, ``0.67``."""
    return f"{hundredths / HUNDRED:.2f}".rstrip("0").rstrip(".")


def marks_words(score: Score) -> str:
    """Return ``2 of 3 marks``, ``0.5 of 1 mark``."""
    unit = "mark" if score.max_marks == HUNDRED else "marks"
    return f"{number_words(score.marks)} of {number_words(score.max_marks)} {unit}"


def form_errors(errors: Mapping[str, Iterable[object]]) -> list[tuple[str, str]]:
    """Return the faults of a form as (field id, sentence), in the order of its fields."""
    return [(name, str(message)) for name, messages in errors.items() for message in messages]
