"""Quizzes from articles about armed conflicts, in which every answer opens the sentence that settles it.

The application factory is ``quizapp.web.create_app``; Flask's own command line finds it here by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from quizapp.services.config import Config


def create_app(config: Config | None = None) -> Flask:
    """Build the web application; without ``config`` the settings come from the environment."""
    from quizapp.web.app import build_app

    return build_app(config)
