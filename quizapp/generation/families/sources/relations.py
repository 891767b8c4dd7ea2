"""Questions on what two statements are to each other (e): repetition, conflict, agreement, growth, other periods.

Why two figures are no like for like is ``likeness``'s.
"""

from __future__ import annotations

from quizapp.domain.facts import Bound, Claim, ComparisonKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import losses, mark
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.count_words import is_raised
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.victims import UNSIDED
from quizapp.generation.families.sources.likeness import differences, period_of, place_of
from quizapp.generation.families.sources.pairs import claim_pairs
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, number, with_the

_RELATIONS = {
    ComparisonKind.REPETITION: "One source's claim, given twice",
    ComparisonKind.CONFLICT: "Two claims that rule each other out",
    ComparisonKind.CORROBORATION: "Two sources whose figures agree",
    ComparisonKind.DIFFERENT_WINDOW: "Two claims for different periods",
    ComparisonKind.GROWTH: "One count, later raised",
    ComparisonKind.DIFFERENT_VICTIMS: "Two claims for different victims",
}
#: Kinds that may be the key; figures for different victims are told apart by the stem itself.
_ASKED = tuple(kind for kind in _RELATIONS if kind is not ComparisonKind.DIFFERENT_VICTIMS)


def relation(subject: Subject) -> Proposals:
    """(e) What are two statements to each other: repetition, conflict, agreement, or something else?"""
    ledger = subject.ledger
    sketches: dict[str, Sketch] = {}
    repeated = False
    for comparison, one, other in claim_pairs(subject, *_ASKED):
        is_repetition = comparison.kind is ComparisonKind.REPETITION
        # Of equal figures most are repetitions: more than one such question would tell so.
        if not (repeated and is_repetition) and _is_settled(ledger, comparison.kind, one, other):
            sketches.setdefault(_introduced(ledger, one, other), _relation_sketch(ledger, comparison.kind, one, other))
            repeated |= is_repetition
    return Proposals(tuple(list(sketches.values())[:6]))


