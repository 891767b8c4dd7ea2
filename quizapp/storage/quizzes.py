"""Quizzes and their slots; a slot pins one version of a question."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quizapp.storage.articles import ArticleRow
from quizapp.storage.base import Base, UtcDateTime
from quizapp.storage.items import ItemVersionRow


class QuizRow(Base):
    """An ordered list of question versions over one article. No limit of attempts where ``attempts_allowed`` is None."""

    __tablename__ = "quiz"
    __table_args__ = (
        Index(None, "article_id"),
        CheckConstraint("attempts_allowed IS NULL OR attempts_allowed > 0", name="attempts_positive"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    title: Mapped[str]
    #: The one subject of all its questions, None for a mixed quiz.
    skill: Mapped[str | None]
    policy: Mapped[str]
    status: Mapped[str]
    attempts_allowed: Mapped[int | None]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    article: Mapped[ArticleRow] = relationship()
    slots: Mapped[list[QuizSlotRow]] = relationship(order_by="QuizSlotRow.position", cascade="all, delete-orphan")


class QuizSlotRow(Base):
    """The question at one position; ``max_mark`` in hundredths of a mark."""

    __tablename__ = "quiz_slot"

    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    item_version_id: Mapped[int] = mapped_column(ForeignKey("item_version.id"))
    max_mark: Mapped[int]
    version: Mapped[ItemVersionRow] = relationship()
