"""How much an event is worth a question: the course of the conflict before what was said and written about it.

Counting by declared signs; no event is left out here.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import ActorKind, FactSheet, Place, Window
from quizapp.domain.text import Span

#: Verbs of what decides a conflict.
_STRONG = re.compile(
    r"\b(?:re)?(?:captur|seiz|took|attack|assault|invad|besieg|liberat|conquer|occupi|land|surrender|capitulat|sign|sank|sunk|"
    r"destroy|defeat|rout|withdr|retreat|repel|repuls|expel|encircl|broke|enter|reach|cross|launch|began|start|end|declar|"
    r"halt|kill|execut|bomb|shell|struck|annex|overthr|fell\b|ceasefire|truce|won\b|secur|clear|mobili|deploy|advanc|"
    r"dispatch|sent\b|arriv|crush|fought|revolt|restor|vanquish)"
)
#: Verbs of what somebody said or felt about it.
_SAID = re.compile(
    r"\b(?:said|stated|claimed|told|wrote|remarked|expressed|criticis|criticiz|condemn|denounc|prais|warn|called|urged|posted|"
    r"tweeted|dismiss|admitted|denied|argued|described|apologi[sz]|interview|spoke|revealed|posited|commented|noted|"
    r"showed|displayed|announced|reported|acknowledged|speculat)\w*"
)
#: What belongs to remembrance, trade and the lives of persons.
_ASIDE = re.compile(
    r"\b(?:book|film|museum|memorial|monument|casino|trust|festival|stamp|statue|exhibition|novel|documentary|television|"
    r"born|married|biograph\w+|university|published|census|journalist|ocean liner|constitution|website|anniversary|"
    r"archaeolog\w+|excavat\w+|legend|poem|popular|veterans|medals?)\b"
)
_NAME, _WORD = re.compile(r"[A-Z][\w'’-]{2,}"), re.compile(r"[a-z]{5,}|[A-Z][\w'’-]{2,}")
#: How far from the infobox date an event is still part of the story, in days before and after.
_BEFORE, _AFTER = 400, 60


def main_window(sheet: FactSheet) -> Window | None:
    """Return the days of the infobox date, None where it gives none."""
    return next((fact.window for fact in sheet.dates if fact.place is Place.INFOBOX and fact.window.is_closed), None)


#: So many years after the days of the infobox, or after the middle of all dates where it has none, is another time.
_LATER, _LATER_THAN_MIDDLE = 8, 40
#: Of so many dates this part lies within the time of the conflict.
_MANY, _MOST_OF_ALL = 30, 0.9


def middle_year(sheet: FactSheet) -> int:
    """Return the year in the middle of all that the article dates."""
    years = sorted(date.year for fact in sheet.dates if (date := fact.window.end or fact.window.start) is not None)
    return years[len(years) // 2] if years else 0


def last_year(sheet: FactSheet) -> int:
    """Return the last year that still belongs to the time of the conflict."""
    main = main_window(sheet)
    if main is not None and main.end is not None:
        return main.end.year + _LATER
    years = sorted(date.year for fact in sheet.dates if (date := fact.window.end or fact.window.start) is not None)
    most = years[int(_MOST_OF_ALL * len(years))] + _LATER if len(years) >= _MANY else middle_year(sheet) + _LATER_THAN_MIDDLE
    return min(most, middle_year(sheet) + _LATER_THAN_MIDDLE)


class Worth:
    """What is known of the article that tells weighty events from side remarks."""

    def __init__(self, sheet: FactSheet) -> None:
        self._main = main_window(sheet)
        first = next(iter(sheet.article.sections), None)
        self._lead = first.paragraphs[-1].span.end if first and first.paragraphs else 0
        names = {actor.name for actor in sheet.actors if actor.kind is not ActorKind.UNIT}
        names |= {alias for actor in sheet.actors for alias in actor.aliases}
        box = sheet.article.infobox
        place = box.find("place") if box else None
        where = place.value.of(sheet.article.text) if place and place.value else ""
        self._names = frozenset(word for name in names for word in name.split() if word[:1].isupper() and len(word) > 2)
        self._places = frozenset(_NAME.findall(f"{sheet.article.title} {where}")) - {"Battle", "Siege", "The"}
        self._result = frozenset(word for one in sheet.results for word in _WORD.findall(one.text))

    def of(self, label: str, span: Span, window: Window) -> int:
        """Return the worth of an event with this label; 0 is a plain event, below it a side remark."""
        lowered = label.lower()
        named = set(_NAME.findall(label))
        value = 2 * bool(_STRONG.search(lowered)) - 3 * bool(_SAID.search(lowered)) - 3 * bool(_ASIDE.search(lowered))
        value += 2 * (span.start < self._lead) + bool(named & self._names) + bool(named & self._places)
        value += len(self._result.intersection(_WORD.findall(label))) >= 2
        return value - self._distance(window)

    def _distance(self, window: Window) -> int:
        """Return a deduction for what happened long before or after the days of the infobox."""
        date, main = window.start or window.end, self._main
        if date is None or main is None or main.start is None or main.end is None:
            return 0
        if date.first_day > main.end.last_day + _AFTER:
            return 4
        return 1 if date.last_day < main.start.first_day - _BEFORE else 0
