"""Victims told by a name: right before a bracket, at the head of a line, or that of troops of whom the article says it.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.actors.names import is_people
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.words import CIVILIANS, FIGHTERS

_BEFORE_BRACKET = re.compile(r"(?<!P)(?<!PY)(?<!X)(?P<who>X{1,5})\(A*\Z")


def side_before_bracket(told: Counted) -> int | None:
    """Return the side of who is named right before "(14 killed)"."""
    sentence, index = told.sentence, told.figure.index
    is_near = told.is_untold and "(" in sentence.tags[max(0, index - 2) : index]
    match = _BEFORE_BRACKET.search(sentence.tags, 0, index) if is_near else None
    if match is None:
        return None
    return told.sides.named(told.text[sentence.tokens[match.start("who")].start : sentence.tokens[match.end("who") - 1].end])


_LABEL = re.compile(r"(?:\A|\n)[-*•\s]*(?:[A-Z][a-z]+\s+)?(?P<who>[^\n:;]+)\s*:\s*\Z")
_LABEL_REACH = 60


def side_before_colon(told: Counted) -> int | None:
    """Return the side of who is named at the head of a line: "- Casualties, Legion: 40 dead"."""
    index, start = told.figure.index, told.figure.quantity.start
    if not (told.is_untold and index and told.sentence.words[index - 1] == ":"):
        return _side_of_item(told)
    label = _LABEL.search(told.text, max(0, start - _LABEL_REACH), start)
    found = {told.sides.named(one) for one in re.split(r"/|,|\band\b", label["who"])} - {None} if label else set()
    return found.pop() if len(found) == 1 else _side_of_item(told)


#: An item of a list that is about one side's losses: "- Orland: Holt gives 40 dead".
_ITEM = re.compile(
    r"(?:[-*•]\s*)?(?P<who>(?:the\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}(?:\s+(?:forces|side|army|casualties|losses))?)\s*:\s"
)
_LONGEST_ITEM = 700
_CAPITALS = re.compile(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)*")


def _side_of_item(told: Counted) -> int | None:
    """Return the side whose name opens the item of a list in which the number stands, where the item names no other."""
    start = told.figure.quantity.start
    opening = told.text.rfind("\n", 0, start) + 1
    if (
        not (told.is_untold or told.victims == "people")
        or start - opening > _LONGEST_ITEM
        or ":" not in told.text[opening : opening + _LABEL_REACH]
    ):
        return None
    item = _ITEM.match(told.text, opening, start)
    side = told.sides.of(item["who"]) if item else None
    if item is None or side is None:
        return None
    others = {told.sides.named(one.group()) for one in _CAPITALS.finditer(told.text, item.end(), start)}
    return side if others <= {None, side} else None


_LAST_NAME = re.compile(r"[A-Z]{3,}|[A-Z][\w'’-]{3,}")
#: Words in capitals that everybody's troops are called by.
_ANY_TROOPS = frozenset({"volunteers", "army", "police", "soldiers", "fighters", "officers", "troops", "guards", "militia"})
#: Adjectives of a creed or people that has fighters on many sides.
_CREEDS = frozenset(
    "jewish arab muslim christian sunni shia shiite catholic protestant druze alawite tribal african european".split()
)
#: Letters before the name of troops in which a text says whose they are.
_NEAR_NAME = 40


def side_of_named_troops(told: Counted) -> int | None:
    """Return the side of "14 Hussars": the one whose the text says that Hussars are, or whose party has the name."""
    names = [name for name in _LAST_NAME.findall(told.victims) if name.lower() not in _ANY_TROOPS]
    words = {word.lower() for word in told.victims.split()}
    if not names or not words & FIGHTERS or words & CIVILIANS or names[-1].lower() in _CREEDS:
        return None
    if is_people(names[-1].lower()):
        return None
    part = told.sides.of_part(names[-1])
    if part is not None:
        return part
    text = told.text
    owners = (_OWNER.search(text, max(0, one.start() - _NEAR_NAME), one.start()) for one in re.finditer(_kin(names[-1]), text))
    found = {told.sides.named(owner.group()) for owner in owners if owner} - {None}
    return found.pop() if len(found) == 1 else None


def _kin(name: str) -> str:
    """Return the pattern of a name and its singular, in capitals or not."""
    return rf"[{name[0].lower()}{name[0]}]{re.escape(name[1:].removesuffix('s'))}"


_OWNER = re.compile(r"(?:\b[A-Z][\w.'’]*\s+){1,3}\Z")
