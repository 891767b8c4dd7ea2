"""People and how one is found, their sign-ins, one-time links and failed tries."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from quizapp.domain.account import Person, Role
from quizapp.domain.errors import NotFoundError
from quizapp.storage.base import Base, UtcDateTime


class PersonRow(Base):
    """Somebody; a guest has neither address nor password."""

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("(role = 'guest') = (email IS NULL)", name="guest_has_no_email"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    email: Mapped[str | None] = mapped_column(unique=True)
    password_hash: Mapped[str | None]
    role: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    def to_domain(self) -> Person:
        """Return the person as a value."""
        return Person(self.public_id, self.name, self.email, Role(self.role))


def get_person_row(session: Session, person_id: str, *, lock: bool = False) -> PersonRow:
    """Return the row of a person, for this transaction alone with ``lock``; raise NotFoundError."""
    query = select(PersonRow).where(PersonRow.public_id == person_id)
    row = session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise NotFoundError("There is no such person")
    return row


class SignInRow(Base):
    """A browser that is signed in; only the digest of its token is kept."""

    __tablename__ = "sign_in"
    __table_args__ = (Index(None, "person_id"),)

    token_sha256: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SignInLinkRow(Base):
    """A link that signs in once."""

    __tablename__ = "sign_in_link"

    token_sha256: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignInFailureRow(Base):
    """A failed try; ``account`` is the digest of the address that was typed."""

    __tablename__ = "sign_in_failure"
    __table_args__ = (Index(None, "account", "failed_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str]
    failed_at: Mapped[datetime] = mapped_column(UtcDateTime)
