"""Victims told by a kind of people under arms whom the article has on one side alone: "Norrish agents", later "16 agents".

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.actors.names import peoples
from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.claims.counted import Counted

#: Kinds of people who as a rule serve one of the sides alone; soldiers, men and fighters are on all.
KINDS = frozenset(
    """
    agents agent rebels rebel militants insurgents guerrillas separatists gunmen commandos paratroopers marines airmen sailors
    seamen gendarmes peacekeepers mercenaries partisans volunteers legionnaires legionaries hoplites
    knights hussars dragoons lancers cavalrymen tribesmen militiamen pilots cadets guardsmen rangers operatives
    warriors horsemen archers raiders jihadists irregulars auxiliaries
    """.split()
)
#: Whose they are, right before the word for their kind.
_WHOSE = re.compile(r"(?P<whose>(?:[A-Z][\w.’'-]*\s+){1,3})(?:[a-z-]+\s+)?\Z")
_OPENERS = frozenset("the a an some many several two three four five six seven eight nine ten other both these those".split())
#: Letters before the word in which whose they are is told.
_NEAR = 48


def side_of_their_kind(told: Counted) -> int | None:
    """Return the side of "16 agents" where all agents of whom the article tells whose they are are of that side."""
    kind = told.victims.lower()
    if kind not in KINDS or (told.sides.has_third and kind in AGAINST_STATE):
        return None
    found = told.sides.kinds.get(kind, -1)
    if found == -1:
        found = told.sides.kinds[kind] = _side_of_kind(told, kind)
    return found


def _side_of_kind(told: Counted, kind: str) -> int | None:
    sides: set[int | None] = set()
    text, at = told.text, -1
    while (at := text.find(kind, at + 1)) >= 0:
        if text[at - 1 : at] not in {" ", "\n"} or text[at + len(kind) : at + len(kind) + 1].isalpha():
            continue
        match = _WHOSE.search(text, max(0, at - _NEAR), at)
        words = match["whose"].split() if match else []
        while words and words[0].lower() in _OPENERS:
            words.pop(0)
        if not words:
            continue
        side = told.sides.named(" ".join(words))
        if side is not None or words[-1].lower() in peoples():
            sides.add(side)
    return sides.pop() if len(sides) == 1 else None
