"""Which of its sentence's dates a figure belongs to: that of its clause, of "when", or the last one before it.

The days of figures without such a date are ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Certainty, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.claims.attribution.telling_words import SAYING, SAYING_OR_NOUN
from quizapp.extraction.claims.windows.told_days import told_behind
from quizapp.extraction.clauses import clauses, names_a_thing
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence


def own_date(text: str, sentence: Sentence, number: int, dates: tuple[Dated, ...]) -> Window | None:
    """Return the window of the sentence's date that the figure belongs to."""
    useful = [
        dated
        for dated in dates
        if not (
            dated.borrowed
            or _looks_away(text, sentence, dated, number)
            or _dates_the_source(text, dated, number)
            or _dates_a_name(text, dated)
            or _only_compares(text, sentence, dated, number)
            or _is_of_another(text, dated, number)
            or _is_between_dashes(text, dated, number)
            or _is_time_back_of_other(text, dated, number)
            or _is_before_end_of_other(text, dated, number)
        )
    ]
    surest = (
        dated
        for dated in useful
        if (
            dated.looks_back or _in_their_war(text, dated)
            if dated.span.start > number
            else _of_deadly_event(text, dated, number)
        )
    )
    if (sure := next(surest, None)) is not None:
        return sure.window
    if len(useful) > 1:
        useful = [dated for dated in useful if not _only_tells(text, dated, useful)]
        if (stretch := _stretch_behind(text, sentence, number, useful)) is not None:
            return stretch
    near = _near(text, sentence, number, useful) if useful else []
    if not near:
        return None
    if len(near) > 1:
        near = _of_main_clause(text, number, near)
    if point := _when_so_many(text, near, number):
        return Window(point, point)
    near = _nearest_kind(near)
    best = min(near, key=lambda dated: abs(dated.span.start - number))
    if best.span.end < number and _NEXT_CLAUSE.match(text, best.span.end) and (own := _behind(text, number, near)) is not None:
        return own.window
    return _joined(text, best, near, useful)


def _only_tells(text: str, dated: Dated, dates: list[Dated]) -> bool:
    """Tell whether it was only told on the date what another one behind it dates: "On 5 May, it was said that in April"."""
    if not text.startswith(_IT_WAS, dated.span.end) or not _IT_WAS_TOLD.match(text, dated.span.end):
        return False
    start = dated.window.start
    ends = (one.window.end for one in dates if one.span.start > dated.span.end and not one.looks_back)
    return start is not None and any(end is not None and end.last_day < start.first_day for end in ends)


_IT_WAS = (" it was ", ", it was ")
_IT_WAS_TOLD = re.compile(
    r",?\s+it\s+was\s+(?:also\s+|later\s+)?(?:reported|announced|claimed|stated|revealed|confirmed|said|estimated)\b"
)


def _stretch_behind(text: str, sentence: Sentence, number: int, dates: list[Dated]) -> Window | None:
    """Return the days of "from 3 May to 9 May" behind the figure, which date it before all others do."""
    stretches = [one for one in dates if one.span.start > number and _is_stretch(text, one)]
    return told_behind(text, sentence, number, dates[dates.index(stretches[0]) :]) if stretches else None


def _is_stretch(text: str, dated: Dated) -> bool:
    window = dated.window
    if dated.certainty is Certainty.RELATIVE or not window.is_closed or window.start == window.end:
        return False
    return text.startswith(("from ", "between ", "during "), dated.span.start)


def _of_main_clause(text: str, number: int, near: list[Dated]) -> list[Dated]:
    """Return the dates less those behind the figure in a clause of their own, where one stands before it."""
    if not any(one.span.end < number for one in near):
        return near
    return [one for one in near if one.span.start < number or not _SUBORDINATE.search(text, number, one.span.start)]


