"""Claims of the prose: each figure of victims with who says so, when, where and on which side they were."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, Place, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.attribution import SAYING, SAYING_OR_NOUN, Attribution, attributions, source_at, speaks
from quizapp.extraction.clauses import clauses
from quizapp.extraction.date_facts import Chronicle
from quizapp.extraction.figures import Figure, find_figures
from quizapp.extraction.sides import Sides
from quizapp.extraction.timeline import Dated, body_sections
from quizapp.extraction.tokens import Sentence, numbers_in, tokenize
from quizapp.extraction.victims import figure_span, location_of, victims_of

#: A quick test: without one of these stems a sentence can hold no claim.
ROOTS = (
    *"""
    kill kia wia mia pow wound injur dead death died casualt captur prisoner captive hostage missing execut behead massacr
    murder slain slew slay displac fled fell lost loss lose losi starv froze bodies body lives drown perish toll fatalit
    detain arrest kidnap abduct assassinat hang lynch expel deport homeless slaughter shot hurt succumb unaccounted disappear
    intern imprison butcher hospitali gunned burn pows crucif enslav slave uproot apprehend martyr decapitat electrocut
    annihilat maim idps victims stabbed beaten crushed trampled blown detention expulsion surrender capitulat
    """.split(),
    *("put to", "cut down", "bled to", "from their homes", "driven from"),
)
_WHOLE = re.compile(
    r"\b(?:during|throughout|over the course of|in the course of|since the (?:start|"
    r"beginning) of)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:offensive|battle|campaign|siege|war|operation|"
    r"fighting of|conflict|raid|hostilities)\b"
    r"|\bsince\s+(?:the|its|their)\s+(?:[\w-]+\s+){1,6}?(?:began|started)\b",
    re.IGNORECASE,
)
#: From the first day of the whole event on.
_SINCE_START = re.compile(
    r"\bsince\s+(?:the\s+(?:start|beginning|launch)\s+of\s+)?(?:the|its|their)\s+(?P<word>offensive|operation|campaign)"
    r"(?:\s+(?:began|started|was\s+launched|had\s+begun|had\s+started))?(?=\s*[,.;)]|\s+\d|\Z)",
    re.IGNORECASE,
)
_CALLED_SO = re.compile(r"\b(?:offensive|operation|campaign)\b", re.IGNORECASE)
_FIGHTING = re.compile(r"\bin\s+(?:the\s+)?(?:fighting|clashes|battle|ensuing\s+\w+|engagement|process|skirmish\w*)\b")
_DAYS = re.compile(
    r"\b(?:over|in|within|during|for)\s+(?:the\s+)?(?:(?:last|past|next|following|previous|"
    r"first)\s+)?(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<unit>days|weeks)\b"
)
_NUMBERS = {word: value for value, word in enumerate("zero one two three four five six seven eight nine ten".split())}


@dataclass(slots=True)
class _Course:
    """What the paragraph has come to: its days, its last source, an open quotation."""

    #: The days of the whole event, known where "the offensive" can only be the article's.
    main: Window
    days: list[PartialDate] = field(default_factory=list)
    current: Window = field(default_factory=Window)
    source: Span | None = None
    quoting: Span | None = None
    #: Sentences without a claim in which somebody speaks, not yet read.
    unread: list[tuple[Span, tuple[Dated, ...]]] = field(default_factory=list)
    #: The days of the figures of a statement whose own day is not theirs; "It added that …" goes on from it.
    reported: Window | None = None
    #: The people named last in the sentence, and the words that tell their side.
    victims: tuple[str, str] = ("", "")


def find_claims(article: Article, chronicle: Chronicle, sides: Sides) -> list[Claim]:
    """Return the claims of the prose in the order of the text; ids are given later."""
    claims: list[Claim] = []
    whole = chronicle.main if _CALLED_SO.search(article.title) else Window()
    dates = iter(chronicle.prose)
    for section in body_sections(article):
        for paragraph in section.paragraphs:
            course = _Course(main=whole)
            for span in paragraph.sentences:
                sentence_dates = next(dates)[1]
                claims.extend(_claims_in(article.text, span, sentence_dates, course, sides))
    return claims


def _claims_in(text: str, span: Span, dates: tuple[Dated, ...], course: _Course, sides: Sides) -> list[Claim]:
    sentence = _sentence_of_harm(text, span, dates)
    figures = find_figures(sentence) if sentence else []
    if sentence is None or not figures:
        if speaks(text, span) or course.quoting:
            course.unread.append((span, dates))
        _follow(course, dates)
        return []
    _read_sources(text, course)
    sources = attributions(text, sentence, course.source)
    carried = course.quoting
    _follow_quote(text, span, sources, course)
    course.victims = ("", "")
    course.reported = course.reported if _ADDED.match(text, span.start) else None
    claims = [_claim(text, sentence, figure, dates, sources, carried, course, sides) for figure in figures]
    _follow(course, dates)
    return claims


def _sentence_of_harm(text: str, span: Span, dates: tuple[Dated, ...]) -> Sentence | None:
    """Return the sentence as tokens, or None where it holds no word of harm or no number: the quick way for most."""
    lowered = text[span.start : span.end].lower()
    if not holds_any(lowered, ROOTS):
        return None
    days = tuple(dated.span for dated in dates)
    numbers = numbers_in(text, span, days)
    return tokenize(text, span, days, numbers) if numbers else None


def _read_sources(text: str, course: _Course) -> None:
    """Read who spoke in the sentences since the last claim; done only where a claim follows."""
    for span, dates in course.unread:
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        _follow_quote(text, span, attributions(text, sentence, course.source), course)
    course.unread.clear()


def _follow(course: _Course, dates: tuple[Dated, ...]) -> None:
    """Carry the paragraph on to the last day that the prose itself tells."""
    for dated in dates:
        point = dated.window.end or dated.window.start
        if point is None or dated.borrowed or dated.looks_back or dated.is_aside:
            continue
        if dated.window.is_closed and point.is_day:
            course.days.append(point)
            course.current = dated.window


def _follow_quote(text: str, span: Span, sources: list[Attribution], course: _Course) -> None:
    """Remember a quotation that is still open at the end of the sentence, and whose it is."""
    words = text[span.start : span.end]
    opened = words.rfind("“") > words.rfind("”") if "“" in words or "”" in words else words.count('"') % 2 == 1
    if ("”" in words and not opened) or ('"' in words and words.count('"') % 2 == 1 and course.quoting is not None):
        course.quoting = None
    elif opened and sources:
        course.quoting = sources[-1].source
    if sources:
        course.source = sources[-1].source


def _claim(
    text: str,
    sentence: Sentence,
    figure: Figure,
    dates: tuple[Dated, ...],
    sources: list[Attribution],
    carried: Span | None,
    course: _Course,
    sides: Sides,
) -> Claim:
    named = course.victims
    victims, head = victims_of(text, sentence, figure, named)
    if victims.lower() in _BARE and head == victims and _joined(text, sentence, figure, named[0]):
        head = named[1]
    if victims != "people":
        course.victims = (victims, head)
    side = sides.of(head or victims)
    if side is None and _OF_HIS_MEN.match(text, figure.quantity.end):
        side = sides.of_commander(text[sentence.span.start : figure.quantity.start])
    number = figure.quantity.number_start
    attribution = source_at(sources, number) or _of_that_number(sentence, figure, sources)
    source = attribution.source if attribution else carried
    window, days = _window(text, sentence, figure, dates, attribution, course)
    return Claim(
        id="",
        victims=victims,
        side=side,
        measure=figure.measure,
        low=figure.quantity.low,
        high=figure.quantity.high,
        bound=figure.quantity.bound,
        source=source_name(text, source) if source else None,
        window=window,
        place=Place.PROSE,
        evidence=(select(text, figure_span(sentence, figure)),),
        context=sentence.span,
        source_evidence=(select(text, source),) if source else (),
        location=location_of(text, sentence, figure),
        days=days,
    )


#: The men of the commander named before: "along with 20 of his men".
_OF_HIS_MEN = re.compile(
    r"\s+(?:of\s+)?his\s+(?:own\s+)?(?:men|soldiers|troops|fighters|officers|followers|bodyguards|guards|aides|companions)\b"
)
#: Words that tell no side: in "two Hungarian officers and 123 men" they are of the same one.
_BARE = frozenset({"men", "others"})


def _joined(text: str, sentence: Sentence, figure: Figure, named: str) -> bool:
    """Tell whether the number follows the people named last and "and"."""
    before = text[sentence.span.start : figure.quantity.start]
    return bool(named) and bool(re.search(rf"{re.escape(named)}\s+and\s+\Z", before))


_VOICE = re.compile(
    r"(?P<body>.{4,60}?)['’]s\s+(?:chief\s+|official\s+|deputy\s+)?(?:spokes\w+|representative|press\s+\w+|head|director)\b.*",
    re.DOTALL,
)


def _of_that_number(sentence: Sentence, figure: Figure, sources: list[Attribution]) -> Attribution | None:
    """Return the source before "but by then, that number had risen to 531": the same one goes on counting."""
    before = [one for one in sources if one.source.end <= figure.quantity.start]
    return before[-1] if before and sentence.tokens[figure.verb].word.startswith(("that ", "this ", "the ")) else None


def source_name(text: str, source: Span) -> str:
    """Return a source as it is written; of a body's spokesman, the body ("Russian Defense Ministry")."""
    voice = _VOICE.fullmatch(source.of(text).strip())
    if voice is not None:
        return re.sub(r"\s+", " ", voice.group("body"))
    return re.sub(r"\s+", " ", re.sub(r"['’]s?\Z", "", source.of(text).strip()))


