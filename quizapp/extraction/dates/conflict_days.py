"""The days of the conflict that an article is about: the infobox's, or those that the lead gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizapp.domain.article import Article
from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.early_years import before_christ, find_early_years
from quizapp.extraction.dates.mentions import Mention
from quizapp.extraction.dates.resolving import absolute, is_of_statement

#: Paragraphs of the lead that tell when the conflict was.
_LEAD = 4
#: Days: a date of the lead further from the first one than this belongs to another time.
_ONE_CONFLICT = 1500


def main_window(article: Article, infobox_dates: Iterable[Window]) -> Window:
    """Return the days of the conflict: the infobox's, or those of the full dates of the lead, exact ones before months.

    Without any, the first year of the lead or of the title, which may have three digits, or the only year of the whole text.
    """
    known = next((window for window in infobox_dates if window.is_known), None)
    if known is not None:
        return known
    lead = [paragraph.span for paragraph in article.sections[0].paragraphs[:_LEAD]] if article.sections else []
    dates = [mention for span in lead for mention in _with_year(article.text, span)]
    dates = [one for one in dates if not is_of_statement(article.text, 0, one.span.start)] or dates
    if any(mention.last and (mention.last.year or 0) < 0 for mention in dates):
        dates = [before_christ(article.text, mention) for mention in dates]
    full = list(_windows(mention for mention in dates if mention.last and mention.last.month is not None))
    if full:
        lasting = _around([window for window in full if any(one and one.is_day for one in (window.start, window.end))] or full)
        return _widened(lasting, article.title)
    return next(_windows(_years(article, lead[:1])), None) or _only_year(article)


def _only_year(article: Article) -> Window:
    """Return the year that the text names in its dates, if it is always the same one."""
    paragraphs = (paragraph.span for section in article.sections for paragraph in section.paragraphs)
    years = {mention.last.year for span in paragraphs for mention in _with_year(article.text, span) if mention.last}
    year = years.pop() if len(years) == 1 else None
    return Window(PartialDate(year), PartialDate(year)) if year else Window()


#: Years between the first and the last of a title: a conflict of more is told by its phases.
_LONGEST = 10


def _widened(told: Window, title: str) -> Window:
    """Return the days that the lead tells with those years of the title before and after them: "Campaign in X (2017–2019)"."""
    start, end = told.start, told.end
    named = next(_windows(_with_year(title)), Window())
    if named.start is None or named.end is None or start is None or end is None or named.end.year - named.start.year > _LONGEST:
        return told
    if not named.start.year <= start.year <= end.year <= named.end.year:
        return told
    return Window(named.start if named.start.year < start.year else start, named.end if named.end.year > end.year else end)


def _years(article: Article, first: list[Span]) -> Iterator[Mention]:
    """Yield the dates with years of the first paragraph, of the title, and years of three digits of the first paragraph."""
    for span in first:
        yield from _with_year(article.text, span)
    yield from _with_year(article.title)
    for span in first:
        yield from find_early_years(article.text, span.start, span.end)


def _windows(mentions: Iterable[Mention]) -> Iterator[Window]:
    for mention in mentions:
        read = absolute(mention, Course(Window()))
        if read and read[0].is_known:
            yield read[0]


def _around(windows: list[Window]) -> Window:
    """Return the days from the first to the last of the lead's dates, other times left out."""
    points = [point for window in windows for point in (window.start, window.end) if point is not None]
    near = [point for point in points if abs(point.first_day - points[0].first_day) <= _ONE_CONFLICT]
    return Window(min(near, key=lambda point: point.first_day), max(near, key=lambda point: point.last_day))


def _with_year(text: str, span: Span | None = None) -> Iterator[Mention]:
    """Yield the dates in ``text``, or in a part of it, that state their year."""
    start, end = (span.start, span.end) if span else (0, len(text))
    return (mention for mention in find_dates(text, start, end) if mention.states_year)
