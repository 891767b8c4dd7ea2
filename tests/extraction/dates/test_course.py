"""The year that a narrative gives to a date which leaves it out."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.dates.course import Course, partial
from quizapp.extraction.dates.left_out_years import complete
from quizapp.extraction.dates.mentions import Parts

MAIN = Window(PartialDate(2018, 3, 1), PartialDate(2018, 5, 30))
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


@pytest.mark.parametrize(("course", "parts", "year"), YEARS)
def test_a_year_comes_from_the_paragraph_the_conflict_or_the_last_date(course: Course, parts: Parts, year: int) -> None:
    found = complete(parts, course)
    assert found is not None
    assert found.year == year


def test_days_that_never_were_are_no_dates() -> None:
    assert partial(2017, 2, 30) is None
