"""Parts of a count told in the sentence after it: "Of these, 108 were Danes, 21 Swedes", "The total included 40 officers".

Parts in the sentence of the count, and what a part looks like, are ``part_lists``'; those in a list below it ``listed_parts``'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import PART_LIST_RULE, PARTS_RULE, Figure
from quizapp.extraction.claims.figures.part_lists import Whole, run_of_parts
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import CIVILIANS

#: Who says it, or where, before the words that go back.
_ASIDE = r"(?:(?:According\s+to|In|At|By)\s+[^,.;:]{3,60},\s+)?"
_COUNT = (
    r"(?:total|number|figure|toll|count|tally|dead|killed|wounded|injured|missing|captured|casualties|losses|victims|"
    r"prisoners|captives)"
)
#: Opens a sentence on those counted in the one before.
_OPENS = re.compile(
    rf"{_ASIDE}(?:(?:[Oo]f|[Aa]mong|[Aa]mongst)\s+(?:these|them|those|this\s+number|that\s+number)(?:,\s|\s+(?:were|was)\s|\s(?=\d))|"
    r"[Oo]f\s+(?:the|those|these)\s+\d[\d,]*\s*[,:]|"
    rf"(?:These|Those|They|This)\s+(?:number\s+|figure\s+|total\s+)?(?:included|includes|include|comprised|were)\s|"
    rf"(?:The|This|That|These|Those)\s+(?:total\s+)?{_COUNT}\s+(?:included|includes|include|comprised|comprises|consisted\s+of)\s|"
    r"The\s+(?:other|remaining)\s+(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)\s+(?:included|comprised)\s)"
)
#: The same, with the first part before the words that go back to them: "Twelve of them were guards".
_OPENS_WITH_PART = re.compile(
    rf"{_ASIDE}(?=(?:[Aa]t\s+least\s+|[Aa]bout\s+|[Ss]ome\s+)?(?:\d[\d,]*|[A-Za-z][a-z]+(?:-[a-z]+)?)\s+of\s+(?:them|these|those)\s+(?:were|had\s+been)\s)"
)
#: Those of whom it tells, counted again: "Of those 53: 39 were guards".
_COUNTED_AGAIN = re.compile(r"OY?(?P<all>Q)[,;]")


def opens_parts(text: str, span: Span) -> int | None:
    """Return where the parts begin in the sentence at ``span`` that goes on with those of the count before, or None."""
    if text[span.start] in "OATIB" and (match := _OPENS.match(text, span.start, span.end)):
        return match.end()
    match = _OPENS_WITH_PART.match(text, span.start, span.end)
    return match.end() if match else None


def parts_of(sentence: Sentence, start: int, whole: Sequence[Claim]) -> list[Figure]:
    """Return the figures of ``sentence`` from ``start`` on that are parts of ``whole``, the claims of the sentence before.

    What befell them is what befell the whole; casualties where that was told in several measures.
    """
    again = _COUNTED_AGAIN.match(sentence.tags)
    all_of_them = sentence.tokens[again.start("all")].quantity if again else None
    if again and all_of_them is not None:
        whole = [claim for claim in whole if claim.low == all_of_them.low]
        start = sentence.tokens[again.end() - 1].end
    if not whole:
        return []
    measures = {claim.measure for claim in whole}
    measure = measures.pop() if len(measures) == 1 else Measure.CASUALTIES
    most = max(claim.high or claim.low for claim in whole)
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= start), len(sentence.tokens))
    run = run_of_parts(sentence, first, Whole(measure, 0, most), {})
    if run.end < len(sentence.tokens) and _DID_OTHERWISE.match(sentence.words[run.end]):
        return []
    return [replace(figure, rule=PARTS_RULE) for figure in run.figures]


#: The verb of a clause on those counted last: "of these, 12 men returned home".
_DID_OTHERWISE = re.compile(r"\w+ed\Z|fled\Z|left\Z|went\Z")


def like_whole(part: Claim, whole: Sequence[Claim], *, has_date: bool) -> Claim:
    """Return a part with the source, the days and the one side of its whole where it has none of its own."""
    before = whole[0]
    if part.source is None:
        part = replace(part, source=before.source, source_evidence=before.source_evidence)
    if not has_date:
        part = replace(part, window=before.window)
    return like_side(part, whole)


#: Those of a count before: "Two of the fatalities occurred in the town".
_COUNTED_BEFORE = frozenset("dead fatalities victims casualties deaths killed wounded injured deceased".split())


def are_some_of_those(sentence: Sentence, figure: Figure, whole: Sequence[Claim]) -> bool:
    """Tell whether a sentence opens with some of the people of the one count in ``whole`` that may be theirs."""
    words = sentence.words[figure.index + 1 : figure.index + 4]
    if figure.index > 0 or words[:2] != ("of", "the") or not _COUNTED_BEFORE.issuperset(words[2:]):
        return False
    wholes = whole_of(figure, whole)
    return len(wholes) == 1 and wholes[0].low > figure.quantity.low


def whole_of(figure: Figure, whole: Sequence[Claim]) -> list[Claim]:
    """Return those of ``whole`` that tell of what befell the people of ``figure``."""
    return [claim for claim in whole if claim.measure is figure.measure]


def like_side(part: Claim, whole: Sequence[Claim]) -> Claim:
    """Return a part with the one side of its whole where it has none of its own and counts none who bear no arms."""
    sides = {claim.side for claim in whole}
    if part.side is not None or len(sides) != 1 or not _UNARMED.isdisjoint(part.victims.lower().split()):
        return part
    return replace(part, side=sides.pop())


#: Words for those who bear no arms; "people" may.
_UNARMED = CIVILIANS - {"people", "person", "persons", "others", "other", "members", "member", "them", "captives"}


def with_sides_of_wholes(figures: Sequence[Figure], claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a sentence, each part of a count before it with its side."""
    whole: Claim | None = None
    found: list[Claim] = []
    for figure, claim in zip(figures, claims, strict=True):
        is_part = figure.rule == PART_LIST_RULE
        found.append(like_side(claim, [whole]) if is_part and whole is not None else claim)
        whole = whole if is_part else claim
    return found
