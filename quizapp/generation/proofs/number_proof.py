"""The independent check of questions on numbers left out of a sentence: the gap holds the number of the answer.

Nothing is shared with the rules that draft: the words around the gap are looked for in the sentence given as evidence.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, NumberAnswer
from quizapp.domain.number_words import written
from quizapp.generation.proofs.proof_terms import Prover

#: Words at the beginning that a quotation may leave out.
_OPENING = 4


def _plain(text: str) -> str:
    """Return a text without brackets, all its quotation marks alike."""
    return " ".join(re.sub("[“”\"‘’']", "'", re.sub(r" ?\([^()]*\)", "", text)).split())


def _left_out(item: Item) -> str:
    """Return the words that stand in the place of the gap; empty where the stem does not quote the evidence."""
    told = _plain(item.evidence[0].quote)
    shown = _plain(item.stem.partition("“")[2].rpartition("”")[0])
    before, _, after = shown.partition("____")
    before, after = before.removeprefix("… "), after.removesuffix(" …")
    first, found, rest = told.partition(before) if before else ("", before, told)
    if (before and not found) or len(first.split()) > _OPENING:
        return ""
    place = rest.find(after) if after else len(rest)
    return rest[:place] if place > 0 else ""


def _number_left_out(sheet: FactSheet, item: Item) -> bool:
    """The gap holds the number of the answer, in figures or in a word."""
    if not isinstance(item.answer, NumberAnswer) or item.answer.tolerance:
        return False
    left_out = _left_out(item).strip().lower()
    is_told = any(one.start == item.evidence[0].start for one in sheet.article.sentences())
    return is_told and left_out in written(item.answer.value)


_RULES = ("deeds.strength", "deeds.arms", "results.way", "results.built", "dates.lasted")
PROVERS: dict[str, Prover] = dict.fromkeys(_RULES, _number_left_out)
