"""What a reason or a chart leaves unsaid while another question on it is open; not which questions stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.domain.facts import Claim
from quizapp.domain.item import Item, Option, Skill
from quizapp.domain.text import Span

#: The article's words at the end of a reason: "The article uses this date for another event: “…”.", and the heading before
#: them or alone, which may name the event; a figure there:
#: "This number belongs to another count: 30 killed."; the count that a wrong quotient is made of.
_TOLD_AT_END = re.compile(
    r"(?:(?:, in the section “[^”]*”)?:\s“[^”]*”(?:, (?:according to|told as) [^“”]*)?|"
    r"(?:(?<=another figure)|(?<=another count)):\s[^“”]*|, in the section “[^”]*”|; [\d,]+ is the figure for [^“”]*)\.$"
)


#: The heading that a shorter reason keeps where no other question is open on it.
_HEADING = re.compile(r", in the section “[^”]*”(?=[.:])")


#: What a date is elsewhere: a question may ask for just that.
_KIND = re.compile(r"^This is the latest (?:day|month|year) that the article gives for another event(?=\.)")


def shortened(reason: str, *, keeps_heading: bool = False) -> str:
    """Return a reason without the article's words, or the count, at its end, and without the heading that it names.

    Nor does it tell that a date is a limit.
    """
    heading = _HEADING.search(reason) if keeps_heading else None
    bare = _TOLD_AT_END.sub(f"{heading.group()}." if heading else ".", reason)
    return bare if keeps_heading else _KIND.sub("The article has this date elsewhere", bare)


def discreet(item: Item, others: Iterable[Item]) -> Item:
    """Return the item with shorter reasons where they quote a passage that one of ``others`` rests on.

    The passage stays with the option, for whoever opens it.
    """
    asked = [one.span for other in others for one in other.evidence]

    def is_telling(option: Option) -> bool:
        return not option.is_key and any(one.span.overlaps(span) for one in option.evidence for span in asked)

    options = tuple(
        replace(option, rationale=shortened(option.rationale)) if is_telling(option) else option for option in item.options
    )
    return item if options == item.options else replace(item, options=options)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """The facts (by id) and the places that open questions ask about, which nothing beside another question may show."""

    facts: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()

    def holds(self, claim: Claim) -> bool:
        """Tell whether a claim is still asked about, or stands where something is."""
        return claim.id in self.facts or any(one.span.overlaps(span) for one in claim.evidence for span in self.spans)


def held_back(others: Iterable[Item]) -> HeldBack:
    """Return what ``others``, which are open, ask about.

    Of a question on sources this is every figure among its options too.
    """
    asked = list(others)
    told = [one.evidence if one.skill is not Skill.SOURCES else tuple(one.all_evidence()) for one in asked]
    return HeldBack(
        frozenset(fact for one in asked for fact in one.facts), tuple(evidence.span for one in told for evidence in one)
    )