_SUBORDINATE = re.compile(
    r"\b(?:where|as)\s+(?!well\b|part\b|a\b|an\b|of\b|many\b)[\w'’-]+\s"
    r"|\b(?:who|which|that)\s+(?:had\s+|have\s+|has\s+)?(?:attacked|ambushed|raided|stormed|bombed|shelled|seized|joined|surrendered|deserted|defected|"
    r"escaped|fled|arrived|landed|left|entered|took\s+part|participated|carried\s+out|planned|organi[sz]ed)\b"
)
#: Behind a date that ends its clause the next one begins: "left on 3 May, and 20 were killed on 4 May".
_NEXT_CLAUSE = re.compile(r",?\s+(?:and|while|but)\s")


def _behind(text: str, number: int, near: list[Dated]) -> Dated | None:
    """Return the first date behind the figure that nothing parts from it."""
    behind = next((one for one in near if one.span.start > number), None)
    return behind if behind and _SAME_CLAUSE.fullmatch(text, number, behind.span.start) else None


#: From a number to a date of its clause.
_SAME_CLAUSE = re.compile(
    r"(?:(?!\b(?:and|but|while|when|where|who|which|that|after|before|until|since|following|to)\b)(?:[^.,;:()]|(?<=\d),(?=\d))){0,90}"
)


#: Before a time since which nothing was so great: "the bloodiest month since June 2009".
_GREATEST = re.compile(r"\b(?:[a-z]+est|most|worst|first)\b[^.;]{0,80}\Z")
#: The same where the time is that of what was as great: "the deadliest attack since the battle of Vell in 2014".
_GREATEST_SINCE = re.compile(r"\b(?:[a-z]+est|most|worst|first)\b[^.;]{0,90}?\bsince\s[^.;,]{0,70}\Z")


def _only_compares(text: str, sentence: Sentence, dated: Dated, number: int) -> bool:
    """Tell whether the figure is only said to be the greatest since the date."""
    start = dated.span.start
    since = text.rfind("since ", max(sentence.span.start, start - _SINCE_REACH), start + len("since "))
    if since < 0 or (since != start and number > since):
        return False  # "the worst since a raid in March 2009 killed 155"
    greatest = _GREATEST_SINCE if since < start else _GREATEST
    if since == start and dated.window.end is not None:
        return False
    is_time_of = _WHEN_MANY.match(text, dated.span.end) is not None  # "since March 2009, when 155 were killed"
    return not is_time_of and bool(greatest.search(text, max(sentence.span.start, start - _GREATEST_REACH), start))


#: Characters before a date in which "since" stands, and what was so great.
_SINCE_REACH, _GREATEST_REACH = 80, 160


def _is_time_back_of_other(text: str, dated: Dated, number: int) -> bool:
    """Tell whether hours or days that go back are told of another figure: "20 died, while 30 fell in the past 24 hours"."""
    if dated.certainty is not Certainty.RELATIVE or dated.window.is_one_day or not dated.window.is_closed:
        return False
    start, end = (dated.span.end, number) if dated.span.start < number else (number, dated.span.start)
    return _WHILE.search(text, start, end) is not None


def _is_before_end_of_other(text: str, dated: Dated, number: int) -> bool:
    """Tell whether an end that nobody dates stands between: "It began in April 1936, and by the end of the war 250 fell"."""
    return dated.span.end < number and _BY_THE_END.search(text, dated.span.end, number) is not None


_BY_THE_END = re.compile(
    r",\s+(?:and\s+|but\s+)?(?:by|at)\s+the\s+end\s+of\s+(?:the\s+|its\s+)?(?:[A-Z][\w'’-]+|[a-z]+)(?:\s+[A-Z]+)?,?\s"
)
_WHILE = re.compile(r",?\s+(?:while|whereas|but)\s|;")
#: A dash that parts words.
_DASH = re.compile(r"\s[–—-]\s")


def _is_between_dashes(text: str, dated: Dated, number: int) -> bool:
    """Tell whether dashes part the date from the figure before it: "killing 47 men – 29 on Saturday alone – in the raids"."""
    if dated.span.start < number:
        return False
    return len(_DASH.findall(text, number, dated.span.start)) % 2 == 1


