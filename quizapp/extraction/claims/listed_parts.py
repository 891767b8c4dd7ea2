"""Parts of a count told in the list below it: "In all, 907 were killed:", then "Army – 194 (16 officers and 178 men)" a line.

Parts in the sentence of the count are ``part_lists``', those in the sentence after it ``parts``'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.domain.article import Paragraph
from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.figures.figure import PARTS_RULE, Figure
from quizapp.extraction.claims.figures.part_lists import Whole, parts_behind, run_of_parts
from quizapp.extraction.claims.parts import like_whole
from quizapp.extraction.tokens import Sentence, tokenize

#: Characters that a line of such a list has at most.
_LONGEST = 240
#: What stands before an item in its line, where the form of the article shows it.
_BULLET = re.compile(r"[ \t]*(?:[-*•·–]+|\d{1,2}[.)])[ \t]+\Z")
#: Words that bring a list of those whom nobody counted before: "The dead were:", "Casualties were as follows:".
_OPENING = re.compile(r"[^QKGVkL]{0,8}?(?P<verb>[MR])[^QKGVMkL;]{0,18};\Z")
#: Whose number it is, before a dash or colon: "Royal Navy – 86", "Hill Guard (Ostia): 12 men".
_LABELLED = re.compile(r"(?P<label>(?:[YAXNHOPCT,]|\([^()Q]{1,20}\)){1,12});A*(?=Q)")
_BARE = re.compile(r"Q(?=[.,;()C]|\Z)")
#: Labels that tell of things.
_MACHINES = re.compile(
    r"\b(?:tanks?|vehicles?|guns?|artillery|aircraft|planes?|helicopters?|ships?|boats?|drones?|trucks?|weapons?|rifles?|"
    r"mortars?|missiles?|houses?|buildings?|villages?|strength|sorties)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Listing:
    """What the line above a list tells of those in it: what befell them, the claims of whom they are parts."""

    measure: Measure
    wholes: tuple[Claim, ...]

    @property
    def most(self) -> float:
        """How many they are at most."""
        return max((claim.high or claim.low for claim in self.wholes), default=float("inf"))


def listing_after(text: str, paragraph: Paragraph, claims: Sequence[Claim]) -> Listing | None:
    """Return what ``paragraph`` says of the list below it, its last sentence having ``claims``; None where it opens none."""
    last = paragraph.sentences[-1] if paragraph.sentences else paragraph.span
    if not text.endswith(":", 0, paragraph.span.end) or last.end - last.start > _LONGEST:
        return None
    measures = {claim.measure for claim in claims}
    if measures:
        return Listing(measures.pop(), tuple(claims)) if len(measures) == 1 else None
    opening = tokenize(text, last, ())
    match = _OPENING.fullmatch(opening.tags)
    measure = opening.tokens[match.start("verb")].measure if match else None
    return Listing(measure, ()) if measure else None


def is_item(text: str, paragraph: Paragraph) -> bool:
    """Tell whether the paragraph is a line of a list."""
    line = text.rfind("\n", 0, paragraph.span.start) + 1
    is_short = paragraph.span.end - paragraph.span.start <= _LONGEST
    return is_short and _BULLET.match(text, line, paragraph.span.start) is not None


def listed_parts(sentence: Sentence, listing: Listing) -> list[Figure]:
    """Return the figures of an item that count some of those of ``listing``."""
    labelled = _LABELLED.match(sentence.tags)
    if _MACHINES.search(" ".join(sentence.words)):
        return []
    start = labelled.end() if labelled else 0
    whole = Whole(listing.measure, 0, listing.most)
    quantity = sentence.tokens[start].quantity if start < len(sentence.tokens) else None
    if labelled and quantity is not None and _BARE.match(sentence.tags, start):
        if quantity.low > listing.most or quantity.low == 0:
            return []
        figures = [Figure(quantity, start, start + 1, start, listing.measure, PARTS_RULE)]
    else:
        figures = [replace(figure, verb=figure.index) for figure in run_of_parts(sentence, start, whole, {}).figures]
    figures += parts_behind(sentence, figures)
    return [replace(figure, rule=PARTS_RULE) for figure in figures]


def like_listed(part: Claim, sentence: Sentence, listing: Listing, text: str, sides: Sides) -> Claim:
    """Return a part of an item with the people of its label, and with what the line above tells of all."""
    labelled = _LABELLED.match(sentence.tags)
    if labelled and part.victims == "people":
        label = _shortened(text, Span(sentence.tokens[0].start, sentence.tokens[labelled.end("label") - 1].end))
        part = replace(part, victims=label, side=sides.of(label) if part.side is None else part.side)
    if not listing.wholes:
        return part
    return like_whole(part, listing.wholes, has_date=False)


def _shortened(text: str, label: Span) -> str:
    """Return a label without what it has in brackets."""
    return re.sub(r"\s*\([^()]*\)", "", label.of(text)).strip()
