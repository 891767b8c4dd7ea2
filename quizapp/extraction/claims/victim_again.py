"""Victims whose number goes on from people told before: "another 26", "they lost 30", "16 of the 23 killed", "by Omar as 700".

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span, holds_any
from quizapp.extraction.claims.counted import Counted
from quizapp.extraction.claims.victim_before import sentence_before

_MORE = frozenset({"another", "additional", "further"})
#: Behind a number of more of them nobody else is named: "another 15 in the market".
_MORE_BEHIND = re.compile(r"\s+(?:more\b|(?:were|was|had)\s|(?:[a-z]+ly\s+)?[a-z]+ed\b)")


def _is_bare(told: Counted) -> bool:
    return told.is_untold and "people" not in told.sentence.words[told.figure.index : told.figure.head_end]


def side_of_more(told: Counted) -> int | None:
    """Return the side of "Another 26 were wounded" that opens a sentence: the only one counted in the sentence before."""
    words, sides = told.sentence.words, set(told.paragraph.before)
    if told.figure.index > 1 or len(sides) != 1 or not _is_bare(told) or told.paragraph.in_sentence:
        return None
    behind = words[told.figure.index + 1 : told.figure.index + 2]
    is_more = behind == ("more",) or not _MORE.isdisjoint(words[told.figure.index].split())
    return sides.pop() if is_more and _MORE_BEHIND.match(told.text, told.figure.quantity.end) else None


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


#: A sentence about the losses of those told before, up to its first number, or a later one of the same list.
_THEY_LOST = re.compile(
    r"(?:(?:They|It|The\s+(?:group|unit|force|regiment|battalion|brigade|division))\s+(?:themselves\s+|itself\s+)?"
    r"(?:(?:had|have|has|also|only|then|reportedly|later)\s+)*(?:suffered|sustained|lost|incurred)|"
    r"(?:Their|Its)\s+(?:own\s+|total\s+|combined\s+)?(?:losses|casualties|dead)\s+(?:were|was|amounted\s+to|numbered|came\s+to|stood\s+at|"
    r"totalled|totaled|included))\s+(?:[a-z]+\s+){0,4}(?:[\d,]+(?:\s+[a-zA-Z]+){1,3},?\s+(?:and\s+)?(?:[a-z]+\s+){0,2})*\Z"
)
#: Who does something first in a sentence: a name before the verb, or one behind an opening phrase.
_FIRST = re.compile(
    r"(?:(?:[A-Z][a-z]+|[A-Z][a-z]+\s[^,A-Z]{1,40}|[A-Z][a-z]+\s[^,]{1,30}\d[^,]{0,12}),\s+)?(?:[Tt]he\s+)?"
    r"(?!(?:Since|After|When|While|As|In|On|At|By|During|Although|Though|However|Despite|From|Following|Before|With|For|Of)\b)"
    r"(?P<who>(?:\d+(?:st|nd|rd|th)\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,4}(?:\s+(?:forces|troops|rebels|army|militants|fighters))?|"
    r"[Rr]ebels|[Mm]ilitants|[Ii]nsurgents)\s+(?!of\b|in\b|at\b)[a-z]"
)
_NAME = re.compile(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)*")


def side_of_them_who_lost(told: Counted) -> int | None:
    """Return the side of those who "lost 42 dead and 400 wounded" where they are who the sentence before told of first."""
    start, end = told.sentence.span.start, told.figure.quantity.number_start
    if not told.text.startswith(("They ", "It ", "Their ", "Its ", "The "), start) or not told.is_untold:
        return None
    before = sentence_before(told) if _THEY_LOST.match(told.text, start, end) else None
    if before is None:
        return None
    return _side_of_first(told, before)


def _side_of_first(told: Counted, sentence: Span) -> int | None:
    first = _FIRST.match(told.text, sentence.start, sentence.end)
    side = told.sides.of(first["who"]) if first else None
    if side is not None:
        return side
    names = {told.sides.named(one.group()) for one in _NAME.finditer(told.text, sentence.start, sentence.end)} - {None}
    return names.pop() if len(names) == 1 and first is None else None
