"""The chart of claims: rows, groups, scale and calendar, as values that a template draws.

Positions are percentages of the drawing's width, so that one markup serves a phone and paper. The grammar (which
shape says what) stands in the legend of the template; no HTML here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Bound, Claim, FactSheet, Place
from quizapp.web.chart_scale import (
    HEADROOM,
    Calendar,
    DaysShape,
    Tick,
    calendar_of,
    days_shape,
    event_window,
    percent,
    shared_year,
    ticks_of,
)
from quizapp.web.claim_groups import grouped_claims, largest_of, title_of, told_once, victims_group
from quizapp.web.wording import figure_words, window_words

#: Groups whose largest figures lie further apart than this get a scale each.
_ONE_SCALE = 40
_NAMED_TONES = 4
_GLYPHS = {
    Bound.EXACT: "exact",
    Bound.AT_LEAST: "least",
    Bound.MORE_THAN: "more",
    Bound.AT_MOST: "most",
    Bound.LESS_THAN: "less",
    Bound.ABOUT: "about",
    Bound.RANGE: "exact",
}


@dataclass(frozen=True, slots=True)
class PassageRef:
    """A numbered way from a figure to its words."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One claim; ``tone`` names the colour of its source, ``high`` is set for a range."""

    number: int
    claim_ids: tuple[str, ...]
    source: str | None
    tone: str
    figure: str
    note: str
    days: str
    shape: DaysShape | None
    glyph: str
    at: str
    high: str | None
    refs: tuple[PassageRef, ...]


@dataclass(frozen=True, slots=True)
class ChartGroup:
    """Claims that count the same kind of victims by the same measure, with the scale that they are drawn on."""

    title: str
    ticks: tuple[Tick, ...]
    rows: tuple[ChartRow, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Groups over one calendar; ``own_scales`` where each group has a scale of its own."""

    groups: tuple[ChartGroup, ...]
    calendar: Calendar | None
    own_scales: bool
    bounds: frozenset[str]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def names_sources(self) -> bool:
        """Whether any row has a named source."""
        return any(row.source is not None for group in self.groups for row in group.rows)

    @property
    def omits_sources(self) -> bool:
        """Whether any row has none."""
        return any(row.source is None for group in self.groups for row in group.rows)


def number_claims(claims: Iterable[Claim]) -> dict[str, int]:
    """Number the claims from 1 in the order in which their words stand in the article."""
    ordered = sorted(claims, key=lambda claim: (claim.evidence[0].start, claim.id))
    return {claim.id: number for number, claim in enumerate(ordered, 1)}


def source_tones(claims: Iterable[Claim]) -> dict[str | None, str]:
    """Give each source its tone by number of claims: s1 to s4, s5 for every further one, s0 for nobody."""
    counted = Counter(claim.source for claim in claims if claim.source)
    ranked = sorted(counted, key=lambda name: (-counted[name], name))
    tones: dict[str | None, str] = {name: f"s{min(rank, _NAMED_TONES + 1)}" for rank, name in enumerate(ranked, 1)}
    return {None: "s0", **tones}


class _Rows:
    """Draws claims of one sheet as rows: holds what all rows share."""

    def __init__(self, sheet: FactSheet, claims: Sequence[Claim]) -> None:
        self._event = event_window(sheet.dates)
        self._year = shared_year(sheet, claims)
        self._numbers = number_claims(sheet.claims)
        self._tones = source_tones(sheet.claims)
        self.calendar = calendar_of(sheet, claims)

    def row(self, claims: Sequence[Claim], group: str, full: float) -> ChartRow:
        """Draw one claim, told once or more often, on a scale that ends at ``full``."""
        claim = max(claims, key=lambda one: (one.window.is_closed, one.window.is_known, one.place is Place.INFOBOX))
        is_event = claim.place is Place.INFOBOX and claim.window == self._event
        refs = tuple(PassageRef(self._numbers[one.id], one.evidence[0].start, one.evidence[0].end) for one in claims)
        return ChartRow(
            number=refs[0].number,
            claim_ids=tuple(one.id for one in claims),
            source=claim.source,
            tone=self._tones[claim.source],
            figure=figure_words(claim),
            note=_note(claim, group, len(claims)),
            days="the event’s dates" if is_event else self._days(claim),
            shape=days_shape(claim.window, self.calendar, is_event=is_event),
            glyph=_GLYPHS[claim.bound],
            at=percent(claim.low / full),
            high=None if claim.high is None else percent(claim.high / full),
            refs=refs,
        )

    def _days(self, claim: Claim) -> str:
        words = window_words(claim.window, year=self._year)
        return f"{claim.days} days, {words}" if claim.days and not claim.window.is_known else words


def _note(claim: Claim, group: str, times: int) -> str:
    """What the figure needs beside it: whom it counts, where, and that it is told twice."""
    victims = "" if claim.victims.casefold() in group.casefold() or not claim.victims else claim.victims
    rank, _ = victims_group(claim)
    if rank in (90, 99) and claim.location:
        victims = f"in {claim.location}"
    told = {1: "", 2: "given twice"}.get(times, f"given {times} times")
    return ", ".join(part for part in (victims, told) if part)


def build_chart(sheet: FactSheet, claims: Sequence[Claim]) -> Chart:
    """Draw ``claims``, some or all of the sheet's: grouped by measure and victims, largest first, repetitions once."""
    shown = [claim for claim in claims if largest_of([claim]) > 0]
    rows, grouped = _Rows(sheet, shown), grouped_claims(told_once(sheet, shown))
    tops = {key: largest_of(claim for same in group for claim in same) for key, group in grouped.items()}
    own_scales = bool(tops) and max(tops.values()) > _ONE_SCALE * min(tops.values())
    groups = []
    for key in sorted(grouped):
        top = tops[key] if own_scales else max(tops.values())
        ordered = sorted(grouped[key], key=lambda same: (-largest_of(same), same[0].evidence[0].start))
        title = title_of(key, [claim for same in grouped[key] for claim in same])
        drawn = tuple(rows.row(same, title, top * HEADROOM) for same in ordered)
        groups.append(ChartGroup(title, ticks_of(top), drawn))
    return Chart(tuple(groups), rows.calendar, own_scales, frozenset(claim.bound.value for claim in shown))
