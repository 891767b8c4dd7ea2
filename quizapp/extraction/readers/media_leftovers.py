"""What a lost picture leaves in plain text: its file name, its options, the end of its caption.

Only where such leftovers stand; the reader keeps them out of the prose, the text itself stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quizapp.domain.text import Span

#: Endings of the names of pictures and recordings.
_ENDINGS = r"\.(?:jpe?g|png|svg|gif|tiff?|webp|ogg|ogv|webm)(?![\w.])"
_ENDING = re.compile(_ENDINGS, re.IGNORECASE)
_OPTION = (
    r"(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|cent(?:er|re)|none|upright(?:=[\d.]+)?|(?:\d*x)?\d+px|alt=[^|\n]*)"
)
_MARK = re.compile(rf"{_ENDINGS}|\]\]|(?:\A|(?<=[\n|]))[ \t]*{_OPTION}\|", re.IGNORECASE)
_NAMED = re.compile(r"(?:File|Image|Media):[^|\n\[\]]*\Z", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"[^\s|\[\]]+\Z")
#: Where a file name may stand: a sentence or a cell begins there.
_OPENS = re.compile(r"(?:[.!?…:;)\]\"”’|]|\.\w{3,4})\s*\Z")
#: A caption that goes on behind the file name, up to the brackets that closed the picture.
_CAPTION = re.compile(r"(?:(?![.!?]\s+[A-Z]|\[\[)[^\n]){0,300}?\]\]")
_OPTIONS = re.compile(rf"(?:\|?[ \t]*{_OPTION}(?=[|\n]|\Z))*(?:\|[^\n\]]*(?:\]\]|(?=\n|\Z)))?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')]*\s+(?=\S)")
#: What is left around a picture in a line or a cell, and is no prose.
_BLANKS = " \t\n|"
_LONGEST_NAME = 200
_LONGEST_CAPTION = 1200


#: Each mark has a bracket, a bar, or a full stop inside a word: a quick test.
_MAY_HOLD_MARK = re.compile(r"[\]|.](?:(?<=[\]|])|(?=[A-Za-z]))")


def leftovers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the leftovers in the paragraph ``text[start:end]`` in order; none overlaps another."""
    if not _MAY_HOLD_MARK.search(text, start, end):
        return
    position = start
    for mark in _MARK.finditer(text, start, end):
        if mark.start() < position:
            continue
        if mark.group() == "]]":
            found = _caption(text, position, mark, start)
        elif mark.group().endswith("|"):
            found = Span(mark.start(), _end_of_options(text, mark.start(), end))
        else:
            found = _file_name(text, position, mark, end)
        if found:
            yield found
            position = found.end


def prose(text: str, start: int, end: int, debris: Iterable[Span]) -> Iterator[Span]:
    """Yield the stretches of ``text[start:end]`` that are left between ``debris``, without blanks at their ends."""
    position = start
    for stop, after in (*((one.start, one.end) for one in debris), (end, end)):
        raw = text[position:stop]
        if any(character.isalnum() for character in raw):
            first = position + len(raw) - len(raw.lstrip(_BLANKS))
            yield Span(first, position + len(raw.rstrip(_BLANKS)))
        position = after


def is_media(heading: str) -> bool:
    """Tell whether a heading is only what is left of a picture: "River_2010.jpg (pictured in 2010)]]"."""
    return "]]" in heading or _ENDING.search(heading) is not None


def _file_name(text: str, floor: int, mark: re.Match[str], end: int) -> Span | None:
    low = max(floor, mark.start() - _LONGEST_NAME)
    name = _NAMED.search(text, low, mark.start()) or _WORD_BEFORE.search(text, low, mark.start())
    if name is None:
        return None
    start = name.start()
    while start > floor and text[start - 1] in "'[":
        start -= 1
    opens = not text[floor:start].strip() or text[start - 1] == "\n" or _OPENS.search(text, max(floor, start - 8), start)
    if not opens:
        return None
    caption = _CAPTION.match(text, mark.end(), end)
    return Span(start, caption.end() if caption else _end_of_options(text, mark.end(), end))


def _end_of_options(text: str, start: int, end: int) -> int:
    match = _OPTIONS.match(text, start, end)
    return match.end() if match else start


def _caption(text: str, floor: int, mark: re.Match[str], paragraph: int) -> Span | None:
    """Return the end of a caption whose beginning is lost: its last sentence, or all where it begins in the middle of one."""
    low = max(floor, mark.start() - _LONGEST_CAPTION)
    if text.rfind("[[", low, mark.start()) >= 0:
        return None
    if floor == paragraph == low and not (text[floor].isupper() or text[floor].isdigit() or text[floor] in '"“'):
        return Span(floor, mark.end())
    ends = [one.end() for one in _SENTENCE_END.finditer(text, low, mark.start()) if one.end() < mark.start()]
    return Span(ends[-1] if ends else low, mark.end())
