"""The base of every form: WTForms with the token that ties it to the session. Flask-WTF has no types of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wtforms import Field, SelectChoice  # type: ignore[attr-defined]  # newer than the published types

if TYPE_CHECKING:
    from wtforms import Form

    class PageForm(Form):
        """A form of a page; ``validate_on_submit`` is false on GET and for bad input."""

        def validate_on_submit(self) -> bool:
            """Tell whether the form was sent and every field of it is acceptable."""
            return self.validate()

else:
    from flask_wtf import FlaskForm as PageForm

__all__ = ["PageForm", "choice", "small_number", "text_of"]


def choice(value: str, label: str) -> Any:
    """Return an entry of a list to choose from."""
    return SelectChoice(value, label)


def small_number(raw: str | None) -> int | None:
    """Return what a hidden or chosen field counts with, None for anything but up to eight plain digits."""
    return int(raw) if raw and raw.isascii() and raw.isdigit() and len(raw) < 9 else None


def text_of(field: Field) -> str:
    """Return what was typed into a field of text, empty where nothing was."""
    text: str = field.data or ""
    return text
