"""Who gives which strength, by the brackets of the infobox."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.composing import Tally, compose
from quizapp.generation.families.sources.strengths import strengths
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of
from tests.support.bridge import with_key, wrong_keys

PAGE = """= Battle of Karsa =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union
- Strength1: {first}
- Strength2: {second}

The Battle of Karsa was fought from 3 to 9 May 2015.

==Battle==
The Red Cross reported that 14 civilians had been killed on 7 May. Hill Office said that 20 soldiers had been killed on 8 May.
The Southern Union said that 31 riders had been killed on 6 May.
"""


def asked(first: str, second: str) -> dict[str, Item]:
    """The questions on strengths by rule."""
    subject = make_subject(facts_of(PAGE.format(first=first, second=second).encode()))
    made = [compose(sketch, Random(1), Tally(), subject.sheet) for sketch in strengths(subject).sketches]
    return {item.rule.rsplit(".", 1)[1]: item for item in made if item is not None}


FIRST, SECOND = "8,000–10,000 fighters (per Hill Office), 95 tanks", "20,000+ soldiers (Red Cross estimate), 12,000 riders"


def test_the_source_of_a_strength_is_asked_for_among_those_quoted() -> None:
    item = asked(FIRST, "12,000 riders")["whose"]
    assert "8,000–10,000 fighters on the side of the Northern League" in item.stem
    assert [option.text for option in item.options if option.is_key] == ["Hill Office"]
    assert {"Red Cross", "Southern Union"} <= {option.text for option in item.options}


PLAIN = "9,000 fighters (per Hill Office)", "20,000 soldiers (Red Cross estimate), 12,000 riders (per Southern Union)"


def test_the_strength_that_a_source_gives_is_asked_for_among_the_others() -> None:
    item = asked(*PLAIN)["which"]
    assert {option.text for option in item.options} == {"9,000", "20,000", "12,000"}
    assert len(item.keys()) == 1


def test_a_range_is_not_asked_for_among_single_figures() -> None:
    assert "which" not in asked(FIRST, SECOND)


@pytest.mark.parametrize(
    "first",
    ["8,000 fighters", "8,000 fighters (2015)", "8,000 fighters (initially; per Hill Office)", "95 tanks (per Hill Office)"],
)
def test_a_bracket_that_names_nobody_or_says_more_asks_nothing(first: str) -> None:
    assert not asked(first, "12,000 riders")


def test_two_strengths_of_one_source_are_not_told_apart() -> None:
    assert not asked("8,000 fighters (per Hill Office), 900 riders (Hill Office claim)", "12,000 riders")


@pytest.mark.parametrize("rule", ["whose", "which"])
def test_another_key_is_not_proved(rule: str) -> None:
    item = asked(*PLAIN)[rule]
    sheet = facts_of(PAGE.format(first=PLAIN[0], second=PLAIN[1]).encode())
    assert is_proved(sheet, item)
    assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))
