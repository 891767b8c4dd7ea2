"""What a rule of ``asides`` is made of, and what it is asked of: a date in its sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record
from quizapp.domain.text import Span
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.mentions import Mention


@record
class Told:
    """A date in its sentence, the last day that it stands for, and what the narrative had come to before it."""

    text: str
    sentence: Span
    mention: Mention
    day: PartialDate | None
    course: Course

    def after(self, pattern: re.Pattern[str], reach: int) -> bool:
        """Tell whether ``pattern`` ends at the date, no more than ``reach`` characters before it."""
        start = self.mention.span.start
        return bool(pattern.search(self.text, max(self.sentence.start, start - reach), start))

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but a mark stands before the date."""
        return self.mention.span.start - self.sentence.start < 2

    @property
    def is_earlier(self) -> bool:
        """Whether the date lies before the day, the section or the conflict that the narrative has come to."""
        come_to = self.course.day or self.course.section.start or self.course.main.start
        return self.day is not None and come_to is not None and self.day.last_day < come_to.first_day

    @property
    def year(self) -> int | None:
        """The year that the date itself states."""
        return self.mention.last.year if self.mention.last else None


@dataclass(frozen=True, slots=True)
class AsideRule:
    """One way for a date to stand beside the narrative; ``[brackets]`` in the example mark the date."""

    name: str
    why: str
    example: str
    holds: Callable[[Told], bool]
    #: Asked only of dates that state a year which is none of the conflict's.
    of_other_years: bool = False
    #: Asked only of dates that state their year.
    with_year: bool = False
    #: Asked only of dates before what the narrative has come to.
    of_earlier: bool = False
