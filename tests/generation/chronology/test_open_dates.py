"""Days that stand far ahead of the next one."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\n== Course ==\n\n"


@pytest.mark.parametrize(
    ("day", "found"),
    [("27 May", 2), ("27 April", 3), ("5 May", 3)],
    ids=["a month too late", "in order", "an aside of few days"],
)
def test_a_day_far_ahead_of_the_next_one_may_be_a_slip(day: str, found: int) -> None:
    prose = (
        f"On 26 April 2017, the guards captured Tarn. On {day} 2017, the guards captured Mole. "
        "On 28 April 2017, the guards captured Brenn."
    )
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(("joint", "found"), [("\n\n", 2), (" ", 3)], ids=["in another paragraph", "in the same"])
def test_a_day_counted_over_paragraphs_from_a_counted_day_is_not_asked(joint: str, found: int) -> None:
    prose = (
        f"On 5 May 2017, the guards captured Tarn. The next day, the guards captured Mole.{joint}"
        "The following day, the guards captured Brenn."
    )
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(("when", "found"), [("Later that night", 2), ("Overnight", 2), ("The next day", 3)])
def test_a_night_is_of_two_days_and_what_follows_counts_from_the_day_before_it(when: str, found: int) -> None:
    prose = (
        f"On 5 May 2017, the guards captured Tarn. {when}, the guards captured Mole. On 9 May 2017, the guards captured Brenn."
    )
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(
    ("joint", "found"),
    [("\n\nThe guards of Brenn fought for the walls. ", 1), ("\n\n", 2), (" The guards of Brenn fought for the walls. ", 2)],
    ids=["behind an undated sentence of another paragraph", "at its head", "in the same"],
)
def test_a_day_counted_in_a_paragraph_that_began_without_a_date_is_not_asked(joint: str, found: int) -> None:
    prose = f"On 5 May 2017, the guards captured Tarn.{joint}The next day, the guards captured Mole."
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(("when", "found"), [("Five days before the invasion", 1), ("Five days later", 2)])
def test_a_time_counted_from_what_the_date_itself_names_is_not_asked(when: str, found: int) -> None:
    prose = f"On 25 May 2017, the guards captured Tarn. {when}, the guards captured Mole."
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(
    ("when", "found"),
    [("A week later", 1), ("Six weeks later", 1), ("Two months later", 2), ("Twelve days later", 2), ("The next month", 2)],
)
def test_a_day_counted_in_weeks_or_months_is_none_to_ask_for(when: str, found: int) -> None:
    prose = f"On 25 May 2017, the guards captured Tarn. {when}, the guards captured Mole."
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found


@pytest.mark.parametrize(("between", "found"), [(1, 2), (5, 1)], ids=["near", "far behind its day"])
def test_the_same_day_is_sure_only_near_the_day(between: int, found: int) -> None:
    undated = "The guild of Brenn gave the number of the dead to the press. " * between
    prose = f"On 25 May 2017, the guards captured Tarn. {undated}On the same day, the navy bombed the harbour of Mole."
    assert len(build_chronology(facts_of((HEAD + prose + "\n").encode())).events) == found
