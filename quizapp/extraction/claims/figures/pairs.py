"""Two numbers told side by side of which a construction has one: "300 and 600, respectively", "300 (Holt) and 400 (Vell)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence

#: Numbers joined right before "respectively".
_IN_TURN = re.compile(r"(?P<first>Q)[NX]{0,2}[HMK]?C(?P<second>Q)[NX]{0,2}[HMK]?,?A")
#: Numbers joined, each with whose it is in brackets.
_EACH_OF_SOMEBODY = re.compile(r"(?P<first>Q)\([^()QKGVM]{1,12}\),?C(?P<second>Q)\([^()QKGVM]{1,12}\)")
#: What befell those of the first number and those of the second, told before both.
_TWO_FATES = re.compile(r"(?P<first>[KM])C(?P<second>[KM])[^QKGVMR;.()]{1,12}\Z")
#: Tokens before two numbers in which it is told.
_REACH = 16


def with_pairs(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """Return ``figures`` with those of two numbers side by side that no construction has, each with its own measure."""
    told = {figure.index: figure for figure in figures}
    pairs = dict(_pairs(sentence, told))
    return sorted([*pairs.values(), *(one for one in figures if one.index not in pairs)], key=lambda one: one.index)


def _pairs(sentence: Sentence, told: dict[int, Figure]) -> Iterator[tuple[int, Figure]]:
    if "respectively" in sentence.words:
        for match in _IN_TURN.finditer(sentence.tags):
            if sentence.words[match.end() - 1] == "respectively":
                yield from _both(sentence, match, told, _fates_before(sentence, match.start()))
    if "Q(" in sentence.tags:
        for match in _EACH_OF_SOMEBODY.finditer(sentence.tags):
            yield from _both(sentence, match, told, None)


def _fates_before(sentence: Sentence, end: int) -> tuple[tuple[int, Measure], tuple[int, Measure]] | None:
    """Return the two words before ``end`` that tell two measures, one for each number."""
    match = _TWO_FATES.search(sentence.tags, max(0, end - _REACH), end)
    if match is None:
        return None
    at = match.start("first"), match.start("second")
    first, second = (sentence.tokens[one].measure for one in at)
    return ((at[0], first), (at[1], second)) if first and second and first is not second else None


def _both(
    sentence: Sentence,
    match: re.Match[str],
    told: dict[int, Figure],
    fates: tuple[tuple[int, Measure], tuple[int, Measure]] | None,
) -> Iterator[tuple[int, Figure]]:
    at = match.start("first"), match.start("second")
    known = next((told[one] for one in at if one in told), None)
    for index, fate in zip(at, fates or (None, None), strict=True):
        quantity = sentence.tokens[index].quantity
        if quantity is None or (fate is None and (known is None or index in told)):
            continue
        if fate is None:
            assert known is not None
            yield index, replace(known, quantity=quantity, index=index, head_end=max(known.head_end, index + 1))
        else:
            yield index, Figure(quantity, index, index + 1, *fate, "the killed and wounded numbered so many and so many")
