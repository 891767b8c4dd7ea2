"""Which pairs of an article's claims are worth telling: those that a reader would set side by side, each once.

What two claims are to each other is ``comparison``'s.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from quizapp.domain.comparison import (
    Population,
    are_neighbours,
    are_surely_others,
    days_of,
    factor,
    figure_words,
    is_open,
    population_of,
    relate,
    share_source,
)
from quizapp.domain.facts import Claim, Comparison, ComparisonKind, Measure, Place, Window

#: Up to so many claims of one group every pair is looked at; of more only those that stand near, or repeat a figure.
ALL_PAIRS = 12
#: Smaller figures recur by chance: one told twice without a source tells nothing.
_TELLING = 10
#: Figures of which one has no source are set side by side up to this factor.
_NEAR_FIGURES = 2.0
#: A count that rose further is not the same one.
_MOST_GROWTH = 10
#: Counts of other days that differ by less teach nothing.
_LEAST_FACTOR = 1.2
#: Of two ways to relate the same two figures, told in several places, the earlier one is kept.
_STRENGTH = (
    ComparisonKind.CONFLICT,
    ComparisonKind.GROWTH,
    ComparisonKind.REPETITION,
    ComparisonKind.CORROBORATION,
    ComparisonKind.DIFFERENT_WINDOW,
    ComparisonKind.DIFFERENT_MEASURE,
    ComparisonKind.DIFFERENT_VICTIMS,
    ComparisonKind.UNCOMPARABLE,
)


def compare(claims: Sequence[Claim], text: str) -> tuple[Comparison, ...]:
    """Return what the claims of one article are to each other, in the order of the claims; ``text`` is the article's."""
    groups: dict[tuple[Population, Measure], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not _is_bracketed(claim, text):
            groups[population_of(claim), claim.measure].append(claim)
    found = list(_updates(claims, text))
    updated = {comparison.claims for comparison in found}
    for group in groups.values():
        for one, other in _pairs(group):
            if (one.id, other.id) not in updated and not _is_part(one, other):
                found.extend(_told(one, other, text))
    found.extend(_across(claims))
    found.extend(_contrasted(claims, text))
    order = {claim.id: index for index, claim in enumerate(claims)}
    once = _once(found, {claim.id: claim for claim in claims})
    return tuple(sorted(once, key=lambda one: [order[identity] for identity in one.claims]))


def _told(one: Claim, other: Claim, text: str) -> Iterator[Comparison]:
    kind, why, ratio = relate(one, other, text)
    if kind is ComparisonKind.REPETITION and one.source is None and other.source is None and one.low < _TELLING:
        return
    if kind in _ONLY_SIDE_BY_SIDE and not _are_side_by_side(one, other, kind, text):
        return
    yield Comparison(_subject(one, other), one.measure, kind, (one.id, other.id), ratio, why)


def _once(found: Iterable[Comparison], claims: dict[str, Claim]) -> list[Comparison]:
    """Return one comparison for each two figures of a measure, the strongest."""
    best: dict[tuple[object, ...], Comparison] = {}
    for one in sorted(found, key=lambda comparison: _STRENGTH.index(comparison.kind)):
        figures = frozenset((claims[identity].low, claims[identity].high) for identity in one.claims)
        best.setdefault((one.measure, figures), one)
    return list(best.values())


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs worth looking at; a number that grows with the claims, not with their square."""
    if len(claims) <= ALL_PAIRS:
        yield from combinations(claims, 2)
        return
    boxed = [claim for claim in claims if claim.place is Place.INFOBOX][:ALL_PAIRS]
    told = [claim for claim in claims if claim.place is Place.PROSE]
    seen: set[tuple[str, str]] = set()
    last: dict[int, Claim] = {}
    for one, other in combinations(boxed, 2):
        yield one, other
    for index, claim in enumerate(told):
        near = [*boxed, *told[max(0, index - 2) : index]] + ([last[claim.low]] if claim.low in last else [])
        last[claim.low] = claim
        for one in near:
            if (one.id, claim.id) not in seen:
                seen.add((one.id, claim.id))
                yield one, claim


def _subject(*claims: Claim) -> str:
    """Return the words for the people whom a comparison is about."""
    return next((claim.victims for claim in claims if claim.victims and not is_open(claim)), claims[0].victims or "people")


#: What says little between any two figures: kept only between those that a reader would set side by side.
_ONLY_SIDE_BY_SIDE = frozenset({ComparisonKind.DIFFERENT_WINDOW, ComparisonKind.UNCOMPARABLE})


def _are_side_by_side(one: Claim, other: Claim, kind: ComparisonKind, text: str) -> bool:
    """Tell whether both figures stand in the infobox, one there against a total of the prose, or in neighbouring sentences."""
    unsourced = (one.source is None) + (other.source is None)
    ratio = factor(one, other) or 0.0
    if unsourced == 2 or (kind is ComparisonKind.DIFFERENT_WINDOW and ratio < _LEAST_FACTOR):
        return False
    if one.place is Place.INFOBOX and other.place is Place.INFOBOX:
        return True
    if Place.INFOBOX in (one.place, other.place):
        boxed, told = (one, other) if one.place is Place.INFOBOX else (other, one)
        if unsourced and (kind is ComparisonKind.DIFFERENT_WINDOW or ratio > _NEAR_FIGURES):
            return False
        return _is_total(told.window, boxed.window)
    return are_neighbours(text, one, other)


#: A window shorter than this share of the whole is that of one event of it.
_SHARE_OF_TOTAL = 1 / 3


def _is_total(part: Window, whole: Window) -> bool:
    """Tell whether a figure for ``part`` can be meant for ``whole``, rather than for an event of it."""
    days, all_days = days_of(part), days_of(whole)
    if days is None or all_days is None:
        return True
    length, whole_length = days[1] - days[0] + 1, all_days[1] - all_days[0] + 1
    return length >= _SHARE_OF_TOTAL * whole_length and (length > 1 or whole_length == 1)


_UPDATED = re.compile(
    r"\b(?:updat\w+|revis\w+|rais\w+|increas\w+|rose|risen|rising|climb\w+|grew|grown)\b[^.;]{0,60}\bto\s+(?:[a-z]+\s+){0,3}\Z"
)


def _updates(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield each count that the text says has risen, after the lower one told last before it."""
    told = [claim for claim in claims if claim.place is Place.PROSE]
    for index, claim in enumerate(told):
        number = re.search(rf"\b(?:{claim.low}|{claim.low:,})\b", text[claim.evidence[0].start : claim.evidence[0].end])
        start = claim.evidence[0].start + (number.start() if number else 0)
        if not _UPDATED.search(text, claim.context.start, start):
            continue
        earlier = [one for one in told[:index] if _is_earlier_count(one, claim)]
        before = max(earlier, key=lambda one: (population_of(one) == population_of(claim), one.evidence[0].start), default=None)
        if before is not None:
            why = f"The text says that a count of {figure_words(before)} rose to {figure_words(claim)}."
            yield Comparison(_subject(before, claim), claim.measure, ComparisonKind.GROWTH, (before.id, claim.id), None, why)


def _is_earlier_count(one: Claim, later: Claim) -> bool:
    """Tell whether a count can be the one that was updated: lower, of perhaps the same people, of no other source."""
    if one.measure is not later.measure or are_surely_others(one, later):
        return False
    if not one.low < later.low <= _MOST_GROWTH * one.low:
        return False
    return None in (one.source, later.source) or share_source(one, later)


def _is_part(one: Claim, other: Claim) -> bool:
    """Tell whether two claims stand in one statement: parts of a sum, or a sum and its part."""
    return one.context == other.context and one.source == other.source and one.window == other.window


def _is_bracketed(claim: Claim, text: str) -> bool:
    """Tell whether the figure stands in brackets inside another's line: "106 killed (20 executed)" is a part of it."""
    before = text[claim.context.start : claim.evidence[0].start]
    return before.count("(") > before.count(")") and any(char.isdigit() for char in before)


def _across(claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Yield the same figure told of other people, or of something else that befell them."""
    by_figure: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.low >= _TELLING:
            by_figure[claim.low].append(claim)
    for group in by_figure.values():
        for one, other in pairwise(group):
            yield from _same_figure_of(one, other)


def _same_figure_of(one: Claim, other: Claim) -> Iterator[Comparison]:
    pair = one.id, other.id
    if one.measure is other.measure:
        if are_surely_others(one, other):
            why = f"{figure_words(one)} counts {_who(one)}, {figure_words(other)} counts {_who(other)}: not the same people."
            yield Comparison(_subject(one, other), one.measure, ComparisonKind.DIFFERENT_VICTIMS, pair, None, why)
        elif population_of(one) != population_of(other) and share_source(one, other):
            why = f"{figure_words(one)} is given twice and comes from {one.source} both times."
            yield Comparison(_subject(one, other), one.measure, ComparisonKind.REPETITION, pair, None, why)
    elif population_of(one) == population_of(other) and Measure.CASUALTIES not in (one.measure, other.measure):
        why = f"{figure_words(one)} counts {one.measure.value}, {figure_words(other)} counts {other.measure.value}."
        yield Comparison(_subject(one, other), one.measure, ComparisonKind.DIFFERENT_MEASURE, pair, None, why)


def _contrasted(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield the conflicts of neighbouring figures of which one leaves open whom it counts."""
    for one, other in pairwise(claim for claim in claims if claim.place is Place.PROSE):
        if one.measure is not other.measure or population_of(one) == population_of(other):
            continue
        if (is_open(one) or is_open(other)) and not are_surely_others(one, other):
            kind, why, ratio = relate(one, other, text)
            if kind is ComparisonKind.CONFLICT:
                yield Comparison(_subject(one, other), one.measure, kind, (one.id, other.id), ratio, why)


def _who(claim: Claim) -> str:
    return claim.victims or (f"people of side {claim.side}" if claim.side else "people")
