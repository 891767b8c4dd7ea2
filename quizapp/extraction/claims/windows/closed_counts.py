"""Counts that a day closes: new counts, "as of", "so far", and what a report tells in the pluperfect.

Which day that is, and the order of all ways to have days, are ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.victims import are_others_beside
from quizapp.extraction.claims.windows.dated_figures import DatedFigure, time_back
from quizapp.extraction.claims.windows.paragraph_days import Days
from quizapp.extraction.claims.windows.told_days import is_time_of_statement
from quizapp.extraction.claims.windows.whole_counts import as_whole, goes_on_from_whole, has_reached
from quizapp.extraction.tokens import Sentence


def closed(counted: DatedFigure, own: Window) -> Window:
    """Return the figure's own window, less what only the day of the report or of the count closes."""
    if own.end is not None and counted.back and (first := time_back(counted.back, own.end)):  # "over the previous two days"
        return Window(first, own.end)
    if _is_day_of_count(counted, own) or (own.is_one_day and has_reached(counted)):
        counted.course.reported = counted.course.whole = Window(None, own.end)
        counted.course.whole_end = counted.place[1]
        return counted.course.whole
    if counted.course.whole is not None and goes_on_from_whole(counted):
        return as_whole(counted, counted.course.whole)
    is_by_then = (
        counted.reports
        and own == counted.reports[-1].window
        and (had_been(counted) or _have_been(counted) or had_done(counted) or _is_assessed(counted))
    )
    if is_by_then and is_long_after(counted.course, own):
        return Window()
    if is_by_then:
        counted.course.reported = counted.course.whole = Window(None, own.end)
        counted.course.whole_end = counted.place[1]
        return counted.course.reported
    if own.start is None and _is_hour_of_day(counted, own):
        return Window(own.end, own.end)
    is_limit = (
        _is_told_by_then(counted, own)
        or _is_by_the_time(counted, own)
        or _is_by_its_end(counted, own)
        or _is_of_burial(counted, own)
        or _is_up_to(counted, own)
    )
    return Window(None, own.end) if is_limit else own


