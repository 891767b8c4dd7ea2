"""Questions on who did what on a day, as the prose tells it.

The article's own words are kept; an actor is used only where the sentence names it beyond doubt and its side is certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, stands_alone
from quizapp.generation.chronology.date_options import how_hard, proof_of
from quizapp.generation.chronology.events import Event
from quizapp.generation.names.actors import rare_words
from quizapp.generation.names.forms import NUMBERS, form_of, is_description
from quizapp.generation.periods import during
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import it, shorten, with_the

#: So many questions of one rule are enough for one article.
_MOST = 4
#: A choice has so many wrong options; so many from each side where it has one key.
_WRONG, _SAME_SIDE, _OTHER_SIDE = 3, 1, 2

_TAKING = re.compile(
    r"(?:\w+ )?(?:re)?(?:captur|seiz|took|retook|tak|conquer|occupi|liberat|secur|enter|overr|advanc|withdr|retreat|repel|"
    r"repuls|regain)"
)
#: The verb behind the subject of a clause; a passive one tells of what was done to it.
_VERB = re.compile(
    r" (?:(?:also|reportedly|successfully|then|jointly|together) )?(?P<verb>[a-z]+ed(?! by\b)|took|retook|began|made|broke|"
    r"withdrew|lost|drove|held|left|fought|won|shot|struck|sank|sent)\b(?! by\b)"
)
#: A subject in which somebody may stand against somebody, or for a part of something.
_NO_SUBJECT = re.compile(
    r"\b(?:against|between|on|attack|attacks|offensive|assault|clashes|fighting|of which|by|from|near|claims?|sources?|"
    r"that|was|"
    r"were|had|airstrikes?|shelling)\b|'s\b|’s\b"
)
#: Words for a side: who fights against whom is then told by the question.
_SIDE_WORD = re.compile(
    r"(?i)\b(?:rebels?|government|regime|militants?|insurgents?|separatists?|opposition|enem(?:y|ies)|loyalists?|jihadists?|"
    r"terrorists?)\b"
)
#: Words beside a name that leave it the one who acts ("HTS fighters").
_MEN = re.compile(r"(?i)\b(?:the|forces?|fighters?|troops|soldiers|units?|militants|militiamen|members of|elements of|men)\b")
_NAME = re.compile(r"[A-Z]")
#: What two do to each other, and others may have done as well.
_MUTUAL = re.compile(r"(?:clashed|fought|battled|skirmished|met|shared|agreed)\b")
#: What ends the part of a sentence that a question repeats.
_TRAILER = re.compile(r", (?=\w+ing\b|which|who|where|including|while|but|and )")


@dataclass(frozen=True, slots=True)
class Deed:
    """What one or several named actors did, in the words behind the subject; ``alone`` where nobody else is named with them."""

    event: Event
    actors: tuple[Actor, ...]
    did: str
    alone: bool
    #: The sides named in what was done: nobody of them can be taken for the doer.
    against: frozenset[int | None]


def _deeds(subject: Subject) -> list[Deed]:
    """Return the events whose clause begins with named actors and their verb, and tells of no other side."""
    found = []
    for event in subject.chronology.events:
        verb = _VERB.search(event.statement.text) if event.fact.window.is_known else None
        if verb is None:
            continue
        doers = event.statement.text[: verb.start()]
        did = _TRAILER.split(event.statement.text[verb.start("verb") :])[0]
        actors = () if _NO_SUBJECT.search(doers) else _named_in(subject, doers)
        if actors and not _SIDE_WORD.search(did):
            against = frozenset(actor.side for actor in _named_in(subject, did))
            found.append(Deed(event, actors, did, _is_alone(actors[0], doers), against))
    return found


def _named_in(subject: Subject, words: str) -> tuple[Actor, ...]:
    """Return the actors with a certain side that are named in some words, each once, none part of another."""
    found = {actor.name: actor for name, actor in subject.names.called if name in words and stands_alone(name, words)}
    return tuple(one for one in found.values() if not any(one.name in other and one.name != other for other in found))


def _is_alone(actor: Actor, doers: str) -> bool:
    """Tell whether a subject holds one actor and nothing that could be another."""
    rest = doers
    for name in sorted((actor.name, *actor.aliases), key=len, reverse=True):
        rest = rest.replace(name, "")
    return not _MEN.sub("", rest).strip(" ,")


def _paragraph(subject: Subject, span: Span) -> str:
    paragraph = subject.sheet.article.paragraph_at(span.start)
    return (paragraph.span if paragraph else span).of(subject.text)


#: Characters: a name shorter than this is looked for with its capitals ("US").
_SHORT = 4


def _uninvolved(subject: Subject, deed: Deed) -> list[Actor]:
    """Return groups that the paragraph does not name by any word, no kin of the doers nor of each other."""
    return _unnamed(subject, deed, _paragraph(subject, deed.event.fact.event_span))


def _foes(subject: Subject, deed: Deed, doer: Actor) -> list[Actor]:
    """Return groups of the other sides that the paragraph does not name.

    What was taken may as well have been taken by a party that fought there: of those only the sentence may name none.
    """
    span = deed.event.fact.event_span
    found = _unnamed(subject, deed, _paragraph(subject, span))
    if _TAKING.match(deed.did):
        parties = [one for one in _unnamed(subject, deed, span.of(subject.text)) if one.kind is ActorKind.PARTY]
        found = [*parties, *(one for one in found if not any(_is_one(one, party) for party in parties))]
    return [one for one in found if one.side != doer.side and one.side not in deed.against]


def _is_one(one: Actor, other: Actor) -> bool:
    """Tell whether a name holds another by any of its forms ("Military of ISIL")."""
    words = set(one.name.split())
    return one.name == other.name or any(set(name.split()) <= words for name in (other.name, *other.aliases))


def _unnamed(subject: Subject, deed: Deed, paragraph: str) -> list[Actor]:
    """Return groups that some words of the article do not name, no kin of the doers nor of each other."""
    names = subject.names
    words = paragraph.lower()
    found: list[Actor] = []
    for other in names.groups:
        called = {name if len(name) < _SHORT else name.lower() for name in (other.name, *other.aliases, *other.adjectives)}
        if (
            not is_description(other.name)
            and not any(name in (paragraph if len(name) < _SHORT else words) for name in called)
            and not any(word in words for word in rare_words(other.name))
            and not any(names.are_kin(other, actor) for actor in (*deed.actors, *found))
        ):
            found.append(other)
    return found


def _could_have(one: Actor, doer: Actor) -> bool:
    """Tell whether two of one side are told apart by the list: parties of one rank, or units under one formation."""
    return one.kind is doer.kind and one.parent == doer.parent


def _alike_first(actors: list[Actor], doer: Actor) -> list[Actor]:
    """Return the actors, first those that are of the doer's kind and have a name of its form, numbered ones last."""
    form = form_of(doer.name)
    return sorted(
        actors, key=lambda one: (one.kind is not doer.kind, form_of(one.name) is not form, form_of(one.name) in NUMBERS)
    )


