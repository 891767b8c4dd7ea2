"""Open dates as what they are: the latest day."""

from __future__ import annotations

import re

import pytest

from tests.support.bridge import asked, page

PROSE = (
    "On 4 May, the Union seized Ashford. By 6 May, the League had captured Oakley. On 7 May, the Union stormed Elmton. "
    "On 8 May, the League shelled Westwick. {}"
)


def test_a_day_by_which_something_was_done_is_asked_as_the_latest() -> None:
    (sketch,) = asked("dates.by.latest", page(PROSE.format("")))
    assert sketch.keys[0].text == "6 May 2015"
    later = [choice for choice in sketch.pool if choice.rank > sketch.keys[0].rank]
    assert later


@pytest.mark.parametrize(
    "lasting",
    [
        "By 9 May, the League still held Eastham.",
        "By 9 May, no village had been captured.",
        "By 9 May, a League paper claimed that the fight was restricted to Eastham.",
    ],
)
def test_what_lasted_has_no_latest_day(lasting: str) -> None:
    asked_days = [sketch.keys[0].text for sketch in asked("dates.by.latest", page(PROSE.format(lasting)))]
    assert "9 May 2015" not in asked_days


def test_a_pupil_is_told_what_the_article_says_of_the_day() -> None:
    for sketch in asked("dates.by.pupil", page(PROSE.format(""))):
        assert sketch.stem.endswith(("Is that the day the article gives?", "Does this agree with the article?"))
        assert len((*sketch.keys, *sketch.pool)) == 3
        if "Oakley" in sketch.stem:
            assert sketch.keys[0].text == "Not quite: the article says only that it was done by then"


@pytest.mark.parametrize("part", ["the evening of ", "06.00 on ", "dawn on "])
def test_a_latest_day_whose_hour_alone_is_open_is_no_open_day(part: str) -> None:
    prose = PROSE.format("").replace("By 6 May", f"By {part}6 May")
    assert not any("Oakley" in sketch.stem for sketch in asked("dates.by.pupil", page(prose)))


def test_the_day_that_the_pupil_names_is_no_key_of_the_same_set() -> None:
    marks = [sketch.excludes for sketch in asked("dates.by.pupil", page(PROSE.format("")))]
    assert any("date of 2015-05-08/2015-05-08" in one for one in marks)
    for sketch in asked("dates.when.day", page(PROSE.format(""))):
        day = sketch.keys[0].text.split()[0]
        assert sketch.excludes == {f"date of 2015-05-0{day}/2015-05-0{day}"}


def test_the_wrong_day_of_a_pupil_is_told_with_what_it_belongs_to() -> None:
    wrong = [one for one in asked("dates.by.pupil", page(PROSE.format(""))) if one.keys[0].text.startswith("No:")]
    assert wrong
    for sketch in wrong:
        (very,) = (one for one in sketch.pool if one.text.startswith("Yes"))
        claimed = re.findall(r"\d+ [A-Z][a-z]+ \d+", sketch.stem)[0]
        assert claimed in very.rationale
        assert "for another event" in very.rationale
        assert "this date" not in very.rationale
        assert very.rationale.endswith("”.")


def test_a_pupil_who_is_too_early_or_too_late_is_told_so() -> None:
    days = {"mill": 3, "reserve": 4, "Ashford": 4, "Elmton": 7, "Westwick": 8}
    verdicts = {"No: the article dates it earlier": 1, "No: the article dates it later": -1}
    found = [one for one in asked("dates.by.pupil", page(PROSE.format(""))) if one.keys[0].text in verdicts]
    assert found
    for sketch in found:
        claimed = int(re.findall(r"(\d+) May", sketch.stem)[0])
        (day,) = (day for place, day in days.items() if place in sketch.stem)
        assert (claimed > day) - (claimed < day) == verdicts[sketch.keys[0].text]
        assert {one.text for one in sketch.pool} == {"Yes: it happened on that very day", *verdicts} - {sketch.keys[0].text}
