"""Victims whose side the sentence before tells: the crew of an aircraft that fell, or those whom its doers took.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.tokens import Sentence, tokenize

_SENTENCE_ENDS = re.compile(r"[.!?][\"”’)]*\s+(?=[A-Z0-9“\"])")
_PEOPLE = re.compile(r"[XHNO]*[XHU]")


def sentence_before(told: Counted) -> Span | None:
    """Return the sentence before that of the figure in its paragraph."""
    start = told.sentence.span.start
    opening = told.text.rfind("\n", 0, start) + 1
    ends = list(_SENTENCE_ENDS.finditer(told.text, opening, start + 1))
    return Span(ends[-2].end() if len(ends) > 1 else opening, ends[-1].start()) if ends else None


def sides_named(told: Counted, sentence: Sentence) -> set[int | None]:
    """Return the sides of all people named in a sentence, None among them where one is of none; none without people."""
    tokens = sentence.tokens
    words = (told.text[tokens[one.start()].start : tokens[one.end() - 1].end] for one in _PEOPLE.finditer(sentence.tags))
    return {told.sides.of(word) for word in words}


_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those)\b")


def side_of_them(told: Counted) -> int | None:
    """Return the side of "500 of them" that opens a sentence: that of the only people of whom the one before it tells."""
    if told.figure.index > 1 or not _OF_THEM.match(told.text, told.figure.quantity.end):
        return None
    before = sentence_before(told)
    sides = sides_named(told, tokenize(told.text, before, ())) if before else set()
    return sides.pop() if len(sides) == 1 else None


_THEY_TOOK = re.compile(r"(?:They|It)\s+(?:[a-z]+\s+){0,3}?(?:took|captured|seized)\b[^.;]{0,60}\Z")
_CAPTIVES = frozenset({"prisoners", "captives", "pows"})
_DOER = re.compile(
    r"(?P<who>(?:The\s+|the\s+)?(?:[\w.’'()/-]+\s+){0,8}?)(?:attacked|stormed|advanced|assaulted|counterattacked|struck|charged|raided|took|entered|crossed|rode|marched|broke|pushed|moved|landed)\b"
)


def side_against_those_before(told: Counted) -> int | None:
    """Return the side of "They took 240 prisoners": the other one than that of who attacked in the sentence before."""
    start, end = told.sentence.span.start, told.figure.quantity.start
    if told.victims.lower() not in _CAPTIVES or not told.text.startswith(("They ", "It "), start):
        return None
    before = sentence_before(told) if _THEY_TOOK.match(told.text, start, end) else None
    doer = _DOER.match(told.text, before.start, before.end) if before else None
    if before is None or doer is None:
        return None
    side = told.sides.named(doer["who"])
    rest = tokenize(told.text, Span(doer.end(), before.end), ()) if doer.end() < before.end else None
    others = sides_named(told, rest) - {None, side} if rest else set()
    return None if others else told.sides.against(side)


#: Those who man a craft, without a word whose they are.
_CREW = frozenset("crew crewmen crewman crewmembers pilot pilots airmen sailors".split())
#: Whoever was in a craft.
_ABOARD = re.compile(r"\s+(?:of\s+(?:its|the)\s+)?(?:people\s+|men\s+|crew\s+|personnel\s+)?(?:on\s+board|aboard)\b")
_CRAFT = re.compile(
    r"(?P<hit>\b(?:shot\s+down|downed|sank|hit|struck|destroyed|attacked|torpedoed|targeted|brought\s+down|(?:shooting|downing)(?:\s+down)?\s+of)\s+)?"
    r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo)\s+(?P<whose>[A-Z][\w’'.-]*(?:\s+[A-Z][\w-]*){0,4}?)\s+(?:(?!an?\s|the\s|down\s)[a-z-]+\s+){0,3}?"
    r"(?:helicopters?|aircraft|planes?|jets?|airplane|bombers?|gunship|warplanes?|fighter|transport|submarine|frigate|destroyer|"
    r"ship|vessel|boat|cruiser|corvette|tank|[A-Z][A-Za-z]{0,2}-\d+\w*)\b"
    r"(?P<lost>(?:,[^,.;]{1,60},)?[^.;,]{0,60}?\b(?:crashed|was|were|had\s+been|being|fell|sank(?!\s+(?:the|an?|one|two)\b)|exploded|went\s+down|came\s+down|collided|burst)\b)?"
)


def side_of_a_craft(told: Counted) -> int | None:
    """Return the side of the crew of "a Norrish helicopter" that the sentence, or the one before it, tells the loss of."""
    words = told.victims.lower().split()
    is_crew = not _CREW.isdisjoint((words[0], *words[-2:])) or (
        told.is_untold and _ABOARD.match(told.text, told.figure.quantity.end)
    )
    if not is_crew or told.sides.named(told.victims) is not None:
        return None
    found = _whose_craft(told, told.sentence.span.start, told.figure.quantity.start)
    if not found and (before := sentence_before(told)):
        found = _whose_craft(told, before.start, before.end)
    return found.pop() if len(found) == 1 else None


def _whose_craft(told: Counted, start: int, end: int) -> set[int | None]:
    lost = (one for one in _CRAFT.finditer(told.text, start, end) if one["hit"] or one["lost"])
    return {told.sides.named(one["whose"]) for one in lost}
