"""What two claims are to each other: conflict, growth, repetition and so on, each with its reason in a sentence.

Only the claims and the words around them are looked at; nothing is found out about the war itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from quizapp.domain.facts import Bound, Claim, Comparison, ComparisonKind, Measure, Place, Window
from quizapp.domain.naming import fold, same_source
from quizapp.domain.partial_date import PartialDate

#: Up to so many claims of one group every pair is looked at; of more only those that stand near, or repeat a figure.
ALL_PAIRS = 12
#: Figures of different sources that differ by less than this share agree, where one of them is only a bound or a round figure.
AGREEMENT = 0.1
_CONTRAST = re.compile(
    r"\b(?:in contrast|by contrast|contrary to|on the other hand|however|while|whereas|but|disputed|denied|contradict\w*"
    r"|conflicting)\b",
    re.IGNORECASE,
)
_CIVILIANS = frozenset(
    "civilian civilians resident residents villagers inhabitants children women noncombatants non-combatants".split()
)
_ANYBODY = frozenset({"", "people", "persons", "person", "others", "victims", "victim", "deaths"})

Population = tuple[int | None, str]


def population_of(claim: Claim) -> Population:
    """Return whom a claim counts, as the side and the kind of people: fighters of a side, civilians, or anybody."""
    words = set(re.findall(r"[a-z-]+", fold(claim.victims)))
    if words & _CIVILIANS:
        return None, "civilians"
    if claim.side is not None:
        return claim.side, "fighters"
    name = fold(claim.victims)
    return None, "people" if name in _ANYBODY else name


def _days(window: Window) -> tuple[int, int] | None:
    if window.start is None or window.end is None:
        return None
    return window.start.first_day, window.end.last_day


def _are_disjoint(one: Window, other: Window) -> bool:
    """Tell whether two windows share no day for certain."""
    for first, second in ((one, other), (other, one)):
        if first.end is not None and second.start is not None and first.end.last_day < second.start.first_day:
            return True
    return False


def _differ(one: Window, other: Window) -> bool:
    first, second = _days(one), _days(other)
    return first is not None and second is not None and first != second


def _range(claim: Claim) -> tuple[float, float]:
    """Return the numbers that a claim allows."""
    low, high = float(claim.low), float(claim.high or claim.low)
    match claim.bound:
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return low, float("inf")
        case Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, high
        case Bound.ABOUT:
            return low * (1 - AGREEMENT), high * (1 + AGREEMENT)
        case _:
            return low, high


def _can_both_be_right(one: Claim, other: Claim) -> bool:
    (low, high), (low2, high2) = _range(one), _range(other)
    return low <= high2 and low2 <= high


def _agree(one: Claim, other: Claim) -> bool:
    larger, smaller = max(one.low, other.low), min(one.low, other.low)
    return _can_both_be_right(one, other) and larger - smaller <= AGREEMENT * larger


def _same_figure(one: Claim, other: Claim) -> bool:
    return one.low == other.low and (one.high == other.high or None in (one.high, other.high))


def factor(one: Claim, other: Claim) -> float | None:
    """Return the larger figure divided by the smaller, or None where the smaller is nothing."""
    larger, smaller = max(one.low, other.low), min(one.low, other.low)
    return round(larger / smaller, 2) if smaller else None


def _date_words(date: PartialDate | None) -> str:
    return date.in_words() if date else "an unknown day"


def _window_words(window: Window) -> str:
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


def figure_words(claim: Claim) -> str:
    """Return the figure as a sentence has it: "at least 40", "127 to 300"."""
    if claim.high is not None:
        return f"{claim.low:,} to {claim.high:,}"
    return f"{claim.low:,}" if claim.bound is Bound.EXACT else f"{claim.bound.value} {claim.low:,}"


def _source_words(claim: Claim) -> str:
    return claim.source or "no named source"


def _pair_words(one: Claim, other: Claim) -> tuple[str, str]:
    return f"{figure_words(one)} ({_source_words(one)})", f"{figure_words(other)} ({_source_words(other)})"


def _text_contrasts(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether the text sets two claims against each other, in one sentence or in the next."""
    first, second = sorted((one, other), key=lambda claim: claim.evidence[0].start)
    if Place.INFOBOX in (one.place, other.place):
        return False
    if first.context == second.context:
        return bool(_CONTRAST.search(text, first.evidence[0].end, second.evidence[0].start))
    gap = text[first.context.end : second.context.start]
    opening = text[second.context.start : second.context.start + 40]
    return not gap.strip() and "\n\n" not in gap and bool(_CONTRAST.search(opening))


