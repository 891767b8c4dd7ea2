"""Questions on days that a text counts from another day: "The next day …", "two days later". Dated days are ``when``'s.

The article's own sentence is quoted, so it may lean on the one before; the learner has to find the day that it counts from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from quizapp.domain.facts import Certainty, DateFact, Place
from quizapp.domain.item import DateAnswer, ItemFormat, Skill
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.chronology.date_options import as_wrong_date
from quizapp.generation.chronology.events import mark_of
from quizapp.generation.chronology.own_event import own_day
from quizapp.generation.families.dates.excerpts import as_quoted, excerpt, tells_too_little
from quizapp.generation.labels.verbs import CAPITALS, FINITE
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import count_word

#: Words that count from a day named before, with an example of each.
STEPS: tuple[tuple[str, re.Pattern[str], int], ...] = (
    ("Later that same day", re.compile(r"(?i)\b(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)\b"), 0),
    ("Later that day", re.compile(r"(?i)\bthat (?:day|morning|afternoon|evening)\b"), 0),
    ("Early the next morning", re.compile(r"(?i)\b(?:the )?(?:next|following) (?:day|morning|afternoon)\b"), 1),
    ("A day later", re.compile(r"(?i)\b(?:an?|one) day (?:later|after)\b"), 1),
    ("the previous day", re.compile(r"(?i)\bthe (?:previous|preceding) day\b|\bthe day before\b"), -1),
)
_COUNTED = re.compile(
    r"(?i)\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d\d?) days "
    r"(?P<way>later|after|afterwards|earlier|before)\b"
)
#: What makes the count a guess.
_VAGUE = re.compile(r"(?i)\b(?:some|about|around|roughly|over|nearly|almost|than|least|or|within)\b")
#: What was planned for a day did not happen on it for that reason.
_PLANNED = re.compile(
    r"(?i)\b(?:would|will|planned|scheduled|expected|intended|supposed|due|ordered|order|hoped?|plans?|(?:was|were) to)\b"
)
#: A time of day: a sentence that gives two is about the hour.
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b|(?<=:\d\d))")
#: A sentence of fewer words could stand behind any other.
_WORDS = 7
#: So many characters may stand between the day and what counts from it.
_REACH = 700
#: "on the same and next day", "until the next day": the words name more than the day.
_BOUND_ON = re.compile(r"\b(?:and|or|to|until|for)\s+(?:the\s+)?$")
#: What opens a clause of its own, or joins a second deed to a first.
_JOINT = re.compile(r"[,;–—]|\b(?:and|but|although|though|who|which|while|before|after|until|when|only)\b")


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day that ``phrase`` counts from ``anchor``; ``shown`` is the part of its sentence that is quoted."""

    fact: DateFact
    anchor: DateFact
    phrase: str
    shown: str
    step: int

    @property
    def day(self) -> PartialDate:
        """The day that is meant."""
        assert self.fact.window.start is not None
        return self.fact.window.start

    @property
    def from_day(self) -> PartialDate:
        """The day that is counted from."""
        assert self.anchor.window.start is not None
        return self.anchor.window.start


def step_of(phrase: str) -> int | None:
    """Return how many days a phrase counts on (negative: back), None where it does not say so exactly."""
    if _VAGUE.search(phrase):
        return None
    counted = _COUNTED.search(phrase)
    if counted:
        word = counted["number"].lower()
        amount = int(word) if word.isdigit() else WORD_VALUES[word]
        return -amount if counted["way"].lower() in ("earlier", "before") else amount
    return next((step for _, pattern, step in STEPS if pattern.search(phrase)), None)


def counted_days(subject: Subject) -> Iterator[CountedDay]:
    """Yield the days whose count the text itself settles: the day before them is named, alone and near.

    The day of what happened on one day is known to whoever has read the first line, so it is none of them.
    """
    known = own_day(subject.sheet)
    before: DateFact | None = None
    for fact in sorted((one for one in subject.sheet.dates if one.place is Place.PROSE), key=lambda one: one.evidence[0].start):
        anchor, before = before, fact
        if fact.certainty is not Certainty.RELATIVE or anchor is None or fact.id in subject.chronology.loose:
            continue
        step = step_of(fact.evidence[0].quote)
        if step is None or fact.window == known or not _is_settled(subject, anchor, fact, step):
            continue
        shown = _shown(subject, fact, anchor)
        if shown and not _SAME_DEED.search(shown):
            yield CountedDay(fact, anchor, fact.evidence[0].quote, shown, step)


