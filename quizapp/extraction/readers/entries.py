"""One infobox value as a list: where its entries begin and end, how deep they are nested, where something was lost.

Shared by the readers whose infobox values are lists with commas and stars. Meaning is ``extraction.infobox``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.article import Entry, Field
from quizapp.domain.text import Span
from quizapp.extraction.readers.lost_breaks import lost_breaks

#: Values that are one phrase or clauses of prose: their commas do not make a list.
PHRASES = frozenset(
    """
    conflict partof part of date place location result status territory outcome cause also known as title campaign type
    time image caption notes width coordinates
    """.split()
) | {"part of", "also known as"}
_DEBRIS = re.compile(r"(?:\d{1,3}(?:x\d{1,3})?px|-{3,}|link=|border|\|)\s*", re.IGNORECASE)
#: Marks that part entries; begins with one class of characters, so that the search skips all others quickly.
_BETWEEN = r"[,;•·.-](?:(?<=[,;•·])(?=\s|\Z)|(?<=-)--+|(?<=[a-z)]\.)(?=\s+[A-Z][^,;:()]{2,40}:))"
_SEPARATOR, _SEPARATOR_OR_STAR = re.compile(_BETWEEN), re.compile(rf"{_BETWEEN}|(?<=[\s,])(?=\*)")
_LEAD = re.compile(r"(?:\s|\*|\d{1,3}(?:x\d{1,3})?px\b|-{3,}|(?<!\w)['’\"`|](?=\s|\Z)|,)*")
_TAIL_MARKS = " \t\n\r*,-|"
_TAIL_PIXELS = re.compile(r"(?<!\w)\d{1,3}px\Z")
_BARE_MARK = re.compile(r"(?:KIA|WIA|MIA|POW|DOW|†|‡|#|X)\b\W*(?=\(|\Z)|[†‡#]\s*(?=\(|\Z)")
_PAREN = re.compile(r"[()]")
_EMPTY = re.compile(r"\(\s*\)")


def _cuts(value: str, breaks: list[int]) -> list[tuple[int, int]]:
    """Return ``(start, end)`` of the pieces of ``value`` between separators outside brackets, and at ``breaks``."""
    inside = _bracketed(value)
    pieces, start, bracket = [], 0, 0
    marks = [match.span() for match in (_SEPARATOR_OR_STAR if "*" in value else _SEPARATOR).finditer(value)]
    for left, right in sorted([*marks, *((place, place) for place in breaks)]) if breaks else marks:
        while bracket < len(inside) and inside[bracket][1] < left:
            bracket += 1
        if bracket < len(inside) and inside[bracket][0] < left:
            continue
        pieces.append((start, left))
        start = right
    pieces.append((start, len(value)))
    return pieces


def _bracketed(value: str) -> list[tuple[int, int]]:
    """Return the outermost brackets of ``value``; none where one never closes, for it cannot keep a list together."""
    found, depth, start = [], 0, 0
    for match in _PAREN.finditer(value):
        if match.group() == "(":
            start = start if depth else match.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                found.append((start, match.start()))
    return [] if depth else found


def _outside(value: str, places: list[int]) -> list[int]:
    """Return those of ``places`` that stand in no bracket."""
    inside = _bracketed(value) if places else []
    return [place for place in places if not any(start < place <= end for start, end in inside)]


def _trim(value: str, start: int, end: int) -> tuple[int, int]:
    """Cut list marks, image sizes and lone quotes off both ends of a piece."""
    while start < end and value[start].isspace():
        start += 1
    lead = None if value[start : start + 1].isalpha() else _LEAD.match(value, start, end)
    start = lead.end() if lead else start
    while end > start:
        pixels = _TAIL_PIXELS.search(value, max(start, end - 6), end) if value[end - 1] == "x" else None
        if value[end - 1] in _TAIL_MARKS or (value[end - 1] in "'’\"`" and (end - 1 == start or value[end - 2].isspace())):
            end -= 1
        elif pixels:
            end = pixels.start()
        else:
            break
    return start, end


def _belongs_before(piece: str) -> bool:
    return piece[0] in "(KWMPD†‡#X" and (piece[0] == "(" or bool(_BARE_MARK.match(piece)))


def read_field(text: str, name: str, column: int | None, start: int, end: int) -> tuple[Field, list[tuple[int, str]]]:
    """Read ``text[start:end]`` as the value of the infobox key ``name``; also return ``(offset, problem)`` pairs."""
    value = text[start:end]
    label = f"{name}{column or ''}"
    problems = []
    if empty := len(_EMPTY.findall(value)):
        problems.append((start, f"{_times(empty, 'pair of empty brackets', 'pairs of empty brackets')} in “{label}”"))
    left, right = _trim(value, 0, len(value))
    if left >= right or not any(char.isalnum() for char in value[left:right]):
        problems.append((start, f"nothing is left of the value of “{label}”"))
        return Field(name, column, None, (), True), problems
    whole = Span(start + left, start + right)
    if name in PHRASES:
        return Field(name, column, whole, (Entry(whole),)), problems
    breaks = _outside(value, lost_breaks(value, name))
    entries, holes = _entries(value, start, breaks)
    if breaks:
        problems.append((start, f"{_times(len(breaks), 'line break', 'line breaks')} lost in “{label}”: parted there"))
    if holes:
        problems.append((start, f"{_times(holes, 'entry lost', 'entries lost')} from the list of “{label}”"))
    return Field(name, column, whole, tuple(entries), holes > 0), problems


def _times(count: int, one: str, many: str) -> str:
    return f"{count} {many}" if count > 1 else f"1 {one}"


def _entries(value: str, offset: int, breaks: list[int]) -> tuple[list[Entry], int]:
    """Return the entries, parted at ``breaks`` too, and how many are missing."""
    entries: list[Entry] = []
    holes, after_hole = 0, False
    pieces = _cuts(value, breaks)
    for left, right in pieces:
        piece = value[left:right].lstrip()
        depth = len(piece) - len(piece.lstrip("*"))
        start, end = _trim(value, left, right)
        if start >= end:
            lost = value[right : right + 1] != "*" and not _beside_rule(value, left, right)
            holes, after_hole = holes + lost, lost
        elif value[start] == "(" and _EMPTY.fullmatch(value[start:end]):
            continue
        elif _belongs_before(value[start:end]):
            if entries and not after_hole:
                entries[-1] = Entry(Span(entries[-1].span.start, offset + end), entries[-1].depth)
            elif not after_hole:
                holes += 1
        else:
            entries.append(Entry(Span(offset + start, offset + end), depth))
            after_hole = False
    return entries, holes


def _beside_rule(value: str, left: int, right: int) -> bool:
    """Tell whether the empty piece only stands beside a dividing rule (``----``)."""
    return value[max(0, left - 3) : left] == "---" or value[right : right + 3] == "---"