def relate(one: Claim, other: Claim, text: str) -> tuple[ComparisonKind, str, float | None]:
    """Return what two claims of the same people and measure are to each other, why, and their factor."""
    left, right = _pair_words(one, other)
    ratio = factor(one, other)
    if one.source is not None and other.source is not None and same_source(one.source, other.source):
        return _relate_same_source(one, other)
    if _are_disjoint(one.window, other.window):
        why = f"{left} covers {_window_words(one.window)}, {right} covers {_window_words(other.window)}: not the same days."
        return ComparisonKind.DIFFERENT_WINDOW, why, ratio
    if one.source is None or other.source is None:
        return _relate_without_source(one, other)
    if _differ(one.window, other.window):
        why = f"{left} covers {_window_words(one.window)}, {right} covers {_window_words(other.window)}: not the same days."
        return ComparisonKind.DIFFERENT_WINDOW, why, ratio
    if _agree(one, other):
        why = f"{one.source} and {other.source} give figures that agree: {figure_words(one)} and {figure_words(other)}."
        return ComparisonKind.CORROBORATION, why, None
    contrasted = _text_contrasts(text, one, other)
    if contrasted or (_days(one.window) is not None and _days(one.window) == _days(other.window)):
        return _relate_conflicting(one, other, ratio, contrasted)
    why = f"{left} and {right}: the text does not say that both cover the same days."
    return ComparisonKind.UNCOMPARABLE, why, None


def _relate_conflicting(
    one: Claim, other: Claim, ratio: float | None, contrasted: bool
) -> tuple[ComparisonKind, str, float | None]:
    left, right = _pair_words(one, other)
    if _can_both_be_right(one, other):
        return ComparisonKind.UNCOMPARABLE, f"{left} and {right} can both be right: one of them is only a limit.", None
    setting = "The text sets them against each other" if contrasted else f"Both cover {_window_words(one.window)}"
    times = f", and the larger is {ratio:g} times the smaller" if ratio else ""
    return ComparisonKind.CONFLICT, f"{setting}: {left} against {right}; both cannot be right{times}.", ratio


def _relate_same_source(one: Claim, other: Claim) -> tuple[ComparisonKind, str, float | None]:
    source = one.source
    if _are_disjoint(one.window, other.window):
        days = _window_words(one.window), _window_words(other.window)
        why = f"{source} gives {figure_words(one)} for {days[0]} and {figure_words(other)} for {days[1]}."
        return ComparisonKind.DIFFERENT_WINDOW, why, factor(one, other)
    if _same_figure(one, other):
        why = f"{figure_words(one)} is given twice and comes from {source} both times; a figure told again is no second source."
        return ComparisonKind.REPETITION, why, None
    smaller, larger = sorted((one, other), key=lambda claim: claim.low)
    grown = f"{figure_words(smaller)} and, over a longer time or later, {figure_words(larger)}"
    why = f"{source} counts {grown}: one count that grew."
    return ComparisonKind.GROWTH, why, None


def _relate_without_source(one: Claim, other: Claim) -> tuple[ComparisonKind, str, float | None]:
    left, right = _pair_words(one, other)
    if _same_figure(one, other):
        why = f"{figure_words(one)} is given twice, and not both times with a source: it may be the same count told again."
        return ComparisonKind.REPETITION, why, None
    unsourced = [figure_words(claim) for claim in (one, other) if claim.source is None]
    whose = "neither figure has a named source" if len(unsourced) == 2 else f"{unsourced[0]} has no named source"
    return ComparisonKind.UNCOMPARABLE, f"{left} and {right}: {whose}.", None


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


def _subject(claims: Sequence[Claim]) -> str:
    """Return the words for the people whom a comparison is about."""
    return next((claim.victims for claim in claims if claim.victims and fold(claim.victims) not in _ANYBODY), "people")


