"""The people of whom a number counts a part: "of the 40 soldiers, 12 fell", "prisoners, 34 of whom were shot".

Whom all other figures count is ``victims``'.
"""

from __future__ import annotations

import re

from quizapp.extraction.claims.figures.candidates import is_part_of
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence

#: Words from a noun of loss to its number that evidence still spans.
NEAR_VERB = 14
#: People and their number before a bracket or "of whom" in which the parts of it stand.
_WHOLE = re.compile(r"Q[AY]*(?P<who>[NX]{0,3}[HXU])(?P<to>\([^()]*|[^QHX;()]{0,4},)A*\Z")
#: The same before a colon, behind which they are told by place: "Three men fell: two at the hill and one in the town".
_BY_PLACE = re.compile(r"Q[AY]*(?P<who>[NX]{0,3}[HX])[^QHX;]{0,6};(?:A*Q[PYXNTDC,A]+)*A*\Z")
_OF_WHOM_WORDS = ("of whom", "of which", "among them", "amongst them")
#: "of the 40 soldiers", before or after the number of those killed.
OF_MANY = re.compile(r"O[YA]*Q[YA]*(?P<who>[NX]*[HU])")
_OF_A_PEOPLE = re.compile(r"O[YA]*Q[YA]*(?P<who>[NX]{0,2}X)(?=[BKVF])")
_OUT_OF = re.compile(r"O[YA]*Q[YA]*(?P<who>[NX]*[HU])(?:P[^;QKGVF,]{0,9})?,A*\Z")
#: The same at the head of a clause that goes on with several numbers: "Of the 900 Vells, 40 fled, 105 surrendered".
_OF_ALL = re.compile(r"(?:\A|[,;(.CW])[AC]*P?O[YAP]*Q[YA]*(?P<who>[NX]{0,3}[HXU])(?=[^XHU])")
#: Between them and a number of theirs nobody else is counted.
_NOBODY_ELSE = re.compile(r"(?![^,]*\Z)(?:(?!Q[AYNK]*[HXU])[^;])*\Z")
#: Right before "34 of whom", or counted anywhere before it.
_OF_WHOM = re.compile(r"(?P<who>[NX]{0,3}[HXU])[^QHXUFKGV;]{0,6},A*\Z|Q[AY]*(?P<all>[NX]{0,3}H)[^QH;]*,A*\Z")
#: The people named last before "of them", in the plural or not.
_NAMED_LAST = re.compile(r"(?P<who>[NXH]{0,2}H)(?:PY?X{1,3}|[^HX])*\Z")
#: Words that tell how many of them, not who they are.
_HOW_MANY = re.compile(r"\A(?:most|many|several|some|few|various|numerous)\s+")
#: "16 of the dead were government soldiers", "10 of those killed were confirmed as rebel fighters".
_OF_THE_DEAD = re.compile(r"O(?:[AY]*[MK]|H)B(?:[ANK]?P)?[AY]*(?P<who>[NXH]*H)")
#: "30,000 deaths of Syrian troops".
_DEATHS_OF = re.compile(r"MO[AY]*(?P<who>[NX]{0,3}H)")


def _words(text: str, sentence: Sentence, start: int, end: int) -> str:
    return text[sentence.tokens[start].start : sentence.tokens[end - 1].end] if start < end else ""


def without_how_many(people: str) -> str:
    """Return the words for people without "most", "several" and the like."""
    return _HOW_MANY.sub("", people)


def whole_before(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return the people of whom "2,000 Italians (300 killed)" and "100 soldiers were hurt, of whom 12 died" count a part."""
    match = _WHOLE.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    if match is None and figure.rule == "so many here and so many there" and ":" in sentence.words[: figure.index]:
        match = _BY_PLACE.search(sentence.tags, 0, figure.index)
        return _words(text, sentence, *match.span("who")) if match else None
    if match is None:
        return None
    parted = _words(text, sentence, match.end("to") - 1, match.end("to")).lower()
    if sentence.tags[match.start("to")] != "(" and parted not in _OF_WHOM_WORDS:
        return None
    return _words(text, sentence, *match.span("who"))


def part_of(text: str, sentence: Sentence, figure: Figure) -> tuple[str, str] | None:
    """Return of whom "of the 40 soldiers, 12 were killed", or "12 of the 40 soldiers", counts a part, with their body."""
    match = _OUT_OF.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    rest = match.end("who") if match else 0
    while match and sentence.tags[rest] not in ",D":  # "out of 60 men in a platoon from the Legion, 40"
        rest += 1
    match = match or OF_MANY.match(sentence.tags, figure.index + 1) or _OF_A_PEOPLE.match(sentence.tags, figure.index + 1)
    if match and match.re is _OF_A_PEOPLE and not sentence.words[match.end("who") - 1].endswith("s"):
        match = None
    told_before = is_part_of(sentence, figure.index) or figure.rule == "deaths of some, numbering so many"
    if match is None and told_before:  # "at the soldiers, killing 11 of them"
        match = _named_last(sentence, figure.index)
    if match is None:
        return _out_of_all(text, sentence, figure) or _whom_before(text, sentence, figure)
    who = without_how_many(_words(text, sentence, *match.span("who")))
    return who, f"{who} {_words(text, sentence, match.end('who'), rest)}".rstrip()


def _out_of_all(text: str, sentence: Sentence, figure: Figure) -> tuple[str, str] | None:
    """Return the people of whom a clause tells part by part: "of the 900 Vells, 40 remained, 105 surrendered"."""
    if "OQ" not in sentence.tags and "OYQ" not in sentence.tags and "OAQ" not in sentence.tags:
        return None
    match = next(reversed(list(_OF_ALL.finditer(sentence.tags, 0, figure.index))), None)
    if match is None or not _NOBODY_ELSE.match(sentence.tags, match.end(), figure.index):
        return None
    who = _words(text, sentence, *match.span("who"))
    return who, who


def _whom_before(text: str, sentence: Sentence, figure: Figure) -> tuple[str, str] | None:
    """Return the people named before "34 of whom were shot"."""
    if sentence.words[figure.index + 1 : figure.index + 2] not in (("of whom",), ("of which",)):
        return None
    match = _OF_WHOM.search(sentence.tags, 0, figure.index)
    if match is None:
        return None
    who = _words(text, sentence, *(match.span("who") if match["who"] else match.span("all")))
    return (who, who) if match["all"] or sentence.tags[match.end("who") - 1] != "X" or who.endswith("s") else None


def _named_last(sentence: Sentence, end: int) -> re.Match[str] | None:
    """Return the people named last before the token at ``end``, for whom "them" in between stands."""
    start = max(0, end - NEAR_VERB)
    match = _NAMED_LAST.search(sentence.tags, start, end)
    while match and sentence.words[match.end("who") - 1] in {"them", "others"}:
        end, start = match.end("who") - 1, max(0, match.start("who") - NEAR_VERB)
        match = _NAMED_LAST.search(sentence.tags, start, end)
    return match


def kind_of_the_dead(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return who "16 of the dead were government soldiers" says that they were."""
    match = _OF_THE_DEAD.match(sentence.tags, figure.index + 1) or _DEATHS_OF.match(sentence.tags, figure.index + 1)
    return _words(text, sentence, *match.span("who")) if match else None
