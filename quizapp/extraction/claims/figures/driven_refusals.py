"""Refusals of those who were not taken, held or driven from their homes."""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.candidates import Candidate, Refusal
from quizapp.extraction.words import FIGHTERS


def does_not_surrender(candidate: Candidate) -> bool:
    """Refuse the people with whom somebody died or fled: only who surrenders gives up those with him."""
    return candidate.measures != (Measure.CAPTURED,)


def is_no_refugee(candidate: Candidate) -> bool:
    """Refuse what people are or what was made where it is no flight: "40 were officers", "the flight of 30 planes"."""
    if candidate.rule.name == "so many dead":  # "700,000 refugees and 300 dead"
        return (
            not candidate.is_last
            and candidate.verb_word == "dead"
            and candidate.sentence.words[candidate.head_end - 1] in _DRIVEN
        )
    if candidate.tags[candidate.verb] == "H":
        return candidate.verb_word not in _DRIVEN or candidate.head not in {"", "H"}
    if candidate.verb_word in _MAKING:
        return _DRIVEN.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])
    if candidate.verb_word not in {"flight", "exodus"}:
        return False
    return candidate.head not in {"H", "X"} or not FIGHTERS.isdisjoint(
        candidate.sentence.words[candidate.index : candidate.head_end]
    )


_DRIVEN = frozenset({"refugees"})
_MAKING = frozenset({"generated", "created", "produced"})


def go_nowhere(candidate: Candidate) -> bool:
    """Refuse refugees of whom something else is told than where they went: "40 refugees formed a band"."""
    going = candidate.verb + 1
    while candidate.tags[going] in "AB":
        going += 1
    return candidate.verb_word not in _DRIVEN or candidate.sentence.words[going] not in _CAME


_CAME = frozenset("arrived crossed entered poured streamed migrated reached flooded settled moved left".split())


def are_not_fleeing(candidate: Candidate) -> bool:
    """Refuse people of whom another word tells something, and fighters, who leave a battle: "300 soldiers fleeing"."""
    if candidate.verb_word != "fleeing" or candidate.head == "X?":
        return True
    return not FIGHTERS.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])


def are_not_made_to(candidate: Candidate) -> bool:
    """Refuse those whom nothing made do it, or only seemed to: "they urged 300 men to flee", "40 people refused to die"."""
    words = candidate.sentence.words
    if candidate.verb_word not in _MADE_TO_DO:
        return True
    near = words[max(0, candidate.index - 2) : candidate.index]
    if _MAKING_DO.isdisjoint(near) or not FIGHTERS.isdisjoint(words[candidate.index : candidate.head_end]):
        return candidate.measures != (Measure.KILLED,) or _MAKING_DO.isdisjoint(near)
    return False


_MADE_TO_DO = frozenset({"to flee", "to die", "to leave their homes", "perish"})
_MAKING_DO = frozenset(
    """
    caused causing causes cause forced forcing forces force led leading leads prompted prompting made making drove driving
    compelled compelling obliged pushed pushing saw seen seeing left leaving
    """.split()
)


def leave_no_homes(candidate: Candidate) -> bool:
    """Refuse those whom somebody only fetched: "took 40 men from their homes"; "forced 40 families from their homes"."""
    if not candidate.verb_word.startswith(("from ", "out of ")):
        return False
    return _DRIVING.isdisjoint(candidate.sentence.words[max(0, candidate.index - 3) : candidate.index])


_DRIVING = frozenset(
    "forced forcing drove driving driven evicted evicting expelled expelling chased chasing uprooted sent displaced".split()
)


def are_held_otherwise(candidate: Candidate) -> bool:
    """Refuse what is held and is no person: "of the villages, 12 were held by the army"."""
    is_held = candidate.verb_word.endswith(" held") or candidate.verb_word in {"in custody", "in captivity"}
    return is_held and candidate.head not in {"H", "U"} and candidate.sentence.words[candidate.index - 1] != "of whom"


