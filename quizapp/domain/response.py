"""What a learner gives for one question, checked against it; the JSON that storage keeps of it.

What it is worth belongs to ``scoring``, when it may be given to ``attempt``.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from quizapp.domain.errors import ResponseError
from quizapp.domain.item import ONE_KEY, Item, ItemFormat, MatchAnswer

MAX_TYPED = 200


@dataclass(frozen=True, slots=True)
class Chosen:
    """The ids of the chosen options; empty where every choice was taken back."""

    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Typed:
    """A number or a date as it was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Ordered:
    """Option ids from first to last."""

    sequence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """Pairs (prompt id, target id); a prompt without a partner is left out."""

    pairs: tuple[tuple[str, str], ...]


Response = Chosen | Typed | Ordered | Matched


def is_blank(response: Response | None) -> bool:
    """Tell whether the response says nothing, so that the question counts as unanswered."""
    match response:
        case None:
            return True
        case Chosen(ids):
            return not ids
        case Typed(text):
            return not text.strip()
        case Ordered(sequence):
            return not sequence
        case Matched(pairs):
            return not pairs


def check_fits(item: Item, response: Response) -> None:
    """Raise ResponseError unless ``response`` is one that ``item`` can be answered with."""
    ids = {option.id for option in item.options}
    match item.format, response:
        case ItemFormat.NUMBER | ItemFormat.DATE, Typed(text):
            _check_text(text)
        case ItemFormat.ORDER, Ordered(sequence):
            if sequence and sorted(sequence) != sorted(ids):
                raise ResponseError("Each event needs a place of its own", to_do="Give every place once.")
        case ItemFormat.MATCH, Matched(pairs):
            _check_pairs(item, pairs)
        case ItemFormat.ORDER | ItemFormat.MATCH | ItemFormat.NUMBER | ItemFormat.DATE, _:
            raise ResponseError("This answer has another form than the question", to_do="Answer on the question's page.")
        case _, Chosen(chosen):
            _check_choice(item, chosen, ids)
        case _:
            raise ResponseError("This answer has another form than the question", to_do="Answer on the question's page.")


def _check_text(text: str) -> None:
    if len(text) > MAX_TYPED:
        raise ResponseError(f"The answer has {len(text)} characters", to_do=f"Use at most {MAX_TYPED}.")
    if any(not character.isprintable() for character in text):
        raise ResponseError("The answer has a character that cannot be shown", to_do="Type it again.")


def _check_choice(item: Item, chosen: Set[str], ids: Set[str]) -> None:
    if not chosen <= ids:
        raise ResponseError("This option does not belong to the question", to_do="Choose one of those shown.")
    if item.format in ONE_KEY and len(chosen) > 1:
        raise ResponseError("This question takes one choice", to_do="Choose a single option.")


def _check_pairs(item: Item, pairs: tuple[tuple[str, str], ...]) -> None:
    assert isinstance(item.answer, MatchAnswer)
    prompts = set(item.answer.prompts)
    targets = {option.id for option in item.options} - prompts
    given = [prompt for prompt, _ in pairs]
    if not (set(given) <= prompts and {target for _, target in pairs} <= targets) or len(set(given)) != len(given):
        raise ResponseError("This pair does not belong to the question", to_do="Choose from the lists shown.")


def response_to_json(response: Response) -> dict[str, Any]:
    """Return the response as storage keeps it."""
    match response:
        case Chosen(ids):
            return {"chosen": sorted(ids)}
        case Typed(text):
            return {"typed": text}
        case Ordered(sequence):
            return {"ordered": list(sequence)}
        case Matched(pairs):
            return {"matched": [list(pair) for pair in pairs]}


def response_from_json(value: Mapping[str, Any]) -> Response:
    """Build the response again; raise ResponseError for any other shape."""
    only = dict(value) if len(value) == 1 else {}
    match only:
        case {"chosen": list(ids)} if all(isinstance(one, str) for one in ids):
            return Chosen(frozenset(ids))
        case {"typed": str(text)}:
            return Typed(text)
        case {"ordered": list(ids)} if all(isinstance(one, str) for one in ids):
            return Ordered(tuple(ids))
        case {"matched": list(pairs)} if all(_is_pair(pair) for pair in pairs):
            return Matched(tuple((prompt, target) for prompt, target in pairs))
    raise ResponseError("This answer cannot be read", to_do="Load the page again and answer once more.")


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) for one in value)
