"""Whether two windows can be one and the same time. Which events are taken for one another is ``telling_apart``'s."""

from __future__ import annotations

from quizapp.domain.facts import Window


def agree(one: Window, other: Window) -> bool:
    """Tell whether one of two windows lies in the other; an open end reaches as far as needed."""
    first, second = _days(one), _days(other)
    return _holds(first, second) or _holds(second, first)


def agree_closed(one: Window, other: Window) -> bool:
    """Tell the same of two closed windows (490 BC, 12 September 490 BC); an open one agrees only with its equal."""
    first, last, start, end = one.start, one.end, other.start, other.end
    if first is None or last is None or start is None or end is None:
        return one == other
    if first.first_day <= start.first_day:
        return end.last_day <= last.last_day or (start.first_day == first.first_day and last.last_day <= end.last_day)
    return last.last_day <= end.last_day


def _days(window: Window) -> tuple[int | None, int | None]:
    return (window.start.first_day if window.start else None, window.end.last_day if window.end else None)


def _holds(outer: tuple[int | None, int | None], inner: tuple[int | None, int | None]) -> bool:
    starts = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return starts and ends
