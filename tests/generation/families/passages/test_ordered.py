"""The first and the last date of a passage, where the text has another order than time."""

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

==Battle==
{prose}
"""
THIRD = "On 3 May 2015, the League attacked the old mill."
FOURTH = "On 4 May, the Union sent its riders to the bridge."
RAIN = "It rained on the hills for a while."
LAST_YEAR = "The mill had burned in March 2014."


def clicked(rule: str, *sentences: str) -> list[Item]:
    """The questions of one rule on a passage of these sentences."""
    items = draft(facts_of(ARTICLE.format(prose=" ".join(sentences)).encode()), Random(2)).items
    return [item for item in items if item.rule == rule]


CASES = [
    ("passages.earliest", (THIRD, RAIN, FOURTH, LAST_YEAR), LAST_YEAR),
    ("passages.earliest", (LAST_YEAR, THIRD, RAIN, FOURTH), ""),  # told by its place
    ("passages.earliest", (THIRD, RAIN, LAST_YEAR, "It was wet."), ""),  # two dates
    ("passages.earliest", (THIRD, "The walls are of the 12th century.", FOURTH, LAST_YEAR), ""),  # a time that is not read
    ("passages.earliest", (THIRD, "Two years earlier, it had rained.", FOURTH, LAST_YEAR), ""),
    ("passages.earliest", (THIRD.replace(" 2015", ""), RAIN, FOURTH, LAST_YEAR), ""),  # a year that is not told
    ("passages.earliest", (THIRD, "It rained the next day.", FOURTH, LAST_YEAR), ""),  # a day that is only counted to
    ("passages.earliest", (THIRD, RAIN, FOURTH, "By March 2014, the mill had burned."), ""),
    ("passages.latest", ("The bridge fell on 9 May.", THIRD, RAIN, FOURTH), "The bridge fell on 9 May."),
    ("passages.latest", (THIRD, RAIN, FOURTH, "The bridge fell on 9 May."), ""),
]


@pytest.mark.parametrize(("rule", "sentences", "key"), CASES)
def test_a_date_is_asked_for_where_all_are_read_and_place_does_not_tell(
    rule: str, sentences: tuple[str, ...], key: str
) -> None:
    assert [item.keys()[0].text for item in clicked(rule, *sentences)] == ([key] if key else [])


def test_the_reasons_set_the_articles_own_dates_side_by_side() -> None:
    (item,) = clicked("passages.earliest", THIRD, RAIN, FOURTH, LAST_YEAR)
    assert [option.rationale for option in item.options] == [
        "“3 May 2015” is later than “March 2014”.",
        "The sentence gives no date.",
        "“4 May” is later than “March 2014”.",
        "All other dates of the passage are later than “March 2014”.",
    ]
