"""Draft questions from an article in a file; no database, nothing written. What is kept of them is ``importing``'s."""

from __future__ import annotations

from pathlib import Path
from random import Random

from quizapp.generation.drafting import Drafts, draft
from quizapp.services.reading import read_facts


def draft_items(path: Path, *, seed: int, limit: int | None = None) -> Drafts:
    """Return the questions drafted from the article at ``path``, the same for the same seed; raise ArticleError."""
    return draft(read_facts(path), Random(seed), limit=limit)  # noqa: S311 - a repeatable order, no secret
