"""Names cut short: heads left out, what follows "of", last names of commanders."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.actors.known_names import Known
from quizapp.extraction.actors.shortened_names import surnames, without_head
from quizapp.extraction.infobox import named_entries
from quizapp.extraction.readers.plain import read_plain

TEXT = "= X =\n\nInfobox\n- Conflict: X\n- Combatant1: {parties}\n- Commander1: {commanders}\n\nThey fought.\n"


def known(parties: str = "Y", commanders: str = "Z") -> Known:
    return Known(named_entries(read_plain(TEXT.format(parties=parties, commanders=commanders))))


@pytest.mark.parametrize(
    ("party", "told", "short"),
    [
        ("Harakat Nur al-Tarn", {"nur al-tarn"}, {"Nur al-Tarn"}),
        ("Hill State of Tarn", {"hill state"}, {"Hill State"}),
        ("al-Tarn Front", set(), {"al-Tarn"}),
        ("Ministry of Tarn", {"ministry"}, set()),
        ("Hill State of Tarn", {"tarn state"}, set()),
    ],
)
def test_a_name_is_cut_where_the_prose_has_the_rest(party: str, told: set[str], short: set[str]) -> None:
    assert {form for _, form in without_head(told, known(party))} == short


@pytest.mark.parametrize(
    ("commanders", "prose", "found"),
    [
        ("Ali Salama", "Salama came.", {"Salama"}),
        ("Ali Salama, Omar Salama", "Salama came.", set()),
        ("Ali Salama, Salama Dalvo", "Salama came. Dalvo left.", {"Dalvo"}),
        ("Omar Dal", "Dal left.", set()),
        ("Allah Quli Khan", "The Khan came.", set()),
        ("Ali Salama", "The al-Salama road was cut.", set()),
    ],
)
def test_a_last_name_stands_for_the_one_who_bears_it(commanders: str, prose: str, found: set[str]) -> None:
    assert {short for _, short in surnames(prose, [Span(0, len(prose))], known(commanders=commanders))} == found
