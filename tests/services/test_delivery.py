"""Taking a quiz, on both databases: nothing is lost, nothing is told early, limits hold."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.discretion import HeldBack
from quizapp.domain.errors import AttemptClosedError, AttemptError, NotFoundError, ResponseError, StaleResponseError
from quizapp.domain.evidence import Evidence
from quizapp.domain.item import ItemFormat
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Chosen, Typed
from quizapp.services import accounts, authoring, delivery, publishing
from tests.conftest import NOW
from tests.support.crowd import Crowd
from tests.support.makers import make_item
from tests.support.shelf import Shelf, anchored

RIGHT, OTHER = Chosen(frozenset({"o1"})), Chosen(frozenset({"o3"}))


@pytest.fixture
def attempt(session: Session, shelf: Shelf, student: Person) -> str:
    return delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=5)


def save(
    session: Session, attempt: str, person: Person, value: Chosen | Typed, *, position: int = 1, seq: int = 0, key: str = "k1"
) -> delivery.Receipt:
    return delivery.save_answer(session, attempt, person.id, position, value=value, seq=seq, client_key=key, now=NOW)


def test_the_largest_seed_fits_every_database(session: Session, shelf: Shelf, student: Person) -> None:
    assert delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=2**63 - 1)


def test_starting_again_goes_on_with_the_open_attempt(session: Session, shelf: Shelf, student: Person, attempt: str) -> None:
    assert delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=99) == attempt


def test_an_open_question_shows_no_key_no_reason_and_no_passage(session: Session, attempt: str, student: Person) -> None:
    page = delivery.get_question(session, attempt, student.id, 1)
    told = str(asdict(page))
    assert page.stem == "What is asked in i1?"
    assert {option.text for option in page.options} == {f"Option {n}" for n in range(1, 5)}
    assert not any(word in told for word in ("is_key", "reason of", "rationale", "evidence", "contradictory"))
    with pytest.raises(NotFoundError, match="not shown yet"):
        delivery.get_feedback(session, attempt, student.id, 1)
    with pytest.raises(NotFoundError, match="not handed in"):
        delivery.get_result(session, attempt, student.id)


def test_the_same_page_comes_back_in_the_same_order_with_the_answer(session: Session, attempt: str, student: Person) -> None:
    before = delivery.get_question(session, attempt, student.id, 1)
    receipt = save(session, attempt, student, OTHER)
    after = delivery.get_question(session, attempt, student.id, 1)
    assert after.options == before.options
    assert (after.current, after.seq, after.saved_at) == (OTHER, receipt.seq, NOW)
    assert [slot.is_answered for slot in after.head.progress] == [True, False, False]


def test_a_repeated_request_gets_the_same_receipt_and_one_row(session: Session, attempt: str, student: Person) -> None:
    first, second = save(session, attempt, student, RIGHT), save(session, attempt, student, RIGHT)
    assert (first.seq, first.saved_at) == (second.seq, second.saved_at)
    assert session.scalar(text("SELECT count(*) FROM answer_step")) == 1


def test_an_old_window_is_told_and_overwrites_nothing(session: Session, attempt: str, student: Person) -> None:
    save(session, attempt, student, RIGHT)
    with pytest.raises(StaleResponseError, match="another window"):
        save(session, attempt, student, OTHER, key="k2")
    assert delivery.get_question(session, attempt, student.id, 1).current == RIGHT


def test_every_answer_ever_given_stays_in_the_database(session: Session, attempt: str, student: Person) -> None:
    for number in range(5):
        save(session, attempt, student, RIGHT if number % 2 else OTHER, seq=number, key=f"k{number}")
    assert session.execute(text("SELECT seq FROM answer_step ORDER BY seq")).scalars().all() == [1, 2, 3, 4, 5]


def test_checking_shows_the_reasons_of_this_question_alone(session: Session, attempt: str, student: Person) -> None:
    save(session, attempt, student, OTHER)
    delivery.check_answer(session, attempt, student.id, 1, NOW)
    delivery.check_answer(session, attempt, student.id, 1, NOW)
    _, feedback = delivery.get_feedback(session, attempt, student.id, 1)
    assert (feedback.score.marks, feedback.score.max_marks) == (0, 100)
    assert [option.rationale for option in feedback.options if option.is_key] == ["This is the reason of option 1."]
    with pytest.raises(AttemptClosedError, match="checked"):
        save(session, attempt, student, RIGHT, seq=2, key="k9")
    with pytest.raises(NotFoundError):
        delivery.get_feedback(session, attempt, student.id, 2)


def test_a_reason_quotes_the_passage_of_another_question_only_once_that_is_handed_in(
    session: Session, shelf: Shelf, article: str, proof: Evidence, student: Person, teacher: Person
) -> None:
    quoting = anchored(make_item(ItemFormat.SINGLE, item_id="i9"), proof)
    told = replace(quoting.options[2], rationale="This belongs elsewhere: “Reports of the fighting”.")
    quoting = replace(quoting, options=(*quoting.options[:2], told, quoting.options[3]))
    quoting_id = authoring.write_item(session, article, quoting, now=NOW, by=teacher)
    authoring.keep_item(session, quoting_id)
    items = (quoting_id, shelf.items[1])
    quiz = publishing.create_quiz(
        session,
        article,
        title="Two",
        item_ids=items,
        feedback=FeedbackPolicy.AT_ONCE,
        attempts_allowed=None,
        now=NOW,
        by=teacher,
    )
    publishing.publish_quiz(session, quiz, NOW)
    attempt = delivery.start_attempt(session, quiz, student.id, NOW, seed=5)
    save(session, attempt, student, OTHER)
    delivery.check_answer(session, attempt, student.id, 1, NOW)
    _, early = delivery.get_feedback(session, attempt, student.id, 1)
    assert early.item.option("o3").rationale == "This belongs elsewhere."
    assert early.held_back.spans
    to_teacher = delivery.get_result(session, attempt, None).slots[0]
    assert to_teacher.item.option("o3").rationale == told.rationale
    assert to_teacher.held_back == HeldBack()
    delivery.submit(session, attempt, student.id, NOW)
    late = delivery.get_result(session, attempt, student.id).slots[0]
    assert late.item.option("o3").rationale == told.rationale


def test_handing_in_names_what_is_open_and_twice_is_once(session: Session, attempt: str, student: Person) -> None:
    save(session, attempt, student, RIGHT)
    save(session, attempt, student, Typed("31"), position=3, key="k3")
    assert delivery.summary(session, attempt, student.id).unanswered == (2,)
    for later in (0, 60):
        delivery.submit(session, attempt, student.id, NOW + timedelta(seconds=later))
    result = delivery.get_result(session, attempt, student.id)
    assert (result.score.marks, result.score.max_marks) == (200, 300)
    assert {one.skill.value: one.score.marks for one in result.by_skill} == {"dates": 100, "sources": 100}
    assert result.head.submitted_at == NOW
    assert session.scalar(text("SELECT count(*) FROM grading")) == 1


def test_nothing_enters_after_handing_in(session: Session, attempt: str, student: Person) -> None:
    delivery.submit(session, attempt, student.id, NOW)
    with pytest.raises(AttemptClosedError, match="handed in"):
        save(session, attempt, student, RIGHT)


def test_another_learner_s_attempt_does_not_exist(session: Session, attempt: str) -> None:
    stranger = accounts.new_guest(session, NOW)
    for ask in (
        lambda: delivery.get_question(session, attempt, stranger.id, 1),
        lambda: save(session, attempt, stranger, RIGHT),
        lambda: delivery.submit(session, attempt, stranger.id, NOW),
        lambda: delivery.get_result(session, attempt, stranger.id),
        lambda: delivery.get_feedback(session, attempt, stranger.id, 1),
        lambda: delivery.summary(session, attempt, stranger.id),
    ):
        with pytest.raises(NotFoundError, match="no such attempt"):
            ask()


@pytest.mark.parametrize("position", [0, -1, 4, 2**63])
def test_a_question_that_is_not_there_is_not_found(session: Session, attempt: str, student: Person, position: int) -> None:
    with pytest.raises(NotFoundError, match="no question"):
        delivery.get_question(session, attempt, student.id, position)
    with pytest.raises(ResponseError, match="no question"):
        save(session, attempt, student, RIGHT, position=position)


def test_a_limited_quiz_needs_an_account_and_ends_with_its_last_attempt(
    session: Session, shelf: Shelf, student: Person
) -> None:
    with pytest.raises(AttemptError, match="needs an account"):
        delivery.start_attempt(session, shelf.graded, accounts.new_guest(session, NOW).id, NOW, seed=1)
    only = delivery.start_attempt(session, shelf.graded, student.id, NOW, seed=1)
    save(session, only, student, RIGHT)
    with pytest.raises(AttemptError, match="after it is handed in"):
        delivery.check_answer(session, only, student.id, 1, NOW)
    delivery.submit(session, only, student.id, NOW)
    with pytest.raises(AttemptError, match="No attempt is left"):
        delivery.start_attempt(session, shelf.graded, student.id, NOW, seed=2)


def test_a_quiz_that_is_not_there_cannot_be_started(session: Session, student: Person) -> None:
    with pytest.raises(NotFoundError, match="no such quiz"):
        delivery.start_attempt(session, "nothing", student.id, NOW, seed=1)


def test_eight_windows_start_one_attempt_fifty_times(session: Session, shelf: Shelf, crowd: Crowd) -> None:
    people = [
        accounts.sign_up(session, name="Learner", email=f"l{n}@school.example", password="correct horse", now=NOW).id
        for n in range(50)
    ]
    session.rollback()
    for person in people:
        ids = crowd.all_at_once(lambda own, person=person: delivery.start_attempt(own, shelf.graded, person, NOW, seed=1))
        assert len(set(ids)) == 1, ids
    assert session.scalar(text("SELECT count(*) FROM attempt")) == 50


def test_eight_windows_hand_in_once(session: Session, shelf: Shelf, student: Person, crowd: Crowd) -> None:
    attempt = delivery.start_attempt(session, shelf.graded, student.id, NOW, seed=1)
    save(session, attempt, student, RIGHT)
    crowd.all_at_once(lambda own: delivery.submit(own, attempt, student.id, NOW))
    assert session.scalar(text("SELECT count(*) FROM grading")) == 1


def test_of_eight_answers_from_one_page_exactly_one_is_taken(
    session: Session, attempt: str, student: Person, crowd: Crowd
) -> None:
    names = iter(range(Crowd.SIZE))
    results = crowd.all_at_once(lambda own: save(own, attempt, student, RIGHT, key=f"w{next(names)}"))
    assert sum(isinstance(one, delivery.Receipt) for one in results) == 1
    assert sum(isinstance(one, StaleResponseError) for one in results) == Crowd.SIZE - 1
