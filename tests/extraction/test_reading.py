"""Bytes to article: what is accepted as it is, what is refused and in which words, which form is recognised."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.errors import ArticleError
from quizapp.extraction.reading import MAX_BYTES, MAX_SECTIONS, read_article, read_text, recognise

PLAIN = "= Battle of X =\n\nInfobox\n- Date: 3 May 1915\n- Combatant1: A, B\n\nThe battle began.\n\n==Prelude==\nIt was long.\n"


def zipped(name: str) -> bytes:
    """A ZIP archive that holds one file called ``name``."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "x")
    return buffer.getvalue()


REFUSED = [
    ("B1 nothing", b"", "The file is empty"),
    ("B2 spaces", b" \n\t \n", "no visible text"),
    ("B2 zero width", "\u200b\ufeff\u2060 \u00ad".encode(), "no visible text"),
    ("B2 only a mark", b"\xef\xbb\xbf", "no visible text"),
    ("B4 UTF-16 without mark", PLAIN.encode("utf-16-le"), "Not UTF-8"),
    ("B4 UTF-16 big-endian without mark", PLAIN.encode("utf-16-be"), "byte 1"),
    ("B4 broken UTF-16", b"\xff\xfeA\x00\x00\xd8", "Byte 5 is not valid UTF-16"),
    ("B5 Latin-1", b"Al\xe8s", "Byte 3 is not valid UTF-8"),
    ("B5 on a later line", b"A\nB\nAl\xe8s", "line 3"),
    ("B7 NUL", b"A battle\x00 of words", "U+0000 at offset 8"),
    ("B10 backspace", b"= T =\nab\x08c", "U+0008 is not allowed (line 2, column 3)"),
    ("B10 C1", "ab\u0091c".encode(), "U+0091"),
    ("B11 too large", b"a " * (MAX_BYTES // 2 + 1), "limit is 2 MB"),
    ("B12 headings", b"==a==\nb\n" * 100_000, "More than 2,000 sections"),
    ("B14 title", "= Battle \u202eX =\n\nText.".encode(), "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
    ("B17 PDF", b"%PDF-1.7\n%\xe2\xe3", "This is a PDF file. Paste its text instead."),
    ("B17 PNG", b"\x89PNG\r\n\x1a\n", "This is a PNG image"),
    ("B17 DOCX", zipped("word/document.xml"), "This is a DOCX file"),
    ("B17 ZIP", zipped("a.txt"), "This is a ZIP archive"),
    ("B36 DTD", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type definition"),
]


@pytest.mark.parametrize(("data", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_an_article_is_refused_in_one_sentence(data: bytes, message: str) -> None:
    started = time.perf_counter()
    with pytest.raises(ArticleError) as caught:
        read_article(data)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.to_do
    assert time.perf_counter() - started < 1


PASTED = [
    ("B6 lone surrogate", "\ud800", "Character 1 is not a valid Unicode character"),
    ("empty", "", "The text is empty"),
    ("too large", "é" * MAX_BYTES, "limit is 2 MB"),
]


@pytest.mark.parametrize(("text", "message"), [case[1:] for case in PASTED], ids=[case[0] for case in PASTED])
def test_pasted_text_is_refused_likewise(text: str, message: str) -> None:
    with pytest.raises(ArticleError, match=message):
        read_text(text)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends_change_nothing(codec: str, line_end: str) -> None:
    assert read_article(PLAIN.replace("\n", line_end).encode(codec)) == read_article(PLAIN.encode())


@pytest.mark.parametrize("character", ["\v", "\f", "\u0085", "\u2028", "\u2029", "\U0001f468\u200d\U0001f469", "e\u0301"])
def test_rare_characters_stay_and_end_no_line(character: str) -> None:
    text = PLAIN.replace("battle began", f"battle{character} began")
    article = read_article(text.encode())
    assert article.text == text
    assert [span.of(text) for span in article.sentences()] == [f"The battle{character} began.", "It was long."]


SUSPICIOUS = [
    ("bidi override in the body", "It \u202ebegan.", "U+202E"),
    ("B15 look-alikes", "Near \u041coscow it began.", "mixed alphabets in the word “\u041coscow”"),
    ("lost character", "It beg\ufffdn.", "a character was lost"),
]


@pytest.mark.parametrize(("sentence", "message"), [case[1:] for case in SUSPICIOUS], ids=[case[0] for case in SUSPICIOUS])
def test_deceptive_characters_are_kept_and_reported(sentence: str, message: str) -> None:
    article = read_article(f"= T =\n\nFirst.\n\n{sentence}\n".encode())
    assert sentence in article.text
    assert [warning.line for warning in article.warnings if message in warning.message] == [5]


FORMS = [
    ("bundled plain", PLAIN, ArticleForm.PLAIN),
    ("prose without a title", "The battle of X was fought in 1915.", ArticleForm.PLAIN),
    ("B35 braces of other languages", "A {{7*7}} b {% include %} ${x} c.", ArticleForm.PLAIN),
    ("B34 a tag in prose", "= T =\n\nHe said <script>alert(1)</script> and <b>left</b>.", ArticleForm.PLAIN),
    ("one stray bracket", "The text [[ was cut.", ArticleForm.PLAIN),
    ("infobox", "{{Infobox military conflict\n|conflict=X\n}}\nText.", ArticleForm.WIKITEXT),
    ("hatnote first", "{{about|x}}\nText.", ArticleForm.WIKITEXT),
    ("bold first", "'''X''' was a [[battle]].", ArticleForm.WIKITEXT),
    ("redirect", "#REDIRECT [[Toronto]]", ArticleForm.WIKITEXT),
    ("wikitext with its title as a heading", "= X =\n" + "[[a]] " * 20, ArticleForm.WIKITEXT),
    ("brackets without end", "[" * 40_000, ArticleForm.WIKITEXT),
    ("page", "<!DOCTYPE html>\n<html><body><p>Text.</p></body></html>", ArticleForm.HTML),
    ("fragment", '<!-- saved -->\n<table class="infobox"><tr><td>x</td></tr></table><p>Text.</p>', ArticleForm.HTML),
    ("Markdown", "# Battle of X\n\n- **Date**: 1915\n\nText.", ArticleForm.MARKDOWN),
    ("Markdown without a title", "- **Date**: 1915\n- **Result:** none\n\nText.", ArticleForm.MARKDOWN),
]


@pytest.mark.parametrize(("text", "form"), [case[1:] for case in FORMS], ids=[case[0] for case in FORMS])
def test_the_form_is_recognised(text: str, form: ArticleForm) -> None:
    assert recognise(text) is form


def test_as_many_sections_as_allowed_are_read() -> None:
    article = read_article(b"= T =\n" + b"==a==\nb\n" * (MAX_SECTIONS - 1))
    assert len(article.sections) == MAX_SECTIONS - 1


def spans_stand(article: Article) -> bool:
    """Tell whether every span of the article lies in its text, and sentences in their paragraphs."""
    size = len(article.text)
    fields = article.infobox.fields if article.infobox else ()
    return (
        all(p.span.end <= size and all(p.span.contains(s) for s in p.sentences) for p in article.paragraphs())
        and all(field.value is None or field.value.end <= size for field in fields)
        and all(field.value is not None and field.value.contains(e.span) for field in fields for e in field.entries)
        and all(section.heading_span is None or section.heading_span.end <= size for section in article.sections)
    )


MARKUP = [
    *("{{", "}}", "[[", "]]", "|", "=", "==", "===", "'''", "''", "<ref>", "</ref>", "<!--", "-->", "<br>", "\n", "\n\n"),
    *("*", "**", "#", ":", ";", "{|", "|}", "|-", "<nowiki>", "</nowiki>", "&nbsp;", "&#0;", "http://a", "[http://a", "]"),
    *("{{Infobox military conflict", "|combatant1=", "|date=", "A", "B,", "1915", ",", ".", "(", ")", "{{KIA}}", "{{ubl|"),
    *("<div>", "</div>", "</p>", "<table class=infobox>", "<tr>", "<td>", "</table>", "# A", "- **B**: c", "----", "\ue000"),
]
SOUP = st.lists(st.sampled_from(MARKUP) | st.text(max_size=5), max_size=60).flatmap(
    lambda parts: st.sampled_from(["", " ", "\n"]).map(lambda between: between.join(parts))
)


@settings(max_examples=150, deadline=2000)
@given(st.text(max_size=400) | SOUP, st.sampled_from([None, *ArticleForm]))
def test_any_text_gives_an_article_whose_spans_stand_or_an_article_error(text: str, form: ArticleForm | None) -> None:
    with contextlib.suppress(ArticleError):
        assert spans_stand(read_text(text, form=form))


@settings(max_examples=100, deadline=2000)
@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_an_article_error(data: bytes) -> None:
    with contextlib.suppress(ArticleError):
        assert spans_stand(read_article(data))
