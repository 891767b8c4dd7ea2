"""The words that lead a date in ("by late", "on the morning of"), and which side of it they leave open: declared rules.

The forms of the date itself are ``date_forms``; which of them are dates is ``dates``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.domain.records import record
from quizapp.domain.text import holds_any
from quizapp.extraction.dates.mentions import Edge
from quizapp.extraction.dates.year_numbers import FUNCTION


@record
class Lead:
    """Where the words that belong to a date begin, its preposition, and what they say of it."""

    begin: int
    preposition: str = ""
    #: They name a part of its day, or of its time.
    is_of_day: bool = False
    is_of_part: bool = False
    #: They make it only about right.
    is_about: bool = False


_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?"
_PART_OF_DAY = (
    r"(?:early\s+|late\s+|mid-?)?(?:hours|morning|night|evening|afternoon|day|dawn|daybreak|midnight|midday|noon|"
    r"sunrise|sunset|dusk|nightfall|eve)"
)
_PART = re.compile(
    r"(?:(?P<prep>[Nn]o\s+later\s+than|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince(?:\s+at\s+least)?|[Ff]rom|[Aa]fter|[Bb]efore|[Oo]n|[Ii]n|[Dd]uring|[Oo]f|"
    r"[Aa]round|[Aa]bout|[Bb]etween"
    r"|[Tt]hrough|[Tt]hroughout|[Tt]o|[Aa]s\s+of|[Uu]p\s+to|[Aa]s\s+late\s+as|[Aa]t|[Oo]ver|[Pp]rior\s+to|"
    r"[Bb]ack\s+on|[Bb]ack\s+in|[Ff]ollowing|[Aa]nd|(?:[Ww]ell\s+)?[Ii]nto)\s+(?:the\s+years?\s+)?)?"
    rf"(?:(?P<day>(?<!\d\s)(?<!same\s)(?:the\s+)?(?:[Ee]arly\s+in\s+the\s+|[Ll]ate\s+in\s+the\s+)?{_PART_OF_DAY}\s+(?:of|on)\s+(?:the\s+)?)"
    r"|(?P<part>(?:the\s+)?(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle|[Bb]eginning|[Ss]tart|[Ee]nd|"
    r"[Ff]irst\s+(?:week|half|days)|[Ss]econd\s+half"
    r"|[Ll]ast\s+(?:week|days|half)|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\s+quarter|[Oo]utset|[Cc]lose|[Ll]atter\s+half|[Ee]arlier|[Ll]ater)[\s-]+(?:of\s+|on\s+|"
    r"in\s+)?(?:the\s+)?))?"
    rf"(?:the\s+)?{_WEEKDAY}\Z"
)
_MORNING = re.compile(
    rf"(?:(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]t|[Bb]y|[Ff]rom|[Oo]vernight)\s+)?(?:the\s+)?(?:[Ee]arly\s+(?:in|"
    rf"on)\s+)?(?:the\s+)?{_PART_OF_DAY}\s+(?:of|on)\s+\Z"
    r"|[Ee]arly\s+(?:on\s+)?(?:in\s+the\s+morning\s+of\s+)?\Z"
)
#: Characters before a date in which the words that lead it in stand.
_REACH = 48
_WORD = re.compile(r"\w+")
#: All words of ``_PART``: the run of them right before a date is what may lead it in.
_LEADING = frozenset(
    """
    no later than by until till since at least from after before on in into well during of around about between through
    throughout to as up late over prior back following and the early mid middle beginning start end first second third fourth
    last week half days quarter outset close latter earlier hours morning night evening afternoon day dawn daybreak midnight
    midday noon sunrise sunset dusk nightfall eve year years
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
#: What stands before a date that a part of its day, or "early", leads to.
_BEFORE_PART = tuple(f"{word}{space}" for word in ("of", "on", "arly", "the") for space in " \n\u00a0")


