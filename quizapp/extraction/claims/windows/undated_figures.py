"""Figures that no day of their paragraph covers: sums, examples, parts of others, and what is told in the present.

Which days the others have is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Window
from quizapp.domain.text import holds_any
from quizapp.extraction.claims.windows.closed_counts import had_been, is_long_after
from quizapp.extraction.claims.windows.dated_figures import DatedFigure


def is_of_no_day(counted: DatedFigure) -> bool:
    """Tell whether the figure is told outside the course of its paragraph."""
    source = counted.attribution.source.end if counted.attribution else None
    if _goes_on_from_sum(counted) or _looks_back_on_all(counted):
        return True
    return bool(
        counted.days
        or counted.leads_to(_OF_THOSE)
        or counted.opens_with(_OF_ALL_WHO)
        or _is_told_today(counted)
        or _is_of_whole(counted)
        or (source is not None and _SAYS.match(counted.text, source))
        or (counted.opens_with(_SUM) and not _is_of_one_event(counted))
        or counted.opens_with(_FOLLOWED)
        or _is_sum_of_lead(counted)
        or (" in the " in counted.words and (counted.leads_to(_IN_THE_WAR) or _is_in_event(counted)))
        or _is_by_event(counted)
        or (counted.course.current.is_one_day and counted.opens_with(_IN_SOME_DAYS))
        or _is_loss_at_end(counted)
        or (" than the " in counted.words and counted.text.endswith("than the ", 0, counted.place[0]))
        or counted.opens_with(_HE_SAYS)
        or counted.opens_with(_BY_WAR)
        or counted.opens_with(_IN_WRITING)
        or counted.opens_with(_EARLIER_ONES)
        or (not counted.dates and counted.opens_with(_BEFORE_IT))
        or ("found" in counted.words and counted.leads_to(_FOUND_DEAD))
        or ("aftermath" in counted.words and _AFTERMATH.search(counted.text, counted.sentence.span.start, counted.place[0]))
        or (" day" in counted.words and _A_DAY.search(counted.words))
        or _is_total_at_end(counted)
        or (" the " in counted.words and _IN_OTHER_DAYS.search(counted.words))
        or (" after " in counted.words and _AFTER_WEEKS.search(counted.text, counted.sentence.span.start, counted.place[0]))
        or (
            holds_any(counted.words, ("recent", " few ", " several "))
            and (counted.leads_to(_RECENTLY) or _is_of_recent_deeds(counted))
        )
        or (" captivity" in counted.words and counted.leads_to(_IN_CAPTIVITY))
        or (" served " in counted.words and _SERVED.search(counted.text, counted.sentence.span.start, counted.place[0]))
        or _is_told_long_after(counted)
        or (_is_long(counted.course.main) and counted.opens_with(_TOTALLED))
    )


#: What fell in a whole war.
_IN_THE_WAR = re.compile(
    r"[^.;]{0,60}?\bin\s+the\s+(?:[a-z]+\s+)?(?:war|conflict|insurgency|uprising|rebellion)\b(?!\s+(?:zone|room))"
)


#: The event of the title, of which a figure is told: "485 were killed in the siege", "The siege had cost 485 lives".
_IN_THE_EVENT = re.compile(
    r"[^.;]{0,60}?\bin\s+the\s+(?:[a-z]+\s+)?(?P<kind>battle|siege|offensive|campaign|operation)\b(?!\s+(?:of|for|on|against|around|at|in|to)\b)"
)
_BY_THE_EVENT = re.compile(
    r"(?:The|This)\s+(?:[a-z-]+\s+)?(?P<kind>battle|siege|offensive|campaign|fighting|operation)\s+(?:as\s+a\s+whole\s+)?(?:had\s+|has\s+)?(?:also\s+)?"
    r"(?:left|cost|killed|claimed|resulted|caused|displaced|wounded)\b"
)


def _is_in_event(counted: DatedFigure) -> bool:
    match = _IN_THE_EVENT.match(counted.text, counted.figure.quantity.end, counted.sentence.span.end)
    if match is None:
        return False
    floor = max(0, counted.sentence.span.start - _EVENT_REACH)
    if _is_of_days(match["kind"], counted):
        return _A_BATTLE.search(counted.text, floor, counted.figure.quantity.end) is None
    if counted.dates or not counted.course.current.is_one_day:
        return False
    return _OPERATION_BEGAN.search(counted.text, floor, counted.sentence.span.start) is not None


#: Another one than the article's: "A tank battle ensued".
_A_BATTLE = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Tt]wo|[Tt]hree|[Nn]ew)\s+(?:[\w-]+\s+){0,3}?(?:battle|siege|offensive|campaign)s?\b"
)


#: An operation that only began on the day come to.
_OPERATION_BEGAN = re.compile(
    r"\b(?:launch|began|begun|start|commenc)(?:ed|es|s|ing)?\s+(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:Operation|operation|offensive|campaign)\b[^\n]*\Z"
)


def _is_by_event(counted: DatedFigure) -> bool:
    match = _BY_THE_EVENT.match(counted.text, counted.sentence.span.start, counted.sentence.span.end)
    return match is not None and _is_of_days(match["kind"], counted)


def _is_of_days(kind: str, counted: DatedFigure) -> bool:
    """Tell whether ``kind`` means the article's event, which went on for more than a few days."""
    start, end = counted.course.main.start, counted.course.main.end
    if kind not in counted.course.kinds or start is None:
        return False
    return end is None or end.last_day - start.first_day >= _FEW_DAYS


