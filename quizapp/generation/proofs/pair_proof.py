"""The independent check of questions on two claims: how far they lie apart, and what they are to each other.

Questions on one claim are ``claim_proof``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Claim, ComparisonKind, FactSheet
from quizapp.domain.item import Item, NumberAnswer, Option
from quizapp.generation.proofs.claim_terms import claims_of, is_source, numbers_in
from quizapp.generation.proofs.proof_terms import only

_OF_TWO = re.compile(
    r"(?:[Tt]he )?(?P<one>.+?) said that (?P<first>.+?); (?:the )?(?P<other>.+?) gave the number as (?P<second>.+)"
)


def careful_pair(sheet: FactSheet, item: Item) -> bool:
    """The key gives each of two figures to its own source; every other option changes the sources or one figure."""
    one, other = claims_of(sheet, item)

    def holds(option: Option) -> bool:
        found = _OF_TWO.fullmatch(option.text)
        return (
            found is not None
            and numbers_in(found["first"])[:1] == [one.low]
            and numbers_in(found["second"])[:1] == [other.low]
            and is_source(one, found["one"])
            and is_source(other, found["other"])
        )

    return only(item, holds)


def spread(sheet: FactSheet, item: Item) -> bool:
    """The key is the difference of two figures, or of the ends of one; or the key alone is about their quotient."""
    claims = claims_of(sheet, item)
    if len(claims) == 1:
        return isinstance(item.answer, NumberAnswer) and item.answer.value == (claims[0].high or 0) - claims[0].low
    low, high = sorted(claim.low for claim in claims)
    if isinstance(item.answer, NumberAnswer):
        return item.answer.value == high - low
    quotient = high / low

    def holds(option: Option) -> bool:
        found = re.search(r"[\d.]+", option.text)
        return found is not None and abs(float(found.group()) - quotient) <= 0.5

    return _is_conflict(sheet, claims) and only(item, holds)


def _is_conflict(sheet: FactSheet, claims: list[Claim]) -> bool:
    ids = {claim.id for claim in claims}
    return any(one.kind is ComparisonKind.CONFLICT and ids <= set(one.claims) for one in sheet.comparisons)


def like(sheet: FactSheet, item: Item) -> bool:
    """The key alone names something in which the two claims differ, or are the same."""
    one, other = claims_of(sheet, item)
    truth = {
        "different groups": one.victims != other.victims and one.side != other.side,
        "same source": one.source == other.source,
        "different kinds of losses": one.measure is not other.measure,
        "different periods": one.window != other.window,
    }
    return only(item, lambda option: next((value for words, value in truth.items() if words in option.text), None))


_KIND_WORDS = {
    ComparisonKind.REPETITION: "given twice",
    ComparisonKind.CONFLICT: "rule each other out",
    ComparisonKind.CORROBORATION: "agree",
    ComparisonKind.DIFFERENT_WINDOW: "different periods",
    ComparisonKind.GROWTH: "later raised",
    ComparisonKind.DIFFERENT_VICTIMS: "different victims",
}


def relation(sheet: FactSheet, item: Item) -> bool:
    """The key alone says what the two claims are to each other."""
    ids = set(item.facts)
    kinds = {one.kind for one in sheet.comparisons if ids <= set(one.claims)}
    return len(kinds) == 1 and only(item, lambda option: _KIND_WORDS[next(iter(kinds))] in option.text)


def total(sheet: FactSheet, item: Item) -> bool:
    """A count up to a day stands beside that of one day, which the key alone says."""
    total, day = claims_of(sheet, item)
    return (
        total.window.start is None
        and total.window.end is not None
        and day.window.is_one_day
        and only(item, lambda option: "stand for one day" in option.text)
    )
