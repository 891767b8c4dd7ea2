"""Questions on the sentence that a careful writer could publish (h), on one claim or on two that differ.

The four sentences are two choices crossed (whose figure, and how it is put), so that none is the odd one or the middle.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.domain.facts import Bound, Claim, ComparisonKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import is_taken_back, losses, mark, may_speak_for, named_claims, own_words
from quizapp.generation.claims.bodies import same_body, source_name
from quizapp.generation.claims.circumstances import is_disputed
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.victims import may_be_same_people
from quizapp.generation.families.sources.pairs import claim_pairs
from quizapp.generation.sketch import Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, is_countable, number, with_the

_STEM = "Which of these sentences could a careful writer publish on the strength of this article alone?"
#: How a figure with each bound is misquoted, and what that does to it.
_MISQUOTED = {
    Bound.EXACT: ("more than {n}", "which turns the number into a lower limit"),
    Bound.AT_LEAST: ("at most {n}", "which turns the lower limit into an upper one"),
    Bound.MORE_THAN: ("fewer than {n}", "which turns the lower limit into an upper one"),
    Bound.ABOUT: ("more than {n}", "which turns an estimate into a lower limit"),
    Bound.AT_MOST: ("at least {n}", "which turns the upper limit into a lower one"),
    Bound.LESS_THAN: ("more than {n}", "which turns the upper limit into a lower one"),
}
#: The forms that set a lower limit; the others set an upper one.
_LOWER = ("more than {n}", "at least {n}")


#: So many questions of this wording are enough for one article; a smaller figure is none to quote.
_MOST, _LEAST = 3, 5


def careful_sentence(subject: Subject) -> Proposals:
    """(h) Which sentence keeps source and bound of a claim?"""
    ledger = subject.ledger
    sketches: list[Sketch] = []
    for claim in named_claims(ledger)[: 2 * subject.most]:
        if len(sketches) == _MOST:
            break
        if claim.bound is Bound.RANGE or claim.low < _LEAST or not ledger.is_told_in_full(claim) or _is_limited(ledger, claim):
            continue
        other = next(_other_sources(ledger, claim), None)
        if other is not None and _is_only_careful(ledger, claim, (ledger.source(claim), other)):
            sketches.append(subject.made(_single_sketch, claim, other))
    return Proposals(tuple(sketches))


#: A fight of more days has parts, of which one may be all that a figure up to a day counts.
_ONE_FIGHT = 30


def _is_of_the_whole(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a figure of the prose has days of its own, or counts up to a day in a conflict of few days."""
    if claim.window.is_closed:
        return True
    return claim.window.is_known and ledger.lasts is not None and ledger.lasts <= _ONE_FIGHT


