"""Read an article in html form; structure only."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.article import Article, ArticleForm
from quizapp.extraction.readers.plain import read_plain


def read_html(text: str, title: str | None = None) -> Article:
    """Read ``text`` as html."""
    return replace(read_plain(text), form=ArticleForm.HTML)
