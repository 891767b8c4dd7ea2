"""What a phrase is to the claim grammar; the phrases are ``phrases`` and ``toll_phrases``."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.fact_kinds import Measure


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several words with one letter: ``opening`` lists the words that it can begin with, so that others cost nothing.

    ``pattern`` is one for ``small_letters``: a blank stands before the text.
    """

    opening: str
    pattern: str
    tag: str
    measure: Measure | None
    example: str
