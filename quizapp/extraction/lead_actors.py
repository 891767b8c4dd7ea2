"""Parties and commanders of an article without an infobox, from what its lead says outright: "between A and B", "under X".

Only names; a lead that does not name both opponents in one breath gives nothing. Claims take no side from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import Span
from quizapp.extraction.titles import strip_rank

#: Sentences of the lead that are read.
_SENTENCES = 4
_CONFLICT = re.compile(
    r"\b(?:battle|war|fought|engagement|conflict|campaign|clash\w*|siege|offensive|skirmish|action|uprising)\b", re.IGNORECASE
)
_WORD = r"(?:[A-Z][\w'’.-]*|al-[A-Z][\w'’-]*)"
_NAME = (
    rf"{_WORD}(?:\s+(?:(?:of|in|and\s+the|for|de|von|the|al)\s+)?{_WORD}){{0,5}}"
    r"(?:\s+(?:forces|troops|army|rebels|insurgents|militants|soldiers|coalition|fleet))?"
)


def _leader(key: str) -> str:
    """The pattern of a bracket and of "led by General X" behind a party."""
    name = rf"{_WORD}(?:\s+(?:(?:of|von|de|al|ibn|bin)\s+)?{_WORD}){{1,5}}"
    return (
        r"(?:\s*\([^()]{1,40}\))?"
        rf"(?:,?\s+(?:under(?:\s+the\s+command\s+of)?|led\s+by|commanded\s+by)\s+(?:the\s+)?(?P<leader{key}>{name}))?"
    )


_SOME = r"(?:the\s+|an?\s+)?(?:(?:[a-z-]+\s+){1,3}of\s+)?(?:the\s+)?"
_BETWEEN = re.compile(rf"\bbetween\s+{_SOME}(?P<one>{_NAME}){_leader('1')},?\s+and\s+{_SOME}(?P<other>{_NAME}){_leader('2')}")


#: After this the two were on one side: "between A and B against C", "between A and B on one side and C on the other".
_ALLIES = re.compile(r"[^.;]{0,160}?\b(?:against|on (?:the )?one (?:side|hand))\b")


def lead_actors(article: Article, first_number: int) -> tuple[Actor, ...]:
    """Return the two opponents that the lead names, with their commanders; ids go on from ``first_number``."""
    for span in _lead(article):
        if not _CONFLICT.search(article.text, span.start, span.end):
            continue
        match = _BETWEEN.search(article.text, span.start, span.end)
        if match and match.group("one") != match.group("other") and not _ALLIES.match(article.text, match.end(), span.end):
            return tuple(
                _actor(article.text, found, first_number + index) for index, found in enumerate(_actors(article.text, match))
            )
    return ()


def _lead(article: Article) -> list[Span]:
    section = next((one for one in article.sections if one.paragraphs), None)
    sentences = [span for paragraph in section.paragraphs[:2] for span in paragraph.sentences] if section else []
    return sentences[:_SENTENCES]


def _actors(text: str, match: re.Match[str]) -> Iterator[tuple[ActorKind, int, Span, str | None]]:
    for side, party, leader in ((1, "one", "leader1"), (2, "other", "leader2")):
        yield ActorKind.PARTY, side, Span(*match.span(party)), None
        if match.group(leader):
            start, rank = strip_rank(text, *match.span(leader))
            yield ActorKind.COMMANDER, side, Span(start, match.end(leader)), rank


def _actor(text: str, found: tuple[ActorKind, int, Span, str | None], number: int) -> Actor:
    kind, side, span, rank = found
    span = Span(span.start, span.end - (text[span.end - 1] in ".,"))
    name = re.sub(r"\s+", " ", span.of(text))
    aliases = (f"{rank} {name}",) if rank else ()
    return Actor(f"a{number}", name, kind, side, (select(text, span),), aliases)
