"""The word lists of the claim grammar are data: small letters, no word in two lists that would contradict each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from quizapp.extraction import words
from quizapp.extraction.claims.harm_words import ROOTS

LISTS = {
    "fighters": words.FIGHTERS, "things": words.THINGS, "done": frozenset(words.DONE), "doing": frozenset(words.DOING),
    "suffered": frozenset(words.SUFFERED), "be": words.BE, "and": words.AND, "modals": words.MODALS,
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_words_are_in_small_letters_and_single(name: str) -> None:
    assert all(word == word.lower() and " " not in word for word in LISTS[name])


@pytest.mark.parametrize(("one", "other"), list(combinations(LISTS, 2)))
def test_no_word_stands_in_two_lists(one: str, other: str) -> None:
    assert not LISTS[one] & LISTS[other]


def test_fighters_and_civilians_are_apart() -> None:
    assert not words.FIGHTERS & words.CIVILIANS
    assert not words.THINGS & words.CIVILIANS


def test_every_word_of_harm_has_its_stem_in_the_quick_test() -> None:
    harm = {*words.DONE, *words.DOING, *words.SUFFERED, *words.TOLLS, *words.DEEDS}
    assert [word for word in sorted(harm) if not any(part.startswith(ROOTS) for part in word.split("-"))] == []
