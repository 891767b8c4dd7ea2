"""Who has spoken last in a paragraph, and whose quotation a sentence goes on with.

Who speaks in a sentence of its own is ``tellings``'s; counts that go on without a quotation are ``carried_sources``'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.domain.text import Span, holds_any
from quizapp.extraction.claims.attribution.source_scope import Attribution

QUOTE_MARKS = frozenset('“"')
#: A sentence that ends with who said it; a quotation right after it is of the same one.
_ENDS_SAYING = re.compile(r"(?:\b(?:said|says|reported|stated|announced)|\baccording\s+to\s[^,.;]{1,60})\.?\Z")
_REACH = 90
#: A mark that opens a quotation, or closes one: of straight ones the place tells which.
_MARK = re.compile(r"(?P<opens>“|\"(?<![\w.,!?;:…)\]’'-]\")(?=[\w\[…'‘$]))|[”\"]")
_MARKS = ("“", "”", '"')
#: What may stand before a quotation that goes on with the one before: "After the war, “479 went missing”".
_BEFORE_QUOTATION = re.compile(r"(?:[^,;:“”\"]{1,40},\s*)?")


@dataclass(slots=True)
class Voices:
    """The last source of a paragraph, whose quotation is still open, and whose the sentence before held."""

    source: Span | None = None
    quoting: Span | None = None
    #: The next sentence goes on with it where it begins with a quotation.
    quoted: Span | None = None

    def quotation(self, text: str, span: Span) -> Attribution | None:
        """Return whose quotation the sentence goes on with, and its part: one still open, or a new one beside that before."""
        if self.quoting is None and self.quoted is None:
            return None
        marks = list(_MARK.finditer(text, span.start, span.end))
        if self.quoting is not None:
            is_closed = bool(marks) and not marks[0]["opens"]
            return Attribution(self.quoting, Span(span.start, marks[0].start() if is_closed else span.end))
        if self.quoted is None or not marks or not _BEFORE_QUOTATION.fullmatch(text, span.start, marks[0].start()):
            return None
        return Attribution(self.quoted, Span(marks[0].start(), marks[1].start() if len(marks) > 1 else span.end))

    def follow(self, text: str, span: Span, sources: Sequence[Attribution]) -> None:
        """Remember a quotation that is still open at the end of the sentence, and whose it is."""
        words = text[span.start : span.end]
        is_marked = holds_any(words, _MARKS)
        marks = [match["opens"] is not None for match in _MARK.finditer(text, span.start, span.end)] if is_marked else []
        last = sources[-1].source if sources else None
        if marks and marks[-1] and (last or words[:1] in QUOTE_MARKS):
            self.quoting = last or self.quoted
        elif marks.count(False) > marks.count(True):
            self.quoting = None
        if last and ("”" in words or '"' in words or _ENDS_SAYING.search(words, max(0, len(words) - _REACH))):
            self.quoted = last
        elif words[:1] not in QUOTE_MARKS:
            self.quoted = None
        self.source = last or self.source


def quoted_in(text: str, span: Span, number: int, sources: Sequence[Attribution]) -> Span | None:
    """Return whose quotation, opened before the ``number`` and not yet closed, holds it; None outside of quotations."""
    before = text[span.start : number]
    opening = before.rfind("“") if before.rfind("“") > before.rfind("”") else -1
    if opening < 0 and before.count('"') % 2:
        opening = before.rfind('"')
    told = [one.source for one in sources if span.start <= one.source.start and one.source.end <= span.start + opening]
    return told[-1] if opening >= 0 and told else None
