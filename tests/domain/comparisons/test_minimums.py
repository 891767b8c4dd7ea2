"""Figures that their source gives as a minimum: what tells so, and what follows for a larger figure of somebody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.comparisons.minimums import minimums, tells_minimum
from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.facts import ComparisonKind, Place
from quizapp.domain.text import Span
from tests.support.claims import UNKNOWN, WHOLE, read

WORDS = [
    ("Hill Watch confirmed the deaths of 40 men.", True),
    ("Hill Watch counted 40 men, but warned that the true toll was likely hundreds higher.", True),
    ("Hill Watch had verified 40 men killed.", True),
    ("Hill Watch said that 40 men had been killed so far.", True),
    ("Hill Watch confirmed that the mill was lost and 40 men were killed.", False),
    ("Hill Watch said that 40 men were killed on the higher ground.", False),
    ("Hill Watch said that 40 men were killed.", False),
]


@pytest.mark.parametrize(("text", "is_least"), WORDS)
def test_a_count_of_what_was_found_out_is_a_minimum(text: str, is_least: bool) -> None:
    (one,) = read(text, "Hill Watch", windows=(UNKNOWN,))
    assert tells_minimum(one, text) is is_least


def test_a_larger_figure_does_not_contradict_a_minimum_that_only_the_prose_calls_so() -> None:
    text = "40 men (per Hill Watch). 90 men (per the Union). Hill Watch confirmed the deaths of 40 men."
    one, other, told = (
        replace(read(part, source, windows=(WHOLE,))[0], place=place, id=name)
        for part, source, place, name in (
            ("40 men", "Hill Watch", Place.INFOBOX, "c1"),
            ("90 men", "Union", Place.INFOBOX, "c2"),
            ("40 men", "Hill Watch", Place.PROSE, "c3"),
        )
    )
    at = text.index("Hill Watch confirmed")
    claims = [
        replace(one, context=Span(0, 24)),
        replace(other, context=Span(25, 47)),
        replace(told, context=Span(at, len(text))),
    ]
    assert minimums(claims, text) == {"c1", "c3"}
    kinds = {comparison.claims: comparison.kind for comparison in compare(claims, text)}
    assert ComparisonKind.CONFLICT not in kinds.values()
    assert compare(claims[:2], text)[0].kind is ComparisonKind.CONFLICT
