"""Routes of sign-up, sign-in, sign-out and one-time links. A guest who signs in or up keeps every attempt."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.domain.errors import AccountError
from quizapp.services import accounts
from quizapp.storage.base import db
from quizapp.web.auth.forms import LinkForm, SignInForm, SignUpForm
from quizapp.web.identity import current_person, end_session, now, safe_next, start_session
from quizapp.web.page_form import PageForm, text_of
from quizapp.web.wording import form_errors

blueprint = Blueprint("auth", __name__)


def _home_of(is_teacher: bool) -> str:
    return url_for("teacher.desk") if is_teacher else url_for("student.history")


def _field_of(refusal: AccountError) -> str:
    """The field that a refusal is about: named in its words, else the address."""
    return next((name for name in ("password", "name") if name in refusal.what), "email")


def _form_page(template: str, form: PageForm, refusal: AccountError | None = None) -> ResponseReturnValue:
    errors = form_errors(form.errors)
    if refusal is not None:
        errors = [(_field_of(refusal), f"{refusal.what}. {refusal.to_do}")]
    status = 422 if errors else 200
    return render_template(template, form=form, errors=errors), status


@blueprint.route("/sign-in", methods=["GET", "POST"])
def sign_in() -> ResponseReturnValue:
    """Sign somebody in with address and password."""
    form = SignInForm(next=request.args.get("next", ""))
    if not form.validate_on_submit():
        return _form_page("auth/sign_in.html", form)
    email, password = text_of(form.email), text_of(form.password)
    try:
        person = accounts.sign_in(db.session(), email=email, password=password, now=now(), guest=current_person())
    except AccountError as error:
        return _form_page("auth/sign_in.html", form, error)
    return start_session(person, safe_next(form.next.data, _home_of(person.is_teacher)))


@blueprint.route("/sign-up", methods=["GET", "POST"])
def sign_up() -> ResponseReturnValue:
    """Make a learner's account; a guest's attempts become the account's."""
    form = SignUpForm()
    if not form.validate_on_submit():
        return _form_page("auth/sign_up.html", form)
    name, email, password = (text_of(field) for field in (form.name, form.email, form.password))
    try:
        person = accounts.sign_up(db.session(), name=name, email=email, password=password, now=now(), guest=current_person())
    except AccountError as error:
        return _form_page("auth/sign_up.html", form, error)
    message = f"Welcome, {person.name}. Your attempts are kept under your name from now on."
    return start_session(person, url_for("student.history"), message)


@blueprint.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    """End the session on the server."""
    return end_session(url_for("reading.home"))


@blueprint.route("/sign-in/link/<token>", methods=["GET", "POST"])
def redeem(token: str) -> ResponseReturnValue:
    """Sign in with a one-time link; only its button uses it up, so that a preview of the link does not."""
    form = LinkForm()
    if not form.validate_on_submit():
        return render_template("auth/link.html", token=token)
    try:
        person = accounts.redeem_sign_in_link(db.session(), token, now(), guest=current_person())
    except AccountError as error:
        flash(f"{error.what}. {error.to_do}", "error")
        return redirect(url_for("auth.sign_in"), 303)
    return start_session(person, _home_of(person.is_teacher))
