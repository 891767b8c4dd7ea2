"""The independent check of questions on names and numbers left out of a sentence: they stand there, and nothing else does.

Nothing is shared with the rules that draft: the words around the gap are looked for in the sentence given as evidence.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, NumberAnswer, Option
from quizapp.domain.number_words import written
from quizapp.generation.proofs.proof_terms import Prover, is_english, only

#: Words of a name that others have too.
_COMMON = frozenset(
    "King Queen Emperor Empress Sultan Emir Caliph Shah Tsar Prince Princess Duke Earl Count Pope Bishop Lord Marquess Marquis "
    "Baron Viscount Elector Margrave Landgrave Battle Treaty Siege Peace War".split()
)
#: Letters of a word that is no name; words at the beginning that a quotation may leave out.
_SHORT, _OPENING = 3, 4


def _plain(text: str) -> str:
    """Return a text without brackets, all its quotation marks alike."""
    return " ".join(re.sub("[“”\"‘’']", "'", re.sub(r" ?\([^()]*\)", "", text)).split())


def _words(option: Option) -> set[str]:
    """Return the words of a name that are its own."""
    found = re.findall(r"[^\W\d_](?:[^\W\d_]|['’-](?!s\b))+", option.text)
    return {word for word in found if len(word) > _SHORT and word[0].isupper() and word not in _COMMON}


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


def _name_left_out(sheet: FactSheet, item: Item) -> bool:
    """The gap holds a word of the key's name, and the sentence no word of any other option's."""
    left_out, told = _left_out(item), _plain(item.evidence[0].quote)
    sentence = next((one for one in sheet.article.sentences() if one.start == item.evidence[0].start), None)
    if not left_out or sentence is None or not is_english(item.stem):
        return False

    def holds(option: Option) -> bool:
        mine = {_plain(word) for word in _words(option)}
        where = left_out if option.is_key else told
        return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", where) for word in mine)

    return only(item, holds)


def _number_left_out(sheet: FactSheet, item: Item) -> bool:
    """The gap holds the number of the answer, in figures or in a word."""
    if not isinstance(item.answer, NumberAnswer) or item.answer.tolerance:
        return False
    left_out = _left_out(item).strip().lower()
    is_told = any(one.start == item.evidence[0].start for one in sheet.article.sentences())
    return is_told and left_out in written(item.answer.value)


PROVERS: dict[str, Prover] = {
    "deeds.named": _name_left_out,
    "deeds.strength": _number_left_out,
    "dates.lasted": _number_left_out,
}
