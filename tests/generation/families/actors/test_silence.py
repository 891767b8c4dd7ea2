"""Questions on figures that the infobox does not give: only where its lines leave no doubt what they count."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union
- Casualties1: {one}
- Casualties2: {two}

The Battle of Mill Bridge was fought from 3 to 9 May 2015.

==Battle==
On 3 May, the fighting began at the old mill. On 4 May, a reserve came to the bridge.
"""


def asked(rule: str, one: str, two: str) -> list[Item]:
    """The questions of one rule on an article with these losses."""
    items = draft(facts_of(ARTICLE.format(one=one, two=two).encode()), Random(2)).items
    return [item for item in items if item.rule == rule]


@pytest.mark.parametrize(
    ("one", "two", "key"),
    [
        ("20 killed, 50 wounded", "40 killed", "Wounded on the side of the Southern Union"),
        ("20 killed, 50 wounded", "40 killed, several wounded", ""),
        ("20 killed, 50 wounded", "40 killed, 90 casualties", ""),
        ("20 killed, 50 wounded", "40 killed or wounded", ""),
        ("20 killed, 50 wounded", "1 bomber killed", ""),  # of one who attacks alone, nobody counts more
        ("20 killed, 50 wounded", "40 killed (2nd Division)", ""),  # of a part, not of the side
        ("20 killed, 50 wounded", "40 killed (per Northern League)", "Wounded on the side of the Southern Union"),
        ("20 killed", "40 killed", ""),  # what nobody counts is guessed
        ("20 killed, 50 wounded", "40 killed\n- Casualties3: 27 injured", ""),  # of whichever side
        (
            "20 killed, 50 wounded",
            "40 killed\n- Casualties3: 27 civilians displaced",
            "Wounded on the side of the Southern Union",
        ),
        ("20 killed, 50 wounded, 9 captured", "40 killed, 30 killed", ""),  # one of two forces of a column
    ],
)
def test_a_figure_is_missing_only_where_the_line_is_clear(one: str, two: str, key: str) -> None:
    found = asked("actors.silent.one", one, two)
    assert [item.keys()[0].text for item in found] == ([key] if key else [])


def test_the_others_quote_their_figures() -> None:
    (item,) = asked("actors.silent.one", "20 killed, 50 wounded", "40 killed")
    assert all("“" in option.rationale for option in item.options if not option.is_key)


def test_those_with_a_figure_are_asked_for_together() -> None:
    (item,) = asked("actors.silent.given", "20 killed, 50 wounded", "40 killed, 9 captured")
    wrong = {option.text for option in item.options if not option.is_key}
    assert wrong == {"Captured on the side of the Northern League", "Wounded on the side of the Southern Union"}


@pytest.mark.parametrize(("two", "is_asked"), [("40 killed", True), ("1 police officer killed", False)])
def test_a_side_of_several_parties_is_asked_only_for_what_all_of_it_lost(two: str, is_asked: bool) -> None:
    text = ARTICLE.format(one="20 killed, 50 wounded", two=two).replace("Southern Union", "Southern Union, Bridge Guard", 1)
    items = draft(facts_of(text.encode()), Random(2)).items
    assert any(item.rule == "actors.silent.one" for item in items) == is_asked


def test_the_side_of_the_missing_figure_has_another_that_is_given() -> None:
    assert not asked("actors.silent.one", "20 killed, 50 wounded, 9 captured", "Light")


def test_a_figure_is_quoted_with_the_bracket_that_tells_whose_it_is() -> None:
    (item,) = asked("actors.silent.one", "20 killed, 50 wounded", "40 killed (per Northern League)")
    assert any("“40 killed (per Northern League)”" in option.rationale for option in item.options)


def test_a_figure_is_quoted_with_all_of_its_span() -> None:
    (item,) = asked("actors.silent.one", "20 killed, 50 wounded", "30 or 35 to 40 killed")
    assert any("“30 or 35 to 40 killed”" in option.rationale for option in item.options)
    assert item.rationale.startswith("The line on losses of this side gives no number of wounded")
