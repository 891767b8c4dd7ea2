"""Parts of a count told in the list below it."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= X offensive =\n\nInfobox\n- Conflict: X offensive\n- Date: 10–30 May 2017\n"
    "- Combatant1: Orland\n- Combatant2: Ostia, Ostian Guard\n\n"
)


def claims_of(text: str) -> list[tuple[int, str, str, int | None]]:
    return [(one.low, one.measure.value, one.victims, one.side) for one in extract(read_plain(HEAD + text)).claims]


def test_items_of_a_list_have_what_befell_those_above() -> None:
    text = (
        "According to Holt, 907 people were killed on 12 May 2017:\n\n"
        "- Orland – 649 (16 officers and 633 men)\n- Ostian Guard: 55\n- Hill town (Vell): 12\n- 3 women\n"
        "- 8 members of the Red Cross\n- 5 tanks\n- Tanks: 12\n- Strength: 500\n- Vell – 2,000\n\nThe town fell.\n"
    )
    assert claims_of(text) == [
        (907, "killed", "people", None),
        (649, "killed", "Orland", 1),
        (16, "killed", "officers", 1),
        (633, "killed", "men", 1),
        (55, "killed", "Ostian Guard", 2),
        (12, "killed", "Hill town", None),
        (3, "killed", "women", None),
        (8, "killed", "members of the Red Cross", None),
    ]
    claims = extract(read_plain(HEAD + text)).claims
    assert {one.source for one in claims} == {"Holt"}
    assert len({one.window for one in claims}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dead were:\n\n- 12 officers\n- 3 guards\n", [(12, "killed"), (3, "killed")]),
        ("The casualties were as follows:\n\n- Army: 40\n- Guard: 12 men\n", [(40, "casualties"), (12, "casualties")]),
        ("Forty men fell and 12 were hurt:\n\n- 20 officers\n", [(40, "killed"), (12, "wounded")]),
        ("Forty men fell:\n\nThe guards had 12 officers.\n\n- 20 officers\n", [(40, "killed")]),
        ("Forty men fell:\n\n- 20 officers were sent home\n- 3 were hurt\n", [(40, "killed"), (3, "wounded")]),
        ("Forty men fell.\n\n- 20 officers\n", [(40, "killed")]),
        ("The units were:\n\n- 20 officers\n", []),
    ],
)
def test_only_the_list_below_tells_of_parts(text: str, expected: list[tuple[int, str]]) -> None:
    assert [claim[:2] for claim in claims_of(text)] == expected
