"""Routes for teachers: desk, import, results, one learner, one attempt."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from quizapp.domain.errors import ArticleError, NotFoundError
from quizapp.domain.item import Skill
from quizapp.domain.provenance import OWN_TEXT, Provenance
from quizapp.domain.quiz import ItemStatus
from quizapp.services import authoring, delivery, history, importing, library
from quizapp.services.history import AttemptLine, HistoryFilter
from quizapp.services.quiz_cards import list_quizzes
from quizapp.storage.base import db
from quizapp.web.identity import now, teachers_only
from quizapp.web.page_form import choice, text_of
from quizapp.web.student.result import history_view
from quizapp.web.teacher.forms import ImportForm, ResultsFilter
from quizapp.web.teacher.pages import DeskArticle
from quizapp.web.teacher.results import attempt_view, results_view
from quizapp.web.wording import form_errors

blueprint = Blueprint("teacher", __name__, url_prefix="/teach")


@blueprint.get("/")
@teachers_only
def desk() -> ResponseReturnValue:
    """Show where a teacher starts: articles with what waits there, and the latest results."""
    session = db.session()
    quizzes = list_quizzes(session, published_only=False)
    articles = []
    for card in library.list_articles(session):
        counts = dict.fromkeys(ItemStatus, 0)
        for item in authoring.list_items(session, card.slug):
            counts[item.status] += 1
        theirs = tuple(quiz for quiz in quizzes if quiz.article_slug == card.slug)
        waiting, kept, rejected = (counts[status] for status in (ItemStatus.DRAFT, ItemStatus.KEPT, ItemStatus.REJECTED))
        articles.append(DeskArticle(card.slug, card.title, waiting, kept, rejected, theirs))
    return render_template("teacher/desk.html", articles=articles)


def _midnight(day: date | None, *, after: bool = False) -> datetime | None:
    if day is None or (after and day == date.max):
        return None
    return datetime.combine(day + timedelta(days=int(after)), time(), UTC)


def _wanted(form: ResultsFilter) -> HistoryFilter:
    return HistoryFilter(
        quiz_id=form.quiz.data or None,
        skill=Skill(form.skill.data) if form.skill.data else None,
        since=_midnight(form.since.data),
        until=_midnight(form.until.data, after=True),
    )


def _filtered() -> tuple[ResultsFilter, tuple[AttemptLine, ...]]:
    """The filter of the address and the attempts that it lets through; a filter that makes no sense lets all through."""
    form = ResultsFilter(request.args)
    quizzes = list_quizzes(db.session(), published_only=False)
    named = (choice(quiz.id, f"{quiz.title} · {quiz.article_title}") for quiz in quizzes)
    form.quiz.choices = [choice("", "All quizzes"), *named]
    wanted = _wanted(form) if form.validate() else HistoryFilter()
    return form, history.class_history(db.session(), wanted)


@blueprint.get("/results")
@teachers_only
def results() -> ResponseReturnValue:
    """List every learner's attempts, by quiz, skill and time."""
    form, lines = _filtered()
    view = results_view(lines, request.args.get("page", 1, type=int))
    query = {field.name: request.args[field.name] for field in form if field.name in request.args}
    return render_template("teacher/results.html", form=form, view=view, query=query)


@blueprint.get("/results.csv")
@teachers_only
def results_csv() -> ResponseReturnValue:
    """Hand the same attempts out as a file."""
    response = make_response(history.to_csv(_filtered()[1]))
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    response.headers["Content-Disposition"] = 'attachment; filename="results.csv"'
    return response


@blueprint.get("/learners/<person_id>")
@teachers_only
def learner(person_id: str) -> ResponseReturnValue:
    """Show one learner's history as the learner sees it."""
    mine = history.learner_history(db.session(), person_id)
    if not mine.attempts:
        raise NotFoundError("There is no such learner")
    return render_template("teacher/learner.html", view=history_view(mine), name=mine.attempts[0].learner)


@blueprint.get("/attempts/<attempt_id>")
@teachers_only
def attempt(attempt_id: str) -> ResponseReturnValue:
    """Open any attempt with its answers."""
    result = delivery.get_result(db.session(), attempt_id, None)
    article = library.get_article(db.session(), result.head.article_slug)
    return render_template("teacher/attempt.html", view=attempt_view(article.sheet.article, result))


def _handed_in(form: ImportForm) -> bytes:
    """The bytes of the file, else of the text; ArticleError where there is neither."""
    upload = form.file.data
    if isinstance(upload, FileStorage) and upload.filename:
        return upload.stream.read()
    # A browser sends line ends as CR LF, whatever was pasted.
    text = text_of(form.text).replace("\r\n", "\n")
    if not text:
        raise ArticleError("Nothing was handed in", to_do="Choose a file or paste the text.")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        where = f"character {error.start + 1}"
        raise ArticleError("The text has an invalid character", where=where, to_do="Remove it.") from None


@blueprint.route("/import", methods=["GET", "POST"], endpoint="import")
@teachers_only
def import_article() -> ResponseReturnValue:
    """Bring an article in and go to its drafted questions."""
    form = ImportForm()
    errors: list[tuple[str, str]] = []
    if request.method == "POST":
        errors = [] if form.validate_on_submit() else form_errors(form.errors)
        try:
            if not errors:
                return _imported(form)
        except ArticleError as error:
            errors = [("text", str(error))]
    return render_template("teacher/import.html", form=form, errors=errors), 422 if errors else 200


def _imported(form: ImportForm) -> ResponseReturnValue:
    licence = form.licence.data or OWN_TEXT.licence
    attribution = form.attribution.data or OWN_TEXT.attribution
    provenance = Provenance(text_of(form.title), text_of(form.url), licence, "", attribution)
    done = importing.import_article(db.session(), _handed_in(form), provenance, now())
    if done.is_new:
        flash(f"{done.title}: {done.facts} facts found, {done.drafted} questions drafted, {done.refused} not asked.")
    else:
        flash(f"{done.title} is already imported; nothing was changed.")
    return redirect(url_for("questions.drafts", slug=done.slug), 303)
