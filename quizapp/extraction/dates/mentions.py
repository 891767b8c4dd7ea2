"""What a date expression says, without any context: its words, its ends, or its distance from another date.

Reading them from a text is ``dates`` and ``relative_dates``; the days that they stand for are ``timeline``'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from quizapp.domain.records import record
from quizapp.domain.text import Span


class Edge(Enum):
    """Which side of a date is open: "by" leaves the start unknown, "since" the end."""

    NONE = "none"
    BEFORE = "before"
    AFTER = "after"


@record
class Parts:
    """What is said of one end of a date; a year of None is left to the context."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A date by its distance from another: ``amount`` of ``unit``, ``length`` of them when it lasts.

    Less than 0 counts them back from its end.
    """

    amount: int
    unit: str
    length: int = 0
    edge: Edge = Edge.NONE
    night: bool = False
    #: Counts from the start of the conflict itself ("the day before the battle").
    from_conflict: bool = False
    #: Counts from the last date of any precision ("since then").
    any_precision: bool = False
    #: Only sets an event beside the one told before ("at the same time"), or says how, not when.
    beside: bool = False
    #: Names a day of the conflict by its number ("the second day"); ``amount`` counts from its first day.
    is_ordinal: bool = False
    #: A day named by its weekday, 0 for Monday.
    weekday: int | None = None
    #: Counts from the end of the conflict, or back from its start, where its title has these words: "a day after the battle".
    after_kind: str = ""
    #: What the day is one of, in the words of the text ("of the siege"): a day of the conflict where its title calls it so.
    of_kind: str = ""
    #: A day of the month that ``amount`` months lead to: "on the 3rd of the next month".
    day: int | None = None
    #: The next month of this number after the last date told: "the following July".
    month: int | None = None
    #: First and last month of a part of the year of the last date told: "in the first quarter of the year".
    months: tuple[int, int] | None = None
    #: Limits the hour only: "by the end of the day", "by noon".
    is_hour_limit: bool = False
    #: Lasts from the day so far back to the one counted from: "in the previous 24 hours".
    reaches_back: bool = False


@record
class Mention:
    """One date expression: its words with their preposition, and what they say."""

    span: Span
    first: Parts | None = None
    last: Parts | None = None
    edge: Edge = Edge.NONE
    shift: Shift | None = None
    #: Only about then: "around 10 August", "c. 1415".
    is_approximate: bool = False
    #: Years from that of the last date told: 0 for "in November of that year", 1 for "of the following year".
    years_on: int | None = None

    @property
    def states_year(self) -> bool:
        """Whether the year is written."""
        return self.last is not None and self.last.year is not None

    @property
    def is_bare_year(self) -> bool:
        """Whether only a year is given."""
        return self.first is not None and self.first.month is None
