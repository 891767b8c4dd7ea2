"""The days that a figure of the prose covers: its own date, the day of a report, or what the paragraph has come to.

Which words are dates, and which days they stand for, is ``timeline``'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quizapp.domain.facts import Certainty, Measure, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.attribution import SAYING, SAYING_OR_NOUN, Attribution
from quizapp.extraction.clauses import clauses, names_a_thing
from quizapp.extraction.dated import Dated
from quizapp.extraction.figures import Figure
from quizapp.extraction.tokens import Sentence

_WHOLE = re.compile(
    r"\b(?:during|throughout|over the course of|in the course of|since the (?:start|"
    r"beginning) of)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:offensive|battle|campaign|siege|war|operation|"
    r"fighting of|conflict|raid|hostilities)\b"
    r"|\bsince\s+(?:the|its|their)\s+(?:[\w-]+\s+){1,6}?(?:began|started)\b",
    re.IGNORECASE,
)
#: From the first day of the whole event on.
_SINCE_START = re.compile(
    r"\bsince\s+(?:the\s+(?:start|beginning|launch)\s+of\s+)?(?:the|its|their)\s+(?P<word>offensive|operation|campaign|battle|siege|invasion|"
    r"uprising|raid)"
    r"(?:\s+(?:began|started|was\s+launched|had\s+begun|had\s+started))?(?=\s*[,.;)]|\s+\d|\Z)",
    re.IGNORECASE,
)
#: Names for one and the same thing.
_OFFENSIVES = frozenset({"offensive", "operation", "campaign"})
_FIGHTING = re.compile(
    r"\bin\s+(?:the\s+)?(?:fighting|clashes|battle|ensuing\s+\w+|engagement|process|skirmish\w*)\b"
    r"|\b[Oo]ver\s+(?:the|those|these|both)\s+(?:two\s+|three\s+|four\s+|five\s+|six\s+|seven\s+)?days\b"
)
_DAYS = re.compile(
    r"\b(?:over|in|within|during|for)\s+(?:just\s+|only\s+|about\s+|nearly\s+|less\s+than\s+)?(?:the\s+)?(?:(?P<back>last|past|previous|preceding)\s+|(?:next|following|"
    r"first)\s+)?(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<unit>days|weeks|(?<=[27][42]\s)hours|(?<=48\s)hours)\b"
)
_NUMBERS = {word: value for value, word in enumerate("zero one two three four five six seven eight nine ten".split())}


#: A stretch of time that opens a sentence and is over then.
_TIME_PASSED = re.compile(
    r"After\s+(?:about\s+|nearly\s+|almost\s+|some\s+|more\s+than\s+|over\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|"
    r"a\s+few|many)\s+(?:days|weeks|months|years)(?:\s+of\b|\s*,)"
)


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

    def open_sentence(self, text: str, span: Span) -> None:
        """Begin a sentence: what was reported goes on only where it adds to it."""
        self.reported = self.reported if _ADDED.match(text, span.start) else None

    def pass_time(self, text: str, span: Span) -> None:
        """Forget the day where the sentence opens with a time that has passed since: "After six days of combat"."""
        if _TIME_PASSED.match(text, span.start, span.end):
            self.told, self.current = [], Window()

    def follow(self, dates: tuple[Dated, ...], sentence: Span) -> None:
        """Carry the paragraph on to the last day that the prose tells; a month that opens a sentence ends a day's reach."""
        for dated in dates:
            point = dated.window.end or dated.window.start
            if point is None or dated.borrowed or dated.looks_back or dated.is_aside:
                continue
            if dated.window.is_closed and point.is_day:
                self.told.append(point)
                self.current = dated.window
            elif point.month and not point.is_day and dated.span.start == sentence.start:
                self.told, self.current = [], Window()


def kinds_of(title: str) -> frozenset[str]:
    """Return what "since the start of the …" can mean in an article with this title."""
    words = frozenset(re.findall(r"[a-z]+", title.lower()))
    return words | _OFFENSIVES if words & _OFFENSIVES else words


