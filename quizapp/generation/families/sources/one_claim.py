"""Questions on one claim: whose it is, who is not named, how it is bounded, which sentence repeats it with care.

Every stem names the source (or says that there is none) and the period. Two claims beside each other are ``comparing``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Bound, Claim, Measure
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.claims.attribution import (
    asked_figure,
    contested,
    losses,
    losses_told_by,
    mark,
    named_as_source,
    named_claims,
    nobody,
    other_bodies,
    own_words,
    victims,
    whose_figure,
)
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.other_counts import another_count, is_told_within, other_counts
from quizapp.generation.claims.victims import UNSIDED, may_be_same_people
from quizapp.generation.families.sources.matching import match_sources
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, number, with_the


def attribute(subject: Subject) -> Proposals:
    """(a) Ask whose figure it is."""
    telling = [
        claim for claim in named_claims(subject.ledger) if claim.low > _TRIVIAL and not subject.ledger.loses_time(claim)
    ][: 2 * subject.most]
    sketches = [subject.made(_attributed, claim, turn % 3) for turn, claim in enumerate(telling)]
    return Proposals(tuple(sketches), tuple(subject.once(_contested)))


def _attributed(subject: Subject, claim: Claim, turn: int) -> Sketch:
    ledger = subject.ledger
    name = ledger.source(claim)
    who = with_the(name, subject.text)
    # A whole sentence would make the dead of one fight those of all the time that it names.
    if turn == 1 and ledger.is_told_in_full(claim) and not (ledger.is_of_named_fight(claim) or ledger.loses_limit(claim)):
        letter, ask = "b", f"Who reported{ledger.said_on(claim)}, according to the article, that {ledger.passive(claim)}?"
    elif turn and not ledger.said_on(claim):
        letter, ask = "c", named_as_source(ledger, claim)
    else:
        letter, ask = "a", whose_figure(ledger, claim)
    others = other_bodies(ledger, claim)
    return Sketch(
        "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.attribute.{letter}",
        ask,
        (Choice(name, f"The article names {who} for this figure.", claim.source_evidence or claim.evidence),),
        (nobody(ledger, claim), *others) if letter == "c" else (*others, nobody(ledger, claim)),
        f"The article gives {ledger.figure(claim)} as the figure of {who}.",
        (ledger.statement_of(claim),),
        (claim.id,),
        0.3 if is_in_infobox(claim) else 0.4,
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=1,
    )


def _contested(subject: Subject) -> list[Refusal]:
    ledger, refusals = subject.ledger, []
    for question, claims in contested(ledger):
        refusals.append(Refusal(question, _why_not(ledger, claims), tuple(claim.id for claim in claims)))
    return refusals


def _why_not(ledger: Ledger, claims: Sequence[Claim]) -> str:
    """Say why a quantity has no one key: its figures differ, or its one figure has nobody's name."""
    figures = ", ".join(f"{bounded(claim)} {ledger.source(claim) if claim.source else 'without a source'}" for claim in claims)
    if len({bounded(claim) for claim in claims}) > 1:
        return f"Not asked with one key, because it is contested: {figures}."
    if any(claim.source for claim in claims):
        return f"Not asked with one key, because its source is not named everywhere: {figures}."
    return f"Not asked with one key, because nobody is named for it: {bounded(claims[0])}."


#: A smaller number can be guessed.
_TELLING = 5


def _leaves_side_open(claim: Claim) -> bool:
    """Tell whether nobody can know whose people are counted; those who fled are civilians."""
    return claim.victims.lower() in UNSIDED and not is_in_infobox(claim) and claim.measure is not Measure.DISPLACED


def typed_figure(subject: Subject) -> Proposals:
    """(a) Type the figure that a named source gave for a period."""
    claims = [
        claim
        for claim in named_claims(subject.ledger)[: 2 * subject.most]
        if claim.bound is not Bound.RANGE
        and claim.low >= _TELLING
        and not (_leaves_side_open(claim) or subject.ledger.loses_limit(claim))
    ]
    return Proposals(tuple(subject.made(_typed, claim) for claim in claims[:8]))


