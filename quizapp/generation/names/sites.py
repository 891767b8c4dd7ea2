"""Places that an article names where it tells of fighting: each with the sentence that names it, and what may be a place.

Grammar and a few nouns only, no list of places; what is asked about them belongs to the families.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from quizapp.domain.facts import FactSheet
from quizapp.domain.naming import fold
from quizapp.domain.text import Span, any_of, holds_any

#: Pieces of the words for fighting: only a place where something happened can be taken for one that was captured.
_FOUGHT = tuple(
    "attack clash shell fight fought bomb strike struck assault advanc captur seiz explo offensive retook took".split()
)
_KINDS = (
    "villages? towns? city cities hamlets? districts? suburbs? neighbou?rhoods? airbase airport airfield base checkpoints? "
    "island hills? bridge dam port castle fortress fort station ridge crossing camp hospital barracks"
).split()
KIND = any_of(_KINDS)
#: "an", "as" and "at" with a space behind them are English words.
_PREFIX = r"(?:(?:al|ash|ad|ar|az|el|ez|Al|El|Ayn|Tell?|Khan|Umm|Abu)[- ]|(?:an|as|at)-)"
#: A name of up to three words.
NAME = rf"{_PREFIX}?[A-Z][\w’'-]*\w(?: {_PREFIX}?[A-Z][\w’'-]*\w){{0,2}}"
#: What may stand behind the whole name of a place.
BEHIND = re.compile(
    r"\s*(?:$|[,.;:(]|(?:and|on|in|at|by|from|after|before|with|without|during|following|as|but|while|when|where|which|north|"
    r"south|east|west|again|later|overnight|despite|amid|for|to|near|under|until|were|was|had)\b)"
)
#: What leads to a place, parted by its first letter: most words begin with none of these.
_LEADS = any_of(
    (
        *"in at near around outside captured entered attacked reached towards?".split(),
        *(f"{word} of" for word in ("north", "south", "east", "west", "outskirts", *_KINDS)),
    )
)
_SEAT = re.compile(
    rf"\b{_LEADS} "
    rf"(?:the )?(?:{KIND} of )?(?P<name>{NAME})(?P<kind> {KIND}\b)?"
)
#: Names of regions, forces, persons and times, which are no towns.
_NO_SITE = re.compile(
    r"\b(?:Governorate|Province|Oblast|Region|County|Valley|Peninsula|Canton|Army|Forces?|Brigade|Division|Corps|Regiment|"
    r"Battalion|Council|Ministry|Party|Operation|Battle|War|Siege|Front|River|Sea|Ocean|Republic|State|States|Observatory|"
    r"Group|Pacific|Atlantic|Mediterranean|Southwest|Southeast|Northwest|Northeast|"
    r"Kurdistan|Industrial|Old|New|Roman|Theater|Theatre|No|Company|Legion|Squadron|Fleet|Guards?|Treaty|Day|Parliament|Congress|"
    r"Government|North|South|East|West|Northern|Southern|Eastern|Western|Central|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"General|Colonel|President|King|Lord|Sir|Captain|Prince|Duke|Category|Facebook|Twitter|Telegram|[A-Z]{2,}|[A-Z])\b|"
    r"['’]s\b|['’]$|\b\w+(?:ian|ish|ese|ians)\b"
)


def is_site(name: str) -> bool:
    """Tell whether a name can be that of a town or a post, by its words."""
    return len(name) > 3 and not _NO_SITE.search(name)


@lru_cache(maxsize=1024)  # each name is compared with many others
def _bare(name: str) -> str:
    return re.sub(r"^(?:al|an|as|ash|ad|ar|at|az|el|ez)[- ]", "", fold(name))


@lru_cache(maxsize=1024)
def _consonants(name: str) -> str:
    return re.sub(r"[aeiouyhw\W]", "", _bare(name)).translate(_SOUNDS)


#: Letters that stand for one sound in different spellings of a name.
_SOUNDS = str.maketrans("qcgdzvb", "kkktsfp")


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names may be spellings of one place, or share a word."""
    if _consonants(one)[:3] == _consonants(other)[:3] or set(one.split()) & set(other.split()):
        return True
    matcher = SequenceMatcher(None, _bare(one), _bare(other))
    # The first is an upper bound, and takes a tenth of the time.
    return matcher.real_quick_ratio() > _SPELLING and matcher.quick_ratio() > _SPELLING and matcher.ratio() > _SPELLING


