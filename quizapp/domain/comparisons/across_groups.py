"""Pairs across people and measures: one number told of others, or of another fate, and figures of people left open.

Pairs of the same people and measure are ``pairing``'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.domain.comparisons.comparison import relate, share_source
from quizapp.domain.comparisons.contrasts import are_neighbours
from quizapp.domain.comparisons.figures import same_figure
from quizapp.domain.comparisons.populations import are_surely_others, is_open, population_of, subject_of
from quizapp.domain.comparisons.reasons import figure_words, told_again, who_words
from quizapp.domain.comparisons.windows import are_disjoint
from quizapp.domain.fact_kinds import INFOBOX, PROSE
from quizapp.domain.facts import Claim, Comparison, ComparisonKind, Measure

#: Smaller figures recur by chance: one told twice without a source tells nothing.
TELLING = 10
#: Figures below this recur by chance in sentences that are far apart.
UNMISTAKABLE = 100


def same_numbers(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield the same figure told of other people, or of something else that befell them."""
    by_figure: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.low >= TELLING:
            by_figure[claim.low].append(claim)
    for group in by_figure.values():
        for index, (one, other) in enumerate(pairwise(group)):
            near = group[max(0, index - 2) : index + 4]
            yield from _same_number_of(one, other, near, text)


def _same_number_of(one: Claim, other: Claim, claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    if one.measure is not other.measure:
        found = _of_two_fates(one, other, claims, text)
    elif are_surely_others(one, other):
        found = _of_other_people(one, other, text)
    else:
        found = _of_people_named_otherwise(one, other)
    if found:
        yield Comparison(subject_of(one, other), one.measure, found[0], (one.id, other.id), None, found[1])


def _of_two_fates(one: Claim, other: Claim, claims: Sequence[Claim], text: str) -> tuple[ComparisonKind, str] | None:
    if not (_are_of_two_fates(one, other, claims) and _are_seen_together(one, other, text)):
        return None
    counted = f"{figure_words(one)} counts the {one.measure.value} and {figure_words(other)} the {other.measure.value}"
    return ComparisonKind.DIFFERENT_MEASURE, f"The number is the same, but {counted}."


def _of_other_people(one: Claim, other: Claim, text: str) -> tuple[ComparisonKind, str] | None:
    is_boxed = INFOBOX in (one.place, other.place) and one.source is not None and other.source is not None
    if not (is_boxed or _are_seen_together(one, other, text)):
        return None
    counted = f"{figure_words(one)} counts {who_words(one)}, {figure_words(other)} counts {who_words(other)}"
    return ComparisonKind.DIFFERENT_VICTIMS, f"{counted}: not the same people."


def _of_people_named_otherwise(one: Claim, other: Claim) -> tuple[ComparisonKind, str] | None:
    if one.context == other.context:  # one sentence counts nobody twice: "10,000 former prisoners and 10,000 volunteers"
        return None
    if population_of(one) == population_of(other) or not same_figure(one, other) or not _may_be_one(one, other):
        return None
    return ComparisonKind.REPETITION, told_again(one, other)


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
        and one.low >= UNMISTAKABLE
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
    return one.place is other.place and (one.place is INFOBOX or are_neighbours(text, one, other))


def contrasted(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield the conflicts of neighbouring figures of which one leaves open whom it counts."""
    for one, other in pairwise(claim for claim in claims if claim.place is PROSE):
        if one.measure is not other.measure or population_of(one) == population_of(other):
            continue
        if (is_open(one) or is_open(other)) and not are_surely_others(one, other):
            kind, why, ratio = relate(one, other, text)
            if kind is ComparisonKind.CONFLICT:
                yield Comparison(subject_of(one, other), one.measure, kind, (one.id, other.id), ratio, why())
