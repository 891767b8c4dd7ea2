"""Taking a quiz: start, answer, check, hand in, look back.

A view of an open question never holds its key, reasons or passages; those come with ``get_feedback`` once released.
"""

from __future__ import annotations

import json
from datetime import datetime
from random import Random

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.domain import attempt as attempts
from quizapp.domain.account import Role
from quizapp.domain.attempt import Attempt, AttemptSlot, Step
from quizapp.domain.discretion import discreet, held_back
from quizapp.domain.errors import AttemptError, NotFoundError, StaleResponseError
from quizapp.domain.item import DateAnswer, MatchAnswer, NumberAnswer, Skill
from quizapp.domain.quiz import QuizStatus
from quizapp.domain.response import Response
from quizapp.domain.scoring import Score, fraction, total
from quizapp.services.attempt_views import (
    AttemptHead,
    AttemptResult,
    Feedback,
    OptionView,
    QuestionPage,
    Receipt,
    SkillScore,
    SlotState,
)
from quizapp.services.grading import grade
from quizapp.storage.attempts import AnswerStepRow, AttemptRow, AttemptSlotRow
from quizapp.storage.base import new_id, writing
from quizapp.storage.people import PersonRow, get_person_row
from quizapp.storage.quizzes import QuizRow


def start_attempt(session: Session, quiz_id: str, person_id: str, now: datetime, seed: int) -> str:
    """Return the id of the learner's open attempt at the quiz; make one where there is none and the limit allows it.

    The learner's row is locked meanwhile, so that two windows start one attempt.
    """
    try:
        with writing(session):
            return _start(session, quiz_id, person_id, now, seed)
    except IntegrityError:  # the unique index had the last word; then there is an open attempt
        with writing(session):
            return _start(session, quiz_id, person_id, now, seed)


def require_open_to_guests(session: Session, quiz_id: str) -> None:
    """Raise NotFoundError or AttemptError where somebody without an account cannot start the quiz."""
    _require_open_to(_published(session, quiz_id), Role.GUEST)


def _published(session: Session, quiz_id: str) -> QuizRow:
    query = select(QuizRow).where(QuizRow.public_id == quiz_id, QuizRow.status == QuizStatus.PUBLISHED.value)
    quiz = session.scalar(query)
    if quiz is None:
        raise NotFoundError("There is no such quiz", to_do="Choose one from the list.")
    return quiz


def _start(session: Session, quiz_id: str, person_id: str, now: datetime, seed: int) -> str:
    person, quiz = get_person_row(session, person_id, lock=True), _published(session, quiz_id)
    mine = (AttemptRow.quiz_id == quiz.id, AttemptRow.person_id == person.id)
    open_one = session.scalar(select(AttemptRow.public_id).where(*mine, AttemptRow.submitted_at.is_(None)))
    if open_one is not None:
        return open_one
    taken = session.scalar(select(func.max(AttemptRow.number)).where(*mine)) or 0
    _require_open_to(quiz, Role(person.role))
    if quiz.attempts_allowed is not None and taken >= quiz.attempts_allowed:
        raise AttemptError(
            "No attempt is left", where=f"{taken} of {quiz.attempts_allowed} taken", to_do="Open the result of the last one."
        )
    row = AttemptRow(public_id=new_id(), quiz_id=quiz.id, person_id=person.id, number=taken + 1, seed=seed, started_at=now)
    rng = Random(seed)  # noqa: S311 - an order of options, no secret
    for slot in quiz.slots:
        order = attempts.option_order(slot.version.to_domain(), rng)
        row.slots.append(
            AttemptSlotRow(
                position=slot.position,
                item_version_id=slot.item_version_id,
                option_order=json.dumps(order),
                max_mark=slot.max_mark,
            )
        )
    session.add(row)
    session.flush()
    return row.public_id


def _require_open_to(quiz: QuizRow, role: Role) -> None:
    if quiz.attempts_allowed is not None and role is Role.GUEST:
        raise AttemptError("This quiz counts its attempts and needs an account", to_do="Sign in or sign up first.")


def _find(session: Session, attempt_id: str, person_id: str | None, *, lock: bool = False) -> AttemptRow:
    query = select(AttemptRow).where(AttemptRow.public_id == attempt_id)
    if person_id is not None:
        query = query.join(PersonRow, PersonRow.id == AttemptRow.person_id).where(PersonRow.public_id == person_id)
    row = session.scalar(query.with_for_update(of=AttemptRow) if lock else query)
    if row is None:
        raise NotFoundError("There is no such attempt", to_do="Open it from your history.")
    return row


def _head(row: AttemptRow, attempt: Attempt) -> AttemptHead:
    return AttemptHead(
        attempt_id=row.public_id,
        quiz_id=row.quiz.public_id,
        quiz_title=row.quiz.title,
        article_slug=row.quiz.article.slug,
        article_title=row.quiz.article.title,
        policy=attempt.policy,
        progress=tuple(
            SlotState(slot.position, attempt.response(slot.position) is not None, attempt.is_checked(slot.position))
            for slot in attempt.slots
        ),
        started_at=row.started_at,
        submitted_at=row.submitted_at,
    )


def summary(session: Session, attempt_id: str, person_id: str) -> AttemptHead:
    """Return what there is to say of an attempt before it is handed in."""
    row = _find(session, attempt_id, person_id)
    return _head(row, row.to_domain())


