"""Dates that tell of no event: each rule holds for its example, and none for dates of events."""

from __future__ import annotations

import pytest

from quizapp.domain.article import Article
from quizapp.domain.text import Span
from quizapp.extraction.dates.no_events import NO_EVENT_RULES, NoEventRule, is_no_event
from quizapp.extraction.readers.plain import read_plain

TITLE = "= Fall of X in 2017 =\n\n"
EVENTS = [
    "On [the first day of March] they came.",
    "It followed [the 2014] annexation of Alda.",
    "The [2015] clashes began there.",
    "They left [in the evening].",
    "It was the worst since the raid [in 2003].",
    "They met (on [3 May]) and left.",
    "They fought him [in the 1980s].",
    "On 3 May they came. [At the same time], a strike killed the leader of the guard.",
    "On 3 May they came. [At the same time] the army launched as many strikes.",
]


def _marked(example: str) -> tuple[Article, Span]:
    start, end = len(TITLE) + example.index("["), len(TITLE) + example.index("]")
    return read_plain(TITLE + example.replace("[", "").replace("]", "")), Span(start, end - 1)


@pytest.mark.parametrize("rule", NO_EVENT_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: NoEventRule) -> None:
    assert rule.holds(*_marked(rule.example))


@pytest.mark.parametrize("example", EVENTS)
def test_the_date_of_an_event_is_kept(example: str) -> None:
    assert not is_no_event(*_marked(example))
