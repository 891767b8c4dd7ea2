"""Which pairs of claims are told, and each once."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from quizapp.domain.comparison import are_surely_others
from quizapp.domain.evidence import select
from quizapp.domain.facts import Bound, Claim, ComparisonKind, Measure, Place, Window
from quizapp.domain.pairing import compare
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span

TEXT = "Russia stated it had killed 850 rebels. In contrast, SOHR reported that 66 rebels were killed. " * 40
FIRST, SECOND, THIRD = Span(0, 39), Span(40, 95), Span(96, 135)
WHOLE, EARLY, LATE = ("2017-09-19", "2017-09-29"), ("2017-09-19", "2017-09-21"), ("2017-10-06", "2017-10-07")
UNKNOWN = ("", "")


def claim(
    low: int,
    source: str | None = None,
    window: tuple[str, str] = WHOLE,
    *,
    bound: Bound = Bound.EXACT,
    high: int | None = None,
    victims: str = "rebels",
    side: int | None = 1,
    measure: Measure = Measure.KILLED,
    place: Place = Place.INFOBOX,
    context: Span = FIRST,
    identity: str = "c1",
) -> Claim:
    start, end = (from_iso(date) if date else None for date in window)
    return Claim(
        identity, victims, side, measure, low, high, bound, source, Window(start, end), place, (select(TEXT, context),), context
    )


def test_fighters_of_two_sides_and_civilians_are_not_compared() -> None:
    claims = [
        claim(10, "A", identity="c1"),
        claim(20, "B", side=2, victims="soldiers", identity="c2", context=SECOND),
        claim(30, "C", side=None, victims="civilians", identity="c3", context=SECOND),
    ]
    assert compare(claims, TEXT) == ()


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


def test_parts_of_one_statement_are_not_set_against_each_other() -> None:
    assert compare([claim(200, identity="c1"), claim(48, identity="c2")], TEXT) == ()


LONG = ("2017-09-01", "2017-10-30")
DAY = ("2017-09-19", "2017-09-19")
NEXT_DAY = ("2017-09-20", "2017-09-20")
FAR = Span(2000, 2040)
PAIRS = [
    ("both in the infobox", claim(850, "A"), claim(168, "B", LATE), True),
    ("infobox and a day of it", claim(850, "A", LONG), claim(16, None, DAY, place=Place.PROSE, context=FAR), False),
    (
        "infobox and a total",
        claim(850, "A", LONG),
        claim(616, None, EARLY[:1] + LONG[1:], place=Place.PROSE, context=FAR),
        True,
    ),
    (
        "two days, sentences apart",
        claim(85, "A", DAY, place=Place.PROSE),
        claim(16, "B", NEXT_DAY, place=Place.PROSE, context=FAR),
        False,
    ),
    (
        "two days, neighbours",
        claim(85, "A", DAY, place=Place.PROSE, context=SECOND),
        claim(16, "B", NEXT_DAY, place=Place.PROSE, context=THIRD),
        False,
    ),
    (
        "two incidents of a day",
        claim(40, "A", DAY, place=Place.PROSE),
        claim(12, "B", DAY, place=Place.PROSE, context=FAR),
        False,
    ),
    ("nobody named", claim(85, place=Place.PROSE), claim(16, place=Place.PROSE, context=FAR), False),
    ("a conflict anywhere", claim(130, "Hale"), claim(41, "Danish Admiralty", place=Place.PROSE, context=FAR), True),
]


@pytest.mark.parametrize(("name", "one", "other", "is_kept"), PAIRS, ids=lambda value: value if isinstance(value, str) else "")
def test_only_figures_that_a_reader_would_set_side_by_side_are_kept(name: str, one: Claim, other: Claim, is_kept: bool) -> None:
    assert bool(compare([one, replace(other, id="c2")], TEXT)) is is_kept


def test_a_count_that_the_text_says_has_risen_grew() -> None:
    text = "On Monday 85 soldiers were dead. Later 12 more came. Dead at Division 17 was updated to 105."
    first = replace(claim(85, None, UNKNOWN, place=Place.PROSE), context=Span(0, 32), evidence=(select(text, Span(10, 32)),))
    at = text.index("17")
    later = replace(
        claim(105, None, UNKNOWN, place=Place.PROSE, identity="c2"),
        context=Span(53, len(text)),
        evidence=(select(text, Span(at, len(text) - 1)),),
    )
    (found,) = compare([first, later], text)
    assert found.kind is ComparisonKind.GROWTH
    assert found.why == "The text says that a count of 85 rose to 105."


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


SURELY = [
    ("civilians", None, "soldiers", None, True),
    ("civilians", None, "people", None, False),
    ("people", 1, "people", None, False),
    ("rebels", 1, "soldiers", 2, True),
    ("men", None, "troops", None, False),
]


@pytest.mark.parametrize(("victims", "side", "others", "other_side", "expected"), SURELY)
def test_only_known_people_are_surely_others(
    victims: str, side: int | None, others: str, other_side: int | None, expected: bool
) -> None:
    one, other = claim(80, "A", victims=victims, side=side), claim(80, "B", victims=others, side=other_side)
    assert are_surely_others(one, other) is expected


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


def test_what_is_added_to_a_total_is_no_earlier_count() -> None:
    text = "On Monday 56 soldiers were executed, bringing the total number of dead to 71."
    whole = Span(0, len(text))
    claims = [
        replace(claim(56, None, UNKNOWN, place=Place.PROSE), context=whole, evidence=(select(text, Span(10, 21)),)),
        replace(
            claim(71, None, UNKNOWN, place=Place.PROSE, identity="c2"),
            context=whole,
            evidence=(select(text, Span(text.index("71"), len(text) - 1)),),
        ),
    ]
    assert compare(claims, text) == ()


def test_the_same_people_captured_and_killed_are_told_once() -> None:
    claims = [claim(50, "A"), claim(50, "A", measure=Measure.CAPTURED, identity="c2")]
    assert compare(claims, TEXT) == ()


def test_one_source_with_two_forms_of_a_figure_is_neither_conflict_nor_repetition() -> None:
    claims = [claim(400, "Ukraine", DAY, high=500), claim(400, "Ukraine", DAY, identity="c2", context=SECOND)]
    assert compare(claims, TEXT) == ()


ADDED = [
    ("On Monday 15 soldiers had died. On Friday 56 soldiers were executed, bringing the total number of dead to 71.", True),
    ("On Monday 60 soldiers had died. On Friday 56 soldiers were executed, bringing the total number of dead to 71.", False),
]


@pytest.mark.parametrize(("text", "is_growth"), ADDED)
def test_a_count_grows_by_what_is_added_to_it(text: str, is_growth: bool) -> None:
    sentences = Span(0, 32), Span(32, len(text))
    claims = [
        replace(
            claim(int(match.group()), None, UNKNOWN, place=Place.PROSE, identity=f"c{number}"),
            context=sentences[number > 0],
            evidence=(select(text, Span(match.start(), match.end())),),
        )
        for number, match in enumerate(re.finditer(r"\d+", text))
    ]
    assert [comparison.kind for comparison in compare(claims, text)] == [ComparisonKind.GROWTH] * is_growth


def test_a_vague_update_follows_the_figure_told_last_whoever_gave_it() -> None:
    text = "Russia counted 89 dead. The BBC found 101 soldiers. By May, they updated the number to 139."
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\d+", text)]
    sources, victims = ("Russia", "BBC", "Russia"), ("people", "soldiers", "people")
    claims = [
        replace(
            claim(int(span.of(text)), source, UNKNOWN, side=None, victims=noun, place=Place.PROSE, identity=f"c{span.start}"),
            context=Span(text.rfind(". ", 0, span.start) + 1, span.end + 1),
            evidence=(select(text, span),),
        )
        for span, source, noun in zip(spans, sources, victims, strict=True)
    ]
    assert compare(claims, text) == ()


def test_infobox_and_prose_may_tell_one_figure_of_people_who_are_only_named_in_one() -> None:
    boxed = claim(400, victims="civilians", side=None, measure=Measure.CAPTURED)
    told = claim(400, None, DAY, victims="people", side=None, measure=Measure.CAPTURED, place=Place.PROSE, context=FAR)
    (found,) = compare([boxed, replace(told, id="c2")], TEXT)
    assert found.kind is ComparisonKind.REPETITION


def test_the_captured_and_executed_are_not_set_against_the_killed() -> None:
    claims = [
        claim(70, "A", identity="c1", context=FAR),
        claim(70, "B", measure=Measure.CAPTURED, identity="c2"),
        claim(70, "B", identity="c3"),
    ]
    assert ComparisonKind.DIFFERENT_MEASURE not in [comparison.kind for comparison in compare(claims, TEXT)]


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
