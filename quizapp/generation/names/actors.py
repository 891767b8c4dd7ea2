"""Names of actors in an article: which may be one, where they are mentioned, which of them can be wrong answers.

What is asked about actors belongs to the families.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from quizapp.domain.facts import Actor, ActorKind, FactSheet
from quizapp.domain.text import Span

_COMMON = frozenset(
    """army armies force forces front party brigade division battalion regiment corps group state states republic the of and in
    for movement guard guards national armed air ground navy special operations military police union islamic free general
    people people's democratic liberation arab defence defense command units unit militia council government""".split()
)


@lru_cache(maxsize=4096)
def rare_words(name: str) -> frozenset[str]:
    """Return the folded words of a name that other names do not share by chance (al-Sham gives "sham")."""
    words = re.findall(r"[^\W_]{3,}", name.lower().replace("'", "").replace("’", ""))
    return frozenset(word.rstrip("s") for word in words if word not in _COMMON)


@lru_cache(maxsize=4096)  # an actor is compared with many others
def _rare_words_of(*names: str) -> frozenset[str]:
    """Return the rare words of all names of an actor: "Military of ISIL" is kin of whoever is also called ISIL."""
    return frozenset[str]().union(*(rare_words(name) for name in names))


@dataclass(frozen=True)
class Names:
    """All parties and units of a sheet, by every name they go by."""

    sheet: FactSheet

    @cached_property
    def groups(self) -> tuple[Actor, ...]:
        """Parties and units with a side for certain, one entry for each name; a name on two sides is left out."""
        by_name: dict[str, list[Actor]] = defaultdict(list)
        for actor in self.sheet.actors:
            if actor.kind is not ActorKind.COMMANDER and _is_presentable(actor.name):
                by_name[actor.name].append(actor)
        return tuple(
            found[0] for found in by_name.values() if len({actor.side for actor in found}) == 1 and found[0].side is not None
        )

    @cached_property
    def called(self) -> tuple[tuple[str, Actor], ...]:
        """Every name of the groups with the group that has it."""
        return tuple((name, actor) for actor in self.groups for name in (actor.name, *actor.aliases))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the names of parties and units: two events that share them share nothing."""
        named = (actor for actor in self.sheet.actors if actor.kind is not ActorKind.COMMANDER)
        return frozenset(word for actor in named for name in (actor.name, *actor.aliases) for word in name.split())

    @cached_property
    def ancestors(self) -> dict[str, frozenset[str]]:
        """For each unit the names of everything above it in the list."""
        parents = {actor.name: actor.parent for actor in self.sheet.actors if actor.parent}
        above: dict[str, frozenset[str]] = {}
        for name in parents:
            chain: list[str] = []
            step = parents.get(name)
            while step and step not in chain:
                chain.append(step)
                step = parents.get(step)
            above[name] = frozenset(chain)
        return above

    @cached_property
    def _maybe_same(self) -> dict[str, frozenset[str]]:
        pairs: dict[str, set[str]] = defaultdict(set)
        for proposal in self.sheet.alias_proposals:
            pairs[proposal.name].add(proposal.other)
            pairs[proposal.other].add(proposal.name)
        return {name: frozenset(others) for name, others in pairs.items()}

    def are_kin(self, one: Actor, other: Actor) -> bool:
        """Tell whether two actors are, may be, or contain each other, so that one cannot be wrong where the other is right."""
        pair = (one.id, other.id)
        known = self._kin.get(pair)
        if known is None:
            known = self._kin[pair] = self._kin[other.id, one.id] = self._look_like_kin(one, other)
        return known

    @cached_property
    def _kin(self) -> dict[tuple[str, str], bool]:
        return {}

    def _look_like_kin(self, one: Actor, other: Actor) -> bool:
        names, others = {one.name, *one.aliases}, {other.name, *other.aliases}
        if names & others or any(self._maybe_same[name] & others for name in self._maybe_same.keys() & names):
            return True
        if one.name in other.name or other.name in one.name:
            return True
        if one.name in self.ancestors.get(other.name, ()) or other.name in self.ancestors.get(one.name, ()):
            return True
        return not _rare_words_of(one.name, *one.aliases).isdisjoint(_rare_words_of(other.name, *other.aliases))

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        names = {
            name
            for actor in self.sheet.actors
            if actor.kind is not ActorKind.COMMANDER
            for name in (actor.name, *actor.aliases)
        }
        usable = sorted((name for name in names if len(name) > 2 or (len(name) == 2 and name.isupper())), key=len, reverse=True)
        if not usable:
            return None
        return re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(name) for name in usable)})(?![\w-])")

    @cached_property
    def _owner(self) -> dict[str, str]:
        owner: dict[str, str] = {}
        for actor in self.sheet.actors:
            if actor.kind is not ActorKind.COMMANDER:
                for name in (actor.name, *actor.aliases):
                    owner.setdefault(name, actor.name)
        return owner

    def mentions(self, span: Span) -> list[tuple[Span, str]]:
        """Return every place in ``span`` where an actor is named, with the actor's own name; the longest name wins."""
        if self._pattern is None:
            return []
        found = self._pattern.finditer(self.sheet.article.text, span.start, span.end)
        return [(Span(one.start(), one.end()), self._owner[one.group()]) for one in found]

    def get(self, name: str) -> Actor | None:
        """Return the party or unit of that name whose side is certain."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Actor]:
        return {actor.name: actor for actor in self.groups}


def apart(actors: Iterable[Actor]) -> list[Actor]:
    """Return the actors without those whose name contains, or is contained in, an earlier one's."""
    kept: list[Actor] = []
    for actor in actors:
        if not any(actor.name in one.name or one.name in actor.name for one in kept):
            kept.append(actor)
    return kept


#: What is left of an image, a list or a note.
_MARKS = re.compile(r"\d+px|[{}\[\]|*]|\(|----|:")


def _is_presentable(name: str) -> bool:
    return len(name) > 2 and not _MARKS.search(name) and name.lower() not in ("unknown", "none", "others") and len(name) < 60
