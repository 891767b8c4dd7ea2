"""A clause that stands by itself, or the reason why it cannot; how one is made of an article's words is ``statements``'."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.text import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """A finite clause without its date; ``hedged`` where it is only reported, ``span`` where it stands (date included)."""

    text: str
    span: Span
    hedged: bool = False
    #: Whether the article tells it in the historical present.
    in_present: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Unusable:
    """A clause that cannot stand by itself, and why."""

    reason: str
