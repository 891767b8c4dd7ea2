"""Who can stand in a sentence in the place of a side, and did not do what that side did: its opponent, as the article names it.

By the columns of the infobox where they name the side, else by words that exclude each other. What is asked is the families'.
"""

from __future__ import annotations

import re
from collections import Counter

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import find_words
from quizapp.generation.names.actors import rare_words
from quizapp.generation.sketch import Subject
from quizapp.generation.wording import with_the

_PLURAL = re.compile(r"(?:forces|troops|fighters|rebels|militants|insurgents|separatists|allies|units|militias|[a-z]s)$| and ")
#: Sides that the infobox need not list by name, with those who are against them for certain.
_GENERIC = (
    (re.compile(r"(?i)\brebels?\b"), ("government forces", "the army", "the government")),
    (
        re.compile(r"(?i)^(?:the )?(?:[\w-]+ )?(?:government(?: forces| troops)?|army)$"),
        ("rebels", "insurgents", "separatists"),
    ),
)
#: What a party's name may go on with.
FORCES = re.compile(r" (?:forces|troops|army|fighters|militants)$")
#: A force by the name of its side: "Sylvan troops".
_NAMED_FORCES = re.compile(
    r"(?<![\w’'-])(?!The\b)(?P<name>(?:[a-z]{2,3}-)?[A-Z][\w–-]+) "
    r"(?P<noun>forces|troops|fighters|militants|separatists|insurgents)\b"
)
#: "The Jund al-Aqsa forces": the word before the noun is only the end of a name.
_SECOND_WORD, _REACH = re.compile(r"[a-z,] [A-Z][\w’'-]* \Z"), 40
#: Names of states that never stand without the article.
_STATE = re.compile(r"\b(?:Republic|Kingdom|Union|Federation|States|Empire|Emirates?|Confederation|Caliphate|Commonwealth)\b")
#: So often have both sides to be named so in an article without parties.
_OFTEN = 3
_SIDES = 2

#: Whoever is in a place cannot come to it, and who holds a land does not conquer it: deeds of those who came from outside.
_ARRIVALS = frozenset(("reach", "enter"))
_CONQUESTS = frozenset(("capture", "seize", "besiege", "encircle", "surround", "occupy", "cross", "conquer", "take control of"))


#: Whose unit it is, tells who took its base: nobody takes one of his own.
_UNIT = re.compile(
    r"(?<![\w-])(?:\d+(?:st|nd|rd|th)|[A-Z][\w'’-]+) (?:[A-Z][\w-]+ ){0,3}"
    r"(?:Division|Brigade|Regiment|Battalion|Corps|Squadron|Battery|Garrison)\b"
)


def _came_from_outside(subject: Subject, other: str, deed: str) -> bool:
    """Tell whether a deed (its base form) is one of those who came to where ``other`` was, which nobody would tell of them."""
    if deed in _ARRIVALS:
        return True
    box = subject.sheet.article.infobox
    place = box.find("place") if box else None
    home = place.value.of(subject.text) if place and place.value else ""
    return deed in _CONQUESTS and next(find_words(other.removeprefix("the "), home), None) is not None


def is_many(who: str) -> bool:
    """Tell whether a side takes a plural verb."""
    return bool(_PLURAL.search(who.split(" of ")[0]))


def rival_of(subject: Subject, who: str, rest: str, deed: str = "") -> str | None:
    """Return who can stand in the place of ``who`` before ``rest``, None where nobody is found, or ``rest`` names them.

    ``deed``: the base form of what was done, where that matters: those who were there did not come.
    """
    found = _rival(subject, who)
    if found is None or _came_from_outside(subject, found, deed) or _UNIT.search(rest):
        return None
    bare = found.removeprefix("the ")
    named = FORCES.sub("", bare).removesuffix("s").lower()
    capitals = {word for word in bare.split() if word[0].isupper()}
    is_named = named in rest.lower() or _is_spelled_out(FORCES.sub("", bare), rest)
    return None if is_named or capitals & set(who.split()) else found


#: Names of two words or more, as a deed tells from whom something was taken.
_LONG_NAME = re.compile(r"[A-Z][\w’'-]+(?: (?:(?:of|the|and|for) )*[A-Z][\w’'-]+)+")


