"""A file to facts: which refusals come before any fact is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.domain.errors import ArticleError
from quizapp.services.reading import MAX_BYTES, facts_of, read_facts

REFUSED = [
    ("not text", b"%PDF-1.7", "This is a PDF file"),
    ("too large", b"a" * (MAX_BYTES + 1), "limit is 2 MB"),
    ("no conflict", b"= X =\n\nX is a small town on the river Ems. It was founded in 1215.", "about a town"),
    ("nothing in it", b"= Battle of X =\n\nNothing is known.", "neither an infobox nor a single fact"),
    ("a redirect", b"#REDIRECT [[Battle of X]]", "only redirects to “Battle of X”"),
]


@pytest.mark.parametrize(("data", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_file_without_a_usable_article_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    with pytest.raises(ArticleError, match=message):
        read_facts(path)


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"cannot be opened.*missing\.txt"):
        read_facts(tmp_path / "missing.txt")


def test_a_given_title_stands_in_for_a_form_without_one() -> None:
    sheet = facts_of(b"{{pp}}\nThe village was attacked on 3 May 1915 by [[A|rebels]].", title="Battle of X")
    assert sheet.article.title == "Battle of X"
