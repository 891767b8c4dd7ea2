"""Attempts that somebody began and has not handed in: the way back into them."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.services import delivery, history
from quizapp.storage.base import db
from quizapp.web.identity import current_person
from quizapp.web.wording import day_words

#: So many are offered; the others are in the history.
_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open attempt in a line."""

    attempt_id: str
    title: str
    line: str


def open_attempts() -> tuple[Waiting, ...]:
    """Return the newest open attempts of the person who asks, none where nobody is known."""
    person = current_person()
    if person is None:
        return ()
    lines = history.learner_history(db.session(), person.id).attempts
    still_open = [line for line in lines if line.submitted_at is None][:_OFFERED]
    heads = [delivery.summary(db.session(), line.attempt_id, person.id) for line in still_open]
    return tuple(
        Waiting(
            head.attempt_id,
            f"{head.quiz_title}: {head.total - len(head.unanswered)} of {head.total} answered",
            f"{head.article_title}, begun {day_words(head.started_at)}",
        )
        for head in heads
    )
