"""Questions on the bound of a figure (f): how it is worded, and what a limit allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import losses, named_claims, own_words
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.quotable import quote_of
from quizapp.generation.claims.victims import may_be_same_people
from quizapp.generation.families.sources.in_words import read_quotes, told_source
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, number, shorten, with_the

#: Words directly before a number that limit it, with what they mean; "nearly" and a plus sign can be read in two ways.
_SAID = {
    "at least": Bound.AT_LEAST,
    "no fewer than": Bound.AT_LEAST,
    "more than": Bound.MORE_THAN,
    "over": Bound.MORE_THAN,
    "about": Bound.ABOUT,
    "around": Bound.ABOUT,
    "approximately": Bound.ABOUT,
    "roughly": Bound.ABOUT,
    "up to": Bound.AT_MOST,
    "at most": Bound.AT_MOST,
    "no more than": Bound.AT_MOST,
    "fewer than": Bound.LESS_THAN,
    "less than": Bound.LESS_THAN,
}
_BEFORE_NUMBER = re.compile(rf"(?i)\b(?<!well )(?<!just )({'|'.join(_SAID)}) $")
#: The other wordings, the usual ones first, and what each would say.
_WORDINGS = {
    Bound.ABOUT: ("about {n}", "This would make the number an estimate, open to both sides"),
    Bound.AT_LEAST: ("at least {n}", "This would set a lower limit that includes the number"),
    Bound.MORE_THAN: ("more than {n}", "This would set a lower limit and leave out the number itself"),
    Bound.AT_MOST: ("up to {n}", "This would set an upper limit that includes the number"),
    Bound.LESS_THAN: ("fewer than {n}", "This would set an upper limit and leave out the number itself"),
}


def bound_wording(subject: Subject) -> Proposals:
    """(f) One number, four wordings: how does the article give it? One number of a sentence, and none without such a word."""
    ledger = subject.ledger
    sketches, asked = [], set()
    for claim in (*ledger.named, *ledger.surely_unsourced):
        words = "" if claim.context in asked else _bound_said(ledger, claim)
        if not claim.source and not (is_in_infobox(claim) or ledger.is_of_whole_time(claim)):
            continue
        if words and claim.low >= _LEAST and not ledger.loses_limit(claim) and not _is_bounded_otherwise(ledger, claim):
            sketches.append(_wording(subject, claim, words))
            asked.add(claim.context)
    return Proposals(tuple(sketches[: _FEW if len(ledger.named) >= _RICH else _MOST]))


#: Smaller numbers are spelt out.
_LEAST = 10
#: Such questions tire: few of them, and more only where an article has few figures with a source.
_FEW, _MOST, _RICH = 2, 4, 4


def _bound_said(ledger: Ledger, claim: Claim) -> str:
    """Return the article's own word for the limit, directly before the number; empty where there is none."""
    if claim.high is not None or claim.bound is Bound.EXACT:
        return ""
    quoted = ledger.text[max(claim.context.start, claim.evidence[0].start - 20) : claim.evidence[0].end]
    place = quoted.find(number(claim.low)) if number(claim.low) in quoted else quoted.find(str(claim.low))
    if str(claim.low) not in own_words(claim).replace(",", ""):
        return ""  # the reason could not show the words
    found = _BEFORE_NUMBER.search(quoted[:place]) if place > 0 else None
    return found.group(1).lower() if found and _SAID[found.group(1).lower()] is claim.bound else ""


