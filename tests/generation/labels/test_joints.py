"""Where a clause may not be cut, and where it has to be."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.joints import bind, is_torn, unbind, until_later_deed


@pytest.mark.parametrize(
    ("head", "rest", "torn"),
    [
        ("the battle began in Karst, between the State of Iraq", " and the Levant fought", True),
        ("the battle began in Karst, between the League and the Union", ", which left", False),
        ("the battle began in Karst, between the League", ", which left", True),
        ("it was fought by both the League", " and the Union left", True),
        ("the League raised men in Verna and with support of Karst", " and the Guard returned", True),
        ("the League took Verna with the support of Karst", " and the Guard returned", True),
        ("the League took Verna, backed by Karst", " and the Guard returned", True),
        ("the League took Verna", " and the Guard returned", False),
        ("the League took the cities of Verna", " and Tarn and said that it would go on", True),
        ("the League took Verna", " and Stone and Reden were killed", False),
        ("all fighting in Verna was stopped after General Stone", " and Count Reden signed a truce", True),
        ("all fighting in Verna was stopped after Stone left", " and Count Reden signed a truce", False),
        ("Stone was made commander of the Army", " – Verna", True),
        ("a League administered Supreme Court", ", based in Karst, found that", True),
        ("the League took Verna", ", supported by Karst", False),
        ("the League freed Stone, promoted him to general", ", appointed him head of the guards", True),
        ("the League shelled Verna, destroyed", " and left", False),
        ("the League attacked the homes of Vernans", " and Tarnians in the village of Mole and attempted to stay", True),
        ("a truce between the two was signed in Verna", " and the Guard returned", False),
        ("the League stormed Verna forcing Tarn guards", " surrounding the mill to flee", True),
        ("the League ordered the guards", ", who stood in Verna, to leave", True),
        ("the League forced the guards to leave Verna", " surrounding the mill to the north", False),
        ("the League stormed Verna", " forcing Tarn guards to flee", False),
        ("the League stormed Verna and shot all of the guards", " who were left there", True),
        ("the League stormed Verna and shot all of the guards", ", who had fought well", False),
    ],
)
def test_what_and_joins_is_not_parted(head: str, rest: str, torn: bool) -> None:
    assert is_torn(head, rest) is torn


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("the League took Verna. and went on to Tarn", "the League took Verna"),
        ("the League took Verna and eventually reached Tarn", "the League took Verna"),
        ("the League took Verna, but later left it", "the League took Verna"),
        ("the League took Verna before they finally left", "the League took Verna"),
        ("the League eventually took Verna", "the League eventually took Verna"),
        ("Lt. col. Stone took Verna", "Lt. col. Stone took Verna"),
    ],
)
def test_a_later_deed_is_cut_off(text: str, kept: str) -> None:
    assert until_later_deed(text) == kept


def test_a_name_stays_whole() -> None:
    text = "the League fought the State of Iraq and the Levant in Karst"
    bound = bind(text, ("State of Iraq and the Levant",))
    assert " and the" not in bound
    assert unbind(bound) == text
