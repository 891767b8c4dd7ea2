"""Dates in sentences that cannot stand alone: the article's sentence is quoted with its date left out.

Asked only where an article has few events that can be told in words of their own; those are ``when``'s.
"""

from __future__ import annotations

import re
from functools import partial

from quizapp.domain.facts import Certainty, DateFact, Window
from quizapp.domain.item import DateAnswer, ItemFormat, Skill
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.generation.chronology.begun_again import is_begun_again
from quizapp.generation.chronology.date_options import precision_of, wrong_dates
from quizapp.generation.chronology.events import Event
from quizapp.generation.chronology.own_event import defining_sentence, own_day, own_years
from quizapp.generation.chronology.slips import slips
from quizapp.generation.chronology.worth import Worth, main_window, middle_year
from quizapp.generation.families.dates.excerpts import as_quoted, excerpt, tells_too_little
from quizapp.generation.families.dates.gap_faults import GAP, has_fault, is_done_before
from quizapp.generation.labels.standing import leaves_open_which, unshouted
from quizapp.generation.labels.statement import Statement
from quizapp.generation.labels.verbs import FINITE
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject

#: An article with so many events that can be told needs no gaps; else so many are proposed.
_ENOUGH, _MOST = 14, 12
#: So many words have to stand beside the date, for the sentence to be known again.
_WORDS = 7
#: Where the quotation ends before its sentence does, and no verb leads to the date, so many words have to stand behind it.
_BEHIND = 6
_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|but)\s")
_ASKED = {1: "year", 2: "month", 3: "date"}
#: So many years from the middle of its dates an article tells of another time.
_FAR = 40
#: A name behind the first word: without one a sentence could be any.
_NAME = re.compile(r"(?<=[a-z,;] )(?:al-|ash-|el-)?[A-Z][\w'’-]+")
#: Words that tell the earliest or the latest of the options.
_FIRST, _LAST = re.compile(r"(?i)\b(?:first|initial\w*|earliest)\b"), re.compile(r"(?i)\b(?:last|final\w*|ended)\b")
#: So many other days, or months, have to lie within so many days of the one that is left out; so many fill the options.
_NEAR, _FULL, _NEAR_DAYS, _NEAR_DAYS_TYPED, _NEAR_MONTHS = 2, 3, 100, 200, 800
#: What stands before the date in its own phrase: "On 4 April", "on the night of 4 April", "early in 1942".
_LEADING = re.compile(
    r"(?i)^(?:(?!\d)(?!(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b)[\w’'-]+\s+)*"
)
#: Reasons for which an event is not told that hold for its sentence too.
_HOLDS_TOO = (
    *("approximate", "side remark", "two dates", "same words", "counted", "plan", "own event", "breaks off in it"),
    *(
        "under another date",
        "one of several",
        "breaks the order",
        "how things stood",
        "the one day",
        "names nobody",
        "settles the year",
    ),
)
#: A sentence that says "he" or "but" first means little without its neighbours: with so many others it is not quoted.
_LEANS = re.compile(
    r"(?:But|And|So|Yet|Then|They|He|She|It|This|That|These|Those|There|Here|His|Her|Their|Its|Such|Both|Another|Others?|Also|"
    r"However|Accordingly|Thus|Therefore|Meanwhile|Consequently|Instead|Similarly|Likewise)\b|.*\b(?:these|the latter|the "
    r"former)\b|"
    rf"(?:\w+,? ){{1,4}}{GAP},? (?:he|she|it|they|his|her|their|its|this|these|there|another|both|also)\b"
)
_OTHERS = 4
#: One that only points back at what was told says nothing without it: it is never quoted.
_POINTS_BACK = re.compile(
    r"(?:Later on\b|Also\b|They|He|She|It|This|That|These|Those|Such|Here|There|Then|So|Another|Others|Both|Accordingly|Thus|"
    r"Therefore|Consequently|Instead|Likewise|Similarly|Its|Their|His|Her)\b(?! (?:was|were) (?:an?|the|no) )|"
    rf"(?:\w+ ){{0,3}}(?:this|these|such)\b|(?:\w+ ){{1,4}}{GAP},? (?:this|these|it|that|such)\b|"
    r".*\b(?:[Tt]hese|[Tt]hose|the other) (?:two|three|four)\b"
)
_STEMS = ("Which {asked} does the article have here: “{shown}”?", "“{shown}” Which {asked} is left out?")


