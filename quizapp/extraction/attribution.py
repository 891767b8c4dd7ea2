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


#: Verbs by which a source tells something, in the forms in which nothing else has them.
SAYING = (
    "said|says|say|stated|claimed|reported|announced|announces|declared|declares|confirmed|confirms|"
    "estimated|acknowledged|admitted|admits|"
    "alleged|alleges|recorded|counted|documented|listed|verified|insisted|maintained|maintains|wrote|writes|"
    "told|tells|gave|gives|noted|"
    "suggested|suggests|asserted|asserts|indicated|indicates|revealed|contended|conceded|mentions|mentioned|"
    "relates|puts|put|placed|believe|"
    "believed|calculated|concluded|concludes|tallied|boasted|saying|claiming|reporting|stating|announcing|"
    "confirming|estimating|"
    "adding|added|adds|argues|argued|cited|specified|informed|consider|considers|considered|thinks|identified|"
    "identifies|judged|reckoned|computed|testified"
)
#: Forms that are nouns as well: they count as verbs before "that", a number or an article only.
SAYING_OR_NOUN = (
    "states|claims|reports|estimates|estimate|claim|report|records|record|counts|lists|list|notes|cites|"
    "quotes|put|place|mention|indicate|suggest|give|argue|found|finds|think"
)
ATTRIBUTION_RULES = (
    AttributionRule(
        "according to somebody",
        "names the source of the statement around it",
        r"\b(?:[Aa]ccording|[Aa]cc\.?)\s+to\s+|\bas\s+(?:reported|claimed|stated|announced|estimated|recorded|"
        r"documented)\s+by\s+"
        r"|\b[Pp]er\s+(?!cent\b|day\b|hour\b|week\b|month\b|year\b|person\b)",
        "right",
        Scope.WHOLE,
        "According to the Observatory, 30 fighters were killed.",
        "Observatory",
    ),
    AttributionRule(
        "reported by somebody",
        "a passive that names who reports",
        r"\b(?:reported|claimed|announced|stated|estimated|said|confirmed|documented|recorded|put|given|counted|"
        r"verified|acknowledged|admitted)\s+by\s+",
        "right",
        Scope.WHOLE,
        "Losses of 300 men were claimed by the War Office.",
        "War Office",
    ),
    AttributionRule(
        "in somebody's account",
        "an account is its author's",
        r"\b[Ii]n\s+(?:the\s+)?(?=[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}['’]s\s+(?:account|chronicle|report|history|diary|memoirs?|estimate|version|dispatch|letter|book)s?\b)",
        "right",
        Scope.WHOLE,
        "In Vergil's chronicle, 100 men died.",
        "Vergil",
    ),
    AttributionRule(
        "said somebody",
        "the verb before its subject, after what was said",
        r"[,”\"]\s+(?:said|says|claimed|announced|reported|stated|wrote|told)\s+(?=(?:an?|the)\s|[A-Z])",
        "right",
        Scope.WHOLE,
        "Thirty people died, said a hospital official.",
        "hospital official",
    ),
    AttributionRule(
        "somebody's figure",
        "a possessive before a count answers for the count",
        r"['’′]s?\s+(?:own\s+|official\s+|initial\s+|first\s+)?(?:claims?|estimates?|figures?|count|tally|toll|"
        r"reports?|account|numbers?)\b(?=\s+(?:of|was|were|is|put|that|at|gives?|gave|names?|lists?|for))",
        "left",
        Scope.AFTER,
        "The ministry's figure of 90 dead was disputed.",
        "ministry",
    ),
    AttributionRule(
        "such sources",
        "an adjective and a word for what is written or counted, as the subject of a figure",
        r"\b(?:sources|estimates?|accounts?|reports|records|figures|historians|chroniclers|media|claims|archives|"
        r"chronicles?|newspapers)\s+"
        r"(?:all\s+|both\s+|generally\s+|usually\s+)?(?:put|puts|place|places|give|gives|gave|mention|speak|say|"
        r"says|claim|claims|suggest|list|state|report|indicate|range|vary|name|record)\b",
        "left with noun",
        Scope.AFTER,
        "Ottoman records list 500 dead.",
        "Ottoman records",
    ),
    AttributionRule(
        "somebody said",
        "the subject of a verb of saying answers for what follows",
        rf"\b(?:{SAYING})\b|\b(?:{SAYING_OR_NOUN})\b(?=\s+(?:that\b|the\b|an?\b|at\s+least\b|about\b|over\b|more\b|"
        rf"some\b|their\b|its\b|\d))",
        "left",
        Scope.AFTER,
        "Lloyd's List reported that 40 sailors drowned.",
        "Lloyd's List",
    ),
)
_RULES = [(rule, re.compile(rule.pattern)) for rule in ATTRIBUTION_RULES]
#: A quick test: without one of these a sentence names no source.
MARKS = tuple(
    sorted(
        {*SAYING.split("|"), *SAYING_OR_NOUN.split("|")}
        | set(
            "according acc. per by claim estimate figure count tally toll report account number chronicle diary memoir".split()
        )
        | set("history sources media archives historians records dispatch letter book version speak vary range".split())
    )
)
#: Words for those who speak: a source needs a name or one of them.
SPEAKERS = re.compile(
    r"\b(?:sources?|media|officials?|ministr\w+|spokes\w+|observator\w+|activists?|monitors?|historians?|"
    r"chroniclers?|rebels?|militants?|army|government|"
    r"police|hospitals?|doctors?|medics?|residents?|witnesses|eyewitness\w*|survivors?|reports?|newspapers?|"
    r"agenc\w+|command|commanders?|authorit\w+|"
    r"military|militar\w+|generals?|troops|groups?|analysts?|estimates?|records?|accounts?|locals?|"
    r"journalists?|insurgents?|separatists?|"
    r"opposition|network|council|committee|coroner|embassy|governor|mayor|president|minister|prosecutors?|"
    r"staff|leaders?|sides?|press|"
    r"television|station|radio|intelligence|opponents?|fighters|figures|archives?|data|inquiry|commission|"
    r"scholars?|authors?|chronicle|despatch\w*|dispatch\w*|communiqu\w+|statement)\b",
    re.IGNORECASE,
)
#: Words for what is written rather than who wrote it: they need a name or an adjective of their own to be a source.
_IMPERSONAL = frozenset(
    "estimate estimates report reports account accounts figure figures claim claims sources source records "
    "statement study list lists".split()
)
_EMPTY_WORDS = frozenset(
    "other some various several many most different used widely one a an the all both early later such "
    "numerous these those".split()
)
_PRONOUNS = frozenset({"it", "he", "she", "they"})
_NOBODY = frozenset({"who", "which", "that", "this", "these", "we", "i", "some", "others", "many", "both", "there", "what"})
_END_OF_SCOPE = re.compile(r";|,\s+(?:but|while|whereas|although|though)\b|\bwhile\b|\bhowever\b")
_GERUNDS = frozenset("saying claiming reporting stating announcing confirming estimating adding".split())
_NOT_SUBJECT = frozenset("DQFKGVWMRLkEBJZ;().,")


