"""Questions on why two figures may not be set beside each other (c): like for like.

A pair is asked about only where the slots of the two claims settle what it is; what else two figures are to each other is
``relations``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from quizapp.domain.facts import Claim, Measure
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.bodies import same_body
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.families.sources.pairs import count_the_same
from quizapp.generation.periods import during
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, counted, with_the

_WHY = (
    "They count the losses of different groups.",
    "They come from one and the same source.",
    "They count different kinds of losses.",
    "They cover different periods.",
)
#: The place of the periods among them.
_PERIODS = _WHY.index("They cover different periods.")
#: Figures of the prose further apart than this many characters nobody sets beside each other.
_NEAR = 500


def _is_part(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Tell whether one figure stands in brackets behind the other: "106 killed (20 executed)"."""
    first, second = sorted((one.evidence[0], other.evidence[0]), key=lambda evidence: evidence.start)
    between = ledger.text[first.end : second.start]
    return one.context == other.context and between.count("(") > between.count(")")


def differences(ledger: Ledger, one: Claim, other: Claim) -> tuple[bool | None, ...]:
    """Tell for each of ``_WHY`` whether it holds; None where the article leaves it open.

    Figures for two groups are left open too: nobody would set them side by side.
    """
    victims: bool | None = None
    if count_the_same(ledger, one, other) or _is_told_again(one, other):
        victims = False
    source = None if not one.source or not other.source else same_body(ledger.source(one), ledger.source(other))
    return victims, source, one.measure is not other.measure, _have_other_periods(one, other)


def _have_other_periods(one: Claim, other: Claim) -> bool | None:
    """Tell whether two figures stand for different periods, as far as their own words give any.

    In the infobox a figure with days of its own is limited to them, and one without is not.
    """
    if one.window == other.window:
        return False if one.window.is_known else None
    if one.window.is_known is not other.window.is_known:
        return True if is_in_infobox(one) and is_in_infobox(other) else None
    return True if one.window.is_closed and other.window.is_closed else None


def _is_told_again(one: Claim, other: Claim) -> bool:
    """Tell whether infobox and prose give one figure for one side: the rebels, the rebel fighters."""
    same_figure = (one.low, one.high, one.measure) == (other.low, other.high, other.measure)
    return same_figure and one.side is not None and one.side == other.side and is_in_infobox(one) != is_in_infobox(other)


#: What is said of a pair, for each of ``_WHY``: where it holds, and where it does not.
_HOLDS: tuple[Callable[[Claim, Claim], str], ...] = (
    lambda a, b: f"One counts {counted(a.victims)}, the other {counted(b.victims)}.",
    lambda a, b: "Both figures are given by the same source.",
    lambda a, b: f"One counts the {a.done}, the other the {b.done}.",
    lambda a, b: _two_periods(a, b),
)
_FAILS: tuple[Callable[[Claim, Claim], str], ...] = (
    lambda a, b: f"Both are figures for {counted(a.victims)}.",
    lambda a, b: f"One is from {with_the(a.source or '')}, the other from {with_the(b.source or '')}.",
    lambda a, b: f"Both are given as {a.measure.value}.",
    lambda a, b: "Both stand for the same period.",
)


def like_for_like(subject: Subject) -> Proposals:
    """(c) Why may two figures not be set beside each other?"""
    ledger = subject.ledger
    sketches = [
        _like_sketch(ledger, one, other, truths.index(True))
        for one, other in combinations(ledger.named[:40], 2)
        if _stand_together(one, other)
        # That both come from one source makes no two figures unlike; and periods may be told of neither.
        and None not in (truths := differences(ledger, one, other))[:_PERIODS]
        and sum(map(bool, truths)) == 1
        and not truths[1]
        and (one.low, one.high) != (other.low, other.high)
        and not (one.measure is other.measure and one.told != other.told)
        and Measure.KILLED in (one.measure, other.measure)
        and _may_be_confused(one, other)
        and _are_only_such(ledger, one, other)
        and not _is_part(ledger, one, other)
    ]
    return Proposals(tuple(sorted(sketches, key=lambda sketch: sketch.rank)[:4]))


def _stand_together(one: Claim, other: Claim) -> bool:
    near = abs(one.evidence[0].start - other.evidence[0].start) < _NEAR
    return one.place is other.place and (is_in_infobox(one) or near)


#: A figure so many times larger nobody takes for one like it.
_FAR = 10


def _may_be_confused(one: Claim, other: Claim) -> bool:
    """Tell whether somebody could set two figures side by side: both of losses in battle, and of a size."""
    small, large = sorted((one.low, other.low))
    return Measure.DISPLACED not in (one.measure, other.measure) and large <= _FAR * small


def _are_only_such(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Tell whether number and source name one claim each."""
    return all(
        claim in (one, other) or (claim.low, claim.place) not in ((one.low, one.place), (other.low, other.place))
        for claim in ledger.claims
    )


def _like_sketch(ledger: Ledger, one: Claim, other: Claim, which: int) -> Sketch:
    proof = (ledger.statement_of(one), ledger.statement_of(other))
    said = [n for n, truth in enumerate(differences(ledger, one, other)) if truth is not None]
    choices = {n: Choice(_WHY[n], (_HOLDS if n == which else _FAILS)[n](one, other), proof) for n in said}
    a, b = (f"{bounded(claim)} from {with_the(ledger.source(claim), ledger.text)}" for claim in (one, other))
    return Sketch(
        "sources (c): like for like",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.like.why",
        f"Among its figures for losses the {place_of(one)} has {a} and {b}. Why is this no like-for-like comparison?",
        (choices[which],),
        tuple(choice for n, choice in choices.items() if n != which),
        choices[which].rationale,
        proof,
        (one.id, other.id),
        0.6,
        excludes=frozenset({f"pair {one.id} {other.id}"}),
        place=one.evidence[0].start,
        rank=1 if which == _PERIODS else 3,
    )


def place_of(claim: Claim) -> str:
    return "infobox" if is_in_infobox(claim) else "running text"


def period_of(claim: Claim) -> str:
    words = during(claim.window)
    for opening, instead in (("on ", ""), ("in ", ""), ("by ", "the time up to "), ("from ", "the days from ")):
        if words.startswith(opening):
            return instead + words.removeprefix(opening)
    return words


def _two_periods(one: Claim, other: Claim) -> str:
    if one.window.is_known and other.window.is_known:
        return f"One stands for {period_of(one)}, the other for {period_of(other)}."
    dated = one if one.window.is_known else other
    return f"One is limited to {period_of(dated)}; for the other the infobox gives no days."


RULES = (Rule("sources.like", "(c) like for like", "Why is this no like-for-like comparison?", like_for_like),)
