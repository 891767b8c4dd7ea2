"""Deeds of one subject in a row, and which of them a date holds for: one inside a deed of the row dates that deed alone.

Dates at the head of a clause hold for the whole row. What a label is made of is ``statements``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.text import Span
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.verbs import CAPITALS, FINITE


@dataclass(frozen=True, slots=True)
class Told:
    """What of a clause its date holds for: without ``dropped``, and up to ``stop``; nothing that can be told if unclear."""

    dropped: Span | None = None
    stop: int | None = None
    is_unclear: bool = False


ALL, UNCLEAR = Told(), Told(is_unclear=True)

#: Where another deed of the same subject begins: "took Tarn | and then burned Mole".
_JOINT = re.compile(
    rf",?\s+(?:and|but)\s+(?:then\s+)?(?P<deed>(?:(?:[a-z]+ly|also|later|soon|then)\s+)*(?P<verb>{FINITE.pattern}))(?!-)"
)
_AUXILIARIES = frozenset(("was", "were"))
#: Behind these a verb belongs to a clause within the sentence, or to a pair of things.
_INNER = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|while|because|although|though|after|before|as|if|until|whether|how|what|"
    r"between|both)\b|[(;:“\"]"
)
#: Two verbs that share all that follows: "attacked and captured Tarn", "was attacked and burned by the guards".
_CLOSE = re.compile(r"(?:\s+(?:[a-z]+ly|up|out|off|down|back|away|in|over))?")
_CLOSE_PASSIVE = re.compile(r"(?:\s+[a-z]+ly)?\s+[a-z]+(?:\s+(?:[a-z]+ly|up|out|off|down))?")
#: What a verb is followed by, and not a word that describes the next noun: "and burned the mill", not "and burned mills".
_FOLLOWED = re.compile(
    rf"\s+(?:the|an?|its|their|his|her|both|all|some|in|at|on|to|towards?|from|by|into|over|near|with|against|for|as|up|out|off|"
    rf"back|through|across|[a-z]+ly|[{CAPITALS}][\w'’-]*|\d[\d,]*)\b|\s*(?:,|\.?\Z)"
)
#: Told alone, such a deed could be of any day: "launched a raid from Tarn and fought the guards on 6 May".
_THIN = frozenset(("clashed", "fought"))
_BY = re.compile(r"\s+by\b")


def told_at(raw: str, dates: tuple[Span, ...]) -> Told:
    """Return which part of a clause its ``dates`` (spans within ``raw``) hold for."""
    if not dates or (" and " not in raw and " but " not in raw):
        return ALL
    verb = main_verb(raw)
    first, last = min(one.start for one in dates), max(one.end for one in dates)
    if verb is None or first < verb.start():
        return ALL
    joints = [one for one in _JOINT.finditer(raw, verb.end()) if not _INNER.search(raw, verb.end(), one.start())]
    before = [one for one in joints if one.start() < first]
    behind = [one for one in joints if one.start() >= last]
    if before:
        return _last_deed(raw, verb, before[-1], dates)
    return Told(stop=behind[0].start()) if behind else ALL


def _last_deed(raw: str, verb: re.Match[str], joint: re.Match[str], dates: tuple[Span, ...]) -> Told:
    """Return the last deed of a row with its subject, where its words can be told from a name's."""
    if any(one.start < joint.end() for one in dates):
        return ALL
    is_passive = verb.group() in _AUXILIARIES
    if verb.group() in ("had", "has") or (_CLOSE_PASSIVE if is_passive else _CLOSE).fullmatch(raw, verb.end(), joint.start()):
        return ALL
    if is_passive and joint["verb"] not in _AUXILIARIES:
        rest = _without(raw, joint.end(), dates)
        return Told(Span(verb.end() + 1, joint.start("deed"))) if _BY.match(rest) else UNCLEAR
    follows = joint["verb"] in _AUXILIARIES or _FOLLOWED.match(_without(raw, joint.end(), dates))
    return Told(Span(verb.start(), joint.start("deed"))) if follows and joint["verb"] not in _THIN else UNCLEAR


#: The preposition that leads to a date.
_LEAD = re.compile(r"\s+(?:on|in|by|at|during)?(?:\s+the)?\s*\Z")


def _without(raw: str, start: int, dates: tuple[Span, ...]) -> str:
    """Return what stands behind ``start``, without a date directly there."""
    nearest = min(dates, key=lambda one: one.start)
    lead = _LEAD.fullmatch(raw, start, nearest.start) if nearest.start >= start else None
    return raw[nearest.end :] if lead else raw[start:]
