"""Those who rose in arms as the article's beginning calls them by what they do: "a revolt of peasants" makes them the rebels.

Words that mean rebels of any kind are ``side_poles``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.fact_kinds import PARTY
from quizapp.domain.facts import Actor
from quizapp.domain.naming import fold
from quizapp.domain.text import holds_any, small_letters

#: Trades and estates that have risen in arms, in the words that one people may be called by.
TRADES = (
    ("miner", "miners", "digger", "diggers"),
    ("peasant", "peasants"),
    ("farmer", "farmers"),
    ("slave", "slaves"),
    ("serf", "serfs"),
    ("worker", "workers", "labourer", "labourers", "laborer", "laborers"),
    ("colonist", "colonists"),
)
#: The words that go with each of them.
_BY_WORD = {word: words for words in TRADES for word in words}
_ONE = "|".join(one for words in TRADES for one in words if not one.endswith("s"))
_MANY = "|".join(one for words in TRADES for one in words if one.endswith("s"))
_UP = r"(?:rebellion|revolt|uprising|rising|insurrection)"
#: Words behind which the people named are those who suffer it.
_NOT_THEY = r"(?!against|on|upon|massacre|killing|murder|attack|slaughter|expulsion|death|with)"


@dataclass(frozen=True, slots=True)
class RisenRule:
    """A way in which an article says who rose; ``example`` says it of peasants."""

    name: str
    pattern: re.Pattern[str]
    example: str


RISEN_RULES = (
    RisenRule(
        "a rising of theirs",
        re.compile(
            rf"\b{_UP}\b(?:\s+{_NOT_THEY}[\w,-]+){{0,6}}?\s+(?:of|by|among)\s+(?:{_NOT_THEY}[a-z-]+\s+){{0,3}}?(?P<who>{_MANY})\b(?!['’])"
        ),
        "It was a revolt in Karsa, begun by hill peasants.",
    ),
    RisenRule(
        "a rising named by them",
        re.compile(rf"\b(?P<who>{_ONE}|(?:{_MANY})(?=['’]))['’]?\s+{_UP}\b"),
        "It was a peasant revolt.",
    ),
    RisenRule(
        "fought between them and troops",
        re.compile(
            rf"\bbetween\s+(?:the\s+)?(?:[a-z-]+\s+){{0,3}}?(?P<who>{_MANY})\s+and\s+[^.;,]{{0,40}}?"
            r"\b(?:forces|troops|soldiers|army|police|militia|military)\b"
        ),
        "It was fought between peasants and the royal troops.",
    ),
    RisenRule(
        "they rebelled",
        re.compile(rf"\b(?P<who>{_MANY})\s+(?:rebelled|revolted|took\s+up\s+arms|rose\s+up|rose\s+(?:in|against))\b"),
        "In May the peasants rose against the king.",
    ),
    RisenRule(
        "rebels by an adjective", re.compile(rf"\b(?:rebel|rebellious|insurgent)\s+(?P<who>{_MANY})\b"), "Rebel peasants came."
    ),
)
#: Letters of prose in which it is said.
_BEGINNING = 3000
#: One of these stands in whatever a rule finds.
_STEMS = tuple(word for words in TRADES for word in words if not word.endswith("s"))


def risen_trades(article: Article, actors: Iterable[Actor], rebels: int | None) -> dict[str, int]:
    """Return the words for people of a trade who fight here, with their sides: those of a party, and the rebels by the text."""
    parties = [(fold(actor.name).split()[-1], actor.side) for actor in actors if actor.kind is PARTY]
    found = {word: side for last, side in parties if side is not None for word in _BY_WORD.get(last, ())}
    if rebels is None:
        return found
    start = article.infobox.span.end if article.infobox else 0
    beginning = small_letters(article.text)[start + 1 : start + 1 + _BEGINNING]
    if not holds_any(beginning, _STEMS):
        return found
    named = {match["who"] for rule in RISEN_RULES for match in rule.pattern.finditer(beginning)}
    return {word: rebels for name in sorted(named) for word in _BY_WORD[name]} | found
