"""Questions on units: which formation a unit stands under, and which units stand under a formation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.names.columns import shares_words, thin_out
from quizapp.generation.names.forms import echelon, form_of, is_description, is_service
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import is_plural, it, with_the

#: So many wrong options make a choice, and so many of them have to be of the key's own kind.
_WRONG, _OWN_KIND = 3, 2
_MOST = 6


def _units(subject: Subject) -> list[Actor]:
    return [
        actor
        for actor in subject.sheet.actors
        if actor.kind is ActorKind.UNIT and subject.names.get(actor.name) is not None and not is_description(actor.name)
    ]


def _is_of_kind(one: Actor, other: Actor) -> bool:
    """Tell whether two units are of one kind: two divisions, two whole services, two names without such a noun."""
    if is_service(one.name) or is_service(other.name):
        return is_service(one.name) and is_service(other.name)
    if echelon(one.name) is None and echelon(other.name) is None:
        return form_of(one.name) is form_of(other.name)
    return echelon(one.name) == echelon(other.name)


def parent(subject: Subject) -> Proposals:
    """Ask directly under which formation a unit stands, among other formations that it could stand under."""
    units = _units(subject)
    by_name = {actor.name: actor for actor in units}
    leads = {actor.parent for actor in units if actor.parent}
    parties = {actor.name for actor in subject.sheet.actors if actor.kind is ActorKind.PARTY}
    cases = []
    for unit in units:
        above = by_name.get(unit.parent or "")
        # What stands under a party, a whole army or an air force is known without the article.
        if above is None or above.name in parties or is_service(above.name) or shares_words(above.name, unit.name):
            continue
        wrong = [one for one in units if one.name != above.name and _may_lead(subject, one, unit, above, leads)]
        if len(wrong) >= _WRONG and sum(_is_of_kind(one, above) for one in wrong) >= _OWN_KIND:
            cases.append((unit, above, wrong))
    return Proposals(tuple(_under(subject, *case) for case in thin_out(cases, _MOST)))


def _may_lead(subject: Subject, one: Actor, unit: Actor, above: Actor, leads: set[str]) -> bool:
    """Tell whether a reader without the article could take ``one`` for the formation above ``unit``, and would be wrong."""
    names = subject.names
    if one.side != unit.side or one.name == unit.name or names.are_kin(one, unit):
        return False
    if one.name in names.ancestors.get(unit.name, ()) or unit.name in names.ancestors.get(one.name, ()):
        return False
    return one.name in leads or _is_of_kind(one, above)


def _under(subject: Subject, unit: Actor, above: Actor, wrong: Sequence[Actor]) -> Sketch:
    said = f"{_subject(unit.name)} one level below {with_the(above.name)} in the list of units."
    return Sketch(
        "actors: unit and parent",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.parent.of",
        f"Directly under which of these does the infobox list {with_the(unit.name, subject.text)}?",
        (Choice(above.name, said, (*above.evidence, *unit.evidence)),),
        tuple(Choice(one.name, _elsewhere(one, unit), one.evidence) for one in wrong),
        said,
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


def _place(actor: Actor) -> str:
    """Return where the list has a unit, empty where no name stands above it: an entry without one may."""
    return f" under {with_the(actor.parent)}" if actor.parent else ""


def _elsewhere(actor: Actor, unit: Actor) -> str:
    return f"The infobox lists {it(actor.name)}{_place(actor)}, without {with_the(unit.name)} directly below {it(actor.name)}."


def _not_under(actor: Actor, name: str) -> str:
    if actor.parent:
        return f"The infobox lists {it(actor.name)}{_place(actor)}."
    return f"The infobox lists {it(actor.name)}, though not directly under {name}."


def children(subject: Subject) -> Proposals:
    """Ask which units stand directly under a formation, among others of their kind on the same side."""
    units = _units(subject)
    below: dict[str, list[Actor]] = defaultdict(list)
    for unit in units:
        if unit.parent and not shares_words(unit.parent, unit.name):
            below[unit.parent].append(unit)
    sketches = []
    for above in units:
        keys = below[above.name]
        wrong = _not_below(subject, above, keys, units) if len(keys) >= 2 else []
        own_kind = sum(any(_is_of_kind(one, key) for key in keys) for one in wrong)
        if len(wrong) >= _WRONG and own_kind >= _OWN_KIND:
            sketches.append(_which_under(subject, above, keys, wrong))
    return Proposals(tuple(sketches))


def _not_below(subject: Subject, above: Actor, keys: Sequence[Actor], units: Sequence[Actor]) -> list[Actor]:
    """Return the units of that side that stand elsewhere and whose name does not tell where."""
    ancestors = subject.names.ancestors
    services = any(is_service(key.name) for key in keys)
    heads = {unit.parent for unit in units if unit.parent and not unit.depth > 1}
    return [
        one
        for one in units
        if one.side == above.side
        and one.name != above.name
        and one.parent != above.name
        and one.name not in ancestors.get(above.name, ())
        and (one.depth > 0 or one.name not in heads)
        and (services or not is_service(one.name))
        and not any(shares_words(one.name, name) for name in (above.name, *ancestors.get(one.name, ())))
    ]


def _which_under(subject: Subject, above: Actor, keys: Sequence[Actor], wrong: Sequence[Actor]) -> Sketch:
    name = with_the(above.name, subject.text)
    return Sketch(
        "actors: unit and parent",
        Skill.ACTORS,
        ItemFormat.MULTIPLE,
        "actors.parent.children",
        f"Which of these does the infobox list directly under {name}? Choose all that apply.",
        tuple(Choice(one.name, f"{_subject(one.name)} directly below {name} in the list.", one.evidence) for one in keys),
        tuple(Choice(one.name, _not_under(one, name), one.evidence) for one in wrong),
        f"The infobox lists these units one level below {name}.",
        (*above.evidence, *(one for key in keys for one in key.evidence)),
        (above.id, *(one.id for one in keys)),
        0.5,
        excludes=frozenset(f"parent of {one.name}" for one in keys),
        place=above.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule("actors.parent", "unit and parent", "Directly under which of these does the infobox list the …?", parent),
    Rule(
        "actors.parent.children",
        "the units of a formation",
        "Which of these does the infobox list directly under the …? Choose all that apply.",
        children,
    ),
)
