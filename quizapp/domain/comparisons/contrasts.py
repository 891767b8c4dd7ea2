"""What the text around claims says: figures set against each other or confirmed, one incident or a total.

Only the words near the figures; what follows for two claims is ``comparison``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.comparisons.figures import factor, same_figure
from quizapp.domain.comparisons.windows import days_of, is_long
from quizapp.domain.fact_kinds import INFOBOX, PROSE
from quizapp.domain.facts import Claim
from quizapp.domain.naming import fold
from quizapp.domain.text import holds_any, opening_words

_CONTRAST = re.compile(
    r"\b(?:in contrast|by contrast|contrary to|on the other hand|disputed|denied|contradict\w*|conflicting)\b", re.IGNORECASE
)
#: Words that often only join: they set figures against each other where the people or the days are known.
_WEAK_CONTRAST = re.compile(r"\b(?:however|while|whereas|but)\b", re.IGNORECASE)
#: One source takes up the figure of the other.
_AGREEING = re.compile(r"\b(?:confirm\w*|corroborat\w*|same (?:number|figure|toll))\b", re.IGNORECASE)
#: An incident of its own, which another figure of the same day need not count: "in an ambush", "by a mine".
_OCCASION = re.compile(
    rf"{opening_words(('in', 'by', 'during', 'after', 'when'))}\s+"
    r"(?:an|a|another|one|two|three|several)\s+(?:[\w-]+\s+){0,3}?(?:ambush|air-?strikes?|strikes?|raids?|"
    r"blasts?|explosions?|bombs?|bombings?|attacks?|clash(?:es)?|shelling|mines?|car|drone|missiles?|rockets?|sniper|helicopter|plane)\b"
)
#: The same by a place of its own: "in a market", but not "in a statement".
_OWN_PLACE = re.compile(
    rf"{opening_words(('in', 'at', 'near', 'outside', 'inside'))}\s+"
    r"an?\s+(?!(?:\w+\s+){0,2}?(?:statement|report|interview|tweet|video|total|single|few|matter|period|"
    r"day|week|month|year|series|letter|message|phone|press|battle|offensive|operation|war|number|bid|attempt|result|row|similar)\b)[a-z]"
)
#: A figure for the whole, or for all up to a day, rather than for one incident.
_TOTAL = re.compile(
    r"\b(?:in total|(?:a|the) total|totall?(?:ed|ing)|overall|altogether|so far|up to (?:this|that) moment|tolls?|losses|"
    r"(?:the )?number of (?:\w+ ){0,2}(?:dead|deaths|killed|wounded|captured|missing|soldiers|casualties)|"
    r"(?:during|throughout|in|of|since|from)\s+the\s+(?:(?:start|beginning|whole|entire|course|end)\s+(?:of\s+(?:the\s+)?)?)?"
    r"(?:[\w’'-]+\s+){0,3}?(?:offensive|battle|operations?|campaign|siege|war|conflict|fighting|hostilities|invasion|retreat|massacre|assault))\b",
    re.IGNORECASE,
)
#: A figure of an infobox line is set against a single day's figure of the prose up to this factor, unless that is a total.
_FAR = 3.0
#: So many characters of the next sentence are looked at for a word that sets it against the one before.
_OPENING = 40


def is_total(claim: Claim, text: str) -> bool:
    """Tell whether a figure counts the whole, or all up to a day: in the infobox, "by 3 May", "during the battle"."""
    if claim.place is INFOBOX:
        return True
    if tells_incident(text, claim):
        return False
    if _is_of_days(claim):
        return True
    return bool(_TOTAL.search(text, claim.context.start, claim.context.end))


def _is_of_days(claim: Claim) -> bool:
    """Tell whether the days of a claim are those of more than an incident, or all up to a day."""
    if days_of(claim.window) is None:
        return claim.window.start is None and claim.window.end is not None
    return is_long(claim.window)


def tells_incident(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a claim tells of one incident: "in an ambush"."""
    return claim.place is PROSE and _is_of_incident(text, claim.context.start, claim.context.end)


