"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other.

What two questions do to each other is ``sights``'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from random import Random

from quizapp.domain.discretion import discreet
from quizapp.domain.item import Item, Skill
from quizapp.generation.sets.sights import Apart, clashes, sight_of

#: Rules that teach least: they come last, however rare their format is.
_WORTH_LITTLE = ("actors.abbreviation", "sources.bound.named", "sources.bound.unnamed", "passages.source", "results.term")

#: What is added for rules that only look a number up or that teachers took less often, and taken off for those that set
#: statements or sources side by side.
_TEACHES = {
    "sources.typed": 3.0,
    "sources.figure": 1.0,
    "sources.attribute": 1.0,
    "sources.said": -3.0,
    "sources.losses": -3.0,
    "sources.vantage": 2.0,
    "sources.spread": -2.0,
    "sources.careful": 2.0,
    "sources.nobody": 2.0,
    "sources.period": 2.0,
    "sources.which": -1.0,
    "dates.order": 2.0,
    "dates.year-typed": 2.0,
    "deeds.who": 3.0,
    "deeds.named": 3.0,
    "results.box": 2.0,
    "passages.hedge": 2.0,
    "passages.historians": 4.0,
    "passages.uncertain": 3.0,
}

#: What one more question of a skill costs: an article has most dates, and least is learnt from a third and fourth of them.
_SKILL = {Skill.DATES: 6.5, Skill.ACTORS: 6.0, Skill.RESULTS: 6.0, Skill.SOURCES: 3.0}
#: No more than this part of a set is on dates, and at least this part on sources, where there are enough others or enough
#: of them; one question of a rule is enough for so many.
_DATES_SHARE, _SOURCES_SHARE, _RULE_SHARE = 3 / 8, 2 / 8, 12
#: How strict a set is at first, and what is given up, step by step, where it is too short: the distance, and the shares.
_STEPS = ((Apart.BY_REASON, True), (Apart.BY_SENTENCE, True), *((apart, False) for apart in sorted(Apart, reverse=True)))
#: So many sets are put together, each from another beginning, and how far chance may move a question in them.
_SETS, _JITTER = 24, 6.0


class _Field:
    """The questions that a set is taken from, and which of them cannot stand together."""

    def __init__(self, items: Sequence[Item], limit: int, first_mention: Mapping[str, str]) -> None:
        self.items, self.limit = items, limit
        self._sights = {item.id: sight_of(item, first_mention) for item in items}
        self._clashes: dict[Apart, dict[str, frozenset[str]]] = {}

    def clashing(self, apart: Apart) -> dict[str, frozenset[str]]:
        """Return for each question (by id) those that it cannot stand beside; found once for each distance."""
        if apart not in self._clashes:
            self._clashes[apart] = clashes(self.items, self._sights, apart)
        return self._clashes[apart]

    @cached_property
    def skills(self) -> frozenset[Skill]:
        """All skills that some question is on."""
        return frozenset(item.skill for item in self.items)

    @cached_property
    def most_dates(self) -> int:
        """How many questions of a set may be on dates as long as there are others."""
        return max(1, int(_DATES_SHARE * self.limit))

    @cached_property
    def fewest_sources(self) -> int:
        """How many questions of a set are on sources, where there are so many."""
        return min(sum(item.skill is Skill.SOURCES for item in self.items), round(_SOURCES_SHARE * self.limit))

    @cached_property
    def most_of_rule(self) -> int:
        """How many questions of a set may come from one rule as long as there are others."""
        return 1 + self.limit // _RULE_SHARE

    def is_within(self, item: Item, used: Counter[str]) -> bool:
        """Tell whether a set that has ``used`` so many has room for one more such question."""
        if item.skill is Skill.DATES and used[Skill.DATES.value] >= self.most_dates:
            return False
        return used[item.rule] < self.most_of_rule


