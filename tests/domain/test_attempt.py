"""An attempt as a state machine: what is saved stays, what is closed stays closed, the score follows from both."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quizapp.domain import attempt as attempts
from quizapp.domain.attempt import Attempt, AttemptSlot, StepKind
from quizapp.domain.errors import AttemptClosedError, AttemptError, ResponseError, StaleResponseError
from quizapp.domain.item import ItemFormat
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Chosen, Ordered, Response
from quizapp.domain.scoring import fraction
from tests.support.makers import make_item
from tests.support.strategies import responses

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
RIGHT, OTHER = Chosen(frozenset({"o1"})), Chosen(frozenset({"o2"}))


def new_attempt(
    policy: FeedbackPolicy = FeedbackPolicy.AT_ONCE, formats: tuple[ItemFormat, ...] = (ItemFormat.SINGLE,) * 2
) -> Attempt:
    slots = []
    for position, item_format in enumerate(formats, 1):
        item = make_item(item_format, item_id=f"i{position}")
        slots.append(AttemptSlot(position, item, attempts.option_order(item, Random(position)), 100))
    return Attempt("t1", "p1", policy, tuple(slots), (), START)


def answered(attempt: Attempt, position: int, response: Response, key: str) -> Attempt:
    step = attempts.save(attempt, position, response, seq=attempt.seq(position), client_key=key, now=START)
    return attempts.add(attempt, step)


def test_the_last_saved_answer_counts_and_the_first_one_is_kept() -> None:
    attempt = answered(answered(new_attempt(), 1, OTHER, "k1"), 1, RIGHT, "k2")
    assert attempt.response(1) == RIGHT
    assert [step.response for step in attempt.steps_of(1)] == [OTHER, RIGHT]
    assert attempts.score(attempt).marks == 100


def test_sending_the_same_answer_twice_stores_it_once() -> None:
    attempt = answered(new_attempt(), 1, RIGHT, "k1")
    again = attempts.save(attempt, 1, RIGHT, seq=0, client_key="k1", now=START + timedelta(hours=1))
    assert again == attempt.steps[0]
    assert attempts.add(attempt, again) == attempt


def test_a_key_used_for_another_answer_is_refused() -> None:
    attempt = answered(new_attempt(), 1, RIGHT, "k1")
    with pytest.raises(ResponseError, match="already used"):
        attempts.save(attempt, 1, OTHER, seq=1, client_key="k1", now=START)


def test_an_old_page_cannot_overwrite_a_newer_answer() -> None:
    attempt = answered(new_attempt(), 1, RIGHT, "k1")
    with pytest.raises(StaleResponseError, match="another window"):
        attempts.save(attempt, 1, OTHER, seq=0, client_key="k2", now=START)


def test_a_checked_question_is_closed_and_released_while_the_others_stay_open() -> None:
    attempt = answered(new_attempt(), 1, OTHER, "k1")
    step = attempts.check(attempt, 1, client_key="k2", now=START)
    assert step is not None
    attempt = attempts.add(attempt, step)
    assert step.kind is StepKind.CHECKED
    assert (attempt.is_released(1), attempt.is_released(2)) == (True, False)
    assert attempts.check(attempt, 1, client_key="k3", now=START) is None
    with pytest.raises(AttemptClosedError, match="checked"):
        answered(attempt, 1, RIGHT, "k4")
    assert answered(attempt, 2, RIGHT, "k5").response(2) == RIGHT


def test_nothing_can_be_checked_without_an_answer_or_before_the_end_of_a_graded_quiz() -> None:
    with pytest.raises(AttemptError, match="no answer"):
        attempts.check(new_attempt(), 1, client_key="k", now=START)
    graded = answered(new_attempt(FeedbackPolicy.AFTER_SUBMIT), 1, RIGHT, "k1")
    with pytest.raises(AttemptError, match="after it is handed in"):
        attempts.check(graded, 1, client_key="k2", now=START)
    assert not graded.is_released(1)
    assert attempts.submit(graded, START).is_released(1)


def test_after_handing_in_nothing_enters_and_handing_in_again_changes_nothing() -> None:
    attempt = attempts.submit(answered(new_attempt(), 1, RIGHT, "k1"), START)
    assert attempts.submit(attempt, START + timedelta(days=1)) == attempt
    with pytest.raises(AttemptClosedError, match="handed in"):
        answered(attempt, 2, RIGHT, "k2")
    assert attempt.unanswered() == (2,)


def test_a_question_that_is_not_in_the_quiz_takes_no_answer() -> None:
    with pytest.raises(ResponseError, match="no question 9"):
        answered(new_attempt(), 9, RIGHT, "k")


@pytest.mark.parametrize("item_format", list(ItemFormat))
def test_every_order_holds_every_option_once_and_is_the_same_for_the_same_seed(item_format: ItemFormat) -> None:
    item = make_item(item_format)
    order = attempts.option_order(item, Random(3))
    assert sorted(order) == sorted(option.id for option in item.options)
    assert order == attempts.option_order(item, Random(3))


def test_events_to_be_ordered_never_stand_in_order_already() -> None:
    item = make_item(ItemFormat.ORDER)
    for seed in range(100):
        assert fraction(item, Ordered(attempts.option_order(item, Random(seed)))) < 1


class AttemptMachine(RuleBasedStateMachine):
    """A learner with two windows, a bad network and a mind that changes; the model is a plain dict."""

    @initialize(policy=st.sampled_from(FeedbackPolicy))
    def start(self, policy: FeedbackPolicy) -> None:
        self.attempt = new_attempt(policy, tuple(ItemFormat))
        self.model: dict[int, Response] = {}
        self.closed: set[int] = set()
        self.acknowledged: list[attempts.Step] = []
        self.now = START
        self.keys = 0

    @rule(data=st.data(), position=st.integers(1, len(ItemFormat)))
    def save(self, data: st.DataObject, position: int) -> None:
        slot = self.attempt.slot(position)
        assert slot is not None
        response = data.draw(responses(slot.item))
        self.keys += 1
        self.now += timedelta(seconds=data.draw(st.integers(-5, 60)))
        try:
            self.attempt = answered(self.attempt, position, response, f"k{self.keys}")
        except AttemptClosedError:
            assert self.attempt.is_submitted or position in self.closed
            return
        assert not self.attempt.is_submitted
        assert position not in self.closed
        self.model[position] = response
        self.acknowledged.append(self.attempt.steps[-1])

    @precondition(lambda self: self.acknowledged)
    @rule(data=st.data())
    def repeat_a_request(self, data: st.DataObject) -> None:
        step = data.draw(st.sampled_from(self.acknowledged))
        assert step.response is not None
        again = attempts.save(self.attempt, step.position, step.response, seq=0, client_key=step.client_key, now=self.now)
        self.attempt = attempts.add(self.attempt, again)

    @precondition(lambda self: self.acknowledged)
    @rule(data=st.data())
    def answer_from_an_old_window(self, data: st.DataObject) -> None:
        step = data.draw(st.sampled_from(self.acknowledged))
        assert step.response is not None
        with pytest.raises((StaleResponseError, AttemptClosedError)):
            attempts.save(self.attempt, step.position, step.response, seq=step.seq - 1, client_key="old window", now=self.now)

    @rule(position=st.integers(1, len(ItemFormat)))
    def check(self, position: int) -> None:
        try:
            step = attempts.check(self.attempt, position, client_key=f"c{position}", now=self.now)
        except AttemptError:
            return
        if step is not None:
            self.attempt = attempts.add(self.attempt, step)
            self.closed.add(position)

    @rule()
    def submit(self) -> None:
        self.attempt = attempts.submit(self.attempt, self.now)

    @invariant()
    def every_acknowledged_answer_is_there(self) -> None:
        assert all(step in self.attempt.steps for step in self.acknowledged)

    @invariant()
    def steps_are_numbered_without_gaps(self) -> None:
        for slot in self.attempt.slots:
            numbers = [step.seq for step in self.attempt.steps_of(slot.position)]
            assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def the_score_follows_from_the_last_answers(self) -> None:
        expected = sum(
            attempts.mark(fraction(slot.item, self.model.get(slot.position)), slot.max_mark).marks
            for slot in self.attempt.slots
        )
        assert attempts.score(self.attempt).marks == expected

    @invariant()
    def reasons_are_released_only_when_the_policy_says_so(self) -> None:
        for slot in self.attempt.slots:
            at_once = self.attempt.policy is FeedbackPolicy.AT_ONCE and slot.position in self.closed
            assert self.attempt.is_released(slot.position) is (self.attempt.is_submitted or at_once)


AttemptMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestAttemptMachine = AttemptMachine.TestCase
