"""Several browsers that do the same thing at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask

from quizapp.domain.errors import QuizError
from quizapp.storage.base import db
from tests.conftest import store


class Crowd:
    """Eight threads that do the same thing at the same moment, each with a connection of its own."""

    SIZE = 8

    def __init__(self, app: Flask) -> None:
        self.app = app

    def all_at_once(self, what: object) -> list[object]:
        """Run ``what(session)`` in every thread; return results and refusals."""
        assert callable(what)
        barrier = threading.Barrier(self.SIZE)

        def one(_: int) -> object:
            with self.app.app_context():
                barrier.wait(30)
                try:
                    return what(db.session())
                except QuizError as error:
                    return error
                finally:
                    db.session.remove()

        with ThreadPoolExecutor(self.SIZE) as pool:
            return list(pool.map(one, range(self.SIZE)))


@pytest.fixture
def crowd(database_url: str) -> Iterator[Crowd]:
    """The crowd on this test's database."""
    application = store(database_url)
    yield Crowd(application)
    with application.app_context():
        db.engine.dispose()
