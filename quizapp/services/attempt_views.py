"""What a learner is shown of an attempt, as values: its head, a question, reasons, a result. No answer before its time.

Who may see what, and when, is decided in ``delivery``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from quizapp.domain.discretion import HeldBack
from quizapp.domain.item import Item, ItemFormat, Option, Skill
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Response
from quizapp.domain.scoring import Score


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option before the answer: its id and its text, nothing else."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SlotState:
    """A question in the line of progress."""

    position: int
    is_answered: bool
    is_checked: bool


@dataclass(frozen=True, slots=True)
class AttemptHead:
    """What every page of an attempt shows."""

    attempt_id: str
    quiz_id: str
    quiz_title: str
    article_slug: str
    article_title: str
    policy: FeedbackPolicy
    progress: tuple[SlotState, ...]
    started_at: datetime
    submitted_at: datetime | None

    @property
    def total(self) -> int:
        """The number of questions."""
        return len(self.progress)

    @property
    def is_submitted(self) -> bool:
        """Whether the attempt was handed in."""
        return self.submitted_at is not None

    @property
    def unanswered(self) -> tuple[int, ...]:
        """Positions of the questions without an answer."""
        return tuple(slot.position for slot in self.progress if not slot.is_answered)


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question as it may be shown before its answer is released."""

    head: AttemptHead
    position: int
    stem: str
    format: ItemFormat
    #: In this attempt's order; for a match the targets.
    options: tuple[OptionView, ...]
    #: The left side of a match.
    prompts: tuple[OptionView, ...]
    unit: str
    year_given: bool
    current: Response | None
    #: Number of the last saved step; a page sends it back so that an old one cannot overwrite.
    seq: int
    #: Fresh for each page; makes sending twice harmless.
    client_key: str
    saved_at: datetime | None
    is_checked: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that an answer is stored."""

    seq: int
    saved_at: datetime
    next_client_key: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """A question after its release: the whole of it, the answer given, and the marks."""

    position: int
    item: Item
    #: In this attempt's order.
    options: tuple[Option, ...]
    response: Response | None
    fraction: Fraction
    score: Score
    #: What questions of the attempt that are still open ask about.
    held_back: HeldBack = field(default_factory=HeldBack)


@dataclass(frozen=True, slots=True)
class SkillScore:
    """Marks in one subject."""

    skill: Skill
    score: Score


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """A handed-in attempt with all its reasons."""

    head: AttemptHead
    learner: str
    number: int
    score: Score
    by_skill: tuple[SkillScore, ...]
    slots: tuple[Feedback, ...]
