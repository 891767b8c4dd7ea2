"""Questions on how far figures are apart (b): by how much, how many times, and how wide a range is.

Which figures may be set beside each other is ``pairs``'.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.domain.facts import Bound, Claim, ComparisonKind
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.claims.attribution import losses, mark
from quizapp.generation.claims.bodies import is_body
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.families.sources.pairs import claim_pairs
from quizapp.generation.periods import IN_INFOBOX
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, number, possessive, with_the

#: Figures nearer to each other than this are not worth a subtraction.
_WORTH = 5
#: A range narrower than this part of its lower end says no more than one number.
_SHARE = 0.1
#: Quotients shown beside each other differ at least by this factor.
APART = 1.4
_TWO = 2


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
            or not (is_body(ledger.source(small)) and is_body(ledger.source(large)))
            or small.low < 2
            or large.low - small.low < _WORTH
        ):
            continue
        sketches += list(_spread_sketches(ledger, small, large))
    for claim in ledger.named:
        is_wide = claim.high is not None and claim.high - claim.low >= max(_WORTH, _SHARE * claim.low)
        # The upper end of "25–82+" is open.
        if is_wide and "+" not in claim.quote and not ledger.loses_time(claim):
            sketches.append(_range_sketch(ledger, claim))
    return Proposals(tuple(sketches[:10]))


def _spread_sketches(ledger: Ledger, small: Claim, large: Claim) -> Iterator[Sketch]:
    low, high = with_the(ledger.source(small), ledger.text), with_the(ledger.source(large), ledger.text)
    proof = (ledger.statement_of(small), ledger.statement_of(large))
    what = losses(small)
    times = [_time_or_place(ledger, claim) for claim in (large, small)]
    if times == [_BOXED, _BOXED]:
        opening = f"In the infobox, {high} and {low} each give a number for the {what}."
    else:
        opening = f"For the {what}, {high} gave one number{times[0]} and {low} another{times[1]}."
    excludes = frozenset({f"spread of {small.id} {large.id}", mark(small), mark(large)})
    quotient = large.low / small.low
    # A quotient that nobody gets by a slip is no wrong answer: with too few of them the question is a number.
    wrong = tuple(_false_quotients(ledger, small, large, quotient))
    if quotient >= APART and len(wrong) >= _TWO:
        key = Choice(
            _times(quotient), f"{number(large.low)} divided by {number(small.low)} is {quotient:.1f}.", proof, quotient
        )
        yield Sketch(
            "sources (b): spread",
            Skill.SOURCES,
            ItemFormat.SINGLE,
            "sources.spread.factor",
            f"{opening} How many times as large as {possessive(low)} number is {possessive(high)}?",
            (key,),
            wrong,
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


#: What is told of a figure of the infobox without days of its own.
_BOXED = f" ({IN_INFOBOX})"


def _time_or_place(ledger: Ledger, claim: Claim) -> str:
    """Return " (by 21 September 2017)" or, where no time is given, " (in the prose)"."""
    words = ledger.when(claim).removeprefix(", ").strip(" ()")
    return f" ({words})" if words else ""


def _credit(ledger: Ledger, claim: Claim) -> str:
    """Return who gives a figure, as the end of a sentence: a contested one is no plain fact in a reason either."""
    return f"according to {with_the(ledger.source(claim), ledger.text)}" if claim.source else "without a source"


def _times(quotient: float) -> str:
    return f"About {quotient:.0f} times" if quotient >= _ROUND else f"About {quotient:.1f} times"


#: A quotient so large is told without tenths.
_ROUND = 4.0


def _false_quotients(ledger: Ledger, small: Claim, large: Claim, quotient: float) -> Iterator[Choice]:
    """Quotients that a reader gets by taking one wrong figure, each well apart from the others."""
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
                    f"This divides {number(top.low)} by {number(bottom.low)}; {number(other.low)} is the figure for the "
                    f"{losses(other)}{ledger.when(other)}, {_credit(ledger, other)}."
                )
                found.append(
                    Choice(
                        _times(wrong),
                        reason if len(reason.split()) <= 25 else f"This divides {number(top.low)} by {number(bottom.low)}.",
                        (ledger.statement_of(other),),
                        wrong,
                    )
                )
    yield from found


def _range_sketch(ledger: Ledger, claim: Claim) -> Sketch:
    assert claim.high is not None
    who = with_the(ledger.source(claim), ledger.text)
    asked = f"a lowest and a highest number of {losses(claim)}{ledger.period(claim)}"
    told = f"The infobox gives {asked}, from {who}" if is_in_infobox(claim) else f"{capital(who)} gave {asked}"
    return Sketch(
        "sources (b): spread",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.spread.range",
        f"{told}. How far apart are the two?",
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


RULES = (Rule("sources.spread", "(b) how far two figures are apart", "How many times as large as …'s number is …'s?", spread),)
