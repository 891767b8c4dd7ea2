"""What a response is worth: a pure function of question version and response, in exact arithmetic.

Who may answer when is ``attempt``'s; averages over learners are ``itemstats``'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from quizapp.domain.item import ChoiceAnswer, DateAnswer, Item, ItemFormat, MatchAnswer, NumberAnswer, OrderAnswer
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed, is_blank
from quizapp.domain.typed_answer import parse_day, parse_number

#: Marks are kept as whole hundredths, so that sums are exact.
HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Score:
    """Marks out of a maximum, both in hundredths of a mark."""

    marks: int
    max_marks: int

    def __add__(self, other: Score) -> Score:
        return Score(self.marks + other.marks, self.max_marks + other.max_marks)

    @property
    def share(self) -> float:
        """Marks as a share of the maximum, 0 where there is none."""
        return self.marks / self.max_marks if self.max_marks else 0.0


def fraction(item: Item, response: Response | None) -> Fraction:
    """Return 0 to 1 for ``response``; an unanswered question is worth 0.

    Several keys: (right choices − other choices) / keys, never below 0. Order: share of options at their own place.
    Match: share of prompts with their target.
    """
    if response is None or is_blank(response):
        return Fraction(0)
    match item.answer, response:
        case ChoiceAnswer(keys), Chosen(ids):
            if item.format is ItemFormat.MULTIPLE:
                return max(Fraction(0), Fraction(len(ids & keys) - len(ids - keys), len(keys)))
            return Fraction(int(ids == keys))
        case NumberAnswer(value, tolerance), Typed(text):
            number = parse_number(text)
            return Fraction(int(number is not None and abs(number - value) <= tolerance))
        case DateAnswer(value, year_given), Typed(text):
            return Fraction(int(parse_day(text, year=value.year if year_given else 0) == value))
        case OrderAnswer(sequence), Ordered(given):
            at_place = sum(one == other for one, other in zip(sequence, given, strict=False))
            return Fraction(at_place, len(sequence))
        case MatchAnswer(pairs), Matched(given_pairs):
            return Fraction(len(set(pairs) & set(given_pairs)), len(pairs))
    return Fraction(0)


def mark(share: Fraction, max_mark: int) -> Score:
    """Return the marks for one question that brings up to ``max_mark`` hundredths; halves round up."""
    return Score(int(share * max_mark + Fraction(1, 2)), max_mark)


def total(scores: Iterable[Score]) -> Score:
    """Return the sum of several scores."""
    return sum(scores, Score(0, 0))
