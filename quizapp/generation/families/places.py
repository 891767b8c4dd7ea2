"""Questions on places: which one a side took on a day, among others that were taken or attacked on other days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.facts import DateFact, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.events import Event, evidence_of
from quizapp.generation.families.dates import how_hard, proof_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.statements import fault_of
from quizapp.generation.wording import capital, during, lower_first

#: So many questions are enough for one article, and so many wrong options make a choice.
_MOST, _WRONG = 3, 2
#: A longer subject is no name of a side.
_LONGEST_SUBJECT = 6

#: What an army does to a place: as told, and as asked for with "did".
VERBS = {
    "captured": "capture",
    "recaptured": "recapture",
    "seized": "seize",
    "retook": "retake",
    "took": "take",
    "entered": "enter",
    "reached": "reach",
    "occupied": "occupy",
    "reoccupied": "reoccupy",
    "liberated": "liberate",
    "secured": "secure",
    "attacked": "attack",
    "stormed": "storm",
    "shelled": "shell",
    "struck": "strike",
    "bombed": "bomb",
    "besieged": "besiege",
}
_PLACE = re.compile(
    rf"\b(?P<verb>{'|'.join(VERBS)}) "
    r"(?P<what>(?:the (?:village|town|city|base|checkpoint|island|fortress|castle|port)s? of |the )?(?:[a-z]{2}-)?[A-Z][\w'’-]+"
    r"(?:(?: and |, | )(?:[a-z]{2}-)?[A-Z][\w'’-]+){0,4}"
    r"(?: (?:checkpoint|village|town|city|neighbou?rhood|district|suburb|airbase|base|hospital|island|hills?|mountains?|"
    r"crossroads?|bridge|factory|castle|fortress|port|area)\b)?)"
)
#: Capital letters that begin the name of a people, a force, a month or a person.
_NO_PLACE = re.compile(
    r"\b(?:[A-Z]{2,}\b|[A-Z]{2,}-\w+|Army|Forces|Force|Brigade|Division|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|President|General|Russian|Syrian|German|British|Argentine|Soviet|Ukrainian|French|"
    r"English|American)\b|^\w+(?:ian|ish|ese|ch) "
)
#: What may stand behind the whole name of a place; anything else goes on with it ("the Jabisah oil field").
_BEHIND = re.compile(
    r"\s*(?:$|[,.;:()]|(?:and|or|on|in|at|by|from|for|to|after|before|with|without|near|during|following|as|but|while|when|where|"
    r"which|south|north|east|west|southeast|southwest|northeast|northwest|located|again|early|late|later|overnight|using|"
    r"despite|amid|under|along|until|through|over|only|later)\b)"
)
_ADVERB = re.compile(r" (?:also|finally|fully|later|then|eventually|completely|again|subsequently|quickly|soon)$")
#: "The hill was captured by the rebels", or by somebody who is not named.
_PASSIVE = re.compile(
    r"(?P<what>(?:[Tt]he )?(?:(?:village|town|city)s? of )?(?:[a-z]{2}-)?[A-Z][\w'’-]+(?: (?:[a-z]{2}-)?[A-Z][\w'’-]+){0,3}"
    r"(?: (?:checkpoint|village|town|city|district|base|hill|airbase))?) (?:was|were) (?:(?:also|fully|later|finally) )?"
    r"(?:(?:re)?captured|seized|(?:re)?taken|(?:re)?occupied|liberated|secured|attacked|stormed|shelled|bombed|besieged)\b"
)
_REPORTED = re.compile(r"\b(?:said|stated|claimed|reported|reportedly|announced|had|was|were|that|not|and)\b")
#: A region is no wrong option beside villages, nor a village beside regions.
_REGION = re.compile(r"\b(?:Governorate|Province|Oblast|Region|County|District|Valley|Island|Peninsula)\b")
_SEVERAL = re.compile(r" and |, ")
_KIND = re.compile(r"^the \w+ of |^the ")


@dataclass(frozen=True, slots=True)
class Taking:
    """An event in which a side took (reached, attacked) a place: by whom, the verb, and the place in the article's words."""

    event: Event
    who: str
    verb: str
    what: str

    @property
    def place(self) -> str:
        """The first place of "the villages of A and B"."""
        return _place(self.what)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that a sentence with one date tells to have been taken or attacked, whoever did so."""

    fact: DateFact
    place: str


def _place(what: str) -> str:
    return _SEVERAL.split(_KIND.sub("", what))[0]


def _is_place(subject: Subject, what: str, behind: str) -> bool:
    """Tell whether words are the whole name of a place, and of another than the one that the article is about."""
    place = _place(what)
    return (
        not _NO_PLACE.search(place) and bool(_BEHIND.match(behind)) and not _names(place) & _names(subject.sheet.article.title)
    )


def _takings(subject: Subject) -> list[Taking]:
    found = []
    for event in subject.chronology.events:
        text = event.statement.text
        place = _PLACE.search(text) if event.day is not None else None
        if place and _is_place(subject, place["what"], text[place.end() :]):
            who = _ADVERB.sub("", text[: place.start()].strip())
            found.append(Taking(event, lower_first(who), place["verb"], place["what"]))
    return found


def _mentions(subject: Subject) -> list[Mention]:
    """Return the places of all sentences that have one date, a day of their own; each place once a day."""
    prose = [fact for fact in subject.sheet.dates if fact.place is Place.PROSE]
    dates = Counter(fact.event_span for fact in prose)
    found = []
    for fact in prose:
        if dates[fact.event_span] > 1 or not fact.window.is_one_day or fact.id in subject.chronology.loose:
            continue
        for pattern in (_PLACE, _PASSIVE):
            for hit in pattern.finditer(fact.event):
                behind = fact.event[hit.end() :] if pattern is _PLACE else ""
                if _is_place(subject, hit["what"], behind):
                    found.append(Mention(fact, _place(hit["what"])))
    return found


def what_was_taken(subject: Subject) -> Proposals:
    """Which place did a side take on a day? The others were taken, reached or attacked on other days."""
    plain = [one for one in _takings(subject) if _is_plain(one)]
    mentions = _mentions(subject) if plain else []
    sketches = []
    for one in plain:
        pool = list(_taken_otherwise(subject, one, mentions))
        if len({choice.text for choice in pool}) >= _WRONG:
            sketches.append(_which_place(subject, one, pool))
    return Proposals(tuple(sketches[:_MOST]))


def _is_plain(one: Taking) -> bool:
    """Tell whether the sentence is about one side and its deed, not about a report of it."""
    words = len(one.who.split())
    return (
        0 < words <= _LONGEST_SUBJECT
        and not _REPORTED.search(one.who)
        and not fault_of(f"{capital(one.who)} {one.verb} {one.what} today")
    )


def _taken_otherwise(subject: Subject, key: Taking, mentions: Sequence[Mention]) -> Iterator[Choice]:
    """Yield the places of other days, each once, that neither the key's sentence nor another of that day has."""
    day = key.event.day
    told = " ".join(one.fact.event for one in mentions if one.fact.window.start == day)
    told = f"{told} {key.event.fact.event_span.of(subject.text)}"
    seen = _names(key.what)
    for other in mentions:
        when = other.fact.window.start
        if when is None or when == day or other.place in told or _names(other.place) & seen:
            continue
        if bool(_REGION.search(other.place)) is not bool(_REGION.search(key.place)):
            continue
        seen |= _names(other.place)
        days = {one.fact.window.start for one in mentions if _names(one.place) & _names(other.place)}
        which = f"another day, {when.in_words()}" if len(days) == 1 else "other days"
        reason = f"What the article tells of this place belongs to {which}."
        yield Choice(other.place, reason, (evidence_of(subject.sheet, other.fact.event_span),))


def _names(text: str) -> set[str]:
    return set(re.findall(r"[A-Z][\w'’-]+", text))


def _which_place(subject: Subject, one: Taking, pool: Sequence[Choice]) -> Sketch:
    proof = proof_of(subject, one.event)
    said = f"The article tells that {one.who} {one.verb} {one.what} {during(one.event.fact.window)}."
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "deeds.place",
        f"Which of these places did {one.who} {VERBS[one.verb]} {during(one.event.fact.window)}?",
        (Choice(one.place, said, proof),),
        tuple(pool),
        said,
        proof,
        (one.event.fact.id,),
        how_hard(one.event, 0.4),
        # The options of one such question answer another.
        excludes=frozenset({f"deed of {one.event.fact.id}", "places taken"}),
        place=one.event.place,
        rank=1,
    )


RULES = (
    Rule("deeds.place", "what was taken", "Which of these places did the rebels capture on 8 October 2017?", what_was_taken),
)
