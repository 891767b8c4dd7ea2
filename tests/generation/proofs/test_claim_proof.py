"""The check of questions on figures: with another key, or for another claim, none is proved."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE, with_key, wrong_keys

TEXT = PAGE.format(
    prose="On 5 May, the Red Cross reported that at least 14 civilians had been killed near the bridge.\n\n"
    "Relief Watch said that 31 rebels had been killed by 6 May. By contrast, the Coast Post counted 95 rebels killed by 6 May.",
    losses1="17 killed (per the Union)",
    losses2="42 killed (per the League)",
    first="Northern League",
)


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return facts_of(TEXT.encode())


@pytest.fixture(scope="module")
def items(sheet: FactSheet) -> tuple[Item, ...]:
    return tuple(item for seed in range(3) for item in draft(sheet, Random(seed)).items)


def test_no_choice_of_figures_is_proved_with_another_key(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    found = [item for item in items if item.rule.startswith("sources") and any(not option.is_key for option in item.options)]
    assert len({item.rule for item in found}) > 3
    for item in found:
        assert is_proved(sheet, item)
        assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))


def test_a_source_is_not_proved_by_another_claim(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    lows = {claim.id: claim.low for claim in sheet.claims}
    asked = [item for item in items if item.rule.startswith("sources.attribute")]
    assert asked
    for item in asked:
        others = [one for one, low in lows.items() if low != lows[item.facts[0]]]
        assert not any(is_proved(sheet, replace(item, facts=(one,))) for one in others)
