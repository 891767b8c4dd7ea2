"""Questions on two or more claims: spread, like for like, repetition, vantage, infobox and prose, total and day.

A pair is used only where the facts decide what it is; a pair that could be several things is not asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quizapp.domain.facts import ActorKind, Bound, Claim, Comparison, ComparisonKind
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.attribution import mark
from quizapp.generation.ledger import Ledger, is_body, is_in_infobox, same_body
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, during, number, with_the

#: Quotients shown beside each other differ at least by this factor.
APART = 1.4


def claim_pairs(subject: Subject, *kinds: ComparisonKind) -> Iterator[tuple[Comparison, Claim, Claim]]:
    """Yield the comparisons of exactly two claims of some kinds."""
    claims = {claim.id: claim for claim in subject.ledger.claims}
    for comparison in subject.sheet.comparisons:
        members = [claims[one] for one in comparison.claims if one in claims]
        if comparison.kind not in kinds or len(members) != 2 or len(comparison.claims) != 2:
            continue
        if comparison.kind is ComparisonKind.CONFLICT and not _count_the_same(subject.ledger, members[0], members[1]):
            continue
        yield comparison, members[0], members[1]


def _count_the_same(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Tell whether two figures are surely of the same people: one noun, and no party of several that counts its own."""
    return counted(one.victims) == counted(other.victims) and not any(_counts_its_own(ledger, claim) for claim in (one, other))


