"""Whether what was begun (an attack, a fight, talks) has another of its kind beside it, with its place and another date.

"When was the offensive to retake Tarn launched", "when did clashes break out" have two answers then. Deeds told twice are
``telling_apart``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import DateFact
from quizapp.domain.partial_date import MONTHS
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


def is_begun_again(told: str, fact: DateFact, dates: Sequence[DateFact], text: str) -> bool:
    """Tell whether ``told`` is the beginning of an attack, of a fight or of talks, and fits another date of the article too."""
    return _is_attack_begun_again(told, fact, dates, text) or _is_broken_out_again(told, fact, dates, text)


def _is_attack_begun_again(told: str, fact: DateFact, dates: Iterable[DateFact], text: str) -> bool:
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
    for span in _spans_of_other_days(fact, dates):
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


#: Nouns of what breaks out and ends more than once; those of one row are told for one another.
_OUTBREAKS = (
    r"clash(?:es)?|fighting|hostilities|skirmish(?:es)?|combat|firefights?|gun ?fights?",
    r"shelling|bombardments?|air ?strikes|gunfire",
    r"talks|negotiations",
    r"protests?|demonstrations?|riots?|rioting|unrest",
)
_STARTS = (
    r"(?:(?:was|were|had) )?(?:again )?(?:br(?:oke|oken) out|erupted|flared|renewed|resumed|restarted|began|begun|started|"
    r"took place|occurred|ensued|continued|intensified|escalated)\b"
)
_STARTED = tuple(
    re.compile(rf"(?i)\b(?:{nouns})\b(?P<between>[^.;]{{0,80}}?) {_STARTS}(?P<where>[^.;]*)") for nouns in _OUTBREAKS
)
_START_SEEDS = (
    "out",
    "erupt",
    "flar",
    "new",
    "resum",
    "start",
    "beg",
    "took place",
    "occur",
    "ensu",
    "continu",
    "sif",
    "escal",
)


def _is_broken_out_again(told: str, fact: DateFact, dates: Iterable[DateFact], text: str) -> bool:
    """Tell whether ``told`` is a fight, or talks, that broke out, and fits another date too: no other name is given there."""
    if not holds_any(told, _START_SEEDS):
        return False
    form = next((one for one in _STARTED if one.search(told)), None)
    if form is None:
        return False
    names = _names_of(form, told)
    for span in _spans_of_other_days(fact, dates):
        words = span.of(text)
        if form.search(words) and (not names or not (theirs := _names_of(form, words)) or names & theirs):
            return True
    return False


def _spans_of_other_days(fact: DateFact, dates: Iterable[DateFact]) -> Iterator[Span]:
    """Yield the sentences of the prose that have another day than a date, but its own."""
    for other in dates:
        is_told = other.place is PROSE and other.event_span != fact.event_span
        if is_told and not agree_closed(other.window, fact.window):
            yield other.event_span


def _names_of(form: re.Pattern[str], words: str) -> frozenset[str]:
    """Return the names behind the noun of an outbreak, up to the next comma behind its verb, without months."""
    found = form.search(words)
    told = f"{found['between']} {found['where'].split(',')[0]}" if found else ""
    return frozenset(_NAME.findall(told)).difference(MONTHS)
