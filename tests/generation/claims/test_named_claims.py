"""Whose people a figure counts, as a question names them."""

from __future__ import annotations

import pytest

from tests.support.bridge import page

COLUMNS = [
    ("40 soldiers killed (per Relief Watch)", "people on the side of the Northern League"),
    ("40 rebels killed (per Relief Watch)", "rebels"),
    ("40 killed (per Relief Watch)", "people on the side of the Northern League"),
]


@pytest.mark.parametrize(("losses", "victims"), COLUMNS)
def test_soldiers_of_a_column_are_those_of_its_side(losses: str, victims: str) -> None:
    claims = page("Rain fell.", losses1=losses).ledger.claims
    assert [one.victims for one in claims if one.low == 40] == [victims]


PARTIES = [
    ("Relief Watch said that Norland had lost 180 wounded.", "people on the side of Norland"),
    ("Relief Watch said that 180 Norlanders had been wounded.", "Norlanders"),
    ("Relief Watch said that 180 Norlandish soldiers had been wounded.", "Norlandish soldiers"),
]


@pytest.mark.parametrize(("prose", "victims"), PARTIES)
def test_nobody_is_hurt_among_a_country(prose: str, victims: str) -> None:
    claims = page(prose, first="Norland").ledger.claims
    assert [one.victims for one in claims if one.low == 180] == [victims]
