"""Dates that hold for less, or for more, than the words of their clause: declared rules, each with an example.

Where a date stands in its clause is ``date_ties``'; which words are a date at all is the reading's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span
from quizapp.generation.labels.verbs import CAPITALS, FINITE


@dataclass(frozen=True, slots=True)
class Tied:
    """A date in its clause: the words of the clause before it, its own, and those behind it up to the clause's end."""

    before: str
    own: str
    after: str


@dataclass(frozen=True, slots=True)
class TieRule:
    """One way for a date to fit its clause only in part; ``[brackets]`` in the example mark the date."""

    name: str
    why: str
    example: str
    holds: Callable[[Tied], bool]


_MONTH = "|".join(MONTHS)
_POINT = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})|(?:{_MONTH})(?: \d{{1,2}})?|(?:1\d|20)\d\d|\d{{3}} BC)"
_SECOND_OF_TWO = re.compile(rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?|\b{_POINT}),? (?:and|or|to|&) (?:early |late |mid-?)?\Z")
_BEFORE_SECOND = ("and ", "or ", "to ", "& ", "early ", "late ", "mid-", "mid")
_FIRST_OF_TWO = re.compile(rf",? (?:and|or|&) (?:early |late |mid-?)?{_POINT}")
_OR_WITHIN = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?|{_MONTH}),? or (?:on )?\d|\b\d{{4}},? or \d{{4}}\b")
#: Nouns that have a time of their own before "of": "in the spring of 208 BC".
_OF_TIME = re.compile(
    r"(?i)\b(?:nights?|mornings?|evenings?|afternoons?|days?|dawn|dusk|ends?|beginnings?|start|close|turn|hours?|summers?|"
    r"springs?|autumns?|falls?|winters?|middle|months?|weeks?|halves|half|years?|outset|course|part|parts|quarters?|third|"
    r"rest|remainder|decades?|period|seasons?|eve|noon|midnight|on|in|by|early|late|mid|out|as|because|instead|most|much|all|"
    rf"{_MONTH}|\d+(?:st|nd|rd|th)?),? of \Z"
)
_OF = re.compile(r"\b[\w'’-]+,? of \Z")
_PREPOSITION = re.compile(r"(?:[Ff]rom|[Oo]f|[Dd]ated|[Ii]n|[Oo]n|[Bb]y|[Dd]uring|[Uu]ntil) ")
#: "He fled and died four months later": the second deed alone is later.
_LATER = re.compile(r"(?i)\b(?:later|afterwards?|after)\Z")
_JOINED_VERB = re.compile(rf"\band (?:[a-z]+ly )?{FINITE.pattern}")
#: "… and a row of raids occurred": a second clause with a subject of its own.
_JOINED_CLAUSE = re.compile(
    rf"\sand (?P<subject>(?:an?|the|its|their|his|her|both|all|two|three|several|many|some|\d[\d,]*|[{CAPITALS}][\w'’-]+)\s)"
    rf"(?=(?:(?!(?:and|or|that|which|who|to|of the|in the)\b)[\w'’-]+ ){{1,6}}?{FINITE.pattern})"
)
_AND_LATER = re.compile(r"(?i)\b(?:and|but|then)\s+\Z")
#: "In January 2002 State of the Union address": the date belongs to what is named behind it.
_NAMED_BEHIND = re.compile(rf" [{CAPITALS}][\w'’-]+ (?:of|[{CAPITALS}])")
_OPEN_END = re.compile(
    r"[,;]\s*(?:in |on |by |from |at )?\Z|\b(?:and|but|while|when|where|that|as|because)\s+(?:in |on |by )?\Z"
)
#: "Was to be effective by 8 May", "agreed to meet on 5 May": the day of what was still to come.
_TO_COME = re.compile(
    r"\bto be (?:[a-z]+ly )?[a-z]+ (?:(?:on|in|by|at|from|until|before) )?(?:the (?:end|beginning|start) of )?\Z|"
    r"\b(?:agree|decid|vot|vow|promis|pledg|plann|threaten|offer|invit|authori[sz]|schedul|resolv|demand|prepar)(?:ed|d)\b"
    r"[^,;]{0,40}\bto [a-z]+ (?:[a-z]+ )?(?:(?:on|in|by|at|from|until|before) )?\Z"
)
#: "For 28 January", and not "for three days".
_FOR_A_DAY = re.compile(rf"(?i)for (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})|(?:{_MONTH}) \d)")
#: What is demanded or planned lies ahead, and a time behind it is its own: "demanded free elections in July".
_ASKED_FOR = re.compile(
    r"\b(?:(?:demand|propos|plann|promis|request|schedul|arrang|pledg|urg|expect|envisag|foresaw|foreseen|stipulat|"
    r"threaten|recommend|suggest)(?:ed|d)?|(?:call|ask|appeal|push|press|campaign|lobb)(?:ed|ied|ing) for|sought)\s"
    r"(?P<what>[^;]*)\Z"
)
#: ... whatever is done with a plan: "foiled plans to march upon Tarn in August".
_PLAN_TO = re.compile(
    r"\b(?:plans?|plots?|intentions?|intent|hopes?|threats?|orders?|decisions?|preparations?|proposals?|permission|promises?|"
    r"pledges?|schemes?|conspirac(?:y|ies)|invitations?|requests?|demands?)\b[^,;]{0,40}? to (?!the\b|an?\b)[a-z]+\b[^,;]*\Z"
)
#: A deed as the subject of a verb, with its date between them; what is planned for a day is told with "took place".
_EVENT_SUBJECT = re.compile(
    r"(?:[Tt]he |[Ii]ts |[Tt]heir |[Hh]is |[Hh]er )?(?:[\w'’-]+ ){0,2}"
    r"(?:outbreak|fall|death|defeat|loss|arrival|assassination|collapse|end|start|beginning|victory|withdrawal|signing|departure|"
    r"abdication|accession|murder|execution|resignation|failure|success|shelling|attack|bombing|air-?strikes?|explosion|massacre|"
    r"disaster|raid|ambush|coup|uprising|battle)(?: (?:of|at|on) [^,;]{1,50}?)?(?: (?:in|on|by|at))?\s*"
)
#: ... or with what it was between two commas: ", which left ten dead, drew".
_ASIDE_AND_VERB = re.compile(rf",\s(?:which|who|that)\b[^,;]*,\s(?:[a-z]+ly )?{FINITE.pattern}")
_THROUGHOUT = re.compile(r"(?i)(?:throughout|all through)\b")
_THROUGHOUT_BEFORE = re.compile(
    r"(?i)\b(?:throughout|all through)(?: (?:most|much) of)?(?: the (?:rest|course|whole) of)?\s*\Z"
)
#: A noun with a participle that tells where it came out: "a note published in the Tarn Gazette | on 4 November".
_PUBLISHED = re.compile(
    r"\b(?P<noun>(?!(?:was|were|been|be|had|has|have|and|or|then|later|also|which|that|who|not|being)\b)[A-Za-z]+) "
    r"(?:published|issued|released|signed|printed|posted|adopted|delivered|broadcast|aired) (?:in|by|at|from|to|on) "
    r"[^,;]{2,50}\Z"
)
#: What is told ahead even where it was only announced, ordered or agreed to.
_AHEAD = (
    r"(?:elections?|referendums?|talks|negotiations|conferences?|summits?|meetings?|ceremon(?:y|ies)|march(?:es)?|rall(?:y|ies)|"
    r"protests?|strikes?|sessions?|hearings?|trials?|visits?|parades?|polls?|votes?)"
)
_ANNOUNCED = re.compile(
    rf"\b(?:announc|order|agre|approv|authori[sz]|declar|decid|decre|accept)(?:ed|d)(?: (?:to|on|upon))?\s"
    rf"(?:(?:an?|the|new|its|their|free|early|fresh|general|[a-z]+al) )*{_AHEAD}\b[^;]*\Z|"
    r"\b(?:announc|order|agre|approv|authori[sz]|decid|decre|accept)(?:ed|d)\s[^;]*\bfor (?:the )?\Z"
)
#: A main clause in the pluperfect: "In 200 BC, the guards had taken".
_HAD_DONE = re.compile(
    rf",?\s+(?:(?!(?:that|which|who|when|where|after|and|but)\b|{FINITE.pattern})[\w'’-]+\s+){{1,8}}?had\s+(?!to\b)[a-z]+"
)
_BY = re.compile(r"[Bb]y\b")
_DATED_BRACKET = re.compile(r"\([^()]*\d{3,4}[^()]*\)")
_PUT_OFF = re.compile(
    r"\b(?:postponed|delayed|extended|deferred|adjourned|prolonged|rescheduled|put off|brought forward|"
    r"moved (?:back|forward|up))"
    r"\s+(?:(?:it|them)\s+)?(?:(?:to|until|till|for|by)\s+)?\Z"
)
_SHOWN = re.compile(
    r"\b(?:videos?|footage|photos?|photographs?|pictures?|images?|report|statement|letter|article)\b[^;]*"
    r"\b(?:showing|depicting|claiming|stating|saying|alleging)\b[^;]*\Z"
)
_STARTING = re.compile(r"(?i)\b(?:starting|beginning|commencing)\s+(?:(?:on|in|from|with)\s+)?\Z")
_EACH_ITS_OWN = re.compile(r"\brespectively\b")

