"""What a reason or a chart leaves unsaid while another question on it is open; not which questions stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.domain.facts import Claim
from quizapp.domain.item import Item, ItemFormat, Option, Skill
from quizapp.domain.option_reading import content_words
from quizapp.domain.text import Span

#: The article's words at the end of a reason: "The article uses this date for another event: “…”.", and the heading before
#: them or alone, which may name the event; a figure there:
#: "This number belongs to another count: 30 killed."; the count that a wrong quotient is made of.
_TOLD_AT_END = re.compile(
    r"(?:(?:, in the section “[^”]*”)?:\s“[^”]*”(?:, (?:according to|told as) [^“”]*)?|"
    r"(?:(?<=another figure)|(?<=another count)|(?<=in the infobox)):\s[^“”]*|"
    r", in the section “[^”]*”|; [\d,]+ is the figure for [^“”]*)\.$"
)


#: The heading that a shorter reason keeps where no other question is open on it.
_HEADING = re.compile(r", in the section “[^”]*”(?=[.:])")


#: What a date is elsewhere: a question may ask for just that.
_KIND = re.compile(r"^This is the latest (?:day|month|year) that the article gives for another event(?=[.,])")

_ELSEWHERE = "The article has this date elsewhere"


#: The day of an event that is a wrong option, and what is said of it while a question on that day is open, by rule.
_DATED = re.compile(r"^(?:By the words “[^”]*”, the article|The article) dates this to [^“”]*\.$")
_NOT_THAT_DATE = {
    "dates.on-day": "The article gives another date for this.",
    "dates.sequence.first": "The article gives a later date for this.",
    "dates.sequence.before": "The article gives a later date for this.",
    "dates.sequence.last": "The article gives an earlier date for this.",
    "dates.sequence.after": "The article gives an earlier date for this.",
}


def shortened(reason: str, rule: str = "", *, keeps_heading: bool = False) -> str:
    """Return a reason without the article's words, or the count, at its end, and without the heading that it names.

    Nor does it tell that a date is a limit, nor, for a question by a ``rule`` on events, the date of a wrong one.
    """
    if rule.startswith(_ON_EVENTS) and _DATED.match(reason):
        return next(words for of_rule, words in _NOT_THAT_DATE.items() if rule.startswith(of_rule))
    heading = _HEADING.search(reason) if keeps_heading else None
    bare = _TOLD_AT_END.sub(f"{heading.group()}." if heading else ".", reason)
    return bare if keeps_heading else _KIND.sub(_ELSEWHERE, bare)


_ON_EVENTS = tuple(_NOT_THAT_DATE)
#: The article's words in a reason, whole words only.
_QUOTED = re.compile(r"“(?:… )?([^“”]*?)(?: …)?”")


def is_open_in(reason: str, proofs: Iterable[str]) -> bool:
    """Tell whether the reason of a typed answer tells a count, or quotes one of the passages that open questions rest on."""
    quoted = _QUOTED.findall(reason)
    return not quoted or any(words in proof for words in quoted for proof in proofs)


def discreet(item: Item, others: Iterable[Item]) -> Item:
    """Return the item with shorter reasons where they quote a passage that one of ``others`` rests on.

    The passage stays with the option, for whoever opens it; the section is named where its heading says nothing of what is
    asked. Who has to click a sentence learns nothing from its words.
    """
    asked = [(other, one.span) for other in others if not _is_clicked(other) for one in other.evidence]

    def told(option: Option) -> Option:
        spans = [one.span for one in option.evidence] if not option.is_key else []
        open_ones = [other for other, span in asked if any(one.overlaps(span) for one in spans)]
        return replace(option, rationale=_withheld(option.rationale, item.rule, open_ones)) if open_ones else option

    def mistold(typed: str, reason: str) -> tuple[str, str]:
        open_ones = [other for other, _ in asked if is_open_in(reason, (one.quote for one in other.evidence))]
        return typed, _withheld(reason, item.rule, open_ones) if open_ones else reason

    options, misreadings = tuple(map(told, item.options)), tuple(mistold(*pair) for pair in item.misreadings)
    if options == item.options and misreadings == item.misreadings:
        return item
    return replace(item, options=options, misreadings=misreadings)


def _is_clicked(item: Item) -> bool:
    return item.format is ItemFormat.PASSAGE and item.skill is not Skill.SOURCES


def _withheld(reason: str, rule: str, others: Sequence[Item]) -> str:
    """Return a reason without the words that tell what ``others`` ask for, with the heading where it does not."""
    heading = _HEADING.search(reason)
    if heading is None:
        return shortened(reason, rule)
    named = content_words(heading.group().removeprefix(", in the section"))
    told = (one.stem for one in others), (option.text for one in others for option in one.options if option.is_key)
    is_open = any(not named.isdisjoint(content_words(text)) for texts in told for text in texts)
    return shortened(reason) if is_open else _KIND.sub(_ELSEWHERE, shortened(reason, keeps_heading=True))


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
