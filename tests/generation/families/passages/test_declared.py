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
    (
        "at the end of a name",
        "alongside the North",
        "It came alongside the North Ford People's Guard to Tarn.",
        "alongside the North Ford People's Guard",
    ),
    ("at the end of a name with a small word", "with Ada", "It came with Ada of Tarn, who led it.", "with Ada of Tarn"),
    ("before the next sentence's part", "by Reed", "It was led by Reed's riders.", "by Reed's"),
]


def test_what_stands_before_the_words_ends_where_they_begin() -> None:
    cue = Cue("x", re.compile("fled"), "", ())
    assert cue.before("The riders fled.") == "The riders "
    assert cue.before("They stayed.") == "They stayed."


@pytest.mark.parametrize(("name", "pattern", "sentence", "shown"), CASES, ids=[name for name, *_ in CASES])
def test_shown_words_are_whole(name: str, pattern: str, sentence: str, shown: str) -> None:
    assert Cue(name, re.compile(pattern), "", ()).words(sentence) == shown
