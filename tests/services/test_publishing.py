"""Quizzes made of kept questions."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.errors import ItemError, NotFoundError
from quizapp.domain.item import Skill
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.services import authoring, publishing
from quizapp.services.quiz_cards import list_quizzes
from tests.conftest import NOW
from tests.support.shelf import SLUG, Shelf


def quiz_of(session: Session, teacher: Person, **changes: Any) -> str:
    how: dict[str, Any] = {
        "title": "Quiz",
        "feedback": FeedbackPolicy.AT_ONCE,
        "attempts_allowed": None,
        "now": NOW,
        "by": teacher,
    }
    return publishing.create_quiz(session, SLUG, **(how | changes))


def test_a_quiz_is_seen_by_learners_only_after_it_is_published(session: Session, shelf: Shelf, teacher: Person) -> None:
    quiz = quiz_of(session, teacher, item_ids=shelf.items[1:], title=" Two   questions ")
    assert quiz not in {card.id for card in list_quizzes(session)}
    publishing.publish_quiz(session, quiz, NOW)
    (card,) = (one for one in list_quizzes(session, SLUG) if one.id == quiz)
    assert (card.title, card.questions, card.skill) == ("Two questions", 2, Skill.SOURCES)


@pytest.mark.parametrize(
    ("title", "says"), [("", "title"), ("   ", "title"), ("x" * 121, "title"), ("\u200b", "title"), ("a\u202eb", "title")]
)
def test_a_quiz_needs_a_title(session: Session, shelf: Shelf, teacher: Person, title: str, says: str) -> None:
    with pytest.raises(ItemError, match=says):
        quiz_of(session, teacher, item_ids=shelf.items, title=title)


def test_a_quiz_needs_questions_and_only_kept_ones(session: Session, shelf: Shelf, teacher: Person) -> None:
    with pytest.raises(ItemError, match="no questions"):
        quiz_of(session, teacher, item_ids=())
    authoring.reject_item(session, shelf.items[0], "")
    with pytest.raises(ItemError, match="not kept"):
        quiz_of(session, teacher, item_ids=shelf.items)


def test_an_unknown_quiz_cannot_be_published(session: Session) -> None:
    with pytest.raises(NotFoundError, match="no such quiz"):
        publishing.publish_quiz(session, "nothing", NOW)


def test_a_fresh_article_gets_a_practice_quiz_for_each_subject_and_a_mixed_one_once(session: Session, article: str) -> None:
    titles = publishing.publish_practice(session, article, NOW, seed=1)
    assert len(titles) == 5
    cards = list_quizzes(session, article)
    assert {card.skill for card in cards} == {None, *Skill}
    assert cards[0].questions == 10
    assert publishing.publish_practice(session, article, NOW, seed=1) == ()
