"""Counts that the text says have risen: "bringing the total to 71", found with the lower count told before.

Only what the text itself calls an update; two totals of one source that grew are ``comparison``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.comparisons.comparison import MOST_GROWTH, share_source
from quizapp.domain.comparisons.contrasts import tells_part
from quizapp.domain.comparisons.populations import are_alike, are_surely_others, is_open, subject_of
from quizapp.domain.comparisons.reasons import figure_words
from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Claim, Comparison, ComparisonKind
from quizapp.domain.text import find_words, holds_any

#: An updated count is looked for among so many claims before it.
_LOOKING_BACK = 60
#: Pieces of which ``_UPDATED`` holds one.
_RISES = ("bring", "brought", "updat", "revis", "rais", "increas", "rose", "risen", "rising", "climb", "grew", "grown")
_UPDATED = re.compile(
    r"\b(?:(?:bring\w*|brought)\b[^.;]{0,40}\b(?:total|toll|number|count)|updat\w+|revis\w+|rais\w+|increas\w+|rose|risen|rising|climb\w+|grew|grown)\b[^.;]{0,60}\bto\s+(?:[a-z]+\s+){0,3}\Z"
)


def updates(claims: Sequence[Claim], text: str) -> Iterator[Comparison]:
    """Yield each count that the text says has risen, after the lower one told last before it."""
    told = [claim for claim in claims if claim.place is PROSE]
    for index, claim in enumerate(told):
        if not holds_any(text[claim.context.start : claim.evidence[0].end], _RISES):
            continue
        quote = claim.evidence[0].quote
        number = min((at for digits in (str(claim.low), f"{claim.low:,}") for at in find_words(digits, quote)), default=0)
        start = claim.evidence[0].start + number
        found = _UPDATED.search(text, claim.context.start, start)
        if not found:
            continue
        earlier = told[max(0, index - _LOOKING_BACK) : index]
        if found.group().lower().startswith("br"):
            # "56 more were killed, bringing the total to 71": the count before is the 15 that the 56 were added to
            earlier = [one for one in earlier if _is_made_up(one, claim, earlier)]
        before = _count_before(earlier, claim, text)
        if before is not None:
            why = f"The text says that a count of {figure_words(before)} rose to {figure_words(claim)}."
            yield Comparison(subject_of(before, claim), claim.measure, ComparisonKind.GROWTH, (before.id, claim.id), None, why)


def _is_made_up(before: Claim, total: Claim, told: Sequence[Claim]) -> bool:
    """Tell whether an earlier count and one of the total's own sentence make the total: 15, and 56 more, are 71."""
    added = [one.low for one in told if one.context == total.context]
    return before.context != total.context and total.low - before.low in added


def _count_before(told: Sequence[Claim], later: Claim, text: str) -> Claim | None:
    """Return the count that was updated, the last lower one of perhaps the same people; None where another source gave that."""
    lower = [
        one
        for one in told
        if one.measure is later.measure
        and one.low < later.low <= MOST_GROWTH * one.low
        and not are_surely_others(one, later)
        and not tells_part(text, one)
    ]
    before = max(  # of the counts of one sentence the highest, of which the others may be parts
        lower, key=lambda one: (not is_open(later) and are_alike(one, later), one.context.start, one.low), default=None
    )
    if before is None or not (None in (before.source, later.source) or share_source(before, later)):
        return None
    return before
