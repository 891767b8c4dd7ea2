"""Claims that tell one count twice (infobox and prose, lead and body), so that no list asks for it twice in one way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from quizapp.domain.facts import Claim, ComparisonKind, FactSheet
from quizapp.domain.item import Item
from quizapp.domain.naming import same_source
from quizapp.domain.text import holds_any
from quizapp.generation.claims.crediting_words import credits_somebody


def first_mentions(sheet: FactSheet) -> dict[str, str]:
    """Return for each claim's id the id of the first that tells the same count.

    That is one with the same measure, numbers, limit and source, or one that the facts call a repetition.
    """
    first: dict[tuple[object, ...], str] = {}
    mentions = {claim.id: first.setdefault(_count(claim), claim.id) for claim in sheet.claims}
    for comparison in sheet.comparisons:
        if comparison.kind is ComparisonKind.REPETITION:
            told = {mentions[one] for one in comparison.claims}
            earliest = next(one for one in mentions if one in told)
            mentions = {one: earliest if mention in told else mention for one, mention in mentions.items()}
    return mentions


def _count(claim: Claim) -> tuple[object, ...]:
    return claim.measure, claim.low, claim.high, claim.bound, (claim.source or "").lower().removeprefix("the ")


def is_credited_otherwise(claim: Claim, others: Iterable[Claim]) -> bool:
    """Tell whether a source that only a pronoun carries over is contradicted by another mention of the same count."""
    if not claim.source_evidence or any(claim.context.contains(one.span) for one in claim.source_evidence):
        return False
    same = (one for one in others if (one.measure, one.low, one.high) == (claim.measure, claim.low, claim.high))
    return any(one.source and not same_source(one.source, claim.source or "") for one in same)


#: Smaller numbers are also days and ages.
_TELLING = 32


def is_credited_elsewhere(claim: Claim, sheet: FactSheet) -> bool:
    """Tell whether one of the numbers of a claim stands with somebody's name elsewhere: with a source, or a verb of saying."""
    numbers = {claim.low, claim.high or claim.low}
    if any(one.source and not numbers.isdisjoint((one.low, one.high)) for one in sheet.claims):
        return True
    text = sheet.article.text
    shown = [f"{number:,}" for number in numbers if number >= _TELLING]
    if not any(text.count(one) > 1 for one in shown):
        return False
    found = re.compile(rf"(?<![\d,.])(?:{'|'.join(shown)})(?![\d,]\d|\d)")
    return any(
        credits_somebody(words)
        for span in sheet.article.sentences()
        if holds_any(words := span.of(text), shown) and span != claim.context and found.search(words)
    )


def without_twins(items: Iterable[Item], first: Mapping[str, str]) -> list[Item]:
    """Drop each question on counts that an earlier one of the same kind asks for already."""
    asked: set[tuple[str, frozenset[str]]] = set()
    kept = []
    for item in items:
        counts = frozenset(first[fact] for fact in item.facts if fact in first)
        subject = (_kind(item.rule), counts)
        if counts and subject in asked:
            continue
        asked.add(subject)
        kept.append(item)
    return kept


def _kind(rule: str) -> str:
    """Return the first two parts of a rule's name: what it asks for, whatever its wording."""
    return ".".join(rule.split(".")[:2])
