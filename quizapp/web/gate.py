"""What no page of ours can send is refused before a view reads it, the same for every route and database.

What a field may hold beyond that is said by its form and by the domain.
"""

from __future__ import annotations

from flask import Flask, abort, request

#: Longest name of a field; forms have names like ``options-11-is_key``.
_LONGEST_NAME = 60
#: Fields whose own readers say where the character stands.
_READ_WITH_CARE = frozenset({"text", "password"})


def register_gate(app: Flask) -> None:
    """Refuse NUL (PostgreSQL cannot store it) and names of fields that are no name of a form."""

    @app.before_request
    def refuse_what_no_page_sends() -> None:
        if "\0" in request.path or any("\0" in value for _, value in request.args.items(multi=True)):
            abort(404)
        for name, value in request.form.items(multi=True):
            if not (name.isascii() and name.isprintable() and len(name) <= _LONGEST_NAME):
                abort(400)
            if "\0" in value and name not in _READ_WITH_CARE:
                abort(400)
