"""From bytes to an article: decode, recognise the form, hand over to its reader, refuse what it cannot be.

The forms are readers of one interface; a new form is a file in ``readers`` and an entry in ``READERS``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.errors import ArticleError
from quizapp.domain.text import holds_any
from quizapp.extraction.decoding import MAX_BYTES, check_size, decode, line_of, normalise, refuse_direction_marks, suspicions
from quizapp.extraction.readers.html import read_html
from quizapp.extraction.readers.markdown import read_markdown
from quizapp.extraction.readers.plain import read_plain
from quizapp.extraction.readers.wikitext import read_wikitext

__all__ = ["MAX_BYTES", "MAX_SECTIONS", "read_article", "read_text", "recognise"]

#: More headings than any article has; each costs work in every later stage.
MAX_SECTIONS = 2_000

#: Text in a form, and the title where the text itself may have none, to an article.
Reader = Callable[[str, str | None], Article]

READERS: dict[ArticleForm, Reader] = {
    ArticleForm.PLAIN: lambda text, _: read_plain(text),
    ArticleForm.WIKITEXT: read_wikitext,
    ArticleForm.HTML: read_html,
    ArticleForm.MARKDOWN: lambda text, _: read_markdown(text),
}

_HEADINGS = {
    ArticleForm.PLAIN: re.compile(r"^=[^\n]*=[ \t]*$", re.MULTILINE),
    ArticleForm.WIKITEXT: re.compile(r"^=[^\n]*=[ \t]*$", re.MULTILINE),
    ArticleForm.HTML: re.compile(r"<h[1-6][\s>]", re.IGNORECASE),
    ArticleForm.MARKDOWN: re.compile(r"^#{1,6} ", re.MULTILINE),
}

# What each form cannot do without and the others hardly ever hold.
_HTML_START = re.compile(
    r"\s*(?:<!--.*?-->\s*){0,20}<(?:!doctype html|html|head|body|table|div|p|h1)\b", re.IGNORECASE | re.DOTALL
)
_HTML_TAG = re.compile(r"</(?:p|div|table|tr|td|th|ul|li|a|h[1-6]|section|body)\s*>", re.IGNORECASE)
#: Pieces of which each mark of wikitext has one.
_WIKI_PIECES = ("[[", "{", "''", "<")
#: Begins with one class of characters, so that the search skips all others quickly.
_WIKI_MARK = re.compile(r"[\[{'<](?:(?<=\[)\[|(?<=\{)\{\s*[A-Za-z#]|(?<=')''|(?<=<)(?:!--|ref[ >/])|(?<=^\{)\|)", re.MULTILINE)
_WIKI_START = re.compile(r"\s*(?:#\s*redirect\b|\{\{\s*[A-Za-z#]|\[\[|'''|__[A-Z]+__)", re.IGNORECASE)
_MARKDOWN_MARK = re.compile(r"^#{1,6} \S|^[-*] \*\*[^*\n]+\*\*:|^[-*] \*\*[^*\n]+:\*\*", re.MULTILINE)
_PLAIN_START = re.compile(r"\s*= [^=\n]+ =[ \t]*\n")
#: So many marks of wikitext make a text wikitext, when it does not begin as one, or begins as plain text.
_FEW, _MANY = 3, 10


def read_article(data: bytes, *, title: str | None = None, form: ArticleForm | None = None) -> Article:
    """Read an article from the bytes of a file in any supported form.

    ``title`` is used where the form has none of its own. Raise ArticleError with what is wrong, where and what to do.
    """
    return _read(decode(data), title, form)


def read_text(text: str, *, title: str | None = None, form: ArticleForm | None = None) -> Article:
    """Read an article from pasted text; as ``read_article``, for what is a string already."""
    if not text:
        raise ArticleError("The text is empty", to_do="Paste the article's text.")
    check_size(len(text.encode("utf-8", "surrogatepass")))
    return _read(normalise(text), title, form)


def recognise(text: str) -> ArticleForm:
    """Return the form that ``text`` is most likely in; plain text where nothing speaks for another."""
    wiki_marks = _count(_WIKI_MARK, text, _MANY) if holds_any(text, _WIKI_PIECES) else 0
    begins_plain = _PLAIN_START.match(text) is not None
    if not begins_plain and _is_html(text, wiki_marks):
        return ArticleForm.HTML
    if wiki_marks >= (_MANY if begins_plain else _FEW) or _begins_as_wikitext(text, wiki_marks):
        return ArticleForm.WIKITEXT
    if not begins_plain and _MARKDOWN_MARK.search(text):
        return ArticleForm.MARKDOWN
    return ArticleForm.PLAIN


def _read(text: str, title: str | None, form: ArticleForm | None) -> Article:
    form = form or recognise(text)
    _refuse_too_many_sections(text, form)
    article = READERS[form](text, title)
    refuse_direction_marks(article.title)
    warnings = tuple(sorted((*article.warnings, *suspicions(text)), key=lambda warning: warning.line))
    return article if warnings == article.warnings else replace(article, warnings=warnings)


def _is_html(text: str, wiki_marks: int) -> bool:
    tags = _count(_HTML_TAG, text, _MANY) if "</" in text else 0
    return tags > 0 and (_HTML_START.match(text) is not None or (tags >= _MANY and wiki_marks < _FEW))


def _begins_as_wikitext(text: str, wiki_marks: int) -> bool:
    return (wiki_marks > 0 and _WIKI_START.match(text) is not None) or text.lstrip()[:9].lower() == "#redirect"


def _count(pattern: re.Pattern[str], text: str, enough: int) -> int:
    """Count matches up to ``enough``."""
    return sum(1 for _ in zip(pattern.finditer(text), range(enough), strict=False))


def _refuse_too_many_sections(text: str, form: ArticleForm) -> None:
    if form is not ArticleForm.HTML and text.count("\n") < MAX_SECTIONS:
        return  # a heading takes a line
    for number, found in enumerate(_HEADINGS[form].finditer(text)):
        if number >= MAX_SECTIONS:
            raise ArticleError(
                f"More than {MAX_SECTIONS:,} sections",
                where=f"line {line_of(text, found.start())}",
                to_do="Import a part of it.",
            )
