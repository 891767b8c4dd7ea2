"""Counts that the text says have risen."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.evidence import select
from quizapp.domain.facts import ComparisonKind, Place
from quizapp.domain.text import Span
from tests.support.claims import UNKNOWN, claim


def test_a_count_that_the_text_says_has_risen_grew() -> None:
    text = "On Monday 85 soldiers were dead. Later 12 more came. Dead at Division 17 was updated to 105."
    first = replace(claim(85, None, UNKNOWN, place=Place.PROSE), context=Span(0, 32), evidence=(select(text, Span(10, 32)),))
    at = text.index("17")
    later = replace(
        claim(105, None, UNKNOWN, place=Place.PROSE, identity="c2"),
        context=Span(53, len(text)),
        evidence=(select(text, Span(at, len(text) - 1)),),
    )
    (found,) = compare([first, later], text)
    assert found.kind is ComparisonKind.GROWTH
    assert found.why == "The text says that a count of 85 rose to 105."


def test_what_fell_in_one_building_is_a_part_and_no_earlier_count() -> None:
    text = "In a massacre at the Guild Office, 31 soldiers died. By May, the toll in Tarn had risen to 105."
    first = replace(claim(31, None, UNKNOWN, place=Place.PROSE), context=Span(0, 52), evidence=(select(text, Span(35, 52)),))
    later = replace(
        claim(105, None, UNKNOWN, place=Place.PROSE, identity="c2"),
        context=Span(53, len(text)),
        evidence=(select(text, Span(text.index("105"), len(text) - 1)),),
    )
    assert not [one for one in compare([first, later], text) if one.kind is ComparisonKind.GROWTH]


def test_what_is_added_to_a_total_is_no_earlier_count() -> None:
    text = "On Monday 56 soldiers were executed, bringing the total number of dead to 71."
    whole = Span(0, len(text))
    claims = [
        replace(claim(56, None, UNKNOWN, place=Place.PROSE), context=whole, evidence=(select(text, Span(10, 21)),)),
        replace(
            claim(71, None, UNKNOWN, place=Place.PROSE, identity="c2"),
            context=whole,
            evidence=(select(text, Span(text.index("71"), len(text) - 1)),),
        ),
    ]
    assert compare(claims, text) == ()


ADDED = [
    ("On Monday 15 soldiers had died. On Friday 56 soldiers were executed, bringing the total number of dead to 71.", True),
    ("On Monday 60 soldiers had died. On Friday 56 soldiers were executed, bringing the total number of dead to 71.", False),
]


@pytest.mark.parametrize(("text", "is_growth"), ADDED)
def test_a_count_grows_by_what_is_added_to_it(text: str, is_growth: bool) -> None:
    sentences = Span(0, 32), Span(32, len(text))
    claims = [
        replace(
            claim(int(match.group()), None, UNKNOWN, place=Place.PROSE, identity=f"c{number}"),
            context=sentences[number > 0],
            evidence=(select(text, Span(match.start(), match.end())),),
        )
        for number, match in enumerate(re.finditer(r"\d+", text))
    ]
    assert [comparison.kind for comparison in compare(claims, text)] == [ComparisonKind.GROWTH] * is_growth


def test_a_vague_update_follows_the_figure_told_last_whoever_gave_it() -> None:
    text = "Russia counted 89 dead. The BBC found 101 soldiers. By May, they updated the number to 139."
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\d+", text)]
    sources, victims = ("Russia", "BBC", "Russia"), ("people", "soldiers", "people")
    claims = [
        replace(
            claim(int(span.of(text)), source, UNKNOWN, side=None, victims=noun, place=Place.PROSE, identity=f"c{span.start}"),
            context=Span(text.rfind(". ", 0, span.start) + 1, span.end + 1),
            evidence=(select(text, span),),
        )
        for span, source, noun in zip(spans, sources, victims, strict=True)
    ]
    assert compare(claims, text) == ()


def test_a_part_of_a_count_is_not_what_rose() -> None:
    text = "Four citizens were killed, 2 of them soldiers and 2 contractors. One more died, raising the total to 5."
    end = text.index(".") + 1
    places = [(0, 4, 4), (27, 28, 2), (48, 49, 2), (len(text) - 2, len(text) - 1, 5)]
    claims = [
        replace(
            claim(low, None, UNKNOWN, place=Place.PROSE, identity=f"c{low}{start}"),
            context=Span(0, end) if start < end else Span(end + 1, len(text)),
            evidence=(select(text, Span(start, stop)),),
        )
        for start, stop, low in places
    ]
    rose = [found for found in compare(claims, text) if found.kind is ComparisonKind.GROWTH]
    assert [found.claims for found in rose] == [("c40", f"c5{len(text) - 2}")]
