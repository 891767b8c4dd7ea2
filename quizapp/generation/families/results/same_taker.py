"""Whether a gap for a place taken or lost holds another place too, by what the article tells of that one elsewhere.

How the gap is made is ``place_gaps``'.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import DateFact, Place
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, any_of, find_words
from quizapp.generation.families.passages.cues.spoils import GRASPED
from quizapp.generation.sketch import Subject, sentences_of

_DAY = re.compile(rf"\b(?:\d{{1,2}} (?:{any_of(MONTHS)})|(?:{any_of(MONTHS)}) \d{{1,2}})\b")


def may_hold(subject: Subject, sentence: Span, shown: str, day: str, name: str) -> bool:
    """Tell whether the gap of ``shown`` holds ``name`` too: taken or lost on its day, or without a day by the same side.

    ``day``: the day as the question tells it. Every sentence counts in which the place may have been taken, with its lists
    and clauses; one that does not say by whom may mean the same side.
    """
    told = [(span, words) for span, words in subject.once(_grasping) if span != sentence and name in words]
    if not told:
        return False
    if day or _DAY.search(shown):
        dates = subject.once(_dates_of)
        own = dates.get(sentence, ())
        return any(_overlap(one, other) for span, _ in told for one in dates.get(span, ()) for other in own)
    mine = _sides_in(subject, shown)
    return len(mine) != 1 or any(_is_of(mine, _sides_in(subject, words)) for _, words in told)


def _grasping(subject: Subject) -> tuple[tuple[Span, str], ...]:
    """Return the sentences in which a place may have been taken; to be read ``once``."""
    return tuple([(span, words) for span, words in subject.once(sentences_of) if GRASPED.holds(words)])


def _dates_of(subject: Subject) -> dict[Span, list[DateFact]]:
    """Return the dates of each sentence; to be read ``once``."""
    found: dict[Span, list[DateFact]] = {}
    for fact in subject.sheet.dates:
        if fact.place is Place.PROSE:
            found.setdefault(fact.event_span, []).append(fact)
    return found


def _overlap(one: DateFact, other: DateFact) -> bool:
    if not (one.window.start and one.window.end and other.window.start and other.window.end):
        return False
    return one.window.start.first_day <= other.window.end.last_day and other.window.start.first_day <= one.window.end.last_day


def _sides_in(subject: Subject, words: str) -> frozenset[int | None]:
    """Return the columns of the parties and units that are named."""
    return frozenset(actor.side for name, actor in subject.names.called if name in words and any(find_words(name, words)))


def _is_of(mine: frozenset[int | None], theirs: frozenset[int | None]) -> bool:
    return not theirs or not mine.isdisjoint(theirs)
