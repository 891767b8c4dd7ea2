"""Infobox and prose side by side: who is named for a number, what the prose has instead, what it leaves out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.generation.families.sources.box_and_prose import is_named_there, read_places
from tests.support.bridge import asked, page, texts

TOLD = "It rained.\n\nThe League lost heavily in the battle, with {} killed.\n\nIt rained."


@pytest.mark.parametrize(
    ("box", "prose", "key"),
    [
        ("170 killed", "In total, 170 soldiers of the League were killed in the battle.", "In neither place"),
        (
            "170 killed (per Relief Watch)",
            "Relief Watch reported that 170 soldiers of the League were killed in the battle.",
            "In both places",
        ),
        ("170 killed", "In total, 170 of the League and 170 of the Union were killed in the battle.", None),
        ("170 killed", "In total, 190 soldiers of the League were killed in the battle.", None),
        (
            "170 killed",
            "In total, 170 soldiers of the League were killed in the battle.\n\nIt rained.\n\n"
            "The battle left 160 soldiers of the League killed.",
            None,
        ),
    ],
    ids=["neither", "both", "told of both sides", "another number", "another number besides"],
)
def test_of_a_number_in_both_places_is_asked_where_somebody_is_named(box: str, prose: str, key: str | None) -> None:
    made = asked("sources.box.credit", page(f"It rained.\n\n{prose}", losses1=box))
    assert [one.keys[0].text for one in made] == ([key] if key else [])
    assert all(len(one.pool) == 3 for one in made)


@pytest.mark.parametrize(
    ("prose", "key"),
    [
        ("According to Relief Watch, 190 soldiers of the League were killed in the battle.", "190, according to Relief Watch"),
        ("According to Relief Watch, 170 soldiers of the League were killed in the battle.", None),
        ("According to Relief Watch, 190 soldiers of the League were killed in an ambush.", None),
        ("According to Relief Watch, 19 soldiers of the League were killed in the battle.", None),
        ("On 4 May, according to Relief Watch, 160 soldiers of the League were killed.", None),
    ],
    ids=["another number", "the same", "one incident", "far smaller", "one day"],
)
def test_what_the_prose_has_instead_is_crossed_with_who_is_named(prose: str, key: str | None) -> None:
    made = asked("sources.box.other", page(f"It rained.\n\n{prose}", losses1="170 killed"))
    assert [one.keys[0].text for one in made] == ([key] if key else [])
    for one in made:
        assert {choice.text for choice in one.pool} == {
            "190, with nobody named",
            "170, according to Relief Watch",
            "170, with nobody named",
        }


def test_two_numbers_for_two_parties_of_one_column_are_not_set_beside_one_in_the_prose() -> None:
    prose = "According to Relief Watch, 190 soldiers of the League were killed in the battle."
    assert not asked("sources.box.other", page(prose, losses1="170 killed, 24 killed"))


def test_which_figures_of_the_infobox_the_prose_gives_too() -> None:
    prose = "In total, 170 soldiers of the League were killed in the battle."
    (sketch,) = asked("sources.box.again", page(prose, "170 killed, 215 wounded", "42 killed, 96 wounded"))
    assert sketch.keys[0].text == "170 killed on the side of the Northern League"
    assert {choice.rank for choice in sketch.pool} == {42, 96, 215}


def test_a_number_that_the_prose_writes_for_anything_is_not_left_out_by_it() -> None:
    prose = "In total, 170 soldiers of the League were killed. It lasted for ninety-six hours, and 215 carts came."
    shown = texts(asked("sources.box.again", page(prose, "170 killed, 215 wounded", "42 killed, 96 wounded, 77 missing")))
    assert "42" in shown
    assert "96" not in shown
    assert "215" not in shown


def test_a_figure_of_the_infobox_in_words_of_the_prose_is_no_option() -> None:
    subject = page("In total, 170 soldiers of the League were killed.", "170 killed, 215 rebels wounded", "42 killed")
    places = read_places(subject)
    (boxed,) = [one for one in places.boxed if one.low == 170]
    assert is_named_there(places, boxed)
    assert is_named_there(places, replace(boxed, victims="rebels"))
    assert not is_named_there(places, replace(boxed, victims="militants"))
