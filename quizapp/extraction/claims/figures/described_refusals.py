"""Refusals by what a participle or noun says of people who are not counted by it: bodies found, "two captured cannons"."""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.candidates import BACK_AGAIN, DESCRIBED, Candidate, Refusal


def is_only_described(candidate: Candidate) -> bool:
    """Refuse "12 missing soldiers were found" and "two captured cannons"; "12 wounded soldiers" counts them."""
    if candidate.rule.name == "so many displaced people":
        if candidate.measures in {(Measure.WOUNDED,), (Measure.CAPTURED,)}:
            return _tells_no_count(candidate)
        return candidate.measures not in {(Measure.DISPLACED,), (Measure.KILLED,)}
    if candidate.rule.name != "so many killed" or candidate.tags[candidate.verb + 1 : candidate.verb + 2] not in set("NHUTX"):
        return False
    if not candidate.is_last and candidate.tags[candidate.verb - 1] == "Q":  # "162 officers and 400 wounded fighters"
        return True
    if _DESCRIBED_THINGS.match(candidate.tags, candidate.verb + 1):
        return True
    if candidate.measures == (Measure.KILLED,) or not DESCRIBED.match(candidate.tags, candidate.verb + 1):
        return False
    back = not BACK_AGAIN.isdisjoint(candidate.sentence.words[candidate.verb :])
    if candidate.measures in {(Measure.WOUNDED,), (Measure.CAPTURED,)}:
        return back
    return back or bool(_DESCRIBED_PEOPLE.match(candidate.tags, candidate.verb + 1))


def _tells_no_count(candidate: Candidate) -> bool:
    """Tell whether it is one person who is told of, people come back, or what is no people: "two captured Humvees"."""
    quantity = candidate.sentence.tokens[candidate.index].quantity
    if quantity is None or quantity.low == 1 or not BACK_AGAIN.isdisjoint(candidate.sentence.words[candidate.verb :]):
        return True
    return candidate.measures == (Measure.CAPTURED,) and not _TAKEN_PEOPLE.match(candidate.tags, candidate.verb + 1)


_TAKEN_PEOPLE = re.compile("[NX]{0,3}H")
_DESCRIBED_THINGS = re.compile("[NX]{0,3}T(?![HU])")
#: People whose participle only says which ones they are: they do something else.
_DESCRIBED_PEOPLE = re.compile("[NX]{0,3}[HU]A*(?:[BFJ]|NW)")


def are_bodies_found(candidate: Candidate) -> bool:
    """Refuse bodies that are found, counted or handed over: how many had been killed is not told.

    "40 beheaded bodies", "bodies of 21 executed men" and "40 bodies of people who had been shot" tell what befell them.
    """
    words, end = candidate.sentence.words, max(candidate.verb + 1, candidate.head_end)
    if candidate.verb_word not in _BODIES:  # "40 dead bodies"
        return candidate.verb_word == "dead" and not _BODIES.isdisjoint(words[candidate.verb + 1 : candidate.verb + 3])
    if words[end : end + 2] == ("were", "counted"):
        return False  # after a battle: the dead
    if candidate.verb < candidate.index and words[candidate.verb + 1] != "of":
        return False
    first, *_ = re.split("[,;(.]", candidate.tags[end:], maxsplit=1)
    if "victims" in words[candidate.index : end]:
        return False
    told = candidate.sentence.tokens[min(candidate.index, candidate.verb) + 1 : end + len(first)]
    return not any(token.tag in "KG" and token.measure is Measure.KILLED for token in told)


_BODIES = frozenset({"bodies", "corpses", "remains"})


#: Why what is said of people may not count them; any one is enough.
DESCRIBED_REFUSALS: tuple[Refusal, ...] = (is_only_described, are_bodies_found)
#: The constructions, by name, in which alone such a refusal is due.
DESCRIBED_DUE_IN: dict[Refusal, frozenset[str]] = {is_only_described: frozenset({"so many killed", "so many displaced people"})}
#: The words without one of which a refusal is not due.
DESCRIBED_DUE_WITH: dict[Refusal, frozenset[str]] = {are_bodies_found: _BODIES}
