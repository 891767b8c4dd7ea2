"""What is asked of a claim again and again, and answered once for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from quizapp.domain.facts import Claim

S = TypeVar("S")
T = TypeVar("T")


def asked_once(method: Callable[[S, Claim], T]) -> Callable[[S, Claim], T]:
    """Let ``method`` read a claim once; its object keeps the answers, with the claims, so that no other takes their place."""
    name = f"_{method.__name__}_known"

    @wraps(method)
    def known(self: S, claim: Claim) -> T:
        answers: dict[int, tuple[Claim, T]] | None = self.__dict__.get(name)
        if answers is None:
            answers = self.__dict__[name] = {}
        answer = answers.get(id(claim))
        if answer is None:
            answer = answers[id(claim)] = claim, method(self, claim)
        return answer[1]

    return known
