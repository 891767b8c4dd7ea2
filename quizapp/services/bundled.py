"""The articles that ship with the product, each with the note on where it comes from."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from quizapp.domain.errors import ConfigError
from quizapp.domain.provenance import Provenance

ARTICLES = Path(__file__).resolve().parents[2] / "content" / "articles"


def bundled_articles(folder: Path = ARTICLES) -> Iterator[tuple[bytes, Provenance]]:
    """Yield each bundled article's bytes and where it comes from, in the order of the folders' names."""
    for meta_path in sorted(folder.glob("*/meta.toml")):
        source_path = meta_path.with_name("source.txt")
        try:
            meta = tomllib.loads(meta_path.read_text(encoding="utf-8"))
            provenance = Provenance(
                meta["title"], meta["url"], meta["licence"], meta["licence_url"], meta["attribution"], meta.get("revision")
            )
            yield source_path.read_bytes(), provenance
        except (KeyError, tomllib.TOMLDecodeError, OSError) as error:
            raise ConfigError(f"The bundled article cannot be read: {error}", where=str(meta_path)) from error
