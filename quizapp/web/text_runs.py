"""Article text cut into runs: plain words, claims with their numbers, and at most one marked passage.

Works on code-point spans of the stored text only; escaping is the template's, which prints every run as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.facts import FactSheet
from quizapp.domain.text import Span
from quizapp.web.claim_chart import number_claims, source_tones
from quizapp.web.claim_groups import repeated_claims
from quizapp.web.wording import NO_SOURCE


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """The raised number behind a claim's words: leads to row ``row`` of the chart."""

    number: int
    row: int
    source: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words to underline in the colour ``tone`` of their source, with the claims that they give."""

    span: Span
    tone: str
    refs: tuple[ClaimRef, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind: ``text``, ``claim`` or ``mark``."""

    kind: str
    text: str
    tone: str = ""
    refs: tuple[ClaimRef, ...] = ()


def claim_highlights(sheet: FactSheet) -> tuple[Highlight, ...]:
    """Return the words of every claim in the order of the text; words that overlap become one highlight."""
    numbers, tones, repeated = number_claims(sheet.claims), source_tones(sheet.claims), repeated_claims(sheet)
    merged: list[Highlight] = []
    for claim in sorted(sheet.claims, key=lambda one: (one.evidence[0].start, one.id)):
        span = claim.evidence[0].span
        row = numbers.get(repeated.get(claim.id, claim.id), numbers[claim.id])
        ref = ClaimRef(numbers[claim.id], row, claim.source or NO_SOURCE)
        if merged and merged[-1].span.overlaps(span):
            last = merged.pop()
            joined = Span(last.span.start, max(last.span.end, span.end))
            merged.append(Highlight(joined, last.tone, (*last.refs, ref)))
        else:
            merged.append(Highlight(span, tones[claim.source], (ref,)))
    return tuple(merged)


def _pieces(text: str, span: Span, highlights: Iterable[Highlight], mark: Span | None) -> Iterator[tuple[Span, Run]]:
    """The places in ``span`` that are more than text, in no order."""
    if mark is not None:
        yield mark, Run("mark", mark.of(text))
    for one in highlights:
        if span.contains(one.span) and (mark is None or not mark.overlaps(one.span)):
            yield one.span, Run("claim", one.span.of(text), one.tone, one.refs)


def cut_runs(text: str, span: Span, highlights: Iterable[Highlight], mark: Span | None = None) -> tuple[Run, ...]:
    """Cut ``span`` of ``text`` into runs whose texts together are exactly its words.

    Only highlights and a mark that lie wholly in the span are drawn; a highlight that touches the mark is left out, so
    that the mark is one unbroken element.
    """
    inner = mark if mark is not None and span.contains(mark) else None
    runs: list[Run] = []
    at = span.start
    for place, run in sorted(_pieces(text, span, highlights, inner), key=lambda piece: piece[0]):
        runs += (Run("text", text[at : place.start]), run)
        at = place.end
    runs.append(Run("text", text[at : span.end]))
    return tuple(run for run in runs if run.text)


def has_mark(runs: Sequence[Run]) -> bool:
    """Tell whether the marked passage is among the runs."""
    return any(run.kind == "mark" for run in runs)
