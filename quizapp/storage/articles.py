"""Articles, each an immutable snapshot with where it comes from, and what drafting refused to ask."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.storage.base import Base, UtcDateTime


class ArticleRow(Base):
    """One imported revision. ``original`` is what was handed in, ``text`` what all offsets refer to."""

    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    form: Mapped[str]
    original: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(unique=True)
    source_title: Mapped[str]
    source_url: Mapped[str]
    licence: Mapped[str]
    licence_url: Mapped[str]
    attribution: Mapped[str] = mapped_column(Text)
    revision: Mapped[str | None]
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)


class RefusalRow(Base):
    """A question that drafting did not ask, with the reason."""

    __tablename__ = "refusal"
    __table_args__ = (Index(None, "article_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    question: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
