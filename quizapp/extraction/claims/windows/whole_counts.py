"""Counts that somebody gives on a day of all who fell until then: in a whole battle, or more than fall in a day.

Which days other figures have, and the order of all ways, is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.windows.dated_figures import DatedFigure

#: A running number of those who fell: "With that, the number of rebels killed in the city reached 100".
_REACHED = re.compile(
    r"\b(?:number|(?<!A )(?<!a )total|toll|count)\b(?:(?!\b(?:later|eventually|finally)\b)[^.;]){0,100}\b"
    r"(?:(?:had\s+)?(?:reached|risen\s+to|climbed\s+to|passed|exceeded|stood\s+at)|rose\s+to|became|"
    r"(?:was|were)\s+(?:now\s+)?(?:at\s+)?)\s*(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)


_COUNTS = ("number", "total", "toll", "count", "tally", "casualties", "losses")
#: What a running number does on the day on which it is told: "On 8 May, the toll hit 40".
_HAS_REACHED = re.compile(
    r"\b(?:number|total|toll|count|tally|casualties|losses)\b[^.;,]{0,80}\b"
    r"(?:reached|hit|topped|passed|exceeded|risen\s+to|climbed\s+to|rose\s+to|increased\s+to|grown\s+to|stood\s+at)\s*(?:\w+\s+){0,2}\Z"
    r"|\bmaking\s+(?:the|its|their)\s+(?:[a-z]+\s+){0,3}(?:number|total|toll|count|tally)\s+(?:of\s+[^.;,\d]{1,30}\s+)?\Z",
    re.IGNORECASE,
)


#: What somebody puts a running number at: "On 9 April, Ada Berg put the confirmed death toll at 40".
_PUT_AT = re.compile(
    r"\bput(?:s|ting)?\s+(?:the|its|their|his|her)\s+[^.;,]{0,60}?\b(?:toll|number|total|count|tally|casualties|losses|dead|deaths)\b[^.;,]{0,60}?\bat\b"
    r"(?:[^.;,]|,(?=\d)|,(?=\s+\d)){0,60}\Z"
)
#: What was reached in the deeds of a day: "During the fights of 7 May, losses reached 10".
_DURING = re.compile(r"(?:During|In|Over|Throughout)\s+the\b")


def has_reached(counted: DatedFigure) -> bool:
    """Tell whether the figure is a running number that was reached on the day told with it."""
    if not holds_any(counted.words, _COUNTS) or counted.opens_with(_DURING):
        return False
    start, end = counted.sentence.span.start, counted.figure.quantity.start
    if " put" in counted.words and _PUT_AT.search(counted.text, start, end):
        return True
    return _HAS_REACHED.search(counted.text, start, end) is not None


def number_reached(counted: DatedFigure) -> Window | None:
    """Return all days up to that which the paragraph has come to for a running number without a date of its own."""
    day, start = counted.course.current, counted.sentence.span.start
    if counted.dates or not _is_of_few_days(day) or counted.figure.measure in {Measure.CAPTURED, Measure.DISPLACED}:
        return None
    if not holds_any(counted.words, _COUNTS):
        return None
    is_count_again = counted.course.tallied == day.end and " put" in counted.words
    reached = _PUT_AT if is_count_again else _REACHED
    if not reached.search(counted.text, start, counted.figure.quantity.start):
        return None
    return as_whole(counted, Window(None, day.end))


def as_whole(counted: DatedFigure, window: Window) -> Window:
    """Return ``window``, which the figures joined to this one have too."""
    counted.course.whole, counted.course.whole_end = window, counted.place[1]
    return window


def _is_of_few_days(window: Window) -> bool:
    """Tell whether the window is a day, or the few of one fight: "on the night of 1 to 2 August"."""
    start, end = window.start, window.end
    return start is not None and end is not None and end.is_day and end.last_day - start.first_day <= _ONE_FIGHT


#: Days.
_ONE_FIGHT = 3
#: From a sum to others that are joined to it: "70 writers have been killed there, and more than 80 kidnapped".
_JOINED = re.compile(
    r"(?:[^.;:()]|(?<=\d)[,.](?=\d)){0,90}?(?:,\s+(?:and\s+)?|\s+and\s+|,?\s+with\s+|,?\s+including\s+|,?\s+among\s+them\s+|,?\s+of\s+wh(?:om|ich)\s+)"
    r"(?:[\w-]+\s+){0,4}\Z"
)
#: What parts them: a deed, a day or a source of their own.
_PARTED = re.compile(
    r"\b(?:while|whereas|but|after|when|before|where|then|later|raids?|attack(?:s|ed)?|ambush(?:ed)?|air-?strikes?|bomb(?:s|ing)?|on|said|claimed|stated|"
    r"reported|according)\b|[\"“”]"
)


def joined_to_whole(counted: DatedFigure) -> Window | None:
    """Return the days of a sum told before the figure in its sentence, to which it is only joined."""
    course = counted.course
    if course.whole is None or course.whole_end < counted.sentence.span.start:
        return None
    start = counted.figure.quantity.start
    if any(course.whole_end <= dated.span.start < start for dated in counted.dates):
        return None
    gap = counted.text[course.whole_end : start]
    if not _JOINED.fullmatch(gap) or _PARTED.search(gap):
        return None
    return as_whole(counted, course.whole)


#: An estimate of all: "An estimate in mid-July put the number of deaths at", "estimated that the war had caused".
_ESTIMATED = re.compile(
    r"\b[Ee]stimates?\b[^.;]*\bputs?\b[^.;]*\b(?:number|total|toll|losses|casualties|deaths)\b[^.;]*\Z"
    r"|\b(?:estimated|calculated|concluded)\s+that\s+the\s+(?:[a-z]+\s+)?(?:war|conflict|battle|siege|campaign)\b[^.;]*\bhad\s+[a-z]+\s+(?:[a-z]+\s+){0,3}\Z"
)


def is_estimated(counted: DatedFigure) -> bool:
    """Tell whether the figure is somebody's estimate of all who fell, which goes up to the time at which it was made."""
    if "estimate" not in counted.words and " that the " not in counted.words:
        return False
    return bool(_ESTIMATED.search(counted.text, counted.sentence.span.start, counted.figure.quantity.start))


