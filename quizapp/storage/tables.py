"""All tables at once, for migrations: whoever needs the whole schema imports this module."""

from __future__ import annotations

from quizapp.storage import articles, attempts, items, people, quizzes
from quizapp.storage.base import Base

MODULES = (articles, attempts, items, people, quizzes)
metadata = Base.metadata