def window_of(
    text: str, sentence: Sentence, figure: Figure, dates: tuple[Dated, ...], attribution: Attribution | None, course: Days
) -> tuple[Window, int | None]:
    """Return the days that the figure covers, and a length without dates ("over two days")."""
    lasting = _DAYS.search(text, figure.quantity.end, min(sentence.span.end, figure.quantity.end + 80))
    days = _length(lasting) if lasting else None
    if _is_set_free(text, sentence, figure):
        dates = tuple(dated for dated in dates if dated.span.start > figure.quantity.end)
        return _own_date(text, sentence, figure.quantity.number_start, dates) or Window(), days
    reports = _before_source(dates, attribution)
    counts_since = "since" in sentence.span.of(text).lower()
    if counts_since and _since_start(text, sentence, course):
        return Window(course.main.start, _report_day(reports, course.main) or course.main.end), days
    since = _since_date(text, sentence, dates) if counts_since else None
    if since is not None:
        return Window(since, _count_day(since, reports, dates)), days
    told = (
        *(reports if reports and _BACK.match(text, figure.quantity.end, sentence.span.end) else ()),
        *_of_reports(text, dates, attribution),
    )
    if days and lasting and not lasting["back"] and reports:  # the day of the report is not one of those
        return Window(), days
    own = _own_date(text, sentence, figure.quantity.number_start, tuple(dated for dated in dates if dated not in told))
    if own is not None:
        return _closed(text, sentence, figure, own, reports, days if lasting and lasting["back"] else None, course), days
    if told:
        had = told[0] in reports and _HAD.match(text, figure.quantity.end, sentence.span.end)
        course.reported = Window(None, told[0].window.end) if had else Window()
        if had:
            return course.reported, days
        return (Window() if told[0] in reports or not course.current.is_known else course.current), days
    if days and lasting and lasting["back"] and course.current.is_one_day and course.current.end:
        return Window(course.current.end.plus_days(-days), course.current.end), days
    return _without_date(text, sentence, figure, attribution, days, course), days


def _length(lasting: re.Match[str]) -> int | None:
    word = lasting["n"]
    count = int(word) if word.isdigit() else _NUMBERS.get(word, 0)
    if lasting["unit"] == "hours":
        return count // 24 if lasting["back"] else None
    return count * (7 if lasting["unit"] == "weeks" else 1)


def _closed(
    text: str, sentence: Sentence, figure: Figure, own: Window, reports: tuple[Dated, ...], back: int | None, course: Days
) -> Window:
    """Return the figure's own window, less what only the day of the report or of the count closes."""
    if own.end is not None and back and own.end.is_day:  # "over the previous two days"
        return Window(own.end.plus_days(-back), own.end)
    if own.is_closed and is_new_count(text, sentence, figure):
        return Window(None, own.end)  # the day of a new count
    if own.is_one_day and (
        _AS_OF.match(text, figure.quantity.end, sentence.span.end)
        or (_AS_OF_THEN.match(text, sentence.span.start, figure.quantity.start))
        or _SO_FAR.search(text, max(sentence.span.start, figure.quantity.start - 60), figure.quantity.start)
    ):
        return Window(None, own.end)
    is_of_report = bool(reports) and own == reports[-1].window
    if is_of_report and _HAD.match(text, figure.quantity.end, sentence.span.end):
        course.reported = Window(None, own.end)
        return course.reported
    return own


def _without_date(
    text: str, sentence: Sentence, figure: Figure, attribution: Attribution | None, days: int | None, course: Days
) -> Window:
    """Return the days of a figure whose sentence has no date for it."""
    if course.reported is not None and _ADDED.match(text, sentence.span.start):
        return course.reported
    if days or _OF_THOSE.match(text, figure.quantity.end) or _WHOLE.search(text, sentence.span.start, sentence.span.end):
        return Window()
    if _HAVE.match(text, figure.quantity.end, sentence.span.end):
        return Window()
    says = attribution is not None and _SAYS.match(text, attribution.source.end)
    if says or _SUM.match(text, sentence.span.start) or _HE_SAYS.match(text, sentence.span.start):
        return Window()
    return _current(text, sentence, course)


def _current(text: str, sentence: Sentence, course: Days) -> Window:
    """Return the days that the paragraph has come to; "in the fighting" covers all of them."""
    if _FIGHTING.search(text, sentence.span.start, sentence.span.end) and len(course.told) > 1:
        first, last = min(course.told, key=lambda day: day.first_day), max(course.told, key=lambda day: day.first_day)
        if last.first_day - first.first_day <= _LONGEST_FIGHT:
            return Window(first, last)
    return course.current


#: Days of a paragraph further apart than this are not one fight.
_LONGEST_FIGHT = 14
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
_SO_FAR = re.compile(r"\bso\s+far\b")
#: A first day told in words before it: "since the war began on 24 April".
_SINCE = re.compile(r"\bsince\s+(?:[\w'’-]+\s+){1,8}\Z", re.IGNORECASE)


def _since_date(text: str, sentence: Sentence, dates: tuple[Dated, ...]) -> PartialDate | None:
    """Return the first day of "since the war began on 24 April", or "since the start of the fighting on 18 February"."""
    for dated in dates:
        is_told = dated.certainty is not Certainty.RELATIVE  # "the battle" need not be the article's
        if is_told and dated.window.end is None and _SINCE_THE.match(text, dated.span.start):
            return dated.window.start
        before = max(sentence.span.start, dated.span.start - _COUNT_REACH)
        if dated.window.is_one_day and _SINCE.search(text, before, dated.span.start):
            return dated.window.start
    return None