def gaps(subject: Subject) -> Proposals:
    """Ask for the date that is left out of a sentence."""
    if len(subject.chronology.events) >= _ENOUGH:
        return Proposals()
    sketches = [_sketch(subject, fact, shown, number) for number, (fact, shown) in enumerate(_sentences(subject))]
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _sentences(subject: Subject) -> list[tuple[DateFact, str]]:
    """Return the dates whose sentence can be quoted, with the sentence as it is shown; the weightiest first."""
    worth, time, own = Worth(subject.sheet), middle_year(subject.sheet), own_years(subject.sheet)
    defining, known, main = defining_sentence(subject.sheet), own_day(subject.sheet), main_window(subject.sheet)
    found: list[tuple[int, DateFact, str]] = []
    for fact, reason in subject.chronology.refused:
        point = fact.window.start
        if fact.certainty is Certainty.RELATIVE or fact.is_approximate or point is None or point != fact.window.end:
            continue
        if any(words in reason for words in _HOLDS_TOO) or abs(point.year - time) > _FAR:
            continue
        if fact.event_span == defining or fact.window == known or (precision_of(point) == 1 and point.year in own):
            continue
        if main is not None and point in (main.start, main.end):  # read at a glance in the infobox
            continue
        shown = _with_gap(subject, fact, point)
        if not shown or _POINTS_BACK.match(shown):
            continue
        value = worth.of(shown, fact.event_span, fact.window)
        if value >= 0 and not is_begun_again(_told(subject, fact), fact, subject.sheet.dates, subject.text):
            found.append((-value, fact, shown))
    sound = [one for one in found if not _LEANS.match(one[2])]
    kept = sound if len(sound) >= _OTHERS else found
    return [(fact, shown) for _, fact, shown in sorted(kept, key=lambda one: one[0])]


#: What may open a sentence before who did it: its date, with a comma.
_DATED_OPENING = re.compile(r"^(?:On|In|By|At|During) [^,]{2,40}, ")


def _told(subject: Subject, fact: DateFact) -> str:
    return _DATED_OPENING.sub("", fact.event_span.of(subject.text).strip())


def _with_gap(subject: Subject, fact: DateFact, point: PartialDate) -> str:
    said, text = fact.evidence[0].span, subject.text
    part = excerpt(subject.sheet, fact.event_span, said)
    leading = _LEADING.match(fact.evidence[0].quote)
    if part is None or leading is None:
        return ""
    gap = Span(said.start + leading.end(), said.end)
    before, after = text[part.start : gap.start], text[gap.end : part.end]
    begins_inside = bool(before) and not before[:1].isupper()
    if (
        not _NAME.search(f"{before}{after}")
        or begins_inside
        or len((before + after).split()) < _WORDS
        or re.match(r"\w", after)
    ):
        return ""
    is_cut = part.end < fact.event_span.end
    if is_cut and tells_too_little(f"{before}{GAP}{after}", fact.event_span.of(text)):
        return ""
    told = FINITE.search(_CLAUSE.split(before)[-1].lower())
    if is_cut and not told and len(after.split()) < _BEHIND:
        return ""
    shown = as_quoted(unshouted(f"{before}{GAP}{after}"), part, fact.event_span)
    return "" if has_fault(shown) or leaves_open_which(shown, partial(subject.once, _opening)) else shown


def _opening(subject: Subject) -> str:
    """Return the first paragraph, which any reader knows."""
    first = next(subject.sheet.article.paragraphs(), None)
    return first.span.of(subject.text) if first else ""


def _is_told_by_place(shown: str, point: PartialDate, pool: list[Choice]) -> bool:
    """Tell whether "first" or "last" in the sentence points at the key, the first or last of all options."""
    earliest = all(point.first_day < one.rank for one in pool)
    latest = all(one.rank < point.first_day for one in pool)
    return bool((earliest and _FIRST.search(shown)) or (latest and _LAST.search(shown)))


def _stands_among(point: PartialDate, pool: list[Choice]) -> bool:
    """Tell whether two other days (or months) of the article are so near that the key is not the one far off."""
    if precision_of(point) == 1:
        return True
    reach = _NEAR_DAYS if point.is_day else _NEAR_MONTHS
    return sum(bool(one.evidence) and abs(one.rank - point.first_day) <= reach for one in pool) >= _NEAR