#: So many other numbers have a reason why they are wrong.
_MISREAD = 6


def _typed(subject: Subject, claim: Claim) -> Sketch:
    ledger = subject.ledger
    return Sketch(
        "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.typed",
        capital(asked_figure(ledger, claim)),
        rationale=f"The article gives {ledger.figure(claim)} as the figure of {with_the(ledger.source(claim), subject.text)}.",
        evidence=(ledger.statement_of(claim),),
        facts=(claim.id,),
        difficulty=0.5,
        answer=NumberAnswer(claim.low, 0, victims(claim)),
        misreadings=tuple(
            (str(other.low), another_count(ledger, other, claim)) for other in other_counts(ledger, claim)[:_MISREAD]
        ),
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=4,
    )


#: A number so many times larger or smaller is no rival, nor is one so small.
_FAR, _TRIVIAL = 15, 2
#: Such questions are looked up and no more: few of them, and more only where an article has few figures with a source.
_FEW, _MORE, _RICH = 2, 4, 4


def _times(one: Claim, other: Claim) -> float:
    """Return how many times the larger of two figures holds the smaller."""
    low, high = sorted((one.low, other.low))
    return high / max(1, low)


def _other_numbers(ledger: Ledger, claim: Claim) -> list[Choice]:
    """Other counts of people: those of the same sentence or days first, then those of the same people and measure."""
    near: list[tuple[tuple[bool, bool, bool, bool, float], Claim]] = []
    for other in ledger.claims:
        if other.low == claim.low or other.low <= _TRIVIAL or other.high is not None or is_told_within(ledger, other, claim):
            continue
        places, measures, times = other.place is not claim.place, other.measure is not claim.measure, _times(other, claim)
        if times <= _FAR and not (places and measures):
            is_beside = other.context == claim.context or (claim.window.is_known and other.window == claim.window)
            near.append(((not is_beside, other.victims != claim.victims, places, measures, times), other))
    others: dict[int, Claim] = {}
    for _, other in sorted(near, key=itemgetter(0)):
        others.setdefault(other.low, other)
    return [
        Choice(number(low), another_count(ledger, other, claim), (ledger.statement_of(other),), low)
        for low, other in others.items()
    ]


def _asked_number(ledger: Ledger, claim: Claim) -> str:
    who, people = with_the(ledger.source(claim), ledger.text), losses_told_by(ledger, claim)
    if claim.bound is not Bound.EXACT:
        return capital(asked_figure(ledger, claim))
    said_on = ledger.said_on(claim)
    if said_on:
        return f"Which number did {who} report{said_on} for {people}?"
    place = f", according to {ledger.where(claim)}" if is_in_infobox(claim) or not ledger.is_told_in_full(claim) else ""
    return f"Which number did {who} give for {people}{ledger.period(claim)}{place}?"


#: Victims that a number cannot stand before in a question: "how many most notable citizens".
_MOST_OF = ("most ", "other ", "more ", "further ", "additional ", "own ")


