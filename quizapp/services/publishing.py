"""Quizzes: made of kept questions, published for learners; and the practice quizzes of a fresh article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.errors import ItemError, NotFoundError
from quizapp.domain.item import Item, Skill
from quizapp.domain.lint import require_publishable
from quizapp.domain.quiz import FeedbackPolicy, ItemStatus, QuizStatus
from quizapp.domain.scoring import HUNDRED
from quizapp.domain.text import deceptive_character, is_visible
from quizapp.generation.sets.choice import choose
from quizapp.storage.articles import get_article_row
from quizapp.storage.base import new_id, writing
from quizapp.storage.items import ItemRow, ItemVersionRow
from quizapp.storage.people import get_person_row
from quizapp.storage.quizzes import QuizRow, QuizSlotRow

#: Questions in a practice quiz.
PRACTICE_LENGTH = 10
_TITLES = {
    Skill.DATES: "Dates and order of events",
    Skill.ACTORS: "Who took part",
    Skill.RESULTS: "What came of it",
    Skill.SOURCES: "How the sources disagree",
}


def create_quiz(
    session: Session,
    article_slug: str,
    *,
    title: str,
    item_ids: Sequence[str],
    feedback: FeedbackPolicy,
    attempts_allowed: int | None,
    now: datetime,
    by: Person,
) -> str:
    """Store a quiz of the newest versions of kept questions, not yet published, and return its id."""
    title = " ".join(title.split())
    if len(title) > 120 or not is_visible(title) or deceptive_character(title):
        raise ItemError("The quiz needs a title of 1 to 120 visible characters", to_do="Write one.")
    if not item_ids:
        raise ItemError("The quiz has no questions", to_do="Choose at least one.")
    with writing(session):
        article = get_article_row(session, article_slug)
        rows = {row.public_id: row for row in session.scalars(select(ItemRow).where(ItemRow.article_id == article.id))}
        chosen = [rows[one] for one in dict.fromkeys(item_ids) if one in rows and rows[one].status == ItemStatus.KEPT.value]
        if len(chosen) < len(set(item_ids)):
            raise ItemError("Some of these questions are not kept", to_do="Keep them first, or leave them out.")
        quiz = _new_quiz(article.id, title, [row.versions[-1] for row in chosen], now)
        quiz.policy, quiz.attempts_allowed = feedback.value, attempts_allowed
        quiz.author_id = get_person_row(session, by.id).id
        session.add(quiz)
        return quiz.public_id


def _new_quiz(article_id: int, title: str, versions: Sequence[ItemVersionRow], now: datetime) -> QuizRow:
    skills = {version.to_domain().skill for version in versions}
    quiz = QuizRow(
        public_id=new_id(),
        article_id=article_id,
        title=title,
        skill=next(iter(skills)).value if len(skills) == 1 else None,
        policy=FeedbackPolicy.AT_ONCE.value,
        status=QuizStatus.DRAFT.value,
        attempts_allowed=None,
        created_at=now,
    )
    for position, version in enumerate(versions, 1):
        quiz.slots.append(QuizSlotRow(position=position, item_version_id=version.id, max_mark=HUNDRED))
    return quiz


def publish_quiz(session: Session, quiz_id: str, now: datetime) -> None:
    """Show the quiz to learners; raise ItemError where a question of it is unfit."""
    with writing(session):
        quiz = session.scalar(select(QuizRow).where(QuizRow.public_id == quiz_id))
        if quiz is None:
            raise NotFoundError("There is no such quiz")
        for slot in quiz.slots:
            require_publishable(slot.version.to_domain())
        if quiz.status != QuizStatus.PUBLISHED.value:
            quiz.status, quiz.published_at = QuizStatus.PUBLISHED.value, now


def publish_practice(session: Session, article_slug: str, now: datetime, seed: int) -> tuple[str, ...]:
    """Keep the sound drafts of an article and publish a practice quiz for each subject and a mixed one.

    Returns the titles of the new quizzes; an article that has quizzes already gets none.
    """
    with writing(session):
        article = get_article_row(session, article_slug)
        if session.scalar(select(QuizRow.id).where(QuizRow.article_id == article.id).limit(1)) is not None:
            return ()
        by_id = _keep_drafts(session, article.id)
        items = [version.to_domain() for version in by_id.values()]
        titles = []
        rng = Random(seed)  # noqa: S311 - which questions, no secret
        sets = [("A bit of everything", items), *((_TITLES[one], [i for i in items if i.skill is one]) for one in Skill)]
        for title, pool in sets:
            chosen = choose(pool, PRACTICE_LENGTH, rng, is_practice=pool is not items)
            if not chosen:
                continue
            quiz = _new_quiz(article.id, title, [by_id[item.id] for item in chosen], now)
            quiz.status, quiz.published_at = QuizStatus.PUBLISHED.value, now
            session.add(quiz)
            session.flush()
            titles.append(title)
        return tuple(titles)


def _keep_drafts(session: Session, article_id: int) -> dict[str, ItemVersionRow]:
    """Keep every draft; return the newest versions by the id inside the question."""
    rows = session.scalars(
        select(ItemRow)
        .where(ItemRow.article_id == article_id, ItemRow.status != ItemStatus.REJECTED.value)
        .order_by(ItemRow.id)
    ).all()
    versions = {}
    for row in rows:
        row.status = ItemStatus.KEPT.value
        item: Item = row.versions[-1].to_domain()
        versions[item.id] = row.versions[-1]
    return versions
