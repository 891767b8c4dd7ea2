"""Figures that their source gives as no more than a minimum: deaths that were verified, a toll that it expects to be higher.

Only the words of the sentences that give the figure; what follows for a pair is ``pairing``'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.comparisons.figures import same_figure
from quizapp.domain.facts import Claim, Comparison, ComparisonKind
from quizapp.domain.naming import same_source
from quizapp.domain.text import holds_any

#: Words of a count that goes no further than what was found out, and of one whose source expects more.
_MINIMUM = re.compile(
    r"(?i)\b(?:verified|documented|confirmed (?:the )?(?:deaths?|dead|killed|killings?)|so far|by name|"
    r"(?:toll|number|figure|count|total)s? (?:\w+ ){0,5}?(?:higher|greater|larger)|"
    r"(?:likely|probably|possibly|may be|could be|might be|far|much|considerably) (?:\w+ )?(?:higher|greater|larger))\b"
    r"|\(confirmed\b"
)
_ROOTS = ("verified", "documented", "onfirmed", "so far", "by name", "higher", "greater", "larger")


def minimums(claims: Sequence[Claim], text: str) -> frozenset[str]:
    """Return the ids of the claims that their source gives as a minimum, here or where it gives the same figure again."""
    told = [claim for claim in claims if claim.source and tells_minimum(claim, text)]
    return frozenset(claim.id for claim in claims if claim.source and any(_is_told_by(claim, one) for one in told))


def tells_minimum(claim: Claim, text: str) -> bool:
    """Tell whether the sentence or line of a figure calls it a minimum."""
    words = claim.context.of(text)
    return holds_any(words, _ROOTS) and bool(_MINIMUM.search(words))


def _is_told_by(claim: Claim, told: Claim) -> bool:
    if claim.measure is not told.measure or not same_figure(claim, told):
        return False
    return claim.source is not None and told.source is not None and same_source(claim.source, told.source)


def unless_minimum(found: Comparison, claims: dict[str, Claim], least: frozenset[str]) -> Comparison:
    """Return a conflict as it is, unless its smaller figure is only a minimum: then both can be right."""
    if found.kind is not ComparisonKind.CONFLICT or least.isdisjoint(found.claims):
        return found
    smaller, larger = sorted((claims[identity] for identity in found.claims[:2]), key=lambda claim: claim.low)
    if smaller.id not in least:
        return found
    why = (
        f"{smaller.source}'s {smaller.low:,} counts only what was found out: it is a minimum, "
        f"and {larger.low:,} ({larger.source or 'no named source'}) can be right too."
    )
    return Comparison(found.victims, found.measure, ComparisonKind.UNCOMPARABLE, found.claims, None, why)
