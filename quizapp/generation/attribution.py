"""Whose claim it is, as options: the named source, the other bodies that the article quotes, nobody.

What is asked about a claim belongs to the families of sources.
"""

from __future__ import annotations

from quizapp.domain.facts import Claim
from quizapp.generation.ledger import NOBODY, Ledger, same_body
from quizapp.generation.sketch import Choice
from quizapp.generation.wording import bounded, counted, is_countable, shorten, with_the


def mark(claim: Claim) -> str:
    """Return the mark of questions that give away whose figure it is."""
    return f"source of {claim.id}"


def named_claims(ledger: Ledger) -> list[Claim]:
    """Return the claims of a source that can be an option, each told from all others; read once for all rules."""
    return list(ledger.named)


def other_bodies(ledger: Ledger, claim: Claim) -> list[Choice]:
    """Return the other bodies that the article quotes, each with what it does say."""
    mine = ledger.source(claim) if claim.source else ""
    choices: list[Choice] = []
    for name, evidence in ledger.bodies.items():
        if any(name in choice.text or choice.text in name for choice in choices):
            continue
        if mine and same_body(name, mine):
            continue
        figures = [other for other in ledger.sourced if ledger.source(other) == name]
        if any(bounded(other) == bounded(claim) and other.measure is claim.measure for other in figures):
            continue
        about = next((other for other in figures if other.victims == claim.victims), figures[0] if figures else None)
        if about is None:
            reason = f"The article quotes {with_the(name, ledger.text)} on something else, without this figure."
            choices.append(Choice(name, reason, (evidence,)))
        else:
            reason = f"Its figure in the article is another one: {ledger.figure(about)}{ledger.when(about)}."
            choices.append(Choice(name, reason, (ledger.statement_of(about),)))
    return choices


def nobody(ledger: Ledger, claim: Claim) -> Choice:
    if claim.source:
        reason = f"The article names {with_the(ledger.source(claim), ledger.text)} for this figure."
        return Choice(NOBODY, reason, claim.source_evidence or claim.evidence)
    return Choice(
        NOBODY, "The words around the figure say what was counted, but not who counted.", (ledger.statement_of(claim),)
    )


def victims(claim: Claim) -> str:
    """Return the victims as a plural that can follow "the number of"."""
    people = counted(claim.victims)
    return people if is_countable(people) else f"people of {with_the(people)}"


def own_words(claim: Claim) -> str:
    return shorten(claim.quote.replace("“", "").replace("”", ""), 10)
