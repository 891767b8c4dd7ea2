"""What two claims are to each other, with the reason in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.comparisons.comparison import relate
from quizapp.domain.comparisons.reasons import figure_words
from quizapp.domain.facts import Bound, Claim, ComparisonKind, Place
from tests.support.claims import EARLY, FIRST, LATE, SECOND, TEXT, UNKNOWN, claim, read

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
        found, reason, _ = relate(first, second, TEXT)
        why = reason()
        assert found is kind
        assert why[0].isalnum()
        assert why.endswith(".")
        assert figure_words(first) in why


def test_the_text_itself_can_set_two_claims_against_each_other() -> None:
    russia = claim(850, "Russia", ("", "2017-09-21"), place=Place.PROSE, context=FIRST)
    sohr = claim(66, "SOHR", UNKNOWN, place=Place.PROSE, context=SECOND)
    kind, why, ratio = relate(russia, sohr, TEXT)
    assert (kind, ratio) == (ComparisonKind.CONFLICT, 12.88)
    assert "against" in why()


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
