"""Questions on who says what, without numbers (a): whose statement it is, and which statement is whose.

The sentences are read by ``tellings``; figures of people are asked about in ``one_claim``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.naming import same_source
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.claims.attribution import may_speak_for
from quizapp.generation.claims.bodies import is_onlooker, is_person, same_body, scene_of
from quizapp.generation.claims.self_naming import are_alike, echoes, names_itself, own_words
from quizapp.generation.claims.tellings import Telling, is_name, replies_of, stands_alone, stems_of, tellings_of
from quizapp.generation.claims.voices import voice
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, with_the

#: So many questions of one wording are enough, and so many wrong options make a choice.
_MOST, _WRONG = 4, 2
#: Somebody whose sentence has this part of the words of a statement may have made it too.
_ALIKE = 0.5
_FAMILY = "sources (a): whose words"


@dataclass(frozen=True)
class Tellers:
    """All statements of an article, those that can be asked about, and all who speak."""

    subject: Subject

    @cached_property
    def all(self) -> tuple[Telling, ...]:
        """Every statement of the plain shape."""
        return tellings_of(self.subject.sheet)

    @cached_property
    def asked(self) -> tuple[Telling, ...]:
        """Statements that stand alone, count no victims, and do not echo the name of who makes them."""
        article, claims = self.subject.sheet.article, self.subject.sheet.claims
        scene, title = scene_of(article), article.title
        return tuple(
            one
            for one in self.all
            if stands_alone(one, scene, title)
            and not any(one.sentence.contains(claim.evidence[0].span) for claim in claims)
            and not echoes(one)
            and not names_itself(one, self._called)
            and not self._has_two_speakers(one)
            and not self._is_bare_surname(one.who)
        )

    def _is_bare_surname(self, who: str) -> bool:
        """Tell whether one word may be somebody's last name: beside first names and bodies it would stand out."""
        return " " not in who and not (who.isupper() or who in self._parties or is_onlooker(who) or who in _SEATS)

    @cached_property
    def _called(self) -> tuple[frozenset[str], ...]:
        """The names of each party."""
        return tuple(frozenset((one.name, *one.aliases)) for one in self.subject.sheet.actors if one.kind is ActorKind.PARTY)

    def has_rival(self, telling: Telling, choices: Sequence[Choice]) -> bool:
        """Tell whether beside a party that accuses another stands that is not the accused; anybody else may stand alone."""
        if telling.who not in self._parties:
            return True
        return any(choice.text in self._parties and choice.text not in telling.what for choice in choices)

    def _has_two_speakers(self, telling: Telling) -> bool:
        """Tell whether another statement of somebody else says much the same."""
        return any(
            _share(telling.stems, other.stems) >= _ALIKE and not same_body(telling.who, other.who)
            for other in self.all
            if other is not telling
        )

    @cached_property
    def speakers(self) -> Mapping[str, Evidence]:
        """Everybody who can be an option, with the words that quote them; those of statements first."""
        found = {one.who: select(self.subject.text, one.named_at) for one in reversed(self.all) if is_name(one.who)}
        bodies = {
            who: evidence
            for name, evidence in self.subject.ledger.bodies.items()
            if is_name(who := name if name in self._parties else voice(name, self.subject.text))
        }
        return {**bodies, **found}

    @cached_property
    def _parties(self) -> frozenset[str]:
        actors = self.subject.sheet.actors
        return frozenset(
            name for one in actors if one.kind is ActorKind.PARTY for name in (one.name, *one.aliases, *one.adjectives)
        )

    @cached_property
    def _sentences(self) -> tuple[tuple[str, frozenset[str]], ...]:
        text = self.subject.text
        return tuple((span.of(text), stems_of(span.of(text))) for span in self.subject.sheet.article.sentences())

    def may_have_said(self, name: str, telling: Telling) -> bool:
        """Tell whether a name may stand for who made a statement, or made one like it."""
        if name in self._parties and telling.who not in self._parties:
            return True
        if (
            same_body(name, telling.who)
            or are_alike(name, telling.who)
            or may_speak_for(self.subject.ledger, name, telling.who)
        ):
            return True
        sentence = telling.sentence.of(self.subject.text)
        words = own_words(name)
        if not words or any(word in sentence and re.search(rf"\b{re.escape(word)}", sentence) for word in words):
            return True
        return any(words[-1] in said and _share(telling.stems, stems) >= _ALIKE for said, stems in self._sentences)


class _Kind(Enum):
    """What kind of voice somebody is; a statement that only one of them can make would tell whose it is."""

    ONLOOKER = "onlooker"
    PERSON = "person"
    PARTY = "party"


#: Names of one word that stand for a government or its forces.
_SEATS = frozenset("Pentagon Kremlin Coalition".split())
#: Words in the names of papers, agencies and relief organisations, which speak as onlookers whatever their side.
_REPORTERS = frozenset(
    "press news agency newspaper journal radio television tv media refugee relief aid tribune herald independent daily gazette "
    "chronicle telegraph mail mirror times post nieuws zeitung monde jazeera arabiya".split()
)


def _kind_of(name: str) -> _Kind:
    if is_onlooker(name) or not _REPORTERS.isdisjoint(name.lower().split()):
        return _Kind.ONLOOKER
    return _Kind.PERSON if is_person(name) else _Kind.PARTY


def _share(mine: frozenset[str], others: frozenset[str]) -> float:
    return len(mine & others) / len(mine) if mine else 1.0