def _window(
    text: str, sentence: Sentence, figure: Figure, dates: tuple[Dated, ...], attribution: Attribution | None, course: _Course
) -> tuple[Window, int | None]:
    """Return the days that the figure covers, and a length without dates ("over two days")."""
    number = figure.quantity.number_start
    lasting = _DAYS.search(text, figure.quantity.end, min(sentence.span.end, figure.quantity.end + 80))
    days = None
    if lasting:
        count = _NUMBERS.get(lasting["n"], 0) or int(lasting["n"]) if lasting["n"].isdigit() or lasting["n"] in _NUMBERS else 0
        days = count * (7 if lasting["unit"] == "weeks" else 1)
    reports = _before_source(dates, attribution)
    if _since_start(text, sentence, course.main):
        return Window(course.main.start, _report_day(reports, course.main) or course.main.end), days
    told = reports if _BACK.match(text, figure.quantity.end, sentence.span.end) else ()
    own = _own_date(text, sentence, number, tuple(dated for dated in dates if dated not in told))
    if own is not None and own.is_closed and _COUNTED_TO.search(text, sentence.span.start, figure.quantity.start):
        return Window(None, own.end), days  # the day of a new count
    if own is not None:
        is_of_report = bool(reports) and own == reports[-1].window
        if is_of_report and _HAD.match(text, figure.quantity.end, sentence.span.end):
            course.reported = own = Window(None, own.end)
        return own, days
    if told:
        course.reported = Window()
        return Window(), days
    if course.reported is not None and _ADDED.match(text, sentence.span.start):
        return course.reported, days
    if days or _OF_THOSE.match(text, figure.quantity.end) or _WHOLE.search(text, sentence.span.start, sentence.span.end):
        return Window(), days
    if _SUM.match(text, sentence.span.start):
        return Window(), days
    return _current(text, sentence, course), days


