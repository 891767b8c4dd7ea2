"""Which words around a figure credit it, and to how many."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.crediting_words import (
    credits_somebody,
    goes_on_with_a_report,
    is_given_by_somebody,
    is_second_hand,
    is_told_by_somebody,
    leaves_source_open,
)
from quizapp.generation.claims.time_words import opens_with_its_time


@pytest.mark.parametrize(
    ("sentence", "credited"),
    [
        ("30 rebels were reported killed.", False),
        ("30 rebels were reportedly killed.", False),
        ("Relief Watch reported that 30 rebels were killed.", True),
        ("30 rebels were killed according to Relief Watch.", True),
        ("The ministry said that the mill burnt.", True),
        ("The roll of honour lists 426 volunteers killed.", True),
    ],
)
def test_only_a_named_speaker_is_credited(sentence: str, credited: bool) -> None:
    assert credits_somebody(sentence) is credited


def test_openings_of_sentences_are_told_apart() -> None:
    assert goes_on_with_a_report("It added that 18 had died.")
    assert not goes_on_with_a_report("It rained.")
    assert opens_with_its_time("During the fight of 7 May, 10 died, the Union said.")
    assert not opens_with_its_time("On 7 May, the Union said that 10 had died.")


@pytest.mark.parametrize(
    ("behind", "is_open"),
    [
        ("20 killed", False),
        ("20 killed (3 May – 5 May)", False),
        ("20 killed (2 officers, 18 men)", False),
        ("20 killed (including 3 officers)", False),
        ("20 killed (Reuth)", True),
        ("20 killed (local media)", True),
        ("20 killed (independently confirmed)", True),
        ("20 killed (Hill Brigade)", True),
    ],
)
def test_a_bracket_that_may_name_somebody_leaves_the_source_open(behind: str, is_open: bool) -> None:
    assert leaves_source_open(behind) is is_open


@pytest.mark.parametrize(
    ("before", "behind", "is_second"),
    [
        ("The newspaper reported that the army stated that ", " were killed.", True),
        ("The army stated that ", " were killed.", False),
        ("The newspaper reported that, according to officials, ", " were killed.", True),
        ("Citing officials, the newspaper reported that ", " were killed.", True),
        ("The army said the town was lost; according to the SOHR, ", " were killed.", False),
        ("The mayor said that the hospital had confirmed that ", " were killed.", True),
        ("The mayor said that ", " were killed, citing a police officer.", True),
    ],
)
def test_a_figure_passed_on_by_two_is_at_second_hand(before: str, behind: str, is_second: bool) -> None:
    assert is_second_hand(before, behind) is is_second


@pytest.mark.parametrize(
    ("sentence", "is_given"),
    [
        ("Stone challenged this claim by providing a casualty figure of over 40 dead.", True),
        ("Holt, subtracting 20 captured, concludes that 40 riders died.", True),
        ("Holt concludes that 40 riders died.", True),
        ("Stone gives 40 dead and 20 wounded.", True),
        ("Putting the losses of the guard at 40, Holt blames the mayor.", True),
        ("The losses of the guard were put at 40 dead by the Mill Office.", True),
        ("For a total of 70 killed and captured.", True),
        ("Making a total of 70 dead.", True),
        ("The losses of the guard were put at 40 dead.", False),
        ("The guard gave up the mill and lost 40 men.", False),
        ("The war was concluded in 1421, and 40 riders were killed.", False),
        ("For 20 days the guard held the mill and lost 40 men.", False),
        ("A total of 70 riders were killed.", False),
    ],
)
def test_whoever_gives_a_number_is_its_source(sentence: str, is_given: bool) -> None:
    assert is_given_by_somebody(sentence) is is_given


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("On 8 May the general described how his men had taken 20 riders.", True),
        ("On 8 May the mayor revealed later that 20 riders had been killed.", True),
        ("On 8 May 20 riders were killed.", False),
    ],
)
def test_somebody_may_tell_with_other_verbs(sentence: str, is_told: bool) -> None:
    assert is_told_by_somebody(sentence) is is_told
