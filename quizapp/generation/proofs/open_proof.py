"""The independent check of questions on what a sentence leaves open: each option is tried on claim and words.

Nothing is shared with the rules that draft.
"""

from __future__ import annotations

from itertools import pairwise

from quizapp.domain.facts import Bound, Claim, FactSheet, Place
from quizapp.domain.item import Item, Option
from quizapp.domain.partial_date import MONTHS
from quizapp.generation.proofs.claim_terms import claims_of
from quizapp.generation.proofs.proof_terms import Prover, only

_SAYING = (
    "said says stated states reported reportedly claimed claims announced according estimated wrote told confirmed put gave "
    "counted recorded listed source sources spokesman spokesperson believed alleged"
)
_SAYS = frozenset(_SAYING.split())


def _words(sentence: str) -> list[str]:
    return [word.strip(".,;:“”\"'’‘()") for word in sentence.split()]


def _has_day(sheet: FactSheet, claim: Claim, words: list[str]) -> bool | None:
    """Tell whether the sentence has one day, that of the claim; None where it has any other trace of a time."""
    named = [(one, two) for one, two in pairwise(words) if one in MONTHS or two in MONTHS]
    digits = {word for pair in named for word in pair if word.isdigit()}
    if claim.window.is_one_day and claim.window.start is not None and str(claim.window.start.day) in digits:
        return True
    is_dated = any(one.place is Place.PROSE and one.evidence[0].span.overlaps(claim.context) for one in sheet.dates)
    return None if named or is_dated else False


def _open(sheet: FactSheet, item: Item) -> bool:
    """The claim stands alone in the sentence of the stem, and of the options the key alone is not told there."""
    claim, text = claims_of(sheet, item)[0], sheet.article.text
    sentence = claim.context.of(text)
    words = _words(sentence)
    beside = [one for one in sheet.claims if one.place is Place.PROSE and one.context == claim.context]
    if len(beside) != 1 or claim.place is not Place.PROSE or not set(_words(item.stem)) & set(_words(claim.quote)):
        return False
    named = any(claim.context.contains(one.span) for one in claim.source_evidence)
    tells: dict[str, bool | None] = {
        "Whose count it is": named if claim.source else (None if _SAYS & {word.lower() for word in words} else False),
        "The day": _has_day(sheet, claim, words),
        "The exact number": claim.bound is Bound.EXACT and claim.high is None,
        "The place": claim.location is not None and claim.location in sentence,
    }

    def holds(option: Option) -> bool | None:
        told = tells[option.text]
        return None if told is None else not told

    return only(item, holds)


PROVERS: dict[str, Prover] = {"sources.open": _open}
