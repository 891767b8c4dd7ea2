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


#: Accents, as they stand behind their letter after decomposition.
_MARKS = re.compile("[\u0300-\u036f]")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return the text as it is compared for equality: small plain letters and digits."""
    return " ".join(re.findall(r"[^\W_]+", _MARKS.sub("", unicodedata.normalize("NFKD", text)).lower()))


@lru_cache(maxsize=8192)
def first_number(text: str) -> float:
    """Return the first figure in a text, 0 where there is none."""
    found = _FIGURE.search(text)
    digits = re.sub(r"\D", "", found.group()) if found else ""
    return float(digits) if digits else 0.0


class ContentGuesses:
    """What each guess by content makes of sets of the same options; lengths and words are counted once."""

    def __init__(self, stem: str, options: Sequence[str]) -> None:
        asked = content_words(stem)
        self._words = [content_words(option) for option in options]
        self._lengths = [len(option) for option in options]
        self._echo = [len(mine & asked) for mine in self._words]

    def among(self, members: Sequence[int]) -> tuple[frozenset[int], ...]:
        """Return for each guess the members that it cannot tell apart; it takes the one that is shown first."""
        lengths = [self._lengths[n] for n in members]
        longest, shortest = max(lengths), min(lengths)
        echo = [self._echo[n] for n in members]
        most = max(echo)
        shared = dict.fromkeys(members, 0)
        for one, other in combinations(members, 2):
            common = len(self._words[one] & self._words[other])
            shared[one] += common
            shared[other] += common
        top = max(shared.values())
        return (
            frozenset([n for n, length in zip(members, lengths, strict=True) if length == longest]),
            frozenset([n for n, length in zip(members, lengths, strict=True) if length == shortest]),
            frozenset([n for n, count in zip(members, echo, strict=True) if count == most]),
            frozenset([n for n, count in shared.items() if count == top]),
        )


def guesses_right(stem: str, options: Sequence[str], key: int) -> tuple[bool, ...]:
    """Tell for each of ``GUESSES`` whether it finds the key among the options as shown."""
    shown = range(len(options))
    return placed_guesses(ContentGuesses(stem, options).among(shown), [first_number(one) for one in options], shown, key)


def placed_guesses(
    ties: Sequence[frozenset[int]], numbers: Sequence[float], shown: Sequence[int], key: int
) -> tuple[bool, ...]:
    """As ``guesses_right`` for options shown in the order ``shown`` (indices into ``ties`` and ``numbers``)."""
    by_content = [next(n for n in shown if n in tie) == key for tie in ties]
    middle = sorted(shown, key=lambda n: numbers[n])[len(shown) // 2] == key
    places = [shown[min(place, len(shown) - 1)] == key for place in (0, 1, 2, 9)]
    return (*by_content, middle, *places)


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
