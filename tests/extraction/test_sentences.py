"""Where sentences end, and where a full stop only shortens a word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.extraction.sentences import ABBREVIATIONS, LONGEST, OPENERS, split_sentences

CASES = [
    ("| 4 May | 2 killed |\n| 5 May | It fell. |", ["| 4 May | 2 killed |", "| 5 May | It fell. |"]),
    ("They fled. | | 4 May | It fell.", ["They fled.", "| | 4 May | It fell."]),
    ("They shelled the town.The next day, it fell.", ["They shelled the town.", "The next day, it fell."]),
    ("They fled. The town fell.", ["They fled.", "The town fell."]),
    ("Maj. Gen. Viktor Shuliak came.", ["Maj. Gen. Viktor Shuliak came."]),
    ("It lasted from 19 Sep. – 21 Sep. It failed.", ["It lasted from 19 Sep. – 21 Sep. It failed."]),
    ("Lt. Col. J. R. Smith died. He was 40.", ["Lt. Col. J. R. Smith died.", "He was 40."]),
    ("The 1st Bn. of the 2nd Regt. held. It rained.", ["The 1st Bn. of the 2nd Regt. held.", "It rained."]),
    ("He said: “We won.” They had not.", ["He said: “We won.”", "They had not."]),
    ("It ended.[12] The next day it began again.", ["It ended.[12]", "The next day it began again."]),
    ("It is in the U.S. The other is not.", ["It is in the U.S.", "The other is not."]),
    ("The U.S. Navy came at 5:30 a.m. On Monday it left.", ["The U.S. Navy came at 5:30 a.m.", "On Monday it left."]),
    ("About c. 300 fell. al-Nusra fled.", ["About c. 300 fell.", "al-Nusra fled."]),
    ("Sir Maurice Russell (d. The battle", ["Sir Maurice Russell (d. The battle"]),
    ("What now? Nobody knew! Silence…  Then fire.", ["What now?", "Nobody knew!", "Silence…", "Then fire."]),
    ("They joined JaN. According to some, they left.", ["They joined JaN.", "According to some, they left."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "sentences"), CASES)
def test_a_text_is_split_where_its_sentences_end(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text, 0, len(text))] == sentences


def test_abbreviations_and_openers_are_words_in_small_letters() -> None:
    assert all(word == word.lower() and "." not in word for word in ABBREVIATIONS | OPENERS)
    assert not ABBREVIATIONS & OPENERS


def test_a_sentence_without_end_is_cut_so_that_it_cannot_cost_too_much() -> None:
    text = "word " * 5000
    spans = split_sentences(text, 0, len(text))
    assert max(span.end - span.start for span in spans) <= LONGEST
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")


@given(st.text(max_size=300))
def test_sentences_are_in_order_and_leave_out_nothing_but_blanks(text: str) -> None:
    spans = split_sentences(text, 0, len(text))
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
