"""Read an article in wikitext form; structure only."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.article import Article, ArticleForm
from quizapp.extraction.readers.plain import read_plain


def read_wikitext(text: str, title: str | None = None) -> Article:
    """Read ``text`` as wikitext."""
    return replace(read_plain(text), form=ArticleForm.WIKITEXT)
