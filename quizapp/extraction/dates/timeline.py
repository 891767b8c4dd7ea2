"""Dates in the order of the text: years that were left out, and what "the next day" counts from.

The grammar of the expressions is ``dates`` and ``relative_dates``; this file knows only how a narrative carries them on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.domain.article import Article, Section
from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.dates.anchors import CHAPTER, is_too_far, open_beside, open_section
from quizapp.extraction.dates.aside_rule import Told
from quizapp.extraction.dates.asides import goes_back, is_aside
from quizapp.extraction.dates.course import Course, partial, years_inside
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.days_ahead import first_days_told, year_ahead
from quizapp.extraction.dates.early_years import early_year_alone
from quizapp.extraction.dates.mentions import Edge, Mention
from quizapp.extraction.dates.named_days import is_name_of_day
from quizapp.extraction.dates.resolving import is_of_statement, resolve_one
from quizapp.extraction.dates.sentence_dates import find_mentions

#: Words that set a new paragraph beside the one before it.
_BESIDE = re.compile(r"(?:Concurrently|Meanwhile|Simultaneously|At the same time|In parallel|Elsewhere)\b")


def _advance(course: Course, dated: Dated, mention: Mention, *, is_limit: bool = False) -> None:
    """Carry the narrative on to ``dated``; ``is_limit`` where that is only how long something lasted."""
    window, point = dated.window, dated.point
    if point is None or dated.borrowed or dated.looks_back:
        return
    if mention.shift and mention.shift.length and mention.shift.unit in {"month", "year"}:
        return  # "for the next six months" goes ahead of what is told
    course.section_dated = True
    course.any_date = course.paragraph_date = point if mention.edge is not Edge.AFTER else window.start or point
    if point.is_day:
        course.day_before_limit = course.day if is_limit else None
        course.day = course.anchor = point
        course.is_night = course.is_night and mention.shift is not None and not mention.shift.amount
        course.is_across = False
        course.is_approximate = dated.is_approximate
        course.paragraph_day = course.paragraph_day or window.start or point
    elif point.month and mention.edge is not Edge.AFTER:  # "in early August" goes on to a time without a day
        course.anchor = None


#: Headings of what came before the conflict.
_BEFOREHAND = re.compile(
    r"\b(?:background|prelude|preliminar(?:y|ies)|preparations?|planning|plans|mobili[sz]ation|build-?up|lead-?up|origins|causes|prior|preceding)\b",
    re.IGNORECASE,
)


#: Headings of what came after it.
_AFTERWARDS = re.compile(
    r"(?:Aftermath|Consequences|Afterwards|Post-?war|Legacy|Later events|Subsequent events)\b", re.IGNORECASE
)


def resolve(
    article: Article, sections: Sequence[Section], windows: Sequence[Window], main: Window, *, is_guessed: bool
) -> list[list[Dated]]:
    """Return the dates of each sentence of the body, which has these ``sections`` with the ``windows`` of their headings.

    ``is_guessed`` where ``main`` is only what the lead tells.
    """
    text, kinds = article.text, frozenset(re.findall(r"[a-z]+", article.title.lower()))
    course = Course(main, kinds, text=text, is_guessed=is_guessed)
    resolved: list[list[Dated]] = []
    first_days = first_days_told(text, sections, windows)
    for number, (section, window) in enumerate(zip(sections, windows, strict=True)):
        if number == 1 and not sections[0].heading:
            course.any_date = course.day = None  # the lead has told all of it: the first chapter begins anew
        course.section = window
        course.year, course.section_dated, course.section_years = None, False, []
        course.is_before = _BEFOREHAND.search(section.heading) is not None
        course.is_after = _AFTERWARDS.match(section.heading) is not None
        course.until = None if window.is_known else _next_first(first_days[number + 1 :], course)
        open_section(text, section, course)
        if number and section.level > CHAPTER and sections[number - 1].level == section.level:
            open_beside(text, section, course)
        for paragraph in section.paragraphs:
            _open_paragraph(text, paragraph.span, course)
            for sentence in paragraph.sentences:
                resolved.append(_resolve_sentence(text, sentence, course))
    return resolved


def _next_first(days: Sequence[PartialDate | None], course: Course) -> PartialDate | None:
    """Return the first day told of a later section that goes on from what has been told, None where it does not."""
    day, told = next((day for day in days if day), None), course.any_date
    return day if day and told and day.first_day >= told.first_day else None


def _open_paragraph(text: str, paragraph: Span, course: Course) -> None:
    beside = _BESIDE.match(text, paragraph.start)
    if course.paragraph_day:
        course.previous_paragraph_day = course.paragraph_day
    if beside and course.previous_paragraph_day:
        course.day = course.anchor = course.previous_paragraph_day
    course.paragraph_start = paragraph.start
    course.ahead = year_ahead(text, paragraph, course.main)
    course.paragraph_day = None
    course.beside_before = course.beside or course.beside_before
    course.paragraph_date = course.beside = course.named = None
    course.year = None
    course.is_night = course.is_night and _MORNING.match(text, paragraph.start, paragraph.end) is not None


_THROUGH_NIGHT = re.compile(
    r"\b(?:through(?:out)?\s+the|all|the\s+whole|all\s+through\s+the)\s+night\b|\buntil\s+(?:dawn|daybreak)\b"
)
#: What comes first after a night.
_MORNING = re.compile(
    r"(?:Finally,?\s+|Then,?\s+)?(?:[Aa]t\s+(?:about\s+|around\s+)?(?:[1-9]|1[01])(?:[:.]\d\d)?\s*(?:am\b|a\.m\.)|"
    r"(?:[Aa]t|[Bb]efore|(?:[Ss]hortly|[Jj]ust)\s+(?:before|after))\s+(?:dawn|daybreak|sunrise|first\s+light)\b|[Ii]n\s+the\s+(?:early\s+)?morning\b(?!\s+(?:of|on)\b))"
)


def _lasts_a_night(words: str) -> bool:
    """Tell whether a sentence tells of fighting through a whole night."""
    return holds_any(words, ("night", "until d")) and bool(_THROUGH_NIGHT.search(words))


def _pass_night(text: str, sentence: Span, course: Course) -> None:
    """Go on to the next day where a morning follows a night of fighting told in a sentence before."""
    if course.is_night and course.anchor and course.anchor.is_day and _MORNING.match(text, sentence.start, sentence.end):
        course.day = course.anchor = course.anchor.plus_days(1)
        course.is_night = False


def _resolve_sentence(text: str, sentence: Span, course: Course) -> list[Dated]:
    dates: list[Dated] = []
    course.sentence, course.sentence_year = sentence, None
    _pass_night(text, sentence, course)
    year = course.year
    for mention in find_mentions(text, sentence, course.main):
        in_statement = bool(dates) and any(one.is_statement for one in dates)
        dated = _read(text, sentence, mention, course, in_statement=in_statement)
        if dated is None:
            continue
        dates.append(dated)
        if mention.last and mention.last.year and mention.first == mention.last:
            course.section_years.append(mention.last.year)
        if _is_of_name(text, mention) or _is_month_of_name(text, mention):
            continue
        if dated.is_aside:
            course.beside = dated.point
            if text[mention.span.start - 1] == "(" and mention.last and mention.last.year and mention.last.month:
                course.named = dated.window.start
            continue
        course.beside = course.beside_before = None
        year = _follow_year(text, sentence, dated, mention, course, year)
        course.sentence_year = _year_of_conflict(sentence, mention, course)
        if dated.is_hour_limit and text.startswith(_LASTS, mention.span.start):
            continue  # "until dawn" goes on to no other day
        course.is_dark = holds_any(mention.span.of(text).lower(), _DARK)
        _advance(course, dated, mention, is_limit=text.startswith(_LASTS, mention.span.start))
        if dated.point is not None and dated.window.is_one_day:
            course.days_told.append((dated.point, sentence, mention.span))
    course.year, course.is_year_fresh = year, False
    course.is_night = course.is_night or _lasts_a_night(sentence.of(text))
    return dates


def _is_of_name(text: str, mention: Mention) -> bool:
    """Tell whether years in brackets only belong to the name before them: "the War of Norland (2013–2017)"."""
    if not mention.is_bare_year or mention.first == mention.last:
        return False
    return text[mention.span.start - 1] == "(" and text.startswith(")", mention.span.end)


#: What is known by its month and name: "the March 2016 Vell theatre bombing".
_NAMED_BY_MONTH = re.compile(
    r"\s+(?:[A-Z][\w’'-]*\s+){1,3}(?:[a-z]+\s+)?(?:air-?strikes?|attacks?|bombings?|clashes|massacre|raid|offensive|shooting|explosions?)\b"
)


def _is_month_of_name(text: str, mention: Mention) -> bool:
    """Tell whether a month only tells which raid is meant: "after the May 2016 Vell theatre bombing"."""
    last, start = mention.last, mention.span.start
    if last is None or last.month is None or last.day is not None or last.year is None:
        return False
    is_led = text.startswith("the ", start) or text.endswith("the ", 0, start)
    return is_led and bool(_NAMED_BY_MONTH.match(text, mention.span.end))


def _read(text: str, sentence: Span, mention: Mention, course: Course, *, in_statement: bool) -> Dated | None:
    """Return the date with its days, None where nothing tells them or it is the name of something."""
    course.goes_back = course.year is not None and goes_back(text, sentence, mention)
    if (
        is_too_far(text, mention, course)
        or _is_manner(text, mention, sentence, course)
        or _is_from_untold(mention, sentence, course)
        or is_name_of_day(text, mention, course)
    ):
        return None
    is_statement = is_of_statement(text, sentence.start, mention.span.start)
    mention = _until_morning(text, mention, course)
    dated = resolve_one(mention, course, is_statement, in_statement)
    if dated is None:
        return None
    if _is_of_year_before(text, sentence, mention, dated, course):
        dated = replace(dated, window=_year_before(dated.window))
    return replace(dated, is_aside=True) if is_aside(Told(text, sentence, mention, dated.point, course)) else dated


#: Days: a look back to a month is not one ahead by more than this; "had halted by 6 December" may go further on.
_FAR_AHEAD, _FAR_ON = 60, 200


def _until_morning(text: str, mention: Mention, course: Course) -> Mention:
    """Return "until dawn" as a limit in the next day, where an evening or a night was told last."""
    shift = mention.shift
    if shift is None or not shift.is_hour_limit or not course.is_dark or not _UNTIL_MORNING.match(text, mention.span.start):
        return mention
    return replace(mention, shift=replace(shift, amount=1))


_UNTIL_MORNING = re.compile(
    r"(?:until|till|by)\s+(?:the\s+)?(?:early\s+)?(?:dawn|daybreak|daylight|first\s+light|sunrise|sunup|morning)\b",
    re.IGNORECASE,
)
#: Words of an evening or a night.
_DARK = ("evening", "night", "dusk", "sunset", "sundown")


def _is_of_year_before(text: str, sentence: Span, mention: Mention, dated: Dated, course: Course) -> bool:
    """Tell whether "since March", or "had come in March", got a year that puts it after the day that it looks back from."""
    point, last = dated.point, mention.last
    if point is None or last is None or last.year is not None or last.month is None or course.day is None:
        return False
    if point.first_day - course.day.last_day <= (_FAR_ON if mention.edge is Edge.BEFORE else _FAR_AHEAD):
        return False
    if mention.edge is Edge.AFTER and course.day == course.any_date:
        return text.startswith(("since ", "Since "), mention.span.start)
    if course.section.is_known and years_inside(last, course.section):
        return False
    if mention.edge is Edge.AFTER:
        return text.startswith(("since ", "Since "), mention.span.start)
    start = max(sentence.start, mention.span.start - _VERB_BEFORE)
    return bool(_HAD_COME.search(text, start, mention.span.start))


#: Characters before a date in which its verb stands.
_VERB_BEFORE = 80
#: What had been done then.
_HAD_COME = re.compile(
    r"\bhad\s+(?:[a-z]+ly\s+|already\s+|once\s+|first\s+|also\s+|been\s+)?"
    r"(?:[a-z]+(?:ed|en|un|wn|lt|pt)|shot|lost|won|held|made|fought|put|set|led|come|become|left|sunk|hit|met|built)\b(?:(?!\b(?:and|but|would|that|which)\b)[^.;,])*\Z"
)


def _year_before(window: Window) -> Window:
    ends = (end and (partial(end.year - 1 or -1, end.month, end.day) or end) for end in (window.start, window.end))
    return Window(*ends)


def _follow_year(text: str, sentence: Span, dated: Dated, mention: Mention, course: Course, kept: int | None) -> int | None:
    """Put the year of a date in force for those after it, and return the year that holds beyond the sentence, else ``kept``."""
    stated, point = mention.last.year if mention.last else None, dated.point
    if mention.is_bare_year and stated:
        course.any_date = course.paragraph_date = point
        if course.year is not None and stated == course.year + 1:
            course.year, course.is_year_fresh = stated, True  # "early in 1923, some in January"
    if stated is not None and _holds(text, sentence, mention):
        course.year, course.is_year_fresh = stated, True
        return stated
    shift = mention.shift
    if course.year is not None and shift and shift.unit == "year" and shift.amount > 0 and point:
        course.year = point.year  # "the next year"
        return point.year
    return kept


def _year_of_conflict(sentence: Span, mention: Mention, course: Course) -> int | None:
    """Return the year of a mention that is nothing but a year of the conflict, else None.

    Where the lead alone tells when that was, any year will do in the first words of a sentence.
    """
    start, end, last = course.main.start, course.main.end, mention.last
    if not mention.is_bare_year or mention.edge is not Edge.NONE or mention.first != last or last is None or start is None:
        return None
    year = last.year
    if course.is_guessed and mention.span.start - sentence.start < _FIRST_WORDS:
        return year
    return year if year is not None and start.year <= year <= (end.year if end else year) else None


#: Characters.
_FIRST_WORDS = 40


def _holds(text: str, sentence: Span, mention: Mention) -> bool:
    """Tell whether the year of a date holds for what follows: of a mere year one that opens its sentence, or fills a cell."""
    if mention.last is not None and mention.last.month is not None:
        return True
    if mention.first != mention.last:
        return False
    end = mention.span.end
    return mention.span.start - sentence.start < 2 or (text.startswith((" ", "|"), end) and bool(_CELL_ENDS.match(text, end)))


#: Ends the cell of a table.
_CELL_ENDS = re.compile(r"\s*\|")


#: Leads in the day on which something that lasted ended.
_LASTS = ("until ", "till ")


#: What may stand before a date that opens a sentence.
_OPENS = re.compile(r"(?:(?:Also|And|But|Yet|It was|Then),?\s+)?")


def _is_manner(text: str, mention: Mention, sentence: Span, course: Course) -> bool:
    """Tell whether "at the same time" does not open its sentence, or follows sentences of its paragraph without a date."""
    if mention.shift is None or not mention.shift.beside:
        return False
    undated = course.paragraph_date is None and sentence.start != course.paragraph_start
    if not undated and mention.shift.edge is Edge.BEFORE:
        return False  # "according to him, by this time"
    return undated or not _OPENS.fullmatch(text, sentence.start, mention.span.start)


def _is_from_untold(mention: Mention, sentence: Span, course: Course) -> bool:
    """Tell whether "six days later" counts from what sentences of its paragraph without a date have told."""
    shift = mention.shift
    if shift is None or shift.amount < _MORE_THAN_NEXT or shift.unit not in {"day", "week"}:
        return False
    is_own = shift.from_conflict or shift.is_ordinal or shift.after_kind
    return not is_own and course.paragraph_date is None and sentence.start != course.paragraph_start


#: Days, or weeks: "the next day" leads on from the paragraph before, too.
_MORE_THAN_NEXT = 2


def resolve_alone(text: str, span: Span, main: Window | None = None) -> list[Dated]:
    """Return the dates in ``span`` without a narrative around them, as in an infobox value."""
    mentions = find_dates(text, span.start, span.end, is_value=True) or early_year_alone(text, span)
    if not mentions:
        return []
    course, found = Course(main or Window()), []
    for mention in mentions:
        dated = resolve_one(mention, course)
        if dated:
            found.append(dated)
            _advance(course, dated, mention)
    return found
