"""Which of the quoted sources takes part itself."""

from __future__ import annotations

import pytest

from tests.support.bridge import asked, page

QUOTES = (
    "The Southern Union said that 31 rebels had been killed by 6 May.\n\n"
    "The Red Cross reported that 14 civilians had been killed "
    "on 7 May.\n\n{} said that 20 civilians had been wounded on 8 May."
)


def test_the_key_is_listed_in_the_infobox_and_the_others_only_look_on() -> None:
    (sketch,) = asked("sources.vantage", page(QUOTES.format("The Relief Observatory")))
    assert sketch.keys[0].text == "Southern Union"
    assert {choice.text for choice in sketch.pool} == {"Red Cross", "Relief Observatory"}


@pytest.mark.parametrize("other", ["Ada Stone", "Verna"])
def test_nothing_is_asked_where_too_few_surely_stand_outside(other: str) -> None:
    assert not asked("sources.vantage", page(QUOTES.format(other)))