def _is_limited(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a careful sentence would have to say more: which fight or place, who denies it, that it is a minimum."""
    again = (one for one in ledger.sheet.claims if one.measure is claim.measure and _is_twin(one, claim))
    return (
        not (is_in_infobox(claim) or _is_of_the_whole(ledger, claim))
        or ledger.is_dated_by_statement(claim)
        or ledger.is_of_named_fight(claim)
        or ledger.loses_limit(claim)
        or claim.id in ledger.minimums
        or any(is_disputed(ledger.text, one) or ledger.is_passed_on(one) for one in again)
    )


def _other_sources(ledger: Ledger, claim: Claim) -> Iterator[str]:
    """Yield the other bodies that surely did not give this figure, those of a figure of their own first."""
    mine = ledger.source(claim)
    names = [ledger.source(other) for other in ledger.named] + list(ledger.bodies)
    for name in dict.fromkeys(names):
        if not (same_body(name, mine) or may_speak_for(ledger, name, mine) or _has_same_figure(ledger, name, claim)):
            yield name


def _has_same_figure(ledger: Ledger, name: str, claim: Claim) -> bool:
    return any(other.low == claim.low for other in _figures_of(ledger, name))


def _figures_of(ledger: Ledger, name: str) -> Iterator[Claim]:
    """Yield all figures of the article that may be a source's, those too that no question asks for."""
    for other in ledger.sheet.claims:
        if other.source and (same_body(source_name(other.source), name) or may_speak_for(ledger, other.source, name)):
            yield other


def _is_only_careful(ledger: Ledger, claim: Claim, names: tuple[str, str]) -> bool:
    """Tell whether no figure of the two sources makes a misquoted sentence true.

    A figure whose time the sentence does not tell needs both sources to have no other figure of such people.
    """
    is_lower = _MISQUOTED[claim.bound][0] in _LOWER
    is_timed = is_in_infobox(claim) or bool(ledger.period(claim) or ledger.said_on(claim))
    for other in (one for name in names for one in _figures_of(ledger, name)):
        if other.id == claim.id or other.measure is not claim.measure or not may_be_same_people(other, claim):
            continue
        if _is_twin(other, claim):
            continue
        if not is_timed or (max(other.low, other.high or 0) >= claim.low if is_lower else other.low <= claim.low):
            return False
    return True


def _is_twin(one: Claim, other: Claim) -> bool:
    return (one.low, one.high, one.bound) == (other.low, other.high, other.bound)


def _single_sketch(subject: Subject, claim: Claim, other: str) -> Sketch:
    ledger = subject.ledger
    proof = (ledger.statement_of(claim),)
    who = with_the(ledger.source(claim), subject.text)
    said = ledger.passive(claim)
    form, effect = _MISQUOTED[claim.bound]
    swapped = said.replace(bounded(claim), form.format(n=number(claim.low)), 1)
    told = f"reported{ledger.said_on(claim)} that"
    quoted = f"The article has “{own_words(claim)}”"
    choices = [
        Choice(f"{capital(name)} {told} {words}.", reason, proof)
        for name, words, reason in (
            (who, said, f"{quoted} and names {who} for it."),
            (who, swapped, f"{quoted}; this makes it “{form.format(n='…')}”, {effect}."),
            (with_the(other, subject.text), said, f"The article names {who} for this figure."),
            (with_the(other, subject.text), swapped, f"{quoted} and names {who} for it: limit and source are both changed."),
        )
    ]
    return Sketch(
        "sources (h): careful sentence",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.careful.one",
        f"Which of these sentences about the {losses(claim)} could a careful writer publish "
        f"on the strength of this article alone?",
        (choices[0],),
        tuple(choices[1:]),
        f"The article names {who} for this figure, and the sentence keeps the figure as it is given.",
        proof,
        (claim.id,),
        0.5,
        excludes=frozenset({mark(claim), f"bound of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=5,
    )


def careful_pair(subject: Subject) -> Proposals:
    """(h) Which sentence repeats two conflicting claims with care?"""
    sketches, refusals = [], []
    for _, one, other in claim_pairs(subject, ComparisonKind.CONFLICT):
        if (
            not one.source
            or not other.source
            or Bound.RANGE in (one.bound, other.bound)
            or not is_countable(counted(one.victims))
            or min(one.low, other.low) < _LEAST
            or any(_needs_more(subject.ledger, claim) for claim in (one, other))
        ):
            continue
        a, b = (with_the(subject.ledger.source(claim), subject.text) for claim in (one, other))
        sketches.append(_pair_sketch(subject, one, other, a, b))
        refusals.append(
            Refusal(
                f"How many {counted(one.victims)} were {one.done}?",
                f"Not asked, because {a} and {b} differ ({bounded(one)} and {bounded(other)}) and the article does not decide "
                "between them.",
                (one.id, other.id),
            )
        )
    return Proposals(tuple(sketches[:4]), tuple(refusals))


def _needs_more(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a figure is none of the infobox, where one line is set against another, or only a minimum."""
    return not is_in_infobox(claim) or is_taken_back(ledger, claim) or claim.id in ledger.minimums


def _pair_sketch(subject: Subject, one: Claim, other: Claim, a: str, b: str) -> Sketch:
    ledger = subject.ledger
    first = f"{bounded(one)} {counted(one.victims)} were {one.done}{ledger.period(one)}"
    second = f"gave the number as {bounded(other)}{ledger.period(other)}"
    times = ledger.period(one) or ledger.period(other)
    mixed = f"The article names {a} for {bounded(one)} and {b} for {bounded(other)}"
    confirmed = f"No source confirms another here: {a} gave {bounded(one)}, {b} {bounded(other)}"
    texts = (
        (
            f"{capital(a)} said that {first}; {b} {second}.",
            f"Each figure keeps its source{' and its time' if times else ''} in the article.",
        ),
        (f"{capital(b)} said that {first}; {a} {second}.", f"{mixed}, not the other way round."),
        (f"{capital(a)} said that {first}; {b} confirmed this number later.", f"{confirmed}."),
        (f"{capital(b)} said that {first}; {a} confirmed this number later.", f"{confirmed}."),
    )
    proof = (ledger.statement_of(one), ledger.statement_of(other))
    key, *wrong = (Choice(text, reason, proof) for text, reason in texts)
    return Sketch(
        "sources (h): careful sentence",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.careful.pair",
        _STEM,
        (key,),
        tuple(wrong),
        f"Where sources differ, a careful sentence gives each figure with its source{' and period' if times else ''}.",
        proof,
        (one.id, other.id),
        0.6,
        excludes=frozenset({mark(one), mark(other), f"spread of {one.id} {other.id}"}),
        place=one.evidence[0].start,
        rank=4,
    )


RULES = (
    Rule(
        "sources.careful",
        "(h) a careful sentence",
        "Which of these sentences could a careful writer publish?",
        careful_sentence,
        grows=True,
    ),
    Rule(
        "sources.careful.pair",
        "(h) a careful sentence on two claims",
        "Which of these sentences could a careful writer publish?",
        careful_pair,
    ),
)
