"""Names that the article itself gives to one body, and look-alikes that stay two."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.told_as_one import are_of_one_column, are_told_as_one
from quizapp.services.reading import facts_of

BOX = "= Battle of Karsa =\n\nInfobox\n- Date: 3–9 May 2015\n- Combatant1: Norland\n- Combatant2: {party}\n\n{prose}\n"


@pytest.mark.parametrize(
    ("party", "prose", "one", "other", "same"),
    [
        ("Ostia", "The Ford Guards (Rowan) came.", "Rowan", "Ford Guards", True),
        ("Ostia", "The Ford Guards, also known as the Rowan, came.", "Ford Guards", "Rowan", True),
        ("Ostia", "The Ford Guards, known as Rowan Men, came.", "Ford Guards", "Rowan Men", True),
        ("Ostia", "The Ford Guards (with Rowan) came.", "Ford Guards", "Rowan", False),  # beside it
        ("Ostia", "The Ford Guards (Rowanberry) came.", "Ford Guards", "Rowan", False),
        ("Ostia", "The Ford Guards fought Rowan (3 May).", "Ford Guards", "Rowan", False),
        ("Liberation Lions of Ostia", "The Lions came. The LLO won.", "Lions", "LLO", True),
        ("Liberation Lions of Ostia", "The Lions came. The LLO won.", "Ostia", "LLO", False),  # the country
        ("Norland, Ostia", "The Norlanders came.", "Norland", "Ostia", False),
        ("Ostia", "The HMF came, the HMU won.", "HMF", "HMU", True),  # Forces and Units of one name
        ("Ostia", "The HF came, the HU won.", "HF", "HU", False),
    ],
)
def test_a_bracket_and_a_word_of_the_full_name_tell_one_body(party: str, prose: str, one: str, other: str, same: bool) -> None:
    sheet = facts_of(BOX.format(party=party, prose=prose).encode())
    assert are_told_as_one(sheet.article.text, sheet.actors, one, other) is same
    assert are_told_as_one(sheet.article.text, sheet.actors, other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"), [("Ostia", "Ford Guards", True), ("Ostia", "Norland", False), ("Ostia", "Relief Watch", False)]
)
def test_parties_of_one_column_may_speak_for_each_other(one: str, other: str, same: bool) -> None:
    sheet = facts_of(BOX.format(party="Ostia, Ford Guards", prose="The Ford Guards came.").encode())
    assert are_of_one_column(sheet.actors, one, other) is same
