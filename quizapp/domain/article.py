"""An article as every reader gives it: title, infobox, sections, paragraphs, sentences, all by span.

Which markup it came in is known to ``extraction.readers`` only; what it *says* belongs to ``facts``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from quizapp.domain.records import record
from quizapp.domain.text import Snapshot, Span


class ArticleForm(StrEnum):
    """The form in which an article was handed in."""

    PLAIN = "plain"
    WIKITEXT = "wikitext"
    HTML = "html"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Warning:
    """Something that was left out or looks broken; ``line`` counts from 1 in the source that was handed in."""

    line: int
    message: str


@record
class Entry:
    """One entry of an infobox list, list mark and image debris cut off; ``depth`` 0 is the top level."""

    span: Span
    depth: int = 0


@record
class Field:
    """One infobox line. ``name`` is the key in lower case without its number, ``column`` that number."""

    name: str
    column: int | None
    value: Span | None
    entries: tuple[Entry, ...]
    #: The list broke off (a trailing comma, an empty entry): nothing follows from an absence in it.
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Infobox:
    """The fact box at the head of the article."""

    span: Span
    fields: tuple[Field, ...]

    def named(self, name: str) -> Iterator[Field]:
        """Yield the fields called ``name`` in the order of their columns."""
        return (field for field in self.fields if field.name == name)

    def find(self, name: str, column: int | None = None) -> Field | None:
        """Return the first field of that name and column, or None."""
        return next((field for field in self.named(name) if column is None or field.column == column), None)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of prose and its sentences."""

    span: Span
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the paragraphs under it; the lead has an empty heading and level 1."""

    heading: str
    level: int
    heading_span: Span | None
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the snapshot that all spans count in, and its structure."""

    title: str
    snapshot: Snapshot
    form: ArticleForm
    infobox: Infobox | None
    sections: tuple[Section, ...]
    warnings: tuple[Warning, ...] = ()
    #: The text that all offsets refer to.
    text: str = field(init=False, repr=False, compare=False)
    #: The sentences, paragraphs and their sections in the order of the text, for look-ups by offset.
    _sentences: tuple[Span, ...] = field(default=(), init=False, repr=False, compare=False)
    _paragraphs: tuple[tuple[Paragraph, Section], ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.snapshot.text)
        pairs = [(paragraph, section) for section in self.sections for paragraph in section.paragraphs]
        object.__setattr__(self, "_paragraphs", tuple(sorted(pairs, key=lambda pair: pair[0].span.start)))
        object.__setattr__(self, "_sentences", tuple(sorted(self.sentences(), key=lambda span: span.start)))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph in the order of the text."""
        return (paragraph for section in self.sections for paragraph in section.paragraphs)

    def sentences(self) -> Iterator[Span]:
        """Yield every sentence in the order of the text."""
        return (sentence for paragraph in self.paragraphs() for sentence in paragraph.sentences)

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence around ``offset``, or None outside the prose."""
        index = bisect_right(self._sentences, offset, key=lambda span: span.start) - 1
        return self._sentences[index] if index >= 0 and offset < self._sentences[index].end else None

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """Return the paragraph around ``offset``, or None outside the prose."""
        found = self._around(offset)
        return found[0] if found else None

    def section_at(self, offset: int) -> Section | None:
        """Return the section whose paragraphs reach around ``offset``, or None outside the prose."""
        found = self._around(offset)
        return found[1] if found else None

    def _around(self, offset: int) -> tuple[Paragraph, Section] | None:
        index = bisect_right(self._paragraphs, offset, key=lambda pair: pair[0].span.start) - 1
        if index < 0 or offset >= self._paragraphs[index][0].span.end:
            return None
        return self._paragraphs[index]
