"""Read an article from a file into facts; no questions, no database, nothing written."""

from __future__ import annotations

from pathlib import Path

from quizapp.domain.errors import ArticleError
from quizapp.domain.facts import FactSheet
from quizapp.extraction.pipeline import extract
from quizapp.extraction.reading import MAX_BYTES, read_article
from quizapp.extraction.suitability import refusal


def read_bytes(path: Path) -> bytes:
    """Return what is in the file, at most one byte more than an article may have; raise ArticleError."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleError(
            f"The file cannot be opened: {error.strerror}", where=str(path), to_do="Check its name and try again."
        ) from None


def read_facts(path: Path) -> FactSheet:
    """Return the facts of the article at ``path``; raise ArticleError where it cannot be read as one."""
    return facts_of(read_bytes(path))


def facts_of(data: bytes, *, title: str | None = None) -> FactSheet:
    """Return the facts of an article given as bytes of any supported form; ``title`` where the form has none of its own.

    Raise ArticleError where it cannot be read, or is no article about an armed conflict.
    """
    sheet = extract(read_article(data, title=title))
    error = refusal(sheet)
    if error is not None:
        raise error
    return sheet
