"""The days that a figure of the prose covers: its own date, the day of a report, or what the paragraph has come to.

The ways are ``window_rules``'; which words are dates, and which days they stand for, is ``timeline``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.text import small_letters
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.windows.dated_figures import DatedFigure, length_before, length_behind, length_of
from quizapp.extraction.claims.windows.paragraph_days import Days
from quizapp.extraction.claims.windows.report_days import before_source, of_reports
from quizapp.extraction.claims.windows.window_rules import WINDOW_RULES
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence


def window_of(
    text: str, sentence: Sentence, figure: Figure, dates: tuple[Dated, ...], attribution: Attribution | None, course: Days
) -> tuple[Window, int | None]:
    """Return the days that the figure covers, and a length without dates ("over two days")."""
    words = small_letters(text)[sentence.span.start + 1 : sentence.span.end + 1]
    lasting = length_behind(text, sentence, figure.quantity.end, words) or length_before(text, sentence, figure.quantity.start)
    if lasting and not lasting["back"] and any(_is_dated(text, one, lasting) for one in dates):
        lasting = None
    days = length_of(lasting) if lasting else None
    reports = before_source(dates, attribution)
    goes_back = bool(reports) and _BACK.match(text, figure.quantity.end, sentence.span.end) is not None
    told = (*(reports if goes_back else ()), *of_reports(text, dates, attribution))
    back = lasting if lasting and lasting["back"] and days else None
    counted = DatedFigure(text, sentence, figure, dates, attribution, course, reports, told, days, back, words)
    window = _first_told(counted)
    course.last_counted = window, sentence.span.end
    return window, days


def _is_dated(text: str, dated: Dated, lasting: re.Match[str]) -> bool:
    """Tell whether the length of time is a date of its own: "in the final week of the battle"."""
    is_date = dated.span.start <= lasting.start() < dated.span.end and dated.window.is_closed
    return is_date and text.rfind(" of ", dated.span.start, dated.span.end) > 0


def _first_told(counted: DatedFigure) -> Window:
    for rule in WINDOW_RULES:
        window = rule.days(counted)
        if window is not None:
            return window
    return Window()


#: A figure that goes back to an event told before: its day is that event's, not that of the report.
_BACK = re.compile(
    r"[^.;]{0,60}?\b(?:in|during)\s+the\s+(?:air-?strikes?|attack|battle|bombing|massacre|siege|offensive|raid|strike|campaign|war)\b"
)
