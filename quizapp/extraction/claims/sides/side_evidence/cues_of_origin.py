"""Whence victims were, by the words behind them or by who counts them: out of whose ranks, in whose lists.

Words before them are ``cues_of_words``', other figures ``cues_of_counts``'.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.names import STATES, peoples
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked
from quizapp.extraction.words import FIGHTERS

_RANKS = (
    r"(?:[Ff]orces|[Aa]rm(?:y|ies)|[Tt]roops|ranks|side|garrison|fleet|[Nn]avy|contingent|column|corps|[Dd]ivisions?|[Bb]rigades?|"
    r"[Rr]egiments?|[Bb]attalions?)"
)
_NAME = r"[A-Z][\w’'-]*(?:\s+(?:(?:and|of|the)\s+)?[A-Z][\w’'-]*){0,4}"
#: Behind the people and what befell them.
_BEHIND = re.compile(
    rf"(?:\s+(?!(?:from|of|among|amongst|across|in|within|for)\b)[a-z-]+){{0,4}}?,?\s+(?:(?:mostly|mainly|largely|all|chiefly|almost\s+all|most\s+of\s+them)\s+)?"
    rf"(?P<how>from|of|among|amongst|across|within|in|for|on)\s+(?:the\s+|both\s+the\s+)?(?P<who>{_NAME})(?P<ranks>['’]?s?\s+(?:[a-z]+\s+){{0,2}}?{_RANKS}\b|\s+dead\b)?"
    r"(?=[^\w\s]|\Z|\s+(?:and|were|was|had|have|in|at|on|during|after|by|while|who|when|but|as|since|with)\b)"
)
_IN_RANKS = re.compile(rf"\b{_RANKS}\Z")


def whence_they_were(asked: Asked) -> int | None:
    """Return the side from whose ranks they were: "40 were killed among the Orlandian forces", "prisoners, mostly from"."""
    told = asked.told
    if not (asked.is_bare or asked.claim.victims.islower() or told.figure.measure is Measure.CASUALTIES):
        return None
    match = _BEHIND.match(told.text, told.figure.quantity.end, told.sentence.span.end)
    if match is None:
        return None
    name = match["who"].split()[-1].lower()
    is_people = name in peoples() and name not in STATES and (name.endswith("s") or match["how"] in {"among", "amongst"})
    is_ranks = bool(match["ranks"]) or bool(_IN_RANKS.search(match["who"]))
    if not (is_ranks or (is_people and match["how"] in {"among", "amongst", "for", "of"})):
        return None
    return asked.ledger.side_of(match["who"])


_PARTS = re.compile(
    r"(?P<bracket>\()?\b(?:including|among\s+them|of\s+whom|amongst\s+them|(?P<being>of\s+(?:the\s+dead|them)\s+being))\b"
)
#: Letters between a whole and its first part.
_NEAR = 80


def whole_of_parts(asked: Asked) -> int | None:
    """Return the one side of those told behind them as some of them: "91,000 prisoners were taken, including 3,000 Orlandians".

    Those killed may be of both sides, unless their parts stand in brackets or are most of them.
    """
    claim, behind = asked.claim, asked.behind()
    if not behind or not claim.victims.islower() or claim.victims.split()[-1] not in _ARMED:
        return None
    between = asked.told.text[asked.told.figure.quantity.end : behind[0].evidence[0].end + len(" being")]
    parts = _PARTS.search(between, 0, _NEAR)
    told = [one for one in behind if one.low < claim.low]
    are_most = 2 * sum(one.low for one in told if one.measure is claim.measure) > claim.low
    if parts is None or not (parts["bracket"] or claim.measure is Measure.CAPTURED or (are_most and parts["being"])):
        return None
    sides = {one.side for one in told}
    return sides.pop() if len(sides) == 1 else None


_ARMED = FIGHTERS | {"prisoners", "captives", "casualties", "pows"}
_LISTS = re.compile(
    r"\b(?:returns|records?|rolls?|registers?|casualty\s+lists?|muster|archives|official\s+history)\b", re.IGNORECASE
)
_ONLY = re.compile(r"\b(?:only|just|merely|no\s+more\s+than|but)\s+\Z")


def in_own_lists(asked: Asked) -> int | None:
    """Return the side of who counts its own: whose lists have so many, or who says that there were only so many."""
    told = asked.told
    if told.attribution is None or not asked.is_bare or told.figure.verb < told.figure.index:
        return None
    source = told.attribution.source
    words = told.text[max(told.sentence.span.start, source.start - 30) : source.end + 30]
    if not _LISTS.search(words) and not _ONLY.search(asked.words_before()):
        return None
    return asked.ledger.side_of(source.of(told.text))


_CAPTIVES = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]*(?:\s+[A-Z][\w-]*)?)\s+(?:[a-z]+\s+)?(?:prisoners|captives|POWs|survivors|deserters|internees)\b(?P<rest>[^.;]*)\Z"
)
_NAMED = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*")


def captives_spoken_of(asked: Asked) -> int | None:
    """Return the side of the captives of whom the sentence speaks: "the Orlandian prisoners were fed, though 200 died"."""
    told = asked.told
    before = asked.words_before()
    if not asked.is_bare or told.figure.verb < told.figure.index or asked.claim.measure is not Measure.KILLED:
        return None
    match = _CAPTIVES.search(before)
    if (
        match is None
        or "while" in match["rest"]
        or any(told.sides.of_doer(one.group()) is not None for one in _NAMED.finditer(match["rest"]))
    ):
        return None
    return asked.ledger.side_of(match["who"])
