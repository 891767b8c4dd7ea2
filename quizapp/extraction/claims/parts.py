"""Parts of a count told in the sentence after it: "Of these, 108 were Danes, 21 Swedes", "They included 40 officers".

Parts in the sentence of the count itself are constructions of ``claim_rules``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import PARTS_RULE, Figure
from quizapp.extraction.claims.figures.figure_heads import head_of
from quizapp.extraction.tokens import Sentence

#: Opens a sentence on those counted in the one before.
_OPENS = re.compile(
    r"(?:Of|Among|Amongst)\s+(?:these|them|those|this\s+number|that\s+number)\b,?\s|Of\s+(?:the|those|these)\s+\d[\d,]*\s*[,:]|"
    r"(?:These|Those|They|This)\s+(?:number\s+|figure\s+|total\s+)?(?:included|includes|include|comprised|were)\s"
)
#: The same, with the first part before the words that go back to them: "Twelve of them were guards".
_OPENS_WITH_PART = re.compile(r"(?:\d[\d,]*|[A-Z][a-z]+(?:-[a-z]+)?)\s+of\s+(?:them|these|those)\s+(?:were|had\s+been)\s")
_MEMBERS = r"(?:O[YNX]{1,4}(?:CY?[NX]{1,3})?)?"
_ONE = rf"Q(?:OH)?(?:BA*)?[NXA]{{0,4}}[HX]{_MEMBERS}(?:,X{{1,2}}){{0,3}}(?:,?C[HX]{{1,2}})?"
_PARTS = re.compile(
    rf"(?:OY?(?P<all>Q)[,;]|[^QKGVMF]{{0,5}}?)(?P<figures>{_ONE}(?:(?:,C?|C|;){_ONE})*)(?=[,.;)]|C[NYA]*[NH]|\Z)"
)
#: Who is told of those before without having shared their lot.
_NO_PART = frozenset("survivors survivor escapees witnesses relatives families".split())
#: Tokens behind what is counted in which such people may be told.
_REACH = 3


def opens_parts(text: str, span: Span) -> bool:
    """Tell whether the sentence at ``span`` goes on with parts of those counted before it."""
    if text[span.start] in "OAT" and _OPENS.match(text, span.start, span.end):
        return True
    return _OPENS_WITH_PART.match(text, span.start, span.end) is not None


def parts_of(sentence: Sentence, whole: Sequence[Claim]) -> list[Figure]:
    """Return the figures of ``sentence`` that are parts of ``whole``, the claims of the sentence before.

    What befell them is what befell the whole; casualties where that was told in several measures.
    """
    match = _PARTS.match(sentence.tags)
    if match is None or not whole:
        return []
    all_of_them = sentence.tokens[match.start("all")].quantity if match["all"] else None
    if all_of_them is not None:  # "Of those 53: 39 were guards"
        whole = [claim for claim in whole if claim.low == all_of_them.low]
    if not whole:
        return []
    measures = {claim.measure for claim in whole}
    measure = measures.pop() if len(measures) == 1 else Measure.CASUALTIES
    most = max(claim.high or claim.low for claim in whole)
    found = []
    for index in range(*match.span("figures")):
        quantity = sentence.tokens[index].quantity
        if quantity is None:
            continue
        _, head_end = head_of(sentence, index)
        if quantity.low > most or not _NO_PART.isdisjoint(sentence.words[index : head_end + _REACH]):
            return []
        found.append(Figure(quantity, index, head_end, 0, measure, PARTS_RULE))
    return found


def like_whole(part: Claim, whole: Sequence[Claim], *, has_date: bool) -> Claim:
    """Return a part with the source, the days and the one side of its whole where it has none of its own."""
    before = whole[0]
    if part.source is None:
        part = replace(part, source=before.source, source_evidence=before.source_evidence)
    if not has_date:
        part = replace(part, window=before.window)
    sides = {claim.side for claim in whole}
    return replace(part, side=sides.pop()) if part.side is None and len(sides) == 1 else part