#: A mention that begins with the words for a beginning.
_SINCE_THE = re.compile(r"[Ss]ince\s+(?:the\s+)?(?:start|beginning|outbreak|onset|launch|commencement|resumption)\s+of\s")


def _count_day(since: PartialDate, reports: tuple[Dated, ...], dates: tuple[Dated, ...]) -> PartialDate | None:
    """Return the day of the report, or of the count ("By 18 April, losses since 18 February had reached")."""
    if reports:
        return reports[-1].window.end
    ends = (dated.window.end for dated in dates if dated.window.start is None)
    return next((end for end in ends if end is not None and end.last_day >= since.first_day), None)


def _before_source(dates: tuple[Dated, ...], attribution: Attribution | None) -> tuple[Dated, ...]:
    """Return the dates on which the source spoke: "On 25 May, the Pentagon concluded that 105 died in the airstrike"."""
    if attribution is None:
        return ()
    return tuple(
        dated
        for dated in dates
        if dated.window.is_one_day and (dated.is_statement or dated.span.end <= attribution.source.start)
    )


#: What is published on a day: "according to a statement on 4 July".
_PUBLISHED = re.compile(
    r"\b(?:reports?|statements?|interviews?|articles?|videos?|press\s+releases?|letters?|briefings?|footage)\s+"
    r"(?:(?:dated|published|released|issued)\s+)?\Z",
    re.IGNORECASE,
)


def _of_reports(text: str, dates: tuple[Dated, ...], attribution: Attribution | None) -> tuple[Dated, ...]:
    """Return the dates of what is published, and those right after a source: "according to an officer on 6 June"."""
    end = attribution.source.end if attribution else -9
    return tuple(
        dated
        for dated in dates
        if (0 <= dated.span.start - end <= 2 and (dated.window.is_one_day or _SAID_NEXT.match(text, dated.span.end)))
        or _PUBLISHED.search(text, max(0, dated.span.start - 40), dated.span.start)
    )


