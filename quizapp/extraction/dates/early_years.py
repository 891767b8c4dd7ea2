"""Years of three digits, in articles on times that had no others: "In 645, they came", "in 215, they marched" (BC).

Only the article's own time makes such a number a year; dates with a month or an era are ``dates``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.facts import Window
from quizapp.domain.text import Span
from quizapp.extraction.dates.mentions import Edge, Mention, Parts

_EDGES = {
    "by": Edge.BEFORE,
    "until": Edge.BEFORE,
    "till": Edge.BEFORE,
    "before": Edge.BEFORE,
    "since": Edge.AFTER,
    "from": Edge.AFTER,
    "after": Edge.AFTER,
}
#: A number ends its phrase where one of these follows: "in 645 at Ansi", not "in 300 ships".
_PHRASE_END = (
    r"(?=\s*(?:[,.;:()](?!\d)|\Z)|\s+(?:in|at|near|by|when|while|where|the|and|but|between|during|after|before|to|with|as|under|"
    r"against|he|they|it|his|their|its|was|were|had|alone)\b|\s+[A-Z])"
)
_NUMBER = r"(?:[1-9]\d\d)"
_EARLY = re.compile(
    r"(?<![\w'’-])(?P<prep>[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Aa]round|[Bb]etween|By|[Cc]irca|c\.)\s+"
    r"(?:the\s+year\s+|early\s+|late\s+|mid-|about\s+|around\s+|c\.\s*)?"
    rf"(?P<one>{_NUMBER})(?:\s*(?:–|-|/|\band\b|\bto\b|\buntil\b)\s*(?P<two>{_NUMBER}))?(?![\d%]|[.,]\d){_PHRASE_END}"
)
_ABOUT = re.compile(r"\b(?:about|around|circa|c\.)", re.IGNORECASE)
#: What a preposition and two numbers say besides years: "outnumbered by 300 to 200", "lost from 500 to 600".
_RANGE_WORDS = frozenset({"between", "from"})


def is_early(main: Window) -> bool:
    """Tell whether the conflict lies before the year 1000."""
    point = main.start or main.end
    return point is not None and point.year < 1000


def find_early_years(text: str, start: int, end: int, *, is_before_christ: bool = False) -> list[Mention]:
    """Return the short years of ``text[start:end]`` in order; those before Christ count down ("from 218 to 201")."""
    found = []
    for match in _EARLY.finditer(text, start, end):
        first, last = int(match["one"]), int(match["two"] or match["one"])
        preposition = match["prep"].lower()
        if preposition in _RANGE_WORDS and match["two"] and _are_counts(first, last):
            continue
        if is_before_christ:
            first, last = -first, -last
        if first > last or (preposition == "between" and first == last):
            continue
        edge = _EDGES.get(preposition, Edge.NONE) if first == last else Edge.NONE
        about = bool(_ABOUT.search(match.group()))
        found.append(Mention(Span(*match.span()), Parts(first), Parts(last), edge, is_approximate=about))
        if first == last and edge is Edge.NONE:
            found.extend(_further(text, match.end(), end, first))
    return found


#: More years of a list: "in 216, 215 and 214".
_FURTHER = re.compile(rf"(?:,\s+(?:and\s+)?|\s+and\s+)(?P<one>{_NUMBER})(?![\d%]|[.,]\d){_PHRASE_END}")
#: Years of one list are no further apart.
_LIST_SPAN = 60


def _further(text: str, start: int, end: int, year: int) -> list[Mention]:
    """Return the years that a list goes on with behind ``year``, which is negative before Christ."""
    found: list[Mention] = []
    while match := _FURTHER.match(text, start, end):
        further = int(match["one"]) if year > 0 else -int(match["one"])
        if not year < further <= year + _LIST_SPAN:
            break
        found.append(Mention(Span(*match.span("one")), Parts(further), Parts(further)))
        start, year = match.end(), further
    return found


_ERA = re.compile(r"\b(?:AD|CE|A\.D\.)(?!\w)")


def before_christ(text: str, mention: Mention) -> Mention:
    """Return a date of an article on times before Christ with its short year counted down: "in the spring of 218"."""
    first, last = mention.first, mention.last
    if first is None or last is None or _ERA.search(text, mention.span.start, min(len(text), mention.span.end + 4)):
        return mention
    if not all(parts.year is not None and 0 < parts.year < _LONG for parts in (first, last)):
        return mention
    first, last = (replace(parts, year=-(parts.year or 0)) for parts in (first, last))
    return replace(mention, first=first, last=last)


#: Years of four digits are of our era, or have theirs told.
_LONG = 1000


def _are_counts(first: int, last: int) -> bool:
    """Tell whether two numbers are round, as counts are: "between 300 and 500"."""
    return first % 50 == 0 and last % 50 == 0


_ALONE = re.compile(
    rf"\s*(?P<words>(?P<about>c\.\s*|circa\s+|around\s+)?(?P<one>{_NUMBER})(?:\s*[–-]\s*(?P<two>{_NUMBER}))?)\s*"
)


def early_year_alone(text: str, span: Span) -> list[Mention]:
    """Return the year of three digits, or two, that is all of ``span``, as in an infobox: "645", "c. 642–643"."""
    closing = text[span.end - 1]
    match = _ALONE.fullmatch(text, span.start, span.end) if closing.isdigit() or closing.isspace() else None
    if match is None or int(match["two"] or match["one"]) < int(match["one"]):
        return []
    first, last = Parts(int(match["one"])), Parts(int(match["two"] or match["one"]))
    return [Mention(Span(*match.span("words")), first, last, is_approximate=match["about"] is not None)]
