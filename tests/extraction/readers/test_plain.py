"""The plain-text form: title, infobox, sections, paragraphs, by span and line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.article import ArticleForm
from quizapp.extraction.readers.plain import read_plain

TEXT = """= Battle of X =

Islamic State
- Place: X, Y
- Conflict: Battle of X
- Combatant1: A, B,
- Date: 4 May 2017, ()

The battle was fought. It was lost.

==Background==
It began
in spring. Then it ended.

===Prelude===
- 7 April – It rained.
- 8 April – It snowed.

==See also==
- Battle of Z
"""


def test_title_form_and_sections_are_read() -> None:
    article = read_plain(TEXT)
    assert (article.title, article.form, article.text) == ("Battle of X", ArticleForm.PLAIN, TEXT)
    assert [(s.heading, s.level, len(s.paragraphs)) for s in article.sections] == [
        ("", 1, 1),
        ("Background", 2, 1),
        ("Prelude", 3, 2),
        ("See also", 2, 1),
    ]
    assert [s.heading_span.of(TEXT) if s.heading_span else "" for s in article.sections] == [
        "",
        "Background",
        "Prelude",
        "See also",
    ]


def test_the_infobox_is_found_under_a_heading_of_any_wording_and_keys_in_any_order() -> None:
    infobox = read_plain(TEXT).infobox
    assert infobox is not None
    assert [(field.name, field.column) for field in infobox.fields] == [
        ("place", None),
        ("conflict", None),
        ("combatant", 1),
        ("date", None),
    ]
    assert infobox.span.of(TEXT).startswith("- Place")
    assert infobox.span.of(TEXT).endswith("()")


def test_the_line_above_the_bullets_is_no_prose() -> None:
    article = read_plain(TEXT)
    assert [sentence.of(TEXT) for sentence in article.sentences()][:2] == ["The battle was fought.", "It was lost."]


def test_a_wrapped_paragraph_is_one_and_a_bullet_is_one() -> None:
    assert [paragraph.span.of(TEXT) for paragraph in read_plain(TEXT).paragraphs()][1:4] == [
        "It began\nin spring. Then it ended.",
        "7 April – It rained.",
        "8 April – It snowed.",
    ]


def test_holes_are_warnings_with_their_line() -> None:
    assert [
        (warning.line, "combatant1" in warning.message or "date" in warning.message) for warning in read_plain(TEXT).warnings
    ] == [(6, True), (7, True)]


def test_a_long_line_above_the_bullets_is_reported() -> None:
    text = "= X =\n\n" + "Left-over text of a template that was lost|and more of it " * 2 + "\n- Conflict: X\n\nIt was fought."
    article = read_plain(text)
    assert [warning.line for warning in article.warnings] == [3]
    assert [sentence.of(text) for sentence in article.sentences()] == ["It was fought."]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "= X =",
        "= X =\n\n- Battle of Y\n- Battle of Z\n",
        "no title\n\nSome text.",
        "==Only==\na heading",
        "- Key: value\n",
    ],
)
def test_texts_without_an_infobox_are_read_too(text: str) -> None:
    assert read_plain(text).infobox is None


def test_left_over_markup_is_a_warning_and_no_sentence() -> None:
    article = read_plain("= X =\n\n<noinclude>\n\nIt was fought.")
    assert [warning.line for warning in article.warnings] == [3]
    assert len(list(article.sentences())) == 1


def test_look_ups_by_offset_agree_with_the_structure() -> None:
    article = read_plain(TEXT)
    offset = TEXT.index("in spring")
    sentence, paragraph, section = article.sentence_at(offset), article.paragraph_at(offset), article.section_at(offset)
    assert sentence is not None
    assert sentence.of(TEXT) == "It began\nin spring."
    assert paragraph is not None
    assert paragraph.span.contains(sentence)
    assert section is not None
    assert section.heading == "Background"
    assert article.sentence_at(0) is article.paragraph_at(0) is article.section_at(len(TEXT)) is None


@given(st.text(alphabet="=-*: \n()ABab.,1", max_size=200))
def test_any_text_is_read_and_every_span_lies_in_it(text: str) -> None:
    article = read_plain(text)
    for paragraph in article.paragraphs():
        assert 0 <= paragraph.span.start < paragraph.span.end <= len(text)
        assert all(paragraph.span.contains(sentence) for sentence in paragraph.sentences)
    for field in article.infobox.fields if article.infobox else ():
        assert all(field.value is not None and field.value.contains(entry.span) for entry in field.entries)
