"""The first and the last day: only where a day of the article lies beyond them."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.families.dates.spans import infobox_frame, years_between
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"
WITHIN = "On 5 March 2015, the League captured Tarn. On 9 March 2015, the Union shelled Verna."
BEFORE, LONG_BEFORE = "On 1 March 2015, the League captured Mill.", "On 1 March 2012, the League captured Mill."
AFTER = "On 22 March 2015, the Union left the hills of Mill."


@pytest.mark.parametrize(
    ("prose", "asked"),
    [
        (WITHIN, []),
        (f"{LONG_BEFORE} {WITHIN}", []),
        (f"{BEFORE} {WITHIN}", ["dates.frame.first"]),
        (f"{WITHIN} {AFTER}", ["dates.frame.last"]),
        (f"{BEFORE} {WITHIN} {AFTER}", ["dates.frame.first", "dates.frame.last"]),
    ],
    ids=["nothing beyond", "years before", "before", "after", "both"],
)
def test_a_day_beyond_the_frame_is_among_the_options(prose: str, asked: list[str]) -> None:
    sketches = infobox_frame(make_subject(facts_of((HEAD + prose + "\n").encode()))).sketches
    assert [one.pattern for one in sketches] == asked
    assert all(re.fullmatch("According to the infobox, which was the (first|last) day of the .+", one.stem) for one in sketches)
    for one in sketches:
        ranks = [choice.rank for choice in one.pool]
        assert min(ranks) < one.keys[0].rank < max(ranks)


@pytest.mark.parametrize(
    ("date", "is_asked"),
    [
        ("3–20 March 2015 (second phase)", False),
        ("3–20 March 2015 (siege until 2 May)", False),
        ("3–20 March 2015 (2 weeks and 3 days)", True),
    ],
)
def test_words_beside_the_date_leave_open_what_began_and_ended(date: str, is_asked: bool) -> None:
    article = f"{HEAD}{BEFORE} {WITHIN} {AFTER}\n".replace("3–20 March 2015", date)
    assert bool(infobox_frame(make_subject(facts_of(article.encode()))).sketches) is is_asked


@pytest.mark.parametrize(
    ("later", "is_asked"),
    [("In 1872, the Union burned the mill of Verna.", False), ("In 1872, the Union burned the mill of Tarn.", True)],
    ids=["nothing in common", "one place"],
)
def test_many_years_are_counted_only_between_events_of_one_thread(later: str, is_asked: bool) -> None:
    prose = f"In 1826, the League built a mill in Tarn. {later} In 1890, the Union left Dale."
    sketches = years_between(make_subject(facts_of((HEAD.replace("2015", "1891") + prose + "\n").encode()))).sketches
    assert any("built a mill" in one.stem for one in sketches) is is_asked
