"""Lines of the result: asked beside the other side and the contrary, and for the place that was taken."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Result: {result}
- Combatant1: Northern League (NL), Hill Guard
- Combatant2: Southern Union (SU)

The Battle of Mill Bridge was fought from 3 to 9 May 2015 between the NL and the SU.

==Battle==
There was fighting in Verna on 3 May, and there were clashes near Ashford. The riders attacked Brinton.
Guns bombed a fort in Cobham.
"""


def asked(result: str, rule: str) -> list[Item]:
    """The questions of a rule on an article with this result, each proved by the facts."""
    sheet = facts_of(ARTICLE.format(result=result).encode())
    found = [item for item in draft(sheet, Random(1)).items if item.rule.startswith(rule)]
    for item in found:
        assert is_proved(sheet, item)
        for other in item.options:
            if not other.is_key:
                options = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
                assert not is_proved(sheet, replace(item, options=options))
    return found


def test_a_line_stands_beside_its_contraries() -> None:
    (item,) = asked("NL forces retain a bridgehead near the fort", "results.box")
    assert {option.text for option in item.options} == {
        "NL forces retain a bridgehead near the fort",
        "SU forces retain a bridgehead near the fort",
        "NL forces lose a bridgehead near the fort",
        "SU forces lose a bridgehead near the fort",
    }


@pytest.mark.parametrize(
    "result",
    ["Treaty of Tarn", "NL captures Tarn, SU captures Tarn", "NL captures Mill Bridge"],
    ids=["no verb", "both did it", "what the article is about"],
)
def test_a_line_without_true_contraries_is_not_asked_for(result: str) -> None:
    assert not [item for item in asked(result, "results.box") if item.rule != "results.box-place"]


@pytest.mark.parametrize(
    ("result", "is_asked"),
    [("NL captures Tarn and the fort", True), ("NL captures Verna and Ashford", False), ("Treaty of Tarn", False)],
)
def test_the_place_in_a_line_is_asked_for_among_places_of_the_prose(result: str, is_asked: bool) -> None:
    found = asked(f"{result}, Northern victory", "results.box-place")
    assert bool(found) is is_asked
    for item in found:
        assert item.keys()[0].text == "Tarn"
        assert {option.text for option in item.options} <= {"Tarn", "Verna", "Ashford", "Brinton", "Cobham"}
