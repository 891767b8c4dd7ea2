"""Statements put as questions, and those that are better quoted."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.asking import inverted, plain


@pytest.mark.parametrize(
    ("label", "question"),
    [
        ("the rebels captured Verna", "did the rebels capture Verna"),
        ("the campaign of Verna was halted", "was the campaign of Verna halted"),
        ("government forces had expelled the rebels from Verna", "had government forces expelled the rebels from Verna"),
        ("the League fought its way to Tarn", "did the League fight its way to Tarn"),
        ("Ada Stone decided to send a fleet led by Marsh", None),
        ("guards able to leave Tarn were ordered to leave it", None),
        ("the officer—Captain Ada Stone—entered Tarn", None),
        ("a raft/boat attack was made on Tarn", None),
        ("the garrison stopped the column near Tarn", None),
        ("a fleet of 12 ships carried troops to Verna", None),
        ("the League attacked and captured the mill of Verna", None),
        ("help arrived by river and the League besieged Tarn", None),
        ("the town of Tarn, south of Verna, was captured", None),
        ("the fighting at Tarn ended, when a truce was signed", None),
        ("at dawn, the League attacked Verna", None),
        ("the mayor of Verna said that the fleet had left", None),
        ("forces of the League completely besieged and captured half of Verna", None),
    ],
)
def test_only_what_is_sure_is_turned_into_a_question(label: str, question: str | None) -> None:
    assert inverted(label) == question


@pytest.mark.parametrize(
    ("label", "stands"),
    [
        ("the rebels captured Verna", True),
        ("the rebels had captured Verna", False),
        ("the fleet, led by Stone, left Verna", False),
        ("guild sources claimed half of Verna was taken", False),
        ("the mayor of Verna announced the bridge had fallen", False),
        ("the mayor of Verna announced a truce", True),
    ],
)
def test_a_short_clause_stands_without_quotation_marks(label: str, stands: bool) -> None:
    assert (plain(label) is not None) is stands
