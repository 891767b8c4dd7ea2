"""A quiz: an ordered list of question versions with their marks, and when its reasons are shown."""

from __future__ import annotations

from enum import StrEnum


class FeedbackPolicy(StrEnum):
    """When a learner sees key, reasons and passages."""

    AT_ONCE = "at once"
    AFTER_SUBMIT = "after submit"


class QuizStatus(StrEnum):
    """Whether learners can find the quiz."""

    DRAFT = "draft"
    PUBLISHED = "published"


class ItemStatus(StrEnum):
    """What a teacher has decided on a question."""

    DRAFT = "draft"
    KEPT = "kept"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Where a question comes from."""

    DRAFTED = "drafted"
    WRITTEN = "written"
