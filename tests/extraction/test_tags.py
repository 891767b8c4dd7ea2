"""The letters of words by themselves: listed ones, names, and what an ending or a hyphen tells."""

from __future__ import annotations

import pytest

from quizapp.domain.fact_kinds import Measure
from quizapp.extraction.tags import TAGS, tag_word

WORDS = [
    ("killed", "K", Measure.KILLED),
    ("prisoners", "U", Measure.CAPTURED),
    ("capturing", "G", Measure.CAPTURED),
    ("refugees", "H", Measure.DISPLACED),
    ("tribesmen", "H", None),
    ("separatists", "H", None),
    ("militia-fighters", "H", None),
    ("lists", "N", None),
    ("heavily", "A", None),
    ("al-Orland", "X", None),
    ("Ostia", "X", None),
    ("IS", "X", None),
    ("is", "B", None),
    ("with", "w", None),
]


@pytest.mark.parametrize(("word", "tag", "measure"), WORDS)
def test_a_word_within_a_sentence_has_the_letter_of_what_it_can_be(word: str, tag: str, measure: Measure | None) -> None:
    assert tag_word(word, word.lower(), opens=False) == (tag, measure)
    assert tag in TAGS


def test_a_capital_makes_a_name_of_a_thing_unless_it_opens_the_sentence() -> None:
    assert tag_word("Mill", "mill", opens=False)[0] == "X"
    assert tag_word("Houses", "houses", opens=True) == tag_word("houses", "houses", opens=False)
    assert tag_word("Soldiers", "soldiers", opens=False)[0] == "H"