#: A length of time that opens the sentence: "In two weeks, 485 people were killed".
_IN_SOME_DAYS = re.compile(
    r"(?:In|Over|During|Within)\s+(?:just\s+|only\s+|about\s+|some\s+|nearly\s+|less\s+than\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|"
    r"several|a\s+few)\s+(?:days|weeks|months|years)\b"
)
#: The end of the whole event, before what it cost: "On 12 May, the siege ended. The army lost 485 men".
_EVENT_ENDED = re.compile(
    r"\b(?:(?:the|this)\s+(?P<kind>battle|siege|offensive|campaign)|(?-i:Operation\s+(?:[A-Z][\w-]*\s*){1,3}))\s*(?:had\s+|was\s+)?(?:finally\s+|officially\s+)?(?:ended|ceased|over|lifted|concluded)\b"
    r"[^.;]{0,60}[.]\s*\Z",
    re.IGNORECASE,
)
_LOSS_WORDS = ("lost ", "losses", "casualties", "suffered", " had ")


def _is_loss_at_end(counted: DatedFigure) -> bool:
    """Tell whether losses follow the sentence that ends the event: they are of all its days."""
    start = counted.sentence.span.start
    if counted.dates or not holds_any(counted.words, _LOSS_WORDS):
        return False
    before = max(0, start - _ENDING_REACH)
    if not holds_any(counted.text[before:start], _ENDINGS):
        return False
    match = _EVENT_ENDED.search(counted.text, before, start)
    return match is not None and (match["kind"] is None or _is_of_days(match["kind"].lower(), counted))


_EVENT_REACH, _ENDING_REACH = 300, 150
_ENDINGS = ("ended", "ceased", "over", "lifted", "concluded")


def _is_sum_of_lead(counted: DatedFigure) -> bool:
    """Tell whether the lead, having come to the last day of the event, tells all who fell in it."""
    course = counted.course
    day, start, end = course.current, course.main.start, course.main.end
    if not course.is_lead or counted.dates or not day.is_one_day or start is None or end is None:
        return False
    return day.end == end and end.first_day - start.first_day >= _FEW_DAYS


#: Days of an event whose last one is not all of it.
_FEW_DAYS = 3


