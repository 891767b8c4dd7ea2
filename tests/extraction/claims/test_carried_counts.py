"""Another count of those in the sentence before, told without a word for what befell them."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Claim, Measure
from quizapp.extraction.claims.carried_counts import CARRIED_COUNTS, CarriedCount
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= X offensive =\n\nInfobox\n- Conflict: X offensive\n- Date: 10–30 May 2017\n"
    "- Combatant1: Danish Army\n- Combatant2: Sweden, Swedish Guard\n\n"
)


def claims(text: str) -> list[Claim]:
    return list(extract(read_plain(HEAD + text)).claims)


@pytest.mark.parametrize("carried", CARRIED_COUNTS, ids=lambda carried: carried.name)
def test_each_way_of_counting_again_gives_the_number_of_its_example(carried: CarriedCount) -> None:
    before, count = claims(carried.example)
    assert (count.low, count.measure) == (carried.expects, before.measure)
    assert any(word in carried.example for word in carried.holds)


FURTHER = [
    ("Some 40 farmers were killed. Ivar Holt and Adam Lind mention 2,000.", [40, 2000]),
    ("Some 40 soldiers and guards were killed. Others put the figure at 60 troops.", [40, 60]),
    ("Some 40 farmers were killed. More conservative estimates range from 20 to 30.", [40, 20]),
    ("Some 40 farmers were killed. The mayor issued a lower figure: 20 farmers, including five children.", [40, 20, 5]),
    ("The army said 40 rebels were killed. The Swedish Guard gave a lower figure of 12.", [40, 12]),
    (
        "At least 40 soldiers died. Ivar Holt believed that there were more than 60. Adam Lind thought that there were 90.",
        [40, 60, 90],
    ),
]
OTHERS = [
    "Some 40 farmers were killed. Ivar Holt mentions 1914.",
    "Some 40 farmers were killed. Ivar Holt mentions 12 towns.",
    "Some 40 rebels were killed. Others put the figure at 60 soldiers.",
    "Some 40 farmers were killed. The Swedish Guard gave a higher estimate of 300 fighters.",
    "Some 40 farmers were killed. The total number was 400 tanks.",
    "Some 40 farmers were killed. The fires reached the town. Ivar Holt believed that there were 400.",
    "Some 40 farmers were killed and 30 were wounded. Other officials put the number at 60.",
]


@pytest.mark.parametrize(("text", "lows"), FURTHER)
def test_another_count_goes_on_from_the_one_before(text: str, lows: list[int]) -> None:
    assert [claim.low for claim in claims(text)] == lows


@pytest.mark.parametrize("text", OTHERS)
def test_numbers_of_others_are_no_counts_of_those_before(text: str) -> None:
    assert {claim.low for claim in claims(text)} <= {40, 30}


def test_another_count_has_its_own_source_and_the_people_before() -> None:
    before, count = claims("At least 40 soldiers died. According to Ivar Holt, the true number may have been as high as 90.")
    assert (before.source, count.source, count.victims, count.measure) == (None, "Ivar Holt", "soldiers", Measure.KILLED)