def _counts_its_own(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a party that shares its column with others gives the figure; it may count its own people only."""
    column = [actor for actor in ledger.sheet.actors if actor.kind is ActorKind.PARTY and actor.side == claim.side]
    mine = [actor for actor in column if claim.source and same_body(ledger.source(claim), actor.name)]
    return claim.side is not None and len(column) > 1 and bool(mine)


def _is_part(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Tell whether one figure stands in brackets behind the other: "106 killed (20 executed)"."""
    first, second = sorted((one.evidence[0], other.evidence[0]), key=lambda evidence: evidence.start)
    between = ledger.text[first.end : second.start]
    return one.context == other.context and between.count("(") > between.count(")")


def _whose(ledger: Ledger, claim: Claim) -> str:
    """Return ``SOHR's figure of 168 killed`` or ``the figure of 42 killed, for which nobody is named``."""
    plain = f"{bounded(claim)} {claim.measure.value}"
    if claim.source:
        return f"the figure of {plain} from {with_the(ledger.source(claim), ledger.text)}"
    return f"the figure of {plain} without a source"


def spread(subject: Subject) -> Proposals:
    """(b) By how much, and how many times, do two conflicting figures differ?"""
    ledger = subject.ledger
    sketches = []
    for _, one, other in claim_pairs(subject, ComparisonKind.CONFLICT):
        small, large = sorted((one, other), key=lambda claim: claim.low)
        if (
            one.bound is not Bound.EXACT
            or other.bound is not Bound.EXACT
            or not small.source
            or not large.source
            or small.low < 2
            or small.low == large.low
        ):
            continue
        sketches += list(_spread_sketches(ledger, small, large))
    for claim in ledger.sourced:
        if claim.high is not None and claim.high > claim.low and ledger.is_identified(claim):
            sketches.append(_range_sketch(ledger, claim))
    return Proposals(tuple(sketches[:10]))


def _spread_sketches(ledger: Ledger, small: Claim, large: Claim) -> Iterator[Sketch]:
    low, high = with_the(ledger.source(small), ledger.text), with_the(ledger.source(large), ledger.text)
    proof = (ledger.statement_of(small), ledger.statement_of(large))
    what = f"{counted(small.victims)} {small.measure.value}"
    opening = (
        f"{capital(high)} gave a number of {what}{_time_or_place(ledger, large)}; "
        f"{low} gave another{_time_or_place(ledger, small)}."
    )
    excludes = frozenset({f"spread of {small.id} {large.id}", mark(small), mark(large)})
    quotient = large.low / small.low
    if quotient >= APART:
        key = Choice(
            _times(quotient), f"{number(large.low)} divided by {number(small.low)} is {quotient:.1f}.", proof, quotient
        )
        yield Sketch(
            "sources (b): spread",
            Skill.SOURCES,
            ItemFormat.SINGLE,
            "sources.spread.factor",
            f"{opening} How many times as large as the number from {low} is the one from {high}?",
            (key,),
            tuple(_false_quotients(ledger, small, large, quotient)),
            f"{number(large.low)} divided by {number(small.low)} is {quotient:.1f}; which of the two is nearer to the "
            f"truth, the article does not decide.",
            proof,
            (small.id, large.id),
            0.6,
            Arrange.RANKED,
            excludes=excludes,
            place=small.evidence[0].start,
            rank=1,
        )
    yield Sketch(
        "sources (b): spread",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.spread.difference",
        f"{opening} By how many do the two numbers differ?",
        rationale=f"{number(large.low)} minus {number(small.low)} is {number(large.low - small.low)}.",
        evidence=proof,
        facts=(small.id, large.id),
        difficulty=0.55,
        answer=NumberAnswer(large.low - small.low, 0, ""),
        misreadings=(
            (str(large.low), f"This is the number from {high}."),
            (str(small.low), f"This is the number from {low}."),
            (str(large.low + small.low), "This adds two counts that may be of the same people."),
        ),
        excludes=excludes,
        place=small.evidence[0].start,
        rank=1,
    )


def _time_or_place(ledger: Ledger, claim: Claim) -> str:
    """Return " by 21 September 2017" or, where no time is given, " in the prose"."""
    return ledger.when(claim).replace(", ", " ", 1)


def _times(quotient: float) -> str:
    return f"About {quotient:.0f} times" if quotient >= 2.5 else f"About {quotient:.1f} times"


def _false_quotients(ledger: Ledger, small: Claim, large: Claim, quotient: float) -> Iterator[Choice]:
    """Quotients that a reader gets by taking one wrong figure, then half and double; each well apart from the others."""
    taken = [quotient]
    found: list[Choice] = []
    for other in ledger.claims:
        if other.low < 2 or other.high is not None or other.measure is not small.measure:
            continue
        for top, bottom in ((large, other), (other, small)):
            wrong = top.low / bottom.low
            if quotient * 6 > wrong > max(1.3, quotient / 6) and all(
                max(wrong, one) / min(wrong, one) >= APART for one in taken
            ):
                taken.append(wrong)
                reason = (
                    f"This divides {number(top.low)} by {number(bottom.low)}; {number(other.low)} counts "
                    f"{ledger.figure(other).split(' ', 1)[1]}."
                )
                found.append(
                    Choice(
                        _times(wrong),
                        reason if len(reason.split()) <= 25 else f"This divides {number(top.low)} by {number(bottom.low)}.",
                        (ledger.statement_of(other),),
                        wrong,
                    )
                )
    for factor, word in ((2.0, "twice"), (0.5, "half"), (4.0, "four times")):
        wrong = quotient * factor
        if wrong > 1.3 and all(max(wrong, one) / min(wrong, one) >= APART for one in taken):
            taken.append(wrong)
            found.append(
                Choice(_times(wrong), f"This is {word} the quotient of {number(large.low)} and {number(small.low)}.", (), wrong)
            )
    yield from found


def _range_sketch(ledger: Ledger, claim: Claim) -> Sketch:
    assert claim.high is not None
    who = with_the(ledger.source(claim), ledger.text)
    return Sketch(
        "sources (b): spread",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.spread.range",
        f"{capital(who)} gave a lowest and a highest number of {counted(claim.victims)} "
        f"{claim.measure.value}{ledger.period(claim)}. How far apart are the two?",
        rationale=f"{number(claim.high)} minus {number(claim.low)} is {number(claim.high - claim.low)}.",
        evidence=(ledger.statement_of(claim),),
        facts=(claim.id,),
        difficulty=0.5,
        answer=NumberAnswer(claim.high - claim.low, 0, ""),
        misreadings=((str(claim.low), "This is the lowest number."), (str(claim.high), "This is the highest number.")),
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=1,
    )


_WHY = (
    "They count different victims.",
    "They come from one source.",
    "They do not both count the killed.",
    "They cover different periods.",
)


def _are_two_sides(one: Claim, other: Claim) -> bool:
    return one.side is not None and other.side is not None and one.side != other.side


def _one_counts_civilians(one: Claim, other: Claim) -> bool:
    """Tell whether one counts civilians and the other the dead of a side."""
    return bool({one.victims, other.victims} & {"civilians", "civilian"}) and bool(one.side or other.side)


def _differences(ledger: Ledger, one: Claim, other: Claim) -> tuple[bool | None, ...]:
    """Tell for each of ``_WHY`` whether it holds; None where the article leaves it open."""
    victims: bool | None = None
    if one.victims == other.victims or (
        one.side is not None and one.side == other.side and is_in_infobox(one) != is_in_infobox(other)
    ):
        victims = False
    elif _are_two_sides(one, other) or _one_counts_civilians(one, other):
        victims = True
    source = None if not one.source or not other.source else same_body(ledger.source(one), ledger.source(other))
    periods: bool | None = None
    if one.window == other.window and one.window.is_known:
        periods = False
    elif one.window.is_closed and other.window.is_closed:
        periods = True
    return victims, source, one.measure is not other.measure, periods


def like_for_like(subject: Subject) -> Proposals:
    """(c) Why may two figures not be set beside each other?"""
    ledger = subject.ledger
    sketches = []
    reasons = (
        lambda a, b: f"One counts {a.victims}, the other {b.victims}.",
        lambda a, b: "Both figures are given by the same source.",
        lambda a, b: f"One counts the {a.measure.value}, the other the {b.measure.value}.",
        lambda a, b: f"One stands for {_period(a)}, the other for {_period(b)}.",
    )
    denials = (
        lambda a, b: f"Both are figures for {a.victims}." if a.victims == b.victims else "Both are figures for the same side.",
        lambda a, b: f"One is from {with_the(ledger.source(a))}, the other from {with_the(ledger.source(b))}.",
        lambda a, b: f"Both are given as {a.measure.value}.",
        lambda a, b: "Both stand for the same period.",
    )
    for one, other in combinations(ledger.sourced[:40], 2):
        truths = _differences(ledger, one, other)
        # That both come from one source makes no two figures unlike.
        if None in truths or sum(map(bool, truths)) != 1 or truths[1] or (one.low, one.high) == (other.low, other.high):
            continue
        if not (is_body(ledger.source(one)) and is_body(ledger.source(other))) or _is_part(ledger, one, other):
            continue
        proof = (ledger.statement_of(one), ledger.statement_of(other))
        choices = [
            Choice(text, (reasons if holds else denials)[n](one, other), proof)
            for n, (text, holds) in enumerate(zip(_WHY, truths, strict=True))
        ]
        which = truths.index(True)
        sketches.append(
            Sketch(
                "sources (c): like for like",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.like.why",
                f"The article has {_whose(ledger, one)} and {_whose(ledger, other)}. Why is this no like-for-like comparison?",
                (choices[which],),
                tuple(choice for n, choice in enumerate(choices) if n != which),
                choices[which].rationale,
                proof,
                (one.id, other.id),
                0.6,
                excludes=frozenset({f"pair {one.id} {other.id}"}),
                place=one.evidence[0].start,
                rank=1 if truths[3] else 3,
            )
        )
    return Proposals(tuple(sorted(sketches, key=lambda sketch: sketch.rank)[:6]))


def _period(claim: Claim) -> str:
    words = during(claim.window)
    for opening, instead in (("on ", ""), ("in ", ""), ("by ", "the time up to "), ("from ", "the days from ")):
        if words.startswith(opening):
            return instead + words.removeprefix(opening)
    return words


_RELATIONS = {
    ComparisonKind.REPETITION: "One source's claim, given twice",
    ComparisonKind.CONFLICT: "Two claims that rule each other out",
    ComparisonKind.CORROBORATION: "Two sources that agree",
    ComparisonKind.DIFFERENT_WINDOW: "Two claims for different periods",
    ComparisonKind.DIFFERENT_VICTIMS: "Two claims for different victims",
}


def relation(subject: Subject) -> Proposals:
    """(e) What are two statements to each other: repetition, conflict, agreement, or something else?"""
    ledger = subject.ledger
    sketches = []
    seen: set[str] = set()
    for comparison, one, other in claim_pairs(subject, *_RELATIONS):
        if comparison.kind is ComparisonKind.DIFFERENT_WINDOW and (
            one.victims != other.victims or not one.window.is_known or not other.window.is_known
        ):
            continue
        if not one.source or not other.source or _introduced(ledger, one, other) in seen:
            continue
        seen.add(_introduced(ledger, one, other))
        key = _RELATIONS[comparison.kind]
        proof = (ledger.statement_of(one), ledger.statement_of(other))
        why = _because(ledger, comparison, one, other)
        wrong = [
            Choice(text, _not_so(ledger, kind, comparison.kind, one, other), proof)
            for kind, text in _RELATIONS.items()
            if text != key and _is_excluded(ledger, kind, one, other)
        ]
        sketches.append(
            Sketch(
                "sources (e): repetition or corroboration",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.relation.{'ab'[comparison.kind is ComparisonKind.REPETITION]}",
                f"{_introduced(ledger, one, other)} What are the two statements to each other?",
                (Choice(key, why, proof),),
                tuple(wrong),
                why,
                proof,
                (one.id, other.id),
                0.55,
                excludes=frozenset({f"pair {one.id} {other.id}"}),
                place=one.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:8]))


