"""Questions on abbreviations, asked only where their letters do not give the name away."""

from __future__ import annotations

import re

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, find_words
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

_SHORT = re.compile(r"[A-Z]{2,6}")
#: A match has so many pairs at least and at most.
_PAIRS, _MOST = 3, 5

Pair = tuple[str, str, tuple[Evidence, ...]]


def initials(name: str) -> str:
    """Return the capital letters with which the words of a name begin."""
    return "".join(word[0] for word in re.findall(r"[A-Za-z][\w'’]*", name.replace("al-", "")) if word[0].isupper())


def _pairs(subject: Subject) -> list[Pair]:
    """Return abbreviations with the name of the actor that has them, and where both stand."""
    found: dict[str, Pair] = {}
    for actor in subject.sheet.actors:
        short = next((alias for alias in actor.aliases if _SHORT.fullmatch(alias)), None)
        place = next(find_words(short, subject.text), None) if short else None
        if short and place is not None and actor.kind is not ActorKind.COMMANDER and not _SHORT.fullmatch(actor.name):
            mention = select(subject.text, Span(place, place + len(short)))
            found.setdefault(short, (short, actor.name, (*actor.evidence, mention)))
    return sorted({pair[1]: pair for pair in found.values()}.values(), key=lambda pair: pair[1])


def _fits(short: str, name: str) -> bool:
    """Tell whether the letters of an abbreviation are initials of a name, in their order."""
    letters = iter(initials(name).upper())
    return all(letter in letters for letter in short)


def _is_open(pair: Pair, pairs: list[Pair]) -> bool:
    """Tell whether the letters leave the name open: they are not its initials, or fit another name too."""
    short, name, _ = pair
    return not _fits(short, name) or any(_fits(short, other) for _, other, _ in pairs if other != name)


def abbreviations(subject: Subject) -> Proposals:
    """Match abbreviations to the names they stand for, where none can be told by its initials."""
    pairs = _pairs(subject)
    chosen = [pair for pair in pairs if _is_open(pair, pairs)][:_MOST]
    if len(chosen) < _PAIRS:
        return Proposals()
    sketch = Sketch(
        "actors: abbreviation",
        Skill.ACTORS,
        ItemFormat.MATCH,
        "actors.abbreviation",
        "Match each abbreviation in the article to the name it stands for.",
        rationale="The article uses both forms of each of these names.",
        evidence=tuple(one for _, _, evidence in chosen for one in evidence),
        facts=tuple(short for short, _, _ in chosen),
        difficulty=0.3,
        pairs=tuple(
            (
                Choice(short, f"In this article it stands for {with_the(name)}.", evidence),
                Choice(name, f"The article shortens this name to {short}.", evidence),
            )
            for short, name, evidence in chosen
        ),
        place=chosen[0][2][0].start,
        rank=4,
    )
    return Proposals((sketch,))


RULES = (
    Rule(
        "actors.abbreviation",
        "abbreviations",
        "Match each abbreviation in the article to the name it stands for.",
        abbreviations,
    ),
)
