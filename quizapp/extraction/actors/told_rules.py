"""What is told right beside a name of its side: who leads its people, and whom they fight. Declared rules.

What they are worth together is ``told_sides``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_RANK = (
    r"(?:(?i:lieutenant|field|major|brigadier|rear|vice|chief)[\s-]*)?"
    r"(?i:generals?|marshals?|admirals?|commodore|colonels?|majors?|captains?|lieutenants?|commanders?|commandant|president|king|prince|duke|count|"
    r"earl|sultan|khan|governor|consul|proconsul|warlord|leaders?|chief|emperor|archduke|viceroy|minister)\b"
)
_PERSON = r"(?P<who>[A-ZÀ-Þ][\w.'’-]+(?: (?:(?:von|de|la|van|der|zu|ibn|bin|al|du) )?[A-ZÀ-Þ][\w.'’-]+){0,3})"
_BODY = (
    r"(?:army|armies|forces?|troops|soldiers|fleet|cavalry|infantry|column|detachment|garrison|expedition|corps|division|brigade|"
    r"battalion|regiment|militia|volunteers|warriors|squadron|contingent|rebels|fighters|navy|legion|guerrillas|partisans|"
    r"Army|Navy|Force|Forces|Corps|Militia|Guard|Fleet|Legion)"
)
_FOUGHT = (
    r"(?:attack(?:ed|ing)|ambush(?:ed|ing)|defeat(?:ed|ing)|rout(?:ed|ing)|repuls(?:ed|ing)|repell(?:ed|ing)|besieg(?:ed|ing)|overran|overrunning|"
    r"drove|driving|push(?:ed|ing)|charg(?:ed|ing)|engag(?:ed|ing)|surpris(?:ed|ing)|shell(?:ed|ing)|bombard(?:ed|ing)|fought|fighting|fight|"
    r"assault(?:ed|ing)|storm(?:ed|ing)|pursu(?:ed|ing)|beat|surround(?:ed|ing)|encircl(?:ed|ing)|raid(?:ed|ing)|kill(?:ed|ing)|captur(?:ed|ing)|"
    r"resist(?:ed|ing)|outflank(?:ed|ing)|intercept(?:ed|ing)|crush(?:ed|ing)|clash(?:ed|ing)\s+with)"
)
_FOE = (
    r"(?P<foe>[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w-]*){0,2}|rebels?|insurgents?|militants?|separatists?|guerrillas?|government|"
    r"loyalists|royalists)"
)
_KIND = r"(?:rebel|insurgent|separatist|guerrilla|jihadist|government|loyalist|opposition)"
_FIGHT = (
    r"\b(?:fought|[Bb]attles?|fighting|clash(?:es)?|engagements?|conflict|war|action|skirmish(?:es)?|confrontations?|combat|"
    r"encounter)\b[^.;]{0,70}?"
)
#: Behind "and" somebody else of the first ones' side: "between the Orlandians and their allies".
_NOT_BESIDE = r"(?!(?:its|their|his|allied|supporting)\b)"
_THE = r"(?:the\s+|an?\s+|some\s+|his\s+|their\s+)?"


@dataclass(frozen=True, slots=True)
class ToldRule:
    """What stands right before a name, behind it, or both, that tells its side: ``example`` says it of the Orlandians.

    ``who`` in a pattern is a commander of the name's side, ``foe`` somebody whom its people fight, ``own`` one of them.
    """

    name: str
    why: str
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    weight: int
    example: str
    #: Whether the name of a land itself tells nothing: "in Orland General Salama stood".
    of_people: bool = False
    #: Whether it is a rule for kinds of people alone: "rebels".
    of_kind: bool = False


#: In the examples Ali Salama commands side 2, the Velland Army is side 1.
TOLD_RULES = (
    ToldRule(
        "their commander",
        "a rank behind the adjective of a people is held by one of them",
        None,
        re.compile(rf"(?:['’]s?)?\s+(?:(?!\w+ed\b|and\b)[a-z-]+\s+){{0,2}}?(?:{_RANK},?\s+){{1,3}}{_PERSON}"),
        4,
        "The Orlandian general Ali Salama came.",
        of_people=True,
    ),
    ToldRule(
        "a commander of theirs",
        "an officer of a people's army leads its side",
        re.compile(rf"{_PERSON}(?:,|,?\s+was|\s+of)\s+(?:the\s+|an?\s+)?\Z"),
        re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?(?:{_RANK}|{_BODY})"),
        4,
        "Ali Salama, an Orlandian general, came.",
    ),
    ToldRule(
        "led by",
        "whom a commander leads are his side's",
        None,
        re.compile(
            rf"(?:['’]s?)?(?:\s+(?:[\w-]+\s+){{0,2}}?{_BODY}(?:\s+of\s+[^.;,]{{1,40}}?)?,?|,)\s+(?:was\s+|were\s+|then\s+)?"
            rf"(?:under|led\s+by|commanded\s+by|headed\s+by|directed\s+by)\s+(?:the\s+)?(?:overall\s+)?(?:command\s+of\s+|leadership\s+of\s+)?"
            rf"(?:[A-Za-z-]+\s+){{0,2}}?(?:{_RANK}\s+){{0,3}}{_PERSON}"
        ),
        4,
        "The Orlandian army, led by Ali Salama, came.",
    ),
    ToldRule(
        "a commander's",
        "a commander's troops are his side's",
        re.compile(rf"{_PERSON}['’]s?\s+(?:[a-z]+\s+){{0,2}}\Z"),
        re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?{_BODY}"),
        4,
        "Salama's Orlandian troops came.",
    ),
    ToldRule(
        "whom he led",
        "the troops that somebody led are his side's",
        re.compile(
            rf"{_PERSON},?\s+(?:then\s+|who\s+)?(?:led|commanded|leading|commanding|brought)\s+(?:the\s+|an?\s+|his\s+)?(?:[a-z-]+\s+)?\Z"
        ),
        re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?{_BODY}"),
        4,
        "Ali Salama led the Orlandian troops.",
    ),
    ToldRule(
        "between the foe and them",
        "a battle between two has one on each side",
        re.compile(
            rf"{_FIGHT}\s+between\s+{_THE}(?:[a-z-]+\s+(?:of\s+)?(?:the\s+)?){{0,5}}?{_FOE}\b(?:(?!\band\b)[^.;]){{0,60}}\s+and\s+{_NOT_BESIDE}{_THE}(?:[a-z-]+\s+(?:of\s+)?(?:the\s+)?){{0,3}}\Z"
        ),
        None,
        4,
        "It was fought between the Velland Army and the Orlandians.",
    ),
    ToldRule(
        "between them and the foe",
        "a battle between two has one on each side",
        re.compile(rf"{_FIGHT}\s+between\s+{_THE}(?:[a-z-]+\s+(?:of\s+)?(?:the\s+)?){{0,3}}\Z"),
        re.compile(
            rf"(?:(?!\band\b)[^.;]){{0,60}}?\s+and\s+{_NOT_BESIDE}{_THE}(?:[a-z-]+\s+(?:of\s+)?(?:the\s+)?){{0,3}}?{_FOE}"
        ),
        4,
        "It was fought between the Orlandians and the Velland Army.",
    ),
    ToldRule(
        "whom the foe fought",
        "who is attacked by one side is as a rule of the other",
        re.compile(
            rf"{_FOE}\s+(?:[a-z]+\s+){{0,4}}?(?:{_FOUGHT}|against)\s+(?:back\s+|off\s+|against\s+)?(?:by\s+)?{_THE}(?:[\d,]+\s+)?(?:[a-z]+\s+)?\Z"
        ),
        None,
        2,
        "The Velland Army attacked the Orlandians.",
    ),
    ToldRule(
        "who fought the foe",
        "who attacks one side is as a rule of the other",
        None,
        re.compile(
            rf"(?:\s+{_BODY})?\s+(?:[a-z]+\s+){{0,3}}?(?:{_FOUGHT}|against)\s+(?:back\s+|off\s+|against\s+)?(?:by\s+)?{_THE}(?:[\d,]+\s+)?(?:[a-z]+\s+)?{_FOE}"
        ),
        2,
        "The Orlandians attacked the Velland Army.",
    ),
    ToldRule(
        "against somebody",
        "who is called after a foe fights him",
        re.compile(r"\banti-(?P<foe>[A-ZÀ-Þ][\w’-]*)\s+(?:[a-z]+\s+)?\Z"),
        None,
        4,
        "They were anti-Velland rebels.",
        of_kind=True,
    ),
    ToldRule(
        "whose they are",
        "a kind of people is a party's behind its name",
        re.compile(r"(?<![\w-])(?P<own>[A-ZÀ-Þ][\w’'-]*(?:\s+(?:of\s+|the\s+|al-)?[A-ZÀ-Þ][\w-]*){0,4})\s+\Z"),
        None,
        2,
        "Velland Army rebels came. They met Velland Army rebels.",
        of_kind=True,
    ),
    ToldRule(
        "fighters of a kind",
        "a kind of people is called by another word for it too",
        re.compile(rf"\b(?P<own>{_KIND})\s+\Z"),
        None,
        2,
        "They were rebel fighters.",
        of_kind=True,
    ),
    ToldRule(
        "of a party",
        "a kind of people is of the party that they are told to be of",
        None,
        re.compile(r"\s+(?:of|from|in)\s+(?:the\s+)?(?P<own>[A-ZÀ-Þ][\w’'-]*(?:\s+(?:of\s+|the\s+)?[A-ZÀ-Þ][\w-]*){0,4})"),
        2,
        "The rebels of the Velland Army came.",
        of_kind=True,
    ),
)
#: A people told of as an army.
IN_ARMS = re.compile(rf"(?:['’]s?)?\s+(?:[a-z-]+\s+)?{_BODY}\b")
