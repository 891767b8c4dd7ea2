"""The wording of why two claims are what they are."""

from __future__ import annotations

import pytest

from quizapp.domain.comparisons.reasons import (
    against_each_other,
    figure_words,
    leeway,
    pair_words,
    told_again,
    who_words,
    window_words,
    without_source,
)
from quizapp.domain.facts import Bound, Claim
from tests.support.claims import DAY, UNKNOWN, WHOLE, claim, days

WINDOWS = [
    (WHOLE, "19 September to 29 September 2017"),
    (DAY, "19 September 2017"),
    (("2016-12-30", "2017-01-02"), "30 December 2016 to 2 January 2017"),
    (("", "2017-09-21"), "the time up to 21 September 2017"),
    (("2017-09-21", ""), "the time since 21 September 2017"),
    (UNKNOWN, "a time that the text does not give"),
]


@pytest.mark.parametrize(("window", "words"), WINDOWS)
def test_days_are_told_with_a_year_once(window: tuple[str, str], words: str) -> None:
    assert window_words(days(*window)) == words


FIGURES = [
    (claim(1200), "1,200"),
    (claim(40, bound=Bound.AT_LEAST), "at least 40"),
    (claim(127, high=1300, bound=Bound.RANGE), "127 to 1,300"),
]


@pytest.mark.parametrize(("one", "words"), FIGURES)
def test_a_figure_is_told_with_its_bound(one: Claim, words: str) -> None:
    assert figure_words(one) == words


def test_a_figure_without_a_source_says_so() -> None:
    assert pair_words(claim(40, "Hale"), claim(41)) == ("40 (Hale)", "41 (no named source)")


def test_people_without_a_noun_are_those_of_their_side() -> None:
    assert [who_words(claim(40, victims=noun, side=side)) for noun, side in (("rebels", 1), ("", 2), ("", None))] == [
        "rebels",
        "people of side 2",
        "people",
    ]


AGAIN = [
    (
        (claim(89, "Russia"),) * 2,
        "89 is given twice and comes from Russia both times; a figure told again is no second source.",
    ),
    (
        (claim(89, "Russia"),) * 3,
        "89 is given three times and comes from Russia each time; a figure told again is no second source.",
    ),
    ((claim(89, "Russia"), claim(89)), "89 is given twice, not always with a source: it may be the same count told again."),
    ((claim(89),) * 6, "89 is given 6 times, without a named source: it may be the same count told again."),
    (
        (claim(89), claim(89, bound=Bound.ABOUT)),
        "The same number is given twice, as 89 and about 89, without a named source: it may be the same count told again.",
    ),
]


@pytest.mark.parametrize(("claims", "why"), AGAIN)
def test_a_figure_told_again_is_never_called_a_second_source(claims: tuple[Claim, ...], why: str) -> None:
    assert told_again(*claims) == why


def test_a_figure_without_a_source_is_set_against_nothing() -> None:
    assert without_source(claim(40, "Hale"), claim(41)) == (
        "The article gives 40 (Hale) and 41, and names no source for 41: they cannot be set against each other."
    )
    assert without_source(claim(40), claim(41)) == "The article names a source neither for 40 nor for 41."


def test_a_conflict_says_by_what_it_is_one_and_how_far_apart_the_figures_are() -> None:
    why = against_each_other(claim(40, "Hale"), claim(80, "Admiralty"), 2.0, contrasted=False)
    assert why == (
        "Both cover 19 September to 29 September 2017: 40 (Hale) against 80 (Admiralty); "
        "both cannot be right, and the larger is 2 times the smaller."
    )
    assert against_each_other(claim(0, "Hale"), claim(80, "B"), None, contrasted=True).startswith("The text sets them")


@pytest.mark.parametrize(
    ("bound", "why"),
    [
        (Bound.AT_LEAST, "one of them is only a limit"),
        (Bound.ABOUT, "one of them is only about right"),
        (Bound.RANGE, "their ranges overlap"),
    ],
)
def test_what_lets_two_figures_both_be_right_is_named(bound: Bound, why: str) -> None:
    assert leeway(claim(100, high=300, bound=bound), claim(200)) == why
