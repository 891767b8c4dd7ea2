"""A sentence as tagged tokens: one letter says what each word can be to a claim, so that rules are patterns of letters.

The letters, and which words carry them, are ``tags``'s.
"""

from __future__ import annotations

import re
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from quizapp.domain.fact_kinds import Measure
from quizapp.domain.records import record
from quizapp.domain.text import Span, small_letters
from quizapp.extraction.phrase import Phrase
from quizapp.extraction.phrases import PHRASES
from quizapp.extraction.quantities import Quantity, find_quantities
from quizapp.extraction.tags import tag_word


class Token(NamedTuple):
    """A word, number, date or mark with its letter; ``measure`` where the word tells one."""

    start: int
    end: int
    word: str
    tag: str
    measure: Measure | None = None
    quantity: Quantity | None = None
    #: The word as it is written.
    text: str = ""


@record
class Sentence:
    """A sentence as tokens; ``tags`` has one letter for each, ``words`` has their words."""

    span: Span
    tokens: tuple[Token, ...]
    tags: str
    words: tuple[str, ...]


#: Quotation marks say nothing to the grammar: "killed “more than 500” civilians".
_QUOTES = frozenset("\"“”„«»‘’'")
#: The phrases that a word can open, and a pattern with a group for each of them, in their order, for ``small_letters``.
_Phrases = tuple[re.Pattern[str], tuple[Phrase, ...]]


def _opened_by(word: str) -> _Phrases:
    phrases = tuple(phrase for phrase in PHRASES if word in phrase.opening.split())
    return re.compile("|".join(rf"({phrase.pattern})(?![\w-])" for phrase in phrases)), phrases


_OPENINGS = {word: _opened_by(word) for phrase in PHRASES for word in phrase.opening.split()}
#: "U.S." and "Mr." keep their stops, which end nothing.
#: Most words are of ASCII letters alone, which are sooner looked at than those of all alphabets.
_TOKEN = re.compile(
    r"[A-Z](?:\.(?:[A-Z]\.)+(?![^\W_])|(?<=M)(?:rs?|s)\.|(?<=D)r\.)"
    r"|(?:[A-Za-z]++[^\W_]*+|[^\W_]++)(?:[-'’′.][^\W_]+)*|[^\s\w]"
)
_MARKS = {
    ",": ",",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    ";": ";",
    ":": ";",
    "–": ";",
    "—": ";",
    "-": ";",
    "&": "C",
    "+": "C",
    "/": "C",
}
#: What a word or mark is by itself: in small letters, its letter and measure, and the phrases that it may begin.
_Reading = tuple[str, str, Measure | None, _Phrases | None]


def _read(piece: str, *, opens: bool) -> _Reading:
    """Read a word or mark; ``opens`` where it opens a sentence and has its capital for that. A quotation mark has no letter."""
    if not piece[0].isalnum():
        return piece, "" if piece in _QUOTES else _MARKS.get(piece, "."), None, None
    lowered = piece.lower()
    tag, measure = tag_word(piece, lowered, opens)
    if opens and tag == "N" and piece[0].isupper():
        tag = "X"
    return lowered, tag, measure, _OPENINGS.get(lowered)


class _Readings(dict[str, _Reading]):
    """The readings of words and marks that open no sentence: most words of a text are the same few."""

    def __missing__(self, piece: str) -> _Reading:
        if len(self) >= _MOST_READINGS:
            self.clear()
        reading = self[piece] = _read(piece, opens=False)
        return reading


_MOST_READINGS = 4096
_READINGS = _Readings()


#: Kinds of things that bear numbers: "Division 17" and "Hill 99" count nothing.
_NUMBERED = re.compile(
    r"\b(?:Division|Brigade|Regiment|Battalion|Corps|Army|Company|Unit|Hill|Height|Point|Base|Camp|Highway|Route|Block|Checkpoint|"
    r"Sector|Post|Phase|Article|Resolution|Flight|Squadron|Platoon|Battery|Force|Group|Type|Order|Area|Zone|No\.)\s+\Z"
)


#: The same in small letters, which digits follow; and a name that a day opens: "the 2 June Movement".
_NUMBERED_PLACE = re.compile(r"\b(?:neighbou?rhood|district|sector|phase|crater)\s+\Z")
_NAMED_BY_DAY = re.compile(
    r"\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+[A-Z]\w+"
)


#: A name in quotation marks that a number ends: "Brother number 5".
_IN_QUOTED_NAME = re.compile(r"[\"“][A-Z][\w’' -]{0,30}\s\Z")
#: A name that a number in words ends: "the Hill Four".
_NAMED_BY_NUMBER = re.compile(r"\b[Tt]he\s+(?:[A-Z][\w'’-]*\s+){1,2}\Z")


