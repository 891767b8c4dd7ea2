"""How sources are named: each as the text writes it, and set beside one another, slips of spelling made one name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from quizapp.domain.facts import Claim
from quizapp.domain.naming import fold, without_possessive
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import STATES

#: Names shorter than this are too close to one another for a letter to be a slip.
_SHORTEST = 8
_SLIPS = 2


def source_name(text: str, source: Span) -> str:
    """Return a source as it is written; of a body's spokesman, the body ("Russian Defense Ministry")."""
    name = _whole_quotes(source.of(text).strip())
    voice = _VOICE.fullmatch(name) if "'" in name or "’" in name else None
    if voice and _OF_PERSON.search(voice["body"]) and _FULL_NAME.fullmatch(voice["who"]):
        return " ".join(voice["who"].split())  # "President Tarn's press aide Ali Omar" speaks himself
    return " ".join((voice.group("body") if voice else without_possessive(name)).split())


_VOICE = re.compile(
    r"(?P<body>.{4,60}?)['’]s\s+(?:chief\s+|official\s+|deputy\s+)?(?:spokes\w+|representative|press\s+\w+|head|director)\b(?P<who>.*)",
    re.DOTALL,
)
#: One who has others speak for him, and their names.
_OF_PERSON = re.compile(r"\b(?:President|Minister|Governor|Mayor|General|Chancellor|King|Emperor|Secretary)\s+[A-Z]")
_FULL_NAME = re.compile(r"\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,3}")


def _whole_quotes(name: str) -> str:
    """Return a name without a quotation mark whose other half stands outside it: ``the paper "Hour``."""
    is_whole = name.count('"') % 2 == 0 and name.count("“") == name.count("”")
    return name if is_whole else re.sub('["“”]', "", name)


def speakers(told: Iterable[Claim]) -> frozenset[str]:
    """Return the folded names of those who give figures in the prose, and the last word of each."""
    names = {fold(claim.source) for claim in told if claim.source}
    return frozenset(names | {name.split()[-1] for name in names})


def unify_sources(claims: Iterable[Claim], text: str) -> list[Claim]:
    """Return the claims with each misspelt source under the spelling that the text has more often, or first."""
    listed = list(claims)
    names = list(dict.fromkeys(claim.source for claim in listed if claim.source))
    counts = Counter({name: text.count(name) for name in names})
    best: dict[str, str] = {}
    for name in sorted(names, key=lambda one: (-counts[one], text.find(one))):
        best[name] = next((other for other in best.values() if is_slip(name, other)), name)
    return [
        replace(claim, source=best[claim.source]) if claim.source and best[claim.source] != claim.source else claim
        for claim in listed
    ]


#: Capitals that stand for their governments.
CAPITALS = frozenset(
    """
    ankara|athens|baghdad|beijing|beirut|belgrade|berlin|brussels|budapest|buenos aires|cairo|damascus|delhi|doha|islamabad|
    jerusalem|kabul|kiev|kyiv|lisbon|london|madrid|minsk|moscow|new delhi|paris|pyongyang|riyadh|rome|seoul|sofia|tbilisi|
    tehran|the hague|tokyo|tripoli|tunis|vienna|warsaw|washington|yerevan|zagreb
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
#: A party is seldom told of as a place, and a town is so at least every so many times.
_OFTEN = 50
_PLACE_NAME = re.compile(r"(?:al-|el-)?[A-Z][\w'’-]+")
#: Before the name of a place, and hardly before that of a person or of a body.
_TOWARDS = (
    r"(?:near|outside|around|towards?|into|(?:north|south|east|west) of|(?:city|town|village|district|province|suburbs?) of)"
)


def bare_places(names: Iterable[str], text: str) -> frozenset[str]:
    """Return the names of one word that the text uses for a town and not for a state: "Hama reported 20 dead" names nobody."""
    found = set()
    for name in set(names):
        folded = fold(name)
        if not _PLACE_NAME.fullmatch(name) or name.isupper() or folded in STATES or folded in CAPITALS:
            continue
        towards = len(re.findall(rf"\b{_TOWARDS}\s+(?:the\s+)?{re.escape(name)}\b", text))
        if towards * _OFTEN > text.count(name):
            found.add(name)
    return frozenset(found)


def is_slip(one: str, other: str) -> bool:
    """Tell whether two names are one with a slip of the pen: the same words but for two letters of a long one."""
    words, others = one.split(), other.split()
    if one == other or min(len(one), len(other)) < _SHORTEST or len(words) != len(others):
        return one == other
    if f"{one}s" == other or f"{other}s" == one:
        return False
    different = [(left, right) for left, right in zip(words, others, strict=True) if left != right]
    return (
        len(different) == 1
        and min(map(len, different[0])) > 4
        and edits(*different[0]) <= _SLIPS
        and different[0][0][0] == different[0][1][0]
    )


def edits(one: str, other: str) -> int:
    """Return the Levenshtein distance of two words."""
    row = list(range(len(other) + 1))
    for index, char in enumerate(one, 1):
        previous, row[0] = row[0], index
        for column, letter in enumerate(other, 1):
            previous, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, previous + (char != letter))
    return row[-1]
