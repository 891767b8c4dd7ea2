"""A file to questions: refused as its facts are, the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.domain.errors import ArticleError
from quizapp.services.drafting import draft_items
from tests.conftest import BUNDLED


def test_a_file_without_a_usable_article_gives_no_questions(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"= Battle of X =\n\nNothing is known.")
    with pytest.raises(ArticleError, match="neither an infobox nor a single fact"):
        draft_items(path, seed=1)


def test_a_limit_chooses_some_of_the_questions() -> None:
    assert len(draft_items(BUNDLED, seed=1, limit=5).items) == 5
