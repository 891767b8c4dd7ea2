"""What an article states: dates, actors, results and claims, each with its evidence.

Only values; how they are found is ``extraction``'s, what two claims are to each other is ``comparisons``'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quizapp.domain.article import Article, Warning
from quizapp.domain.evidence import Evidence
from quizapp.domain.fact_kinds import ActorKind as ActorKind
from quizapp.domain.fact_kinds import Bound as Bound
from quizapp.domain.fact_kinds import Certainty as Certainty
from quizapp.domain.fact_kinds import Fate as Fate
from quizapp.domain.fact_kinds import Measure as Measure
from quizapp.domain.fact_kinds import Place as Place
from quizapp.domain.naming import is_anybody
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.records import record
from quizapp.domain.text import Span


@record
class Window:
    """The days that something covers; an unknown end is None ("by 21 September": start None)."""

    start: PartialDate | None = None
    end: PartialDate | None = None

    @property
    def ends(self) -> tuple[PartialDate, ...]:
        """Its known ends, the first one first."""
        return tuple(end for end in (self.start, self.end) if end is not None)

    def iso(self) -> str:
        """Return both ends with a stroke between them, nothing for an unknown one: "2015-05-03/"."""
        return "/".join("" if end is None else end.iso() for end in (self.start, self.end))

    @property
    def is_known(self) -> bool:
        """Whether at least one end is known."""
        return self.start is not None or self.end is not None

    @property
    def is_closed(self) -> bool:
        """Whether both ends are known."""
        return self.start is not None and self.end is not None

    @property
    def is_one_day(self) -> bool:
        """Whether the window is a single day."""
        start, end = self.start, self.end
        return start is not None and start.day is not None and (start is end or start == end)


@record
class DateFact:
    """A date with the event that the text ties to it.

    ``event`` is the sentence (or infobox line) that tells it; ``clause`` is the part of that sentence which the date
    belongs to, where grammar can tell. ``event_span`` is None for an infobox date.
    """

    id: str
    window: Window
    precision: str
    certainty: Certainty
    event: str
    event_span: Span
    clause: Span | None
    place: Place
    evidence: tuple[Evidence, ...]
    #: The window is only about right ("around 10 August"), or counted from a date that is.
    is_approximate: bool = False
    #: Open only within its day, which is known: "by the end of the day", "by noon".
    is_hour_limit: bool = False


@record
class Actor:
    """A party, commander or unit. ``side`` is the infobox column, None where the article leaves it open."""

    id: str
    name: str
    kind: ActorKind
    side: int | None
    evidence: tuple[Evidence, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None
    fate: Fate | None = None
    #: Name of the unit or party one level above it in the list.
    parent: str | None = None
    depth: int = 0
    #: Words of the text for the people and things of a state ("American"): they call it to mind and are no name of it.
    adjectives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AliasProposal:
    """Two names that may be one actor; a person has to say so before they are merged."""

    name: str
    other: str
    why: str


@dataclass(frozen=True, slots=True)
class Result:
    """One clause of how the conflict ended, in the infobox's own words."""

    id: str
    text: str
    evidence: tuple[Evidence, ...]


@record
class Claim:
    """A statement of how many people were killed, wounded and so on.

    ``source`` is the one who says so, None where the article names nobody. ``high`` is set for a range only.
    ``days`` is a length of time without dates ("over two days").
    """

    id: str
    victims: str
    side: int | None
    measure: Measure
    low: int
    high: int | None
    bound: Bound
    source: str | None
    window: Window
    place: Place
    evidence: tuple[Evidence, ...]
    #: The sentence or infobox line around the figure.
    context: Span
    #: Where the source is named, if it is.
    source_evidence: tuple[Evidence, ...] = ()
    #: Where it happened, as the sentence names it.
    location: str | None = None
    days: int | None = None
    #: The heading inside its cell of the infobox, where the cell counts several groups of one side apart: "Home Guard:".
    group: str = ""
    #: The article's own words for what befell the people where they say more than the measure: "executed".
    told: str = ""

    @property
    def quote(self) -> str:
        """The words that give the figure."""
        return self.evidence[0].quote

    @property
    def with_somebody(self) -> Claim:
        """The claim without a source that nobody can be asked for, such as "other sources"."""
        return replace(self, source=None, source_evidence=()) if self.source and is_anybody(self.source) else self

    @property
    def done(self) -> str:
        """What befell the people, in the article's own words where they are known to say more than the measure."""
        return self.told or self.measure.value


class ComparisonKind(StrEnum):
    """What two or more claims are to each other."""

    CONFLICT = "conflict"
    DIFFERENT_WINDOW = "different window"
    GROWTH = "growth"
    REPETITION = "repetition"
    DIFFERENT_VICTIMS = "different victims"
    DIFFERENT_MEASURE = "different measure"
    CORROBORATION = "corroboration"
    UNCOMPARABLE = "uncomparable"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Claims set side by side. ``factor`` is larger / smaller for a conflict or a different window."""

    victims: str
    measure: Measure
    kind: ComparisonKind
    claims: tuple[str, ...]
    factor: float | None
    why: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Text that looked like a fact and was not taken for one, with the reason."""

    span: Span
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Everything found in one article."""

    article: Article
    dates: tuple[DateFact, ...] = ()
    #: Dates that tell of no event: those of headings, and beside parties, commanders, units and strengths of the infobox.
    labels: tuple[DateFact, ...] = ()
    actors: tuple[Actor, ...] = ()
    results: tuple[Result, ...] = ()
    claims: tuple[Claim, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[Warning, ...] = ()
    alias_proposals: tuple[AliasProposal, ...] = ()
    #: Infobox columns whose list of parties, commanders or units broke off: ("combatant", 2), …
    open_lists: frozenset[tuple[str, int]] = field(default_factory=frozenset)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not (self.dates or self.actors or self.results or self.claims)

    def all_evidence(self) -> Iterator[Evidence]:
        """Yield the evidence of every fact."""
        for group in (self.dates, self.labels, self.actors, self.results, self.claims):
            for fact in group:
                yield from fact.evidence
