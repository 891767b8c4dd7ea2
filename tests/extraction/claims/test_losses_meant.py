"""Men who were only lost: casualties, unless the article shows that they had died."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = "= Battle of Tarn =\n\nInfobox\n- Date: 3 May {year}\n- Combatant1: Orland\n- Combatant2: Ostia\n{losses}\n"


def measures(text: str, year: int = 1708, losses: str = "") -> list[tuple[int, str]]:
    """Return number and measure of the claims of the prose."""
    sheet = extract(read_plain(HEAD.format(year=year, losses=losses) + text))
    return [(claim.low, claim.measure.value) for claim in sheet.claims if claim.place.value == "prose"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orland lost 185 men.", [(185, "casualties")]),
        ("Orland was driven back with the loss of 185 men.", [(185, "casualties")]),
        ("Over 4,000 soldiers were lost.", [(4000, "casualties")]),
        ("Orland lost about 5,000 men to the Ostians' 1,400.", [(5000, "casualties"), (1400, "casualties")]),
        ("Orland lost 185 men of whom 41 were dead.", [(185, "casualties"), (41, "killed")]),
        # what the sentence itself says of them stands
        ("Orland lost 185 men killed.", [(185, "killed")]),
        ("Orland lost 185 men and 300 wounded.", [(185, "killed"), (300, "wounded")]),
        ("Orland lost 185 men while 300 Ostians were killed.", [(185, "killed"), (300, "killed")]),
        ("The brig sank and 30 sailors were lost.", [(30, "killed")]),
        ("Orland lost 2,000,000 people.", [(2000000, "killed")]),
        ("Some 33 men lost their lives.", [(33, "killed")]),
    ],
)
def test_men_lost_are_casualties_where_nothing_says_that_they_died(text: str, found: list[tuple[int, str]]) -> None:
    assert measures(text) == found


def test_men_lost_are_dead_where_the_article_counts_as_many_dead() -> None:
    text = "Orland lost 185 men. Ostia lost 90 men."
    assert measures(text) == [(185, "casualties"), (90, "casualties")]
    assert measures(text, losses="- Casualties1: 185 killed\n") == [(185, "killed"), (90, "killed")]
    assert measures(text, losses="- Casualties2: 185 killed\n") == [(185, "casualties"), (90, "casualties")]


def test_reports_of_our_days_say_lost_of_the_dead() -> None:
    assert measures("Orland lost three fighters.", year=2016) == [(3, "killed")]
