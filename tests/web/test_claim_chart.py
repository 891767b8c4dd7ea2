"""The chart of claims keeps its grammar: every claim once, largest first, shapes for bound, days and source."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import Bound, Claim, FactSheet, Measure, Place, Window
from quizapp.domain.partial_date import PartialDate, from_iso
from quizapp.web.claim_chart import build_chart, number_claims, source_tones

DAYS = [PartialDate(2017, 9, day) for day in (18, 19, 23, 29)] + [None]


def claim_like(base: Claim, **changes: object) -> Claim:
    return replace(base, **changes)  # type: ignore[arg-type]


def killed(sheet: FactSheet) -> list[Claim]:
    return [claim for claim in sheet.claims if claim.measure is Measure.KILLED]


#: What the chart draws of a claim: figure, width of a range, bound, side, victims, source, days, place.
figures = st.tuples(
    st.integers(1, 2_000_000),
    st.none() | st.integers(1, 900),
    st.sampled_from([one for one in Bound if one is not Bound.RANGE]),
    st.sampled_from([1, 2, None]),
    st.sampled_from(["rebels", "civilians", "people", "pilots"]),
    st.sampled_from([None, "SOHR", "Russia", "A", "B", "C"]),
    st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)),
    st.sampled_from(Place),
)
Figure = tuple[int, int | None, Bound, int | None, str, str | None, tuple[PartialDate | None, PartialDate | None], Place]


def as_claim(base: Claim, number: int, figure: Figure) -> Claim:
    low, width, bound, side, victims, source, days, place = figure
    start, end = sorted(days, key=lambda day: day.first_day) if None not in days else days  # type: ignore[union-attr]
    high = None if width is None else low + width
    return claim_like(
        base,
        id=f"x{number}",
        low=low,
        high=high,
        bound=bound if high is None else Bound.RANGE,
        side=side,
        victims=victims,
        source=source,
        window=Window(start, end),
        place=place,
    )


@given(drawn=st.lists(figures, min_size=1, max_size=12))
def test_every_claim_is_one_row_inside_the_drawing(drawn: list[Figure], hama: FactSheet) -> None:
    claims = tuple(as_claim(hama.claims[0], number, figure) for number, figure in enumerate(drawn))
    chart = build_chart(replace(hama, claims=claims, comparisons=()), claims)
    told = [one for group in chart.groups for row in group.rows for one in row.claim_ids]
    assert sorted(told) == sorted(claim.id for claim in claims)
    for group in chart.groups:
        edges = [float((row.high or row.at).rstrip("%")) for row in group.rows]
        assert edges == sorted(edges, reverse=True)
        assert all(0 <= edge <= 89 for edge in edges)
        assert 1 <= len(group.ticks) <= 7
    for row in (row for group in chart.groups for row in group.rows):
        assert (row.tone == "s0") == (row.source is None)
        assert row.shape is None or 0 <= float(row.shape.start.rstrip("%")) <= float(row.shape.end.rstrip("%")) <= 100


def test_the_same_claim_told_twice_is_one_row_with_two_passages(hama: FactSheet) -> None:
    chart = build_chart(hama, killed(hama))
    twice = [row for group in chart.groups for row in group.rows if row.source == "Russia" and row.figure == "850"]
    assert len(twice) == 1
    assert len(twice[0].refs) == 2
    assert "given twice" in twice[0].note


def test_figures_of_civilians_and_of_people_not_said_who_are_not_mixed(hama: FactSheet) -> None:
    titles = [group.title for group in build_chart(hama, killed(hama)).groups]
    assert "Civilians killed" in titles
    assert "People killed, not said who" in titles
    assert len(titles) == len(set(titles)) == 4


def test_the_infobox_figure_covers_the_events_dates_and_says_so(hama: FactSheet) -> None:
    rows = [row for group in build_chart(hama, killed(hama)).groups for row in group.rows]
    row = next(one for one in rows if one.figure == "168")
    assert row.days == "the event’s dates"
    assert row.shape is not None
    assert row.shape.kind == "caps"


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [("2017-09-19", "2017-09-21", "bar"), (None, "2017-09-21", "by"), ("2017-09-19", None, "since"), (None, None, "dots")],
)
def test_each_kind_of_window_has_a_shape_of_its_own(hama: FactSheet, start: str | None, end: str | None, kind: str) -> None:
    window = Window(from_iso(start) if start else None, from_iso(end) if end else None)
    claim = claim_like(hama.claims[0], place=Place.PROSE, window=window)
    chart = build_chart(replace(hama, claims=(claim,), comparisons=()), [claim])
    shape = chart.groups[0].rows[0].shape
    assert shape is not None
    assert shape.kind == kind


def test_a_group_of_another_order_of_size_gets_a_scale_of_its_own(hama: FactSheet) -> None:
    small = claim_like(hama.claims[0], id="a", low=12, high=None, side=1)
    large = claim_like(hama.claims[0], id="b", low=100_000, high=None, side=2)
    sheet = replace(hama, claims=(small, large), comparisons=())
    assert build_chart(sheet, sheet.claims).own_scales
    alike = replace(sheet, claims=(small, claim_like(large, low=400)))
    assert not build_chart(alike, alike.claims).own_scales


@pytest.mark.parametrize(
    ("count", "titles"), [(2, ["Pilots0 killed", "Pilots1 killed"]), (3, ["Others killed, one figure each"])]
)
def test_many_kinds_of_victims_with_one_figure_each_share_a_group(hama: FactSheet, count: int, titles: list[str]) -> None:
    claims = tuple(
        claim_like(hama.claims[0], id=f"x{n}", side=None, victims=f"pilots{n}", low=5, place=Place.PROSE) for n in range(count)
    )
    chart = build_chart(replace(hama, claims=claims, comparisons=()), claims)
    assert [group.title for group in chart.groups] == titles
    assert chart.count == count
    assert count == 2 or {row.note for row in chart.groups[0].rows} == {"pilots0", "pilots1", "pilots2"}


def test_an_article_without_dates_has_a_chart_without_a_calendar(hama: FactSheet) -> None:
    claim = claim_like(hama.claims[0], window=Window(), place=Place.PROSE)
    chart = build_chart(replace(hama, claims=(claim,), dates=(), comparisons=()), [claim])
    assert chart.calendar is None
    assert chart.groups[0].rows[0].days == "not dated"


def test_no_claims_make_no_chart(hama: FactSheet) -> None:
    chart = build_chart(hama, [])
    assert (chart.groups, chart.count) == ((), 0)


def test_colours_are_given_by_number_of_claims_and_nobody_is_grey(hama: FactSheet) -> None:
    names = ["A"] * 3 + ["B"] * 2 + ["C", "D", "E"]
    claims = [claim_like(hama.claims[0], source=name) for name in names]
    assert source_tones(claims) == {None: "s0", "A": "s1", "B": "s2", "C": "s3", "D": "s4", "E": "s5"}


def test_claims_are_numbered_as_they_stand_in_the_text(hama: FactSheet) -> None:
    numbers = number_claims(hama.claims)
    ordered = sorted(hama.claims, key=lambda claim: claim.evidence[0].start)
    assert [numbers[claim.id] for claim in ordered] == list(range(1, len(ordered) + 1))


@pytest.mark.parametrize("source", ["SOHR", None])
def test_a_chart_knows_whether_its_figures_name_sources(hama: FactSheet, source: str | None) -> None:
    chart = build_chart(hama, [replace(claim, source=source) for claim in killed(hama)])
    assert (chart.names_sources, chart.omits_sources) == (source is not None, source is None)
