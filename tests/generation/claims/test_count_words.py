"""Which words around a figure change what it counts."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.count_words import (
    are_only_lost,
    is_just_short,
    is_of_a_part,
    is_raised,
    is_whole_of_losses,
    were_killed,
)


def test_a_total_of_losses_is_no_number_of_dead() -> None:
    assert is_whole_of_losses(", including 12,782 killed and 45,545 wounded")
    assert is_whole_of_losses(" (120 killed)")
    assert not is_whole_of_losses(" were killed, including 12 officers")


@pytest.mark.parametrize(
    ("before", "quote", "lost"),
    [
        ("and the loss of ", "fifty-eight stragglers", True),
        ("The Germans ", "lost nine men", True),
        ("The Germans lost ", "nine men killed", False),
        ("The village was lost and ", "nine men", False),
        ("leaving ", "nine men", False),
    ],
)
def test_who_is_only_lost_may_have_been_captured(before: str, quote: str, lost: bool) -> None:
    assert are_only_lost(before, quote) is lost


def test_a_count_that_rises_is_told_as_such() -> None:
    assert is_raised("By 27 March, that number had risen to 531.")
    assert not is_raised("By 27 March, 531 had been killed.")


def test_people_behind_whom_killed_stands_are_not_captured() -> None:
    assert were_killed(" were killed, while 800 were led away")
    assert not were_killed(" were taken prisoner")


@pytest.mark.parametrize(
    ("words", "expected"), [("nearly 300 dead", True), ("just over 300 dead", True), ("about 300 dead", False)]
)
def test_nearly_is_no_bound(words: str, expected: bool) -> None:
    assert is_just_short(words) is expected


@pytest.mark.parametrize(
    ("behind", "is_part"),
    [
        (" (3rd Brigade, per Norland; by 3 May)", True),
        (", 600 wounded (3rd Brigade; per Norland)", True),
        (" (first assault)", True),
        (" (per Norland; by 3 May)", False),
        (" (per 3rd Brigade)", False),
        (" (Hill Division claim)", False),
        (", 20 wounded", False),
    ],
)
def test_a_bracket_of_the_infobox_may_limit_the_figures_before_it(behind: str, is_part: bool) -> None:
    assert is_of_a_part(behind) is is_part
