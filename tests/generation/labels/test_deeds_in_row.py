"""Deeds in a row: a date inside one of them dates that one alone; at the head of the clause it dates all."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.generation.labels.deeds_in_row import told_at
from quizapp.generation.labels.statement import Statement, Unusable
from quizapp.generation.labels.statements import state


def _made(marked: str) -> Statement | Unusable:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return state(text, Span(0, len(text)), (Span(start, end),))


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        (
            "The Tarn mill was looted by the rebels and bombed on [6 May] by a League plane.",
            "The Tarn mill was bombed by a League plane",
        ),
        ("The League captured the mill of Tarn and burned the port of Mole on [6 May].", "The League burned the port of Mole"),
        ("The League left Tarn by the east gate and was attacked near Mole on [6 May].", "The League was attacked near Mole"),
        (
            "The League levied mill taxes in Tarn in [1898] and relied on the men of Tarn.",
            "The League levied mill taxes in Tarn",
        ),
        ("The League attacked Mole on [6 May] but failed to take its mill.", "The League attacked Mole"),
        ("The League attacked the port on [6 May] and was driven off by Tarn.", "The League attacked the port"),
    ],
)
def test_a_date_inside_one_deed_of_a_row_dates_it_alone(marked: str, label: str) -> None:
    made = _made(marked)
    assert isinstance(made, Statement)
    assert made.text == label


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        (
            "In [July] the League defeated the guards of Tarn and advanced to Mole.",
            "the League defeated the guards of Tarn and advanced to Mole",
        ),
        ("The League attacked and captured the mill of Tarn on [6 May].", "The League attacked and captured the mill of Tarn"),
        (
            "The mill of Tarn was attacked and burned by the League on [6 May].",
            "The mill of Tarn was attacked and burned by the League",
        ),
    ],
)
def test_a_date_of_the_whole_row_dates_all_of_it(marked: str, label: str) -> None:
    made = _made(marked)
    assert isinstance(made, Statement)
    assert made.text == label


@pytest.mark.parametrize(
    "marked",
    [
        "The League was repelled by the guards of Tarn and retreated to Mole on [6 May].",
        "The League captured the mill of Tarn and burned mills on [6 May].",
        "The League launched a raid from Tarn and fought the Mole guards on [6 May].",
    ],
)
def test_a_row_whose_last_deed_cannot_be_told_alone_is_refused(marked: str) -> None:
    assert isinstance(_made(marked), Unusable)


def test_a_clause_without_a_date_is_told_whole() -> None:
    assert told_at("the League took Tarn and burned Mole", ()).dropped is None
