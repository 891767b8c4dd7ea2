"""The mask: as long as the source, with only closed marks in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.extraction.readers.markup import BLOCK, BREAK, HEAD, LIST, LITERAL, NOTHING, RULE, cut, mask

SIGNS = {NOTHING: "_", BREAK: "^", LITERAL: "?", LIST: "*", RULE: "-", HEAD: "=", BLOCK: "#"}
MASKS = [
    ("plain words", "a b", "a b"),
    ("comment", "a<!-- b -->c", "a__________c"),
    ("reference", 'a<ref name="x">b</ref>c<ref name=x />', "a_____________________c______________"),
    ("literal", "<nowiki>[[a]]</nowiki>", "________?????_________"),
    ("table", "a\n{|\n|b\n|}\nc", "a\n________\nc"),
    ("list and heading", "* a\n==b==\n", "* a\n==b==\n"),
    ("rule", "----\na", "----\na"),
    ("break", "a<br />b<small>c</small>", "a^_____b_______c________"),
    ("block", "<p>a</p>", "#__a#___"),
    ("unknown tag", "<x>a</x>", "???a????"),
    ("quotes", "'''a''' ''b'' c's", "___a___ __b__ c's"),
    ("closed marks stay", "{{a|[[b]]}} [http://c d]", "{{a|[[b]]}} [http://c d]"),
    ("open marks go", "{{a [[b", "__a __b"),
    ("marks that cross", "[[a {{b ]] }}", "__a {{b __ }}"),
    ("a link ends with its paragraph", "[[a\n\nb]]", "__a\n\nb__"),
    ("a heading closes what was open", "{{a\n==b==\nc}}", "__a\n==b==\nc__"),
    ("magic word", "__NOTOC__a", "_________a"),
]


@pytest.mark.parametrize(("source", "shown"), [case[1:] for case in MASKS], ids=[case[0] for case in MASKS])
def test_the_mask_hides_what_is_not_shown(source: str, shown: str) -> None:
    assert "".join(SIGNS.get(character, character) for character in mask(source).text) == shown


PARTS = st.sampled_from(
    ["{{", "}}", "[[", "]]", "[http://a", "]", "<ref>", "</ref>", "<!--", "-->", "\n", "\n\n", "\n==", "==", "|", "a"]
)


@given(st.lists(PARTS | st.text(max_size=2), max_size=40).map("".join))
def test_the_mask_is_as_long_as_the_source_and_its_parts_cover_it(source: str) -> None:
    masked = mask(source)
    assert len(masked.text) == len(source)
    parts = list(cut(masked, 1))
    assert "".join(masked.text[start:end] for start, end in parts) == masked.text


def test_many_warnings_of_a_kind_are_counted() -> None:
    warnings = mask("[[a\n\n" * 100).warnings
    assert len(warnings) == 6
    assert warnings[-1].message == "unbalanced markup: a link is not closed (100 times in all)"
