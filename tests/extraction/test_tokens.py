"""A sentence as letters: what each word can be to a claim."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.text import Span
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.phrase import Phrase
from quizapp.extraction.phrases import PHRASES
from quizapp.extraction.tags import TAGS
from quizapp.extraction.tokens import tokenize

CASES = [
    ("66 rebels and 38 soldiers were killed", "QHCQHBK"),
    ("killing more than 50 rebels on 3 May", "GQHD"),
    ("The Army captured two villages", "YXKQT"),
    ("At least 18 elite soldiers were reportedly killed", "QNHBAK"),
    ("5 APCs destroyed", "QTF"),
    ("soldiers (two officers) died", "H(QH)V"),
    ("the group Tarn Is Being Heard said so", "YNXXXXAN"),
]


@pytest.mark.parametrize(("text", "tags"), CASES)
def test_words_get_their_letters(text: str, tags: str) -> None:
    dates = tuple(mention.span for mention in find_dates(text, 0, len(text)))
    assert tokenize(text, Span(0, len(text)), dates).tags == tags


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.example)
def test_each_phrase_is_one_token(phrase: Phrase) -> None:
    assert phrase.example.split()[0] in phrase.opening.split()
    token = tokenize(phrase.example, Span(0, len(phrase.example)), ()).tokens[0]
    assert (token.tag, token.measure) == (phrase.tag, phrase.measure)
    assert phrase.tag in TAGS


@given(st.text(min_size=1, max_size=120))
def test_tokens_are_in_order_and_every_letter_is_known(text: str) -> None:
    sentence = tokenize(text, Span(0, len(text)), ())
    assert len(sentence.tags) == len(sentence.tokens)
    assert set(sentence.tags) <= set(TAGS)
    assert all(one.end <= other.start for one, other in pairwise(sentence.tokens))


#: Function words, which are the same few in every English text, by what the grammar has to take them for.
FUNCTION_WORDS = {
    "P": "above amidst amongst beneath beside beyond despite during near since throughout till toward under unlike until upon",
    "A": "afterwards altogether elsewhere hence instead maybe moreover nonetheless often overall perhaps quite therefore",
    "C": "and or whilst whereas",
    "J": "can could may might must shall should will would",
}


@pytest.mark.parametrize(("tag", "word"), [(tag, word) for tag, listed in FUNCTION_WORDS.items() for word in listed.split()])
def test_a_function_word_is_no_word_that_names_anything(tag: str, word: str) -> None:
    assert tokenize(f"it {word} it", Span(0, len(word) + 6), ()).tags[1] == tag