_YEAR_AS_OBJECT = re.compile(r"\b(?:ended|began|started|opened|closed|entered|finished) \Z")
#: "The same month, … (June 2017)": two times.
_SAME_TIME = re.compile(r"(?i)(?:(?:on|in|during) )?(?:the|that) same (?:day|night|week|month|year)\b")
#: "Kept his guards and | in 1853 | won": the verb behind the date is the second.
_AND_AT_END = re.compile(r"\band (?:then |later |finally )?(?:(?:in|on|by|early in|late in) )?\Z")
_VERB_BEHIND = re.compile(rf",?\s+(?:[a-z]+ly )?{FINITE.pattern}")

#: "Gave way, resulting in guards leaving | on 2 August": the day of what came of it; a comma and a verb would end it.
_OUTCOME = re.compile(
    r"(?:,? (?:resulting in|leading to|culminating in|after which|whereupon|with the result that)|"
    r", (?:thus |thereby )?(?:caus|forc|prompt|allow|enabl|compell|oblig|leav)ing|"
    r",? (?:after|before|until|upon) (?!(?:fight|shell|bomb|loot|ri|dur|even|morn|follow)\w*ing\b)[a-z]{2,}ing) "
    r"[^;]*\Z"
)
_CLOSED = re.compile(rf", (?:[a-z]+ly )?{FINITE.pattern}")

