"""Which words for victims say whom a figure counts."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.victims import ANYBODY, SIDES, UNSIDED, clean_victims, side_words
from quizapp.services.reading import facts_of


@pytest.mark.parametrize(
    ("told", "clean"),
    [("the rebels", "rebels"), ("some of the other rebels", "rebels"), ("hill guards", "hill guards"), ("", "")],
)
def test_small_words_before_the_noun_go(told: str, clean: str) -> None:
    assert clean_victims(told) == clean


def test_what_leaves_the_side_open_is_anybody() -> None:
    assert UNSIDED <= ANYBODY
    assert "soldiers" not in UNSIDED


def test_whoever_fights_on_one_side_is_not_anybody() -> None:
    assert not ANYBODY & SIDES


def test_a_side_with_a_long_name_goes_by_its_letters_where_the_text_does() -> None:
    text = (
        "= Battle of Karsa =\n\nInfobox\n- Date: 3–9 May 2015\n- Combatant1: Northern League\n"
        "- Combatant2: Hill State of Karsa and the Var (HSKV)\n- Casualties2: 30 killed\n\n"
        "The Hill State of Karsa and the Var (HSKV) lost Karsa. HSKV riders fled. HSKV sent more.\n"
    )
    words = side_words(facts_of(text.encode()))
    assert words[1].endswith("the Northern League")
    assert words[2] == "people on the side of HSKV"


def test_a_side_of_which_the_first_name_runs_on_has_no_word() -> None:
    text = (
        "= Battle of Karsa =\n\nInfobox\n- Date: 3–9 May 2015\n- Combatant1: Northern League\n"
        "- Combatant2: Karsa National Army Movement for Justice and Equality, Westmark\n"
        "- Casualties2: 30 killed\n\nKarsa fell.\n"
    )
    assert set(side_words(facts_of(text.encode()))) == {1}
