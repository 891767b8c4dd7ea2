"""Commanders as the infobox lists them: each name once and with its side, and whose side a name or a rank tells.

What is asked about them belongs to the families.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from quizapp.domain.fact_kinds import COMMANDER
from quizapp.domain.facts import Actor, ActorKind, Place
from quizapp.generation.names.columns import shares_words
from quizapp.generation.names.forms import alike
from quizapp.generation.sketch import Subject

#: So many wrong options make a choice, and so many of them have a name of the key's form.
_WRONG, _ALIKE = 3, 2
_NAME = re.compile(r"[^\d()\[\]{}|*:;,]{4,45}")


def commanders_of(subject: Subject) -> list[Actor]:
    """Return the commanders with a side, each name once and on one side only."""
    sides: dict[str, set[int | None]] = defaultdict(set)
    first: dict[str, Actor] = {}
    for actor in subject.sheet.actors:
        if actor.kind is COMMANDER and _NAME.fullmatch(actor.name):
            sides[actor.name].add(actor.side)
            first.setdefault(actor.name, actor)
    return [actor for name, actor in first.items() if len(sides[name]) == 1 and not _is_short_form(name, first)]


def _is_short_form(name: str, names: Iterable[str]) -> bool:
    """Tell whether a name is another one with its first name cut to a letter ("A. Stone" beside "Ada Stone")."""
    first, _, last = name.partition(" ")
    return first[1:] == "." and any(other != name and other[0] == first[0] and other.split()[-1] == last for other in names)


def chiefs_of(people: Sequence[Actor]) -> set[str]:
    """Return the first commander of each column: often the head of a state or movement, whose side everybody knows."""
    first: dict[int | None, str] = {}
    for actor in people:
        first.setdefault(actor.side, actor.name)
    return set(first.values())


def enough(key: Actor, wrong: Sequence[Actor], least: int = _ALIKE) -> list[Actor]:
    """Return wrong options of which at least ``least`` have names of the key's form; empty where there are too few."""
    same = alike(key.name, wrong)
    if len(same) >= _WRONG:
        return same
    rest = [one for one in wrong if one not in same]
    return [*same, *rest[: _WRONG - len(same)]] if len(same) >= least and len(wrong) >= _WRONG else []


#: Days: in a longer war the first commander of a column is who leads a state or movement.
_WAR = 300
#: So many letters of the name of a state stand in that for its people too.
_STEM = 4


def leads_all(subject: Subject, people: Sequence[Actor]) -> set[str]:
    """Return the commanders who are known to everybody who knows of the war: heads of state, and in a long war all chiefs."""
    heads = {actor.name for actor in people if is_head_of_state(subject.text, actor)}
    return heads | chiefs_of(people) if is_long(subject) else heads


def is_long(subject: Subject) -> bool:
    """Tell whether the article is on a long war, whose first commanders are known to everybody."""
    return subject.once(_lasted) > _WAR


def _lasted(subject: Subject) -> int:
    """Return for how many days the infobox says that the fighting went on; to be read ``once``."""
    windows = (one.window for one in subject.sheet.dates if one.place is Place.INFOBOX)
    return max((one.end.last_day - one.start.first_day for one in windows if one.start and one.end), default=0)


def is_between_states(subject: Subject) -> bool:
    """Tell whether names may tell the sides: two states fight, or one that is not at home where the fighting is."""
    box = subject.sheet.article.infobox
    field = box.find("place") if box else None
    where = field.value.of(subject.text) if field and field.value else ""
    first: dict[int | None, Actor] = {}
    for actor in subject.names.groups:
        if actor.kind is ActorKind.PARTY:
            first.setdefault(actor.side, actor)
    states = [actor for actor in first.values() if actor.adjectives]
    at_home = [actor for actor in states if any(name[:_STEM] in where for name in (actor.name, *actor.adjectives))]
    return len(states) > 1 or len(at_home) < len(states)


def is_told(actor: Actor, parties: Sequence[Actor]) -> bool:
    """Tell whether a name itself says where it belongs (Jasper Tudor, House of Tudor)."""
    return any(shares_words(party.name, actor.name) for party in parties)


#: Who leads a state is no field commander, and known to everybody.
_STATE_LEADER = re.compile(
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Ss]ultan|[Tt]sar|[Ss]hah|[Cc]ali(?:ph|f)|"
    r"[Cc]hancellor|[Ss]upreme [Ll]eader|[Dd]ictator|[Nn]egus|[Aa]yatollah) "
    r"(?:of (?:the )?[A-Z][\w-]+,? )?(?:[A-Z][\w.'’-]+ ){0,2}(?:(?:al|el|an|ar|as|ash)-)?[A-Z][\w'’-]+"
)
#: The words of a name, "Stone" and "al-Stone" alike.
_NAME_WORD = re.compile(r"[A-Z][\w'’-]+")


@lru_cache(maxsize=8)  # asked for every commander of an article
def _state_leaders(text: str) -> frozenset[str]:
    return frozenset(name for found in _STATE_LEADER.finditer(text) for name in _NAME_WORD.findall(found.group()))


def is_head_of_state(text: str, actor: Actor) -> bool:
    """Tell whether the article calls a commander president, king and the like, there or in its infobox."""
    called = f"{actor.role or ''} {actor.name}".strip()
    last = _NAME_WORD.findall(actor.name)[-1:]
    return _STATE_LEADER.match(called) is not None or bool(last and last[0] in _state_leaders(text))
