"""Databases, application and people for all tests. Each test that stores runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest
from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from quizapp.domain.account import Person, Role
from quizapp.domain.facts import FactSheet
from quizapp.generation.drafting import Drafts
from quizapp.services import accounts, importing
from quizapp.services.bundled import bundled_articles
from quizapp.services.config import Config
from quizapp.services.importing import Imported, import_article
from quizapp.services.publishing import publish_practice
from quizapp.storage import tables
from quizapp.storage.base import attach, db
from tests.support.postgres import find_programs, running_server

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("default")

pytest_plugins = ["tests.support.crowd", "tests.support.shelf"]

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
PASSWORD = "correct horse battery"
BUNDLED = Path(__file__).parent.parent / "content" / "articles" / "hama-offensive-september-2017" / "source.txt"


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> Iterator[None]:
    kept, accounts.hasher = accounts.hasher, PasswordHasher.from_parameters(CHEAPEST)
    yield
    accounts.hasher = kept


@pytest.fixture(scope="session", autouse=True)
def _read_each_article_once() -> Iterator[None]:
    """Reading and drafting are pure, so their results can be kept between tests."""
    read, drafting = importing.facts_of, importing.draft
    kept_facts = lru_cache(read)
    kept_drafts: dict[tuple[str, ...], Drafts] = {}

    def draft_once(sheet: FactSheet, rng: Random, *, others: tuple[FactSheet, ...] = ()) -> Drafts:
        key = tuple(one.article.snapshot.sha256 for one in (sheet, *others))
        if key not in kept_drafts:
            kept_drafts[key] = drafting(sheet, rng, others=others)
        return kept_drafts[key]

    importing.facts_of, importing.draft = kept_facts, draft_once
    yield
    importing.facts_of, importing.draft = read, drafting


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("QUIZAPP_"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a PostgreSQL server of our own; tests that need it are skipped, aloud, where none is installed."""
    programs = find_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed on this machine")
    with running_server(programs) as url:
        yield url


def store(url: str) -> Flask:
    """The least application that reaches a database: no pages."""
    application = Flask("store")
    attach(application, url)
    return application


def _config(url: str, folder: Path) -> Config:
    return Config(database_url=url, instance_path=folder, secret_key="only-for-tests")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file without rows; tests work on copies."""
    folder = tmp_path_factory.mktemp("sqlite")
    file = folder / "template.db"
    with store(f"sqlite:///{file}").app_context():
        upgrade()
        db.session.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        db.session.remove()
        db.engine.dispose()
    return file


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> str:
    """The PostgreSQL server with all tables."""
    with store(postgres_url).app_context():
        upgrade()
        db.session.remove()
        db.engine.dispose()
    return postgres_url


def _empty(url: str) -> None:
    engine = create_engine(url)
    names = ", ".join(f'"{table.name}"' for table in tables.metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database with all tables, once for each kind."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("migrated_postgres")
        _empty(url)
        return url
    file = tmp_path / "quizapp.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), file)
    return f"sqlite:///{file}"


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """The application on an empty database."""
    from quizapp import create_app

    application = create_app(_config(database_url, tmp_path))
    application.testing = True
    yield application
    with application.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser without JavaScript, cookies kept. Forms need no token in it; the tests of CSRF make their own."""
    app.config["WTF_CSRF_ENABLED"] = False
    return app.test_client()


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    """A session on the empty database, for services without pages."""
    with store(database_url).app_context():
        yield db.session()
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def bundled(session: Session) -> Imported:
    """The bundled article, imported, with its practice quizzes published."""
    data, source = next(bundled_articles())
    imported = import_article(session, data, source, NOW)
    publish_practice(session, imported.slug, NOW, seed=1)
    return imported


@pytest.fixture
def student(session: Session) -> Person:
    """A learner with an account."""
    return accounts.sign_up(session, name="Sami Student", email="sami@school.example", password=PASSWORD, now=NOW)


@pytest.fixture
def teacher(session: Session) -> Person:
    """A teacher with an account."""
    return accounts.sign_up(
        session, name="Tara Teacher", email="tara@school.example", password=PASSWORD, now=NOW, role=Role.TEACHER
    )
