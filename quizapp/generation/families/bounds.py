"""Questions on the bound of a figure (f): how it is worded, and what a limit allows."""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.attribution import named_claims, own_words, victims
from quizapp.generation.ledger import Ledger, is_open_below
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import BOUND_WORDS, bounded, capital, number, shorten, with_the

#: "Nearly" is a little fewer: neither "about" nor "at most" is wrong beside it.
_NEARLY = re.compile(r"(?i)\b(?:nearly|almost|close to|just (?:under|over)|well over)\b")
#: The other wordings, and what each would say.
_WORDINGS = {
    "about {n}": "This would make the number an estimate, open to both sides",
    "at least {n}": "This would set a lower limit that includes the number",
    "more than {n}": "This would set a lower limit and leave out the number itself",
    "fewer than {n}": "This would set an upper limit and leave out the number itself",
    "at most {n}": "This would set an upper limit that includes the number",
}


def bound_wording(subject: Subject) -> Proposals:
    """(f) One number, four wordings: how does the article give it? A number without such a word is not asked for."""
    ledger = subject.ledger
    sketches = []
    for claim in ledger.claims:
        if claim.bound in (Bound.RANGE, Bound.EXACT) or claim.low < 3 or not ledger.is_identified(claim):
            continue
        if _NEARLY.search(ledger.text[max(claim.context.start, claim.evidence[0].start - 15) : claim.evidence[0].end]):
            continue
        sketches.append(_wording(subject, claim))
    return Proposals(tuple(sketches[:6]))


def _wording(subject: Subject, claim: Claim) -> Sketch:
    ledger = subject.ledger
    words = BOUND_WORDS[claim.bound]
    n, proof = number(claim.low), (ledger.statement_of(claim),)
    said = f"The article's words for it are “{own_words(claim)}”."
    wrong = tuple(
        Choice(capital(form.format(n=n)), f"{meaning}; the article has “{shorten(own_words(claim), 6)}”.", proof)
        for form, meaning in _WORDINGS.items()
        if form != words
    )
    return Sketch(
        "sources (f): bound",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.bound.{'named' if claim.source else 'unnamed'}",
        _asked_words(subject, claim),
        (Choice(capital(words.format(n=n)), said, claim.evidence),),
        wrong,
        said,
        proof,
        (claim.id,),
        0.4,
        excludes=frozenset({f"bound of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=2,
    )


def _asked_words(subject: Subject, claim: Claim) -> str:
    ledger = subject.ledger
    if claim.source:
        return (
            f"With which words does {ledger.where(claim)} give the number of {victims(claim)} that "
            f"{with_the(ledger.source(claim), subject.text)} reported {claim.measure.value}{ledger.period(claim)}?"
        )
    return (
        f"{capital(ledger.where(claim))} gives a number of {victims(claim)} {claim.measure.value}{ledger.period(claim)} "
        f"and names no source. With which words does it give the number?"
    )


def _step(claim: Claim, figures: frozenset[int]) -> tuple[int, int] | None:
    """Return two supposed counts, one above and one below, by a round step of a quarter to two thirds."""
    low = claim.low
    base = 10 if low >= 40 else 5 if low >= 16 else 2
    above = next(
        (n for n in range(low + base, low * 2) if n % base == 0 and 1.25 * low <= n <= 1.67 * low and n not in figures), None
    )
    below = next(
        (n for n in range(low - 1, 0, -1) if n % base == 0 and 0.33 * low <= n <= 0.75 * low and n not in figures), None
    )
    return (above, below) if above and below else None


def contradicts(subject: Subject) -> Proposals:
    """(f) Would another count contradict a figure that is only a limit?"""
    ledger = subject.ledger
    figures = frozenset(claim.low for claim in ledger.claims)
    sketches = []
    limits = [
        claim
        for claim in named_claims(ledger)
        if claim.bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN)
    ]
    for claim in limits:
        steps = _step(claim, figures)
        if steps and ledger.is_told_in_full(claim) and not ledger.is_dated_by_statement(claim):
            sketches.append(_supposed(ledger, claim, steps[limits.index(claim) % 2]))
    return Proposals(tuple(sketches[:6]))


def _supposed(ledger: Ledger, claim: Claim, supposed: int) -> Sketch:
    is_true = (supposed < claim.low) == is_open_below(claim)
    limit = "a lower" if is_open_below(claim) else "an upper"
    here, there = ("above", "below") if supposed > claim.low else ("below", "above")
    reason = f"“{capital(bounded(claim))}” sets only {limit} limit, and {number(supposed)} lies {here} it."
    other = f"This would be so for a count {there} the limit; {number(supposed)} lies on its other side."
    choices = (
        Choice("True", reason if is_true else other, claim.evidence, 0),
        Choice("False", other if is_true else reason, claim.evidence, 1),
    )
    return Sketch(
        "sources (f): bound",
        Skill.SOURCES,
        ItemFormat.TRUE_FALSE,
        "sources.bound.contradicts",
        f"{capital(with_the(ledger.source(claim), ledger.text))} reported that {ledger.passive(claim)}. True or false: a count "
        f"of {number(supposed)} of the same people for the same time would contradict that figure.",
        (choices[0 if is_true else 1],),
        (choices[1 if is_true else 0],),
        reason,
        (ledger.statement_of(claim),),
        (claim.id,),
        0.5,
        excludes=frozenset({f"bound of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=1,
    )


RULES = (
    Rule(
        "sources.bound", "(f) the wording of a figure", "With which words does the article give the number of …?", bound_wording
    ),
    Rule(
        "sources.bound.contradicts",
        "(f) what a limit allows",
        "True or false: a count of … would contradict that figure.",
        contradicts,
    ),
)
