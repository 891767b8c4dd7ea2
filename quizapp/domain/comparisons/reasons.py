"""The sentences that say why two claims are what they are to each other: figures, sources and days in words.

Only wording; which sentence is due is ``comparison``'s and ``pairing``'s.
"""

from __future__ import annotations

from quizapp.domain.comparisons.figures import is_limit
from quizapp.domain.facts import Bound, Claim, Window
from quizapp.domain.partial_date import PartialDate

_TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}


def figure_words(claim: Claim) -> str:
    """Return the figure as a sentence has it: "at least 40", "127 to 300"."""
    if claim.high is not None:
        return f"{claim.low:,} to {claim.high:,}"
    return f"{claim.low:,}" if claim.bound is Bound.EXACT else f"{claim.bound.value} {claim.low:,}"


def pair_words(one: Claim, other: Claim) -> tuple[str, str]:
    """Return both figures, each with its source in brackets."""
    return f"{figure_words(one)} ({_source_words(one)})", f"{figure_words(other)} ({_source_words(other)})"


def _source_words(claim: Claim) -> str:
    return claim.source or "no named source"


def who_words(claim: Claim) -> str:
    """Return the people whom a claim counts."""
    return claim.victims or (f"people of side {claim.side}" if claim.side else "people")


def window_words(window: Window) -> str:
    """Return the days of a window: "19 to 29 September 2017"."""
    if not window.is_known:
        return "a time that the text does not give"
    if window.start == window.end:
        return _date_words(window.start)
    if window.start is None:
        return f"the time up to {_date_words(window.end)}"
    if window.end is None:
        return f"the time since {_date_words(window.start)}"
    start = window.start.in_words(with_year=window.start.year != window.end.year)
    return f"{start} to {_date_words(window.end)}"


def _date_words(date: PartialDate | None) -> str:
    return date.in_words() if date else "an unknown day"


def not_said(one: Claim, other: Claim) -> str:
    """Return that the article leaves open whether two figures are of the same days and events."""
    left, right = pair_words(one, other)
    return f"The article does not say that {left} and {right} cover the same days and events."


def not_the_same_days(one: Claim, other: Claim) -> str:
    """Return that figures of two sources cover other days."""
    left, right = pair_words(one, other)
    return f"{left} covers {window_words(one.window)}, {right} covers {window_words(other.window)}: not the same days."


def figures_and_days(one: Claim, other: Claim) -> str:
    """Return what one source gives for which days."""
    days = window_words(one.window), window_words(other.window)
    return f"{one.source} gives {figure_words(one)} for {days[0]} and {figure_words(other)} for {days[1]}."


def other_deeds(one: Claim, other: Claim, deed: str, other_deed: str) -> str:
    """Return that two figures are limited in other ways: those killed in one place, those executed."""
    left, right = pair_words(one, other)
    return f"{left} counts those {deed}, {right} those {other_deed}: they need not be the same people."


def its_own(one: Claim, other: Claim) -> str:
    """Return that the first figure may count a party's own people, the second all of its side: "Turkey and allies"."""
    left, right = pair_words(one, other)
    party = other.victims.partition(" and ")[0]
    return f"{left} may count only {party}'s own {one.victims}, {right} counts {other.victims}."


def both_give(one: Claim, other: Claim) -> str:
    """Return that two sources agree."""
    return f"{one.source} and {other.source} give figures that agree: {figure_words(one)} and {figure_words(other)}."


def grown(one: Claim, other: Claim) -> str:
    """Return that the figures of one source are one count that grew."""
    smaller, larger = _by_size(one, other)
    return f"{one.source} counts {smaller} and, over a longer time or later, {larger}: one count that grew."


def perhaps_a_part(one: Claim, other: Claim) -> str:
    """Return that one of two figures of one source may count some of those whom the other counts."""
    smaller, larger = _by_size(one, other)
    return f"{one.source} gives both {smaller} and {larger}: one may be a part of the other."


def _by_size(one: Claim, other: Claim) -> tuple[str, str]:
    smaller, larger = sorted((one, other), key=lambda claim: claim.low)
    return figure_words(smaller), figure_words(larger)


def both_right(one: Claim, other: Claim) -> str:
    """Return that two figures do not exclude each other, and what lets them both be right."""
    left, right = pair_words(one, other)
    return f"{left} and {right} can both be right: {leeway(one, other)}."


def leeway(one: Claim, other: Claim) -> str:
    """Return what lets two figures both be right."""
    if is_limit(one) or is_limit(other):
        return "one of them is only a limit"
    return "one of them is only about right" if Bound.ABOUT in (one.bound, other.bound) else "their ranges overlap"


def against_each_other(one: Claim, other: Claim, ratio: float | None, *, contrasted: bool) -> str:
    """Return that not both of two figures can be right, and by how much they differ."""
    left, right = pair_words(one, other)
    setting = "The text sets them against each other" if contrasted else f"Both cover {window_words(one.window)}"
    times = f", and the larger is {ratio:g} times the smaller" if ratio else ""
    return f"{setting}: {left} against {right}; both cannot be right{times}."


def told_again(*claims: Claim) -> str:
    """Return why claims of one figure are one: a source says so each time, or it is not named each time."""
    figures = " and ".join(dict.fromkeys(figure_words(claim) for claim in claims))
    times = _TIMES.get(len(claims), f"{len(claims)} times")
    given = f"{figures} is given {times}" if " and " not in figures else f"The same number is given {times}, as {figures}"
    if all(claim.source for claim in claims):
        every = "both times" if len(claims) == 2 else "each time"
        return f"{given} and comes from {claims[0].source} {every}; a figure told again is no second source."
    if any(claim.source for claim in claims):
        return f"{given}, not always with a source: it may be the same count told again."
    return f"{given}, without a named source: it may be the same count told again."


def without_source(one: Claim, other: Claim) -> str:
    """Return that one of two figures, or both, has no source in the article."""
    left, right = (f"{figure_words(claim)}{f' ({claim.source})' if claim.source else ''}" for claim in (one, other))
    if one.source is None and other.source is None:
        return f"The article names a source neither for {left} nor for {right}."
    unsourced = figure_words(one if one.source is None else other)
    return f"The article gives {left} and {right}, and names no source for {unsourced}: they cannot be set against each other."
