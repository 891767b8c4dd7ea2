"""What the provers share: dates read from a question, and that the key alone is right."""

from __future__ import annotations

import pytest

from quizapp.domain.item import ItemFormat, Option
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.proofs.proof_terms import is_english, only, read_date
from tests.support.makers import make_item

DATES = [
    ("On which day? 19 September 2017.", PartialDate(2017, 9, 19)),
    ("September 2017", PartialDate(2017, 9)),
    ("490 BC", PartialDate(-490)),
    ("12 September 490 BC", PartialDate(-490, 9, 12)),
    ("no date", None),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_a_date_is_read_as_questions_write_it(text: str, date: PartialDate | None) -> None:
    assert read_date(text) == date


def test_only_the_key_may_hold_and_nothing_may_stay_open() -> None:
    item = make_item(ItemFormat.SINGLE)

    def undecided(option: Option) -> bool | None:
        return True if option.is_key else None

    assert only(item, lambda option: option.is_key)
    assert not only(item, lambda option: True)
    assert not only(item, lambda option: False)
    assert not only(item, undecided)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("On ____ los guards they took the mill", False),
        ("He led the end of the fight, I resulting in a defeat", False),
        ("The guards of Los Robles took the mill on ____", True),
    ],
)
def test_slips_of_a_translation_are_seen(text: str, holds: bool) -> None:
    assert is_english(text) is holds