def _is_of_whole(counted: DatedFigure) -> bool:
    """Tell whether the sentence sums up a whole battle, or the sentence before it did and it goes on with that."""
    start, end = counted.sentence.span.start, counted.sentence.span.end
    whole = _WHOLE.search(counted.text, start, end)
    if whole and not whole.group().lower().endswith("raid"):
        counted.course.summed_end = end
    return whole is not None


def _goes_on_from_sum(counted: DatedFigure) -> bool:
    """Tell whether the sentence goes on with the sums of the one before it: "At least 90 townspeople had been killed"."""
    course, start = counted.course, counted.sentence.span.start
    if counted.dates or not 0 <= start - course.summed_end <= 1:
        return False
    course.summed_end = counted.sentence.span.end
    return True


def _looks_back_on_all(counted: DatedFigure) -> bool:
    """Tell whether a section on what the event left behind goes on to all of it, away from a day told before."""
    course, start = counted.course, counted.sentence.span.start
    if not course.is_afterwards or not course.current.is_known or course.under_day:
        return False
    is_next = 0 <= start - course.day_end <= 1
    goes_on = course.counted == course.current and 0 <= start - course.counted_end <= 1
    if not (is_next or goes_on):
        return not counted.opens_with(_GOES_ON)
    if _COUNTED_UP.search(counted.text, start, counted.place[0]):
        return True
    return len(course.told) <= 1 and _IN_IT_ALL.search(counted.text, start, counted.place[0]) is not None


#: Leads on from what has just been told.
_GOES_ON = re.compile(
    r"(?:In\s+(?:response|retaliation|return)|Then|Later|Afterwards|Subsequently|Shortly\s+after|Soon\s+after|After\s+(?:this|that))\b"
)
#: Sums up who fell, before the first of its numbers.
_COUNTED_UP = re.compile(
    r"\b(?:casualties|losses|fatalities|deaths|dead)\s+(?:(?:in|during|of|from|for)\s+(?:the\s+)?[\w'’ -]{3,50}?\s+)?"
    r"(?:numbered|totall?ed|amounted|included?|were|was|stood|came\s+to|consisted)\b"
)
#: Names the whole event.
_IN_IT_ALL = re.compile(
    r"\b(?:[Dd]uring|[Ii]n|[Aa]fter|[Ff]rom)\s+the\s+(?:battle|fighting|clashes|siege|offensive|campaign|war)\b(?!\s+(?:of|on|at|with)\b)"
)


#: What was told in writing, nobody says when.
_IN_WRITING = re.compile(
    r"(?:Later,?\s+)?[Ii]n\s+(?:an?|his|her|their|the)\s+(?:[a-z]+\s+)?(?:letter|memoirs?|diary|book|autobiography|interview|telegram)\b"
)
#: What came before the deeds of that day: "The two earlier raids had killed 45".
_EARLIER_ONES = re.compile(
    r"(?:The|Two|Three|An?)\s+(?:[a-z]+\s+)?(?:earlier|previous|preceding|prior|former)\s+(?:[a-z]+\s+){1,2}?(?:had|which|that|on|in)\b"
    r"|The\s+(?:week|month)\s+before\b"
)
#: What came before what has been told, nobody says how long.
_BEFORE_IT = re.compile(r"(?:Before|Prior\s+to)\s+(?:it|this|that|these|those|the|its|their|they|he|she)\b")
_FOUND_DEAD = re.compile(r"[^.;,]{0,40}?\bfound\s+(?:[a-z]+\s+)?(?:dead|shot|executed|murdered)\b")
#: What came after the event that a sentence sums up.
_AFTERMATH = re.compile(r"\baftermath\b(?!\s+of\b)[^.;]*\Z")
#: A day that is not said to be that of the paragraph.
_A_DAY = re.compile(r"\b(?:in|on|within)\s+(?:a\s+single|one|just\s+one)\s+day\b")
#: A length of time has passed since the day told before: "It ended after 7 weeks, and 90 were dead".
_IN_OTHER_DAYS = re.compile(
    r"\b(?:in|over|during)\s+the\s+(?:"
    r"(?:following|next|subsequent|ensuing|coming)\s+(?:few\s+|several\s+)?(?:days|weeks|months|years)"
    r"|(?:(?:few|several|final|last)\s+)?(?:days|weeks?|months?|years?)\s+(?:preceding|before|prior|leading|following|after|that\s+followed|thereafter))\b",
    re.IGNORECASE,
)
_AFTER_WEEKS = re.compile(
    r"\bafter\s+(?:about\s+|some\s+|nearly\s+|more\s+than\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|a\s+few|many)\s+"
    r"(?:days|weeks|months|years)\b"
)
#: The end of all that a paragraph tells of, before its sum.
_ENDED = re.compile(
    r"\b(?:fighting|battle|hostilities|resistance|siege|combat)\s+(?:had\s+)?(?:finally\s+)?(?:ceased|ended|stopped|died\s+down|was\s+over)"
    r"[.]\s*\Z"
)
_A_TOTAL = re.compile(r"(?:A\s+total\s+of|Total\s+[a-z]+\b|In\s+total)\b")


