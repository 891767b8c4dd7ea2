"""Questions on figures of losses that the infobox gives and names nobody for: the number, what it counts, all matched.

What the prose has instead is ``box_and_prose``'s; figures of the infobox with a source are ``one_claim``'s.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizapp.domain.facts import Bound, Claim, Measure
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.generation.claims.attribution import losses, mark
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.victims import UNSIDED
from quizapp.generation.periods import is_own_window
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import ASKED_BOUNDS, ON_THE_SIDE, bounded, capital, counted, is_countable, number

_FAMILY = "sources (i): figures of the infobox"
#: So many wrong options make a choice; a match has so many pairs at least and at most, and so many numbers left over.
_WRONG, _PAIRS, _MOST_PAIRS, _SPARE = 2, 3, 4, 1
#: A smaller number is guessed, and so is the smallest or largest among numbers of which none comes near.
_TELLING, _FAR = 3, 40
#: So many questions of one wording are enough.
_MOST = 3
#: A longer line is a note in whole sentences, and a larger number is written in words.
_LINE, _LARGEST = 160, 999_999
#: More than one figure for the same.
_TWO = 2
#: Measures whose figures are sure to count different people.
_LOSSES = (Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED)


def _figures(subject: Subject) -> tuple[Claim, ...]:
    """Return the figures of the infobox without a source of which each is the only one for its people and fate.

    To be read ``once``.
    """
    ledger = subject.ledger
    boxed = [one for one in subject.sheet.claims if is_in_infobox(one)]
    of_side = Counter[tuple[int | None, Measure]]((one.side, one.measure) for one in boxed if one.side is not None)
    named = Counter((one.victims.lower(), one.measure) for one in boxed)
    return tuple(
        one
        for one in ledger.claims
        if is_in_infobox(one)
        and one.measure in _LOSSES
        and one.source is None
        and not one.group
        and not one.told
        and (named[one.victims.lower(), one.measure] < _TWO and of_side[one.side, one.measure] < _TWO)
        and _tells_whose(one)
        and one.context.end - one.context.start <= _LINE
        and ledger.names_nobody(one)
        and not is_own_window(one, subject.text)
        and not _IS_ADDED.search(one.context.of(subject.text))
    )


#: A line that counts on from another, or for a part of the time only: "Another 10,000 families displaced in the July".
_IS_ADDED = re.compile(
    r"(?i)\b(?:another|additional|further|more|others?)\b(?! than)|"
    rf"\b(?:in|on|by|during|since|until|from) (?:the )?(?:{'|'.join(MONTHS)}|(?:first|second|third|final|last|initial)\b)"
)


def _tells_whose(claim: Claim) -> bool:
    """Tell whether the words say whose people are counted: those of a column by its party, others by their own name."""
    if claim.victims.startswith(ON_THE_SIDE):
        return True
    return claim.victims.lower() not in UNSIDED and is_countable(claim.victims) and not any(c.isdigit() for c in claim.victims)


def _said(ledger: Ledger, claim: Claim) -> str:
    return f"The infobox has {ledger.figure(claim)}, without a source."


def _plain(figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures that are one number, each the only one of its number."""
    lows = Counter(one.low for one in figures)
    return [one for one in figures if one.bound is not Bound.RANGE and one.high is None and lows[one.low] == 1]


def box_numbers(subject: Subject) -> Proposals:
    """(i) Ask for a number of the infobox, to be chosen or typed, or for what such a number counts, by turns."""
    figures = subject.once(_figures)
    plain = _plain(figures)
    asked = [one for one in plain if _TELLING <= one.low <= _LARGEST]
    makers = (_which_number, _what_counted, _typed)
    # Each figure is asked for in one way; where that gives nothing, in the next.
    sketches: list[Sketch] = []
    for turn, claim in enumerate(asked):
        made = (makers[(turn + more) % len(makers)](subject, claim, plain) for more in range(len(makers)))
        sketches.extend([one for one in made if one is not None][:1])
    rules = Counter[str]()
    kept = []
    for one in sketches:
        rules[one.pattern] += 1
        if rules[one.pattern] <= _MOST:
            kept.append(one)
    return Proposals(tuple(kept))


def _others(subject: Subject, claim: Claim, plain: Sequence[Claim]) -> list[Choice]:
    """Return the other numbers of the infobox that do not lie too far away."""
    return [
        Choice(number(one.low), _of_another(subject.ledger, one), (subject.ledger.statement_of(one),), one.low)
        for one in plain
        if one.id != claim.id and max(one.low, claim.low) <= _FAR * min(one.low, claim.low)
    ]


