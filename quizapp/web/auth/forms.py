"""Forms of sign-up and sign-in. Which names, addresses and passwords are acceptable is the domain's to say."""

from __future__ import annotations

from wtforms import EmailField, HiddenField, PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length

from quizapp.domain.account import MAX_EMAIL, MAX_PASSWORD
from quizapp.web.page_form import PageForm


def _address() -> EmailField:
    return EmailField(
        "E-mail address",
        validators=[DataRequired("Give your e-mail address."), Length(max=MAX_EMAIL, message="This address is too long.")],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"},
    )


class SignInForm(PageForm):
    """Address and password."""

    email = _address()
    password = PasswordField(
        "Password",
        validators=[InputRequired("Give your password."), Length(max=MAX_PASSWORD, message="This password is too long.")],
        render_kw={"autocomplete": "current-password"},
    )
    next = HiddenField()


class SignUpForm(PageForm):
    """Name, address and a new password."""

    name = StringField(
        "Name",
        validators=[
            DataRequired("Give the name that your teacher knows you by."),
            Length(max=80, message="Use up to 80 letters."),
        ],
        render_kw={"autocomplete": "name"},
    )
    email = _address()
    password = PasswordField(
        "Password",
        validators=[InputRequired("Choose a password."), Length(max=MAX_PASSWORD, message="Use at most 1024 characters.")],
        render_kw={"autocomplete": "new-password"},
    )


class LinkForm(PageForm):
    """The button that uses a one-time sign-in link up."""
