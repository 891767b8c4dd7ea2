"""A side whose list of parties was lost: the nation that the text sets against the other."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

TEXT = (
    "= Battle of Lake Tarn =\n\nInfobox\n{box}\n- Casualties1: 70 killed\n- Casualties2: 90 killed\n\n"
    "Soviet troops attacked. Japanese forces held out. Japanese infantry came. Japanese artillery fired. {more}"
    "The Japanese lost 34 killed. The Soviet army had 43 dead. Two French officers were killed.\n"
)
CASES = [
    ("- Units1: Soviet Border Troops", "", [2, 1, None]),
    ("- Units2: Soviet Border Troops", "", [1, 2, None]),
    ("- Units2: National Guard of the Soviet Union", "", [1, 2, None]),
    ("- Combatant1: Soviet Union", "", [2, 1, None]),
    ("- Combatant1: Soviet Union\n- Combatant2: Tarn Legion", "", [None, 1, None]),
    ("- Units1: Southern Soviet Area Army", "", [None, 1, None]),
    ("- Combatant1: Soviet Union", "Chinese troops fled. Chinese forces and Chinese infantry came. ", [None, 1, None]),
]


@pytest.mark.parametrize(("box", "more", "sides"), CASES)
def test_the_one_nation_beside_the_listed_side_is_the_other_side(box: str, more: str, sides: list[int | None]) -> None:
    claims = extract(read_plain(TEXT.format(box=box, more=more))).claims
    assert [claim.side for claim in claims if claim.place.value == "prose"] == sides
