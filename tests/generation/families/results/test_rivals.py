"""Who stands in the place of a side: its opponent in the form in which the side is named."""

from __future__ import annotations

import pytest

from quizapp.generation.families.results.rivals import rival_of
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Subject
from quizapp.services.reading import facts_of


def subject(box: str, prose: str) -> Subject:
    """An article with these lines in its infobox, or with none."""
    head = f"Infobox\n- Date: 3 May 2015\n{box}\n\n" if box else ""
    return make_subject(
        facts_of(f"= Battle of Mill Bridge =\n\n{head}On 3 May 2015, a battle began at the mill. {prose}\n".encode())
    )


LISTED = subject(
    "- Combatant1: Freedonia, Hill Guard\n- Combatant2: Sylvania, River Legion (RL)",
    "The Freedonian army and the Sylvanian army met. " + "The rebels fought the army. " * 3,
)
TOLD = subject("", "Northland forces met Southland troops. Westland forces fled. " * 4 + "Northland forces won.")
ALLIED = subject("", "Northland forces met Southland troops. " * 4 + "Northland and Southland troops met.")


@pytest.mark.parametrize(
    ("who", "rest", "rival"),
    [
        ("The Hill Guard", "took the mill", "Sylvania"),
        ("Hill Guard", "took the mill", "Sylvania"),
        ("Rebels", "took the mill", "the army"),
        ("The army", "took the mill", "rebels"),
        ("The army", "broke through the rebel's line", None),  # the opponent is named behind the verb
        ("Hill Guard and River Legion", "took the mill", None),
        ("Somebody", "took the mill", None),
    ],
)
def test_the_opponent_is_known_by_the_columns_or_by_words_that_exclude_each_other(
    who: str, rest: str, rival: str | None
) -> None:
    assert rival_of(LISTED, who, rest) == rival


@pytest.mark.parametrize(("who", "rival"), [("Northland forces", "Southland troops"), ("Westland forces", None)])
def test_without_parties_the_other_force_of_the_article_is_taken(who: str, rival: str | None) -> None:
    assert rival_of(TOLD, who, "took the mill") == rival
    assert rival_of(ALLIED, who, "took the mill") is None


NAMED_ONLY = subject(
    "", "The rebels met the Army of Tarn at the gate. The army of Brenn came to the hill. " * 3 + "The rebels won."
)
HALF_NAMED = subject("", "They say that the Jund al-Aqua forces met Southland troops. Northland forces came to the hill. " * 4)


SPELLED = subject("", "TLF forces met Southland forces in the hills. " * 4 + "The riders fled. TLF forces won.")


@pytest.mark.parametrize(
    ("rest", "rival"),
    [
        ("took the mill from the Tarn League", None),
        ("took the mill from the Tarn League of Fire", None),
        ("took the mill in Tarn League Street", "TLF forces"),
        ("took the road from East Tarn", "TLF forces"),
    ],
)
def test_nobody_takes_anything_from_itself_under_its_full_name(rest: str, rival: str | None) -> None:
    assert rival_of(SPELLED, "Southland forces", rest) == rival


def test_an_army_with_a_name_is_not_the_army_and_half_a_name_is_nobody() -> None:
    assert rival_of(NAMED_ONLY, "Rebels", "took the mill") is None
    assert rival_of(HALF_NAMED, "Southland troops", "took the mill") == "Northland forces"
