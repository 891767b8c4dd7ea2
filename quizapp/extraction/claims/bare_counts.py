"""Figures of a casualty line that no construction of the prose gives: bare numbers, sums, parts, verbs told once for two.

Which lines a cell has, and whose they are, is ``infobox_claims``'.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.figure_heads import head_of
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.claims.figures.part_lists import Whole, run_of_parts
from quizapp.extraction.tokens import Sentence, tokenize


def parts_of(sentence: Sentence, last: Claim) -> list[Figure]:
    """Return the figures of a line on some of those counted before it: "40 of them children", "including 11 guards"."""
    match = _OPENS_PARTS.match(sentence.tags)
    if match is None:
        return []
    run = run_of_parts(sentence, match.end(), Whole(last.measure, 0, last.high or last.low), {})
    return [replace(figure, verb=figure.index) for figure in run.figures]


_OPENS_PARTS = re.compile(r"i|A*(?=QOH)")


def total_before(sentence: Sentence, figures: list[Figure]) -> list[Figure]:
    """Return the sum that a line opens with: "303 total: 52 killed", "303 (52 killed)", "303 Italians (52 killed)"."""
    quantity = sentence.tokens[0].quantity if sentence.tokens else None
    if quantity is None:
        return []
    head, end = head_of(sentence, 0)
    parted = head in _SUMMED and sentence.tags[end : end + 1] == "(" and bool(figures) and figures[0].index > end
    if not parted and not _TOTAL.match(" ".join(token.word for token in sentence.tokens[1:4])):
        return []
    return [Figure(quantity, 0, end if parted else 1, 0, Measure.CASUALTIES, "sum of its line")]


#: What the sum before a bracket counts: people, or nothing named.
_SUMMED = frozenset({"", "H", "X"})


_TOTAL = re.compile(r"(?:in total|total|overall|altogether)\s:")


def bare_figures(sentence: Sentence, told: Measure | None) -> list[Figure]:
    """Return the figure of a line whose heading, key or lack of words tells the measure: "Deaths: 14", "Casualties1: 7,400"."""
    tags = sentence.tags
    index = tags.find("Q")
    if index < 0 or tags.count("Q") > 1:
        return []
    following = tags[index + 1 : index + 2]
    head, end = head_of(sentence, index)
    measure = None if any(token.measure for token in sentence.tokens) else told
    if following == "U" or tags[index + 1 : index + 3] in {"NU", "XU"}:
        measure = Measure.CAPTURED
    elif head == "H" and sentence.words[end - 1] in _DISPLACED:
        measure = Measure.DISPLACED
    elif measure is None:
        bare = following in {"", "(", ";"} or sentence.words[index + 1 :] in (("total",), ("overall",), ("men",))
        measure = Measure.CASUALTIES if index == 0 and bare else None
    if measure is None or following == "T":
        return []
    quantity = sentence.tokens[index].quantity
    assert quantity is not None
    return [Figure(quantity, index, end if head == "H" else index + 1, index, measure, "figure of its own line")]


#: Whose name tells what befell them.
_DISPLACED = frozenset({"refugees", "idps", "evacuees"})


def shared_verb(text: str, sentence: Sentence, following: Span | None) -> list[Figure]:
    """Return the figure of a line of people whose verb stands in the next line: "3 rebels, 1 civilian killed"."""
    if following is None or sentence.tags[:1] != "Q" or head_of(sentence, 0) != ("H", len(sentence.tokens)):
        return []
    if text[sentence.span.end : following.start].strip() != ",":
        return []
    after = tokenize(text, following, ())
    figures = find_figures(after)
    if len(figures) != 1 or figures[0].index != 0 or head_of(after, 0)[0] != "H":
        return []
    quantity = sentence.tokens[0].quantity
    assert quantity is not None
    return [Figure(quantity, 0, len(sentence.tokens), 0, figures[0].measure, "verb of the next line")]
