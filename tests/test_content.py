"""What ships in content/: unaltered, attributed, and quoted exactly."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest

from quizapp.domain.errors import ConfigError
from quizapp.services.bundled import ARTICLES, bundled_articles

FOLDERS = sorted(path for path in ARTICLES.iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_article_is_the_one_that_was_given_and_says_where_it_comes_from(folder: Path) -> None:
    meta = tomllib.loads((folder / "meta.toml").read_text(encoding="utf-8"))
    assert hashlib.sha256((folder / "source.txt").read_bytes()).hexdigest() == meta["sha256"]
    assert all(meta[name] for name in ("title", "url", "licence", "licence_url", "attribution"))


def test_every_bundled_article_is_found() -> None:
    assert [source.title for _, source in bundled_articles()] == ["Hama offensive (September 2017)"]


def test_a_broken_note_is_named(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "meta.toml").write_text("title = 'x'", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"one.*meta\.toml"):
        list(bundled_articles(tmp_path))
