"""The event that an article is about as a whole: statements that tell of it, and the years that everybody knows it by.

What is not asked for that reason belongs to the families.
"""

from __future__ import annotations

import re
from collections import Counter

from quizapp.domain.facts import FactSheet, Place, Window
from quizapp.domain.text import Span
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.verbs import CAPITALS

_ARTICLE = re.compile(r"^(?:the|a|an) ")
#: What is said of a battle as a whole.
_AS_A_WHOLE = re.compile(
    r"(?:took place|was fought|were fought|began|started|ended|occurred|commenced|concluded|was launched|was begun|broke out|"
    r"happened|was (?:offered|joined|given|held)|raged|resulted in|was won|was lost|came to an end|was over|lasted)\b"
)
#: What leads from the title to its other names: "the Battle of X, also called the Battle of Y, took place".
_OTHER_NAMES = re.compile(r",? (?:also |sometimes |otherwise |better )?(?:called|known|named|referred|or)\b")
#: Nouns of a title that name its event as a kind.
_KINDS = (
    "battle siege offensive operation campaign war raid invasion uprising revolt rebellion attack clashes conflict landing "
    "counteroffensive massacre crisis strike shelling airstrike bombardment bombing assault"
).split()
_PLACED = re.compile(rf"(?:started|began|broke out) (?:in|at|near) (?:[a-z]+ ){{0,4}}(?P<place>[{CAPITALS}][\w'’-]+)")
_YEAR = re.compile(r"\b1?\d{3}\b|\b20\d\d\b")
#: A year that has so large a part of all dates is that of the whole.
_MOST = 0.5


def tells_own_event(label: str, title: str) -> bool:
    """Tell whether a label says of the event of ``title`` only that it took place, began or ended."""
    verb = main_verb(label)
    if verb is None:
        return False
    named = re.sub(r"\s*\([^()]*\)|\b\d{4}\b", "", title).strip().lower()
    if not named:
        return False
    subject = _ARTICLE.sub("", label[: verb.start()].strip().lower())
    whole = _ARTICLE.sub("", label.lower())
    if whole.startswith(named) and _OTHER_NAMES.match(whole, len(named)):
        return bool(_AS_A_WHOLE.search(whole, len(named)))
    is_whole = _AS_A_WHOLE.match(label, verb.start()) is not None
    if named in subject and "," not in subject:
        return is_whole
    if subject in _KINDS and subject in named.split():
        # "The raid started in the town of Tarn" tells of a part of it.
        placed = _PLACED.match(label, verb.start())
        return is_whole and (placed is None or placed["place"] in title)
    return " fought the " in label and bool(re.search(rf" fought the {re.escape(named)}\b", label.lower()))


def called_in_a_sentence(title: str) -> str:
    """Return the event of a title as a sentence names it: ``the Battle of Karsa``; empty where the title names no event."""
    bare = re.sub(r"\s*\([^()]*\)", "", title).strip()
    words = bare.lower().split()
    if not any(kind in words for kind in _KINDS) or re.search(r"\d{1,2} [A-Z]|[A-Z][a-z]+ \d{4}", bare):
        return ""
    return bare if words[0] in ("operation", "the") else f"the {bare}"


def defining_sentence(sheet: FactSheet) -> Span | None:
    """Return the opening sentence where it names the title: its date is that of the whole article."""
    opening = next(sheet.article.sentences(), None)
    title = re.sub(r"\s*\([^()]*\)", "", sheet.article.title).lower()
    return opening if opening is not None and title and title in opening.of(sheet.article.text).lower() else None


#: Titles of what happened on one day: the first sentence tells it, whatever words it uses.
_KIND_OF_A_DAY = re.compile(
    r"(?i)\b(?:attacks?|bombings?|massacre|shootings?|air ?strikes?|strike|explosions?|shelling|assassination|ambush|killings?|"
    r"blast|crash|shootdown|stabbings?|hijacking)\b"
)


def own_day(sheet: FactSheet) -> Window | None:
    """Return the one day of the whole article: the infobox's, or that of the defining sentence where it gives none.

    Whoever has read the first line knows it. None where the article tells of more than a day.
    """
    main = main_window(sheet)
    if main is not None or any(fact.place is Place.INFOBOX for fact in sheet.dates):
        return main if main is not None and main.is_one_day else None
    defining = defining_sentence(sheet)
    if defining is None and _KIND_OF_A_DAY.search(sheet.article.title):
        defining = next(sheet.article.sentences(), None)
    told = {fact.window for fact in sheet.dates if fact.event_span == defining}
    days = [window for window in told if any(end.month for end in window.ends)]
    return days[0] if len(days) == 1 and days[0].is_one_day else None


def own_years(sheet: FactSheet) -> frozenset[int]:
    """Return the years of the infobox date, the title and the defining sentence, and that of most of the article's dates."""
    years = Counter(date.year for fact in sheet.dates if (date := fact.window.end or fact.window.start) is not None)
    own = {int(year) for year in _YEAR.findall(sheet.article.title)}
    for fact in sheet.dates:
        if fact.place is Place.INFOBOX:
            own |= {date.year for date in fact.window.ends}
    defining = defining_sentence(sheet)
    own |= {fact.window.ends[0].year for fact in sheet.dates if fact.event_span == defining and fact.window.is_closed}
    own |= {year for year, count in years.items() if count > _MOST * years.total()}
    return frozenset(own)
