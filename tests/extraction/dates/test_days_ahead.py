"""The year that a paragraph writes out behind its first days."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.days_ahead import year_ahead
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LONG = Window(PartialDate(1922, 2, 21), PartialDate(1923, 9, 1))

CASES = [
    ("On 13 April, a mill burned. On 2 May, it rained. On 3 May 1922, a bridge fell.", "1922-05-03"),
    ("On April 13, a mill burned. On May 3, 1922, a bridge fell.", "1922-05-03"),
    ("On 13 December, a mill burned. On 3 May 1922, a bridge fell.", None),
    ("In 1921 it burned. On 2 May, it rained. On 3 May 1922, a bridge fell.", None),
    ("On 3 May 1922, a bridge fell. On 4 May, it rained.", None),
    ("On 2 May, it rained.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_days_that_run_on_to_a_day_with_its_year_have_that_year_ahead(text: str, expected: str | None) -> None:
    found = year_ahead(text, Span(0, len(text)), LONG)
    assert (found.iso() if found else None) == expected


def test_a_conflict_of_one_year_leaves_no_choice() -> None:
    text = CASES[0][0]
    assert year_ahead(text, Span(0, len(text)), Window(PartialDate(1922, 2, 21), PartialDate(1922, 9, 1))) is None


@pytest.mark.parametrize("frame", ["21 February 1922 – 1 September 1923", "21 February 1922 – present"])
def test_a_section_at_the_end_of_a_long_war_starts_with_the_year_that_it_writes_out(frame: str) -> None:
    text = (
        f"= Siege of Verna =\n\nFacts\n- Conflict: Siege of Verna\n- Date: {frame}\n- Combatant1: Verna\n- Combatant2: Tarn\n\n"
        "The siege of Verna began in 1922.\n\n== Course ==\n\nOn 21 May 1923, the Tarn army took the mill of Verna.\n\n"
        "== Casualties ==\n\nOn 13 April, shells killed 12 residents in Verna. On 2 May, shells killed three residents. "
        "On 3 May 1922, a raid killed ten workers in Verna. On 23 May, shells killed four residents in Verna.\n"
    )
    sheet = extract(read_plain(text))
    days = [fact.window.start.iso() for fact in sheet.dates if fact.window.start and "kill" in fact.event]
    assert days == ["1922-04-13", "1922-05-02", "1922-05-03", "1922-05-23"]


BETWEEN = [
    ("== 2019 ==\n\nOn 5 January, it rained again.", ["2018-09-17", "2018-09-20"]),
    ("== 2019–20 ==\n\nMen came to the mill.", ["2018-09-17", "2018-09-20"]),
    ("== Raid on Tarn ==\n\nMen came to the mill. They left on 5 January 2019.", ["2018-09-17", "2018-09-20"]),
    ("== Dorn raid ==\n\nIt rained.\n\n== Raid on Tarn ==\n\nOn February 5, 2019, men came.", ["2018-09-17", "2018-09-20"]),
    ("== Raid on Tarn ==\n\nIn 2014, a mill was built. Men came on 5 January 2019.", ["2019-09-17", "2019-09-20"]),
    ("== Origins of Tarn ==\n\nOn 5 January 2017, men came to the mill.", ["2019-09-17", "2019-09-20"]),
    ("== Raid on Tarn ==\n\nOn 5 January 2020, men came to the mill.", ["2019-09-17", "2019-09-20"]),
    ("== Raid on Tarn ==\n\nMen came to the mill.", ["2019-09-17", "2019-09-20"]),
]


@pytest.mark.parametrize(("later", "expected"), BETWEEN)
def test_a_section_stays_before_the_first_day_that_a_later_one_surely_tells(later: str, expected: list[str]) -> None:
    text = (
        "= Verna clashes =\n\nFacts\n- Conflict: Verna clashes\n- Date: 14 October 2017 – 2020\n- Combatant1: Verna\n"
        "- Combatant2: Tarn\n\nThe clashes began in 2017.\n\n== 2017–2018 ==\n\nOn 2 February 2018, men took the mill. "
        "On 13 December, shells hit the bridge.\n\n== Clashes at Orne ==\n\nOn 17 September, shells hit the ford. On 20 "
        f"September, men took the ford.\n\n{later}\n"
    )
    days = [fact.window.start.iso() for fact in extract(read_plain(text)).dates if fact.window.start and "ford" in fact.event]
    assert days == expected
