"""Which pairs of an article's claims are worth telling: those that a reader would set side by side, each once.

What two claims are to each other is ``comparison``'s.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from quizapp.domain.comparison import (
    MOST_GROWTH,
    Population,
    are_disjoint,
    are_neighbours,
    are_surely_others,
    days_of,
    differ,
    factor,
    figure_words,
    is_open,
    is_total,
    population_of,
    relate,
    same_figure,
    share_source,
    tells_incident,
    told_again,
)
from quizapp.domain.facts import Claim, Comparison, ComparisonKind, Measure, Place, Window
from quizapp.domain.naming import fold, same_source

#: Up to so many claims of one group every pair is looked at; of more only those that stand near, or repeat a figure.
ALL_PAIRS = 12
#: Smaller figures recur by chance: one told twice without a source tells nothing.
_TELLING = 10
#: Figures below this recur by chance in sentences that are far apart.
_UNMISTAKABLE = 100
#: An updated count is looked for among so many claims before it.
_LOOKING_BACK = 60
#: Counts of other days of so few people are single incidents.
_SINGLE = 5
#: Figures of which one has no source are set side by side up to this factor.
_NEAR_FIGURES = 1.5
#: Figures of two sources that the text does not set against each other are told up to this factor.
_COMPARABLE = 3.0
#: Counts of other days that differ by less teach nothing; by more, nobody takes one for the other.
_LEAST_FACTOR, _MOST_FACTOR = 1.2, 10.0
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
    framed = [_framed(claim, event) for claim in claims]
    late = _counted_late(claims, event)
    groups: dict[tuple[Population, Measure], list[Claim]] = defaultdict(list)
    for claim in framed:
        if not _is_bracketed(claim, text):
            groups[population_of(claim), claim.measure].append(claim)
    found = list(_updates(framed, text))
    updated = {comparison.claims for comparison in found}
    for group in groups.values():
        for one, other in _pairs(group):
            if (one.id, other.id) not in updated and not _is_part(one, other) and not _may_have_grown(one, other, late):
                found.extend(_told(one, other, text))
    found.extend(_across([claim for claim in framed if not _is_bracketed(claim, text)], text))
    found.extend(_contrasted(framed, text))
    order = {claim.id: index for index, claim in enumerate(claims)}
    once = _once(found, {claim.id: claim for claim in framed}, order)
    return tuple(sorted(once, key=lambda one: [order[identity] for identity in one.claims]))


def _framed(claim: Claim, event: Window | None) -> Claim:
    """Return a claim of the infobox that counts up to a day ("by 3 May") with the days of the event until then."""
    if claim.place is not Place.INFOBOX or event is None or event.start is None or event.end is None:
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
    late = (one for one in claims if one.place is Place.INFOBOX and one.window.start is None and one.window.end)
    return frozenset(one.id for one in late if one.window.end and one.window.end.last_day > end)


def _may_have_grown(one: Claim, other: Claim, late: frozenset[str]) -> bool:
    """Tell whether the larger of two figures is a late count, so that each may have been right at its time."""
    larger, smaller = sorted((one, other), key=lambda claim: claim.low, reverse=True)
    return larger.id in late and smaller.id not in late and not share_source(one, other)


def _told(one: Claim, other: Claim, text: str) -> Iterator[Comparison]:
    kind, why, ratio = relate(one, other, text)
    if kind is ComparisonKind.REPETITION and _is_chance(one, other):
        return
    if kind is ComparisonKind.UNCOMPARABLE and share_source(one, other):
        return
    if kind in _ONLY_SIDE_BY_SIDE and not _are_side_by_side(one, other, kind, text):
        return
    yield Comparison(_subject(one, other), one.measure, kind, (one.id, other.id), ratio, why)


def _is_chance(one: Claim, other: Claim) -> bool:
    """Tell whether two equal figures may well be of two events: small ones, or of other or unknown days of the prose."""
    if one.window == other.window and one.window.is_known:
        return one.low < _TELLING and not share_source(one, other) and one.place is other.place
    if one.low < _TELLING:
        return True
    if Place.INFOBOX in (one.place, other.place) or one.low >= _UNMISTAKABLE:
        return False
    return differ(one.window, other.window) or not share_source(one, other)


#: What two sources are told to be once, not again with a figure of theirs from the prose.
_OF_TWO = frozenset({ComparisonKind.CONFLICT, ComparisonKind.UNCOMPARABLE})


def _once(found: Iterable[Comparison], claims: dict[str, Claim], order: dict[str, int]) -> list[Comparison]:
    """Return one comparison for each two figures of a measure, the strongest; a figure told again once, with all its places."""
    best: dict[tuple[object, ...], Comparison] = {}
    in_box: dict[tuple[Measure, Population], list[frozenset[str | None]]] = defaultdict(list)
    ranked = sorted(
        found, key=lambda one: (_STRENGTH.index(one.kind), sum(claims[i].place is Place.PROSE for i in one.claims) % 2)
    )
    for one in _merged(ranked, claims, order):
        members = [claims[identity] for identity in one.claims]
        sources, places = frozenset(claim.source for claim in members), {claim.place for claim in members}
        same_box = in_box[one.measure, population_of(members[0])]
        if one.kind is ComparisonKind.CONFLICT and places == {Place.INFOBOX}:
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
        yield Comparison(_subject(*members), members[0].measure, ComparisonKind.REPETITION, ids, None, told_again(*members))


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
    if not _are_of_a_size(one, other, kind):
        return False
    is_dated = kind is ComparisonKind.DIFFERENT_WINDOW
    boxed = [claim for claim in (one, other) if claim.place is Place.INFOBOX]
    if len(boxed) == 1:
        told = one if one.place is Place.PROSE else other
        if is_dated:
            return bool(told.source and boxed[0].source) and _is_of_whole(told.window, boxed[0].window) and is_total(told, text)
        return is_total(told, text) and _reach_as_far(told.window, boxed[0].window)
    if boxed:
        return True
    if any(tells_incident(text, claim) or (is_dated and not _is_long(claim.window)) for claim in (one, other)):
        return False
    if all(is_open(claim) and not claim.window.is_known for claim in (one, other)):
        return False
    return are_neighbours(text, one, other) and any(is_total(claim, text) for claim in (one, other))


def _are_of_a_size(one: Claim, other: Claim, kind: ComparisonKind) -> bool:
    """Tell whether two figures are near enough for one to be taken for the other, and one of them at least has a source."""
    unsourced = (one.source is None) + (other.source is None)
    ratio = factor(one, other)
    if ratio is None or unsourced == 2:
        return False
    if kind is ComparisonKind.DIFFERENT_WINDOW:
        return _LEAST_FACTOR <= ratio <= _MOST_FACTOR and min(one.low, other.low) >= _SINGLE
    if one.place is other.place is Place.INFOBOX and not unsourced:
        return True
    return ratio <= (_NEAR_FIGURES if unsourced else _COMPARABLE)


def _is_long(window: Window) -> bool:
    """Tell whether a window is more than the days of one incident."""
    days = days_of(window)
    return days is None or days[1] - days[0] > 1


def _reach_as_far(told: Window, boxed: Window) -> bool:
    """Tell whether a count of the prose does not stop well before the days of the infobox figure end."""
    return told.end is None or boxed.end is None or told.end.last_day >= boxed.end.last_day - 1


#: A window shorter than this share of the whole is that of one event of it.
_SHARE_OF_TOTAL = 1 / 3


def _is_of_whole(part: Window, whole: Window) -> bool:
    """Tell whether a figure for ``part`` can be meant for ``whole``, rather than for an event of it."""
    days, all_days = days_of(part), days_of(whole)
    if days is None or all_days is None:
        return True
    length, whole_length = days[1] - days[0] + 1, all_days[1] - all_days[0] + 1
    return length >= _SHARE_OF_TOTAL * whole_length and (length > 1 or whole_length == 1)


_UPDATED = re.compile(
    r"\b(?:(?:bring\w*|brought)\b[^.;]{0,40}\b(?:total|toll|number|count)|updat\w+|revis\w+|rais\w+|increas\w+|rose|risen|rising|climb\w+|grew|grown)\b[^.;]{0,60}\bto\s+(?:[a-z]+\s+){0,3}\Z"
)


def _updates(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield each count that the text says has risen, after the lower one told last before it."""
    told = [claim for claim in claims if claim.place is Place.PROSE]
    for index, claim in enumerate(told):
        number = re.search(rf"\b(?:{claim.low}|{claim.low:,})\b", text[claim.evidence[0].start : claim.evidence[0].end])
        start = claim.evidence[0].start + (number.start() if number else 0)
        found = _UPDATED.search(text, claim.context.start, start)
        if not found:
            continue
        earlier = told[max(0, index - _LOOKING_BACK) : index]
        if found.group().lower().startswith("br"):
            # "56 more were killed, bringing the total to 71": the count before is the 15 that the 56 were added to
            earlier = [one for one in earlier if _is_made_up(one, claim, earlier)]
        before = _count_before(earlier, claim, text)
        if before is not None:
            why = f"The text says that a count of {figure_words(before)} rose to {figure_words(claim)}."
            yield Comparison(_subject(before, claim), claim.measure, ComparisonKind.GROWTH, (before.id, claim.id), None, why)


