"""Victims whose number goes on from people told before: "another 26", "16 of the 23 killed", "by Omar as 700".

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.extraction.claims.sides.counted import OPEN, Counted


def _is_bare(told: Counted) -> bool:
    return told.is_untold and "people" not in told.sentence.words[told.figure.index : told.figure.head_end]


_ONE_AND = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]he)\s+(?P<whose>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}|rebel|government|militant|insurgent)\s+"
    r"(?:[a-z-]+\s+){0,2}?(?:soldier|policeman|officer|fighter|guard|militant|serviceman|marine|pilot|commander|sailor|trooper)\b"
    r"[^.;A-Z\d]{0,60}?(?:,|\band)\s+(?:wounded|injured|killed|wounding|injuring|killing)\s+(?:at\s+least\s+|another\s+)?\Z"
)


def side_of_more_beside_one(told: Counted) -> int | None:
    """Return the side of "2 more" in "killed a Norrish soldier and wounded 2 more": that of the one told before."""
    index, end = told.figure.index, told.figure.quantity.number_start
    is_more = told.sentence.words[index + 1 : index + 2] == ("more",) or "another" in told.sentence.words[index]
    if not is_more or not _is_bare(told) or told.paragraph.in_sentence:
        return None
    match = _ONE_AND.search(told.text, told.sentence.span.start, end)
    return told.sides.of(f"{match['whose']} soldier") if match else None


_OF_SO_MANY = re.compile(r"OY?Q[KM]")


def side_of_those_so_many(told: Counted) -> int | None:
    """Return the side of "sixteen of the 23 killed": that of the count of them before."""
    if not told.is_untold or not _OF_SO_MANY.match(told.sentence.tags, told.figure.index + 1):
        return None
    return told.paragraph.last.get(told.figure.measure)


#: Behind a count set against another: whose it is.
_FOR_WHOM = re.compile(
    r"[^.;()]{0,60}?\s(?:for|among|amongst|on)\s+(?:the\s+(?:side\s+of\s+(?:the\s+)?)?)?"
    r"(?P<who>(?:[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}|[a-z]+))"
)
#: Other times and other events, of which the count may be the same people's.
_OTHER_TIMES = re.compile(r"[^.;,]{0,30}?\b(?:year|month|week|day|before|earlier|previous(?:ly)?|last|since|in)\b")


def side_set_against(told: Counted) -> int | None:
    """Return the side of "15 killed" in "25 soldiers killed, against 15 killed for the rebels": the other one."""
    if told.sentence.words[told.figure.index - 1] not in _AGAINST or told.figure.head_end > told.figure.index + 1:
        return None
    before = told.paragraph.in_sentence
    if not before or before[-1] is None or _OTHER_TIMES.match(told.text, told.figure.quantity.end):
        return None
    whom = _FOR_WHOM.match(told.text, told.figure.quantity.end, told.sentence.span.end)
    named = told.sides.of(whom["who"]) if whom else None
    return named if named is not None else told.sides.against(before[-1]) or OPEN


_AGAINST = frozenset({"against", "versus"})


_BY_OTHER = re.compile(r"(?:,|\band|\bor|\bwhile)\s+(?:and\s+|or\s+)?by\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){1,4}(?:as|at)\s+\Z")


#: "although researchers estimated the number to be around 3,500 prisoners".
_THE_NUMBER = re.compile(
    r"\b(?:estimated|put|placed|gave|believed|claimed|set|estimates?|puts?|claims?)\s+(?:the|this|that)\s+(?:number|figure|total|toll)\s+"
    r"(?:to\s+be|at|as|was)\s+(?:[a-z]+\s+){0,2}\Z"
)


def side_by_anothers_account(told: Counted) -> int | None:
    """Return the side of "and by Omar as 700": that of the number which it corrects."""
    start, end = told.sentence.span.start, told.figure.quantity.start
    before = told.text[start:end] if told.paragraph.in_sentence else ""
    is_other = (" by " in before and _is_bare(told) and _BY_OTHER.search(before)) or (
        (_is_bare(told) or told.victims.lower() in _CAPTIVES)
        and holds_any(before, _COUNTS)
        and _THE_NUMBER.search(told.text, start, told.figure.quantity.number_start)
    )
    return told.paragraph.in_sentence[-1] if is_other else None


_CAPTIVES = frozenset({"prisoners", "captives", "pows"})
_COUNTS = (" number ", " figure ", " total ", " toll ")
