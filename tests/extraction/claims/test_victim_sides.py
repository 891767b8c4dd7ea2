"""Sides of victims whose own words name none: every rule tells that of its example."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.victim_sides import SIDE_RULES, SideRule
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10–30 May 2017\n"
    "- Combatant1: Velland Army\n- Combatant2: Orland Army\n- Commander1: Omar Tarn\n- Commander2: Ali Salama\n\n"
)


def sides(text: str) -> list[int | None]:
    return [claim.side for claim in extract(read_plain(HEAD + text)).claims]


@pytest.mark.parametrize("rule", SIDE_RULES, ids=lambda rule: rule.name)
def test_each_rule_tells_the_side_of_its_example(rule: SideRule) -> None:
    assert rule.why
    assert sides(rule.example)[-1] == rule.gives
