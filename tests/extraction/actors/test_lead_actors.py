"""Opponents of an article without an infobox, where its lead names both in one breath."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import ActorKind
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

NAMED = [
    (
        "The battle of X was fought on 7 August 1897 between a column of Anglo-Egyptian soldiers under Major-General "
        "Sir Archibald Hunter and a garrison of Mahdist rebels led by Mohammed Zain.",
        ["Anglo-Egyptian soldiers", "Sir Archibald Hunter", "Mahdist rebels", "Mohammed Zain"],
    ),
    (
        "The X offensive was an operation by the Vellian Army against the remaining Free State of the Hills (FSH) strongholds.",
        ["Vellian Army", "Free State of the Hills"],
    ),
    ("It was a raid by Danish Marines against ISIL positions in the hills.", ["Danish Marines", "ISIL"]),
    ("It was a war between Argentina and the United Kingdom in 1982.", ["Argentina", "United Kingdom"]),
]
UNNAMED = [
    "The battle of X was fought in 1918 between the German troops and Finnish Whites against the Finnish Reds.",
    "It was a battle between the Houthis and the Yemen Army on one side and the Southern Movement on the other.",
    "The road between Hama and Idlib was cut.",
    "The battle was fought between the rebels and the army.",
    "It was an offensive by the Vellian Army against Holm in spring.",
    "It was a raid by Danish Marines against Ruritanian positions in the hills.",
]


@pytest.mark.parametrize(("lead", "names"), NAMED)
def test_opponents_and_their_leaders_are_found_in_the_lead(lead: str, names: list[str]) -> None:
    sheet = extract(read_plain(f"= X =\n\n{lead}\n"))
    assert [actor.name for actor in sheet.actors] == names
    assert {actor.side for actor in sheet.actors if actor.kind is ActorKind.PARTY} == {1, 2}


@pytest.mark.parametrize("lead", UNNAMED)
def test_a_lead_that_does_not_name_both_gives_nobody(lead: str) -> None:
    assert extract(read_plain(f"= X =\n\n{lead}\n")).actors == ()


def test_an_infobox_is_believed_before_the_lead() -> None:
    text = "= X =\n\nInfobox\n- Conflict: X\n- Combatant1: A\n\nIt was a war between Argentina and Chile.\n"
    assert [actor.name for actor in extract(read_plain(text)).actors] == ["A"]
