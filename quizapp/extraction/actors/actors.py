"""Actors of an article: whom the infobox names, merged where it names them twice, with their other names."""

from __future__ import annotations

import re

from quizapp.domain.article import Article, Field
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import COMMANDER, PARTY, UNIT
from quizapp.domain.facts import Actor, ActorKind, AliasProposal
from quizapp.extraction.actors.aliases import Alias, find_aliases
from quizapp.extraction.actors.names import adjectives_of, other_names_of, used_in
from quizapp.extraction.body import body_sections
from quizapp.extraction.infobox import Named, kind_of, named_entries

#: A remark that tells where or when somebody fought is no part of a name.
_OF_PLACE_OR_TIME = re.compile(
    r".*\d|(?:in|at|from|until|till|since|by|before|after|during|near|only|mostly|partly|on|to)\b", re.DOTALL
)
_LISTS = {PARTY: "combatant", COMMANDER: "commander", UNIT: "units"}


def find_actors(article: Article) -> tuple[tuple[Actor, ...], tuple[AliasProposal, ...]]:
    """Return the actors in the order in which the infobox names them, and names that may be theirs."""
    everybody = list(named_entries(article))
    spans = [paragraph.span for section in body_sections(article) for paragraph in section.paragraphs]
    aliases, proposals = find_aliases(article, everybody, spans)
    merged: dict[tuple[str, ActorKind, int | None], list[Named]] = {}
    for named in everybody:
        merged.setdefault((named.name, named.kind, named.side), []).append(named)
    by_name: dict[str, list[Alias]] = {}
    for alias in aliases:
        by_name.setdefault(alias.name, []).append(alias)
    return tuple(
        _actor(article.text, f"a{number}", group, by_name.get(group[0].name, []))
        for number, group in enumerate(merged.values(), 1)
    ), tuple(proposals)


def _actor(text: str, identity: str, group: list[Named], known_as: list[Alias]) -> Actor:
    first, others = group[0], group[1:]
    is_party = first.kind is PARTY
    aliases = _names_beside(group) + [alias.other for alias in known_as]
    aliases += used_in(text, other_names_of(first.name)) if is_party else ()
    evidence = [evidence for one in group for evidence in one.evidence]
    evidence += [select(text, span) for span in dict.fromkeys([alias.where for alias in known_as if alias.where])]
    return Actor(
        id=identity,
        name=first.name,
        kind=first.kind,
        side=first.side,
        evidence=tuple(evidence),
        aliases=tuple(dict.fromkeys([alias for alias in aliases if alias != first.name])),
        role=first.role or (next((one.role for one in others if one.role), None) if others else None),
        fate=first.fate or (next((one.fate for one in others if one.fate), None) if others else None),
        parent=first.parent,
        depth=first.depth,
        adjectives=used_in(text, adjectives_of(first.name)) if is_party else (),
    )


def _names_beside(group: list[Named]) -> list[str]:
    """Return the names of one actor with what the infobox writes before and behind them."""
    names = [f"{one.title} {one.name}" for one in group if one.title]
    noted = [(one.name, one.note) for one in group if one.note]
    names += [f"{name} ({note})" for name, note in noted if not _OF_PLACE_OR_TIME.match(note)]
    return names + [note for _, note in noted if note.isupper()]


def open_lists(article: Article, rows: list[Field]) -> frozenset[tuple[str, int]]:
    """Return the infobox lists of actors that lost an entry or are in ``rows``, which nothing parts, as ``(list, column)``."""
    fields = [field for field in article.infobox.fields if field.is_open] if article.infobox else []
    fields += rows
    return frozenset(
        (_LISTS[kind], field.column)
        for field in fields
        if field.column is not None and (kind := kind_of(field.name)) is not None
    )
