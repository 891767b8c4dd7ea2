"""One sitting of a quiz as a state machine over an append-only list of steps; every transition is a pure function.

Instants and chance arrive as arguments. Marks are ``scoring``'s, tables ``storage``'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from random import Random

from quizapp.domain.errors import AttemptClosedError, AttemptError, ResponseError, StaleResponseError
from quizapp.domain.item import Item, ItemFormat, MatchAnswer
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Ordered, Response, check_fits, is_blank
from quizapp.domain.scoring import Score, fraction, mark, total


class StepKind(StrEnum):
    """What a step did: saved an answer, or had the saved one checked (which closes the question)."""

    SAVED = "saved"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to one question; ``seq`` counts from 1 in each question, without gaps."""

    position: int
    seq: int
    kind: StepKind
    response: Response | None
    client_key: str
    given_at: datetime


@dataclass(frozen=True, slots=True)
class AttemptSlot:
    """A question of the attempt: the pinned version, the order of its options here, its maximum in hundredths."""

    position: int
    item: Item
    option_order: tuple[str, ...]
    max_mark: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sitting: what was asked, what was answered, and whether it was handed in."""

    id: str
    person_id: str
    policy: FeedbackPolicy
    slots: tuple[AttemptSlot, ...]
    steps: tuple[Step, ...]
    started_at: datetime
    submitted_at: datetime | None = None

    @property
    def is_submitted(self) -> bool:
        """Whether it was handed in."""
        return self.submitted_at is not None

    def slot(self, position: int) -> AttemptSlot | None:
        """Return the question at ``position`` (from 1), or None."""
        return next((slot for slot in self.slots if slot.position == position), None)

    def steps_of(self, position: int) -> tuple[Step, ...]:
        """Return the steps of one question in their order."""
        return tuple(sorted((step for step in self.steps if step.position == position), key=lambda step: step.seq))

    def seq(self, position: int) -> int:
        """Return the number of the question's last step, 0 before the first."""
        return max((step.seq for step in self.steps if step.position == position), default=0)

    def is_checked(self, position: int) -> bool:
        """Whether the answer was checked, so that it can no longer change."""
        return any(step.kind is StepKind.CHECKED for step in self.steps if step.position == position)

    def last_saved(self, position: int) -> Step | None:
        """Return the step whose response counts: the saved one with the highest number, or None."""
        saved = [step for step in self.steps_of(position) if step.kind is StepKind.SAVED]
        return saved[-1] if saved else None

    def response(self, position: int) -> Response | None:
        """Return the response that counts, None where the question is unanswered."""
        step = self.last_saved(position)
        return None if step is None or is_blank(step.response) else step.response

    def unanswered(self) -> tuple[int, ...]:
        """Return the positions of the questions without an answer."""
        return tuple(slot.position for slot in self.slots if self.response(slot.position) is None)

    def is_released(self, position: int) -> bool:
        """Whether key, reasons and passages of the question may be shown."""
        return self.is_submitted or (self.policy is FeedbackPolicy.AT_ONCE and self.is_checked(position))


def option_order(item: Item, rng: Random) -> tuple[str, ...]:
    """Return the order in which one attempt shows the options: shuffled, unless they have an order of their own."""
    ids = [option.id for option in item.options]
    if isinstance(item.answer, MatchAnswer):
        prompts = set(item.answer.prompts)
        targets = [one for one in ids if one not in prompts]
        if not item.fixed_order:
            rng.shuffle(targets)
        return (*item.answer.prompts, *targets)
    keeps_order = item.fixed_order or item.format in (ItemFormat.TRUE_FALSE, ItemFormat.PASSAGE)
    if not keeps_order:
        rng.shuffle(ids)
        if item.format is ItemFormat.ORDER and _is_solved(item, ids):
            ids.reverse()
    return tuple(ids)


def _is_solved(item: Item, ids: list[str]) -> bool:
    return fraction(item, Ordered(tuple(ids))) == 1


def save(attempt: Attempt, position: int, response: Response, *, seq: int, client_key: str, now: datetime) -> Step:
    """Return the step that stores ``response``; the very step of before where ``client_key`` was used for it already.

    ``seq`` is the number of the last step that the page knew. Raises AttemptClosedError, StaleResponseError or
    ResponseError.
    """
    slot = _slot(attempt, position)
    again = next((step for step in attempt.steps if step.client_key == client_key), None)
    if again is not None:
        if (again.position, again.response) != (position, response):
            raise ResponseError("This answer was already used for something else", to_do="Load the page again.")
        return again
    _require_open(attempt, position)
    check_fits(slot.item, response)
    known = attempt.seq(position)
    if seq != known:
        raise StaleResponseError(
            "This question was answered in another window since this page was opened",
            where=f"question {position}",
            to_do="Load the page again; the newer answer is kept.",
        )
    return Step(position, known + 1, StepKind.SAVED, response, client_key, now)


def check(attempt: Attempt, position: int, *, client_key: str, now: datetime) -> Step | None:
    """Return the step that closes the question, None where it is closed already; needs a saved answer."""
    _slot(attempt, position)
    if attempt.is_checked(position):
        return None
    if attempt.policy is not FeedbackPolicy.AT_ONCE:
        raise AttemptError("This quiz shows its reasons after it is handed in", to_do="Go on to the next question.")
    _require_open(attempt, position)
    if attempt.response(position) is None:
        raise AttemptError("There is no answer to check yet", where=f"question {position}", to_do="Answer it first.")
    return Step(position, attempt.seq(position) + 1, StepKind.CHECKED, None, client_key, now)


def submit(attempt: Attempt, now: datetime) -> Attempt:
    """Return the attempt as handed in at ``now``; handing in twice changes nothing."""
    return attempt if attempt.is_submitted else replace(attempt, submitted_at=now)


def add(attempt: Attempt, step: Step) -> Attempt:
    """Return the attempt with one more step; a step that it has already is not added twice."""
    return attempt if step in attempt.steps else replace(attempt, steps=(*attempt.steps, step))


def slot_score(attempt: Attempt, slot: AttemptSlot) -> Score:
    """Return the marks of one question."""
    return mark(fraction(slot.item, attempt.response(slot.position)), slot.max_mark)


def score(attempt: Attempt) -> Score:
    """Return the marks of the attempt: a function of its pinned questions and saved answers alone."""
    return total(slot_score(attempt, slot) for slot in attempt.slots)


def _slot(attempt: Attempt, position: int) -> AttemptSlot:
    slot = attempt.slot(position)
    if slot is None:
        raise ResponseError(f"There is no question {position} in this quiz", to_do="Go back to the quiz.")
    return slot


def _require_open(attempt: Attempt, position: int) -> None:
    if attempt.is_submitted:
        raise AttemptClosedError("This attempt was handed in", to_do="Open its result; a new attempt can be started.")
    if attempt.is_checked(position):
        raise AttemptClosedError(
            "This answer was checked and cannot change any more", where=f"question {position}", to_do="Go on."
        )
