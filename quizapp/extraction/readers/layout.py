"""Write an article's shown text in the layout of the bundled plain form, and note what stands where.

Readers of marked-up forms send pieces in source order; white space, empty brackets and list marks are settled here.
What a mark-up means is the reader's matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from quizapp.domain.article import Article, ArticleForm, Entry, Field, Infobox, Warning
from quizapp.domain.text import Span
from quizapp.extraction.readers.assembly import Piece, assemble
from quizapp.extraction.readers.infobox_keys import name_and_column
from quizapp.extraction.readers.offsets import OffsetMap, Run

UNTITLED = "Untitled article"
#: Sections about the article's own references: what they name are books, not events.
APPARATUS = frozenset(
    {
        *("references", "notes", "footnotes", "citations", "sources", "bibliography", "further reading", "external links"),
        *("works cited", "notes and references", "references and notes", "notes and citations", "general references"),
        *("cited sources", "secondary sources", "primary sources", "explanatory notes", "web references", "reference list"),
        *("external references", "references and sources", "sources and references", "gallery", "endnotes", "literature"),
    }
)
# A line that only sends the reader to another article.
_HATNOTE = re.compile(
    r"(?:main articles?|see also|further information|see|for (?:\w+ ){1,6}see|details)\b[^.]{0,300}:?", re.IGNORECASE
)
_ODD_SPACE = re.compile(r"[ ]{2,}|[^\S ]\s*|[ ]+[^\S ]\s*")
# After an opening bracket nothing but its content is shown; these begin what was left of a dropped part.
_AFTER_OPENING = re.compile(r"[\s,;:]+")
_CLOSES = (",", ";", ")", "]")
_LIST_DEBRIS = re.compile(r"[\s•·*–—,;-]+")
#: An entry of more characters takes no further lines in.
_LONG_ENTRY = 400
# What belongs to the entry before it even on a line of its own: a remark in brackets, the mark of a fate.
_GLUED = re.compile(r"\(|(?:KIA|POW|WIA|MIA|DOW)\b|[†‡]")
# An entry that says where the rest of the list is.
_POINTER = re.compile(r"(?:\.\.\.|…|full list\b|see \b|see:|more\.\.\.|list of\b|complete list\b)", re.IGNORECASE)
# Words after or before which a line was broken within one entry.
_LEANS_BACK = re.compile(r"(?:of|for|in|by|from|with|at|on|under|against|per|to)\b")
_LEANS_ON = re.compile(r"\b(?:of|the|and|in|for|to|by|from|a|an|with|at|on|or|under|per|against)\Z")


class _Mode(Enum):
    """What is being written."""

    PROSE = auto()
    HEADING = auto()
    MUTE = auto()


class _Last(Enum):
    """What stands last in the text."""

    BLOCK = auto()
    HEADING = auto()
    ITEM = auto()


@dataclass(slots=True)
class _Value:
    """An infobox value that is being written."""

    key: str
    start: int | None = None
    entries: list[tuple[int, int, int]] = field(default_factory=list)
    entry_start: int | None = None
    depth: int = 0
    #: Stars that a first-level entry has: 1 until an entry without stars stands above the list.
    base: int = 1
    is_open: bool = False
    #: Every bracket of the value is closed, so that a line break between two of them ends no entry.
    is_balanced: bool = False


@dataclass(slots=True)
class Layout:
    """The text written so far. ``copy`` and ``insert`` add to it, the other methods say what begins and ends."""

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _runs: list[Run] = field(default_factory=list)
    _mode: _Mode = _Mode.PROSE
    _gap: bool = False
    _line: int | None = None
    _prefix: str = ""
    _indented: bool = False
    _last: _Last = _Last.BLOCK
    _pieces: list[Piece] = field(default_factory=list)
    _level: int = 0
    _muted: int | None = None
    _value: _Value | None = None
    _fields: list[Field] = field(default_factory=list)
    _infobox: tuple[int, int] | None = None

    # Text

    def copy(self, characters: str, source: int) -> None:
        """Show ``characters``, which stand at ``source``; runs of white space become one space."""
        position = 0
        for odd in _ODD_SPACE.finditer(characters):
            self._add(characters[position : odd.start()], source + position, None)
            self._gap = True
            position = odd.end()
        self._add(characters[position:], source + position, None)

    def insert(self, characters: str, source: int, length: int) -> None:
        """Show ``characters`` for the ``length`` characters of markup at ``source``."""
        self._add(characters, source, length)

    def _add(self, characters: str, source: int, length: int | None) -> None:
        """Write one piece whose only white space is single spaces; ``length`` None means a copy."""
        if self._mode is _Mode.MUTE or not characters:
            return
        stripped = characters.lstrip()
        if length is None:
            source += len(characters) - len(stripped)
        self._gap = self._gap or len(stripped) < len(characters)
        shown = stripped.rstrip()
        if shown:
            self._write(shown, source, length)
            self._gap = len(shown) < len(stripped)

    def _write(self, shown: str, source: int, length: int | None) -> None:
        cut = len(shown) - len(self._settled(shown))
        if length is None:
            source += cut
        shown = shown[cut:]
        if not shown:
            return
        self._open(shown)
        if self._value is not None and shown[0] == "(" and self._has_words() and self._parts[-1][-1:].isalnum():
            self._gap = True
        if self._gap and self._has_words() and not shown.startswith(_CLOSES) and not self._ends_with_opening():
            self._raw(" ")
        self._map(len(shown), source, length)
        self._raw(shown)
        self._gap = False

    def _map(self, shown: int, source: int, length: int | None) -> None:
        """Note where the next ``shown`` characters come from; what stands for a whole gives way to what it contains."""
        end = source + (shown if length is None else length)
        last = self._runs[-1] if self._runs else None
        if last and source < last.source_end:
            if length is None and not last.is_copy and source >= last.source:
                self._runs[-1] = replace(last, source_length=source - last.source)
            else:
                source = last.source_end
        is_copy = length is None and end - source == shown
        self._runs.append(Run(self._length, shown, source, max(0, end - source), is_copy))

    def _settled(self, shown: str) -> str:
        """Cut what cannot begin here: list debris before an entry, punctuation after an opening bracket."""
        if self._begins_entry():
            found = _LIST_DEBRIS.match(shown)
            return shown[found.end() :] if found else shown
        if self._ends_with_opening():
            found = _AFTER_OPENING.match(shown)
            shown = shown[found.end() :] if found else shown
            if shown.startswith(")"):
                self._take_back("(")
                return shown[1:].lstrip()
        elif shown.startswith(")") and self._has_words():
            self._take_back(" ,;")
        return shown

    def _begins_entry(self) -> bool:
        return self._value is not None and self._value.entry_start is None

    def _ends_with_opening(self) -> bool:
        return self._has_words() and self._parts[-1].endswith("(")

    def _has_words(self) -> bool:
        """Tell whether the open line or entry has words already."""
        return self._line is not None and self._length > self._line

    def _take_back(self, characters: str) -> None:
        """Remove ``characters`` from the end of what was written last, and the space before them."""
        if not self._parts or not self._runs or self._parts[-1].rstrip(characters) == self._parts[-1]:
            return
        last = self._parts.pop()
        kept = last.rstrip(characters).rstrip()
        self._length -= len(last) - len(kept)
        run = self._runs.pop()
        if kept:
            self._parts.append(kept)
            source_length = len(kept) if run.is_copy else run.source_length
            self._runs.append(replace(run, shown_length=len(kept), source_length=source_length))
        elif self._parts and self._parts[-1] == " ":
            self._parts.pop()
            self._length -= 1
        self._gap = characters == "("

    def _raw(self, characters: str) -> None:
        self._parts.append(characters)
        self._length += len(characters)

    def _open(self, shown: str) -> None:
        """Begin the line or the entry that ``shown`` belongs to."""
        if self._value is not None:
            self._open_entry(self._value, shown)
        elif self._line is None:
            is_close = self._last is _Last.HEADING or (self._last is _Last.ITEM and bool(self._prefix))
            self._new_line(blank=self._mode is _Mode.HEADING or not is_close)
            self._raw(self._prefix)
            self._line = self._length

    def _new_line(self, *, blank: bool) -> None:
        if self._length:
            self._raw("\n\n" if blank else "\n")

    @property
    def is_in_line(self) -> bool:
        """Whether something stands before this place in the same line or entry."""
        return self._line is not None

    # Prose

    def begin_item(self) -> None:
        """Begin an entry of a list in the prose."""
        self.end_paragraph()
        self._prefix = "- "

    def begin_indented(self) -> None:
        """Begin a line that is set in from the margin: a quotation, or a pointer to another article."""
        self.end_paragraph()
        self._indented = True

    def end_paragraph(self) -> None:
        """End the paragraph, list entry or entry of an infobox value."""
        if self._value is not None:
            self.end_entry()
            return
        if self._mode is not _Mode.HEADING and self._line is not None:
            self._close_line()
        self._gap, self._prefix, self._indented = False, "", False

    def _close_line(self) -> None:
        assert self._line is not None
        line = self._tail(self._line)
        is_pointer = self._indented and _HATNOTE.fullmatch(line[:400]) is not None
        if is_pointer or not any(character.isalnum() for character in line):
            self._roll_back(self._line - len(self._prefix))
        else:
            self._pieces.append(Piece(self._line, self._length))
            self._last = _Last.ITEM if self._prefix else _Last.BLOCK
        self._line = None

    def begin_heading(self, level: int) -> None:
        """Begin the heading of a section; ``level`` 2 is the highest below the title."""
        self.end_paragraph()
        self._level = min(max(level, 2), 6)
        if self._muted is not None and self._level <= self._muted:
            self._muted, self._mode = None, _Mode.PROSE
        if self._mode is _Mode.PROSE:
            self._mode, self._prefix = _Mode.HEADING, "=" * self._level

    def end_heading(self) -> None:
        """End the heading; what follows is left out where the section is about references."""
        if self._mode is not _Mode.HEADING:
            return
        self._mode = _Mode.PROSE
        if self._line is not None:
            heading = self._tail(self._line)
            if heading.lower().strip(" .:") in APPARATUS:
                self._roll_back(self._line - self._level)
                self._mode, self._muted = _Mode.MUTE, self._level
            else:
                self._pieces.append(Piece(self._line, self._length, self._level))
                self._raw("=" * self._level)
                self._last = _Last.HEADING
        self._line, self._gap, self._prefix = None, False, ""

    def _tail(self, start: int) -> str:
        """Return the text from ``start``, which is near the end."""
        parts, length = [], self._length
        for part in reversed(self._parts):
            if length <= start:
                break
            parts.append(part)
            length -= len(part)
        return "".join(reversed(parts))[max(0, start - length) :]

    def _roll_back(self, start: int) -> None:
        """Remove everything from ``start``, and the line break before it."""
        while self._length > start:
            self._length -= len(self._parts.pop())
        while self._parts and not self._parts[-1].strip("\n"):
            self._length -= len(self._parts.pop())
        while self._runs and self._runs[-1].shown >= self._length:
            self._runs.pop()

    # Infobox

    def begin_field(self, key: str, source: str = "") -> None:
        """Begin the infobox value called ``key``; it is shown only once it has content. ``source`` is its markup."""
        self.end_paragraph()
        self._value = _Value(key, is_balanced=source.count("(") == source.count(")"))

    def break_line(self) -> None:
        """Act on a line break in an infobox value: it ends the entry, but not within brackets."""
        if self._value is not None and self._value.is_balanced and self._is_in_brackets(self._value):
            self._gap = True
        else:
            self.end_entry()

    def _is_in_brackets(self, value: _Value) -> bool:
        """Tell whether a bracket of the open entry is not closed yet; never of one that is too long to be an entry."""
        if value.entry_start is None or self._length - value.entry_start > _LONG_ENTRY:
            return False
        entry = self._tail(value.entry_start)
        return entry.count("(") > entry.count(")")

    def end_entry(self, *, depth: int = 0, divided: bool = False) -> None:
        """End the entry of the infobox list; the next one has ``depth`` list marks, ``divided`` means a rule between."""
        value = self._value
        if value is None:
            return
        self._close_entry(value)
        value.depth = depth
        if divided:
            value.base = 1

    def end_field(self) -> None:
        """End the infobox value."""
        value, self._value = self._value, None
        if value is None:
            return
        self._close_entry(value)
        if value.start is None and value.is_open and self._mode is not _Mode.MUTE:
            self._begin_value(value)
        self._line, self._gap, self._last = None, False, _Last.BLOCK
        if value.start is None or self._infobox is None:
            return
        self._infobox = (self._infobox[0], self._length)
        name, column = name_and_column(value.key)
        shown = Span(value.start, self._length) if value.start < self._length else None
        entries = tuple(Entry(Span(start, end), depth) for start, end, depth in value.entries)
        self._fields.append(Field(name, column, shown, entries, value.is_open))

    def part_names(self) -> None:
        """End the entry where a comma stands last, outside brackets: what follows is another name."""
        value = self._value
        if value is None or value.entry_start is None or not self._parts[-1].endswith(","):
            return
        if not self._is_in_brackets(value):
            self.end_entry()

    def lose_entry(self) -> None:
        """Note that something of the infobox value cannot be shown, so that nothing follows from an absence in it."""
        if self._value is not None:
            self._value.is_open = True

    def _open_entry(self, value: _Value, shown: str) -> None:
        if value.entry_start is not None:
            return
        if value.start is None:
            self._begin_value(value)
        if self._continues(value, shown):
            value.entry_start, _, value.depth = value.entries.pop()
            self._line = value.entry_start
            value.depth += value.base
            self._gap = True
            return
        if self._length != value.start:
            self._raw(" " if self._parts[-1].endswith((",", ";", ":")) else ", ")
        if value.depth:
            depth = max(0, value.depth - value.base)
            self._raw("*" * depth + " " * (depth > 0))
        else:
            value.base = 0
        value.entry_start = self._line = self._length

    def _continues(self, value: _Value, shown: str) -> bool:
        """Tell whether ``shown`` belongs to the entry before it although a line break stands between them."""
        if not value.entries or value.entries[-1][1] != self._length:
            return False
        start = value.entries[-1][0]
        if self._length - start > _LONG_ENTRY:
            return False
        return bool(_GLUED.match(shown) or _LEANS_BACK.match(shown) or _LEANS_ON.search(self._tail(start)[-12:]))

    def _begin_value(self, value: _Value) -> None:
        if self._infobox is None:
            self._new_line(blank=True)
            self._infobox = (self._length, self._length)
            self._raw("Infobox")
        self._raw(f"\n- {value.key}: ")
        value.start = self._line = self._length

    def _close_entry(self, value: _Value) -> None:
        if value.entry_start is None:
            return
        content = self._tail(value.entry_start)
        end = value.entry_start + len(content.rstrip(" ,;"))
        if _POINTER.match(content):
            value.is_open = True
        elif any(character.isalnum() for character in content):
            value.entries.append((value.entry_start, end, max(0, value.depth - value.base)))
        value.entry_start, self._line, self._gap = None, None, False

    # The article

    def article(self, title: str, form: ArticleForm, warnings: tuple[Warning, ...]) -> tuple[Article, OffsetMap]:
        """Return the article under its title line, and the map from its text to the source."""
        self.end_paragraph()
        title = " ".join(title.split()) or self.shown_title() or UNTITLED
        infobox = Infobox(Span(*self._infobox), tuple(self._fields)) if self._infobox and self._fields else None
        article = assemble(title, form, "".join(self._parts), infobox, self._pieces, warnings)
        shift = len(article.text) - 1 - self._length
        return article, OffsetMap(tuple(replace(run, shown=run.shown + shift) for run in self._runs))

    def shown_title(self) -> str:
        """Return what the infobox calls the conflict, or an empty string."""
        text = "".join(self._parts)
        names = (one for key in ("conflict", "title", "name") for one in self._fields if one.name == key)
        return next((one.value.of(text) for one in names if one.value), "")
