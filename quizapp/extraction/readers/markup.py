"""Wikitext before it is parsed: what is not shown is masked, what is not closed is reported, in one linear pass each.

The mask has the length of the source, so that every offset in it is one in the source. A parser that is given the mask
meets only closed templates and links. What a template shows is ``templates``' matter.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizapp.domain.article import Warning

#: Characters of the mask (private use): nothing is shown, a line break, the source's own character, a list mark, a rule,
#: a heading's equals sign, the border of a block.
NOTHING, BREAK, LITERAL, LIST, RULE, HEAD, BLOCK = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005", "\ue006"
#: Templates and links nested deeper than this are kept as text.
MAX_DEPTH = 40
#: How many unclosed marks of one kind are reported one by one.
_MOST_WARNINGS = 5

#: Tags whose content is not part of the prose, and those whose content is taken literally.
_OPAQUE = (
    "ref|references|gallery|math|chem|ce|timeline|score|imagemap|syntaxhighlight|source|graph|mapframe|maplink|categorytree"
    "|hiero|inputbox|indicator|templatestyles|style|includeonly|del|s|strike|table"
)
_VERBATIM = "nowiki|pre"
_HIDING = re.compile(
    rf"<!--|<(?P<tag>{_OPAQUE}|{_VERBATIM})(?=[\s/>])[^<>]*>|[\ue000-\ue006]+"
    r"|\[\[[^\[\]|\n]{0,250}\|\[\w{1,3}\]\]\]",  # a link that is only the number of a note: [[A|[1]]]
    re.IGNORECASE,
)
_CLOSING = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in [*_OPAQUE.split("|"), *_VERBATIM.split("|")]}
_TABLE = re.compile(r"^[ \t:*#]*\{\||^[ \t]*\|\}(?!\})", re.MULTILINE)
_MARK = re.compile(
    r"""
    (?P<open>\{\{|\[\[|\[(?=https?:|//|ftp:|mailto:))   # a template, link or external link begins
    |(?P<close>\}\}|\]\]|\])
    |(?P<star>(?<=[|=])[ \t]*\*+)                     # a list that begins behind a template's pipe or equals sign
    |(?P<blank>\n[ \t\ue000]*(?=\n))                    # links end with their paragraph
    |(?P<line>\n)
    |(?P<tag></?[a-zA-Z][a-zA-Z0-9]*(?:[\s/][^<>\n]*)?>)
    |(?P<quotes>'{2,})
    |(?P<word>__[A-Z]{3,}__)
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"[ \t\ue000]*(?:(?P<rule>-{4,})|(?P<list>[*\#:;]+)|(?P<heading>=[^\n]*=)(?=[ \t\ue000]*(?:\n|\Z)))")
_SHOWN_TAGS = frozenset(
    """
    abbr b bdi bdo big blockquote caption center cite code data dd dfn div dl dt em font h1 h2 h3 h4 h5 h6 i ins kbd li mark
    noinclude ol onlyinclude p poem q rb rp rt ruby samp section small span strong sub sup tbody td tfoot th thead time tr tt
    u ul var wbr
    """.split()
)
_BLOCK_TAGS = frozenset({"p", "div", "li", "ul", "ol", "tr", "dd", "dt", "blockquote", "center", "poem"})
_BOX_START = re.compile(r"\{\{[ \n]*(?:#invoke:[ ]*)?(?:Infobox[ _]+(?:military|civil)|Warbox)", re.IGNORECASE)
_ROW = re.compile(r"^[ \t]*(?:\|-[^\n]*|\|(?=[ \t]*(?:\{\{|\n)))", re.MULTILINE)
# An infobox with its lines of parameters, up to an empty line.
_OPEN_BOX = re.compile(r"\{\{[ _]?(?:Infobox|Warbox)[^\n|{}]*(?:\n[ \t]*[|*!{\ue003][^\n]*)+(?=\n[ \t]*\n)", re.IGNORECASE)
_NAMES = {"{{": "a template", "[[": "a link", "[": "an external link"}


@dataclass(frozen=True, slots=True)
class Masked:
    """The mask, where it may be cut into parts that are parsed alone, the first bold words, and what was found wrong."""

    text: str
    cuts: tuple[int, ...]
    bold: tuple[int, int] | None
    warnings: tuple[Warning, ...]


def mask(source: str) -> Masked:
    """Return the mask of ``source``; every opening mark in it has its end, at most ``MAX_DEPTH`` deep."""
    lines = _Lines(source)
    hidden = _hide(source, lines)
    scan = _Scan(_hide_tables(hidden, lines), lines)
    return scan.run()


class _Lines:
    """Line numbers by offset, and the warnings that name them."""

    def __init__(self, source: str) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self._warnings: list[Warning] = []
        self._counts: dict[str, int] = {}

    def warn(self, offset: int, message: str) -> None:
        """Report ``message`` for the line of ``offset``; after a few of the same only their number is kept."""
        self._counts[message] = self._counts.get(message, 0) + 1
        warning = Warning(bisect_right(self._starts, offset), message)
        if self._counts[message] <= _MOST_WARNINGS and warning not in self._warnings:
            self._warnings.append(warning)

    def warnings(self) -> tuple[Warning, ...]:
        """Return the warnings in the order of their lines, with how many like them were left out."""
        more = (
            Warning(max(one.line for one in self._warnings if one.message == message), f"{message} ({count:,} times in all)")
            for message, count in self._counts.items()
            if count > _MOST_WARNINGS
        )
        return tuple(sorted([*self._warnings, *more], key=lambda warning: warning.line))


def _replaced(source: str, edits: list[tuple[int, int, str]]) -> str:
    """Return ``source`` with each ``[start, end)`` filled with one character; edits are in order, the earlier one wins."""
    parts, position = [], 0
    for start, end, character in edits:
        start = max(start, position)
        parts += [source[position:start], character * (end - start)]
        position = max(position, end)
    parts.append(source[position:])
    return "".join(parts)


def _hide(source: str, lines: _Lines) -> str:
    """Mask comments, references and the like with their content, and what is to be taken literally."""
    edits: list[tuple[int, int, str]] = []
    endless: set[str] = set()
    position = 0
    while found := _HIDING.search(source, position):
        position = _hide_one(source, found, edits, endless, lines)
    return _replaced(source, edits)


def _hide_one(source: str, found: re.Match[str], edits: list[tuple[int, int, str]], endless: set[str], lines: _Lines) -> int:
    """Mask what ``found`` begins; return where it ends."""
    start, end, tag = found.start(), found.end(), (found["tag"] or "").lower()
    if not tag and found[0] != "<!--":
        edits.append((start, end, NOTHING if found[0][0] == "[" else LITERAL))
        return end
    if tag and found[0].endswith("/>"):
        edits.append((start, end, NOTHING))
        return end
    stop = None if tag in endless else _end_of(source, end, tag)
    if stop is None:
        endless.add(tag)
        lines.warn(start, f"unbalanced markup: {f'<{tag}>' if tag else 'a comment'} is not closed")
        edits.append((start, end, NOTHING))
        return end
    edits += [(start, end, NOTHING), (end, stop[0], LITERAL if tag in _VERBATIM.split("|") else NOTHING), (*stop, NOTHING)]
    return stop[1]


def _end_of(source: str, start: int, tag: str) -> tuple[int, int] | None:
    """Return where the closing mark after ``start`` begins and ends."""
    if not tag:
        index = source.find("-->", start)
        return None if index < 0 else (index, index + 3)
    found = _CLOSING[tag].search(source, start)
    return None if found is None else (found.start(), found.end())


def _hide_tables(text: str, lines: _Lines) -> str:
    """Mask every closed table; of one that is not closed only the opening line is masked, the rest stays text."""
    edits: list[tuple[int, int, str]] = []
    stack: list[re.Match[str]] = []
    for found in _TABLE.finditer(text):
        if found[0].endswith("{|"):
            stack.append(found)
        elif stack:
            start = stack.pop().start()
            if _BOX_START.search(text, start, found.start()):
                edits += _frame(text, start, found)
                continue
            while edits and edits[-1][0] > start:
                edits.pop()
            edits.append((start, found.end(), NOTHING))
    edits += [(one.start(), _line_end(text, one.start()), NOTHING) for one in stack]
    for one in stack:
        lines.warn(one.start(), "unbalanced markup: a table is not closed")
    return _replaced(text, sorted(edits))


def _frame(text: str, start: int, end: re.Match[str]) -> list[tuple[int, int, str]]:
    """Mask only the frame of a table that was put around the infobox to place it on the page."""
    rows = [(row.start(), row.end(), NOTHING) for row in _ROW.finditer(text, start, end.start())]
    return [(start, _line_end(text, start), NOTHING), *rows, (end.start(), end.end(), NOTHING)]


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


@dataclass(slots=True)
class _Scan:
    """One pass over templates, links, lists, headings, tags and quotes; ``stack`` holds what is open."""

    text: str
    lines: _Lines
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    stack: list[tuple[str, int]] = field(default_factory=list)
    templates: int = 0
    skipped: int = 0
    cuts: list[int] = field(default_factory=list)
    bold: tuple[int, int] | None = None
    bold_start: int | None = None

    def run(self) -> Masked:
        """Scan the whole text."""
        self._start_line(0)
        for found in _MARK.finditer(self.text):
            self._take(found)
        self._unclose(0)
        text = _replaced(self.text, sorted(set(self.edits)))
        return Masked(text, tuple(self.cuts), self.bold, self.lines.warnings())

    def _take(self, found: re.Match[str]) -> None:
        match found.lastgroup:
            case "open":
                self._open(found[0], found.start())
            case "close":
                self._close(found[0], found.start())
            case "blank":
                self._unclose_links("[[", "[")
            case "line":
                self._unclose_links("[")
                if not self.stack:
                    self.cuts.append(found.end())
                self._start_line(found.end())
            case "star":
                if self.stack and self.stack[-1][0] == "{{":
                    self._drop(found.start() + len(found[0]) - len(found[0].lstrip()), found.end(), LIST)
            case "tag":
                self._tag(found)
            case "quotes":
                self._quotes(found)
            case _:
                self._drop(found.start(), found.end())

    def _drop(self, start: int, end: int, character: str = NOTHING) -> None:
        self.edits.append((start, end, character))

    def _open(self, mark: str, start: int) -> None:
        if mark == "[" and self.stack and self.stack[-1][0] == "[":
            self._drop(start, start + 1)
        elif len(self.stack) < MAX_DEPTH:
            self.stack.append((mark, start))
            self.templates += mark == "{{"
        else:
            self._too_deep(mark, start)

    def _too_deep(self, mark: str, start: int) -> None:
        self._drop(start, start + len(mark))
        if mark == "{{":
            self.skipped += 1
            self.lines.warn(start, f"templates nested deeper than {MAX_DEPTH}")

    def _close(self, mark: str, start: int) -> None:
        if mark == "]":
            if self.stack and self.stack[-1][0] == "[":
                self.stack.pop()
            return
        if mark == "]]":
            self._close_link(start)
        elif self.skipped:
            self.skipped -= 1
            self._drop(start, start + 2)
        elif self.templates:
            while self.stack[-1][0] != "{{":
                self._unclosed(*self.stack.pop())
            self.stack.pop()
            self.templates -= 1
        else:
            self._drop(start, start + 2)

    def _close_link(self, start: int) -> None:
        if self.stack and self.stack[-1][0] == "[" and len(self.stack) > 1 and self.stack[-2][0] == "[[":
            self._unclosed(*self.stack.pop())
        if self.stack and self.stack[-1][0] == "[[":
            self.stack.pop()
        elif self.stack and self.stack[-1][0] == "[":
            self.stack.pop()
            self._drop(start + 1, start + 2)
        else:
            self._drop(start, start + 2)

    def _unclose_links(self, *kinds: str) -> None:
        while self.stack and self.stack[-1][0] in kinds:
            self._unclosed(*self.stack.pop())

    def _unclose(self, height: int) -> None:
        while len(self.stack) > height:
            self._unclosed(*self.stack.pop())

    def _unclosed(self, mark: str, start: int) -> None:
        self.templates -= mark == "{{"
        if mark == "{{" and self._close_box(start):
            return
        self._drop(start, start + len(mark), NOTHING)
        self.lines.warn(start, f"unbalanced markup: {_NAMES[mark]} is not closed")

    def _close_box(self, start: int) -> bool:
        """Close an infobox that was left open at the first empty line behind its parameters."""
        found = _OPEN_BOX.match(self.text, start)
        if found is None or (start and self.text[start - 1] != "\n"):
            return False
        self._drop(found.end(), found.end() + 2, "}")
        self.lines.warn(start, "unbalanced markup: the infobox is not closed; it was taken to end at the next empty line")
        return True

    def _start_line(self, start: int) -> None:
        """Mark a list, a rule or a heading at the beginning of a line."""
        found = _LINE_START.match(self.text, start)
        if found is None:
            return
        if found["rule"]:
            self._drop(*found.span("rule"), RULE)
        elif found["list"]:
            self._drop(*found.span("list"), LIST)
        elif not self.templates or found["heading"].startswith("=="):
            self._heading(*found.span("heading"))

    def _heading(self, start: int, end: int) -> None:
        line = self.text[start:end]
        level = min(len(line) - len(line.lstrip("=")), len(line) - len(line.rstrip("=")), 6)
        if level * 2 < len(line) and level > 0:
            self._unclose(0)
            self.skipped = 0
            self._drop(start, start + level, HEAD)
            self._drop(end - level, end, HEAD)

    def _tag(self, found: re.Match[str]) -> None:
        name = found[0].strip("</>").split()[0].rstrip("/").lower()
        if name == "hr":
            self._drop(*found.span(), RULE)
        elif name == "br" or name in _BLOCK_TAGS:
            self._drop(found.start(), found.start() + 1, BREAK if name == "br" else BLOCK)
            self._drop(found.start() + 1, found.end())
        elif name in _SHOWN_TAGS or name in _CLOSING:
            self._drop(*found.span())
        else:
            self._drop(*found.span(), LITERAL)

    def _quotes(self, found: re.Match[str]) -> None:
        length = found.end() - found.start()
        kept = 1 if length == 4 else max(0, length - 5)
        if length >= 3 and self.bold is None and not self.stack:
            if self.bold_start is None:
                self.bold_start = found.end()
            else:
                self.bold = (self.bold_start, found.start())
        self._drop(found.start() + kept, found.end())


def cut(masked: Masked, size: int) -> Iterator[tuple[int, int]]:
    """Yield ``[start, end)`` of parts of at least ``size`` characters that may be parsed alone."""
    start = 0
    for at in masked.cuts:
        if at - start >= size:
            yield start, at
            start = at
    if start < len(masked.text):
        yield start, len(masked.text)