TIE_RULES = (
    TieRule(
        "of what came of it",
        "the day of an outcome is not that of what it came of",
        "Tarn gave way, resulting in guards leaving Mole on [2 August]",
        lambda one: (
            any(word in one.before for word in ("ing ", "which ", "whereupon ", "result "))
            and (outcome := _OUTCOME.search(one.before)) is not None
            and not _CLOSED.search(outcome.group().lower())
        ),
    ),
    TieRule(
        "each its own",
        "two things have two dates",
        "Tarn and Mole were taken on 20 September and [14 October], respectively",
        lambda one: any("respectively" in words and _EACH_ITS_OWN.search(words) for words in (one.after, one.before)),
    ),
    TieRule(
        "one of two",
        "what happened at two times has no one date",
        "the guards attacked Tarn [in 1944] and 1945",
        lambda one: bool(
            _FIRST_OF_TWO.match(one.after)
            or (one.before.endswith(_BEFORE_SECOND) and _SECOND_OF_TWO.search(one.before))
            or (" or " in one.own and _OR_WITHIN.search(one.own))
        ),
    ),
    TieRule(
        "of a noun",
        "a law, a treaty or a consul of a year is no deed of that year",
        "the guards marched under the consuls [of 217 BC]",
        lambda one: _is_of_noun(_words(one)),
    ),
    TieRule(
        "second deed later",
        "of two deeds only the second is later",
        "the Duke fled Tarn and died in Mole [four months later]",
        lambda one: bool(_LATER.search(one.own) and not _AND_LATER.search(one.before) and _two_deeds(one.before)),
    ),
    TieRule(
        "only the second deed",
        "of two deeds only the second has the date",
        "Stone kept his guards and [in 1853] won the mill of Tarn",
        lambda one: bool(
            "and " in one.before[-12:]
            and _AND_AT_END.search(one.before)
            and _VERB_BEHIND.match(one.after.lower())
            and FINITE.search(one.before.lower())
            and not _LATER.search(one.own)
        ),
    ),
    TieRule(
        "only the second clause",
        "of two clauses joined by “and” the first may have another date",
        "a march on Tarn was broken off and a row of raids occurred [in May]",
        lambda one: " and " in one.before and _is_of_second_clause(one),
    ),
    TieRule(
        "year as an object",
        "a year that is ended or begun is no time of a deed",
        "the Tarn council ended [1923] with a debt to Mole",
        lambda one: one.own.isdigit() and bool(_YEAR_AS_OBJECT.search(one.before)),
    ),
    TieRule(
        "two times",
        "what is told of the same month as something else and of another time has no one date",
        "The same month, the guards took part in the march on Tarn [(June 2017)]",
        lambda one: "ame " in one.before[:16] and bool(_SAME_TIME.match(one.before)),
    ),
    TieRule(
        "of a name",
        "the name of something behind a date takes the date",
        "the Duke announced the march in [January 2002] State of Tarn speech",
        lambda one: bool(
            _NAMED_BEHIND.match(one.after) and FINITE.search(one.before.lower()) and not _OPEN_END.search(one.before)
        ),
    ),
    TieRule(
        "in brackets behind its thing",
        "the time of a war or of a life is no time of a deed",
        "the Second Tarn War [(218–201 BC)] witnessed the march of the guards",
        lambda one: _in_brackets(one) and not FINITE.search(one.before.lower()),
    ),
    TieRule(
        "reached before",
        "what had been done at a time was done before it",
        "[In 200 BC], the guards had taken all of Tarn",
        lambda one: bool(not one.before.strip() and _HAD_DONE.match(one.after) and not _BY.match(one.own)),
    ),
    TieRule(
        "one bracket of several",
        "each of several things has a date of its own",
        "the guards joined the Siege of Tarn [(2014)] and the Battle of Mole (2015)",
        lambda one: _in_brackets(one) and bool(_DATED_BRACKET.search(one.before[:-1]) or _DATED_BRACKET.search(one.after)),
    ),
    TieRule(
        "put off",
        "the new day of what was put off is not that of putting it off",
        "the Duke told the guards that the march was postponed [to 8 March]",
        lambda one: bool(_PUT_OFF.search(one.before)),
    ),
    TieRule(
        "of what is shown",
        "a picture or a report has another day than what it shows",
        "Tarn bloggers shared a video showing guards on the walls of Mole [on 22 May]",
        lambda one: bool(_SHOWN.search(one.before)),
    ),
    TieRule(
        "only the beginning",
        "what began at a time may have taken longer",
        "starting [on 13 August], the guards captured Tarn",
        lambda one: bool(_STARTING.search(one.before)),
    ),
    TieRule(
        "still to come",
        "what was agreed, decided or asked for a day was agreed before it",
        "a truce was signed at Tarn, to be kept [by 8 May]",
        lambda one: "to " in one.before and bool(_TO_COME.search(one.before)),
    ),
    TieRule(
        "of what is asked for",
        "a time behind what is demanded or planned is that of the thing, not of the demand",
        "Stone then demanded the release of the guards and the conduct of free elections [in July]",
        lambda one: _is_asked_for(one.before),
    ),
    TieRule(
        "of what its subject tells",
        "the day of an outbreak, a fall or a death that did something is not the day of what it did",
        "the outbreak of war [in August 1914] served to quiet the guilds of Tarn",
        lambda one: (
            _EVENT_SUBJECT.fullmatch(one.before) is not None
            and (_VERB_BEHIND.match(one.after.lower()) or _ASIDE_AND_VERB.match(one.after.lower())) is not None
            and not FINITE.search(one.before.lower())
        ),
    ),
    TieRule(
        "all through",
        "what went on all through a year or a month happened at no one time of it",
        "[throughout 1963] riders of Tarn crossed into Mole",
        lambda one: bool(_THROUGHOUT.match(one.own) or _THROUGHOUT_BEFORE.search(one.before)),
    ),
    TieRule(
        "of a participle",
        "the day on which something named at the end was published or signed is not that of the main deed",
        "the council kept its silence but for a note published in the Tarn Gazette [on 4 November]",
        lambda one: "ed " in one.before and _of_participle(one.before),
    ),
    TieRule(
        "of a plan",
        "a time behind a plan, a threat or an order to do something is that of what is planned",
        "the raid foiled plans of the guards to march upon Tarn [in August]",
        lambda one: " to " in one.before and _PLAN_TO.search(one.before) is not None,
    ),
    TieRule(
        "of what is announced",
        "a time behind elections, talks and the like that are announced is theirs",
        "the Tarn council announced new elections [for 12 May]",
        lambda one: "ed " in one.before and _ANNOUNCED.search(one.before) is not None,
    ),
    TieRule(
        "for a day",
        "what is done for a day is done before it",
        "the Tarn council organised a rally [for 28 January]",
        lambda one: _FOR_A_DAY.match(one.own) is not None,
    ),
)


