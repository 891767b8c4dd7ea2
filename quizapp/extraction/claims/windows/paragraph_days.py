"""The days that a paragraph has come to, which its figures without a date of their own have.

Which days a figure has is ``window_rules``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.claims.windows.report_days import is_of_publication
from quizapp.extraction.claims.windows.running_months import RunningMonth
from quizapp.extraction.dates.dated import Dated

#: Names for one and the same thing.
_OFFENSIVES = frozenset({"offensive", "operation", "campaign"})
#: What a title calls an event that goes on for a while, and the words of a sentence in which its name stands.
_BATTLES = _OFFENSIVES | {"battle", "siege", "clashes", "capture", "fall", "skirmish"}
_NAME = 7
#: A stretch of time that opens a sentence and is over then.
_TIME_PASSED = re.compile(
    r"After\s+(?:about\s+|nearly\s+|almost\s+|some\s+|more\s+than\s+|over\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|"
    r"a\s+few|many)\s+(?:days|weeks|months|years)(?:\s+of\b|\s*,)"
    r"|(?:(?:A\s+few|Several|Some|Many|The)\s+)?(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears)\s+(?:later|afterwards?|after|that\s+followed)\b"
    r"|(?:In|Over|During)\s+the\s+(?:following|next|subsequent|ensuing|coming)\s+(?:few\s+|several\s+)?(?:days|weeks|months|years)\b"
)
#: Goes on with what the sentence before it reports.
ADDED = re.compile(
    r"(?:It|He|She|They|The\s+\w+)\s+(?:had\s+)?(?:also\s+|further\s+|later\s+)?(?:added|adds|said|stated|noted|reported|clarified|explained|specified|confirmed)\b"
    r"|(?:This|It|That)\s+was\s+(?:also\s+|later\s+)?confirmed\s+by\b"
)
#: Fighting that has gone on for all the days told.
_FIGHTING = re.compile(
    r"\bin\s+(?:the\s+)?(?:fighting|clashes|battle|ensuing\s+\w+|engagement|process|skirmish\w*)\b"
    r"|\b[Oo]ver\s+(?:the|those|these|both)\s+(?:two\s+|three\s+|four\s+|five\s+|six\s+|seven\s+)?days\b"
)
#: What is thought of a thing today carries nothing on: "The charge on 3 July is often considered".
_REGARDED = re.compile(
    r"[^,.;]{0,20}\b(?:is|are)\s+(?:(?:often|generally|usually|widely|sometimes|still|now|commonly)\s+)?"
    r"(?:considered|regarded|seen|remembered|known|called|viewed|commemorated|thought|said\s+to\s+be)\b"
)
#: The year told before is meant by its word.
_FOR_THE_YEAR = re.compile(r"\b(?:[Ff]or|[Dd]uring|[Oo]ver|[Tt]hroughout)\s+(?:the|that)\s+(?:same\s+)?year\b")
#: Characters behind the sentence that opens with a month or year.
_GOES_ON_REACH = 160
#: What goes on until a later day.
_WENT_ON = re.compile(r"\b(?:continu|last|rag|persist|drag)(?:ed|ing)\b[^.;,]*\Z|\bwent\s+on\b[^.;,]*\Z")
#: Days of a paragraph further apart than this are not one fight.
_LONGEST_FIGHT = 14


@dataclass(slots=True)
class Days:
    """The days of the whole event, and those that a paragraph has come to."""

    main: Window
    #: What the article's event is called, so that "since the siege began" can be told.
    kinds: frozenset[str] = frozenset()
    told: list[PartialDate] = field(default_factory=list)
    current: Window = field(default_factory=Window)
    #: The days of the figures of a statement whose own day is not theirs; "It added that …" goes on from it.
    reported: Window | None = None
    #: The month or year that the last sentence so dated opened with, and where that sentence ends.
    month: Window = field(default_factory=Window)
    month_end: int = -9
    #: The month or year that the sentences before told of.
    running: RunningMonth = field(default_factory=RunningMonth)
    #: The days of the last count of a whole in this sentence, and where that ends.
    whole: Window | None = None
    whole_end: int = -1
    #: The day up to which such a count of an earlier sentence went.
    tallied: PartialDate | None = None
    #: The days of the last count since a day in this sentence, where that or its last part ends, and whether it is a part.
    since: Window | None = None
    since_end: int = -1
    in_part: bool = False
    #: Where the last sentence ends that sums up a whole battle.
    summed_end: int = -9
    #: The days of the figure before: "during the same period".
    counted: Window | None = None
    #: Where the sentence of the figure before ends, and the days of the last figure of this sentence with its end.
    counted_end: int = -9
    last_counted: tuple[Window, int] | None = None
    #: The last days of more than one that the paragraph has told: "during this period".
    period: Window | None = None
    #: Whether this is the lead, which tells of the whole.
    is_lead: bool = False
    #: Whether the infobox tells the days of the whole event.
    is_main_told: bool = False
    #: Whether the heading says that the section tells what the event left behind.
    is_afterwards: bool = False
    #: Where the sentence ends that came to the current day.
    day_end: int = -9
    #: Whether the heading is one day: all sums are then told up to a day.
    under_day: bool = False

    @classmethod
    def under(cls, heading: Window, main: Window, kinds: frozenset[str]) -> Days:
        """Return the days of a paragraph that begins: a heading that is one day ("===3 May 2017===") gives it that day."""
        is_day = heading.is_one_day and heading.start is not None and heading.start.is_day
        return cls(main, kinds, current=heading, under_day=True) if is_day else cls(main, kinds)

    def of_sentence(self, text: str, span: Span) -> Window:
        """Return the days of a sentence without a date; "in the fighting" covers all that the paragraph has told."""
        if len(self.told) > 1 and _FIGHTING.search(text, span.start, span.end):
            first, last = min(self.told, key=lambda day: day.first_day), max(self.told, key=lambda day: day.first_day)
            if last.first_day - first.first_day <= _LONGEST_FIGHT:
                return Window(first, last)
        return self.current if self.current.is_known else self._of_month(text, span)

    def _of_month(self, text: str, span: Span) -> Window:
        """Return the month or year told before where this sentence goes on with it, or says that it means the same year."""
        last = self.month.end
        if last is not None and 0 <= span.start - self.month_end <= _GOES_ON_REACH:
            sentence = span.of(text)
            if " year" in sentence and _FOR_THE_YEAR.search(sentence):
                return Window(PartialDate(last.year), PartialDate(last.year))
        return self.running.of(text, span)

    def open_sentence(self, text: str, span: Span) -> None:
        """Begin a sentence: what was reported goes on only where it adds to it."""
        self.reported = self.reported if ADDED.match(text, span.start) else None
        if self.whole is not None and self.whole.start is None:
            self.tallied = self.whole.end
        self.whole = self.since = None
        if self.last_counted is not None:
            self.counted, self.counted_end = self.last_counted

    def pass_time(self, text: str, span: Span) -> None:
        """Forget the day where the sentence opens a row of a table, or with a time that has passed: "After six days"."""
        if text.startswith("\n|", span.start - 1) or _TIME_PASSED.match(text, span.start, span.end):
            self.told, self.current = [], Window()

    def follow(self, text: str, dates: tuple[Dated, ...], sentence: Span) -> None:
        """Carry the paragraph on to the last day that the prose tells; a month that opens a sentence ends a day's reach."""
        if self.current.is_known and dates and _REGARDED.match(text, dates[-1].span.end, sentence.end):
            return
        if not dates:
            self.running.go_on(text, sentence)
            if " lasted " in sentence.of(text) and _LASTED_DAYS.match(text, sentence.start, sentence.end):
                self.summed_end = sentence.end
        for dated in dates:
            point = dated.point
            if self._is_told_on(text, dated, sentence):
                self.told, self.current = [], dated.window
                continue
            if point is None or dated.borrowed or dated.looks_back or dated.is_aside or _is_of_statement(text, dated):
                continue
            if self.period and dated.window.is_one_day and _is_part_of_them(text, dated, sentence):
                continue
            if _only_lasts(text, dated, self.current):
                self._last_into(text, dated)
                continue
            if dated.window.is_closed and point.is_day:
                self.period = self.period if dated.window.is_one_day else dated.window
                if _CLAIMED.search(text, max(sentence.start, dated.span.start - _CLAIM_REACH), dated.span.start):
                    continue
                if text.startswith(", which had ", dated.span.end) or _is_far_ahead(text, self.current, dated, sentence):
                    continue
                if _CAUSED.search(text, max(sentence.start, dated.span.start - _CAUSE_REACH), dated.span.start):
                    continue
                if is_of_publication(text, dated):
                    if dated.window != self.current:
                        self.told, self.current = [], Window()
                    continue
                if not _is_announcement(text, dated.span.end, sentence.end):
                    self.told.append(point)
                self.current = _published(text, dated, dates, sentence) or dated.window
                self.day_end = sentence.end
            elif dated.window.start is None and _BY_HOUR.match(text, dated.span.start):
                self.told, self.current, self.day_end = [point], Window(point, point), sentence.end
            elif point.is_day:
                if not self._last_until(text, dated, sentence):
                    self._go_past(text, dated, sentence)
            else:
                self._go_past(text, dated, sentence)
                self._reach_month(dated, sentence, is_alone=len(dates) == 1)
        if self.is_lead and dates and self.current.is_known and self._defines(text, dates[0], sentence):
            self.told, self.current = [], Window()

    def _defines(self, text: str, first: Dated, sentence: Span) -> bool:
        """Tell whether the sentence only says when the whole event was: what the lead then sums up has no day of its own."""
        if self.last_counted is not None or first.span.start == sentence.start or not text.startswith("The ", sentence.start):
            return False
        name = text[sentence.start + 4 : first.span.start].lower().split()[:_NAME]
        named = [word for word in name if word in self.kinds]
        return not _BATTLES.isdisjoint(named) and (len(named) > 1 or named == name[:1])

    def _is_told_on(self, text: str, dated: Dated, sentence: Span) -> bool:
        """Tell whether the sentence only reports, on the day come to, what happened on this one: "On 9 July, it said that"."""
        last = self.current.start
        if last is None or not dated.window.is_one_day or dated.point is None or dated.point.first_day >= last.first_day:
            return False
        return not dated.looks_back and bool(_TOLD_THAT.match(text, sentence.start, dated.span.start))

    def _go_past(self, text: str, dated: Dated, sentence: Span) -> None:
        """Leave the day come to for a later time that is no day: "By 20 May, they had left"."""
        start, last = dated.window.start or dated.window.end, self.current.end
        if self.under_day or last is None or start is None or start.first_day <= last.last_day:
            return
        if not _CAME_TO_LIGHT.search(text, sentence.start, dated.span.start):
            self.told, self.current = [], Window()

    def _last_until(self, text: str, dated: Dated, sentence: Span) -> bool:
        """Reach on to the day until which the fighting of the day come to is said to have gone on."""
        first, last = self.current.start, dated.window.end
        if dated.window.start is not None or first is None or last is None or not self.current.is_one_day:
            return False
        if not 0 < last.first_day - first.first_day <= _LONGEST_FIGHT:
            return False
        if not _WENT_ON.search(text, max(sentence.start, dated.span.start - _CLAIM_REACH), dated.span.start):
            return False
        self.told = [*self.told, last]
        self.current = self.period = Window(first, last)
        return True

    def _last_into(self, text: str, dated: Dated) -> None:
        """Reach on into the next day, where the fighting is said to have gone on into it."""
        first, last = self.current.start, dated.window.end
        if first is None or last is None or not dated.window.is_one_day or last.first_day - first.first_day != 1:
            return
        start = max(0, dated.span.start - _LASTING_REACH)
        if " early " not in text[start : dated.span.end] and _WENT_ON.search(text, start, dated.span.start):
            self.current = self.period = Window(first, last)

    def _reach_month(self, dated: Dated, sentence: Span, *, is_alone: bool) -> None:
        """Come to a month or year, which ends a day's reach where it opens the sentence."""
        self.running = RunningMonth(dated.window, sentence, sentence.end) if is_alone else RunningMonth()
        if dated.span.start == sentence.start:
            if dated.point:
                self.told, self.current = [], Window()
            self.month, self.month_end = dated.window, sentence.end


