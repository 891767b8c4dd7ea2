"""Whose name belongs in a gap, in articles that list no commanders: who led, who fell, who was sent, as the prose tells it.

The sentence is the article's own; the wrong names are those of other persons of the prose, whom it does not name. Titled
persons as first subject are ``persons``'.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.chronology.worth import middle_year
from quizapp.generation.names.columns import thin_out
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.told.persons import ToldPerson, may_be_one, told_persons
from quizapp.generation.told.quoting import quoted
from quizapp.generation.told.roles import Told, tellings

#: So many wrong names make a choice, and so many have the look of the key's; one person is the key so often at most.
_WRONG, _ALIKE, _OFTEN = 2, 2, 2
#: So many are proposed; letters of a word that can be known again.
_POOL, _LETTERS = 6, 2
#: So many years from the middle of its dates an article tells of another time.
_FAR = 40
_OF_A_MAN = re.compile(r"(?i)\b(?:he|his|him|himself|king|emperor|son|brother|father)\b")
_OF_A_WOMAN = re.compile(r"(?i)\b(?:she|her|hers|herself|queen|empress|daughter|wife|widow|sister|mother)\b")
#: What is asked by role; each wording is a pattern of its own.
_STEMS: Mapping[str, tuple[str, ...]] = {
    "leader": ("Whom does the article name as leader here: “{}”?", "“{}” Which leader does the article name here?"),
    "fate": ("Of whom does the article tell this: “{}”?", "“{}” Whose fate is told here?"),
    "deed": ("Who was it, according to the article: “{}”?", "“{}” Whose name is left out?"),
    "doer": ("By whom, according to the article: “{}”?",),
    "done to": ("Which person does the article name here: “{}”?",),
    "belongings": ("Whose name belongs in the gap: “{}”?",),
}
_PATTERNS = {"done to": "object", "belongings": "whose"}


def _people(subject: Subject) -> tuple[ToldPerson, ...]:
    """Return the persons of the prose who live in the time of its events, and can be shown by a name of their own."""
    middle = middle_year(subject.sheet)
    years: dict[Span, set[int]] = {}
    for fact in subject.sheet.dates:
        if fact.place is Place.PROSE and fact.window.start is not None:
            years.setdefault(fact.event_span, set()).add(fact.window.start.year)

    def is_of_the_time(person: ToldPerson) -> bool:
        told = [years.get(span, set()) for span in person.named_in]
        return any(not found or any(abs(year - middle) <= _FAR for year in found) for found in told)

    return tuple(
        one
        for one in told_persons(subject.sheet)
        if is_of_the_time(one) and (" " in one.shown or len(one.named_in) > 1) and one.name not in subject.sheet.article.title
    )


def _cases(subject: Subject) -> list[tuple[Told, str, list[ToldPerson]]]:
    """Return what can be asked: each telling with its sentence as shown and the wrong persons."""
    people = subject.once(_people)
    if len(people) <= _WRONG:
        return []
    sentences = subject.once(sentences_of)
    asked, spent = Counter[str](), set[Span]()
    cases = []
    for told in tellings(people, sentences):
        if asked[told.person.name] >= _OFTEN or told.sentence in spent:
            continue
        shown = quoted(told.before, told.after)
        wrong = _others(told, people, dict(sentences)) if shown else []
        if wrong:
            asked[told.person.name] += 1
            spent.add(told.sentence)
            cases.append((told, shown, wrong))
    return cases


def _others(told: Told, people: Sequence[ToldPerson], sentences: Mapping[Span, str]) -> list[ToldPerson]:
    """Return persons whom the sentence does not name and who cannot be the key's by another name; the nearest ones first."""
    around, key = f"{told.before} {told.after}", told.person
    if _OF_A_WOMAN.search(around):
        return []
    found: list[ToldPerson] = []
    for other in sorted(people, key=lambda one: min(abs(span.start - told.sentence.start) for span in one.named_in)):
        is_named = other is key or holds_any(around, [*other.handles, *_own_words(other.name)])
        if (
            is_named
            or other.is_civil is not key.is_civil
            or (other.is_female and (_OF_A_MAN.search(around) or not key.is_female))
        ):
            continue
        if not any(may_be_one(other, one, sentences) for one in (key, *found)):
            found.append(other)
    same = [one for one in found if _look(one) == _look(key)][:_ALIKE]
    if len(found) < _WRONG or not (same or len({_look(one) for one in found}) > 1):
        return []  # the key would be the odd one out
    return [*same, *(one for one in found if one not in same)][:_POOL]


def _own_words(name: str) -> list[str]:
    return [word for word in name.split() if len(word) > _LETTERS and word[0].isupper()]


#: What a name alone tells: of an earl, a king, one word only, or from another tongue.
_LOOKS = (
    re.compile(r"^the "),
    re.compile(r" [IVX]+$"),
    re.compile(r"^\S+$"),
    re.compile(r"\b(?:al|ibn|bin|Abu|Khan|Pasha|Bey)\b"),
)


def _look(person: ToldPerson) -> tuple[bool, ...]:
    return tuple(look.search(person.shown) is not None for look in _LOOKS)


def whose_name(subject: Subject) -> Proposals:
    """Ask whose name belongs in the gap of a sentence that tells what one person did or met with."""
    turns = Counter[str]()
    sketches = []
    for told, shown, wrong in thin_out(subject.once(_cases), subject.most):
        stems = _STEMS[told.role.name]
        sketches.append(_sketch(subject, told, shown, wrong, turns[told.role.name] % len(stems)))
        turns[told.role.name] += 1
    return Proposals(tuple(sketches))


def _sketch(subject: Subject, told: Told, shown: str, wrong: Sequence[ToldPerson], variant: int) -> Sketch:
    proof = (evidence_of(subject.sheet, told.sentence),)
    said = f"The sentence tells this of {told.person.shown}."
    dated = [one.id for one in subject.sheet.dates if one.place is Place.PROSE and one.event_span == told.sentence]
    role = told.role.name
    return Sketch(
        "actors: who took part",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        f"deeds.named.{_PATTERNS.get(role, role)}.{'ab'[variant]}",
        _STEMS[role][variant].format(shown),
        (Choice(told.person.shown, said, proof),),
        tuple(Choice(one.shown, _elsewhere(one), _where(subject, one)) for one in wrong),
        said,
        proof,
        (f"sentence {told.sentence.start}",),
        0.45,
        excludes=frozenset(
            {f"sentence {told.sentence.start}", *(f"{mark} of {one}" for one in dated for mark in ("date", "deed"))}
        ),
        place=told.sentence.start,
        rank=1,
    )


def _elsewhere(person: ToldPerson) -> str:
    return f"The article names {person.shown} elsewhere, and not in this sentence."


def _where(subject: Subject, person: ToldPerson) -> tuple[Evidence, ...]:
    return (evidence_of(subject.sheet, person.named_in[0]),)


RULES = (
    Rule(
        "deeds.named",
        "who led, fell or was sent",
        "Whom does the article name as leader here: “The riders, led by ____, crossed the ford”?",
        whose_name,
        grows=True,
        fills=True,
    ),
)