def are_not_taken(candidate: Candidate) -> bool:
    """Refuse prisoners of whom a participle tells something else: "40 prisoners held in the camp"."""
    words = candidate.sentence.words
    if not _LET_GO.isdisjoint(words[: candidate.index]):
        return True
    return _TAKING.isdisjoint(words[candidate.verb + 1 : candidate.verb + 6])


_LET_GO = frozenset("exchange exchanged release released releasing freed freeing return returned swap".split())
_TAKING = frozenset({"took", "taken", "taking", "captured"})


def are_moved_otherwise(candidate: Candidate) -> bool:
    """Refuse whom somebody brings away or repels who is not said to live there: "drove off 40 rebels"."""
    if not _MOVED.match(candidate.verb_word):
        return False
    people = candidate.sentence.words[candidate.index + 1 : candidate.head_end]
    return candidate.head != "H" or _DWELLERS.isdisjoint(people)


_MOVED = re.compile("evacuated |abandoned |sought |dr[a-z]+ (?:away|off|out)")
_DWELLERS = frozenset(
    "people civilians residents inhabitants villagers persons families citizens townspeople settlers refugees".split()
)


def fall_without_people(candidate: Candidate) -> bool:
    """Refuse what falls or flees and is not said to be people."""
    crosses = candidate.verb_word.startswith(("crossed", "managed", "able"))
    if "survivors" in candidate.sentence.words[candidate.index : candidate.head_end]:
        return candidate.measures == (Measure.DISPLACED,)
    if (candidate.verb_word == "fled" or crosses) and candidate.head == "H":  # fighters leave a battle, not their homes
        return not FIGHTERS.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])
    if (
        (candidate.verb_word == "fled" or crosses)
        and candidate.head == ""
        and (_from_home(candidate) or _goes_on_fleeing(candidate))
    ):
        return False
    return crosses or (candidate.verb_word in _LEAVING and candidate.head not in {"H", "X", "X?"})


_LEAVING = frozenset({"fell", "fled", "had fallen", "have fallen"})
_LANDS = frozenset("country province region state island area".split())
_HOMES = frozenset(("their", word) for word in ("homes", "houses", "villages"))


def _from_home(candidate: Candidate) -> bool:
    """Tell whether those who fled left what only people have, or a whole land: "40,000 had fled their homes"."""
    words = candidate.sentence.words
    if words[candidate.verb + 1 : candidate.verb + 3] in _HOMES:
        return True
    if not _ABROAD.isdisjoint(words[candidate.verb + 1 : candidate.verb + 4]):
        return FIGHTERS.isdisjoint(words)
    return not _LANDS.isdisjoint(words[candidate.verb + 1 : candidate.verb + 5]) and FIGHTERS.isdisjoint(words)


_ABROAD = frozenset("neighboring neighbouring abroad overseas".split())


def _goes_on_fleeing(candidate: Candidate) -> bool:
    """Tell whether others were told to be displaced before: "6,000 were displaced, while 3,000 had fled abroad"."""
    return any(token.measure is Measure.DISPLACED for token in candidate.sentence.tokens[: candidate.index])


#: Why people may be neither captives nor displaced; any one is enough.
DRIVEN_REFUSALS: tuple[Refusal, ...] = (
    go_nowhere,
    are_not_fleeing,
    are_not_made_to,
    leave_no_homes,
    is_no_refugee,
    are_held_otherwise,
    are_not_taken,
    does_not_surrender,
    are_moved_otherwise,
    fall_without_people,
)
#: The constructions, by name, in which alone such a refusal is due.
DRIVEN_DUE_IN: dict[Refusal, frozenset[str]] = {
    does_not_surrender: frozenset({"surrendered with so many"}),
    is_no_refugee: frozenset(
        {"so many were refugees", "so many dead", "killing so many", "killing so many and so many", "deaths of so many"}
    ),
    go_nowhere: frozenset({"so many refugees came"}),
    leave_no_homes: frozenset({"so many killed"}),
    are_not_fleeing: frozenset({"so many people fleeing"}),
    are_not_made_to: frozenset({"made so many people flee or die"}),
    are_held_otherwise: frozenset({"so many killed", "so many were killed"}),
    are_not_taken: frozenset({"so many taken there", "prisoners were taken with their parts"}),
}
