"""What an option looks like, apart from what it says: by which of these looks a key would stand alone beside the others.

Declared looks only; which options are shown is ``composing``'s. Ways of guessing that can be counted are ``guesses``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generation.labels.label_faults import SAYING


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that a reader sees at a glance, with an option that has it."""

    name: str
    example: str
    is_in: Callable[[str], bool]


_SAID = re.compile(rf"\b{SAYING}\b")
_PASSIVE = re.compile(r"\b(?:was|were) (?:\w+ly )?\w+(?:ed|en|wn|ld|de|ht)\b")
_LETTERS = re.compile(r"(?:the )?[A-Z][A-Z.-]+s?")
_OTHER_CAPITAL = re.compile(r"(?<=.)\b[A-Z]")

LOOKS: tuple[Look, ...] = (
    Look("a comma", "the guards took Tarn, a mill town", lambda text: "," in text),
    Look("a figure", "the guards took 3 mills", lambda text: any(sign.isdigit() for sign in text)),
    Look("somebody's word", "Stone said that Tarn was lost", lambda text: _SAID.search(text) is not None),
    Look("a passive", "the mill of Tarn was taken", lambda text: _PASSIVE.search(text) is not None),
    Look("an article first", "the mill of Tarn fell", lambda text: text[:4].lower().startswith(("the ", "a ", "an "))),
    Look("one word", "Tarn", lambda text: " " not in text),
    Look("letters for a name", "TLF", lambda text: _LETTERS.fullmatch(text) is not None),
    Look("no name", "Rebels took the mill", lambda text: " " in text and _OTHER_CAPITAL.search(text) is None),
    Look("quotation marks", "the “Hill Guard” fled", lambda text: any(mark in text for mark in "“‘(")),
)
#: An option with less than this part of the length of each of the others is short at a glance.
_SHORT = 0.6


@lru_cache(maxsize=1024)  # one option stands in several sets
def looks_of(text: str) -> tuple[bool, ...]:
    """Return which of ``LOOKS`` an option has."""
    return tuple(look.is_in(text) for look in LOOKS)


def alone_in(key: str, others: Sequence[str]) -> tuple[int, ...]:
    """Return the looks that ``key`` alone has, or alone lacks; being short counts as the last."""
    beside = zip(looks_of(key), *map(looks_of, others), strict=True)
    alone = [number for number, (look, *theirs) in enumerate(beside) if look not in theirs]
    if all(len(key) < _SHORT * len(other) for other in others):
        alone.append(len(LOOKS))
    return tuple(alone)


def shared(key: str, other: str, looks: Sequence[int]) -> int:
    """Return in how many of ``looks`` an option is like ``key``."""
    return len(looks) - len(set(looks).intersection(alone_in(key, (other,))))
