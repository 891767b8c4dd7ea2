"""One number told of other people or of another fate, and figures of people left open."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.facts import ComparisonKind, Measure, Place
from tests.support.claims import DAY, FAR, SECOND, TEXT, claim, read


def test_the_same_figure_of_other_people_is_no_repetition() -> None:
    claims = [
        claim(38, "SOHR", identity="c1"),
        claim(38, "SOHR", side=None, victims="civilians", identity="c2", context=SECOND),
    ]
    (found,) = compare(claims, TEXT)
    assert found.kind is ComparisonKind.DIFFERENT_VICTIMS


def test_the_same_figure_of_another_fate_is_another_measure() -> None:
    claims = [claim(70, "SOHR", identity="c1"), claim(70, "SOHR", measure=Measure.CAPTURED, identity="c2", context=SECOND)]
    (found,) = compare(claims, TEXT)
    assert found.kind is ComparisonKind.DIFFERENT_MEASURE


def test_the_same_people_captured_and_killed_are_told_once() -> None:
    claims = [claim(50, "A"), claim(50, "A", measure=Measure.CAPTURED, identity="c2")]
    assert compare(claims, TEXT) == ()


def test_infobox_and_prose_may_tell_one_figure_of_people_who_are_only_named_in_one() -> None:
    boxed = claim(400, victims="civilians", side=None, measure=Measure.CAPTURED)
    told = claim(400, None, DAY, victims="people", side=None, measure=Measure.CAPTURED, place=Place.PROSE, context=FAR)
    (found,) = compare([boxed, replace(told, id="c2")], TEXT)
    assert found.kind is ComparisonKind.REPETITION


def test_one_sentence_counts_nobody_twice() -> None:
    claims = [
        claim(10_000, "A", victims=victims, side=None, place=Place.PROSE, identity=f"c{number}")
        for number, victims in enumerate(("former prisoners", "volunteers"))
    ]
    assert compare(claims, TEXT) == ()


def test_the_captured_and_executed_are_not_set_against_the_killed() -> None:
    claims = [
        claim(70, "A", identity="c1", context=FAR),
        claim(70, "B", measure=Measure.CAPTURED, identity="c2"),
        claim(70, "B", identity="c3"),
    ]
    assert ComparisonKind.DIFFERENT_MEASURE not in [comparison.kind for comparison in compare(claims, TEXT)]


def test_neighbouring_figures_conflict_where_one_leaves_open_whom_it_counts() -> None:
    text = "The army claimed 400 men were killed. In contrast, Russia counted 63 men killed."
    army, russia = read(text, "Army", "Russia")
    (found,) = compare([army, replace(russia, side=None, victims="people")], text)
    assert found.kind is ComparisonKind.CONFLICT


def test_a_small_number_told_twice_says_nothing() -> None:
    claims = [claim(9, "A", identity="c1"), claim(9, "A", measure=Measure.CAPTURED, identity="c2", context=SECOND)]
    assert compare(claims, TEXT) == ()
