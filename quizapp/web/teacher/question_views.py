"""Routes for a teacher's work on questions and quizzes: review, write, edit, compose, publish."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.domain.errors import ConflictError, EvidenceError, ItemError, NotFoundError
from quizapp.domain.item import Item
from quizapp.domain.quiz import FeedbackPolicy, ItemStatus
from quizapp.services import authoring, library, publishing
from quizapp.services.authoring import StoredItem
from quizapp.services.quiz_cards import list_quizzes
from quizapp.services.stored_facts import StoredArticle
from quizapp.storage.base import db
from quizapp.web.identity import now, require_teacher, teachers_only
from quizapp.web.page_form import small_number, text_of
from quizapp.web.teacher.answer_words import answer_words
from quizapp.web.teacher.authoring import (
    CHOICE_FORMATS,
    DraftFaultsError,
    build_picker,
    form_data,
    pick_words,
    read_item,
    use_passage,
)
from quizapp.web.teacher.forms import ActForm, QuestionForm, QuizForm, RejectForm
from quizapp.web.teacher.pages import near, queue, review_view
from quizapp.web.wording import form_errors

blueprint = Blueprint("questions", __name__, url_prefix="/teach")


@blueprint.get("/articles/<slug>/questions")
@teachers_only
def drafts(slug: str) -> ResponseReturnValue:
    """List an article's questions and what was not asked of it."""
    session = db.session()
    article = library.get_article(session, slug)
    lines = queue(authoring.list_items(session, slug))
    refusals = authoring.list_refusals(session, slug)
    quizzes = list_quizzes(session, slug, published_only=False)
    return render_template(
        "teacher/drafts.html",
        article=article,
        lines=lines,
        waiting=sum(line.is_waiting for line in lines),
        total=len(lines),
        refusals=refusals,
        quizzes=quizzes,
    )


@blueprint.get("/questions/<item_id>")
@teachers_only
def review(item_id: str) -> ResponseReturnValue:
    """Show a question with its proof, options and checks, to keep, edit or reject."""
    stored = authoring.get_item(db.session(), item_id)
    return _review_page(stored, None)


def _review_page(stored: StoredItem, refusal: ItemError | None) -> ResponseReturnValue:
    article = library.get_article(db.session(), stored.article_slug)
    view = review_view(article.sheet.article, stored)
    lines = queue(authoring.list_items(db.session(), stored.article_slug))
    page = render_template(
        "teacher/review.html",
        view=view,
        lines=near(lines, stored.id),
        waiting=sum(line.is_waiting for line in lines),
        total=len(lines),
        slug=stored.article_slug,
        title=stored.article_title,
        provenance=article.provenance,
        refusal=refusal,
    )
    return page, 422 if refusal else 200


def _next_draft(stored: StoredItem) -> ResponseReturnValue:
    """Go to the next question that waits, or back to the list."""
    waiting = [card.id for card in authoring.list_items(db.session(), stored.article_slug, ItemStatus.DRAFT)]
    if waiting:
        return redirect(url_for("questions.review", item_id=waiting[0]), 303)
    return redirect(url_for("questions.drafts", slug=stored.article_slug), 303)


@blueprint.post("/questions/<item_id>/keep")
@teachers_only
def keep(item_id: str) -> ResponseReturnValue:
    """Accept a question for quizzes."""
    if not ActForm().validate_on_submit():
        raise NotFoundError("There is no such question")
    stored = authoring.get_item(db.session(), item_id)
    try:
        authoring.keep_item(db.session(), item_id)
    except ItemError as error:
        return _review_page(stored, error)
    return _next_draft(stored)


@blueprint.post("/questions/<item_id>/reject")
@teachers_only
def reject(item_id: str) -> ResponseReturnValue:
    """Put a question aside."""
    form = RejectForm()
    stored = authoring.get_item(db.session(), item_id)
    if not form.validate_on_submit():
        return _review_page(stored, ItemError("The reason is too long", to_do="Use up to 500 characters."))
    authoring.reject_item(db.session(), item_id, text_of(form.reason))
    return _next_draft(stored)


def _ticked() -> list[int]:
    starts = map(small_number, request.form.getlist("sentence"))
    return [start for start in starts if start is not None]


def _use_words(article: StoredArticle, form: QuestionForm) -> str:
    """Put the picked words into the form; return what is wrong with them, if anything."""
    evidence = pick_words(article.sheet.article, _ticked(), request.form.get("words", ""))
    if evidence is None:
        return "These words do not stand in the ticked sentences. Tick the sentence, and copy the words as they stand."
    use_passage(form, request.form.get("target", "question"), evidence)
    return ""