def _of_another(ledger: Ledger, claim: Claim) -> str:
    return f"The infobox has this number for others: {ledger.figure(claim)}."


def _asked(claim: Claim) -> str:
    of_side = claim.victims.startswith(ON_THE_SIDE)
    people = "people" if of_side else counted(claim.victims)
    where = f" {claim.victims.removeprefix('people ')}" if of_side else ""
    return f"{capital(ASKED_BOUNDS[claim.bound])} {people} does the infobox count as {claim.measure.value}{where}?"


def _which_number(subject: Subject, claim: Claim, plain: Sequence[Claim]) -> Sketch | None:
    ledger = subject.ledger
    pool = _others(subject, claim, plain)
    if len(pool) < _WRONG:
        return None
    proof = (ledger.statement_of(claim),)
    return _sketch(
        ledger,
        claim,
        "number",
        _asked(claim),
        Choice(number(claim.low), _said(ledger, claim), proof, claim.low),
        pool,
        Arrange.RANKED,
    )


def _what_counted(subject: Subject, claim: Claim, plain: Sequence[Claim]) -> Sketch | None:
    ledger = subject.ledger
    pool = [
        Choice(capital(losses(one)), _has(one), (ledger.statement_of(one),))
        for one in subject.once(_figures)
        # "Between 8 and 10" is counted with the number 10 as well.
        if not one.low <= claim.low <= (one.high or one.low)
    ]
    if len(pool) < _WRONG:
        return None
    key = Choice(capital(losses(claim)), _said(ledger, claim), (ledger.statement_of(claim),))
    return _sketch(
        ledger,
        claim,
        "counts",
        f"For which losses does the infobox give the number {number(claim.low)}?",
        key,
        pool,
        Arrange.SHUFFLED,
    )


def _has(claim: Claim) -> str:
    return f"For these the infobox has {bounded(claim)}."


def _sketch(
    ledger: Ledger, claim: Claim, kind: str, stem: str, key: Choice, pool: Sequence[Choice], arrange: Arrange
) -> Sketch:
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.boxed.{kind}",
        stem,
        (key,),
        tuple(pool),
        _said(ledger, claim),
        key.evidence,
        (claim.id,),
        0.3,
        arrange,
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=4,
    )


def _typed(subject: Subject, claim: Claim, plain: Sequence[Claim]) -> Sketch | None:
    ledger = subject.ledger
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.boxed.typed",
        _asked(claim),
        rationale=_said(ledger, claim),
        evidence=(ledger.statement_of(claim),),
        facts=(claim.id,),
        difficulty=0.3,
        answer=NumberAnswer(claim.low, 0, losses(claim)),
        misreadings=tuple((str(one.low), _of_another(ledger, one)) for one in plain if one.id != claim.id),
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=4,
    )


def box_matched(subject: Subject) -> Proposals:
    """(i) Match the losses that the infobox counts to its numbers, with one number left over where there are enough."""
    ledger = subject.ledger
    figures = list({bounded(one): one for one in reversed(subject.once(_figures))}.values())[::-1]
    if len(figures) < _PAIRS or len({losses(one) for one in figures}) < len(figures):
        return Proposals()
    chosen, spare = figures[:_MOST_PAIRS], figures[_MOST_PAIRS : _MOST_PAIRS + _SPARE]
    left = " One number is left over." if spare else ""
    return Proposals(
        (
            Sketch(
                _FAMILY,
                Skill.SOURCES,
                ItemFormat.MATCH,
                "sources.boxed.match",
                f"Match each loss to the number that the infobox gives for it.{left}",
                rationale="The infobox has these numbers, each in the column or beside the name of those it counts.",
                evidence=tuple(dict.fromkeys(ledger.statement_of(one) for one in figures)),
                facts=tuple(one.id for one in chosen),
                difficulty=0.4,
                pairs=tuple(
                    (
                        Choice(capital(losses(one)), _said(ledger, one), (ledger.statement_of(one),)),
                        Choice(capital(bounded(one)), _said(ledger, one), (ledger.statement_of(one),), one.low),
                    )
                    for one in chosen
                ),
                pool=tuple(
                    Choice(capital(bounded(one)), _said(ledger, one), (ledger.statement_of(one),), one.low) for one in spare
                ),
                excludes=frozenset(mark(one) for one in figures),
                place=chosen[0].evidence[0].start,
                rank=2,
            ),
        )
    )


RULES = (
    Rule(
        "sources.boxed.match",
        "(i) all numbers of the infobox",
        "Match each loss to the number that the infobox gives.",
        box_matched,
    ),
    Rule(
        "sources.boxed", "(i) a number of the infobox", "How many killed on the side of … does the infobox give?", box_numbers
    ),
)