def _only_lasts(text: str, dated: Dated, current: Window) -> bool:
    """Tell whether the date says how long something lasted: "went on into the next day", "in the past 24 hours"."""
    if dated.certainty is not Certainty.RELATIVE or not current.is_one_day:
        return False
    if dated.window.start != dated.window.end and dated.window.is_closed:
        return dated.window.end == current.end
    return bool(_LASTING.search(text, max(0, dated.span.start - _LASTING_REACH), dated.span.end))


#: Looks back on a battle of more than a day, of which the figures behind it are.
_LASTED_DAYS = re.compile(
    r"(?:The|This)\s+(?:[a-z]+\s+)?(?:battle|siege|fighting|offensive|operation|campaign)\s+(?:had\s+)?(?:thus\s+|in\s+all\s+)?lasted\s+"
    r"(?:for\s+)?(?:about\s+|nearly\s+|more\s+than\s+|over\s+|some\s+|almost\s+)?"
    r"(?:(?:[3-9]\d|\d{3})\s+hours|(?!one\b|1\s)[\w-]+\s+(?:days|weeks|months))\b"
)
#: Only limits the hour of the day come to: "by 6:00 on 12 May".
_BY_HOUR = re.compile(r"[Bb]y\s+(?:(?:about|around)\s+)?(?:\d{1,2}[.:]\d\d|\d{1,2}\s?[ap]\.?m|noon|midday)")
#: How long something lasted: "continued early into the next day", "until the following morning".
_LASTING = re.compile(
    r"\b(?:into|until|till)\s+(?:the\s+)?(?:early\s+hours\s+of\s+)?(?:the\s+)?(?:next|following|ensuing)\s+[a-z]+\Z"
)
_LASTING_REACH = 32
_OF_WHICH = re.compile(r",\s+(?:\w+\s+){0,3}of\s+(?:which|whom|these|those|them)\b[^.;,]*\Z")


