"""Questions on the sides of parties and units, as the infobox lists them.

The rules of ``units`` and ``abbreviations`` are listed here too. Only names that stand in a column for certain are used,
and none that tells its side by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.families.actors import abbreviations, units
from quizapp.generation.families.actors.side_sketches import GROUPS, UNITS, on_side
from quizapp.generation.names.actors import apart
from quizapp.generation.names.columns import column_of, is_parted, is_people, listed, shares_words, stand_together, thin_out
from quizapp.generation.names.forms import alike, echelon, form_of, is_description, is_state, leading, lesser
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: So many questions of one wording are enough for one article, and so many wrong options make a choice.
_MOST, _WRONG = 4, 3
#: A choice of several has so many keys, and so many wrong options at least.
_KEYS = 2
_NOUNS = ((ActorKind.UNIT, UNITS), (ActorKind.PARTY, GROUPS))


def _members(subject: Subject) -> dict[ActorKind, list[Actor]]:
    """Return the units and the parties whose side is certain and is not told by their name."""
    sure = [actor for actor in subject.sheet.actors if subject.names.get(actor.name) is not None]
    return {kind: apart(lesser(subject.sheet, (actor for actor in sure if actor.kind is kind))) for kind, _ in _NOUNS}


def _chief(subject: Subject) -> frozenset[str]:
    """Return the leading party of each column; to be read ``once``."""
    return leading(subject.sheet)


def _references(subject: Subject, key: Actor, *, own_side: bool) -> list[Actor]:
    """Return the parties that a question on the key can name: no kin, no state, no leading party of a column."""
    names, chief = subject.names, subject.once(_chief)
    return [
        party
        for party in names.groups
        if party.kind is ActorKind.PARTY
        and (party.side == key.side) is own_side
        and (not own_side or stand_together(subject, party, key))
        and party.name not in chief
        and not is_state(party.name)
        and not is_description(party.name)
        and not names.are_kin(party, key)
        and not shares_words(party.name, key.name)
    ]


def _reference(subject: Subject, key: Actor, number: int) -> Actor | None:
    """Return a party of the key's column, another one for each question; the leading one where the column has no other."""
    found = _references(subject, key, own_side=True)
    if found:
        return found[number % len(found)]
    heads = (
        party
        for party in subject.names.groups
        if party.kind is ActorKind.PARTY
        and party.side == key.side
        and stand_together(subject, party, key)
        and (is_people(party.name) or not is_description(party.name))
        and not subject.names.are_kin(party, key)
        and not shares_words(party.name, key.name)
    )
    return next(heads, None)


def _others(subject: Subject, key: Actor, members: Sequence[Actor]) -> list[Actor]:
    """Return members of other columns that are neither kin of the key nor of another form or rank."""
    others = [one for one in members if one.side != key.side and not subject.names.are_kin(one, key)]
    return [one for one in alike(key.name, others) if echelon(one.name) == echelon(key.name)]


def side(subject: Subject) -> Proposals:
    """Ask which unit (or lesser party) stands on the same side as a party."""
    cases = []
    for kind, noun in _NOUNS:
        members = subject.once(_members)[kind]
        for number, key in enumerate(members if len(members) > _WRONG else ()):
            wrong = _others(subject, key, members)
            reference = _reference(subject, key, number) if len(wrong) >= _WRONG else None
            if reference is not None:
                cases.append((noun, [key], reference, wrong))
    return Proposals(tuple(on_side(subject, *case, number) for number, case in enumerate(thin_out(cases, _MOST))))