#: The verb of the source that a date stands behind: "an investigation in May 2022 concluded that".
_SAID_NEXT = re.compile(rf",?\s+(?:{SAYING}|{SAYING_OR_NOUN})\b")
#: A figure that goes back to an event told before: its day is that event's, not that of the report.
_BACK = re.compile(
    r"[^.;]{0,60}?\b(?:in|during)\s+the\s+(?:air-?strikes?|attack|battle|bombing|massacre|siege|offensive|raid|strike|campaign|war)\b"
)
#: What a report tells in the pluperfect was done at some time up to its day: "said that 105 civilians had been killed".
_HAD = re.compile(
    r"(?:[^.;,]{0,40}?\b(?:were|are)\s+(?:now\s+|already\s+)?known\s+to\s+have\b)|"
    r"(?!\s+(?:more|others?|additional|further)\b)[^.;,]{0,60}?\bhad\s+(?:been\s+)?(?:[a-z]+ly\s+)?(?:been\s+)?(?:[a-z]+ed|died|lost|slain|fallen)\b"
)
#: Before a new count of the same dead, which closes on the day of the count.
_COUNTED_TO = re.compile(
    r"\b(?:updat\w+|revis\w+|rais\w+|ris\w+|rose|increas\w+|climb\w+|grew|grown|bring|brings|brought|bringing)\b[^.;]{0,60}\bto\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)


def is_new_count(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the figure is a new count of those told before: "raised the toll to 89"."""
    start = max(sentence.span.start, figure.quantity.start - _COUNT_REACH)
    last = text[start : figure.quantity.start].lower().split()[-3:]
    return any(word.endswith("to") for word in last) and bool(_COUNTED_TO.search(text, start, figure.quantity.start))


#: Characters from the word for a new count to its number.
_COUNT_REACH = 120
#: Goes on with what the sentence before it reports.
_ADDED = re.compile(
    r"(?:It|He|She|They|The\s+\w+)\s+(?:also\s+|further\s+|later\s+)?(?:added|adds|said|stated|noted|reported)\b"
)
#: A part of people counted before, whose days are theirs.
_OF_THOSE = re.compile(r"\s+of\s+(?:those|these|the)\s+(?:killed|dead|wounded|injured|captured|missing|casualties|victims)\b")


def _since_start(text: str, sentence: Sentence, course: Days) -> bool:
    """Tell whether the sentence counts from the first day of the event that the article is about."""
    match = _SINCE_START.search(text, sentence.span.start, sentence.span.end)
    return match is not None and course.main.start is not None and match["word"].lower() in course.kinds


def _report_day(reports: tuple[Dated, ...], main: Window) -> PartialDate | None:
    """Return the day of the report where it falls after the first day of the event."""
    day = reports[-1].window.end if reports else None
    return day if day and main.start and day.last_day >= main.start.first_day else None


#: A sum, or an example, takes no day from the sentences before it.
_SUM = re.compile(
    r"(?:In (?:total|all)|Altogether|Overall|All in all|"
    r"For (?:example|instance)|In (?:one|another) (?:case|incident|instance|such))\b"
)


def _own_date(text: str, sentence: Sentence, number: int, dates: tuple[Dated, ...]) -> Window | None:
    """Return the window of the sentence's date that the figure belongs to."""
    useful = [
        dated
        for dated in dates
        if not (dated.borrowed or dated.looks_back or _dates_the_source(text, dated, number) or _dates_a_name(text, dated))
    ]
    near = _near(text, sentence, number, useful) if useful else []
    if not near:
        return None
    if point := _when_so_many(text, near, number):
        return Window(point, point)
    near = _nearest_kind(near)
    best = min(near, key=lambda dated: abs(dated.span.start - number))
    return _joined(text, best, near)


def _when_so_many(text: str, near: list[Dated], number: int) -> PartialDate | None:
    """Return the time that "when" lays the figure to: "the worst since 1987, when 21 people were killed"."""
    last = max((dated for dated in near if dated.span.end < number), key=lambda dated: dated.span.end, default=None)
    if last is None or not _WHEN_MANY.fullmatch(text, last.span.end, number):
        return None
    window = last.window
    return window.start if window.end is None or window.start == window.end else None


def _joined(text: str, best: Dated, near: list[Dated]) -> Window:
    """Return the window of ``best`` with that of the date before it that "and" alone joins: "end of July and early August"."""
    before = next((one for one in near if text[one.span.end : best.span.start].strip() == "and"), None)
    if before is None or not (before.window.is_closed and best.window.is_closed) or _is_exact(before) or _is_exact(best):
        return best.window
    return Window(before.window.start, best.window.end)


def _near(text: str, sentence: Sentence, number: int, dates: list[Dated]) -> list[Dated]:
    """Return the dates of the figure's own clause, else those before it."""
    clause = next((one for one in clauses(text, sentence.span) if one.start <= number < one.end), sentence.span)
    near = [dated for dated in dates if clause.contains(dated.span) and not _BY_THE_WAY.search(text, number, dated.span.start)]
    return near or [dated for dated in dates if dated.span.start < number]


#: A participle after the figure opens a statement with a day of its own: ", updating the figure two days later".
_BY_THE_WAY = re.compile(r"(?:,\s+(?:later\s+|then\s+)?[a-z]+ing\s+(?:[\w'’-]+\s+){0,8}|,?\s+and\s+(?:then\s+|later\s+)?)\Z")


def _nearest_kind(dates: list[Dated]) -> list[Dated]:
    """Return the dates of events before those of statements, and days before years in the name of an operation."""
    events = [dated for dated in dates if not dated.is_statement] or dates
    return [dated for dated in events if _is_exact(dated)] or events


def _is_exact(dated: Dated) -> bool:
    """Tell whether the date is exact to the day, which a year in the name of an operation is not."""
    point = dated.window.end or dated.window.start
    return point is not None and point.is_day


_WRITING_NEXT = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:works?|books?|study|history|articles?|papers?|editions?|inquiry|survey|monograph|biography|analysis|research)\b"
)


def _dates_a_name(text: str, dated: Dated) -> bool:
    """Tell whether years stand in a name or behind one in brackets: "the War of 1848–1849", "memoirs (1733)"."""
    point = dated.window.start or dated.window.end
    if point is None or point.month is not None:
        return False
    if _WRITING_NEXT.match(text, dated.span.end):  # "her more recent 2005 work documents"
        return True
    return text[dated.span.start - 1 : dated.span.start] == "(" or (
        text.startswith("of ", dated.span.start) and names_a_thing(text, dated.span)
    )


_WHEN_MANY = re.compile(r",?\s+when\s+[^.;,]{0,60}")
_OF_SOURCE = re.compile(rf"\)?\s+(?:\w+\s+){{0,3}}?(?:{SAYING}|{SAYING_OR_NOUN})\b")


def _dates_the_source(text: str, dated: Dated, number: int) -> bool:
    """Tell whether a bare year only dates the one who says it: "the official history of 1929 put", "a 2004 inquiry found"."""
    point = dated.window.start or dated.window.end
    if point is None or point.month is not None or dated.span.start > number:
        return False
    return bool(_OF_SOURCE.match(text, dated.span.end, min(number, dated.span.end + 60)))
