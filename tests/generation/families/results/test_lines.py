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
    ["Treaty of Tarn", "NL captures Tarn, SU captures Tarn", "NL captures Mill Bridge", "NL captures Mill District"],
    ids=["no verb", "both did it", "what the article is about", "its district"],
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


def test_a_line_under_territory_is_asked_for_by_the_name_of_its_field() -> None:
    (item,) = asked("Northern victory\n- Territory: NL captures the fort of Tarn", "results.box.a")
    assert item.stem == "Which of these does the infobox give under “Territory”?"
    assert item.keys()[0].rationale == "The line stands so under “Territory”."


def test_the_contraries_of_a_line_keep_the_number_of_its_verb() -> None:
    (item,) = asked("Northern League capture the fort of Tarn", "results.box.a")
    told = {option.text.removeprefix("The ").split(" ", 2)[2] for option in item.options}
    assert told == {"capture the fort of Tarn", "fail to capture the fort of Tarn"}


@pytest.mark.parametrize(
    ("place", "result", "is_asked"),
    [
        ("Tarn, Verna", "NL captures the fort of Tarn", True),
        ("Tarn, Southern Union", "Northern League captures the fort of Tarn", False),
        ("Tarn, Southern Union", "Northern League retakes the fort of Tarn", True),
        ("Tarn, Verna", "NL reaches the fort of Tarn", False),
    ],
)
def test_who_is_at_home_is_not_set_in_the_place_of_who_came(place: str, result: str, is_asked: bool) -> None:
    assert bool(asked(f"{result}\n- Place: {place}", "results.box.")) is is_asked


def test_a_result_with_two_terms_is_not_asked_for_one_of_them() -> None:
    assert asked("Tactical Northern victory", "results.term")
    assert not asked("Tactical Northern victory, Strategic Southern victory", "results.term")


def test_the_term_and_a_line_of_the_result_are_not_asked_beside_each_other() -> None:
    result = "Tactical Northern victory, NL retakes the fort of Tarn"
    (term,), (line,) = asked(result, "results.term"), asked(result, "results.box.a")
    assert term.excludes & line.excludes
