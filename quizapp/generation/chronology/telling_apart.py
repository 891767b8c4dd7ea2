"""Events that a reader could take for one another: told under two dates, told twice, or in words that fit a second sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Protocol

from quizapp.domain.facts import DateFact
from quizapp.generation.chronology.same_time import agree_closed
from quizapp.generation.labels.statement import Statement


class Told(Protocol):
    """A dated statement."""

    @property
    def fact(self) -> DateFact:
        """The date."""

    @property
    def statement(self) -> Statement:
        """What it dates."""


#: Two texts that share such a part of the words of the shorter say mostly the same.
_MOSTLY = 0.6
_SMALL_WORDS = frozenset("the a an of in on to by and or was were at with from for its their that as into".split())
_EVERYDAY = tuple(
    """
    captur recap attac launc repor kill start conti advan seiz claim stat annou targ destr mov forc enter reach arriv follo
    inclu suppo retur beg cross order agre attem push withd retak clash count resum fight bomb strik shell offens govern rebel
    milit troop arm soldi forc posit citi villag fail stopp call led bec mad plan secur occup defend defeat control held sen
    oper conduct alli
    """.split()
)
#: A word in small letters that can carry an event.
_SMALL_WORD = re.compile(r"(?<![\w’'-])[a-z]{4,}")


def _content(text: str) -> frozenset[str]:
    """Return the stems of the small-letter words that carry the event, without those that every battle has."""
    stems = [word[:6] for word in _SMALL_WORD.findall(text)]
    return frozenset([stem for stem in stems if not stem.startswith(_EVERYDAY) and stem not in _LITTLE])


_LITTLE = frozenset(
    "with from that which were been have into over during against after before their several between "
    "other near north south around "
    "another through being under upon some more than three four five first within across along also "
    "while".split()
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What the words of one event tell: all of them but the small ones, rare stems, places, and the act with its place."""

    words: frozenset[str]
    stems: frozenset[str]
    places: frozenset[str]
    act: tuple[str, ...] | None


def twins_among(events: Sequence[Told], actors: frozenset[str]) -> dict[str, str]:
    """Find events that the article seems to tell under two dates: one rare verb, or mostly the same rare words."""
    told = {event.fact.id: _telling(event.statement.text, actors) for event in events}
    common = Counter(stem for telling in told.values() for stem in telling.stems)
    verbs = {word[:6] for event in events for word in re.findall(r"\b[a-z]{4,}(?:ed|ing)\b", event.statement.text)}
    rare = frozenset(verb for verb in verbs if common[verb] == 2)
    twins: dict[str, str] = {}
    for one, other in combinations(events, 2):
        a, b = one.fact.id, other.fact.id
        if _tell_the_same(told[a], told[b], rare) and not agree_closed(one.fact.window, other.fact.window):
            twins[a], twins[b] = b, a
    return twins


def _telling(label: str, actors: frozenset[str]) -> _Telling:
    words = frozenset(re.findall(r"[\w'’-]+", label.lower())) - _SMALL_WORDS
    return _Telling(words, _content(label), frozenset(_PLACE_NAME.findall(label[1:])) - actors, _act(label, actors))


def _tell_the_same(one: _Telling, other: _Telling, rare: frozenset[str]) -> bool:
    """Tell whether two events share an act, most of their rare words, or, perhaps in one place, a verb of no third event.

    Also where one of them says nothing that the other does not say ("crossed the river", "crossed the river and …").
    """
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) >= _SAYS_ENOUGH and shorter <= longer:
        return True
    shared = one.stems & other.stems
    if len(shared) >= 2 and len(shared) >= _MOSTLY * min(len(one.stems), len(other.stems)):
        return True
    may_be_one_place = bool(one.places & other.places) or not (one.places or other.places)
    return (may_be_one_place and bool(shared & rare)) or (one.act is not None and one.act == other.act)


#: So many words, without the small ones, are at least an actor, a verb and an object.
_SAYS_ENOUGH = 3

