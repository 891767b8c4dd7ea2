"""Victims told in one breath with others: further on in a list, or in contrast to soldiers.

Each function returns a side for ``victim_sides``' or ``victim_owners``' table, which names it and gives an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.sides.counted import OPEN, Counted
from quizapp.extraction.words import CIVILIANS, FIGHTERS

#: Captives of whom no more is told.
_CAPTIVES = frozenset({"prisoners", "captives", "pows", "prisoner", "people"})
#: From a participle to the next number of a list, without a verb of its own.
_NEXT_IN_LIST = re.compile(r"B?(?:[KM](?:CK)?|X?K\)),?C?A*\Z")
_DEED_BEHIND = re.compile(r"\s+(?:were|was|being|had\s+been)?\s*(?:taken|captured|seized)\b")


def _end_of_people(told: Counted) -> int:
    return told.sentence.tokens[told.figure.head_end - 1].end


def side_listed_with(told: Counted) -> int | None:
    """Return the side of "four prisoners" after "50 men being killed, 100 wounded and", or of "677 wounded": that before it."""
    before, (_, measure, end) = told.paragraph.in_sentence, told.last
    is_captive = told.figure.measure is Measure.CAPTURED and told.victims.lower() in _CAPTIVES
    is_anybody = told.is_untold or told.victims.lower() in _CAPTIVES  # "15,000 wounded and 300 prisoners"
    if not before or not (is_captive or (is_anybody and told.figure.head_end == told.figure.index + 1)):
        return None
    if measure is told.figure.measure or end < told.sentence.span.start:
        return None
    if told.figure.head_end > told.figure.index + 1 and _DEED_BEHIND.match(told.text, _end_of_people(told)):
        return None  # "and 40 prisoners were taken"
    tags, index = told.sentence.tags, told.figure.index
    listed = tags[:index][tags.rfind("Q", 0, index) + 1 :]
    return before[-1] if _NEXT_IN_LIST.fullmatch(listed) else None


_SOLDIERS = r"(?:soldiers|troops|policemen|servicemen|police\s+officers|gendarmes)"
_AND_SOLDIERS = re.compile(rf"\s+and\s+(?:[\w-]+\s+){{1,2}}?{_SOLDIERS}\b")
_SOLDIERS_AND = re.compile(rf"\b{_SOLDIERS}\s+and\s+(?:at\s+least\s+|some\s+|about\s+)?\Z")


def side_beside_soldiers(told: Counted) -> int | None:
    """Return the side of "10 fighters and 19 soldiers", where soldiers are a state's: that of those who rose against it."""
    poles, quantity = told.sides.poles, told.figure.quantity
    if told.victims.lower() != "fighters" or poles.rebels is None or poles.state is None or told.sides.has_third:
        return None
    is_beside = _AND_SOLDIERS.match(told.text, _end_of_people(told)) or _SOLDIERS_AND.search(
        told.text, told.sentence.span.start, quantity.number_start
    )
    return poles.rebels if is_beside else None


_OFFICER_AND = re.compile(
    r"\b[Aa]n?\s+(?:senior\s+)?(?P<whose>[A-Z][\w’'-]*(?:\s+[A-Z][\w-]*){0,3})\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:general|colonel|major|captain|lieutenant|sergeant|corporal|officer|commander|soldier|serviceman|pilot)"
    r"(?:\s+(?:was|had\s+been|died)\b[^.;A-Z]{0,40}?)?\s+and\s+(?:at\s+least\s+|another\s+)?\Z"
)
_LEADER_AND = re.compile(
    r"(?:(?P<whose>[A-Z][\w’'-]+)\s+)?(?:(?:[Ll]ieutenant|[Mm]ajor|[Bb]rigadier)[\s-]+)?(?:[Gg]eneral|[Cc]olonel|[Mm]ajor|[Cc]aptain|[Aa]dmiral|"
    r"[Mm]arshal|[Cc]ommander)\s+(?P<name>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,2})(?:,[^,]{1,30},|\s+(?:was|were)\b[^.;A-Z]{0,40}?)?\s+and\s+"
    r"(?:at\s+least\s+|another\s+|some\s+|about\s+)?\Z"
)
_MEN = frozenset(
    {"soldiers", "servicemen", "troops", "officers", "guards", "bodyguards", "men", "personnel", "sailors", "marines"}
)


