"""Spans, snapshots, and characters that are not what they look like."""

from __future__ import annotations

import re

import pytest

from quizapp.domain.text import (
    Snapshot,
    Span,
    any_of,
    at_word,
    deceptive_character,
    digest,
    find_words,
    holds_any,
    is_visible,
    opening_words,
    small_letters,
    stands_alone,
    whole_words,
    word_beginnings,
    words_alone,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2)])
def test_a_span_is_never_empty_or_outside(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_count_code_points_and_share_no_end() -> None:
    assert Span(1, 2).of("a🔑b") == "🔑"
    assert not Span(0, 2).overlaps(Span(2, 3))
    assert Span(0, 3).contains(Span(1, 3))


def test_a_snapshot_knows_its_own_text() -> None:
    assert Snapshot("abc").sha256 == digest("abc")
    with pytest.raises(ValueError, match="not the one"):
        Snapshot("abd", digest("abc"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\u202eb", "U+202E"),
        ("\u2066a", "U+2066"),
        ("a\x08", "U+0008"),
        ("\ud800", "U+D800"),
        ("a\u200db", None),
        ("ab", None),
    ],
)
def test_a_character_that_hides_what_is_written_is_named(text: str, name: str | None) -> None:
    assert deceptive_character(text) == name


@pytest.mark.parametrize(("text", "seen"), [("", False), (" \u200b\u2060", False), ("\u200b!", True), ("ا", True)])
def test_text_without_width_is_nothing_to_see(text: str, seen: bool) -> None:
    assert is_visible(text) is seen


def test_whole_words_are_found_in_either_case_and_not_inside_others() -> None:
    pattern = whole_words(("dead", "deaths?", r"put\s+to"))
    assert pattern.findall("Deaths: the DEAD, a death, put  to it") == ["Deaths", "DEAD", "death", "put  to"]
    assert pattern.search("undead deadly deathless input to") is None


@pytest.mark.parametrize(
    "alternatives",
    [
        "attack|air-?raid|shell(?:ed)?",
        r"[Bb]y then|(?:two|three(?: or four)?) others?|(?:more|(?:yet|still) further) gains|report(?:ed)? \(by",
        "hill|hills|(?:hill|mill)side",
    ],
)
def test_alternatives_at_a_word_are_found_where_they_are_without_being_parted(alternatives: str) -> None:
    text = "By then two others, three or four other hills, a downhill millside, further gains, an air-raid (a report (by Holt)."
    found = [match.span() for match in re.finditer(at_word(alternatives), text)]
    assert found == [match.span() for match in re.finditer(rf"\b(?:{alternatives})", text)] != []


@pytest.mark.parametrize("alternatives", ["a|b?c", r"a|\d", "a|(?:b|c)? d", "a|-b"])
def test_alternatives_that_begin_with_no_letter_cannot_be_parted(alternatives: str) -> None:
    with pytest.raises(ValueError, match="begin"):
        at_word(alternatives)


def test_opening_words_are_found_where_a_word_begins_whatever_stands_behind_them() -> None:
    pattern = re.compile(opening_words(("attack", "air-?raid", "shell(?:ed)?")))
    assert pattern.findall("attacks, an airraid: shelled Shelled counterattack") == ["attack", "airraid", "shelled"]
    assert re.findall(opening_words(("shell", "as if"), either_case=True), "Shelling As if seashells") == ["Shell", "As if"]


def test_a_quick_test_looks_inside_words_too() -> None:
    assert holds_any("the undead", ("kill", "dead"))
    assert not holds_any("the living", ("kill", "dead"))
    assert not holds_any("", ("kill",))


def test_small_letters_have_a_blank_before_them_and_keep_the_order_of_places() -> None:
    text = "İn May the Karsa Guard fell."
    small = small_letters(text)
    assert small[0] == " "
    assert len(small) == len(text) + 1
    assert small[text.index("Karsa") + 1 :] == "karsa guard fell."


def test_a_long_text_keeps_its_places_in_small_letters_from_end_to_end() -> None:
    text = "İn May the Karsa Guard – 40 Men – FELL. " * 4_000
    small = small_letters(text)
    assert len(small) == len(text) + 1
    assert small.split() == [word if word == "İn" else word.lower() for word in text.split()]


@pytest.mark.parametrize("text", ["“Killed", "(killed)", "re-killed", "A.\nKilled", "un–killed", "Kille’d, he’killed"])
def test_a_word_begins_behind_any_mark_and_where_it_did_in_the_text(text: str) -> None:
    found = word_beginnings(("killed",)).search(words_alone(text))
    assert found
    assert text[found.start() : found.end() - 1].lower() == "killed"


def test_no_word_begins_within_another() -> None:
    assert not word_beginnings(("kill", "acc.")).search(words_alone("Overkill, account"))
    assert word_beginnings(("acc.",)).findall(words_alone("50 (acc. to Holt)")) == [" acc "]


def test_any_of_several_words_is_found_the_earlier_one_first() -> None:
    pattern = re.compile(any_of(("was", "were", "w", "fell", "fe(?:lt|d)")))
    assert pattern.findall("was were w fell felt fed") == ["was", "were", "w", "fell", "felt", "fed"]
    assert pattern.search("is") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("Ada's HLF", True), ("HLF", True), ("HLFs, then HLF.", True), ("HLFs", False), ("pre-HLF", False), ("a HLF-led", False)],
)
def test_a_name_that_stands_alone_is_no_part_of_a_word(text: str, found: bool) -> None:
    assert stands_alone("HLF", text) is found


def test_words_are_found_where_they_are_no_part_of_others() -> None:
    assert list(find_words("Mill Bridge", "Mill Bridges, Mill Bridge and pre-Mill Bridge's")) == [14, 34]