#: A sentence that begins so, or has no name behind its first word, could stand anywhere in the article: with so many
#: others it is not asked of.
_PLENTY = 2
_LEANS = re.compile(
    r"(?:This|That|These|Those|It|They|He|She|Both|Another|There)\b|"
    r"(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,3}[a-z]+, (?:it|they|he|she)\b"
)
#: "The same was done for Tarn": what it was, only the sentence before tells.
_SAME_DEED = re.compile(
    r"\b[Tt]he same (?:was|were|happened|fate|thing|occurred|applied|treatment)\b|"
    r"\b(?:did|do|doing|done) (?:so|likewise|the same)\b"
)
_NAME = re.compile(rf"(?<=[a-z,;0-9] )(?:[a-z]{{2}}-)?[{CAPITALS}]|\A[{CAPITALS}]{{2,}}\b.* [{CAPITALS}]")


def _is_settled(subject: Subject, anchor: DateFact, fact: DateFact, step: int) -> bool:
    """Tell whether the anchor is one named day of the same paragraph and the fact's day stands ``step`` days from it."""
    day, target = anchor.window.start, fact.window.start
    if day is None or target is None or not (anchor.window.is_one_day and fact.window.is_one_day):
        return False
    if anchor.certainty is Certainty.RELATIVE or day.plus_days(step) != target:
        return False
    near = fact.evidence[0].start - anchor.evidence[0].end <= _REACH
    article = subject.sheet.article
    return near and article.paragraph_at(anchor.evidence[0].start) == article.paragraph_at(fact.evidence[0].start)


def _shown(subject: Subject, fact: DateFact, anchor: DateFact) -> str:
    """Return the sentence, or its beginning; empty where it shows the day that is counted from, or tells of a plan."""
    span, phrase = fact.event_span, fact.evidence[0].span
    part = excerpt(subject.sheet, span, phrase)
    if part is None or part.overlaps(anchor.evidence[0].span):
        return ""
    if len(part.of(subject.text).split()) < _WORDS:
        return ""
    shown, before = part.of(subject.text), subject.text[span.start : phrase.start]
    if _PLANNED.search(shown) or _BOUND_ON.search(before) or len(_CLOCK.findall(shown)) > 1:
        return ""
    if part.end < span.end and tells_too_little(shown, span.of(subject.text)):
        return ""
    return "" if _is_counted_within(before) else as_quoted(shown, part, span)


def _is_counted_within(before: str) -> bool:
    """Tell whether a deed stands before the phrase in its own sentence: "they took him, and freed him | the next day"."""
    lowered = before.lower()
    told = FINITE.search(lowered)
    return (
        told is not None
        and (joint := _JOINT.search(lowered, told.end())) is not None
        and bool(FINITE.search(lowered, joint.end()))
    )


_STEMS = ("“{shown}” Which day is meant by “{phrase}”?", "The article goes on: “{shown}” On which day was that?")


#: How far from the day counted from days stand in that the article does not name, in this order.
_STEPS_BESIDE = (1, 2, -1, 3, -2, 4)


def _days_beside(subject: Subject, one: CountedDay) -> dict[int, Choice]:
    """Return the other days of the prose by their numbers: those of the paragraph first, then the nearest."""
    article, key, own = subject.sheet.article, one.day.first_day, one.from_day.first_day
    paragraph = article.paragraph_at(one.fact.evidence[0].start)
    near: list[tuple[bool, int, str, DateFact]] = []
    for fact in subject.sheet.dates:
        day = fact.window.start
        if fact.place is Place.PROSE and fact.window.is_one_day and day is not None and day.first_day not in (key, own):
            is_elsewhere = article.paragraph_at(fact.evidence[0].start) != paragraph
            near.append((is_elsewhere, abs(day.first_day - key), fact.id, fact))
    found: dict[int, Choice] = {}
    for _, distance, _, fact in sorted(near, key=itemgetter(0, 1, 2)):
        choice = as_wrong_date(subject, fact) if distance <= _NEAR_DAYS else None
        if choice is not None:
            found.setdefault(int(choice.rank), choice)
    return found


#: A day of the article further off than this is no mistake that a reader makes.
_NEAR_DAYS = 30


