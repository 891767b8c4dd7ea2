"""How facts are sorted: what is counted and how it is bound, who acts, where a thing is told, how a date came about.

Only names; what a fact of each kind holds is ``facts``'s.
"""

from __future__ import annotations

from enum import StrEnum


class Certainty(StrEnum):
    """How a date came about."""

    STATED = "stated"
    YEAR_INFERRED = "year inferred"
    RELATIVE = "relative"


class ActorKind(StrEnum):
    """What an actor is in the infobox."""

    PARTY = "party"
    COMMANDER = "commander"
    UNIT = "unit"


#: The kinds by themselves, for what asks every actor for its own: Python 3.11 takes as long to find a member in its class as
#: to call several functions.
PARTY, COMMANDER, UNIT = ActorKind


class Fate(StrEnum):
    """What a mark beside a commander's name says; the values are those of the contract's users."""

    KILLED = "killed in action"
    CAPTURED = "captured"
    WOUNDED = "wounded"
    MISSING = "missing"
    DIED_OF_WOUNDS = "died of wounds"
    EXECUTED = "executed"
    SURRENDERED = "surrendered"


class Measure(StrEnum):
    """What a claim counts."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CAPTURED = "captured"
    MISSING = "missing"
    DISPLACED = "displaced"
    CASUALTIES = "casualties"


class Bound(StrEnum):
    """How a figure limits the number that it stands for."""

    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    ABOUT = "about"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    RANGE = "range"


class Place(StrEnum):
    """Where in the article a fact stands; labels are of dates only."""

    INFOBOX = "infobox"
    PROSE = "prose"
    #: A heading, or an infobox value: it dates what stands under it or beside it.
    LABEL = "label"


#: By themselves for the same reason as the kinds of actors.
INFOBOX, PROSE = Place.INFOBOX, Place.PROSE
