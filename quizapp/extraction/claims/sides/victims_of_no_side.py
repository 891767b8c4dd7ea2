"""Victims who are of no side, whatever party their words name: displaced, among civilians, gone over, a nation in revolt.

Each function returns OPEN where that is so and None elsewhere; ``victim_owners``' table names it and gives an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import is_people, is_people_of_state
from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.claims.sides.counted import OPEN, Counted
from quizapp.extraction.words import FIGHTERS


def are_displaced(told: Counted) -> int | None:
    """Return that those who lost their homes are of no side, unless they bear arms."""
    if told.figure.measure is not Measure.DISPLACED:
        return None
    return None if set(told.victims.lower().split()) & FIGHTERS else OPEN


_AND_WOMEN = re.compile(r"\s+(?:[\w-]+\s+)?men\s*,?\s+(?:and\s+)?(?:women|boys|children)\b")


def are_with_women(told: Counted) -> int | None:
    """Return that "2,000 men, women and children" are of no side."""
    is_told = told.victims.lower().endswith("men") and _AND_WOMEN.match(told.text, told.figure.quantity.end)
    return OPEN if is_told else None


_MOSTLY = re.compile(
    r"[^.;]{0,30}?,?\s*\(?(?:mostly|mainly|largely|all|chiefly)\s+(?:of\s+them\s+)?(?:civilians|women|children)\b"
)


def are_mostly_civilians(told: Counted) -> int | None:
    """Return that "30,000 Orlandians, mostly civilians" are of no side."""
    end = told.figure.quantity.end
    is_near = told.text.find("ly ", end, end + _NEAR) >= 0
    return OPEN if is_near and _MOSTLY.match(told.text, end) else None


#: Letters behind a number in which its people are told more closely.
_NEAR = 60


_ONE_OF_MANY = re.compile(r"(?:[A-Z][\w-]+\s+(?:and\s+)?)+(?P<people>[A-Z][\w-]+s)")


def are_part_of_a_people(told: Counted) -> int | None:
    """Return that "Norrish Orlandians", a people among another, are of no side."""
    match = _ONE_OF_MANY.fullmatch(told.victims)
    if match is None or not is_people(fold(match["people"])):
        return None
    if told.sides.named(match["people"]) is None:
        return OPEN
    adjectives = told.victims.removesuffix(match["people"]).replace(" and ", " ").split()
    return OPEN if any(told.sides.named(one) is None for one in adjectives) else None


#: Those who have left a side, of whichever they are now.
_GONE_OVER = frozenset("defecting defected defector defectors".split())


def have_gone_over(told: Counted) -> int | None:
    """Return that "defecting soldiers" are of no side that the article tells, unless rebels stand beside them."""
    words = set(told.victims.lower().split())
    return OPEN if words & _GONE_OVER and not words & AGAINST_STATE else None


def are_nation_in_revolt(told: Counted) -> int | None:
    """Return that "450,000 Norrs" are of no side where Norrs rose against their own state, unless they bear arms."""
    sides, people = told.sides, told.victims.lower()
    if sides.poles.rebels is None or " " in people or not (is_people_of_state(people) and people.endswith("s")):
        return None
    return OPEN if sides.named(people) == sides.poles.government == sides.poles.host else None


_PARTED = re.compile(r"\b(?:including|of\s+wh(?:om|ich)|among\s+(?:them|whom)|comprising)\b")


#: Those who bear arms, or belong to those who do.
_BEARERS = FIGHTERS | {"member", "members"}


def are_part_of_civilians(told: Counted) -> int | None:
    """Return that "of whom 80 were Norrs" are of no side where they are a part of civilians, unless they bear arms."""
    start = told.paragraph.civilians_end
    if not start or not _PARTED.search(told.text, start, told.figure.quantity.start):
        return None
    return None if set(told.victims.lower().split()) & _BEARERS else OPEN


_OF_THESE = re.compile(r"Of\s+(?:these|them|those)\b")


def are_people_of_a_count(told: Counted) -> int | None:
    """Return that "of these, 80 were Norrs" are of no side where the paragraph has counted people of none."""
    if told.paragraph.all or not _OF_THESE.match(told.text, told.sentence.span.start):
        return None
    return OPEN if is_people_of_state(told.victims.lower()) else None