def compare(claims: Sequence[Claim], text: str) -> tuple[Comparison, ...]:
    """Return what the claims of one article are to each other, in the order of the claims; ``text`` is the article's."""
    groups: dict[tuple[Population, Measure], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not _is_bracketed(claim, text):
            groups[population_of(claim), claim.measure].append(claim)
    found: list[Comparison] = []
    for (_, measure), group in groups.items():
        updates = {(one.id, other.id): why for one, other, why in _updates(group, text)}
        for one, other in _pairs(group):
            if _is_part(one, other):
                continue
            told = updates.get((one.id, other.id))
            kind, why, ratio = (ComparisonKind.GROWTH, told, None) if told else relate(one, other, text)
            if kind in _ONLY_SIDE_BY_SIDE and not _are_side_by_side(one, other, kind, text):
                continue
            found.append(Comparison(_subject((one, other)), measure, kind, (one.id, other.id), ratio, why))
    found.extend(_across(claims))
    order = {claim.id: index for index, claim in enumerate(claims)}
    return tuple(sorted(found, key=lambda one: [order[identity] for identity in one.claims]))


#: What says little between any two figures: kept only between those that a reader would set side by side.
_ONLY_SIDE_BY_SIDE = frozenset({ComparisonKind.DIFFERENT_WINDOW, ComparisonKind.UNCOMPARABLE})


def _are_side_by_side(one: Claim, other: Claim, kind: ComparisonKind, text: str) -> bool:
    """Tell whether both figures stand in the infobox, one there against a total of the prose, or in neighbouring sentences."""
    if one.place is Place.INFOBOX and other.place is Place.INFOBOX:
        return True
    if one.source is None and other.source is None and kind is ComparisonKind.UNCOMPARABLE:
        return False
    if Place.INFOBOX in (one.place, other.place):
        boxed, told = (one, other) if one.place is Place.INFOBOX else (other, one)
        return _is_total(told.window, boxed.window)
    first, second = sorted((one.context, other.context))
    gap = text[first.end : second.start]
    return not gap.strip() and "\n" not in gap


#: A window shorter than this share of the whole is that of one event of it.
_SHARE_OF_TOTAL = 1 / 3


def _is_total(part: Window, whole: Window) -> bool:
    """Tell whether a figure for ``part`` can be meant for ``whole``, rather than for an event of it."""
    days, all_days = _days(part), _days(whole)
    if days is None or all_days is None:
        return True
    length, whole_length = days[1] - days[0] + 1, all_days[1] - all_days[0] + 1
    return length >= _SHARE_OF_TOTAL * whole_length and (length > 1 or whole_length == 1)


_UPDATED = re.compile(r"\b(?:updated|revised|rose|risen|raised|increased|climbed|grew|grown)\s+to\s+(?:[a-z]+\s+){0,3}\Z")


def _updates(claims: Sequence[Claim], text: str) -> Iterator[tuple[Claim, Claim, str]]:
    """Yield each count that the text says has risen, after the lower one told last before it."""
    told = [claim for claim in claims if claim.place is Place.PROSE]
    for index, claim in enumerate(told):
        number = re.search(rf"\b(?:{claim.low}|{claim.low:,})\b", text[claim.evidence[0].start : claim.evidence[0].end])
        start = claim.evidence[0].start + (number.start() if number else 0)
        if not _UPDATED.search(text, claim.context.start, start):
            continue
        before = next((one for one in reversed(told[:index]) if one.low < claim.low), None)
        if before is not None and (None in (before.source, claim.source) or before.source == claim.source):
            yield before, claim, f"The text says that a count of {figure_words(before)} rose to {figure_words(claim)}."


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
        by_figure[claim.low].append(claim)
    for group in by_figure.values():
        for one, other in pairwise(group):
            if population_of(one) == population_of(other):
                if one.measure is not other.measure:
                    why = f"{figure_words(one)} counts {one.measure.value}, {figure_words(other)} counts {other.measure.value}."
                    yield Comparison(
                        _subject((one, other)), one.measure, ComparisonKind.DIFFERENT_MEASURE, (one.id, other.id), None, why
                    )
            elif one.measure is other.measure:
                why = (
                    f"{figure_words(one)} counts {_who(one)}, {figure_words(other)} counts {_who(other)}: not the same people."
                )
                yield Comparison(
                    _subject((one, other)), one.measure, ComparisonKind.DIFFERENT_VICTIMS, (one.id, other.id), None, why
                )


def _who(claim: Claim) -> str:
    return claim.victims or (f"people of side {claim.side}" if claim.side else "people")
