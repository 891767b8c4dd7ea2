"""One date of an article made an event: its statement, or the reason why it has none that stands by itself.

Reasons are declared with their tests, in the order in which they are asked. Which events are kept is ``event_reading``'s.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from quizapp.domain.facts import Certainty, DateFact, FactSheet, Place, Window
from quizapp.domain.text import Span
from quizapp.generation.chronology.events import Event, is_latest_only
from quizapp.generation.chronology.open_dates import loose_dates, out_of_order
from quizapp.generation.chronology.own_event import own_day, tells_own_event
from quizapp.generation.chronology.retold import Retellings
from quizapp.generation.chronology.same_time import agree_closed
from quizapp.generation.chronology.telling_apart import loses_namesake
from quizapp.generation.chronology.worth import Worth
from quizapp.generation.chronology.year_doubts import unsure_years
from quizapp.generation.labels.antecedents import antecedent_of
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.first_words import FirstWords
from quizapp.generation.labels.gate import print_fault
from quizapp.generation.labels.label_shape import plainness
from quizapp.generation.labels.standing import things_shared, things_used
from quizapp.generation.labels.statement import Statement, Unusable
from quizapp.generation.labels.statements import state
from quizapp.generation.labels.verbs import CAPITALS, FINITE

#: What ends a whole sentence.
_CLOSED = re.compile(r"[.!?…:;]+[\"”’'″′)\]»]*(?:\[\d+\])*\Z")


def _broken_off(sheet: FactSheet) -> Span | None:
    """Return the last sentence of the article where it has no end: the text that was given breaks off in it."""
    last = deque(sheet.article.sentences(), maxlen=1)
    return last[0] if last and not _CLOSED.search(last[0].of(sheet.article.text)) else None


def _days_of_box(sheet: FactSheet) -> Window | None:
    """Return the days of the infobox, the end open where they still go on; None where it gives none."""
    return next((one.window for one in sheet.dates if one.place is Place.INFOBOX and one.window.start is not None), None)


def _lead(sheet: FactSheet) -> str:
    first = next(sheet.article.paragraphs(), None)
    return first.span.of(sheet.article.text) if first else ""


def _past(label: str, fact: DateFact, *, is_latest: bool) -> str | None:
    """Return a label for its own date: "had" goes from what a whole year tells; None where it tells of the time before."""
    verb = main_verb(label)
    if verb is None or verb.group() != "had" or is_latest:
        return label
    told = re.match(r"had (?:already |also |finally |just |recently )?(?P<verb>[a-z]+ed)\b", label[verb.start() :])
    if told is None or fact.precision != "year":
        return None
    return label[: verb.start()] + told["verb"] + label[verb.start() + told.end() :]


#: "In the 1990s", "by 24–25 September", "on 9 and 26 December": no time of its own, an open one, or two of them.
_DECADE, _BY, _AND = re.compile(r"\d0s\b"), re.compile(r"(?i)by\b"), re.compile(r"\d(?:st|nd|rd|th)? (?:and|or) \d")
_FROM = re.compile(r"(?i)(?:from|since|as of|beginning|starting)\b")
_FROM_BEFORE = re.compile(r"(?i)\b(?:from|since|beginning|starting)(?:\s+(?:on|in))?\s+\Z")
_RANGE = re.compile(r"(?i)between|from")


def _is_open(fact: DateFact) -> bool:
    """Tell whether one end is open for another reason than "by": a date that begins or ends something tells no day."""
    window = fact.window
    return window.end is None or (window.start is None and not is_latest_only(fact))


#: "By 4–5 May": the latest of two days.
_IS_SPAN = re.compile(r"\d ?[–-] ?\d")


def _is_closed_span(window: Window) -> bool:
    return window.start is not None and window.start != window.end


def _is_loosely_told(fact: DateFact) -> bool:
    """Tell whether the words of a date tell a decade, the latest of several days, or days that do not follow one another."""
    said, window = fact.evidence[0], fact.window
    quote = said.quote
    if window.start == window.end and (_FROM.match(quote) or _FROM_BEFORE.search(said.prefix)):
        return True
    if _DECADE.search(quote) or (_BY.match(quote) and (_IS_SPAN.search(quote) or _is_closed_span(window))):
        return True
    if window.start is None or window.end is None or not _AND.search(quote) or _RANGE.match(quote):
        return False
    return window.end.first_day - window.start.first_day != 1


#: Words that leave a clause open: what stands behind them is no sentence, where no verb stood before.
_LEADS_IN = re.compile(
    r"\b(?:after|before|of|by|with|from|in|on|at|to|for|near|between|than|and|or|during|the|against|following|about|"
    # "Five days later, when | the guns fell silent, the mayor spoke": the clause of time, run on into the main one.
    r"when|where|while|whereas|although|though)\s*\Z"
)
#: "The fleet, which | the guards attacked", "with | the papers signed": the clause has lost its object, or never had a verb.
_OBJECT_OF = re.compile(r"\b(?:which|whom|whose|with|without)\s*\Z")
#: Whose words a sentence passes on, at its beginning or directly behind a clause.
_SOURCE = re.compile(r",?\s*\b(?:[Aa]ccording to|[Aa]s reported by)\b")
#: ... or in brackets inside the clause, which a label leaves out.
_SOURCE_IN_BRACKETS = re.compile(
    r"\([^()]*\b(?:according to|as reported|reportedly|allegedly|claimed|per|(?:says?|said|stated|claims?) \w+)\b[^()]*\)"
)
#: What leaves open whether something was so: in the statement itself, or before it in its sentence.
_MAY_BE = re.compile(r"\b(?:may|might|could) (?:also |well )?have\b")
_DOUBT = re.compile(
    r"(?i)\b(?:unclear|uncertain|unknown|not (?:clear|certain|known)|rumou?rs?|alleg\w+|reportedly|"
    r"reports? (?:\w+ )?(?:stat|say|claim|suggest|indicat|alleg|that)\w*|claim(?:s|ed|ing) that|"
    r"it (?:is|was|has been) (?:\w+ )?(?:reported|claimed|alleged|rumou?red|believed|thought|suggested))\b"
)
#: Where another clause begins, which hangs on nothing before it.
_NEW_CLAUSE = re.compile(r"[;:]|, (?:and|but|while|although|though|before|after|when)\b")
#: "Army of the West | – Tarn": a dash that stands inside a name.
_NAME_GOES_ON, _NAME_AT_END = re.compile(rf"\s*[–—-]\s?[{CAPITALS}]"), re.compile(rf"\b[{CAPITALS}][\w'’-]+\Z")


def _begins_inside(text: str, fact: DateFact) -> bool:
    """Tell whether the clause of a date is the end of a noun phrase ("images before and after | the blast were shown")."""
    assert fact.clause is not None
    before = text[fact.event_span.start : fact.clause.start].lower()
    return bool(_OBJECT_OF.search(before)) or (bool(_LEADS_IN.search(before)) and not FINITE.search(before))


#: "Stone was killed in Tarn": who that is, only the rest of the article tells.
_LIFE = re.compile(
    rf"(?:(?:Lt|Col|Gen|Capt|Maj|Sgt)\. )?[{CAPITALS}][\w'’-]+ (?:was (?:killed|shot|born|buried|knighted|promoted|married|"
    r"released|convicted|elected|appointed)|died|married|retired|returned|resigned|published|moved)\b"
)


class EventReader:
    """Turns the dates of one article into events."""

    def __init__(self, sheet: FactSheet, prose: Sequence[DateFact]) -> None:
        self.sheet, self.text, self.lead = sheet, sheet.article.text, _lead(sheet)
        self.claims = tuple(claim.evidence[0].span for claim in sheet.claims if claim.place is Place.PROSE)
        self.phrases: dict[Span, list[Span]] = defaultdict(list)
        for fact in prose:
            if fact.evidence[0].span not in self.phrases[fact.event_span]:
                self.phrases[fact.event_span].append(fact.evidence[0].span)
        self.counted: dict[Span, list[tuple[Span, Window]]] = defaultdict(list)
        for fact in prose:
            if fact.certainty is Certainty.RELATIVE and fact.clause is not None:
                self.counted[fact.clause].append((fact.evidence[0].span, fact.window))
        anchors = dict(zip((fact.id for fact in prose), [None, *prose], strict=False))
        self.headings = _headings(sheet)
        self.days = _days_of_box(sheet)
        self.unsure = unsure_years(prose, self.days, self.headings, self.text, sheet.article.title)
        self.loose = loose_dates(prose, anchors, self.text, self.unsure)
        self.slips = out_of_order(prose, self.headings)
        self.broken = _broken_off(sheet)
        self.joined = tuple(
            sorted({name for actor in sheet.actors for name in (actor.name, *actor.aliases) if " and " in name}, key=len)[::-1]
        )
        self.own_day = own_day(sheet)
        self.years = [int(year) for year in re.findall(r"\b(?:1\d|20)\d\d\b", sheet.article.title)]
        self.worth = Worth(sheet)
        self.retold = Retellings(sheet)
        #: The nouns that the opening uses for several things, and those that each paragraph uses for others.
        self.shared = things_shared(self.lead)
        self.used: dict[Span, tuple[tuple[int, str], ...]] = {}
        #: The opening without some of its nouns.
        self.leads: dict[frozenset[str], str] = {frozenset(): self.lead}
        self.first_words = FirstWords(self.text)

    def counted_before(self, fact: DateFact) -> Iterator[Window]:
        """Yield the times counted from elsewhere that stand before a date in its clause ("the same month … (June)")."""
        counted = self.counted.get(fact.clause, ()) if fact.clause is not None else ()
        return (window for span, window in counted if span.start < fact.evidence[0].start)

    def event(self, fact: DateFact) -> Event | Unusable:
        """Return the event of a date, or why it gives none."""
        reason = next((reason for reason, holds in _NO_EVENT if holds(self, fact)), "")
        if reason or fact.clause is None:
            return Unusable(reason)
        meant = antecedent_of(self.sheet, fact.clause, fact.event_span)
        made = self._statement(fact, fact.clause, meant.noun if meant else "")
        if isinstance(made, Unusable):
            return made
        label = _past(made.text, fact, is_latest=is_latest_only(fact))
        if label is None:
            return Unusable("its tense puts it before its date")
        if self.first_words.is_lowered(label):
            label = label[:1].lower() + label[1:]
        fault = print_fault(label) or next((reason for reason, holds in _NO_LABEL if holds(self, fact, label)), "")
        if fault:
            return Unusable(fault)
        told, plain = replace(made, text=label), plainness(label)
        bare = self.retold.is_bare(label, fact.event_span)
        worth = self.worth.of(label, fact.event_span, fact.window) + plain
        place = self.headings.get(fact.event_span.start, "")
        retold = is_latest_only(fact) and self.retold.is_told_otherwise(label, fact, is_open=True)
        return Event(fact, told, place, meant.sentence if meant else None, worth, plain, bare, retold)

    def loses_source(self, fact: DateFact, label: str) -> bool:
        """Tell whether the sentence names its source before or behind the clause that is told, and the label does not."""
        span, clause = fact.event_span, fact.clause or fact.event_span
        if _SOURCE.search(label):
            return False
        if "(" not in label and "(" in (said := clause.of(self.text)) and _SOURCE_IN_BRACKETS.search(said):
            return True
        return bool(_SOURCE.match(self.text, span.start) or _SOURCE.match(self.text, clause.end))

    def is_of_later_life(self, fact: DateFact, label: str) -> bool:
        """Tell whether a label tells what befell somebody, by a last name alone, in a year after that of the article."""
        end = fact.window.end
        last = max(self.years, default=0) or (self.days.end.year if self.days and self.days.end else 0)
        return bool(last and end and end.year > last) and _LIFE.match(label) is not None

    def is_left_open(self, fact: DateFact, label: str) -> bool:
        """Tell whether a clause hangs on words by which its sentence passes it on or doubts it."""
        if _MAY_BE.search(label):
            return True
        start = fact.clause.start if fact.clause else fact.event_span.start
        before = self.text[fact.event_span.start : start]
        doubt = _DOUBT.search(before) if before else None
        return doubt is not None and not _NEW_CLAUSE.search(before, doubt.end())

    def is_outside(self, fact: DateFact) -> bool:
        """Tell whether a date lies outside the years of the title, where it has any."""
        date = fact.window.end or fact.window.start
        return bool(self.years) and date is not None and not min(self.years) <= date.year <= max(self.years)

    def _statement(self, fact: DateFact, clause: Span, antecedent: str) -> Statement | Unusable:
        own = tuple(one.span for one in fact.evidence)
        lead = partial(self._known, fact)
        made = state(self.text, clause, own, lead=lead, avoid=self.claims, antecedent=antecedent, names=self.joined)
        opens = clause.start == fact.event_span.start  # a later clause has its date to itself
        alone = len(self.phrases[fact.event_span]) == 1
        if isinstance(made, Unusable) and opens and clause != fact.event_span and alone:
            made = state(
                self.text, fact.event_span, own, lead=lead, avoid=self.claims, antecedent=antecedent, names=self.joined
            )
        return made

    def _known(self, fact: DateFact) -> str:
        """Return the opening of the article, without the nouns that the paragraph has used for something else since."""
        paragraph = self.sheet.article.paragraph_at(fact.event_span.start)
        if paragraph is None:
            return self.lead
        if paragraph.span not in self.used:
            self.used[paragraph.span] = things_used(paragraph.span.of(self.text), self.lead)
        before = fact.event_span.start - paragraph.span.start
        others = self.shared.union(noun for end, noun in self.used[paragraph.span] if end <= before)
        if others not in self.leads:
            self.leads[others] = " ".join(word for word in self.lead.split() if word.strip(",.;:()") not in others)
        return self.leads[others]


def _headings(sheet: FactSheet) -> dict[int, str]:
    return {
        sentence.start: section.heading
        for section in sheet.article.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
    }


def _breaks_name(reader: EventReader, fact: DateFact, label: str) -> bool:
    end = (fact.clause or fact.event_span).end
    return bool(_NAME_GOES_ON.match(reader.text, end)) and _NAME_AT_END.search(label) is not None


def _loses_namesake(reader: EventReader, fact: DateFact, label: str) -> bool:
    said = (fact.clause or fact.event_span).of(reader.text)
    return "(" in said and loses_namesake(label, said, reader.text)


#: "From the green line to the red line on the map at right": what a page shows beside it.
_PICTURE = re.compile(
    r"\b(?:map|picture|photo|image|diagram|chart) (?:(?:at|on|to) (?:the )?(?:right|left)|above|below|shows?)\b|"
    r"\((?:pictured|see (?:map|picture|image)|right|left)\)"
)
#: Why a date gives no event, before its words are read.
_NO_EVENT: tuple[tuple[str, Callable[[EventReader, DateFact], bool]], ...] = (
    ("it is of the one day that the whole article is about", lambda reader, fact: fact.window == reader.own_day),
    ("its year is not written, and nothing near it settles the year", lambda reader, fact: fact.id in reader.unsure),
    ("its day is counted from a date that is itself open, or only in weeks", lambda reader, fact: fact.id in reader.loose),
    ("its date belongs to a name or to a phrase beside the statement", lambda _, fact: fact.clause is None),
    ("its date is only approximate", lambda _, fact: fact.is_approximate),
    (
        "its words give two times",
        lambda reader, fact: any(not agree_closed(window, fact.window) for window in reader.counted_before(fact)),
    ),
    ("the text breaks off in it", lambda reader, fact: fact.event_span == reader.broken),
    (
        "its year is not written and not that of the article",
        lambda reader, fact: fact.certainty is Certainty.YEAR_INFERRED and reader.is_outside(fact),
    ),
    ("it begins in the middle", lambda reader, fact: _begins_inside(reader.text, fact)),
    ("it speaks of a picture", lambda reader, fact: _PICTURE.search(fact.event_span.of(reader.text)) is not None),
    ("its date breaks the order of its section", lambda reader, fact: fact.id in reader.slips),
    ("its date is a decade, a limit, or two days apart", lambda _, fact: _is_loosely_told(fact)),
    ("its date is the end or the beginning of something longer", lambda _, fact: _is_open(fact)),
)
#: Why the label of a date is no event.
_NO_LABEL: tuple[tuple[str, Callable[[EventReader, DateFact, str], bool]], ...] = (
    ("it breaks off inside a name", _breaks_name),
    ("it tells of somebody's later life", EventReader.is_of_later_life),
    ("it would lose its source", EventReader.loses_source),
    ("it names something of which the article has another of that name", _loses_namesake),
    ("its sentence leaves open whether it was so", EventReader.is_left_open),
    (
        "it tells of the article's own event as a whole",
        lambda reader, _, label: tells_own_event(label, reader.sheet.article.title),
    ),
    (
        "another sentence has the same under another date",
        lambda reader, fact, label: reader.retold.is_told_otherwise(label, fact, is_open=False),
    ),
)
