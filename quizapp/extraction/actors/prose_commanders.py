"""Commanders whom the prose names with their post: "the 4th Brigade, led by Colonel X", "placed X in command of the left wing".

Only for articles whose infobox names nobody, and only constructions that leave no doubt who commanded what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import demonyms_of
from quizapp.extraction.actors.titles import strip_rank
from quizapp.extraction.body import body_sections


@dataclass(frozen=True, slots=True)
class Post:
    """A person with a post: where the name stands (rank left out), the rank, the post, and the column of its side if known."""

    name: Span
    rank: str | None
    role: str
    #: Where the post is named.
    where: Span
    side: int | None


@dataclass(frozen=True, slots=True)
class PostRule:
    """A construction with the groups ``name`` and ``post``; ``example`` is one that it finds."""

    label: str
    why: str
    pattern: re.Pattern[str]
    example: str


_FORMATION = (
    r"(?:Divisions?|Brigade|Regiment|Corps|Army|Battalion|Company|Fleet|Squadron|Legion|Group|Marines|Cavalry|Infantry|"
    r"Guards?|Militia|Flotilla|Detachment|Column|Front|Force)"
)
_UNIT = rf"(?:\d+(?:st|nd|rd|th)\s+|[A-Z][\w'’/-]*\s+){{1,5}}{_FORMATION}"
_WING = (
    r"(?:(?:right|left|centre|center|northern|southern|eastern|western|front|rear|main|first|second|third)\s+"
    r"(?:wing|flank|column|line|force|division|squadron|corps)|vanguard|rearguard)"
)
#: Parts of an army that there may be more than one of: only a commander who is put over them is theirs for certain.
_PART = rf"(?:{_WING}|rear|van|centre|center|cavalry|infantry|foot(?:\s+soldiers)?|archers|artillery|reserves?|fleet|garrison)"
_WORD = r"(?:[A-Z][\w'’-]*\.?|(?:al|el|ash|as)-[A-Z][\w'’-]*)"
_NAME = rf"{_WORD}(?:\s+(?:(?:of|von|van|de|du|der|ibn|bin|ben)\s+)?(?:{_WORD}|\([A-Z][\w'’]+\)|[\"“][A-Z][\w'’]+[\"”])){{1,6}}"
POST_RULES = (
    PostRule(
        "unit and its commander",
        "the name stands directly behind the unit",
        re.compile(
            rf"(?P<post>(?:{_UNIT}|{_WING}))\s*[,—–(]?\s*(?:which\s+was\s+|then\s+|was\s+|were\s+)?"
            rf"(?:(?:commanded|led)\s+by|under\s+the\s+command\s+of)\s+(?:the\s+)?(?P<name>{_NAME})"
        ),
        "The 4th Hill Brigade, commanded by Colonel John B. (Jack) Marsh, landed.",
    ),
    PostRule(
        "commander of a unit",
        "the post stands in apposition",
        re.compile(
            rf"(?P<name>{_NAME}),\s+(?:the\s+)?(?:[Cc]ommander|[Cc]ommanding\s+(?:[Oo]fficer|[Gg]eneral))\s+of\s+"
            rf"(?:the\s+)?(?P<post>(?:{_UNIT}|{_WING}))"
        ),
        "Major General Anton Vell, commander of the 2nd River Division, agreed.",
    ),
    PostRule(
        "placed in command",
        "the verb and the preposition say who and what; a list goes on without the verb",
        re.compile(
            rf"(?:\b(?:placed|put|appointed|with)\s+|,\s+(?:and\s+)?|\band\s+)(?:his\s+[\w-]+\s+)?(?P<name>{_NAME})\s+"
            rf"in\s+(?:command|charge)\s+of\s+(?:the\s+)?(?P<post>(?:{_UNIT}|{_PART}))"
        ),
        "He placed Arn Holt in command of the right wing.",
    ),
)
#: Sections that tell of other times than the conflict's.
_OTHER_TIMES = re.compile(
    r"\b(?:background|aftermath|legacy|origins?|memorials?|commemorat\w*|reactions?|historiography|biograph\w*|later|prelude|"
    r"previous|in popular culture)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:The|An?|His|Her|Their|Its)\s+")
_SEED = re.compile(r"\b(?:commanded|led|command|charge|[Cc]ommander|[Cc]ommanding)\b")
_NO_PERSON = re.compile(
    rf"\b(?:(?:{_FORMATION}|Forces?|Party|Government|Council|Republic|Union|State|Movement|[A-Z]\.?)\Z"
    r"|(?:Minist(?:er|ry)|President|Secretary|Dukes|Counts|Earls|Lords|Generals|Colonels|Brothers)\b)"
)


def posts(article: Article, parties: Mapping[str, int]) -> Iterator[Post]:
    """Yield the commanders that the prose names, each name once; ``parties`` gives the side of each party's name."""
    text = article.text
    seen: set[str] = set()
    for section in body_sections(article):
        if _OTHER_TIMES.search(section.heading):
            continue
        for paragraph in section.paragraphs:
            for sentence in paragraph.sentences:
                for post in _in_sentence(text, sentence, parties):
                    if post.name.of(text) not in seen:
                        seen.add(post.name.of(text))
                        yield post


def _in_sentence(text: str, sentence: Span, parties: Mapping[str, int]) -> Iterator[Post]:
    if not _SEED.search(text, sentence.start, sentence.end):
        return
    for rule in POST_RULES:
        for match in rule.pattern.finditer(text, sentence.start, sentence.end):
            start, rank = strip_rank(text, *match.span("name"))
            end = match.end("name") - (text[match.end("name") - 1] == ".")
            span = Span(start, end)
            if not _NO_PERSON.search(span.of(text)):
                post = _ARTICLE.sub("", re.sub(r"\s+", " ", match.group("post")))
                yield Post(span, rank, f"commander of {_with_the(post)}", Span(*match.span("post")), _side(post, parties))


def _with_the(post: str) -> str:
    """Return a post with its article; "K Company" has none."""
    return post if re.fullmatch(r"[A-Z] (?:Company|Troop|Battery)", post) else f"the {post}"


def _side(post: str, parties: Mapping[str, int]) -> int | None:
    """Return the side of the one party whose name or adjective stands in the name of the post."""
    words = {word.lower() for word in re.findall(r"[\w'’-]+", post)}
    found = {
        side
        for name, side in parties.items()
        if name in post or any(word.lower() in words for word in demonyms_of(name) if " " not in word)
    }
    return found.pop() if len(found) == 1 else None
