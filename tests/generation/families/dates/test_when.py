"""What happened on a day: the options are of one time."""

from __future__ import annotations

import pytest

from quizapp.generation.families.dates.when import on_that_day
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = "= Karsa rising =\n\nInfobox\n- Conflict: Karsa rising\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"
DAYS = "On {} 2015, the League shelled Verna. On {} 2015, the Union blew up the bridge of Mill. "
LATER = "On 22 June {}, the council of Dale debated the Karsa rising."


@pytest.mark.parametrize(("year", "is_asked"), [(2015, True), (2018, False)])
def test_a_day_is_asked_only_among_events_of_its_time(year: int, is_asked: bool) -> None:
    text = HEAD + DAYS.format("5 March", "7 March") + LATER.format(year) + "\n"
    stems = [one.stem for one in on_that_day(make_subject(facts_of(text.encode()))).sketches]
    assert any(f"22 June {year}" in stem for stem in stems) is is_asked
