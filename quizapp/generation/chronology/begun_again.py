"""Whether an attack that was begun has another of its kind beside it, with the same place and under another date.

"When was the offensive to retake Tarn launched" has two answers then. Deeds told twice are ``telling_apart``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.domain.facts import DateFact, Place
from quizapp.domain.text import Span, holds_any
from quizapp.generation.chronology.same_time import agree_closed

_KINDS = (
    r"(?P<noun>counter-?offensive|counter-?attack|offensive|operation|campaign|invasion|attack|assault|raid|attempt|advance|"
    r"push|siege|bombardment)"
)
_BEGAN = r"(?:launched|beg[au]n|started|mounted|opened|initiated|under(?:took|taken)|made|conducted)"
#: "Launched a large offensive to retake Tarn": who, the kind of attack, and where or for what.
_BEGINNING = re.compile(rf"^(?P<who>.*?)\b{_BEGAN} (?:an?|the|their|its|his) (?:[\w-]+ ){{0,3}}?{_KINDS}\b(?P<what>.*)")
#: "An offensive to retake Tarn was launched".
_BEGUN = re.compile(
    rf"(?P<who>)^(?:an?|the|their|its|his) (?:[\w-]+ ){{0,3}}?{_KINDS}\b(?P<what>.*?)\b(?:was|were) {_BEGAN}\b", re.IGNORECASE
)
_SEEDS = (
    "launched",
    "began",
    "begun",
    "undertaken",
    "started",
    "mounted",
    "opened",
    "initiated",
    "undertook",
    "made",
    "conducted",
)
#: One more of the same.
_AGAIN = r"(?:another|second|third|fourth|new|renewed|fresh|further|again|repeated|final|last)"
_NAME = re.compile(r"[A-Z][\w’'-]+")
#: Where from the place, which tells two attacks apart.
_DIRECTION = re.compile(r"\b(?:north|south|east|west)[\w-]*")
#: Without a place in its words, an attack is meant together with what stands so near.
_NEAR = 400


def is_begun_again(told: str, fact: DateFact, dates: Iterable[DateFact], text: str) -> bool:
    """Tell whether ``told`` is the beginning of an attack of which the article dates another of the same kind and place."""
    act = (_BEGINNING.search(told) or _BEGUN.search(told)) if holds_any(told, _SEEDS) else None
    if act is None:
        return False
    noun, who = act["noun"].lower(), frozenset(_NAME.findall(act["who"]))
    places = frozenset(_NAME.findall(act["what"])) - who
    places |= frozenset(_DIRECTION.findall(act["what"])) if places else frozenset()
    kind = re.sub("-", "-?", noun)
    again = re.compile(rf"(?i)\b{_AGAIN} (?:[\w-]+ ){{0,3}}?{kind}\b|\b{kind}\b[^.;]*\bagain\b")
    begun = re.compile(rf"\b{kind}\b[^.;]*\b(?:was|were) (?:\w+ )?{_BEGAN}\b(?! by\b)")
    active = re.compile(rf"\b{_BEGAN} (?:[\w-]+ ){{1,4}}?{kind}\b")
    for other in dates:
        span = other.event_span
        if other.place is not Place.PROSE or span == fact.event_span or agree_closed(other.window, fact.window):
            continue
        words = span.of(text)
        if kind.replace("-?", "")[-6:] not in words.lower() or not _is_there(places, words, span, fact.event_span):
            continue
        if again.search(words) or begun.search(words):
            return True
        hit = active.search(words)
        if hit is not None and (not who or who & frozenset(_NAME.findall(words[: hit.start()]))):
            return True
    return False


def _is_there(places: frozenset[str], words: str, span: Span, own: Span) -> bool:
    """Tell whether a sentence has all places of another one, or, where that has none, stands near it."""
    if places:
        return all(place in words for place in places)
    return abs(span.start - own.start) <= _NEAR
