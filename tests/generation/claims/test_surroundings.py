"""What the words around a figure say."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.generation.claims.surroundings import (
    are_only_lost,
    credits_somebody,
    dates_something_else,
    goes_on_with_a_report,
    is_just_short,
    is_of_a_part,
    is_raised,
    is_second_hand,
    is_told_by_somebody,
    is_whole_of_losses,
    leaves_source_open,
    opens_with_its_time,
    scope_behind,
    scope_of_whole,
    were_killed,
)


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


@pytest.mark.parametrize(
    ("behind", "scope"),
    [
        (" were killed during the offensive, as well as others", "during the offensive"),
        (" were killed during the operation at the ford between 1 May and 19 June 2015.", ""),
        (" were killed during the war in addition to 158 hostages.", "during the war"),
        (" were killed during this attack.", ""),
        (" were reported killed during the siege by the Mill Office.", "during the siege"),
        (" were killed during the month of May.", ""),
        (" were killed during the siege of May 1912.", "during the siege of May 1912"),
        (" were killed during the military operation.", ""),
        (" were killed during the fighting for the mill.", "during the fighting for the mill"),
        (
            " deaths and the loss of 10,000 homes since the offensive into the town began.",
            "since the offensive into the town began",
        ),
        (
            " were killed between the treaty's signing and the war's end; the army",
            "between the treaty's signing and the war's end",
        ),
        (" were killed, while during the siege", ""),
        (" were killed throughout the northern district.", ""),
        (" were killed during the previous several days.", ""),
        (" were killed.", ""),
    ],
)
def test_the_time_behind_a_figure_is_taken_in_words(behind: str, scope: str) -> None:
    assert scope_behind(behind, 0, len(behind)) == scope


@pytest.mark.parametrize(
    ("sentence", "elsewhere"),
    [
        ("On 8 May the dead were buried.", True),
        ("Around this time five were hurt.", True),
        ("On 8 May five were killed.", False),
        ("On 8 May, a video was posted that shows the killing of five millers.", True),
        ("On 8 May, the rebels released footage depicting the killing of five millers.", True),
        ("On 8 May, it was reported that 150 rebels had been killed.", True),
        ("On 8 May, it was reported that the ford burnt.", False),
    ],
)
def test_a_burial_dates_no_death(sentence: str, elsewhere: bool) -> None:
    assert dates_something_else(sentence) is elsewhere


def test_openings_of_sentences_are_told_apart() -> None:
    assert goes_on_with_a_report("It added that 18 had died.")
    assert not goes_on_with_a_report("It rained.")
    assert opens_with_its_time("During the fight of 7 May, 10 died, the Union said.")
    assert not opens_with_its_time("On 7 May, the Union said that 10 had died.")


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
    ("behind", "is_open"),
    [
        ("20 killed", False),
        ("20 killed (3 May – 5 May)", False),
        ("20 killed (2 officers, 18 men)", False),
        ("20 killed (including 3 officers)", False),
        ("20 killed (Reuth)", True),
        ("20 killed (local media)", True),
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
    ("words", "expected"), [("nearly 300 dead", True), ("just over 300 dead", True), ("about 300 dead", False)]
)
def test_nearly_is_no_bound(words: str, expected: bool) -> None:
    assert is_just_short(words) is expected


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("The number of citizens killed in the raid is put at 309.", "in the raid"),
        ("He put the losses of the raid at 309.", "in the raid"),
        ("The number of citizens killed in the raid on Eastham is put at 309.", ""),
        ("The number of citizens killed in the battle is put at 309.", ""),
        ("Those killed in the raid were 309, and those wounded in the raid 40.", ""),
    ],
)
def test_losses_are_laid_to_the_whole_event_by_its_noun(sentence: str, scope: str) -> None:
    assert scope_of_whole(sentence, Span(0, len(sentence)), "Mill Bridge raid") == scope


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