def _is_part_of_them(text: str, dated: Dated, sentence: Span) -> bool:
    """Tell whether the date is only of some of those told: "39 strikes, 21 of which came on 12 May"."""
    start = max(sentence.start, dated.span.start - _CLAIM_REACH)
    return " of " in text[start : dated.span.start] and bool(_OF_WHICH.search(text, start, dated.span.start))


#: Says of a deed done before who did it: "The Legion claimed responsibility for it on 5 May".
_CLAIMED = re.compile(r"c(?<!\w.)laimed\s+(?:the\s+|its\s+)?responsibility\b[^.;]*\Z")
_CLAIM_REACH = 80
#: A day on which somebody only said something is none of a fight: "On 3 May, the Legion announced".
_ANNOUNCING = ("announced", "declared", "warned", "urged", "issued", "denied", "demanded", "threatened", "condemned")
_ANNOUNCES = re.compile(rf",?\s+(?:[\w'’.-]+\s+){{1,5}}?(?:{'|'.join(_ANNOUNCING)})\b")
#: A deed of a day before, for which another was done: "in response to the raid of 3 May".
_CAUSED = re.compile(
    r"i(?<!\w.)n\s+(?:retaliation|response|revenge|reprisal|retribution|memory|remembrance|protest)\s+(?:to|for|of|against)\b[^.;]*\Z"
)
_CAUSE_REACH = 110
#: What was said on a day carries no deed on to it: "in a claim made two days later".
_SAID_THEN = re.compile(r"\b(?:claim|statement|report|announcement|interview)\s+(?:made|given|released|issued|published)\s+\Z")


