"""Dates with the events that the text ties to them, from the infobox and from the prose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.article import Article, Section
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import INFOBOX, PROSE
from quizapp.domain.facts import DateFact, Place, Window
from quizapp.domain.text import Span
from quizapp.extraction.body import body_sections
from quizapp.extraction.clauses import clause_of_date
from quizapp.extraction.dates.conflict_days import main_window
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.dates.heading_days import read_headings
from quizapp.extraction.dates.no_events import is_no_event
from quizapp.extraction.dates.timeline import resolve, resolve_alone
from quizapp.extraction.infobox import DATE_KEYS, RESULT_KEYS

#: Keys besides the date whose values tell when something happened.
_DATED_KEYS = RESULT_KEYS | {"partof", "part of"}


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Every date of an article: those of the infobox, and those of each sentence of the prose."""

    main: Window
    #: Where the infobox gives its date.
    date_span: Span | None
    infobox: tuple[tuple[Dated, str, Span], ...]
    prose: tuple[tuple[Span, tuple[Dated, ...]], ...]
    #: The sections of the body, and the days that the heading of each gives, or the heading above it.
    sections: tuple[Section, ...]
    headings: tuple[Window, ...]
    #: The date that stands in the heading of each section.
    heading_dates: tuple[Dated | None, ...]

    @property
    def infobox_window(self) -> Window:
        """The days that the infobox itself gives for the conflict."""
        return next((dated.window for dated, _, span in self.infobox if span == self.date_span), Window())


def read_chronicle(article: Article) -> Chronicle:
    """Return the dates of ``article`` with the days that they stand for."""
    date_span = _date_span(article)
    own = resolve_alone(article.text, date_span) if date_span else []
    main = main_window(article, [dated.window for dated in own])
    # its own days first: those of the war that it is part of are no frame for its figures
    infobox = tuple(sorted(_infobox_dates(article, date_span, own, main), key=lambda one: one[2] != date_span))
    sections = tuple(body_sections(article))
    is_guessed = not any(dated.window.is_known for dated in own)
    read = tuple(read_headings(sections, main, is_guessed=is_guessed))
    headings = tuple(window for window, _ in read)
    sentences = [sentence for section in sections for paragraph in section.paragraphs for sentence in paragraph.sentences]
    resolved = resolve(article, sections, headings, main, is_guessed=is_guessed)
    prose = tuple((sentence, tuple(dates)) for sentence, dates in zip(sentences, resolved, strict=True))
    return Chronicle(main, date_span, infobox, prose, sections, headings, tuple(dated for _, dated in read))


def _date_span(article: Article) -> Span | None:
    fields = article.infobox.fields if article.infobox else ()
    return next((field.value for field in fields if field.value is not None and field.name in DATE_KEYS), None)


def _infobox_dates(
    article: Article, date_span: Span | None, own: list[Dated], main: Window
) -> Iterator[tuple[Dated, str, Span]]:
    """Yield the dates of the infobox's date, which are ``own``, and of what it says the conflict is part of or came to."""
    if article.infobox is None:
        return
    conflict = article.infobox.find("conflict")
    title = conflict.value.of(article.text) if conflict and conflict.value else article.title
    frame = own[0].window if own else main
    for field in article.infobox.fields:
        if field.value is None:
            continue
        if field.name in DATE_KEYS:
            dates = own if field.value == date_span else resolve_alone(article.text, field.value)
            yield from ((dated, title, field.value) for dated in dates)
        elif field.name in _DATED_KEYS:
            for dated in resolve_alone(article.text, field.value, frame):
                yield dated, field.value.of(article.text), field.value


def _precision(window: Window) -> str:
    if window.start is not None and window.end is not None and window.start != window.end:
        return "range"
    point = window.start or window.end
    assert point is not None
    return "day" if point.day else "month" if point.month else "year"


def find_date_facts(article: Article, chronicle: Chronicle) -> tuple[DateFact, ...]:
    """Return the dated events in the order of the text, those of the infobox's own date before all others."""
    text = article.text
    facts: list[DateFact] = []
    for dated, event, span in chronicle.infobox:
        facts.append(_fact(text, f"d{len(facts) + 1}", dated, event, span, None, INFOBOX))
    for sentence, dates in chronicle.prose:
        for dated in dates:
            if is_no_event(article, dated.span):
                continue
            clause = clause_of_date(text, sentence, dated.span, [other.span for other in dates if other is not dated])
            facts.append(_fact(text, f"d{len(facts) + 1}", dated, sentence.of(text), sentence, clause, PROSE))
    return tuple(facts)


#: Keys of the infobox whose values tell no time of the conflict: what a picture shows, and where it was.
_UNDATED = ("image", "caption", "map", "place", "location", "coordinates", "conflict", "name", "title", "campaign", "width")


def _is_label(text: str, dated: Dated) -> bool:
    """Tell whether a date beside something in the infobox says when that was; two years in brackets are somebody's life."""
    if dated.point is None or dated.point.month is not None:
        return dated.point is not None
    is_life = dated.window.is_closed and dated.window.start != dated.window.end
    return text[dated.span.start - 1] == "(" and not is_life


def find_labels(article: Article, chronicle: Chronicle) -> tuple[DateFact, ...]:
    """Return the dates of headings, and those of the infobox that stand beside something, in the order of the text."""
    text, dated_keys = article.text, {*DATE_KEYS, *_DATED_KEYS}
    found = [
        (dated, field.value.of(text), field.value)
        for field in (article.infobox.fields if article.infobox else ())
        if field.value is not None and field.name not in dated_keys and not field.name.startswith(_UNDATED)
        for dated in resolve_alone(text, field.value, chronicle.main)
        if _is_label(text, dated)
    ]
    found += [
        (dated, section.heading, section.heading_span)
        for section, dated in zip(chronicle.sections, chronicle.heading_dates, strict=True)
        if dated is not None and section.heading_span is not None and section.heading_span.of(text) == section.heading
    ]
    return tuple(
        _fact(text, f"l{number}", dated, event, span, None, Place.LABEL) for number, (dated, event, span) in enumerate(found, 1)
    )


def _fact(text: str, identity: str, dated: Dated, event: str, span: Span, clause: Span | None, place: Place) -> DateFact:
    return DateFact(
        id=identity,
        window=dated.window,
        precision=_precision(dated.window),
        certainty=dated.certainty,
        event=event,
        event_span=span,
        clause=clause,
        place=place,
        evidence=(select(text, dated.span),),
        is_approximate=dated.is_approximate,
        is_hour_limit=dated.is_hour_limit,
    )
