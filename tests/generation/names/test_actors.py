"""Which names may stand for one actor: by any word of any of their names, or by the list they stand in."""

from __future__ import annotations

import pytest

from quizapp.generation.names.actors import Names
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern Marsh League, Hill Guard
- Combatant2: Southern Union, River Legion
- Units1: Army of the NML, Ford Wardens, * Night Owls
- Units2: Coast Militia

The Battle of Mill Bridge was fought between the Northern Marsh League (NML) and the Southern Union from 3 to 9 May 2015.
"""


@pytest.mark.parametrize(
    ("one", "other", "kin"),
    [
        ("Northern Marsh League", "Army of the NML", True),  # the short name of the other
        ("Ford Wardens", "Night Owls", True),  # one above the other
        ("Hill Guard", "River Legion", False),
        ("Hill Guard", "Coast Militia", False),
    ],
)
def test_kin_are_told_by_any_of_their_names(one: str, other: str, kin: bool) -> None:
    names = Names(facts_of(ARTICLE.encode()))
    first, second = names.get(one), names.get(other)
    assert first is not None
    assert second is not None
    assert names.are_kin(first, second) is kin
