"""Under which name a source is shown."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.usual_names import as_a_noun, is_common_noun, party_names, usual_names, without_calling
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE

PROSE = (
    "The Syrian Observatory for Human Rights said that 31 rebels had been killed by 6 May.\n\n"
    "SOHR said that 14 civilians had been killed on 7 May. SOHR added nothing on 8 May."
)


def text_of(first: str = "Northern League") -> bytes:
    return PAGE.format(prose=PROSE, losses1="17 killed", losses2="42 killed", first=first).encode()


def test_the_rarer_of_name_and_abbreviation_goes_to_the_usual_one() -> None:
    assert usual_names(facts_of(text_of())) == {"Syrian Observatory for Human Rights": "SOHR"}


def test_a_first_word_stands_for_the_one_party_that_begins_with_it() -> None:
    assert party_names(facts_of(text_of("Tang dynasty"))) == {"Tang": "Tang dynasty"}
    assert party_names(facts_of(text_of("Tang dynasty, Tang rebels"))) == {}
    assert party_names(facts_of(text_of("Tang clan militia"))) == {}  # the clan is not its militia


@pytest.mark.parametrize(
    ("name", "text", "is_common"),
    [
        ("Harbour pilot", "Per Harbour pilot:, 40 killed\n\nTarn's harbour pilot saw 40 dead.", True),
        ("Harbour director", "Per Harbour director:, 40 killed\n\nThe harbour of Tarn was lost.", True),
        ("Residents", "Residents said that 40 were killed.", True),
        ("Divers", "Divers said that 40 were killed. The divers left.", True),
        ("Tarn hospital", "Tarn hospital said that 40 were killed.", False),
        ("Tarn director", "Tarn director Stone said that 40 were killed.", False),
        ("Norlandish officials", "Norlandish officials said that 40 were killed.", False),
        ("Harbour Watch", "A harbour was lost. Harbour Watch said that 40 were killed.", False),
        ("Beacon", "The beacon burned. As the Beacon wrote, 40 were killed.", False),
        ("Karst", "Karst said that 40 were killed.", False),
    ],
)
def test_a_common_noun_with_a_capital_only_where_a_line_opens_is_no_name(name: str, text: str, is_common: bool) -> None:
    assert is_common_noun(name, text) is is_common


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Harbour pilots", "harbour pilots"),
        ("Harbour worker", "a harbour worker"),
        ("Hospital", "the hospital"),
        ("intelligence report", "an intelligence report"),
        ("unnamed military source", "an unnamed military source"),
        ("university study", "a university study"),
        ("mayor of Eastham", "the mayor of Eastham"),
        ("local officials", "local officials"),
        ("de Groot", "de Groot"),
        ("al-Nur", "al-Nur"),
    ],
)
def test_a_source_that_is_a_common_noun_is_shown_as_one(source: str, shown: str) -> None:
    assert as_a_noun(source) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Historian Ivar M. Holt", "Ivar M. Holt"),
        ("Historians Holt and Vang", "Holt and Vang"),
        ("Historians", "Historians"),
        ("General Holt", "General Holt"),
        ("Holt", "Holt"),
    ],
)
def test_what_somebody_does_is_no_part_of_the_name(source: str, shown: str) -> None:
    assert without_calling(source) == shown


def test_a_common_noun_goes_to_small_letters() -> None:
    prose = "Harbour pilots said that 31 rebels had been killed by 6 May. The harbour pilots left on 7 May."
    page = PAGE.format(prose=prose, losses1="17 killed", losses2="42 killed", first="Northern League")
    assert usual_names(facts_of(page.encode())) == {"Harbour pilots": "harbour pilots"}
