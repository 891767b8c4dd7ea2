"""A source with what it answers for, as sentences tell it; how it is found is ``tellings``'s."""

from __future__ import annotations

from quizapp.domain.records import record
from quizapp.domain.text import Span


@record
class Attribution:
    """A source and the part of the text that it answers for."""

    source: Span
    scope: Span