def _is_of_one_event(counted: DatedFigure) -> bool:
    """Tell whether a sum is that of the deed of the day come to: "In all, 14 men were killed in the strike"."""
    return counted.course.current.is_one_day and counted.leads_to(_IN_THE_DEED)


_IN_THE_DEED = re.compile(
    r"[^.;]{0,60}?\bin\s+the\s+(?:attack|(?:air-?)?strike|fire|raid|ambush|bombing|explosion|crash|blast|shooting)\b"
)


def _is_total_at_end(counted: DatedFigure) -> bool:
    """Tell whether a sum follows a sentence that ends the fighting, of which it may have been more than that day."""
    start = counted.sentence.span.start
    return counted.opens_with(_A_TOTAL) and bool(_ENDED.search(counted.text, max(0, start - _ENDED_REACH), start))


_ENDED_REACH = 60


def is_told_later(counted: DatedFigure) -> bool:
    """Tell whether the sentence has only a later month or year, of its source: "A report in 2018 named 90 dead"."""
    last = counted.course.current.end
    starts = (one.window.start for one in counted.dates if not (one.borrowed or one.looks_back))
    is_later = last is not None and any(start and not start.is_day and start.first_day > last.last_day for start in starts)
    return is_later and _THE_EVENT.search(counted.text, counted.sentence.span.start, counted.sentence.span.end) is None


_THE_EVENT = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[a-z-]+\s+)?(?:air-?strikes?|strikes?|attacks?|raids?|bombings?|massacre|assault|battle|shooting|incident|blast|ambush)\b"
)
#: Days: an event so long has totals of more than the day told before them.
_LONG = 60


def _is_told_long_after(counted: DatedFigure) -> bool:
    """Tell whether a source tells in the pluperfect, on a day come to long after the event, what befell its people."""
    day = counted.course.current
    if counted.attribution is None or not day.is_one_day or not is_long_after(counted.course, day):
        return False
    return had_been(counted)


def _is_long(main: Window) -> bool:
    return main.start is None or main.end is None or main.end.last_day - main.start.first_day > _LONG


