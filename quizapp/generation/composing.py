"""From sketches to items: which wrong options are shown, in which order, so that no cue gives the key away.

The choice among equally fair sets is made against a running tally of what a guesser would have earned.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations, islice
from math import comb
from random import Random

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Answer, ChoiceAnswer, Item, ItemFormat, MatchAnswer, Option, OrderAnswer
from quizapp.domain.lint import Severity, is_key_too_long, is_publishable, lint
from quizapp.domain.option_reading import fold_option
from quizapp.generation.guesses import GUESSES, Guesser
from quizapp.generation.labels.gate import is_misprinted
from quizapp.generation.looks import alone_in, shared
from quizapp.generation.sketch import Arrange, Choice, Sketch

#: How many sets of wrong options are weighed for one question, and from how many.
_TRIES, _POOL = 3, 9
#: Where the guesses by place begin among ``GUESSES``.
_FIRST_PLACE = GUESSES.index("always the first")
_IDS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(slots=True)
class Tally:
    """What each way of guessing has earned so far, beside chance."""

    questions: int = 0
    chance: float = 0.0
    hits: list[int] = field(default_factory=lambda: [0] * len(GUESSES))
    #: Item id to what each guess made of it.
    known: dict[str, tuple[bool, ...]] = field(default_factory=dict)

    def cost(self, right: Sequence[bool], options: int) -> float:
        """Return how far the guesses would stand from chance with one more question (sum of squares).

        A guess that never hits tells as much as one that always does: whoever knows it leaves that option out.
        """
        chance = self.chance + 1 / options
        total = 0.0
        for hit, now in zip(self.hits, right, strict=True):
            off = hit + now - chance
            total += off * off
        return total

    def add(self, right: Sequence[bool], options: int) -> None:
        """Count one more question."""
        self.questions += 1
        self.chance += 1 / options
        self.hits = [hit + now for hit, now in zip(self.hits, right, strict=True)]

    def remove(self, right: Sequence[bool], options: int) -> None:
        """Take one question out again."""
        self.questions -= 1
        self.chance -= 1 / options
        self.hits = [hit - now for hit, now in zip(self.hits, right, strict=True)]

    def worst(self) -> tuple[int, float]:
        """Return the best way of guessing and its share above chance."""
        if not self.questions:
            return 0, 0.0
        which = max(range(len(self.hits)), key=self.hits.__getitem__)
        return which, (self.hits[which] - self.chance) / self.questions


def item_id(sketch: Sketch) -> str:
    """Return an id that stays the same as long as rule, stem and key do."""
    keys = sketch.keys or sketch.sequence or tuple(choice for pair in sketch.pairs for choice in pair)
    text = "\n".join([sketch.pattern, sketch.stem, *(choice.text for choice in keys), repr(sketch.answer)])
    return f"{sketch.family}-{hashlib.sha256(text.encode()).hexdigest()[:10]}".replace(" ", "-")


def _option(number: int, choice: Choice, *, is_key: bool) -> Option:
    return Option(_IDS[number], choice.text, is_key, choice.rationale, choice.evidence)


def _item(sketch: Sketch, options: tuple[Option, ...], answer: Answer, *, fixed: bool, known: str = "") -> Item:
    """Return the item of a sketch with some options; ``known`` is its id where that has been made."""
    return Item(
        id=known or item_id(sketch),
        family=sketch.family,
        skill=sketch.skill,
        format=sketch.format,
        # Behind a quotation that is asked about one mark is enough.
        stem=sketch.stem.replace(".”?", "”?"),
        options=options,
        answer=answer,
        rationale=sketch.rationale,
        evidence=sketch.evidence,
        facts=sketch.facts,
        difficulty=round(min(1.0, max(0.0, sketch.difficulty)), 2),
        rule=sketch.pattern,
        fixed_order=fixed,
        misreadings=sketch.misreadings,
        excludes=sketch.excludes,
    )


def _distinct(choices: Sequence[Choice]) -> bool:
    groups = [choice.group for choice in choices if choice.group]
    return len(groups) == len(set(groups)) and len({fold_option(choice.text) for choice in choices}) == len(choices)


def _subsets(count: int, size: int, rng: Random) -> list[tuple[int, ...]]:
    """Return a few sets of ``size`` indices below ``count``: the preferred ones first, then a sample."""
    if comb(count, size) <= _TRIES:
        return list(combinations(range(count), size))
    preferred = list(islice(combinations(range(count), size), _TRIES // 2))
    return preferred + [tuple(sorted(rng.sample(range(count), size))) for _ in range(_TRIES - len(preferred))]


def _around(choices: Sequence[Choice], size: int) -> list[tuple[int, ...]]:
    """Return for each place that the key can have among ranked options the preferred ``size`` wrong ones around it."""
    key = choices[0].rank
    lower = [n for n, choice in enumerate(choices[1:]) if choice.rank < key]
    upper = [n for n, choice in enumerate(choices[1:]) if choice.rank >= key]
    return [
        tuple(sorted(lower[:below] + upper[: size - below]))
        for below in range(size + 1)
        if below <= len(lower) and size - below <= len(upper)
    ]


def _arranged(sketch: Sketch, choices: Sequence[Choice], others: tuple[int, ...], rng: Random, tally: Tally) -> list[int]:
    """Return the key (index 0) and ``others`` in the order of their ranks, or the key at the place it had least often."""
    if sketch.arrange is Arrange.RANKED:
        return sorted((0, *others), key=lambda n: choices[n].rank)
    shown = rng.sample(others, len(others))
    by_place = tally.hits[_FIRST_PLACE:]
    last = len(others)
    hits = {n: by_place[n] for n in range(min(3, last))} | {last: by_place[3]}
    fewest = min(hits.values())
    place = rng.choice([n for n, count in hits.items() if count == fewest])
    return [*shown[:place], 0, *shown[place:]]


#: Beside a long key a wrong option of this part of its length is long too.
_LONG = 0.75


def _beside_long(key: Choice, pool: list[Choice], size: int) -> list[Choice]:
    """Return the wrong options as they stand, or the long ones first where the key would be the longest by far."""
    if len(pool) <= size or not is_key_too_long(key.text, [choice.text for choice in pool[: max(1, size)]]):
        return pool
    return sorted(pool, key=lambda choice: len(choice.text) < _LONG * len(key.text))


def _beside_alike(key: Choice, pool: list[Choice], size: int) -> list[Choice]:
    """Return the wrong options as they stand; where the key would stand alone by a look, first the one that is most like it."""
    alone = alone_in(key.text, [choice.text for choice in pool[:size]]) if len(pool) > size else ()
    if not alone:
        return pool
    alike = max(pool[size:_POOL], key=lambda choice: shared(key.text, choice.text, alone), default=None)
    if alike is None or not shared(key.text, alike.text, alone):
        return pool
    return [alike, *(choice for choice in pool if choice is not alike)]


def _single(sketch: Sketch, rng: Random, tally: Tally, sheet: FactSheet) -> Item | None:
    key = sketch.keys[0]
    told = fold_option(key.text)
    pool = [
        choice for choice in sketch.pool if fold_option(choice.text) != told and (not key.group or choice.group != key.group)
    ]
    if sketch.arrange is not Arrange.RANKED:
        pool = _beside_alike(key, _beside_long(key, pool, sketch.size - 1), sketch.size - 1)
    choices = [key, *pool[:_POOL]]
    size = min((sketch.size or len(choices)) - 1, len(choices) - 1)
    if size < 2:
        return None
    guesser = Guesser(sketch.stem, [choice.text for choice in choices])
    ranked: list[tuple[float, int, list[int], tuple[bool, ...]]] = []
    is_ranked = sketch.arrange is Arrange.RANKED
    are_distinct = _distinct(choices)
    for subset in _around(choices, size) if is_ranked else _subsets(len(choices) - 1, size, rng):
        others = tuple([n + 1 for n in subset])
        if not are_distinct and not _distinct([choices[n] for n in (0, *others)]):
            continue
        shown = _arranged(sketch, choices, others, rng, tally)
        right = guesser.right(shown, 0)
        ranked.append((tally.cost(right, len(shown)) + sum(others) / (20 * size), len(ranked), shown, right))
    return _first_fair(sketch, choices, sorted(ranked, key=lambda one: one[:2]), tally, sheet)


def _first_fair(
    sketch: Sketch,
    choices: Sequence[Choice],
    ranked: Sequence[tuple[float, int, list[int], tuple[bool, ...]]],
    tally: Tally,
    sheet: FactSheet,
) -> Item | None:
    """Return the first set of options without a finding, else the first without an error."""
    best: tuple[Item, tuple[bool, ...]] | None = None
    known = item_id(sketch)
    tried: set[frozenset[int]] = set()
    for _, _, shown, right in ranked:
        if frozenset(shown) in tried:
            continue
        tried.add(frozenset(shown))
        options = tuple([_option(place, choices[n], is_key=n == 0) for place, n in enumerate(shown)])
        item = _item(sketch, options, _choice(options), fixed=sketch.arrange is Arrange.RANKED, known=known)
        findings = lint(item, sheet)
        if any(one.severity is Severity.ERROR for one in findings) or _has_misprint(item):
            continue
        best = best or (item, right)
        if not findings:
            best = (item, right)
            break
    if best is None:
        return None
    tally.add(best[1], len(best[0].options))
    tally.known[best[0].id] = best[1]
    return best[0]


def _choice(options: Sequence[Option]) -> ChoiceAnswer:
    return ChoiceAnswer(frozenset([option.id for option in options if option.is_key]))


def _multiple(sketch: Sketch, rng: Random) -> Item | None:
    keys = list(sketch.keys)
    others = list(sketch.pool)
    if len(keys) < 2 or len(others) < 2:
        return None
    # A set of keys that is always the same size would be a cue.
    shown_keys = rng.sample(keys, min(len(keys), rng.choice((2, 3, 3))))
    shown_others = rng.sample(others, min(len(others), 6 - len(shown_keys)))
    shown = [*shown_keys, *shown_others]
    if not _distinct(shown):
        return None
    shown = sorted(shown, key=lambda one: one.rank) if sketch.arrange is Arrange.RANKED else rng.sample(shown, len(shown))
    options = tuple(_option(n, choice, is_key=choice in shown_keys) for n, choice in enumerate(shown))
    return _item(sketch, options, _choice(options), fixed=sketch.arrange is Arrange.RANKED)


def _listed(sketch: Sketch) -> Item:
    """Options in an order of their own: sentences of a paragraph, true and false, sets that are always the same."""
    shown = sorted([*sketch.keys, *sketch.pool], key=lambda choice: choice.rank)
    options = tuple(_option(n, choice, is_key=choice in sketch.keys) for n, choice in enumerate(shown))
    return _item(sketch, options, _choice(options), fixed=True)


def _order(sketch: Sketch, rng: Random) -> Item | None:
    count = len(sketch.sequence)
    if count < 3 or not _distinct(sketch.sequence):
        return None
    places = list(range(count))
    for _ in range(20):
        rng.shuffle(places)
        if places != sorted(places):
            break
    ids = {place: _IDS[n] for n, place in enumerate(places)}
    options = tuple(_option(n, sketch.sequence[place], is_key=True) for n, place in enumerate(places))
    return _item(sketch, options, OrderAnswer(tuple(ids[place] for place in range(count))), fixed=False)


def _match(sketch: Sketch, rng: Random) -> Item | None:
    prompts = [prompt for prompt, _ in sketch.pairs]
    targets = [target for _, target in sketch.pairs]
    unused = list(sketch.pool)[: max(1, 6 - len(targets))] if sketch.pool else []
    if len(sketch.pairs) < 3 or not _distinct([*prompts, *targets, *unused]):
        return None
    rng.shuffle(prompts)
    shown = sorted([*targets, *unused], key=lambda choice: (choice.rank, choice.text))
    left = tuple(Option(f"p{n + 1}", one.text, True, one.rationale, one.evidence) for n, one in enumerate(prompts))
    right = tuple(Option(f"t{n + 1}", one.text, one in targets, one.rationale, one.evidence) for n, one in enumerate(shown))
    target_of = dict(sketch.pairs)
    pairs = tuple((option.id, right[shown.index(target_of[one])].id) for option, one in zip(left, prompts, strict=True))
    return _item(sketch, left + right, MatchAnswer(pairs), fixed=False)


def compose(sketch: Sketch, rng: Random, tally: Tally, sheet: FactSheet) -> Item | None:
    """Return the item for a sketch, or None where no fair set of options exists."""
    item: Item | None
    match sketch.format:
        case ItemFormat.SINGLE:
            return _single(sketch, rng, tally, sheet)
        case ItemFormat.MULTIPLE:
            item = _multiple(sketch, rng)
        case ItemFormat.TRUE_FALSE | ItemFormat.PASSAGE:
            item = _listed(sketch)
        case ItemFormat.ORDER:
            item = _order(sketch, rng)
        case ItemFormat.MATCH:
            item = _match(sketch, rng)
        case ItemFormat.NUMBER | ItemFormat.DATE:
            item = _item(sketch, (), sketch.answer, fixed=True) if sketch.answer else None
    if item is None or not is_publishable(item, sheet) or _has_misprint(item):
        return None
    return item


def _has_misprint(item: Item) -> bool:
    """Tell whether a sentence of the question that is ours, not the article's, is no sentence."""
    told = {item.stem, item.rationale, *[one.rationale for one in item.options]}  # many options have one reason in common
    if item.format is not ItemFormat.PASSAGE:
        told.update([one.text for one in item.options])
    return any(map(is_misprinted, told))