def _is_spelled_out(letters: str, rest: str) -> bool:
    """Tell whether some words hold the name, or its beginning, for which ``letters`` stand: ISIL took nothing from itself."""
    if not letters.isupper() or "from " not in rest:
        return False
    initials = ("".join(word[0] for word in name.split() if word[0].isupper()) for name in _LONG_NAME.findall(rest))
    return any(letters.startswith(one) or one.startswith(letters) for one in initials)


def _rival(subject: Subject, who: str) -> str | None:
    parties = _parties(subject)
    named = [(one, name) for one in parties for name in _names(one) if f" {name} " in f" {who} "]
    if len({one.side for one, _ in named}) == 1:
        party, name = named[0]
        if who.removeprefix("the ") == party.name:
            found = next((one.name for one in parties if one.side != party.side), None)
            return f"the {found}" if found and _STATE.search(found) else found
        return _opposed(subject, party, who, is_adjective=name in party.adjectives)
    if named:
        return None
    generic = _by_words(subject, who)
    akin = [one for one in parties if rare_words(one.name) & rare_words(who)]
    if len({one.side for one in akin}) == 1:
        found = _opposed(subject, akin[0], who, is_adjective=False)
        # Of two opponents the one of whom the article speaks more.
        return max((one for one in (found, generic) if one), key=lambda one: _count(one, subject.text), default=None)
    return generic or (_other_forces(subject, who) if len({one.side for one in parties}) < _SIDES else None)


def _by_words(subject: Subject, who: str) -> str | None:
    """Return who is against a side for certain by the word for it alone, where the article speaks of them often."""
    for pattern, others in _GENERIC:
        if pattern.search(who):
            return next((one for one in others if _count(one, subject.text) >= _OFTEN), None)
    return None


def _count(name: str, text: str) -> int:
    bare = name.removeprefix("the ")
    if not bare.islower():
        return text.count(bare)
    # "The army" is nobody in an article that has only armies with a name: the Army of Tarn, the Tarn army.
    return len(re.findall(rf"\b(?i:{name})\b(?! of\b| [A-Z])", text))


def _parties(subject: Subject) -> list[Actor]:
    return [one for one in subject.names.groups if one.kind is ActorKind.PARTY]


def _names(actor: Actor) -> tuple[str, ...]:
    return actor.name, *actor.aliases, *actor.adjectives


def _opposed(subject: Subject, party: Actor, who: str, *, is_adjective: bool) -> str | None:
    """Return the first party of another column in the form of ``who``: "Sylvan forces", "the Union"."""
    other = next((one for one in _parties(subject) if one.side != party.side), None)
    if other is None or other.name in party.name or party.name in other.name:
        return None
    name, forces = _usual_name(other, subject.text), FORCES.search(who)
    if forces or is_adjective:
        before = other.adjectives[0] if other.adjectives else name if " " not in name else None
        return f"{before}{forces.group() if forces else ' forces'}" if before else None
    is_told = who.lower().startswith("the ") or who[:1].islower()
    return with_the(name, subject.text) if is_told or _STATE.search(name) else name


def _usual_name(actor: Actor, text: str) -> str:
    """Return the name by which an article speaks of somebody most often."""
    return max((actor.name, *actor.aliases), key=lambda name: sum(1 for _ in find_words(name, text)))


def _forces(subject: Subject) -> dict[str, Counter[str]]:
    """Return the names of sides that stand before a noun for their men, with how often each noun does; to be read ``once``."""
    found: dict[str, Counter[str]] = {}
    for hit in _NAMED_FORCES.finditer(subject.text):
        if _SECOND_WORD.search(subject.text, max(0, hit.start() - _REACH), hit.start()):
            continue
        found.setdefault(hit["name"], Counter())[hit["noun"]] += 1
    return found


def _other_forces(subject: Subject, who: str) -> str | None:
    """Return the other of the two forces of whom an article without parties speaks most, where they are no allies."""
    forces = subject.once(_forces)
    first, second = (*sorted(forces, key=lambda name: -forces[name].total())[:_SIDES], "", "")[:_SIDES]
    if not second or forces[second].total() < _OFTEN or _are_allies(first, second, subject.text):
        return None
    mine = [name for name in forces if f" {name} " in f" {who} "]
    if mine not in ([first], [second]):
        return None
    other = second if mine == [first] else first
    return f"{other} {forces[other].most_common(1)[0][0]}"


def _are_allies(one: str, other: str, text: str) -> bool:
    return any(
        f"{a} and {b}" in text or f"{a}-backed {b}" in text or f"{a}-led {b}" in text for a, b in ((one, other), (other, one))
    )
