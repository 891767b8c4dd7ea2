"""Options and reasons of questions on dates: other dates, events as options, and the passages that prove them.

Which question is asked belongs to the families.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Certainty, DateFact, Place
from quizapp.domain.partial_date import MONTHS, PartialDate
from quizapp.generation.chronology.done_by import is_done_by
from quizapp.generation.chronology.events import Event
from quizapp.generation.chronology.sense import begins, ends
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.labels.standing import unshouted
from quizapp.generation.labels.verbs import FINITE
from quizapp.generation.sketch import Choice, Subject
from quizapp.generation.told.placing import place_in
from quizapp.generation.wording import quoted, shorten

#: So many other dates are enough to choose from.
_NEAR = 7
#: Words of the article that are shown with a date: before it, in all, and at least beside it.
_BEFORE, _SHOWN, _LEAST = 7, 13, 4
#: Said of a date that is written out.
_STANDS = "The article has this date elsewhere"
#: A footnote or leftovers of markup instead of prose.
_NOTE = re.compile(r"[#|{}<>'pePI](?:(?<=[#|{}<>])|(?<=')'|(?<!\w.)(?:(?<=p)p?\. ?\d|(?<=e)d\.|(?<=P)ress\b|(?<=I)SBN))")
#: A date that stands further into its sentence is shown with the words before it.
_EARLY = 60


def how_hard(event: Event, base: float) -> float:
    """Difficulty by rule: more where the day is counted from another date, or where the year stands elsewhere."""
    return base + 0.2 * event.relative_steps + (0.05 if event.fact.certainty is Certainty.YEAR_INFERRED else 0.0)


def proof_of(subject: Subject, event: Event) -> tuple[Evidence, ...]:
    """Return the sentence that tells the event, what it is counted from, and what its pronoun stands for."""
    known = subject.passages.get(event.fact.id)
    if known is None:
        sentence = subject.evidence(event.fact.event_span)
        known = (sentence, *(one for one in event.fact.evidence[1:] if not sentence.span.contains(one.span)))
        if event.antecedent is not None:
            known = (*known, subject.evidence(event.antecedent))
        subject.passages[event.fact.id] = known
    return known


def precision_of(date: PartialDate) -> int:
    """Return 1 for a year, 2 for a month, 3 for a day."""
    return 1 + (date.month is not None) + (date.day is not None)


def other_dates(subject: Subject, key: Event) -> list[Choice]:
    """Return the other dates of the article as precise as the key's, nearest first, each with what it belongs to."""
    known = subject.near_dates.get(key.fact.id)
    if known is None:
        known = tuple(_find_other_dates(subject, key))
        subject.near_dates[key.fact.id] = known
    return list(known)


def _find_other_dates(subject: Subject, key: Event) -> Iterator[Choice]:
    point = key.point or key.end
    if point is None:
        return
    first, (low, high) = point.first_day, _bounds(key)
    near = [
        (abs(day - first), place, date, fact)
        for day, place, date, fact in subject.once(_own_dates)[precision_of(point)]
        # A date inside the key's own window, of its own sentence, or perhaps the same by another calendar, is no wrong answer.
        if not low <= day <= high and day != first and fact.id != key.fact.id and not may_be_other_style(point, day)
    ]
    seen: set[PartialDate] = set()
    for _, _, date, fact in sorted(near, key=itemgetter(0, 1)):
        if date in seen or any(may_be_other_style(one, date.first_day) for one in seen):
            continue
        choice = as_wrong_date(subject, fact)
        if choice is None:
            continue
        seen.add(date)
        yield choice
        if len(seen) == _NEAR:
            return


#: From the year of the first calendar reform to that of the last: by so many days the two styles of a date differ.
_REFORMED, _ALL_REFORMED = 1582, 1923
_ONE_MORE_FROM = (1700, 1800, 1900)


def may_be_other_style(date: PartialDate, day: int) -> bool:
    """Tell whether a day may be that of a date by the other calendar (old style and new style)."""
    if not date.is_day or not _REFORMED <= date.year <= _ALL_REFORMED:
        return False
    shift = 10 + sum(date.year >= century for century in _ONE_MORE_FROM)
    return abs(day - date.first_day) == shift


#: The first day, the place among the dates, the date and its fact.
OwnDate = tuple[int, tuple[bool, int], PartialDate, DateFact]


def _own_dates(subject: Subject) -> dict[int, list[OwnDate]]:
    """Return the dates of the prose that stand for themselves, by how precise they are; those of events come first."""
    found: dict[int, list[OwnDate]] = {1: [], 2: [], 3: []}
    for number, fact in enumerate(subject.sheet.dates):
        date = fact.window.end or fact.window.start
        if date is None or fact.place is Place.INFOBOX or fact.is_approximate or fact.id in subject.chronology.unsure:
            continue
        # Books and films of a later time, and years of persons' lives.
        if _is_of_a_life(subject.text, fact) or date.year > subject.chronology.last_year:
            continue
        # The end of a span, or of a decade, is no date of its own.
        if fact.window.start == fact.window.end or fact.id in subject.chronology.latest_only:
            place = (fact.id not in subject.chronology.by_fact, number)
            found[precision_of(date)].append((date.first_day, place, date, fact))
    return found


