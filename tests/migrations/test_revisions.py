"""The migrations, on both databases: one line of descent, up and down, and the schema that the tables declare."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, text

from quizapp.storage import tables
from quizapp.storage.base import MIGRATIONS, db
from tests.conftest import store

SCRIPTS = ScriptDirectory.from_config(Config(attributes={}, config_args={"script_location": str(MIGRATIONS)}))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Flask:
    """An application on a database without any table."""
    if request.param == "sqlite":
        return store(f"sqlite:///{tmp_path / 'bare.db'}")
    url: str = request.getfixturevalue("postgres_url")
    admin = store(url)
    with admin.app_context():
        with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("DROP DATABASE IF EXISTS bare WITH (FORCE)"))
            connection.execute(text("CREATE DATABASE bare"))
        db.engine.dispose()
    return store(url.replace("/postgres?", "/bare?"))


def table_names() -> set[str]:
    return set(inspect(db.engine).get_table_names()) - {"alembic_version"}


def test_there_is_one_newest_revision() -> None:
    assert len(SCRIPTS.get_heads()) == 1


def test_every_revision_goes_up_and_down_and_up_again(bare: Flask) -> None:
    with bare.app_context():
        for revision in reversed(list(SCRIPTS.walk_revisions())):
            upgrade(revision=revision.revision)
            downgrade(revision=revision.down_revision or "base")
            upgrade(revision=revision.revision)
        assert table_names() == {table.name for table in tables.metadata.sorted_tables}
        downgrade(revision="base")
        assert table_names() == set()
        db.session.remove()
        db.engine.dispose()


def test_the_migrated_schema_is_the_declared_one(bare: Flask) -> None:
    from alembic.autogenerate import compare_metadata

    with bare.app_context():
        upgrade()
        with db.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
            assert compare_metadata(context, tables.metadata) == []
        db.session.remove()
        db.engine.dispose()
