"""What the people of a side are called where the infobox counts them without a word."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LABELS = [
    ("Georgia", "Georgian forces"),
    ("Russia", "Russian forces"),
    ("Japan", "Japan forces"),  # the text has no adjective for it
    ("Tarn Legion", "Tarn Legion"),
    ("Tarnish Police", "Tarnish Police"),
    ("Hill volunteers", "Hill volunteers"),
    ("Army of the Hills", "Army of the Hills"),
    ("Duchy of Tarn", "Duchy of Tarn forces"),
    ("Duchy of Tarn, Georgia", "Duchy of Tarn and allies"),
]


@pytest.mark.parametrize(("parties", "label"), LABELS)
def test_a_side_is_called_by_its_first_party(parties: str, label: str) -> None:
    box = f"Infobox\n- Combatant1: {parties}\n- Combatant2: Velland\n- Casualties1: 70 killed"
    sheet = extract(read_plain(f"= Battle of Tarn =\n\n{box}\n\nGeorgian troops met Russian troops. Georgians fled.\n"))
    assert [claim.victims for claim in sheet.claims] == [label]
