"""Parties and commanders of an article without an infobox, from what its lead says outright: "between A and B", "under X".

Only names, and the commanders whom ``prose_commanders`` finds; a lead that does not name both opponents in one breath
gives no parties. Claims take no side from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import COMMANDER, PARTY
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import adjectives_of, other_names_of, used_in
from quizapp.extraction.actors.prose_commanders import posts
from quizapp.extraction.actors.titles import strip_rank

#: Sentences of the lead that are read.
_SENTENCES = 4
_CONFLICT = re.compile(
    r"\b(?:battle|war|fought|engagement|conflict|campaign|clash\w*|siege|offensive|skirmish|action|uprising|operation|raid|assault|expedition)\b",
    re.IGNORECASE,
)
_WORD = r"(?:[A-Z][\w'’.-]*|al-[A-Z][\w'’-]*)"
_NAME = (
    rf"{_WORD}(?:\s+(?:(?:of\s+the|of|in|and\s+the|for|de|von|the|al)\s+)?{_WORD}){{0,5}}"
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


#: "an operation by A against the remaining B positions": the noun or the bracket shows that B is no place.
_LONG_NAME = rf"{_WORD}(?:\s+(?:(?:of\s+the|of|in|and\s+the|for|al|the)\s+)?{_WORD})"
_BY_AGAINST = re.compile(
    rf"\b(?:operation|offensive|campaign|attack|assault|raid|siege|expedition|push)\s+"
    rf"(?:(?:launched|conducted|carried\s+out|mounted|led|waged|undertaken)\s+)?by\s+{_SOME}(?P<one>{_NAME}){_leader('1')}"
    rf"[^.;]{{0,60}}?\s+against\s+(?:the\s+)?(?:[a-z-]+\s+){{0,2}}?(?P<other>{_LONG_NAME}{{0,6}}(?=\s*\([A-Z][A-Za-z]{{1,6}}\))"
    rf"|(?:[A-Z]{{3,6}}|{_LONG_NAME}{{1,6}})(?=\s+(?:strongholds?|positions?|fighters|militants|forces|troops|rebels|insurgents)\b))"
    r"(?P<leader2>(?!))?"
)


def lead_actors(article: Article, first_number: int) -> tuple[Actor, ...]:
    """Return the two opponents that the lead names, and the commanders of the prose; ids go on from ``first_number``."""
    text = article.text
    found = _opponents(article)
    parties = {span.of(text).rstrip(".,"): side for kind, side, span, _ in found if kind is PARTY}
    actors = [_actor(text, one, first_number + index) for index, one in enumerate(found)]
    known = {actor.name for actor in actors}
    for post in posts(article, parties):
        name = re.sub(r"\s+", " ", post.name.of(text))
        if name not in known:
            aliases = (f"{post.rank} {name}",) if post.rank else ()
            number = first_number + len(actors)
            evidence = (select(text, post.name), select(text, post.where))
            actors.append(Actor(f"a{number}", name, COMMANDER, post.side, evidence, aliases, role=post.role))
            known.add(name)
    return tuple(actors)


def _opponents(article: Article) -> list[tuple[ActorKind, int, Span, str | None]]:
    text = article.text
    for span in _lead(article):
        if not _CONFLICT.search(text, span.start, span.end):
            continue
        match = _BETWEEN.search(text, span.start, span.end) or _BY_AGAINST.search(text, span.start, span.end)
        if match and match.group("one") != match.group("other") and not _ALLIES.match(text, match.end(), span.end):
            return list(_actors(text, match))
    return []


def _lead(article: Article) -> list[Span]:
    section = next((one for one in article.sections if one.paragraphs), None)
    sentences = [span for paragraph in section.paragraphs[:2] for span in paragraph.sentences] if section else []
    return sentences[:_SENTENCES]


def _actors(text: str, match: re.Match[str]) -> Iterator[tuple[ActorKind, int, Span, str | None]]:
    for side, party, leader in ((1, "one", "leader1"), (2, "other", "leader2")):
        yield PARTY, side, Span(*match.span(party)), None
        if match.group(leader):
            start, rank = strip_rank(text, *match.span(leader))
            yield COMMANDER, side, Span(start, match.end(leader)), rank


def _actor(text: str, found: tuple[ActorKind, int, Span, str | None], number: int) -> Actor:
    kind, side, span, rank = found
    if not _LETTERS.fullmatch(span.of(text)):
        span = Span(span.start, span.end - (text[span.end - 1] in ".,"))
    name = re.sub(r"\s+", " ", span.of(text))
    evidence = (select(text, span),)
    if kind is not PARTY:
        return Actor(f"a{number}", name, kind, side, evidence, (f"{rank} {name}",) if rank else ())
    aliases, adjectives = used_in(text, other_names_of(name)), used_in(text, adjectives_of(name))
    return Actor(f"a{number}", name, kind, side, evidence, aliases, adjectives=adjectives)


#: A name whose stops belong to it: "U.S."
_LETTERS = re.compile(r"(?:[A-Z]\.){2,}")
