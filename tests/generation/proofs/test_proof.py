"""Which check is asked for which question, and that a question without one is dropped."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of
from tests.support.bridge import ARTICLE


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return facts_of(ARTICLE.encode())


@pytest.fixture(scope="module")
def items(sheet: FactSheet) -> tuple[Item, ...]:
    return tuple(item for seed in range(3) for item in draft(sheet, Random(seed)).items)


def test_every_drafted_question_is_proved(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    assert items
    assert all(is_proved(sheet, item) for item in items)


def test_a_rule_without_a_check_proves_nothing(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    assert not is_proved(sheet, replace(items[0], rule="deeds.turn"))
