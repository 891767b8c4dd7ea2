"""Questions and their immutable versions; a version is kept as the JSON of ``domain.contract`` with its digest."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quizapp.domain.contract import item_from_json, item_to_json
from quizapp.domain.item import Item
from quizapp.domain.text import digest
from quizapp.storage.articles import ArticleRow
from quizapp.storage.base import Base, UtcDateTime


def serialise(item: Item) -> str:
    """Return the canonical JSON text of a question."""
    return json.dumps(item_to_json(item), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class ItemRow(Base):
    """A question through all its versions; family, skill and format are those of the newest one."""

    __tablename__ = "item"
    __table_args__ = (UniqueConstraint("article_id", "draft_key"), Index(None, "article_id", "status"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    #: The id that drafting gave it; None for a hand-written one. Importing twice drafts nothing twice.
    draft_key: Mapped[str | None]
    origin: Mapped[str]
    status: Mapped[str]
    status_reason: Mapped[str] = mapped_column(Text, default="")
    family: Mapped[str]
    skill: Mapped[str]
    format: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    article: Mapped[ArticleRow] = relationship()
    versions: Mapped[list[ItemVersionRow]] = relationship(order_by="ItemVersionRow.number", back_populates="item")


class ItemVersionRow(Base):
    """One wording of a question, never changed after it is stored."""

    __tablename__ = "item_version"
    __table_args__ = (UniqueConstraint("item_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    number: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    item: Mapped[ItemRow] = relationship(back_populates="versions")

    @classmethod
    def of(cls, item: Item, *, number: int, author_id: int | None, created_at: datetime) -> ItemVersionRow:
        """Return the row for a new version of a question."""
        content = serialise(item)
        return cls(number=number, content=content, sha256=digest(content), author_id=author_id, created_at=created_at)

    def to_domain(self) -> Item:
        """Return the question as a value."""
        return item_from_json(json.loads(self.content))
