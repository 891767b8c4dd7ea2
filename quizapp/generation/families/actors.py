"""Questions on actors: side, commander, fate, unit and parent, abbreviations. Who did what is ``deeds``'.

Only names that stand in a column for certain are used; the absence of a name proves nothing here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.naming import Names, apart, rare_words
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import is_plural, it, with_the

LIMIT = 6


T = TypeVar("T")


def thin_out(cases: Sequence[T], most: int) -> Sequence[T]:
    """Keep at most ``most``, evenly over the list, so that no one question is asked of every name."""
    stride = max(1, -(-len(cases) // most))
    return cases[::stride]


def shares_words(one: str, other: str) -> bool:
    return one in other or other in one or bool(rare_words(one) & rare_words(other))


def _listed(actor: Actor) -> str:
    return (
        f"The infobox lists {it(actor.name)} under {with_the(actor.parent)}"
        if actor.parent
        else f"The infobox lists {it(actor.name)}"
    )


def _same_side(actor: Actor, reference: Actor) -> Choice:
    reason = f"{_listed(actor)}, in one column with {with_the(reference.name)}."
    return Choice(actor.name, reason, actor.evidence)


def _other_side(actor: Actor) -> Choice:
    return Choice(actor.name, f"{_listed(actor)}, on another side.", actor.evidence)


def side(subject: Subject) -> Proposals:
    """Ask which unit (or party) stands on the same side as a party."""
    names = subject.names
    cases = []
    parties = [actor for actor in names.groups if actor.kind is ActorKind.PARTY]
    for kind, noun in ((ActorKind.UNIT, "units"), (ActorKind.PARTY, "parties")):
        members = [actor for actor in subject.sheet.actors if actor.kind is kind and names.get(actor.name) is not None]
        for number, key in enumerate(members):
            references = [
                party
                for party in parties
                if party.side == key.side and not names.are_kin(party, key) and not shares_words(party.name, key.name)
            ]
            wrong = [actor for actor in members if actor.side != key.side and not names.are_kin(actor, key)]
            wrong = apart(wrong)
            if len(wrong) < 2 or not references:
                continue
            cases.append((key, noun, references[number % len(references)], wrong))
    return Proposals(tuple(_with(subject, *case) for case in thin_out(cases, 6)))


def _with(subject: Subject, key: Actor, noun: str, reference: Actor, wrong: list[Actor]) -> Sketch:
    """Return the question who stands on the side of ``reference``, which is ``key`` and none of ``wrong``."""
    return Sketch(
        "actors: which side",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        f"actors.side.{noun}",
        f"Which of these {noun} does the infobox place on the same side as {with_the(reference.name, subject.text)}?",
        (_same_side(key, reference),),
        tuple(_other_side(actor) for actor in wrong),
        f"{_listed(key)}, in the column of {with_the(reference.name)}.",
        (*key.evidence, *reference.evidence),
        (key.id, reference.id),
        0.4 if key.kind is ActorKind.UNIT else 0.3,
        excludes=frozenset({f"side of {key.name}"}),
        place=key.evidence[0].start,
        rank=2,
    )


def _leading(subject: Subject) -> frozenset[str]:
    """Return the first party of each column: whom they fought is known to anybody who knows of the conflict."""
    first: dict[int | None, str] = {}
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.PARTY:
            first.setdefault(actor.side, actor.name)
    return frozenset(first.values())


def against(subject: Subject) -> Proposals:
    """Ask which unit or lesser party stands on another side than a party."""
    names = subject.names
    leading = _leading(subject)
    asked = "Which of these fought against {}, as the infobox lists the sides?"
    if len({actor.side for actor in names.groups}) > 2:
        asked = "Which of these does the infobox list in another column than {}?"
    cases = []
    for kind in (ActorKind.UNIT, ActorKind.PARTY):
        members = [actor for actor in subject.sheet.actors if actor.kind is kind and names.get(actor.name) is not None]
        for number, key in enumerate(members):
            if key.name in leading:
                continue
            references = [
                actor
                for actor in names.groups
                if actor.kind is ActorKind.PARTY and actor.side != key.side and not names.are_kin(actor, key)
            ]
            if not references:
                continue
            reference = references[number % len(references)]
            wrong = [
                actor
                for actor in members
                if actor.side == reference.side
                and actor.name != reference.name
                and not names.are_kin(actor, key)
                # What is listed under the party in the stem gives itself away.
                and not names.are_kin(actor, reference)
            ]
            if len(wrong) < 2:
                continue
            cases.append((key, reference, wrong))
    return Proposals(tuple(_against(subject, asked, *case) for case in thin_out(cases, 4)))


def _against(subject: Subject, asked: str, key: Actor, reference: Actor, wrong: list[Actor]) -> Sketch:
    """Return the question who stands on another side than ``reference``, which is ``key`` and none of ``wrong``."""
    reason = f"{_listed(key)}, in another column than {with_the(reference.name)}."
    return Sketch(
        "actors: which side",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.side.against",
        asked.format(with_the(reference.name, subject.text)),
        (Choice(key.name, reason, key.evidence),),
        tuple(
            Choice(actor.name, f"{_listed(actor)}, in the column of {with_the(reference.name)}.", actor.evidence)
            for actor in wrong
        ),
        reason,
        (*key.evidence, *reference.evidence),
        (key.id, reference.id),
        0.4,
        excludes=frozenset({f"side of {key.name}"}),
        place=key.evidence[0].start,
        rank=4,
    )


def parent(subject: Subject) -> Proposals:
    """Ask directly under which formation a unit stands, and which unit stands directly under a formation."""
    names = subject.names
    units = [actor for actor in subject.sheet.actors if actor.kind is ActorKind.UNIT and names.get(actor.name) is not None]
    by_name = {actor.name: actor for actor in units}
    cases = [(unit, above) for unit in units if (above := by_name.get(unit.parent or "")) is not None]
    asked = [_under(subject, units, unit, above) for unit, above in thin_out(cases, 6)]
    return Proposals((*asked, *_children(subject, units, names)))


def _under(subject: Subject, units: list[Actor], unit: Actor, above: Actor) -> Sketch:
    """Return the question under which of ``units`` a unit is listed, which is ``above``."""
    names = subject.names
    family = names.ancestors.get(unit.name, frozenset())
    wrong = [
        other
        for other in units
        if other.side == unit.side
        and other.name not in family
        and other.name != unit.name
        and unit.name not in names.ancestors.get(other.name, ())
        and other.depth <= above.depth + 1
        and not names.are_kin(other, unit)
    ]
    key = Choice(
        above.name,
        f"{_subject(unit.name)} one level below {it(above.name)} in the list of units.",
        (*above.evidence, *unit.evidence),
    )
    return Sketch(
        "actors: unit and parent",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.parent.of",
        f"Directly under which formation does the infobox list {with_the(unit.name, subject.text)}?",
        (key,),
        tuple(Choice(one.name, _elsewhere(one), one.evidence) for one in wrong),
        f"{_subject(unit.name)} one level below {with_the(above.name)} in the list of units.",
        (*unit.evidence, *above.evidence),
        (unit.id, above.id),
        0.45,
        excludes=frozenset({f"parent of {unit.name}"}),
        place=unit.evidence[0].start,
        rank=3,
    )


def _subject(name: str) -> str:
    words = with_the(name)
    return f"{words[0].upper()}{words[1:]} {'stand' if is_plural(name) else 'stands'}"


def _elsewhere(actor: Actor) -> str:
    if actor.parent:
        return f"The infobox lists {it(actor.name)} under {with_the(actor.parent)} and puts this unit elsewhere."
    return f"The infobox lists {it(actor.name)} on the top level and puts this unit elsewhere."


def _children(subject: Subject, units: list[Actor], names: Names) -> list[Sketch]:
    below: dict[str, list[Actor]] = defaultdict(list)
    for unit in units:
        if unit.parent:
            below[unit.parent].append(unit)
    sketches = []
    for above in units:
        children = below[above.name]
        wrong = [
            other
            for other in units
            if other.name != above.name
            and above.name not in names.ancestors.get(other.name, ())
            and other.name not in names.ancestors.get(above.name, ())
        ]
        if len(children) < 2 or len(wrong) < 2:
            continue
        keys = tuple(
            Choice(one.name, f"{_subject(one.name)} directly below {with_the(above.name)} in the list.", one.evidence)
            for one in children
        )
        pool = tuple(
            Choice(
                one.name,
                f"The infobox lists {it(one.name)} {f'under {with_the(one.parent)}' if one.parent else 'on the top level'}.",
                one.evidence,
            )
            for one in wrong
        )
        sketches.append(
            Sketch(
                "actors: unit and parent",
                Skill.ACTORS,
                ItemFormat.MULTIPLE,
                "actors.parent.children",
                f"Which of these does the infobox list directly under {with_the(above.name, subject.text)}? Choose all "
                f"that apply.",
                keys,
                pool,
                f"The infobox lists these units one level below {with_the(above.name)}.",
                (*above.evidence, *(one for key in keys for one in key.evidence)),
                (above.id, *(one.id for one in children)),
                0.5,
                excludes=frozenset(f"parent of {one.name}" for one in children),
                place=above.evidence[0].start,
                rank=2,
            )
        )
    return sketches


_ABBREVIATION = re.compile(r"[A-Z]{2,6}")
_INTRODUCED = re.compile(
    r"((?:[A-Z][\w'’-]+)(?:[ -](?:of|the|in|for|and|al-[A-Z]\w+|[A-Z][\w'’-]+)){0,7}) \(([A-Z][A-Z-]{1,6})\)"
)


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-z][\w'’]*", name.replace("al-", "")) if word[0].isupper())


def _abbreviated(subject: Subject) -> dict[str, tuple[str, tuple[Evidence, ...]]]:
    """Return abbreviations with the name that each stands for, and where the article says so."""
    pairs: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    for found in _INTRODUCED.finditer(subject.text):
        name, short = found.group(1), found.group(2)
        words = name.split()
        while words and words[0][0] != short[0]:
            words.pop(0)
        if len(words) > 1 and _initials(" ".join(words)).startswith(short[:2]):
            pairs.setdefault(short, (" ".join(words), (select(subject.text, Span(found.start(), found.end())),)))
    for actor in subject.sheet.actors:
        for alias in actor.aliases:
            if not _ABBREVIATION.fullmatch(alias) or not _initials(actor.name).startswith(alias[:2]):
                continue
            place = re.search(rf"\b{alias}\b", subject.text)
            if place:
                mention = select(subject.text, Span(place.start(), place.end()))
                pairs.setdefault(alias, (actor.name, (*actor.evidence, mention)))
    return pairs


def abbreviations(subject: Subject) -> Proposals:
    """Match abbreviations to the names they stand for, with one name left over that has the initials of another."""
    pairs = _abbreviated(subject)
    distinct = {name: (short, evidence) for short, (name, evidence) in pairs.items()}
    if len(distinct) < 3:
        return Proposals()
    known = set(distinct)
    extra = [
        actor
        for actor in subject.sheet.actors
        if actor.kind is not ActorKind.COMMANDER
        and actor.name not in known
        and not any(_ABBREVIATION.fullmatch(alias) for alias in actor.aliases)
        and len(actor.name.split()) >= 2
        and not any(shares_words(actor.name, name) and actor.name in name for name in known)
    ]
    chosen = sorted(distinct.items())[:5]
    # Initials give a name away, unless another name has them too.
    extra = [actor for actor in extra if any(_initials(actor.name)[:2] == short[:2] for _, (short, _) in chosen)]
    if not extra:
        return Proposals()
    return Proposals(
        (
            Sketch(
                "actors: abbreviation",
                Skill.ACTORS,
                ItemFormat.MATCH,
                "actors.abbreviation",
                "Match each abbreviation in the article to the name it stands for. One name is left over.",
                rationale="The article uses both forms of each of these names.",
                evidence=tuple(one for _, (_, evidence) in chosen for one in evidence),
                facts=tuple(short for _, (short, _) in chosen),
                difficulty=0.2,
                pairs=tuple(
                    (
                        Choice(short, f"In this article it stands for {with_the(name)}.", evidence),
                        Choice(name, f"The article shortens this name to {short}.", evidence),
                    )
                    for name, (short, evidence) in chosen
                ),
                pool=tuple(
                    Choice(actor.name, "The article gives this name no abbreviation.", actor.evidence) for actor in extra[:1]
                ),
                place=chosen[0][1][1][0].start,
                rank=1,
            ),
        )
    )


RULES = (
    Rule(
        "actors.side", "the side of a unit or party", "Which of these units does the infobox place on the same side as …?", side
    ),
    Rule("actors.side.against", "who fought against a party", "Which of these fought against …?", against),
    Rule("actors.parent", "unit and parent", "Directly under which formation does the infobox list the …?", parent),
    Rule(
        "actors.abbreviation",
        "abbreviations",
        "Match each abbreviation in the article to the name it stands for.",
        abbreviations,
    ),
)
