"""Articles, each an immutable snapshot with where it comes from, how one is found, and what drafting refused to ask."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.domain.errors import NotFoundError
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


def get_article_row(session: Session, slug: str) -> ArticleRow:
    """Return the row of an article; raise NotFoundError."""
    row = session.scalar(select(ArticleRow).where(ArticleRow.slug == slug))
    if row is None:
        raise NotFoundError("There is no such article", to_do="Choose one from the list of articles.")
    return row


class RefusalRow(Base):
    """A question that drafting did not ask, with the reason."""

    __tablename__ = "refusal"
    __table_args__ = (Index(None, "article_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    question: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
