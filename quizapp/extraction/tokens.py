"""A sentence as tagged tokens: one letter says what each word can be to a claim, so that rules are patterns of letters.

The letters are listed in ``TAGS``; which words carry them is in ``words``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.domain.text import Span
from quizapp.extraction import words as w
from quizapp.extraction.quantities import Quantity, find_quantities

#: What each letter stands for.
TAGS = {
    "Q": "a number with its bound",
    "D": "a date",
    "H": "people",
    "U": "prisoners, hostages: people, and a count of captives after the right verb",
    "T": "things, places, times: never victims",
    "N": "any other word in small letters",
    "X": "a name",
    "K": "killed, wounded, captured …: past form or participle",
    "G": "killing, wounds …: always with an object",
    "V": "died, fled: its subject is the victim",
    "M": "dead, deaths, casualties: a count of victims",
    "R": "death toll, number of killed",
    "L": "lost, losing",
    "k": "took, taking",
    "E": "left, leaving",
    "B": "a form of be or have",
    "A": "an adverb",
    "Y": "an article, possessive or the like",
    "C": "and, or",
    "c": "as well as, along with",
    "i": "including",
    "w": "with",
    "O": "of",
    "P": "another preposition",
    "W": "who, which, that",
    "J": "would, could",
    "Z": "not, no",
    "F": "another verb",
    ",": "a comma",
    "(": "an opening bracket",
    ")": "a closing bracket",
    ";": "a semicolon, colon or dash",
    ".": "any other mark",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, date or mark with its letter; ``measure`` where the word tells one."""

    start: int
    end: int
    word: str
    tag: str
    measure: Measure | None = None
    quantity: Quantity | None = None
    #: The word as it is written.
    text: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as tokens; ``tags`` has one letter for each."""

    span: Span
    tokens: tuple[Token, ...]
    tags: str


_PHRASES: tuple[tuple[str, str, Measure | None], ...] = (
    (r"taken\s+(?:prisoners?|captive|hostage)|took\s+(?:prisoner|captive|hostage)|made\s+prisoners?", "K", Measure.CAPTURED),
    (r"shot\s+(?:dead|and\s+killed|to\s+death)|gunned\s+down|(?:burned|burnt|beaten|stabbed|crushed|bayonet+ed|trampled)\s+to\s+death|put\s+to\s+(?:death|the\s+sword)|blown\s+up|burned\s+alive|cut\s+down", "K", Measure.KILLED),
    (r"(?:lost|gave|given|laid\s+down)\s+(?:their|his)\s+lives|met\s+their\s+deaths?|were\s+no\s+more", "V", Measure.KILLED),
    (r"fell(?!\s+(?:back|to|into|from|under|ill|short|behind|upon|on|in\s+love|victim|apart|silent))", "V", Measure.KILLED),
    (r"sold\s+(?:into|as)\s+slave(?:ry|s)|led\s+away\s+captive", "K", Measure.CAPTURED),
    (r"(?:made|left|rendered)\s+homeless|forced\s+(?:to\s+flee|from\s+their\s+homes|out\s+of\s+their\s+homes)|driven\s+from\s+their\s+homes", "K", Measure.DISPLACED),
    (r"(?:connection|contact)\s+(?:was|is|had\s+been|has\s+been)\s+lost\s+with|lost\s+contact\s+with", "G", Measure.MISSING),
    (r"unaccounted\s+for", "K", Measure.MISSING),
    (r"victims\s+(?:included|were|comprised|numbered)|(?:dead|killed|fatalities)\s+(?:included|comprised)", "G", Measure.KILLED),
    (r"bodies(?:\s+(?:had|have|were|was|been))*\s+(?:found|recovered|counted|exhumed|discovered|buried|retrieved)", "M", Measure.KILLED),
    (r"(?:death|casualty|civilian)\s+toll|body\s+count|(?:total\s+)?toll|number\s+of\s+(?:[\w-]+\s+){0,3}?(?:killed|dead|deaths|fatalities)(?:\s+civilians)?", "R", Measure.KILLED),
    (r"number\s+of\s+(?:[\w-]+\s+){0,3}?(?:wounded|injured)", "R", Measure.WOUNDED),
    (r"number\s+of\s+(?:[\w-]+\s+){0,3}?casualties", "R", Measure.CASUALTIES),
    (r"as\s+well\s+as|along\s+with|together\s+with|in\s+addition\s+to|alongside|besides|plus", "c", None),
    (r"among\s+them|amongst\s+them|of\s+whom|of\s+which", ",", None),
)  # fmt: skip
_TOKEN = re.compile(
    "|".join(rf"(?P<p{index}>\b(?:{pattern})\b)" for index, (pattern, _, _) in enumerate(_PHRASES))
    + r"|(?P<word>[^\W_]+(?:[-'’′./][^\W_]+)*)|(?P<mark>[^\s\w])",
    re.IGNORECASE,
)
_MARKS = {",": ",", "(": "(", ")": ")", "[": "(", "]": ")", ";": ";", ":": ";", "–": ";", "—": ";", "&": "C", "+": "C"}
_TAG_OF: dict[str, tuple[str, Measure | None]] = {}
for _tag, _list in (
    ("F", w.OTHER_VERBS), ("P", w.PREPOSITIONS), ("T", w.THINGS), ("H", w.CIVILIANS), ("H", w.FIGHTERS), ("A", w.ADVERBS),
    ("Y", w.DETERMINERS), ("B", w.BE), ("C", w.AND), ("J", w.MODALS),
):  # fmt: skip
    _TAG_OF.update(dict.fromkeys(_list, (_tag, None)))
for _tag, _table in (("K", w.DONE), ("G", w.DOING), ("V", w.SUFFERED), ("M", w.TOLLS)):
    _TAG_OF.update({word: (_tag, measure) for word, measure in _table.items()})
_TAG_OF |= dict.fromkeys(("prisoners", "prisoner", "hostages", "hostage", "captives", "pows"), ("U", Measure.CAPTURED))
_TAG_OF |= dict.fromkeys(("lost", "losing", "lose", "loses", "loss"), ("L", Measure.KILLED))
_TAG_OF |= dict.fromkeys(("took", "taking", "take", "takes", "taken", "capturing", "holding", "held"), ("k", None))
_TAG_OF |= dict.fromkeys(("left", "leaving", "leave", "leaves"), ("E", None))
_TAG_OF |= dict.fromkeys(("who", "which", "that", "whom", "whose"), ("W", None))
_TAG_OF |= dict.fromkeys(("not", "never", "nobody", "none"), ("Z", None))
_TAG_OF |= {"including": ("i", None), "with": ("w", None), "of": ("O", None), "capturing": ("G", Measure.CAPTURED)}


def _tag_word(word: str, opens: bool) -> tuple[str, Measure | None]:
    lowered = word.lower()
    known = _TAG_OF.get(lowered)
    capital = word[0].isupper()
    if known is None:
        if lowered.endswith(("men", "women", "fighters", "soldiers")) and len(lowered) > 5:
            return "H", None
        if "-" in lowered and lowered.rsplit("-", 1)[1] in w.FIGHTERS:
            return "H", None
        return ("X" if capital else "A" if lowered.endswith("ly") else "N"), None
    if (
        capital
        and not opens
        and known[0] in "HTFPN"
        and not (
            (known[0] == "H" and lowered.endswith(("s", "men")))
            or (known[0] == "T" and word[:-1].isupper() and word[-1] == "s")
        )
    ):
        return "X", None
    return known


def tokenize(text: str, span: Span, dates: tuple[Span, ...]) -> Sentence:
    """Return the sentence at ``span`` as tokens; ``dates`` are the spans of its dates."""
    solid: list[tuple[int, int, Quantity | None]] = [(date.start, date.end, None) for date in dates]
    for quantity in find_quantities(text, span.start, span.end):
        if not any(quantity.number_start < end and start < quantity.end for start, end, _ in solid):
            start = max([quantity.start] + [date.end for date in dates if date.end <= quantity.number_start])
            solid.append((start, quantity.end, quantity))
    solid.sort()
    tokens: list[Token] = []
    position = span.start
    for start, end, number in solid:
        tokens.extend(_words(text, position, start, not tokens))
        tokens.append(Token(start, end, text[start:end].lower(), "Q" if number else "D", None, number))
        position = end
    tokens.extend(_words(text, position, span.end, not tokens))
    return Sentence(span, tuple(tokens), "".join(token.tag for token in tokens))


def _words(text: str, start: int, end: int, opens: bool) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or ""
        piece = match.group()
        if kind == "word":
            tag, measure = _tag_word(piece, opens)
            if tag == "N" and opens and piece[0].isupper():
                tag = "X"
        elif kind == "mark":
            tag, measure = _MARKS.get(piece, "."), None
        else:
            _, tag, measure = _PHRASES[int(kind[1:])]
        tokens.append(Token(match.start(), match.end(), piece.lower(), tag, measure, None, piece))
        opens = opens and tag in ".("
    return tokens
