"""Years of three digits: read where the article's own time makes them years, and counts left alone."""

from __future__ import annotations

import pytest

from quizapp.extraction.dates.early_years import find_early_years
from quizapp.extraction.dates.mentions import Edge
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

FOUND = [
    ("In 645, the emperor came.", "In 645", 645, 645, Edge.NONE),
    ("Another raid followed in 648.", "in 648", 648, 648, Edge.NONE),
    ("He had ruled since 634.", "since 634", 634, 634, Edge.AFTER),
    ("It held out until 846 when it fell.", "until 846", 846, 846, Edge.BEFORE),
    ("In 871 alone, they fought often.", "In 871", 871, 871, Edge.NONE),
    ("In 642–643 the governor took it.", "In 642–643", 642, 643, Edge.NONE),
    ("He reigned from 717 to 741.", "from 717 to 741", 717, 741, Edge.NONE),
]
NOTHING = [
    "They came in 300 ships.",
    "He lost between 300 and 500 men.",
    "They were outnumbered by 300 to 200.",
    "The village lay in 2,300 acres.",
    "After 300 days it fell.",
    "The galley had around 200 heavy archers.",
    "In 120 of the villages, they fled.",
    "They fought for 10 days in AD70 and lost 500.",
]


@pytest.mark.parametrize(("text", "words", "first", "last", "edge"), FOUND)
def test_a_year_ends_its_phrase(text: str, words: str, first: int, last: int, edge: Edge) -> None:
    (mention,) = find_early_years(text, 0, len(text))
    assert mention.first
    assert mention.last
    assert (mention.span.of(text), mention.first.year, mention.last.year, mention.edge) == (words, first, last, edge)


@pytest.mark.parametrize("text", NOTHING)
def test_counts_are_no_years(text: str) -> None:
    assert find_early_years(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("The battle was fought in 732 at a ford. In 721, a raid had failed.", ["0732", "0721"]),
        (
            "The battle was fought in 216 BC. In 215, they marched on, and from 218 to 201, there was war.",
            ["-0216", "-0215", "-0218..-0201"],
        ),
        ("The battle was fought in 1732. In 721, it rained.", ["1732"]),
        (
            "The battle was fought on 3 May 843 near a ford. The realm was shared in 843, and he died in 855.",
            ["0843-05-03", "0843", "0855"],
        ),
    ],
)
def test_the_time_of_the_conflict_makes_a_short_number_a_year(article: str, expected: list[str]) -> None:
    sheet = extract(read_plain(f"= Battle of X =\n\n{article}"))
    found = []
    for fact in sheet.dates:
        start, end = (side.iso() if side else "None" for side in (fact.window.start, fact.window.end))
        found.append(start if start == end else f"{start}..{end}")
    assert found == expected
