"""Clauses in the historical present told in the past, where that is sure."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.historical_present import in_past

TOLD = [
    ("Berg and Holm order an attack on Vell", "Berg and Holm ordered an attack on Vell"),
    ("Ada Berg and Carl Holm order an attack on Vell", "Ada Berg and Carl Holm ordered an attack on Vell"),
    ("the town falls to Orland", "the town fell to Orland"),
    ("Velland troops capture the bridge of Karn", "Velland troops captured the bridge of Karn"),
    ("Orland attacks Nasir and captures the fort", "Orland attacked Nasir and captured the fort"),
    ("two ships are sunk off Karn", "two ships were sunk off Karn"),
    ("the League puts troops on standby", "the League put troops on standby"),
    ("the siege of Karn ends", "the siege of Karn ended"),
    ("the army retreats to Vell", "the army retreated to Vell"),
    ("two Orland agents destroy the mill", "two Orland agents destroyed the mill"),
    ("two men are shot dead in Karn", "two men were shot dead in Karn"),
]
LEFT = [
    "air raids on Vell",
    "a series of attacks and raids",
    "fall of Nasir",
    "Orland attacks Nasir, which is held by the League",
    "the governor warns that the town will fall",
    "the festival of Tarn is celebrated",
    "the mill is on the river",
    "the army reports losses",
    "the League takes what it finds",
    "attacks on Vell and strikes",
    "raids, attacks and sieges of Vell",
]


@pytest.mark.parametrize(("clause", "told"), TOLD)
def test_sure_verbs_are_told_in_the_past(clause: str, told: str) -> None:
    assert in_past(clause) == told


@pytest.mark.parametrize("clause", LEFT)
def test_nouns_and_clauses_that_would_mix_two_times_stay(clause: str) -> None:
    assert in_past(clause) == clause
