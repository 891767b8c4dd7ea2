"""Nations whose names a box has lost are told by their commanders, and so by whom those fight."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.readers.plain import read_plain

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10 May 1917\n{box}\n\n"
LOST = "- Commander1: Arkady Tarn Samvel Bell\n- Commander2: Elbrus Orland"
ONE_LEFT = "- Combatant1: Chile\n- Commander2: Elbrus Orland"
BOTH = "- Combatant1: Chile\n- Combatant2: Peru\n- Commander2: Elbrus Orland"
REBELS = "- Combatant1: Chile\n- Combatant2: Hill Front\n- Commander2: Elbrus Orland"
FIGHT = "Bolivian troops came. The Bolivian army stood. Bolivian infantry ran. Bolivian soldiers fell. "
CHILEANS = "Chilean troops came. Chileans fell. Chilean infantry won. "

CASES = [
    (LOST, "The Bolivian commander Elbrus Orland stood in Karsa.", "Bolivian soldiers", 2),
    (LOST, "Bolivia's then defence minister Elbrus Orland stood in Karsa.", "Bolivians", 2),
    (LOST, "Elbrus Orland, a Bolivian general, stood in Karsa.", "Bolivian soldiers", 2),
    (LOST, "In Bolivia General Elbrus Orland stood at Karsa.", "Bolivian soldiers", None),
    (LOST, "The Bolivian commander Ali Omar stood in Karsa.", "Bolivian soldiers", None),
    (LOST, "The Chilean commander Elbrus Orland stood. " + CHILEANS + FIGHT, "Bolivian soldiers", 1),
    (ONE_LEFT, CHILEANS + FIGHT, "Bolivian soldiers", 2),
    (ONE_LEFT, CHILEANS + "Bolivian troops came.", "Bolivian soldiers", None),
    (LOST, CHILEANS + FIGHT, "Bolivian soldiers", None),
    (BOTH, CHILEANS + FIGHT, "Bolivian soldiers", None),
    (BOTH, "The Bolivian commander Elbrus Orland stood in Karsa.", "Bolivian soldiers", None),
    (REBELS, CHILEANS + FIGHT, "Bolivian soldiers", None),
]


@pytest.mark.parametrize(("box", "text", "victims", "side"), CASES)
def test_a_nation_without_a_party_is_told_by_the_text(box: str, text: str, victims: str, side: int | None) -> None:
    article = read_plain(HEAD.format(box=box) + text)
    assert read_sides(article, find_actors(article)[0]).of(victims) == side
