"""From what a layout wrote to an ``Article``: the title line in front, every span moved behind it, sentences found.

What is written and how belongs to ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quizapp.domain.article import Article, ArticleForm, Field, Infobox, Paragraph, Section, Warning
from quizapp.domain.text import Snapshot, Span
from quizapp.extraction.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading (``level`` from 2) or paragraph (0) that was written; offsets without the title line."""

    start: int
    end: int
    level: int = 0


def assemble(
    title: str, form: ArticleForm, body: str, infobox: Infobox | None, pieces: Iterable[Piece], warnings: tuple[Warning, ...]
) -> Article:
    """Return the article with ``body`` under its title line; spans given count in ``body`` alone."""
    head = f"= {title} =\n\n"
    shift = len(head)
    text = f"{head}{body}\n"
    moved = _moved_infobox(infobox, shift) if infobox else None
    return Article(title, Snapshot(text), form, moved, tuple(_sections(text, pieces, shift)), warnings)


def _moved(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)


def _moved_infobox(infobox: Infobox, shift: int) -> Infobox:
    return Infobox(_moved(infobox.span, shift), tuple(_moved_field(one, shift) for one in infobox.fields))


def _moved_field(one: Field, shift: int) -> Field:
    value = _moved(one.value, shift) if one.value else None
    return replace(one, value=value, entries=tuple(replace(entry, span=_moved(entry.span, shift)) for entry in one.entries))


def _sections(text: str, pieces: Iterable[Piece], shift: int) -> Iterator[Section]:
    heading, level, heading_span = "", 1, None
    paragraphs: list[Paragraph] = []
    for piece in pieces:
        span = Span(piece.start + shift, piece.end + shift)
        if not piece.level:
            paragraphs.append(Paragraph(span, split_sentences(text, span.start, span.end)))
            continue
        if heading_span or paragraphs:
            yield Section(heading, level, heading_span, tuple(paragraphs))
        heading, level, heading_span, paragraphs = span.of(text), piece.level, span, []
    if heading_span or paragraphs:
        yield Section(heading, level, heading_span, tuple(paragraphs))
