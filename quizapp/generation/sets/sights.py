"""What a learner sees of each question, and which questions would answer, show or repeat each other.

Which of them make a set is ``choice``'s; what one printed sentence gives away is ``given_away``'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain, combinations, product

from quizapp.domain.discretion import is_open_in, shortened
from quizapp.domain.item import DateAnswer, Item, ItemFormat, NumberAnswer, Option
from quizapp.domain.option_reading import fold_option
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span
from quizapp.generation.guesses import content_words
from quizapp.generation.sets.given_away import Secret, days_of, secret_of
from quizapp.generation.sets.shares import GENERIC
from quizapp.generation.wording import SMALL


class Apart(IntEnum):
    """How far two questions of one set have to be from each other: in a set on one skill a day or key may come back."""

    BY_FACT = 0
    BY_SENTENCE = 1
    BY_REASON = 2


@dataclass(frozen=True, slots=True)
class Told:
    """An option with its reason, folded: whole, and as it stands beside a question on one of the places that it quotes."""

    whole: str
    short: str
    quotes: tuple[Span, ...] = ()
    #: Of an answer that is typed: its reason, as written.
    reason: str = ""

    def beside(self, asked: Sequence[Span], proofs: Sequence[str]) -> str:
        """Return what is told beside a question that rests on these places, where the article has these words."""
        is_open = any(one.overlaps(other) for one, other in product(self.quotes, asked))
        return self.short if is_open or (self.reason and is_open_in(self.reason, proofs)) else self.whole


@dataclass(frozen=True, slots=True)
class Sight:
    """What a learner sees of an item, what answers it, what it asks with, and what it is about (fact ids)."""

    stem: str
    #: Each option, and each wrong answer that is typed, with its reason, as it stands in the feedback.
    told: tuple[Told, ...]
    keys: tuple[str, ...]
    asked: frozenset[str]
    about: frozenset[str]
    #: Where the sentences stand that it rests on, those that a passage shows beside them, and those that reasons quote.
    rests_on: tuple[Span, ...]
    proofs: tuple[str, ...]
    shows: tuple[Span, ...]
    quotes: tuple[Span, ...]
    options: frozenset[str]
    #: The stem, and what is more than a name among the options, folded; what none of it may tell.
    printed: tuple[str, ...]
    secret: Secret
    #: Keys that are names or tell something, folded.
    named: frozenset[str]
    #: Of a question on dates: the days that its answer is made of.
    days: frozenset[str]

    def answers(self, other: Sight) -> bool:
        """Tell whether this item shows the key of another beside words of its stem, or where it stands alone.

        What the feedback says of an option counts like what is asked.
        """
        if any(other.is_shown_in(text) for text in self.printed):
            return True
        told = [one.beside(other.rests_on, other.proofs) for one in self.told]
        if any(other.secret.is_told_in(text) for text in (self.stem, *told)):
            return True
        if any(other.secret.is_named_in(text) or other.secret.is_in(text) for text in self.printed):
            return True
        if other.secret.is_day_of(self.stem):
            return True
        return any(other.is_told_by(text) or other.is_dated_by(text) for text in (*told, *self.printed))

    def is_near(self, other: Sight, apart: Apart) -> bool:
        """Tell whether the two ask of one fact, day or sentence, show each other's sentence, or share key or options."""
        if self.about & other.about:
            return True
        if apart is not Apart.BY_FACT and self._repeats(other, apart):
            return True
        pairs: Iterable[tuple[Span, Span]] = product(self.shows, other.shows)
        if apart is Apart.BY_REASON:
            pairs = chain(pairs, product(self.rests_on, other.quotes), product(self.quotes, other.rests_on))
        return any(mine.overlaps(theirs) for mine, theirs in pairs)

    def _repeats(self, other: Sight, apart: Apart) -> bool:
        """Tell whether the two have a day of the answer, a key that is a name, or all options in common.

        A short set may come back to the dates that an article has; each is the answer to one of its questions.
        """
        has_same = bool(self.options) and self.options == other.options
        are_dated = bool(self.days and other.days)
        if are_dated and sum(one[:1].isalpha() for one in (self.options & other.options) - GENERIC) >= _SAME_EVENTS:
            return True
        if has_same and not (apart is Apart.BY_SENTENCE and are_dated):
            return True
        return bool(self.days & other.days or self.named & other.named)

    def is_shown_in(self, text: str) -> bool:
        """Tell whether a stem, or an option that tells something, holds a key of this item beside words of its stem."""
        if not any(f" {key} " in text for key in self.keys):
            return False
        return sum(f" {word} " in text for word in self.asked) >= _TELLING

    def is_told_by(self, text: str) -> bool:
        """Tell whether one option with its reason holds a key of this item beside most words of its stem."""
        if len(self.asked) < _FEW or not any(f" {key} " in text for key in self.keys):
            return False
        needed = max(min(_TELLING, len(self.asked)), _TELLING_PART * len(self.asked))
        return sum(f" {word} " in text for word in self.asked) >= needed

    def is_dated_by(self, text: str) -> bool:
        """Tell whether a text holds a day that the answer is made of beside words of the stem."""
        return any(f" {day} " in text for day in self.days) and sum(f" {word} " in text for word in self.asked) >= _TELLING


