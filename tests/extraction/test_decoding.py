"""Decoding: places are named for people, nothing is repaired."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.errors import ArticleError
from quizapp.extraction.decoding import decode, line_of, place, refuse_direction_marks, suspicions

PLACES = [("abc", 0, "line 1, column 1"), ("a\nbc", 3, "line 2, column 2"), ("a\n", 2, "line 2, column 1")]


@pytest.mark.parametrize(("text", "offset", "expected"), PLACES)
def test_a_place_is_named_by_line_and_column(text: str, offset: int, expected: str) -> None:
    assert place(text, offset) == expected
    assert expected.startswith(f"line {line_of(text, offset)},")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
def test_text_without_control_characters_comes_back_unchanged_or_is_invisible(text: str) -> None:
    text = text.removeprefix("\ufeff")
    try:
        assert decode(text.encode()) == text
    except ArticleError as error:
        assert any(word in error.what for word in ("visible", "empty", "This is"))  # noqa: PT017 - the other way out


@pytest.mark.parametrize("mark", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_title_may_not_change_the_order_of_its_letters(mark: str) -> None:
    with pytest.raises(ArticleError, match=f"U\\+{ord(mark):04X}"):
        refuse_direction_marks(f"Battle{mark} of X")


def test_many_suspicions_of_one_kind_are_cut_short() -> None:
    assert len(list(suspicions("\u202e\n" * 1000))) == 20
