"""A hand-made quiz on the bundled article, so that services are tested without drafting."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.evidence import Evidence, select
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.text import Span
from quizapp.services import authoring, publishing
from quizapp.services.bundled import bundled_articles
from quizapp.services.importing import import_article
from quizapp.services.library import get_article
from tests.conftest import NOW
from tests.support.makers import make_item

SLUG = "hama-offensive-september-2017"
WORDS = "Reports of the ensuing fighting were contradictory."


@pytest.fixture
def article(session: Session) -> str:
    """The bundled article without its drafts' quizzes; its slug."""
    data, source = next(bundled_articles())
    return import_article(session, data, source, NOW).slug


@pytest.fixture
def proof(session: Session, article: str) -> Evidence:
    """A quotation that stands in the article."""
    text = get_article(session, article).sheet.article.text
    start = text.index(WORDS)
    return select(text, Span(start, start + len(WORDS)))


def anchored(item: Item, proof: Evidence) -> Item:
    """The question with ``proof`` as its only passage, fit to be stored."""
    options = tuple(replace(option, evidence=(proof,)) for option in item.options)
    return replace(item, evidence=(proof,), options=options)


@dataclass(frozen=True)
class Shelf:
    """Ids of the hand-made questions and of the quizzes made of them."""

    items: tuple[str, ...]
    practice: str
    graded: str


@pytest.fixture
def shelf(session: Session, article: str, proof: Evidence, teacher: Person) -> Shelf:
    """Three kept questions, a practice quiz of them, and one with a single attempt and reasons at the end."""
    made = (
        make_item(ItemFormat.SINGLE, skill=Skill.DATES),
        make_item(ItemFormat.MULTIPLE, keys=2, item_id="i2", skill=Skill.SOURCES),
        make_item(ItemFormat.NUMBER, item_id="i3", skill=Skill.SOURCES),
    )
    ids = tuple(authoring.write_item(session, article, anchored(item, proof), now=NOW, by=teacher) for item in made)
    for one in ids:
        authoring.keep_item(session, one)
    quizzes = []
    for title, policy, allowed in (("Practice", FeedbackPolicy.AT_ONCE, None), ("Test", FeedbackPolicy.AFTER_SUBMIT, 1)):
        quiz = publishing.create_quiz(
            session, article, title=title, item_ids=ids, feedback=policy, attempts_allowed=allowed, now=NOW, by=teacher
        )
        publishing.publish_quiz(session, quiz, NOW)
        quizzes.append(quiz)
    return Shelf(ids, *quizzes)
