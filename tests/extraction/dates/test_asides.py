"""Dates that stand beside the narrative: each rule holds for its example, and none for dates that lead on."""

from __future__ import annotations

import re

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.dates.aside_rule import AsideRule, Told
from quizapp.extraction.dates.asides import ASIDE_RULES, is_aside
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.left_out_years import complete
from quizapp.extraction.dates.relative_dates import find_relative_dates

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
    ("More came than in May 2011.", True),
    ("Since he had come in June 2018, they left.", False),
]


def _told(text: str, start: int = 0) -> Told:
    """Return the last date of ``text``, told where the narrative has come to 5 April 2018."""
    course = Course(MAIN, day=PartialDate(2018, 4, 5), any_date=PartialDate(2018, 4, 5))
    if text.startswith("=="):
        course.section = Window(PartialDate(2018), PartialDate(2018))
        start = text.index("\n") + 1
    if text.startswith("On "):
        course.paragraph_day = course.day
    mention = (find_dates(text, start, len(text)) or find_relative_dates(text, start, len(text)))[-1]
    day = complete(mention.last, course) if mention.last else None
    return Told(text, Span(start, len(text)), mention, day, course)


@pytest.mark.parametrize("rule", ASIDE_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: AsideRule) -> None:
    assert rule.why
    told = _told(re.sub(r"[\[\]]", "", rule.example))
    assert f"[{told.mention.span.of(told.text)}]" in rule.example
    assert rule.holds(told)


@pytest.mark.parametrize(("text", "expected"), ASIDE)
def test_a_look_back_a_name_or_a_bracket_does_not_move_the_narrative(text: str, expected: bool) -> None:
    assert is_aside(_told(text)) is expected
