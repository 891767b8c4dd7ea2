"""A figure in its sentence as the rules for its days see it: the dates beside it, the course, a length of time told with it.

The rules themselves are ``window_rules``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.domain.facts import Window
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record
from quizapp.domain.text import holds_any, opening_words
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.windows.own_dates import own_date
from quizapp.extraction.claims.windows.paragraph_days import Days
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence


@record
class DatedFigure:
    """A figure in its sentence with the sentence's dates, those of reports, and a length of time told behind it."""

    text: str
    sentence: Sentence
    figure: Figure
    dates: tuple[Dated, ...]
    attribution: Attribution | None
    course: Days
    #: The dates on which the source spoke, and those of whatever tells the figure.
    reports: tuple[Dated, ...]
    told: tuple[Dated, ...]
    days: int | None = None
    #: The length that goes back: "over the previous two days".
    back: re.Match[str] | None = None
    #: The sentence in small letters: most lack the words that a rule looks for.
    words: str = ""

    @property
    def has_have(self) -> bool:
        """Whether the sentence has a word for the perfect: most have none."""
        return "have" in self.words or "has" in self.words

    @property
    def place(self) -> tuple[int, int]:
        """Where the number begins and the figure ends."""
        return self.figure.quantity.number_start, self.figure.quantity.end

    def leads_to(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether ``pattern`` stands behind the figure."""
        return pattern.match(self.text, self.figure.quantity.end, self.sentence.span.end) is not None

    def opens_with(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the sentence begins with ``pattern``."""
        return pattern.match(self.text, self.sentence.span.start) is not None

    def own_date(self, dates: Iterable[Dated]) -> Window | None:
        """Return the days of that one of ``dates`` which the figure belongs to."""
        return own_date(self.text, self.sentence, self.figure.quantity.number_start, tuple(dates))


#: A few, in figures or words.
FEW = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"


def number_of(word: str) -> int:
    """Return the number that a word or figure of ``FEW`` stands for."""
    return int(word) if word.isdigit() else WORD_VALUES.get(word, 0)


#: Characters behind a figure in which a length of time stands, and one that goes back.
_REACH, _REACH_BACK = 80, 260
_UNITS = ("day", "week", "month", "hours")
_BACK_WORDS = (" last ", " past ", " previous ", " preceding ")


def length_behind(text: str, sentence: Sentence, end: int, words: str) -> re.Match[str] | None:
    """Return the length of time told behind the figure that ends at ``end``; ``words`` are the sentence in small letters."""
    if not holds_any(words, _UNITS):
        return None
    near = _LENGTH.search(text, end, min(sentence.span.end, end + _REACH))
    if near and near["back"] and _WHILE.search(text, end, near.start()):
        return None
    if near or not holds_any(words, _BACK_WORDS):
        return near
    far = _LENGTH.search(text, end, min(sentence.span.end, end + _REACH_BACK))
    return far if far and far["back"] and not _WHILE.search(text, end, far.start()) else None


#: Parts a figure from one that has a length of time of its own.
_WHILE = re.compile(r";|,\s+(?:while|whereas)\s")

_LENGTH = re.compile(
    rf"{opening_words(('over', 'in', 'within', 'during', 'for'))}\s+"
    r"(?:just\s+|only\s+|about\s+|nearly\s+|less\s+than\s+)?(?:the\s+)?(?:(?P<back>last|past|previous|preceding)\s+|(?:next|following|"
    r"first)\s+)?(?:(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<unit>days|weeks|months|(?<=[27][42]\s)hours|(?<=48\s)hours)"
    r"|(?:one\s+)?(?P<week>week)|(?P<month>(?:(?<=last\s)|(?<=past\s)|(?<=previous\s)|(?<=preceding\s))month)|(?P<day>(?:(?<=last\s)|(?<=past\s)|(?<=previous\s)|(?<=preceding\s))day(?!['’]s)))\b"
)


#: A length told right before a part: "had suffered 140 casualties in the last 24 hours, including 40 killed".
_INCLUDING = re.compile(r",\s+including\s+(?:(?:over|about|at\s+least|some|nearly|up\s+to|more\s+than)\s+)?\Z")


def length_before(text: str, sentence: Sentence, start: int) -> re.Match[str] | None:
    """Return the length of time behind the figure of which the one that starts at ``start`` is a part."""
    part = _INCLUDING.search(text, max(sentence.span.start, start - _PART_REACH), start)
    if part is None:
        return None
    lengths = list(_LENGTH.finditer(text, max(sentence.span.start, part.start() - _PART_REACH), part.start()))
    return lengths[-1] if lengths and lengths[-1].end() == part.start() else None


#: Characters before a part in which the length of time of the whole stands.
_PART_REACH = 50


def time_back(lasting: re.Match[str], last: PartialDate) -> PartialDate | None:
    """Return the first day or month of a length of time that goes back from ``last``; None for one that does not."""
    if not lasting["back"] or not last.is_day or last.month is None:
        return None
    if lasting["unit"] == "months" or lasting["month"]:
        months = last.year * 12 + last.month - 1 - (number_of(lasting["n"]) if lasting["n"] else 1)
        return PartialDate(months // 12, months % 12 + 1)
    days = length_of(lasting)
    return last.plus_days(-days) if days else None


def length_of(lasting: re.Match[str]) -> int | None:
    """Return the days of a length of time."""
    if lasting["day"]:
        return 1
    if lasting["month"]:
        return 30
    if lasting["week"]:
        return 7 if lasting["back"] else None
    count = number_of(lasting["n"])
    if lasting["unit"] == "months":
        return count * 30
    if lasting["unit"] == "hours":
        return count // 24 if lasting["back"] else None
    return count * (7 if lasting["unit"] == "weeks" else 1)
