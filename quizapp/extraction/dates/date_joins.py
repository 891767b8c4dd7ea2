"""Two dates that are the ends of one time ("from 3 May until 9 June"): declared rules, each with its words.

How each of the two is read is ``dates``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.domain.text import Span
from quizapp.extraction.dates.date_forms import with_year_of
from quizapp.extraction.dates.mentions import Edge, Mention, Parts


@dataclass(frozen=True, slots=True)
class JoinRule:
    """Two dates with a gap between them that are the ends of one range; ``[brackets]`` in the example mark it."""

    name: str
    why: str
    example: str
    gap: re.Pattern[str]
    holds: Callable[[str, Mention, Mention], bool]


def _from_until(words: str, one: Mention, other: Mention) -> bool:
    return words.startswith("from") and one.edge is Edge.AFTER and other.edge is Edge.BEFORE


def _between(words: str, one: Mention, other: Mention) -> bool:
    return words.startswith("between") and one.first == one.last and other.first == other.last


def _through(words: str, one: Mention, other: Mention) -> bool:
    """Tell whether a limit that states its year stands right behind a time."""
    return other.edge is Edge.BEFORE and _across(words, one, replace(other, edge=Edge.NONE))


def _across(words: str, one: Mention, other: Mention) -> bool:
    """Tell whether a dash joins a time to a later one that states its year."""
    first, last = one.first, other.last
    if first is None or last is None or last.year is None or one.first != one.last:
        return False
    if one.edge is not Edge.NONE or other.edge is not Edge.NONE:
        return False
    return first.year is None or first.year < last.year or (first.year == last.year and (first.month or 0) < (last.month or 13))


def _across_era(words: str, one: Mention, other: Mention) -> bool:
    """Tell whether a dash joins a time without an era to a later one before Christ."""
    first, last = one.first, other.last
    if first is None or last is None or first.year is None or last.year is None or one.edge is not other.edge:
        return False
    return last.year < 0 < first.year and -first.year < last.year


JOIN_RULES = (
    JoinRule(
        "from until",
        "both ends have their prepositions",
        "They held it [from May 2015, until March 2016].",
        re.compile(r"\s*,?\s*(?:up\s+)?"),
        _from_until,
    ),
    JoinRule(
        "between and",
        "two times that between leads in",
        "It fell [between the end of May and early June 2015].",
        re.compile(r"\s*,?\s*(?=and\b)|\s*,?\s*and\s*"),
        _between,
    ),
    JoinRule(
        "through",
        "what goes on through a later time, or until it, ends with it",
        "It went on [at the end of 2002 through January 2003].",
        re.compile(r"\s*"),
        _through,
    ),
    JoinRule(
        "dash before Christ",
        "the era of the end is that of the start, which may be a season",
        "It lasted, [Spring 218 – 201 BC].",
        re.compile(r"\s*(?:[–—−-]|to|until)\s*"),
        _across_era,
    ),
    JoinRule(
        "dash",
        "a dash joins a day to a month or a year, as forms join like to like",
        "It lasted, [26 November 1839 – June 1840].",
        re.compile(r"\s*[–—−-]\s*"),
        _across,
    ),
)


def join(text: str, found: list[Mention]) -> list[Mention]:
    """Join what are the two ends of one range."""
    joined: list[Mention] = []
    for mention in found:
        previous = joined[-1] if joined else None
        if previous and _are_ends(text, previous, mention):
            assert previous.first is not None
            assert mention.last is not None
            first = with_year_of(_counted_down(previous.first, mention.last), mention.last)
            about = previous.is_approximate or mention.is_approximate
            joined[-1] = Mention(Span(previous.span.start, mention.span.end), first, mention.last, is_approximate=about)
        else:
            joined.append(mention)
    return [_close_to(text, mention) for mention in joined]


def _counted_down(first: Parts, last: Parts) -> Parts:
    """Return the start of a range with the era of its end: "Spring 218 – 201 BC"."""
    if first.year is None or last.year is None or not last.year < 0 < first.year:
        return first
    return replace(first, year=-first.year)


#: No gap between the ends of a range is wider.
_WIDEST_GAP = 8


def _are_ends(text: str, one: Mention, other: Mention) -> bool:
    gap = text[one.span.end : other.span.start]
    if len(gap) > _WIDEST_GAP:
        return False
    words = text[one.span.start : one.span.start + 8].lower()
    return any(rule.gap.fullmatch(gap) and rule.holds(words, one, other) for rule in JOIN_RULES)


def _close_to(text: str, mention: Mention) -> Mention:
    """Read "moved forward to 2 April" and "through April" as that time: it is no limit there."""
    if mention.edge is not Edge.BEFORE:
        return mention
    first = text[mention.span.start : mention.span.start + 5].lower()
    is_month = mention.last is not None and mention.last.month is not None and mention.last.day is None
    if first.startswith("to ") or (first.startswith("thr") and is_month):
        return replace(mention, edge=Edge.NONE)
    return mention