#: What makes a date approximate: "around 10 August", "on or about the 5th", "c. 1415".
_ABOUT = re.compile(
    r"(?<![\w'’.-])(?:(?:some\s?time\s+)?(?:on\s+or\s+|at\s+)?(?:around|about)|roughly|approximately|circa|ca?\.)"
    r"\s*(?:(?:on|in|by)\s+)?(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?\Z",
    re.IGNORECASE,
)
#: Pieces of such words: a quick test.
_ABOUT_MARKS = ("bout", "round", "roughly", "approx", "circa", "c.", "ca.")
#: Limits before such words: "by about 1743".
_LIMIT = re.compile(r"\b(?P<prep>by|until|till|since|from|before|after)\s+\Z", re.IGNORECASE)
#: An hour that limits, before its day: "by 6:00 am on 5 May".
_BY_HOUR = re.compile(r"\b[Bb]y\s+(?:about\s+|around\s+)?\d{1,2}(?:[.:]\d\d)?(?:\s?(?:[ap]\.?m\b\.?|hours))?\s+\Z")
_HOUR_REACH = 26
#: The beginning of what lasts: "since the start of the fighting in February".
_SINCE_START = re.compile(
    r"\bsince\s+(?:(?:the\s+)?(?:start|beginning|outbreak|onset|launch|commencement|resumption|initiation|inception)\s+of\s+(?:[\w'’-]+\s+){1,6}|"
    r"(?:the|its|their)\s+(?:(?!began\b|had\b|was\b|were\b|[a-z]+ed\b)[\w'’-]+\s+){0,4}?(?:offensives?|attacks?|raids?|coup|uprising|"
    r"invasion|ceasefire|truce|battle|assault|bombings?|massacre|strikes?|elections?|fighting|clashes|agreement|withdrawal|fall)\s+)\Z",
    re.IGNORECASE,
)
_SINCE_REACH = 90


def read_lead(text: str, floor: int, start: int) -> Lead:
    """Return the words that lead in the date at ``start``, none of them before ``floor``."""
    lead = _near_lead(text, floor, start)
    near = max(floor, lead.begin - 24)
    about = _ABOUT.search(text, near, start) if holds_any(text[near:start].lower(), _ABOUT_MARKS) else None
    if about:
        lead = replace(lead, begin=min(lead.begin, about.start()), is_about=True)
        limit = _LIMIT.search(text, max(floor, lead.begin - 8), lead.begin)
        return replace(lead, begin=limit.start(), preposition=limit["prep"].lower()) if limit else lead
    if lead.preposition == "on" and "y " in text[max(floor, lead.begin - _HOUR_REACH) : lead.begin]:
        hour = _BY_HOUR.search(text, max(floor, lead.begin - _HOUR_REACH), lead.begin)
        lead = replace(lead, begin=hour.start(), preposition="by") if hour else lead
    if lead.preposition in {"in", "on"} and "ince " in text[max(floor, lead.begin - _SINCE_REACH) : lead.begin]:
        since = _SINCE_START.search(text, max(floor, lead.begin - _SINCE_REACH), lead.begin)
        return replace(lead, begin=since.start(), preposition="since") if since else lead
    return lead


def _near_lead(text: str, floor: int, start: int) -> Lead:
    low = max(floor, start - _REACH)
    match = None
    for at in _openings(text, low, start):
        if at == floor or not text[at - 1].isalnum():
            match = _PART.match(text, at, start)
            if match:
                break
    match = match or _PART.match(text, start, start)
    if match is None:
        return Lead(start)
    begin = match.start()
    preposition = " ".join((match.group("prep") or "").lower().removesuffix("at least").removeprefix("well ").split())
    is_of_day = bool(match.group("day"))
    leads = preposition in {"of", "on", ""} and text.endswith(_BEFORE_PART, low, begin)
    earlier = _MORNING.search(text, max(floor, begin - _REACH), begin) if leads else None
    if earlier and (earlier.start() == floor or not text[earlier.start() - 1].isalnum()):
        begin, is_of_day = earlier.start(), True
        preposition = "by" if earlier.group().split()[0].lower() == "by" else preposition
    return Lead(begin, preposition, is_of_day, bool(match.group("part")))


def _openings(text: str, low: int, start: int) -> list[int]:
    """Return where the words begin of the unbroken run before ``start`` that may lead a date in; none before ``low``."""
    found: list[int] = []
    at = start
    for word in reversed(_WORD.findall(text, low, start)):
        if word.lower() not in _LEADING:
            break
        at = text.rfind(word, low, at)
        found.append(at)
    found.reverse()
    return found


