"""What one printed sentence gives away of a question: its key beside what it asks, a figure beside whose it is, a fate.

Which questions stand beside each other is ``choice``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from quizapp.domain.item import DateAnswer, Item, ItemFormat, NumberAnswer, Skill
from quizapp.domain.option_reading import content_words, fold_option
from quizapp.domain.partial_date import MONTHS
from quizapp.generation.labels.verbs import FINITE
from quizapp.generation.wording import SMALL

_MONTH = "|".join(MONTHS)
_DATE = re.compile(rf"\b(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,2}},)?(?: \d{{3,4}})?\b|\b(?:in|of|since|by) \d{{3,4}}\b")
_YEAR = re.compile(r"^(\d{1,2}) ([a-z]+)(?: \d{3,4})?$")
#: A whole day, as reasons and answers write it.
_DAY = re.compile(rf"\b\d{{1,2}} (?:{_MONTH}) \d{{1,4}}(?: BC)?")
_FIGURE = re.compile(r"\d[\d,]*")
_NAME = re.compile(r"(?<=[\w,:;“(] )(?:al-)?[A-Z][\w’'-]{2,}")
#: What became of somebody, folded.
_FATE = re.compile(
    r"\b(?:kill\w*|died|dead|death|slain|execut\w*|behead\w*|assassinat\w*|captur\w*|wound\w*|injur\w*|surrender\w*|"
    r"missing|shot|fell|martyr\w*|prisoner)\b"
)
#: Who is meant by such a word, another question may tell.
_HEADED = re.compile(r"\b(?:commander|leader|general|emir|chief)\b")
#: So many of the words that a question asks with, and this part of them, stand for it in one sentence.
_LEAST, _PART = 2, 0.5
#: ... and this part of the words of an event, beside its date.
_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Secret:
    """What a question must not find printed: keys beside words of its stem; a figure beside a name; a name beside a fate."""

    keys: frozenset[str]
    asked: frozenset[str]
    figures: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    #: Of a gap: the deed and those who did it, or the words right beside a year.
    deed: frozenset[str] = frozenset()
    doers: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    #: Of a question on the infobox's columns: what names one of its keys; a sentence with it mostly tells the side.
    listed: frozenset[str] = frozenset()
    #: Of a question what happened on a day, or in a year: the words of that date, and those of each key.
    dated: frozenset[str] = frozenset()
    events: tuple[frozenset[str], ...] = ()
    #: Of a question whose key is a date: that date, as a stem may print it.
    day: frozenset[str] = frozenset()
    #: Of a question on the result: how the names of the sides begin.
    winners: tuple[str, ...] = ()
    #: Of a question for a day of one kind: the word by which a reason says that another day is of that kind.
    kind: str = ""
    #: ... and the forms of that day, as a reason may print it.
    limit: frozenset[str] = frozenset()

    def is_day_of(self, stem: str) -> bool:
        """Tell whether a stem (folded, a space at either end) prints the date that is the key."""
        return _has(self.day, stem)

    def is_named_in(self, text: str) -> bool:
        """Tell whether a stem or a sentence (folded, a space at either end) names what an infobox question asks about."""
        return _has(self.listed, text)

    def is_told_in(self, text: str) -> bool:
        """Tell whether a stem or a reason (folded, a space at either end) has the key of a gap beside what stands around it."""
        if self.kind and self.kind in text and _has(self.limit, text):
            return True
        if not (self.deed or self.beside) or not _has(self.keys, text):
            return False
        if self.deed and _has(self.deed, text) and _has(self.doers, text):
            return True
        return sum(f" {word} " in text for word in self.beside) >= _LEAST

    def is_in(self, sentence: str) -> bool:
        """Tell whether a sentence (folded, a space at either end) gives the key away."""
        if self.winners and _WON.search(sentence) and any(f" {name}" in sentence for name in self.winners):
            return True
        if self.dated and all(f" {word} " in sentence for word in self.dated) and self._has_event(sentence):
            return True
        asked = sum(f" {word} " in sentence for word in self.asked) if _has(self.keys, sentence) else 0
        if asked >= max(_LEAST, _PART * len(self.asked)) or (_has(self.figures, sentence) and _has(self.names, sentence)):
            return True
        if not self.marked or not _FATE.search(sentence):
            return False
        return _has(self.marked, sentence) or _HEADED.search(sentence) is not None

    def _has_event(self, sentence: str) -> bool:
        """Tell whether a sentence has most words of a key that tells what happened."""
        return any(sum(f" {word} " in sentence for word in one) >= max(_LEAST, _MOST * len(one)) for one in self.events)


def _has(words: Set[str], sentence: str) -> bool:
    return any(f" {word} " in sentence for word in words)


def secret_of(item: Item, keys: Set[str], asked: frozenset[str]) -> Secret:
    """Return the secret of an item with the folded ``keys`` and the words that it asks with."""
    told = [item.stem, *(one.text for one in item.options if one.is_key or item.format is ItemFormat.MATCH)]
    right = [one.text for one in item.options if one.is_key]
    is_of_fate, is_of_source, is_of_place = map(item.rule.startswith, ("actors.fate", "sources.", "results.place"))
    is_of_column = item.rule.startswith(_OF_COLUMNS)
    days = _forms_of(key for key in (keys if item.skill is Skill.DATES else ()) if _YEAR.match(key))
    kind = next((word for rule, word in _KINDS_OF_DAY.items() if item.rule.startswith(rule)), "")
    return Secret(
        _forms_of(keys),
        asked,
        _figures(item, told) if is_of_source else frozenset(),
        _names(told) if is_of_source else frozenset(),
        frozenset(word for text in right for word in _names_of(text)) if is_of_fate else frozenset(),
        frozenset(FINITE.findall(item.stem.lower())) - SAYING_NOTHING if is_of_place else frozenset(),
        _names([item.stem]) if is_of_place else frozenset(),
        _beside_gap(item.stem) if item.rule.startswith("dates.gap.year") else frozenset(),
        frozenset(map(_called, right)) if is_of_column else frozenset(),
        *_dated(item),
        days,
        _sides_of(item) if item.rule.startswith(_OF_RESULT) else (),
        kind,
        days | _pupils_day(item) if kind else frozenset(),
    )


def _pupils_day(item: Item) -> frozenset[str]:
    """Return the forms of the day that a pupil names, where it is asked whether it is only a limit."""
    named = _DAY.search(item.stem) if item.rule.startswith("dates.by.pupil") else None
    return _forms_of([fold_option(named.group())]) if named else frozenset()


def _forms_of(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(form for key in keys for form in _forms(key))


#: Rules that ask for a day of one kind, and what a reason says of such a day: "the latest day that the article gives for
#: another event", "the article counts to this day elsewhere".
_KINDS_OF_DAY = {"dates.by": " latest day ", "dates.counted": " counts to "}


def _forms(key: str) -> tuple[str, ...]:
    """Return the forms in which a sentence may print a folded key: a day without its year and in either order."""
    found = _YEAR.match(key)
    return (f"{found[1]} {found[2]}", f"{found[2]} {found[1]}") if found else (key,)


def days_of(item: Item) -> frozenset[str]:
    """Return the whole days that the answer of a question on dates is made of."""
    if item.skill is not Skill.DATES:
        return frozenset()
    keys = [text for option in item.options if option.is_key for text in (option.text, option.rationale)]
    written = [item.answer.value.in_words()] if isinstance(item.answer, DateAnswer) else []
    return frozenset(day for text in (item.stem, item.rationale, *keys, *written) for day in _DAY.findall(text))


#: Rules that ask how it ended, the words that tell it, and how much of a side's name its adjective shares with it.
_OF_RESULT = ("results.victor", "results.box", "results.term")
_WON = re.compile(
    r"\b(?:victor\w*|defeat\w*|won|win|lost|loss|captur\w*|recaptur\w*|retook|retaken|took|taken|seiz\w*|withdr\w*|"
    r"retreat\w*|surrender\w*|liberat\w*|succe\w+|fail\w*)\b"
)
_ROOT = 5


def _sides_of(item: Item) -> tuple[str, ...]:
    """Return how the names in the options of a question on the result begin, folded."""
    names = {name for option in item.options for name in re.findall(r"[A-Z][\w’'-]{2,}", option.text)}
    return tuple(sorted({fold_option(name)[:_ROOT] for name in names} - _NO_SIDE))


_NO_SIDE = frozenset(("cease", "incon", "stale", "milit", "decis", "pyrrh"))


#: The date that a stem asks about: a day or month without its year, else the year.
_ASKED_DATE = re.compile(rf"\b(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})\b|\b(?P<year>\d{{3,4}})\b")
_PARTICLES = frozenset("abu ibn bin abd umm von van der del the sir and".split())


def _dated(item: Item) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """Return the words of the date in a stem that asks what happened then, and the words of what happened."""
    found = _ASKED_DATE.search(item.stem) if item.rule.startswith("dates.on-") else None
    if found is None:
        return frozenset(), ()
    words = frozenset(word.lower() for word in found.group("day", "month", "year") if word)
    return words, tuple(content_words(one.text) for one in item.options if one.is_key)


def _names_of(name: str) -> list[str]:
    """Return the words by which a sentence may name somebody, folded: the last one, and any that is no particle."""
    words = fold_option(name).split()
    return [*words[-1:], *(word for word in words if len(word) > _INITIAL and word not in _PARTICLES)]


#: Rules that ask which names the infobox has in a column, or beside a post, and whose name stands in a gap.
_OF_COLUMNS = ("actors.side", "actors.commander", "results.place", "deeds.person")
#: The number of a unit, and what may stand behind the last name of a person.
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b")
_BEHIND_NAME = frozenset("jr sr i ii iii iv v vi vii viii ix x xi xii the elder younger great of".split())


def _called(name: str) -> str:
    """Return what a sentence calls a unit or a commander by, folded: the number, a last name of its own, else all of it."""
    numbered = _ORDINAL.search(name)
    if numbered:
        return numbered.group()
    words = fold_option(name).split()
    is_unit = any(word in _UNITS for word in words)
    named = [word for word in words if word not in _BEHIND_NAME and len(word) > _INITIAL]
    return " ".join(words) if is_unit or not named or not set(words).isdisjoint(("of", "al")) else named[-1]


#: So short a word is no name to be looked for.
_INITIAL = 2
#: Words of units without a number: their last word names many.
_UNITS = frozenset(
    "army navy force forces corps division divisions brigade brigades regiment battalion company legion militia guard guards "
    "group groups front command fleet squadron fighters units volunteers police service council movement party "
    "troops infantry cavalry artillery tigers defense defence marines special liwa jaysh faylaq harakat".split()
)


#: Verbs that say nothing of what was done.
SAYING_NOTHING = frozenset("was were had has did".split())
#: The words before and behind a gap.
_GAP = re.compile(r"(?P<before>(?:[^\s“]+ ){0,3})_+(?P<behind>(?: [^\s”]+){0,3})")


def _beside_gap(stem: str) -> frozenset[str]:
    """Return the words of substance right beside the gap of a stem, folded."""
    found = _GAP.search(stem)
    return content_words(f"{found['before']} {found['behind']}") if found else frozenset()


def _figures(item: Item, told: list[str]) -> frozenset[str]:
    numbers = {int(one.replace(",", "")) for text in told for one in _FIGURE.findall(_DATE.sub(" ", text))}
    if isinstance(item.answer, NumberAnswer):
        numbers.add(int(item.answer.value))
    words = {SMALL[number] for number in numbers if 1 < number < len(SMALL)}
    return frozenset({*words, *(str(number) for number in numbers), *(fold_option(f"{number:,}") for number in numbers)})


def _names(told: list[str]) -> frozenset[str]:
    found = {fold_option(name) for text in told for name in _NAME.findall(f"a {text}" if len(text.split()) < 6 else text)}
    return frozenset(name for name in found if name not in _MONTHS)


_MONTHS = frozenset(month.lower() for month in MONTHS)
