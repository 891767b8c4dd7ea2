"""The check of questions on deeds and results: with another key, or by another date, none is proved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs.proof import is_proved
from tests.support.bridge import with_key, wrong_keys

RULES = ("deeds.who", "results.turned", "results.line")


@pytest.mark.parametrize("rule", RULES)
def test_a_question_is_proved_by_the_facts_and_with_another_key_it_is_not(
    rule: str, sheet: FactSheet, items: tuple[Item, ...]
) -> None:
    found = [item for item in items if item.rule.startswith(rule)]
    assert found
    for item in found:
        assert is_proved(sheet, item)
        assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))


@pytest.mark.parametrize("rule", ["deeds.who"])
def test_a_deed_asked_for_another_day_is_not_proved(rule: str, sheet: FactSheet, items: tuple[Item, ...]) -> None:
    item = next(item for item in items if item.rule.startswith(rule))
    day, rest = item.stem.rsplit(" on ", 1)
    moved = f"{day} on 17{rest.lstrip('0123456789')}"
    assert not is_proved(sheet, replace(item, stem=moved))
