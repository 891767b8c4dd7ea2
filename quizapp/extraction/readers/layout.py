"""Write an article's shown text in the layout of the bundled plain form, and note what stands where.

Readers of marked-up forms send pieces in source order; white space, empty brackets and list marks are settled here,
the entries of infobox values in ``box_layout``. What a mark-up means is the reader's matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from quizapp.domain.article import Article, ArticleForm, Infobox, Warning
from quizapp.domain.text import Span
from quizapp.extraction.readers.assembly import Piece, assemble
from quizapp.extraction.readers.box_layout import BoxLayout, Value
from quizapp.extraction.readers.offsets import OffsetMap

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


class _Last(Enum):
    """What stands last in the text."""

    BLOCK = auto()
    HEADING = auto()
    ITEM = auto()


@dataclass(slots=True)
class Layout(BoxLayout):
    """The text written so far. ``copy`` and ``insert`` add to it, the other methods say what begins and ends."""

    _in_heading: bool = False
    _prefix: str = ""
    _indented: bool = False
    _last: _Last = _Last.BLOCK
    _pieces: list[Piece] = field(default_factory=list)
    _level: int = 0

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
        if self._muted is not None or not characters:
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

    def _open(self, shown: str) -> None:
        """Begin the line or the entry that ``shown`` belongs to."""
        if self._value is not None:
            self._open_entry(self._value, shown)
        elif self._line is None:
            is_close = self._last is _Last.HEADING or (self._last is _Last.ITEM and bool(self._prefix))
            self._new_line(blank=self._in_heading or not is_close)
            self._raw(self._prefix)
            self._line = self._length

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
        if not self._in_heading and self._line is not None:
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
            self._muted = None
        if self._muted is None and not self._in_heading:
            self._in_heading, self._prefix = True, "=" * self._level

    def end_heading(self) -> None:
        """End the heading; what follows is left out where the section is about references."""
        if not self._in_heading:
            return
        self._in_heading = False
        if self._line is not None:
            heading = self._tail(self._line)
            if heading.lower().strip(" .:") in APPARATUS:
                self._roll_back(self._line - self._level)
                self._muted = self._level
            else:
                self._pieces.append(Piece(self._line, self._length, self._level))
                self._raw("=" * self._level)
                self._last = _Last.HEADING
        self._line, self._gap, self._prefix = None, False, ""

    # Infobox

    def begin_field(self, key: str, source: str = "") -> None:
        """Begin the infobox value called ``key``; it is shown only once it has content. ``source`` is its markup."""
        self.end_paragraph()
        self._value = Value(key, is_balanced=source.count("(") == source.count(")"))

    def end_field(self) -> None:
        """End the infobox value."""
        if self._value is not None:
            BoxLayout.end_field(self)  # ``super()`` knows no class that has been given slots
            self._last = _Last.BLOCK

    # The article

    def article(self, title: str, form: ArticleForm, warnings: tuple[Warning, ...]) -> tuple[Article, OffsetMap]:
        """Return the article under its title line, and the map from its text to the source."""
        self.end_paragraph()
        title = " ".join(title.split()) or self.shown_title() or UNTITLED
        infobox = Infobox(Span(*self._infobox), tuple(self._fields)) if self._infobox and self._fields else None
        article = assemble(title, form, "".join(self._parts), infobox, self._pieces, warnings)
        shift = len(article.text) - 1 - self._length
        return article, OffsetMap(tuple(replace(run, shown=run.shown + shift) for run in self._runs))
