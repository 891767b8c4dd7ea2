"""Persons by their last names, and the sentences that tell what one of them did.

A person is whoever has a title directly before the name once, and every commander of the infobox; what is asked of those
as commanders is ``commanding``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor, ActorKind, FactSheet
from quizapp.domain.text import Span, any_of, holds_any

_TITLES = (
    "General Gen\\. Lieutenant Lt\\. Colonel Col\\. Captain Capt\\. Major Maj\\. Admiral Vice-Admiral Commodore Brigadier "
    "Brig\\. Marshal King Queen Emperor Sultan Emir Caliph Prince Lord Sir President Prime Minister Mayor Governor Commander "
    "Ras Hetman Secretary Chancellor Field Rear Vice Senior Deputy Chief Archduke Defence Defense Foreign Interior"
).split()
_TITLE_SEEDS = tuple(title.replace("\\", "") for title in _TITLES)
_TITLE = rf"(?:{'|'.join(_TITLES)})"
_CIVIL = re.compile(r"\b(?:President|Minister|Mayor|Governor|Secretary|Chancellor)\b")
_PART = r"(?:(?:al|el|ibn|von|van|de|der|du|d')[- ]?)?[A-Z][^\W\d_][\w’-]*"
_NAME = rf"(?:[A-Z]\.? ?){{0,2}}{_PART}(?: (?:[A-Z]\.|{_PART})){{0,3}}"
_TITLED = re.compile(rf"\b(?P<title>{_TITLE}(?:[ -]{_TITLE})*) (?P<name>{_NAME})")
#: Last words of names of bodies, places and ships behind a title.
_NO_PERSON = frozenset(
    "Staff Council Ministry Command Army Street Office House Party Guard Guards Assembly Headquarters Government Order Orders "
    "Court Division Corps Brigade Regiment Fleet Station Square Palace Hospital Island Bay Zone Affairs Department Spokesman "
    "Spokesperson District Region Province Oblast Union State States Security Service Organization Congress Company Agency "
    "National Electric Bank Airport University Minister Chief General Policy Election Committee Legion Battalion Directorate "
    "Forces Force Gen Lt Col Galahad Category President January February March April May June July August September October "
    "November December Artillery Cavalry Infantry Engineers Royal Navy Marines Air".split()
)
#: What persons do; most cannot be said of a ship or an army.
_DEEDS = (
    "ordered sent led decided refused proposed asked appointed commanded arrived returned fled marched instructed placed "
    "requested offered received rejected replaced withdrew advanced attacked took gave persuaded demanded declared "
    "signed met began retreated assembled deployed left surrendered attempted intended chose issued urged summoned moved "
    "positioned directed launched dispatched despatched divided seized captured crossed landed entered reached joined "
    "defeated convinced assumed"
).split()
_PASSIVE = (
    r"was (?:\w+ly )?(?:killed|wounded|captured|appointed|executed|replaced|promoted|arrested|relieved|dismissed|sent|"
    r"taken prisoner|assassinated|elected|crowned|shot)"
)
#: The name at the beginning of a sentence, or behind a phrase that opens it.
_DID = re.compile(
    rf"^(?P<opener>[^,;]{{2,80}}, )?(?:{_TITLE}[ -])*(?P<name>{_NAME})"
    rf"(?P<behind> (?:had |then |also |soon |immediately |himself |later |now )*(?:{any_of(_DEEDS)}|{_PASSIVE})\b)"
)
#: A last word shorter than this is an initial or an abbreviation.
_SHORT = 4
_SEEDS = (*(f" {verb}" for verb in _DEEDS), " was ")


@dataclass(frozen=True, slots=True)
class Person:
    """A person by the fullest name in the article, the last name, and a sentence that gives the title."""

    name: str
    last: str
    title: str
    where: Span
    #: The column of the infobox, None where it does not list the person.
    side: int | None = None
    #: The prose does not tell of the person.
    is_only_listed: bool = False

    @property
    def is_civil(self) -> bool:
        """Whether the title is one of government: no rank of an army or a fleet."""
        return bool(_CIVIL.search(self.title))


@dataclass(frozen=True, slots=True)
class PersonDeed:
    """A sentence that tells what a person did: its words before and behind the name with its title."""

    person: Person
    sentence: Span
    before: str
    after: str


def persons(sheet: FactSheet) -> dict[str, Person]:
    """Return titled persons of the prose and commanders by last name; a last name that two first names have is left out."""
    text = sheet.article.text
    found: dict[str, Person] = {}
    several: set[str] = set()
    for span in sheet.article.sentences():
        words = span.of(text)
        for hit in _TITLED.finditer(words) if holds_any(words, _TITLE_SEEDS) else ():
            name = hit["name"].removesuffix("’s").strip()
            last = name.split()[-1]
            if len(last) < _SHORT or last.isupper() or set(name.split()) & _NO_PERSON or "-" in last[:3]:
                continue
            before = found.get(last)
            if before is not None and name != last and before.name not in (name, last) and not _may_be_one(before.name, name):
                several.add(last)
            if before is None or len(name) > len(before.name):
                found[last] = Person(name, last, hit["title"], span)
    for actor in sheet.actors:
        parts = actor.name.split()
        if actor.kind is not ActorKind.COMMANDER or len(parts) == 1 or len(parts[-1]) < _SHORT:
            continue
        same = found.get(parts[-1]) or _commander(sheet, actor)
        found[parts[-1]] = replace(same, side=actor.side)
        if not _may_be_one(same.name, actor.name):
            several.add(parts[-1])
    return {last: person for last, person in found.items() if last not in several}


def _commander(sheet: FactSheet, actor: Actor) -> Person:
    """Return a commander of the infobox with the first sentence of the prose that has the name."""
    last, text = actor.name.split()[-1], sheet.article.text
    told = next((span for span in _sentences_with(last, sheet.article) if _names(actor.name, last, span.of(text))), None)
    return Person(actor.name, last, actor.role or "", told or actor.evidence[0].span, is_only_listed=told is None)


def _sentences_with(word: str, article: Article) -> Iterator[Span]:
    """Yield the sentences in which ``word`` begins, in the order of the text."""
    at = article.text.find(word)
    while at >= 0:
        span = article.sentence_at(at)
        if span is not None:
            yield span
        at = article.text.find(word, span.end if span else at + 1)


def _names(name: str, last: str, words: str) -> bool:
    """Tell whether a sentence has a full name, or the last one without the first name of another."""
    if last not in words:
        return False
    return name in words or any(
        not (hit["before"] or "")[:1].isupper() or holds_any(hit["before"], _TITLE_SEEDS)
        for hit in re.finditer(rf"(?:(?P<before>[\w.’'-]+) )?\b{re.escape(last)}\b", words)
    )


def _may_be_one(one: str, other: str) -> bool:
    a, b = one.split(), other.split()
    return a[0] == b[0] or a[0][0] == b[0][0]


def deeds_of(sheet: FactSheet, people: Mapping[str, Person]) -> Iterator[PersonDeed]:
    """Yield the sentences in which one of ``people`` is the first subject, with the words around the name."""
    text, names = sheet.article.text, tuple(people)
    for span in sheet.article.sentences():
        words = " ".join(span.of(text).split())
        if not (holds_any(words, names) and holds_any(words, _SEEDS)):
            continue
        hit = _DID.match(words)
        if hit is None:
            continue
        last = hit["name"].split()[-1]
        person = people.get(last)
        before, after = hit["opener"] or "", words[hit.start("behind") :]
        if person is not None and last not in before and last not in after:
            yield PersonDeed(person, span, before, after)
