"""What the people of a side are called where the text names no more than the side.

Words for victims are read by ``sides``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.domain.fact_kinds import PARTY, UNIT
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.naming import fold
from quizapp.domain.text import find_words, small_letters
from quizapp.extraction.actors.names import STATES, adjectives_of, used_in
from quizapp.extraction.actors.side_poles import Poles, tells_government_forces


def labels_of_sides(text: str, actors: Iterable[Actor], poles: Poles, words: dict[str, int]) -> dict[int, str]:
    """Return what each side is called; ``words`` are those that stand in a side's own column."""
    return {side: _label(side, parties, poles, words, text) for side, parties in _parties(actors).items()}


def _parties(actors: Iterable[Actor]) -> dict[int, list[str]]:
    """Return the parties of each side; a side of units alone is called by those."""
    found: dict[ActorKind, dict[int, list[str]]] = {UNIT: {}, PARTY: {}}
    for actor in actors:
        if actor.side is not None and actor.kind in found:
            found[actor.kind].setdefault(actor.side, []).append(actor.name)
    return found[UNIT] | found[PARTY]


def _label(side: int, parties: list[str], poles: Poles, words: dict[str, int], text: str) -> str:
    """Return the article's own word for the people of a side, or the name of its only or first party."""
    if side == poles.rebels and fold(parties[0]) not in STATES:
        lowered = small_letters(text)
        own = (word for word in _REBELS if word in lowered and words.get(word, side) == side)
        times, word = max(((sum(1 for _ in find_words(word, lowered)), word) for word in own), default=(0, ""))
        if times:
            return word
    if side == poles.state and words.get("rebels", poles.rebels) == poles.rebels and tells_government_forces(text):
        return "government forces"
    if len(parties) > 1:
        return f"{parties[0]} and allies"
    return parties[0] if _IS_FORCE.search(parties[0]) else f"{_adjective(parties[0], text)} forces"


def _adjective(party: str, text: str) -> str:
    """Return the adjective that the text uses for a state, "Georgian" of Georgia; the name of any other party."""
    forms = adjectives_of(party)
    singular = (form for form in used_in(text, forms) if form[:-1] not in forms)
    return next(singular, party)


#: A party that is itself a body of people under arms.
_IS_FORCE = re.compile(
    r"\b(?:army|forces|troops|militia|rebels|guards?|legion|brigades?|reds|whites|police|volunteers|military|navy|fighters)\Z"
    r"|\A(?:army|military|(?:armed )?forces|militia|brigades) of\b",
    re.IGNORECASE,
)


_REBELS = ("rebels", "insurgents", "militants", "separatists", "guerrillas", "revolutionaries", "secessionists")
