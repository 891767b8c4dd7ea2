"""The articles that ship with the product."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.domain.errors import ConfigError
from quizapp.services.bundled import bundled_articles

META = 'title = "A"\nurl = "https://example.org/a"\nlicence = "CC0"\nlicence_url = "https://example.org"\nattribution = "B"\n'


def folder(root: Path, meta: str, text: str | None = "= A =\n") -> Path:
    (root / "a").mkdir()
    (root / "a" / "meta.toml").write_text(meta, encoding="utf-8")
    if text is not None:
        (root / "a" / "source.txt").write_text(text, encoding="utf-8")
    return root


def test_an_article_comes_with_the_note_on_where_it_is_from(tmp_path: Path) -> None:
    ((raw, source),) = bundled_articles(folder(tmp_path, META))
    assert raw == b"= A =\n"
    assert (source.title, source.licence, source.revision) == ("A", "CC0", None)


@pytest.mark.parametrize(
    ("meta", "text"),
    [(META.replace("licence =", "license ="), "= A =\n"), ("title = ", "= A =\n"), (META, None)],
    ids=["a missing key", "no TOML", "no text"],
)
def test_a_broken_folder_is_refused_by_name(tmp_path: Path, meta: str, text: str | None) -> None:
    with pytest.raises(ConfigError) as caught:
        list(bundled_articles(folder(tmp_path, meta, text)))
    assert "meta.toml" in str(caught.value.where)


def test_what_ships_can_be_read() -> None:
    assert all(raw and source.licence and source.attribution for raw, source in bundled_articles())
