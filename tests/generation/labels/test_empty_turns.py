"""Turns that tell nothing by themselves: each row finds its own example, and labels that tell what was done have none."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.labels.empty_turns import EMPTY_TURNS, EmptyTurn, is_empty_turn
from quizapp.generation.labels.label_shape import fault_in_shape


@pytest.mark.parametrize("turn", EMPTY_TURNS, ids=lambda turn: turn.name)
def test_each_row_finds_its_own_example(turn: EmptyTurn) -> None:
    assert re.search(turn.pattern, turn.example)
    assert is_empty_turn(turn.example)
    assert fault_in_shape(turn.example)


@pytest.mark.parametrize(
    "label",
    [
        "the riders of Mole followed suit",
        "the guards took advantage of the League being off-balance",
        "the guards of Tarn seized the initiative",
        "the tide of the war turned at Tarn",
        "the Mole corps sprang into action",
        "Stone changed his mind",
        "the riders dropped their previous demands on Tarn",
        "the guards of Tarn captured several small villages",
        "the League closed all roads",
        "the Tarn guards made gains in the outskirts of Mole",
        "the Tarn Times article described the march",
        "the withdrawal was completed",
        "the council of Tarn passed a law",
        "the council of Tarn adopted a new resolution",
        "the Tarn guards ramped up operations",
        "The transfer to Port Tarn, less the riders, was completed",
    ],
)
def test_an_empty_turn_is_found(label: str) -> None:
    assert is_empty_turn(label)


@pytest.mark.parametrize(
    "label",
    [
        "the guards took advantage of the fog to enter Tarn",
        "the village of Tarn changed hands",
        "the guards fell back to Tarn",
        "the League joined the fight against Mole",
        "the truce of Tarn came into force at noon",
        "Stone withdrew his guards from Tarn",
        "the guards captured a hill near Tarn",
        "the guards captured the village of Tarn",
        "the League closed the Tarn road",
        "the guards made camp at Tarn",
        "the fort was taken by the guards of Tarn",
        "the guards did not enter Tarn",
        "the withdrawal of the guards from Tarn was completed",
        "the articles of Tarn were signed",
        "the council called Stone a traitor",
        "the council of Tarn signed an agreement with Mole",
        "the guards attacked the village of the Tarnian king",
        "the guards came close to Tarn",
        "a party named for Stone was founded at Tarn",
    ],
)
def test_a_deed_is_no_empty_turn(label: str) -> None:
    assert not is_empty_turn(label)
