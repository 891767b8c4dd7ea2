"""Which figures a reader sets side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.facts import Claim, Place
from tests.support.claims import DAY, EARLY, FAR, LATE, LONG, NEXT_DAY, SECOND, TEXT, THIRD, claim

PAIRS = [
    ("both in the infobox", claim(850, "A"), claim(168, "B", LATE), True),
    ("infobox and a day of it", claim(850, "A", LONG), claim(16, None, DAY, place=Place.PROSE, context=FAR), False),
    (
        "infobox and a total",
        claim(850, "A", LONG),
        claim(616, None, EARLY[:1] + LONG[1:], place=Place.PROSE, context=FAR),
        True,
    ),
    (
        "two days, sentences apart",
        claim(85, "A", DAY, place=Place.PROSE),
        claim(16, "B", NEXT_DAY, place=Place.PROSE, context=FAR),
        False,
    ),
    (
        "two days, neighbours",
        claim(85, "A", DAY, place=Place.PROSE, context=SECOND),
        claim(16, "B", NEXT_DAY, place=Place.PROSE, context=THIRD),
        False,
    ),
    (
        "two incidents of a day",
        claim(40, "A", DAY, place=Place.PROSE),
        claim(12, "B", DAY, place=Place.PROSE, context=FAR),
        False,
    ),
    ("nobody named", claim(85, place=Place.PROSE), claim(16, place=Place.PROSE, context=FAR), False),
    ("a conflict anywhere", claim(130, "Hale"), claim(41, "Danish Admiralty", place=Place.PROSE, context=FAR), True),
]


@pytest.mark.parametrize(("name", "one", "other", "is_kept"), PAIRS, ids=lambda value: value if isinstance(value, str) else "")
def test_only_figures_that_a_reader_would_set_side_by_side_are_kept(name: str, one: Claim, other: Claim, is_kept: bool) -> None:
    assert bool(compare([one, replace(other, id="c2")], TEXT)) is is_kept
