"""The match of figures and sources (a): each figure to whom the article names for it, one of them to nobody.

Questions on the source of a single figure are ``one_claim``'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizapp.domain.facts import Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import mark, may_speak_for, named_claims
from quizapp.generation.claims.bodies import same_body
from quizapp.generation.claims.ledger import NOBODY, Ledger
from quizapp.generation.sketch import Choice, Proposals, Sketch, Subject
from quizapp.generation.wording import with_the

#: A match has so many pairs with a source; so small a number without one stands out.
_FEWEST, _PAIRS, _SMALL = 2, 4, 4


def match_sources(subject: Subject) -> Proposals:
    """(a) Match figures to the sources that the article gives; one figure has none."""
    ledger = subject.ledger
    told = _told_apart(ledger, [one for one in named_claims(ledger) if not ledger.loses_time(one)][: 2 * subject.most])
    if len(told) < _FEWEST:
        return Proposals()
    figures = {claim.low for claim in told.values()}
    rivals = (claim for claim in ledger.surely_unsourced if claim.low not in figures and claim.low > _SMALL)
    loose = next(rivals, None)
    pairs = [_pair(ledger, name, claim) for name, claim in list(told.items())[:_PAIRS]]
    claims = list(told.values())[:_PAIRS]
    if loose is not None:
        pairs.append(_pair_of_nobody(ledger, loose))
        claims.append(loose)
    sketch = Sketch(
        "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.MATCH,
        "sources.match",
        f"Match each figure to the source that the article gives.{' One figure has none.' if loose else ''}",
        rationale="A figure belongs to the source that its own sentence or line names.",
        evidence=tuple(ledger.statement_of(claim) for claim in claims),
        facts=tuple(claim.id for claim in claims),
        difficulty=0.5,
        pairs=tuple(pairs),
        pool=tuple(_spare(ledger, list(told))[:1]),
        excludes=frozenset(mark(claim) for claim in claims),
        place=claims[0].evidence[0].start,
        rank=1,
    )
    return Proposals((sketch,))


def _told_apart(ledger: Ledger, claims: Sequence[Claim]) -> dict[str, Claim]:
    """Return by source the claims of which neither the source nor the number can be taken for another's."""
    chosen: dict[str, Claim] = {}
    for claim in claims:
        name = ledger.source(claim)
        if not _is_one_of(ledger, name, chosen) and all(claim.low != other.low for other in chosen.values()):
            chosen[name] = claim
    return chosen


def _is_one_of(ledger: Ledger, name: str, others: Iterable[str]) -> bool:
    """Tell whether a body is one of others, or may speak for one of them."""
    return any(same_body(name, one) or may_speak_for(ledger, name, one) for one in others)


def _pair(ledger: Ledger, name: str, claim: Claim) -> tuple[Choice, Choice]:
    named = f"The article names {with_the(name, ledger.text)} for it."
    quoted = ledger.bodies.get(name) or claim.evidence[0]
    return (
        Choice(ledger.option(claim), named, (ledger.statement_of(claim),)),
        Choice(name, f"Its figure is {ledger.figure(claim)}.", (quoted,)),
    )


def _pair_of_nobody(ledger: Ledger, claim: Claim) -> tuple[Choice, Choice]:
    proof = (ledger.statement_of(claim),)
    return (
        Choice(ledger.option(claim), "The article names nobody for it.", proof),
        Choice(NOBODY, "One figure has no source.", proof, 1),
    )


def _spare(ledger: Ledger, chosen: Sequence[str]) -> list[Choice]:
    """Return the bodies that the article quotes, but for none of the chosen figures."""
    return [
        Choice(name, "The article quotes this source, but for none of these figures.", (evidence,))
        for name, evidence in ledger.bodies.items()
        if not _is_one_of(ledger, name, chosen)
    ]
