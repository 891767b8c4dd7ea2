"""Sign-up, sign-in, sign-out, guests and links, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from quizapp.domain.account import Person, Role
from quizapp.domain.errors import AccountError, NotFoundError
from quizapp.domain.response import Chosen
from quizapp.services import accounts, delivery, history
from tests.conftest import NOW, PASSWORD
from tests.support.crowd import Crowd
from tests.support.shelf import Shelf


def test_a_learner_signs_up_and_in(session: Session, student: Person) -> None:
    again = accounts.sign_in(session, email=" Sami@School.example", password=PASSWORD, now=NOW)
    assert again == student
    assert again.role is Role.STUDENT


@pytest.mark.parametrize(
    ("email", "password"),
    [("sami@school.example", "wrong password"), ("nobody@school.example", PASSWORD), ("", ""), ("x", "y" * 5000)],
)
def test_unknown_address_and_wrong_password_are_refused_alike(
    session: Session, student: Person, email: str, password: str
) -> None:
    with pytest.raises(AccountError, match="do not belong together"):
        accounts.sign_in(session, email=email, password=password, now=NOW)


def test_an_address_serves_one_account(session: Session, student: Person) -> None:
    with pytest.raises(AccountError, match="is an account"):
        accounts.sign_up(session, name="Other", email="SAMI@school.example", password=PASSWORD, now=NOW)


def test_after_five_failures_each_try_has_to_wait_and_the_owner_is_not_locked_out(session: Session, student: Person) -> None:
    for _ in range(5):
        with pytest.raises(AccountError, match="belong together"):
            accounts.sign_in(session, email="sami@school.example", password="wrong one", now=NOW)
    with pytest.raises(AccountError, match="Too many"):
        accounts.sign_in(session, email="sami@school.example", password=PASSWORD, now=NOW)
    later = NOW + timedelta(seconds=31)
    assert accounts.sign_in(session, email="sami@school.example", password=PASSWORD, now=later) == student


@pytest.mark.parametrize("spelling", ["ｓami@school.example", "SAMI@school.example ", "sami＠school.example"])
def test_another_spelling_of_the_address_brings_no_further_tries(session: Session, student: Person, spelling: str) -> None:
    for _ in range(5):
        with pytest.raises(AccountError, match="belong together"):
            accounts.sign_in(session, email="sami@school.example", password="wrong one", now=NOW)
    with pytest.raises(AccountError, match="Too many"):
        accounts.sign_in(session, email=spelling, password="wrong one", now=NOW)


def test_failures_are_forgotten_once_they_do_not_count(session: Session, student: Person) -> None:
    for minutes in (0, 1, 30):
        with pytest.raises(AccountError):
            accounts.sign_in(session, email=f"{minutes}@x.example", password="wrong one", now=NOW + timedelta(minutes=minutes))
    assert session.scalar(text("SELECT count(*) FROM sign_in_failure")) == 1


def test_a_form_sent_several_times_at_once_makes_one_account(crowd: Crowd) -> None:
    said = crowd.all_at_once(lambda own: accounts.sign_up(own, name="A", email="a@school.example", password=PASSWORD, now=NOW))
    assert sum(isinstance(one, Person) for one in said) == 1
    assert sum(isinstance(one, AccountError) for one in said) == crowd.SIZE - 1


def test_a_visit_that_cannot_be_noted_still_reads(session: Session, student: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    token = accounts.open_session(session, student.id, NOW)

    def full(*_: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("database or disk is full"))

    monkeypatch.setattr(accounts, "writing", full)
    assert accounts.person_for(session, token, NOW + timedelta(hours=1)) == student


def test_a_session_dies_at_sign_out_even_for_a_copied_cookie(session: Session, student: Person) -> None:
    token = accounts.open_session(session, student.id, NOW)
    assert accounts.person_for(session, token, NOW) == student
    accounts.close_session(session, token)
    assert accounts.person_for(session, token, NOW) is None


def test_a_session_ends_after_two_idle_weeks_but_not_while_it_is_used(session: Session, student: Person) -> None:
    token = accounts.open_session(session, student.id, NOW)
    for days in (10, 20, 30):
        assert accounts.person_for(session, token, NOW + timedelta(days=days)) == student
    assert accounts.person_for(session, token, NOW + timedelta(days=45)) is None
    assert accounts.person_for(session, token, NOW + timedelta(days=91)) is None


def test_neither_tokens_nor_passwords_stand_in_the_database(session: Session, student: Person) -> None:
    tokens = [accounts.open_session(session, student.id, NOW), accounts.make_sign_in_link(session, "sami@school.example", NOW)]
    rows = session.execute(text("SELECT token_sha256 FROM sign_in UNION SELECT token_sha256 FROM sign_in_link")).scalars().all()
    assert not set(rows) & set(tokens)
    assert session.scalar(text("SELECT password_hash FROM person")).startswith("$argon2id$")


def test_a_sign_in_link_works_once(session: Session, teacher: Person) -> None:
    token = accounts.make_sign_in_link(session, "tara@school.example", NOW)
    assert accounts.redeem_sign_in_link(session, token, NOW) == teacher
    with pytest.raises(AccountError, match="does not work any more"):
        accounts.redeem_sign_in_link(session, token, NOW)


def test_a_sign_in_link_expires_and_cannot_be_guessed(session: Session, teacher: Person) -> None:
    token = accounts.make_sign_in_link(session, "tara@school.example", NOW)
    for attempt, when in ((token, NOW + timedelta(hours=25)), ("guess", NOW)):
        with pytest.raises(AccountError, match="does not work any more"):
            accounts.redeem_sign_in_link(session, attempt, when)
    with pytest.raises(NotFoundError, match="no account"):
        accounts.make_sign_in_link(session, "nobody@school.example", NOW)


def practised(session: Session, person: Person, quiz: str, option: str = "o1") -> str:
    attempt = delivery.start_attempt(session, quiz, person.id, NOW, seed=5)
    delivery.save_answer(
        session, attempt, person.id, 1, value=Chosen(frozenset({option})), seq=0, client_key=f"{person.id}{option}", now=NOW
    )
    return attempt


def test_a_guest_who_signs_up_keeps_every_attempt(session: Session, shelf: Shelf) -> None:
    guest = accounts.new_guest(session, NOW)
    attempt = practised(session, guest, shelf.practice)
    delivery.submit(session, attempt, guest.id, NOW)
    person = accounts.sign_up(session, name="Gül", email="gul@school.example", password=PASSWORD, now=NOW, guest=guest)
    assert [line.attempt_id for line in history.learner_history(session, person.id).attempts] == [attempt]


def test_a_guest_who_signs_in_brings_every_attempt_along(session: Session, shelf: Shelf, student: Person) -> None:
    practised(session, student, shelf.practice)
    guest = accounts.new_guest(session, NOW)
    theirs = practised(session, guest, shelf.practice, "o2")
    accounts.sign_in(session, email="sami@school.example", password=PASSWORD, now=NOW, guest=guest)
    lines = history.learner_history(session, student.id).attempts
    assert sorted(line.number for line in lines) == [1, 2]
    assert delivery.get_result(session, theirs, student.id).slots[0].response == Chosen(frozenset({"o2"}))


def test_a_guest_who_uses_a_sign_in_link_brings_every_attempt_along(session: Session, shelf: Shelf, teacher: Person) -> None:
    guest = accounts.new_guest(session, NOW)
    attempt = practised(session, guest, shelf.practice)
    accounts.redeem_sign_in_link(session, accounts.make_sign_in_link(session, teacher.email or "", NOW), NOW, guest=guest)
    assert [line.attempt_id for line in history.learner_history(session, teacher.id).attempts] == [attempt]
