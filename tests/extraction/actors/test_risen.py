"""People of a trade who rose in arms: every rule reads its example, and those who only suffer a rising are not meant."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.risen import RISEN_RULES, RisenRule
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.readers.plain import read_plain

BOX = "- Combatant1: Kingdom of Norway, Norwegian Army\n- Combatant2: Hill rebels"


def side_of(box: str, prose: str, victims: str) -> int | None:
    article = read_plain(f"= X =\n\nInfobox\n- Conflict: X\n{box}\n\n{prose}\n")
    return read_sides(article, find_actors(article)[0]).of(victims)


@pytest.mark.parametrize("rule", RISEN_RULES, ids=lambda rule: rule.name)
def test_each_rule_makes_rebels_of_those_of_its_example(rule: RisenRule) -> None:
    assert rule.pattern.search(rule.example.lower())
    assert side_of(BOX, rule.example, "peasants") == 2


CASES = [
    (BOX, "It was a revolt of gold miners.", "diggers", 2),
    (BOX, "It was a revolt of gold miners.", "miners and their wives", None),
    (BOX, "It was a revolt of gold miners.", "peasants", None),
    (BOX, "The rising ended with a massacre of farmers.", "farmers", None),
    (BOX, "It was a rising against the colonists.", "colonists", None),
    (BOX, "It was a revolt of the hill clans and an attack on farmers.", "farmers", None),
    (BOX, "It was a quarrel between farmers and traders.", "farmers", None),
    ("- Combatant1: Norway\n- Combatant2: Denmark", "It was a revolt of slaves.", "slaves", None),
    ("- Combatant1: Karsan peasants\n- Combatant2: House of Tarn", "They fought.", "peasants", 1),
    ("- Combatant1: Karsan Workers' Party\n- Combatant2: Norway", "They fought.", "workers", None),
]


@pytest.mark.parametrize(("box", "prose", "victims", "side"), CASES)
def test_a_trade_is_a_side_only_where_it_rose(box: str, prose: str, victims: str, side: int | None) -> None:
    assert side_of(box, prose, victims) == side
