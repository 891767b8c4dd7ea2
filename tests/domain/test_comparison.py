"""What two claims are to each other, with the reason in a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.comparison import factor, figure_words, relate
from quizapp.domain.evidence import select
from quizapp.domain.facts import Bound, Claim, ComparisonKind, Measure, Place, Window
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span

TEXT = "Russia stated it had killed 850 rebels. In contrast, SOHR reported that 66 rebels were killed. " * 40
FIRST, SECOND = Span(0, 39), Span(40, 95)
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


KINDS = [
    (
        "one figure told twice",
        claim(850, "Russia", EARLY),
        claim(850, "Russian ministry", ("", "2017-09-21")),
        ComparisonKind.REPETITION,
    ),
    ("one figure without a source", claim(400), claim(400, None, UNKNOWN), ComparisonKind.REPETITION),
    ("a count that grew", claim(66, "SOHR", UNKNOWN), claim(168, "Syrian Observatory for Human Rights"), ComparisonKind.GROWTH),
    ("other days", claim(850, "Russia", EARLY), claim(168, "SOHR"), ComparisonKind.DIFFERENT_WINDOW),
    ("no day in common", claim(12, None, LATE), claim(42), ComparisonKind.DIFFERENT_WINDOW),
    ("no source", claim(42), claim(38, "SOHR"), ComparisonKind.UNCOMPARABLE),
    ("no days", claim(66, "SOHR", UNKNOWN), claim(152, "Civil Defence"), ComparisonKind.UNCOMPARABLE),
    ("both cannot be right", claim(130, "Hale"), claim(41, "Danish Admiralty"), ComparisonKind.CONFLICT),
    ("only a limit", claim(40, "Hale", bound=Bound.AT_LEAST), claim(152, "Admiralty"), ComparisonKind.UNCOMPARABLE),
    ("sources agree", claim(100, "Hale"), claim(102, "Admiralty", bound=Bound.ABOUT), ComparisonKind.CORROBORATION),
    ("a number in a range", claim(100, "Hale", high=300), claim(150, "Admiralty"), ComparisonKind.CORROBORATION),
    ("ranges that overlap", claim(100, "Hale", high=300), claim(200, "Admiralty", high=400), ComparisonKind.UNCOMPARABLE),
    ("organs of one state", claim(2000, "Tang estimate"), claim(2000, "Tang Dynasty", UNKNOWN), ComparisonKind.REPETITION),
    (
        "a party's own soldiers",
        claim(6, "Turkey", victims="soldiers"),
        claim(160, "SDF", victims="Turkey and allies", bound=Bound.AT_LEAST),
        ComparisonKind.UNCOMPARABLE,
    ),
    ("within a range", claim(127, "Hale", high=300), claim(130, "Admiralty"), ComparisonKind.CORROBORATION),
]


@pytest.mark.parametrize(("name", "one", "other", "kind"), KINDS, ids=lambda value: value if isinstance(value, str) else "")
def test_two_claims_are_related_by_source_days_and_figure(name: str, one: Claim, other: Claim, kind: ComparisonKind) -> None:
    for first, second in ((one, other), (other, one)):
        found, why, _ = relate(first, second, TEXT)
        assert found is kind
        assert why[0].isalnum()
        assert why.endswith(".")
        assert figure_words(first) in why


def test_the_text_itself_can_set_two_claims_against_each_other() -> None:
    russia = claim(850, "Russia", ("", "2017-09-21"), place=Place.PROSE, context=FIRST)
    sohr = claim(66, "SOHR", UNKNOWN, place=Place.PROSE, context=SECOND)
    kind, why, ratio = relate(russia, sohr, TEXT)
    assert (kind, ratio) == (ComparisonKind.CONFLICT, 12.88)
    assert "against" in why


def test_the_factor_is_the_larger_by_the_smaller() -> None:
    assert factor(claim(168), claim(850)) == factor(claim(850), claim(168)) == 5.06
    assert factor(claim(0), claim(5)) is None


TOLD = [
    (
        "one strike of a night",
        "The army claimed 400 men were killed, while Russia counted 63 men killed.",
        ComparisonKind.CONFLICT,
    ),
    (
        "one figure confirmed",
        "The army claimed 400 men were killed. Russia confirmed 400 men were killed.",
        ComparisonKind.CORROBORATION,
    ),
    (
        "another place",
        "The army claimed 400 men were killed. However, Russia said 63 men were killed in a market.",
        ComparisonKind.UNCOMPARABLE,
    ),
    (
        "an incident in one sentence",
        "The army claimed 400 men were killed, while Russia said 63 men were killed in an ambush.",
        ComparisonKind.UNCOMPARABLE,
    ),
    (
        "a far smaller clash",
        "The army claimed 850 men were killed, while Russia said 12 men were killed.",
        ComparisonKind.UNCOMPARABLE,
    ),
]


def read(text: str, *sources: str, windows: tuple[tuple[str, str], ...] = (UNKNOWN, UNKNOWN)) -> list[Claim]:
    """Return the claims "N men" of a text of one or two sentences, with their sources in turn."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\d+ men", text)]
    end = text.find(". ") + 1
    contexts = [Span(0, end) if span.end <= end else Span(end + 1 if end else 0, len(text)) for span in spans]
    return [
        replace(
            claim(int(span.of(text).split()[0]), source, window, place=Place.PROSE, context=context, identity=f"c{number}"),
            evidence=(select(text, span),),
        )
        for number, (span, context, source, window) in enumerate(zip(spans, contexts, sources, windows, strict=True))
    ]


@pytest.mark.parametrize(("name", "text", "kind"), TOLD, ids=[name for name, *_ in TOLD])
def test_the_words_around_two_claims_say_whether_they_are_of_one_event(name: str, text: str, kind: ComparisonKind) -> None:
    one, other = read(text, "Army", "Russia")
    assert relate(one, other, text)[0] is kind


def test_windows_of_one_night_do_not_part_figures_that_the_text_sets_against_each_other() -> None:
    text = TOLD[0][1]
    one, other = read(text, "Army", "Russia", windows=(("2022-12-31", "2022-12-31"), ("2023-01-01", "2023-01-01")))
    assert relate(one, other, text)[0] is ComparisonKind.CONFLICT


@given(
    st.integers(1, 500),
    st.integers(1, 500),
    st.sampled_from(list(Bound)),
    st.sampled_from(list(Bound)),
    st.sampled_from([None, "A", "B"]),
)
def test_the_relation_is_the_same_from_both_sides(
    low: int, other: int, bound: Bound, bound2: Bound, source: str | None
) -> None:
    one, two = claim(low, "A", bound=bound), claim(other, source, bound=bound2)
    assert relate(one, two, TEXT)[0] is relate(two, one, TEXT)[0]
