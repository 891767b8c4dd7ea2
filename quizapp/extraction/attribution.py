"""Who says so: sources of figures in prose and in infobox notes, as declared ways of attributing.

A way of attributing is one entry with an example that a test runs. Which figure falls under which source is decided by scope.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from quizapp.domain.text import Span
from quizapp.extraction.tokens import Sentence


class Scope(Enum):
    """Which part of the sentence a source answers for."""

    AFTER = "what follows"
    BEFORE = "what comes before"
    WHOLE = "the whole statement"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and the part of the text that it answers for."""

    source: Span
    scope: Span


@dataclass(frozen=True, slots=True)
class AttributionRule:
    """A way of naming a source: ``pattern`` finds its words, ``source`` says on which side of them the name stands."""

    name: str
    why: str
    pattern: str
    source: str
    scope: Scope
    example: str
    expects: str


#: Verbs by which a source tells something, in the forms in which they do.
SAYING = (
    "said|says|stated|states|claimed|claims|reported|reports|announced|announces|declared|declares|confirmed|confirms|estimated|estimates|"
    "estimate|acknowledged|admitted|admits|alleged|alleges|recorded|records|counted|counts|documented|listed|lists|verified|insisted|"
    "maintained|maintains|wrote|writes|told|gave|gives|noted|notes|suggested|suggests|asserted|asserts|indicated|revealed|contended|"
    "conceded|mentions|mentioned|relates|related|puts|put|placed|believe|believed|calculated|concluded|tallied|boasted|charged|"
    "saying|claiming|reporting|stating|announcing|confirming|estimating|adding|added|argues|argued|cites|cited|quotes|specified|informed"
)
ATTRIBUTION_RULES = (
    AttributionRule(
        "according to somebody",
        "names the source of the statement around it",
        r"\b(?:[Aa]ccording|[Aa]cc\.?)\s+to\s+|\bas\s+(?:reported|claimed|stated|announced|estimated|recorded|documented)\s+by\s+|\b[Pp]er\s+(?!cent\b|day\b|hour\b|week\b|month\b|year\b|person\b)",
        "right",
        Scope.WHOLE,
        "According to the Observatory, 30 fighters were killed.",
        "Observatory",
    ),
    AttributionRule(
        "reported by somebody",
        "a passive that names who reports",
        r"\b(?:reported|claimed|announced|stated|estimated|said|confirmed|documented|recorded|put|given|reportedly|counted|verified|acknowledged|admitted)\s+by\s+",
        "right",
        Scope.WHOLE,
        "Losses of 300 men were claimed by the War Office.",
        "War Office",
    ),
    AttributionRule(
        "somebody said",
        "the subject of a verb of saying answers for what follows",
        rf"\b(?:{SAYING})\b",
        "left",
        Scope.AFTER,
        "Lloyd's List reported that 40 sailors drowned.",
        "Lloyd's List",
    ),
    AttributionRule(
        "somebody's figure",
        "a possessive before a count answers for the count",
        r"['’′]s?\s+(?:own\s+|official\s+|initial\s+)?(?:claims?|estimates?|figures?|count|tally|toll|reports?|account|numbers?)\s+(?:of|was|were|is|put|that|at|gives?|gave)\b",
        "left",
        Scope.AFTER,
        "The ministry's figure of 90 dead was disputed.",
        "ministry",
    ),
    AttributionRule(
        "such sources",
        "an adjective and a word for what is written or counted",
        r"\b(?:sources|estimates|accounts|reports|records|figures|historians|chroniclers|media)\s+(?:put|place|give|gave|mention|speak\s+of|vary|say|claim|suggest|list|state|report|indicate|range)\b",
        "left with noun",
        Scope.AFTER,
        "Ottoman records list 500 dead.",
        "Ottoman records",
    ),
)
_RULES = [(rule, re.compile(rule.pattern)) for rule in ATTRIBUTION_RULES]
_ANY = re.compile("|".join(f"(?:{rule.pattern})" for rule in ATTRIBUTION_RULES))
#: Words for those who speak: a source needs a name or one of them.
SPEAKERS = re.compile(
    r"\b(?:sources?|media|officials?|ministr\w+|spokes\w+|observator\w+|activists?|monitors?|historians?|chroniclers?|rebels?|militants?|army|government|"
    r"police|hospitals?|doctors?|medics?|residents?|witnesses|eyewitness\w*|survivors?|reports?|newspapers?|agenc\w+|command|commanders?|authorit\w+|"
    r"military|militar\w+|generals?|troops|groups?|analysts?|estimates?|records?|accounts?|locals?|journalists?|insurgents?|separatists?|"
    r"opposition|network|council|committee|coroner|embassy|governor|mayor|president|minister|prosecutors?|staff|leaders?|sides?|press|"
    r"television|station|radio|intelligence|opponents?|fighters|inquiry|commission|scholars?|authors?|chronicle|despatch\w*|dispatch\w*|communiqu\w+|statement)\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(
    {"it", "he", "she", "they", "who", "which", "that", "this", "these", "we", "i", "some", "others", "many", "both", "there"}
)
_END_OF_SCOPE = re.compile(r";|,\s+(?:but|while|whereas|although|though)\b|\bwhile\b|\bhowever\b")
_RIGHT_NAME = re.compile(
    r"(?:the\s+|an?\s+|some\s+|its\s+|their\s+|his\s+)?(?P<name>[^,;:()\n“”\"]+?)(?=\s*(?:[,;:()“”\"]|\.?\Z|\.\s|\s(?:were|was|have|had|has|is|are|that|which|who|at\s+least|on\s+\d|in\s+\d|by\s+\d|as\s+of|while|and\s+(?:was|were|that|\d)|but|killed|put)\b))"
)
_NOT_SUBJECT = frozenset("D Q F K G V W M R L k E B J Z ; ( ) . ,".split())


