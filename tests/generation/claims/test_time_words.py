"""Which words around a figure give it a time of its own."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.generation.claims.time_words import dates_something_else, scope_behind, scope_of_whole, year_of_writing


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
        (" were captured during the corresponding Operation Heron.", ""),
        (" were captured during the subsequent siege of Tarn.", ""),
        (" were killed during the war according to the Mill Office.", "during the war"),
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
        ("On 8 May, it was reported that 150 rebels were killed.", True),
        ("On 8 May, it was reported that over 30 rebels were killed in a raid.", True),
        ("On 8 May, it was reported that the ford burnt.", False),
    ],
)
def test_a_burial_dates_no_death(sentence: str, elsewhere: bool) -> None:
    assert dates_something_else(sentence) is elsewhere


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("The number of citizens killed in the raid is put at 309.", "in the raid"),
        ("He put the losses of the raid at 309.", "in the raid"),
        ("The number of citizens killed in the raid on Eastham is put at 309.", ""),
        ("The number of citizens killed in the battle is put at 309.", ""),
        ("Those killed in the raid were 309, and those wounded in the raid 40.", ""),
        ("On 3 May 1914 it put those killed in the raid at 309.", "in the raid"),
        ("Stone states that 40 men were killed in the raid, and 309.", ""),
    ],
)
def test_losses_are_laid_to_the_whole_event_by_its_noun(sentence: str, scope: str) -> None:
    here = Span(sentence.find("309"), len(sentence))
    assert scope_of_whole(sentence, Span(0, len(sentence)), "Mill Bridge raid", here) == scope


def test_a_sum_of_all_has_no_part_of_the_sentence_for_its_scope() -> None:
    told = "In all, those captured in the raid were 309 men in total, it says."
    assert scope_of_whole(told, Span(0, len(told)), "Mill raid", Span(told.index("309"), told.index(" men"))) == ""


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("In 1988, Ada Stone wrote that sixty guards were killed.", "1988"),
        ("In 2004 a report of the guild put the dead at 62.", "2004"),
        ("In 1988, sixty guards were killed at the ford.", None),
        ("In May 1988, Ada Stone wrote that sixty guards were killed.", None),
        ("Ada Stone wrote that sixty guards were killed in 1988.", None),
    ],
)
def test_the_year_in_which_a_source_wrote_is_read(sentence: str, year: str | None) -> None:
    assert year_of_writing(sentence) == year
