"""The words that a cue shows."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.families.passages.declared import Cue

CASES = [
    ("at the end of a word", "report", "It was reportedly hit.", "reportedly"),
    ("at its beginning", "sieged", "They besieged the fort.", "besieged"),
    ("whole already", "reported", "It was reported lost.", "reported"),
    ("only the part to be shown", "was (?P<shown>besieg)", "It was besieged.", "besieged"),
    ("nowhere", "fled", "It was besieged.", ""),
]


@pytest.mark.parametrize(("name", "pattern", "sentence", "shown"), CASES, ids=[name for name, *_ in CASES])
def test_shown_words_are_whole(name: str, pattern: str, sentence: str, shown: str) -> None:
    assert Cue(name, re.compile(pattern), "", ()).words(sentence) == shown
