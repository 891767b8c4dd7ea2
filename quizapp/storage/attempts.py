"""Attempts: what was asked, every answer ever given (append-only), and the gradings."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quizapp.domain.attempt import Attempt, AttemptSlot, Step, StepKind
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Response, response_from_json, response_to_json
from quizapp.storage.base import Base, UtcDateTime
from quizapp.storage.items import ItemVersionRow
from quizapp.storage.people import PersonRow
from quizapp.storage.quizzes import QuizRow


def serialise(response: Response | None) -> str | None:
    """Return the canonical JSON text of a response."""
    return None if response is None else json.dumps(response_to_json(response), ensure_ascii=False, sort_keys=True)


class AttemptRow(Base):
    """One sitting. At most one of a learner's attempts at a quiz is open: the database holds that too."""

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("quiz_id", "person_id", "number"),
        Index(
            "uq__attempt__one_open",
            "quiz_id",
            "person_id",
            unique=True,
            sqlite_where=text("submitted_at IS NULL"),
            postgresql_where=text("submitted_at IS NULL"),
        ),
        Index(None, "person_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    number: Mapped[int]
    seed: Mapped[int] = mapped_column(BigInteger)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    quiz: Mapped[QuizRow] = relationship()
    person: Mapped[PersonRow] = relationship()
    slots: Mapped[list[AttemptSlotRow]] = relationship(order_by="AttemptSlotRow.position")
    steps: Mapped[list[AnswerStepRow]] = relationship(order_by="AnswerStepRow.position, AnswerStepRow.seq")

    def to_domain(self) -> Attempt:
        """Return the attempt as a value, with its pinned questions and all its steps."""
        return Attempt(
            id=self.public_id,
            person_id=self.person.public_id,
            policy=FeedbackPolicy(self.quiz.policy),
            slots=tuple(slot.to_domain() for slot in self.slots),
            steps=tuple(step.to_domain() for step in self.steps),
            started_at=self.started_at,
            submitted_at=self.submitted_at,
        )


class AttemptSlotRow(Base):
    """A question as this attempt pins it: version, order of options, maximum in hundredths."""

    __tablename__ = "attempt_slot"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    item_version_id: Mapped[int] = mapped_column(ForeignKey("item_version.id"))
    option_order: Mapped[str] = mapped_column(Text)
    max_mark: Mapped[int]
    version: Mapped[ItemVersionRow] = relationship()

    def to_domain(self) -> AttemptSlot:
        """Return the slot as a value."""
        order = tuple(json.loads(self.option_order))
        return AttemptSlot(self.position, self.version.to_domain(), order, self.max_mark)


class AnswerStepRow(Base):
    """One step, never updated or deleted. ``client_key`` makes a repeated request harmless."""

    __tablename__ = "answer_step"
    __table_args__ = (UniqueConstraint("attempt_id", "position", "seq"), UniqueConstraint("attempt_id", "client_key"))

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))
    position: Mapped[int]
    seq: Mapped[int]
    kind: Mapped[str]
    response: Mapped[str | None] = mapped_column(Text)
    client_key: Mapped[str]
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @classmethod
    def of(cls, attempt_id: int, step: Step) -> AnswerStepRow:
        """Return the row for a new step."""
        return cls(
            attempt_id=attempt_id,
            position=step.position,
            seq=step.seq,
            kind=step.kind.value,
            response=serialise(step.response),
            client_key=step.client_key,
            given_at=step.given_at,
        )

    def to_domain(self) -> Step:
        """Return the step as a value."""
        response = response_from_json(json.loads(self.response)) if self.response is not None else None
        return Step(self.position, self.seq, StepKind(self.kind), response, self.client_key, self.given_at)


class GradingRow(Base):
    """The marks of an attempt as they were released; a later number supersedes, nothing is overwritten."""

    __tablename__ = "grading"
    __table_args__ = (UniqueConstraint("attempt_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))
    number: Mapped[int]
    reason: Mapped[str]
    graded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    marks: Mapped[list[SlotMarkRow]] = relationship(order_by="SlotMarkRow.position")


class SlotMarkRow(Base):
    """The marks of one question in one grading, in hundredths."""

    __tablename__ = "slot_mark"

    grading_id: Mapped[int] = mapped_column(ForeignKey("grading.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    skill: Mapped[str]
    marks: Mapped[int]
    max_marks: Mapped[int]
