"""Claims and their days for the tests of what claims are to each other; the text is made up."""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.evidence import select
from quizapp.domain.facts import Bound, Claim, Measure, Place, Window
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span

TEXT = "Russia stated it had killed 850 rebels. In contrast, SOHR reported that 66 rebels were killed. " * 40
FIRST, SECOND, THIRD = Span(0, 39), Span(40, 95), Span(96, 135)
WHOLE, EARLY, LATE = ("2017-09-19", "2017-09-29"), ("2017-09-19", "2017-09-21"), ("2017-10-06", "2017-10-07")
UNKNOWN = ("", "")
LONG = ("2017-09-01", "2017-10-30")
DAY = ("2017-09-19", "2017-09-19")
NEXT_DAY = ("2017-09-20", "2017-09-20")
FAR = Span(2000, 2040)


def claim(
    low: int,
    source: str | None = None,
    window: tuple[str, str] = WHOLE,
    *,
    bound: Bound = Bound.EXACT,
    high: int | None = None,
    victims: str = "rebels",
    side: int | None = 1,
    measure: Measure = Measure.KILLED,
    place: Place = Place.INFOBOX,
    context: Span = FIRST,
    identity: str = "c1",
) -> Claim:
    """A claim of so many rebels of side 1 in the infobox, but for what is said otherwise."""
    return Claim(
        identity, victims, side, measure, low, high, bound, source, days(*window), place, (select(TEXT, context),), context
    )


def days(start: str, end: str) -> Window:
    """The days from one ISO date to another; "" for an unknown end."""
    return Window(from_iso(start) if start else None, from_iso(end) if end else None)


def read(text: str, *sources: str, windows: tuple[tuple[str, str], ...] = (UNKNOWN, UNKNOWN)) -> list[Claim]:
    """Return the claims "N men" of a text of one or two sentences, with their sources in turn."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"\d+ men", text)]
    end = text.find(". ") + 1
    contexts = [Span(0, end) if span.end <= end else Span(end + 1 if end else 0, len(text)) for span in spans]
    return [
        replace(
            claim(int(span.of(text).split()[0]), source, window, place=Place.PROSE, context=context, identity=f"c{number}"),
            evidence=(select(text, span),),
        )
        for number, (span, context, source, window) in enumerate(zip(spans, contexts, sources, windows, strict=True))
    ]