def _looks_away(text: str, sentence: Sentence, dated: Dated, number: int) -> bool:
    """Tell whether a date points back from the narrative to something else than the figure.

    One that opens its sentence dates all of it; so does one that ends the figure's own verb phrase.
    """
    if not dated.looks_back or dated.span.start == sentence.span.start:
        return False
    if _WHEN_MANY.fullmatch(text, dated.span.end, number):
        return False  # "the year before when the guard shot 8 rebels"
    if _OF_THAT_DAY.match(text, dated.span.end) and not _PARTS.search(text, number, dated.span.start):
        return False
    return not any(one.fullmatch(text, number, dated.span.start) for one in (_BEFELL_THEN, _RIGHT_BEHIND, _HAD_BEFALLEN))


#: From a number to a look back right behind its people, or behind what had befallen them: "captured 6 rebels the night before".
_RIGHT_BEHIND = re.compile(
    r"[\w,]+\s+(?:(?!(?:and|or|but|that|who|which|after|since|was|were|had|have|in|at|on|from|by|to|of)\b)[\w'’-]+\s+){1,3}"
    r"(?:had\s+(?:been\s+)?(?:killed|died|wounded|injured|captured|executed|shot|fallen|drowned)\s+)?"
)
#: The same in the pluperfect, which the look back then dates to the day: "12 men had been killed by a mine the day before".
_HAD_BEFALLEN = re.compile(
    r"[\w,]+\s+(?:(?!(?:and|or|but|that|who|which|after|since|was|were|had|have)\b)[\w'’-]+\s+){1,5}had\s+been\s+[a-z]+ed\s+"
    r"(?:(?!(?:and|or|but|that|who|which|where|after|since|was|were|had|have)\b)[\w'’-]+\s+){1,8}"
)
#: Behind a look back that surely tells when it was: "the previous day alone", "during the previous day's fighting".
_OF_THAT_DAY = re.compile(
    r"\s+alone\b|['’]s\s+(?:[a-z]+\s+)?(?:fighting|clashes|battles?|raids?|strikes?|attacks?|shelling|combat)\b"
)
_PARTS = re.compile(r"[.;]|\b(?:that|after|since|which|where|while)\b")


#: From a number to a look back that tells when it befell them: "42 men were killed in the town the day before".
_BEFELL_THEN = re.compile(
    r"(?:(?!\bthat\b|\bhad\b|\bafter\b|\bsince\b)[^.;,]){0,60}"
    r"\b(?:was|were)\s+(?:[a-z]+ly\s+)?"
    r"(?:killed|wounded|injured|captured|taken|executed|arrested|detained|kidnapped|shot|lost)\b"
    r"(?:(?!\bthat\b|\bhad\b|\bwhich\b|\bwhere\b|\bafter\b|\bsince\b)[^.;,]){0,50}"
)


def _when_so_many(text: str, near: list[Dated], number: int) -> PartialDate | None:
    """Return the time that "when" lays the figure to: "the worst since 1987, when 21 people were killed"."""
    last = max((dated for dated in near if dated.span.end < number), key=lambda dated: dated.span.end, default=None)
    if last is None:
        return None
    is_limit = last.window.start is None and _UNTIL_WHEN.fullmatch(text, last.span.end, number) is not None
    if not is_limit and not _WHEN_MANY.fullmatch(text, last.span.end, number):
        return None
    window = last.window
    if window.start is None:  # "held until mid-June, when 9 soldiers were shot"
        return window.end
    return window.start if window.end is None or window.start == window.end else None


def _joined(text: str, best: Dated, near: list[Dated], dates: list[Dated]) -> Window:
    """Return the window of ``best`` with that of the date that "and" alone joins to it: "in late July and early August"."""
    after = next((one for one in dates if text[best.span.end : one.span.start].strip() == "and"), None)
    if after is not None and best.window.is_closed and after.window.is_closed and not (_is_exact(best) or _is_exact(after)):
        return Window(best.window.start, after.window.end)  # "in 2018 and 2019"
    before = next((one for one in near if text[one.span.end : best.span.start].strip() == "and"), None)
    if before is None or not (before.window.is_closed and best.window.is_closed) or _is_exact(before) or _is_exact(best):
        return best.window
    return Window(before.window.start, best.window.end)