#: What came of it long after does not carry the narrative on: "This later turned out to be wrong, as he spoke on 23 May".
_LATER_ON = re.compile(
    r"\blater\s+(?:turned\s+out|proved|found|revealed|confirmed|denied|charged|tried|convicted|sentenced|awarded)\b"
)
#: Tells on a day of what was done before it.
_TOLD_THAT = re.compile(
    r"(?:On|In)\s[^.;]{4,120}?\b(?:reported|said|stated|announced|confirmed|revealed|acknowledged|admitted)\s+that\b[^.;]*\Z"
)
#: Tells when what was done on the day come to was made known.
_CAME_TO_LIGHT = re.compile(r"\b(?:report|investigation|inquiry|study|revealed|exposed|published|acknowledged|admitted)\b")
#: Days: a date so far behind the day come to is of another time.
_LONG_AFTER = 14


def _is_announcement(text: str, start: int, end: int) -> bool:
    """Tell whether the words behind a day that ends at ``start`` tell only that somebody said something."""
    return holds_any(text[start:end], _ANNOUNCING) and _ANNOUNCES.match(text, start, end) is not None


def _is_far_ahead(text: str, current: Window, dated: Dated, sentence: Span) -> bool:
    """Tell whether the date is of what was found or done with it long after the day that the paragraph has come to."""
    if current.end is None or dated.point is None or dated.point.first_day - current.end.last_day < _LONG_AFTER:
        return False
    return bool(_LATER_ON.search(text, sentence.start, dated.span.start))


