"""Who bears the losses that a figure counts, where a verb or noun of loss governs it: its subject, or whom a pronoun means.

The function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_attacks import side_that_attacked
from quizapp.extraction.claims.sides.victim_before import sentence_before, sides_named
from quizapp.extraction.claims.sides.victim_losses import who_is_beaten
from quizapp.extraction.claims.victims import doers_before
from quizapp.extraction.tokens import Sentence, tokenize
from quizapp.extraction.words import CIVILIANS

_VERBS = frozenset(
    "lost lose loses losing suffered suffer suffers suffering sustained sustain sustaining incurred incurring".split()
)
_NOUNS = frozenset("loss losses casualties".split())
#: What may stand between the word of loss and its last number: a list goes on, no other deed begins.
_LIST = frozenset("QMKAHUNXOYTCP,(i")
#: Behind these another deed or another count begins: "lost 10 men and killed 30", "and records 30".
_NEW_DEED = re.compile(r"(?:K|C[NF])[AYO]*\Z")
#: At most so many words lie between them.
_FAR = 26
#: Words for those who fall that leave open whose they are, among those for people without arms.
_OPEN = frozenset("people prisoners captives other others men members missing them".split())
_UNARMED = CIVILIANS - _OPEN
#: Who does something to others, or tells of it, bears no loss by these words.
_DEALS = re.compile(r"(?:inflict|caus|claim|estimat|report|record|put|announc|count|confirm)\w*\Z")
_SUBJECT = re.compile(r"(?P<who>[XHNT]*[XHT]|XN|N)[ABJ]*\Z")
#: Who admits a loss by a verb without a mark: "Tarn recognizes only a loss of 8 men".
_OWNS_TO = re.compile(r"(?P<who>[XH]+)[AB]?[NF][AY]*\Z")
#: People told by whose they are: "300 of Tarn's men".
_OF_ANOTHER = re.compile(r"['’]s\b|s['’] ")
_PRONOUNS = frozenset("they it he she who".split())
_POSSESSIVES = frozenset("their its his her".split())


def side_of_bearers(told: Counted) -> int | None:
    """Return the side of those who lost what the figure counts."""
    if not _UNARMED.isdisjoint(told.victims.lower().split()) or _OF_ANOTHER.search(told.victims):
        return None
    at = _word_of_loss(told)
    if at is None:
        return None
    return _of_possessor(told, at) if told.sentence.words[at] in _NOUNS else _of_subject(told, at)


def _word_of_loss(told: Counted) -> int | None:
    """Return the token of the verb or noun of loss whose list the figure stands in."""
    tags, words, end = told.sentence.tags, told.sentence.words, told.figure.index
    if _NEW_DEED.search(tags, 0, end):
        return None
    for at in range(end - 1, max(-1, end - _FAR), -1):
        if words[at] in _VERBS or words[at] in _NOUNS:
            return at
        # "and had 30 injured", "his losses were 30 dead"
        joins = tags[at] == "B" and at > 0 and (tags[at - 1] == "C" or words[at - 1] in _NOUNS)
        if tags[at] not in _LIST and not joins:
            return None
    return None


def _of_subject(told: Counted, at: int) -> int | None:
    """Return the side of the subject of the verb at token ``at``."""
    beaten = who_is_beaten(told, at)
    if beaten:
        return _side_of(told, beaten)
    found = _SUBJECT.search(told.sentence.tags, 0, at)
    if found is None:
        return _of_nearest_doer(told, at)
    last = told.sentence.words[found.end("who") - 1]
    first = found.start("who")
    if last in _PRONOUNS:
        return _meant(told, found.end("who") - 1)
    if last in _ENEMIES:  # "said that its enemies had lost 14 men"
        return _foe_of_teller(told)
    if first and told.sentence.words[first - 1] in _POSSESSIVES:  # "his force lost 14 men"
        return _meant(told, first - 1)
    if last in _DEFENDERS or last in _ATTACKERS:
        side = told.sides.of(last)
        attacker = side_that_attacked(told) if side is None else None
        return side or (attacker if last in _ATTACKERS else told.sides.against(attacker))
    return _side_of(told, _words(told.text, told.sentence, found.start("who"), found.end("who")))


def _of_possessor(told: Counted, at: int) -> int | None:
    """Return the side of those whose losses, named by the noun at token ``at``, the figure counts."""
    sentence = told.sentence
    first = at
    while first and sentence.tags[first - 1] in "NA" and sentence.words[first - 1] not in _PRONOUNS:
        first -= 1
    if any(_DEALS.match(word) for word in sentence.words[max(0, first - 3) : at]):
        return None
    before = sentence.words[first - 1] if first else ""
    if before in _POSSESSIVES:
        source = told.attribution.source.of(told.text) if told.attribution else ""
        return _side_of(told, source) if source else _meant(told, first - 1)
    if first and sentence.tags[first - 1] in "XH":
        return _side_of(told, _words(told.text, sentence, first - 1, at))
    if sentence.tags[at + 1 : at + 2] != "O":
        return None
    owner = _OWNS_TO.search(sentence.tags, 0, at)
    if owner:
        return _side_of(told, _words(told.text, sentence, owner.start("who"), owner.end("who")))
    return _of_nearest_doer(told, at)


def _of_nearest_doer(told: Counted, at: int) -> int | None:
    """Return the side of who did the last deed before token ``at``: "They left, losing 20" are theirs."""
    doers = doers_before(told.text, told.sentence, at)
    return _side_of(told, doers[0]) if doers else None


#: Those who are told by what they do when one side attacks.
_DEFENDERS = frozenset({"defenders", "garrison"})
_ATTACKERS = frozenset({"attackers", "assailants", "raiders"})
#: The other side than who speaks, or who alone is named.
_ENEMIES = frozenset({"enemy", "enemies", "opponents", "foe", "foes", "adversary", "adversaries"})


def _foe_of_teller(told: Counted) -> int | None:
    source = told.attribution.source.of(told.text) if told.attribution else ""
    return told.sides.against(_side_of(told, source)) if source else None


def _meant(told: Counted, at: int) -> int | None:
    """Return the side that the pronoun at token ``at`` means: who speaks, who acts before it, or who alone is named."""
    tells = told.attribution.source if told.attribution else None
    if tells is not None and tells.end <= told.sentence.tokens[at].start:
        side = _side_of(told, tells.of(told.text))
        if side is not None:
            return side
    side = _of_nearest_doer(told, at)
    if side is not None:
        return side
    here = Sentence(told.sentence.span, told.sentence.tokens[:at], told.sentence.tags[:at], told.sentence.words[:at])
    named = sides_named(told, here) - {None}
    if named:
        return named.pop() if len(named) == 1 else None
    span = sentence_before(told)
    before = tokenize(told.text, span, ()) if span else None
    if before is None:
        return None
    doers = doers_before(told.text, before, len(before.tokens))
    if doers:
        return _side_of(told, doers[-1])
    named = sides_named(told, before) - {None}
    return named.pop() if len(named) == 1 else None


def _side_of(told: Counted, words: str) -> int | None:
    return told.sides.of(words) or told.sides.of_leader(words)


def _words(text: str, sentence: Sentence, start: int, end: int) -> str:
    return text[sentence.tokens[start].start : sentence.tokens[end - 1].end]
