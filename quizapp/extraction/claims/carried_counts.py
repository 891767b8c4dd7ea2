"""Another count of those counted in the sentence before, without a word for what befell them: "Others give a figure of 500".

Parts of those before are ``parts``', another count within one sentence is a construction of ``claim_rules``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.domain.facts import Claim
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.figure_heads import head_of
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import FIGHTERS

#: The name of the constructions, as figures bear it.
CARRIED_RULE = "another count of those before"


@dataclass(frozen=True, slots=True)
class CarriedCount:
    """Words right before another number of those counted in the sentence before; one of ``holds`` stands in each such sentence.

    ``example`` is two sentences, ``expects`` the number of the second.
    """

    name: str
    why: str
    holds: tuple[str, ...]
    pattern: re.Pattern[str]
    example: str
    expects: int
    #: Whether a sentence may stand between the two.
    is_far: bool = False


_COUNTS = ("estimate", "figure", "number", "count", "total")
_COUNT = f"(?:{'|'.join(_COUNTS)})"
_LATER = r"(?:(?:had|has|have|later|soon|then|since|subsequently|eventually|also)\s+)*"
#: An earlier one wins.
CARRIED_COUNTS = (
    CarriedCount(
        "a lower estimate",
        "an estimate set beside the one before, by how high it is",
        _COUNTS,
        re.compile(
            rf"\b(?:[Ll]ower|[Hh]igher|[Ss]maller|[Ll]arger|[Ss]imilar|[Dd]ifferent|conservative|modest)\s+{_COUNT}s?\s*"
            r"(?:of|at|as|:|is|was|are|were|range[sd]?(?=\s+from))\s+(?=\S)"
        ),
        "The strikes killed 2,000 villagers. The Hill Office issued a slightly lower estimate: at least 1,700 villagers.",
        1700,
        is_far=True,
    ),
    CarriedCount(
        "suspected that there were so many",
        "somebody's own number of them, without a noun",
        ("that there ",),
        re.compile(
            r"\b(?:suspect|believe|estimate|think|thought|claim|conclude|argue|assume|calculate|suggest|reckon|maintain)(?:s|d|ed|)\s+"
            r"that\s+there\s+(?:were|had\s+been|may\s+have\s+been)\s+(?=\S)"
        ),
        "He counted 12,000 executions. Ivar Holt suspected that there were about 50,000.",
        50000,
    ),
    CarriedCount(
        "put the number at so many",
        "somebody's own number of them, named as the number",
        _COUNTS,
        re.compile(
            rf"\b(?:put|place|estimate|give|gave|set|count|calculate)(?:s|d|ed|)\s+(?:the|this|that)\s+"
            rf"(?:(?:total|true|actual|real|overall|final)\s+)?{_COUNT}\s+(?:at|as|to\s+be)\s+(?=\S)"
        ),
        "At least 40 soldiers died. Other officials put the number at 60.",
        60,
    ),
    CarriedCount(
        "another gives so many",
        "a second author with nothing but a verb of telling and a number",
        (
            " give",
            " gave",
            " mention",
            " say",
            " said",
            " count",
            " report",
            " estimate",
            " claim",
            " cite",
            " suggest",
            " put ",
        ),
        re.compile(
            r"\b[A-Z][\w'’.-]+\s+(?:gives?|gave|mention(?:s|ed)?|says?|said|count(?:s|ed)?|report(?:s|ed)?|estimate(?:s|d)?|"
            r"claim(?:s|ed)?|cite(?:s|d)?|suggest(?:s|ed)?)\s+"
            r"(?=(?:(?:only|about|around|some|over|more\s+than|at\s+least|up\s+to|nearly|almost)\s+)?(?!1[5-9]\d\d\b|20[0-3]\d\b)"
            r"\d[\d,]*(?:\s*[–-]\s*\d[\d,]*)?[.;]?\s*\Z)"
        ),
        "At least 40 soldiers died. Ivar Holt and Tarn mention 60.",
        60,
    ),
    CarriedCount(
        "the true number is so many",
        "a number said to be nearer to the truth, or the last one",
        _COUNTS,
        re.compile(
            rf"\b[Tt]he\s+(?:true|actual|real|final|total|overall|official)\s+{_COUNT}\s+"
            r"(?:is|was|may\s+(?:be|have\s+been)|could\s+(?:be|have\s+been)|might\s+(?:be|have\s+been))\s+(?=\S)"
        ),
        "At least 40 soldiers died. According to Holt, the true number may have been as high as 90.",
        90,
    ),
    CarriedCount(
        "that number rose to so many",
        "the same count at a later time",
        ("rose", "risen", "climbed", "grew", "grown", "increased", "fell", "fallen", "dropped", "reached", "stood"),
        re.compile(
            rf"\b(?:(?:[Tt]his|[Tt]hat|[Tt]he)\s+(?:number|figure|total|count)|[Tt]his|[Ii]t)\s+{_LATER}"
            r"(?:rose|risen|climbed|grew|grown|increased|fell|fallen|dropped|reached|stood)(?:\s+(?:to|at))\s+(?=\S)"
        ),
        "By May 4,000 people had been displaced. By June, this number had risen to 9,000.",
        9000,
    ),
)
#: Words for fighters of any side, one as good as the other.
_ANY_TROOPS = frozenset({"troops", "soldiers", "men", "personnel", "servicemen", "fighters"})
#: Behind a number of them, some of those: "at least 1,700 civilians, including more than 200 children".
_SOME = re.compile(r"(?:,?i[AYN]*|,?C[AY]*)(?P<figure>Q)[NXA]{0,3}[HX]")


def carried_by(text: str, span: Span, *, is_far: bool) -> Span | None:
    """Return the words in ``span`` right before a number that is another count of those before it, or None.

    ``is_far`` where those are not in the sentence right before.
    """
    told = text[span.start : span.end]
    for carried in CARRIED_COUNTS:
        if is_far and not carried.is_far:
            continue
        if holds_any(told, carried.holds) and (match := carried.pattern.search(text, span.start, span.end)):
            return Span(match.start(), match.end())
    return None


def carried_counts(sentence: Sentence, words: Span, whole: Sequence[Claim]) -> list[Figure]:
    """Return the figures of ``sentence`` behind ``words`` that count those of ``whole``, the claims of the sentence before.

    None where what befell those before was told in several measures, or where the number counts others.
    """
    measures = {claim.measure for claim in whole}
    index = next((at for at, token in enumerate(sentence.tokens) if token.start >= words.end), None)
    if index is None or len(measures) != 1:
        return []
    told = {word for claim in whole for word in claim.victims.lower().split()}
    told |= _ANY_TROOPS if told & _ANY_TROOPS else set()
    found: list[Figure] = []
    measure = whole[0].measure
    verb = next(at for at, token in enumerate(sentence.tokens) if token.end > words.start)
    while index is not None:
        head, head_end = head_of(sentence, index)
        quantity = sentence.tokens[index].quantity
        who = set(sentence.words[index + 1 : head_end])
        if quantity is None or head not in {"", "H", "X"} or (not FIGHTERS.isdisjoint(who) and told.isdisjoint(who)):
            break
        found.append(Figure(quantity, index, head_end, verb, measure, CARRIED_RULE))
        further = _SOME.match(sentence.tags, head_end)
        index = further.start("figure") if further else None
    return found


def like_before(count: Claim, whole: Sequence[Claim], *, has_date: bool) -> Claim:
    """Return another count with the people, the days and the one side of those before where it has none of its own."""
    before = whole[0]
    if count.victims == "people":
        count = replace(count, victims=before.victims)
    if not has_date:
        count = replace(count, window=before.window)
    sides = {claim.side for claim in whole}
    return replace(count, side=sides.pop()) if count.side is None and len(sides) == 1 else count
