"""Wrong options from other imported articles: who may stand beside the key, and who may not."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of


def sheet(dates: str, commanders: str, title: str, second: str = "") -> FactSheet:
    """A small article with one list of commanders for the Northern League."""
    text = f"""= {title} =

Infobox
- Date: {dates}
- Result: League victory
- Combatant1: Northern League
- Combatant2: Southern Union
- Commander1: {commanders}
{second}
==Course==
The Northern League attacked the Southern Union at the bridge, and the fighting lasted for days.
"""
    return facts_of(text.encode(), title=title)


HERE = sheet("3–9 May 2015", "Ada Stone", "Mill Bridge offensive")


@pytest.mark.parametrize(
    ("dates", "commanders", "asked"),
    [
        ("1–4 June 2014", "Carl Weaver, Dora Fisher, Emil Cooper", True),
        ("5–12 May 2015", "Carl Weaver, Dora Fisher, Emil Cooper", False),  # the same days
        ("1–4 June 2014", "Ada Stone, Ada Stoane", False),  # the key itself, and another spelling of it
        ("1–4 June 2014", "Carl Weaver", False),  # too few
    ],
    ids=["another year", "overlapping", "the key", "one name"],
)
def test_commanders_of_the_same_party_come_from_articles_on_other_times(dates: str, commanders: str, asked: bool) -> None:
    other = sheet(dates, commanders, "Hill offensive")
    found = [item for item in draft(HERE, Random(1), others=(other,)).items if item.rule == "actors.commander.named"]
    assert bool(found) is asked
    for item in found:
        for option in item.options:
            assert option.is_key is (option.text == "Ada Stone")
            assert option.is_key or (not option.evidence and "does not name" in option.rationale)
            assert option.is_key or "Hill offensive" in option.rationale


def test_without_other_articles_nothing_is_asked_with_their_names() -> None:
    assert not [item for item in draft(HERE, Random(1)).items if item.rule == "actors.commander.named"]
