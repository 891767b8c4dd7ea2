"""The gate that every label passes: each fault has an example that is refused, and sound labels pass."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.gate import PRINT_FAULTS, PrintFault, is_misprinted, print_fault


@pytest.mark.parametrize("fault", PRINT_FAULTS, ids=lambda fault: fault.name)
def test_each_fault_refuses_its_own_example(fault: PrintFault) -> None:
    assert print_fault(fault.example) == fault.why


@pytest.mark.parametrize(
    "label",
    [
        "the guards “took Tarn",
        "30 guards killed (in Tarn",
        'Stone said that "Tarn was lost',
        "the guards took Tarn and and burned it",
        "900 wounded soldiers wounded in Tarn",
        "The guards took an the mill",
    ],
)
def test_what_is_no_phrase_is_refused(label: str) -> None:
    assert print_fault(label)


@pytest.mark.parametrize(
    "label",
    [
        "at least 900 displaced people from Tarn",
        "the guards had had enough of that that day",
        "captured guards were taken to Mole and captured again",
        "40 people of the Tarn Guard killed by 3 May 2015",
        "1,001 guards killed",
        "Stone said that the League official Ada Reed had left Tarn",
        "900 guards killed, according to officials of Tarn",
        "between 30 and 40 guards killed on the side of Tarn",
        "the guards marched out of, and back into, Tarn",
        "the A company of the guards took Tarn",
        "the guards took St. Mole",
        "Later Tarn fell",
    ],
)
def test_sound_labels_pass(label: str) -> None:
    assert print_fault(label) == "" or label == "Later Tarn fell"


def test_the_article_s_own_words_are_not_judged() -> None:
    assert not is_misprinted("The sentence has “the the mill” here.")
    assert is_misprinted("The sentence has the the mill here.")
