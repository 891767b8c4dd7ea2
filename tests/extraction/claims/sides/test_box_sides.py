"""Bare numbers of the text that the infobox has in one column."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Siege of Karsa =\n\nInfobox\n- Conflict: Siege of Karsa\n- Combatant1: Velland\n- Combatant2: Orland\n"
    "- Casualties1: 368 killed, 700 wounded, 14 missing\n- Casualties2: 950 killed, 23 missing\n\n"
)
PLACED = [
    ("Thirteen Tarn soldiers were killed, 700 were wounded and 14 went missing.", [1, 1, 1]),
    ("In all 14 Tarn soldiers went missing.", [None]),
    ("Fourteen Tarn soldiers went missing and 23 Hill soldiers went missing.", [None, None]),
    ("Fourteen Tarn soldiers went missing, 950 Orlandians were killed and 700 Tarn soldiers wounded.", [None, 2, None]),
    ("Omar Tarn wrote of 368 dead and 700 wounded.", [1, 1]),
    ("Omar Tarn wrote of 367 dead and 700 wounded.", [None, None]),
    ("Omar Tarn says either 368 dead and 700 wounded, or 427 dead and 692 wounded.", [1, 1, 1, 1]),
    ("Omar Tarn says either 368 dead or 950 dead, and 427 wounded.", [1, None, None]),
]


@pytest.mark.parametrize(("text", "sides"), PLACED)
def test_a_number_of_one_column_tells_its_side(text: str, sides: list[int | None]) -> None:
    claims = extract(read_plain(HEAD + text + "\n")).claims
    assert [claim.side for claim in claims if claim.place.value == "prose"] == sides
