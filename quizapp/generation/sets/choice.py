"""A balanced set of questions: skills, families, places in the article, difficulty; none that answer each other.

What two questions do to each other is ``sights``'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from random import Random

from quizapp.domain.discretion import discreet
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.generation.sets.sights import Apart, clashes, sight_of

#: Rules that teach least: they come last, however rare their format is.
_WORTH_LITTLE = ("actors.abbreviation", "sources.bound.named", "sources.bound.unnamed", "results.term")

#: Rules of which teachers, in the rounds of judgement so far, used less than about half, and what they said of them: they
#: stand in no set, even a short one. In the full list a teacher may still take or mend them.
STAYS_OUT = {
    "actors.commander.side": "the side is seen from the names",
    "dates.gap.year.a": "the year is known or found by reckoning",
    "dates.order": "labels that lose a voice or overlap in time",
    "dates.sequence.after": "another event of the article may come between",
    "dates.when.year.c": "labels that stand for no event",
    "deeds.place": "the place is guessed, or another fits",
    "deeds.turn": "the course is guessed from the words",
    "deeds.who": "nobody but the key does such deeds in the article",
    "sources.careful": "the model sentence drops a limit of the figure",
    "sources.like.why": "the periods of undated figures are unknown",
    "sources.relation.a": "a lower bound is set against a total",
    "sources.vantage": "who was hit is called a party",
}

#: What is added for rules that only look a number up or that teachers took less often, and taken off for those that set
#: statements or sources side by side.
_TEACHES = {
    "sources.typed": 3.0,
    "sources.figure": 1.0,
    "sources.attribute": 1.0,
    "sources.said": -3.0,
    "sources.losses": -3.0,
    "sources.spread": -2.0,
    "sources.nobody": 2.0,
    "sources.period": 2.0,
    "sources.which": -1.0,
    "dates.year-typed": 2.0,
    "dates.sequence": 2.0,
    "results.box": 2.0,
    "deeds.strength": 2.0,
    "actors.commander": 4.0,
    "dates.lasted": 2.0,
    "passages.day": 0.0,
    "passages.no source": 0.0,
    "passages.counted": 0.0,
    "passages.above": 0.0,
    "passages.proved": 0.0,
    "passages.limit": 0.0,
    "passages.earliest": 0.0,
    "passages.latest": 0.0,
    "passages.": 3.0,
}

#: Rules that are asked only where an article gives little else: no place of a set is theirs while another can have it.
ONLY_FILLS = ("passages.hunger",)

#: Kinds of sentence to click that are found by what the sentence says of a day or a figure; the others are known by a word
#: for what was done, for which another sentence may stand by its sense: a set has one of those for so many questions.
_CLICKED_BY_FACT = (
    *(f"passages.{one}" for one in "day earliest latest above proved limit counted".split()),
    "passages.no source",
)
_FOR_ONE_CUE = 8

#: What one more question of a skill costs: an article has most dates, and least is learnt from a third and fourth of them.
_SKILL = {Skill.DATES: 6.5, Skill.ACTORS: 6.0, Skill.RESULTS: 6.0, Skill.SOURCES: 3.0}
#: No more than this part of a set is on dates, and at least this part on sources, where there are enough others or enough
#: of them; no more than this part is answered by a click. One question of a rule is enough for so many.
_DATES_SHARE, _SOURCES_SHARE, _CLICKS_SHARE, _RULE_SHARE = 3 / 8, 2 / 8, 2 / 8, 12
#: Where a set is too short, this part, and in a small set so many, may be on dates, this part may be answered by a click, and
#: so many may come from one rule.
_FILLED_DATES_SHARE, _FEW_DATES, _FILLED_CLICKS_SHARE, _FILLED_OF_RULE = 6 / 8, 4, 4 / 8, 2
#: How strict a set is at first, and what is given up, step by step, where it is too short: the distance, and the shares.
_STEPS = ((Apart.BY_REASON, True), (Apart.BY_SENTENCE, True), (Apart.BY_SENTENCE, False))
#: Practice in one skill may come back to a day or a name, and needs no more than so many kinds of question.
_PRACTICE_KINDS = 3
_PRACTICE = (*_STEPS, (Apart.BY_FACT, False))
#: So many sets are put together, each from another beginning, and how far chance may move a question in them.
_SETS, _JITTER = 24, 6.0


class _Field:
    """The questions that a set is taken from, and which of them cannot stand together."""

    def __init__(self, items: Sequence[Item], limit: int, first_mention: Mapping[str, str], *, is_practice: bool) -> None:
        self.items, self.limit, self.is_practice = items, limit, is_practice
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
    def _most_dates_filled(self) -> int:
        return self.limit if self.is_practice else max(_FEW_DATES, int(_FILLED_DATES_SHARE * self.limit))

    @cached_property
    def _most_of_rule_filled(self) -> int:
        return max(self.most_of_rule, _FILLED_OF_RULE, self.limit // _PRACTICE_KINDS if self.is_practice else 0)

    @cached_property
    def most_clicks(self) -> int:
        """How many questions of a set may be answered by a click."""
        return max(1, round(_CLICKS_SHARE * self.limit))

    @cached_property
    def _most_clicks_filled(self) -> int:
        return max(self.most_clicks, int(_FILLED_CLICKS_SHARE * self.limit))

    @cached_property
    def fewest_sources(self) -> int:
        """How many questions of a set are on sources, where there are so many."""
        return min(sum(item.skill is Skill.SOURCES for item in self.items), round(_SOURCES_SHARE * self.limit))

    @cached_property
    def most_of_rule(self) -> int:
        """How many questions of a set may come from one rule as long as there are others."""
        return 1 + self.limit // _RULE_SHARE

    def is_within(self, item: Item, used: Counter[str], *, shared: bool) -> bool:
        """Tell whether a set that has ``used`` so many has room for one more such question; ``shared`` keeps all shares."""
        if not self.is_practice and _is_by_cue(item) and used[_CUE] >= max(1, self.limit // _FOR_ONE_CUE):
            return False
        most_clicks = self.most_clicks if shared else self._most_clicks_filled
        if item.format is ItemFormat.PASSAGE and used[ItemFormat.PASSAGE.value] >= most_clicks:
            return False
        most_dates = self.most_dates if shared else self._most_dates_filled
        if item.skill is Skill.DATES and used[Skill.DATES.value] >= most_dates:
            return False
        return used[_kind(item)] < (self.most_of_rule if shared else self._most_of_rule_filled)


def choose(
    items: Sequence[Item], limit: int, rng: Random, first_mention: Mapping[str, str] | None = None, *, is_practice: bool = False
) -> tuple[Item, ...]:
    """Return at most ``limit`` items over skills, families, places and difficulties; none that answers another.

    ``first_mention`` names for a fact (by id) the one that tells the same count first.
    No two are on one sentence or day. A rule that teachers mostly left out stays out, even if the set is short; of several
    sets the best is kept. ``is_practice`` is for questions on one skill: a short set may come back to a day, a name, a kind.
    """
    rest = [item for item in items if not item.rule.startswith(tuple(STAYS_OUT))]
    rng.shuffle(rest)
    field = _Field(rest, limit, first_mention or {}, is_practice=is_practice)
    kept = min((_gathered(field, rng) for _ in range(_SETS)), key=lambda one: _faults(field, one))
    return tuple(discreet(item, [one for one in kept if one is not item]) for item in kept)


def _gathered(field: _Field, rng: Random) -> list[Item]:
    """Return one set, question by question: always the one that repeats least and shuts out least of what is left."""
    leaning = {item.id: _JITTER * rng.random() for item in field.items}
    kept: list[Item] = []
    used: Counter[str] = Counter()
    for apart, shared in _PRACTICE if field.is_practice else _STEPS:
        if len(kept) >= field.limit:
            break
        clashing = field.clashing(apart)
        taken = {item.id for item in kept}
        pool = [item for item in field.items if item.id not in taken and clashing[item.id].isdisjoint(taken)]
        while len(kept) < field.limit and (pool := [item for item in pool if field.is_within(item, used, shared=shared)]):
            names = {item.id for item in pool}
            costs = ((_crowding(item, kept, used) + _loss(clashing[item.id], names) + leaning[item.id], item) for item in pool)
            best = min(costs, key=lambda one: one[0])[1]
            kept.append(best)
            used.update(_traits(best))
            pool = [item for item in pool if item is not best and item.id not in clashing[best.id]]
    return _widened(field, kept)


def _kind(item: Item) -> str:
    """Return what a question asks for, whatever its wording and the number of its keys: the first two parts of its rule."""
    return ".".join(item.rule.split(".")[:2]).removesuffix("s")


#: What sentences to click that are known by a word are counted under.
_CUE = "by cue"


def _is_by_cue(item: Item) -> bool:
    return item.rule.startswith("passages.") and not item.rule.startswith(_CLICKED_BY_FACT)


def _traits(item: Item) -> list[str]:
    """Return what a set counts of a question."""
    return [item.skill.value, item.family, item.format.value, _kind(item), *([_CUE] if _is_by_cue(item) else [])]


def _widened(field: _Field, kept: list[Item]) -> list[Item]:
    """Return a set that is too short with two questions in the place of one, as often as that can be done."""
    apart, shared = (_PRACTICE if field.is_practice else _STEPS)[-1]
    clashing, is_wider = field.clashing(apart), True
    while is_wider and len(kept) < field.limit:
        is_wider = False
        for given in kept:
            left = [one for one in kept if one is not given]
            taken = {one.id for one in left}
            fitting = [one for one in field.items if one.id not in taken and clashing[one.id].isdisjoint(taken)]
            pair = _pair_within(field, left, fitting, clashing, shared=shared)
            if pair:
                kept, is_wider = [*left, *pair], True
                break
    return kept


def _pair_within(
    field: _Field, left: Sequence[Item], fitting: Sequence[Item], clashing: Mapping[str, Set[str]], *, shared: bool
) -> tuple[Item, Item] | None:
    """Return two questions that can stand together beside those left, None where there are none."""
    used = Counter(trait for one in left for trait in _traits(one))
    for one in fitting:
        if field.is_within(one, used, shared=shared):
            more = used + Counter(_traits(one))
            for other in fitting:
                if other.id not in clashing[one.id] and other is not one and field.is_within(other, more, shared=shared):
                    return one, other
    return None


def _faults(field: _Field, kept: Sequence[Item]) -> tuple[float, ...]:
    """What is wrong with a set, the worst first: too few questions; shares passed over or a skill left out; repetition."""
    skills = Counter(item.skill for item in kept)
    rules = Counter(_kind(item) for item in kept)
    again = sum(max(0, count - field.most_of_rule) for count in rules.values())
    unasked = len(field.skills - skills.keys()) + max(0, field.fewest_sources - skills[Skill.SOURCES])
    return (-len(kept), max(0, skills[Skill.DATES] - field.most_dates) + again + unasked, sum(_costs(kept)))


def _costs(kept: Sequence[Item]) -> Iterator[float]:
    """What each question of a set costs beside those before it."""
    used: Counter[str] = Counter()
    for number, item in enumerate(kept):
        yield _crowding(item, kept[:number], used)
        used.update(_traits(item))


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
        + 6 * used[_kind(item)]
        + 8 * item.rule.startswith(_WORTH_LITTLE)
        + 12 * item.rule.startswith(ONLY_FILLS)
        + next((worth for rule, worth in _TEACHES.items() if item.rule.startswith(rule)), 0.0)
        + near
        + 6 * same
        + 3 * shared
        + 0.5 * alike
    )
