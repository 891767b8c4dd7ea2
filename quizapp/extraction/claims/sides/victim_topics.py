"""Whose losses a text speaks of before it gives numbers: "losses of the Legion amounted to", "of the soldiers, six fell".

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.words import FIGHTERS

#: Letters before a figure in which the owner of its losses is named.
_NEAR_OWNER = 150
_BODY = r"(?:[A-Z][\w’'-]*\s+){1,4}?(?:forces\s+|troops\s+|army\s+|side\s+)?"
_KIND = (
    r"(?:rebels?|insurgents?|separatists?|militants?|government|regime|opposition|loyalists?)\s+"
    r"(?:forces\s+|troops\s+|fighters\s+)?"
)
#: "Losses of the Legion amounted to", and the words up to the number.
_LOSSES_OF = re.compile(
    r"\b(?:casualties|losses|fatalities|deaths|dead|toll)\s+(?:of|for|on|among|amongst|suffered\s+by|sustained\s+by)\s+"
    rf"(?:the\s+)?(?P<whose>{_BODY}|{_KIND})"
    r"(?:had\s+|have\s+|were|was|are|came|amounted|amount|numbered|totalled|totaled|reached|rose|stood|ran)\b(?:\s+[a-z-]+){0,8}\s*\Z",
    re.IGNORECASE,
)
#: "The number of Orlandian prisoners of war was estimated by them to be".
_NUMBER_OF = re.compile(
    r"\bnumber\s+of\s+(?P<whose>(?:[A-Z][\w’'-]*\s+){1,3}|rebel\s+|insurgent\s+|government\s+)(?:[a-z]+\s+){0,2}?"
    r"(?:prisoners|captives|POWs|dead|killed|casualties|deaths|wounded|fatalities|losses)\b(?![^.;]*\b(?:while|but|whereas)\b)"
    r"[^.;\d]{0,90}\Z"
)


def side_of_losses_of(told: Counted) -> int | None:
    """Return the side of "losses of the Legion amounted to 6,000 dead", or of "the number of its prisoners was 900"."""
    start = max(told.sentence.span.start, told.figure.quantity.start - _NEAR_OWNER)
    before = told.text[start : told.figure.quantity.start]
    if not told.is_untold or not (
        " of " in before or " among" in before or " by " in before or " for " in before or " on " in before
    ):
        return None
    match = _LOSSES_OF.search(before) or ("number of " in before and _NUMBER_OF.search(before)) or None
    whose = match["whose"].strip() if match else ""
    return told.sides.of(whose) if whose and _OF_TWO.isdisjoint(whose.lower().split()) else None


_OF_TWO = frozenset({"and", "both", "either", "or"})
_OF_THOSE = re.compile(
    r"(?:\A|[,;]\s+(?:and\s+)?)(?:[Oo]f|[Aa]mong)\s+the\s+(?P<who>(?:[\w’'-]+\s+){0,6}?[\w’'-]+?)(?:,|\s+there\s+(?:were|had\s+been))?\s+"
    r"(?:at\s+least\s+|about\s+|some\s+)?\Z"
)
_JOINED = re.compile(r"\s*(?:,|\band\b)\s*(?:the\s+)?")


def side_of_those_named(told: Counted) -> int | None:
    """Return the side of "of the soldiers and police, six were killed": that of all those named."""
    start, end = told.sentence.span.start, told.figure.quantity.number_start
    before = told.text[start:end] if told.is_untold else ""
    match = _OF_THOSE.search(before) if " the " in before and ("mong " in before or "f the " in before) else None
    if match is None or told.figure.head_end > told.figure.index + 1:
        return None
    found = {told.sides.of(one) for one in _JOINED.split(match["who"]) if one.lower() not in FIGHTERS or told.sides.of(one)}
    return found.pop() if len(found) == 1 else None


#: Each of these begins with the blank before it, so that the search skips all else quickly.
#: A sentence that tells whose losses the paragraph is about, without a number.
_TOPIC = re.compile(
    r"\s(?:(?<=\n)|(?<=[.!?,]\s))(?:The\s+|the\s+)?(?:[Tt]otal\s+|[Oo]verall\s+|[Ff]ull\s+|[Ee]xact\s+)?(?:number\s+of\s+)?(?P<whose>(?:[A-Z][\w’'-]*\s+){1,3}|[Rr]ebel\s+|[Gg]overnment\s+|[Ii]mperial\s+|[Rr]oyalist\s+)"
    r"(?:military\s+|combat\s+|battle\s+|total\s+)?(?:casualties|losses|deaths|fatalities)\b[^.;\d]*\."
)
#: The same with the name behind the noun: "Casualties on the Orlandian side are not known."
_TOPIC_OF = re.compile(
    r"\s(?:(?<=\n)|(?<=[.!?,]\s))(?:The\s+|the\s+)?(?:[Cc]asualties|[Ll]osses|[Dd]eaths)\s+(?:(?:of|among)\s+(?:the\s+)?|on\s+the\s+)"
    r"(?P<whose>(?:[A-Z][\w’'-]*\s+){1,3}|rebel\s+|government\s+)(?!and\b|or\b)[^.;\d]*\."
)
#: The same told of those who suffered: "The Orlandians suffered heavily."
_TOPIC_SUFFERED = re.compile(
    r"\s(?:(?<=\n)|(?<=[.!?,]\s))(?:The\s+|the\s+)?(?P<whose>(?:[A-Z][\w’'-]*\s+){1,3}|[Rr]ebels\s+)(?:(?:forces|troops|army)\s+)?"
    r"(?:(?:had|also)\s+)*(?:suffered|lost|sustained)\s+(?:heavily|severely|greatly|badly|(?:[a-z]+\s+){1,2}(?:losses|casualties))"
    r"[^.;\d]*\."
)
#: Pieces of which one stands in such a sentence.
_LOSSES = ("asualties", "osses", "eaths", "fatalities")
_SUFFERED = (" suffered ", " lost heavily", " lost severely", " sustained ")
_TOPICS = ((_TOPIC, _LOSSES), (_TOPIC_OF, _LOSSES), (_TOPIC_SUFFERED, _SUFFERED))
#: Behind the adjective of their nation they tell of losses, and are not lost.
_TELLERS = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:historians?|authors?|scholars?|researchers?|writers?|journalists?|sources?|estimates?|studies|study|"
    r"figures|archives?|records?|documents?|reports?|officials?|officers?|professors?|experts?|analysts?|"
    r"accounts?|returns?|tally|tallies|statements?|newspapers?|press|historiography|commission|inquiry|lists?|histor(?:y|ies))\b"
)
_NAME = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*")


def side_of_topic(told: Counted) -> int | None:
    """Return the side whose losses the paragraph is about, for a bare number in whose sentences nobody else is named."""
    start = told.sentence.span.start
    opening = told.text.rfind("\n", 0, start) + 1
    if opening == start or not told.is_untold or "people" in told.sentence.words[told.figure.index : told.figure.head_end]:
        return None
    before = told.text[opening:start]
    patterns = [pattern for pattern, pieces in _TOPICS if holds_any(before, pieces)]
    topics = [one for pattern in patterns for one in pattern.finditer(told.text, max(0, opening - 1), start)]
    if not topics:
        return None
    match = max(topics, key=re.Match.start)
    side = told.sides.of(match["whose"].strip())
    if side is None or not told.paragraph.all <= {side}:
        return None
    return None if _are_others_named(told.text, match.end(), told.figure.quantity.start, told.sides, side) else side


def _are_others_named(text: str, start: int, end: int, sides: Sides, side: int) -> bool:
    """Tell whether people of another side are named between two places, those who tell of them left out."""
    names = (name for name in _NAME.finditer(text, start, end) if not _TELLERS.match(text, name.end()))
    return any(sides.named(name.group()) not in {None, side} for name in names)