def attributions(text: str, sentence: Sentence, last_source: Span | None = None) -> list[Attribution]:
    """Return who answers for which part of ``sentence``, in the order of the text; ``last_source`` is whom "it" means."""
    span = sentence.span
    if not speaks(text, span):
        return []
    found: list[tuple[Attribution, int]] = []
    for rule, pattern in _RULES:
        for match in pattern.finditer(text, span.start, span.end):
            if any(
                one.source.start <= match.start() < one.source.end or match.start() < taken < match.end()
                for one, taken in found
            ):
                continue
            source = _source(text, sentence, rule, match, last_source)
            if source and not any(one.source.overlaps(source) and source.start >= span.start for one, _ in found):
                found.append((Attribution(source, _scope(text, span, rule, match, source)), match.end() - 1))
    return sorted(_cut_scopes([one for one, _ in found]), key=lambda one: one.scope.start)


def _source(text: str, sentence: Sentence, rule: AttributionRule, match: re.Match[str], last: Span | None) -> Span | None:
    if rule.source == "right":
        return _name_right(text, sentence, match.end(), last)
    if rule.source == "left with noun":
        noun_end = match.start() + len(match.group().split()[0])
        return _name_left(text, sentence, match.start(), noun_end, last)
    return _name_left(text, sentence, match.start(), None, last)


