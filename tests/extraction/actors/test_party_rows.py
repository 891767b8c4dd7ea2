"""Names of several parties in a row."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.actors.party_rows import part_parties
from quizapp.extraction.actors.told_names import ToldNames

ROWS = [
    ("United States United Kingdom France", "", ["United States", "United Kingdom", "France"]),
    ("Guard of Lorn al-Rask Front", "The Guard of Lorn met the Al-Rask Front.", ["Guard of Lorn", "al-Rask Front"]),
    ("Lorn Liberation Army LLF-GC", "The Lorn Liberation Army and the LLF-GC.", ["Lorn Liberation Army", "LLF-GC"]),
    (
        "Lornish National Army Justice Movement",
        "The Lornish national army, the Justice Movement.",
        ["Lornish National Army", "Justice Movement"],
    ),
    ("Russia Lornish Volunteer Legion", "The Lornish Volunteer Legion came.", ["Russia", "Lornish Volunteer Legion"]),
    ("United States Marine Corps", "The Marine Corps came.", ["United States Marine Corps"]),
    ("Soviet Red Army", "The Soviet army, the Red Army.", ["Soviet Red Army"]),
    ("Mahdist Sudan", "Mahdist troops came.", ["Mahdist Sudan"]),
    ("Hill Guard Lorn Front", "The Hill Guard Lorn Front, the Hill Guard, the Lorn Front.", ["Hill Guard Lorn Front"]),
    ("Islamic Republic of Afghanistan", "It is Islamic. In Afghanistan, too.", ["Islamic Republic of Afghanistan"]),
]


@pytest.mark.parametrize(("row", "prose", "expected"), ROWS)
def test_a_row_is_parted_only_where_each_piece_is_a_party(row: str, prose: str, expected: list[str]) -> None:
    text = f"{row}\n{prose}"
    pieces = [span.of(text) for span in part_parties(text, Span(0, len(row)), ToldNames(text, len(row)))]
    assert pieces == expected
