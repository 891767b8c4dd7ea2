"""The check of questions on parties, commanders and units: with another key none is proved."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs.proof import is_proved
from tests.support.bridge import with_key, wrong_keys

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
