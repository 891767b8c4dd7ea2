"""A quotation tied to its place: exact words, offsets, and the words around them.

The pair of position and quote follows the W3C Web Annotation selectors. What a fact *means* is not said here.
"""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.domain.errors import EvidenceError
from quizapp.domain.records import record
from quizapp.domain.text import Span

#: Characters of context kept on each side (W3C TextQuoteSelector asks for some; 32 is Hypothesis' choice).
CONTEXT = 32


@record
class Evidence:
    """``quote`` stands at ``[start, end)`` of an article's text, between ``prefix`` and ``suffix``."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""

    @property
    def span(self) -> Span:
        """The place of the quotation."""
        return Span(self.start, self.end)

    def stands_in(self, text: str) -> bool:
        """Tell whether the quotation stands in ``text`` at its offsets, with its context."""
        return (
            0 <= self.start < self.end <= len(text)
            and text[self.start : self.end] == self.quote
            and text[max(0, self.start - CONTEXT) : self.start].endswith(self.prefix)
            and text[self.end : self.end + CONTEXT].startswith(self.suffix)
        )


def select(text: str, span: Span) -> Evidence:
    """Return the evidence for ``span`` of ``text``; raise EvidenceError where the span leaves the text."""
    if span.end > len(text):
        raise EvidenceError(
            "The passage ends after the text", where=f"offset {span.end} of {len(text)}", to_do="Select a passage again."
        )
    start, end = span.start, span.end
    before = start - CONTEXT if start > CONTEXT else 0
    return Evidence(start, end, text[start:end], text[before:start], text[end : end + CONTEXT])


def verify(evidence: Iterable[Evidence], text: str) -> None:
    """Raise EvidenceError for the first quotation that does not stand in ``text`` exactly."""
    for one in evidence:
        if not one.stands_in(text):
            raise EvidenceError(
                f"The quotation “{one.quote[:80]}” does not stand in the article",
                where=f"characters {one.start} to {one.end}",
                to_do="Select the passage again.",
            )
