"""Whose a unit, a commander or a ship is that no box names, where the text says so once: "the Norrish 79th Brigade".

What the box names is ``side_names``'; which side the victims are of is ``sides``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quizapp.extraction.actors.names import peoples

#: A unit by its number, with what it is.
UNIT = re.compile(
    r"\b(?P<number>\d+(?:st|nd|rd|th))\s+(?:[A-Z][\w-]*\s+){0,4}?"
    r"(?P<kind>Brigade|Division|Regiment|Battalion|Corps|Army|Fleet|Infantry|Marines|Guards|Cavalry|Squadron)\b"
)
_WHOSE = re.compile(r"(?P<whose>(?:(?!The\b)[A-Z][\w.-]*\s+)?[A-Z][\w.-]*?)(?:['’]s)?\s+(?:[a-z]+\s+)?\Z")
_RANK = (
    r"(?:[Ll]ieutenant|[Ff]ield|[Mm]ajor|[Bb]rigadier|[Rr]ear|[Vv]ice|[Cc]hief)?[\s-]*"
    r"(?:[Gg]eneral|[Mm]arshal|[Aa]dmiral|[Cc]ommodore|[Cc]olonel|[Mm]ajor|[Cc]aptain|[Ll]ieutenant|[Cc]ommander|[Cc]ommandant|[Kk]ing|"
    r"[Pp]rince|[Dd]uke|[Cc]ount|[Ee]arl|[Ss]ultan|[Kk]han|[Gg]overnor|[Cc]onsul|[Pp]roconsul|[Ww]arlord|[Ll]eader)"
)
_OFFICER_OF = re.compile(
    rf"(?P<whose>[A-Z][\w-]+?)(?:['’]s)?\s+(?:[a-z-]+\s+){{0,2}}{_RANK},?\s+(?:[A-Z][\w.'’-]*\s+(?:(?:von|de|van|ibn|bin|al)\s+)?){{0,3}}\Z"
)
#: The navies of ships by the letters before their names, as names of their states in a box.
NAVIES = {
    "HMS": ("united kingdom", "great britain", "british"),
    "HMAS": ("australia",),
    "HMCS": ("canada",),
    "USS": ("united states", "us"),
    "CSS": ("confederate states", "confederate"),
    "SMS": ("german empire", "germany", "austria-hungary", "prussia"),
    "ARA": ("argentina",),
    "HDMS": ("denmark",),
    "HNLMS": ("netherlands",),
}
_OF_NAVY = re.compile(rf"\b(?P<navy>{'|'.join(NAVIES)})\s+(?:[\"“]|'')?\Z")
#: Letters before a name in which whose it is stands.
_NEAR = 80
#: Shorter names are parts of others.
_SHORTEST = 4

_Named = Callable[[str], int | None]


def _places(text: str, name: str) -> list[int]:
    found, at = [], -1
    while (at := text.find(name, at + 1)) >= 0:
        if not text[at + len(name) : at + len(name) + 1].isalnum() and not text[at - 1 : at].isalnum():
            found.append(at)
    return found


def _only(sides: set[int | None]) -> int | None:
    return sides.pop() if len(sides) == 1 else None


def side_of_unit(text: str, unit: str, named: _Named) -> int | None:
    """Return the side of "79th Brigade" where all that the text says of whose it is names one side."""
    match = UNIT.search(unit)
    found: set[int | None] = set()
    for at in _places(text, match["number"]) if match else ():
        whole = UNIT.match(text, at)
        whose = _WHOSE.search(text, max(0, at - _NEAR), at) if whole and match and whole["kind"] == match["kind"] else None
        side = named(whose["whose"]) if whose else None
        if whose and (side is not None or whose["whose"].lower() in peoples()):
            found.add(side)
    return _only(found)


def side_of_person(text: str, name: str, named: _Named) -> int | None:
    """Return the side of a commander whose nation the text tells with his rank: "the Norrish general Ali Omar"."""
    if len(name) < _SHORTEST or name.lower() in peoples():
        return None
    found: set[int | None] = set()
    for at in _places(text, name):
        before = text[max(0, at - _NEAR) : at]
        match = _OFFICER_OF.search(before)
        side = named(match["whose"]) if match else None
        if match and (side is not None or match["whose"].lower() in peoples()):
            found.add(side)
    return _only(found)


def side_of_ship(text: str, name: str, named: _Named) -> int | None:
    """Return the side of the navy whose letters stand before a ship's name somewhere: "HMS Orion"."""
    if len(name) < _SHORTEST:
        return None
    found: set[int | None] = set()
    for at in _places(text, name):
        match = _OF_NAVY.search(text, max(0, at - _NEAR), at)
        if match:
            states = {side for state in NAVIES[match["navy"]] if (side := named(state)) is not None}
            found.add(_only({*states}))
    return _only(found)
