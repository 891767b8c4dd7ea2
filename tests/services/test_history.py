"""Score history: a learner's own, and a teacher's over everybody."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from quizapp.domain.account import Person
from quizapp.domain.item import Skill
from quizapp.domain.response import Chosen, Response, Typed
from quizapp.domain.scoring import Score
from quizapp.services import accounts, delivery, history
from quizapp.services.history import HistoryFilter
from tests.conftest import NOW
from tests.support.shelf import Shelf


def take(session: Session, quiz: str, person: Person, answers: dict[int, Response], *, day: int = 0) -> str:
    """One whole attempt of a learner on a given day."""
    when = NOW + timedelta(days=day)
    attempt = delivery.start_attempt(session, quiz, person.id, when, seed=day)
    for position, value in answers.items():
        key = f"{attempt}-{position}"
        delivery.save_answer(session, attempt, person.id, position, value=value, seq=0, client_key=key, now=when)
    delivery.submit(session, attempt, person.id, when + timedelta(minutes=5))
    return attempt


RIGHT: dict[int, Response] = {1: Chosen(frozenset({"o1"})), 2: Chosen(frozenset({"o1", "o2"})), 3: Typed("31")}
HALF: dict[int, Response] = {1: Chosen(frozenset({"o2"})), 2: Chosen(frozenset({"o1"}))}


def test_a_learner_finds_every_attempt_with_its_marks_by_skill(session: Session, shelf: Shelf, student: Person) -> None:
    take(session, shelf.practice, student, HALF, day=0)
    take(session, shelf.practice, student, RIGHT, day=1)
    found = history.learner_history(session, student.id)
    assert [line.number for line in found.attempts] == [2, 1]
    assert [line.score for line in found.attempts] == [Score(300, 300), Score(50, 300)]
    assert found.attempts[1].by_skill == ((Skill.DATES, Score(0, 100)), (Skill.SOURCES, Score(50, 200)))
    assert found.by_skill == ((Skill.DATES, Score(100, 200)), (Skill.SOURCES, Score(250, 400)))


def test_an_open_attempt_is_listed_without_marks(session: Session, shelf: Shelf, student: Person) -> None:
    delivery.start_attempt(session, shelf.practice, student.id, NOW, seed=1)
    (line,) = history.learner_history(session, student.id).attempts
    assert (line.submitted_at, line.score, line.by_skill) == (None, None, ())


def test_a_learner_sees_nobody_else_s(session: Session, shelf: Shelf, student: Person) -> None:
    take(session, shelf.practice, accounts.new_guest(session, NOW), RIGHT)
    assert history.learner_history(session, student.id).attempts == ()


@pytest.fixture
def class_of_two(session: Session, shelf: Shelf, student: Person) -> Person:
    other = accounts.sign_up(session, name="=Formula()", email="other@school.example", password="correct horse", now=NOW)
    take(session, shelf.practice, student, RIGHT, day=0)
    take(session, shelf.graded, student, HALF, day=2)
    take(session, shelf.practice, other, HALF, day=1)
    return other


def test_a_teacher_filters_by_quiz_learner_skill_and_time(
    session: Session, shelf: Shelf, student: Person, class_of_two: Person
) -> None:
    def names(wanted: HistoryFilter) -> list[str]:
        return [line.learner for line in history.class_history(session, wanted)]

    assert names(HistoryFilter()) == ["Sami Student", "=Formula()", "Sami Student"]
    assert names(HistoryFilter(quiz_id=shelf.graded)) == ["Sami Student"]
    assert names(HistoryFilter(learner_id=class_of_two.id)) == ["=Formula()"]
    assert names(HistoryFilter(since=NOW + timedelta(days=1))) == ["Sami Student", "=Formula()"]
    assert names(HistoryFilter(until=NOW + timedelta(days=1))) == ["Sami Student"]
    (first, *_) = history.class_history(session, HistoryFilter(skill=Skill.SOURCES, learner_id=class_of_two.id))
    assert first.score == Score(50, 200)
    assert history.class_history(session, HistoryFilter(skill=Skill.RESULTS)) == ()


def test_the_csv_has_a_row_an_attempt_and_no_cell_that_calculates(session: Session, shelf: Shelf, class_of_two: Person) -> None:
    lines = history.class_history(session, HistoryFilter())
    rows = list(csv.DictReader(io.StringIO(history.to_csv(lines))))
    assert [row["learner"] for row in rows] == ["Sami Student", "'=Formula()", "Sami Student"]
    assert [(row["marks"], row["max marks"]) for row in rows] == [("0.5", "3"), ("0.5", "3"), ("3", "3")]
    assert rows[0]["sources marks"] == "0.5"
    assert all(value != "" for name, value in rows[0].items() if not name.startswith(("actors", "results")))


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1", "＝1+1", "＠SUM"])
def test_each_way_to_begin_a_formula_is_made_text(session: Session, shelf: Shelf, student: Person, name: str) -> None:
    take(session, shelf.practice, student, RIGHT)
    line = replace(history.learner_history(session, student.id).attempts[0], learner=name)
    (row,) = csv.DictReader(io.StringIO(history.to_csv([line]), newline=""))
    assert row["learner"] == f"'{name}"


def test_however_many_attempts_there_are_the_queries_stay_as_short(
    session: Session, shelf: Shelf, class_of_two: Person
) -> None:
    lengths: list[int] = []

    @event.listens_for(session.get_bind(), "before_cursor_execute")
    def note(*told: Any) -> None:
        lengths.append(len(told[3]))

    assert len(history.class_history(session, HistoryFilter())) == 3
    assert set(lengths) == {0}
