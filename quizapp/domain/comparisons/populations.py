"""Whom claims count: fighters of a side, civilians, or people of whom the text leaves that open.

Only the words for the people and their side; the days and the numbers are ``windows``'s and ``figures``'s.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.domain.facts import Claim
from quizapp.domain.naming import fold

Population = tuple[int | None, str]

_CIVILIANS = frozenset(
    "civilian civilians resident residents villagers inhabitants children women noncombatants non-combatants".split()
)
_ANYBODY = frozenset({"", "people", "persons", "person", "others", "victims", "victim", "deaths"})
#: Nouns that leave open who the people were.
_GENERAL = _ANYBODY | frozenset(
    "men members troops soldiers fighters officers personnel dead casualties them militants forces servicemen".split()
)
#: Of these none is a civilian.
_ARMED = frozenset("troops soldiers fighters militants rebels insurgents servicemen policemen commanders".split())


def population_of(claim: Claim) -> Population:
    """Return whom a claim counts, as the side and the kind of people: its fighters or a group of them, civilians, anybody."""
    people = _people(claim.victims)
    if claim.side is None or people == "civilians":
        return None, people
    return claim.side, fold(claim.group) if claim.group else "fighters"


def are_of_two_groups(one: Claim, other: Claim) -> bool:
    """Tell whether the infobox counts the people of two claims apart, under headings of their own."""
    return bool(one.group or other.group) and one.place is other.place and fold(one.group) != fold(other.group)


@lru_cache(maxsize=1024)  # each claim is compared with many, and most victims are called by the same few words
def _people(victims: str) -> str:
    """Return whom the words mean: "civilians", "people" who may be anybody, or what they say."""
    name = fold(victims)
    if not _CIVILIANS.isdisjoint(re.findall(r"[a-z-]+", name)):
        return "civilians"
    return "people" if name in _ANYBODY else name


def is_open(claim: Claim) -> bool:
    """Tell whether the claim leaves open whom it counts: "people", or "soldiers" of an unknown side."""
    return claim.side is None and fold(claim.victims) in _GENERAL


def are_surely_others(one: Claim, other: Claim) -> bool:
    """Tell whether two claims count other people for certain: of two sides, or civilians and a side's fighters."""
    first, second = population_of(one), population_of(other)
    if first[0] is not None and second[0] is not None:
        return first[0] != second[0] or (bool(one.group and other.group) and first != second)
    civil = [population == (None, "civilians") for population in (first, second)]
    return any(civil) and not all(civil) and any(side is not None or who in _ARMED for side, who in (first, second))


def are_alike(one: Claim, other: Claim) -> bool:
    """Tell whether two claims name people of one kind: of one side, or "soldiers" and "Syrian soldiers"."""
    return population_of(one) == population_of(other) or (
        not are_of_two_groups(one, other)
        and one.side == other.side
        and fold(one.victims).split()[-1:] == fold(other.victims).split()[-1:]
    )


def subject_of(*claims: Claim) -> str:
    """Return the words for the people whom a comparison is about."""
    return next((claim.victims for claim in claims if claim.victims and not is_open(claim)), claims[0].victims or "people")
