"""Counted people as the rules for their sides see them: their figure and words, the sentence, and what the paragraph has told.

The rules themselves are ``victim_owners``' and ``victim_sides``'.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from quizapp.domain.facts import Measure
from quizapp.domain.records import record
from quizapp.domain.text import Span
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence, tokenize
from quizapp.extraction.words import CIVILIANS

#: What a rule returns where the side is open and no rule after it may tell one.
OPEN = 0
#: What a new count of those told before may call them.
_UNTOLD = frozenset({"people", "men", "troops", "soldiers", "servicemen", "personnel"})


@dataclass(slots=True)
class SidesTold:
    """What a paragraph's figures have told of sides so far: the last of each measure, and all of them."""

    last: dict[Measure, int | None] = field(default_factory=dict)
    all: set[int] = field(default_factory=set)
    #: Those of the sentence at hand.
    in_sentence: list[int | None] = field(default_factory=list)
    #: Those of the sentence right before it; none where that held no figure.
    before: tuple[int | None, ...] = ()
    #: Where the last figure of civilians in the sentence at hand ends; 0 where there is none.
    civilians_end: int = 0

    def open_sentence(self, before: tuple[int | None, ...] = ()) -> None:
        """Begin a sentence; ``before`` are the sides told in the one right before it."""
        self.before = before
        self.in_sentence.clear()
        self.civilians_end = 0

    def add(self, measure: Measure, side: int | None) -> None:
        """Remember the side of one more figure, None where it is open."""
        self.last[measure] = side
        self.in_sentence.append(side)
        if side is not None:
            self.all.add(side)


@record
class Counted:
    """Victims whose own words tell no side, with what stands around them; ``last`` is the figure before."""

    text: str
    sentence: Sentence
    figure: Figure
    attribution: Attribution | None
    paragraph: SidesTold
    sides: Sides
    victims: str
    last: tuple[str, Measure | None, int]
    #: The words that tell whose they are, where they are more than those for them: "men of the Orland Army".
    head: str = ""
    #: Whether the words for them name nobody; nearly every rule asks.
    is_untold: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_untold", self.victims.lower() in _UNTOLD)

    @property
    def may_be_of_a_side(self) -> bool:
        """Whether they may be of a side: not those without arms, nor whom the text calls no more than people."""
        if not _UNARMED.isdisjoint(self.victims.lower().split()):
            return False
        named = self.sentence.words[self.figure.index : self.figure.head_end]
        return self.victims not in {"people", "others"} or _ANYBODY.isdisjoint(named)


@record
class Unplaced:
    """A figure whose side no rule tells, as small as it can be kept: its sentence is read again when it is asked about."""

    span: Span
    dates: tuple[Span, ...]
    figure: Figure
    attribution: Attribution | None
    paragraph: SidesTold
    victims: str
    last: tuple[str, Measure | None, int]
    head: str

    def counted(self, text: str, sides: Sides) -> Counted:
        """Return the figure with its sentence."""
        sentence = tokenize(text, self.span, self.dates)
        told = (self.figure, self.attribution, self.paragraph, sides, self.victims, self.last, self.head)
        return Counted(text, sentence, *told)


#: Words for people without arms, less those that the people of a side are called by too.
_UNARMED = CIVILIANS - frozenset(
    "others other members member prisoners prisoner contractors contractor captives people men".split()
)
_ANYBODY = frozenset({"people", "persons", "person", "individuals", "individual"})
