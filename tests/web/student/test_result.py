"""Marks as squares or a bar, advice in a sentence, and the picture of a history."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Chosen
from quizapp.domain.scoring import Score
from quizapp.services.attempt_views import AttemptHead, AttemptResult, SkillScore
from quizapp.services.history import AttemptLine, History
from quizapp.web.student.result import history_view, result_view, standing, units
from tests.conftest import NOW
from tests.support.makers import make_item
from tests.web.student.test_feedback import released


def line(number: int, score: Score | None, quiz: str = "q1") -> AttemptLine:
    by_skill = ((Skill.DATES, score),) if score else ()
    submitted = NOW if score else None
    started = NOW + timedelta(days=number)
    return AttemptLine(
        f"a{number}", quiz, quiz, "hama", "Hama", "p1", "Sami", None, number, started, submitted, score, by_skill
    )


def result(marks: dict[Skill, Score]) -> AttemptResult:
    head = AttemptHead("a9", "q1", "Quiz", "hama", "Hama", FeedbackPolicy.AT_ONCE, (), NOW, NOW)
    total = sum(marks.values(), Score(0, 0))
    slots = (released(make_item(ItemFormat.SINGLE), Chosen(frozenset({"o1"}))), released(make_item(ItemFormat.SINGLE), None))
    return AttemptResult(head, "Sami", 9, total, tuple(SkillScore(*one) for one in marks.items()), slots)


@pytest.mark.parametrize(
    ("score", "squares"),
    [
        (Score(150, 300), (1.0, 0.5, 0.0)),
        (Score(0, 100), (0.0,)),
        (Score(1000, 1000), (1.0,) * 10),
        (Score(700, 1100), ()),
        (Score(20, 50), ()),
        (Score(0, 0), ()),
    ],
)
def test_up_to_ten_marks_are_squares_to_count(score: Score, squares: tuple[float, ...]) -> None:
    assert units(score).squares == squares


@given(st.integers(1, 10), st.data())
def test_the_squares_hold_exactly_the_marks(maximum: int, data: st.DataObject) -> None:
    marks = data.draw(st.integers(0, maximum * 100))
    assert round(sum(units(Score(marks, maximum * 100)).squares) * 100) == marks


def test_the_advice_names_where_marks_were_lost() -> None:
    view = result_view(result({Skill.DATES: Score(200, 200), Skill.SOURCES: Score(100, 300)}), ())
    assert view.advice == "2 of the 2 marks that you missed are about sources: who said it, over which days."
    assert (view.marks, view.max_marks) == ("3", "5")
    assert [one.words for one in view.questions] == ["Right", "Not answered"]
    assert [one.position for one in view.review] == [1]


def test_a_full_score_is_said_quietly() -> None:
    assert result_view(result({Skill.DATES: Score(200, 200)}), ()).advice.startswith("Every mark is yours.")


def test_the_attempt_before_is_the_last_one_at_the_same_quiz() -> None:
    earlier = [line(1, Score(100, 200)), line(2, Score(150, 200)), line(3, Score(200, 200), "q2"), line(4, None)]
    view = result_view(result({Skill.DATES: Score(200, 200)}), earlier)
    assert view.before == "Last time 1.5 of 2 marks."
    assert view.skills[0].before == "1.5 of 2"


@pytest.mark.parametrize(
    ("chosen", "words"), [({"o1", "o2"}, "Right"), ({"o1"}, "Partly right"), ({"o3"}, "Not right"), (None, "Not answered")]
)
def test_how_a_question_was_answered_is_said_in_words(chosen: set[str] | None, words: str) -> None:
    response = None if chosen is None else Chosen(frozenset(chosen))
    assert standing(released(make_item(ItemFormat.MULTIPLE, keys=2), response))[2] == words


def test_only_attempts_at_one_quiz_are_joined_and_open_ones_are_not_drawn() -> None:
    lines = (
        line(5, None),
        line(4, Score(200, 200)),
        line(3, Score(50, 200), "q2"),
        line(2, Score(100, 200)),
        line(1, Score(0, 200)),
    )
    view = history_view(History(lines, ((Skill.DATES, Score(350, 800)),)))
    assert len(view.points) == 4
    assert [point.is_joined for point in view.points] == [True, True, False, True]
    assert len(view.joints) == 2
    assert view.lines[0].is_open
    assert view.skills[0].state == "start here"
    assert len(view.skills[0].points.split()) == 4


@pytest.mark.parametrize(
    ("score", "state"),
    [
        (Score(100, 300), "too few to tell"),
        (Score(800, 1000), "firm"),
        (Score(500, 1000), "growing"),
        (Score(499, 1000), "start here"),
    ],
)
def test_what_a_skill_s_marks_say(score: Score, state: str) -> None:
    view = history_view(History((line(1, score),), ((Skill.DATES, score),)))
    assert view.skills[0].state == state


def test_an_empty_history_draws_nothing() -> None:
    view = history_view(History((), ()))
    assert (view.points, view.lines, view.skills) == ((), (), ())