def _name_right(text: str, sentence: Sentence, start: int, last: Span | None) -> Span | None:
    """Return the name that begins at ``start``: "the Russian Ministry of Defence"; "its own figures" is the one before."""
    tokens = sentence.tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= start), len(tokens))
    while first < len(tokens) and tokens[first].tag == "Y":
        if tokens[first].word in {"his", "its", "their", "her"}:
            return last
        first += 1
    end = first
    while end < len(tokens) and end - first < 14 and _goes_on(sentence, first, end):
        end += 1
    while (
        end > first
        and tokens[end - 1].tag in "POCAYN"
        and not SPEAKERS.fullmatch(tokens[end - 1].word)
        and tokens[end - 1].tag != "N"
    ):
        end -= 1
    if end == first:
        return None
    possessive = next(
        (
            i
            for i in range(first, end)
            if tokens[i].text.endswith(("'s", "’s")) and i + 1 < end and tokens[i + 1].word in _WRITINGS
        ),
        None,
    )
    if possessive is not None:
        return Span(tokens[first].start, tokens[possessive].end - 2)
    name = text[tokens[first].start : tokens[end - 1].end]
    return Span(tokens[first].start, tokens[end - 1].end) if _is_source(name, needs_speaker=False) else None


#: What somebody writes: "Vergil's chronicle" is Vergil.
_WRITINGS = frozenset("account chronicle report history diary memoir memoirs estimate version dispatch letter book".split())


def _goes_on(sentence: Sentence, first: int, index: int) -> bool:
    token = sentence.tokens[index]
    following = sentence.tags[index + 1 : index + 2]
    if token.tag in "XHO" or (token.tag == "T" and (token.word in _BODIES or following == "H")):
        return True
    if token.tag == "N":
        return not token.word.endswith("ed") and token.word not in {"to", "have", "reaching"}
    if token.tag == "P":
        return (
            token.word in {"for", "in", "on", "at"}
            and following == "X"
            and sentence.tags[index - 1 : index] != "N"
            and token.word != "in"
        )
    if token.tag == "C":
        return following == "X" or (following == "Y" and sentence.tags[index + 2 : index + 3] == "X")
    if token.tag in "MTU" and index > first:
        return following in {"", ".", ",", ")"} and token.word not in {"dead", "deaths"}
    return token.tag == "Y" and sentence.tags[index - 1 : index] in {"O", "C", "P"}


#: Bodies that have a number in the grammar of victims' things and may speak all the same.
_BODIES = frozenset("army division states regiment brigade corps groups group sides".split())


#: Verbs that only somebody who speaks can have; "claimed" and "gave" things do too ("the battle claimed 30 lives").
_SPEECH = frozenset("said says stated announced reported told wrote declared".split())


def _is_source(name: str, *, needs_speaker: bool = True) -> bool:
    """Tell whether the words name somebody: "Soviet reports" do, "one widely used estimate" does not."""
    words = [word for word in re.findall(r"[\w'’-]+", name) if word.lower() not in _EMPTY_WORDS and not word[0].isdigit()]
    if not words or name.lower() in _NOBODY or len(name) > 110:
        return False
    if all(word.lower() in _IMPERSONAL or word.lower() in _EMPTY_WORDS for word in words):
        return False
    return _can_speak(name) or not needs_speaker


def _can_speak(name: str) -> bool:
    return bool(SPEAKERS.search(name)) or any(word[0].isupper() for word in name.split())


