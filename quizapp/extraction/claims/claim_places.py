"""Where a figure of the prose happened: the name of a place after it, told from peoples, bodies and deeds.

Whom the figure counts is ``victims``'.
"""

from __future__ import annotations

import re

from quizapp.domain.naming import without_possessive
from quizapp.domain.text import opening_words
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.figure_heads import NATION
from quizapp.extraction.tokens import Sentence

_ENDS = ("south", "north", "east", "west")
_PLACE = re.compile(
    rf"{opening_words((*'in at near around on outside inside'.split(), *(f'{end} of' for end in _ENDS)))}\s+(?:the\s+)?"
    r"(?:(?:city|town|village|district|province|area|towns|hill|port)\s+of\s+)?"
    r"(?P<name>[A-Z][\w'’-]+(?:\s+(?:(?:al|el|ez|as|ash|de|la|of|the|and)-?\s?)?[A-Z][\w'’-]*"
    r"|(?:\s+[a-z]+)?\s+(?:plant|factory|refinery|shipyard|airport|works|power\s+station)"
    r"|\s+(?:base|airbase|camp|province|governorate|city|district|checkpoint|field))*)"
)


_NOT_PLACES = re.compile(
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|"
    r"August|Sept|Oct|Nov|Dec|Battle|Siege|Operation)"
)


#: An adjective of nation before its noun: "in the Russian siege".
_OF_NATION = re.compile(r"[A-Z][a-z]+(?:ian|ish|ese)")


_NOUN_NEXT = re.compile(r"\s+[a-z]")


_REACH = 120


def location_of(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return the name of the place after the figure, as the sentence has it, or None."""
    for match in _PLACE.finditer(text, figure.quantity.end, min(sentence.span.end, figure.quantity.end + _REACH)):
        if _BESIDE.search(text, figure.quantity.end, match.start()):
            return None
        if _WAR_BEFORE.search(text, max(0, match.start() - 12), match.start()):
            continue
        name = without_possessive(match.group("name"))
        if _ORGANISATION.search(name) or _ACTION_NEXT.match(text, match.end()) or _is_people(text, match):
            continue
        if not _NOT_PLACES.match(name) and not (_OF_NATION.fullmatch(name) and _NOUN_NEXT.match(text, match.end())):
            return name
    return None


#: Makes the name that of who did it or whose it was, not where: "in Coalition airstrikes".
_ACTION_NEXT = re.compile(
    r"\s+(?:(?:air|artillery|rocket|missile|mortar|suicide|counter|ground|naval)[\s-]?)?(?:strikes?|airstrikes?|shelling|bombardments?|bombings?|"
    r"attacks?|counter-?attacks?|offensives?|raids?|assaults?|ambush(?:es)?|operations?|campaigns?|history|captivity|custody|fire|hands|service)\b"
    r"|(?<=-led)\s|(?<=-backed)\s"
)


def _is_people(text: str, place: re.Match[str]) -> bool:
    """Tell whether a name after "on" and an article is a people: "470 casualties on the Japanese"."""
    return place.group().startswith("on the ") and bool(NATION.search(place["name"]))


#: The last word of a body of people, which is no place: "in the Royal Navy".
_ORGANISATION = re.compile(
    r"\b(?:Navy|Army|Force|Forces|Corps|Regiment|Brigade|Division|Battalion|Squadron|Fleet|Guards?|Police|Militia|Ministry|Parliament|"
    r"Marines|Legion)\Z"
)


#: Before the place in the name of a war, which is nowhere in particular: "the War in Bosnia".
_WAR_BEFORE = re.compile(r"\b(?:War|Wars|Conflict|war|conflict)\s\Z")


#: Opens a clause about something else than where it happened.
_BESIDE = re.compile(r"\b(?:who|whom|whose|which|spokes\w+|said|according)\b")
