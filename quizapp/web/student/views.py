"""Routes of a quiz: start, question, answer, feedback, hand in, result, history.

Somebody else's attempt is no page at all. Nothing of a question but its stem and options leaves before its release.
"""

from __future__ import annotations

import secrets
from typing import Any

from flask import Blueprint, Response, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.domain.account import Person
from quizapp.domain.errors import AttemptError, ResponseError, StaleResponseError
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.services import accounts, delivery, history, library
from quizapp.services.attempt_views import QuestionPage, Receipt
from quizapp.storage.base import db
from quizapp.web.errors import status_of
from quizapp.web.identity import current_person, now, require_person, with_session
from quizapp.web.page_form import text_of
from quizapp.web.student.feedback import chart_line, feedback_view
from quizapp.web.student.forms import AnswerForm, HandInForm, read_response
from quizapp.web.student.question import next_open, question_view, quiz_bar
from quizapp.web.student.result import history_view, result_view

blueprint = Blueprint("student", __name__)


def _go(endpoint: str, **values: Any) -> Response:
    return make_response(redirect(url_for(f"student.{endpoint}", **values), 303))


@blueprint.post("/quizzes/<quiz_id>/start")
def start(quiz_id: str) -> ResponseReturnValue:
    """Start the quiz, or go on with the attempt that is open; whoever is unknown becomes a guest."""
    person = current_person()
    if person is None:
        delivery.require_open_to_guests(db.session(), quiz_id)
    who = person or accounts.new_guest(db.session(), now())
    attempt_id = delivery.start_attempt(db.session(), quiz_id, who.id, now(), secrets.randbits(62))
    response = _go("attempt", attempt_id=attempt_id)
    return response if person else with_session(response, who)


@blueprint.get("/attempts/<attempt_id>")
def attempt(attempt_id: str) -> ResponseReturnValue:
    """Go where the attempt stands: its result, its first open question, or the page before handing in."""
    head = delivery.summary(db.session(), attempt_id, require_person().id)
    if head.is_submitted:
        return _go("result", attempt_id=attempt_id)
    if head.unanswered:
        return _go("question", attempt_id=attempt_id, position=head.unanswered[0])
    return _go("hand_in", attempt_id=attempt_id)


def _is_released(page: QuestionPage) -> bool:
    at_once = page.head.policy is FeedbackPolicy.AT_ONCE and page.is_checked
    return page.head.is_submitted or at_once


@blueprint.get("/attempts/<attempt_id>/questions/<int:position>")
def question(attempt_id: str, position: int) -> ResponseReturnValue:
    """Show a question to answer; one that is closed shows its reasons instead."""
    page = delivery.get_question(db.session(), attempt_id, require_person().id, position)
    if _is_released(page):
        return _go("feedback", attempt_id=attempt_id, position=position)
    return render_template("student/question.html", view=question_view(page), error=None)


@blueprint.post("/attempts/<attempt_id>/questions/<int:position>")
def answer(attempt_id: str, position: int) -> ResponseReturnValue:
    """Store an answer; with ``do=check`` close the question and show why, with ``do=next`` go on."""
    person = require_person()
    page = delivery.get_question(db.session(), attempt_id, person.id, position)
    try:
        receipt = _save(page, person)
        if receipt is not None and _wants_json():
            return jsonify(seq=receipt.seq, saved_at=receipt.saved_at.isoformat(), client_key=receipt.next_client_key)
        return _after_saving(page, attempt_id, person.id)
    except (ResponseError, AttemptError) as error:
        if _wants_json():
            raise
        return _again(attempt_id, person.id, position, error)


def _save(page: QuestionPage, person: Person) -> Receipt | None:
    """Store what the form says; nothing, for a form without script that only repeats what is stored."""
    form = AnswerForm()
    if not form.validate_on_submit():
        raise ResponseError("This answer is incomplete", to_do="Load the page again and answer once more.")
    value, seq, key = read_response(page, request.form), form.seq.data or 0, text_of(form.client_key)
    is_known = page.saved_at is not None and (value, seq) == (page.current, page.seq)
    if is_known and not _wants_json():
        return None
    return delivery.save_answer(
        db.session(), page.head.attempt_id, person.id, page.position, value=value, seq=seq, client_key=key, now=now()
    )


