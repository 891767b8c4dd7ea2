"""Assembling an article: every span moves behind the title line."""

from __future__ import annotations

from quizapp.domain.article import ArticleForm, Entry, Field, Infobox
from quizapp.domain.text import Span
from quizapp.extraction.readers.assembly import Piece, assemble

BODY = "Infobox\n- Date: 1915, 1916\n\nIt began. It ended.\n\n==Later==\nPeace came."


def place(words: str) -> Span:
    start = BODY.index(words)
    return Span(start, start + len(words))


def test_spans_stand_behind_the_title_line() -> None:
    date = Field("date", None, place("1915, 1916"), (Entry(place("1915")), Entry(place("1916"), 1)))
    infobox = Infobox(place("Infobox\n- Date: 1915, 1916"), (date, Field("place", None, None, (), True)))
    spans = (("It began. It ended.", 0), ("Later", 2), ("Peace came.", 0))
    pieces = [Piece(place(words).start, place(words).end, level) for words, level in spans]
    article = assemble("T", ArticleForm.HTML, BODY, infobox, pieces, ())
    assert article.text == f"= T =\n\n{BODY}\n"
    assert article.infobox is not None
    found = article.infobox.fields[0]
    assert [(entry.span.of(article.text), entry.depth) for entry in found.entries] == [("1915", 0), ("1916", 1)]
    assert [span.of(article.text) for span in article.sentences()] == ["It began.", "It ended.", "Peace came."]
    assert [(one.heading, one.level) for one in article.sections] == [("", 1), ("Later", 2)]
