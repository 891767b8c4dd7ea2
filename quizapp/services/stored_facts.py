"""The facts of stored articles, read once and kept in memory. What is done with them belongs to others."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from quizapp.domain.article import Article, ArticleForm, Paragraph, Section
from quizapp.domain.facts import FactSheet
from quizapp.domain.provenance import Provenance
from quizapp.domain.text import Snapshot, Span
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain
from quizapp.extraction.reading import read_article
from quizapp.storage.articles import ArticleRow

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with its facts and where it comes from."""

    id: int
    slug: str
    title: str
    sheet: FactSheet
    provenance: Provenance
    imported_at: datetime


@lru_cache(maxsize=64)
def _facts(original: str, text: str, sha256: str, title: str) -> FactSheet:
    """Return the facts of a stored revision, in offsets of its stored text.

    Where a reader shows a form otherwise by now, the stored text is read in its place: offsets stay true. Where
    today's rules refuse it or fail on it, it is shown without facts, so that one article never takes a list down.
    """
    readings: tuple[Callable[[], Article], ...] = (
        lambda: read_article(original.encode("utf-8"), title=title),
        lambda: read_plain(text),
    )
    for read in readings:
        try:
            sheet = extract(read())
        except Exception:
            _log.exception("a stored article cannot be read any more: %s", title)
            continue
        if sheet.article.text == text:
            return sheet
    whole = Paragraph(Span(0, len(text)), (Span(0, len(text)),))
    return FactSheet(Article(title, Snapshot(text, sha256), ArticleForm.PLAIN, None, (Section("", 1, None, (whole,)),)))


def facts_of_row(row: ArticleRow) -> FactSheet:
    """Return the facts of a stored article, from memory where they were asked for before."""
    return _facts(row.original, row.text, row.sha256, row.title)
