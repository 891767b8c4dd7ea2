"""What a construction that counts victims is made of; the constructions themselves are ``claim_rules``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.facts import Measure

#: One verb or several joined: "killed", "killed, wounded or captured"; not the next verb with an object of its own.
DONE = r"(?P<verb>K)(?P<more>(?:,?A*,?(?:C?A*|CB|(?:C|(?<=,))BA*)K(?![AY]*Q)){0,3})"
#: The same, ending in "or dead".
DONE_OR_DEAD = DONE.removesuffix(")") + r"(?:CM(?=[,.;)PD]|\Z))?)"
#: The same, ending in what its subject did: "were killed or surrendered".
DONE_OR_GAVE_UP = DONE.removesuffix(")") + r"(?:,?C[AB]*V(?![AY]*[QXH]))?)"
#: The same, or what its subject did: "died", "surrendered".
DONE_OR_SUFFERED = DONE.replace("K", "[KV]", 1)
#: The same, or "dead".
DONE_OR_BEING_DEAD = DONE.replace("K", "[KM]", 1)
#: What else befell those who died: "died, were wounded or went missing"; not what some others did to a further number.
OR_DONE = r"(?P<more>(?:(?:,[AB]*K){0,2},?C[AB]*K(?![AYP]*[QXH]))?)"
#: Tags that can stand between a number and its verb; bounded, so that no sentence costs more than its length.
IN_PHRASE = r"(?:[NXHAYOPDTUMCc,iw]|\([^()]{0,30}\)){0,40}?"
WITH_NUMBERS = r"(?:[NXHAYOPDTUMCc,iwQ]|\([^()]{0,30}\)|;[NXHAYOPTCc,iw.]{1,24};){0,40}?"
#: What is counted, at most six words of it.
COUNTED = r"[NXAYOT]{0,6}?"
PEOPLE = r"[NXAYOTHU]{0,6}?(?:HCA*H|XCX{1,3}H)?"
#: Whose members they are, or how old: "members of the Guard and the Legion", "children under the age of 16".
MEMBERS = r"(?:O[YNX]{1,4}(?:CY?[NX]{1,3})?|PYNOQ)?"
#: Behind the number, others whom nobody counts: "14 rebels and dozens of soldiers", "3 generals and a colonel".
UNCOUNTED = r"(?:C[YNXA]{0,3}O?[NXA]{0,2}H)?"
#: Of how many they were: "6,000 (out of 8,000 men)".
OUT_OF = r"(?:\(POA?Q[^()Q]{0,4}\))?"
AND = r"(?:,?[Cci]|,)A*"
#: Between a verb and its object: "killed, according to him, 40".
ASIDE = r"(?:,[PNA][^,;QKGVM]{1,8},)?"
DOING = r"(?P<verb>[KG])(?P<more>(?:,?CA*[KG]){0,2})"


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """A construction: ``pattern`` over tags, its group ``figures`` holds the numbers, ``verb`` the word that tells the measure.

    ``needs_people`` asks for a word for people after each number. ``expects`` is what the example gives. ``holds`` are tags
    that every match has one behind the other: a quick test, since most sentences have not.
    """

    name: str
    why: str
    pattern: str
    example: str
    expects: tuple[tuple[int, Measure], ...]
    needs_people: bool = False
    holds: str = ""
    #: Words without one of which no sentence is tried.
    words: frozenset[str] = frozenset()


#: Of a pattern: a letter of its own meaning or a class, and a group without groups in it, with what says how often it stands.
_CLASS = re.compile(r"\\.|\[[^\]]*\]")
_GROUP = re.compile(r"\((?P<kind>\?(?:P<\w+>|:|<?[=!]))?(?P<inside>[^()]*)\)(?P<often>[*?]|\{0,)?")
_AT_WILL = re.compile(r"Q(?:[*?]|\{0,)")


def least_numbers(pattern: str) -> int:
    """Return how many numbers every match of ``pattern`` has: without so many no sentence need be searched."""
    pattern, left = _CLASS.sub(".", pattern), ""
    while left != pattern:
        left, pattern = pattern, _GROUP.sub(_least, pattern)
    return _least_of(pattern)


def _least(group: re.Match[str]) -> str:
    """Return the numbers that a group surely has: none where it may be left out or only looks."""
    is_sure = not group["often"] and (group["kind"] or "?:")[-1] not in "=!"
    return "Q" * _least_of(group["inside"]) if is_sure else ""


def _least_of(alternatives: str) -> int:
    return min(_AT_WILL.sub("", one).count("Q") for one in alternatives.split("|"))
