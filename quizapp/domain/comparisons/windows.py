"""The days that claims cover, set beside each other: shared, apart, the same, the whole or a part of it.

Only days; whose claims they are and what the text says of them is ``contrasts``'s and ``comparison``'s.
"""

from __future__ import annotations

from quizapp.domain.facts import Window

#: A window shorter than this share of the whole is that of one event of it.
_SHARE_OF_TOTAL = 1 / 3


def days_of(window: Window) -> tuple[int, int] | None:
    """Return the first and the last day of a window as ordinals, or None where an end is unknown."""
    if window.start is None or window.end is None:
        return None
    return window.start.first_day, window.end.last_day


def are_disjoint(one: Window, other: Window) -> bool:
    """Tell whether two windows share no day for certain."""
    for first, second in ((one, other), (other, one)):
        if first.end is not None and second.start is not None and first.end.last_day < second.start.first_day:
            return True
    return False


def are_a_night_apart(one: Window, other: Window) -> bool:
    """Tell whether one known window ends on the day before the other begins."""
    first, second = days_of(one), days_of(other)
    return first is not None and second is not None and 1 in (second[0] - first[1], first[0] - second[1])


def differ(one: Window, other: Window) -> bool:
    """Tell whether two windows are known and not the same; a night's two days are the same as one of them."""
    first, second = days_of(one), days_of(other)
    if first is None or second is None:
        return False
    return abs(first[0] - second[0]) + abs(first[1] - second[1]) > 1


def is_long(window: Window) -> bool:
    """Tell whether a window is known to be more than the days of one incident."""
    days = days_of(window)
    return days is not None and days[1] - days[0] > 1


def is_short(window: Window) -> bool:
    """Tell whether a window is known to be no more than the days of one incident."""
    return days_of(window) is not None and not is_long(window)


def reach_as_far(told: Window, boxed: Window) -> bool:
    """Tell whether a count of the prose does not stop well before the days of the infobox figure end."""
    return told.end is None or boxed.end is None or told.end.last_day >= boxed.end.last_day - 1


def is_of_whole(part: Window, whole: Window) -> bool:
    """Tell whether a figure for ``part`` can be meant for ``whole``, rather than for an event of it."""
    days, all_days = days_of(part), days_of(whole)
    if days is None or all_days is None:
        return True
    length, whole_length = days[1] - days[0] + 1, all_days[1] - all_days[0] + 1
    return length >= _SHARE_OF_TOTAL * whole_length and (length > 1 or whole_length == 1)
