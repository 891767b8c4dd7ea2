"""An answer in words: the right one of a question, and what a learner gave."""

from __future__ import annotations

from quizapp.domain.item import ChoiceAnswer, DateAnswer, Item, MatchAnswer, NumberAnswer, OrderAnswer
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed


def response_words(item: Item, response: Response | None) -> str:
    """Return a response as a teacher reads it."""
    texts = {option.id: option.text for option in item.options}
    match response:
        case Chosen(ids):
            return " · ".join(option.text for option in item.options if option.id in ids)
        case Typed(text):
            return text
        case Ordered(sequence):
            return " → ".join(texts.get(one, "?") for one in sequence)
        case Matched(pairs):
            return "; ".join(f"{texts.get(one, '?')}: {texts.get(other, '?')}" for one, other in pairs)
    return ""


def answer_words(item: Item) -> str:
    """Return what is right, in the same words as a response."""
    match item.answer:
        case ChoiceAnswer(keys):
            return response_words(item, Chosen(keys))
        case NumberAnswer(value, tolerance, unit):
            words = f"{value:,} {unit}".strip()
            return f"{words}, give or take {tolerance}" if tolerance else words
        case DateAnswer(value):
            return value.in_words()
        case OrderAnswer(sequence):
            return response_words(item, Ordered(sequence))
        case MatchAnswer(pairs):
            return response_words(item, Matched(pairs))
