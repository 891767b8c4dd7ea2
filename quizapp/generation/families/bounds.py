"""Questions on the bound of a figure (f): how it is worded, and what a limit allows."""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.attribution import named_claims, own_words, victims
from quizapp.generation.ledger import is_open_below
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import BOUND_WORDS, bounded, capital, number, with_the

#: Words that soften a number from a distance ("is estimated at 3,809").
_SOFTENED = re.compile(
    r"(?i)\b(?:estimat|rough|nearly|almost|approximat|up to|over|more|least|around|about|some|believed|perhaps|between)"
)
_PLAIN = "{n} on its own"
_WORDINGS = ("about {n}", "at least {n}", "more than {n}", "fewer than {n}", "at most {n}", _PLAIN)
_OF_BOUND = {bound: words for bound, words in BOUND_WORDS.items() if bound is not Bound.RANGE} | {Bound.EXACT: _PLAIN}
#: Wordings that mean nearly the same, so that only one of them may be shown.
_NEAR = {"at least {n}": "lower", "more than {n}": "lower", "fewer than {n}": "upper", "at most {n}": "upper"}


def bound_wording(subject: Subject) -> Proposals:
    """(f) One number, four wordings: how does the article give it?"""
    ledger = subject.ledger
    sketches = []
    ordered = sorted(ledger.claims, key=lambda claim: claim.bound is Bound.EXACT)
    for claim in ordered:
        if claim.bound is Bound.RANGE or claim.low < 3 or not ledger.is_identified(claim):
            continue
        if claim.bound is Bound.EXACT and _SOFTENED.search(ledger.text[claim.context.start : claim.evidence[0].end]):
            continue
        words = _OF_BOUND[claim.bound]
        who = with_the(ledger.source(claim), subject.text) if claim.source else ""
        if who:
            stem = (
                f"With which words does {ledger.where(claim)} give the number of {victims(claim)} that {who} reported "
                f"{claim.measure.value}{ledger.period(claim)}?"
            )
        else:
            stem = (
                f"{capital(ledger.where(claim))} gives a number of {victims(claim)} {claim.measure.value}"
                f"{ledger.period(claim)} and names no source. With which words does it give the number?"
            )
        n = number(claim.low)
        wrong = [
            Choice(
                capital(form.format(n=n)),
                "The article does not put it in this way; look at the words before the number.",
                (ledger.statement_of(claim),),
                group=_NEAR.get(form, form),
            )
            for form in _WORDINGS
            if form != words
        ]
        key = Choice(capital(words.format(n=n)), _bound_reason(claim), claim.evidence, group=_NEAR.get(words, words))
        sketches.append(
            Sketch(
                "sources (f): bound",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.bound.{'named' if who else 'unnamed'}",
                stem,
                (key,),
                tuple(wrong),
                _bound_reason(claim),
                (ledger.statement_of(claim),),
                (claim.id,),
                0.4,
                excludes=frozenset({f"bound of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=3 if claim.bound is Bound.EXACT else 2,
            )
        )
    return Proposals((*[one for one in sketches if one.rank == 2][:6], *[one for one in sketches if one.rank == 3][:2]))


def _bound_reason(claim: Claim) -> str:
    if claim.bound is Bound.EXACT:
        return "The number stands there without a word that limits it."
    return f"The article's words for it are “{own_words(claim)}”."


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
    for turn, claim in enumerate(limits):
        steps = _step(claim, figures)
        if steps is None or not ledger.is_told_in_full(claim):
            continue
        above, below = steps
        supposed = above if turn % 2 == 0 else below
        is_true = (supposed < claim.low) == is_open_below(claim)
        limit = "lower" if is_open_below(claim) else "upper"
        reason = (
            f"“{capital(bounded(claim))}” sets only {'a lower' if limit == 'lower' else 'an upper'} limit, and "
            f"{number(supposed)} lies {'above' if supposed > claim.low else 'below'} it."
        )
        choices = (Choice("True", reason, claim.evidence, 0), Choice("False", reason, claim.evidence, 1))
        who = with_the(ledger.source(claim), subject.text)
        sketches.append(
            Sketch(
                "sources (f): bound",
                Skill.SOURCES,
                ItemFormat.TRUE_FALSE,
                "sources.bound.contradicts",
                f"{capital(who)} reported that {ledger.passive(claim)}. True or false: a count of {number(supposed)} of "
                f"the same people for the same time would contradict that figure.",
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
        )
    return Proposals(tuple(sketches[:6]))


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
