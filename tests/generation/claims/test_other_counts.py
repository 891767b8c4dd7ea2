"""Reasons that a number belongs to another count: they say no more than the article does."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.other_counts import another_count, is_told_within, other_counts, words_around
from tests.support.bridge import page

CROSS = "On 5 May, the Red Cross reported that 14 civilians had been killed near the bridge."
REASONS = [
    (
        "A memorial was opened on 18 July 2017 for 31 guards killed at the ford.",
        31,
        "“… memorial was opened on 18 July 2017 for 31 guards killed at the ford”.",
    ),
    ("The Union lost 44 officers and 310 other ranks.", 310, "“The Union lost 44 officers and 310 other ranks”."),
    ("On 6 May, 31 rebels were killed at the ford.", 31, "“On 6 May, 31 rebels were killed at the ford”."),
    (
        "The Hill Office put the losses of the Tarnians as 310 killed, 430 wounded and 540 prisoners.",
        540,
        "“… Tarnians as 310 killed, 430 wounded and 540 prisoners”, according to the Hill Office.",
    ),
    (
        "On 6 May, 31 rebels and 12 civilians were killed by the Tarn River Guards.",
        12,
        "“On 6 May, 31 rebels and 12 civilians were killed”.",
    ),
    (
        "The Hill Office said that 31 rebels had been killed by 6 May.",
        31,
        "“The Hill Office said that 31 rebels had been killed by 6 May”.",
    ),
    ("In an estimate, 31 rebels were killed on 6 May.", 31, "“In an estimate, 31 rebels were killed on 6 May”."),
    (
        "On 6 May, 31 rebels were reportedly killed at the ford.",
        31,
        "“On 6 May, 31 rebels were reportedly killed at the ford”.",
    ),
    ("The raiders killed 31 civilians and wounded 47 in the mill.", 31, "“The raiders killed 31 civilians”."),
    (
        "On 6 May, 31 rebels and 12 civilians were killed by YPG.",
        12,
        "“On 6 May, 31 rebels and 12 civilians were killed by YPG”.",
    ),
    (
        "At the ford of Mill Bridge in Tarn on 13 October, 310 Tarnians were badly wounded there and about 540 killed.",
        540,
        "“… on 13 October, 310 Tarnians were badly wounded there and about 540 killed”.",
    ),
]


@pytest.mark.parametrize(
    ("prose", "low", "words"),
    REASONS,
    ids=[
        "a memorial",
        "other ranks",
        "a noun",
        "a list",
        "a name",
        "a source",
        "an estimate",
        "a report",
        "a second verb",
        "letters",
        "a date",
    ],
)
def test_a_reason_says_whom_a_number_counts_only_where_its_own_words_do(prose: str, low: int, words: str) -> None:
    ledger = page(f"{CROSS} It rained.\n\n{prose}").ledger
    claim = next(one for one in ledger.claims if one.low == low)
    asked = next(one for one in ledger.claims if one.low == 14)
    assert another_count(ledger, claim, asked) == f"This number belongs to another count, in the section “Battle”: {words}"


@pytest.mark.parametrize(
    ("prose", "is_within"),
    [
        ("On 6 May, 31 villagers, including 12 girls, were killed at the ford.", True),
        ("On 6 May, 31 people, 12 of them girls, were killed at the ford.", True),
        ("On 6 May, 31 rebels and 12 guards were killed at the ford.", False),
    ],
)
def test_a_part_told_behind_its_whole_is_no_rival_of_it(prose: str, is_within: bool) -> None:
    ledger = page(f"{CROSS} It rained.\n\n{prose}").ledger
    part, whole = (next(one for one in ledger.claims if one.low == low) for low in (12, 31))
    assert is_told_within(ledger, part, whole) is is_within
    assert not is_told_within(ledger, whole, part)


def test_the_numbers_of_the_same_line_come_first() -> None:
    ledger = page(f"{CROSS} It rained.\n\nOn 6 May, 31 rebels and 42 millers were killed at the ford.").ledger
    claim = next(one for one in ledger.claims if one.low == 31)
    assert next(one.low for one in other_counts(ledger, claim)) == 42


def test_a_number_of_another_source_for_the_same_people_has_its_source_named() -> None:
    ledger = page(f"{CROSS} It rained.", losses1="1,200 killed (per Hill Watch), 1,036 killed (per Mill Office)").ledger
    asked, other = (next(one for one in ledger.claims if one.low == low) for low in (1036, 1200))
    assert another_count(ledger, other, asked).startswith("The article names Hill Watch for this number: 1,200 ")


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        (
            "The ford fell at noon, while riders killed 310 Tarnians at the mill.",
            "… while riders killed 310 Tarnians at the mill",
        ),
        (
            "Shells that fell between 14 and 17 May in the hills left 310 Tarnians dead.",
            "… between 14 and 17 May in the hills left 310 Tarnians dead",
        ),
        ("On 6 May 310 Tarnians and 54 riders were killed.", "On 6 May 310 Tarnians and 54 riders were killed"),
        ("The riders (of Tarn), killed 310 Tarnians and wounded an additional 12.", "… killed 310 Tarnians"),
    ],
)
def test_words_around_a_figure_are_those_of_its_clause(prose: str, words: str) -> None:
    ledger = page(f"{CROSS} It rained.\n\n{prose}").ledger
    assert words_around(ledger.text, next(one for one in ledger.sheet.claims if one.low == 310)) == words
