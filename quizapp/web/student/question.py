"""What the page of an open question shows. Nothing here knows keys, reasons or passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from quizapp.domain.item import ItemFormat
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.services.attempt_views import AttemptHead, OptionView, QuestionPage

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HELP = {
    ItemFormat.MULTIPLE: "More than one may be right. A wrong choice takes a right one away.",
    ItemFormat.NUMBER: "A whole number.",
    ItemFormat.ORDER: "Give each its place, 1 for the earliest.",
    ItemFormat.MATCH: "Choose the partner of each. One may be left over.",
}


@dataclass(frozen=True, slots=True)
class Step:
    """A question in the line of progress; ``state`` is ``done``, ``now`` or empty."""

    position: int
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class QuizBar:
    """What stands over every question: where one is, and the way to the others."""

    attempt_id: str
    quiz_title: str
    article_slug: str
    article_title: str
    position: int
    total: int
    steps: tuple[Step, ...]
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as the form has it: ``value`` is its place on the page."""

    value: str
    letter: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Select:
    """A list to choose from beside a text, for order and match."""

    name: str
    text: str
    chosen: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question to answer."""

    bar: QuizBar
    kind: str
    stem: str
    help: str
    choices: tuple[Choice, ...]
    selects: tuple[Select, ...]
    typed: str
    unit: str
    seq: int
    client_key: str
    is_immediate: bool
    next_position: int | None


def quiz_bar(head: AttemptHead, position: int, saved_at: datetime | None) -> QuizBar:
    """Build the line of progress around the question at ``position``."""
    steps = []
    for slot in head.progress:
        state = "now" if slot.position == position else "done" if slot.is_answered else ""
        words = {"now": "this one", "done": "answered", "": "not answered"}[state]
        steps.append(Step(slot.position, state, words))
    return QuizBar(
        head.attempt_id, head.quiz_title, head.article_slug, head.article_title, position, head.total, tuple(steps), saved_at
    )


def next_open(head: AttemptHead, position: int) -> int | None:
    """Return the next question after ``position`` without an answer, from the start again if need be, or None."""
    later = [one for one in head.unanswered if one > position]
    earlier = [one for one in head.unanswered if one < position]
    return (later + earlier)[0] if later or earlier else None


def _choices(page: QuestionPage) -> tuple[Choice, ...]:
    chosen = page.current.ids if isinstance(page.current, Chosen) else frozenset()
    return tuple(
        Choice(str(number), LETTERS[(number - 1) % 26], option.text, option.id in chosen)
        for number, option in enumerate(page.options, 1)
    )


def _place(response: Response | None, option: OptionView) -> str:
    if isinstance(response, Ordered) and option.id in response.sequence:
        return str(response.sequence.index(option.id) + 1)
    return ""


def _partner(page: QuestionPage, prompt: OptionView) -> str:
    pairs = dict(page.current.pairs) if isinstance(page.current, Matched) else {}
    target = pairs.get(prompt.id)
    return next((str(number) for number, one in enumerate(page.options, 1) if one.id == target), "")


def _selects(page: QuestionPage, sent: Mapping[str, str]) -> tuple[Select, ...]:
    if page.format is ItemFormat.ORDER:
        named = [(f"place-{n}", one.text, _place(page.current, one)) for n, one in enumerate(page.options, 1)]
    else:
        named = [(f"match-{n}", one.text, _partner(page, one)) for n, one in enumerate(page.prompts, 1)]
    return tuple(Select(name, text, sent.get(name, chosen)) for name, text, chosen in named)


def _help(page: QuestionPage) -> str:
    if page.format is ItemFormat.DATE:
        return "Day and month, such as 7 May." if page.year_given else "Day, month and year, such as 7 May 1999."
    return _HELP.get(page.format, "")


def question_view(page: QuestionPage, sent: Mapping[str, str] | None = None) -> QuestionView:
    """Build the page of a question; ``sent`` are the fields of a refused form, which are kept."""
    sent = sent or {}
    return QuestionView(
        bar=quiz_bar(page.head, page.position, page.saved_at if page.current is not None else None),
        kind=page.format.value,
        stem=page.stem,
        help=_help(page),
        choices=_choices(page),
        selects=_selects(page, sent),
        typed=sent.get("typed", page.current.text if isinstance(page.current, Typed) else ""),
        unit=page.unit,
        seq=page.seq,
        client_key=page.client_key,
        is_immediate=page.head.policy is FeedbackPolicy.AT_ONCE,
        next_position=page.position + 1 if page.position < page.head.total else None,
    )
