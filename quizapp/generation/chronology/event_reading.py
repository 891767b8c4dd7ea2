"""Which dates of an article become events: each with a statement that stands by itself, or the reason why it has none.

What an event is stands in ``events``.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from quizapp.domain.facts import Certainty, DateFact, FactSheet, Place, Window
from quizapp.domain.text import Span
from quizapp.generation.chronology.begun_again import is_begun_again
from quizapp.generation.chronology.events import Chronology, Event, is_latest_only
from quizapp.generation.chronology.open_dates import loose_dates, out_of_order
from quizapp.generation.chronology.own_event import own_day, tells_own_event
from quizapp.generation.chronology.retold import Retellings
from quizapp.generation.chronology.same_time import agree_closed
from quizapp.generation.chronology.telling_apart import fights_in_own_place, is_everyday, loses_namesake, repeats, twins_among
from quizapp.generation.chronology.worth import Worth, last_year
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
_FROM = re.compile(r"(?i)(?:from|since|as of)\b")
_FROM_BEFORE = re.compile(r"(?i)\b(?:from|since)\s+\Z")
_RANGE = re.compile(r"(?i)between|from")


def _is_open(fact: DateFact) -> bool:
    """Tell whether one end is open for another reason than "by": a date that begins or ends something tells no day."""
    window = fact.window
    return window.end is None or (window.start is None and not is_latest_only(fact))


def _is_loosely_told(fact: DateFact) -> bool:
    """Tell whether the words of a date tell a decade, the latest of several days, or days that do not follow one another."""
    said, window = fact.evidence[0], fact.window
    quote = said.quote
    if window.start == window.end and (_FROM.match(quote) or _FROM_BEFORE.search(said.prefix)):
        return True
    if _DECADE.search(quote) or (window.start is not None and window.start != window.end and _BY.match(quote)):
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


class _Reader:
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

    def _counted_before(self, fact: DateFact) -> Iterator[Window]:
        """Yield the times counted from elsewhere that stand before a date in its clause ("the same month … (June)")."""
        counted = self.counted.get(fact.clause, ()) if fact.clause is not None else ()
        return (window for span, window in counted if span.start < fact.evidence[0].start)

    def _no_day(self, fact: DateFact) -> str:
        """Return why a date gives no event before its words are read, or an empty text."""
        if self.own_day is not None and fact.window == self.own_day:
            return "it is of the one day that the whole article is about"
        if fact.id in self.unsure:
            return "its year is not written, and nothing near it settles the year"
        if fact.id in self.loose:
            return "its day is counted from a date that is itself open"
        if fact.clause is None:
            return "its date belongs to a name or to a phrase beside the statement"
        if fact.is_approximate:
            return "its date is only approximate"
        if any(not agree_closed(window, fact.window) for window in self._counted_before(fact)):
            return "its words give two times"
        if fact.event_span == self.broken:
            return "the text breaks off in it"
        if fact.certainty is Certainty.YEAR_INFERRED and self._is_outside(fact):
            return "its year is not written and not that of the article"
        if _begins_inside(self.text, fact):
            return "it begins in the middle"
        if fact.id in self.slips:
            return "its date breaks the order of its section"
        if _is_loosely_told(fact):
            return "its date is a decade, a limit, or two days apart"
        return "its date is the end or the beginning of something longer" if _is_open(fact) else ""

    def event(self, fact: DateFact) -> Event | Unusable:
        """Return the event of a date, or why it gives none."""
        reason = self._no_day(fact)
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
        if misprint := print_fault(label):
            return Unusable(misprint)
        if _NAME_GOES_ON.match(self.text, fact.clause.end) and _NAME_AT_END.search(label):
            return Unusable("it breaks off inside a name")
        if self._is_of_later_life(fact, label):
            return Unusable("it tells of somebody's later life")
        if self._loses_source(fact, label):
            return Unusable("it would lose its source")
        if "(" in (said := fact.clause.of(self.text)) and loses_namesake(label, said, self.text):
            return Unusable("it names something of which the article has another of that name")
        if self._is_left_open(fact, label):
            return Unusable("its sentence leaves open whether it was so")
        if tells_own_event(label, self.sheet.article.title):
            return Unusable("it tells of the article's own event as a whole")
        if self.retold.is_told_otherwise(label, fact, is_open=False):
            return Unusable("another sentence has the same under another date")
        told, plain = replace(made, text=label), plainness(label)
        bare = self.retold.is_bare(label, fact.event_span)
        worth = self.worth.of(label, fact.event_span, fact.window) + plain
        place = self.headings.get(fact.event_span.start, "")
        retold = is_latest_only(fact) and self.retold.is_told_otherwise(label, fact, is_open=True)
        return Event(fact, told, place, meant.sentence if meant else None, worth, plain, bare, retold)

    def _loses_source(self, fact: DateFact, label: str) -> bool:
        """Tell whether the sentence names its source before or behind the clause that is told, and the label does not."""
        span, clause = fact.event_span, fact.clause or fact.event_span
        if _SOURCE.search(label):
            return False
        if "(" not in label and "(" in (said := clause.of(self.text)) and _SOURCE_IN_BRACKETS.search(said):
            return True
        return bool(_SOURCE.match(self.text, span.start) or _SOURCE.match(self.text, clause.end))

    def _is_of_later_life(self, fact: DateFact, label: str) -> bool:
        """Tell whether a label tells what befell somebody, by a last name alone, in a year after that of the article."""
        end = fact.window.end
        last = max(self.years, default=0) or (self.days.end.year if self.days and self.days.end else 0)
        return bool(last and end and end.year > last) and _LIFE.match(label) is not None

    def _is_left_open(self, fact: DateFact, label: str) -> bool:
        """Tell whether a clause hangs on words by which its sentence passes it on or doubts it."""
        if _MAY_BE.search(label):
            return True
        start = fact.clause.start if fact.clause else fact.event_span.start
        before = self.text[fact.event_span.start : start]
        doubt = _DOUBT.search(before) if before else None
        return doubt is not None and not _NEW_CLAUSE.search(before, doubt.end())

    def _is_outside(self, fact: DateFact) -> bool:
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


#: Events of less worth than the first go where more than the second are left: side remarks, and what is hardly one.
_LIGHT = ((-1, 6), (0, 12))
#: An article with so many plain events does without winding ones.
_ENOUGH_PLAIN = 10
#: Bare events fill up to so many, in an article so short that its reader has all of it in mind.
_FEW_EVENTS, _SHORT_ARTICLE = 8, 20_000


def _weighty(events: Sequence[Event], length: int) -> list[Event]:
    """Return the events without bare and winding ones and side remarks, as far as enough remain."""
    bare = sorted((event for event in events if event.is_bare), key=lambda event: -event.worth)
    few = _FEW_EVENTS if length < _SHORT_ARTICLE else 0
    too_many = set(bare[max(0, few - len(events) + len(bare)) :])
    events = [event for event in events if event not in too_many]
    plain = [event for event in events if event.plainness and event.worth >= 0]
    if len(plain) >= _ENOUGH_PLAIN:
        return plain
    for below, enough in _LIGHT:
        light = sorted((event for event in events if event.worth < below), key=lambda event: event.worth)
        dropped = set(light[: max(0, len(events) - enough)])
        events = [event for event in events if event not in dropped]
    return events


def build_chronology(sheet: FactSheet) -> Chronology:
    """Return the events of ``sheet``; time is linear in its dates except for the comparison of pairs of events."""
    prose = sorted((fact for fact in sheet.dates if fact.place is Place.PROSE), key=lambda fact: fact.evidence[0].start)
    on_day: dict[int, list[str]] = defaultdict(list)
    for fact in prose:
        for day in {end.first_day for end in (fact.window.start, fact.window.end) if end is not None and end.is_day}:
            on_day[day].append(fact.id)
    reader = _Reader(sheet, prose)
    events: list[Event] = []
    refused: list[tuple[DateFact, str]] = []
    for fact in prose:
        if _is_afterlife(reader.headings.get(fact.event_span.start, "")):
            continue
        made = reader.event(fact)
        if isinstance(made, Unusable):
            refused.append((fact, made.reason))
        else:
            events.append(made)
    kept = _told_once(sheet, events, refused)
    days = {day: tuple(ids) for day, ids in on_day.items()}
    return Chronology(tuple(kept), tuple(refused), days, frozenset(reader.loose), frozenset(reader.unsure), last_year(sheet))


def _told_under_two_dates(events: Sequence[Event], actors: frozenset[str]) -> set[str]:
    """Return the ids of events that seem to have a twin; one told in the historical present casts no doubt on another."""
    surely = [event for event in events if not event.statement.in_present]
    twins = set(twins_among(surely, actors))
    if len(surely) < len(events):
        twins |= set(twins_among(events, actors)).difference(event.fact.id for event in surely)
    return twins


def _told_once(sheet: FactSheet, events: list[Event], refused: list[tuple[DateFact, str]]) -> list[Event]:
    """Return the events that can be told from each other, the weighty ones where many; ``refused`` takes the others."""
    actors = frozenset(word for actor in sheet.actors for name in (actor.name, *actor.aliases) for word in name.split())
    twins = _told_under_two_dates(events[:60], actors)
    text = sheet.article.text
    twins |= {
        event.fact.id
        for event in events
        if (event.is_bare and fights_in_own_place(event.statement.text, sheet.article.title, actors))
        or is_everyday(event, text, actors)
        or is_begun_again(event.statement.text, event.fact, sheet.dates, text)
    }
    refused += [(event.fact, "the article seems to tell it under two dates") for event in events if event.fact.id in twins]
    kept: list[Event] = []
    for event in events:
        if event.fact.id in twins:
            continue
        same = [one for one in kept if one.fact.window == event.fact.window]
        if any(one.text.lower() == event.text.lower() for one in kept) or repeats(event.text, [one.text for one in same]):
            refused.append((event.fact, "the article tells it twice, and another sentence of it is used"))
        else:
            kept.append(event)
    last = last_year(sheet)
    timely = [event for event in kept if (date := event.start or event.end) is None or date.year <= last]
    refused += [(event.fact, "it is a side remark on a later time") for event in kept if event not in timely]
    kept = timely
    weighty = _weighty(kept, len(sheet.article.text))
    refused += [(event.fact, "it is a side remark beside weightier events") for event in kept if event not in weighty]
    return weighty


#: Sections that tell of books, films and memorials, not of the conflict.
_AFTERLIFE = re.compile(
    r"(?i)\b(?:legacy|popular culture|fiction|films?|literature|historiograph\w+|commemorat\w+|memorial|in art|depictions?|"
    r"cultural|portrayals?|notes|references|bibliography|further reading|media|sources|etymology|name)\b"
)


@lru_cache(maxsize=64)  # asked for every date below a heading
def _is_afterlife(heading: str) -> bool:
    return _AFTERLIFE.search(heading) is not None


def _headings(sheet: FactSheet) -> dict[int, str]:
    return {
        sentence.start: section.heading
        for section in sheet.article.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
    }
