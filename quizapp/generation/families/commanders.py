"""Questions on commanders: side, role, and what a mark beside a name says."""

from __future__ import annotations

import re
from collections import defaultdict

from quizapp.domain.facts import Actor, ActorKind, Fate
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.elsewhere import commanders_elsewhere
from quizapp.generation.families.actors import LIMIT, shares_words, thin_out
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the


def _commanders(subject: Subject) -> list[Actor]:
    """Return the commanders with a side, each name once and on one side only."""
    sides: dict[str, set[int | None]] = defaultdict(set)
    first: dict[str, Actor] = {}
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.COMMANDER and re.fullmatch(r"[^\d()\[\]{}|*:;,]{4,45}", actor.name):
            sides[actor.name].add(actor.side)
            first.setdefault(actor.name, actor)
    return [actor for name, actor in first.items() if len(sides[name]) == 1]


def commander_side(subject: Subject) -> Proposals:
    """Ask which commander stands on the side of a party."""
    people = [actor for actor in _commanders(subject) if actor.side is not None]
    parties = [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]
    sketches = []
    for number, key in enumerate(people):
        references = [
            party
            for party in parties
            if party.side == key.side and not shares_words(party.name, f"{key.name} {key.role or ''}")
        ]
        wrong = [actor for actor in people if actor.side != key.side]
        if not references or len(wrong) < 2:
            continue
        reference = references[number % len(references)]
        sketches.append(
            Sketch(
                "actors: who led whom",
                Skill.ACTORS,
                ItemFormat.SINGLE,
                "actors.commander.side",
                f"Which of these commanders does the infobox list on the side of {with_the(reference.name, subject.text)}?",
                (
                    Choice(
                        key.name, f"The infobox names this commander in the column of {with_the(reference.name)}.", key.evidence
                    ),
                ),
                tuple(
                    Choice(actor.name, "The infobox names this commander in the column of another side.", actor.evidence)
                    for actor in wrong
                ),
                f"The infobox names {key.name} in the column of {with_the(reference.name)}.",
                (*key.evidence, *reference.evidence),
                (key.id, reference.id),
                0.4,
                excludes=frozenset({f"commander {key.name}"}),
                place=key.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(thin_out(sketches, 3)))


def role(subject: Subject) -> Proposals:
    """Ask whom the infobox describes by a role."""
    people = _commanders(subject)
    roles = [actor.role for actor in people if actor.role]
    sketches = []
    for key in people:
        if not key.role or roles.count(key.role) > 1 or len(key.role) > 70 or shares_words(key.role, key.name):
            continue
        wrong = [actor for actor in people if actor.id != key.id and not (actor.role and shares_words(actor.role, key.role))]
        sketches.append(
            Sketch(
                "actors: who led whom",
                Skill.ACTORS,
                ItemFormat.SINGLE,
                "actors.commander.role",
                f"Beside whose name does the infobox put the words “{key.role}”?",
                (Choice(key.name, "These words stand behind this name in the list of commanders.", key.evidence),),
                tuple(
                    Choice(
                        actor.name,
                        f"The infobox describes this commander as “{actor.role}”."
                        if actor.role
                        else "The infobox names this commander without such a description.",
                        actor.evidence,
                    )
                    for actor in wrong
                ),
                f"The infobox describes {key.name} in this way.",
                key.evidence,
                (key.id,),
                0.35,
                excludes=frozenset({f"commander {key.name}"}),
                place=key.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


def named_here(subject: Subject) -> Proposals:
    """Ask whom the infobox names for a party, where the other columns have too few commanders for wrong options."""
    people = [actor for actor in _commanders(subject) if actor.side is not None]
    parties = [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]
    sketches = []
    for key in people if subject.others else ():
        party = next((one for one in parties if one.side == key.side and not shares_words(one.name, key.name)), None)
        if party is None or sum(actor.side != key.side for actor in people) >= 2:
            continue
        pool = commanders_elsewhere(subject, party, key)
        if len(pool) < 2:
            continue
        name = with_the(party.name, subject.text)
        said = f"The infobox names {key.name} in the column of {name}."
        sketches.append(
            Sketch(
                "actors: who led whom",
                Skill.ACTORS,
                ItemFormat.SINGLE,
                "actors.commander.named",
                f"Whom does the infobox name as a commander on the side of {name}?",
                (Choice(key.name, said, key.evidence),),
                tuple(pool),
                said,
                (*key.evidence, *party.evidence),
                (key.id, party.id),
                0.4,
                excludes=frozenset({f"commander {key.name}"}),
                place=key.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(thin_out(sketches, 2)))


_MARKS = {
    Fate.KILLED: "killed in action",
    Fate.CAPTURED: "captured",
    Fate.WOUNDED: "wounded",
    Fate.MISSING: "missing",
    Fate.DIED_OF_WOUNDS: "dead of wounds",
    Fate.EXECUTED: "executed",
    Fate.SURRENDERED: "surrendered",
}


def fate(subject: Subject) -> Proposals:
    """Ask which commander carries a mark (killed in action, captured), and which carries none."""
    people = _commanders(subject)
    sketches = []
    plain = [actor for actor in people if actor.fate is None]
    for kind, words in _MARKS.items():
        marked = [actor for actor in people if actor.fate is kind]
        yes = [Choice(actor.name, f"The list of commanders marks this name as {words}.", actor.evidence) for actor in marked]
        no = [Choice(actor.name, "The infobox names this commander without any such mark.", actor.evidence) for actor in plain]
        others = [
            Choice(actor.name, f"The infobox marks this commander as {_MARKS[actor.fate]}.", actor.evidence)
            for actor in people
            if actor.fate not in (None, kind)
        ]
        stem = f"Which of these commanders does the infobox mark as {words}?"
        if yes and len(no + others) >= 2:
            sketches += [
                _fate_sketch("marked", stem, (key,), (*no, *others), actor)
                for key, actor in list(zip(yes, marked, strict=True))[:2]
            ]
        if len(yes) >= 2 and len(no + others) >= 2:
            sketches.append(
                _fate_sketch(
                    "all-marked", f"{stem} Choose all that apply.", tuple(yes), (*no, *others), marked[0], ItemFormat.MULTIPLE
                )
            )
        if len(yes) >= 2 and plain:
            unmarked = f"Beside which of these names does the infobox put **no** mark that the commander was {words}?"
            sketches.append(_fate_sketch("unmarked", unmarked, (no[0],), tuple(yes), plain[0]))
    return Proposals(tuple(sketches[:LIMIT]))


def _fate_sketch(
    pattern: str,
    stem: str,
    keys: tuple[Choice, ...],
    pool: tuple[Choice, ...],
    actor: Actor,
    form: ItemFormat = ItemFormat.SINGLE,
) -> Sketch:
    return Sketch(
        "actors: commander and fate",
        Skill.ACTORS,
        form,
        f"actors.fate.{pattern}",
        stem,
        keys,
        pool,
        "A mark beside a name says so; a missing mark does not prove that somebody lived.",
        tuple(one for key in keys for one in key.evidence),
        (actor.id,),
        0.3,
        excludes=frozenset({"fate of commanders"}),
        place=actor.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule(
        "actors.commander.side",
        "the side of a commander",
        "Which of these commanders does the infobox list on the side of …?",
        commander_side,
    ),
    Rule(
        "actors.commander.named",
        "who commanded, beside commanders of other articles",
        "Whom does the infobox name as a commander on the side of …?",
        named_here,
    ),
    Rule("actors.commander.role", "a commander's role", "Beside whose name does the infobox put the words “…”?", role),
    Rule("actors.fate", "marks of fate", "Which of these commanders does the infobox mark as killed in action?", fate),
)
