"""What there is to read: articles, each with its facts or with its quizzes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.domain.provenance import Provenance
from quizapp.services.quiz_cards import QuizCard, list_quizzes
from quizapp.services.stored_facts import StoredArticle, facts_of_row
from quizapp.storage.articles import ArticleRow, get_article_row


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article as lists show it."""

    slug: str
    title: str
    quizzes: tuple[QuizCard, ...]


def get_article(session: Session, slug: str) -> StoredArticle:
    """Return an article with its facts; raise NotFoundError."""
    row = get_article_row(session, slug)
    provenance = Provenance(row.source_title, row.source_url, row.licence, row.licence_url, row.attribution, row.revision)
    return StoredArticle(row.id, row.slug, row.title, facts_of_row(row), provenance, row.imported_at)


def list_articles(session: Session) -> tuple[ArticleCard, ...]:
    """Return all articles by title, each with its published quizzes."""
    quizzes = list_quizzes(session)
    rows = session.scalars(select(ArticleRow).order_by(ArticleRow.title, ArticleRow.id)).all()
    return tuple(
        ArticleCard(row.slug, row.title, tuple(quiz for quiz in quizzes if quiz.article_slug == row.slug)) for row in rows
    )
