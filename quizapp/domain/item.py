"""Questions: stem, options, key, and the reason and passage behind every option.

What a good question may not do is ``lint``'s, what an answer is worth is ``scoring``'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from quizapp.domain.evidence import Evidence
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record


class Skill(StrEnum):
    """The four subjects."""

    DATES = "dates"
    ACTORS = "actors"
    RESULTS = "results"
    SOURCES = "sources"


class ItemFormat(StrEnum):
    """How a question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true-false"
    NUMBER = "number"
    DATE = "date"
    ORDER = "order"
    MATCH = "match"
    PASSAGE = "passage"


#: Formats in which exactly one option is the key.
ONE_KEY = frozenset({ItemFormat.SINGLE, ItemFormat.TRUE_FALSE, ItemFormat.PASSAGE})


@record
class Option:
    """One thing to choose, and why it is right or wrong in this article.

    In ``order`` and ``match`` every option that has a place in the answer ``is_key``.
    """

    id: str
    text: str
    is_key: bool
    rationale: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """A count; right within ``tolerance`` on either side. ``unit`` stands behind the input field ("days")."""

    value: int
    tolerance: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class DateAnswer:
    """A date; the year may be left out where ``year_given`` says that the stem or the article's frame gives it."""

    value: PartialDate
    year_given: bool = True


@dataclass(frozen=True, slots=True)
class OrderAnswer:
    """Option ids from first to last."""

    sequence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatchAnswer:
    """Pairs (prompt id, target id). Both are options; an option in no pair is left over."""

    pairs: tuple[tuple[str, str], ...]

    @property
    def prompts(self) -> tuple[str, ...]:
        """The ids of the left side, in the order asked."""
        return tuple(prompt for prompt, _ in self.pairs)


@record
class ChoiceAnswer:
    """The ids of the keys, for the formats in which something is chosen."""

    keys: frozenset[str]


Answer = NumberAnswer | DateAnswer | OrderAnswer | MatchAnswer | ChoiceAnswer


@record
class Item:
    """One version of a question, complete in itself.

    ``facts`` are the ids of the facts that prove the key, ``rule`` names the rule that made it (empty when written by
    hand), ``difficulty`` runs from 0 (easy) to 1. ``fixed_order``: the options have an order of their own (numbers,
    dates, true and false) and are never shuffled. ``misreadings`` are typed answers with a reason of their own.
    """

    id: str
    family: str
    skill: Skill
    format: ItemFormat
    stem: str
    options: tuple[Option, ...]
    answer: Answer
    rationale: str
    evidence: tuple[Evidence, ...]
    facts: tuple[str, ...] = ()
    difficulty: float = 0.5
    rule: str = ""
    fixed_order: bool = False
    misreadings: tuple[tuple[str, str], ...] = ()
    #: Marks that make two questions answer each other: a quiz takes one question for each mark.
    excludes: frozenset[str] = field(default_factory=frozenset)

    def option(self, option_id: str) -> Option | None:
        """Return the option of that id, or None."""
        return next((option for option in self.options if option.id == option_id), None)

    def keys(self) -> tuple[Option, ...]:
        """Return the options that are right."""
        return tuple([option for option in self.options if option.is_key])

    def all_evidence(self) -> Iterator[Evidence]:
        """Yield the evidence of the key and of every option."""
        yield from self.evidence
        for option in self.options:
            yield from option.evidence
