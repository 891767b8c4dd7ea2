"""The ways of telling a date by its distance from another ("the next morning", "two days later"), as a declared table.

A rule says what an expression counts; from which date it counts is ``timeline``'s, where it stands ``relative_dates``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.extraction.dates.date_forms import MONTH_NUMBERS, NUMBER_WORDS
from quizapp.extraction.dates.date_leads import PARTS_OF_YEAR
from quizapp.extraction.dates.mentions import Edge, Shift


@dataclass(frozen=True, slots=True)
class RelativeRule:
    """One way of telling a date by another: its pattern, what it means, and an example whose brackets mark the match.

    ``opening`` lists the words that it can begin with, so that others cost nothing; "#" stands for digits.
    """

    name: str
    why: str
    opening: str
    pattern: str
    shift: Callable[[re.Match[str]], Shift | None]
    example: str


_NUMBER = rf"(?P<n>\d{{1,2}}|an?|{'|'.join(word for word in NUMBER_WORDS if len(word) > 2)})"
_COUNTED = f"# about only just some {' '.join(NUMBER_WORDS)}"
_UNIT = r"(?P<unit>day|night|week|month|year)s?"
_EVENT = (
    r"(?:assault|attack|battle|offensive|invasion|siege|raid|bombing|operation|campaign|landings?|war|fighting|massacre|strike)"
)

_CAPITAL = r"(?-i:[A-Z])[\w'’-]*"


ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def _amount(match: re.Match[str]) -> int:
    word = match.group("n").lower()
    return int(word) if word.isdigit() else NUMBER_WORDS[word]


def _later(match: re.Match[str]) -> Shift:
    return Shift(_amount(match), match.group("unit"))


def _earlier(match: re.Match[str]) -> Shift | None:
    if match.group("unit").lower() == "year" and _amount(match) > 1 and not match.group().endswith("earlier"):
        # "before" can be before anything: told from so far off, nobody counts from the last date
        return None
    return Shift(-_amount(match), match.group("unit"))


def _next(match: re.Match[str]) -> Shift:
    unit = match.group("what").lower()
    edge = Edge.BEFORE if match.group().lower().startswith("by ") else Edge.NONE
    return Shift(1, unit if unit in {"month", "year"} else "day", night=unit == "night", edge=edge)


def _previous(match: re.Match[str]) -> Shift:
    unit = match.group("what").lower()
    return Shift(-1, unit if unit in {"month", "year"} else "day")


def _same(match: re.Match[str]) -> Shift:
    words = match.group().lower()
    edge = Edge.BEFORE if words.startswith("by ") else Edge.AFTER if words.startswith("since ") else Edge.NONE
    return Shift(0, "day", edge=edge, is_hour_limit=edge is Edge.BEFORE)


def _end_of_time(match: re.Match[str]) -> Shift:
    edge = Edge.BEFORE if match.group().lower().startswith(("by ", "before ", "until ", "till ")) else Edge.NONE
    return Shift(0, match["what"].lower(), edge=edge, any_precision=True)


def _beside(match: re.Match[str]) -> Shift:
    return Shift(0, "day", edge=Edge.BEFORE if match.group().startswith("By") else Edge.NONE, beside=True)


def _ordinal(match: re.Match[str]) -> Shift:
    edge = Edge.BEFORE if match.group().lower().startswith("by ") else Edge.NONE
    return Shift(ORDINALS.index(match.group("nth").lower()), "day", edge=edge, is_ordinal=True)


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _weekday(match: re.Match[str]) -> Shift:
    return Shift(0, "day", weekday=_WEEKDAYS.index(match.group("weekday")[:3].lower()))


def _into_conflict(match: re.Match[str]) -> Shift:
    return Shift(_amount(match), match.group("unit"), from_conflict=True)


def _before_conflict(match: re.Match[str]) -> Shift:
    return Shift(-_amount(match), match.group("unit"), from_conflict=True)


def _day_of_next_month(match: re.Match[str]) -> Shift:
    return Shift(1, "month", day=int(match.group("dom")))


def _month_ahead(match: re.Match[str]) -> Shift:
    return Shift(1, "month", month=MONTH_NUMBERS[match.group("name")[:3].lower()])


def _part_of_year(match: re.Match[str]) -> Shift:
    return Shift(0, "year", months=PARTS_OF_YEAR[" ".join(match.group("part").lower().split())])


def _after_conflict(match: re.Match[str]) -> Shift:
    return Shift(_amount(match), match.group("unit"), after_kind=match.group("kind").lower())


def _before_kind(match: re.Match[str]) -> Shift:
    return Shift(-_amount(match), match.group("unit"), after_kind=match.group("kind").lower())


def _around_named(match: re.Match[str]) -> Shift:
    amount = _amount(match) * (1 if match.group("way").lower() == "after" else -1)
    name = match.group("name") or match.group("of")
    return Shift(amount, match.group("unit"), after_kind=" ".join(re.findall(r"[a-z]+", name.lower())))


def _lasting(match: re.Match[str]) -> Shift:
    return Shift(0, match.group("unit"), length=_amount(match))


#: Tried in this order at each place; the first that matches wins.
RELATIVE_RULES = (
    RelativeRule(
        "days before the conflict",
        "the conflict itself is a date: its first day",
        "on the",
        rf"(?:on )?the (?:day|night|evening|morning) before the {_EVENT}(?= |[.,;])",
        lambda _: Shift(-1, "day", from_conflict=True),
        "Aircraft struck the town [the day before the battle].",
    ),
    RelativeRule(
        "that long before the conflict",
        "the conflict itself is a date: its first day",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} (?:before|prior to) the (?:battle|offensive|war|campaign|siege|"
        r"operation|invasion)(?= |[.,;])",
        _before_conflict,
        "He was relieved [three days before the battle].",
    ),
    RelativeRule(
        "that long into the conflict",
        "the conflict itself is a date: its first day",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} into the (?:battle|offensive|operation)(?= |[.,;])",
        _into_conflict,
        "[Three days into the offensive], they held the hill.",
    ),
    RelativeRule(
        "that long after the conflict",
        "the conflict itself is a date: its last day, where the title calls it so; else the last one told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} after the (?P<kind>battle|siege|offensive|campaign|raid|massacre)"
        r"(?=[.,;]| (?:was|had|were|ended)\b)",
        _after_conflict,
        "[Two weeks after the battle], he was buried.",
    ),
    RelativeRule(
        "that long before or after the named conflict",
        "a battle called by the name in the title is a date: before it from its first day, after it from its last; "
        "in brackets it only explains the date before them",
        _COUNTED,
        rf"(?<!\()(?:about |only |just |some )?{_NUMBER} {_UNIT} (?P<way>before|prior to|after) the "
        rf"(?:(?P<name>(?:{_CAPITAL} ){{1,4}}){_EVENT}|{_EVENT} (?:of|on|for) (?P<of>{_CAPITAL}(?: {_CAPITAL}){{0,3}}))"
        r"(?= |[.,;])",
        _around_named,
        "[One month before the Boz Qandahari raid], it fell.",
    ),
    RelativeRule(
        "that long before such a conflict",
        "the conflict itself is a date: its first day, where the title calls it so; else the last one told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} (?:before|prior to) the "
        r"(?P<kind>raid|attack|massacre|bombing|strike|shelling)(?=[.,;]| (?:was|had|were|began)\b)",
        _before_kind,
        "He left [two days before the raid].",
    ),
    RelativeRule(
        "since it began",
        "open from the first day of the conflict",
        "since",
        r"[Ss]ince the (?:start|beginning|launch) of the (?:battle|offensive|operation)(?= |[.,;])",
        lambda _: Shift(0, "day", edge=Edge.AFTER, from_conflict=True),
        "They had lost ten posts [since the start of the battle].",
    ),
    RelativeRule(
        "day of the week",
        "the day so named next to the last day told",
        "on",
        r"on (?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
        r"(?!,? (?:the )?\d|,? (?:Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec))",
        _weekday,
        "They fled the town [on Tuesday].",
    ),
    RelativeRule(
        "numbered day",
        "counted from the first day of the conflict",
        "by at the on during late early",
        rf"(?:(?:by |at )?the end of |by |on |during |late on |early on )the (?P<nth>{'|'.join(ORDINALS)}) day"
        rf"(?! (?:running|in a row|after|before)\b)(?: of (?:the )?(?:\w+ )?{_EVENT}\b|(?! of\b))",
        _ordinal,
        "[By the end of the second day], the town had fallen.",
    ),
    RelativeRule(
        "day of the next month",
        "its number counts in the month after the last date told",
        "on by the",
        r"(?:on |by )?the (?P<dom>\d{1,2})(?:st|nd|rd|th) (?:day )?of the (?:next|following) month\b",
        _day_of_next_month,
        "They left again [on the 3rd of the next month].",
    ),
    RelativeRule(
        "month of that name to come",
        "the first one after the last date told",
        "in by the",
        r"(?:in |by )?the following (?P<name>January|February|March|April|May|June|July|August|September|"
        r"October|November|December)"
        r"(?! \d)\b",
        _month_ahead,
        "It ended in its liberation [the following July].",
    ),
    RelativeRule(
        "next day",
        "one day on; a night reaches into the day after it",
        "on by during until in the next following",
        r"(?<!for )(?<!over )(?<!within )(?:on |by |during |until |in )?"
        r"(?:the (?:early |late )?(?:morning|evening|afternoon|night) of )?(?:the )?(?:very )?(?<!for the )(?<!over the )"
        r"(?:next|following|ensuing) (?P<what>day|morning|night|evening|afternoon|dawn|month|year)\b",
        _next,
        "[The next morning], they attacked again.",
    ),
    RelativeRule(
        "previous day",
        "one day back",
        "on during the",
        r"(?:on |during )?the (?:previous|preceding) (?P<what>day|morning|night|evening|afternoon|month|year)\b",
        _previous,
        "They retook what they had lost [the previous day].",
    ),
    RelativeRule(
        "that long later",
        "counted from the last date told",
        f"{_COUNTED} around exactly",
        rf"(?:about |around |only |just |exactly |some )?{_NUMBER} {_UNIT} (?:later|afterwards|thereafter|on(?=[,.]))\b",
        _later,
        "[Two days later], they withdrew.",
    ),
    RelativeRule(
        "that long after something",
        "the thing is taken for the last one told",
        _COUNTED,
        rf"(?<!\bcoming )(?<!\bcame )(?:about |only |just |some )?{_NUMBER} {_UNIT} after\b"
        r"(?! (?:\w+ )?(?:of )?(?:fighting|clashes|battles?))",
        _later,
        "[A day after] the report, he was shot.",
    ),
    RelativeRule(
        "that long earlier",
        "counted back from the last date told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} (?:earlier|previously|(?:before|prior)(?=[,.;:)]| \(| (?:and|"
        r"but|when|while|in|on|at|near|from|with|which|who)\b|\Z))\b(?! than\b)",
        _earlier,
        "They had lost it [a day earlier].",
    ),
    RelativeRule(
        "day after",
        "one day on, without naming from what",
        "on the",
        r"(?:on )?the (?P<what>day|morning|night|year(?= after,)) after\b",
        _next,
        "[The day after], the town fell.",
    ),
    RelativeRule(
        "day before",
        "one day back, without naming from what",
        "on the",
        r"(?<!to )(?:on )?the (?P<what>day|evening|night) before\b(?! (?:his|her|its|their)\b| (?-i:[A-Z]))",
        _previous,
        "He had arrived [the day before].",
    ),
    RelativeRule(
        "year before",
        "one year back, without naming from what",
        "the",
        r"the (?P<what>year) before\b(?! (?:the|his|her|its|their|a|an|he|she|it|they|last)\b)",
        _previous,
        "They had lost it [the year before].",
    ),
    RelativeRule(
        "same day",
        "the last day told",
        "later on during the that",
        r"(?:[Ll]ater (?:on )?)?(?:on |during )?(?:the|that) (?:very )?same (?:day|night|evening|morning|afternoon)\b",
        lambda _: Shift(0, "day"),
        "[On the same day], a spokesman spoke.",
    ),
    RelativeRule(
        "that day",
        "the last day told",
        "later on earlier during by in that",
        r"(?:later (?:on )?|on |earlier |during |by |(?:by|in|on) the (?:late |early )?"
        r"(?:morning|evening|afternoon|night|end) of )?that (?:day|night|evening|morning|afternoon)\b"
        r"|on this (?:very )?day\b|(?:later|earlier) (?:on )?this (?:day|night|evening|morning|afternoon)\b",
        _same,
        "[Later that day], they pulled out.",
    ),
    RelativeRule(
        "end of the month or year",
        "the month or year of the last date told",
        "by at before until till the",
        r"(?:by |at |before |until |till )?the end of (?:the|that) (?P<what>month|year)\b",
        _end_of_time,
        "[At the end of the month], he took command.",
    ),
    RelativeRule(
        "end of the day",
        "a limit within the last day told: the day is known, the hour is not",
        "by",
        r"by (?:the )?(?:(?:early |late )?(?:evening|afternoon|morning)|end of the day|day['’]s end|nightfall|sunset|"
        r"sunrise|dawn|dusk|dark|daylight|first light|midday|noon|midnight)\b(?! (?:of|on|blue|red|green)\b)",
        _same,
        "[By the end of the day], the town was theirs.",
    ),
    RelativeRule(
        "part of the day",
        "an hour of the last day told",
        "early late later earlier in during throughout around since at",
        r"(?:(?:early|late|later|earlier|late(?:r)? on) )?(?:in|during|throughout|around) the (?:early |late |"
        r"same )?(?:day|morning|night|evening|afternoon)\b"
        r"(?!-[a-z]| (?:of|on|before|after|gloom|mist|fog|light|sun|hours|sky|watch|shift|prayers?)\b)"
        r"|(?:since )?(?:later|earlier) in the day\b|at the end of the day\b",
        _same,
        "They attacked once more [later in the day].",
    ),
    RelativeRule(
        "overnight",
        "the night of the last day told",
        "overnight before at",
        r"[Oo]vernight\b(?=[,.;)]| (?:in|on|to|from|by|and|before|with|at|the|a|an|after|into|as|while|between|near|but)\b|\Z)"
        r"|[Bb]efore (?:dawn|sunrise|daybreak)\b|[Aa]t (?:dawn|dusk|nightfall|"
        r"daybreak|first light|sunrise|sunset|noon|midday|midnight)\b(?! (?:on|of))",
        lambda _: Shift(0, "day"),
        "They took the hill [overnight].",
    ),
    RelativeRule(
        "at the same time",
        "told beside the event before it, where it opens a sentence; elsewhere it says how",
        "at around about by",
        r"(?-i:At the same time\b(?! as)|(?:[Aa]t|[Aa]round|[Aa]bout) this time\b|By this (?:time|point)\b)",
        _beside,
        "[At the same time], a strike killed their leader.",
    ),
    RelativeRule(
        "over the next days",
        "a stretch that begins with the last date told",
        "over during in for within",
        rf"(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or|[Ww]ithin) the (?:next|following|ensuing|coming) (?:near(?:ly)? |"
        rf"about |some )?{_NUMBER} {_UNIT}\b",
        _lasting,
        "[Over the next three days] there were skirmishes.",
    ),
    RelativeRule(
        "since then",
        "open to the present",
        "since",
        r"[Ss]ince (?:that time|then)\b",
        lambda _: Shift(0, "day", edge=Edge.AFTER, any_precision=True),
        "[Since that time] they have tried again.",
    ),
    RelativeRule(
        "shortly before it",
        "an unknown time up to the event told last",
        "shortly immediately",
        rf"(?:[Ss]hortly|[Ii]mmediately) (?:before|prior to) the {_EVENT}\b",
        lambda _: Shift(0, "day", edge=Edge.BEFORE),
        "[Shortly before the assault] he asked a friend.",
    ),
    RelativeRule(
        "part of that year",
        "the months of the year of the last date told",
        "in during",
        rf"(?:in|during) the (?P<part>{'|'.join(PARTS_OF_YEAR)})"
        r"(?: of (?:the|that) year\b(?! \d)|(?<=quarter)(?=[,.;]| during\b))",
        _part_of_year,
        "It was fought [in the first quarter of the year].",
    ),
    RelativeRule(
        "hours up to a day",
        "a stretch that ends with the last day told",
        "in over during within the",
        r"(?:(?:in|over|during|within) )?the (?:previous|preceding|past|last) (?P<hours>24|48|72) hours\b",
        lambda match: Shift(-(int(match["hours"]) // 24), "day", reaches_back=True),
        "Two more had fallen [in the previous 24 hours].",
    ),
    RelativeRule(
        "that month or year",
        "the month or year of the last date told",
        "later in that the throughout",
        r"(?:[Ll]ater )?(?:in )?(?:that|the same|that same) (?P<what>month|year)\b"
        r"|throughout the (?P<whole>month|year)\b(?! (?:of|\d))",
        lambda match: Shift(0, (match["what"] or match["whole"]).lower(), any_precision=True),
        "[Later that year], he was freed.",
    ),
)
