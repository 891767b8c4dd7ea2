"""How questions speak of the columns of an infobox."""

from __future__ import annotations

import pytest

from quizapp.generation.columns import column_of, shares_words, thin_out
from tests.support.bridge import page


@pytest.mark.parametrize(("number", "most"), [(0, 3), (3, 3), (4, 3), (10, 3), (100, 7)])
def test_cases_are_thinned_evenly_and_the_first_is_kept(number: int, most: int) -> None:
    kept = thin_out(range(number), most)
    assert len(kept) <= most
    assert list(kept[:1]) == list(range(number))[:1]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Jasper Tudor", "House of Tudor", True), ("Hill Guard", "Coast Militia", False), ("Union", "Southern Union", True)],
)
def test_names_share_a_rare_word_or_contain_each_other(one: str, other: str, expected: bool) -> None:
    assert shares_words(one, other) is shares_words(other, one) is expected


def test_a_column_is_named_by_its_first_party() -> None:
    subject = page("")
    assert column_of(subject, 2) == "in the column of the Southern Union"
    assert column_of(subject, 3) == "in another column"