#: "John Stone (died 1289, Tarn)": a year of somebody's life is nothing that happened.
_OF_A_LIFE = re.compile(r"\b(?:died|born|reigned|ruled|b\.|d\.|r\.|fl\.|c\.|ca\.)\s*\Z")


def _is_of_a_life(text: str, fact: DateFact) -> bool:
    """Tell whether a year stands directly behind "died" or "born", without a preposition."""
    start = fact.evidence[0].start
    return fact.evidence[0].quote.isdigit() and bool(_OF_A_LIFE.search(text, max(0, start - 12), start))


#: So many wrong dates are shown; so many of them have to be the article's own and near the key.
_SHOWN_DATES, _CLOSE = 3, 2
#: What is near, in days, by precision (1 year, 2 month, 3 day): further off a date tempts nobody.
_REACH = {1: 9200, 2: 800, 3: 60}
#: Days: of other months, one at least has to lie so near, else the time of the whole tells the key; a third date as well.
_MONTH, _A_YEAR = 2, 366


def wrong_dates(subject: Subject, key: Event, point: PartialDate) -> list[Choice]:
    """Return two or more other dates of the article; none where fewer than two lie near the key, or its place would tell.

    What begins something is never the earliest of the options, what ends it never the latest.
    """
    pool, first = other_dates(subject, key), point.first_day
    if precision_of(point) == _MONTH and all(abs(one.rank - first) > _A_YEAR for one in pool):
        return []
    near = [one for one in pool if abs(one.rank - first) <= _REACH[precision_of(point)]]
    if len(near) < _CLOSE:
        return []
    if len(near) < _SHOWN_DATES:
        near += [one for one in pool if one not in near and abs(one.rank - first) <= _A_YEAR][:1]
    return _not_at_an_end(near, key, first)


def _not_at_an_end(near: list[Choice], key: Event, first: int) -> list[Choice]:
    """Return as many of the dates as are shown, with earlier ones beside a beginning and later ones beside an end.

    How many of them stand on that side goes by turns, so that no place among the options tells the key.
    """
    earlier, later = ([one for one in near if one.rank < first], [one for one in near if one.rank > first])
    is_begun, is_ended = begins(key.text), ends(key.text)
    if (is_begun and not earlier) or (is_ended and not later):
        return []
    if not is_begun and not is_ended:
        return near
    most = min(_SHOWN_DATES, len(near))
    fewest_before, fewest_behind = max(int(is_begun), most - len(later)), max(int(is_ended), most - len(earlier))
    turns = range(fewest_before, most - fewest_behind + 1)
    before = turns[first % len(turns)] if turns else fewest_before
    return [*earlier[:before], *later[: most - before]]


def _bounds(event: Event) -> tuple[int, int]:
    """Return the first and the last day of an event; no day lies in an open window."""
    window = event.fact.window
    return (window.start.first_day, window.end.last_day) if window.start and window.end else (0, -1)


def as_wrong_date(subject: Subject, fact: DateFact) -> Choice | None:
    """Return the last day, month or year of a date as an option, None where the words around it show nothing."""
    if fact.id not in subject.wrong_dates:
        date, reason = fact.window.end or fact.window.start, what_it_is(subject, fact)
        passage = (subject.evidence(fact.event_span),)
        subject.wrong_dates[fact.id] = Choice(date.in_words(), reason, passage, date.first_day) if date and reason else None
    return subject.wrong_dates[fact.id]


def what_it_is(subject: Subject, fact: DateFact) -> str:
    """Return what the article tells of a date, as a reason; empty where its words show nothing."""
    event, where = subject.chronology.by_fact.get(fact.id), place_in(subject.sheet.article, fact.evidence[0].start)
    if event is not None and event.is_latest_only:
        return _told(_as_limit(event), where, quoted(event.statement.text, 9))
    if event is not None:
        uses = "counts to" if fact.certainty is Certainty.RELATIVE else "uses"
        return _told(f"The article {uses} this date for another event", where, quoted(event.statement.text, 10))
    is_counted = fact.certainty is Certainty.RELATIVE
    # "The previous year" counts from what the sentence is about, which may be another year than the last that was named.
    if is_counted and (fact.id in subject.chronology.loose or not fact.window.is_one_day):
        return ""
    words = _words_around(subject, fact)
    stands = "The article counts to this day elsewhere" if fact.certainty is Certainty.RELATIVE else _STANDS
    return _told(stands, where, f"“{words}”") if words else ""


_UNITS = {1: "year", 2: "month", 3: "day"}


def _as_limit(event: Event) -> str:
    """Return what a date with "by" is for its event: a limit of when it was done, or the time at which things stood so."""
    if event.end is None or not is_done_by(event):
        return "The article has this date, with “by”, for something else"
    return f"This is the latest {_UNITS[precision_of(event.end)]} that the article gives for another event"


