"""What a learner who has not read the article could guess by: length, shared words, middle value, place.

A list of questions is balanced when no such guess earns more than chance. Pure counting over stems and options.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

_STOP = frozenset(
    "the a an of in on to by and or was were is are did do does which who what when how many that this for with from "
    "as at it its".split()
)
_FIGURE = re.compile(r"\d[\d,. ]*")


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """Return the words of a text that can give something away, folded to plain small letters."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return frozenset(re.findall(r"[a-z0-9']+", plain)) - _STOP


@lru_cache(maxsize=8192)
def first_number(text: str) -> float:
    """Return the first figure in a text, 0 where there is none."""
    found = _FIGURE.search(text)
    digits = re.sub(r"\D", "", found.group()) if found else ""
    return float(digits) if digits else 0.0


class Guesser:
    """Who answers a question by what its options look like; lengths, words and figures of the options are read once."""

    def __init__(self, stem: str, options: Sequence[str]) -> None:
        asked = content_words(stem)
        self._words = [content_words(option) for option in options]
        self._lengths = [len(option) for option in options]
        self._echoes = [len(mine & asked) for mine in self._words]
        self._numbers = [first_number(option) for option in options]

    def right(self, shown: Sequence[int], key: int) -> tuple[bool, ...]:
        """Tell for each of ``GUESSES`` whether it finds the key among the options ``shown``, in that order.

        Of options that a guess cannot tell apart it takes the one that is shown first.
        """
        length = self._lengths.__getitem__
        middle = sorted(shown, key=self._numbers.__getitem__)[len(shown) // 2]
        last = len(shown) - 1
        return (
            max(shown, key=length) == key,
            min(shown, key=length) == key,
            max(shown, key=self._echoes.__getitem__) == key,
            self._sharing_most(shown) == key,
            middle == key,
            shown[0] == key,
            shown[min(1, last)] == key,
            shown[min(2, last)] == key,
            shown[last] == key,
        )

    def _sharing_most(self, shown: Sequence[int]) -> int:
        """Return the first of the options that share most words with the others."""
        shared = dict.fromkeys(shown, 0)
        for one, other in combinations(shown, 2):
            common = len(self._words[one] & self._words[other])
            shared[one] += common
            shared[other] += common
        return max(shown, key=shared.__getitem__)


def guesses_right(stem: str, options: Sequence[str], key: int) -> tuple[bool, ...]:
    """Tell for each of ``GUESSES`` whether it finds the key among the options as shown."""
    return Guesser(stem, options).right(range(len(options)), key)


#: Ways of guessing, in the order of the answers of ``guesses_right``.
GUESSES = (
    "longest option",
    "shortest option",
    "most words of the stem",
    "shares most with the others",
    "middle value",
    "always the first",
    "always the second",
    "always the third",
    "always the last",
)
