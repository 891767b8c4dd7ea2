"""What a learner who has not read the article could guess by: length, shared words, middle value, place.

A list of questions is balanced when no such guess earns more than chance. Pure counting over stems and options.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

_STOP = frozenset(
    "the a an of in on to by and or was were is are did do does which who what when how many that this for with from as at it its".split()
)
_FIGURE = re.compile(r"\d[\d,. ]*")


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """Return the words of a text that can give something away, folded to plain small letters."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return frozenset(re.findall(r"[a-z0-9']+", plain)) - _STOP


def fold(text: str) -> str:
    """Return the text as it is compared for equality: small plain letters and digits."""
    return " ".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", text).lower()))


def first_number(text: str) -> float:
    """Return the first figure in a text, 0 where there is none."""
    found = _FIGURE.search(text)
    digits = re.sub(r"\D", "", found.group()) if found else ""
    return float(digits) if digits else 0.0


def _longest(stem: str, options: Sequence[str]) -> int:
    return max(range(len(options)), key=lambda n: len(options[n]))


def _shortest(stem: str, options: Sequence[str]) -> int:
    return min(range(len(options)), key=lambda n: len(options[n]))


def _echo(stem: str, options: Sequence[str]) -> int:
    words = content_words(stem)
    return max(range(len(options)), key=lambda n: len(content_words(options[n]) & words))


def _converging(stem: str, options: Sequence[str]) -> int:
    def shared(n: int) -> int:
        mine = content_words(options[n])
        return sum(len(mine & content_words(other)) for m, other in enumerate(options) if m != n)

    return max(range(len(options)), key=shared)


def _middle(stem: str, options: Sequence[str]) -> int:
    return sorted(range(len(options)), key=lambda n: first_number(options[n]))[len(options) // 2]


def _at(place: int) -> Callable[[str, Sequence[str]], int]:
    return lambda stem, options: min(place, len(options) - 1)


#: Ways of guessing: each takes a stem and the options as shown and returns the index it would choose.
GUESSES: dict[str, Callable[[str, Sequence[str]], int]] = {
    "longest option": _longest,
    "shortest option": _shortest,
    "most words of the stem": _echo,
    "shares most with the others": _converging,
    "middle value": _middle,
    "always the first": _at(0),
    "always the second": _at(1),
    "always the third": _at(2),
    "always the last": _at(9),
}


def guesses_right(stem: str, options: Sequence[str], key: int) -> tuple[bool, ...]:
    """Tell for each way of guessing whether it finds the key."""
    return tuple(guess(stem, options) == key for guess in GUESSES.values())
