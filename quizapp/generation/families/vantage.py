"""Questions on who reports: which of the quoted sources takes part itself (g)."""

from __future__ import annotations

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.bodies import is_abbreviation, root
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: Words in the names of bodies that count or report and do not fight.
_ONLOOKERS = frozenset(
    """observatory monitor monitors watch amnesty airwars crescent cross reuters guardian times post telegraph
    institute university""".split()
)
_ONLOOKING_ABBREVIATIONS = frozenset(
    "SOHR UN BBC AFP AP CNN NBC ABC CBS NPR HRW ICRC MSF WHO OHCHR UNICEF UNHCR OCHA OSCE UNAMI UNAMA SNHR ISW".split()
)


def vantage(subject: Subject) -> Proposals:
    """(g) Which of the quoted sources is itself a party, or has units, in the infobox?"""
    own: list[Choice] = []
    outside: list[Choice] = []
    for name, evidence in subject.ledger.bodies.items():
        listed = _listed_as(subject, name)
        if listed is not None:
            reason = f"The infobox lists {with_the(listed.name)}, so this source took part in what it reports on."
            own.append(Choice(name, reason, (*listed.evidence, evidence)))
        elif _is_outside(subject, name) and not any(name in one.text or one.text in name for one in outside):
            outside.append(Choice(name, "The article quotes it; the infobox lists no party or unit of that name.", (evidence,)))
    if not own or len(outside) < 2:
        return Proposals()
    stem = "The article quotes each of these. Which of them does the infobox also list among those who took part?"
    return Proposals(
        tuple(
            Sketch(
                "sources (g): vantage",
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
                rank=1,
            )
            for key in own[:2]
        )
    )


def _listed_as(subject: Subject, source: str) -> Actor | None:
    """Return the party or unit that a source is, by name or initials, or whose nation it is (Russia, Russian Army)."""
    nation = root(source) if len(source.split()) == 1 and not source.isupper() else None
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.COMMANDER or not actor.name:
            continue
        for name in (actor.name, *actor.aliases):
            if source == name or is_abbreviation(source, name) or root(name.split()[0]) == nation:
                return actor
    return None


def _is_outside(subject: Subject, source: str) -> bool:
    """Tell whether a source surely belongs to no party: a body that only looks on."""
    words = {word.lower() for word in source.split()}
    return bool(words & _ONLOOKERS) or "human rights" in source.lower() or source in _ONLOOKING_ABBREVIATIONS


RULES = (
    Rule("sources.vantage", "(g) vantage", "Which of them does the infobox also list among those who took part?", vantage),
)
