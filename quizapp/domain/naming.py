"""Names compared: folding of spelling, first letters, and which names stand for one source.

Folded forms are for comparing only; offsets always count in the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile(r"['’‘ʼʿʾ′`]")
_WORD = re.compile(r"[^\W_]+")
#: Endings that say whose something is.
_POSSESSIVES = ("'s", "’s", "'", "’")
_SMALL_WORDS = frozenset("of the and for in on at to a an s al el ash as ad de la".split())
#: Words for an organ or a voice of a state; with them the country alone makes the family.
_ORGANS = frozenset(
    """
    ministry minister defense defence foreign army military government spokesman spokesperson spokeswoman officials official
    authorities command president staff forces state general major colonel lieutenant sources media side deputy department
    intelligence commander air navy officers war office admiralty high presidential security interior captain brigadier
    headquarters communique statement report reports estimates estimate figures claims claim records
    dynasty empire kingdom monarchy
    """.split()
)
#: What somebody wrote or made out: "NATO investigation" is NATO's word.
_WRITINGS = frozenset(
    "investigation inquiry report reports statement communique estimate estimates figures claim claims data".split()
)
#: Words for what is told that leave open by whom: "other sources", "one report".
_ANYBODYS = frozenset(
    "source sources estimate estimates report reports account accounts records relations counts claims".split()
)
_SOME = frozenset("other some several various one most many".split())
_STEM = 5
#: Where a government or its forces sit, and the words for their state.
_SEATS = {"pentagon": "us", "white house": "us", "state department": "us", "central command": "us", "centcom": "us"} | {
    "kremlin": "russia",
    "downing street": "uk",
    "whitehall": "uk",
}
_STATES = {
    "us": frozenset("us u s united states america american".split()),
    "russia": frozenset("russia russian federation".split()),
    "uk": frozenset("uk u k united kingdom britain british".split()),
}


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Return ``name`` in small letters without accents and apostrophes, blanks made one; not of the same length."""
    if name.isascii():
        return " ".join(_APOSTROPHES.sub("", name.lower()).split())
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name.lower()))
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


def is_anybody(source: str) -> bool:
    """Tell whether a source is only said to be another, or one of some: "other sources", "one report"."""
    words = source.lower().split()
    return len(words) > 1 and words[-1] in _ANYBODYS and _SOME.issuperset(words[:-1])


def without_possessive(name: str) -> str:
    """Return ``name`` without the ending that says whose something is: "Livy" of "Livy's"."""
    return name[: -len(next(filter(name.endswith, _POSSESSIVES)))] if name.endswith(_POSSESSIVES) else name


def initials(name: str) -> str:
    """Return the first letters of the words of ``name`` in capitals, small words left out."""
    words = _WORD.findall(_APOSTROPHES.sub("", name))
    return "".join([word[0] for word in words if word.lower() not in _SMALL_WORDS]).upper()


@lru_cache(maxsize=4096)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(re.sub(r"['’]s\b", "", name.lower())) if word not in _SMALL_WORDS)


def _country(words: tuple[str, ...]) -> str | None:
    """Return the stem of the country of a state's organ: "Russian ministry", "Ministry of Defence of Russia", or "Russia"."""
    others = [word for word in words if word not in _ORGANS]
    if not others or len(others[0]) < _STEM - 1:
        return None
    leads = words[0] == others[0] and words[1:2] and words[1] in _ORGANS
    return others[0][:_STEM] if leads or len(others) == 1 else None


@lru_cache(maxsize=4096)
def _state(name: str) -> str:
    """Return the state for which a name speaks: by the seat of its government, or as one of its organs alone; or nothing."""
    folded = fold(name)
    seat = next((state for seat, state in _SEATS.items() if seat in folded), "")
    others = set(_words_of(folded)) - _ORGANS
    return seat or next((state for state, words in _STATES.items() if others and others <= words), "")


@lru_cache(maxsize=4096)
def _acronym(name: str) -> str:
    """Return the letters of an acronym, small; nothing for any other name."""
    letters = re.sub(r"\W", "", name)
    return letters.lower() if letters.isupper() and 2 <= len(letters) <= 8 else ""


def same_source(one: str, other: str) -> bool:
    """Tell whether two names stand for one source: the same words, an acronym, or organs of one state.

    ``Russia``, ``the Russian ministry`` and its spokesman are one; two organisations of one country are not.
    """
    if fold(one) == fold(other):
        return True
    first, second = _words_of(one), _words_of(other)
    if not first or not second:
        return False
    if _are_letters_of(_acronym(one), second) or _are_letters_of(_acronym(other), first):
        return True
    fewer, more = sorted((first, second), key=len)
    if more[: len(fewer)] == fewer and _WRITINGS.issuperset(more[len(fewer) :]):
        return True
    if _are_of_one_country(first, second) or ((state := _state(one)) and state == _state(other)):
        return True
    shorter, longer = sorted((set(first) - _ORGANS, set(second) - _ORGANS), key=len)
    return len(shorter) > 1 and shorter <= longer


def _are_letters_of(short: str, words: tuple[str, ...]) -> bool:
    return bool(short) and short == "".join([word[0] for word in words])


def _are_of_one_country(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    country = _country(first)
    return country is not None and country == _country(second)