_TOTALLED = re.compile(
    r"(?:(?:Total\s+|[A-Z][\w-]+\s+)?(?:casualties|losses|deaths)\s+(?:totall?ed|amounted\s+to)|"
    r"(?:Total\s+c|C)asualties\s+(?:included|numbered|were))\b"
)
_SERVED = re.compile(r"\bserved\s+(?:in|on|with|during|overseas|abroad|there)\b")
_IN_CAPTIVITY = re.compile(r"[^.;,]{0,60}\bin\s+(?:[A-Za-z]+\s+)?captivity\b")
_WHOLE = re.compile(
    r"\bin\s+the\s+[a-z]+-(?:day|week|month|year)(?:-long|-old)?\s+(?:battle|siege|offensive|campaign|war|operation)\b"
    r"|\btoll\s+(?:of|from|for)\s+the\s+(?:battle|siege|offensive|campaign|war|operation|fighting|conflict)\b"
    r"|\b(?:during|throughout|over the course of|in the course of|since the (?:start|"
    r"beginning) of)\s+(?:the\s+)?(?!(?:an?|one|another)\s)(?:[\w-]+\s+){0,2}(?:offensive|battle|campaign|siege|war|operation|"
    r"fighting of|conflict|raid|hostilities)\b"
    r"|\b(?:during|throughout)\s+the\s+(?:[\w-]+\s+){0,3}(?:battles|wars|sieges|campaigns)\b"
    r"|\bover\s+the\s+(?:course|space)\s+of\s+(?:[\w-]+\s+){1,2}(?:days|weeks|months|years)\b"
    r"|\bsince\s+(?:the|its|their)\s+(?:[\w-]+\s+){1,6}?(?:began|started)\b",
    re.IGNORECASE,
)


#: What a whole war did.
_BY_WAR = re.compile(
    r"(?:The|This)\s+(?:[\w-]+\s+)?(?:war|conflict|insurgency|rebellion|genocide)\s+"
    r"(?:has|had|have|left|caused|killed|resulted|cost|claimed|displaced|saw|led)\b"
)
_RECENTLY = re.compile(
    r"[^.;]{0,100}?\bin\s+the\s+(?:past|last|previous)\s+(?:few|several)\s+(?:days|weeks|months)\b"
    r"|[^.;]{0,100}?\bin\s+recent\s+(?:days|weeks|months|hours|fighting|clashes|combat|battles|attacks|raids)\b"
)
#: Deeds of the time before, as the subject of what they cost.
_RECENT_DEEDS = re.compile(
    r"\brecent\s+(?:[\w-]+\s+){0,2}?(?:raids|(?:air-?)?strikes|attacks|fighting|clashes|shelling|bombings?|bombardments?)\s+"
    r"(?:(?:by|on|in)\s+(?:[\w-]+\s+){1,3}?)?had\s+(?:killed|left|cost|claimed|wounded)\b[^.;]{0,30}\Z"
)
_DEEDS_REACH = 110


def _is_of_recent_deeds(counted: DatedFigure) -> bool:
    start = counted.place[0]
    return bool(_RECENT_DEEDS.search(counted.text, max(counted.sentence.span.start, start - _DEEDS_REACH), start))


#: What "have died" counts goes up to the day of writing.
_HAVE = re.compile(
    r"[^.;,]{0,60}?(?<!\bto )(?<!may )(?<!might )(?<!could )(?<!would )(?<!must )\b(?:have|has)\s+"
    r"(?:(?:since|now|also|already)\s+)?(?:been\s+)?(?:[a-z]+ed|died|lost|fled|left|fallen|gone)\b"
)


def _is_told_today(counted: DatedFigure) -> bool:
    """Tell whether the figure is told in the perfect, where that is not of the one day that the article is about."""
    course = counted.course
    is_only_day = course.main.is_one_day and course.current == course.main
    return counted.has_have and not is_only_day and counted.leads_to(_HAVE)


#: What is said in the present tense is said outside the narrative.
_SAYS = re.compile(
    r"\s+(?:says|claims|states|estimates|tells|puts)\b"
    r"|(?:,[^.;,]{1,60},)?\s+(?:also\s+)?(?:gives|lists|notes|records|suggests?|cites|mentions|writes|concludes|argues)\b"
)
_HE_SAYS = re.compile(r"(?:He|She|It|They)\s+(?:(?:says?|claims?|estimates?)\b|told\s+(?:me|us|reporters|journalists)\b)")


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
    r"For (?:example|instance)|(?:The|One|Another)\s+(?:(?:most|best|worst)[\s-]+)?(?:[a-z]+\s+){0,2}example\b|"
    r"In (?:one|another) (?:case|incident|instance|such))\b"
)
