"""Which pairs of claims are told, and each once."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.facts import ComparisonKind, Place, Window
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span
from tests.support.claims import DAY, FAR, LONG, SECOND, TEXT, UNKNOWN, claim


def test_fighters_of_two_sides_and_civilians_are_not_compared() -> None:
    claims = [
        claim(10, "A", identity="c1"),
        claim(20, "B", side=2, victims="soldiers", identity="c2", context=SECOND),
        claim(30, "C", side=None, victims="civilians", identity="c3", context=SECOND),
    ]
    assert compare(claims, TEXT) == ()


def test_parts_of_one_statement_are_not_set_against_each_other() -> None:
    assert compare([claim(200, identity="c1"), claim(48, identity="c2")], TEXT) == ()


def test_many_claims_give_a_number_of_comparisons_in_proportion() -> None:
    def many(count: int) -> int:
        claims = [
            replace(claim(10 + index, "A", place=Place.PROSE, context=Span(index, index + 1)), id=f"c{index}")
            for index in range(count)
        ]
        return len(compare(claims, TEXT))

    assert many(200) <= 2.2 * many(100)


def test_two_figures_told_in_several_places_are_one_comparison() -> None:
    claims = [
        claim(850, "Russia", identity="c1"),
        claim(66, "SOHR", identity="c2", context=SECOND),
        claim(850, "Russia", ("", "2017-09-21"), place=Place.PROSE, identity="c3", context=FAR),
    ]
    kinds = [comparison.kind for comparison in compare(claims, TEXT)]
    assert kinds == [ComparisonKind.CONFLICT, ComparisonKind.REPETITION]


def test_a_source_named_with_another_is_the_same_one() -> None:
    one, other = claim(80, "opposition sources and SOHR"), claim(80, "SOHR", identity="c2", context=SECOND)
    (found,) = compare([one, other], TEXT)
    assert found.kind is ComparisonKind.REPETITION


def test_a_single_incident_is_no_earlier_count() -> None:
    whole = claim(300, "Army", LONG, place=Place.PROSE)
    part = claim(30, "Army", DAY, place=Place.PROSE, identity="c2", context=SECOND)
    assert compare([whole, part], TEXT) == ()


def test_a_figure_told_in_three_places_is_one_comparison() -> None:
    claims = [
        claim(89, "Russia", identity="c1"),
        claim(89, "Russian ministry", UNKNOWN, place=Place.PROSE, identity="c2", context=SECOND),
        claim(89, "Russia", UNKNOWN, side=None, victims="people", place=Place.PROSE, identity="c3", context=FAR),
    ]
    (found,) = compare(claims, TEXT)
    assert (found.kind, found.claims) == (ComparisonKind.REPETITION, ("c1", "c2", "c3"))
    assert found.why.startswith("89 is given three times")


def test_an_infobox_count_up_to_a_day_covers_the_event_until_then() -> None:
    claims = [claim(400, "Ukraine", DAY), claim(139, "BBC", ("", "2018-03-17"), identity="c2", context=SECOND)]
    event = Window(from_iso(DAY[0]), from_iso(DAY[1]))
    assert [comparison.kind for comparison in compare(claims, TEXT)] == [ComparisonKind.UNCOMPARABLE]
    assert [comparison.kind for comparison in compare(claims, TEXT, event)] == [ComparisonKind.CONFLICT]


def test_a_larger_count_of_long_after_the_event_rules_out_no_earlier_one() -> None:
    event = Window(from_iso(DAY[0]), from_iso(DAY[1]))
    late = claim(139, "BBC", ("", "2018-03-17"), identity="c2", context=SECOND)
    assert compare([claim(89, "Russia", DAY), late], TEXT, event) == ()
    assert compare([claim(89, "Russia", DAY), replace(late, window=Window(None, from_iso(DAY[1])))], TEXT, event)


def test_one_source_with_two_forms_of_a_figure_is_neither_conflict_nor_repetition() -> None:
    claims = [claim(400, "Ukraine", DAY, high=500), claim(400, "Ukraine", DAY, identity="c2", context=SECOND)]
    assert compare(claims, TEXT) == ()


def test_two_sources_are_set_against_each_other_once_in_infobox_and_prose() -> None:
    claims = [
        claim(400, "Ukraine", identity="c1"),
        claim(89, "Russia", identity="c2", context=SECOND),
        claim(450, "Ukraine", place=Place.PROSE, identity="c3", context=FAR),
        claim(30, "Ukraine", side=2, identity="c4", context=SECOND),
    ]
    assert [comparison.claims for comparison in compare(claims, TEXT) if comparison.kind is ComparisonKind.CONFLICT] == [
        ("c1", "c2")
    ]