#: Two names with more letters in common than this may be spellings of one.
_SPELLING = 0.7
#: Nouns of single sites, which no name of a town has.
_FACILITY = re.compile(
    r"\b(?:Hotel|Hospital|Airport|Airbase|Airfield|Air Base|Bridge|Dam|Refinery|Hall|Prison|Camp|Palace|Castle|District|Hills?|"
    r"Mountains?|Mount|Fields?|Barrage|Crossing|Building|Courts?|Zoo|Stations?|Area|Factor(?:y|ies)|Plants?|Farms?|Base|Square|Street|"
    r"University|Islands?|Barracks|Road|Point|Ridge|Brook|Lake|Bay|Sinkhole|Museum|Church|Mosque|Housing|Project|Woods?|Forest|"
    r"Fort|Checkpoint|Quarter|Neighbou?rhood|School|Port|Harbou?r|Highway|Canal|Creek|Gap|Pass)\b"
)


def is_facility(name: str) -> bool:
    """Tell whether a name is that of a bridge, a hill or another single site, not of a town."""
    return bool(_FACILITY.search(name))


#: Nouns of wide country beside a name.
_WIDE = r"(?:[Rr]ivers?|[Vv]alley|[Dd]esert|[Mm]ountains|[Pp]lains?|[Gg]overnorate|[Pp]rovince|[Rr]egion|[Cc]ountryside)"


def is_region(name: str, text: str) -> bool:
    """Tell whether the text has a noun of wide country beside a name: no town is called so."""
    return bool(re.search(rf"\b{re.escape(name)}(?:['’]s)? {_WIDE}\b|\b[Rr]iver {re.escape(name)}\b", text))


def is_country(name: str, text: str) -> bool:
    """Tell whether the text has an adjective of a name, as it has for countries ("Syria", "Syrian")."""
    stem = name[: max(4, len(name) - 1)]
    start = text.find(stem)
    while start >= 0:
        adjective = _ADJECTIVE.match(text, start + len(stem))
        if adjective and text[start : adjective.end()] != name and not text[start - 1 : start].isalnum():
            return True
        start = text.find(stem, start + 1)
    return False


#: What follows the stem of a country's name in the word for its people.
_ADJECTIVE = re.compile(r"\w?(?:n|an|ian|i|ese|ish)s?\b")


def sites_of(sheet: FactSheet) -> dict[str, Span]:
    """Return the places that sentences on fighting name, by name, with the first such sentence of each.

    Left out are the places of the title and of the infobox, countries, and whatever shares a word with an actor.
    """
    text = sheet.article.text
    actors = {word for actor in sheet.actors for name in (actor.name, *actor.aliases) for word in name.split()}
    box = sheet.article.infobox
    where = box.find("place") if box else None
    known = f"{sheet.article.title} {where.value.of(text) if where and where.value else ''}"
    found: dict[str, Span] = {}
    for span in sheet.article.sentences():
        words = span.of(text)
        if not holds_any(words, _FOUGHT):
            continue
        for hit in _SEAT.finditer(words):
            name = f"{hit['name']}{hit['kind'] or ''}"
            if is_site(name) and BEHIND.match(words, hit.end()) and not _is_known(hit["name"], known, actors):
                found.setdefault(name, span)
    return {name: span for name, span in found.items() if not is_country(name, text)}


def _is_known(name: str, known: str, actors: set[str]) -> bool:
    return name in known or any(word in actors for word in name.split())
