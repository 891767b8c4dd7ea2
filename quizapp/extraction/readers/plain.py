"""Read an article in plain text: ``= Title =``, infobox bullets, ``== sections ==``, one paragraph a line.

Structure only, by span; nothing is changed in the text. What an entry says is read by ``extraction.infobox``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizapp.domain.article import Article, ArticleForm, Infobox, Paragraph, Section, Warning
from quizapp.domain.records import record
from quizapp.domain.text import Snapshot, Span
from quizapp.extraction.readers.entries import read_field
from quizapp.extraction.readers.media_leftovers import is_media, leftovers, prose
from quizapp.extraction.sentences import split_sentences

_TITLE = re.compile(r"=[ \t]*([^=\n][^\n]*?)[ \t]*=[ \t]*\Z")
_HEADING = re.compile(r"(={2,6})[ \t]*(.+?)[ \t]*\1[ \t]*\Z")
_BULLET = re.compile(r"[ \t]*[-*•–][ \t]+(?=\S)")
_KEY = re.compile(
    r"[ \t]*[-*•–]?[ \t]*(?P<key>[A-Z][A-Za-z][A-Za-z /&()-]{0,38}?)[ \t]?(?:(?P<column>\d{1,2})[a-z]?)?[ \t]*:(?=[ \t]|\Z)"
)
_MARKUP = re.compile(r"\s*(?:</?[a-z]+[^<>\n]*>\s*)+\Z", re.IGNORECASE)
#: Keys of which an infobox about a conflict has at least one; any other key may stand beside them.
INFOBOX_KEYS = frozenset(
    """
    conflict date place location result status territory outcome combatant combatants belligerent belligerents commander
    commanders units unit strength casualties losses deaths fatalities injuries victims perpetrators perps participants
    campaign partof target title
    """.split()
)
_FULL_LINE = 150
_TERMINAL = re.compile(r"[.!?:;][\"”’')\]]*\Z")


@record
class _Line:
    number: int
    start: int
    end: int
    text: str


@dataclass(slots=True)
class _Body:
    """The sections read so far and the paragraph being read."""

    text: str
    warnings: list[Warning]
    sections: list[Section] = field(default_factory=list)
    heading: str = ""
    level: int = 1
    heading_span: Span | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    open_start: int | None = None
    open_end: int = 0
    open_line: int = 0

    def take(self, line: _Line) -> None:
        """Add a line of prose to the open paragraph, or open one."""
        if self.open_start is not None and self._is_complete():
            self.close_paragraph()
        bullet = _BULLET.match(line.text)
        if bullet:
            self.close_paragraph()
        if self.open_start is None:
            lead = bullet.end() if bullet else len(line.text) - len(line.text.lstrip())
            self.open_start, self.open_line = line.start + lead, line.number
        self.open_end = line.start + len(line.text.rstrip())

    def _is_complete(self) -> bool:
        assert self.open_start is not None
        tail = self.text[max(self.open_start, self.open_end - 8) : self.open_end]
        last_line = self.text.rfind("\n", self.open_start, self.open_end)
        length = self.open_end - (self.open_start if last_line < 0 else last_line)
        return bool(_TERMINAL.search(tail)) and length > _FULL_LINE

    def close_paragraph(self) -> None:
        if self.open_start is not None and self.open_start < self.open_end:
            for span in self._prose(self.open_start, self.open_end):
                sentences = split_sentences(self.text, span.start, span.end)
                if sentences:
                    self.paragraphs.append(Paragraph(span, sentences))
        self.open_start = None

    def _prose(self, start: int, end: int) -> Iterator[Span]:
        """Yield what the paragraph tells: all of it, or the parts between what lost pictures left there."""
        debris = list(leftovers(self.text, start, end))
        line, counted = self.open_line, start
        for span in debris:
            line += self.text.count("\n", counted, span.start)
            counted = span.start
            self.warnings.append(Warning(line, _media_warning(span.of(self.text))))
        return prose(self.text, start, end, debris) if debris else iter((Span(start, end),))

    def close_section(self) -> None:
        self.close_paragraph()
        if self.paragraphs or self.heading:
            self.sections.append(Section(self.heading, self.level, self.heading_span, tuple(self.paragraphs)))
        self.paragraphs = []

    def open_section(self, line: _Line, match: re.Match[str]) -> None:
        self.close_section()
        self.heading, self.level = match.group(2), len(match.group(1))
        self.heading_span = Span(line.start + match.start(2), line.start + match.end(2))


def _media_warning(leftover: str) -> str:
    return f"left-over of an image: {leftover.strip()[:60]}"


def _heading(line: str) -> re.Match[str] | None:
    bare = line.strip()
    return _HEADING.fullmatch(bare) if bare.startswith("=") else None


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for number, part in enumerate(text.split("\n"), 1):
        lines.append(_Line(number, start, start + len(part), part))
        start += len(part) + 1
    return lines


def _read_title(lines: list[_Line]) -> tuple[str, int]:
    """Return the title and the index of the line after it."""
    for index, line in enumerate(lines):
        if not line.text.strip():
            continue
        match = _TITLE.fullmatch(line.text.strip()) or re.fullmatch(r"#[ \t]+(.+)", line.text.strip())
        return (match.group(1).strip(), index + 1) if match else ("", index)
    return "", len(lines)


def _infobox_lines(lines: list[_Line], first: int) -> tuple[int, int] | None:
    """Return the range of the bullet lines of the infobox, or None; they stand before the first heading."""
    start, stop = None, len(lines)
    for index in range(first, len(lines)):
        line = lines[index].text
        if _heading(line):
            stop = index
            break
        is_bullet = bool(_BULLET.match(line)) and bool(_KEY.match(line))
        if start is None and is_bullet:
            start = index
        elif start is not None and not is_bullet:
            stop = index
            break
    return (start, stop) if start is not None and _is_infobox(lines[start:stop]) else None


def _is_infobox(lines: list[_Line]) -> bool:
    keys = [match.group("key").lower().strip() for line in lines if (match := _KEY.match(line.text))]
    return any(key in INFOBOX_KEYS for key in keys)


def _read_infobox(text: str, lines: list[_Line], warnings: list[Warning]) -> Infobox:
    fields = []
    for line in lines:
        match = _KEY.match(line.text)
        assert match is not None
        column = int(match.group("column") or 0) or None
        name, start = match.group("key").lower().strip(), line.start + match.end()
        read, problems = read_field(text, name, column, start, line.end)
        fields.append(read)
        warnings.extend(Warning(line.number, message) for _, message in problems)
    return Infobox(Span(lines[0].start, lines[-1].end), tuple(fields))


def _prose(text: str, lines: list[_Line], warnings: list[Warning]) -> Iterator[Section]:
    body = _Body(text, warnings)
    for line in lines:
        heading = _heading(line.text)
        if heading and is_media(heading.group(2)):  # opens nothing: the section before it goes on
            body.close_paragraph()
            warnings.append(Warning(line.number, _media_warning(heading.group(2))))
        elif heading:
            lead = len(line.text) - len(line.text.lstrip())
            body.open_section(_Line(line.number, line.start + lead, line.end, line.text), heading)
        elif not line.text.strip():
            body.close_paragraph()
        elif "<" in line.text and _MARKUP.match(line.text):
            warnings.append(Warning(line.number, f"left-over markup: {line.text.strip()[:60]}"))
        else:
            body.take(line)
    body.close_section()
    return iter(body.sections)


def read_plain(text: str) -> Article:
    """Read ``text`` as a plain-text article; never fails, what could not be read is in the warnings."""
    lines = _lines(text)
    title, first = _read_title(lines)
    warnings: list[Warning] = []
    found = _infobox_lines(lines, first)
    infobox, rest = None, lines[first:]
    if found:
        start, stop = found
        infobox = _read_infobox(text, lines[start:stop], warnings)
        head = start
        if head > first and lines[head - 1].text.strip():
            head -= 1
            if len(lines[head].text) > 60:
                warnings.append(Warning(head + 1, "the line above the infobox is left-over markup"))
        rest = [*lines[first:head], _Line(lines[stop - 1].number, lines[stop - 1].end, lines[stop - 1].end, ""), *lines[stop:]]
    sections = tuple(_prose(text, rest, warnings))
    warnings.sort(key=lambda one: one.line)
    return Article(title, Snapshot(text), ArticleForm.PLAIN, infobox, sections, tuple(warnings))