_KINDS = frozenset("battle siege offensive campaign war operation invasion".split())
#: All of what the article tells of: "during the battle", "over the course of the ten-month siege".
_IN_WHOLE = re.compile(
    r"(?:[^.;,]|(?<=\d),(?=\d)|,(?=\s(?:\d|an?\s|and\s|including\s))){0,90}?\b(?:during|throughout|over|in)\s+(?:the\s+(?:entire\s+|whole\s+)?course\s+of\s+)?the\s+(?:[\w-]+\s+){0,3}?"
    rf"(?P<kind>{'|'.join(sorted(_KINDS))})\b(?:\s+of\s+(?P<of>[\w-]+)|(?!\s+(?:of|for|on|against)\b))",
    re.IGNORECASE,
)
#: What was done until a day: "had suffered 7,000 casualties", "claimed to have killed 4,000".
_DONE_BY_THEN = re.compile(
    r"\b(?:had|have|has)\s+(?:[a-z]+ly\s+|already\s+|now\s+|also\s+)?"
    r"(?:suffered|lost|taken|sustained|incurred|inflicted|caused|killed|wounded|captured|eliminated|had|seen|cost|claimed|left|displaced)\b[^.;]*\Z"
)
_ON_ONE_DAY = re.compile(r"\b(?:that|same|single|one|previous)\s+day\b|\byesterday\b|\bthe\s+day\s+before\b")
#: People: nobody counts so many on the day on which they fall.
_MORE_THAN_A_DAY = 2000
#: From a count to a part of it, or to others of the same count.
_AND_OTHERS = re.compile(
    r"[^.;,\d]{0,40},\s+\Z|"
    r"[^.;\d]{0,90},\s+(?:including|among\s+them)\s+(?:(?:over|about|some|at\s+least|more\s+than)\s+)?\Z|"
    r"(?:[^.;,\d]|,(?=\s+(?:and|including|with|of)\b)){0,70}?(?:,\s+|\s)(?:and|including|with|of\s+whom|of\s+which|of\s+them)\s+"
    r"(?:to\s+have\s+)?(?:(?:killed|wounded|captured|lost)\s+)?(?:an?\s+)?(?:(?:further|additional|another|some|about|over|nearly|around|"
    r"more\s+than|at\s+least|up\s+to)\s+){0,2}\Z"
)
#: From what one side did to what that cost it.
_ITS_COST = re.compile(
    r"[^.;,\d]{0,90},\s+(?:against|while\s+losing|(?:for|with)\s+the\s+loss\s+of|at\s+(?:a|the)\s+cost\s+of)\s+(?:[a-z]+\s+){0,2}\Z"
)
#: What parts such others from the count: a deed of their own.
_ANOTHER = re.compile(r"\b(?:was|were|while|after|when|before|who|raids?|attacks?|ambush|air-?strikes?)\b")


def whole_count(counted: DatedFigure) -> Window | None:
    """Return all days up to that of the telling for a count of the whole article's event, or of thousands until then."""
    if counted.days or counted.attribution is None:
        return None
    is_whole = _is_of_whole(counted) or _is_of_thousands(counted) or goes_on_from_whole(counted)
    day = _day_of_telling(counted) if is_whole else None
    if day is None:
        return None
    counted.course.reported = counted.course.whole = Window(None, day)
    counted.course.whole_end = counted.place[1]
    return counted.course.whole


def _day_of_telling(counted: DatedFigure) -> PartialDate | None:
    told = counted.reports or counted.told
    day = told[-1].window if told else counted.own_date(counted.dates)
    return day.end if day is not None and day.is_one_day and day.end and day.end.is_day else None


def _is_of_whole(counted: DatedFigure) -> bool:
    is_day = counted.course.main.is_one_day and counted.course.is_main_told
    if is_day or not any(kind in counted.words for kind in _KINDS & counted.course.kinds):
        return False
    match = _IN_WHOLE.match(counted.text, counted.place[1], counted.sentence.span.end)
    if match is None or match["kind"].lower() not in counted.course.kinds:
        return False
    return not match["of"] or match["of"].lower() in counted.course.kinds


def _is_of_thousands(counted: DatedFigure) -> bool:
    if counted.figure.quantity.low < _MORE_THAN_A_DAY or counted.figure.measure is Measure.CAPTURED:
        return False  # an army may surrender in a day
    if _ON_ONE_DAY.search(counted.words):
        return False
    start = counted.sentence.span.start
    return bool(_DONE_BY_THEN.search(counted.text, start, counted.figure.quantity.start)) or counted.leads_to(_HAD_BEEN)


_HAD_BEEN = re.compile(r"\s+(?:\([^)]{0,200}\)\s+|[\w'’-]+\s+){0,6}?(?:had|have|has)\s+(?:[a-z]+ly\s+)?(?:been|died|fallen)\b")


def goes_on_from_whole(counted: DatedFigure) -> bool:
    """Tell whether the figure is only joined to such a count before it in its sentence."""
    if counted.course.whole is None or counted.course.whole_end < counted.sentence.span.start:
        return False
    gap = counted.text[counted.course.whole_end : counted.figure.quantity.start]
    return bool(_AND_OTHERS.fullmatch(gap) and not _ANOTHER.search(gap)) or _ITS_COST.fullmatch(gap) is not None
