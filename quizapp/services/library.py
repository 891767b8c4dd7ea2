"""What there is to read and to practise: articles with their facts, published quizzes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.domain.errors import NotFoundError
from quizapp.domain.facts import FactSheet, Place
from quizapp.domain.item import Skill
from quizapp.domain.quiz import FeedbackPolicy, QuizStatus
from quizapp.services.importing import Source
from quizapp.services.stored_facts import facts_of_row
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


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article as lists show it: its dates in words and how many figures name a source."""

    slug: str
    title: str
    dates_line: str
    claims_total: int
    claims_sourced: int
    #: One mark a claim, in text order: whether a source is named.
    sourced_strip: tuple[bool, ...]
    quizzes: tuple[QuizCard, ...]


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with its facts and where it comes from."""

    id: int
    slug: str
    title: str
    sheet: FactSheet
    source: Source
    imported_at: datetime


def find_article_row(session: Session, slug: str) -> ArticleRow:
    """Return the row of an article; raise NotFoundError."""
    row = session.scalar(select(ArticleRow).where(ArticleRow.slug == slug))
    if row is None:
        raise NotFoundError("There is no such article", to_do="Choose one from the list of articles.")
    return row


def get_article(session: Session, slug: str) -> StoredArticle:
    """Return an article with its facts; raise NotFoundError."""
    row = find_article_row(session, slug)
    source = Source(row.source_title, row.source_url, row.licence, row.licence_url, row.attribution, row.revision)
    return StoredArticle(row.id, row.slug, row.title, facts_of_row(row), source, row.imported_at)


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


def list_articles(session: Session) -> tuple[ArticleCard, ...]:
    """Return all articles by title, each with its published quizzes."""
    quizzes = list_quizzes(session)
    rows = session.scalars(select(ArticleRow).order_by(ArticleRow.title, ArticleRow.id)).all()
    return tuple(_article_card(row, tuple(quiz for quiz in quizzes if quiz.article_slug == row.slug)) for row in rows)


def _article_card(row: ArticleRow, quizzes: tuple[QuizCard, ...]) -> ArticleCard:
    sheet = facts_of_row(row)
    dated = next((fact for fact in sheet.dates if fact.place is Place.INFOBOX), None)
    strip = tuple(claim.source is not None for claim in sheet.claims)
    return ArticleCard(
        slug=row.slug,
        title=row.title,
        dates_line=dated.evidence[0].quote if dated else "",
        claims_total=len(strip),
        claims_sourced=sum(strip),
        sourced_strip=strip,
        quizzes=quizzes,
    )