def all_of_a_side(subject: Subject) -> Proposals:
    """Ask which of several units (or lesser parties) stand on the side of a party: choose all."""
    sketches = []
    for kind, noun in _NOUNS:
        members = subject.once(_members)[kind]
        for number, column in enumerate(dict.fromkeys(actor.side for actor in members)):
            keys = [actor for actor in members if actor.side == column]
            wrong = [actor for actor in members if actor.side != column]
            if len(keys) < _KEYS or len(wrong) < _WRONG:
                continue
            reference = _reference(subject, keys[0], number)
            if reference is None or any(subject.names.are_kin(reference, key) for key in keys):
                continue
            keys = [one for one in keys if stand_together(subject, one, reference)]
            # A form of name that only one side has would tell.
            shared = {form_of(one.name) for one in keys} & {form_of(one.name) for one in wrong}
            keys = [one for one in keys if form_of(one.name) in shared]
            wrong = [one for one in wrong if form_of(one.name) in shared]
            keys, wrong = _of_shared_ranks(keys, wrong)
            if len(keys) >= _KEYS and len(wrong) >= _WRONG:
                sketches.append(on_side(subject, noun, keys, reference, wrong))
    return Proposals(tuple(sketches))


def _of_shared_ranks(keys: list[Actor], wrong: list[Actor]) -> tuple[list[Actor], list[Actor]]:
    """Leave out formations of a rank that one side alone has, or all but as many wrong ones as there are of a shared rank."""
    shared = {echelon(one.name) for one in keys} & {echelon(one.name) for one in wrong}
    same = [one for one in wrong if echelon(one.name) in shared]
    others = [one for one in wrong if one not in same]
    kept = same if len(same) >= _WRONG else [*same, *others[: max(0, len(same) - 1)]]
    return [one for one in keys if echelon(one.name) in shared], kept


def against(subject: Subject) -> Proposals:
    """Ask which unit or lesser party stands on another side than a party."""
    several = len({actor.side for actor in subject.names.groups}) > 2 or is_parted(subject)
    asked = (
        "Which of these does the infobox list in another column than {}?"
        if several
        else "Which of these fought against {}, as the infobox lists the sides?"
    )
    cases = [case for kind, _ in _NOUNS for case in _opposed(subject, subject.once(_members)[kind])]
    return Proposals(tuple(_against(subject, *case, asked) for case in thin_out(cases, _MOST)))


def _opposed(subject: Subject, members: Sequence[Actor]) -> Iterator[tuple[Actor, Actor, list[Actor]]]:
    """Yield each key with a party of another column, and the members of that column that are wrong."""
    names = subject.names
    for number, key in enumerate(members):
        parties = _references(subject, key, own_side=False)
        if not parties:
            continue
        reference = parties[number % len(parties)]
        # What is listed under the party in the stem gives itself away.
        wrong = alike(
            key.name,
            (
                actor
                for actor in members
                if actor.side == reference.side
                and echelon(actor.name) == echelon(key.name)
                and not names.are_kin(actor, key)
                and not names.are_kin(actor, reference)
            ),
        )
        if len(wrong) >= _WRONG:
            yield key, reference, wrong


def _against(subject: Subject, key: Actor, reference: Actor, wrong: Sequence[Actor], asked: str) -> Sketch:
    name = with_the(reference.name, subject.text)
    said = listed(key, column_of(subject, key.side))
    return Sketch(
        "actors: which side",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.side.against",
        asked.format(name),
        (Choice(key.name, said, key.evidence),),
        tuple(Choice(one.name, listed(one, f"in the column of {name}"), one.evidence) for one in wrong),
        f"The infobox has {with_the(key.name, subject.text)} in another column than {name}.",
        (*key.evidence, *reference.evidence),
        (key.id, reference.id),
        0.4,
        excludes=frozenset({f"side of {key.name}"}),
        place=key.evidence[0].start,
        rank=4,
    )


RULES = (
    Rule("actors.side", "the side of a unit or party", "Which of these units does the infobox list on the side of …?", side),
    Rule(
        "actors.side.all",
        "the units or parties of a side",
        "Which of these units does the infobox list on the side of …? Choose all that apply.",
        all_of_a_side,
    ),
    Rule("actors.side.against", "who fought against a party", "Which of these fought against …?", against),
    *units.RULES,
    *abbreviations.RULES,
)