def _is_made_up(before: Claim, total: Claim, told: Sequence[Claim]) -> bool:
    """Tell whether an earlier count and one of the total's own sentence make the total: 15, and 56 more, are 71."""
    added = [one.low for one in told if one.context == total.context]
    return before.context != total.context and total.low - before.low in added


def _count_before(told: Sequence[Claim], later: Claim, text: str) -> Claim | None:
    """Return the count that was updated, the last lower one of perhaps the same people; None where another source gave that."""
    lower = [
        one
        for one in told
        if one.measure is later.measure
        and one.low < later.low <= MOST_GROWTH * one.low
        and not are_surely_others(one, later)
        and not tells_incident(text, one)
    ]
    before = max(lower, key=lambda one: (not is_open(later) and _are_alike(one, later), one.evidence[0].start), default=None)
    if before is None or not (None in (before.source, later.source) or share_source(before, later)):
        return None
    return before


def _are_alike(one: Claim, other: Claim) -> bool:
    """Tell whether two claims name people of one kind: of one side, or "soldiers" and "Syrian soldiers"."""
    return population_of(one) == population_of(other) or (
        one.side == other.side and fold(one.victims).split()[-1:] == fold(other.victims).split()[-1:]
    )


def _is_part(one: Claim, other: Claim) -> bool:
    """Tell whether two claims stand in one statement: parts of a sum, or a sum and its part."""
    return one.context == other.context and one.source == other.source and one.window == other.window


