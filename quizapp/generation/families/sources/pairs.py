"""The pairs of claims that may be set beside each other: of one kind, and surely of the same people.

A pair is used only where the facts decide what it is; a pair that could be several things is not asked about.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.domain.comparisons.populations import are_of_two_groups
from quizapp.domain.fact_kinds import PARTY
from quizapp.domain.facts import Claim, Comparison, ComparisonKind
from quizapp.generation.claims.bodies import same_body
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.sketch import Subject
from quizapp.generation.wording import counted, singular


def claim_pairs(subject: Subject, *kinds: ComparisonKind) -> Iterator[tuple[Comparison, Claim, Claim]]:
    """Yield the comparisons of some kinds with the first two of their claims (a figure may be told three times)."""
    claims = {claim.id: claim for claim in subject.ledger.claims}
    for comparison in subject.sheet.comparisons:
        members = [claims[one] for one in comparison.claims if one in claims]
        if comparison.kind not in kinds or len(members) < 2:
            continue
        if comparison.kind is ComparisonKind.CONFLICT and not count_the_same(subject.ledger, members[0], members[1]):
            continue
        yield comparison, members[0], members[1]


def count_the_same(ledger: Ledger, one: Claim, other: Claim) -> bool:
    """Tell whether two figures are surely of the same people: one noun, one deed and place, no party that counts its own."""
    if one.told != other.told:
        return False
    same = counted(one.victims) == counted(other.victims) or (one.side == other.side and _are_one_noun(one, other))
    return same and not are_of_two_groups(one, other) and not any(_counts_its_own(ledger, claim) for claim in (one, other))


#: Nouns that add nothing to a name: rebels are rebel fighters.
_FIGHTERS = frozenset("fighter soldier troop militant combatant member".split())


def _are_one_noun(one: Claim, other: Claim) -> bool:
    a, b = ({singular(word) for word in claim.victims.lower().split()} - _FIGHTERS for claim in (one, other))
    return bool(a) and a == b


def _counts_its_own(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a party that shares its column with others gives the figure; it may count its own people only."""
    if claim.side is None or not claim.source:
        return False
    name = ledger.source(claim)
    column = [actor for actor in ledger.sheet.actors if actor.kind is PARTY and actor.side == claim.side]
    return len(column) > 1 and any(same_body(name, actor.name) for actor in column)
