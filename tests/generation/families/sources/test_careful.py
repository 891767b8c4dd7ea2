"""Careful sentences: no misquoted sentence may be true by another figure of the article."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Karsa =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union
- Casualties1: {losses}

The Battle of Karsa was fought from 3 to 9 May 2015.

==Battle==
{prose} On 5 May, Radio Karsa announced that the bridge had fallen. Hill Watch stated that the mill had burnt.
"""
FOUND = "By 6 May, Relief Watch reported that 110 League soldiers had been killed."


@pytest.mark.parametrize(
    ("losses", "prose", "is_asked"),
    [
        ("60 captured", FOUND, True),
        ("3,000+ killed (Relief Watch)", FOUND, False),
        ("60 captured", f"{FOUND} Relief Watch counted 90 League soldiers killed by 4 May.", True),
    ],
)
def test_no_careful_sentence_is_asked_where_a_wrong_one_is_true_by_another_figure(
    losses: str, prose: str, is_asked: bool
) -> None:
    items = draft(facts_of(ARTICLE.format(losses=losses, prose=prose).encode()), Random(2)).items
    asked = [item for item in items if item.rule == "sources.careful.one" and "110" in item.keys()[0].text]
    assert bool(asked) is is_asked
