"""Questions on figures of which one is a part of the other (c): what may be added, and what is in it already.

Why two figures of different kinds may not be set beside each other is ``likeness``'s.
"""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.claims.described import voice_of
from quizapp.generation.families.sources.in_words import told_source
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import number

_FAMILY = "sources (c): like for like"
#: Between a whole and its part, and nothing else: "335 losses, of which 68 were …".
_OF_IT = re.compile(
    r",? ?[–—(-]? ?(?:[a-z]+ )?(?:including|includes|included|of whom|of which|among whom|among them)(?: [a-z]+){0,2}\s*"
)
_RELATED = re.compile(r"(?i)\b(?:includ|of whom|of which|among|of them|other|another|more\b(?! than))")
_COMMA = re.compile(r",(?!\d)|[“”\"()]")
#: "17 in a strike": what is behind the number says where, and not who.
_PLACED = re.compile(r"(?:[a-z]+ ){0,2}\d[\d,]* (?:in|at|on|near|from|by|during)\b")
#: So many words of a figure can be quoted; so many questions are enough; a smaller whole, or part, is counted at sight.
_LONGEST, _MOST, _LEAST, _TELLING = 8, 2, 15, 3


def part_and_whole(subject: Subject) -> Proposals:
    """(c) Two numbers of one sentence, the one a part of the other: how many people are that together?"""
    text, claims = subject.text, subject.sheet.claims
    prose = sorted((one for one in claims if one.place is Place.PROSE), key=lambda one: one.evidence[0].start)
    pairs = [(a, b) for a, b in pairwise(prose) if _is_part(text, a, b)]
    told = [pair for pair in pairs if not pair[0].source or voice_of(subject.ledger.source(pair[0])) is not None]
    return Proposals(tuple(_together(subject, whole, part) for whole, part in told)[:_MOST])


def _is_part(text: str, whole: Claim, part: Claim) -> bool:
    """Tell whether the second of two neighbouring figures is told as a part of the first, both of them exact."""
    if whole.context != part.context or part.low >= whole.low or whole.low < _LEAST or part.low < _TELLING:
        return False
    if whole.bound is not Bound.EXACT or part.bound is not Bound.EXACT or not _holds(whole, part):
        return False
    quotes = (whole.quote, part.quote)
    if not all(_can_be_quoted(text, one) for one in quotes) or _PLACED.match(part.quote):
        return False
    return bool(_OF_IT.fullmatch(text, whole.evidence[0].end, part.evidence[0].start))


def _can_be_quoted(text: str, words: str) -> bool:
    """Tell whether the words of a figure are few, stand once, and do not tell what it is a part of."""
    is_short = 1 < len(words.split()) <= _LONGEST and text.count(words) == 1
    return is_short and not (_RELATED.search(words) or _COMMA.search(words))


def _holds(whole: Claim, part: Claim) -> bool:
    """Tell whether what is counted in a part can be counted in the whole: the same fate, or any of all losses."""
    return whole.measure is part.measure or whole.measure is Measure.CASUALTIES


def _together(subject: Subject, whole: Claim, part: Claim) -> Sketch:
    proof = (subject.ledger.statement_of(whole),)
    n, m = number(whole.low), number(part.low)
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.parts.together",
        f"One sentence of the article has “{whole.quote}” and “{part.quote}”{_credit(subject, whole)}. "
        "How many people do these two numbers stand for in all?",
        rationale=f"The {m} are among the {n}: the sentence names them as a part, so nothing is added.",
        evidence=proof,
        facts=(whole.id, part.id),
        difficulty=0.5,
        answer=NumberAnswer(whole.low, 0, ""),
        misreadings=(
            (str(whole.low + part.low), f"This counts the {m} twice: they are among the {n}."),
            (str(whole.low - part.low), f"These are the {n} without the {m} that are among them."),
            (str(part.low), f"These are only a part of the {n}."),
        ),
        excludes=frozenset({f"pair {whole.id} {part.id}"}),
        place=whole.evidence[0].start,
        rank=1,
    )


def _credit(subject: Subject, claim: Claim) -> str:
    return f", according to {told_source(subject.ledger, claim)}" if claim.source else ""


RULES = (Rule("sources.parts.together", "(c) part and whole", "How many people are that together?", part_and_whole),)
