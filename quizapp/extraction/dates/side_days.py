"""Days that no "next day" counts from: planned ones, and those of a clause beside the main one.

Which dates stand beside the narrative altogether is ``asides``'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.text import Span
from quizapp.extraction.dates.mentions import Mention

#: Leads in a day that is still to come: "scheduled to discuss it on".
PLANNED = re.compile(r"\b(?:scheduled|slated|planned|due|(?:was|were|is|are)\s+to\s+be\s+held|deadline)\b[^.;,]*\Z")
#: A relative clause that goes on to the day; what lies behind its comma is the main clause again.
_RELATIVE = re.compile(r",\s+(?:which|who|whose|where|whom)\b[^.;,]*\Z")
#: So many characters before a day lead it in.
_REACH = 80


def is_open_which(text: str, sentence: Span, one: Mention, before: Sequence[Mention]) -> bool:
    """Tell whether "the next day" stands behind a planned day of its sentence, or behind one of a relative clause.

    It may count from that day or from the one told before: nobody can tell.
    """
    if one.shift is None or one.shift.unit != "day" or one.shift.amount < 1:
        return False
    days = [other for other in before if other.last is not None and other.last.day is not None]
    return bool(days) and _is_beside(text, sentence, days[-1], one)


def _is_beside(text: str, sentence: Span, day: Mention, one: Mention) -> bool:
    start = max(sentence.start, day.span.start - _REACH)
    if PLANNED.search(text, start, day.span.start):
        return True
    return "," in text[day.span.end : one.span.start] and bool(_RELATIVE.search(text, start, day.span.start))
