"""Questions on the sentence that a careful writer could publish (h), on one claim or on two that differ."""

from __future__ import annotations

from quizapp.domain.facts import Bound, Claim, ComparisonKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.attribution import mark, named_claims, own_words, victims
from quizapp.generation.families.comparing import claim_pairs
from quizapp.generation.ledger import Ledger, same_body
from quizapp.generation.sketch import Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, is_countable, number, with_the


def careful_sentence(subject: Subject) -> Proposals:
    """(h) Which sentence keeps source, bound and measure of a claim?"""
    ledger = subject.ledger
    sketches = []
    for claim in named_claims(ledger)[: 2 * subject.most]:
        if claim.bound is Bound.RANGE or not ledger.is_told_in_full(claim) or ledger.is_dated_by_statement(claim):
            continue
        who = with_the(ledger.source(claim), subject.text)
        said = ledger.passive(claim)
        key = Choice(
            f"{capital(who)} reported that {said}.",
            "It keeps the source, the figure and what the article says of its period.",
            (ledger.statement_of(claim),),
        )
        wrong = [
            Choice(
                f"It is established that {said}.",
                "It turns a reported figure into a fact and leaves out whose figure it is.",
                (ledger.statement_of(claim),),
            ),
            *_false_bounds(ledger, claim, who),
            *(
                Choice(
                    f"{capital(with_the(name, subject.text))} reported that {said}.",
                    f"The article gives this figure as one of {who}.",
                    claim.source_evidence or claim.evidence,
                    group="source",
                )
                for name in ledger.bodies
                if not same_body(name, ledger.source(claim)) and not _has_same_figure(ledger, name, claim)
            ),
        ]
        sketches.append(
            Sketch(
                "sources (h): careful sentence",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.careful.one",
                f"Which of these sentences on the {victims(claim)} {claim.measure.value} could a careful writer publish "
                f"on the strength of this article alone?",
                (key,),
                tuple(wrong),
                f"The article names {who} for this figure, and the figure keeps its bound.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.5,
                excludes=frozenset({mark(claim), f"bound of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(sketches[:8]))


def _has_same_figure(ledger: Ledger, name: str, claim: Claim) -> bool:
    return any(ledger.source(other) == name and other.low == claim.low for other in ledger.sourced)


def _false_bounds(ledger: Ledger, claim: Claim, who: str) -> list[Choice]:
    """The same sentence with another bound or another measure."""
    said = ledger.passive(claim)
    other = {
        Bound.EXACT: f"more than {number(claim.low)}",
        Bound.AT_LEAST: f"at most {number(claim.low)}",
        Bound.MORE_THAN: f"fewer than {number(claim.low)}",
        Bound.ABOUT: f"more than {number(claim.low)}",
        Bound.AT_MOST: f"at least {number(claim.low)}",
        Bound.LESS_THAN: f"more than {number(claim.low)}",
    }[claim.bound]
    swapped = said.replace(bounded(claim), other, 1)
    measure = "wounded" if claim.measure.value != "wounded" else "killed"
    return [
        Choice(
            f"{capital(who)} reported that {swapped}.",
            f"The article has “{own_words(claim)}”, so this changes the limit.",
            claim.evidence,
            group="bound",
        ),
        Choice(
            f"{capital(who)} reported that {said.replace(f' {claim.measure.value}', f' {measure}', 1)}.",
            f"The figure counts the {claim.measure.value}, not the {measure}.",
            claim.evidence,
            group="measure",
        ),
    ]


def careful_pair(subject: Subject) -> Proposals:
    """(h) Which sentence repeats two conflicting claims with care?"""
    sketches, refusals = [], []
    for _, one, other in claim_pairs(subject, ComparisonKind.CONFLICT):
        if (
            not one.source
            or not other.source
            or Bound.RANGE in (one.bound, other.bound)
            or not is_countable(counted(one.victims))
        ):
            continue
        a, b = (with_the(subject.ledger.source(claim), subject.text) for claim in (one, other))
        sketches.append(_pair_sketch(subject, one, other, a, b))
        refusals.append(
            Refusal(
                f"How many {counted(one.victims)} were {one.measure.value}?",
                f"Not asked, because {a} and {b} differ ({bounded(one)} and {bounded(other)}) and the article does not decide "
                "between them.",
                (one.id, other.id),
            )
        )
    return Proposals(tuple(sketches[:4]), tuple(refusals))


def _pair_sketch(subject: Subject, one: Claim, other: Claim, a: str, b: str) -> Sketch:
    ledger = subject.ledger
    people, what = counted(one.victims), one.measure.value
    first = f"{bounded(one)} {people} were {what}{ledger.period(one)}"
    second = f"{bounded(other)}{ledger.period(other)}"
    middle = number((one.low + other.low) // 2)
    texts = (
        (
            f"{capital(a)} said that {first}; {b} reported {second}.",
            "Each figure keeps its source and the period that the article gives it.",
        ),
        (
            f"It is known that {first}, although {b} reported {second}.",
            "It turns one claim into a fact and leaves out whose figure it is.",
        ),
        (
            f"Between them, {a} and {b} put the number of {people} {what} at {middle}{ledger.period(one)}.",
            f"Nobody in the article gives {middle}; the middle of two claims is no finding.",
        ),
        (f"{capital(a)} said that {first}, a number that {b} confirmed.", f"The figure from {b} is {bounded(other)}."),
    )
    proof = (ledger.statement_of(one), ledger.statement_of(other))
    key, *wrong = (Choice(text, reason, proof) for text, reason in texts)
    return Sketch(
        "sources (h): careful sentence",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.careful.pair",
        "Which of these sentences could a careful writer publish on the strength of this article alone?",
        (key,),
        tuple(wrong),
        "Where sources differ, a careful sentence gives each figure with its source and period.",
        proof,
        (one.id, other.id),
        0.6,
        excludes=frozenset({mark(one), mark(other), f"spread of {one.id} {other.id}"}),
        place=one.evidence[0].start,
        rank=1,
    )


RULES = (
    Rule(
        "sources.careful",
        "(h) a careful sentence",
        "Which of these sentences could a careful writer publish?",
        careful_sentence,
    ),
    Rule(
        "sources.careful.pair",
        "(h) a careful sentence on two claims",
        "Which of these sentences could a careful writer publish?",
        careful_pair,
    ),
)
