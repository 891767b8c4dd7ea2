"""Sides of names that no list of parties holds: each rule tells that of its example, and evidence that is split tells none."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.actors.told_rules import TOLD_RULES, ToldRule
from quizapp.extraction.actors.told_sides import ENOUGH
from quizapp.extraction.readers.plain import read_plain

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10 May 1917\n{box}\n\n"
LEFT = "- Combatant1: Velland Army\n- Commander2: Ali Salama"
LOST = "- Commander1: Arkady Tarn Samvel Bell\n- Commander2: Elbrus Orland"
ONE_LEFT = "- Combatant1: Chile\n- Commander2: Elbrus Orland"
BOTH = "- Combatant1: Chile\n- Combatant2: Peru\n- Commander2: Elbrus Orland"
REBELS = "- Combatant1: Chile\n- Combatant2: Hill Front\n- Commander2: Elbrus Orland"
THREE = "- Combatant1: Chile\n- Combatant2: Peru\n- Combatant3: Hill Front\n- Commander2: Elbrus Orland"
TOGETHER = "- Commander1: Arkady TarnSamvel Bell\n- Commander2: Elbrus OrlandAli Salama"
ROW = "- Combatant1: Hill Front Karsa LegionOrland Free Army\n- Combatant2: Chile"
COUNTED = (
    "- Commander1: Arkady Tarn\n- Strength2: 300 Bolivian infantry\n"
    "- Casualties1: 412 killed\n- Casualties2: 9,000 killed, 37 wounded"
)
CLAIMED = "- Casualties1: 412 killed (Bolivian claim)\n- Casualties2: 9 killed"
MARKED = "- Combatant1: Chile\n- Casualties1: 412 killed\n- Casualties2: 11 killed (Peru) 37 killed 68 wounded (Bolivia)"
WON = "- Combatant2: Chile\n- Result: Bolivian victory"
FIGHT = "Bolivian troops came. The Bolivian army stood. Bolivian infantry ran. Bolivian soldiers fell. "
CHILEANS = "Chilean troops came. Chileans fell. Chilean infantry won. "

CASES = [
    (LOST, "The Bolivian commander Elbrus Orland stood in Karsa.", "Bolivian soldiers", 2),
    (LOST, "Bolivia's then defence minister Elbrus Orland stood in Karsa.", "Bolivians", 2),
    (LOST, "Elbrus Orland, a Bolivian general, stood in Karsa.", "Bolivian soldiers", 2),
    (LOST, "The Bolivian army, led by Colonel Bell, stood in Karsa.", "Bolivian soldiers", 1),
    (LOST, "A Bolivian force of 300 men under Samvel Bell came.", "Bolivians", 1),
    (LOST, "In Bolivia General Elbrus Orland stood at Karsa.", "Bolivian soldiers", None),
    (LOST, "The Bolivian commander Ali Omar stood in Karsa.", "Bolivian soldiers", None),
    (LOST, "The Bolivians buried General Orland.", "Bolivian soldiers", None),
    (LOST, "The Bolivian general Bell came. The Bolivian general Orland came.", "Bolivian soldiers", None),
    (LOST, "The Chilean commander Elbrus Orland attacked. The Chilean infantry beat the Bolivians twice.", "Chileans", 2),
    (
        LOST,
        "The Chilean general Orland came. The Chileans attacked the Bolivians. The Bolivians fought the Chileans.",
        "Bolivians",
        1,
    ),
    (LOST, CHILEANS + FIGHT, "Bolivian soldiers", None),
    (LOST, "The Patriot cavalry, led by Samvel Bell, came.", "Patriots", 1),
    (LOST, "Bell's Bolivian troops came.", "Bolivian women", None),
    (TOGETHER, "The Bolivian president Samvel Bell and the Chilean president Elbrus Orland met.", "Bolivian soldiers", 1),
    (TOGETHER, "The Bolivian president Samvel Bell and the Chilean president Elbrus Orland met.", "Chileans", 2),
    (ONE_LEFT, CHILEANS + FIGHT, "Bolivian soldiers", 2),
    (ONE_LEFT, "Chile attacked the Bolivians.", "Bolivian soldiers", 2),
    (ONE_LEFT, CHILEANS + "Bolivian troops came.", "Bolivian soldiers", None),
    (ONE_LEFT, "The Chileans and the Bolivians met.", "Bolivian soldiers", None),
    (BOTH, CHILEANS + FIGHT, "Bolivian soldiers", None),
    (BOTH, "The Bolivian commander Elbrus Orland stood in Karsa.", "Bolivian soldiers", None),
    (REBELS, CHILEANS + FIGHT, "Bolivian soldiers", None),
    (THREE, "Chile attacked the Bolivians. The Bolivians fought Chile. Chile defeated the Bolivians.", "Bolivians", None),
    (ROW, "They came.", "members of the Karsa Legion", 1),
    (ROW, "They came.", "OFA fighters", 1),
    (ROW, "They came.", "Hill Brigade fighters", None),
    (ROW, "They came.", "ANO fighters", None),
    (COUNTED, "They came.", "Bolivian soldiers", 2),
    (COUNTED, "The Chilean losses were 412 killed.", "Chileans", 1),
    (COUNTED, "Some 9,000 Chileans died.", "Chileans", 2),
    (COUNTED, "The Chileans killed 9,000 men.", "Chileans", None),
    (COUNTED, "Some 37 Chileans fell.", "Chileans", None),
    (CLAIMED, "They came.", "Bolivian soldiers", None),
    (LEFT, "They were anti-Velland rebels.", "insurgents", 2),
    (ROW, "Chile fought the rebels. The rebels attacked Chile.", "rebel fighters", 1),
    (LEFT, "The rebels fought the Velland Army. The Velland Army attacked the rebels.", "rebels", 2),
    (LEFT, "Velland Army militants came. The militants of the Velland Army won.", "rebels", 1),
    (LEFT, "The rebels came. The rebels went.", "rebels", None),
    (BOTH, "The Chilean rebels fought. The Chilean rebels won.", "rebels", None),
    ("- Combatant2: Central Bolivia Area Army", "They came.", "Bolivian soldiers", None),
    ("- Combatant2: Imperial Bolivia", "They came.", "Bolivian soldiers", 2),
    (COUNTED, "Holt gives 412 killed. Holt puts the wounded at 37.", "Holt", None),
    (LEFT, "The Velland Army killed seven fighters. The fighters attacked the Velland Army.", "fighters", None),
    ("- Combatant1: Chile\n- Commander2: Elbrus Orland", "Chile fought ISIL. ISIL attacked Chile.", "IS militants", 2),
    (LEFT, "Velland Army fighters came.", "fighters", 1),
    (THREE, "Hill Front fighters came. Peru fighters came.", "fighters", None),
    (WON, "They came.", "Bolivian soldiers", 1),
    (WON.replace("Bolivian", "Chilean"), "They came.", "Bolivian soldiers", None),
    ("- Combatant2: North Korea", "They came.", "South Korean soldiers", None),
    (MARKED, "They came.", "Bolivian soldiers", 2),
    (BOTH, "A battle between the Bolivian army and its allied Chilean forces began.", "Bolivian soldiers", None),
    (BOTH, "They came.", "Franco-Chilean troops", None),
    (BOTH.replace("Chile", "Chile, France"), "They came.", "Franco-Chilean troops", 1),
]


@pytest.mark.parametrize(("box", "text", "victims", "side"), CASES)
def test_a_name_without_a_party_is_told_by_the_text(box: str, text: str, victims: str, side: int | None) -> None:
    article = read_plain(HEAD.format(box=box) + text)
    assert read_sides(article, find_actors(article)[0]).of(victims) == side


@pytest.mark.parametrize("rule", TOLD_RULES, ids=lambda rule: rule.name)
def test_each_rule_tells_the_side_of_its_example(rule: ToldRule) -> None:
    assert rule.why
    if rule.name == "fighters of a kind":
        article = read_plain(HEAD.format(box="- Combatant1: Anti-Salama forces\n- Combatant2: Salama Loyalists") + rule.example)
        assert read_sides(article, find_actors(article)[0]).of("fighters") == 1
        return
    text = rule.example.replace("Orlandian", "Bolivian")
    article = read_plain(HEAD.format(box=LEFT) + text * (ENOUGH // rule.weight))
    people = "rebels" if rule.of_kind else "Bolivian soldiers"
    assert read_sides(article, find_actors(article)[0]).of(people) == (
        1 if rule.name in {"whose they are", "of a party"} else 2
    )
