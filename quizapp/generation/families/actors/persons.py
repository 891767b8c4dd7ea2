"""Questions on what persons of the prose did: whose name belongs in the gap of a sentence. Posts and fates are ``commanders``'.

The sentence is the article's own; the wrong names are those of other titled persons, whom it does not name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quizapp.domain.facts import Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.actors.titled_persons import Person, PersonDeed, deeds_of, persons
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.forms import form_of, is_ruler
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.told.quoting import quoted, told_of

#: So many wrong names make a choice, and so many have the form of the key's; one person is the key so often at most.
_WRONG, _ALIKE, _OFTEN = 3, 2, 2
#: Letters of an initial or a small word of a name.
_INITIAL = 3
#: Words behind the name that only the sentence before explains.
_LEANS = re.compile(
    r"(?: [\w'’-]+){1,3} (?:it|them|this|these|that|so|him|her|there|the (?:same|former|latter|offer|order|request|proposal|"
    r"plan))\b|.*\b(?:for the action|in (?:his|her|their) place|the end of the (?:month|day|year))\b"
)
_AFTER_IT = re.compile(
    r"^(?:After|Before|During|In|At) the (?:battle|fight|fighting|action|month|war|siege|attack), $|^(?:To|For) \w+ (?:this|it)"
)


def person_cases(subject: Subject) -> list[tuple[PersonDeed, str, list[Person]]]:
    """Return the deeds of persons that can be asked about, each with the sentence as shown and the wrong persons.

    To be read ``once``.
    """
    people = persons(subject.sheet)
    cases: list[tuple[PersonDeed, str, list[Person]]] = []
    if len(people) <= _WRONG:
        return cases
    asked = Counter[str]()
    for deed in deeds_of(subject.sheet, people):
        shown = _shown(deed)
        person = deed.person
        is_known = " " in person.name and asked[person.last] < _OFTEN and not is_ruler(f"{person.title} {person.name}")
        wrong = _others(subject, deed, people) if shown and is_known else []
        if wrong:
            asked[deed.person.last] += 1
            cases.append((deed, shown, wrong))
    return cases


def who_did(subject: Subject) -> Proposals:
    """Ask whose name belongs in the gap of a sentence that tells what one person did."""
    return Proposals(
        tuple(
            _sketch(subject, *case, variant=number % len(_STEMS))
            for number, case in enumerate(thin_out(subject.once(person_cases), subject.most))
        )
    )


def _shown(deed: PersonDeed) -> str:
    """Return the sentence with its gap; empty where it cannot be quoted, found, or read by itself."""
    if _LEANS.match(deed.after) or _AFTER_IT.match(deed.before):
        return ""
    return quoted(deed.before, deed.after)


def _others(subject: Subject, deed: PersonDeed, people: Mapping[str, Person]) -> list[Person]:
    """Return persons whom the sentence does not name and who cannot be the key's by another name.

    Those of the key's side and with names of the key's form come first: others alone would tell. Then come the nearest ones.
    """
    sentence = deed.sentence.of(subject.text)
    key, names = deed.person, set(deed.person.name.split())
    found: list[Person] = []
    for other in sorted(people.values(), key=lambda one: abs(one.where.start - deed.sentence.start)):
        taken = names.union(*(one.name.split() for one in found))
        mine = set(other.name.split())
        if is_ruler(f"{other.title} {other.name}"):
            continue
        if " " in other.name and not taken & mine and not any(len(word) > _INITIAL and word in sentence for word in mine):
            found.append(other)
    found = [one for one in found if one.is_civil is key.is_civil]
    own = [one for one in found if _is_of_his_own(subject, deed, one)]
    same = [one for one in found if form_of(one.name) is form_of(key.name)]
    chosen = list({one.last: one for one in (*(one for one in same if one in own), *own, *same, *found)}.values())[:_WRONG]
    alike = sum(one in same for one in chosen)
    is_told = not all(one.is_only_listed for one in chosen)
    return chosen if len(chosen) >= _WRONG and alike >= _ALIKE and len(own) >= _ALIKE and is_told else []


def _is_of_his_own(subject: Subject, deed: PersonDeed, other: Person) -> bool:
    """Tell whether somebody stands in the key's column of the infobox or, where it has not both, in the section of the deed."""
    if deed.person.side is not None and other.side is not None:
        return other.side == deed.person.side
    section = subject.sheet.article.section_at(deed.sentence.start)
    paragraphs = section.paragraphs if section else ()
    return any(other.last in one.span.of(subject.text) for one in paragraphs)


def _not_him(one: Person, text: str) -> str:
    if one.is_only_listed:
        return f"The infobox lists {one.name}, whom this sentence does not name."
    return told_of(one.name, text, one.where)


_STEMS = ("Whose name belongs in the gap: “{}”?", "The article has: “{}” Whose name stands in the gap?")


def _sketch(subject: Subject, deed: PersonDeed, shown: str, wrong: Sequence[Person], *, variant: int) -> Sketch:
    proof = (evidence_of(subject.sheet, deed.sentence),)
    said = f"The sentence tells this of {deed.person.name}."
    dated = [one.id for one in subject.sheet.dates if one.place is Place.PROSE and one.event_span == deed.sentence]
    return Sketch(
        "actors: who took part",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        f"deeds.person.{'ab'[variant]}",
        _STEMS[variant].format(shown),
        (Choice(deed.person.name, said, proof),),
        tuple(Choice(one.name, _not_him(one, subject.text), (evidence_of(subject.sheet, one.where),)) for one in wrong),
        said,
        proof,
        (f"sentence {deed.sentence.start}",),
        0.45,
        excludes=frozenset(
            {f"sentence {deed.sentence.start}", *(f"{mark} of {one}" for one in dated for mark in ("date", "deed"))}
        ),
        place=deed.sentence.start,
        rank=1,
    )


RULES = (
    Rule(
        "deeds.person",
        "what a person did",
        "Whose name belongs in the gap: “____ ordered the riders to cross”?",
        who_did,
        grows=True,
    ),
)
