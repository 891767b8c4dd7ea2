"""Victims of a clash of which the sentence, or the one before it, tells who attacked, who held out and who lost.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_before import sentence_before
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
    r"(?:the|this|that|their|an?|another)\s+(?:[a-z-]+\s+){0,2}?(?:attacks?|assaults?|storm|advance|charge|attempt|raid)s?,?\s+"
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
_THAT_BLOW = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|by|from|as\s+a\s+result\s+of)\s+(?:this|that|the)\s+(?P<blow>strike|attack|raid|ambush|shelling)\b"
)
_DEALT = r"\b(?:carried\s+out|launched|conducted|made|staged|delivered)\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,2}}?{blow}\b"


def side_of_those_it_struck(told: Counted) -> int | None:
    """Return the other side of who alone is named in the sentence before, where it dealt the blow that killed soldiers."""
    start = told.sentence.span.start
    if not bears_arms(told.victims) or told.victims.lower().split()[-1] in _ANYBODY:
        return None
    blow = _THAT_BLOW.search(told.text, start, told.sentence.span.end)
    before = sentence_before(told) if blow else None
    if blow is None or before is None or not re.search(_DEALT.format(blow=blow["blow"]), before.of(told.text)):
        return None
    found = _named_in(told, before.start, before.end)
    source = told.sides.of(told.attribution.source.of(told.text)) if told.attribution else None
    if source is not None:
        found.add(source)
    return told.sides.against(found.pop()) if len(found) == 1 else None


_ANYBODY = frozenset({"men", "officers", "prisoners", "captives"})


def _named_in(told: Counted, start: int, end: int) -> set[int]:
    """Return the sides named between two places."""
    words = _CAPITALS.finditer(told.text, start, end)
    return {side for word in words if (side := told.sides.named(word.group())) is not None}


_CAPITALS = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*")
_KILLED_IN = re.compile(
    r"\s+(?:of\s+them\s+)?(?:were|was)\s+(?:killed|wounded|captured)\s+(?:in|by)\s+(?:an?\s+|the\s+)?(?P<who>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,3})\s+"
    r"(?:air\s*strikes?|strikes?|drones?|artillery|shelling|fire|aircraft|jets|helicopters?|snipers?)\b"
)
_RAIDERS = re.compile(
    r"(?:\A|,\s+|\b[Tt]he\s+|\b[Aa]n?\s+)(?P<who>(?:[A-Z][\w-]*\s+){1,3}(?:suicide\s+)?(?:bombers|fighters|militants|soldiers|troops|men|raiders|forces))\s+"
    r"(?:had\s+)?(?:targeted|attacked|stormed|assaulted|raided|ambushed)\b"
)


def side_of_raiders_killed(told: Counted) -> int | None:
    """Return the side of "four were killed in Legion airstrikes", where those whom the Legion fights attacked just before."""
    end = told.figure.quantity.end
    match = _KILLED_IN.match(told.text, end) if told.figure.index < 2 and told.is_untold else None
    before = sentence_before(told) if match else None
    raiders = _RAIDERS.search(before.of(told.text)) if before else None
    if match is None or raiders is None:
        return None
    side = told.sides.of(raiders["who"])
    return side if side is not None and side == told.sides.against(told.sides.named(match["who"])) else None
