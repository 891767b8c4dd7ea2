"""The values of an infobox as a layout writes them: entry by entry, their depth in a list, what goes on over a line break.

Which markup begins and ends one is the reader's matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quizapp.domain.article import Entry, Field
from quizapp.domain.text import Span
from quizapp.extraction.readers.infobox_keys import name_and_column
from quizapp.extraction.readers.written import Written

#: An entry of more characters takes no further lines in.
_LONG_ENTRY = 400
# What belongs to the entry before it even on a line of its own: a remark in brackets, the mark of a fate.
_GLUED = re.compile(r"\(|(?:KIA|POW|WIA|MIA|DOW)\b|[†‡]")
# An entry that says where the rest of the list is.
_POINTER = re.compile(r"(?:\.\.\.|…|full list\b|see \b|see:|more\.\.\.|list of\b|complete list\b)", re.IGNORECASE)
# Words after or before which a line was broken within one entry.
_LEANS_BACK = re.compile(r"(?:of|for|in|by|from|with|at|on|under|against|per|to)\b")
_LEANS_ON = re.compile(r"\b(?:of|the|and|in|for|to|by|from|a|an|with|at|on|or|under|per|against)\Z")


@dataclass(slots=True)
class Value:
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
class BoxLayout(Written):
    """The infobox written so far, and the value that is being written."""

    #: The level of the section that is left out, None while text is shown.
    _muted: int | None = None
    _value: Value | None = None
    _fields: list[Field] = field(default_factory=list)
    _infobox: tuple[int, int] | None = None

    def break_line(self) -> None:
        """Act on a line break in an infobox value: it ends the entry, but not within brackets."""
        if self._value is not None and self._value.is_balanced and self._is_in_brackets(self._value):
            self._gap = True
        else:
            self.end_entry()

    def _is_in_brackets(self, value: Value) -> bool:
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
        if value.start is None and value.is_open and self._muted is None:
            self._begin_value(value)
        self._line, self._gap = None, False
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

    def _begins_entry(self) -> bool:
        return self._value is not None and self._value.entry_start is None

    def _open_entry(self, value: Value, shown: str) -> None:
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

    def _continues(self, value: Value, shown: str) -> bool:
        """Tell whether ``shown`` belongs to the entry before it although a line break stands between them."""
        if not value.entries or value.entries[-1][1] != self._length:
            return False
        start = value.entries[-1][0]
        if self._length - start > _LONG_ENTRY:
            return False
        return bool(_GLUED.match(shown) or _LEANS_BACK.match(shown) or _LEANS_ON.search(self._tail(start)[-12:]))

    def _begin_value(self, value: Value) -> None:
        if self._infobox is None:
            self._new_line(blank=True)
            self._infobox = (self._length, self._length)
            self._raw("Infobox")
        self._raw(f"\n- {value.key}: ")
        value.start = self._line = self._length

    def _close_entry(self, value: Value) -> None:
        if value.entry_start is None:
            return
        content = self._tail(value.entry_start)
        end = value.entry_start + len(content.rstrip(" ,;"))
        if _POINTER.match(content):
            value.is_open = True
        elif any(character.isalnum() for character in content):
            value.entries.append((value.entry_start, end, max(0, value.depth - value.base)))
        value.entry_start, self._line, self._gap = None, None, False

    def shown_title(self) -> str:
        """Return what the infobox calls the conflict, or an empty string."""
        text = "".join(self._parts)
        names = (one for key in ("conflict", "title", "name") for one in self._fields if one.name == key)
        return next((one.value.of(text) for one in names if one.value), "")