def _is_of_the_time(subject: Subject, point: PartialDate) -> bool:
    """Tell whether two other days of the prose lie so near that a day is no side remark."""
    days = {one.window.start.first_day for one in subject.sheet.dates if one.window.is_one_day and one.window.start}
    return sum(0 < abs(day - point.first_day) <= _NEAR_DAYS_TYPED for day in days) >= _NEAR


def _time_of_all(subject: Subject) -> Window | None:
    """Return the days of the infobox, or the one day that the whole article is about."""
    return main_window(subject.sheet) or own_day(subject.sheet)


def _wrong_points(subject: Subject, event: Event, shown: str, point: PartialDate) -> list[Choice]:
    """Return the other dates for a gap; none where what everybody knows of the article leaves too few of them.

    What had been done before the event of the article is set among days before it. The one day of the whole article is no
    option, and an end of the infobox's days none of only two.
    """
    pool, main = wrong_dates(subject, event, point), subject.once(_time_of_all)
    if main is None or main.start is None or main.end is None:
        return pool
    known = {main.start.first_day, main.end.first_day}
    if main.is_one_day or len(pool) < _FULL:
        pool = [one for one in pool if one.rank not in known]
    if is_done_before(shown) and point.first_day < main.start.first_day:
        sooner = [one for one in pool if one.rank < main.start.first_day]
        pool = sooner if len(sooner) >= _NEAR else []
    return pool if len(pool) >= _NEAR else []


#: What befell somebody at the time that is left out: "who was deposed in ____".
_BEFELL = re.compile(rf"\b(?:was|were|been|being) (?:[a-z]+ly )?(?P<deed>[a-z]{{4,}})\b[^.;:]{{0,40}}{GAP}")


def _is_told_otherwise(subject: Subject, fact: DateFact, shown: str) -> bool:
    """Tell whether a sentence with another date tells that the same befell somebody of that name."""
    found = _BEFELL.search(shown)
    if found is None:
        return False
    deed = re.compile(rf"\b(?:was|were|been|being) (?:[a-z]+ly )?{found['deed']}\b")
    names = set(_NAME.findall(shown))
    return any(
        deed.search(told) and not names.isdisjoint(_NAME.findall(told))
        for other in subject.sheet.dates
        if other.window != fact.window and (told := other.event_span.of(subject.text))
    )


def _sketch(subject: Subject, fact: DateFact, shown: str, number: int) -> Sketch | None:
    point = fact.window.start
    assert point is not None
    if _is_told_otherwise(subject, fact, shown):
        return None
    event = Event(fact, Statement(shown, fact.event_span), "")
    pool = _wrong_points(subject, event, shown, point)
    precision, variant = precision_of(point), number % 2
    is_among = _stands_among(point, pool)
    # A day far from the others would stand out among options; it can be typed.
    is_typed = point.is_day and (number % 3 == 2 or not is_among)
    if is_typed and not (is_among or _is_of_the_time(subject, point)):
        return None
    if not is_typed and (not pool or not is_among or _is_told_by_place(shown, point, pool)):
        return None
    passage = (subject.evidence(fact.event_span),)
    reason = f"The article's sentence has “{fact.evidence[0].quote}”."
    return Sketch(
        "dates: when",
        Skill.DATES,
        ItemFormat.DATE if is_typed else ItemFormat.SINGLE,
        f"dates.gap.{'typed' if is_typed else _ASKED[precision]}.{'ab'[variant]}",
        _STEMS[variant].format(asked=_ASKED[precision], shown=shown if variant else shown.rstrip(".")),
        () if is_typed else (Choice(point.in_words(), reason, passage, point.first_day),),
        () if is_typed else tuple(pool),
        reason,
        passage,
        (fact.id,),
        0.4,
        Arrange.RANKED,
        excludes=frozenset({event.mark}),
        answer=DateAnswer(point) if is_typed else None,
        misreadings=slips(subject, event) if is_typed else (),
        place=fact.event_span.start,
        rank=8,
    )


RULES = (
    Rule(
        "dates.gap",
        "the date that is left out of a sentence",
        "Which year does the article have here: “In ____, his fleet crossed the Aegean to Tarn”?",
        gaps,
    ),
)
