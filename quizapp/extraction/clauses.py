"""Clauses of a sentence by span: where a statement of its own begins and ends, as well as grammar without a parser can tell."""

from __future__ import annotations

import re

from quizapp.domain.text import Span

_FINITE = (
    r"(?:was|were|had|has|have|did|is|are|would|could|began|launched|captured|recaptured|took|lost|withdrew|"
    r"attacked|seized|entered|reached|"
    r"retreated|advanced|claimed|reported|said|stated|announced|killed|fell|continued|managed|forced|made|[a-z]{3,}ed)"
)
_SUBJECT = r"(?:(?:the|a|an|its|their|his|all|some|several|many|most|both|another|it|they|he|she|there|\d+)\b|[A-Z])"
#: Places where one statement ends and the next begins.
_BOUNDARY = re.compile(
    r";\s+|\s+[–—]\s+|,?\s+\b(?:but|while|whereas|although|though|after which|whereupon)\s+|,\s+(?:which|who|"
    r"whom|whose|where|when)\s+"
    rf"|,\s+(?:and|so|with)\s+(?={_SUBJECT}[^,;]{{0,60}}\b{_FINITE}\b)|,\s+(?:thus|thereby)\s+"
)


def clauses(text: str, sentence: Span, whole: Span | None = None) -> list[Span]:
    """Return the clauses of ``sentence`` in order, without the words and marks that join them; ``whole`` is never cut."""
    spans: list[Span] = []
    start = sentence.start
    for match in _BOUNDARY.finditer(text, sentence.start, sentence.end):
        if whole is not None and match.start() < whole.end and whole.start < match.end():
            continue
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue
        if match.start() - start > 2:
            spans.append(Span(start, match.start()))
        start = match.end()
    end = sentence.end
    while end > start and text[end - 1] in '.!?”"':
        end -= 1
    if end - start > 2:
        spans.append(Span(start, end))
    return spans or [sentence]


def clause_around(text: str, sentence: Span, at: Span) -> Span | None:
    """Return the clause of ``sentence`` that ``at`` stands in."""
    found = clauses(text, sentence, at)
    for index, span in enumerate(found):
        if span.start <= at.start < span.end:
            alone = span.end - span.start <= at.end - at.start + 2 and index + 1 < len(found)
            return found[index + 1] if alone else span  # "7 April – Activists stormed the offices."
    return None
