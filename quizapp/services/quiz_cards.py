"""Quizzes as lists show them. What is in one is ``delivery``'s; articles with their quizzes are ``library``'s."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.domain.item import Skill
from quizapp.domain.quiz import FeedbackPolicy, QuizStatus
from quizapp.storage.articles import ArticleRow
from quizapp.storage.quizzes import QuizRow, QuizSlotRow


@dataclass(frozen=True, slots=True)
class QuizCard:
    """A quiz as lists show it."""

    id: str
    title: str
    skill: Skill | None
    questions: int
    article_slug: str
    article_title: str
    feedback: FeedbackPolicy
    attempts_allowed: int | None
    is_published: bool


def list_quizzes(session: Session, article_slug: str | None = None, *, published_only: bool = True) -> tuple[QuizCard, ...]:
    """Return quizzes in the order they were made, all articles or one."""
    counts = select(QuizSlotRow.quiz_id, func.count().label("n")).group_by(QuizSlotRow.quiz_id).subquery()
    query = (
        select(QuizRow, ArticleRow, func.coalesce(counts.c.n, 0))
        .join(ArticleRow, ArticleRow.id == QuizRow.article_id)
        .outerjoin(counts, counts.c.quiz_id == QuizRow.id)
        .order_by(QuizRow.id)
    )
    if article_slug is not None:
        query = query.where(ArticleRow.slug == article_slug)
    if published_only:
        query = query.where(QuizRow.status == QuizStatus.PUBLISHED.value)
    return tuple(_card(quiz, article, count) for quiz, article, count in session.execute(query))


def _card(quiz: QuizRow, article: ArticleRow, count: int) -> QuizCard:
    return QuizCard(
        id=quiz.public_id,
        title=quiz.title,
        skill=Skill(quiz.skill) if quiz.skill else None,
        questions=count,
        article_slug=article.slug,
        article_title=article.title,
        feedback=FeedbackPolicy(quiz.policy),
        attempts_allowed=quiz.attempts_allowed,
        is_published=quiz.status == QuizStatus.PUBLISHED.value,
    )