def _wants_json() -> bool:
    return request.accept_mimetypes.best == "application/json"


def _after_saving(page: QuestionPage, attempt_id: str, person_id: str) -> Response:
    wish, position = request.form.get("do"), page.position
    if wish == "check":
        delivery.check_answer(db.session(), attempt_id, person_id, position, now())
        return _go("feedback", attempt_id=attempt_id, position=position)
    if wish == "next":
        head = delivery.summary(db.session(), attempt_id, person_id)
        following = position + 1 if position < head.total else next_open(head, position)
        if following is None:
            return _go("hand_in", attempt_id=attempt_id)
        return _go("question", attempt_id=attempt_id, position=following)
    return _go("question", attempt_id=attempt_id, position=position)


def _again(attempt_id: str, person_id: str, position: int, error: ResponseError | AttemptError) -> ResponseReturnValue:
    """Show the question once more with what is wrong; what was typed is kept, unless a newer answer is stored."""
    page = delivery.get_question(db.session(), attempt_id, person_id, position)
    if _is_released(page):
        return _go("feedback", attempt_id=attempt_id, position=position)
    sent = {} if isinstance(error, StaleResponseError) else {name: value for name, value in request.form.items() if value}
    view = question_view(page, sent)
    return render_template("student/question.html", view=view, error=error), status_of(error)


@blueprint.get("/attempts/<attempt_id>/questions/<int:position>/feedback")
def feedback(attempt_id: str, position: int) -> ResponseReturnValue:
    """Show verdict, passage and every option's reason of a released question."""
    person = require_person()
    head, released = delivery.get_feedback(db.session(), attempt_id, person.id, position)
    page = delivery.get_question(db.session(), attempt_id, person.id, position)
    article = library.get_article(db.session(), head.article_slug)
    view = feedback_view(article.sheet, released)
    return render_template(
        "student/feedback.html",
        view=view,
        bar=quiz_bar(head, position, page.saved_at),
        slug=head.article_slug,
        is_submitted=head.is_submitted,
        next_position=None if head.is_submitted else next_open(head, position),
        chart_line=chart_line(view),
        provenance=article.provenance,
    )


@blueprint.route("/attempts/<attempt_id>/submit", methods=["GET", "POST"])
def hand_in(attempt_id: str) -> ResponseReturnValue:
    """Ask once more and name the questions without an answer, then hand in."""
    person = require_person()
    form = HandInForm()
    if form.validate_on_submit():
        delivery.submit(db.session(), attempt_id, person.id, now())
        return _go("result", attempt_id=attempt_id)
    head = delivery.summary(db.session(), attempt_id, person.id)
    if head.is_submitted:
        return _go("result", attempt_id=attempt_id)
    return render_template("student/submit.html", head=head, bar=quiz_bar(head, 0, None))


@blueprint.get("/attempts/<attempt_id>/result")
def result(attempt_id: str) -> ResponseReturnValue:
    """Show the marks of a handed-in attempt, by skill and question by question."""
    person = require_person()
    head = delivery.summary(db.session(), attempt_id, person.id)
    if not head.is_submitted:
        return _go("attempt", attempt_id=attempt_id)
    done = delivery.get_result(db.session(), attempt_id, person.id)
    mine = history.learner_history(db.session(), person.id).attempts
    return render_template("student/result.html", view=result_view(done, mine))


@blueprint.get("/history", endpoint="history")
def own_history() -> ResponseReturnValue:
    """Show the learner's attempts and marks by skill."""
    person = current_person()
    mine = history.learner_history(db.session(), person.id) if person else history.History((), ())
    return render_template("student/history.html", view=history_view(mine))


@blueprint.get("/history.csv")
def history_csv() -> ResponseReturnValue:
    """Hand the learner's own attempts out as a file."""
    mine = history.learner_history(db.session(), require_person().id)
    response = make_response(history.to_csv(mine.attempts))
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    response.headers["Content-Disposition"] = 'attachment; filename="my-history.csv"'
    return response
