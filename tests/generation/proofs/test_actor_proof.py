"""The check of questions on parties, commanders and units: with another key none is proved."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of
from tests.support.bridge import ARTICLE, with_key, wrong_keys


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return facts_of(ARTICLE.encode())


@pytest.fixture(scope="module")
def items(sheet: FactSheet) -> tuple[Item, ...]:
    return tuple(item for seed in range(6) for item in draft(sheet, Random(seed)).items)


RULES = (
    "actors.side",
    "actors.parent",
    "actors.commander.side",
    "actors.commander.role",
    "actors.fate.marked",
    "actors.fate.all-marked",
)


@pytest.mark.parametrize("rule", RULES)
def test_a_question_is_proved_by_the_facts_and_with_another_key_it_is_not(
    rule: str, sheet: FactSheet, items: tuple[Item, ...]
) -> None:
    found = [item for item in items if item.rule.startswith(rule)]
    assert found
    for item in found:
        assert is_proved(sheet, item)
        assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))