#: The number of a unit behind its initials: "the men of RI 25, and".
_INITIALED = re.compile(r"\d{1,3}(?=[,;)]\s|\.\Z)")
_INITIALS = re.compile(r"\b[A-Z]{2,4}\s\Z")
#: An age behind the name of a person.
_AGE = re.compile(r"[1-9]\d(?!\d)(?=\s*(?:,(?!\d)|[;)])|\s+[—–])")
_PERSON = re.compile(
    r"\b(?!(?:In|On|At|From|Near|By|Of|To|For|After|Before|Since|The|With|And)\b)[A-Z][\w'’-]*\.?\s+(?:[A-Z]\.\s+)?[A-Z][\w'’-]+(?:\s+[JS]r\.?)?(?:,\s+|\s+\()\Z"
)


def numbers_in(text: str, span: Span, dates: tuple[Span, ...]) -> list[Quantity]:
    """Return the quantities of the sentence at ``span`` that are no part of one of its ``dates``."""
    found: list[Quantity] = []
    for quantity in find_quantities(text, span.start, span.end, dates):
        date = next((one for one in dates if quantity.number_start < one.end and one.start < quantity.end), None)
        if date is None:
            if not _is_of_name(text, span, quantity):
                found.append(quantity)
        elif quantity.high is not None and date.end < quantity.end:  # "2,000 in 2013 to 9,000 in 2014"
            found.extend(find_quantities(text, date.end, quantity.end))
    return found


#: Behind the hour of a day: "one o'clock", "6:30".
_HOUR = re.compile(r"\s+o['’]clock|:[0-5]\d(?!\d)")


def _is_of_name(text: str, span: Span, quantity: Quantity) -> bool:
    """Tell whether a number belongs to the name before it: "Division 17", "Ivar Holt, 19,"; or is an hour."""
    if _HOUR.match(text, quantity.end) or (text[quantity.start - 1] == ":" and text[quantity.start - 2].isdigit()):
        return True
    if quantity.start != quantity.number_start:
        return False
    if _AGE.match(text, quantity.start) and _PERSON.search(text, max(span.start, quantity.start - 40), quantity.start):
        return True
    if _NUMBERED.search(text, max(span.start, quantity.start - 16), quantity.start):
        return True
    if _INITIALED.match(text, quantity.start) and _INITIALS.search(text, max(span.start, quantity.start - 6), quantity.start):
        return True
    if text[quantity.start].isdigit() and (
        _NUMBERED_PLACE.search(text, max(span.start, quantity.start - 16), quantity.start)
        or _NAMED_BY_DAY.match(text, quantity.end)
    ):
        return True
    if text.startswith(('"', "”"), quantity.end) and _IN_QUOTED_NAME.search(text, span.start, quantity.start):
        return True
    return text[quantity.start].isupper() and bool(_NAMED_BY_NUMBER.search(text, span.start, quantity.start))


def tokenize(text: str, span: Span, dates: tuple[Span, ...], numbers: list[Quantity] | None = None) -> Sentence:
    """Return the sentence at ``span`` as tokens; ``dates`` are the spans of its dates, ``numbers`` its quantities if known."""
    solid: list[tuple[int, int, Quantity | None]] = [(date.start, date.end, None) for date in dates]
    for quantity in numbers_in(text, span, dates) if numbers is None else numbers:
        start = max([quantity.start] + [date.end for date in dates if date.end <= quantity.number_start])
        solid.append((start, quantity.end, quantity))
    solid.sort(key=lambda one: one[:2])
    tokens: list[Token] = []
    position = span.start
    for start, end, number in solid:
        tokens.extend(_words(text, position, start, not tokens))
        piece = text[start:end]
        tokens.append(Token(start, end, piece.lower(), "Q" if number else "D", None, number, piece))
        position = end
    tokens.extend(_words(text, position, span.end, not tokens))
    tags = "".join(map(_TAG, tokens))
    if "YF" in tags:
        tags = _describe(tokens, tags)
    if tags.count(";") > 1:
        tags = _in_brackets(tokens, tags)
    if "OW" in tags:
        tags = _point(tokens, tags)
    if "X(X)H" in tags:
        tags = _without_initials(tokens, tags)
    if "X.X" in tags:
        tags = _without_stops(tokens, tags)
    if "XB" in tags:
        tags = _with_verbs_of_names(tokens, tags)
    return Sentence(span, tuple(tokens), tags, tuple(map(_WORD, tokens)))


#: What stands in these places of a token, sooner found than by name.
_WORD, _TAG = itemgetter(Token._fields.index("word")), itemgetter(Token._fields.index("tag"))


#: So many tokens, without a mark of their own that ends a statement, stand between two dashes that enclose them.
#: One number alone counts those before it: "a party – 60 men – gave up".
_ENCLOSED = re.compile(r";(?!A*Q[^Q;]*;)[^;().]{1,14};")
_DASHES = frozenset("–—-")