@record
class Led:
    """A date at ``start`` to ``end`` of ``text`` with the words that lead it in; nothing before ``floor`` is looked at."""

    text: str
    floor: int
    lead: Lead
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words that lead the date in, in small letters."""
        return self.text[self.lead.begin : self.start].lower()

    def after(self, pattern: re.Pattern[str], reach: int) -> bool:
        """Tell whether ``pattern`` ends where the words that lead in the date begin."""
        return bool(pattern.search(self.text, max(self.floor, self.lead.begin - reach), self.lead.begin))


#: First and last month of the parts of a year that are told as such.
PARTS_OF_YEAR = {
    "first half": (1, 6),
    "second half": (7, 12),
    "latter half": (7, 12),
    "last half": (7, 12),
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
    "last quarter": (10, 12),
}
_PART_OF_YEAR = re.compile(rf"\b({'|'.join(PARTS_OF_YEAR)})\s+of\s+\Z")


def part_of_year(led: Led) -> tuple[int, int] | None:
    """Return the first and last month of the part of a year that the words before the year name, None without such words."""
    part = _PART_OF_YEAR.search(led.words) if led.lead.is_of_part else None
    return PARTS_OF_YEAR[part.group(1)] if part else None


@dataclass(frozen=True, slots=True)
class EdgeRule:
    """Words around a date that overrule its preposition; ``[brackets]`` in the example mark the date."""

    name: str
    why: str
    example: str
    holds: Callable[[Led], bool]
    edge: Edge


_BEFORE = frozenset({"by", "no later than", "until", "till", "before", "up to", "prior to", "as late as", "through", "to"})
_AFTER = frozenset({"since", "from", "after", "following"})
#: What comes from a date without lasting since: "a report from March 1943".
_DATED_THING = re.compile(
    r"\b(?:reports?|letters?|tables?|documents?|articles?|interviews?|statements?|messages?|photographs?|photos?|maps?|entry|entries|records?|"
    r"surveys?|study|accounts?|figures|data|map|footage|order|orders|dispatch|coins?|battles?|declarations?|decrees?|"
    r"attacks?|agreements?|treaty|resolutions?|law|constitution|news|manifesto|proclamation|speech|photograph|version|edition)"
    r"(?:\s+of\s+(?:the\s+)?\w+)?\s+\Z",
    re.IGNORECASE,
)
#: Nouns of what happened at a time that stands before them: "the 2014 offensive", "the February 2016 clash".
_EVENT_NEXT = re.compile(
    rf"\s+(?:(?:and|(?!{FUNCTION})[\w'’-]+)\s+){{0,5}}?(?:offensive|clash(?:e|)|attack|battle|war|raid|bombing|siege|massacre|coup|election|"
    r"uprising|ceasefire|truce|agreement|protest|revolution|invasion|air-?strike|incident|cris[ie]s|landing|riot|shooting|strike|"
    r"shelling|assault|campaign|revolt|accord|talk|deal|referendum|earthquake|flood|explosion|killing|murder|ambush(?:e|))s?\b"
)
_BEGINNING = re.compile(r",\s+(?:beginning|starting|commencing)\s+\Z|\A(?:Beginning|Starting|Commencing)\s+\Z")
_NOUN_NEXT = re.compile(r"\s+[A-Za-z]")
_ENDS_IN_THE = re.compile(r"\bthe\s+\Z")
_YEAR_DIGITS = 4


def _names_event(led: Led) -> bool:
    if led.lead.preposition == "since" or not led.words.rstrip().endswith("the") or not _ENDS_IN_THE.search(led.words):
        return False
    pattern = _NOUN_NEXT if led.end - led.start == _YEAR_DIGITS else _EVENT_NEXT
    return bool(pattern.match(led.text, led.end))


EDGE_RULES = (
    EdgeRule(
        "named event",
        "a time between the article and a noun tells which event, and limits nothing",
        "[After the 2014] offensive, they left.",
        _names_event,
        Edge.NONE,
    ),
    EdgeRule(
        "by early",
        "what is done by a part of a month may be done before it",
        "[By late May], they had left.",
        lambda led: led.lead.is_of_part and led.lead.preposition == "by" and "end" not in led.words,
        Edge.BEFORE,
    ),
    EdgeRule(
        "into late",
        "what goes on into a part of a month ends in it",
        "Fighting went on [into late May].",
        lambda led: led.lead.is_of_part and led.lead.preposition == "into",
        Edge.BEFORE,
    ),
    EdgeRule(
        "beginning on",
        "what begins on a day goes on",
        "They headed south, starting [on 28 April 2016].",
        lambda led: led.lead.preposition in {"on", "in"} and led.after(_BEGINNING, 20),
        Edge.AFTER,
    ),
    EdgeRule(
        "thing from a time",
        "a letter from a time was written then",
        "They found a report [from March 1943].",
        lambda led: led.lead.preposition == "from" and led.after(_DATED_THING, 40),
        Edge.NONE,
    ),
)


def edge_of(led: Led) -> Edge:
    """Return which side of the date is open."""
    for rule in EDGE_RULES:
        if rule.holds(led):
            return rule.edge
    if led.lead.is_of_day and (
        led.lead.preposition not in _BEFORE or _EARLY_HOURS.search(led.words) or _BEFORE_HOUR.match(led.words)
    ):
        return Edge.NONE
    if led.lead.preposition in _BEFORE:
        return Edge.BEFORE
    return Edge.AFTER if led.lead.preposition in _AFTER else Edge.NONE


#: The hours before a moment are of its day.
_BEFORE_HOUR = re.compile(r"before\s+(?:dawn|daybreak|sunrise|noon|midday|sunset|dusk|nightfall)\b")
#: Parts of a day which lie at its very start, or are a moment of it that "since" and "from" do not open.
_EARLY_HOURS = re.compile(r"\bhours\b")
