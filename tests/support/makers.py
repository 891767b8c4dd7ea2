"""Small questions of every format for tests; the words are made up."""

from __future__ import annotations

from quizapp.domain.evidence import Evidence
from quizapp.domain.item import (
    Answer,
    ChoiceAnswer,
    DateAnswer,
    Item,
    ItemFormat,
    MatchAnswer,
    NumberAnswer,
    Option,
    OrderAnswer,
    Skill,
)
from quizapp.domain.partial_date import PartialDate

TEXT = "On 3 May the harbour fell. Two ships left. The fort held out until 9 May."
PROOF = Evidence(0, 26, TEXT[:26], "", TEXT[26:58])


def option(number: int, *, key: bool) -> Option:
    """An option with a reason of its own."""
    return Option(f"o{number}", f"Option {number}", key, f"This is the reason of option {number}.", (PROOF,))


def make_item(
    item_format: ItemFormat, *, keys: int = 1, options: int = 4, item_id: str = "i1", skill: Skill = Skill.DATES
) -> Item:
    """A question of the given format; the first ``keys`` options are right."""
    made = tuple(option(n, key=n <= keys) for n in range(1, options + 1))
    answer: Answer
    match item_format:
        case ItemFormat.NUMBER:
            made, answer = (), NumberAnswer(31, 0, "days")
        case ItemFormat.DATE:
            made, answer = (), DateAnswer(PartialDate(2017, 9, 29))
        case ItemFormat.ORDER:
            made = tuple(option(n, key=True) for n in range(1, options + 1))
            answer = OrderAnswer(tuple(one.id for one in made))
        case ItemFormat.MATCH:
            made = tuple(option(n, key=n < 6) for n in range(1, 7))
            answer = MatchAnswer((("o1", "o3"), ("o2", "o4")))
        case ItemFormat.TRUE_FALSE:
            made = (option(1, key=True), option(2, key=False))
            answer = ChoiceAnswer(frozenset({"o1"}))
        case _:
            answer = ChoiceAnswer(frozenset(one.id for one in made if one.is_key))
    return Item(item_id, "made up", skill, item_format, f"What is asked in {item_id}?", made, answer, "Because.", (PROOF,))
