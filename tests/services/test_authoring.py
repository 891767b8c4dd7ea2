"""Keeping, editing, rejecting and writing questions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.errors import ConflictError, EvidenceError, ItemError, NotFoundError
from quizapp.domain.evidence import Evidence
from quizapp.domain.item import ItemFormat
from quizapp.domain.quiz import ItemStatus, Origin
from quizapp.domain.response import Chosen
from quizapp.services import authoring, delivery
from tests.conftest import NOW
from tests.support.makers import make_item
from tests.support.shelf import SLUG, Shelf, anchored


@pytest.fixture
def written(session: Session, article: str, proof: Evidence, teacher: Person) -> str:
    return authoring.write_item(session, article, anchored(make_item(ItemFormat.SINGLE), proof), now=NOW, by=teacher)


def test_a_written_question_is_a_draft_with_its_author_and_its_passage(session: Session, written: str, proof: Evidence) -> None:
    stored = authoring.get_item(session, written)
    assert (stored.status, stored.origin, stored.version, stored.author) == (
        ItemStatus.DRAFT,
        Origin.WRITTEN,
        1,
        "Tara Teacher",
    )
    assert stored.item.evidence == (proof,)
    assert stored.article_slug == SLUG


def test_keeping_and_rejecting_move_a_question_between_the_lists(session: Session, written: str) -> None:
    authoring.keep_item(session, written)
    assert written in {card.id for card in authoring.list_items(session, SLUG, ItemStatus.KEPT)}
    authoring.reject_item(session, written, "  asks two things ")
    (card,) = authoring.list_items(session, SLUG, ItemStatus.REJECTED)
    assert (card.id, card.status_reason) == (written, "asks two things")


def test_an_edit_adds_a_version_and_running_attempts_keep_theirs(
    session: Session, shelf: Shelf, student: Person, teacher: Person
) -> None:
    attempt = delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=1)
    item = authoring.get_item(session, shelf.items[0]).item
    version = authoring.edit_item(
        session, shelf.items[0], replace(item, stem="Another stem?"), base_version=1, now=NOW, by=teacher
    )
    assert version == 2
    assert authoring.get_item(session, shelf.items[0]).item.stem == "Another stem?"
    assert delivery.get_question(session, attempt, student.id, 1).stem == "What is asked in i1?"
    right = Chosen(frozenset({"o1"}))
    delivery.save_answer(session, attempt, student.id, 1, value=right, seq=0, client_key="k", now=NOW)
    delivery.submit(session, attempt, student.id, NOW)
    assert delivery.get_result(session, attempt, student.id).slots[0].item.stem == "What is asked in i1?"


def test_the_second_of_two_editors_is_told(session: Session, written: str, teacher: Person) -> None:
    item = authoring.get_item(session, written).item
    authoring.edit_item(session, written, replace(item, stem="Mine?"), base_version=1, now=NOW, by=teacher)
    with pytest.raises(ConflictError, match="version 2 is newer"):
        authoring.edit_item(session, written, replace(item, stem="Theirs?"), base_version=1, now=NOW, by=teacher)


def test_a_question_without_a_passage_is_refused(session: Session, article: str, proof: Evidence, teacher: Person) -> None:
    bare = replace(anchored(make_item(ItemFormat.SINGLE), proof), evidence=())
    with pytest.raises(ItemError, match="no passage"):
        authoring.write_item(session, article, bare, now=NOW, by=teacher)


def test_a_passage_that_does_not_stand_in_the_article_is_refused(
    session: Session, article: str, proof: Evidence, teacher: Person
) -> None:
    moved = replace(proof, start=proof.start + 1, end=proof.end + 1)
    with pytest.raises(EvidenceError, match="does not stand"):
        authoring.write_item(session, article, anchored(make_item(ItemFormat.SINGLE), moved), now=NOW, by=teacher)


def test_a_question_that_breaks_a_rule_of_writing_is_refused_by_its_code(
    session: Session, article: str, proof: Evidence, teacher: Person
) -> None:
    item = anchored(make_item(ItemFormat.SINGLE), proof)
    doubled = replace(item, options=(*item.options[:3], replace(item.options[3], text="option 2")))
    with pytest.raises(ItemError, match="L10"):
        authoring.write_item(session, article, doubled, now=NOW, by=teacher)


@pytest.mark.parametrize("stem", ["\u200b\u200b", "What \u202eis this?", "What\x08?"])
def test_a_question_that_hides_what_it_says_is_refused(
    session: Session, article: str, proof: Evidence, teacher: Person, stem: str
) -> None:
    item = anchored(make_item(ItemFormat.SINGLE), proof)
    option = replace(item.options[0], text=stem)
    for hiding in (replace(item, stem=stem), replace(item, options=(option, *item.options[1:]))):
        with pytest.raises(ItemError, match="has"):
            authoring.write_item(session, article, hiding, now=NOW, by=teacher)


def test_drafts_and_refusals_of_an_article_are_listed(session: Session, article: str) -> None:
    drafts = authoring.list_items(session, article, ItemStatus.DRAFT)
    assert all(card.origin is Origin.DRAFTED for card in drafts)
    assert all(refusal.reason for refusal in authoring.list_refusals(session, article))


def test_an_unknown_question_is_not_found(session: Session) -> None:
    with pytest.raises(NotFoundError, match="no such question"):
        authoring.get_item(session, "nothing")
