"""The layout of the shown text: white space, brackets, lists, infobox lines, and what they were made from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.domain.article import Article, ArticleForm
from quizapp.extraction.readers.layout import UNTITLED, Layout


def laid_out(write: Callable[[Layout], None]) -> Article:
    """The article that ``write`` wrote, called T."""
    layout = Layout()
    write(layout)
    return layout.article("T", ArticleForm.WIKITEXT, ())[0]


def paragraphs(layout: Layout) -> None:
    layout.copy("One  two\n", 0)
    layout.copy(" three ", 9)
    layout.end_paragraph()
    layout.insert("–", 20, 5)
    layout.end_paragraph()
    layout.copy("Four.", 30)


def items(layout: Layout) -> None:
    layout.copy("Before", 0)
    for at, words in enumerate(("one", "", "two")):
        layout.begin_item()
        layout.copy(words, 10 + at * 5)
    layout.end_paragraph()
    layout.copy("After", 40)


def sections(layout: Layout) -> None:
    for at, (level, heading, words) in enumerate(((2, "A", "a"), (2, "References", "b"), (3, "Books", "c"), (2, "B", "d"))):
        layout.begin_heading(level)
        layout.copy(heading, at * 20)
        layout.end_heading()
        layout.copy(words, at * 20 + 15)


def pointer(layout: Layout) -> None:
    layout.begin_indented()
    layout.copy("Main article: A of B", 0)
    layout.begin_indented()
    layout.copy("Mainly, it rained.", 30)


def brackets(layout: Layout) -> None:
    for at, words in enumerate(("a (", ")", " b (", ", c", ",", ") d ( ", ")", ".")):
        layout.copy(words, at * 10)


TEXTS = [
    ("paragraphs", paragraphs, "One two three\n\nFour."),
    ("items", items, "Before\n\n- one\n- two\n\nAfter"),
    ("sections", sections, "==A==\na\n\n==B==\nd"),
    ("a pointer to another article", pointer, "Mainly, it rained."),
    ("brackets", brackets, "a b (c) d."),
]


@pytest.mark.parametrize(("write", "shown"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS])
def test_the_shown_text(write: Callable[[Layout], None], shown: str) -> None:
    article = laid_out(write)
    assert article.text == f"= T =\n\n{shown}\n"
    assert all(paragraph.span.of(article.text).strip() == paragraph.span.of(article.text) for paragraph in article.paragraphs())


def test_an_infobox_line_is_shown_only_with_content() -> None:
    layout = Layout()
    for key, words in (("Date", "1915"), ("Place", " "), ("Result", "A")):
        layout.begin_field(key)
        layout.copy(words, 0)
        layout.end_field()
    layout.begin_field("Commander1")
    layout.lose_entry()
    layout.end_field()
    article, _ = layout.article("", ArticleForm.HTML, ())
    assert article.text == f"= {UNTITLED} =\n\nInfobox\n- Date: 1915\n- Result: A\n- Commander1: \n"
    assert article.infobox is not None
    assert [(one.name, one.column, one.is_open) for one in article.infobox.fields] == [
        ("date", None, False),
        ("result", None, False),
        ("commander", 1, True),
    ]