def _author(article: StoredArticle, form: QuestionForm, stored: StoredItem | None) -> ResponseReturnValue:
    """Show the form, work its passage picker, or store what it describes."""
    wish = request.form.get("do")
    faults: list[tuple[str, str]] = []
    if wish == "save":
        try:
            return _store(article, form, stored)
        except DraftFaultsError as error:
            faults = list(error.faults)
        except (ItemError, EvidenceError, ConflictError) as error:
            faults = [("stem", str(error))]
    picked = _use_words(article, form) if wish == "use" else ""
    picker = build_picker(article.sheet.article, form, request.form, _ticked(), picked)
    has_choices = stored is None or stored.item.format in CHOICE_FORMATS
    page = render_template(
        "teacher/write.html",
        form=form,
        picker=picker,
        article=article,
        stored=stored,
        faults=faults,
        has_choices=has_choices,
        answer=answer_words(stored.item) if stored else "",
    )
    return page, 422 if faults or picked else 200


def _flat_errors(form: QuestionForm) -> list[tuple[str, str]]:
    """The faults of the form's own fields; those of an option stand under the option's field."""
    own = [field for field in form if field.name != "options"]
    fields = own + [field for entry in form.options.entries for field in entry.form]
    return [(field.id, str(message)) for field in fields for message in field.errors]


def _store(article: StoredArticle, form: QuestionForm, stored: StoredItem | None) -> ResponseReturnValue:
    if not form.validate_on_submit():
        raise DraftFaultsError(_flat_errors(form))
    base: Item | None = stored.item if stored else None
    item = read_item(article.sheet.article, form, base)
    teacher = require_teacher()
    if stored is None:
        item_id = authoring.write_item(db.session(), article.slug, item, now=now(), by=teacher)
        flash("The question is saved as a draft. Keep it to use it in quizzes.")
    else:
        item_id, version = stored.id, form.base_version.data or 0
        number = authoring.edit_item(db.session(), item_id, item, base_version=version, now=now(), by=teacher)
        flash(f"Saved as version {number}. Attempts that have an earlier version keep it.")
    return redirect(url_for("questions.review", item_id=item_id), 303)


@blueprint.route("/articles/<slug>/questions/new", methods=["GET", "POST"])
@teachers_only
def write(slug: str) -> ResponseReturnValue:
    """Write a question by marking its passage in the article."""
    return _author(library.get_article(db.session(), slug), QuestionForm(), None)


@blueprint.route("/questions/<item_id>/edit", methods=["GET", "POST"])
@teachers_only
def edit(item_id: str) -> ResponseReturnValue:
    """Change a question; what is stored is a new version of it."""
    stored = authoring.get_item(db.session(), item_id)
    article = library.get_article(db.session(), stored.article_slug)
    return _author(article, QuestionForm(data=form_data(stored.item, stored.version)), stored)


@blueprint.route("/articles/<slug>/quizzes/new", methods=["GET", "POST"])
@teachers_only
def new_quiz(slug: str) -> ResponseReturnValue:
    """Make a quiz of kept questions."""
    session = db.session()
    article, form = library.get_article(session, slug), QuizForm()
    errors: list[tuple[str, str]] = []
    if request.method == "POST":
        errors = [] if form.validate_on_submit() else form_errors(form.errors)
        try:
            if not errors:
                return _create_quiz(slug, form)
        except ItemError as error:
            errors = [("items", str(error))]
    kept = authoring.list_items(session, slug, ItemStatus.KEPT)
    page = render_template("teacher/quiz.html", article=article, form=form, kept=kept, errors=errors)
    return page, 422 if errors else 200


def _create_quiz(slug: str, form: QuizForm) -> ResponseReturnValue:
    quiz_id = publishing.create_quiz(
        db.session(),
        slug,
        title=text_of(form.title),
        item_ids=form.items.data or [],
        feedback=FeedbackPolicy(form.feedback.data),
        attempts_allowed=form.attempts.data,
        now=now(),
        by=require_teacher(),
    )
    if request.form.get("do") == "publish":
        publishing.publish_quiz(db.session(), quiz_id, now())
        flash("The quiz is published: learners find it under the article.")
    else:
        flash("The quiz is saved; learners see it once it is published.")
    return redirect(url_for("questions.drafts", slug=slug), 303)


@blueprint.post("/quizzes/<quiz_id>/publish")
@teachers_only
def publish(quiz_id: str) -> ResponseReturnValue:
    """Show a quiz to learners."""
    if not ActForm().validate_on_submit():
        raise NotFoundError("There is no such quiz")
    publishing.publish_quiz(db.session(), quiz_id, now())
    flash("The quiz is published: learners find it under the article.")
    return redirect(url_for("teacher.desk"), 303)
