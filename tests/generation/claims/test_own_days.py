"""Which figures have days of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.facts import Claim, FactSheet, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.claims.own_days import (
    has_day_of_statement,
    has_length,
    has_own_date,
    is_dated_otherwise,
    is_surely_dated,
    last_day_of,
    told_days,
)
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE


def read(prose: str, low: int) -> tuple[FactSheet, Claim]:
    sheet = facts_of(PAGE.format(prose=prose, losses1="17 killed", losses2="42 killed", first="Northern League").encode())
    return sheet, next(claim for claim in sheet.claims if claim.low == low)


STATEMENTS = [
    ("On 5 May, Relief Watch reported that 31 rebels had been killed.", True),
    ("Relief Watch reported that 31 rebels had been killed on 5 May.", False),
    ("On 5 May, 31 rebels were killed at the ford.", False),
    ("Relief Watch stated on 5 May that 31 rebels were killed in an airstrike.", True),
    ("They fled, with the League stating on 5 May they had killed 31 rebels.", True),
    ("They fled, with the League stating that it had killed 31 rebels on 5 May.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), STATEMENTS)
def test_a_day_before_the_report_may_be_that_of_the_report(sentence: str, expected: bool) -> None:
    sheet, claim = read(sentence, 31)
    day = PartialDate(2015, 5, 5)
    assert has_day_of_statement(sheet, replace(claim, window=Window(day, day))) is expected


OTHERWISE = [
    ("On 8 May, 31 rebels killed by shells were buried in a mass grave.", True),
    ("On 8 May, 31 rebels were killed at the ford.", False),
    ("On 8 May, 31 rebels who were captured at the ford were returned to the army.", True),
    ("On 8 May, 31 rebels were captured at the ford.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), OTHERWISE)
def test_the_day_of_a_burial_or_of_a_return_dates_no_losses(sentence: str, expected: bool) -> None:
    sheet, claim = read(sentence, 31)
    assert is_dated_otherwise(sheet, claim, last_day_of(sheet)) is expected


def test_a_figure_with_a_day_in_its_sentence_has_its_own() -> None:
    sheet, claim = read("On 8 May, 31 rebels were killed at the ford.", 31)
    assert has_own_date(sheet.article.text, claim, told_days(sheet))
    assert not has_own_date(sheet.article.text, claim, {})


SURE = [
    ("On 8 May, 31 rebels were killed at the ford.", True),
    ("Late on 8 May, 31 rebels were killed at the ford.", True),
    ("The attack on 8 May killed 31 rebels.", True),
    ("Some 31 rebels were killed at the ford on 8 May.", True),
    ("The army took the suburbs on 8 May, and killed 31 rebels.", False),
    ("The army, which had come on 8 May, captured 31 rebels.", False),
    ("On 8 May, it turned out that riders had on 4 May killed 31 rebels.", False),
    ("On 8 May, during the past two weeks, 31 rebels had been killed.", False),
    ("On 8 May, the toll had reached 31 rebels killed.", False),
    ("In May and June 2015, 31 rebels were killed at the ford.", False),
    ("At the beginning of summer 2015, 31 rebels were killed at the ford.", False),
    ("At the ford 31 rebels were killed, while the army took the mill on 8 May.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_a_day_is_surely_that_of_a_figure_of_its_own_clause(sentence: str, expected: bool) -> None:
    sheet, claim = read(sentence, 31)
    day = PartialDate(2015, 5, 8)
    facts = [fact for fact in sheet.dates if fact.event_span == claim.context]
    assert is_surely_dated(sheet.article.text, replace(claim, window=Window(day, day)), facts) is expected


def test_an_hour_of_the_day_is_no_day_up_to_which_a_figure_counts() -> None:
    sheet, claim = read("On 8 May, they attacked the ford. By early evening, 31 rebels were dead.", 31)
    facts = [fact for fact in sheet.dates if fact.event_span == claim.context]
    assert facts
    assert not is_surely_dated(sheet.article.text, replace(claim, window=facts[0].window), facts)


def test_a_figure_added_to_others_is_no_total_up_to_a_day() -> None:
    sheet, claim = read("By 8 May, another 31 rebels had been killed.", 31)
    facts = [fact for fact in sheet.dates if fact.event_span == claim.context]
    assert not is_surely_dated(sheet.article.text, replace(claim, window=Window(None, PartialDate(2015, 5, 8))), facts)


LENGTHS = [
    ("On 8 May, Relief Watch noted that 31 rebels had been killed in three days by shells.", True),
    ("On 8 May, Relief Watch noted that 31 rebels had been killed in the past two weeks.", True),
    ("On 8 May, 31 rebels were killed in the mill.", False),
    ("On 8 May, 31 rebels were killed; in three days nobody came.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), LENGTHS)
def test_days_of_its_own_behind_a_figure_are_not_the_day_of_the_report(sentence: str, expected: bool) -> None:
    sheet, claim = read(sentence, 31)
    assert has_length(sheet.article.text, claim) is expected
