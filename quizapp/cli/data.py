"""Commands that look after what the site keeps: import, db, user, check, backup, restore."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
import flask_migrate
from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from quizapp import create_app
from quizapp.domain.account import Role
from quizapp.domain.errors import SourceError
from quizapp.domain.provenance import Provenance
from quizapp.services import accounts, importing, publishing
from quizapp.services.operating import backup, find_faults, restore
from quizapp.services.reading import read_bytes
from quizapp.services.wikipedia import fetch_article
from quizapp.storage.base import db


def now() -> datetime:
    """Return the current instant: the one clock that commands read."""
    return datetime.now(UTC)


def upgrade_schema() -> None:
    """Bring the database of the current application to the newest schema, quietly."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    flask_migrate.upgrade()


@contextmanager
def site() -> Iterator[Flask]:
    """Run a command within the application; a database that does not answer is a refusal like any other."""
    try:
        app = create_app()
        with app.app_context():
            yield app
    except SQLAlchemyError as error:
        cause = getattr(error, "orig", None) or error
        raise SourceError(
            "The database does not answer",
            where=str(cause).strip().partition("\n")[0],
            to_do="See to it, or to QUIZAPP_DATABASE_URL; `quizapp db upgrade` makes the tables.",
        ) from None


@click.command("import", epilog="Example: quizapp import article.txt --url https://… --licence 'CC BY-SA 4.0'")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--wikipedia", "titles", multiple=True, metavar="TITLE", help="Fetch this article from the English Wikipedia.")
@click.option("--url", default="", help="Where the article can be read.")
@click.option("--licence", default="not stated", help="The licence it is under.")
@click.option("--publish", is_flag=True, help="Publish practice quizzes at once, without a look at the drafts.")
def import_articles(paths: tuple[Path, ...], titles: tuple[str, ...], url: str, licence: str, publish: bool) -> None:
    """Import the articles at PATHS and draft their questions for review."""
    if not paths and not titles:
        raise click.UsageError("Give a PATH or --wikipedia TITLE.")
    with site():
        upgrade_schema()
        for path in paths:
            provenance = Provenance("", url, licence, "", f"Imported from {path.name}.")
            _import_one(read_bytes(path), provenance, publish)
        for title in titles:
            click.echo(f"fetching “{title}” from Wikipedia")
            page = fetch_article(title)
            _import_one(page.wikitext, page.provenance, publish)


def _import_one(data: bytes, provenance: Provenance, publish: bool) -> None:
    done = importing.import_article(db.session(), data, provenance, now())
    if not done.is_new:
        click.echo(f"{done.title}: already imported, nothing changed")
        return
    click.echo(f"{done.title}: {done.facts} facts, {done.drafted} questions drafted, {done.refused} not asked")
    if publish:
        for name in publishing.publish_practice(db.session(), done.slug, now(), seed=1):
            click.echo(f"  published: {name}")


@click.group("db")
def database() -> None:
    """Look after the schema of the database."""


@database.command(epilog="Example: quizapp db upgrade")
def upgrade() -> None:
    """Bring the database to the newest schema."""
    with site():
        upgrade_schema()
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
    with site():
        upgrade_schema()
        role = Role.TEACHER if teacher else Role.STUDENT
        shown = name or email.partition("@")[0]
        person = accounts.sign_up(db.session(), name=shown, email=email, password=password, now=now(), role=role)
    click.echo(f"{person.email} is a {person.role} now.")


@click.command(epilog="Example: quizapp check")
def check() -> None:
    """Verify all stored data: quotations, digests, answers, marks. Reads only; exit 1 if something is wrong."""
    with site():
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
    size = backup(create_app().config["SQLALCHEMY_DATABASE_URI"], file)
    click.echo(f"{file}: {size} bytes")


@click.command("restore", epilog="Example: quizapp restore quizapp-2026-11-22.db")
@click.argument("file", type=click.Path(path_type=Path))
def restore_backup(file: Path) -> None:
    """Put FILE in the place of the database (stop the site first); the replaced one is kept beside it."""
    kept = restore(create_app().config["SQLALCHEMY_DATABASE_URI"], file)
    click.echo(f"Restored from {file}." + (f" The database of before is {kept}." if kept else ""))
