"""The ways of telling a date by its distance from another ("the next morning", "two days later"), as a declared table.

A rule says what an expression counts; from which date it counts is ``timeline``'s, where it stands ``relative_dates``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.extraction.dates.date_leads import PARTS_OF_YEAR
from quizapp.extraction.dates.mentions import Edge, Shift
from quizapp.extraction.dates.relative_shifts import (
    ORDINALS,
    amount_of,
    to_after_conflict,
    to_around_named,
    to_before_conflict,
    to_before_kind,
    to_beside,
    to_day_of_month,
    to_days_of_conflict,
    to_earlier,
    to_end_of_time,
    to_into_conflict,
    to_lasting,
    to_later,
    to_month_ahead,
    to_next,
    to_ordinal,
    to_part_of_conflict,
    to_part_of_year,
    to_previous,
    to_same,
    to_time_back,
    to_weekday,
)
from quizapp.extraction.dates.relative_words import CAPITAL, COMBAT, COUNTED, EVENT, MOMENT, NUMBER, PART_OF_OTHER, UNIT


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


#: Tried in this order at each place; the first that matches wins.
RELATIVE_RULES = (
    RelativeRule(
        "days before the conflict",
        "the conflict itself is a date: its first day",
        "on the",
        rf"(?:on )?the (?:day|night|evening|morning) before the {EVENT}(?= |[.,;])",
        lambda _: Shift(-1, "day", from_conflict=True),
        "Aircraft struck the town [the day before the battle].",
    ),
    RelativeRule(
        "that long before the conflict",
        "the conflict itself is a date: its first day",
        COUNTED,
        rf"(?:about |only |just |some )?{NUMBER} {UNIT} (?:before|prior to) the (?:battle|offensive|war|campaign|siege|"
        r"operation|invasion)(?= |[.,;])",
        to_before_conflict,
        "He was relieved [three days before the battle].",
    ),
    RelativeRule(
        "that long into the conflict",
        "the conflict itself is a date: its first day",
        COUNTED,
        rf"(?:about |only |just |some )?{NUMBER} {UNIT} into the (?:battle|offensive|operation)(?= |[.,;])",
        to_into_conflict,
        "[Three days into the offensive], they held the hill.",
    ),
    RelativeRule(
        "that long after the conflict",
        "the conflict itself is a date: its last day, where the title calls it so; else the last one told",
        COUNTED,
        rf"(?:about |only |just |some )?{NUMBER} {UNIT} after the (?P<kind>battle|siege|offensive|campaign|raid|massacre)"
        r"(?=[.,;]| (?:was|had|were|ended)\b)",
        to_after_conflict,
        "[Two weeks after the battle], he was buried.",
    ),
    RelativeRule(
        "that long before or after the named conflict",
        "a battle called by the name in the title is a date: before it from its first day, after it from its last; "
        "in brackets it only explains the date before them",
        COUNTED,
        rf"(?<!\()(?:about |only |just |some )?{NUMBER} {UNIT} (?P<way>before|prior to|after) the "
        rf"(?:(?P<name>(?:{CAPITAL} ){{1,4}}){EVENT}|{EVENT} (?:of|on|for) (?P<of>{CAPITAL}(?: {CAPITAL}){{0,3}}))"
        r"(?= |[.,;])",
        to_around_named,
        "[One month before the Boz Qandahari raid], it fell.",
    ),
    RelativeRule(
        "that long before such a conflict",
        "the conflict itself is a date: its first day, where the title calls it so; else the last one told",
        COUNTED,
        rf"(?:about |only |just |some )?{NUMBER} {UNIT} (?:before|prior to) the "
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
        "counted from the first day of the conflict, or of what has last begun",
        "by at the on during late early",
        rf"(?:(?:by |at )?the end of |by |on |during |late on |early on )"
        rf"(?:the (?:early |late )?(?:morning|evening|afternoon|night) of |(?:just|only) )?"
        rf"the (?:very )?(?P<nth>{'|'.join(ORDINALS)}|1st|2nd|3rd|\d{{1,2}}th) day\b"
        rf"(?! (?:running|in a row|after|before)\b)(?: of (?:(?!an?\b)\w+ ){{0,2}}?(?P<kind>{EVENT})\b|(?! of\b))",
        to_ordinal,
        "[By the end of the second day], the town had fallen.",
    ),
    RelativeRule(
        "last day of the conflict",
        "the conflict itself is a date, where the title calls it so",
        "on by at during",
        rf"(?:by |on |during )the (?:last|final) day of the (?P<kind>{EVENT})\b(?! of\b)",
        lambda match: Shift(0, "day", length=-1, of_kind=match["kind"].lower()),
        "The town fell [on the last day of the siege].",
    ),
    RelativeRule(
        "first or last days of the conflict",
        "so many days from its first one on, or up to its last one, where the title calls it so",
        "in over during within",
        rf"(?:in|over|during|within) the (?P<which>first|opening|last|final|closing) "
        rf"(?:{NUMBER} (?P<unit>day|week)s|(?P<one>day|week)) of the (?P<kind>{EVENT})\b(?! of\b)",
        to_days_of_conflict,
        "They lost 40 men [in the last two days of the battle].",
    ),
    RelativeRule(
        "part of the day of the conflict",
        "a battle of one day is a date, where the title calls it so",
        "on in during the",
        rf"(?:on |in |during )?the (?P<part>morning|evening|afternoon|night|eve) of the (?P<kind>{EVENT})\b(?! of\b)",
        to_part_of_conflict,
        "[On the evening of the battle], they came to the river.",
    ),
    RelativeRule(
        "day of the month",
        "its number counts in the month of the last date told, or in the one after it",
        "on by the",
        r"(?:on |by )?the (?P<dom>\d{1,2})(?:st|nd|rd|th) (?:day )?of (?:the|that) (?:(?P<next>next|following)|same)? ?month\b",
        to_day_of_month,
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
        "on by during until till over in the next following early late",
        r"(?<!for )(?<!over )(?<!within )(?<!for the )(?<!over the )"
        r"(?:on |by |during |until |till |over (?!the (?:next|following|ensuing) (?:month|year))|in )?(?:early |late )?"
        r"(?:the (?:early |late )?(?:morning|evening|afternoon|night) of )?(?:the )?(?:very )?"
        r"(?:next|following|ensuing|subsequent) (?P<what>day|morning|night|evening|afternoon|dawn|month|year)\b",
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
        f"{COUNTED} around exactly several",
        r"(?:about |around |only |just |exactly |some )?(?:(?P<hours>24|48|72) hours|"
        rf"(?<!for )(?P<few>several|(?:a )?few|just|some) hours|{NUMBER} {UNIT}) "
        r"(?:later|afterwards?|thereafter|on(?=[,.]))\b",
        to_later,
        "[Two days later], they withdrew.",
    ),
    RelativeRule(
        "that long after something",
        "the thing is taken for the last one told",
        COUNTED,
        rf"(?<!\bcoming )(?<!\bcame )(?:about |only |just |some )?{NUMBER} {UNIT} after\b"
        r"(?! (?:\w+ )?(?:of )?(?:fighting|clashes|battles?))",
        to_later,
        "[A day after] the report, he was shot.",
    ),
    RelativeRule(
        "that long earlier",
        "counted back from the last date told",
        COUNTED,
        rf"(?:about |only |just |some )?{NUMBER} {UNIT} (?:earlier|previously|beforehand|"
        r"in advance(?! of\b)|(?:before|prior)(?=[,.;:)]| \(| (?:and|"
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
        r"(?:[Ll]ater (?:on )?)?(?:on |during )?(?:the|that) (?:very )?same (?:day|date|night|evening|morning|afternoon)\b",
        lambda _: Shift(0, "day"),
        "[On the same day], a spokesman spoke.",
    ),
    RelativeRule(
        "that day",
        "the last day told",
        "later on earlier during by until till late in that",
        r"(?:later (?:on )?|on |earlier |during |(?:by|until|till) (?:late |early )?|late |(?:by|in|on) the (?:late |early )?"
        r"(?:morning|evening|afternoon|night|end) of )?that (?:day|night|evening|morning|afternoon)\b"
        r"|on th(?:is|at) (?:very )?da(?:y|te)\b|(?:later|earlier) (?:on )?this (?:day|night|evening|morning|afternoon)\b",
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
        "by until till",
        rf"(?:by|until|till) (?:the )?(?:(?:early |late |mid-?)?(?:evening|afternoon|morning)|end of the day|"
        r"day['’]s end|late at night|"
        rf"{MOMENT}|dark|daylight|first light|midnight)\b(?!-[a-z]| (?:of|on|blue|red|green|hours)\b)",
        to_same,
        "[By the end of the day], the town was theirs.",
    ),
    RelativeRule(
        "part of the day",
        "an hour of the last day told",
        "early late later earlier in during throughout around since at",
        rf"(?:(?:early|late|later|earlier|late(?:r)? on) )?(?:in|during|throughout|around) the "
        r"(?:early |late |earlier |later |mid-?|pre-?dawn |"
        rf"same )?(?:(?:morning |evening |night )?hours of (?:the |that )?)?(?:day|morning|night|evening|afternoon)\b"
        rf"{PART_OF_OTHER}|in the (?:early |late )?(?:morning|evening|afternoon|night) hours\b(?! (?:of|on)\b)"
        r"|(?:since )?(?:later|earlier) in the day\b|at the end of the day\b|at mid-?(?:morning|afternoon)\b",
        to_same,
        "They attacked once more [later in the day].",
    ),
    RelativeRule(
        "course of the night",
        "all of the night that follows the last day told",
        "over in during",
        r"(?:over|in|during) the course of the night\b(?! (?:of|on)\b)",
        lambda _: Shift(1, "day", night=True),
        "[Over the course of the night] eight men fell.",
    ),
    RelativeRule(
        "overnight",
        "the night of the last day told",
        "overnight before at around about just shortly right immediately soon",
        r"[Oo]vernight\b(?=[,.;)]| (?:in|on|to|from|by|and|before|with|at|the|a|an|after|into|as|while|between|near|but)\b|\Z)"
        rf"|(?:(?:just|shortly|right|immediately|soon) )?before (?:{MOMENT}|dark)\b(?! (?:of|on)\b)"
        rf"|(?:just|shortly|right|immediately|soon) after (?:{MOMENT}|dark)\b(?! (?:of|on)\b)"
        rf"|(?:at|around|about|at (?:around|about)) (?:{MOMENT}|first light|midnight)\b(?! (?:of|on)\b)",
        lambda _: Shift(0, "day"),
        "They took the hill [overnight].",
    ),
    RelativeRule(
        "at the same time",
        "told beside the event before it, where it opens a sentence; elsewhere it says how",
        "at around about by",
        r"(?-i:At (?:(?:around|about|roughly) )?the same time\b(?! as)|(?:[Aa]t|[Aa]round|[Aa]bout) this time\b|"
        r"By then\b|[Bb]y (?:this|that) (?:time|point)\b)",
        to_beside,
        "[At the same time], a strike killed their leader.",
    ),
    RelativeRule(
        "over the next days",
        "a stretch that begins with the last date told",
        "over during in for within",
        rf"(?:[Oo]ver|[Dd]uring|[Ii]n|[Ff]or|[Ww]ithin) the (?:next|following|ensuing|coming) (?:near(?:ly)? |"
        rf"about |some )?{NUMBER} {UNIT}\b",
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
        rf"(?:[Ss]hortly|[Ii]mmediately) (?:before|prior to) the {EVENT}\b",
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
        "days of fighting",
        "so many days, of which the last one told is one",
        "in over during the",
        rf"(?:(?:in|over|during) )?the (?:(?:previous|preceding|past|last) )?{NUMBER} days of (?:[a-z]+ )?{COMBAT}\b",
        lambda match: Shift(1 - amount_of(match), "day", reaches_back=True),
        "They had lost 40 men [in the two days of fighting].",
    ),
    RelativeRule(
        "hours up to a day",
        "a stretch that ends with the last day told",
        "in over during within the",
        r"(?:(?:in|over|during|within) )?the (?:previous|preceding|past|last) (?P<hours>24|48|72) hours\b"
        rf"|(?:in|over|during|within) the (?:previous|preceding|past) (?:{NUMBER} days\b|(?P<week>week)\b)",
        to_time_back,
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