def _is_of_statement(text: str, dated: Dated) -> bool:
    start = dated.span.start
    return text.startswith(_DONE, start - 3) and bool(_SAID_THEN.search(text, max(0, start - 40), start))


#: The ends of those words, so that other dates cost nothing.
_DONE = ("de ", "en ", "ed ")
#: Gives figures of a time before: "published its figures for 2017".
_PUBLISHES = re.compile(
    r"\b(?:publish|releas|issu|present)\w+\b[^.;]{0,60}\b(?:figures|statistics|report|survey|numbers|data|count|toll)\b"
)
_GIVING = ("publish", "releas", "issu", "present")


def _published(text: str, day: Dated, dates: tuple[Dated, ...], sentence: Span) -> Window | None:
    """Return the year or months before ``day`` whose figures were published on it."""
    if len(dates) < 2 or not holds_any(sentence.of(text), _GIVING) or not _PUBLISHES.search(text, sentence.start, sentence.end):
        return None
    own = day.window.start
    for other in dates:
        start, end = other.window.start, other.window.end
        if start and end and own and not start.is_day and start.first_day < own.first_day and not other.looks_back:
            return other.window
    return None


#: Headings of what an event left behind, and of whom it cost.
_AFTERWARDS = re.compile(
    r"\b(?:aftermath|casualt(?:y|ies)|losses|(?:death|human|civilian)\s+toll|consequences|legacy|results?|outcome|assessments?|analysis|"
    r"evaluation|humanitarian\s+\w+)\b",
    re.IGNORECASE,
)


def tells_of_afterwards(*headings: str) -> bool:
    """Tell whether a section under these headings looks back on the whole event: it goes on from no day told long before."""
    return not _FOUGHT_ON.search(headings[-1]) and any(
        _AFTERWARDS.search(heading) and not _FOUGHT_ON.search(heading) for heading in headings
    )


#: Says of such a section that it goes on with the fighting.
_FOUGHT_ON = re.compile(
    r"\b(?:counter-?)?(?:attacks?|offensives?|fighting|clashes|retreat|withdrawal|advances?|raids?|insurgency|renewed|continued|subsequent|"
    r"phase|evacuation|pursuit)\b",
    re.IGNORECASE,
)


def kinds_of(title: str) -> frozenset[str]:
    """Return what "since the start of the …" can mean in an article with this title."""
    words = frozenset(re.findall(r"[a-z]+", title.lower()))
    return words | _OFFENSIVES if words & _OFFENSIVES else words
