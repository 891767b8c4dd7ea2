"""The days that a figure of the prose covers: its own date, the day of a report, or what the paragraph has come to.

Which words are dates, and which days they stand for, is ``timeline``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizapp.domain.facts import Measure, Window
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record
from quizapp.extraction.claims.attribution import Attribution
from quizapp.extraction.claims.figures import Figure
from quizapp.extraction.claims.own_dates import own_date
from quizapp.extraction.claims.paragraph_days import ADDED, Days
from quizapp.extraction.claims.report_days import before_source, is_year_of_report, of_reports, was_said
from quizapp.extraction.claims.since_days import count_day, report_day, since_counted, since_date, since_start
from quizapp.extraction.claims.told_beside import is_told_beside
from quizapp.extraction.claims.told_days import (
    SAME_PERIOD,
    is_as_of,
    said_afterwards,
    told_apart,
    told_behind,
    was_told_earlier,
)
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence

_WHOLE = re.compile(
    r"\b(?:during|throughout|over the course of|in the course of|since the (?:start|"
    r"beginning) of)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:offensive|battle|campaign|siege|war|operation|"
    r"fighting of|conflict|raid|hostilities)\b"
    r"|\bsince\s+(?:the|its|their)\s+(?:[\w-]+\s+){1,6}?(?:began|started)\b",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"\b(?:over|in|within|during|for)\s+(?:just\s+|only\s+|about\s+|nearly\s+|less\s+than\s+)?(?:the\s+)?(?:(?P<back>last|past|previous|preceding)\s+|(?:next|following|"
    r"first)\s+)?(?:(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<unit>days|weeks|(?<=[27][42]\s)hours|(?<=48\s)hours)"
    r"|(?:one\s+)?(?P<week>week))\b"
)


@record
class _Counted:
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
    #: The days that the length goes back: "over the previous two days".
    back: int | None = None
    #: Whether the sentence has the word at all: most have not.
    has_since: bool = False
    has_this_year: bool = False
    is_respective: bool = False

    def leads_to(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether ``pattern`` stands behind the figure."""
        return pattern.match(self.text, self.figure.quantity.end, self.sentence.span.end) is not None

    def opens_with(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the sentence begins with ``pattern``."""
        return pattern.match(self.text, self.sentence.span.start) is not None

    def own_date(self, dates: Iterable[Dated]) -> Window | None:
        """Return the days of that one of ``dates`` which the figure belongs to."""
        return own_date(self.text, self.sentence, self.figure.quantity.number_start, tuple(dates))


def _when_captured(counted: _Counted) -> Window | None:
    if not _is_set_free(counted.text, counted.sentence, counted.figure):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > counted.figure.quantity.end) or Window()


def _by_the_way(counted: _Counted) -> Window | None:
    quantity = counted.figure.quantity
    if not is_told_beside(counted.text, counted.sentence.span, quantity.number_start, quantity.end):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > quantity.end) or Window()


def _since_conflict(counted: _Counted) -> Window | None:
    course = counted.course
    if not counted.has_since or not since_start(counted.text, counted.sentence, course):
        return None
    return Window(course.main.start, report_day(counted.reports, course.main) or course.main.end)


def _since_day(counted: _Counted) -> Window | None:
    if not counted.has_since:
        return None
    since = since_date(counted.text, counted.sentence, counted.dates) or since_counted(
        counted.text, counted.figure.quantity.end, counted.dates
    )
    return Window(since, count_day(since, counted.reports, counted.dates)) if since else None


def _of_some_days(counted: _Counted) -> Window | None:
    return Window() if counted.days and not counted.back and counted.reports else None


def _of_each_day(counted: _Counted) -> Window | None:
    if not counted.is_respective or counted.figure.quantity.low < len(_BOTH):
        return None
    behind = (one.window for one in counted.dates if one.span.start > counted.figure.quantity.end and one.window.is_closed)
    days = [day for window in behind for day in (window.start, window.end) if day is not None]
    if len(set(days)) < len(_BOTH):
        return None
    return Window(min(days, key=lambda day: day.first_day), max(days, key=lambda day: day.last_day))


#: What "respectively" needs of people and of days.
_BOTH = ("one", "other")


def _told_earlier(counted: _Counted) -> Window | None:
    return Window() if was_told_earlier(counted.text, counted.sentence, counted.figure.quantity.end) else None


def _this_year(counted: _Counted) -> Window | None:
    if not counted.has_this_year:
        return None
    day = counted.reports[-1].window.start if counted.reports else counted.course.current.start
    year = PartialDate(day.year) if day else None
    return Window(year, year) if year else None


def _of_what_is_told(counted: _Counted) -> Window | None:
    reports = counted.reports or counted.told
    if not reports or len(counted.dates) <= len(reports):
        return None
    place = counted.figure.quantity.number_start, counted.figure.quantity.end
    return told_apart(counted.text, counted.sentence, place, counted.dates, reports)


def _of_own_date(counted: _Counted) -> Window | None:
    own = counted.own_date(dated for dated in counted.dates if dated not in counted.told)
    if own is None:
        return None
    text, main, source = counted.text, counted.course.main, counted.attribution
    if source and said_afterwards(text, counted.sentence, counted.dates, own, source.source.start, main):
        return Window()
    return Window(None, own.end) if is_as_of(text, own, counted.dates) else _closed(counted, own)


def _told_at_end(counted: _Counted) -> Window | None:
    dates = [dated for dated in counted.dates if dated not in counted.told and not (dated.borrowed or dated.looks_back)]
    return told_behind(counted.text, counted.sentence, counted.figure.quantity.end, dates) if dates else None


def _of_same_period(counted: _Counted) -> Window | None:
    return counted.course.counted if counted.opens_with(SAME_PERIOD) else None


def _of_report(counted: _Counted) -> Window | None:
    if not counted.told:
        return None
    course, is_by_source = counted.course, counted.told[0] in counted.reports
    is_by_source = is_by_source or was_said(counted.text, counted.told[0])
    if is_by_source and counted.leads_to(_HAD):
        course.reported = Window(None, counted.told[0].window.end)
        return course.reported
    course.reported = Window()
    is_apart = is_by_source or is_year_of_report(counted.text, counted.told[0]) or not course.current.is_known
    return Window() if is_apart else course.current


def _days_back(counted: _Counted) -> Window | None:
    last = counted.course.current.end
    if not counted.back or last is None or not counted.course.current.is_one_day:
        return None
    return Window(last.plus_days(-counted.back), last)


def _as_reported(counted: _Counted) -> Window | None:
    return counted.course.reported if counted.opens_with(ADDED) else None


def _of_no_day(counted: _Counted) -> Window | None:
    source = counted.attribution.source.end if counted.attribution else None
    is_beyond = (
        counted.days
        or counted.leads_to(_OF_THOSE)
        or counted.opens_with(_OF_ALL_WHO)
        or counted.leads_to(_HAVE)
        or _WHOLE.search(counted.text, counted.sentence.span.start, counted.sentence.span.end)
        or (source is not None and _SAYS.match(counted.text, source))
        or counted.opens_with(_SUM)
        or counted.opens_with(_FOLLOWED)
        or counted.opens_with(_HE_SAYS)
    )
    return Window() if is_beyond else None


def _up_to_heading(counted: _Counted) -> Window | None:
    """Return all days up to that of the heading for a count of all until then, where the sentence has no date."""
    course, text, start = counted.course, counted.text, counted.figure.quantity.start
    if not course.under_day or counted.dates or not course.current.is_one_day:
        return None
    is_count = _SO_FAR.search(text, max(counted.sentence.span.start, start - 60), counted.sentence.span.end)
    return Window(None, course.current.end) if is_count or is_new_count(text, counted.sentence, counted.figure) else None


@dataclass(frozen=True, slots=True)
class WindowRule:
    """One way for a figure to have days; ``example`` ends in a figure that has those of ``gives`` in a conflict of May 2017."""

    name: str
    why: str
    example: str
    gives: str
    days: Callable[[_Counted], Window | None]


#: Tried in this order; the first that gives days, or says that there are none, wins.
WINDOW_RULES = (
    WindowRule(
        "set free",
        "who is set free was captured before",
        "On 12 May, they freed 150 rebels captured in March 2017.",
        "2017-03..2017-03",
        _when_captured,
    ),
    WindowRule(
        "told by the way",
        "those whom a monument remembers, or whom a campaign of years killed, are not of the day of what is told",
        "On 12 May 2018, a monument was built for the 30 men who had been killed there.",
        "..",
        _by_the_way,
    ),
    WindowRule(
        "since the conflict began",
        "the conflict is a first day, and its last one or that of a report closes it",
        "On 20 May, SOHR reported that 30 soldiers had been killed since the offensive began.",
        "2017-05-10..2017-05-20",
        _since_conflict,
    ),
    WindowRule(
        "since a day",
        "a count since a day goes up to the day of the count",
        "By 20 May, losses since the start of the fighting on 12 May had reached 75 rebels killed.",
        "2017-05-12..2017-05-20",
        _since_day,
    ),
    WindowRule(
        "some days, told by a source",
        "the day of a report is not one of the days that it tells of",
        "On 20 May the minister stated that over 1,000 troops had been killed over just two days.",
        "..",
        _of_some_days,
    ),
    WindowRule(
        "each on a day",
        "people told together and then each on a day have all of those days",
        "The rebels executed three men: Ali and Omar on 12 May and 14 May respectively, and Hassan on 19 May.",
        "2017-05-12..2017-05-19",
        _of_each_day,
    ),
    WindowRule(
        "told earlier",
        "what was announced some time before is not of the day that the sentence tells",
        "On 20 May, they reported 90 deaths, a rise from the 40 deaths announced two months earlier.",
        "..",
        _told_earlier,
    ),
    WindowRule(
        "this year",
        "a count of the year that is on when it is told",
        "On 20 May, the army said that it had killed 20 rebels in firing this year.",
        "2017..2017",
        _this_year,
    ),
    WindowRule(
        "what a report tells",
        "the days that a report tells of go before its own",
        "On 20 May, the army reported that it had killed 138 rebels along the river during 2016.",
        "2016..2016",
        _of_what_is_told,
    ),
    WindowRule(
        "own date",
        "a figure has the date of its clause, or the last one before it",
        "On 12 May, they left, and on 13 May, 20 rebels were killed.",
        "2017-05-13..2017-05-13",
        _of_own_date,
    ),
    WindowRule(
        "date at the end",
        "a date that ends the sentence is that of all who are told before it, where nothing else is",
        "Two men were killed, while four were reported to be injured in shelling by rebels on 18 May.",
        "2017-05-18..2017-05-18",
        _told_at_end,
    ),
    WindowRule(
        "same period",
        "it is the time of the figures told before",
        "On 20 May, the army said it killed 40 rebels during 2016. In the same period, it lost 30 soldiers killed.",
        "2016..2016",
        _of_same_period,
    ),
    WindowRule(
        "report",
        "a report is not of the day of what it tells, which was done by then",
        "On 20 May, the UN said it would look into it, since 32 men were now known to have died.",
        "..2017-05-20",
        _of_report,
    ),
    WindowRule(
        "count under a day",
        "under a heading that is one day, a count of all until then goes up to it",
        "They left.\n\n===15 May 2017===\n\nThe town fell. This brought the number of soldiers killed to 14.",
        "..2017-05-15",
        _up_to_heading,
    ),
    WindowRule(
        "days back",
        "a length of time goes back from the day that the paragraph has come to",
        "On 20 May they fled. Over 40 men had died over the previous two days.",
        "2017-05-18..2017-05-20",
        _days_back,
    ),
    WindowRule(
        "added",
        "what a statement adds is of the days of what it said",
        "On 12 May, the ministry concluded that 30 men died in the strike. It added that 12 were wounded.",
        "..",
        _as_reported,
    ),
    WindowRule(
        "no day",
        "a sum, an example, a part of others and what is told in the present have no day of the paragraph",
        "On 12 May, the town fell. For example, in one attack 20 civilians were killed.",
        "..",
        _of_no_day,
    ),
    WindowRule(
        "paragraph",
        "else the figure is of the day that the paragraph has come to",
        "On 12 May, the town fell. Some 20 rebels were killed.",
        "2017-05-12..2017-05-12",
        lambda counted: counted.course.of_sentence(counted.text, counted.sentence.span),
    ),
)


def window_of(
    text: str, sentence: Sentence, figure: Figure, dates: tuple[Dated, ...], attribution: Attribution | None, course: Days
) -> tuple[Window, int | None]:
    """Return the days that the figure covers, and a length without dates ("over two days")."""
    lasting = _DAYS.search(text, figure.quantity.end, min(sentence.span.end, figure.quantity.end + 80))
    days = _length(lasting) if lasting else None
    reports = before_source(dates, attribution)
    goes_back = bool(reports) and _BACK.match(text, figure.quantity.end, sentence.span.end) is not None
    told = (*(reports if goes_back else ()), *of_reports(text, dates, attribution))
    back = days if lasting and lasting["back"] else None
    words = sentence.span.of(text).lower()
    of_now = "since" in words, "this year" in words, "respectively" in words
    counted = _Counted(text, sentence, figure, dates, attribution, course, reports, told, days, back, *of_now)
    ways = (rule.days(counted) for rule in WINDOW_RULES)
    course.counted = next((window for window in ways if window is not None), Window())
    return course.counted, days


def _length(lasting: re.Match[str]) -> int | None:
    if lasting["week"]:
        return 7 if lasting["back"] else None
    word = lasting["n"]
    count = int(word) if word.isdigit() else WORD_VALUES.get(word, 0)
    if lasting["unit"] == "hours":
        return count // 24 if lasting["back"] else None
    return count * (7 if lasting["unit"] == "weeks" else 1)


def _closed(counted: _Counted, own: Window) -> Window:
    """Return the figure's own window, less what only the day of the report or of the count closes."""
    if own.end is not None and counted.back and own.end.is_day:  # "over the previous two days"
        return Window(own.end.plus_days(-counted.back), own.end)
    if _is_day_of_count(counted, own):
        return Window(None, own.end)
    if counted.reports and own == counted.reports[-1].window and counted.leads_to(_HAD):
        counted.course.reported = Window(None, own.end)
        return counted.course.reported
    return own


def _is_day_of_count(counted: _Counted, own: Window) -> bool:
    """Tell whether the date is only that on which the figure was counted anew, or up to which it was."""
    text, start, first = counted.text, counted.sentence.span.start, counted.figure.quantity.start
    if own.is_closed and is_new_count(text, counted.sentence, counted.figure):
        return True
    if not own.is_one_day and (own.start is None or own.start != own.end):
        return False
    if not own.is_one_day and not _AS_OF_WORDS.search(text, start, counted.sentence.span.end):
        return False  # a month or a year is that of the count only where "as of" says so
    if counted.leads_to(_AS_OF) or _AS_OF_THEN.match(text, start, first):
        return True
    if _AS_OF_OPENS.match(text, start, first) and counted.leads_to(_BY_NOW):
        return True
    return _SO_FAR.search(text, max(start, first - 60), first) is not None


#: What "have died" counts goes up to the day of writing.
_HAVE = re.compile(
    r"[^.;,]{0,60}?(?<!\bto )(?<!may )(?<!might )(?<!could )(?<!would )(?<!must )\b(?:have|has)\s+"
    r"(?:(?:since|now|also|already)\s+)?(?:been\s+)?(?:[a-z]+ed|died|lost|fled|left|fallen|gone)\b"
)
#: Those who are set free were captured before: "freed 150 rebels captured during the campaign".
_SET_FREE = re.compile(
    r"\b(?:releas(?:ed?|es|ing)|free(?:d|s|ing)?|exchang(?:ed?|es|ing)|swapp(?:ed|ing)|handed\s+over|repatriated)\s[^.;,]*\Z"
)
_CAPTURED = re.compile(r"\s+(?:(?!were|was|are|is|have|had|and)[\w'’-]+\s+){0,6}?(?:captured|taken|seized|detained|arrested)\b")


def _is_set_free(text: str, sentence: Sentence, figure: Figure) -> bool:
    if figure.measure is not Measure.CAPTURED or not _CAPTURED.match(text, figure.quantity.end, sentence.span.end):
        return False
    return bool(_SET_FREE.search(text, sentence.span.start, figure.quantity.start))


#: What is said in the present tense is said outside the narrative.
_SAYS = re.compile(r"\s+(?:says|claims|states|estimates|tells|puts)\b")
_HE_SAYS = re.compile(r"(?:He|She|It|They)\s+(?:(?:says?|claims?|estimates?)\b|told\s+(?:me|us|reporters|journalists)\b)")
#: Behind the last figure of a list, for all of the list.
_AS_OF = re.compile(r"[^.;]{0,160}?\bas\s+of\b", re.IGNORECASE)
#: A count that a day closes: "As of 13 July, they have killed 394", "has so far killed 191".
_AS_OF_THEN = re.compile(r"As\s+of\b[^;,]{0,40},\s+[^.;,]{0,60}\b(?:have|has|had)\b")
#: "As of 13 July, 394 men have been killed".
_AS_OF_OPENS = re.compile(r"As\s+of\b[^;,]{0,40},")
_BY_NOW = re.compile(r"[^.;,]{0,40}?\b(?:have|has|had)\b")
_AS_OF_WORDS = re.compile(r"\b[Aa]s\s+of\b")
_SO_FAR = re.compile(r"\bso\s+far\b")
#: A figure that goes back to an event told before: its day is that event's, not that of the report.
_BACK = re.compile(
    r"[^.;]{0,60}?\b(?:in|during)\s+the\s+(?:air-?strikes?|attack|battle|bombing|massacre|siege|offensive|raid|strike|campaign|war)\b"
)
#: What a report tells in the pluperfect was done at some time up to its day: "said that 105 civilians had been killed".
_HAD = re.compile(
    r"(?:[^.;,]{0,40},\s+including\s[^.;]{4,140},\s+had\s+(?:been|died)\b)|(?:[^.;,]{0,40}?\b(?:were|are)\s+(?:now\s+|already\s+)?known\s+to\s+have\b)|"
    r"(?!\s+(?:more|others?|additional|further)\b)[^.;,]{0,60}?\bhad\s+(?:been\s+)?(?:[a-z]+ly\s+)?(?:been\s+)?(?:[a-z]+ed|died|lost|slain|fallen)\b"
)
#: Before a new count of the same dead, which closes on the day of the count.
_COUNTED_TO = re.compile(
    r"\b(?:updat\w+|revis\w+|rais\w+|ris\w+|rose|increas\w+|climb\w+|grew|grown|bring|brings|brought|bringing)\b[^.;]{0,80}\bto\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)


def is_new_count(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the figure is a new count of those told before: "raised the toll to 89"."""
    start = max(sentence.span.start, figure.quantity.start - _COUNT_REACH)
    last = text[start : figure.quantity.start].lower().split()[-3:]
    return any(word.endswith("to") for word in last) and bool(_COUNTED_TO.search(text, start, figure.quantity.start))


#: Characters from the word for a new count to its number.
_COUNT_REACH = 120
#: A part of people counted before, whose days are theirs.
_OF_THOSE = re.compile(r"\s+of\s+(?:those|these|the)\s+(?:killed|dead|wounded|injured|captured|missing|casualties|victims)\b")


#: A sum of those told before, told by its parts: "Of the 1,619 who died, 1,420 were sailors".
_OF_ALL_WHO = re.compile(
    r"Of\s+(?:the|all|those)\s+(?:[^,.;]|(?<=\d),(?=\d)){0,30}\b(?:who\s+)?(?:died|killed|dead|perished|captured|wounded|lost)\b"
)


#: What came after the deed told before, nobody says when.
_FOLLOWED = re.compile(
    r"(?:This|That|These|It|The\s+[a-z]+)\s+(?:[a-z]+\s+)?(?:was|were)\s+(?:later\s+|then\s+)?followed\s+by\s+"
    r"(?:another|others?|further|more|a\s+(?:second|third))\b"
)
#: A sum, or an example, takes no day from the sentences before it.
_SUM = re.compile(
    r"(?:In (?:total|all)|Altogether|Overall|All in all|"
    r"For (?:example|instance)|In (?:one|another) (?:case|incident|instance|such))\b"
)
