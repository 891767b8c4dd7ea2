"""Names of one actor in other spellings, and those of others that only look alike."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import ActorKind
from quizapp.extraction.actors.known_names import Known, sounds
from quizapp.extraction.infobox import named_entries
from quizapp.extraction.readers.plain import read_plain

TEXT = (
    "= X =\n\nInfobox\n- Conflict: X\n- Combatant1: Ahrar ash-Sham, HGVC\n- Combatant2: Y\n- Commander1: Ali Salama\n\n"
    "They fought.\n"
)
KNOWN = Known(named_entries(read_plain(TEXT)))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Khan Shaykhun", "Khan Sheikhoun"), ("Ahrar ash-Sham", "Ahrar al-Sham"), ("Hay'at", "Hayat"), ("Raqqa", "Raqqah")],
)
def test_transliterations_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(("one", "other"), [("Jaysh al-Nasr", "Jaysh al-Nusra"), ("Ahrar al-Sham", "Tahrir al-Sham")])
def test_different_names_do_not_sound_alike(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


def test_an_actor_is_found_in_another_spelling_and_nobody_by_another_name() -> None:
    assert KNOWN.find("Ahrar al-Sham") == "Ahrar ash-Sham"
    assert KNOWN.find("Jaysh al-Sham") is None


def test_only_a_body_whose_name_is_an_acronym_is_found_by_its_letters() -> None:
    assert KNOWN.acronym("HGVC") == "HGVC"
    assert KNOWN.acronym("AS") is None


def test_bodies_are_all_but_commanders() -> None:
    assert set(KNOWN.bodies.values()) == {"Ahrar ash-Sham", "HGVC", "Y"}
    assert KNOWN.kinds["ali salama"] is ActorKind.COMMANDER
