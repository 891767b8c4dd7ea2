"""The ways of telling a date by its distance from another ("the next morning", "two days later"), as a declared table.

A rule says what an expression counts; from which date it counts is ``timeline``'s, where it stands ``relative_dates``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.extraction.dates.date_forms import NUMBER_WORDS
from quizapp.extraction.dates.date_leads import PARTS_OF_YEAR
from quizapp.extraction.dates.mentions import Edge, Shift
from quizapp.extraction.dates.relative_shifts import (
    ORDINALS,
    to_after_conflict,
    to_around_named,
    to_before_conflict,
    to_before_kind,
    to_beside,
    to_day_of_next_month,
    to_earlier,
    to_end_of_time,
    to_into_conflict,
    to_lasting,
    to_later,
    to_month_ahead,
    to_next,
    to_ordinal,
    to_part_of_year,
    to_previous,
    to_same,
    to_weekday,
)


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
        to_before_conflict,
        "He was relieved [three days before the battle].",
    ),
    RelativeRule(
        "that long into the conflict",
        "the conflict itself is a date: its first day",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} into the (?:battle|offensive|operation)(?= |[.,;])",
        to_into_conflict,
        "[Three days into the offensive], they held the hill.",
    ),
    RelativeRule(
        "that long after the conflict",
        "the conflict itself is a date: its last day, where the title calls it so; else the last one told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} after the (?P<kind>battle|siege|offensive|campaign|raid|massacre)"
        r"(?=[.,;]| (?:was|had|were|ended)\b)",
        to_after_conflict,
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
        to_around_named,
        "[One month before the Boz Qandahari raid], it fell.",
    ),
    RelativeRule(
        "that long before such a conflict",
        "the conflict itself is a date: its first day, where the title calls it so; else the last one told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} (?:before|prior to) the "
        r"(?P<kind>raid|attack|massacre|bombing|strike|shelling)(?=[.,;]| (?:was|had|were|began)\b)",
        to_before_kind,
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
        to_weekday,
        "They fled the town [on Tuesday].",
    ),
    RelativeRule(
        "numbered day",
        "counted from the first day of the conflict",
        "by at the on during late early",
        rf"(?:(?:by |at )?the end of |by |on |during |late on |early on )the (?P<nth>{'|'.join(ORDINALS)}) day"
        rf"(?! (?:running|in a row|after|before)\b)(?: of (?:the )?(?:\w+ )?{_EVENT}\b|(?! of\b))",
        to_ordinal,
        "[By the end of the second day], the town had fallen.",
    ),
    RelativeRule(
        "day of the next month",
        "its number counts in the month after the last date told",
        "on by the",
        r"(?:on |by )?the (?P<dom>\d{1,2})(?:st|nd|rd|th) (?:day )?of the (?:next|following) month\b",
        to_day_of_next_month,
        "They left again [on the 3rd of the next month].",
    ),
    RelativeRule(
        "month of that name to come",
        "the first one after the last date told",
        "in by the",
        r"(?:in |by )?the following (?P<name>January|February|March|April|May|June|July|August|September|"
        r"October|November|December)"
        r"(?! \d)\b",
        to_month_ahead,
        "It ended in its liberation [the following July].",
    ),
    RelativeRule(
        "next day",
        "one day on; a night reaches into the day after it",
        "on by during until in the next following",
        r"(?<!for )(?<!over )(?<!within )(?:on |by |during |until |in )?"
        r"(?:the (?:early |late )?(?:morning|evening|afternoon|night) of )?(?:the )?(?:very )?(?<!for the )(?<!over the )"
        r"(?:next|following|ensuing) (?P<what>day|morning|night|evening|afternoon|dawn|month|year)\b",
        to_next,
        "[The next morning], they attacked again.",
    ),
    RelativeRule(
        "previous day",
        "one day back",
        "on during the",
        r"(?:on |during )?the (?:previous|preceding) (?P<what>day|morning|night|evening|afternoon|month|year)\b",
        to_previous,
        "They retook what they had lost [the previous day].",
    ),
    RelativeRule(
        "that long later",
        "counted from the last date told",
        f"{_COUNTED} around exactly",
        rf"(?:about |around |only |just |exactly |some )?{_NUMBER} {_UNIT} (?:later|afterwards|thereafter|on(?=[,.]))\b",
        to_later,
        "[Two days later], they withdrew.",
    ),
    RelativeRule(
        "that long after something",
        "the thing is taken for the last one told",
        _COUNTED,
        rf"(?<!\bcoming )(?<!\bcame )(?:about |only |just |some )?{_NUMBER} {_UNIT} after\b"
        r"(?! (?:\w+ )?(?:of )?(?:fighting|clashes|battles?))",
        to_later,
        "[A day after] the report, he was shot.",
    ),
    RelativeRule(
        "that long earlier",
        "counted back from the last date told",
        _COUNTED,
        rf"(?:about |only |just |some )?{_NUMBER} {_UNIT} (?:earlier|previously|(?:before|prior)(?=[,.;:)]| \(| (?:and|"
        r"but|when|while|in|on|at|near|from|with|which|who)\b|\Z))\b(?! than\b)",
        to_earlier,
        "They had lost it [a day earlier].",
    ),
    RelativeRule(
        "day after",
        "one day on, without naming from what",
        "on the",
        r"(?:on )?the (?P<what>day|morning|night|year(?= after,)) after\b",
        to_next,
        "[The day after], the town fell.",
    ),
    RelativeRule(
        "day before",
        "one day back, without naming from what",
        "on the",
        r"(?<!to )(?:on )?the (?P<what>day|evening|night) before\b(?! (?:his|her|its|their)\b| (?-i:[A-Z]))",
        to_previous,
        "He had arrived [the day before].",
    ),
    RelativeRule(
        "year before",
        "one year back, without naming from what",
        "the",
        r"the (?P<what>year) before\b(?! (?:the|his|her|its|their|a|an|he|she|it|they|last)\b)",
        to_previous,
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
        to_same,
        "[Later that day], they pulled out.",
    ),
    RelativeRule(
        "end of the month or year",
        "the month or year of the last date told",
        "by at before until till the",
        r"(?:by |at |before |until |till )?the end of (?:the|that) (?P<what>month|year)\b",
        to_end_of_time,
        "[At the end of the month], he took command.",
    ),
    RelativeRule(
        "end of the day",
        "a limit within the last day told: the day is known, the hour is not",
        "by",
        r"by (?:the )?(?:(?:early |late )?(?:evening|afternoon|morning)|end of the day|day['’]s end|nightfall|sunset|"
        r"sunrise|dawn|dusk|dark|daylight|first light|midday|noon|midnight)\b(?! (?:of|on|blue|red|green)\b)",
        to_same,
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
        to_same,
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
        to_beside,
        "[At the same time], a strike killed their leader.",
    ),
    RelativeRule(
        "over the next days",
        "a stretch that begins with the last date told",
        "over during in for within",
        rf"(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or|[Ww]ithin) the (?:next|following|ensuing|coming) (?:near(?:ly)? |"
        rf"about |some )?{_NUMBER} {_UNIT}\b",
        to_lasting,
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
        to_part_of_year,
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
        "later earlier in that the throughout during",
        r"(?:[Ll]ater )?(?:in )?(?:that|the same|that same) (?P<what>month|year)\b"
        r"|(?:later|earlier) in the (?P<inside>month|year)\b(?! (?:of|\d))"
        r"|(?:throughout|during) the (?P<whole>month|year)\b"
        r"(?! (?:of|\d|before|after|prior|preceding|following|that|when|until|to))",
        lambda match: Shift(0, (match["what"] or match["inside"] or match["whole"]).lower(), any_precision=True),
        "[Later that year], he was freed.",
    ),
)
