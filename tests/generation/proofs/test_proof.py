"""Which check is asked for which question, and that a question without one is dropped."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs.proof import is_proved


def test_every_drafted_question_is_proved(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    assert items
    assert all(is_proved(sheet, item) for item in items)


def test_a_rule_without_a_check_proves_nothing(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    assert not is_proved(sheet, replace(items[0], rule="deeds.turn"))
