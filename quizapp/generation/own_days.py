"""Which figures have days of their own: whose sentence or infobox line tells them, rather than the paragraph before it."""

from __future__ import annotations

from collections.abc import Mapping

from quizapp.domain.facts import Claim, FactSheet, Place
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span

#: For each sentence the first and last days of its dates.
ToldDays = Mapping[Span, frozenset[PartialDate]]


def told_days(sheet: FactSheet) -> ToldDays:
    """Return the first and last days of the dates of each sentence and infobox line."""
    told: dict[Span, frozenset[PartialDate]] = {}
    for fact in sheet.dates:
        ends = frozenset(end for end in (fact.window.start, fact.window.end) if end is not None)
        told[fact.event_span] = told.get(fact.event_span, frozenset()) | ends
    return told


def has_own_date(claim: Claim, told: ToldDays) -> bool:
    """Tell whether the days of a figure, where it has any, stand in its own sentence or line."""
    if claim.place is Place.INFOBOX or not claim.window.is_known:
        return True
    days = told.get(claim.context, frozenset())
    return claim.window.start in days or claim.window.end in days
