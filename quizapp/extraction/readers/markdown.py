"""Read an article in markdown form; structure only."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.article import Article, ArticleForm
from quizapp.extraction.readers.plain import read_plain


def read_markdown(text: str, title: str | None = None) -> Article:
    """Read ``text`` as markdown."""
    return replace(read_plain(text), form=ArticleForm.MARKDOWN)
