"""Questions on one claim: whose it is, who is not named, how it is bounded, which sentence repeats it with care.

Every stem names the source (or says that there is none) and the period. Two claims beside each other are ``comparing``'s.
"""

from __future__ import annotations

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.attribution import mark, named_claims, nobody, other_bodies, victims
from quizapp.generation.ledger import NOBODY, Ledger, contested, is_in_infobox, same_body
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import BOUND_WORDS, bounded, number, with_the


def attribute(subject: Subject) -> Proposals:
    """(a) Ask whose figure it is."""
    ledger = subject.ledger
    sketches = []
    for turn, claim in enumerate(named_claims(ledger)[: 2 * subject.most]):
        name = ledger.source(claim)
        pool = [*other_bodies(ledger, claim), nobody(ledger, claim)]
        asks = (
            f"Whose figure is this, as {ledger.where(claim)} tells it: {ledger.figure(claim)}{ledger.period(claim)}?",
            f"Who reported, according to the article, that {ledger.passive(claim)}?",
        )
        key = Choice(
            name, f"The article names {with_the(name, subject.text)} for this figure.", claim.source_evidence or claim.evidence
        )
        variant = turn % 2 if ledger.is_told_in_full(claim) else 0
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.attribute.{'ab'[variant]}",
                asks[variant],
                (key,),
                tuple(pool),
                f"The article gives {ledger.figure(claim)} as the figure of {with_the(name, subject.text)}.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.3 if is_in_infobox(claim) else 0.4,
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=1,
            )
        )
    refusals = tuple(_contested(ledger))
    return Proposals(tuple(sketches[: 2 * subject.most]), refusals)


def _contested(ledger: Ledger) -> list[Refusal]:
    refusals = []
    for question, claims in contested(ledger):
        figures = ", ".join(
            f"{bounded(claim)} {ledger.source(claim) if claim.source else 'without a source'}" for claim in claims
        )
        refusals.append(
            Refusal(
                question, f"Not asked with one key, because it is contested: {figures}.", tuple(claim.id for claim in claims)
            )
        )
    return refusals


def match_sources(subject: Subject) -> Proposals:
    """(a) Match figures to the sources that the article gives; one figure has none."""
    ledger = subject.ledger
    chosen: dict[str, Claim] = {}
    for claim in named_claims(ledger)[: 2 * subject.most]:
        name = ledger.source(claim)
        if not any(same_body(name, one) for one in chosen):
            chosen[name] = claim
    if len(chosen) < 2:
        return Proposals()
    pairs = [
        (
            Choice(
                ledger.option(claim), f"The article names {with_the(name, subject.text)} for it.", (ledger.statement_of(claim),)
            ),
            Choice(name, f"Its figure is {ledger.figure(claim)}.", (ledger.bodies.get(name) or claim.evidence[0],)),
        )
        for name, claim in list(chosen.items())[:4]
    ]
    figures = {claim.low for claim in chosen.values()}
    loose = next((claim for claim in ledger.unsourced if claim.low not in figures), None)
    if loose is not None:
        proof = (ledger.statement_of(loose),)
        pairs.append(
            (
                Choice(ledger.option(loose), "The article names nobody for it.", proof),
                Choice(NOBODY, "One figure has no source.", proof, 1),
            )
        )
    spare = [
        Choice(name, "The article quotes it, but for none of these figures.", (evidence,))
        for name, evidence in ledger.bodies.items()
        if not any(same_body(name, one) for one in chosen)
    ]
    claims = [*list(chosen.values())[:4], *([loose] if loose else [])]
    stem = f"Match each figure to the source that the article gives.{' One figure has none.' if loose else ''}"
    return Proposals(
        (
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.MATCH,
                "sources.match",
                stem,
                rationale="A figure belongs to the source that its own sentence or line names.",
                evidence=tuple(ledger.statement_of(claim) for claim in claims),
                facts=tuple(claim.id for claim in claims),
                difficulty=0.5,
                pairs=tuple(pairs),
                pool=tuple(spare[:1]),
                excludes=frozenset(mark(claim) for claim in claims),
                place=claims[0].evidence[0].start,
                rank=1,
            ),
        )
    )


def typed_figure(subject: Subject) -> Proposals:
    """(a) Type the figure that a named source gave for a period."""
    ledger = subject.ledger
    sketches = []
    for claim in named_claims(ledger)[: 2 * subject.most]:
        if claim.bound is Bound.RANGE or claim.low < 5 or not ledger.when(claim):
            continue
        who = with_the(ledger.source(claim), subject.text)
        hint = (
            ""
            if claim.bound is Bound.EXACT
            else f" (The number stands there as a limit or an estimate: “{BOUND_WORDS[claim.bound].format(n='…')}”.)"
        )
        near = [other for other in ledger.claims if other.low != claim.low and other.high is None]
        misread = {
            str(other.low): f"This is another figure: {ledger.figure(other)}{ledger.when(other)}." for other in reversed(near)
        }
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.NUMBER,
                "sources.typed",
                f"Which number of {victims(claim)} {claim.measure.value}{ledger.period(claim)} does "
                f"{ledger.where(claim)} give as "
                f"the figure of {who}?{hint}",
                rationale=f"The article gives {ledger.figure(claim)} as the figure of {who}.",
                evidence=(ledger.statement_of(claim),),
                facts=(claim.id,),
                difficulty=0.5,
                answer=NumberAnswer(claim.low, 0, victims(claim)),
                misreadings=tuple(list(misread.items())[:6]),
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=4,
            )
        )
    return Proposals(tuple(sketches[:8]))


def chosen_figure(subject: Subject) -> Proposals:
    """(a) Choose the figure that a named source gave, among the other counts of people in the article."""
    ledger = subject.ledger
    sketches = []
    for claim in named_claims(ledger)[: 2 * subject.most]:
        others = {
            other.low: other for other in ledger.claims if other.low != claim.low and other.high is None and claim.high is None
        }
        pool = [
            Choice(
                number(low),
                f"This number belongs to another count: {ledger.figure(other)}{ledger.when(other)}.",
                (ledger.statement_of(other),),
                low,
            )
            for low, other in sorted(others.items(), key=lambda pair: abs(pair[0] - claim.low))
        ]
        who = with_the(ledger.source(claim), subject.text)
        key = Choice(number(claim.low), f"The article names {who} for this number.", (ledger.statement_of(claim),), claim.low)
        words = (
            ""
            if claim.bound is Bound.EXACT
            else f" (given as “{BOUND_WORDS[claim.bound].format(n='…')}”)"
            if claim.bound is not Bound.RANGE
            else ""
        )
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.figure",
                f"Which number{words} does {ledger.where(claim)} have from {who} for the {victims(claim)} "
                f"{claim.measure.value}{ledger.period(claim)}?",
                (key,),
                tuple(pool),
                f"The article gives {ledger.figure(claim)} as the figure of {who}.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.4,
                Arrange.RANKED,
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=3,
            )
        )
    return Proposals(tuple(sketches[: 2 * subject.most]))


RULES = (
    Rule("sources.attribute", "(a) whose figure", "Whose figure is this, as the article tells it: …?", attribute),
    Rule("sources.match", "(a) figures to sources", "Match each figure to the source that the article gives.", match_sources),
    Rule("sources.figure", "(a) the figure of a source", "Which number does the article have from … for the …?", chosen_figure),
    Rule("sources.typed", "(a) the figure, typed", "Which number of … does the article give as the figure of …?", typed_figure),
)
