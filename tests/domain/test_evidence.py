"""Quotations and their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.errors import EvidenceError
from quizapp.domain.evidence import CONTEXT, Evidence, select, verify
from quizapp.domain.text import Snapshot, Span, digest

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200)


@given(texts, st.data())
def test_a_selected_quotation_stands_where_it_says(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    evidence = select(text, Span(start, end))
    assert text[evidence.start : evidence.end] == evidence.quote
    assert len(evidence.prefix) <= CONTEXT >= len(evidence.suffix)
    verify([evidence], text)


@given(texts, st.integers(1, 50))
def test_a_quotation_does_not_stand_in_a_text_that_was_cut(text: str, cut: int) -> None:
    whole = select(text, Span(0, len(text)))
    assert not whole.stands_in(text[: max(0, len(text) - cut)])


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(0, 3, "ten"),
        Evidence(4, 2, "x"),
        Evidence(0, 99, "two men"),
        Evidence(0, 3, "two", prefix="no"),
        Evidence(-3, 3, "two"),
    ],
)
def test_a_quotation_that_does_not_stand_is_refused(evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="does not stand"):
        verify([evidence], "two men and a dog")


def test_offsets_count_code_points_and_not_bytes_or_utf16() -> None:
    text = "👩‍👩‍👧 é 12 killed"
    start = text.index("12")
    assert select(text, Span(start, start + 2)).quote == "12"


def test_a_passage_beyond_the_text_is_refused() -> None:
    with pytest.raises(EvidenceError, match="ends after"):
        select("short", Span(0, 9))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_an_empty_or_backward_span_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_snapshot_knows_its_digest_and_refuses_another_text() -> None:
    assert Snapshot("one").sha256 == digest("one")
    with pytest.raises(ValueError, match="digested"):
        Snapshot("two", digest("one"))
