"""The chart of claims: rows, groups, scale and calendar, as values that a template draws.

Positions are percentages of the drawing's width, so that one markup serves a phone and paper. The grammar (which
shape says what) stands in the legend of the template; no HTML here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.domain.facts import Bound, Claim, ComparisonKind, DateFact, FactSheet, Measure, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.web.wording import capital, figure_words, window_words

#: Room right of the largest figure, so that an arrow has a place.
_HEADROOM = 1.13
#: Groups whose largest figures lie further apart than this get a scale each.
_ONE_SCALE = 40
_NAMED_TONES = 4
#: Rank of victims that are neither a side, nor civilians, nor unnamed; so many of them with one figure share a group.
_OTHERS, _MANY, _TOGETHER = 95, 3, "~"
_NOBODY = ("people", "persons", "deaths", "casualties", "fatalities", "victims", "")
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
class Tick:
    """A labelled place on a scale."""

    at: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that all rows share: the event's own dates as a band (named by ``start_label``), the axis in words."""

    first: int
    last: int
    band: tuple[str, str] | None
    start_label: str
    end_label: str


@dataclass(frozen=True, slots=True)
class DaysShape:
    """How the days of a claim are drawn: ``bar``, ``caps``, ``by``, ``since``, ``dots`` between two positions."""

    kind: str
    start: str
    end: str
    width: str
    label_at: str
    label_anchor: str


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


def percent(share: float) -> str:
    """Return a share of 0 to 1 as SVG takes it: ``17.5%``."""
    return f"{share * 100:.2f}".rstrip("0").rstrip(".") + "%"


def event_window(dates: Iterable[DateFact]) -> Window | None:
    """Return the event's own dates: the infobox date with both ends known, or None."""
    return next((one.window for one in dates if one.place is Place.INFOBOX and one.window.is_closed), None)


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


def _end_days(windows: Iterable[Window]) -> list[PartialDate]:
    """The known ends of the windows; a bare year would stretch the calendar beyond use."""
    return [date for window in windows for date in (window.start, window.end) if date is not None and date.month]


def _calendar(sheet: FactSheet, claims: Sequence[Claim]) -> Calendar | None:
    event = event_window(sheet.dates)
    ends = _end_days([claim.window for claim in claims] + ([event] if event else []))
    if not ends:
        return None
    first, last = min(ends, key=lambda date: date.first_day), max(ends, key=lambda date: date.last_day)
    # Rows leave out a year that all share, so the axis says it.
    known = event_year(sheet)
    labels = (window_words(Window(first, first), year=known), window_words(Window(last, last), year=known))
    bare = Calendar(first.first_day, last.last_day, None, labels[0], labels[1] if labels[1] != labels[0] else "")
    return bare if event is None else _with_band(bare, event)


def _with_band(bare: Calendar, event: Window) -> Calendar:
    assert event.start is not None
    assert event.end is not None
    start, end = _place(event.start.first_day, bare), _place(event.end.last_day + 1, bare)
    label = window_words(event, year=event.start.year)
    # Two labels side by side need room between them.
    end_label = "" if end > 0.75 else bare.end_label
    return replace(bare, band=(percent(start), percent(end - start)), start_label=label, end_label=end_label)


def shared_year(sheet: FactSheet, claims: Sequence[Claim]) -> int | None:
    """Return the year that need not be said with every figure: the event's, else the one that all figures share."""
    years = {date.year for date in _end_days(claim.window for claim in claims)}
    return event_year(sheet) or (years.pop() if len(years) == 1 else None)


def event_year(sheet: FactSheet) -> int | None:
    """Return the year of the event's own dates: it need not be said with every day."""
    event = event_window(sheet.dates)
    return event.start.year if event and event.start else None


def _place(day: int, calendar: Calendar) -> float:
    length = calendar.last - calendar.first + 1
    margin = length / 20
    return min(1.0, max(0.0, (day - calendar.first + margin) / (length + 2 * margin)))


def _days_shape(window: Window, calendar: Calendar | None, *, is_event: bool) -> DaysShape | None:
    if calendar is None:
        return None
    low, high = _place(calendar.first, calendar), _place(calendar.last + 1, calendar)
    start = _place(window.start.first_day, calendar) if window.start else low
    end = _place(window.end.last_day + 1, calendar) if window.end else high
    if not window.is_known and calendar.band:
        start, end = (float(edge.rstrip("%")) / 100 for edge in calendar.band)
        end += start
    kinds = {(True, True): "caps" if is_event else "bar", (False, True): "by", (True, False): "since", (False, False): "dots"}
    kind = kinds[window.start is not None, window.end is not None]
    late = start > 0.6
    return DaysShape(
        kind, percent(start), percent(end), percent(max(end - start, 0.012)), percent(end if late else start), _anchor(late)
    )


def _anchor(late: bool) -> str:
    return "end" if late else "start"


