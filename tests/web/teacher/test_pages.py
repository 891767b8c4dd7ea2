"""The teacher's lists: results by share, answers in words, the queue of questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.lint import Finding, Severity
from quizapp.domain.quiz import ItemStatus, Origin
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.domain.scoring import Score
from quizapp.services.authoring import ItemCard
from quizapp.web.teacher.answer_words import answer_words, response_words
from quizapp.web.teacher.pages import near, queue
from quizapp.web.teacher.results import results_view
from tests.support.makers import make_item
from tests.web.student.test_result import line


@pytest.mark.parametrize(
    ("item_format", "response", "words"),
    [
        (ItemFormat.MULTIPLE, Chosen(frozenset({"o1", "o3"})), "Option 1 · Option 3"),
        (ItemFormat.NUMBER, Typed("12"), "12"),
        (ItemFormat.ORDER, Ordered(("o2", "o1")), "Option 2 → Option 1"),
        (ItemFormat.MATCH, Matched((("o1", "o4"),)), "Option 1: Option 4"),
        (ItemFormat.SINGLE, None, ""),
    ],
)
def test_an_answer_is_told_in_words(item_format: ItemFormat, response: Response | None, words: str) -> None:
    assert response_words(make_item(item_format), response) == words


@pytest.mark.parametrize(
    ("item_format", "words"),
    [
        (ItemFormat.SINGLE, "Option 1"),
        (ItemFormat.NUMBER, "31 days"),
        (ItemFormat.DATE, "29 September 2017"),
        (ItemFormat.ORDER, "Option 1 → Option 2 → Option 3 → Option 4"),
        (ItemFormat.MATCH, "Option 1: Option 3; Option 2: Option 4"),
    ],
)
def test_what_is_right_is_told_in_the_same_words(item_format: ItemFormat, words: str) -> None:
    assert answer_words(make_item(item_format)) == words


def test_results_count_each_attempt_once_and_name_the_open_ones() -> None:
    lines = [line(1, Score(0, 200)), line(2, Score(200, 200)), line(3, Score(100, 200)), line(4, None)]
    view = results_view(lines)
    assert view.summary == "4 attempts by 1 learner, 1 still open."
    assert sum(column.count for column in view.columns) == 3
    assert view.columns[-1].count == 1
    assert view.columns_text == "0–10 per cent: 1; 50–60 per cent: 1; 90–100 per cent: 1"
    assert [one.marks for one in view.lines] == ["0 of 2", "2 of 2", "1 of 2", "open"]


@pytest.mark.parametrize(("asked", "page", "first", "count"), [(1, 1, 0, 100), (3, 3, 200, 5), (9, 3, 200, 5), (-1, 1, 0, 100)])
def test_many_results_come_in_pages_and_the_summary_counts_all(asked: int, page: int, first: int, count: int) -> None:
    lines = [line(number, Score(0, 200)) for number in range(205)]
    view = results_view(lines, asked)
    assert (view.page, view.pages, len(view.lines)) == (page, 3, count)
    assert view.lines[0].number == first
    assert view.summary.startswith("205 attempts")


def test_without_finished_attempts_there_is_no_picture() -> None:
    assert results_view([line(1, None)]).columns == ()


def card(number: int, status: ItemStatus, *findings: Finding) -> ItemCard:
    return ItemCard(
        str(number), f"Question {number}?", "f", Skill.DATES, ItemFormat.SINGLE, status, "", Origin.DRAFTED, 1, findings
    )


def test_what_waits_comes_first_and_a_failed_check_is_flagged() -> None:
    error, warning = Finding("L01", Severity.ERROR, "long"), Finding("L03", Severity.WARNING, "never")
    lines = queue([card(1, ItemStatus.KEPT, warning), card(2, ItemStatus.DRAFT, error), card(3, ItemStatus.REJECTED)])
    assert [one.id for one in lines] == ["2", "1", "3"]
    assert [one.flagged for one in lines] == [True, False, False]
    assert [one.is_waiting for one in lines] == [True, False, False]


def test_two_questions_that_begin_alike_are_told_apart_in_the_list() -> None:
    asked = "How many days after the first of these events came the second? First: “the town fell”. Second: "
    lines = queue(
        replace(card(1, ItemStatus.DRAFT), stem=f"{asked}“{second}”.") for second in ("the truce began", "the siege was lifted")
    )
    assert len({one.stem for one in lines}) == 2


@pytest.mark.parametrize("at", [0, 5, 29, 99])
def test_the_question_under_review_is_in_the_part_of_the_list_beside_it(at: int) -> None:
    lines = queue([card(number, ItemStatus.DRAFT) for number in range(30)])
    shown = near(lines, str(at))
    assert len(shown) <= 13
    assert at > 29 or str(at) in {one.id for one in shown}
