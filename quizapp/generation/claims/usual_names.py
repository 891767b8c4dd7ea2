"""Under which name a source is shown: slips of spelling and rarer forms go to the usual one, first words to their party."""

from __future__ import annotations

from collections import Counter

from quizapp.domain.facts import ActorKind, FactSheet
from quizapp.generation.claims.bodies import is_abbreviation, is_slip, source_name


def party_names(sheet: FactSheet) -> dict[str, str]:
    """Return first words that one party alone begins with, to its name ("Tang" to "Tang dynasty")."""
    names = {actor.name for actor in sheet.actors if actor.kind is ActorKind.PARTY}
    heads = Counter(name.split(" ")[0] for name in names)
    return {name.split(" ")[0]: name for name in names if heads[name.split(" ")[0]] == 1 and name.split(" ")[-1].islower()}


def usual_names(sheet: FactSheet) -> dict[str, str]:
    """Return slips of spelling, and the rarer of name and abbreviation, to the form that the article has more often."""
    # In a fixed order, so that of several usual forms it is always the same.
    names = sorted({source_name(claim.source) for claim in sheet.claims if claim.source})
    usual = {}
    for name in names:
        for other in names:
            alike = is_slip(name, other) or is_abbreviation(name, other) or is_abbreviation(other, name)
            if name != other and alike and _is_more_usual(sheet.article.text, other, name):
                usual[name] = other
    return usual


def _is_more_usual(text: str, one: str, other: str) -> bool:
    """The form that stands more often is the usual one; of two that stand once, the first."""
    a, b = text.count(one), text.count(other)
    return a > b or (a == b and text.find(one) < text.find(other))
