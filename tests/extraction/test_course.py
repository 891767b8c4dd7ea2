"""The year that a narrative gives to a date which leaves it out, and dates that stand beside the narrative."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.course import Course, complete, is_aside, partial
from quizapp.extraction.dates import find_dates
from quizapp.extraction.mentions import Parts

MAIN = Window(PartialDate(2018, 3, 1), PartialDate(2018, 5, 30))
ASIDE = [
    ("They were taken during a previous offensive in February 2015.", True),
    ("The town, captured in August 2016, fell.", True),
    ("He recalled the battle of October 2014.", True),
    ("The campaign that began in March 2014 went on.", True),
    ("The men (founded in May 2011) left.", True),
    ("They had held it since May 2011.", True),
    ("In May 2011 it fell.", False),
    ("It was retaken in August 2019.", False),
    ("They had taken it in April 2018.", False),
]
YEARS = [
    (Course(MAIN), Parts(None, 4, 9), 2018),
    (Course(MAIN, year=2015), Parts(None, 4, 9), 2015),
    (Course(MAIN, year=2015, day=PartialDate(2015, 12, 30)), Parts(None, 1, 2), 2016),
    (Course(MAIN, any_date=PartialDate(1959, 8, None), section_dated=True), Parts(None, 10, 2), 1959),
    (Course(MAIN, any_date=PartialDate(1890, None, None), section_dated=True), Parts(None, 10, 2), 2018),
    (Course(Window(PartialDate(2016, 3, 1), PartialDate(2018, 4, 30))), Parts(None, 4, 9), 2016),
    (
        Course(Window(PartialDate(2016, 3, 1), PartialDate(2018, 4, 30)), any_date=PartialDate(2017, 3, 2)),
        Parts(None, 4, 9),
        2017,
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASIDE)
def test_a_look_back_a_name_or_a_bracket_does_not_move_the_narrative(text: str, expected: bool) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert is_aside(text, Span(0, len(text)), mention, MAIN) is expected


@pytest.mark.parametrize(("course", "parts", "year"), YEARS)
def test_a_year_comes_from_the_paragraph_the_conflict_or_the_last_date(course: Course, parts: Parts, year: int) -> None:
    found = complete(parts, course)
    assert found is not None
    assert found.year == year


def test_days_that_never_were_are_no_dates() -> None:
    assert partial(2017, 2, 30) is None
