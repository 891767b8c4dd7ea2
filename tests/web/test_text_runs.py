"""Text cut into runs loses no character and holds at most one mark."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import FactSheet
from quizapp.domain.text import Span
from quizapp.web.text_runs import ClaimRef, Highlight, claim_highlights, cut_runs, has_mark

spans = st.tuples(st.integers(0, 59), st.integers(1, 30)).map(lambda pair: Span(pair[0], min(60, pair[0] + pair[1])))


def apart(every: list[Span]) -> list[Highlight]:
    kept: list[Span] = []
    for span in sorted(every):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return [Highlight(span, "s1", (ClaimRef(1, 1, "SOHR"),)) for span in kept]


@given(st.text(min_size=60, max_size=60), spans, st.lists(spans, max_size=6), st.none() | spans)
def test_the_runs_together_are_exactly_the_text(text: str, span: Span, others: list[Span], mark: Span | None) -> None:
    runs = cut_runs(text, span, apart(others), mark)
    assert "".join(run.text for run in runs) == span.of(text)
    marked = [run for run in runs if run.kind == "mark"]
    assert len(marked) == int(mark is not None and span.contains(mark))
    assert all(run.text == mark.of(text) for run in marked if mark)
    assert has_mark(runs) == bool(marked)


def test_a_claim_that_touches_the_mark_is_not_drawn() -> None:
    runs = cut_runs("abcdef", Span(0, 6), [Highlight(Span(1, 3), "s1", ())], Span(2, 5))
    assert [(run.kind, run.text) for run in runs] == [("text", "ab"), ("mark", "cde"), ("text", "f")]


def test_every_claim_has_a_number_in_the_text_that_leads_to_a_row(hama: FactSheet) -> None:
    highlights = claim_highlights(hama)
    refs = [ref for one in highlights for ref in one.refs]
    assert sorted(ref.number for ref in refs) == list(range(1, len(hama.claims) + 1))
    assert all(one.span.end <= other.span.start for one, other in pairwise(highlights))
