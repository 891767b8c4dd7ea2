"""Statements set against the numbers of a passage: like for like, and one sentence alone proves or refutes them."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.families.passages.counts import _between
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union

==Battle==
{prose}
"""
ATTACK = "On 3 May, the League attacked the old mill."
RAIN = "It rained on the hills for most of the week."
RESERVE = "On 4 May, the Union sent its 300 riders to the bridge."
FEW = "On 5 May, 14 soldiers were killed near the bridge."
MANY = "On 6 May, 90 riders were killed near the ford."


def clicked(rule: str, *sentences: str) -> list[Item]:
    """The questions of one rule on a passage of these sentences."""
    items = draft(facts_of(ARTICLE.format(prose=" ".join(sentences)).encode()), Random(2)).items
    return [item for item in items if item.rule == rule]


#: Rule, the sentences beside the key, the key (empty: nothing is asked).
CASES = [
    ("passages.above", (ATTACK, RAIN, FEW), MANY),
    ("passages.above", (ATTACK, RAIN, RESERVE), ""),  # no other number of people killed
    ("passages.above", (ATTACK, FEW, "Dozens died in the mill.", RESERVE), ""),
    ("passages.above", (ATTACK, FEW, "On 5 May, 50 guards and 40 riders were killed.", RESERVE), ""),  # 90 in all
    ("passages.above", (ATTACK, FEW, "The fort had 500 casualties.", RESERVE), ""),
    ("passages.above", (ATTACK, FEW, "On 5 May, 200 riders were wounded.", RESERVE), MANY),
    ("passages.proved", (ATTACK, RAIN, RESERVE), MANY),
    ("passages.proved", (ATTACK, RAIN, "It was wet."), ""),  # the only number
    ("passages.proved", (ATTACK, RAIN, RESERVE), "On 6 May, 90 riders were reportedly killed near the ford."),
    ("passages.proved", (ATTACK, "Another 80 were hanged.", RAIN, RESERVE), ""),
    ("passages.proved", (ATTACK, "The next day, again 80 riders.", RAIN, RESERVE), ""),
    ("passages.limit", (ATTACK, RAIN, FEW), "On 6 May, at least 15 riders were killed near the ford."),
    ("passages.limit", (ATTACK, RAIN, RESERVE), ""),
    ("passages.limit", (ATTACK, FEW, "Around 60 guards were wounded.", RESERVE), ""),
]


@pytest.mark.parametrize(("rule", "others", "key"), CASES)
def test_a_number_is_asked_for_where_no_other_may_pass_the_limit(rule: str, others: tuple[str, ...], key: str) -> None:
    last = key or ("On 6 May, at least 15 riders were killed." if rule == "passages.limit" else MANY)
    asked = bool(key) and "reportedly" not in key
    assert [item.keys()[0].text for item in clicked(rule, *others, last)] == ([key] if asked else [])


def test_the_reasons_quote_the_numbers_and_claim_no_more() -> None:
    (item,) = clicked("passages.above", ATTACK, RAIN, FEW, MANY)
    assert item.stem.endswith("“No number of people killed in this passage is higher than 20.”")
    assert [option.rationale for option in item.options] == [
        "The sentence gives no number of people killed higher than 20.",
        "The sentence gives no number of people killed higher than 20.",
        "The number in “14 soldiers were killed” is not higher than that.",
        "The words “90 riders were killed” give a higher number.",
    ]


def test_the_statement_to_be_proved_is_in_other_words() -> None:
    (item,) = clicked("passages.proved", ATTACK, RAIN, RESERVE, MANY)
    assert item.stem == "Click the sentence that proves this statement: “More than 50 people lost their lives.”"
    wounded = "On 6 May, 90 riders were injured near the ford."
    (item,) = clicked("passages.proved", ATTACK, RAIN, RESERVE, wounded)
    assert item.stem == "Click the sentence that proves this statement: “More than 50 people were wounded.”"


@pytest.mark.parametrize(
    ("low", "high", "limit"), [(14, 90, 20), (16, 138, 100), (10_000_000, 25_000_000, 20_000_000), (20, 21, 0), (3, 7, 5)]
)
def test_a_limit_is_round_and_lies_clearly_between(low: int, high: int, limit: int) -> None:
    assert _between(low, high) == limit
