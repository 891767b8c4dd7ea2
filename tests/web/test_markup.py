"""What becomes markup, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.web.markup import link_to_words, plain_stem, safe_link, stem_markup


def test_a_stressed_word_is_strong() -> None:
    assert stem_markup("Which is **not** named?") == "Which is <strong>not</strong> named?"
    assert plain_stem("Which is **not** named?") == "Which is not named?"


@given(st.text(alphabet="<>&\"'*ab ", max_size=40))
def test_no_stem_brings_markup_of_its_own(stem: str) -> None:
    bare = str(stem_markup(stem)).replace("<strong>", "").replace("</strong>", "")
    assert "<" not in bare
    assert ">" not in bare


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        " javascript:alert(1)",
        "//evil.example",
        "",
        "JaVaScRiPt:x",
        "file:///x",
        "http://[::1",
    ],
)
def test_no_other_scheme_becomes_a_link(address: str) -> None:
    assert safe_link(address) == ""
    assert link_to_words(address, "words") == ""


def test_a_link_to_few_words_shows_them() -> None:
    assert link_to_words("https://a.example/b", "66 rebels, or") == "https://a.example/b#:~:text=66%20rebels%2C%20or"
    assert link_to_words("https://a.example/b", "w" * 151) == "https://a.example/b"
    assert link_to_words("https://a.example/b#c", "words") == "https://a.example/b#c"