def who_said(subject: Subject) -> Proposals:
    """(a) Who claimed, denied, conceded, …, that …?"""
    tellers = subject.once(Tellers)
    sketches = (_who_sketch(tellers, telling, number) for number, telling in enumerate(tellers.asked))
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _turned(pool: list[Choice], number: int) -> tuple[Choice, ...]:
    """Return the wrong options with the nearest first, and others behind it each time, so that no set of them comes back."""
    rest = pool[1:]
    turn = number % len(rest) if rest else 0
    return (*pool[:1], *rest[turn:], *rest[:turn])


def _who_sketch(tellers: Tellers, telling: Telling, number: int = 0, *, is_reply: bool = False) -> Sketch | None:
    kind = _kind_of(telling.who)
    others = sorted(_other_speakers(tellers, telling), key=lambda one: abs(one.evidence[0].start - telling.sentence.start))
    same = [choice for choice in others if _kind_of(choice.text) is kind]
    # Where everybody else is of another kind, the statement itself tells who can have made it.
    pool = same if len(same) > _WRONG else [*same, *(choice for choice in others if choice not in same)][: len(same) + _WRONG]
    if len(pool) < _WRONG or not same:
        return None
    if telling.is_accusation or is_reply:
        # Onlookers beside the only foe of the accused, or of whoever makes a claim, would tell who accuses or denies.
        pool.sort(key=lambda one: not tellers.has_rival(telling, [one]))
        if not tellers.has_rival(telling, pool[:1]):
            return None
    who = with_the(telling.who, tellers.subject.text)
    proof = (evidence_of(tellers.subject.sheet, telling.sentence),)
    reason = telling.said(who)
    pattern, stem = _asked(telling)
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        pattern,
        stem,
        (Choice(telling.who, reason, proof),),
        _turned(pool, number),
        reason,
        proof,
        (_mark(telling),),
        0.45,
        excludes=frozenset({_mark(telling)}),
        place=telling.sentence.start,
        rank=1,
    )


def _asked(telling: Telling) -> tuple[str, str]:
    """Return the wording, and the question for who said something."""
    if telling.is_accusation:
        return "sources.said.accused", f"Who, according to the article, accused {telling.what}?"
    if telling.is_credited:
        return "sources.said.credited", f"Whose account does the article follow here: “{capital(telling.what)}”?"
    return "sources.said.who", f"Who {telling.verb}, according to the article, that {telling.what}?"


def _other_speakers(tellers: Tellers, telling: Telling) -> Iterator[Choice]:
    shown: list[str] = []
    for name, evidence in tellers.speakers.items():
        if telling.is_accusation and _is_named_in(telling.what, name):
            continue
        if tellers.may_have_said(name, telling) or any(same_body(name, one) or are_alike(name, one) for one in shown):
            continue
        shown.append(name)
        yield Choice(name, f"The article quotes {with_the(name, tellers.subject.text)}, but not for this.", (evidence,))


#: A name, as it stands in a sentence.
_NAMES = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")


def _is_named_in(words: str, name: str) -> bool:
    """Tell whether somebody stands in ``words`` under some name: nobody accuses themselves."""
    return any(same_body(one, name) or same_source(one, name) for one in _NAMES.findall(words))


def who_replied(subject: Subject) -> Proposals:
    """(a) Who denied, or confirmed, a claim that the article quotes?"""
    tellers = Tellers(subject)
    sketches = (_reply_sketch(tellers, reply) for reply in replies_of(subject.sheet))
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _reply_sketch(tellers: Tellers, reply: Telling) -> Sketch | None:
    sketch = _who_sketch(tellers, reply, is_reply=True)
    if sketch is None:
        return None
    return replace(
        sketch,
        pattern="sources.said.reply",
        stem=f"“{capital(reply.what)}”: who {reply.verb} this, according to the article?",
        difficulty=0.5,
        rank=0,
    )


def what_was_said(subject: Subject) -> Proposals:
    """(a) Which of these statements is that of …?"""
    tellers = subject.once(Tellers)
    sketches = (_what_sketch(tellers, telling) for telling in tellers.asked)
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _what_sketch(tellers: Tellers, telling: Telling) -> Sketch | None:
    subject = tellers.subject
    pool = [
        _statement(subject, other, other.said(with_the(other.who, subject.text)))
        for other in tellers.asked
        if other is not telling
        and not other.is_accusation
        and not tellers.may_have_said(telling.who, other)
        and not tellers.may_have_said(other.who, telling)
    ]
    if len(pool) < _WRONG or telling.is_accusation:
        return None
    who = with_the(telling.who, subject.text)
    reason = telling.said(who)
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.said.what",
        f"Which of these does the article give as a statement of {who}?",
        (_statement(subject, telling, reason),),
        tuple(pool),
        reason,
        (evidence_of(subject.sheet, telling.sentence),),
        (_mark(telling),),
        0.5,
        excludes=frozenset({_mark(telling)}),
        place=telling.sentence.start,
        rank=2,
    )


def _statement(subject: Subject, telling: Telling, reason: str) -> Choice:
    return Choice(capital(telling.what), reason, (evidence_of(subject.sheet, telling.sentence),), group=f"of {telling.who}")


def _mark(telling: Telling) -> str:
    return f"sentence {telling.sentence.start}"


RULES = (
    Rule("sources.said.who", "(a) whose words", "Who denied, according to the article, that …?", who_said),
    Rule("sources.said.reply", "(a) who denied it", "“… claimed that …”: who denied this?", who_replied),
    Rule("sources.said.what", "(a) which words", "Which of these does the article give as a statement of …?", what_was_said),
)
