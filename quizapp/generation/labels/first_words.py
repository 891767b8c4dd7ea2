"""Whether the first word of a label has its capital only as the first word of a sentence."""

from __future__ import annotations

import re

from quizapp.domain.text import find_words, stands_alone
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
#: Before a word in small letters these are no names, though they stand in some.
_NEVER_NAMES = frozenset("military police naval civilian civil political religious security local official senior".split())
#: Shorter words tell nothing.
_SHORTEST = 3
#: How names of peoples end.
_OF_PEOPLES = ("an", "ish", "ese", "i")


#: What a place is, behind its name: "Rovenna base fell".
_SITES = frozenset("base town city village camp airport airfield fort fortress district province county valley river".split())


class FirstWords:
    """What the words of one article tell of their capitals."""

    def __init__(self, text: str) -> None:
        self._text = text

    def is_lowered(self, label: str) -> bool:
        """Tell whether the capital of a label is only that of a sentence: its first word is no name, nor part of one."""
        words = label.split(" ", 2)
        first = words[0].lower()
        if first in _NEVER_NAMES and len(words) > 1 and words[1].islower():
            return True
        if TITLED.match(label) or (first not in _BESIDE_NAMES and _TWO_CAPITALS.match(label)):
            return False
        if words[1:2] == ["and"] and words[2][:1].isupper():  # "Berg and Holm ordered"
            return self._is_small(first)
        return self._is_small(first) or (len(words) > 1 and self._is_common(*words[:2]))

    def _is_small(self, first: str) -> bool:
        """Tell whether the article has a word with a small letter, and not as a name within a sentence."""
        return len(first) >= _SHORTEST and stands_alone(first, self._text) and not self._is_name_within(first.capitalize())

    def _is_name_within(self, name: str) -> bool:
        places = (start for start in find_words(name, self._text) if start > 1 and self._text[start - 1] == " ")
        return any(self._text[start - 2].islower() or self._text[start - 2] == "," for start in places)

    def _is_common(self, first: str, second: str) -> bool:
        """Tell whether no verb and no name follows a word, and no sentence has it with a capital within."""
        if not second.islower() or FINITE.match(second) or second in _SITES or first.endswith(_OF_PEOPLES):
            return False
        return first.replace("-", "").isalpha() and first[1:].islower() and re.search(rf"[a-z,] {first}\b", self._text) is None
