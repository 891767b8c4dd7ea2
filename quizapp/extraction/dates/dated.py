"""A date expression with the days that it stands for; how they are found is ``resolving``'s."""

from __future__ import annotations

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record
from quizapp.domain.text import Span


@record
class Dated:
    """A date expression with the days that it stands for."""

    span: Span
    window: Window
    certainty: Certainty
    #: The day is that of a statement ("said on 3 May that …").
    is_statement: bool = False
    #: Counted from the infobox, since the prose gives no day before it.
    borrowed: bool = False
    #: Points back from the narrative ("lost the previous day").
    looks_back: bool = False
    #: Stands beside the narrative, which goes on from the day before it ("On 2 May 2009 they had fled").
    is_aside: bool = False
    #: Said to be only about right, or counted from a day that is.
    is_approximate: bool = False
    #: Limits the hour only, within a day that is known.
    is_hour_limit: bool = False

    @property
    def point(self) -> PartialDate | None:
        """The last day or time that it tells."""
        return self.window.end or self.window.start