#: Days as the article writes them.
_DAYS = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b")
#: So many words are read at a glance.
_LONGEST = 25


def _told(reason: str, where: str, words: str) -> str:
    """Return a reason with the article's words at its end, and with their place; fewer of the words where it would be long."""
    full = f"{reason}{where}: {words}."
    left = len(words.split()) - (len(full.split()) - _LONGEST) - 1
    if len(full.split()) <= _LONGEST:
        return full
    if left < _LEAST or words.startswith("“…"):  # the date may stand among the last words
        return f"{reason}: {words}."
    cut = shorten(words.strip("“”").removesuffix(" …"), left)
    # A date that was shown stays whole: its place is less than its words.
    is_whole = len(_DAYS.findall(cut)) == len(_DAYS.findall(words))
    return f"{reason}{where}: “{cut}”." if is_whole else f"{reason}: {words}."


#: The mark of a note right behind a word.
_ASTERISK = re.compile(r"(?<=\w)\*+(?!\w)")
#: "The 21. Division": a sentence that was read to begin behind the number.
_NUMBERED = re.compile(r"\b\d{1,2}\.\s\Z")
#: Quoted words inside a sentence: the article keeps its distance from them.
_INNER = re.compile(r"[“\"]([^“”\"]*)[”\"]")
_BRACKETED, _MARK = re.compile(r"\([^()]*\)"), re.compile(r"[()“”\"\[\]{}|]")
_OTHER_MARK = re.compile(r"[“”\"\[\]{}|]")


def _words_around(subject: Subject, fact: DateFact) -> str:
    """Return the article's words around a date, up to the first figure of victims; empty where too few are left."""
    date, span = fact.evidence[0], fact.clause or fact.event_span
    text = subject.text
    if not span.contains(date.span):
        span = fact.event_span
    start, opening = span.start, ""
    if start > fact.event_span.start and FINITE.match(text, start):  # "…, which | was to begin on 5 May"
        opening = "… "
    if date.start - start > _EARLY:
        before = text[start : date.start].split()[-_BEFORE:]
        start, opening = text.rfind(" ".join(before), start, date.start), "… "
    if start < 0 or _is_torn(text, fact.event_span.start):
        return ""
    figures = [claim.evidence[0].start for claim in subject.sheet.claims if date.end <= claim.evidence[0].start < span.end]
    end = min([span.end, *figures])
    raw, dated = _ASTERISK.sub("", text[start:end]), date.quote.split()
    bare = _BRACKETED.sub(lambda one: one.group() if date.quote in one.group() else "", raw) if "(" in raw else raw
    marks = _MARK if bare is raw or "(" not in bare else _OTHER_MARK  # a date in brackets keeps them
    words = (marks.sub("", _INNER.sub(r"‘\1’", bare)) if marks.search(bare) else bare).split()
    told = " ".join(words)
    if len(words) - len(dated) < _LEAST or has_hole(told) or has_hole(raw) or is_no_english(told) or not _is_told_in_full(raw):
        return ""
    shown = shorten(unshouted(told), _SHOWN)
    if " ".join(dated) not in shown:
        return ""
    if shown.endswith(" …") and shown.rfind("‘") > shown.rfind("’"):
        shown = f"{shown}’"
    cut = end < span.end and not shown.endswith(("…", "…’"))
    return f"{opening}{shown}{' …' if cut else ''}"


def _is_torn(text: str, start: int) -> bool:
    """Tell whether a sentence was read to begin in the middle of one."""
    return text[start].islower() or _NUMBERED.search(text, max(0, start - 5), start) is not None


def _is_told_in_full(words: str) -> bool:
    """Tell whether words have a finite verb and no mark of a note."""
    return not _NOTE.search(words) and FINITE.search(words.lower()) is not None


def event_choice(subject: Subject, event: Event) -> Choice:
    """Return an event as an option, with its date as the reason."""
    known = subject.told.get(event.fact.id)
    if known is None:
        reason = f"{_dated(event)}."
        known = Choice(event.text, reason, proof_of(subject, event), first_day(event), group=event.fact.window.iso())
        subject.told[event.fact.id] = known
    return known


def first_day(event: Event) -> float:
    """Return the first day that is known of an event, as a number to sort by."""
    date = event.start or event.end
    return float(date.first_day) if date else 0.0


def _dated(event: Event) -> str:
    if event.point:
        return f"{event.dated_by} this to {event.point.in_words()}"
    if event.is_latest_only and event.end and not is_done_by(event):
        return f"The article tells this as how things stood by {event.end.in_words()}"
    if event.is_latest_only and event.end:
        return f"The article gives {event.end.in_words()} as the latest date for this"
    if event.start and event.start == event.end:
        return f"The article dates this to about {event.start.in_words()}"
    if event.start and event.end:
        return f"The article dates this to a longer time: “{event.fact.evidence[0].quote}”"
    return f"The article dates this to the time since {event.start.in_words() if event.start else ''}"
