"""Sentences without a date that go on with a month, or do not."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.claims.windows.running_months import WAYS, GoesOn, RunningMonth

TOLD = "In May 2017, rebels attacked the town."
MAY = Window(PartialDate(2017, 5), PartialDate(2017, 5))


def _running() -> RunningMonth:
    return RunningMonth(MAY, Span(0, len(TOLD)), len(TOLD))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_way_has_an_example_that_goes_on(way: GoesOn) -> None:
    text = f"{TOLD} {way.example}"
    assert way.pattern.search(text, len(TOLD) + 1)
    assert _running().of(text, Span(len(TOLD) + 1, len(text))) == MAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Two soldiers later died.",
        "In all, 12 soldiers were killed.",
        "Over the next weeks, 12 soldiers were killed.",
        "Some 12 soldiers had been killed in the fighting.",
        "On Easter morning, 12 soldiers were killed.",
    ],
)
def test_a_time_of_its_own_does_not_go_on(sentence: str) -> None:
    text = f"{TOLD} {sentence}"
    assert _running().of(text, Span(len(TOLD) + 1, len(text))) == Window()


def test_a_year_goes_on_only_with_what_is_the_same() -> None:
    text = "In 2017, rebels attacked the town. Twelve were shot. The attack killed 15."
    end = text.index(" Twelve")
    running = RunningMonth(Window(PartialDate(2017), PartialDate(2017)), Span(0, end), end)
    next_one = Span(end + 1, text.index(" The attack"))
    assert running.of(text, next_one) == Window()
    running.go_on(text, next_one)
    assert running.of(text, Span(next_one.end + 1, len(text))).end == PartialDate(2017)
