"""What a question's form sends, read back as a response.

Options travel as their place on the page (1, 2, …), never under the ids that they have in the question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from werkzeug.datastructures import MultiDict
from wtforms import HiddenField, IntegerField
from wtforms.validators import InputRequired, Length, NumberRange
from wtforms.widgets import HiddenInput

from quizapp.domain.errors import ResponseError
from quizapp.domain.item import ItemFormat
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.services.attempt_views import OptionView, QuestionPage
from quizapp.web.page_form import PageForm, small_number

#: Fields that every answer may send; those of order and match have a number behind them.
_FIELDS = frozenset({"csrf_token", "seq", "client_key", "do", "choice", "typed"})
_NUMBERED = ("place-", "match-")


class AnswerForm(PageForm):
    """The part of an answer's form that does not depend on the question."""

    seq = IntegerField(widget=HiddenInput(), validators=[InputRequired(), NumberRange(min=0, max=1_000_000)])
    client_key = HiddenField(validators=[InputRequired(), Length(max=64)])


class HandInForm(PageForm):
    """The button that hands an attempt in."""


def _one(options: Sequence[OptionView], value: str) -> str:
    """The id of the option at the place ``value``; ResponseError where there is none."""
    place = small_number(value) or 0
    if 1 <= place <= len(options):
        return options[place - 1].id
    raise ResponseError("This option does not belong to the question", to_do="Choose one of those shown.")


def _ordered(options: Sequence[OptionView], form: Mapping[str, str]) -> Ordered:
    places = [form.get(f"place-{number}", "") for number in range(1, len(options) + 1)]
    if not any(places):
        return Ordered(())
    if sorted(places) != sorted(str(number) for number in range(1, len(options) + 1)):
        raise ResponseError("Each event needs a place of its own", to_do="Give every place once.")
    ranked = sorted(range(len(options)), key=lambda index: int(places[index]))
    return Ordered(tuple(options[index].id for index in ranked))


def _matched(page: QuestionPage, form: Mapping[str, str]) -> Matched:
    given = [(prompt.id, form.get(f"match-{number}", "")) for number, prompt in enumerate(page.prompts, 1)]
    return Matched(tuple((prompt, _one(page.options, value)) for prompt, value in given if value))


def read_response(page: QuestionPage, form: MultiDict[str, str]) -> Response:
    """Return what ``form`` answers to the question; raise ResponseError for anything that its page cannot send."""
    foreign = [name for name in form if name not in _FIELDS and not name.startswith(_NUMBERED)]
    if foreign:
        raise ResponseError(f"An answer has no field “{foreign[0][:80]}”", to_do="Answer on the question's page.")
    match page.format:
        case ItemFormat.NUMBER | ItemFormat.DATE:
            return Typed(form.get("typed", "").strip())
        case ItemFormat.ORDER:
            return _ordered(page.options, form)
        case ItemFormat.MATCH:
            return _matched(page, form)
        case _:
            return Chosen(frozenset(_one(page.options, value) for value in form.getlist("choice")))