def side_beside_officer(told: Counted) -> int | None:
    """Return the side of the soldiers of "a Norrish colonel was killed and two soldiers were injured": that of the officer."""
    start, end = told.sentence.span.start, told.figure.quantity.start
    if told.victims.lower() not in _MEN or not told.text.endswith(
        ("and ", "least ", "another ", "some ", "about "), start, end
    ):
        return None
    match = _OFFICER_AND.search(told.text, start, end)
    if match:
        return told.sides.named(match["whose"])
    leader = _LEADER_AND.search(told.text, start, end)
    side = told.sides.of_leader(leader["name"]) if leader else None
    return told.sides.named(leader["whose"]) if leader and side is None and leader["whose"] else side


_DEAD_INCLUDED = re.compile(
    r"(?P<whose>(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+(?:['’]s)?|rebel|insurgent|opposition|government|militant|militia)\s+"
    r"(?:own\s+|battle\s+|total\s+)?(?:dead|casualties|losses|fatalities)\s+(?:also\s+)?"
    r"(?:included?|were|numbered|comprised|consisted\s+of)\s+(?P<list>[^.;]{0,90})\Z"
)
_AMONG_DEAD = re.compile(
    r"\b[Aa]mong(?:st)?\s+(?:(?:the\s+)?(?P<whose>(?:[A-Z][\w-]+\s+){1,3}|(?:pro-)?(?:government|regime)\s+|rebel\s+|insurgent\s+|opposition\s+)"
    r"(?:own\s+|battle\s+)?(?:dead|killed|casualties|losses|fatalities|wounded|fallen|prisoners)|"
    r"(?:the|those)\s+(?:dead|killed|casualties|losses|wounded|captured|fallen)\s+on\s+the\s+(?P<side>[\w-]+)\s+side)\s+"
    r"(?:were|was|are)\s+(?P<list>[^.;]{0,90})\Z"
)
#: Words of which one stands in it.
_THE_DEAD = ("dead", "casualties", "losses", "fatalities")
#: Those who are of no side, whoever counts them among his dead.
_NO_TROOPS = CIVILIANS - {"members", "member", "others", "other", "captives", "people", "contractors"}
_VERB = re.compile(r"[FKGVEkL]")


def side_of_somebodys_dead(told: Counted) -> int | None:
    """Return the side of the officers of whom "the Orlandian dead included 40 officers and 12 pilots" tells."""
    start, at = told.sentence.span.start, told.figure.quantity.start
    before = told.text[start:at]
    if told.figure.head_end == told.figure.index + 1 or _NO_TROOPS & set(told.victims.lower().split()):
        return None
    match = _AMONG_DEAD.search(before) if "mong " in before and " were " in before else None
    if match is None and "inclu" in before and holds_any(before, _THE_DEAD):
        match = _DEAD_INCLUDED.search(before)
    if match is None:
        return None
    first = next(i for i, token in enumerate(told.sentence.tokens) if token.end > start + match.start("list"))
    if _VERB.search(told.sentence.tags, first, told.figure.index):
        return None
    if match.re is _AMONG_DEAD and match["side"]:
        return told.sides.of(f"{match['side']} forces")
    return told.sides.of(match["whose"].strip())


#: People counted of two kinds, joined, and then a number of more.
_TWO_KINDS = re.compile(r"Q[AYNXO]*[HX],?CA*Q[AYNXO]*[HX][^QHXF;]*\Z")


def are_others_of_two_sides(told: Counted) -> int | None:
    """Return that "12 others", or a bare number, behind "30 rebels and four soldiers were killed" are of no side alone."""
    told_before, figure, sentence = told.paragraph.in_sentence, told.figure, told.sentence
    if len(told_before) < 2 or told_before[-1] == told_before[-2]:
        return None
    own = sentence.words[figure.index + 1 : figure.head_end]
    is_bare = all(word in {"others", "other", "more", "people"} for word in own)
    return OPEN if is_bare and _TWO_KINDS.search(sentence.tags, 0, figure.index) else None


_OR_DRIVEN_OUT = re.compile(
    r"\s+(?:(?:was|were|had\s+been|have\s+been)\s+)?(?:[a-z]+ly\s+)?(?:killed|executed|murdered|imprisoned|arrested)\s*,?\s+(?:or|and)\s+"
    r"(?:[a-z]+ly\s+)?(?:deported|expelled|displaced|exiled|uprooted|resettled)\b"
)


def are_killed_or_driven_out(told: Counted) -> int | None:
    """Return that those of a people who "were killed or deported" are of no side, unless they are troops."""
    words = set(told.victims.split()) & FIGHTERS  # a people's name has a capital: "Cossacks"
    return OPEN if not words and _OR_DRIVEN_OUT.match(told.text, _end_of_people(told)) else None
