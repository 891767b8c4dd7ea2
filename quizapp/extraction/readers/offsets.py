"""The map between an article's shown text and the source it was made from, both ways and monotone.

Built while the markup is taken off, never guessed afterwards by a comparison of the two texts.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from quizapp.domain.text import Span


@dataclass(frozen=True, slots=True)
class Run:
    """``shown_length`` characters at ``shown`` stand for ``source_length`` characters at ``source``.

    A copy was taken over character by character and maps so; anything else maps as a whole.
    """

    shown: int
    shown_length: int
    source: int
    source_length: int
    is_copy: bool

    @property
    def source_end(self) -> int:
        """Where the characters that it stands for end in the source."""
        return self.source + self.source_length


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Runs in the order of both texts, without overlap in either; what lies between them has no counterpart."""

    runs: tuple[Run, ...]

    def __post_init__(self) -> None:
        for before, after in zip(self.runs, self.runs[1:], strict=False):
            if before.shown + before.shown_length > after.shown or before.source_end > after.source:
                raise ValueError(f"runs out of order: {before}, {after}")

    def to_source(self, shown: int) -> int:
        """Return the source offset of the character shown at ``shown``; between two runs, the end of the earlier one."""
        index = bisect_right(self.runs, shown, key=lambda run: run.shown) - 1
        if index < 0:
            return 0
        run = self.runs[index]
        if shown >= run.shown + run.shown_length:
            return run.source_end
        return run.source + (shown - run.shown if run.is_copy else 0)

    def to_shown(self, source: int) -> int:
        """Return where the source character at ``source`` is shown; where it is not, the end of what was before it."""
        index = bisect_right(self.runs, source, key=lambda run: run.source) - 1
        if index < 0:
            return 0
        run = self.runs[index]
        if source >= run.source + run.source_length:
            return run.shown + run.shown_length
        return run.shown + (source - run.source if run.is_copy else 0)

    def source_span(self, span: Span) -> Span | None:
        """Return the source characters that ``span`` of the shown text was made from, None where it was made from none."""
        first = bisect_right(self.runs, span.start, key=lambda run: run.shown + run.shown_length)
        last = bisect_right(self.runs, span.end - 1, key=lambda run: run.shown) - 1
        if first > last:
            return None
        start, end = max(self.runs[first].source, self.to_source(span.start)), self._source_end(self.runs[last], span.end)
        return Span(start, end) if start < end else None

    @staticmethod
    def _source_end(run: Run, shown_end: int) -> int:
        inside = shown_end - run.shown
        return run.source + (inside if run.is_copy and inside < run.shown_length else run.source_length)
