"""The independent check of questions on who says what: one sentence has name, verb and statement, in that order.

Nothing is shared with the rules that draft: here sentences of the text are searched for the words of the question.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, Option
from quizapp.generation.proofs.proof_terms import Prover, only

_WHO = re.compile(
    r"Who (?P<verb>[a-z]+), according to the article, that (?P<what>.+)\?|"
    r"Who, according to the article, (?P<accused>accused) (?P<whom>.+)\?|"
    r"Whose account does the article follow here: “(?P<told>.+)”\?"
)
_WHAT = re.compile(r"Which of these does the article give as a statement of (?:the )?(?P<who>.+)\?")
#: A sentence with so large a part of the longer words of a statement may tell it too.
_ALIKE = 0.7


def _sentences(sheet: FactSheet) -> list[str]:
    return [span.of(sheet.article.text) for span in sheet.article.sentences()]


def _tells(sentence: str, who: str, verb: str, what: str) -> bool:
    """Tell whether a sentence has the last word of the name, behind it the verb, and directly behind "that" the statement."""
    if what.lower() not in sentence.lower():
        return False
    if verb == "According to":
        pattern = rf"\baccording to [^,]*\b{re.escape(who.split()[-1])}\b.*, {re.escape(what)}"
    else:
        pattern = rf"{re.escape(who.split()[-1])}\b.*\b{verb}\b(?:.*\bthat)? {re.escape(what)}"
    return re.search(pattern, sentence, re.IGNORECASE) is not None


def _may_tell(sentence: str, who: str, what: str) -> bool:
    if who.split()[-1] not in sentence:
        return False
    words, said = (set(re.findall(r"[^\W\d_]{5,}", text.lower())) for text in (what, sentence))
    return len(words & said) >= _ALIKE * len(words)


def _who(sheet: FactSheet, item: Item) -> bool:
    found = _WHO.fullmatch(item.stem)
    if found is None:
        return False
    key = item.keys()[0]
    what = found["what"] or found["whom"] or found["told"]
    verb = found["verb"] or found["accused"] or "According to"
    for sentence in _sentences(sheet):
        if any(_may_tell(sentence, one.text, what) for one in item.options if one is not key):
            return False
    return any(_tells(sentence, key.text, verb, what) for sentence in _sentences(sheet))


_REPLY = re.compile(r"“(?P<what>.+)”: who (?P<verb>[a-z]+) this, according to the article\?")


def _reply(sheet: FactSheet, item: Item) -> bool:
    found = _REPLY.fullmatch(item.stem)
    if found is None:
        return False
    what, verb = re.escape(found["what"]), found["verb"]

    def holds(option: Option) -> bool:
        who = re.escape(option.text.split()[-1])
        pattern = rf"{what}.*\b(?:{verb} by .*{who}|{who} (?:\w+ )?{verb})\b"
        return any(re.search(pattern, sentence, re.IGNORECASE) for sentence in _sentences(sheet))

    return only(item, holds)


def _what(sheet: FactSheet, item: Item) -> bool:
    found = _WHAT.fullmatch(item.stem)
    if found is None:
        return False
    sentences = _sentences(sheet)
    verbs = ("[a-z]+", "According to")
    return only(item, lambda option: any(_tells(one, found["who"], verb, option.text) for one in sentences for verb in verbs))


PROVERS: dict[str, Prover] = {
    "sources.said.who": _who,
    "sources.said.accused": _who,
    "sources.said.credited": _who,
    "sources.said.reply": _reply,
    "sources.said.what": _what,
}