def _near(text: str, sentence: Sentence, number: int, dates: list[Dated]) -> list[Dated]:
    """Return the dates of the figure's own clause, else those before it."""
    clause = next((one for one in clauses(text, sentence.span) if one.start <= number < one.end), sentence.span)
    near = [dated for dated in dates if clause.contains(dated.span) and not _BY_THE_WAY.search(text, number, dated.span.start)]
    if near and dates[0] not in near and _heads(text, sentence, dates[0], clause.start):
        near.insert(0, dates[0])
    return near or [dated for dated in dates if dated.span.start < number]


def _heads(text: str, sentence: Sentence, dated: Dated, clause: int) -> bool:
    """Tell whether a date heads its line, with a dash before the clause that begins at ``clause``: "On 12 May – Police"."""
    if dated.span.start != sentence.span.start or not dated.span.end <= clause:
        return False
    return text[dated.span.end : clause].strip() in _DASHES


_DASHES = frozenset({"–", "—", "-"})
#: A participle after the figure opens a statement with a day of its own: ", updating the figure two days later"; what
#: something has lasted since is no day of it.
_BY_THE_WAY = re.compile(
    r"(?:,\s+(?:later\s+|then\s+)?[a-z]+ing\s+(?:[\w'’-]+\s+){0,8}|,?\s+and\s+(?:then\s+|later\s+)?(?:an?\s+)?"
    r"|\bsince\s+(?:[\w'’-]+\s+){1,6}(?:began|started|begun)\s+"
    r"|\bwith\s+(?:another\s+)?[\w-]+\s+(?:more|others)\b[^.;]{0,60}"
    r"|\band\s+(?:another|(?:one|two|three|\d+)\s+(?:others?|more))\s+(?:later\s+)?(?:died|succumbed)\b[^.;,]{0,60}"
    r"|,\s+(?:[a-z]+\s+){0,2}\d[\d,]*\s+of\s+(?:whom|which|them)\b[^.;]{0,60})\Z"
)


def _nearest_kind(dates: list[Dated]) -> list[Dated]:
    """Return the dates of events before those of statements, and days before years in the name of an operation."""
    events = [dated for dated in dates if not dated.is_statement] or dates
    return [dated for dated in events if _is_exact(dated)] or events


def _is_exact(dated: Dated) -> bool:
    """Tell whether the date is exact to the day, which a year in the name of an operation is not."""
    point = dated.point
    return point is not None and point.is_day


_WRITING_NEXT = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:works?|books?|study|history|articles?|papers?|editions?|inquiry|survey|monograph|biography|analysis|research)\b"
)


def _dates_a_name(text: str, dated: Dated) -> bool:
    """Tell whether years stand in a name or behind one in brackets: "the War of 1848–1849", "memoirs (1733)"."""
    point = dated.point
    if point is None or point.month is not None:
        return False
    if dated.window.start and dated.window.end and dated.window.end.year - dated.window.start.year > _OF_A_TITLE:
        return True  # "a guide to all wars, 1816–2007"
    before = text[max(0, dated.span.start - 40) : dated.span.start]
    if _WRITING_NEXT.match(text, dated.span.end) or _OF_A_BOOK.search(before):
        return True  # "her more recent 2005 work documents", "according to the updated 2015 Memory Book"
    if _in_their_war(text, dated) or (dated.window.start != dated.window.end and _DOES_HARM.match(text, dated.span.end)):
        return False
    return text[dated.span.start - 1 : dated.span.start] == "(" or (
        text.startswith("of ", dated.span.start) and names_a_thing(text, dated.span)
    )