def _step(largest: int) -> int:
    """The distance of two ticks: 1, 2 or 5 times a power of ten, at most five of them up to ``largest``."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            if largest <= 5 * factor * power:
                return factor * power
        power *= 10


def _ticks(largest: int) -> tuple[Tick, ...]:
    step, full = _step(largest), largest * _HEADROOM
    marks = [value for value in range(0, int(full) + 1, step) if value / full <= 0.95]
    return tuple(Tick(percent(value / full), f"{value:,}", "start" if value == 0 else "middle") for value in marks)


def victims_group(claim: Claim) -> tuple[int, str]:
    """Return the group of a claim's victims: by side where it is known, else civilians, others by name, nobody named."""
    if claim.side is not None:
        return claim.side, ""
    name = claim.victims.casefold()
    if "civilian" in name:
        return 90, ""
    return (99, "") if name.split(" in ")[0].strip() in _NOBODY else (_OTHERS, name)


def _group_victims(claims: Sequence[Claim]) -> str:
    """The group's name: as the infobox counts them, else the most frequent name."""
    infobox = [claim.victims for claim in claims if claim.place is Place.INFOBOX]
    return Counter(infobox or [claim.victims for claim in claims]).most_common(1)[0][0]


def group_title(claims: Sequence[Claim]) -> str:
    """Return what the claims of one group count: ``Rebels killed``, ``People killed, not said who``."""
    rank, _ = victims_group(claims[0])
    measure = claims[0].measure.value
    if rank == 99:
        return "Casualties, not said who" if measure == "casualties" else f"People {measure}, not said who"
    victims = "Civilians" if rank == 90 else capital(_group_victims(claims))
    return f"{victims}: casualties" if measure == "casualties" else f"{victims} {measure}"


def repeated_claims(sheet: FactSheet) -> dict[str, str]:
    """Map each claim that only repeats another to the first claim of that repetition."""
    pairs = (one.claims for one in sheet.comparisons if one.kind is ComparisonKind.REPETITION)
    first: dict[str, str] = {}
    for ids in pairs:
        root = first.get(ids[0], ids[0])
        first.update({other: root for other in ids[1:] if other != root})
    return first


class _Rows:
    """Draws claims of one sheet as rows: holds what all rows share."""

    def __init__(self, sheet: FactSheet, claims: Sequence[Claim]) -> None:
        self._event = event_window(sheet.dates)
        self._year = shared_year(sheet, claims)
        self._numbers = number_claims(sheet.claims)
        self._tones = source_tones(sheet.claims)
        self.calendar = _calendar(sheet, claims)

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
            shape=_days_shape(claim.window, self.calendar, is_event=is_event),
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


def _largest(claims: Iterable[Claim]) -> int:
    return max(claim.high or claim.low for claim in claims)


#: Claims of one group, each told once or more often.
_Told = list[list[Claim]]
_Key = tuple[int, int, str]


def _told_once(sheet: FactSheet, claims: Sequence[Claim]) -> _Told:
    """The claims, those that repeat each other together."""
    repeated = repeated_claims(sheet)
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(repeated.get(claim.id, claim.id), []).append(claim)
    return list(told.values())


def _grouped(told: _Told) -> dict[_Key, _Told]:
    """Group by measure and victims; victims that are counted once only share a group if there are many of them."""
    measures = list(Measure)
    groups: dict[_Key, _Told] = {}
    for same in told:
        groups.setdefault((measures.index(same[0].measure), *victims_group(same[0])), []).append(same)
    single = [key for key, group in groups.items() if key[1] == _OTHERS and len(group) == 1]
    for measure in {key[0] for key in single}:
        keys = [key for key in single if key[0] == measure]
        if len(keys) >= _MANY:
            groups[measure, _OTHERS, _TOGETHER] = [same for key in keys for same in groups.pop(key)]
    return groups


def build_chart(sheet: FactSheet, claims: Sequence[Claim]) -> Chart:
    """Draw ``claims``, some or all of the sheet's: grouped by measure and victims, largest first, repetitions once."""
    shown = [claim for claim in claims if _largest([claim]) > 0]
    rows, grouped = _Rows(sheet, shown), _grouped(_told_once(sheet, shown))
    tops = {key: _largest(claim for same in group for claim in same) for key, group in grouped.items()}
    own_scales = bool(tops) and max(tops.values()) > _ONE_SCALE * min(tops.values())
    groups = []
    for key in sorted(grouped):
        top = tops[key] if own_scales else max(tops.values())
        ordered = sorted(grouped[key], key=lambda same: (-_largest(same), same[0].evidence[0].start))
        title = _title(key, [claim for same in grouped[key] for claim in same])
        drawn = tuple(rows.row(same, title, top * _HEADROOM) for same in ordered)
        groups.append(ChartGroup(title, _ticks(top), drawn))
    return Chart(tuple(groups), rows.calendar, own_scales, frozenset(claim.bound.value for claim in shown))


def _title(key: _Key, claims: Sequence[Claim]) -> str:
    if key[2] == _TOGETHER:
        return f"Others {claims[0].measure.value}, one figure each"
    return group_title(claims)