#: Acts that are told again and again: the beginning of an attack on a place, the taking of a place.
_BEGINNING = re.compile(
    r"\b(?:launched|began|started|mounted|opened|initiated) (?:an?|the|their|its) (?:[\w-]+ ){0,3}?"
    r"(?:(?P<large>offensive|operation|campaign|counter-?offensive|invasion)|(?:attack|assault|counter-?attack|raid|landings?))"
    r"\b(?P<what>.*)"
)
#: Taking and taking back are told in one another's words.
_SAME_ACT = dict.fromkeys(("captured", "seized", "took", "retook", "recaptured", "liberated", "occupied"), "taken")
#: "North of Tarn" is not "south of Tarn".
DIRECTION = re.compile(r"\b(?=[nsew-])(?:(?:north|south)?-?(?:east|west)|(?:north|south))(?:ern)?\b")
_TAKING = re.compile(
    r"\b(?P<verb>captured|seized|took|retook|recaptured|entered|reached|liberated|occupied|besieged|attacked|bombed|shelled)"
    r"(?P<what>(?: (?:all|most|half|the|of|town|city|village|part|parts|district|ancient|old|"
    r"strategic|whole|entire|control))* (?:[A-Z][\w'’-]+ ?)+)"
)
_PLACE_NAME = re.compile(r"[A-Z][\w'’-]+")


def _act(label: str, actors: frozenset[str]) -> tuple[str, ...] | None:
    """Return what was begun or taken, and where; None where the label tells of another act or names no place."""
    begun, taken = _BEGINNING.search(label), _TAKING.search(label)
    found = begun or taken
    if found is None:
        return None
    places = sorted(set(_PLACE_NAME.findall(found["what"])) - actors)
    if not places:
        return None
    act = ("offensive" if begun["large"] else "attack") if begun else _SAME_ACT.get(found["verb"], found["verb"])
    return (act, *DIRECTION.findall(found["what"]), *places)


#: One of several of its kind, as far as its words tell.
_ONE_OF_MANY = re.compile(
    r"(?i)\ban? (?:[\w-]+ )?(?P<noun>counter-?attack|counter-?offensive|attack|assault|advance|raid|ambush|air ?strike|"
    r"bombardment|offensive)\b"
)


#: So many places without a name were taken: "two villages", "several hills".
_SOME_PLACES = re.compile(
    r"\b(?P<verb>captured|seized|took|retook|recaptured|liberated|secured|cleared|attacked|stormed|shelled|bombed) "
    r"(?:control of )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|a number of|another)"
    r"(?: more| other| further)?(?: [a-z]+)? "
    r"(?P<noun>village|town|hill|district|neighbou?rhood|checkpoint|position|base|settlement|farm|area|street|building)s?\b"
    r"(?!(?: of|:|,? including) [A-Z])"
)


#: A bomb, a raid or an ambush in a place: the article may tell of others there.
_STRIKE = re.compile(
    r"(?i)\ban? (?:[\w-]+ )*?(?P<noun>car bomb|truck bomb|suicide bomb|bomb(?!ing|ard)|ied|roadside bomb|explosion|mine|"
    r"drone strike|missile strike|air ?strike|ambush)\w*\b"
)


def _strikes_again(event: Told, text: str, actors: frozenset[str]) -> bool:
    """Tell whether another sentence has a strike of the same kind and all the places of the label."""
    act = _STRIKE.search(event.statement.text)
    if act is None:
        return False
    places = frozenset(_PLACE_NAME.findall(event.statement.text[1:])) - actors
    span, noun = event.fact.event_span, act["noun"].lower()
    for found in re.finditer(re.escape(noun), text.lower()):
        if not span.start <= found.start() < span.end:
            end = text.find(". ", found.end())
            sentence = text[text.rfind(". ", 0, found.start()) + 1 : end if end >= 0 else len(text)]
            if all(place in sentence for place in places):
                return True
    return False


def _is_one_of_several(event: Told, text: str) -> bool:
    """Tell whether the label counts places without naming them, and another sentence tells of such."""
    act = _SOME_PLACES.search(event.statement.text)
    if act is None:
        return False
    span, noun = event.fact.event_span, act["noun"]
    told = re.finditer(rf"(?i)(?:{act['verb']}|captur|seiz|took|liberat|secur)[^.]{{0,40}}\b{noun}s?\b", text)
    return any(not span.start <= found.start() < span.end for found in told)


