"""Whose losses a second, bare number counts, told by the words around it: "the toll was 40, among the guards 12".

The constructions themselves are ``loss_rules``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence

_BEHIND_PREPOSITION = re.compile(r"P[AY]*(?P<who>[NXHT]{1,4}),?\Z")
#: Where the words stand, by the name of the construction: before the number, or from it on.
_BEFORE = {
    "and so many on the other side": _BEHIND_PREPOSITION,
    "on the other side so many": _BEHIND_PREPOSITION,
    "the others' so many": re.compile(r"(?P<who>[XNHT]{1,2})\Z"),
}
_AFTER = {"so many on this side and so many on that": re.compile(r"QP(?:YT|W)?O?[AY]*(?P<who>[XNHT]{1,3})")}
_BODIES = frozenset("army brigade regiment battalion division corps fleet force forces navy".split())


def other_side(sentence: Sentence, figure: Figure) -> Span | None:
    """Return the words for the people of a number in one of these constructions; None for places, and in all others."""
    if figure.rule in _BEFORE:
        match = _BEFORE[figure.rule].search(sentence.tags, 0, figure.index)
    elif figure.rule in _AFTER:
        match = _AFTER[figure.rule].match(sentence.tags, figure.index)
    else:
        return None
    if match is None:
        return None
    words = sentence.tokens[match.start("who") : match.end("who")]
    if not any(token.tag in "XH" or token.word.removesuffix("'s") in _BODIES for token in words):
        return None
    return Span(words[0].start, words[-1].end)
