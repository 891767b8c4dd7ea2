"""Actors of an article: whom the infobox names, merged where it names them twice, with their other names."""

from __future__ import annotations

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor, ActorKind
from quizapp.extraction.infobox import Named, kind_of, named_entries

_LISTS = {ActorKind.PARTY: "combatant", ActorKind.COMMANDER: "commander", ActorKind.UNIT: "units"}


def find_actors(article: Article) -> tuple[Actor, ...]:
    """Return the actors in the order in which the infobox names them."""
    merged: dict[tuple[str, ActorKind, int | None], list[Named]] = {}
    for named in named_entries(article):
        merged.setdefault((named.name, named.kind, named.side), []).append(named)
    return tuple(_actor(f"a{number}", group) for number, group in enumerate(merged.values(), 1))


def _actor(identity: str, group: list[Named]) -> Actor:
    first = group[0]
    aliases = [f"{one.title} {one.name}" for one in group if one.title]
    aliases += [f"{one.name} ({one.note})" for one in group if one.note]
    return Actor(
        id=identity,
        name=first.name,
        kind=first.kind,
        side=first.side,
        evidence=tuple(evidence for one in group for evidence in one.evidence),
        aliases=tuple(dict.fromkeys(aliases)),
        role=next((one.role for one in group if one.role), None),
        fate=next((one.fate for one in group if one.fate), None),
        parent=first.parent,
        depth=first.depth,
    )


def open_lists(article: Article) -> frozenset[tuple[str, int]]:
    """Return the infobox lists of actors that lost an entry, as ``(list, column)``."""
    fields = article.infobox.fields if article.infobox else ()
    return frozenset(
        (_LISTS[kind], field.column)
        for field in fields
        if field.is_open and field.column is not None and (kind := kind_of(field.name)) is not None
    )
