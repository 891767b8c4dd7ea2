"""Forms of names: what a name alone tells (a numbered division, a state, a by-name), so that options can be of one form.

Orthography and a few nouns only, no list of names; whose side somebody is on belongs to the facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from quizapp.domain.facts import Actor, ActorKind, FactSheet
from quizapp.generation.names.actors import rare_words


class Form(StrEnum):
    """What a name looks like."""

    NUMBERED = "numbered"
    NUMBERED_ARM = "numbered, with its arm"
    ARABIC = "transliterated"
    SLAVIC = "slavic"
    UKRAINIAN = "ukrainian spelling"
    INITIALS = "initials"
    BYNAME = "by-name"
    TITLED = "titled"
    ROMANCE = "with a particle or an accent"
    PLAIN = "plain"


_ARABIC = re.compile(
    r"(?:\b(?:al|an|as|ash|ad|ar|at|az|el)[- ][A-Z])|"
    r"(?i:\b(?:jaysh|jabhat|liwa|liwaa|harakat|ahrar|hay'?at|hayat|faylaq|jund|ansar|katibat|ajnad|abd|abdul|ibn|bin)\b)"
)
_SLAVIC = re.compile(r"(?:ov|ev|sky|skyi|skyy|skiy|enko|chuk|yuk|vich|iev|yev|iak|yak|chik)$|[čšžćđąęłńśźż]")
#: What Ukrainian spelling has and Russian has not: beside one another the two tell the side.
_UKRAINIAN = re.compile(
    r"(?:skyi|skyy|enko|chuk|yuk|iuk|hrai)$|^(?:Oleks|Oleh\b|Serhi|Volodym|Mykhail|Mykol|Dmytr|Ihor\b|\w+[dlr]i[iy]\b)"
)
_TITLED = re.compile(
    r"^(?:Sir|Lord|Lady|King|Queen|Prince|Princess|Duke|Earl|Count|Baron|Viscount|Marquis|Marquess|Emperor|Sultan|Caliph|Khan|"
    r"Pope|Bishop|Gen|Col|Maj|Lt|General|Colonel|Major|Captain|Admiral|Marshal)\b|\b(?:Pasha|Bey|Khan)$"
)
_ROMANCE = re.compile(
    # "Jean-Luc Le Mont": a double first name, or a French article in the last one.
    r"\b(?:de|du|des|di|da|della|del|von|van|zu|y)\b|(?<= )(?:Le|La|Du|De|Des|Van|Von) (?=[A-Z])|"
    r"^(?:Jean|Pierre|Marie|Anne|Charles|Louis|Fran[cç]ois|Karl|Hans)-[A-Z]|[àáâãäåæçèéêëìíîïñòóôõöøùúûüýőű]|(?:eaux?|ault|gues|oux|oult)$"
)
#: "Abu Hajar" is a name taken in war.
_BYNAME = re.compile(r"^Abu [A-Z]")


#: A number, and more than the noun of a formation behind it: "30th Ranger Battalion", unlike "186th Battalion".
_ARM = re.compile(r"\d+(?:st|nd|rd|th)? [A-Z][\w'’-]* [A-Z]")
#: Forms with a number in them.
NUMBERS = frozenset({Form.NUMBERED, Form.NUMBERED_ARM})
#: In this order: a titled name is titled whatever its origin.
_FORMS = (
    (_BYNAME, Form.BYNAME),
    (_TITLED, Form.TITLED),
    (_ARABIC, Form.ARABIC),
    (_UKRAINIAN, Form.UKRAINIAN),
    (_SLAVIC, Form.SLAVIC),
    (_ROMANCE, Form.ROMANCE),
)


@lru_cache(maxsize=4096)
def form_of(name: str) -> Form:
    """Return the form of the name of a person, a unit or a party."""
    if re.search(r"\d", name):
        return Form.NUMBERED_ARM if _ARM.match(name) else Form.NUMBERED
    if name.isupper():
        return Form.INITIALS
    return next((form for pattern, form in _FORMS if pattern.search(name)), Form.PLAIN)


#: Formations from the smallest to the largest, by the nouns at the end of their names.
_ECHELONS = (
    ("platoon",),
    ("company", "squadron", "battery"),
    ("battalion",),
    ("regiment",),
    ("brigade",),
    ("division",),
    ("corps",),
    ("army", "armies", "fleet"),
    ("army group", "front"),
)
#: Whole services: a brigade cannot be one, and everybody knows what stands above them.
_SERVICE = re.compile(
    r"(?i)\b(?:air|aerospace|armed|ground|naval|land|security|special operations) forces?\b|\bnavy\b|\bmarines?\b|\bmilitary\b|"
    r"^(?:\w+ )?(?:arab |national )?army$|\bcoast guard\b|\bpolice\b"
)


@lru_cache(maxsize=4096)
def echelon(name: str) -> int | None:
    """Return how large a formation is by the last noun of its name (larger is higher), None where the noun does not tell."""
    words = name.lower().split(" (")[0].split(" of ")[0]
    found = [rank for rank, nouns in enumerate(_ECHELONS) for noun in nouns if words.endswith(noun)]
    return max(found) if found else None


@lru_cache(maxsize=4096)
def is_service(name: str) -> bool:
    """Tell whether a name is that of an army, navy or air force as a whole."""
    return bool(_SERVICE.search(name)) and form_of(name) not in NUMBERS


#: Whoever rules is known by the war alone, and commands in few fights of it.
_RULER = re.compile(
    r"(?i:\b(?:king|queen|emperor|empress|sultan|sultana|caliph|shah|tsar|czar|pharaoh|pope|president)\b)|"
    r"\b[IVX]+(?: of\b|$)|\bthe [A-Z]\w+$"
)


@lru_cache(maxsize=4096)
def is_ruler(name: str) -> bool:
    """Tell whether a name with its title is that of who rules: by the title, by a number of kings, or a by-name."""
    return bool(_RULER.search(name))


#: Nouns at the end of the names of states and governments.
_STATE = re.compile(r"(?i)\b(?:states|kingdom|republic|empire|government|federation|union|caliphate|sultanate|confederacy)\b")


@lru_cache(maxsize=4096)
def is_state(name: str) -> bool:
    """Tell whether a name is, or may be, that of a state: one bare word, or a noun that says so."""
    return bool(_STATE.search(name)) or bool(re.fullmatch(r"[A-Z][a-z][\w'’-]*", name))


@lru_cache(maxsize=4096)
def is_description(name: str) -> bool:
    """Tell whether a name only describes: a small last word ("Special forces"), a plural ("Loyalists"), no word of its own."""
    return (
        bool(re.fullmatch(r"[A-Z][a-z]+s", name))
        or name.split()[-1].islower()
        or (form_of(name) is Form.PLAIN and not rare_words(name))
    )


def leading(sheet: FactSheet) -> frozenset[str]:
    """Return the first party of each column: whom they fought is known to anybody who knows of the conflict."""
    first: dict[int | None, str] = {}
    for actor in sheet.actors:
        if actor.kind is ActorKind.PARTY:
            first.setdefault(actor.side, actor.name)
    return frozenset(first.values())


#: So many letters of a word tell its stem (Russia, Russian).
_STEM = 5


@lru_cache(maxsize=4096)
def _stems(name: str) -> frozenset[str]:
    capitals = frozenset(word for word in name.split() if word.isupper() and len(word) > 1)
    return capitals.union(word[:_STEM] for word in rare_words(name))


def lesser(sheet: FactSheet, actors: Iterable[Actor]) -> list[Actor]:
    """Return the actors whose side is told neither by their name, nor by the title, nor by common knowledge.

    Left out are states, the first party of a column, whole services, whoever shares a word with a party of any column or
    stands in the first sentence of the article.
    """
    parties = [actor for actor in sheet.actors if actor.kind is ActorKind.PARTY]
    opening = next(sheet.article.sentences(), None)
    known = f"{sheet.article.title} {opening.of(sheet.article.text) if opening else ''}"
    chief = leading(sheet)
    telling = {actor.name: {stem for name in (actor.name, *actor.aliases) for stem in _stems(name)} for actor in parties}
    return [
        actor
        for actor in actors
        if actor.name not in chief
        and not is_state(actor.name)
        and not is_service(actor.name)
        and not is_description(actor.name)
        and actor.name not in known
        and not any(_stems(actor.name) & stems for name, stems in telling.items() if name != actor.name)
    ]


def alike(key: str, others: Iterable[Actor]) -> list[Actor]:
    """Return the actors whose names have the form of ``key``."""
    return [actor for actor in others if form_of(actor.name) is form_of(key)]
