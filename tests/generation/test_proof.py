"""The check of drafted questions on actors, deeds and results: with another key, or by another date, none is proved."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import ChoiceAnswer, Item, ItemFormat
from quizapp.generation.drafting import draft
from quizapp.generation.proof import is_proved
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–19 May 2015
- Combatant1: Northern League, Hill Guard, Free Rangers
- Combatant2: Southern Union, River Legion, Coast Militia
- Commander1: Ada Stone (field commander) KIA, Karl Hill, Max Wood, Rolf Berg
- Commander2: Bo Marsh, Tom Reed KIA, Jim Brook, Al Ford
- Units1: 1st Division, * 4th Brigade, * 5th Brigade, 2nd Division, * 6th Brigade, 3rd Division, 9th Division
- Units2: 7th Division, 8th Division, 10th Division
- Result: The League first captured three villages, before they were recaptured by the Union

The Battle of Mill Bridge was fought from 3 to 19 May 2015.

==Battle==
On 4 May, the Hill Guard launched an attack on Eastham.

On 5 May, the River Legion captured Westwick. On 6 May, Ashford was stormed. On 7 May, the Coast Militia seized Oakley.

On 8 May, the Hill Guard alongside the Free Rangers launched a raid on Elmton.

On 9 May, guns fired at the ford. On 10 May, heavy rain fell on both camps. On 11 May, a truce began at noon.
"""
RULES = (
    "actors.side",
    "actors.parent",
    "actors.commander.side",
    "actors.commander.role",
    "actors.fate.marked",
    "actors.fate.all-marked",
    "deeds.who",
    "deeds.together",
    "deeds.place",
    "results.turned",
    "results.line",
)


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return facts_of(ARTICLE.encode())


@pytest.fixture(scope="module")
def items(sheet: FactSheet) -> tuple[Item, ...]:
    return tuple(item for seed in range(3) for item in draft(sheet, Random(seed)).items)


def with_key(item: Item, keys: frozenset[str]) -> Item:
    """The same question with other keys."""
    options = tuple(replace(option, is_key=option.id in keys) for option in item.options)
    return replace(item, options=options, answer=ChoiceAnswer(keys))


@pytest.mark.parametrize("rule", RULES)
def test_a_question_is_proved_by_the_facts_and_with_another_key_it_is_not(
    rule: str, sheet: FactSheet, items: tuple[Item, ...]
) -> None:
    found = [item for item in items if item.rule.startswith(rule)]
    assert found
    for item in found:
        assert is_proved(sheet, item)
        keys = frozenset(option.id for option in item.options if option.is_key)
        for option in item.options:
            other = keys ^ {option.id} if item.format is ItemFormat.MULTIPLE else frozenset({option.id})
            if other and other != keys:
                assert not is_proved(sheet, with_key(item, other))


@pytest.mark.parametrize("rule", ["deeds.who", "deeds.together", "deeds.place"])
def test_a_deed_asked_for_another_day_is_not_proved(rule: str, sheet: FactSheet, items: tuple[Item, ...]) -> None:
    item = next(item for item in items if item.rule.startswith(rule))
    day, rest = item.stem.rsplit(" on ", 1)
    moved = f"{day} on 17{rest.lstrip('0123456789')}"
    assert not is_proved(sheet, replace(item, stem=moved))


def test_a_rule_without_a_check_proves_nothing(sheet: FactSheet, items: tuple[Item, ...]) -> None:
    assert not is_proved(sheet, replace(items[0], rule="deeds.turn"))
