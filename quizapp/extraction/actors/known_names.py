"""The infobox's actors by their names, found again in whatever spelling; which words of the prose are names is ``aliases``'."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache

from quizapp.domain.fact_kinds import COMMANDER
from quizapp.domain.facts import ActorKind
from quizapp.domain.naming import fold
from quizapp.extraction.infobox import Named

ARTICLE = re.compile(r"\b(?:al|el|ul|ash|as|ad|ar|at|an|az|ath|esh|es|ed|er|et|en|ez)-")
_SOUNDS = (
    (re.compile(r"ay|ei|ai|ey"), "ai"),
    (re.compile(r"ou|oo|o|u"), "u"),
    (re.compile(r"ee|y|ie"), "i"),
    (re.compile(r"e"), "a"),
    (re.compile(r"q|ck|c(?=[aou])"), "k"),
    (re.compile(r"ah\b|eh\b|at\b"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dj|j"), "j"),
    (re.compile(r"tz|ts"), "z"),
    (re.compile(r"-"), " "),
)
#: "Richard II" and "Richard III" are two kings, not two spellings.
_NUMERAL = re.compile(r"\b[ivx]{2,}\b|\d")
#: Parts a name from what says where: "Islamic State of Iraq".
OF_OR_IN = re.compile(" (?:of|in) ")


@lru_cache(maxsize=2048)
def sounds(name: str) -> str:
    """Return ``name`` as differing transliterations agree on it: "Hayat Ahrar ash-Sham" and "Hay'at Ahrar al-Sham"."""
    folded = ARTICLE.sub("al-", fold(name))
    if _NUMERAL.search(folded):
        return folded
    for pattern, replacement in _SOUNDS:
        folded = pattern.sub(replacement, folded)
    return folded


def _shape(folded: str) -> tuple[str, int]:
    return folded[:1], folded.count(" ")


class Known:
    """The actors' names by their folded and sounded forms; a form of two actors ties nothing."""

    def __init__(self, actors: Iterable[Named]) -> None:
        self.names: dict[str, str] = {}
        self.sounds: dict[str, set[str]] = defaultdict(set)
        self.kinds: dict[str, ActorKind] = {}
        #: First letter and number of words: what no actor shares with a name is not worth sounding out.
        self.shapes: set[tuple[str, int]] = set()
        for actor in actors:
            folded = fold(actor.name)
            self.names.setdefault(folded, actor.name)
            self.sounds[sounds(actor.name)].add(folded)
            self.kinds.setdefault(folded, actor.kind)
            self.shapes.add(_shape(folded))

    @cached_property
    def bodies(self) -> dict[str, str]:
        """The names of all actors but commanders, by their folded forms."""
        return {folded: name for folded, name in self.names.items() if self.kinds[folded] is not COMMANDER}

    def find(self, name: str) -> str | None:
        """Return the actor called so, in whatever spelling, or None."""
        folded = fold(name)
        if folded in self.names:
            return self.names[folded]
        if _shape(folded) not in self.shapes:
            return None
        alike = self.sounds.get(sounds(name), set())
        return self.names[next(iter(alike))] if len(alike) == 1 else None

    def acronym(self, short: str) -> str | None:
        """Return the actor, no commander, whose very name is the acronym ``short``, or None."""
        name = self.names.get(fold(short))
        return name if name == short and name.isupper() and self.kinds[fold(name)] is not COMMANDER else None