def _slot_or_404(attempt: Attempt, position: int) -> AttemptSlot:
    slot = attempt.slot(position)
    if slot is None:
        raise NotFoundError(f"There is no question {position} in this quiz", to_do="Go back to the quiz.")
    return slot


def get_question(session: Session, attempt_id: str, person_id: str, position: int) -> QuestionPage:
    """Return one question without anything that gives its answer away."""
    row = _find(session, attempt_id, person_id)
    attempt = row.to_domain()
    slot = _slot_or_404(attempt, position)
    answer = slot.item.answer
    views = {option.id: OptionView(option.id, option.text) for option in slot.item.options}
    prompts = answer.prompts if isinstance(answer, MatchAnswer) else ()
    saved = attempt.last_saved(position)
    return QuestionPage(
        head=_head(row, attempt),
        position=position,
        stem=slot.item.stem,
        format=slot.item.format,
        options=tuple(views[one] for one in slot.option_order if one not in prompts),
        prompts=tuple(views[one] for one in prompts),
        unit=answer.unit if isinstance(answer, NumberAnswer) else "",
        year_given=isinstance(answer, DateAnswer) and answer.year_given,
        current=attempt.response(position),
        seq=attempt.seq(position),
        client_key=new_id(),
        saved_at=saved.given_at if saved else None,
        is_checked=attempt.is_checked(position),
    )


def save_answer(
    session: Session,
    attempt_id: str,
    person_id: str,
    position: int,
    *,
    value: Response,
    seq: int,
    client_key: str,
    now: datetime,
) -> Receipt:
    """Store an answer; when this returns it is on disk. Sending the same again returns the same receipt."""
    with writing(session):
        row = _find(session, attempt_id, person_id, lock=True)
        step = attempts.save(row.to_domain(), position, value, seq=seq, client_key=client_key, now=now)
        _add(session, row, step)
    return Receipt(step.seq, step.given_at, new_id())


def check_answer(session: Session, attempt_id: str, person_id: str, position: int, now: datetime) -> None:
    """Close a question of a practice quiz, so that its reasons can be shown; doing it twice changes nothing."""
    with writing(session):
        row = _find(session, attempt_id, person_id, lock=True)
        step = attempts.check(row.to_domain(), position, client_key=new_id(), now=now)
        if step is not None:
            _add(session, row, step)


def _add(session: Session, row: AttemptRow, step: Step) -> None:
    if any(one.client_key == step.client_key for one in row.steps):
        return
    session.add(AnswerStepRow.of(row.id, step))
    try:
        session.flush()
    except IntegrityError:
        raise StaleResponseError(
            "This question was answered in another window at the same time", to_do="Load the page again."
        ) from None


def submit(session: Session, attempt_id: str, person_id: str, now: datetime) -> None:
    """Hand the attempt in and grade it, in one transaction; handing in twice changes nothing."""
    with writing(session):
        row = _find(session, attempt_id, person_id, lock=True)
        if row.submitted_at is None:
            row.submitted_at = now
            session.flush()
            grade(session, row, now, "handed in")


def _feedback(attempt: Attempt, slot: AttemptSlot, *, to_teacher: bool = False) -> Feedback:
    """Return a question with its reasons; a learner's leave out what open questions ask about, a teacher's say all."""
    open_items = [other.item for other in attempt.slots if not (to_teacher or attempt.is_released(other.position))]
    item = discreet(slot.item, open_items)
    options = {option.id: option for option in item.options}
    response = attempt.response(slot.position)
    return Feedback(
        position=slot.position,
        item=item,
        options=tuple(options[one] for one in slot.option_order),
        response=response,
        fraction=fraction(slot.item, response),
        score=attempts.slot_score(attempt, slot),
        held_back=held_back(open_items),
    )


def get_feedback(session: Session, attempt_id: str, person_id: str, position: int) -> tuple[AttemptHead, Feedback]:
    """Return a question with its key and reasons; NotFoundError as long as they are not released."""
    row = _find(session, attempt_id, person_id)
    attempt = row.to_domain()
    slot = _slot_or_404(attempt, position)
    if not attempt.is_released(position):
        raise NotFoundError("The reasons are not shown yet", to_do="Answer the question first.")
    return _head(row, attempt), _feedback(attempt, slot)


def get_result(session: Session, attempt_id: str, person_id: str | None) -> AttemptResult:
    """Return a handed-in attempt with everything; ``person_id`` None for a teacher, who may open anybody's.

    For a teacher an attempt that is still open is shown too, with the answers so far.
    """
    row = _find(session, attempt_id, person_id)
    attempt = row.to_domain()
    if not attempt.is_submitted and person_id is not None:
        raise NotFoundError("This attempt is not handed in yet", to_do="Hand it in first.")
    by_skill = {skill: Score(0, 0) for skill in Skill}
    for slot in attempt.slots:
        by_skill[slot.item.skill] += attempts.slot_score(attempt, slot)
    return AttemptResult(
        head=_head(row, attempt),
        learner=row.person.name,
        number=row.number,
        score=total(by_skill.values()),
        by_skill=tuple(SkillScore(skill, score) for skill, score in by_skill.items() if score.max_marks),
        slots=tuple(_feedback(attempt, slot, to_teacher=person_id is None) for slot in attempt.slots),
    )