def _in_brackets(tokens: list[Token], tags: str) -> str:
    """Take two dashes around an aside for brackets: "six people – among them a child – were hurt"."""
    for match in _ENCLOSED.finditer(tags):
        ends = match.start(), match.end() - 1
        if all(tokens[at].text in _DASHES for at in ends):
            for at, tag in zip(ends, "()", strict=True):
                tokens[at] = tokens[at]._replace(tag=tag)
            tags = f"{tags[: ends[0]]}({tags[ends[0] + 1 : ends[1]]}){tags[ends[1] + 1 :]}"
    return tags


def _with_verbs_of_names(tokens: list[Token], tags: str) -> str:
    """Take a verb in capitals between capitals for a part of the name: "the group Tarn Is Being Heard"."""
    at = -1
    while (at := tags.find("XB", at + 1)) >= 0:
        end = at + 1
        while end < len(tags) and tokens[end].text[0].isupper():
            end += 1
        if end > at + 2:
            tokens[at + 1 : end] = [token._replace(tag="X") for token in tokens[at + 1 : end]]
            tags = f"{tags[: at + 1]}{'X' * (end - at - 1)}{tags[end:]}"
    return tags


def _without_stops(tokens: list[Token], tags: str) -> str:
    """Drop the stops of what is shortened in a name: "Cpl. Ivar J. Holt"."""
    at = len(tags)
    while (at := tags.rfind("X.X", 0, at)) >= 0:
        shortened = tokens[at].text
        if tokens[at + 1].text == "." and (len(shortened) == 1 or shortened in _TITLES):
            del tokens[at + 1]
            tags = f"{tags[: at + 1]}{tags[at + 2 :]}"
    return tags


_TITLES = frozenset("Adm Brig Capt Cpl Col Gen Lt Maj Pvt Sgt St".split())


def _without_initials(tokens: list[Token], tags: str) -> str:
    """Drop the initials of a name between it and its people: "15 Hill Guard (HG) fighters"."""
    at = len(tags)
    while (at := tags.rfind("X(X)H", 0, at)) >= 0:
        if tokens[at + 2].text.isupper():
            del tokens[at + 1 : at + 4]
            tags = f"{tags[: at + 1]}{tags[at + 4 :]}"
    return tags


#: A verb between an article and a noun.
_DESCRIBED = re.compile("(?<=Y)F(?=[NHT])")


def _describe(tokens: list[Token], tags: str) -> str:
    """Take a participle between an article and its noun for no verb: "the ambushed group", "the attacking party"."""
    for match in _DESCRIBED.finditer(tags):
        index = match.start()
        if tokens[index].word.endswith(("ed", "ing")):
            tokens[index] = tokens[index]._replace(tag="N")
            tags = f"{tags[:index]}N{tags[index + 1 :]}"
    return tags


def _point(tokens: list[Token], tags: str) -> str:
    """Take "that" behind "of" for an article: "members of that body"."""
    at = -1
    while (at := tags.find("OW", at + 1)) >= 0:
        if tokens[at + 1].word == "that":
            tokens[at + 1] = tokens[at + 1]._replace(tag="Y")
            tags = f"{tags[: at + 1]}Y{tags[at + 2 :]}"
    return tags


#: Makes a token of a word's place and reading; a text has so many words that the call in between would be felt.
_token = partial(tuple.__new__, Token)


def _words(text: str, start: int, end: int, opens: bool) -> list[Token]:
    tokens: list[Token] = []
    lowered_text = small_letters(text)
    position: int | None = start
    while position is not None:
        pieces, position = _TOKEN.finditer(text, position, end), None
        for match in pieces:
            piece, first = match[0], match.start()
            lowered, tag, measure, phrases = _read(piece, opens=True) if opens else _READINGS[piece]
            if not tag:
                continue
            phrase = _phrase_at(lowered_text, first, end, phrases) if phrases else None
            if phrase is not None:
                position, tag, measure = phrase
                piece = text[first:position]
                lowered = piece.lower()
            tokens.append(_token((first, first + len(piece), lowered, tag, measure, None, piece)))
            if opens:
                opens = tag in ".("
            if phrase is not None:
                break
    return tokens


def _phrase_at(lowered: str, start: int, end: int, phrases: _Phrases) -> tuple[int, str, Measure | None] | None:
    """Return the end of the phrase that begins at ``start``, with its letter and measure; ``lowered`` are ``small_letters``."""
    pattern, by_group = phrases
    match = pattern.match(lowered, start + 1, end + 1)
    if match is None or match.lastindex is None:
        return None
    phrase = by_group[match.lastindex - 1]
    return match.end() - 1, phrase.tag, phrase.measure
