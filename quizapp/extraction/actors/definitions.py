"""Short forms that a text defines in brackets behind a name: "Hill Guard (HG)"; whose they are is ``aliases``'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.naming import initials
from quizapp.domain.text import Span

_DEFINED = re.compile(
    r"\((?:the\s+|also\s+|or\s+|"
    r"abbreviated\s+)?[\"“]?(?P<short>[A-Z][A-Za-z]?[A-Z&.]{0,8}[A-Za-z]?)[\"”]?(?:\)|[,;][^()]{0,60}\))"
)
#: So many characters before a bracket a name is looked for.
_REACH = 90
_WORD = re.compile(r"[^\W_][\w'’.-]*")
#: Parts a name from the words before it.
_PARTED = re.compile(r"[,;:.()]")
#: What stands within a name without a capital.
_SMALL = frozenset({"of", "the", "for", "and", "in", "to"})
_ARTICLES = ("al-", "ash-", "as-", "el-", "ez-")


def definitions(text: str, start: int, end: int) -> Iterator[tuple[Span, Span]]:
    """Yield ``(full name, short form)`` for each "Free Syrian Army (FSA)" in ``text[start:end]``."""
    for match in _DEFINED.finditer(text, start, end):
        short = re.sub(r"[.&]", "", match.group("short"))
        full = _full_name(text, start, match.start(), short)
        if full and len(short) > 1:
            yield full, Span(match.start("short"), match.end("short"))


def _full_name(text: str, floor: int, end: int, short: str) -> Span | None:
    """Return the words before a bracket that its letters abbreviate, or the name that stands there."""
    fallback, joined = None, False
    for start, word in _words_back(text, floor, end):
        if word[0].isupper():
            candidate = text[start:end].strip()
            span = Span(start, start + len(candidate))
            if initials(candidate) == short.upper():
                return span
            fallback = fallback if joined else span
        joined = joined or word.lower() == "and"
    return fallback


def _words_back(text: str, floor: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the words that can be of one name right before ``end``, the last first, each with where it begins."""
    behind = end
    for word in reversed(list(_WORD.finditer(text, max(floor, end - _REACH), end))):
        between = text[word.end() : behind]
        if between.strip() if behind == end else _PARTED.search(between):
            return
        if not (word[0][0].isupper() or word[0].lower() in _SMALL or word[0].startswith(_ARTICLES)):
            return
        yield word.start(), word[0]
        behind = word.start()
