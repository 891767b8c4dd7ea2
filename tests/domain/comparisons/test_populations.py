"""Whom claims count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.comparisons.populations import (
    are_alike,
    are_of_two_groups,
    are_surely_others,
    is_open,
    population_of,
    subject_of,
)
from tests.support.claims import claim

SURELY = [
    ("civilians", None, "soldiers", None, True),
    ("civilians", None, "people", None, False),
    ("people", 1, "people", None, False),
    ("rebels", 1, "soldiers", 2, True),
    ("men", None, "troops", None, False),
]


@pytest.mark.parametrize(("victims", "side", "others", "other_side", "expected"), SURELY)
def test_only_known_people_are_surely_others(
    victims: str, side: int | None, others: str, other_side: int | None, expected: bool
) -> None:
    one, other = claim(80, "A", victims=victims, side=side), claim(80, "B", victims=others, side=other_side)
    assert are_surely_others(one, other) is expected


WHOM = [
    ("rebels", 1, (1, "fighters")),
    ("women and children", 2, (None, "civilians")),
    ("Residents", None, (None, "civilians")),
    ("others", None, (None, "people")),
    ("", None, (None, "people")),
    ("journalists", None, (None, "journalists")),
]


@pytest.mark.parametrize(("victims", "side", "expected"), WHOM)
def test_people_are_fighters_of_a_side_civilians_or_anybody(
    victims: str, side: int | None, expected: tuple[int | None, str]
) -> None:
    assert population_of(claim(80, "A", victims=victims, side=side)) == expected


@pytest.mark.parametrize(
    ("victims", "side", "expected"), [("soldiers", None, True), ("soldiers", 1, False), ("rebels", None, False)]
)
def test_a_general_noun_without_a_side_leaves_the_people_open(victims: str, side: int | None, expected: bool) -> None:
    assert is_open(claim(80, "A", victims=victims, side=side)) is expected


def test_soldiers_and_soldiers_of_a_state_are_alike() -> None:
    assert are_alike(claim(80, victims="soldiers", side=None), claim(90, victims="Syrian soldiers", side=None))
    assert not are_alike(claim(80, victims="soldiers", side=None), claim(90, victims="Syrian soldiers", side=2))


def test_a_comparison_is_about_the_people_who_are_named_best() -> None:
    vague, known = claim(80, victims="people", side=None), claim(80, victims="rebels")
    assert subject_of(vague, known) == "rebels"
    assert subject_of(vague, vague) == "people"


def test_groups_that_the_infobox_counts_apart_are_other_people() -> None:
    guard, fleet = (replace(claim(80, "A"), group=heading) for heading in ("Home Guard", "River Fleet"))
    assert population_of(guard) == (1, "home guard")
    assert are_surely_others(guard, fleet)
    assert are_of_two_groups(guard, fleet)
    assert are_of_two_groups(guard, claim(90, "B"))
    assert not are_alike(guard, fleet)
    assert are_alike(guard, replace(claim(90, "B"), group="Home Guard"))
