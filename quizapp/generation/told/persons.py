"""The persons whom the prose of an article tells of, and by which words a sentence may call each. No questions here.

A name counts where a sign of ``name_signs`` shows it; whoever cannot be told from another is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from quizapp.domain.facts import ActorKind, FactSheet
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, any_of, find_words, holds_any
from quizapp.generation.names.sites import are_alike, is_country
from quizapp.generation.told.name_signs import RANKS, SIGNS

#: Words of names of bodies, places, things and times.
_NO_PERSON = frozenset(
    "Staff Council Ministry Command Army Armies Street Office House Party Guard Guards Assembly Headquarters Government Order "
    "Orders Court Division Corps Brigade Regiment Fleet Station Square Palace Hospital Island Islands Bay Zone Affairs "
    "Department Spokesman Spokesperson District Region Province Oblast Union State States Security Service Organization "
    "Congress Company Agency National Bank Airport University Minister Policy Election Committee Legion Battalion Brigades "
    "Battalions Regiments Divisions Directorate "
    "Forces Force Parliament Senate Empire Kingdom Republic Duchy League Confederation Confederacy Caliphate Sultanate Crown "
    "Church Monastery Cathedral Castle Fort Fortress River Lake Sea Mountain Mountains Hill Hills Valley Coast Peninsula War "
    "Wars Battle Siege Treaty Peace Revolt Rebellion Uprising Campaign Act Law Charter Chronicle Annals Chronicles History "
    "Front Group Movement Brotherhood Knights Navy Air Royal Imperial Secretariat Secretary Americans Mosque Bible Quran "
    "Point Historian Nations Terror Part Phase Type Class Volume Article "
    "Christmas Easter Catholic Orthodox Protestant Christian Muslim Islamic Jewish The A An He She It They".split()
).union(MONTHS)
_RANKED = re.compile(rf"(?:{RANKS}[ -])+(?=\S)")
_PEOPLES = re.compile(r"(?:ish|ese|ians|ans|ites|ots)$")
#: Words that open a sentence before a name.
_OPENERS = re.compile(
    r"^(?:After|Before|When|While|Once|Since|As|In|On|At|But|And|With|By|For|From|During|Under|Following|Although|Though|"
    r"Meanwhile|However|Then|Later|Both|Only|Even|Because|If|Whether|Until|Upon|Despite|Thus|So|Soon|Eventually|Finally) "
)
#: Who writes of a war takes no part in it.
_WRITES = re.compile(
    r"\b(?:historians?|chronicler|scholars?|author|poet|archaeologist|professor|writes|biographer|according to|journalist|"
    r"novelist|playwright)\b",
    re.IGNORECASE,
)
#: Words that tell of one person by two names.
_RENAMED = re.compile(
    r"\b(?:known as|called|titled|named|styled|renamed|alias|born|the name of|formerly|later|nicknamed|i\.e\.|or)\b"
)
#: What may stand between two names of one person.
_SAME = re.compile(r"[\s,(]*(?:the |an? |then |later |also |\d+\w\w |known as |called )*")
_FEMALE = re.compile(
    r"\b(?:Queen|queen|Empress|empress|Princess|princess|Lady|Countess|Duchess|daughter|wife|sister|widow|mother)\b"
)
#: Characters between two names within which one can be said to be the other.
_NEAR = 60
#: A rank behind the word for a people; the numbers of kings.
_PAIR, _ADJECTIVE, _NUMERAL = 2, re.compile(r"(?:ine|ian|ish|ese|an|ch|ic)$"), re.compile(r"[IVX]+")
#: Letters: so short a word is an initial or a particle.
_SHORT = 3
_OF_STATE = ("President", "Chancellor")
#: Titles that are shown before a name of one word.
_SHOWN_TITLES = re.compile(
    r"(?:King|Queen|Emperor|Empress|Sultan|Emir|Caliph|Shah|Tsar|Khan|Prince|Princess|Duke|Pope|Bishop)$", re.I
)


@dataclass(frozen=True, slots=True)
class ToldPerson:
    """A person of the prose: the fullest name, a title where one is told, and the words a sentence may call the person by."""

    name: str
    title: str
    handles: tuple[str, ...]
    #: The sentences that name the person, in order.
    named_in: tuple[Span, ...]
    is_female: bool = False
    #: Whether the person's rank is one of government: no rank of an army.
    is_civil: bool = False

    @property
    def shown(self) -> str:
        """The name as an option: with the title where it is one word, with the article before an estate."""
        if is_estate(self.name):
            return f"the {self.name}"
        if " " not in self.name and _SHOWN_TITLES.match(self.title):
            return f"{self.title[0].upper()}{self.title[1:]} {self.name}"
        return self.name.partition(" of ")[0]  # the realm would tell the side


@dataclass(slots=True)
class _Found:
    """What signs gave of one name."""

    titles: list[str]
    ranks: list[str]
    is_sure: bool = False


def told_persons(sheet: FactSheet) -> tuple[ToldPerson, ...]:
    """Return the persons of the prose who take part in what it tells, each with the words that name no other."""
    text = sheet.article.text
    sentences = [(span, " ".join(span.of(text).split())) for span in sheet.article.sentences()]
    shown = _shown_by_signs(sheet, sentences)
    whole = "\n".join(words for _, words in sentences)
    names = _fullest([name for name, found in shown.items() if _is_person(name, found, whole)])
    persons = []
    for name in names:
        handles = _handles(name, names, whole)
        named_in = tuple(span for span, words in sentences if holds_any(words, handles) and _names(words, handles))
        mine = [found for one, found in shown.items() if set(one.split()) <= set(name.split())]
        around = [span.of(text) for span in named_in]
        if handles and named_in and not all(_WRITES.search(words) for words in around):
            ranks = [rank for found in mine for rank in found.ranks]
            title = next((one for one in ranks if _SHOWN_TITLES.match(one)), "")
            is_female = any(_FEMALE.search(one) for found in mine for one in (*found.ranks, *found.titles))
            is_civil = any(rank in _OF_STATE for found in mine for rank in found.ranks)
            persons.append(ToldPerson(name, title, handles, named_in, is_female, is_civil))
    return tuple(persons)


def _shown_by_signs(sheet: FactSheet, sentences: Iterable[tuple[Span, str]]) -> dict[str, _Found]:
    """Return the names that signs show as persons', with their titles; parties and units are none."""
    bodies = {
        name
        for one in sheet.actors
        if one.kind is not ActorKind.COMMANDER
        for name in (one.name, *one.aliases, *one.adjectives)
    }
    found: dict[str, _Found] = {}
    for _, words in sentences:
        for sign in SIGNS:
            if not holds_any(words, sign.seeds):
                continue
            for hit in sign.pattern.finditer(words):
                group = "name" if hit["name"] else "of"
                name = "" if _goes_on(words[: hit.start(group)]) else _bare(hit[group])
                if not name or name in bodies:
                    continue
                entry = found.setdefault(name, _Found([], []))
                entry.is_sure |= sign.is_sure
                if "title" in sign.pattern.groupindex and hit["title"]:
                    (entry.ranks if sign.is_rank else entry.titles).append(hit["title"].rpartition(" ")[2])
    return found