def _is_settled(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> bool:
    """Tell whether the article settles what two claims are to each other."""
    if kind is ComparisonKind.GROWTH:
        later = max(one, other, key=lambda claim: claim.evidence[0].start)
        return counted(one.victims) == counted(other.victims) and is_raised(later.context.of(ledger.text))
    if not one.source or not other.source:
        return False
    if kind is ComparisonKind.CONFLICT and not one.bound is other.bound is Bound.EXACT:
        return False  # a lower limit, or a range, rules out less than it seems
    if kind is ComparisonKind.CONFLICT and (_is_of_a_part(ledger, one) or _is_of_a_part(ledger, other)):
        return False
    if kind is ComparisonKind.DIFFERENT_WINDOW:
        # Where the sources differ too, the periods are not all that the two figures are to each other.
        same = counted(one.victims) == counted(other.victims) and same_body(ledger.source(one), ledger.source(other))
        return same and one.window.is_known and other.window.is_known and not _cannot_both_hold(one, other)
    if kind is ComparisonKind.REPETITION:
        return (one.low, one.high, one.bound) == (other.low, other.high, other.bound) and _is_one_count(one, other)
    if kind is ComparisonKind.CORROBORATION and (one.low, one.high) != (other.low, other.high):
        return False  # "between 65 and 200" leaves room for 80, and agrees with much else
    if kind is ComparisonKind.CORROBORATION and (_is_told_by(ledger, one, other) or _is_told_by(ledger, other, one)):
        return False
    return all(is_body(ledger.source(claim)) for claim in (one, other))


def _is_one_count(one: Claim, other: Claim) -> bool:
    """Tell whether two equal figures of one source surely count the same: by place, by days, or by the people's own name.

    "23 people" killed one day are not the "23 civilians" of another.
    """
    if is_in_infobox(one) is not is_in_infobox(other) or (one.window.is_known and one.window == other.window):
        return True
    if one.window.is_known and other.window.is_known:
        return False
    a, b = (set(counted(claim.victims).lower().split()) for claim in (one, other))
    return (a <= b or b <= a) and UNSIDED.isdisjoint({one.victims.lower(), other.victims.lower()})


def _is_of_a_part(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether the running text has a number of the infobox for some days only: that of one fight of several."""
    return is_in_infobox(claim) and any(
        (other.measure, other.low, other.high) == (claim.measure, claim.low, claim.high) and other.window.is_closed
        for other in ledger.sheet.claims
        if not is_in_infobox(other)
    )


def _is_told_by(ledger: Ledger, claim: Claim, other: Claim) -> bool:
    """Tell whether the sentence of a figure names the source of the other too: one body that passes on what another said."""
    return ledger.source(other) in claim.context.of(ledger.text)


def _relation_sketch(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> Sketch:
    proof = (ledger.statement_of(one), ledger.statement_of(other))
    why = _because(ledger, kind, one, other)
    excluded = _excluded(ledger, kind, one, other)
    rivals = [rival for rival in _RELATIONS if rival is not kind and excluded.get(rival)]
    wrong = [
        Choice(_RELATIONS[rival], _not_so(ledger, rival, kind, one, other), proof) for rival in _unseen(rivals, one, other)
    ]
    # Beside it, a question on one of the two mentions would ask for the same count again.
    told = (mark(one), mark(other)) if kind is ComparisonKind.REPETITION else ()
    return Sketch(
        "sources (e): repetition or corroboration",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.relation.{'ab'[kind is ComparisonKind.REPETITION]}",
        f"{_introduced(ledger, one, other)} How do the two figures relate to each other?",
        (Choice(_RELATIONS[kind], why, proof),),
        tuple(wrong),
        why,
        proof,
        (one.id, other.id),
        0.55,
        excludes=frozenset({f"pair {one.id} {other.id}", *told}),
        place=one.evidence[0].start,
        rank=1,
    )


#: What only equal figures can be, and what only unequal ones.
_EQUAL = frozenset({ComparisonKind.REPETITION, ComparisonKind.CORROBORATION})
_UNEQUAL = frozenset({ComparisonKind.CONFLICT, ComparisonKind.GROWTH})
_LEAST = 2


def _unseen(rivals: list[ComparisonKind], one: Claim, other: Claim) -> list[ComparisonKind]:
    """Return the kinds that the two numbers in the stem do not rule out at sight; others only where too few are left."""
    seen = _UNEQUAL if (one.low, one.high) == (other.low, other.high) else _EQUAL
    unseen = [rival for rival in rivals if rival not in seen]
    return unseen if len(unseen) >= _LEAST else [*unseen, *(rival for rival in rivals if rival in seen)][:_LEAST]


def _introduced(ledger: Ledger, one: Claim, other: Claim) -> str:
    """Name both figures by their place; source and period are what has to be looked up."""
    if is_in_infobox(one) == is_in_infobox(other):
        if ledger.figure(one) == ledger.figure(other):
            return f"The {place_of(one)} gives the figure of {ledger.figure(one)} twice."
        return f"The {place_of(one)} gives two figures: {ledger.figure(one)}, and {ledger.figure(other)}."
    parts = [f"the {place_of(claim)} gives {ledger.figure(claim)}" for claim in (one, other)]
    return f"{capital(parts[0])}; {parts[1]}."


def _who(ledger: Ledger, claim: Claim) -> str:
    return with_the(ledger.source(claim), ledger.text) if claim.source else "nobody named"


def _because(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> str:
    a, b = _who(ledger, one), _who(ledger, other)
    return {
        ComparisonKind.REPETITION: f"Both go back to {a}; a second mention is no second source.",
        ComparisonKind.CONFLICT: f"{capital(a)} and {b} give {bounded(one)} "
        f"and {bounded(other)} for the same people; not both can be right.",
        ComparisonKind.CORROBORATION: f"{capital(a)} and {b} give figures that agree.",
        ComparisonKind.DIFFERENT_WINDOW: f"One stands for {period_of(one)}, the other for {period_of(other)}.",
        ComparisonKind.GROWTH: f"The article says that the count rose from {number(min(one.low, other.low))} to "
        f"{number(max(one.low, other.low))}.",
    }[kind]


def _excluded(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> dict[ComparisonKind, bool]:
    """Tell for each kind whether the slots of two claims show that they are not of it."""
    victims, source, _, periods = differences(ledger, one, other)
    equal = (one.low, one.high) == (other.low, other.high)
    grown = kind is ComparisonKind.GROWTH
    return {
        ComparisonKind.REPETITION: source is False or not equal,
        ComparisonKind.CORROBORATION: source is True or not equal,
        ComparisonKind.CONFLICT: equal or grown or periods is True,
        ComparisonKind.DIFFERENT_WINDOW: periods is False or (equal and one.window.end == other.window.end),
        ComparisonKind.DIFFERENT_VICTIMS: victims is False,
        ComparisonKind.GROWTH: equal or (kind is ComparisonKind.CONFLICT and source is False),
    }


def _cannot_both_hold(one: Claim, other: Claim) -> bool:
    """Tell whether the shorter of two periods, inside the longer one, has the larger figure."""
    return any(_is_within(short, long) and short.low > long.low for short, long in ((one, other), (other, one)))


def _is_within(short: Claim, long: Claim) -> bool:
    """Tell whether one period ends within another and begins in it too, as far as its beginning is told."""
    a, b = short.window, long.window
    if a.end is None or b.end is None or a.end.last_day > b.end.last_day:
        return False
    return a.start is None or b.start is None or a.start.first_day >= b.start.first_day


def _not_so(ledger: Ledger, rival: ComparisonKind, kind: ComparisonKind, one: Claim, other: Claim) -> str:
    """Say why two claims are not of the kind ``rival``."""
    equal = (one.low, one.high) == (other.low, other.high)
    a, b = _who(ledger, one), _who(ledger, other)
    figures = f"{bounded(one)} and {bounded(other)}"
    if rival is ComparisonKind.REPETITION:
        return f"One is from {a}, the other from {b}." if equal else f"The figures are not the same: {figures}."
    if rival is ComparisonKind.CORROBORATION:
        return f"Both mentions go back to one source, {a}." if equal else f"The figures do not agree: they are {figures}."
    if rival is ComparisonKind.GROWTH:
        return (
            f"Both mentions give {bounded(one)}." if equal else f"Neither raised its own: one is from {a}, the other from {b}."
        )
    if rival is ComparisonKind.DIFFERENT_WINDOW:
        return "Nothing in the two statements sets different periods for them."
    if rival is ComparisonKind.DIFFERENT_VICTIMS:
        same = counted(one.victims) == counted(other.victims)
        return f"Both figures count {losses(one)}." if same else "Both figures count people of the same side."
    if kind is ComparisonKind.GROWTH:
        return "In the article the second figure takes the place of the first."
    return "The figure is the same in both." if equal else "They do not count the same people for the same time."


RULES = (Rule("sources.relation", "(e) repetition or corroboration", "How do the two figures relate to each other?", relation),)
