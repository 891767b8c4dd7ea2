"""Which figures have days of their own: told by their sentence or line, and when people were killed, not when it was said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Certainty, Claim, DateFact, FactSheet, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, holds_any, opening_words
from quizapp.generation.chronology.open_dates import is_rounded
from quizapp.generation.claims.count_words import adds_to_others, sums_up
from quizapp.generation.claims.crediting_words import goes_on_with_a_report, is_report, precedes_what_is_said
from quizapp.generation.claims.time_words import (
    dates_something_else,
    is_of_many_days,
    leads_on,
    looks_back,
    opens_only,
    opens_with_its_time,
    stays_in_clause,
)
from quizapp.generation.periods import is_own_window

#: For each sentence the first and last days of its dates.
ToldDays = Mapping[Span, frozenset[PartialDate]]


def told_days(sheet: FactSheet) -> ToldDays:
    """Return the first and last days of the dates of each sentence and infobox line."""
    told: dict[Span, frozenset[PartialDate]] = {}
    for fact in sheet.dates:
        ends = frozenset(fact.window.ends)
        told[fact.event_span] = told.get(fact.event_span, frozenset()) | ends
    return told


def has_own_date(text: str, claim: Claim, told: ToldDays) -> bool:
    """Tell whether the days of a figure, where it has any, stand in its own sentence, or in its own part of a line.

    The days of the whole conflict are not those of a line that has none.
    """
    if not claim.window.is_known:
        return True
    if claim.place is Place.INFOBOX:
        return is_own_window(claim, text)
    days = told.get(claim.context, frozenset())
    return claim.window.start in days or claim.window.end in days


def is_surely_dated(text: str, claim: Claim, facts: Sequence[DateFact]) -> bool:
    """Tell whether a date of the figure's own sentence (``facts``) is surely that of the figure, and the figure no addition.

    So it is where the date opens the sentence, or where nothing between it and the figure opens another clause.
    """
    window = claim.window
    if claim.place is Place.INFOBOX or not window.is_known:
        return True
    is_span = window.is_closed and not window.is_one_day
    # "Over the past 24 hours" needs a day in its own sentence: from which day the hours count, a day told before may not say.
    has_day = is_span and any(fact.certainty is not Certainty.RELATIVE for fact in facts)
    if looks_back(claim.context.of(text)) and not has_day:
        return False
    if window.is_one_day and _is_of_more_days(text, claim):
        return False
    if window.start is None and _is_of_less_time(text, claim, facts):
        return False
    # "At the beginning of summer 1912" is no figure for June to August.
    if is_span and any(_SEASON.search(fact.evidence[0].quote) for fact in facts):
        return False
    told = [fact.evidence[0] for fact in facts]
    near = (one for one in facts if not set(window.ends).isdisjoint(one.window.ends) and not is_rounded(one))
    return any(_dates_figure(text, claim, date.evidence[0], told) for date in near)


def _is_of_more_days(text: str, claim: Claim) -> bool:
    """Tell whether a figure that has a day is a sum reached on it, or that of several days."""
    here, sentence = claim.evidence[0], claim.context
    if sums_up(text[max(sentence.start, here.start - _SUMMING) : here.end]):
        return True
    return is_of_many_days(text[sentence.start : here.start]) or has_length(text, claim)


def _is_of_less_time(text: str, claim: Claim, facts: Sequence[DateFact]) -> bool:
    """Tell whether a figure that has a last day is added to others, or may have been counted on that day alone."""
    here, sentence = claim.evidence[0], claim.context
    if adds_to_others(text[max(sentence.start, here.start - _ADDING) : here.end]):
        return True
    # "By early evening" ends a day that was told before: whether the count began with that day, it does not say.
    return any(fact.is_hour_limit and fact.window == claim.window for fact in facts)


_SEASON = re.compile(r"(?i)\b(?:spring|summer|autumn|winter|fall of)\b")
#: A length of time in the clause of a figure, which a single day is not: "killed in three days by shells".
_LENGTH = re.compile(
    r"(?i)[^.,;:()\n]{0,60}?\b(?:in|over|within|during|after|throughout|for) (?:the |a )?"
    r"(?:(?:last|past|previous|preceding|first|space|course|period) (?:of )?)?"
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|several|a few|few|couple of) (?:days|nights)|"
    r"(?:(?:one|two|three|four|five|six|several|a few|few|couple of|\d+) )?(?:weeks?|months?|years?))\b"
)
_LENGTHS = ("day", "night", "week", "month", "year")


def has_length(text: str, claim: Claim) -> bool:
    """Tell whether the words behind a figure of the prose, in its clause, give it days or weeks in which people were killed."""
    behind = text[claim.evidence[0].end : min(claim.context.end, claim.evidence[0].end + _SENTENCE)]
    return holds_any(behind, _LENGTHS) and bool(_LENGTH.match(behind))


#: What is over after a day or so, and has dead of its own.
_FIGHT = re.compile(
    opening_words(
        (
            *(r"counter-?(?:attack|assault|offensive)", r"air-?\s?strike"),
            *"attack assault offensive raid clash ambush skirmish engage shell bomb strike blast explosion storm".split(),
            *"fight battle took seized recaptur".split(),
        ),
        either_case=True,
    )
)
#: So far before a sentence the one before it is looked at.
_SENTENCE = 250


def is_of_one_fight(text: str, claim: Claim) -> bool:
    """Tell whether a figure of the prose counts those of one fight, told of a single day in its sentence or right before it.

    A sum is none, nor is a figure of which only the paragraph has a day.
    """
    if claim.place is Place.INFOBOX or not claim.window.is_one_day:
        return False
    here, sentence = claim.evidence[0], claim.context
    near = text[max(sentence.start, here.start - _SUMMING) : here.end]
    if sums_up(near) or adds_to_others(near) or looks_back(sentence.of(text)):
        return False
    before = text[max(0, sentence.start - _SENTENCE) : sentence.start].rsplit("\n", 1)[-1].rstrip(" .")
    return bool(_FIGHT.search(f"{before.rsplit('. ', 1)[-1]} {sentence.of(text)}"))


#: "In 1912 and 1913": one of two dates is not the time of a figure.
_GOES_ON = re.compile(
    r" (?:and|or) (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def _dates_figure(text: str, claim: Claim, at: Evidence, told: Sequence[Evidence]) -> bool:
    """Tell whether a date leads on to a figure, opens its sentence as the only one before it, or follows in its clause."""
    if _GOES_ON.match(text, at.end, claim.context.end):
        return False
    here, opening = claim.evidence[0], text[claim.context.start : at.start]
    if at.start >= here.start:
        return at.start <= here.end or stays_in_clause(text[here.end : at.start])
    is_only = not any(at.end < other.start < here.start for other in told)
    opens = is_only and (not opening.strip(" “\"'(") or opens_only(opening))
    return opens or at.end >= here.start or leads_on(text[at.end : here.start])


#: So many characters before a figure may say that it is added to another, and that it is a sum.
_ADDING, _SUMMING = 24, 60


def last_day_of(sheet: FactSheet) -> int | None:
    """Return the last day of the conflict as the infobox has it, as an ordinal."""
    frame = next((fact.window.end for fact in sheet.dates if fact.place is Place.INFOBOX and fact.window.end), None)
    return frame.last_day if frame else None


def is_dated_otherwise(sheet: FactSheet, claim: Claim, last_day: int | None) -> bool:
    """Tell whether the date is when somebody counted, reported or buried, not when people were killed.

    So it is where a report is dated to a month or a year, or to a day after the conflict, of which ``last_day`` is the last.
    """
    if claim.place is Place.INFOBOX:
        return False
    sentence = claim.context.of(sheet.article.text)
    if dates_something_else(sentence):
        return True
    start = claim.window.start
    if start is None or not is_report(sentence) or _is_dated_behind(sheet, claim):
        return False
    return not start.is_day or (last_day is not None and start.first_day > last_day + 2)


def _is_dated_behind(sheet: FactSheet, claim: Claim) -> bool:
    """Tell whether the date stands behind the figure, and so belongs to it and to no report."""
    here = claim.evidence[0].start
    return any(
        fact.evidence[0].start > here and fact.event_span == claim.context and fact.window == claim.window
        for fact in sheet.dates
    )


#: Directly before a day, which is then the day of the statement: "officials stating two days later that they had killed 60".
_STATING = re.compile(
    r"\b(?:stat(?:ed|ing)|sa(?:id|ying)|report(?:ed|ing)|claim(?:ed|ing)|announc(?:ed|ing)|told) (?:on |in )?\Z"
)


def has_day_of_statement(sheet: FactSheet, claim: Claim) -> bool:
    """Tell whether the day of a figure stands before "X reported that …" and may be the day of the statement alone."""
    window, text = claim.window, sheet.article.text
    if not claim.source_evidence or claim.place is Place.INFOBOX or window.end is None:
        return False
    sentence = claim.context.of(text)
    if not (window.is_one_day or window.start is None) or opens_with_its_time(sentence):
        return False
    if window.is_one_day and goes_on_with_a_report(sentence):
        return True
    said, here = claim.source_evidence[0].start, claim.evidence[0].start
    # "On 5 May it said that 60 had been killed": killed by then, and told on that day.
    on_day = Window(window.end, window.end)
    if said >= here or not on_day.is_one_day:
        return False
    days = (fact.evidence[0] for fact in sheet.dates if fact.event_span == claim.context and fact.window == on_day)
    return any(
        day.start < said
        or (day.end <= here and (precedes_what_is_said(text[day.end : here]) or _STATING.search(text[said : day.start])))
        for day in days
    )