def _introduced(ledger: Ledger, one: Claim, other: Claim) -> str:
    """Name both figures by their place; source and period are what has to be looked up."""
    if is_in_infobox(one) == is_in_infobox(other):
        place = "infobox" if is_in_infobox(one) else "prose"
        return f"The {place} has {ledger.figure(one)} and {ledger.figure(other)}."
    parts = [f"{ledger.figure(claim)} {'in the infobox' if is_in_infobox(claim) else 'in the prose'}" for claim in (one, other)]
    return f"The article has {parts[0]} and {parts[1]}."


def _because(ledger: Ledger, comparison: Comparison, one: Claim, other: Claim) -> str:
    a, b = ledger.source(one), ledger.source(other)
    return {
        ComparisonKind.REPETITION: f"Both go back to {with_the(a, ledger.text)}; a second mention is not a second source.",
        ComparisonKind.CONFLICT: f"{a} and {b} give {number(one.low)} and {number(other.low)} for the same "
        f"{counted(one.victims)}; not both can be right.",
        ComparisonKind.CORROBORATION: f"{a} and {b} give figures that agree.",
        ComparisonKind.DIFFERENT_WINDOW: f"One stands for {_period(one)}, the other for {_period(other)}.",
        ComparisonKind.DIFFERENT_VICTIMS: f"One counts {one.victims}, the other {other.victims}.",
    }[comparison.kind]


