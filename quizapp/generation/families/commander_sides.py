"""Questions on the side of commanders, one and all of them; their posts and fates are ``commanders``'."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.columns import column_of, shares_words, thin_out
from quizapp.generation.commanding import chiefs_of, commanders_of, enough, is_told
from quizapp.generation.forms import form_of, is_description
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: So many commanders of either side make a choice of several.
_SEVERAL = 2


def commander_side(subject: Subject) -> Proposals:
    """Ask which commander stands on the side of a party, where no form of name tells."""
    people = [actor for actor in commanders_of(subject) if actor.side is not None]
    chiefs = chiefs_of(people)
    parties = [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]
    cases = []
    for number, key in enumerate(people):
        references = [
            party
            for party in parties
            if party.side == key.side
            and not is_description(party.name)
            and not shares_words(party.name, f"{key.name} {key.role or ''}")
        ]
        wrong = enough(
            key, [one for one in people if one.side != key.side and one.name not in chiefs and not is_told(one, parties)]
        )
        if references and wrong and (key.name not in chiefs or len(people) == len(chiefs)):
            cases.append((key, references[number % len(references)], wrong))
    return Proposals(tuple(_on_side(subject, *case) for case in thin_out(cases, 3)))


def _on_side(subject: Subject, key: Actor, reference: Actor, wrong: Sequence[Actor]) -> Sketch:
    name = with_the(reference.name, subject.text)
    return Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.commander.side",
        f"Which of these commanders does the infobox list on the side of {name}?",
        (Choice(key.name, f"The infobox lists this commander in the column of {name}.", key.evidence),),
        tuple(
            Choice(one.name, f"The infobox lists this commander {column_of(subject, one.side)}.", one.evidence) for one in wrong
        ),
        f"The infobox lists {key.name} in the column of {name}.",
        (*key.evidence, *reference.evidence),
        (key.id, reference.id),
        0.4,
        excludes=frozenset({f"commander {key.name}"}),
        place=key.evidence[0].start,
        rank=2,
    )


def all_of_a_side(subject: Subject) -> Proposals:
    """Ask which commanders stand on the side of a party: choose all. Forms of names that one side alone has are left out."""
    people = [actor for actor in commanders_of(subject) if actor.side is not None]
    parties = [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]
    chiefs = chiefs_of(people)
    members = [one for one in people if one.name not in chiefs and not is_told(one, parties)]
    sketches = []
    leading = {one.side: one for one in reversed(parties) if not is_description(one.name)}
    for party in reversed(leading.values()):
        keys = [one for one in members if one.side == party.side]
        wrong = [one for one in members if one.side != party.side]
        shared = {form_of(one.name) for one in keys} & {form_of(one.name) for one in wrong}
        keys = [one for one in keys if form_of(one.name) in shared and not shares_words(party.name, one.role or "-")]
        wrong = [one for one in wrong if form_of(one.name) in shared]
        if min(len(keys), len(wrong)) >= _SEVERAL:
            sketches.append(_all_of(subject, party, keys, wrong))
    return Proposals(tuple(sketches[:1]))


def _all_of(subject: Subject, party: Actor, keys: Sequence[Actor], wrong: Sequence[Actor]) -> Sketch:
    name = with_the(party.name, subject.text)
    return Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.MULTIPLE,
        "actors.commander.all-side",
        f"Which of these commanders does the infobox list on the side of {name}? Choose all that apply.",
        tuple(Choice(one.name, f"The infobox lists this commander in the column of {name}.", one.evidence) for one in keys),
        tuple(
            Choice(one.name, f"The infobox lists this commander {column_of(subject, one.side)}.", one.evidence) for one in wrong
        ),
        f"The infobox has them in the column of {name}.",
        (*(one for key in keys for one in key.evidence), *party.evidence),
        (keys[0].id, party.id),
        0.45,
        excludes=frozenset(f"commander {one.name}" for one in keys),
        place=keys[0].evidence[0].start,
        rank=1,
    )


RULES = (
    Rule(
        "actors.commander.side",
        "the side of a commander",
        "Which of these commanders does the infobox list on the side of …?",
        commander_side,
    ),
    Rule(
        "actors.commander.all-side",
        "the commanders of a side",
        "Which of these commanders does the infobox list on the side of …? Choose all that apply.",
        all_of_a_side,
    ),
)
