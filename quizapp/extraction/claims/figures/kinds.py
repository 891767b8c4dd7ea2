"""What some of those counted before were ("of whom 20 were soldiers"), where the construction tells it behind their number.

Who the victims of other figures are is ``victims``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.candidates import OF_A_KIND
from quizapp.extraction.claims.figures.figure import PART_LIST_RULE, PARTS_RULE, Figure
from quizapp.extraction.tokens import Sentence

#: What some of those told before were: "of whom 20 were soldiers".
_WHAT_THEY_WERE = re.compile(r"BA*(?P<who>[NX]{0,3}[HU]|[NX]{0,3}X)")
#: The same behind a noun for the dead: "60 dead were rebels".
_WHAT_THE_DEAD_WERE = re.compile(r"BA*(?P<who>[NX]{0,3}H)(?![HX])")
#: The same of a part: "of whom 20 were soldiers", "19 of whom were guards", "nine of them women and children".
_WHAT_A_PART_WAS = re.compile(r"(?:OHA*(?=[NX]{0,2}[HX])|(?:OH|,)?BA*)(?P<who>[NX]{0,3}(?:HCH|[HU])|[NX]{0,3}X)")
#: The body in which so many fell: "120 in the Hill Army".
_WHERE_THEY_SERVED = re.compile(r"PY?(?P<who>X{2,4})")


def kind_of(sentence: Sentence, figure: Figure) -> Span | None:
    """Return the words for what those counted were, where the construction tells it behind their number."""
    if figure.rule == PART_LIST_RULE:
        match = _WHAT_A_PART_WAS.match(sentence.tags, figure.index + 1)
        if match and sentence.tags[match.end() - 1] == "X" and not sentence.words[match.end() - 1].endswith("s"):
            return None  # "19 of whom were Tarnian"
    elif figure.rule in OF_A_KIND or figure.rule in {PARTS_RULE, "so many were refugees"}:
        match = _WHAT_THEY_WERE.match(sentence.tags, figure.index + 1)
    elif figure.rule == "so many dead" and figure.verb == figure.index + 1:
        match = _WHAT_THE_DEAD_WERE.match(sentence.tags, figure.verb + 1)
    elif figure.rule == "a toll with its parts by place":
        match = _WHERE_THEY_SERVED.match(sentence.tags, figure.index + 1)
    else:
        return None
    return Span(sentence.tokens[match.start("who")].start, sentence.tokens[match.end("who") - 1].end) if match else None
