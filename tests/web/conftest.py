"""A site with the bundled article, a learner and a teacher, on SQLite; a page is asked for as a browser does it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from quizapp import create_app
from quizapp.domain.account import Role
from quizapp.domain.facts import FactSheet
from quizapp.domain.quiz import FeedbackPolicy, ItemStatus
from quizapp.services import accounts, authoring, importing, publishing
from quizapp.services.bundled import bundled_articles
from quizapp.services.config import Config
from quizapp.services.quiz_cards import list_quizzes
from quizapp.services.reading import facts_of
from quizapp.storage.base import db
from tests.conftest import NOW, PASSWORD, store

SLUG = "hama-offensive-september-2017"
STUDENT, TEACHER = "sami@school.example", "tara@school.example"


@pytest.fixture(scope="session")
def furnished(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the bundled article, its practice quizzes, a learner and a teacher."""
    file = tmp_path_factory.mktemp("furnished") / "site.db"
    shutil.copy(sqlite_template, file)
    with store(f"sqlite:///{file}").app_context():
        session = db.session()
        data, source = next(bundled_articles())
        done = importing.import_article(session, data, source, NOW)
        publishing.publish_practice(session, done.slug, NOW, seed=1)
        for name, email, role in (("Sami", STUDENT, Role.STUDENT), ("Tara", TEACHER, Role.TEACHER)):
            accounts.sign_up(session, name=name, email=email, password=PASSWORD, now=NOW, role=role)
        session.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        db.session.remove()
        db.engine.dispose()
    return file


@pytest.fixture
def site(furnished: Path, tmp_path: Path) -> Iterator[Flask]:
    """The application on a copy of the furnished file; forms need no token in it."""
    file = tmp_path / "site.db"
    shutil.copy(furnished, file)
    application = create_app(Config(f"sqlite:///{file}", tmp_path, "only-for-tests"))
    application.testing = True
    application.config["WTF_CSRF_ENABLED"] = False
    yield application
    with application.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture(scope="session")
def hama() -> FactSheet:
    """The facts of the bundled article."""
    return facts_of(next(bundled_articles())[0])


def _signed_in(site: Flask, email: str) -> FlaskClient:
    client = site.test_client()
    client.post("/sign-in", data={"email": email, "password": PASSWORD})
    return client


@pytest.fixture
def guest(site: Flask) -> FlaskClient:
    """The browser of somebody who has just come."""
    return site.test_client()


@pytest.fixture
def learner(site: Flask) -> FlaskClient:
    """The browser of a learner with an account."""
    return _signed_in(site, STUDENT)


@pytest.fixture
def tutor(site: Flask) -> FlaskClient:
    """The browser of a teacher."""
    return _signed_in(site, TEACHER)


@pytest.fixture
def quiz_id(site: Flask) -> str:
    """The practice quiz over all subjects."""
    with site.app_context():
        return next(quiz.id for quiz in list_quizzes(db.session(), SLUG) if quiz.skill is None)


@pytest.fixture
def exam_id(site: Flask) -> str:
    """A quiz that shows its reasons after it is handed in, with one attempt allowed."""
    with site.app_context():
        session = db.session()
        by = accounts.sign_in(session, email=TEACHER, password=PASSWORD, now=NOW)
        kept = [card.id for card in authoring.list_items(session, SLUG, ItemStatus.KEPT)][::9]
        made = publishing.create_quiz(
            session,
            SLUG,
            title="Test in May",
            item_ids=kept,
            feedback=FeedbackPolicy.AFTER_SUBMIT,
            attempts_allowed=1,
            now=NOW,
            by=by,
        )
        publishing.publish_quiz(session, made, NOW)
        return made


@pytest.fixture
def start() -> Callable[[FlaskClient, str], str]:
    """Start a quiz and return the address of the attempt."""

    def begin(client: FlaskClient, quiz: str) -> str:
        response = client.post(f"/quizzes/{quiz}/start")
        assert response.status_code == 303, response.text
        return response.location

    return begin


def hidden(page: TestResponse, name: str) -> str:
    """The value of a hidden field of a page."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found is not None, name
    return found[1]


def answer_fields(page: TestResponse) -> dict[str, str]:
    """Fields that answer the question of a page somehow, whatever its form."""
    fields = {"seq": hidden(page, "seq"), "client_key": hidden(page, "client_key")}
    places = re.findall(r'<select[^>]* name="((?:place|match)-(\d+))"', page.text)
    if 'name="typed"' in page.text:
        return fields | {"typed": "5"}
    if places:
        return fields | {name: number if name.startswith("place") else "1" for name, number in places}
    return fields | {"choice": "1"}