#: So many words of a stem, beside its key, give the answer away; in a reason, this part of them; of fewer, all of them do,
#: of less than so many, none.
_TELLING, _TELLING_PART, _FEW = 4, 0.6, 2


def sight_of(item: Item, first_mention: Mapping[str, str]) -> Sight:
    chosen = item.format in (ItemFormat.SINGLE, ItemFormat.MULTIPLE, ItemFormat.PASSAGE)
    keys = {fold_option(option.text) for option in item.options if option.is_key and chosen} - GENERIC
    if isinstance(item.answer, DateAnswer):
        keys.add(fold_option(item.answer.value.in_words()))
    if isinstance(item.answer, NumberAnswer):
        keys.update((str(item.answer.value), fold_option(f"{item.answer.value:,}"), *SMALL[int(item.answer.value) :][:1]))
    told = (*(_told(option, item.rule) for option in item.options), *(_mistold(item, *pair) for pair in item.misreadings))
    rests_on = tuple(one.span for one in item.evidence)
    passage = item.options if item.format is ItemFormat.PASSAGE else ()
    asked = content_words(item.stem) - _ASKING
    folded = [f" {fold_option(option.text)} " for option in item.options]
    return Sight(
        stem=f" {fold_option(item.stem)} ",
        told=told,
        keys=tuple(sorted(keys)),
        asked=asked,
        about=frozenset(first_mention.get(fact, fact) for fact in item.facts),
        rests_on=rests_on,
        proofs=tuple(one.quote for one in item.evidence),
        shows=rests_on + tuple(one.span for option in passage for one in option.evidence),
        quotes=tuple(one.span for option in item.options for one in option.evidence),
        options=_options_of(item),
        printed=(f" {fold_option(item.stem)} ", *(text for text in folded if passage or len(text.split()) > _NAME)),
        secret=secret_of(item, keys, asked),
        named=frozenset(fold_option(one.text) for one in item.options if one.is_key and one.text[:1].isalpha()) - GENERIC,
        days=frozenset(fold_option(day) for day in days_of(item)),
    )


def _options_of(item: Item) -> frozenset[str]:
    """Return the options by which two questions are the same: those who are quoted are the same few in every question."""
    if len(item.options) <= _PLAIN or item.rule.startswith(_OF_VOICES):
        return frozenset()
    return frozenset(fold_option(option.text) for option in item.options)


#: Rules that ask whose a figure is.
_OF_VOICES = ("sources.attribute", "sources.nobody", "sources.words.a", "sources.words.b")


def _told(option: Option, rule: str) -> Told:
    whole = f" {fold_option(f'{option.text} {option.rationale}')} "
    if option.is_key:
        return Told(whole, whole)
    short = f" {fold_option(f'{option.text} {shortened(option.rationale, rule)}')} "
    return Told(whole, short, tuple(one.span for one in option.evidence))


def _mistold(item: Item, typed: str, reason: str) -> Told:
    """Return a wrong answer that is typed, a day as it is written, with its reason."""
    answer = from_iso(typed).in_words() if isinstance(item.answer, DateAnswer) else typed
    whole, short = (f" {fold_option(f'{answer} {told}')} " for told in (reason, shortened(reason)))
    return Told(whole, short, reason=reason)


#: So many events that two questions have for options make the second look like the first.
_SAME_EVENTS = 3
#: An option of so many words may be a name; more words tell something.
_NAME = 6
#: Sets of so few options (true and false) are no sign of the same question.
_PLAIN = 2


#: Words that stand in many stems.
_ASKING = frozenset(
    "article date dates day days tells told happen happened gives give figure number infobox these place people killed "
    "following name names named source sources according reported order apply choose all one after before many "
    "whom describe describes beside".split()
)


def _clash(one: Item, other: Item, a: Sight, b: Sight, apart: Apart) -> bool:
    return bool(one.excludes & other.excludes) or a.is_near(b, apart) or a.answers(b) or b.answers(a)


def clashes(items: Sequence[Item], sights: Mapping[str, Sight], apart: Apart) -> dict[str, frozenset[str]]:
    """Return for each item (by id) those that it cannot stand beside."""
    clashing: dict[str, set[str]] = {item.id: set() for item in items}
    for one, other in combinations(items, 2):
        if _clash(one, other, sights[one.id], sights[other.id], apart):
            clashing[one.id].add(other.id)
            clashing[other.id].add(one.id)
    return {name: frozenset(others) for name, others in clashing.items()}
