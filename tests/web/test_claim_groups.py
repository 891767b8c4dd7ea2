"""Which claims a chart draws together, and what a group is called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.facts import ComparisonKind, FactSheet, Measure, Place
from quizapp.web.claim_groups import group_title, repeated_claims, told_once, victims_group


@pytest.mark.parametrize(
    ("victims", "side", "rank"),
    [("rebels", 1, 1), ("civilians", None, 90), ("people in Idlib", None, 99), ("pilots", None, 95)],
)
def test_victims_fall_into_groups_by_side_then_by_name(hama: FactSheet, victims: str, side: int | None, rank: int) -> None:
    claim = replace(hama.claims[0], victims=victims, side=side)
    assert victims_group(claim)[0] == rank


def test_a_group_bears_the_name_that_the_infobox_gives_its_victims(hama: FactSheet) -> None:
    prose = replace(hama.claims[0], victims="militants", place=Place.PROSE, side=1)
    box = replace(hama.claims[0], victims="rebels", place=Place.INFOBOX, side=1)
    assert group_title([prose, prose, box]) == "Rebels killed"
    assert group_title([replace(prose, measure=Measure.CASUALTIES)]) == "Militants: casualties"


def test_a_claim_told_again_is_drawn_with_the_first(hama: FactSheet) -> None:
    again = [one for one in hama.comparisons if one.kind is ComparisonKind.REPETITION]
    assert again
    told = told_once(hama, hama.claims)
    assert sum(map(len, told)) == len(hama.claims)
    for other, first in repeated_claims(hama).items():
        (together,) = [same for same in told if any(claim.id == other for claim in same)]
        assert first in [claim.id for claim in together]
