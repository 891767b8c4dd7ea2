"""Read an article in Markdown: ``# Title``, ``- **Key**: value`` bullets, ``## sections``, paragraphs.

Emphasis and addresses are taken off; everything else is as in the plain form.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quizapp.domain.article import Article, ArticleForm, Field, Warning
from quizapp.extraction.readers.entries import read_field
from quizapp.extraction.readers.infobox_keys import name_and_column
from quizapp.extraction.readers.layout import Layout
from quizapp.extraction.readers.offsets import OffsetMap
from quizapp.extraction.readers.plain import INFOBOX_KEYS

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t#]*\Z")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*\Z")
_KEY = re.compile(
    r"[ ]{0,3}(?:[-*+][ \t]+)?(?:\*\*(?P<bold>[^*:\n]{1,40}):?\*\*:?|(?P<bare>[A-Z][A-Za-z ]{0,30}\d?):)[ \t]*(?P<value>.*)\Z"
)
_BULLET = re.compile(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(?P<value>.*)\Z")
_TABLE = re.compile(r"[ ]{0,3}\|.*\|[ \t]*\Z")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_QUOTE = re.compile(r"[ ]{0,3}>[ \t]?")
_FENCE = re.compile(r"[ ]{0,3}(?:```|~~~)")
_INLINE = re.compile(
    r"""
    \\(?P<escaped>[\\`*_{}\[\]()#+.!|>~-])
    |!\[[^\[\]\n]*\]\([^()\n]*\)                                    # a picture
    |\[\^[^\[\]\n]{1,40}\]:?                                        # a footnote's mark
    |\[(?P<link>[^\[\]\n]*)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]\n]*\])
    |(?<=\S)\*{1,3}|\*{1,3}(?=\S)|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~|`+
    |</?[a-zA-Z][^<>\n]*>|<!--.{0,2000}?-->
    |(?P<entity>&(?:[a-zA-Z]{2,10}|\#\d{1,6});)
    """,
    re.VERBOSE,
)
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^[^\[\]\n]{1,40}\]:")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:.{0,500}\n){0,40}?---[ \t]*(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


def read_markdown(text: str, title: str | None = None) -> Article:
    """Read Markdown as an article; never fails, what could not be read is in the warnings."""
    return read_with_offsets(text, title)[0]


def read_with_offsets(text: str, title: str | None = None) -> tuple[Article, OffsetMap]:
    """Read Markdown as an article, with the map between the shown text and ``text``."""
    walk = _Walk(text)
    walk.lines(list(_lines(text)))
    article, offsets = walk.layout.article(walk.title or title or "", ArticleForm.MARKDOWN, ())
    if article.infobox is None:
        return article, offsets
    fields, warnings = [], []
    for one in article.infobox.fields:
        read, problems = _split(article.text, one)
        fields.append(read)
        warnings += [Warning(text.count("\n", 0, offsets.to_source(at)) + 1, message) for at, message in problems]
    infobox = replace(article.infobox, fields=tuple(fields))
    return replace(article, infobox=infobox, warnings=tuple(warnings)), offsets


def _split(text: str, one: Field) -> tuple[Field, list[tuple[int, str]]]:
    """Split a value on one line at its commas, as in the plain form; one with bullets has its entries already."""
    if one.value is None or len(one.entries) > 1:
        return one, []
    return read_field(text, one.name, one.column, one.value.start, one.value.end)


def _lines(text: str) -> Iterator[_Line]:
    front = _FRONT_MATTER.match(text)
    start = front.end() if front else 0
    for part in text[start:].split("\n"):
        yield _Line(start, part)
        start += len(part) + 1


@dataclass(slots=True)
class _Walk:
    """Writes one article into a layout, line by line."""

    source: str
    layout: Layout = field(default_factory=Layout)
    title: str = ""
    in_field: bool = False
    in_head: bool = True
    in_fence: bool = False

    def lines(self, lines: list[_Line]) -> None:
        """Write all lines."""
        has_infobox = self._has_infobox(lines)
        skip = False
        for line, following in zip(lines, [*lines[1:], _Line(len(self.source), "")], strict=True):
            if skip:
                skip = False
            elif (level := self._underlined(line, following)) and not self.in_fence:
                self.heading(level, line.start, line.text)
                skip = True
            else:
                self.line(line, has_infobox=has_infobox and self.in_head)
        self.end_field()

    @staticmethod
    def _has_infobox(lines: list[_Line]) -> bool:
        keys = (found["bold"] or found["bare"] for line in lines[:200] if (found := _KEY.match(line.text)))
        return any(name_and_column(key)[0] in INFOBOX_KEYS for key in keys)

    @staticmethod
    def _underlined(line: _Line, following: _Line) -> int:
        """Return the level of a heading that is underlined by the next line, else 0."""
        if not line.text.strip() or _KEY.match(line.text) or _BULLET.match(line.text) or _TABLE.match(line.text):
            return 0
        found = _UNDERLINE.match(following.text)
        return 0 if found is None else 1 if found[1][0] == "=" else 2

    def line(self, line: _Line, *, has_infobox: bool) -> None:
        """Write one line."""
        text = line.text
        if _FENCE.match(text):
            self.in_fence = not self.in_fence
            self.layout.end_paragraph()
        elif not text.strip() or any(one.match(text) for one in (_TABLE, _RULE, _FOOTNOTE)):
            self.layout.end_paragraph()
        elif self.in_fence or not (self.structure(line) or (has_infobox and self.key(line)) or self.item(line)):
            self.paragraph(line)

    def structure(self, line: _Line) -> bool:
        """Write the line if it is a heading."""
        found = _HEADING.match(line.text)
        if found:
            self.heading(len(found[1]), line.start + found.start(2), found[2])
        return found is not None

    def key(self, line: _Line) -> bool:
        """Write the line if it is an infobox key with its value."""
        found = _KEY.match(line.text)
        if found is None or not self._is_key(found):
            return False
        self.field(found["bold"] or found["bare"], line.start + found.start("value"), found["value"])
        return True

    def item(self, line: _Line) -> bool:
        """Write the line if it is an entry of a list."""
        found = _BULLET.match(line.text)
        if found:
            self.bullet(line.start + found.start("value"), found["value"], len(found["indent"].expandtabs(4)))
        return found is not None

    @staticmethod
    def _is_key(found: re.Match[str]) -> bool:
        return found["bold"] is not None or name_and_column(found["bare"])[0] in INFOBOX_KEYS

    def heading(self, level: int, start: int, words: str) -> None:
        """Write a heading; the first of the highest level is the title, "Infobox" only announces what follows."""
        self.end_field()
        if words.strip().lower() == "infobox":
            return
        if level == 1 and not self.title:
            self.title = "".join(piece for piece, _ in self.pieces(start, start + len(words))).strip()
            return
        self.in_head = False
        self.layout.begin_heading(max(level, 2))
        self.inline(start, start + len(words))
        self.layout.end_heading()

    def field(self, key: str, start: int, value: str) -> None:
        """Begin an infobox value."""
        self.end_field()
        self.layout.begin_field(key.strip()[:1].upper() + key.strip()[1:])
        self.in_field = True
        self.inline(start, start + len(value))

    def bullet(self, start: int, value: str, indent: int) -> None:
        """Write an entry of a list: set in under an infobox key, one of its value."""
        if self.in_field and indent >= 2:
            self.layout.end_entry(depth=indent // 2)
        else:
            self.end_field()
            self.layout.begin_item()
        self.inline(start, start + len(value))

    def paragraph(self, line: _Line) -> None:
        """Write a line of prose, or one that goes on with an infobox value."""
        if not (self.in_field and line.text[0] in " \t"):
            self.end_field()
        quote = _QUOTE.match(line.text)
        self.layout.insert(" ", line.start, 0)
        self.inline(line.start + (quote.end() if quote else 0), line.start + len(line.text))

    def end_field(self) -> None:
        """End an infobox value that is being written."""
        if self.in_field:
            self.layout.end_field()
            self.in_field = False

    def inline(self, start: int, end: int) -> None:
        """Write the words of a line without their markup."""
        for words, offset in self.pieces(start, end):
            if self.source.startswith(words, offset):
                self.layout.copy(words, offset)
            else:
                self.layout.insert(words, offset, 1)

    def pieces(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """Yield what is shown of ``[start, end)``, piece by piece with its place."""
        position = start
        for found in _INLINE.finditer(self.source, start, end):
            yield self.source[position : found.start()], position
            if found["escaped"]:
                yield found["escaped"], found.start("escaped")
            elif found["entity"]:
                yield html.unescape(found["entity"]), found.start()
            elif found["link"]:
                yield from self.pieces(*found.span("link"))
            position = found.end()
        yield self.source[position:end], position
