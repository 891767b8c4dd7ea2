"""Whether the first word of a label has its capital only as the first word of a sentence."""

from __future__ import annotations

import re

from quizapp.generation.labels.antecedents import TITLED
from quizapp.generation.labels.verbs import CAPITALS, FINITE

#: "Military Times reported", "Chief Minister Reden": a name or an office of several words keeps its capitals ...
_TWO_CAPITALS = re.compile(rf"[{CAPITALS}][\w'’-]+ [{CAPITALS}]")
#: ... unless its first word is one that stands before names.
_BESIDE_NAMES = frozenset(
    """
    the a an one two three four five six seven eight nine ten several some many more most all both about around over nearly
    heavy major elite local former senior young other another new old large small these those rebel rebels government forces
    fighters troops soldiers militants
    """.split()
)
#: A name within a sentence; begins with a class of characters, so that a search skips all others.
_NAME_WITHIN = re.compile(r"[A-Z](?<=[a-z,] [A-Z])[a-z-]{2,}")
#: How names of peoples end.
_OF_PEOPLES = ("an", "ish", "ese", "i")


class FirstWords:
    """What the words of one article tell of their capitals."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._small = frozenset(re.findall(r"\b[a-z][a-z-]{2,}", self._text)) - frozenset(
            name.lower() for name in _NAME_WITHIN.findall(self._text)
        )

    def is_lowered(self, label: str) -> bool:
        """Tell whether the capital of a label is only that of a sentence: its first word is no name, nor part of one."""
        words = label.split(" ", 2)
        first = words[0].lower()
        if TITLED.match(label) or (first not in _BESIDE_NAMES and _TWO_CAPITALS.match(label)):
            return False
        return first in self._small or (len(words) > 1 and self._is_common(*words[:2]))

    def _is_common(self, first: str, second: str) -> bool:
        """Tell whether no verb and no name follows a word, and no sentence has it with a capital within."""
        if not second.islower() or FINITE.match(second) or first.endswith(_OF_PEOPLES):
            return False
        return first.isalpha() and not first.isupper() and re.search(rf"[a-z,] {first}\b", self._text) is None