#: A fight told by its parties alone, and names of peoples and faiths.
_FIGHT = re.compile(
    r"\b(?:attacked|clashed with|fought|engaged|exchanged (?:fire|gunfire|shots) with|shelled|bombed|bombarded|assaulted|"
    r"(?:clash(?:es)?|fighting|gunfights?|skirmish(?:es)?|shelling) (?:broke out|erupted|occurred|took place|resumed|began|"
    r"continued))\b"
)
_OF_PEOPLES = re.compile(r"[A-Z][\w'’-]*(?:ists?|ians?|ish|ese|ans?|is?|ites?|[A-Z]s?)")


def fights_in_own_place(label: str, title: str, actors: frozenset[str]) -> bool:
    """Tell whether a label tells a fight by the parties of the article in the place of its title, and nothing else.

    An article on a battle tells of such a fight in every sentence.
    """
    if _FIGHT.search(label) is None or _CONTENT_OF_FIGHT.search(label):
        return False
    names = _PLACE_NAME.findall(label[:1].lower() + label[1:])
    return all(name in title or name in actors or _OF_PEOPLES.fullmatch(name) for name in names)


#: What makes a fight one of its own: what was hit, with what, or by how many.
_CONTENT_OF_FIGHT = re.compile(
    r"\d|\b(?:bridge|airport|airbase|port|harbou?r|hospital|station|palace|fort|fortress|castle|gate|walls?|hill|convoy|"
    r"prison|school|church|mosque|market|headquarters|barracks|camp|embassy|checkpoint|base|factory|depot|cavalry|fleet|"
    r"camels?|tanks?|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|first|last|largest|heaviest)\b"
)


def is_everyday(event: Told, text: str, actors: frozenset[str]) -> bool:
    """Tell whether the label fits a second sentence: only everyday words, no place, and an act told more than once."""
    if _is_one_of_several(event, text) or _strikes_again(event, text, actors):
        return True
    label = event.statement.text
    act = _ONE_OF_MANY.search(label)
    if act is None or _content(label):
        return False
    if any(word not in actors for word in re.findall(r"\b[A-Z][\w'’-]+", label[act.start() :])):
        return False
    noun = re.sub(r"[- ]|(?<=counter)(?=[ao])|(?<=air)(?=s)", "[- ]?", act.group("noun").lower())
    told = [found.start() for found in re.finditer(rf"(?i)\b{noun}", text)]
    return any(not event.fact.event_span.start <= place < event.fact.event_span.end for place in told)


def repeats(label: str, others: Sequence[str]) -> bool:
    """Tell whether one of ``others``, all of the same date, says mostly the same words as ``label``."""
    words = frozenset(re.findall(r"[\w'’-]+", label.lower())) - _SMALL_WORDS
    for other in others:
        theirs = frozenset(re.findall(r"[\w'’-]+", other.lower())) - _SMALL_WORDS
        if len(words & theirs) >= _MOSTLY * min(len(words), len(theirs)):
            return True
    return False


#: A name with the time that tells it from others of that name.
_NAMED_IN_BRACKET = re.compile(r"(?P<name>[\w'’-]+ [\w'’-]+) \((?P<when>[^()]*\d{4}[^()]*)\)")


def loses_namesake(label: str, clause: str, text: str) -> bool:
    """Tell whether a label loses the bracket of its ``clause`` that tells a name from the same one with another in ``text``.

    "The Tarn raid (June 2017)" is not "the Tarn raid (March 2017)".
    """
    return any(
        found["when"] not in label
        and found["name"] in label
        and any(
            other[1] != found["when"] for other in re.finditer(rf"{re.escape(found['name'])} \(([^()]*\d{{4}}[^()]*)\)", text)
        )
        for found in _NAMED_IN_BRACKET.finditer(clause)
    )


#: So many letters of a word tell its stem, and so many stems that two events share make them one.
_STEM, _SHARED = 5, 2


def may_be_one(one: Told, other: Told) -> bool:
    """Tell whether two events of overlapping dates have the same chief words: "left in August", "leaving on 2 August"."""
    if not agree_closed(one.fact.window, other.fact.window):
        return False
    shared = _chief_stems(one.statement.text) & _chief_stems(other.statement.text)
    return len(shared) >= _SHARED


@lru_cache(maxsize=512)  # each event is compared with those of its time
def _chief_stems(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{4,}", text.lower())
    return frozenset(word[:_STEM] for word in words if word[:6] not in _LITTLE and word not in _SMALL_WORDS)
