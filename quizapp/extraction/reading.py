"""From bytes to an article: decode, refuse what cannot be one, recognise the form, hand over to its reader."""

from __future__ import annotations

from quizapp.domain.article import Article
from quizapp.extraction.readers.plain import read_plain


def read_article(data: bytes) -> Article:
    """Read an article from bytes in UTF-8; raise ArticleError with what is wrong, where and what to do."""
    return read_plain(data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"))