def _unnamed_figure(ledger: Ledger, claim: Claim) -> Sketch | None:
    """The figure for victims and period for which nobody is named, beside another number of its own sentence."""
    pool = _with_neighbour(_other_numbers(ledger, claim), ledger.statement_of(claim), claim.low)
    if (
        claim.victims.lower() in UNSIDED
        or claim.victims.lower().startswith(_MOST_OF)
        or claim.bound is not Bound.EXACT
        or claim.low < _TELLING
        or len(pool) < 2
        or is_in_infobox(claim)
        or not ledger.is_of_whole_time(claim)
        or _is_told_otherwise(ledger, claim)
    ):
        return None
    key = Choice(number(claim.low), f"The sentence has “{own_words(claim)}”.", (ledger.statement_of(claim),), claim.low)
    return Sketch(
        "sources (d): no source",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.figure.unnamed",
        f"Which number of {losses(claim)}{ledger.period(claim)} does the article give without naming a source?",
        (key,),
        tuple(pool),
        f"The article gives {ledger.figure(claim)}{ledger.period(claim)} and names nobody for it.",
        (ledger.statement_of(claim),),
        (claim.id,),
        0.4,
        Arrange.RANKED,
        excludes=frozenset({mark(claim), f"period of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=5,
    )


def _with_neighbour(pool: Sequence[Choice], sentence: Evidence, low: int) -> list[Choice]:
    """Return the numbers of which one stands in the same sentence, so that every choice of three shows it; else none."""
    beside = next((one for one in pool if sentence in one.evidence), None)
    if beside is None:
        return []
    far = [one for one in pool if (one.rank < low) is not (beside.rank < low)]
    return [beside, *(one for one in pool if one is not beside and one not in far[_BEYOND:])]


#: Of the numbers on the other side of the key no more than this many are offered, so that its neighbour is never left out.
_BEYOND = 2
#: Two figures for the same days, or of which one has none, may be counts of the same people if they are no further apart.
_NEAR, _NEARER = 1.5, 1.1


def _is_told_otherwise(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether another figure of the article, not far from this one, may be for the same people and days."""
    return any(
        other.measure is claim.measure
        and other.low != claim.low
        and (other.window == claim.window or not other.window.is_known)
        and _times(other, claim) <= (_NEAR if other.window == claim.window else _NEARER)
        and may_be_same_people(other, claim)
        for other in ledger.sheet.claims
        if other.id != claim.id
    )


def unnamed_figure(subject: Subject) -> Proposals:
    """(d) Choose the figure for which the article names nobody."""
    made = (
        _unnamed_figure(subject.ledger, claim)
        for claim in subject.ledger.surely_unsourced
        if subject.ledger.is_told_when(claim)
    )
    most = _FEW if len(subject.ledger.named) >= _RICH else _MORE
    return Proposals(tuple(sketch for sketch in made if sketch is not None)[:most])


def chosen_figure(subject: Subject) -> Proposals:
    """(a) Choose the figure that a named source gave, among the other counts of people in the article."""
    made = (subject.made(_chosen, claim) for claim in named_claims(subject.ledger)[: 2 * subject.most])
    sketches = [sketch for sketch in made if sketch is not None]
    below = [one for one in sketches if any(other.rank > one.keys[0].rank for other in one.pool)]
    largest = [one for one in sketches if one not in below]
    # Totals are the largest of an article's numbers; whoever knows that would need no article.
    return Proposals((*below, *largest[: max(1, len(below) // _OTHERS)]))


#: Among so many questions with a larger wrong number one may have the largest as its key.
_OTHERS = 3


def _chosen(subject: Subject, claim: Claim) -> Sketch | None:
    ledger = subject.ledger
    if claim.bound is Bound.RANGE or claim.low < _TELLING - 2 or _leaves_side_open(claim) or ledger.loses_limit(claim):
        return None
    pool = _other_numbers(ledger, claim)
    if len(pool) < 2:
        return None
    who = with_the(ledger.source(claim), subject.text)
    key = Choice(number(claim.low), f"The article names {who} for this number.", (ledger.statement_of(claim),), claim.low)
    return Sketch(
        "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.figure",
        _asked_number(ledger, claim),
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


RULES = (
    Rule("sources.attribute", "(a) whose figure", "Whose figure is this, as the article tells it: …?", attribute, grows=True),
    Rule(
        "sources.match",
        "(a) figures to sources",
        "Match each figure to the source that the article gives.",
        match_sources,
        grows=True,
    ),
    Rule("sources.figure", "(a) the figure of a source", "Which number did … give for the …?", chosen_figure, grows=True),
    Rule("sources.unnamed", "(d) the figure of nobody", "Which number does the article give without a source?", unnamed_figure),
    Rule("sources.typed", "(a) the figure, typed", "How many … were …, according to …?", typed_figure, grows=True),
)
