"""Which of the quoted sources takes part itself, and whose losses its figures count."""

from __future__ import annotations

import pytest

from tests.support.bridge import asked, page

QUOTES = (
    "The Southern Union said that 31 rebels had been killed by 6 May.\n\n"
    "The Red Cross reported that 14 civilians had been killed "
    "on 7 May.\n\n{} said that 20 civilians had been wounded on 8 May."
)


def test_the_key_is_listed_in_the_infobox_and_the_others_only_look_on() -> None:
    (sketch,) = asked("sources.vantage", page(QUOTES.format("The Westland Foreign Ministry")))
    assert sketch.keys[0].text == "Southern Union"
    assert [choice.text for choice in sketch.pool] == ["Westland Foreign Ministry", "Red Cross"]


def test_beside_aid_workers_alone_nobody_is_asked_who_fights() -> None:
    assert not asked("sources.vantage", page(QUOTES.format("The Relief Observatory")))


@pytest.mark.parametrize("other", ["Ada Stone", "Verna", "The Ministry of Defence", "The State Department"])
def test_nothing_is_asked_where_too_few_surely_stand_outside(other: str) -> None:
    assert not asked("sources.vantage", page(QUOTES.format(other)))


BOX = {
    "losses1": "310 killed (per Southern Union), 140 killed (per Red Cross)",
    "losses2": "25 killed (per Southern Union), 400 killed (per Red Cross), 12 captured (per Red Cross)",
}


def test_a_figure_for_the_losses_of_the_other_side_is_told_from_one_s_own_and_from_that_of_an_onlooker() -> None:
    enemy, own = asked("sources.losses", page("It rained.", **BOX))
    assert enemy.stem.endswith("for the losses of the other?")
    assert own.stem.endswith("for its own losses?")
    assert [one.text.split()[0] for one in (*enemy.keys, *own.keys)] == ["310", "25"]
    assert {one.text.split()[0] for one in enemy.pool} == {"140", "25", "400", "12"}
    assert "no proof" in enemy.rationale
    assert "in the other column" in enemy.keys[0].rationale
    assert "lists no party of that name" in next(one for one in enemy.pool if one.text.startswith("140")).rationale


def test_whom_the_size_alone_would_mislead_stands_first() -> None:
    enemy, own = asked("sources.losses", page("It rained.", **BOX))
    assert enemy.pool[0].text.startswith("400 ")
    assert own.pool[0].text.startswith("12 ")


def test_the_largest_figure_for_the_other_side_is_no_key_nor_the_smallest_for_one_s_own() -> None:
    assert not asked("sources.losses", page("It rained.", **{**BOX, "losses2": "25 killed (per Southern Union)"}))


@pytest.mark.parametrize("source", ["Ada Stone", "Verna", "Southern Legion"])
def test_who_speaks_for_no_side_for_certain_gives_no_key(source: str) -> None:
    box = {"losses1": f"310 killed (per {source}), 140 killed (per Red Cross)", "losses2": f"25 killed (per {source})"}
    assert not asked("sources.losses", page("It rained.", **box))


def test_an_office_of_a_state_that_the_infobox_does_not_list_looks_on() -> None:
    prose = QUOTES.format("The Westland Foreign Ministry")
    (sketch,) = asked("sources.vantage", page(prose))
    assert "Westland Foreign Ministry" in {choice.text for choice in sketch.pool}
    listed = asked("sources.vantage", page(prose, first="Northern League, Westland Riders"))
    assert not listed