def _is_of_incident(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if holds_any(words, _DEEDS) and _OCCASION.search(text, start, end):
        return True
    return holds_any(words, (" a ", " an ")) and _OWN_PLACE.search(text, start, end) is not None


#: Pieces of which one stands in whatever tells of an incident by its deed.
_DEEDS = tuple(
    "ambush strike raid blast explosion bomb attack clash shell mine car drone missile rocket sniper helicopter plane".split()
)


#: What happened at a place within a town, or in one deed, is a part of what is counted for the whole.
_INNER = re.compile(
    r"\b(?:at|in|inside|outside|near|on) (?:the|an?|one) (?:[\w'’-]+ ){0,3}?(?:office|hospital|school|market|mosque|church|"
    r"camp|prison|building|station|neighbou?rhood|quarter|street|house|hotel|"
    r"bridge|checkpoint|barracks|factory|square|shelter|university|"
    r"massacre|killing|shooting|execution)\b"
)


def tells_part(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a claim binds it to one incident or to a place within another: "at the market"."""
    words = text[claim.context.start : claim.context.end].lower()
    return _is_of_incident(words, 0, len(words)) or _INNER.search(words) is not None


def are_totals(one: Claim, other: Claim, text: str) -> bool:
    """Tell whether both figures count the whole: they stand in the infobox, or one does and the other covers its days."""
    if INFOBOX not in (one.place, other.place) or None in (days_of(one.window), days_of(other.window)):
        return False
    if one.place is other.place or is_long(one.window) or (is_total(one, text) and is_total(other, text)):
        return True
    told = one if one.place is PROSE else other
    return not (told.location or tells_incident(text, told)) and (factor(one, other) or 0.0) <= _FAR


def are_neighbours(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether two claims stand in one sentence, or in two of which one follows the other."""
    first, second = (one.context, other.context) if one.context <= other.context else (other.context, one.context)
    gap = text[first.end : second.start]
    return not gap.strip() and "\n" not in gap


def are_contrasted(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether the text sets two claims of one event against each other, in one sentence or in the next."""
    if INFOBOX in (one.place, other.place):
        return False
    first, second = _in_order(one, other)
    between = _words_between(text, first, second)
    if not between or _are_two_events(text, first, second):
        return False
    return bool(_CONTRAST.search(between) or (_are_of_known_scope(one, other) and _WEAK_CONTRAST.search(between)))


def is_confirmed(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether the text says that the later of two neighbouring claims of one figure confirms the earlier."""
    if not (same_figure(one, other) and are_neighbours(text, one, other)):
        return False
    first, second = _in_order(one, other)
    if _are_two_events(text, first, second):
        return False
    return bool(_AGREEING.search(text, first.evidence[0].end, second.context.end))


def _in_order(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    return (one, other) if one.evidence[0].start <= other.evidence[0].start else (other, one)


def _words_between(text: str, first: Claim, second: Claim) -> str:
    """Return the words in which two claims can be set against each other; none where they stand apart."""
    if first.context == second.context:
        return text[first.evidence[0].end : second.evidence[0].start]
    if are_neighbours(text, first, second):
        return text[second.context.start : second.context.start + _OPENING]
    return ""


def _are_of_known_scope(one: Claim, other: Claim) -> bool:
    """Tell whether the people of both claims, or the days of both, are known to be one."""
    return (one.side is not None and one.side == other.side) or (one.window.is_known and other.window.is_known)


def _are_two_events(text: str, first: Claim, second: Claim) -> bool:
    """Tell whether the places differ, or the later figure is that of an incident of its own."""
    places = [fold(claim.location) for claim in (first, second) if claim.location]
    if len(places) == 2 and places[0] not in places[1] and places[1] not in places[0]:
        return True
    if first.context != second.context:
        return tells_incident(text, second)
    between = re.split(r"[.;]", text[first.evidence[0].end : second.context.end])[0]
    return _is_of_incident(between, 0, len(between))