def _is_bounded_otherwise(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether the article has the same number of people once more with another limit, or with none."""
    return any(
        other.low == claim.low
        and other.measure is claim.measure
        and (other.high, other.bound) != (claim.high, claim.bound)
        and (other.place is not claim.place or may_be_same_people(other, claim))
        for other in ledger.sheet.claims
    )


def _wording(subject: Subject, claim: Claim, words: str) -> Sketch:
    ledger = subject.ledger
    n, proof = number(claim.low), (ledger.statement_of(claim),)
    said = f"The article's words for it are “{own_words(claim)}”."
    wrong = tuple(
        Choice(capital(form.format(n=n)), f"{meaning}; the article has “{shorten(own_words(claim), 6)}”.", proof)
        for bound, (form, meaning) in _WORDINGS.items()
        if bound is not claim.bound
    )
    return Sketch(
        "sources (f): bound",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.bound.{'named' if claim.source else 'unnamed'}",
        _asked_words(subject, claim),
        (Choice(capital(f"{words} {n}"), said, claim.evidence),),
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
    counted = f"{losses(claim)}{ledger.period(claim)}"
    if not claim.source:
        return f"{capital(ledger.where(claim))} names no source for the number of {counted}. How does it put that number?"
    who, said_on = with_the(ledger.source(claim), subject.text), ledger.said_on(claim)
    if said_on:
        return f"How does {ledger.where(claim)} put the number of {counted} that {who} gave{said_on}?"
    return f"How does {ledger.where(claim)} put the number of {counted}, as given by {who}?"


def _step(claim: Claim, figures: frozenset[int]) -> tuple[int, int] | None:
    """Return two supposed counts, one above and one below, by a round step of a quarter to two thirds."""
    low = claim.low
    base = 100 if low >= 400 else 10 if low >= 40 else 5 if low >= 16 else 2
    above = next(
        (
            n
            for n in range(-(-(low + base) // base) * base, low * 2, base)
            if 1.25 * low <= n <= 1.67 * low and n not in figures
        ),
        None,
    )
    below = next(
        (n for n in range((low - 1) // base * base, 0, -base) if 0.33 * low <= n <= 0.75 * low and n not in figures), None
    )
    return (above, below) if above and below else None


def contradicts(subject: Subject) -> Proposals:
    """(f) Would another count contradict a figure that is only a limit?"""
    ledger = subject.ledger
    figures = frozenset(claim.low for claim in ledger.claims)
    sketches = []
    limits = [claim for claim in named_claims(ledger) if claim.bound in _LIMITS]
    for claim in limits:
        steps = _step(claim, figures)
        is_plain = ledger.is_told_in_full(claim) and not ledger.loses_limit(claim)
        if steps and is_plain and not _is_bounded_otherwise(ledger, claim):
            # By its place in the text, so that the answers of many short articles come out even.
            told = f"{capital(told_source(ledger, claim))} reported{ledger.said_on(claim)} that {ledger.passive(claim)}"
            sketches.append(_supposed(ledger, claim, told, steps[claim.evidence[0].start % 2]))
    return Proposals(tuple(sketches[:6]))


#: So many limits are asked about in the article's own words.
_QUOTED = 2


def quoted_limits(subject: Subject) -> Proposals:
    """(f) The same question for figures that only the article's own words tell from others."""
    return Proposals(tuple(islice(_quoted_limits(subject), _QUOTED)))


def _quoted_limits(subject: Subject) -> Iterator[Sketch]:
    ledger = subject.ledger
    figures = frozenset(claim.low for claim in ledger.claims)
    named = {claim.id for claim in ledger.named}
    limits = (
        (claim, quote_of(ledger, claim), steps)
        for claim in subject.once(read_quotes).credited
        if claim.bound in _LIMITS and claim.id not in named and (steps := _step(claim, figures))
    )
    for claim, quote, steps in limits:
        if _BOUND_WORDS.search(quote) and not _is_bounded_otherwise(ledger, claim):
            told = f"The article gives this figure from {told_source(ledger, claim)}: “{quote}”"
            sketch = _supposed(ledger, claim, told, steps[claim.evidence[0].start % 2], quote)
            yield replace(sketch, pattern="sources.words.limit")


#: Words by which a quotation shows that its number is a limit.
_BOUND_WORDS = re.compile(rf"(?i)\b(?:{'|'.join(_SAID)})\b")
_LIMITS = (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN)


def _is_open_below(claim: Claim) -> bool:
    """Tell whether the figure sets only a lower limit."""
    return claim.bound in (Bound.AT_LEAST, Bound.MORE_THAN)


def _supposed(ledger: Ledger, claim: Claim, told: str, supposed: int, quote: str = "") -> Sketch:
    is_true = (supposed < claim.low) == _is_open_below(claim)
    limit = "a lower" if _is_open_below(claim) else "an upper"
    here, there = ("above", "below") if supposed > claim.low else ("below", "above")
    words = quote or own_words(claim)
    told_limit = f"“{words}”" if _BOUND_WORDS.search(words) else "The figure"
    reason = f"{told_limit} sets only {limit} limit, and {number(supposed)} lies {here} it."
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
        f"{told}. True or false: a count of {number(supposed)} for the same people and time would contradict this.",
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
    Rule("sources.bound", "(f) the wording of a figure", "How does the article put the number of …?", bound_wording),
    Rule(
        "sources.bound.contradicts",
        "(f) what a limit allows",
        "True or false: a count of … would contradict this.",
        contradicts,
    ),
    Rule(
        "sources.words.limit",
        "(f) what a quoted limit allows",
        "The article gives this figure from …: “…”. True or false: a count of … would contradict this.",
        quoted_limits,
        fills=True,
    ),
)
