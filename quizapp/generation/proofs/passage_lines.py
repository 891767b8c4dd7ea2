"""One sentence of a question as the check of clicked sentences reads it: its words, claims and dates. No check stands here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from quizapp.domain.facts import Claim, DateFact, FactSheet, Place
from quizapp.domain.item import Item, Option
from quizapp.domain.records import record
from quizapp.domain.text import Span

Fits = Callable[[FactSheet, Item, "Line"], bool]


#: Words that begin like others and mean something else ("against" is no "again").
_OTHERS = frozenset("against security route routes plane planes hospital hospitals direction directions".split())


@record
class Line:
    """One sentence as shown, its place, and its words in small letters."""

    text: str
    span: Span
    words: tuple[str, ...]

    def has_word_like(self, beginnings: tuple[str, ...]) -> bool:
        """Tell whether a word begins in one of these ways, and is none of those that only look like it."""
        return any(word.startswith(beginnings) and word not in _OTHERS for word in self.words)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield each word with the one behind it."""
        return zip(self.words, self.words[1:], strict=False)


@lru_cache(maxsize=512)  # a sentence stands in many questions
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower()))


def line_of(option: Option) -> Line:
    return Line(option.text, Span(option.evidence[0].start, option.evidence[0].end), _words(option.text))


_COUNTS = (
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands several "
    "scores"
)


COUNT_WORDS = frozenset(_COUNTS.split())


HARM = tuple(
    "kill dead death died casualt wound injur fatal slain massacre bod corpse execut perish toll victim missing loss".split()
)


TELLING = frozenset(
    "claimed claims said says stated states announced reported reports insisted insists maintained maintains alleged alleges "
    "asserted asserts declared argued according denied denies deny disputed disputes rejected rejects refuted refutes "
    "countered contradicted contradicts counters dispute".split()
)


def claims_in(sheet: FactSheet, line: Line) -> list[Claim]:
    return [one for one in sheet.claims if one.place is Place.PROSE and line.span.contains(one.evidence[0].span)]


def dates_in(sheet: FactSheet, line: Line) -> list[DateFact]:
    return [one for one in sheet.dates if one.place is Place.PROSE and one.event_span.overlaps(line.span)]