#: A word with a capital that is no rank, directly before what was found: the rest of a name.
_CAPITAL = re.compile(rf"(?<=\w )(?!{RANKS} )[^\W\d_a-z][\w’'-]* $")


def _goes_on(before: str) -> bool:
    return _CAPITAL.search(before[-_WIDE:]) is not None


def _bare(name: str) -> str:
    """Return a name without the words that open its sentence; empty where it is no person's by its words."""
    name = name.strip()
    while opener := _OPENERS.match(name) or (None if is_estate(name) else _RANKED.match(name)):
        name = name[opener.end() :]
    words = name.split()
    if len(words) > _PAIR and _ADJECTIVE.search(words[0]) and re.fullmatch(RANKS, words[1]):
        words = words[2:]
    if len(words) > 1 and words[-1].isupper() and not _NUMERAL.fullmatch(words[-1]):
        words = words[:-1]
    name = " ".join(words)
    if not words or len(name) <= _SHORT or name.isupper() or re.fullmatch(RANKS, name):
        return ""
    if not is_estate(name) and set(words) & _NO_PERSON:
        return ""
    return "" if any(_PEOPLES.search(word) and word[0].isupper() for word in words[:1]) else name


#: Words behind a name by which it is that of a body of men, and before it by which it is a place or a ship.
_MEN = any_of(
    "fighters militants rebels insurgents members militia province city town tribes? famil(?:y|ies) dynasty clan house".split()
)
_BEFORE_MEN = re.compile(rf" {_MEN}\b")
_SHIPS = (
    r"(?:HMS|ARA|RFA|USS|SS|MV|RMS|cruisers?|destroyers?|frigates?|(?:landing )?ships?|submarines?|battleships?|carriers?|"
    r"(?:sinking of|aboard|on board|sank|sunk|torpedoed)(?: the)?)"
)
_BEFORE_SHIP = re.compile(rf"\b{_SHIPS} (?:{RANKS} )?\Z")
#: Characters before a name in which such words stand.
_WIDER = 80
_SEATS = ("in", "at", "near", "into", "outside", "around")
_BEHIND_SEAT = [[seat] for seat in _SEATS]


