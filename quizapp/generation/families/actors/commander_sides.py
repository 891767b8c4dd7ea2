"""Questions on the side of commanders, one and all of them; their posts and fates are ``commanders``'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.generation.families.actors.commanding import (
    chiefs_of,
    commanders_of,
    enough,
    is_between_states,
    is_long,
    is_told,
    leads_all,
)
from quizapp.generation.families.actors.side_sketches import COMMANDERS, on_side
from quizapp.generation.names.columns import is_people, shares_words, stand_together, thin_out
from quizapp.generation.names.forms import form_of, is_description
from quizapp.generation.sketch import Proposals, Rule, Subject

#: So many commanders of either side make a choice of several; so many questions on one are enough.
_SEVERAL, _MOST = 2, 3


def _sided(subject: Subject) -> list[Actor]:
    people = commanders_of(subject)
    known = leads_all(subject, people)
    return [actor for actor in people if actor.side is not None and actor.name not in known]


def _parties(subject: Subject) -> list[Actor]:
    return [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]


def _references(subject: Subject, parties: Sequence[Actor], key: Actor) -> list[Actor]:
    """Return the parties that can name the side of ``key``: no name that only describes, none that shares a word with it."""
    return [
        party
        for party in parties
        if party.side == key.side
        and (is_people(party.name) or not is_description(party.name))
        and not shares_words(party.name, f"{key.name} {key.role or ''}")
        and stand_together(subject, party, key)
    ]


def commander_side(subject: Subject) -> Proposals:
    """Ask which commander stands on the side of a party, where neither states nor forms of names tell."""
    people, parties = _sided(subject), _parties(subject)
    if is_between_states(subject) or is_long(subject):
        return Proposals()
    chiefs = chiefs_of(people)
    cases = []
    for key in people:
        references = _references(subject, parties, key)
        wrong = enough(
            key, [one for one in people if one.side != key.side and one.name not in chiefs and not is_told(one, parties)]
        )
        if references and wrong and (key.name not in chiefs or len(people) == len(chiefs)):
            cases.append((key, references[0], wrong))
    return Proposals(
        tuple(
            on_side(subject, COMMANDERS, [key], reference, wrong, number)
            for number, (key, reference, wrong) in enumerate(thin_out(cases, _MOST))
        )
    )


def all_of_a_side(subject: Subject) -> Proposals:
    """Ask which commanders stand on the side of a party: choose all. Forms of names that one side alone has are left out.

    Between states names tell their side without the article.
    """
    found = () if is_long(subject) or is_between_states(subject) else _choices_of_several(subject)
    return Proposals(tuple(on_side(subject, COMMANDERS, *case) for case in found)[:1])


def _choices_of_several(subject: Subject) -> Iterator[tuple[list[Actor], Actor, list[Actor]]]:
    """Yield for each side its commanders, who names the side, and the commanders of the others."""
    people, parties = _sided(subject), _parties(subject)
    chiefs = chiefs_of(people)
    members = [one for one in people if one.name not in chiefs and not is_told(one, parties)]
    for column in dict.fromkeys(one.side for one in members):
        keys = [one for one in members if one.side == column]
        wrong = [one for one in members if one.side != column]
        shared = {form_of(one.name) for one in keys} & {form_of(one.name) for one in wrong}
        reference = next(iter(_references(subject, parties, keys[0])), None)
        keys = [one for one in keys if form_of(one.name) in shared]
        wrong = [one for one in wrong if form_of(one.name) in shared]
        if reference is None:
            continue
        keys = [
            one for one in keys if not shares_words(reference.name, one.role or "-") and stand_together(subject, one, reference)
        ]
        if min(len(keys), len(wrong)) >= _SEVERAL and not set[str].intersection(*(set(one.name.split()) for one in keys)):
            yield keys, reference, wrong


RULES = (
    Rule(
        "actors.commander.side",
        "the side of a commander",
        "Which of these commanders does the infobox list on the side of …?",
        commander_side,
        fills=True,
    ),
    Rule(
        "actors.commander.all-side",
        "the commanders of a side",
        "Which of these commanders does the infobox list on the side of …? Choose all that apply.",
        all_of_a_side,
    ),
)
