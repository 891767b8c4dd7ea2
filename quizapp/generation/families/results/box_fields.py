"""In which field of the infobox a line on the outcome stands, and how questions call that field.

A line under "Territory" tells what changed hands; it is no part of the field "Result".
"""

from __future__ import annotations

from quizapp.domain.facts import Result
from quizapp.domain.text import Span
from quizapp.generation.sketch import Subject

#: Fields that give the result itself.
_OF_RESULT = frozenset(("result", "outcome"))
#: The mark of questions that show in their options who won: one of a set is enough.
WHO_WON = "who won by the infobox"


def _field(subject: Subject, result: Result) -> tuple[str, Span | None]:
    """Return the name of the field of a line, in small letters, and where its value stands."""
    box, place = subject.sheet.article.infobox, result.evidence[0].start
    fields = [(one.name, one.value) for one in box.fields if one.value] if box else []
    return next(((name, value) for name, value in fields if value.start <= place < value.end), ("result", None))


def is_of_result(subject: Subject, result: Result) -> bool:
    """Tell whether a line stands in the field of the result, and in no field beside it."""
    return _field(subject, result)[0] in _OF_RESULT


def title_of(subject: Subject, result: Result) -> str:
    """Return the name of the field of a line as a question prints it: "Territory"."""
    return _field(subject, result)[0].capitalize()


def value_of(subject: Subject, result: Result) -> str:
    """Return all that stands in the field of a line."""
    value = _field(subject, result)[1]
    return value.of(subject.text) if value else result.text
