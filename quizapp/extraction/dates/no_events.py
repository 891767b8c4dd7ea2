"""Dates of the prose that tell of no event: titles told again, names, books and mere hours; declared rules.

They still date the figures beside them. Which words are dates at all is ``dates`` and ``relative_dates``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.telling_words import SAYING, SAYING_OR_NOUN


@dataclass(frozen=True, slots=True)
class NoEventRule:
    """One way for a date to tell of no event; ``[brackets]`` in the example mark it, of "Fall of X in 2017"."""

    name: str
    why: str
    example: str
    holds: Callable[[Article, Span], bool]


def _repeats_title(article: Article, span: Span) -> bool:
    title, words = article.title.casefold(), span.of(article.text).casefold()
    offset = title.find(words)
    start = max(0, span.start - offset)
    return offset >= 0 and len(title) > len(words) and article.text[start : start + len(title)].casefold() == title


#: A name of the article's own event behind its time: "The 2017 Fall of X was".
_NAME_NEXT = re.compile(r"\s+(?P<name>(?:[\w'’-]+\s+){2,7}?)(?:was|were|is|are|took|began|started|refers?)\b")


def _opens_with_title(article: Article, span: Span) -> bool:
    if not article.text.startswith(("The ", "the "), max(0, span.start - 4)):
        return False
    name = _NAME_NEXT.match(article.text, span.end, span.end + 100)
    title = article.title.casefold()
    return name is not None and all(word in title for word in name["name"].casefold().split())


_BOOK = re.compile(
    rf"\)\s+(?:\w+ly\s+)?(?:{SAYING}|{SAYING_OR_NOUN}|writes|calls|holds|sees|regards|describes|believes|thinks|argues|suggests)\b"
)
#: A year in brackets with what it is the name of, or whose money is meant.
_IN_BRACKET = re.compile(r"\s+(?:(?:USD|GBP|EUR|dollars|pounds|euros|prices)\b|(?:[A-Z][\w'’-]*\s+){1,3}[a-z]+\))")


def _is_of_book_or_name(article: Article, span: Span) -> bool:
    text = article.text
    if text[span.start - 1 : span.start] != "(" or span.end - span.start != _YEAR_DIGITS:
        return False
    return bool(_BOOK.match(text, span.end) or _IN_BRACKET.match(text, span.end))


_YEAR_DIGITS = 4
#: What is known by its time and its name, and tells of the time of another thing: "the largest since the 2003 invasion of X".
_NAMED = re.compile(
    r"\s+(?:(?:[A-Z][\w'’-]*\s+){0,3}invasion\s+of\s+[A-Z]|[Cc]ensus\b|(?:[A-Z][\w'’-]*\s+){1,3}[Oo]peration\b|"
    r"(?:(?=[A-Z])(?:[\w'’-]+\s+){1,3})(?:theat(?:re|er|re)\s+)?air\s?-?strikes?\b)"
)
_THE = re.compile(r"\b[Tt]he\s+(?:[A-Z][a-z]+\s+)?\S*\Z")


def _is_in_name(article: Article, span: Span) -> bool:
    start = max(0, span.start - len("the 2022–"))
    return bool(_NAMED.match(article.text, span.end) and _THE.search(article.text, start, span.end))


#: An hour of a day told elsewhere, and a moment that nothing else dates.
_VAGUE = re.compile(
    r"by\s+th(?:is|at)\s+point|at\s+(?:noon|midday)|since\s+the\s+(?:start|beginning|launch)\s+of\s+the\s+[a-z]+", re.IGNORECASE
)


#: "At the same time, the minister said that".
_BESIDES = re.compile(
    rf"At\s+the\s+same\s+time,?\s+(?:[\w'’-]+\s+){{1,7}}?(?:also\s+)?(?:{SAYING}|{SAYING_OR_NOUN}|called|warned|asked|"
    r"provid(?:ed|es)|allow(?:ed|s)|would|could)\b"
)


def _only_adds(article: Article, span: Span) -> bool:
    return article.text.startswith("At the same", span.start) and bool(_BESIDES.match(article.text, span.start))


NO_EVENT_RULES = (
    NoEventRule(
        "title told again",
        "the year of the article's own name dates nothing",
        "This is the fall of X [in 2017].",
        _repeats_title,
    ),
    NoEventRule(
        "name of the article's event",
        "the time before the title's words only says which event is meant",
        "The [May 2017] Fall of X was a battle.",
        _opens_with_title,
    ),
    NoEventRule(
        "book or name in brackets",
        "a year in brackets dates what somebody wrote, or is part of a name",
        "Lazenby ([1993]) believes it.",
        _is_of_book_or_name,
    ),
    NoEventRule(
        "time in a name",
        "an invasion, an operation or a census is known by its year wherever it is told of",
        "It was the largest such fight [since the 2003] invasion of Orland.",
        _is_in_name,
    ),
    NoEventRule(
        "vague moment",
        "an hour, or a moment that only what was told before dates, is no date of its own",
        "On 3 May they came. [By this point], it lay in ruins.",
        lambda article, span: (
            article.text[span.start] in "aAbBsS" and bool(_VAGUE.fullmatch(article.text, span.start, span.end))
        ),
    ),
    NoEventRule(
        "only adds",
        "before what somebody says it means besides, not when",
        "On 3 May they came. [At the same time], the Ostian minister said that it was over.",
        _only_adds,
    ),
)


def is_no_event(article: Article, span: Span) -> bool:
    """Tell whether the date at ``span`` of the prose tells of no event."""
    for rule in NO_EVENT_RULES:  # noqa: SIM110 - a generator takes longer, and this is asked of every date
        if rule.holds(article, span):
            return True
    return False