def attributions(text: str, sentence: Sentence) -> list[Attribution]:
    """Return who answers for which part of ``sentence``, in the order of the text."""
    span = sentence.span
    if not _ANY.search(text, span.start, span.end):
        return []
    found: list[Attribution] = []
    for rule, pattern in _RULES:
        for match in pattern.finditer(text, span.start, span.end):
            if any(one.source.start <= match.start() < one.source.end for one in found):
                continue
            source = _source(text, sentence, rule, match)
            if source and not any(one.source.overlaps(source) for one in found):
                found.append(Attribution(source, _scope(text, span, rule, match, source)))
    return sorted(_cut_scopes(found), key=lambda one: one.scope.start)


def _source(text: str, sentence: Sentence, rule: AttributionRule, match: re.Match[str]) -> Span | None:
    if rule.source == "right":
        return _name_right(text, match.end(), sentence.span.end)
    if rule.source == "left with noun":
        noun_end = match.start() + len(match.group().split()[0])
        return _name_left(text, sentence, match.start(), noun_end)
    return _name_left(text, sentence, match.start(), None)


def _name_right(text: str, start: int, end: int) -> Span | None:
    match = _RIGHT_NAME.match(text, start, end)
    if match is None:
        return None
    begin, stop = match.span("name")
    if stop - begin > 90 or stop <= begin or text[begin:stop].lower() in _PRONOUNS or not _can_speak(text[begin:stop]):
        return None
    return Span(begin, stop)


def _can_speak(name: str) -> bool:
    return bool(SPEAKERS.search(name)) or any(word[0].isupper() for word in name.split())


def _name_left(text: str, sentence: Sentence, verb_start: int, noun_end: int | None) -> Span | None:
    """Return the subject that ends before ``verb_start``; None for a passive or a pronoun."""
    tokens = sentence.tokens
    index = next((i for i, token in enumerate(tokens) if token.start >= verb_start), len(tokens)) - 1
    while index >= 0 and (tokens[index].tag == "A" or tokens[index].word in {"had", "has", "have"}):
        index -= 1
    if index < 0 or tokens[index].tag in "BJZ":
        return None
    if tokens[index].tag == "D":  # "SOHR on 3 May reported"
        index -= 1
    if index >= 0 and tokens[index].tag == ",":
        index = _before_apposition(sentence, index)
    last = index
    while index >= 0 and _in_name(sentence, index):
        index -= 1
    first = index + 1
    while first <= last and tokens[first].tag in "YPCAOci":
        first += 1
    if first > last and noun_end is None:
        return None
    start = tokens[first].start if first <= last else verb_start
    end = noun_end if noun_end is not None else tokens[last].end
    name = text[start:end]
    if name.lower() in _PRONOUNS or not _can_speak(name) or end - start > 110:
        return None
    return Span(start, end)


def _before_apposition(sentence: Sentence, index: int) -> int:
    """Return the index before "X, head of the council, said"; ``index`` is its second comma."""
    for earlier in range(index - 1, max(-1, index - 14), -1):
        if sentence.tags[earlier] == ",":
            return earlier - 1 if earlier > 0 and sentence.tags[earlier - 1] in "XHN" else index - 1
        if sentence.tags[earlier] in "FGD;":
            break
    return -1


def _in_name(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    if token.tag in _NOT_SUBJECT or token.word in _PRONOUNS:
        return False
    if token.tag == "P":
        return (
            token.word in {"for", "in", "at", "to"}
            and index > 0
            and sentence.tags[index - 1] in "XHN"
            and index + 1 < len(sentence.tokens)
        )
    if token.tag == "C":
        return index > 0 and sentence.tags[index - 1] == "X" and sentence.tags[index + 1 : index + 2] == "X"
    return True


def _scope(text: str, sentence: Span, rule: AttributionRule, match: re.Match[str], source: Span) -> Span:
    if rule.scope is Scope.WHOLE:
        start = sentence.start
        for boundary in _END_OF_SCOPE.finditer(text, sentence.start, match.start()):
            start = boundary.end()
        boundary_after = _END_OF_SCOPE.search(text, max(match.end(), source.end), sentence.end)
        return Span(start, boundary_after.start() if boundary_after else sentence.end)
    tail = text[match.end() : sentence.end].strip(" .”\"’'")
    if not tail or re.match(r"(?:,|on |in |at |to )[^0-9]{0,40}\Z", tail):  # "…, the ministry said."
        return Span(sentence.start, sentence.end)
    boundary_after = _END_OF_SCOPE.search(text, match.end(), sentence.end)
    return Span(match.start(), boundary_after.start() if boundary_after else sentence.end)


def _cut_scopes(found: list[Attribution]) -> list[Attribution]:
    """Let each scope that runs forward end where the next source begins to speak."""
    cut = []
    for one in found:
        later = [
            other.source.start
            for other in found
            if other is not one
            and one.source.end <= other.source.start < one.scope.end
            and other.scope.start >= other.source.end
        ]
        end = min([one.scope.end, *later])
        cut.append(Attribution(one.source, Span(one.scope.start, max(end, one.scope.start + 1))))
    return cut


def source_at(found: list[Attribution], offset: int) -> Attribution | None:
    """Return the source that answers for ``offset``: the one whose scope begins last."""
    around = [one for one in found if one.scope.start <= offset < one.scope.end]
    return max(around, key=lambda one: one.scope.start, default=None)
