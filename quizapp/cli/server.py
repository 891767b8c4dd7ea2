"""Commands that serve the site: a demo that makes everything ready, and the development server."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys

import click
from flask import Flask
from waitress import serve

from quizapp.cli.data import now, site, upgrade_schema
from quizapp.domain.account import Role
from quizapp.domain.errors import NotFoundError, SourceError
from quizapp.services import accounts, bundled, importing, publishing
from quizapp.storage.base import db

HOST = "127.0.0.1"
DEMO_TEACHER = "teacher@demo.example"


def _free_port(wanted: int) -> int:
    for port in range(wanted, wanted + 20):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise SourceError(f"No port from {wanted} to {wanted + 19} is free", to_do="Give another one with --port.")


def _say(step: str) -> None:
    click.echo(f"  … {step}")


@click.command(epilog="Example: quizapp demo --port 8000")
@click.option("--port", default=5000, show_default=True, type=click.IntRange(1, 65535), help="First port to try.")
def demo(port: int) -> None:
    """Make everything ready and serve it: database, bundled article, questions, quizzes, a teacher. Keeps existing data."""
    click.echo("According to whom? Getting ready.")
    with site() as app:
        _say("database")
        upgrade_schema()
        _fill()
        token = _teacher_link()
    port = _free_port(port)
    click.echo(f"\nPractise:  http://{HOST}:{port}/")
    click.echo(f"Teach:     http://{HOST}:{port}/sign-in/link/{token}   (works once, for a day)")
    click.echo("Stop with Ctrl+C; everything is kept.\n")
    sys.stdout.flush()
    _serve(app, port)


def _fill() -> None:
    """Import the bundled articles and publish their practice quizzes; what is there already is kept."""
    for data, provenance in bundled.bundled_articles():
        _say(f"reading “{provenance.title}” and drafting questions")
        done = importing.import_article(db.session(), data, provenance, now())
        _say(
            f"{done.facts} facts, {done.drafted} questions, {done.refused} not asked" if done.is_new else "already there, kept"
        )
        titles = publishing.publish_practice(db.session(), done.slug, now(), seed=1)
        if titles:
            _say(f"published: {', '.join(titles)}")


def _teacher_link() -> str:
    """Return a one-time sign-in token of the demo's teacher, who is made at the first start."""
    try:
        return accounts.make_sign_in_link(db.session(), DEMO_TEACHER, now())
    except NotFoundError:
        password = secrets.token_urlsafe(18)
        accounts.sign_up(db.session(), name="Teacher", email=DEMO_TEACHER, password=password, now=now(), role=Role.TEACHER)
        return accounts.make_sign_in_link(db.session(), DEMO_TEACHER, now())


def _serve(app: Flask, port: int) -> None:
    # Waitress keeps a body on disk before the application sees it: far larger ones are cut off there.
    serve(app, host=HOST, port=port, threads=8, ident=None, max_request_body_size=8 * app.config["MAX_CONTENT_LENGTH"])


@click.command(epilog="Example: quizapp run --port 5000")
@click.option("--port", default=5000, show_default=True, type=click.IntRange(1, 65535))
def run(port: int) -> None:
    """Serve with Flask's development server, restarting when code changes."""
    environment = {**os.environ, "FLASK_APP": "quizapp", "FLASK_DEBUG": "1"}
    command = [sys.executable, "-m", "flask", "run", "--port", str(port)]
    sys.exit(subprocess.call(command, env=environment))  # noqa: S603 - our own interpreter and fixed arguments
