"""Commands that run the site and keep its data: demo, run, import, db, user, check, backup, restore."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizapp.domain.account import Role
from quizapp.domain.errors import NotFoundError, SourceError

if TYPE_CHECKING:
    from flask import Flask

HOST = "127.0.0.1"
DEMO_TEACHER = "teacher@demo.example"


def _now() -> datetime:
    return datetime.now(UTC)


def _app() -> Flask:
    """Build the application; imported late, because the commands that only read a file need none of it."""
    from quizapp import create_app

    return create_app()


def _upgrade() -> None:
    import logging

    from flask_migrate import upgrade

    logging.getLogger("alembic").setLevel(logging.WARNING)
    upgrade()


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
    from quizapp.services import accounts, bundled, importing, publishing
    from quizapp.storage.base import db

    click.echo("According to whom? Getting ready.")
    app = _app()
    with app.app_context():
        _say("database")
        _upgrade()
        for data, source in bundled.bundled_articles():
            _say(f"reading “{source.title}” and drafting questions")
            done = importing.import_article(db.session(), data, source, _now())
            _say(
                f"{done.facts} facts, {done.drafted} questions, {done.refused} not asked"
                if done.is_new
                else "already there, kept"
            )
            titles = publishing.publish_practice(db.session(), done.slug, _now(), seed=1)
            if titles:
                _say(f"published: {', '.join(titles)}")
        try:
            token = accounts.make_sign_in_link(db.session(), DEMO_TEACHER, _now())
        except NotFoundError:
            password = secrets.token_urlsafe(18)
            accounts.sign_up(db.session(), name="Teacher", email=DEMO_TEACHER, password=password, now=_now(), role=Role.TEACHER)
            token = accounts.make_sign_in_link(db.session(), DEMO_TEACHER, _now())
    port = _free_port(port)
    click.echo(f"\nPractise:  http://{HOST}:{port}/")
    click.echo(f"Teach:     http://{HOST}:{port}/sign-in/link/{token}   (works once, for a day)")
    click.echo("Stop with Ctrl+C; everything is kept.\n")
    sys.stdout.flush()
    _serve(app, port)


def _serve(app: Flask, port: int) -> None:
    from waitress import serve

    serve(app, host=HOST, port=port, threads=8, ident=None)


@click.command(epilog="Example: quizapp run --port 5000")
@click.option("--port", default=5000, show_default=True, type=click.IntRange(1, 65535))
def run(port: int) -> None:
    """Serve with Flask's development server, restarting when code changes."""
    environment = {**os.environ, "FLASK_APP": "quizapp", "FLASK_DEBUG": "1"}
    command = [sys.executable, "-m", "flask", "run", "--port", str(port)]
    sys.exit(subprocess.call(command, env=environment))  # noqa: S603 - our own interpreter and fixed arguments


@click.command("import", epilog="Example: quizapp import article.txt --url https://… --licence 'CC BY-SA 4.0'")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--wikipedia", "titles", multiple=True, metavar="TITLE", help="Fetch this article from the English Wikipedia.")
@click.option("--url", default="", help="Where the article can be read.")
@click.option("--licence", default="not stated", help="The licence it is under.")
@click.option("--publish", is_flag=True, help="Publish practice quizzes at once, without a look at the drafts.")
def import_articles(paths: tuple[Path, ...], titles: tuple[str, ...], url: str, licence: str, publish: bool) -> None:
    """Import the articles at PATHS and draft their questions for review."""
    from quizapp.services.importing import Source
    from quizapp.services.reading import read_bytes

    if not paths and not titles:
        raise click.UsageError("Give a PATH or --wikipedia TITLE.")
    with _app().app_context():
        _upgrade()
        for path in paths:
            source = Source("", url, licence, "", f"Imported from {path.name}.")
            _import_one(read_bytes(path), source, publish)
        for title in titles:
            from quizapp.services.wikipedia import fetch_article

            page = fetch_article(title)
            _import_one(page.wikitext, page.source, publish)


def _import_one(data: bytes, source: object, publish: bool) -> None:
    from quizapp.services import importing, publishing
    from quizapp.storage.base import db

    assert isinstance(source, importing.Source)
    done = importing.import_article(db.session(), data, source, _now())
    if not done.is_new:
        click.echo(f"{done.title}: already imported, nothing changed")
        return
    click.echo(f"{done.title}: {done.facts} facts, {done.drafted} questions drafted, {done.refused} not asked")
    if publish:
        for name in publishing.publish_practice(db.session(), done.slug, _now(), seed=1):
            click.echo(f"  published: {name}")


@click.group("db")
def database() -> None:
    """Look after the schema of the database."""


@database.command(epilog="Example: quizapp db upgrade")
def upgrade() -> None:
    """Bring the database to the newest schema."""
    with _app().app_context():
        _upgrade()
    click.echo("The database is up to date.")


@click.group()
def user() -> None:
    """Look after accounts."""


@user.command("add", epilog="Example: quizapp user add anna@school.example --name Anna --teacher")
@click.argument("email")
@click.option("--name", help="Shown name; the part before the @ where none is given.")
@click.option("--teacher", is_flag=True, help="May author and review.")
@click.password_option(help="Asked for where it is not given.")
def add_user(email: str, name: str | None, teacher: bool, password: str) -> None:
    """Make an account for EMAIL."""
    from quizapp.services import accounts
    from quizapp.storage.base import db

    with _app().app_context():
        _upgrade()
        role = Role.TEACHER if teacher else Role.STUDENT
        shown = name or email.partition("@")[0]
        person = accounts.sign_up(db.session(), name=shown, email=email, password=password, now=_now(), role=role)
    click.echo(f"{person.email} is a {person.role} now.")


@click.command(epilog="Example: quizapp check")
def check() -> None:
    """Verify all stored data: quotations, digests, answers, marks. Reads only; exit 1 if something is wrong."""
    from quizapp.services.operating import find_faults
    from quizapp.storage.base import db

    with _app().app_context():
        faults = list(find_faults(db.session()))
    for fault in faults:
        click.echo(f"{fault.table} {fault.row}: {fault.message}", err=True)
    if faults:
        raise SourceError(f"{len(faults)} faults", to_do="Restore a backup, or ask for help with this list.")
    click.echo("Everything is as it was stored.")


@click.command("backup", epilog="Example: quizapp backup quizapp-2026-11-22.db")
@click.argument("file", type=click.Path(path_type=Path))
def make_backup(file: Path) -> None:
    """Copy the database to FILE while the site runs."""
    from quizapp.services.operating import backup

    size = backup(_app().config["SQLALCHEMY_DATABASE_URI"], file)
    click.echo(f"{file}: {size} bytes")


@click.command("restore", epilog="Example: quizapp restore quizapp-2026-11-22.db")
@click.argument("file", type=click.Path(path_type=Path))
def restore_backup(file: Path) -> None:
    """Put FILE in the place of the database (stop the site first); the replaced one is kept beside it."""
    from quizapp.services.operating import restore

    kept = restore(_app().config["SQLALCHEMY_DATABASE_URI"], file)
    click.echo(f"Restored from {file}." + (f" The database of before is {kept}." if kept else ""))
