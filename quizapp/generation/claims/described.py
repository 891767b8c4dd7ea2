"""Sources as an option has them, those too that have no name but a description: "Residents", "The army", "A witness".

What kind of voice each is, and which two may stand beside each other; what they say is the ledger's.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from quizapp.domain.facts import Claim
from quizapp.generation.claims.bodies import is_body, is_official, is_onlooker, is_person
from quizapp.generation.claims.voices import voice
from quizapp.generation.wording import capital


class Voice(Enum):
    """What kind of voice a source is."""

    STATE = "a state or its forces"
    FOES = "those who fight a state"
    ARMED = "those who fight, on whatever side"
    PEOPLE = "people of the place"
    HEALERS = "those who treat the wounded"
    PRESS = "those who report"
    SCHOLARS = "those who study it later"
    ONLOOKER = "a body that looks on"
    PERSON = "a person by name"
    PARTY = "a party or body by name"


#: By the last word of a description (before "of", "for", "in"), what kind of voice it is.
_DESCRIBED = {
    Voice.STATE: "army government military police authorities officials coalition navy records statistics",
    Voice.ARMED: "soldiers officers officer captain commander commanders forces fighters militia spokesman",
    Voice.FOES: "insurgents rebels militants opposition separatists guerrillas",
    Voice.PEOPLE: "residents locals villagers inhabitants witnesses eyewitnesses survivors refugees witness eyewitness "
    "resident villager survivor priest merchant refugee shopkeeper farmer teacher",
    Voice.HEALERS: "hospitals hospital doctors doctor medics medic nurses workers",
    Voice.PRESS: "journalists reporters newspapers media pamphlets newspaper journalist reporter correspondent",
    Voice.SCHOLARS: "historians scholars research historian study",
}
_KINDS = {word: kind for kind, words in _DESCRIBED.items() for word in words.split()}
#: "A Norlandish military source" is its army's, "opposition sources" are the foes'.
_SOURCES = frozenset("source sources".split())
_SPEAKING_FOR = {
    Voice.STATE: "military army security government police official officials",
    Voice.FOES: "opposition rebel insurgent militant",
    Voice.PEOPLE: "local",
    Voice.HEALERS: "medical hospital",
}
_FOR = {word: kind for kind, words in _SPEAKING_FOR.items() for word in words.split()}
_MANY = re.compile(r"(?:[a-z-]*[^s]s|police|people)$")
_PLAIN = re.compile(
    r"(?:[a-z-]+ )?(?:(?:[Pp]ro-)?[A-Z][\w-]*(?:i|an|ish|ese|é|ch|[A-Z]) |pro-[A-Z]\w+ |Recent |Official )?"
    r"[a-z][a-z-]*(?: [a-z][a-z-]*){0,3}"
)
_SMALL = re.compile(r"\b(?:them|its|his|her|their|own|issued|other|these|those|this|that|and|or)\b")
_NAMED = re.compile(r"(?:[A-Z][\w.’'-]*|of|for|and|the|on|in|al-\w+)(?: (?:[A-Z][\w.’'-]*|of|for|and|the|on|in|al-\w+))*")

#: Kinds of which one may be the other: a person may speak for anybody, and a party may be the state or its foes.
_MAY_BE = (
    frozenset((Voice.STATE, Voice.PARTY)),
    frozenset((Voice.STATE, Voice.ARMED)),
    frozenset((Voice.FOES, Voice.ARMED)),
    frozenset((Voice.PARTY, Voice.ARMED)),
    frozenset((Voice.FOES, Voice.PARTY)),
    frozenset((Voice.PRESS, Voice.ONLOOKER)),
    frozenset((Voice.HEALERS, Voice.ONLOOKER)),
    frozenset((Voice.HEALERS, Voice.PEOPLE)),
    frozenset((Voice.HEALERS, Voice.PARTY)),
    frozenset((Voice.SCHOLARS, Voice.ONLOOKER)),
    frozenset((Voice.PRESS, Voice.PARTY)),
)


@lru_cache(maxsize=1024)
def voice_of(name: str) -> Voice | None:
    """Return what kind of voice a source is; None for what is no voice, or says nothing of who speaks ("reports")."""
    if is_body(name) and _NAMED.fullmatch(name) and name.split()[-1][:1].isupper():
        if is_person(name):
            return Voice.PERSON
        if is_onlooker(name):
            return Voice.ONLOOKER
        is_state = (is_official(name) and " " in name) or _KINDS.get(name.split()[-1].lower()) is Voice.STATE
        return Voice.STATE if is_state else Voice.PARTY
    bare = _bare(name)
    if not _PLAIN.fullmatch(bare) or _SMALL.search(bare):
        return None
    words = re.split(r" (?:of|for|in|from|at|near) ", bare)[0].split()
    if words in (["spokesman"], ["workers"]):
        return None  # whose, or of what, nobody can tell
    if words[-1] in _SOURCES:
        return next((_FOR[word] for word in words[:-1] if word in _FOR), None)
    return _KINDS.get(words[-1].lower())


@lru_cache(maxsize=1024)
def may_be_one(one: str, other: str) -> bool:
    """Tell whether two sources may be one voice by their kinds; two by name of one kind are told apart by their names."""
    first, second = voice_of(one), voice_of(other)
    if first is None or second is None or first is second:
        return True
    return Voice.PERSON in (first, second) or frozenset((first, second)) in _MAY_BE


def _bare(name: str) -> str:
    return re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", name)


#: Nouns that no "a" stands before.
_UNCOUNTED = ("media", "press", "police", "personnel", "intelligence", "television", "radio", "information", "research")


def shown(name: str, claim: Claim, text: str) -> str:
    """Return a source as an option: a name as it is, a description with its article and a capital."""
    if is_body(name):
        return voice(name, text) if " " in name else name
    bare = _bare(name)
    if name != bare:
        return capital(name)
    head = re.split(r" (?:of|for|in|from|at|near) ", bare)[0]
    if (_MANY.search(head) and not head.endswith("ss")) or head.endswith(_UNCOUNTED):
        return capital(name)
    for one in claim.source_evidence:
        before = text[max(0, one.start - 4) : one.start].lower()
        if before.endswith("the ") or one.quote.lower().startswith("the "):
            return f"The {bare}"
    return f"{'An' if bare[:1].lower() in 'aeio' else 'A'} {bare}"
