"""A source that goes on answering in the next sentence, which counts parts of what it counted: declared openings.

Quotations over several sentences are ``claims``'; who speaks in a sentence of its own is ``tellings``'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Claim
from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Continuation:
    """An opening of a sentence that goes on with the count before; ``of_writing`` where only something written goes on so."""

    name: str
    why: str
    opening: str
    example: str
    of_writing: bool = False


_NUMBER = r"(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Tt]wenty)\b"
CONTINUATIONS = (
    Continuation(
        "of these",
        "parts of the number before",
        r"(?:Of|Among|Amongst)\s+(?:these|them|those(?!\s+w)|(?:this|that)\s+(?:number|total|figure)|the\s+(?:total|\d))\b",
        "Of these, 200 were killed by mines.",
    ),
    Continuation(
        "these included",
        "some of the number before",
        r"(?:These|This(?:\s+number|\s+figure|\s+total)?)\s+(?:also\s+)?(?:include[ds]?|comprise[ds]?|consist(?:s|ed)\s+of)\b",
        "These included 20 officers killed.",
    ),
    Continuation(
        "the remaining",
        "those left of the number before",
        rf"The\s+(?:remaining|other)\s+{_NUMBER}|The\s+(?:rest|remainder)\b",
        "The remaining 300 dead were soldiers.",
    ),
    Continuation(
        "so many of them",
        "some of the number before",
        rf"(?:(?:About|Some|At\s+least|Over|More\s+than|Around|Nearly)\s+)?{_NUMBER}\s+of\s+(?:them|these|those\s+killed|the\s+dead)\b",
        "At least 20 of them were killed by mines.",
    ),
    Continuation(
        "for a total",
        "the sum of the numbers before, with no verb of its own",
        r"For\s+an?\s+(?:grand\s+|combined\s+)?total\s+of\b",
        "For a total of 4,750 killed and captured.",
    ),
    Continuation(
        "the next year",
        "a count goes on with the year or month after it",
        r"In\s+(?:[A-Z][a-z]+\s+)?(?:18|19|20)\d\d,?\s+there\s+(?:were|was|had\s+been)\b|"
        r"(?:Civilian\s+)?(?:[Cc]asualties|[Dd]eaths|[Ff]atalities)\s+(?:had\s+)?(?:peaked|rose|fell|dropped|increased|decreased)\s+in\b",
        "In 2018, there were 70 incidents and 60 deaths.",
    ),
    Continuation(
        "the other side's losses",
        "a report goes on from the losses of one side to those of the other",
        r"(?:The\s+)?[A-Z][\w’'-]+(?:\s+[a-z]+)?\s+(?:losses|casualties)\s+(?:were|amounted|totalled|totaled|came)\b",
        "The Ostian losses were 5 killed.",
        of_writing=True,
    ),
    Continuation(
        "the next number",
        "a survey, book or register goes on to count, with no word of an event between",
        rf"(?:(?:About|Some|At\s+least|Over|More\s+than|Around|Nearly|A\s+total\s+of)\s+)?{_NUMBER}",
        "150 civilians were killed.",
        of_writing=True,
    ),
)
#: What stands behind the name of one who wrote: "Holt's report of the battle".
_HIS_WRITING = re.compile(r"['’]s\s+(?:[a-z]+\s+)?(?:report|account|return|despatch|dispatch|diary|memoirs?|chronicle)\b")
_OPENINGS = [(one, re.compile(one.opening)) for one in CONTINUATIONS]
#: A name of something that was written or counted.
_WRITING = re.compile(
    r"\b(?:[Ss]urvey|[Ss]tudy|[Bb]ook|[Rr]eport|[Dd]atabase|[Cc]ensus|[Rr]egister|[Rr]ecords?|[Cc]ommission|[Cc]ommittee|"
    r"[Pp]roject|[Ii]nquiry|[Ii]nvestigation|[Tt]ribunal|[Cc]ount|[Ll]ist|[Aa]rchives?)\b"
)


def continued(text: str, sentence: Sentence, source: Span | None) -> Attribution | None:
    """Return ``source``, that of all figures of the sentence before, where this sentence goes on with its count."""
    if source is None:
        return None
    is_told_in_writing = _WRITING.search(source.of(text)) or _HIS_WRITING.match(text, source.end)
    is_writing = "D" not in sentence.tags and is_told_in_writing is not None
    for one, opening in _OPENINGS:
        if (is_writing or not one.of_writing) and opening.match(text, sentence.span.start, sentence.span.end):
            return Attribution(source, sentence.span)
    return None


def goes_on(text: str, span: Span) -> bool:
    """Tell whether the sentence at ``span`` goes on with the count before, though it tells no claim itself."""
    return any(not one.of_writing and opening.match(text, span.start, span.end) for one, opening in _OPENINGS)


def common_source(claims: Sequence[Claim]) -> Span | None:
    """Return where the one source of all ``claims`` is named, None where they have none or several."""
    named = {(one.start, one.end) for claim in claims for one in claim.source_evidence}
    return Span(*named.pop()) if len(named) == 1 and all(claim.source_evidence for claim in claims) else None
