"""Under which name a source is shown."""

from __future__ import annotations

from quizapp.generation.claims.usual_names import party_names, usual_names
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
