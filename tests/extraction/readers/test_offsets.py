"""The offset map: inverse on copies, monotone everywhere, whole pieces for what is not copied."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.text import Span
from quizapp.extraction.readers.offsets import OffsetMap, Run

# shown:  "= T =\n\n" "word" "–" "end"      source: "'''word'''{{ndash}}end"
MAP = OffsetMap((Run(7, 4, 3, 4, True), Run(11, 1, 10, 9, False), Run(12, 3, 19, 3, True)))

TO_SOURCE = [(0, 0), (7, 3), (10, 6), (11, 10), (12, 19), (14, 21), (15, 22), (99, 22)]
TO_SHOWN = [(0, 0), (3, 7), (6, 10), (8, 11), (10, 11), (18, 11), (19, 12), (21, 14), (30, 15)]
SPANS = [
    (Span(7, 11), Span(3, 7)),
    (Span(8, 10), Span(4, 6)),
    (Span(10, 13), Span(6, 20)),
    (Span(11, 12), Span(10, 19)),
    (Span(0, 8), Span(3, 4)),
    (Span(0, 7), None),
]


@pytest.mark.parametrize(("shown", "source"), TO_SOURCE)
def test_shown_characters_lead_to_the_source(shown: int, source: int) -> None:
    assert MAP.to_source(shown) == source


@pytest.mark.parametrize(("source", "shown"), TO_SHOWN)
def test_source_characters_lead_to_what_is_shown(source: int, shown: int) -> None:
    assert MAP.to_shown(source) == shown


@pytest.mark.parametrize(("shown", "source"), SPANS)
def test_a_span_leads_to_the_span_it_was_made_from(shown: Span, source: Span | None) -> None:
    assert MAP.source_span(shown) == source


@pytest.mark.parametrize("second", [Run(2, 4, 9, 4, True), Run(9, 4, 2, 4, True)], ids=["shown", "source"])
def test_runs_out_of_order_are_refused(second: Run) -> None:
    with pytest.raises(ValueError, match="out of order"):
        OffsetMap((Run(0, 4, 0, 4, True), second))


GAPS = st.integers(0, 3)
PIECES = st.lists(st.tuples(GAPS, GAPS, st.integers(1, 5), st.integers(0, 5), st.booleans()), max_size=12)


@given(PIECES)
def test_maps_are_monotone_and_inverse(pieces: list[tuple[int, int, int, int, bool]]) -> None:
    runs, shown, source = [], 0, 0
    for shown_gap, source_gap, length, other, is_copy in pieces:
        run = Run(shown + shown_gap, length, source + source_gap, length if is_copy else other, is_copy)
        runs.append(run)
        shown, source = run.shown + run.shown_length, run.source_end
    offsets = OffsetMap(tuple(runs))
    to_source = [offsets.to_source(at) for at in range(shown + 3)]
    to_shown = [offsets.to_shown(at) for at in range(source + 3)]
    assert to_source == sorted(to_source)
    assert to_shown == sorted(to_shown)
    copied = (run.shown + at for run in runs if run.is_copy for at in range(run.shown_length))
    assert all(offsets.to_shown(offsets.to_source(at)) == at for at in copied)