def _mixed(own: list[Actor], foes: list[Actor], number: int) -> list[Actor]:
    """Return wrong options of which one at least is of the doer's side; empty where there are too few.

    Another name of the own side comes first each time, so that no set of options comes back.
    """
    if not own or not foes or len(own) + len(foes) < _WRONG:
        return []
    friends = [*own[number % len(own) :], *own[: number % len(own)]]
    return [*friends[: max(_SAME_SIDE, _WRONG - len(foes))], *foes[:_OTHER_SIDE]][:_WRONG]


def who_did(subject: Subject) -> Proposals:
    """Ask who did something on a day, among names of both sides that the paragraph does not have."""
    sketches = []
    # "Captured a hill" names nothing that a reader could look for.
    deeds = [one for one in subject.once(_deeds) if one.alone and _NAME.search(one.did) and not _MUTUAL.match(one.did)]
    for number, deed in enumerate(deeds):
        doer, others = deed.actors[0], _uninvolved(subject, deed)
        told = subject.once(_told_in_prose)
        own = [one for one in others if one.side == doer.side and _could_have(one, doer)]
        own = [one for one in own if one.name in told]
        foes = [one for one in _alike_first(_foes(subject, deed, doer), doer) if one.name in told]
        wrong = _mixed(own, foes, number)
        if wrong and doer.side not in deed.against and not _is_titled(subject, doer):
            sketches.append(_who(subject, deed, doer, wrong))
    return Proposals(tuple(sketches[:_MOST]))


def _told_in_prose(subject: Subject) -> frozenset[str]:
    """Return the groups that the prose names, whom a reader has met: others would be left out unread."""
    box = subject.sheet.article.infobox
    prose = subject.text[box.span.end :] if box else subject.text
    return frozenset(one.name for one in subject.names.groups if any(name in prose for name in (one.name, *one.aliases)))


def _is_titled(subject: Subject, doer: Actor) -> bool:
    """Tell whether the title of the article names the actor: whoever knows what is read about needs no passage."""
    title = subject.sheet.article.title
    return any(stands_alone(name, title) for name in (doer.name, *doer.aliases, *doer.adjectives))


def _who(subject: Subject, deed: Deed, doer: Actor, wrong: Sequence[Actor]) -> Sketch:
    event, taking = deed.event, bool(_TAKING.match(deed.did))
    proof = proof_of(subject, event)
    name = with_the(doer.name, subject.text)
    reason = f"In the article it is {name} that {_part_of(deed.did, 14)}."
    return Sketch(
        "results: who took what" if taking else "actors: who took part",
        Skill.RESULTS if taking else Skill.ACTORS,
        ItemFormat.SINGLE,
        f"deeds.who.{'taking' if taking else 'doing'}",
        f"Who {deed.did} {during(event.fact.window)}?",
        (Choice(doer.name, reason, (*proof, *doer.evidence)),),
        tuple(Choice(one.name, _absent(subject, one), one.evidence) for one in wrong),
        reason,
        proof,
        (event.fact.id, doer.id),
        how_hard(event, 0.35),
        excludes=frozenset({f"deed of {event.fact.id}"}),
        place=event.place,
        rank=4,
    )


def _part_of(did: str, most: int) -> str:
    """Return what was done, or its first words in quotation marks: no name is cut in two."""
    words = did.split()
    if len(words) <= most:
        return did
    while most > 1 and words[most][0].isupper():
        most -= 1
    return f"“{shorten(' '.join([*words[:most], '…']), most)}”"


def _absent(subject: Subject, actor: Actor) -> str:
    return (
        f"The infobox lists {with_the(actor.name, subject.text)}, but the sentence on this deed does not name {it(actor.name)}."
    )


RULES = (Rule("deeds.who", "who did it", "Who launched an attack northeast of Hama on 6 October 2017?", who_did),)