def _wrong_days(subject: Subject, one: CountedDay) -> list[Choice]:
    """Return three wrong days: the day that is counted from, other days of the article, and days beside them.

    Two pairs of days stand as far apart as is counted: else the options alone give the key.
    """
    wrong: dict[int, Choice] = {}
    if one.step:
        reason = f"This is the day that the article names before; “{one.phrase}” counts from it."
        wrong[one.from_day.first_day] = Choice(one.from_day.in_words(), reason, (), one.from_day.first_day)
    beside = _days_beside(subject, one)
    for step in _STEPS_BESIDE:
        day = one.from_day.plus_days(step)
        if step not in (0, one.step):
            beside.setdefault(day.first_day, Choice(day.in_words(), _steps_away(one, step), (), day.first_day))
    if one.step:
        twin = 2 * one.step if one.day.first_day % 2 else -one.step
        day = one.from_day.plus_days(twin)
        wrong[day.first_day] = beside.get(day.first_day) or Choice(day.in_words(), _steps_away(one, twin), (), day.first_day)
    # By turns, so that the key is not always the one behind the day that it counts from.
    wanted_before = one.day.first_day % 3 + (one.step > 0)
    before = [choice for day, choice in beside.items() if day < one.day.first_day and day not in wrong]
    behind = [choice for day, choice in beside.items() if day > one.day.first_day and day not in wrong]
    before = before[: max(0, min(wanted_before, 3) - sum(day < one.day.first_day for day in wrong))]
    rest = [*before, *behind[: 3 - len(wrong) - len(before)]]
    return [*wrong.values(), *rest]


def _steps_away(one: CountedDay, step: int) -> str:
    amount = f"{count_word(abs(step))} {'day' if abs(step) == 1 else 'days'}"
    way = "after" if step > 0 else "before"
    return f"This is {amount} {way} {one.from_day.in_words()}, the day that is counted from."


def _can_be_confused(subject: Subject, one: CountedDay) -> bool:
    """Tell whether the paragraph names a second day, so that "that day" has to be understood."""
    article = subject.sheet.article
    paragraph = article.paragraph_at(one.fact.evidence[0].start)
    return any(
        fact.place is Place.PROSE
        and fact.window.is_one_day
        and fact.window != one.fact.window
        and article.paragraph_at(fact.evidence[0].start) == paragraph
        for fact in subject.sheet.dates
    )


def _settled(subject: Subject) -> list[CountedDay]:
    return [one for one in counted_days(subject) if one.step or _can_be_confused(subject, one)]


def counted(subject: Subject) -> Proposals:
    """Ask which day the article means by the words that count it."""
    settled = subject.once(_settled)
    plain = tuple(one for one in settled if _NAME.search(one.shown) and not _LEANS.match(one.shown))
    found = (plain if len(plain) >= _PLENTY else settled)[: 4 * subject.most]
    return Proposals(tuple(subject.made(_sketch, one, number % 4) for number, one in enumerate(found)))


def _sketch(subject: Subject, one: CountedDay, number: int) -> Sketch:
    sentence, start = (subject.evidence(fact.event_span) for fact in (one.fact, one.anchor))
    passages = (sentence,) if sentence == start else (sentence, start)
    if one.step:
        reason = f"“{one.phrase}”, counted from {one.from_day.in_words()}, is {one.day.in_words()}."
    else:
        reason = f"“{one.phrase}” is the day that the article names before: {one.day.in_words()}."
    is_typed, variant = number % 2 == 1, (number // 2) % 2
    return Sketch(
        "dates: when",
        Skill.DATES,
        ItemFormat.DATE if is_typed else ItemFormat.SINGLE,
        f"dates.counted.{'typed' if is_typed else 'day'}.{'ab'[variant]}",
        _STEMS[variant].format(shown=one.shown, phrase=one.phrase),
        () if is_typed else (Choice(one.day.in_words(), reason, passages, one.day.first_day),),
        () if is_typed else tuple(_wrong_days(subject, one)),
        reason,
        passages,
        (one.fact.id, one.anchor.id),
        0.45,
        Arrange.RANKED,
        excludes=frozenset({mark_of(one.fact.window)}),
        answer=DateAnswer(one.day) if is_typed else None,
        misreadings=((one.from_day.iso(), "This is the day that is counted from."),) if is_typed and one.step else (),
        place=one.fact.event_span.start,
        rank=1,
    )


RULES = (
    Rule(
        "dates.counted",
        "Which day is meant by “the next day”?",
        "“The next day, the rebels left the town.” Which day is meant by “The next day”?",
        counted,
        grows=True,
    ),
)