def choose(items: Sequence[Item], limit: int, rng: Random, first_mention: Mapping[str, str] | None = None) -> tuple[Item, ...]:
    """Return at most ``limit`` items over skills, families, places and difficulties; none that answers another.

    ``first_mention`` names for a fact (by id) the one that tells the same count first.
    What only shares a sentence or words with another is taken where nothing else is left. Of several sets the best is kept.
    """
    rest = list(items)
    rng.shuffle(rest)
    field = _Field(rest, limit, first_mention or {})
    kept = min((_gathered(field, rng) for _ in range(_SETS)), key=lambda one: _faults(field, one))
    return tuple(discreet(item, [one for one in kept if one is not item]) for item in kept)


def _gathered(field: _Field, rng: Random) -> list[Item]:
    """Return one set, question by question: always the one that repeats least and shuts out least of what is left."""
    leaning = {item.id: _JITTER * rng.random() for item in field.items}
    kept: list[Item] = []
    used: Counter[str] = Counter()
    for apart, shared in _STEPS:
        if len(kept) >= field.limit:
            break
        clashing = field.clashing(apart)
        taken = {item.id for item in kept}
        pool = [item for item in field.items if item.id not in taken and clashing[item.id].isdisjoint(taken)]
        while len(kept) < field.limit:
            pool = [item for item in pool if not shared or field.is_within(item, used)]
            if not pool:
                break
            names = {item.id for item in pool}
            costs = ((_crowding(item, kept, used) + _loss(clashing[item.id], names) + leaning[item.id], item) for item in pool)
            best = min(costs, key=lambda one: one[0])[1]
            kept.append(best)
            used.update([best.skill.value, best.family, best.format.value, best.rule])
            pool = [item for item in pool if item is not best and item.id not in clashing[best.id]]
    return kept


def _faults(field: _Field, kept: Sequence[Item]) -> tuple[float, ...]:
    """What is wrong with a set, the worst first: too few questions; shares passed over or a skill left out; repetition."""
    skills = Counter(item.skill for item in kept)
    rules = Counter(item.rule for item in kept)
    again = sum(max(0, count - field.most_of_rule) for count in rules.values())
    unasked = len(field.skills - skills.keys()) + max(0, field.fewest_sources - skills[Skill.SOURCES])
    return (-len(kept), max(0, skills[Skill.DATES] - field.most_dates) + again + unasked, sum(_costs(kept)))


def _costs(kept: Sequence[Item]) -> Iterator[float]:
    """What each question of a set costs beside those before it."""
    used: Counter[str] = Counter()
    for number, item in enumerate(kept):
        yield _crowding(item, kept[:number], used)
        used.update([item.skill.value, item.family, item.format.value, item.rule])


def _loss(clashing: Set[str], names: Set[str]) -> float:
    """How much of what is left (0 to 10) a question would shut out: one that uses many events leaves few others."""
    return 10 * len(clashing & names) / len(names)


def _crowding(item: Item, kept: Sequence[Item], used: Counter[str]) -> float:
    """How much a set would repeat itself with one more such item; smaller is better."""
    where = item.evidence[0].start if item.evidence else 0
    near = sum(abs(where - one.evidence[0].start) < 400 for one in kept if one.evidence)
    same = sum(where == one.evidence[0].start for one in kept if one.evidence)
    alike = sum(abs(item.difficulty - one.difficulty) < 0.1 for one in kept)
    shared = sum(bool(set(item.facts).intersection(one.facts)) for one in kept)
    return (
        _SKILL[item.skill] * used[item.skill.value]
        + 4 * used[item.family]
        + 2 * used[item.format.value]
        + 6 * used[item.rule]
        + 8 * item.rule.startswith(_WORTH_LITTLE)
        + next((worth for rule, worth in _TEACHES.items() if item.rule.startswith(rule)), 0.0)
        + near
        + 6 * same
        + 3 * shared
        + 0.5 * alike
    )