def _of_participle(before: str) -> bool:
    """Tell whether the last verb before a date is a participle behind its noun, with the main verb before that."""
    found = _PUBLISHED.search(before)
    return found is not None and FINITE.search(before.lower(), 0, found.start("noun")) is not None


def _is_asked_for(before: str) -> bool:
    """Tell whether the last deed before a date is a demand or a plan, told with what was asked for."""
    asked = _ASKED_FOR.search(before)
    if asked is None or not asked["what"].strip():
        return False
    what = re.sub(r"\s(?:on|in|by|at|for|from|during|early in|late in)\s*\Z", "", f" {asked['what']}").strip()
    return bool(what) and not FINITE.search(what)


def _words(one: Tied) -> str:
    """Return the words before a date, with the preposition that may be part of its own words."""
    own = _PREPOSITION.match(one.own)
    return one.before + (own.group() if own else "")


def _is_of_noun(before: str) -> bool:
    """Tell whether words that lead on to a date end in "of" behind a noun that has no time of its own."""
    return before.endswith(" of ") and bool(_OF.search(before)) and not _OF_TIME.search(before)


def _in_brackets(one: Tied) -> bool:
    return one.own.startswith("(") or one.before.endswith("(")


def _is_of_second_clause(one: Tied) -> bool:
    """Tell whether a date at the end of its clause stands in the second of two clauses, each with a subject and a verb."""
    joined = _JOINED_CLAUSE.search(one.before)
    if joined is None or FINITE.search(one.after.lower()):
        return False
    lowered = one.before.lower()
    return bool(FINITE.search(lowered, 0, joined.start()) and FINITE.search(lowered, joined.end("subject")))


def _two_deeds(before: str) -> bool:
    """Tell whether the words before a date tell two deeds joined by "and"."""
    lowered = before.lower()
    joined = _JOINED_VERB.search(lowered)
    return joined is not None and FINITE.search(lowered, 0, joined.start()) is not None


def limit_of(text: str, clause: Span, date: Span) -> str:
    """Return why a date may hold for less or for more than ``clause`` tells, or an empty text."""
    tied = Tied(text[clause.start : date.start], date.of(text), text[date.end : clause.end])
    for rule in TIE_RULES:
        if rule.holds(tied):
            return rule.why
    return ""
