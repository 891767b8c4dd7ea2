"""The application factory: settings, database, blueprints, headers and error pages put together."""

from __future__ import annotations

import os

from flask import Flask, url_for
from flask_wtf import CSRFProtect

from quizapp.services.config import Config, from_env
from quizapp.storage.base import attach
from quizapp.web import health
from quizapp.web.auth import views as auth
from quizapp.web.errors import register_errors
from quizapp.web.gate import register_gate
from quizapp.web.headers import register_headers
from quizapp.web.identity import register_identity
from quizapp.web.markup import link_to_words, plain_stem, safe_link, stem_markup
from quizapp.web.reading import views as reading
from quizapp.web.student import views as student
from quizapp.web.teacher import question_views as questions
from quizapp.web.teacher import views as teacher
from quizapp.web.wording import clock, day_words, short_quote

#: Largest request body, in bytes: an article of 2 MB and its form.
MAX_BODY = 2_500_000


def build_app(config: Config | None = None) -> Flask:
    """Build the application; without ``config`` the settings come from the environment (ConfigError if they are bad)."""
    config = config or from_env(os.environ)
    app = Flask("quizapp.web", instance_path=str(config.instance_path))
    app.config.from_mapping(
        SECRET_KEY=config.secret_key,
        MAX_CONTENT_LENGTH=MAX_BODY,
        MAX_FORM_MEMORY_SIZE=MAX_BODY,
        TRUSTED_HOSTS=list(config.trusted_hosts) or None,
        SESSION_COOKIE_NAME="__Host-form" if config.secure_cookies else "form",
        SESSION_COOKIE_SECURE=config.secure_cookies,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # A form lives as long as the session: a long quiz must not run into an expired token.
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    attach(app, config.database_url)
    CSRFProtect(app)
    register_gate(app)
    register_identity(app, secure=config.secure_cookies)
    register_headers(app)
    register_errors(app)
    app.add_template_global(asset_url, "asset")
    app.add_template_filter(clock, "clock")
    app.add_template_filter(short_quote, "short")
    app.add_template_filter(day_words, "day")
    app.add_template_filter(stem_markup, "stem")
    app.add_template_filter(plain_stem, "plain_stem")
    app.add_template_filter(safe_link, "safe_link")
    app.add_template_global(link_to_words)
    for part in (reading, student, teacher, questions, auth, health):
        app.register_blueprint(part.blueprint)
    return app


def asset_url(name: str) -> str:
    """Return the address of a static file."""
    return url_for("static", filename=name)
