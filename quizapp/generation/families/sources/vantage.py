"""Questions on who reports (g): which quoted source takes part itself, which figure a side gives for the other's losses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from quizapp.domain.facts import Actor, ActorKind, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import is_among, mark, named_claims
from quizapp.generation.claims.bodies import is_abbreviation, is_official, is_onlooker, is_person, root
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: Offices of a state; where the infobox has nobody of that state, it looks on.
_OFFICES = frozenset("department ministry embassy".split())
#: Words in the names of offices that every state has.
_OF_ANY_STATE = _OFFICES | frozenset(
    """official records statement communique report reports of the for and defence defense interior internal foreign affairs war
    health state information justice public security national press home navy army""".split()
)
_FAMILY = "sources (g): vantage"


class Stand(Enum):
    """Where a source stands to those whom its figure counts."""

    OWN = "own"
    ENEMY = "enemy"
    OUTSIDE = "outside"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Sides:
    """The parties and units of the infobox, and on which side a source stands."""

    subject: Subject

    @cached_property
    def _groups(self) -> tuple[Actor, ...]:
        return tuple(one for one in self.subject.sheet.actors if one.kind is not ActorKind.COMMANDER and one.name)

    @cached_property
    def _roots(self) -> dict[str, list[Actor]]:
        """The parties and units that have a word for a state or people in their names, by its root."""
        found: dict[str, list[Actor]] = {}
        for actor in self._groups:
            for word in {root(word) for name in (actor.name, *actor.aliases) for word in name.split() if word[0].isupper()}:
                found.setdefault(word, []).append(actor)
        return found

    def listed(self, source: str) -> Actor | None:
        """Return the party or unit that a source is, by name or initials, or whose nation it is (Russia, Russian Army)."""
        nation = root(source) if len(source.split()) == 1 and not source.isupper() else None
        for actor in self._groups:
            for name in (actor.name, *actor.aliases):
                if source == name or is_abbreviation(source, name) or root(name.split()[0]) == nation:
                    return actor
        return None

    def party_of(self, source: str) -> Actor | None:
        """Return a party or unit for which a source surely speaks, so that its side is the source's."""
        if is_person(source) or self.is_outside(source):
            return None
        named = [one for one in self._groups if source in (one.name, *one.aliases)]
        if not named:
            words = source.split()
            is_state = len(words) == 1 and not source.isupper()
            named = self._roots.get(root(words[0]), []) if is_state or is_official(source) else []
        return named[0] if len({one.side for one in named}) == 1 and named[0].side is not None else None

    def is_outside(self, source: str) -> bool:
        """Tell whether a source surely belongs to no party: a body that only looks on, or an office of a state not listed."""
        words = source.split()
        if is_onlooker(source):
            return True
        lowered = {word.lower() for word in words}
        # "The Ministry of Defence" is that of a state which only the article's reader knows, and mostly of one that fights.
        if _OFFICES.isdisjoint(lowered) or lowered <= _OF_ANY_STATE:
            return False
        return not any(
            root(word) in self._roots or any(is_abbreviation(word, one.name) for one in self._groups) for word in words
        )

    def stand_of(self, ledger: Ledger, claim: Claim) -> Stand | None:
        """Return where the source of a claim stands, None where the article leaves it open."""
        if claim.source is None:
            return Stand.NOBODY if claim in ledger.surely_unsourced else None
        source = ledger.source(claim)
        if self.is_outside(source):
            return Stand.OUTSIDE
        party = self.party_of(source)
        if party is None or claim.side is None:
            return None
        return Stand.OWN if party.side == claim.side else Stand.ENEMY


def vantage(subject: Subject) -> Proposals:
    """(g) Which of the quoted sources is itself a party, or has units, in the infobox?"""
    sides = subject.once(Sides)
    own: list[Choice] = []
    outside: list[Choice] = []
    for name, evidence in subject.ledger.bodies.items():
        listed = sides.listed(name)
        if listed is not None:
            reason = f"The infobox lists {with_the(listed.name)}, so this source is itself a party to what it reports on."
            own.append(Choice(name, reason, (*listed.evidence, evidence)))
        elif sides.is_outside(name) and not is_among(subject.ledger, name, outside):
            outside.append(Choice(name, "The article quotes it; the infobox lists no party or unit of that name.", (evidence,)))
    rivals = [choice for choice in outside if not is_onlooker(choice.text)]
    # Beside papers and aid workers alone everybody knows who fights.
    if not own or not rivals or len(outside) < _WRONG or _ATTACK.search(subject.sheet.article.title):
        return Proposals()
    outside = [*rivals, *(choice for choice in outside if choice not in rivals)]
    stem = "The article quotes each of these. Which of them does the infobox also list among the parties?"
    return Proposals(
        tuple(
            Sketch(
                _FAMILY,
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.vantage",
                stem,
                (key,),
                tuple(outside),
                key.rationale,
                key.evidence,
                (key.text,),
                0.45,
                excludes=frozenset({"vantage"}),
                place=key.evidence[0].start,
                rank=5,
            )
            for key in own[:1]
        )
    )


