"""Victims of a clash of which the sentence, or the one before it, tells who attacked, who held out and who lost.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_foes import bears_arms

_PRISONERS_OF = re.compile(
    r"[^.;]{0,60}?\b(?:(?:became|made|taken|were)\s+(?:the\s+)?(?:prisoners?|captives?)\s+(?:of|by)|fell\s+into\s+the\s+hands\s+of)\s+(?:the\s+)?"
    r"(?P<who>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,2})"
)
#: Letters behind a figure in which its captors are told.
_CAPTORS_REACH = 120


_GAVE_UP_TO = re.compile(
    r"\s+(?:[a-z]+\s+){0,4}?(?:surrendered|capitulated|gave\s+themselves\s+up|laid\s+down\s+their\s+arms)\s+(?:to|before)\s+(?:the\s+)?"
    r"(?P<who>[A-Z][\w’'-]+(?:\s+[A-Z][\w-]+){0,2})"
)


def side_of_prisoners_of(told: Counted) -> int | None:
    """Return the side of men who "became prisoners of the Orlandians": the other one of two."""
    end = told.figure.quantity.end
    if not bears_arms(told.victims) and not told.is_untold:
        return None
    near = told.text[end : min(told.sentence.span.end, end + _CAPTORS_REACH)]
    if "surrendered" in near or "capitulated" in near or "themselves up" in near or "down their" in near:
        given_up = _GAVE_UP_TO.match(near) or _PRISONERS_OF.match(near)
        return told.sides.against(told.sides.of_doer(given_up["who"])) if given_up else None
    match = _PRISONERS_OF.match(near) if "prisoner" in near or "captive" in near or "hands of" in near else None
    return told.sides.against(told.sides.named(match["who"])) if match else None


_BEATEN_OFF = re.compile(
    r"\b(?P<who>(?:[\w.'’-]+\s+){0,3}[\w.'’-]+)\s+(?:had\s+)?(?:repelled|repulsed|withstood|beat\s+(?:back|off)|threw\s+back|drove\s+(?:back|off))\s+"
    r"(?:the|this|that|their|an?|another)\s+(?:[a-z-]+\s+){0,2}?(?:attacks?|assaults?|storm|advance|charge|attempt|raid)s?(?:\s+(?:by|from)\s+(?:[^.;,]|,(?=\d)){1,60})?,?\s+"
    r"(?:causing|inflicting|killing)\s+(?:[a-z]+\s+){0,3}\Z"
)


def side_of_those_beaten_off(told: Counted) -> int | None:
    """Return the side of the dead that "the Legion repelled the attack, causing 34 dead" tells: those it repelled."""
    start, stop = told.sentence.span.start, told.figure.quantity.number_start
    before = told.text[start:stop]
    if not (told.is_untold or bears_arms(told.victims)) or not before.endswith(_CAUSING):
        return None
    match = _BEATEN_OFF.search(before)
    if match is None or "civilian" in before:
        return None
    return told.sides.against(told.sides.of(match["who"].split(",")[-1]))


#: What stands right before the number where losses follow from a deed.
_CAUSING = ("causing ", "inflicting ", "killing ", "least ", "some ", "about ", "around ", "over ", "than ")