def _name_left(text: str, sentence: Sentence, verb_start: int, noun_end: int | None, last: Span | None) -> Span | None:
    """Return the subject that ends before ``verb_start``; None for a passive, ``last`` for a pronoun."""
    tokens, tags = sentence.tokens, sentence.tags
    index = next((i for i, token in enumerate(tokens) if token.start >= verb_start), len(tokens)) - 1
    verb_word = tokens[index + 1].word if index + 1 < len(tokens) else ""
    gerund = verb_word in _GERUNDS
    while index >= 0 and (tags[index] == "A" or tokens[index].word in {"had", "has", "have", "only", "went", "on", "to"}):
        index -= 1
    if index < 0 or tags[index] in "BJZ":
        return None
    if tags[index] == "D":  # "SOHR on 3 May reported"
        index -= 1
    if index >= 0 and tags[index] == ")":  # "Pybus (2005) estimates"
        index = tags.rfind("(", 0, index) - 1
    if index >= 0 and tags[index] == "C" and noun_end is None:  # "admitted it and claimed"
        index = _subject_of_sentence(sentence, index)
    elif index >= 0 and tags[index] == ",":
        index = _subject_of_sentence(sentence, index) if gerund else _before_apposition(sentence, index)
    if noun_end is None and index >= 0 and tokens[index].word in _PRONOUNS:
        return last
    end = index
    while index >= 0 and _in_name(sentence, index):
        index -= 1
    first = index + 1
    while first <= end and tags[first] in "YPCAOci":
        first += 1
    if first > end and noun_end is None:
        return None
    start = tokens[first].start if first <= end else verb_start
    stop = noun_end if noun_end is not None else tokens[end].end
    if noun_end is None and stop - start > 2:
        possessive = re.search(r"['’′]s?\Z", text[start:stop])
        stop -= len(possessive.group()) if possessive else 0
    anybody = noun_end is None and verb_word in _SPEECH
    return Span(start, stop) if _is_source(text[start:stop], needs_speaker=not anybody) else None


def _subject_of_sentence(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject of "The media presented another version, claiming …", or -1."""
    tags = sentence.tags
    for position in range(1, index):
        word = sentence.tokens[position].word
        if tags[position] in "FBK" or (tags[position] == "N" and word.endswith("ed")):
            before = position - 1
            if tags[before] == ")":
                before = tags.rfind("(", 0, before) - 1
            while before >= 0 and tags[before] == "A":
                before -= 1
            if before >= 0 and tags[before] in "HXNTO":
                return before
    return -1


def _before_apposition(sentence: Sentence, index: int) -> int:
    """Return the index before "X, head of the council, said"; ``index`` is its second comma."""
    for earlier in range(index - 1, max(-1, index - 14), -1):
        if sentence.tags[earlier] == ",":
            return earlier - 1 if earlier > 0 and sentence.tags[earlier - 1] in "XHN" else index - 1
        if sentence.tags[earlier] in "FGD;":
            break
    return -1


def _in_name(sentence: Sentence, index: int) -> bool:
    token, tags = sentence.tokens[index], sentence.tags
    if (
        token.tag == "."
        and token.text == "."
        and index
        and len(sentence.tokens[index - 1].text) <= 5
        and sentence.tokens[index - 1].text[:1].isupper()
    ):
        return True  # "Lt. Gen. Smith"
    if token.tag in _NOT_SUBJECT or token.word in _PRONOUNS or token.word in _NOBODY:
        return False
    if token.word == "own":
        return True
    if token.tag == "Y":  # an article opens the name unless it stands inside: "head of the council"
        return index > 0 and tags[index - 1] in "OP"
    if token.tag == "P":
        return (
            token.word in {"for", "in", "at", "to", "on"} and index > 0 and tags[index - 1] in "XHN" and tags[index - 1] != "F"
        )
    if token.tag == "C":
        return index > 0 and tags[index - 1] == "X" and tags[index + 1 : index + 2] in {"X", "Y"}
    if token.tag == "N" and token.word.endswith(("ing", "ed")) and index and tags[index - 1] not in "XHNY":
        return False
    return token.tag not in "ciw"


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


def speaks(text: str, span: Span) -> bool:
    """Tell whether the sentence at ``span`` may name a source at all; cheap."""
    lowered = text[span.start : span.end].lower()
    return any(mark in lowered for mark in MARKS)


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