def _is_of_another(text: str, dated: Dated, number: int) -> bool:
    """Tell whether a year behind the figure is that of an event which the figure's is only likened to."""
    start = dated.span.start
    if start < number:
        return False
    if dated.window.start is None and _STAYED.search(text, number, start):
        return True
    return bool(_LIKENED.search(text, max(number, start - _LIKENED_REACH), start))


#: What stayed as it was until then: "and established lines which would remain unchanged until 2018".
_STAYED = re.compile(r"\b(?:would|remain(?:ed|s)?|stayed|endured|survived)\b[^.;]*\Z")


_LIKENED_REACH = 40
#: Leads in what the event is only likened to: "the attack surpassed the 2013 Vell bombings".
_LIKENED = re.compile(
    r"\b(?:surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|than|like|unlike|similar\s+to|compared\s+(?:to|with)|reminiscent\s+of|recall(?:ed|s|ing))\s+"
    r"(?:(?:that|those)\s+of\s+)?the\s+\Z|\b(?:than|as\s+(?:many|much|high|bloody|deadly)\s+as)\s+\Z"
)
#: Years: nobody counts the dead of so many at once.
_OF_A_TITLE = 100
#: Leads in a source that has its year in its name.
_OF_A_BOOK = re.compile(r"\b[Aa]ccording\s+to\s+(?:the\s+|an?\s+)?(?:[a-z]+\s+)?\Z")
#: What a war of so many years did: "the War of 2013 to 2017, which …, caused".
_DOES_HARM = re.compile(
    r"(?:,[^.;]{0,120},)?\s+(?:alone\s+)?(?:caused|left|killed|claimed|cost|displaced|resulted|led\s+to|saw)\b"
)
#: Years in brackets behind the time of what befell people: "who were killed during the war (1992–1995)".
_DURING_WAR = re.compile(
    r"\b(?:killed|died|wounded|captured|deported|displaced|executed|murdered|lost)\s+(?:during|in)\s+(?:the|that)\s+(?:[\w'’-]+\s+){0,2}"
    r"(?:war|conflict|occupation|campaign|genocide|siege)\s+\(\Z"
)
#: From the year of a named event to those whom it killed: "the 1983 Alda bombing which killed four".
_WHICH_KILLED = re.compile(
    r"(?:\s+[\w'’-]+){1,6}\s+(?:which|that)\s+(?:had\s+)?(?:killed|injured|wounded|left|claimed)\s+(?:[a-z]+\s+){0,3}"
)


def _of_deadly_event(text: str, dated: Dated, number: int) -> bool:
    """Tell whether a mere year is that of an event whose victims the figure counts."""
    point = dated.point
    return point is not None and point.month is None and bool(_WHICH_KILLED.fullmatch(text, dated.span.end, number))


def _in_their_war(text: str, dated: Dated) -> bool:
    before = max(0, dated.span.start - 50)
    return text[dated.span.start - 1 : dated.span.start] == "(" and bool(_DURING_WAR.search(text, before, dated.span.start))


_WHEN_MANY = re.compile(r",?\s+\(?when\s+[^.;,]{0,100}")
#: From the end of what lasted until then to all whom it cost: "until 3 May, when two were killed, and 100 injured".
_UNTIL_WHEN = re.compile(r",\s+when\s+[^.;]{0,220}")
_OF_SOURCE = re.compile(
    rf"\)?(?!\s+claimed\s+(?:the\s+)?(?:\w+\s+)?lives\b)\s+(?:\w+\s+){{0,3}}?(?:{SAYING}|{SAYING_OR_NOUN})\b"
)


def _dates_the_source(text: str, dated: Dated, number: int) -> bool:
    """Tell whether a bare year only dates the one who says it: "the official history of 1929 put", "a 2004 inquiry found"."""
    point = dated.point
    if point is None or point.month is not None or dated.span.start > number or text.endswith(" for ", 0, dated.span.start):
        return False
    return bool(_OF_SOURCE.match(text, dated.span.end, min(number, dated.span.end + 60)))