def _is_bracketed(claim: Claim, text: str) -> bool:
    """Tell whether the figure stands in brackets inside another's line: "106 killed (20 executed)" is a part of it."""
    before = text[claim.context.start : claim.evidence[0].start]
    return before.count("(") > before.count(")") and any(char.isdigit() for char in before)


def _across(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield the same figure told of other people, or of something else that befell them."""
    by_figure: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.low >= _TELLING:
            by_figure[claim.low].append(claim)
    for group in by_figure.values():
        for index, (one, other) in enumerate(pairwise(group)):
            near = group[max(0, index - 2) : index + 4]
            yield from _same_number_of(one, other, near, text)


def _same_number_of(one: Claim, other: Claim, claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    pair = one.id, other.id
    left, right = figure_words(one), figure_words(other)
    if one.measure is other.measure:
        if are_surely_others(one, other):
            is_boxed = Place.INFOBOX in (one.place, other.place) and one.source is not None and other.source is not None
            if is_boxed or _are_seen_together(one, other, text):
                why = f"{left} counts {_who(one)}, {right} counts {_who(other)}: not the same people."
                yield Comparison(_subject(one, other), one.measure, ComparisonKind.DIFFERENT_VICTIMS, pair, None, why)
        elif population_of(one) != population_of(other) and same_figure(one, other) and _may_be_one(one, other):
            why = told_again(one, other)
            yield Comparison(_subject(one, other), one.measure, ComparisonKind.REPETITION, pair, None, why)
    elif _are_of_two_fates(one, other, claims) and _are_seen_together(one, other, text):
        why = f"The number is the same, but {left} counts the {one.measure.value} and {right} the {other.measure.value}."
        yield Comparison(_subject(one, other), one.measure, ComparisonKind.DIFFERENT_MEASURE, pair, None, why)


def _may_be_one(one: Claim, other: Claim) -> bool:
    """Tell whether one figure for people that are named otherwise is told again: by one source, or in infobox and prose."""
    if share_source(one, other):
        return True
    named = one.source is not None and other.source is not None
    is_vague = is_open(one) or is_open(other)
    return (
        not named
        and is_vague
        and one.place is not other.place
        and one.low >= _UNMISTAKABLE
        and not are_disjoint(one.window, other.window)
    )


def _are_of_two_fates(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Tell whether other words say what befell people of one kind; "50 were captured and executed" are the same people."""
    if population_of(one) != population_of(other) or Measure.CASUALTIES in (one.measure, other.measure):
        return False
    twice = [left for left in (one, other) for right in claims if left.id != right.id and _overlap(left, right)]
    return not twice


def _overlap(one: Claim, other: Claim) -> bool:
    """Tell whether two claims share their words."""
    return any(a.start < b.end and b.start < a.end for a in one.evidence[:1] for b in other.evidence[:1])


def _are_seen_together(one: Claim, other: Claim, text: str) -> bool:
    """Tell whether a reader meets both figures at once, in the infobox or one after the other, and may mix them up."""
    return one.place is other.place and (one.place is Place.INFOBOX or are_neighbours(text, one, other))


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
