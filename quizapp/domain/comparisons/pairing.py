"""Which pairs of an article's claims are worth telling: those that a reader would set side by side, each once.

What two claims are to each other is ``comparison``'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from quizapp.domain.comparisons.across_groups import TELLING, UNMISTAKABLE, contrasted, same_numbers
from quizapp.domain.comparisons.comparison import relate, share_source
from quizapp.domain.comparisons.figures import same_figure
from quizapp.domain.comparisons.minimums import minimums, unless_minimum
from quizapp.domain.comparisons.parts import unnamed_parts, without_parts
from quizapp.domain.comparisons.populations import Population, population_of, subject_of
from quizapp.domain.comparisons.reasons import told_again
from quizapp.domain.comparisons.side_by_side import are_side_by_side
from quizapp.domain.comparisons.updates import updates
from quizapp.domain.comparisons.windows import differ
from quizapp.domain.fact_kinds import INFOBOX, PROSE
from quizapp.domain.facts import Claim, Comparison, ComparisonKind, Measure, Window
from quizapp.domain.naming import same_source

#: Up to so many claims of one group every pair is looked at; of more only those that stand near, or repeat a figure.
ALL_PAIRS = 12
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


def compare(claims: Sequence[Claim], text: str, event: Window | None = None) -> tuple[Comparison, ...]:
    """Return what the claims of one article are to each other, in the order of the claims.

    ``text`` is the article's, ``event`` the days of the conflict as the infobox has them.
    """
    framed = [_framed(claim.with_somebody, event) for claim in claims]
    late = _counted_late(claims, event)
    groups: dict[tuple[Population, Measure], list[Claim]] = defaultdict(list)
    whole = without_parts(framed, text)
    for claim in whole:
        groups[population_of(claim), claim.measure].append(claim)
    found = list(updates(framed, text))
    updated, parts = {comparison.claims for comparison in found}, unnamed_parts(whole)
    for group in groups.values():
        for one, other in _pairs(group):
            if (one.id, other.id) in updated or _is_part(one, other) or _may_have_grown(one, other, late):
                continue
            if parts.isdisjoint((one.id, other.id)) or same_figure(one, other):
                found.extend(_told(one, other, text))
    found.extend(same_numbers(whole, text))
    found.extend(contrasted(framed, text))
    order = {claim.id: index for index, claim in enumerate(claims)}
    by_id, least = {claim.id: claim for claim in framed}, minimums(claims, text)
    once = _once([unless_minimum(one, by_id, least) for one in found], by_id, order)
    return tuple(sorted(once, key=lambda one: [order[identity] for identity in one.claims]))


def _framed(claim: Claim, event: Window | None) -> Claim:
    """Return a claim of the infobox that counts up to a day ("by 3 May") with the days of the event until then."""
    if claim.place is not INFOBOX or event is None or event.start is None or event.end is None:
        return claim
    start, end = claim.window.start, claim.window.end
    if start is not None or end is None or end.last_day < event.start.first_day:
        return claim
    return replace(claim, window=Window(event.start, min(end, event.end, key=lambda day: day.last_day)))


#: What is counted so many days after the event may have grown: the missing are found, and the wounded die.
_SOON = 14


def _counted_late(claims: Sequence[Claim], event: Window | None) -> frozenset[str]:
    """Return the ids of the infobox claims that count up to a day ("by 17 March") long after the event."""
    if event is None or event.end is None:
        return frozenset()
    end = event.end.last_day + _SOON
    late = (one for one in claims if one.place is INFOBOX and one.window.start is None and one.window.end)
    return frozenset(one.id for one in late if one.window.end and one.window.end.last_day > end)


def _may_have_grown(one: Claim, other: Claim, late: frozenset[str]) -> bool:
    """Tell whether the larger of two figures is a late count, so that each may have been right at its time."""
    if not late:
        return False
    larger, smaller = sorted((one, other), key=lambda claim: claim.low, reverse=True)
    return larger.id in late and smaller.id not in late and not share_source(one, other)


def _told(one: Claim, other: Claim, text: str) -> Iterator[Comparison]:
    kind, why, ratio = relate(one, other, text)
    if kind in _ONLY_SIDE_BY_SIDE:  # as most are
        if not are_side_by_side(one, other, kind, text) or (kind is ComparisonKind.UNCOMPARABLE and share_source(one, other)):
            return
    elif kind is ComparisonKind.REPETITION and _is_chance(one, other):
        return
    yield Comparison(subject_of(one, other), one.measure, kind, (one.id, other.id), ratio, why())


def _is_chance(one: Claim, other: Claim) -> bool:
    """Tell whether two equal figures may well be of two events: small ones, or of other or unknown days of the prose."""
    if one.window == other.window and one.window.is_known:
        return one.low < TELLING and not share_source(one, other) and one.place is other.place
    if one.low < TELLING:
        return True
    if INFOBOX in (one.place, other.place) or one.low >= UNMISTAKABLE:
        return False
    return differ(one.window, other.window) or not share_source(one, other)


#: What two sources are told to be once, not again with a figure of theirs from the prose.
_OF_TWO = frozenset({ComparisonKind.CONFLICT, ComparisonKind.UNCOMPARABLE})


def _once(found: Iterable[Comparison], claims: dict[str, Claim], order: dict[str, int]) -> list[Comparison]:
    """Return one comparison for each two figures of a measure, the strongest; a figure told again once, with all its places."""
    best: dict[tuple[object, ...], Comparison] = {}
    in_box: dict[tuple[Measure, Population], list[frozenset[str | None]]] = defaultdict(list)
    told = {identity for identity, claim in claims.items() if claim.place is PROSE}
    ranked = sorted(found, key=lambda one: (_STRENGTH.index(one.kind), sum(map(told.__contains__, one.claims)) % 2))
    for one in _merged(ranked, claims, order):
        members = [claims[identity] for identity in one.claims]
        sources, places = frozenset(claim.source for claim in members), {claim.place for claim in members}
        same_box = in_box[one.measure, population_of(members[0])]
        if one.kind is ComparisonKind.CONFLICT and places == {INFOBOX}:
            same_box.append(sources)
        elif one.kind in _OF_TWO and len(places) == 2 and any(_are_of(sources, known) for known in same_box):
            continue  # the infobox has already set these two sources against each other
        figures = frozenset((claim.low, claim.high) for claim in members)
        kept = members[0].id if one.kind is ComparisonKind.REPETITION else ""
        best.setdefault((one.measure, figures, kept), one)
    return list(best.values())


def _are_of(sources: frozenset[str | None], known: frozenset[str | None]) -> bool:
    """Tell whether two pairs of sources are the same."""
    return all(any(a and b and same_source(a, b) for b in known) for a in sources)


def _merged(found: Sequence[Comparison], claims: dict[str, Claim], order: dict[str, int]) -> Iterator[Comparison]:
    """Yield the comparisons, those of one figure told again as one of all its places."""
    clusters: dict[str, set[str]] = {}
    for one in found:
        if one.kind is not ComparisonKind.REPETITION:
            yield one
            continue
        # the smaller ones go into the largest, so that a long chain costs no more than its length
        largest, *others = sorted((clusters.get(identity, {identity}) for identity in one.claims), key=len, reverse=True)
        for identity in set().union(*others) - largest:
            largest.add(identity)
            clusters[identity] = largest
        clusters.update(dict.fromkeys(one.claims, largest))
    for cluster in {id(one): one for one in clusters.values()}.values():
        members = [claims[identity] for identity in sorted(cluster, key=order.__getitem__)]
        ids = tuple(claim.id for claim in members)
        yield Comparison(subject_of(*members), members[0].measure, ComparisonKind.REPETITION, ids, None, told_again(*members))


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs worth looking at; a number that grows with the claims, not with their square."""
    if len(claims) <= ALL_PAIRS:
        yield from combinations(claims, 2)
        return
    boxed = [claim for claim in claims if claim.place is INFOBOX][:ALL_PAIRS]
    told = [claim for claim in claims if claim.place is PROSE]
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


#: What says little between any two figures: kept only between those that a reader would set side by side.
_ONLY_SIDE_BY_SIDE = frozenset({ComparisonKind.DIFFERENT_WINDOW, ComparisonKind.UNCOMPARABLE})


def _is_part(one: Claim, other: Claim) -> bool:
    """Tell whether two claims stand in one statement: parts of a sum, or a sum and its part."""
    return one.context == other.context and one.source == other.source and one.window == other.window