#: Titles of what was done to people who did not fight: the infobox lists those who were hit as a party.
_ATTACK = re.compile(r"(?i)\b(?:attacks?|bombings?|massacres?|shootings?|killings?|executions?|murders?)\b")

#: So many wrong options make a choice; a smaller number is no figure to look for.
_WRONG, _TELLING = 2, 4
_STEMS = {
    Stand.ENEMY: "Which of these figures does one side give for the losses of the other?",
    Stand.OWN: "Which of these figures does one side give for its own losses?",
}


def whose_losses(subject: Subject) -> Proposals:
    """(g) Which figure does a side give for the losses of the other, or for its own?"""
    sides, ledger = subject.once(Sides), subject.ledger
    claims = [*named_claims(ledger), *ledger.surely_unsourced]
    stands = [
        (claim, stand)
        for claim in sorted(claims, key=lambda one: one.evidence[0].start)
        # Civilians are no side's, and "reported on" in an option would tell that somebody is named.
        if claim.side is not None and claim.low >= _TELLING and not ledger.is_dated_by_statement(claim)
        if (stand := sides.stand_of(ledger, claim)) is not None
    ]
    return Proposals(tuple(sketch for stand in _STEMS for sketch in _losses_sketches(ledger, sides, stands, stand)))


def _losses_sketches(ledger: Ledger, sides: Sides, stands: list[tuple[Claim, Stand]], asked: Stand) -> Iterator[Sketch]:
    others = [(claim, stand) for claim, stand in stands if stand is not asked]
    keys = [claim for claim, stand in stands if stand is asked]
    for claim in keys[:_MOST]:
        key = _figure(ledger, sides, claim, asked)
        ordered = sorted(others, key=lambda one: _unlike(one[0], claim, asked))
        wrong = [one for other, stand in ordered if (one := _figure(ledger, sides, other, stand)).group != key.group]
        if len({one.group for one in wrong}) < _WRONG or not any(_is_rival(other, claim, asked) for other, _ in others):
            continue
        yield Sketch(
            _FAMILY,
            Skill.SOURCES,
            ItemFormat.SINGLE,
            f"sources.losses.{asked.value}",
            _STEMS[asked],
            (key,),
            tuple(wrong),
            f"{key.rationale} That is a reason to look for a second source, and no proof that the figure is false.",
            (ledger.statement_of(claim),),
            (claim.id,),
            0.6,
            excludes=frozenset({mark(claim), "losses by side"}),
            place=claim.evidence[0].start,
            rank=0,
        )


def _is_rival(other: Claim, claim: Claim, asked: Stand) -> bool:
    """Tell whether a pupil who only knows that sides count the other's losses high, and their own low, would take it."""
    return other.low > claim.low if asked is Stand.ENEMY else other.low < claim.low


def _unlike(other: Claim, claim: Claim, asked: Stand) -> tuple[bool, bool, bool]:
    """Return what tells a wrong figure from the key at sight: no rival in size, another place or measure."""
    return not _is_rival(other, claim, asked), other.place is not claim.place, other.measure is not claim.measure


#: So many questions of either kind are enough.
_MOST = 2


def _figure(ledger: Ledger, sides: Sides, claim: Claim, stand: Stand) -> Choice:
    return Choice(
        ledger.option(claim), _reason(ledger, sides, claim, stand), (ledger.statement_of(claim),), group=f"{claim.low}"
    )


def _reason(ledger: Ledger, sides: Sides, claim: Claim, stand: Stand) -> str:
    if stand is Stand.NOBODY:
        return "The article names nobody for this figure."
    source = ledger.source(claim)
    who = with_the(source, ledger.text)
    party = sides.party_of(source)
    if stand is Stand.OUTSIDE or party is None:
        return f"The article names {who} for this figure, and the infobox lists no party of that name."
    column = "the column of those whom it counts" if stand is Stand.OWN else "the other column"
    listed = "it" if party.name == source else with_the(party.name)
    return f"The article names {who} for this figure, and the infobox lists {listed} in {column}."


RULES = (
    Rule("sources.vantage", "(g) vantage", "Which of them does the infobox also list among the parties?", vantage),
    Rule(
        "sources.losses",
        "(g) whose losses",
        "Which of these figures does one side give for the losses of the other?",
        whose_losses,
    ),
)