def _is_hour_of_day(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date only says at which hour of the day come to the dead were counted: "By early evening, 15"."""
    day = counted.course.current
    if (day.is_known and (not day.is_one_day or day.end != own.end)) or " toll " in counted.words or " so far" in counted.words:
        return False
    return any(one.is_hour_limit and one.window == own for one in counted.dates)


def _is_of_burial(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date is that on which those killed before were buried."""
    if "buried" not in counted.words or not own.is_closed:
        return False
    end = counted.place[1]
    return any(one.window == own and _BURIED.fullmatch(counted.text, end, one.span.start) for one in counted.dates)


_BURIED = re.compile(r"[^.;]{0,80}\bburied\b[^.;,]*")


def _is_by_the_time(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date is that of "by the time they left on 3 May", before the figure."""
    if "by the time" not in counted.words:
        return False
    start, number = counted.sentence.span.start, counted.place[0]
    dates = (one.span.start for one in counted.dates if one.window == own and one.span.end < number)
    return any(_BY_THE_TIME.search(counted.text, start, at) for at in dates)


def _is_by_its_end(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date is that on which something ended that had cost so many: "By the end of the raid on 3 May"."""
    if " had " not in counted.words or not own.is_closed:
        return False
    start, number = counted.sentence.span.start, counted.place[0]
    dates = [one.span for one in counted.dates if one.window == own and one.span.end < number]
    return any(_ITS_END.search(counted.text, start, one.start) and " had " in counted.text[one.end : number] for one in dates)


_ITS_END = re.compile(
    r"\b(?:[Bb]y|[Aa]t)\s+the\s+(?:end|conclusion|close)\s+of\b[^.;,]{0,60}\Z"
    r"|\b[Ww]hen\s+the\s+(?:[a-z]+\s+)?(?:operation|offensive|battle|siege|campaign|fighting|raid|campaign|war)\s+(?:was\s+|had\s+)?"
    r"(?:concluded|ended|finished|over|lifted|ceased|called\s+off)\b[^.;,]{0,20}\Z"
)
_BY_THE_TIME = re.compile(r"\b[Bb]y\s+the\s+time\b[^.;,]{0,80}\Z")


def _is_up_to(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date is that of what the count goes up to: "up to the start of the siege in April"."""
    if not holds_any(counted.words, _UP_TO_WORDS) or not own.is_closed:
        return False
    start = counted.sentence.span.start
    return any(one.window == own and _UP_TO_EVENT.search(counted.text, start, one.span.start) for one in counted.dates)


_UP_TO_EVENT = re.compile(
    r"\b(?:up\s+to|until|till|prior\s+to)\s+the\s+(?:start|beginning|end|fall|capture|outbreak|launch|surrender|death)\s+of\b[^.;,]{0,60}\Z"
    r"|\bbefore\s+(?:[\w’'-]+\s+){1,5}(?:began|started|broke\s+out|erupted|resumed)\s+\Z"
)
_UP_TO_WORDS = (" up to ", " until ", " till ", " prior to ", " before ")


def _is_told_by_then(counted: DatedFigure, own: Window) -> bool:
    """Tell whether ``own`` is only a month or year in which somebody told of what had been done."""
    if counted.attribution is None:
        return False
    source, number = counted.attribution.source, counted.place[0]
    if not is_time_of_statement(counted.text, counted.sentence, counted.dates, own, source, number):
        return False
    return had_been(counted) or _has_been(counted) or counted.leads_to(_IN_THE_WAR) or _is_during_it(counted)


def _is_during_it(counted: DatedFigure) -> bool:
    """Tell whether the source says before the figure that it is of the whole: "they said that during the fighting, two"."""
    return (
        " the " in counted.words and _DURING_IT.search(counted.text, counted.sentence.span.start, counted.place[0]) is not None
    )


_DURING_IT = re.compile(
    r"\b(?:during|in|throughout)\s+the\s+(?:[a-z]+\s+)?(?:war|conflict|insurgency|uprising|fighting|occupation|battle|siege|campaign|clashes),"
    r"\s[^.;]{0,90}\Z"
)
#: A sum that a month of telling closes.
_IN_THE_WAR = re.compile(
    r"[^.;]{0,60}?\b(?:during|in|throughout)\s+the\s+(?:[a-z]+\s+)?(?:war|conflict|insurgency|uprising|fighting|occupation|battle|siege|campaign)\b"
)
_THAT_DAY = re.compile(r"[^.;,]{0,80}?\b(?:that|the\s+same)\s+(?:day|night|morning|afternoon|evening)\b")
#: One deed, which is of the day on which it is told: "had been killed in an ambush".
_IN_ONE_DEED = re.compile(
    r"[^.;,]{0,80}?\bhad\s+been\s+[a-z]+\s+(?:by\s+[^.;,]{1,30}\s+)?in\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:attack|ambush|raid|bombing|air[\s-]?strikes?|explosion|gunfire|firefight|shooting|crash|blast|incursion|shelling)\b"
)


def had_been(counted: DatedFigure) -> bool:
    """Tell whether the words behind the figure tell in the pluperfect what befell its people, and not in one deed."""
    start = counted.figure.quantity.end
    if "had" not in counted.words and "known" not in counted.words:
        return False
    if " had been " in counted.words and (counted.leads_to(_IN_ONE_DEED) or counted.leads_to(_THAT_DAY)):
        return False
    if are_others_beside(counted.sentence, counted.figure):  # "20 rebels and 50 others had been killed"
        start = counted.sentence.tokens[counted.figure.index + 1].end
    return _HAD.match(counted.text, start, counted.sentence.span.end) is not None


def _is_assessed(counted: DatedFigure) -> bool:
    """Tell whether the source adds up, before the figure, what it had come to by then: "told him that his losses were"."""
    if not holds_any(counted.words, _ASSESSING):
        return False
    return _ASSESSED.search(counted.text, counted.sentence.span.start, counted.place[0]) is not None


_ASSESSING = ("assess", "estimat", "counted", "losses", "casualties", "spoke of", " toll", "number of")
#: Adds up those who fell until then.
_ASSESSED = re.compile(
    r"\b(?:assessments?|estimated?|counted|spoke\s+of|(?:losses|casualties)\s+(?:were|of|numbered|stood|totall?ed|had\s+been|included)|"
    r"suffered\s+(?:[a-z]+\s+)?(?:losses|casualties)|toll\s+(?:was|were|is|of|at|as)|"
    r"number\s+of\s+(?:dead|deaths|fatalities|killed|wounded|injured|prisoners|victims)\s+(?:was|at|as|taken\s+as))\b[^;]{0,90}\Z"
)


def is_long_after(course: Days, day: Window) -> bool:
    """Tell whether something was told so long after the event, which the infobox dates, that its day tells nothing."""
    main = course.main if course.is_main_told else Window()
    return main.end is not None and day.start is not None and day.start.first_day - main.end.last_day > _LONG_AFTER


#: Days.
_LONG_AFTER = 30
#: What somebody said that it had done until then: "claiming that they had killed 1,208".
_HAD_DONE = re.compile(
    r"\bthat\s+(?:it|they|he|she|its|their|the|[A-Z][\w-]+)\s+(?:[\w'’-]+\s+){0,3}?had\s+(?:also\s+|already\s+|now\s+)?"
    r"(?:killed|captured|wounded|lost|taken|executed|eliminated|neutrali[sz]ed|suffered|arrested|detained)\b[^.;,]{0,40}\Z"
)
_IN_THE_DEED = re.compile(
    r"[^.;,]{0,90}?\b(?:in|during|after)\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,3}?"
    r"(?:attack|ambush|raid|bombing|air-?strike|explosion|firefight|shooting|clash|strike|assault|battle)\b"
)


def had_done(counted: DatedFigure) -> bool:
    """Tell whether the source says in the pluperfect what it did to the figure's people, and not in one deed."""
    if " had " not in counted.words or not (counted.attribution or counted.told):
        return False
    if counted.leads_to(_IN_THE_DEED):
        return False
    return _HAD_DONE.search(counted.text, counted.sentence.span.start, counted.place[0]) is not None


def _have_been(counted: DatedFigure) -> bool:
    """Tell whether a source named before the figure tells in the perfect what has befallen its people."""
    source = counted.attribution
    return source is not None and source.source.start < counted.place[0] and _has_been(counted)


def _has_been(counted: DatedFigure) -> bool:
    """Tell whether the words behind the figure tell in the perfect what has befallen its people."""
    return counted.has_have and counted.leads_to(_HAVE_BEEN)


_HAVE_BEEN = re.compile(r"[^.;,]{0,60}?(?<!\bto )\b(?:have|has)\s+(?:now\s+|already\s+|so\s+far\s+)?been\s+[a-z]+ed\b")


def _is_day_of_count(counted: DatedFigure, own: Window) -> bool:
    """Tell whether the date is only that on which the figure was counted anew, or up to which it was."""
    text, start, first = counted.text, counted.sentence.span.start, counted.figure.quantity.start
    if own.is_closed and is_new_count(text, counted.sentence, counted.figure):
        return True
    if not own.is_one_day and (own.start is None or own.start != own.end):
        return False
    is_as_of = "as of" in counted.words
    if not own.is_one_day and not (is_as_of and _AS_OF_WORDS.search(text, start, counted.sentence.span.end)):
        return False  # a month or a year is that of the count only where "as of" says so
    if is_as_of and (counted.leads_to(_AS_OF) or _AS_OF_THEN.match(text, start, first)):
        return True
    if is_as_of and _AS_OF_OPENS.match(text, start, first) and counted.leads_to(_BY_NOW):
        return True
    return "far" in counted.words and SO_FAR.search(text, max(start, first - 60), first) is not None


#: Behind the last figure of a list, for all of the list.
_AS_OF = re.compile(r"[^.;]{0,160}?\bas\s+of\b", re.IGNORECASE)
#: A count that a day closes: "As of 13 July, they have killed 394", "has so far killed 191".
_AS_OF_THEN = re.compile(r"As\s+of\b[^;,]{0,40},\s+[^.;,]{0,60}\b(?:have|has|had)\b")
#: "As of 13 July, 394 men have been killed".
_AS_OF_OPENS = re.compile(r"As\s+of\b[^;,]{0,40},")
_BY_NOW = re.compile(r"[^.;,]{0,40}?\b(?:have|has|had)\b")
_AS_OF_WORDS = re.compile(r"\b[Aa]s\s+of\b")
SO_FAR = re.compile(r"\bso\s+far\b")


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
