"""A question before its options are chosen: stem, keys, and a pool of wrong options that are all defensible as wrong.

Families write sketches; ``composing`` makes items of them. No chance here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar, TypeVarTuple, cast

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import DateAnswer, ItemFormat, NumberAnswer, Skill
from quizapp.domain.records import record
from quizapp.domain.text import Span
from quizapp.generation.chronology.events import Chronology, evidence_of
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.names.actors import Names
from quizapp.generation.passage import Passage

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Arrange(Enum):
    """In which order options are shown."""

    SHUFFLED = "shuffled"
    #: By ``Choice.rank``: numbers, dates, and sets that have an order of their own.
    RANKED = "ranked"


@record
class Choice:
    """An option with the reason that is shown with it. ``rank`` orders numbers and dates."""

    text: str
    rationale: str
    evidence: tuple[Evidence, ...] = ()
    rank: float = 0.0
    #: Choices of one group cannot stand in one question (two names of one actor, one day told twice).
    group: str = ""


@record
class Sketch:
    """What a family proposes. ``pattern`` names rule and wording; ``pool`` holds more wrong options than are shown.

    ``size``: how many options are shown; 0 shows all. ``pairs``: (prompt, target) for a match, with ``pool`` left over.
    ``sequence``: choices from first to last for an order. ``answer``: for typed numbers and dates.
    """

    family: str
    skill: Skill
    format: ItemFormat
    pattern: str
    stem: str
    keys: tuple[Choice, ...] = ()
    pool: tuple[Choice, ...] = ()
    rationale: str = ""
    evidence: tuple[Evidence, ...] = ()
    facts: tuple[str, ...] = ()
    difficulty: float = 0.5
    arrange: Arrange = Arrange.SHUFFLED
    size: int = 4
    excludes: frozenset[str] = field(default_factory=frozenset)
    pairs: tuple[tuple[Choice, Choice], ...] = ()
    sequence: tuple[Choice, ...] = ()
    answer: NumberAnswer | DateAnswer | None = None
    misreadings: tuple[tuple[str, str], ...] = ()
    #: Offset in the article, for a choice spread over the text.
    place: int = 0
    #: Lower is kept first when a pattern or a key text is used too often.
    rank: int = 5


@dataclass(frozen=True, slots=True)
class Refusal:
    """A question that is not asked, because …; shown to the teacher."""

    question: str
    reason: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What families draw from: the facts, the usable events, and the facts of other articles for further names."""

    sheet: FactSheet
    chronology: Chronology
    #: The claims and the names of the actors, as questions need them.
    ledger: Ledger
    names: Names
    others: tuple[FactSheet, ...] = ()
    #: The paragraphs whose sentences can be clicked.
    clickable: tuple[Passage, ...] = ()
    #: So many questions of one wording are proposed.
    most: int = 8
    #: Wrong dates for each date fact, found once and used by several rules.
    near_dates: dict[str, tuple[Choice, ...]] = field(default_factory=dict, compare=False)
    #: Each date as a wrong option, by its id; None where the words around it show nothing.
    wrong_dates: dict[str, Choice | None] = field(default_factory=dict, compare=False)
    #: The passages of each event, and each event as an option, by its date's id.
    passages: dict[str, tuple[Evidence, ...]] = field(default_factory=dict, compare=False)
    told: dict[str, Choice] = field(default_factory=dict, compare=False)
    #: The passages that questions have quoted, by their place.
    _quoted: dict[Span, Evidence] = field(default_factory=dict, compare=False, repr=False)
    #: What families have read of the article, by the function that reads it.
    _read: dict[Callable[[Subject], object], object] = field(default_factory=dict, compare=False, repr=False)
    #: What rules have made of single facts, by function and ids of the facts; these are kept, so that none takes their ids.
    _made: dict[tuple[object, ...], tuple[object, object]] = field(default_factory=dict, compare=False, repr=False)

    def once(self, reader: Callable[[Subject], T]) -> T:
        """Return what ``reader`` finds, which may not depend on ``most``; read once for all rules and for both askings."""
        if reader not in self._read:
            self._read[reader] = reader(self)
        return cast("T", self._read[reader])

    def made(self, maker: Callable[[Subject, *Ts], T], *of: *Ts) -> T:
        """Return what ``maker`` makes of facts, which may not depend on ``most``; made once for both askings."""
        key = (maker, *map(id, of))
        if key not in self._made:
            self._made[key] = of, maker(self, *of)
        return cast("T", self._made[key][1])

    def evidence(self, span: Span) -> Evidence:
        """Return the evidence for a sentence, which many questions quote."""
        known = self._quoted.get(span)
        if known is None:
            known = self._quoted[span] = evidence_of(self.sheet, span)
        return known

    @property
    def text(self) -> str:
        """The article's text."""
        return self.sheet.article.text


def sentences_of(subject: Subject) -> tuple[tuple[Span, str], ...]:
    """Return the sentences of the prose, each with its words on one line; to be read ``once``."""
    text = subject.text
    return tuple([(span, " ".join(span.of(text).split())) for span in subject.sheet.article.sentences()])


@record
class Proposals:
    """What one rule gave."""

    sketches: tuple[Sketch, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A declared rule of a family: its name, what it asks for, an example, and how it proposes questions."""

    name: str
    asks: str
    example: str
    propose: Callable[[Subject], Proposals]
    #: Whether it proposes more where ``Subject.most`` is larger; any other rule is asked only once.
    grows: bool = False
    #: Whether it is asked only where the others give too little beside dates (an article of prose alone).
    fills: bool = False
