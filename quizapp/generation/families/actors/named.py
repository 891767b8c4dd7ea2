"""Whose name belongs in a gap, in articles that list no commanders: who led, who fell, who was sent, as the prose tells it.

The sentence is the article's own; the wrong names are those of other persons of the prose, whom it does not name. Titled
persons as first subject are ``persons``'.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import ActorKind, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.chronology.worth import middle_year
from quizapp.generation.families.actors.persons import person_cases
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.forms import form_of, is_ruler
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.told.persons import ToldPerson, may_be_one, told_persons
from quizapp.generation.told.quoting import quoted, told_of
from quizapp.generation.told.roles import Told, tellings

#: So many wrong names make a choice, and so many have the form of the key's; one person is the key so often at most.
_WRONG, _ALIKE, _OFTEN = 3, 2, 2
#: Letters of a word that can be known again.
_LETTERS = 2
#: So many years from the middle of its dates an article tells of another time.
_FAR = 40
_OF_A_MAN = re.compile(r"(?i)\b(?:he|his|him|himself|king|emperor|son|brother|father)\b")
_OF_A_WOMAN = re.compile(r"(?i)\b(?:she|her|hers|herself|queen|empress|daughter|wife|widow|sister|mother)\b")
#: What is asked by role; each wording is a pattern of its own.
_STEMS: Mapping[str, tuple[str, ...]] = {
    "leader": ("Whom does the article name as leader here: “{}”?", "“{}” Which leader does the article name here?"),
    "fate": ("Of whom does the article tell this: “{}”?", "“{}” Whose fate is told here?"),
    "deed": ("Who was it, according to the article: “{}”?", "“{}” Whose name is left out?"),
    "done to": ("Which person does the article name here: “{}”?",),
}
_PATTERNS = {"done to": "object"}
#: Words that are part of no name: a rank in the plural or cut short, the first word of a sentence.
_NO_NAME = re.compile(
    r"\b(?:Maj|Lt|Col|Gen|Capt|Sgt|Brig|Adm|Cmdr|Master)\b|^(?:Brigadiers|Generals|Colonels|Captains)\b|"
    r"^\w+-[a-z]|\b\w+ly |['’]A"
)
#: What men in the field do; who is told to have led or done it can be taken for the one who did.
_IN_THE_FIELD = re.compile(
    r"^ (?:(?:had|then|also|later|soon|himself|\w+ly) ){0,3}(?:led|commanded|attacked|marched|advanced|retreated|withdrew|"
    r"captured|landed|crossed|besieged|assaulted|pursued|sent|ordered|took|brought|moved|fought|deployed|assembled|raised|"
    r"defended|launched|directed|positioned|met|fled|surrendered|arrived|returned|entered|reached|joined|defeated|seized|"
    r"gathered|held|left|was (?:killed|wounded|captured))\b"
)


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
    told_of = [told for told in tellings(people, sentences) if told.role.name in _STEMS]
    rivals = _rivals(people, told_of)
    asked, spent = Counter[str](), {deed.sentence for deed, _, _ in subject.once(person_cases)}
    cases = []
    for told in told_of:
        if asked[told.person.name] >= _OFTEN or told.sentence in spent or _is_left_out(told.person):
            continue
        shown = quoted(told.before, told.after)
        wrong = _others(told, _of_his_side(subject, told.person, rivals), dict(sentences)) if shown else []
        if wrong:
            asked[told.person.name] += 1
            spent.add(told.sentence)
            cases.append((told, shown, wrong))
    return cases


def _is_left_out(person: ToldPerson) -> bool:
    return is_ruler(f"{person.title} {person.name}") or _NO_NAME.search(person.name) is not None


def _rivals(people: Sequence[ToldPerson], told_of: Sequence[Told]) -> list[ToldPerson]:
    """Return the persons of whom the article tells what men in the field do: whoever only stands by is no rival."""
    acting = {told.person.name for told in told_of if told.role.name == "leader" or _IN_THE_FIELD.match(told.after)}
    return [one for one in people if one.name in acting and not _is_left_out(one)]


def _sides(subject: Subject) -> dict[str, int | None]:
    """Return the column of each commander of the infobox by the last word of the name; to be read ``once``."""
    return {one.name.split()[-1]: one.side for one in subject.sheet.actors if one.kind is ActorKind.COMMANDER}


def _of_his_side(subject: Subject, key: ToldPerson, rivals: list[ToldPerson]) -> list[ToldPerson]:
    """Return those rivals whom the infobox does not list on the other side, where it lists the key: that would tell."""
    sides = subject.once(_sides)
    mine = sides.get(key.name.split()[-1])
    return [one for one in rivals if mine is None or sides.get(one.name.split()[-1], mine) == mine]


def _others(told: Told, people: Sequence[ToldPerson], sentences: Mapping[Span, str]) -> list[ToldPerson]:
    """Return persons whom the sentence does not name and who cannot be the key's by another name.

    Those whose names have the form of the key's come first, then the nearest ones.
    """
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
        if not any(_share_a_name(other, one) or may_be_one(other, one, sentences) for one in (key, *found)):
            found.append(other)
    same = [one for one in found if _look(one) == _look(key) and form_of(one.shown) is form_of(key.shown)]
    if len(found) < _WRONG or len(same) < _ALIKE:
        return []  # the key would be the odd one out
    return [*same, *(one for one in found if one not in same)][:_WRONG]


def _share_a_name(one: ToldPerson, other: ToldPerson) -> bool:
    return one.name.lower().split()[-1] == other.name.lower().split()[-1]


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
        tuple(Choice(one.shown, told_of(one.shown, subject.text, one.named_in[0]), _where(subject, one)) for one in wrong),
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
