"""Which words for the people of a figure say whom it counts, and how they are cleaned.

How a figure is put into words is ``wording``'s, which figures are asked about the ledger's.
"""

from __future__ import annotations

import re
from collections import Counter

from quizapp.domain.facts import Actor, ActorKind, Claim, FactSheet, Measure, Place
from quizapp.generation.wording import ON_THE_SIDE, with_the

#: Nouns that say nothing without what they belong to ("323 members").
_RELATIONAL = frozenset(
    "members others victims survivors casualties deaths losses bodies remainder total half rest dead excess".split()
)
#: Words for anybody, which name nobody without a day.
ANYBODY = frozenset(
    "people person persons men women soldiers troops personnel fighters others civilians crew crewmen prisoners captives "
    "officers wounded hostages casualties".split()
)
#: Words that leave even the side open, on whatever day.
UNSIDED = ANYBODY - frozenset("civilians soldiers troops hostages".split())
#: Words for those who fight on any side: alone they never tell whose people are counted.
BARE_FIGHTERS = frozenset(
    "men soldiers servicemen troops personnel fighters officers crew crewmen persons others prisoners captives".split()
)
#: Those of them that stand for all who fight on a side.
TROOPS = frozenset("men soldiers servicemen troops personnel fighters".split())
#: Words that stand for everybody who fights on one side.
SIDES = frozenset(
    "rebels separatists insurgents militants loyalists republicans nationalists confederates unionists partisans".split()
)


_SMALL_WORDS = re.compile(r"^(?:(?:the|their|its|his|other|another|some|of|more|further|additional) )+")
_MARKED = re.compile(r"[\[\]{}|()\"“”]|\d")


def clean_victims(victims: str) -> str:
    """Return the victims without small words before the noun ("the", "other")."""
    return _SMALL_WORDS.sub("", victims.strip())


def is_nameable(claim: Claim) -> bool:
    """Tell whether a figure has a noun for its victims that can stand in a question."""
    victims = claim.victims.strip()
    return (
        bool(victims)
        and victims.split()[-1].lower() not in _RELATIONAL
        and not victims.endswith(("'s", "’s", "s'"))
        and len(victims.split()) <= 11
        and claim.measure is not Measure.CASUALTIES
        and not _MARKED.search(victims)
    )


#: A name of so many letters is several names run into each other.
_NAME = 45


def side_words(sheet: FactSheet) -> dict[int, str]:
    """Return by side the word that the prose has for its people more than once, else its first party."""
    words: dict[int, str] = {}
    for actor in sheet.actors:
        if actor.kind is ActorKind.PARTY and actor.side is not None:
            words.setdefault(actor.side, f"{ON_THE_SIDE}{with_the(_short_name(actor, sheet), sheet.article.text)}")
    # A first party whose name runs on is no name for its side, and its ally is none either.
    words = {side: told for side, told in words.items() if len(told) < len(ON_THE_SIDE) + _NAME}
    prose = [claim for claim in sheet.claims if claim.place is Place.PROSE and claim.victims.lower() in SIDES]
    for side in {claim.side for claim in prose if claim.side is not None}:
        told = Counter(claim.victims.lower() for claim in prose if claim.side == side).most_common(1)
        if told[0][1] >= 2:
            words[side] = told[0][0]
    return words


def group_words(group: str, sheet: FactSheet) -> str:
    """Return a heading of a cell as victims: a party by its side, a common noun in small letters, others as they are."""
    parties = (actor for actor in sheet.actors if actor.kind is ActorKind.PARTY)
    if any(group in (actor.name, *actor.aliases) for actor in parties):
        return f"{ON_THE_SIDE}{with_the(group, sheet.article.text)}"
    is_noun = group.lower() in SIDES | ANYBODY
    return group.lower() if is_noun else group


def _short_name(party: Actor, sheet: FactSheet) -> str:
    """Return the letters that the text has for a party with a long name, else its name."""
    if len(party.name.split()) < _LONG:
        return party.name
    letters = (one for one in party.aliases if one.isupper() and one.isalpha() and sheet.article.text.count(one) >= _USUAL)
    return next(letters, party.name)


#: A name of so many words is shortened where its letters stand in the text so often.
_LONG, _USUAL = 5, 3


def may_be_same_people(one: Claim, other: Claim) -> bool:
    """Tell whether two figures may count some of the same people: not of two sides, nor soldiers and civilians."""
    if one.side is not None and other.side is not None:
        return one.side == other.side and not (one.group and other.group and one.group != other.group)
    if one.side is None and other.side is None and (one.victims[:1].isupper() or other.victims[:1].isupper()):
        return one.victims == other.victims  # a people by its name
    return ("civilian" in one.victims.lower()) == ("civilian" in other.victims.lower()) or "people" in (
        one.victims,
        other.victims,
    )
