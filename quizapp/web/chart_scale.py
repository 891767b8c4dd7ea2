"""The scale and the calendar of a chart of claims: where a figure and its days stand, and which ticks are drawn.

Positions are percentages of the drawing's width, so that one markup serves a phone and paper. No HTML here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.domain.facts import Claim, DateFact, FactSheet, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.web.wording import window_words

#: Room right of the largest figure, so that an arrow has a place.
HEADROOM = 1.13


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


def percent(share: float) -> str:
    """Return a share of 0 to 1 as SVG takes it: ``17.5%``."""
    return f"{share * 100:.2f}".rstrip("0").rstrip(".") + "%"


def event_window(dates: Iterable[DateFact]) -> Window | None:
    """Return the event's own dates: the infobox date with both ends known, or None."""
    return next((one.window for one in dates if one.place is Place.INFOBOX and one.window.is_closed), None)


def _end_days(windows: Iterable[Window]) -> list[PartialDate]:
    """The known ends of the windows; a bare year would stretch the calendar beyond use."""
    return [date for window in windows for date in window.ends if date.month]


def calendar_of(sheet: FactSheet, claims: Sequence[Claim]) -> Calendar | None:
    """Return the days that all claims and the event share; None where no end is known."""
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


def days_shape(window: Window, calendar: Calendar | None, *, is_event: bool) -> DaysShape | None:
    """Return how the days of a claim are drawn; None without a calendar."""
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


def ticks_of(largest: int) -> tuple[Tick, ...]:
    """Return the labelled places of a scale up to the largest figure, with room for an arrow."""
    step, full = _step(largest), largest * HEADROOM
    marks = [value for value in range(0, int(full) + 1, step) if value / full <= 0.95]
    return tuple(Tick(percent(value / full), f"{value:,}", "start" if value == 0 else "middle") for value in marks)
