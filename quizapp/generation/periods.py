"""Times in words: days, spans, and the period of a claim as a question tells it.

What a claim counts, and how its figure is put, is ``wording``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Claim, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.wording import count_word


def on_date(date: PartialDate, *, with_year: bool = True) -> str:
    """Return ``on 23 September 2017`` for a day, ``in September 2017`` for less."""
    return f"{'on' if date.is_day else 'in'} {date.in_words(with_year=with_year)}"


def span_of_days(start: PartialDate, end: PartialDate) -> str:
    """Return ``from 19 to 21 September 2017``, the shared month and year named once."""
    if start == end:
        return on_date(start)
    if start.is_day and (start.year, start.month) == (end.year, end.month):
        return f"from {start.day} to {end.in_words()}"
    return f"from {start.in_words(with_year=start.year != end.year)} to {end.in_words()}"


def during(window: Window) -> str:
    """Return a window in words ("by 21 September 2017"), or an empty text where nothing is known."""
    if window.start and window.end:
        return span_of_days(window.start, window.end)
    if window.end:
        return f"by {window.end.in_words()}"
    return f"since {window.start.in_words()}" if window.start else ""


IN_INFOBOX, IN_PROSE = "in the infobox", "in the running text"


def when_claimed(claim: Claim, text: str = "") -> str:
    """Return the period of a claim, as far as the article ties one to it: an infobox figure has its place instead."""
    if claim.place is Place.PROSE or is_own_window(claim, text):
        if claim.window.is_known:
            words = during(claim.window)
            return (
                f"{_days_within(claim, text)}{within(words, claim.context.of(text))}" if claim.place is Place.PROSE else words
            )
        if claim.days == 1:
            return "within a day"
        if claim.days and text and not _COUNTS_DAYS.search(claim.context.of(text)):
            return ""  # "within a month" is no "30 days"
        if claim.days and _COUNTS_DAYS.search(claim.done):
            return ""  # "wounded in three days of attacks"
        return f"over {count_word(claim.days)} days" if claim.days else ""
    return IN_INFOBOX


def _days_within(claim: Claim, text: str) -> str:
    """Return the number of days that a figure counts inside its time, with a space behind: "in five days by 16 August"."""
    is_untold = _counts_fewer_days(claim) and _tells_days(claim, text) and not _COUNTS_DAYS.search(claim.done)
    return f"in {count_word(claim.days or 0)} days " if is_untold else ""


def _counts_fewer_days(claim: Claim) -> bool:
    """Tell whether a figure counts fewer days than its time has: "in only 5 days of fighting by 16 August"."""
    if not claim.days or claim.days == 1:
        return False
    start, end = claim.window.start, claim.window.end
    return start is None or end is None or end.last_day - start.first_day > claim.days


def loses_days(claim: Claim, text: str) -> bool:
    """Tell whether a figure counts fewer days than the time that is told of it, and no words for so many can be given."""
    return claim.window.is_known and _counts_fewer_days(claim) and not _tells_days(claim, text)


def _tells_days(claim: Claim, text: str) -> bool:
    """Tell whether the sentence of a figure counts in days, so that "within a month" is no "30 days"."""
    return _COUNTS_DAYS.search(claim.context.of(text)) is not None


#: Words that count days, or weeks of seven.
_COUNTS_DAYS = re.compile(r"(?i)\b(?:days?|hours|nights?|weeks?|weekend|fortnight)\b")


def within(words: str, sentence: str) -> str:
    """Return a time with the part of the month that a sentence names: "by July 2014" is "by the end of July 2014"."""
    month = _BARE_MONTH.fullmatch(words)
    if month is None:
        return words
    part = re.search(_PART_OF_MONTH + re.escape(month["month"] or month["year"]), sentence)
    if part is None:
        return words
    named = part["part"].lower()
    if month["lead"] == "in " and named.endswith(("end of ", "beginning of ", "start of ")):
        return f"at the {named.removeprefix('the ')}{month['rest']}"
    return f"{month['lead']}{named}{month['rest']}"


#: A month that is told without its day, and the words before one that tell which part of it is meant.
_BARE_MONTH = re.compile(r"(?P<lead>(?:by|in|since) )(?P<rest>(?P<month>[A-Z][a-z]+) \d{3,4}|(?P<year>\d{3,4}))")
_PART_OF_MONTH = (
    r"\b(?P<part>(?i:(?:(?:the )?(?:very )?(?:end|beginning|start|middle) of )|(?:(?:early|late|mid)[ -])|"
    r"(?:the (?:first|second|latter) (?:half|part|week) of )))"
)


def is_own_window(claim: Claim, text: str = "") -> bool:
    """Tell whether an infobox figure carries dates of its own in the brackets directly behind it, or behind its list."""
    if _DAY.search(claim.quote):
        return True
    # Behind a list that shares one bracket, the bracket stands in the last of its parts.
    behind = _OWN_BRACKET.match(text, claim.evidence[0].end) if text else None
    if behind is None:
        return False
    ends = {str(end.year) for end in claim.window.ends}
    return bool(_DAY.search(behind["days"]) or (ends and ends <= set(_YEAR.findall(behind["days"]))))


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DAY = re.compile(rf"\b\d{{1,2}} {_MONTH}\b|\b{_MONTH}\.? \d{{1,2}}\b")
_YEAR = re.compile(r"\b\d{4}\b")
#: The next bracket, behind the figure itself or behind those that share it: "90 killed, 40 captured (per Hill Watch; 1913)".
_OWN_BRACKET = re.compile(r"[^(),;\n]{0,40}(?:, [\d,]+\+? [a-z]+)*,? ?\((?P<days>[^()\n]*)\)")