def _is_person(name: str, found: _Found, whole: str) -> bool:
    """Tell whether nothing in the text speaks against a name that a sign has shown."""
    if not found.is_sure and (" " not in name or is_country(name.split()[0], whole)):
        return False
    if not is_estate(name) and f" the {name}" in whole:
        return False
    if name.endswith("s") and any(True for _ in find_words(name.rpartition(" ")[2][:-1], whole)):
        return False  # one of a people, and all of them
    for start in find_words(name, whole):
        before = whole[max(0, start - _WIDER) : start]
        if before.split(" ")[-2:-1] in _BEHIND_SEAT or _BEFORE_SHIP.search(before):
            return False
        if _BEFORE_MEN.match(whole, start + len(name)):
            return False
    return True


def _fullest(names: Iterable[str]) -> list[str]:
    """Return the names that are no part of a fuller one."""
    found = list(dict.fromkeys(names))
    parts = {name: set(name.split()) for name in found}
    return [name for name in found if not any(parts[name] < parts[other] for other in found)]


def _handles(name: str, names: Iterable[str], whole: str) -> tuple[str, ...]:
    """Return the words by which a sentence may call a person and nobody else, the longest first."""
    parts = name.split()
    others = {word for other in names if other != name for word in other.split()}
    found = [name]
    if is_estate(name):
        alone = [parts[-1]]
    elif " of " in name or " the " in name:
        base = re.split(" (?:of|the) ", name)[0]
        found += [base] if " " in base else []
        alone = [parts[0]]
    else:
        alone = [parts[0], parts[-1]]
    found += [word for word in alone if len(word) > _SHORT and word not in others and _is_the_only(word, parts, whole)]
    return tuple(sorted({one for one in found if len(one) > _SHORT}, key=len, reverse=True))


def is_estate(name: str) -> bool:
    """Tell whether a name is that of an earldom or duchy ("Earl of Tarn")."""
    return name.split()[1:2] == ["of"]


#: Words with a capital directly behind and before a name.
_BEHIND, _RUN = re.compile(r" ([^\W\d_a-z][\w’'-]*)"), re.compile(r"(?:[^\W\d_a-z][\w’'-]* )+$")


def _is_the_only(word: str, parts: list[str], whole: str) -> bool:
    """Tell whether a word of a name stands nowhere in another name, nor as a place."""
    for start in find_words(word, whole):
        before = whole[max(0, start - _WIDE) : start]
        run = _RUN.search(before)
        behind = _BEHIND.match(whole, start + len(word))
        if before.split(" ")[-2:-1] in _BEHIND_SEAT or (behind and behind[1] not in parts):
            return False
        if run and any(one not in parts and not _may_precede(one) for one in run.group().split()):
            return False
    return True


#: Characters before a name in which its neighbour stands; words that may stand there and belong to no name.
_WIDE, _BEFORE_NAME = 30, frozenset(word for sign in SIGNS[:1] for word in sign.seeds)


def _may_precede(word: str) -> bool:
    return word in _BEFORE_NAME or bool(_OPENERS.match(f"{word} "))


def _names(words: str, handles: tuple[str, ...]) -> bool:
    return any(True for handle in handles for _ in find_words(handle, words))


def may_be_one(one: ToldPerson, other: ToldPerson, sentences: Mapping[Span, str]) -> bool:
    """Tell whether two names may be of one person: alike in spelling, or set beside each other as names of one."""
    if any(are_alike(mine, theirs) for mine in _own(one.name) for theirs in _own(other.name)):
        return True
    for span in set(one.named_in) & set(other.named_in):
        words = sentences[span]
        places = sorted(
            (start, start + len(handle))
            for name in (one, other)
            for handle in name.handles
            for start in find_words(handle, words)
        )
        between = [words[end:start] for (_, end), (start, _) in pairwise(places) if start >= end]
        if any(_SAME.fullmatch(gap) or (len(gap) < _NEAR and _RENAMED.search(gap)) for gap in between):
            return True
    return False


def _own(name: str) -> list[str]:
    return [word for word in name.split() if len(word) > _SHORT and word[0].isupper()]
