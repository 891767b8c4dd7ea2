"""Careful sentences: no key from what is passed on at second hand."""

from __future__ import annotations

import pytest

from quizapp.generation.families.careful import is_second_hand
from quizapp.services.reading import facts_of


@pytest.mark.parametrize(
    ("sentence", "is_second"),
    [
        ("The newspaper reported that the army stated that 80 soldiers were killed.", True),
        ("The army stated that 80 soldiers were killed.", False),
        ("The army said the town was lost; according to the SOHR, 80 soldiers were killed.", False),
        ("The mayor said that the hospital had confirmed that 80 soldiers were killed.", True),
    ],
)
def test_a_figure_passed_on_by_two_is_at_second_hand(sentence: str, is_second: bool) -> None:
    sheet = facts_of(f"= Battle of Karsa =\n\nOn 3 May 2015, the army attacked Karsa. {sentence}\n".encode())
    (claim,) = (one for one in sheet.claims if one.low == 80)
    assert is_second_hand(sheet.article.text, claim) is is_second
