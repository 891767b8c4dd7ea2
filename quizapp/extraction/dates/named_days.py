"""Days that are the names of events of another time: "the aftermath of the September 11 attacks".

Which dates stand beside the narrative is ``asides``; walking through an article is ``timeline``.
"""

from __future__ import annotations

import re

from quizapp.extraction.dates.course import Course, years_inside
from quizapp.extraction.dates.mentions import Mention

#: What is known by its day alone: "the September 11 attacks".
_KNOWN_BY_DAY = re.compile(
    r"\s+(?:[Tt]error(?:ist)?\s+)?(?:attacks|bombings|plot|massacre|uprising|revolution|coup|movement|incident|putsch)\b",
    re.IGNORECASE,
)


def is_name_of_day(text: str, mention: Mention, course: Course) -> bool:
    """Tell whether a day without a year names an event of another time: "the aftermath of the September 11 attacks"."""
    parts = mention.last
    if parts is None or parts.year is not None or parts.month is None or parts.day is None:
        return False
    is_known = _KNOWN_BY_DAY.match(text, mention.span.end) is not None
    if (parts.month, parts.day) == _NAMED_DAY and (is_known or _is_named_day(text, mention, course)):
        return True
    if not is_known:
        return False
    is_before = bool(_BACKGROUND.search(text, max(0, mention.span.start - 30), mention.span.start))
    return is_before or not years_inside(parts, course.main)


#: The day that names the attacks of 2001 wherever no year is told.
_NAMED_DAY = (9, 11)
_ON = re.compile(r"(?:[Oo]n|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate)\s")


def _is_named_day(text: str, mention: Mention, course: Course) -> bool:
    """Tell whether 11 September is a name, as what nothing is done on: "since 11 September", "a post–September 11 world"."""
    start = course.main.start
    if start is None or start.year <= _NAMED_YEAR or mention.shift is not None:
        return False
    if _ON.match(text, mention.span.start) or _OPENS.search(text, max(0, mention.span.start - 4), mention.span.start):
        return False
    return not (
        mention.first != mention.last or (course.any_date and (course.any_date.year, course.any_date.month) == (start.year, 9))
    )


_NAMED_YEAR = 2001
#: Before a day at the head of a line or sentence.
_OPENS = re.compile(r"(?:\A|\n|[.!?:|])[\s*•|–-]*\Z")


#: Opens what came before the conflict, of which no year is told.
_BACKGROUND = re.compile(r"\b(?:aftermath|wake|anniversary|perpetrators?|memory|victims)\s+(?:of\s+)?(?:the\s+)?\Z")
