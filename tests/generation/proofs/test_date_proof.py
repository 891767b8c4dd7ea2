"""The check of questions on dates: with another key, or for another fact, none is proved."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs.proof import is_proved
from tests.support.bridge import with_key, wrong_keys


def test_no_choice_of_dates_is_proved_with_another_key(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    found = [item for item in items if item.rule.startswith("dates") and any(not option.is_key for option in item.options)]
    assert len({item.rule for item in found}) > 3
    for item in found:
        assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))


def test_no_date_is_proved_by_a_fact_of_another_day(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    days = {fact.id: fact.window for fact in sheet.dates}
    stated = [item for item in items if item.rule.startswith(("dates.when", "dates.typed"))]
    assert stated
    for item in stated:
        others = [one for one, window in days.items() if window != days[item.facts[0]]]
        assert not any(is_proved(sheet, replace(item, facts=(one,))) for one in others)


def test_a_fact_that_does_not_exist_proves_nothing(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    item = next(item for item in items if item.rule.startswith("dates.when"))
    assert not is_proved(sheet, replace(item, facts=("nowhere",)))