def _current(text: str, sentence: Sentence, course: _Course) -> Window:
    """Return the days that the paragraph has come to; "in the fighting" covers all of them."""
    if _FIGHTING.search(text, sentence.span.start, sentence.span.end) and len(course.days) > 1:
        first, last = min(course.days, key=lambda day: day.first_day), max(course.days, key=lambda day: day.first_day)
        if last.first_day - first.first_day <= _LONGEST_FIGHT:
            return Window(first, last)
    return course.current


#: Days of a paragraph further apart than this are not one fight.
_LONGEST_FIGHT = 14


def _before_source(dates: tuple[Dated, ...], attribution: Attribution | None) -> tuple[Dated, ...]:
    """Return the dates on which the source spoke: "On 25 May, the Pentagon concluded that 105 died in the airstrike"."""
    if attribution is None:
        return ()
    return tuple(dated for dated in dates if dated.window.is_one_day and dated.span.end <= attribution.source.start)


#: A figure that goes back to an event told before: its day is that event's, not that of the report.
_BACK = re.compile(
    r"[^.;]{0,60}?\b(?:in|during)\s+the\s+(?:air-?strikes?|attack|battle|bombing|massacre|siege|offensive|raid|strike|campaign|war)\b"
)
#: What a report tells in the pluperfect was done at some time up to its day: "said that 105 civilians had been killed".
_HAD = re.compile(
    r"(?!\s+(?:more|others?|additional|further)\b)[^.;,]{0,60}?\bhad\s+(?:been\s+)?(?:[a-z]+ly\s+)?(?:been\s+)?(?:[a-z]+ed|died|lost|slain|fallen)\b"
)
#: Before a new count of the same dead, which closes on the day of the count.
_COUNTED_TO = re.compile(
    r"\b(?:updat\w+|revis\w+|rais\w+|ris\w+|rose|increas\w+|climb\w+|grew|grown|brought|bringing)\b[^.;]{0,60}\bto\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)
#: Goes on with what the sentence before it reports.
_ADDED = re.compile(
    r"(?:It|He|She|They|The\s+\w+)\s+(?:also\s+|further\s+|later\s+)?(?:added|adds|said|stated|noted|reported)\b"
)
#: A part of people counted before, whose days are theirs.
_OF_THOSE = re.compile(r"\s+of\s+(?:those|these|the)\s+(?:killed|dead|wounded|injured|captured|missing|casualties|victims)\b")


def _since_start(text: str, sentence: Sentence, main: Window) -> bool:
    """Tell whether the sentence counts from the first day of the event that the article is about."""
    return main.start is not None and bool(_SINCE_START.search(text, sentence.span.start, sentence.span.end))


def _report_day(reports: tuple[Dated, ...], main: Window) -> PartialDate | None:
    """Return the day of the report where it falls after the first day of the event."""
    day = reports[-1].window.end if reports else None
    return day if day and main.start and day.last_day >= main.start.first_day else None


#: A sum takes no day from the sentences before it.
_SUM = re.compile(r"(?:In (?:total|all)|Altogether|Overall|All in all)\b")


def _own_date(text: str, sentence: Sentence, number: int, dates: tuple[Dated, ...]) -> Window | None:
    """Return the window of the sentence's date that the figure belongs to."""
    useful = [
        dated for dated in dates if not dated.borrowed and not dated.looks_back and not _dates_the_source(text, dated, number)
    ]
    near = _nearest_kind(_near(text, sentence, number, useful)) if useful else []
    if not near:
        return None
    best = min(near, key=lambda dated: abs(dated.span.start - number))
    if _WHEN.match(text, best.span.end) and best.window.start is not None and best.window.end is None:
        return Window(best.window.start, best.window.start)  # "since 1987, when 21 people were killed"
    return best.window


def _near(text: str, sentence: Sentence, number: int, dates: list[Dated]) -> list[Dated]:
    """Return the dates of the figure's own clause, else those before it."""
    clause = next((one for one in clauses(text, sentence.span) if one.start <= number < one.end), sentence.span)
    near = [dated for dated in dates if clause.contains(dated.span) and not _BY_THE_WAY.search(text, number, dated.span.start)]
    return near or [dated for dated in dates if dated.span.start < number]


#: A participle after the figure opens a statement with a day of its own: ", updating the figure two days later".
_BY_THE_WAY = re.compile(r",\s+(?:later\s+|then\s+)?[a-z]+ing\s+(?:[\w'’-]+\s+){0,8}\Z")


def _nearest_kind(dates: list[Dated]) -> list[Dated]:
    """Return the dates of events before those of statements, and days before years in the name of an operation."""
    events = [dated for dated in dates if not dated.is_statement] or dates
    return [dated for dated in events if _is_exact(dated)] or events


def _is_exact(dated: Dated) -> bool:
    """Tell whether the date is exact to the day, which a year in the name of an operation is not."""
    point = dated.window.end or dated.window.start
    return point is not None and point.is_day


_WHEN = re.compile(r",?\s+when\b")
_OF_SOURCE = re.compile(rf"\)?\s+(?:\w+\s+){{0,3}}?(?:{SAYING}|{SAYING_OR_NOUN})\b")


def _dates_the_source(text: str, dated: Dated, number: int) -> bool:
    """Tell whether a bare year only dates the one who says it: "the official history of 1929 put", "a 2004 inquiry found"."""
    point = dated.window.start or dated.window.end
    if point is None or point.month is not None or dated.span.start > number:
        return False
    return bool(_OF_SOURCE.match(text, dated.span.end, min(number, dated.span.end + 60)))