def _is_excluded(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> bool:
    """Tell whether the slots of two claims show that they are not of this kind."""
    victims, source, _, periods = _differences(ledger, one, other)
    equal = (one.low, one.high) == (other.low, other.high)
    return {
        ComparisonKind.REPETITION: source is False or not equal,
        ComparisonKind.CORROBORATION: source is True or not equal,
        ComparisonKind.CONFLICT: equal or periods is True or victims is True,
        ComparisonKind.DIFFERENT_WINDOW: periods is False or (equal and one.window.end == other.window.end),
        ComparisonKind.DIFFERENT_VICTIMS: victims is False,
    }.get(kind, False)


def _not_so(ledger: Ledger, kind: ComparisonKind, actual: ComparisonKind, one: Claim, other: Claim) -> str:
    equal = (one.low, one.high) == (other.low, other.high)
    a, b = ledger.source(one), ledger.source(other)
    if kind is ComparisonKind.REPETITION:
        return (
            f"The figures are not the same: {bounded(one)} and {bounded(other)}."
            if not equal
            else f"One is from {a}, the other from {b}."
        )
    if kind is ComparisonKind.CORROBORATION:
        return (
            f"Both mentions go back to one source, {with_the(a, ledger.text)}."
            if equal
            else f"The figures are {bounded(one)} and {bounded(other)}."
        )
    if kind is ComparisonKind.CONFLICT:
        return "The figure is the same in both." if equal else "They do not count the same people for the same time."
    if kind is ComparisonKind.DIFFERENT_WINDOW:
        return "Nothing in the two statements sets different periods for them."
    return (
        f"Both are figures for {counted(one.victims)}."
        if one.victims == other.victims
        else "Both are figures for the same side."
    )


RULES = (
    Rule(
        "sources.spread",
        "(b) how far two figures are apart",
        "How many times as large as the number from … is the one from …?",
        spread,
    ),
    Rule("sources.like", "(c) like for like", "Why is this no like-for-like comparison?", like_for_like),
    Rule("sources.relation", "(e) repetition or corroboration", "What are the two statements to each other?", relation),
)
