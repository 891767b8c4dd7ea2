"""Questions on who gives which strength (a): figures of an infobox line that name their source in brackets.

Only how many fought; how many were lost are claims, and ``one_claim``'s and its neighbours'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.claims.attribution import may_speak_for
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.ledger import NOBODY
from quizapp.generation.names.forms import is_description
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: One figure of a strength line, with its people and with what stands behind it in brackets.
_ENTRY = re.compile(
    r"(?<![\d,–-])(?P<figure>(?P<low>\d[\d,]*)(?:[–-]\d[\d,]*)?\+?)(?: (?P<men>(?:[a-z][\w-]*)(?: [a-z][\w-]*){0,2}))?"
    r"(?:,? \((?P<note>[^()]*)\))?(?=[,;.](?!\d)| ?$| [*-])"
)
#: How a bracket names who says so: "per SOHR", "acc. to SOHR", "SOHR claim", "UN estimate".
_NAMED = re.compile(r"(?:(?:per|acc\.(?: to)?|according to) (?:the )?(?P<by>[^,;]+)|(?P<of>[^,;]+?) (?:claim|estimate))")
#: Such a figure is no strength in people.
_THINGS = re.compile(r"(?:tank|aircraft|vehicle|gun|ship|helicopter|plane|jet|drone|piece|artillery|site|boat|missile)")
#: So many wrong options make a choice; so many questions of either kind are enough.
_WRONG, _MOST = 2, 2
#: A smaller number is no strength to look for.
_FEWEST = 20
_FAMILY = "sources (a): whose figure"


@dataclass(frozen=True, slots=True)
class Strength:
    """A figure for how many fought on one side: as the infobox has it, and who is named for it (empty: left open)."""

    side: Actor
    figure: str
    men: str
    low: int
    source: str
    proof: Evidence

    @property
    def words(self) -> str:
        """The figure with its people as the infobox has them."""
        return f"{self.figure} {self.men}".strip()

    @property
    def form(self) -> str:
        """The marks of the figure: a range among single figures would stand out."""
        return "".join(mark for mark in self.figure if not mark.isdigit() and mark != ",")


def strengths_of(subject: Subject) -> tuple[Strength, ...]:
    """Return the figures of the strength lines, those of people only."""
    return tuple(_strengths(subject))


def _strengths(subject: Subject) -> Iterator[Strength]:
    box = subject.sheet.article.infobox
    parties: dict[int | None, Actor] = {}
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.PARTY and actor.side is not None:
            parties.setdefault(actor.side, actor)
    for field in box.fields if box else ():
        party = parties.get(field.column)
        if field.name != "strength" or field.value is None or party is None or is_description(party.name):
            continue
        for found in _ENTRY.finditer(subject.text, field.value.start, field.value.end):
            if int(found["low"].replace(",", "")) >= _FEWEST and not _THINGS.search(found["men"] or ""):
                yield Strength(
                    party,
                    found["figure"],
                    found["men"] or "",
                    int(found["low"].replace(",", "")),
                    _source(subject, found["note"] or ""),
                    select(subject.text, Span(found.start(), found.end())),
                )


def _source(subject: Subject, note: str) -> str:
    """Return who is named in a bracket that says nothing else, a people by the name of its state; empty for anything else."""
    found = _NAMED.fullmatch(note.strip())
    if found is None:
        return ""
    name = (found["by"] or found["of"]).strip()
    called = next((one.name for one in subject.sheet.actors if name in one.adjectives), name)
    return called if is_body(called) else ""


def strengths(subject: Subject) -> Proposals:
    """(a) Ask whose figure a strength is, and which strength a source gives."""
    figures = subject.once(strengths_of)
    named = [one for one in figures if one.source and _is_only_one(one, figures)]
    whose = (_whose(subject, one, figures) for one in named)
    which = (_which(subject, one, figures) for one in named)
    return Proposals(
        (
            *[sketch for sketch in whose if sketch is not None][:_MOST],
            *[sketch for sketch in which if sketch is not None][:_MOST],
        )
    )


def _is_only_one(strength: Strength, figures: Sequence[Strength]) -> bool:
    """Tell whether the source gives no other figure for that side, and nobody else the same."""
    others = [one for one in figures if one is not strength and one.side is strength.side]
    return not any(one.low == strength.low or (one.source and same_body(one.source, strength.source)) for one in others)


def _mark(strength: Strength) -> str:
    return f"strength {strength.proof.start}"


def _told(subject: Subject, strength: Strength) -> str:
    return f"{strength.words} on the side of {with_the(strength.side.name, subject.text)}"


def _others(subject: Subject, strength: Strength, figures: Sequence[Strength]) -> Iterator[Choice]:
    """Yield everybody else whom the article quotes, those first who give another strength."""
    ledger, shown = subject.ledger, [strength.source]
    for one in figures:
        if one.source and not any(same_body(one.source, name) for name in shown):
            shown.append(one.source)
            reason = f"The infobox names {with_the(one.source, subject.text)} for another figure, {one.words}."
            yield Choice(one.source, reason, (one.proof,))
    for name, evidence in ledger.bodies.items():
        if not any(same_body(name, one) for one in shown) and not may_speak_for(ledger, name, strength.source):
            shown.append(name)
            yield Choice(name, f"The article quotes {with_the(name, subject.text)}, but not for this.", (evidence,))


def _whose(subject: Subject, strength: Strength, figures: Sequence[Strength]) -> Sketch | None:
    others = list(_others(subject, strength, figures))
    if len(others) < _WRONG:
        return None
    who = with_the(strength.source, subject.text)
    reason = f"The bracket behind the figure names {who}."
    nobody = Choice(NOBODY, reason, (strength.proof,))
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.strength.whose",
        f"Whose figure for a strength is this, as the infobox tells it: {_told(subject, strength)}?",
        (Choice(strength.source, reason, (strength.proof,)),),
        (*others, nobody),
        reason,
        (strength.proof,),
        (_mark(strength),),
        0.4,
        excludes=frozenset({_mark(strength)}),
        place=strength.proof.start,
        rank=2,
    )


def _which(subject: Subject, strength: Strength, figures: Sequence[Strength]) -> Sketch | None:
    others: dict[int, Choice] = {}
    for one in figures:
        # A figure of the same side without a bracket may share the next one's.
        if one.low == strength.low or one.form != strength.form or (one.side is strength.side and not one.source):
            continue
        given = f"The infobox has this for the strength on the side of {with_the(one.side.name, subject.text)}"
        by = f", from {with_the(one.source, subject.text)}" if one.source else ""
        others.setdefault(one.low, Choice(one.figure, f"{given}{by}.", (one.proof,), one.low))
    if len(others) < _WRONG:
        return None
    who, side = with_the(strength.source, subject.text), with_the(strength.side.name, subject.text)
    key = Choice(strength.figure, f"The bracket behind this figure names {who}.", (strength.proof,), strength.low)
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.strength.which",
        f"Which strength on the side of {side} does the infobox give, according to {who}?",
        (key,),
        tuple(others.values()),
        key.rationale,
        (strength.proof,),
        (_mark(strength),),
        0.4,
        Arrange.RANKED,
        excludes=frozenset({_mark(strength)}),
        place=strength.proof.start,
        rank=3,
    )


RULES = (
    Rule("sources.strength", "(a) whose strength", "Whose figure is this, as the infobox tells the strength: …?", strengths),
)
